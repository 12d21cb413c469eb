// SPDX-License-Identifier: GPL-3.0-or-later
// What following many shards costs: one scan of the folder, and how long the GUI thread is away while the table takes up a new look,
// is sorted, filtered and scrolled. Aim: longest block ≤ 16 ms with 10 000 shards.
//   xvfb-run -a build/release/bin/bench_shards [SHARDS]
#include "core/cluster/shard_states.h"
#include "core/files.h"
#include "models/shard_table.h"
#include "tests/bench/watchdog.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

constexpr int looks = 20;

ClusterJob job(int shards)
{
    ClusterJob made;
    made.name = "job";
    made.units = made.shards = shards;
    std::vector<int> all(static_cast<size_t>(shards));
    std::iota(all.begin(), all.end(), 0);
    made.arrays = arraysOf(all, 1001);
    for (size_t i = 0; i < made.arrays.size(); ++i)
        made.arrays[i].id = std::to_string(1000 + i);
    return made;
}

/// Half of the shards have ended, each with its record and its scene's result.
void fill(const fs::path &folder, const ClusterJob &of)
{
    fs::create_directories(clusterFolder(folder) / "exit");
    for (const SubmittedArray &array : of.arrays) {
        for (const int shard : array.shards) {
            if (shard % 2 == 1)
                continue;
            char name[32];
            std::snprintf(name, sizeof name, "shard-%06d.json", shard);
            [[maybe_unused]] const auto record = writeFileAtomically(clusterFolder(folder) / "exit" / name, R"({"shard": 0, "status": 0, "node": "node17", "job": ")" + array.id + "_" + std::to_string(shard - array.offset)
                                                                                                               + R"(", "attempt": 0, "started": "2026-01-01T00:00:00Z", "ended": "2026-01-01T00:10:00Z"})");
            std::snprintf(name, sizeof name, "%03d", shard / 1000);
            const fs::path results = folder / ".tagmill" / "results" / name;
            fs::create_directories(results);
            std::snprintf(name, sizeof name, "scene_%06d.json", shard);
            [[maybe_unused]] const auto result = writeFileAtomically(results / name, "{}");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    const int shards = argc > 1 ? std::atoi(argv[1]) : 10000;
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    const ClusterJob of = job(shards);
    fill(folder, of);
    QElapsedTimer clock;
    clock.start();
    const auto first = shardReports(folder, of, {});
    std::printf("one scan of the folder of %d shards: %.0f ms\n", shards, static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    if (!first)
        return 1;

    ShardTable table;
    QTableView view;
    view.setModel(&table);
    view.setSortingEnabled(true);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->hide();
    view.resize(900, 700);
    view.show();
    table.setShards(std::make_shared<const std::vector<ShardReport>>(*first));
    wait(1000);
    // Another thread makes them in the window.
    std::vector<ShardTable::Shards> made;
    for (size_t step = 0; step < looks; ++step) {
        auto next = *first;
        for (size_t i = 0; i < next.size(); i += 7)
            next[i].elapsed = "0:" + std::to_string(10 + (i + step) % 50);
        made.push_back(std::make_shared<const std::vector<ShardReport>>(std::move(next)));
    }
    Watchdog watchdog;
    const auto look = [&](int step) {
        table.setShards(made[static_cast<size_t>(step)]);
        wait(50);
    };
    for (int i = 0; i < looks; ++i)
        look(i);
    report("a new look, one shard in seven is another", watchdog);
    for (int column = 0; column < ShardTable::ColumnCount; ++column) {
        view.sortByColumn(column, Qt::DescendingOrder);
        wait(50);
    }
    report("sorted by each column", watchdog);
    for (int i = 0; i < looks; ++i)
        look(i);
    report("a new look, sorted by what Slurm says", watchdog);
    for (const auto filter : {ShardTable::Filter::Done, ShardTable::Filter::Missing, ShardTable::Filter::All}) {
        table.setFilter(filter);
        wait(50);
    }
    report("filtered", watchdog);
    for (int i = 0; i < 60; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * i / 60);
        wait(16);
    }
    report("scrolled", watchdog);
    return 0;
}
