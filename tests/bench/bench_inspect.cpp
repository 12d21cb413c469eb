// SPDX-License-Identifier: GPL-3.0-or-later
// The Inspect workspace with a dataset of 100 000 frames and 1 000 000 records: opening it, filtering, sorting, scrolling,
// stepping, and what it takes of memory. Aims: first thumbnails ≤ 1 s with the index and ≤ 12 s without, filter or order on
// the screen ≤ 100 ms, GUI thread away ≤ 16 ms while scrolling, ≤ 800 MB.
//   build/release/bin/bench_dataset FOLDER                                                  writes the records, 2.5 GB
//   XDG_CACHE_HOME=… xvfb-run -a -s "-screen 0 1600x1000x24" build/release/bin/bench_inspect FOLDER
// Pictures that are not there are made: 64 of them, and links. A second run finds the index of the first.
#include "core/imaging/raw_frame.h"
#include "models/background_thread.h"
#include "models/dataset_handle.h"
#include "models/frame_list_model.h"
#include "models/path_text.h"
#include "models/selection.h"
#include "tests/bench/tracing_application.h"
#include "tests/bench/watchdog.h"
#include "widgets/frame_filter_panel.h"
#include "widgets/frame_list_view.h"
#include "widgets/inspect_workspace.h"
#include "widgets/range_chart.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

long megabytes()
{
    long pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return resident * sysconf(_SC_PAGESIZE) / (1 << 20);
}

void makePictures(const fs::path &dir)
{
    constexpr int different = 64, frames = 100000, camerasOfScene = 5;
    const fs::path images = dir / "images";
    if (fs::exists(images / (imageId(frames / camerasOfScene - 1, camerasOfScene - 1) + ".png")))
        return;
    fs::create_directories(images);
    std::vector<fs::path> sources;
    for (int i = 0; i < different; ++i) {
        Image8 image(320, 240, 3);
        for (size_t p = 0; p < image.pixels.size(); ++p)
            image.pixels[p] = static_cast<std::uint8_t>((p / 3 % 320 / (4 + i % 7) + p / 960 / (4 + i % 5)) % 2 ? 200 - i : 30 + i);
        sources.push_back(dir / (".picture" + std::to_string(i) + ".png"));
        std::ofstream(sources.back(), std::ios::binary) << *encodePng(image);
    }
    std::error_code ec;
    for (int frame = 0; frame < frames; ++frame)
        fs::create_hard_link(sources[static_cast<size_t>(frame % different)], images / (imageId(frame / camerasOfScene, frame % camerasOfScene) + ".png"), ec);
}

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

/// Every cell in view has its picture.
bool hasPictures(const FrameListView &list, const FrameListModel &frames)
{
    const QModelIndex first = list.indexAt(QPoint(8, 8));
    const QModelIndex last = list.indexAt(QPoint(8, list.viewport()->height() - 8));
    if (!first.isValid())
        return false;
    for (int row = first.row(); row <= (last.isValid() ? last.row() : frames.rowCount() - 1); ++row)
        if (frames.index(row, 0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull())
            return false;
    return true;
}

/// Counts what a widget has painted.
class Paintings : public QObject
{
public:
    explicit Paintings(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // known when it is over
            QMetaObject::invokeMethod(this, [this] { ++count; }, Qt::QueuedConnection);
        return false;
    }
    int count = 0;
};

/// From the act to the picture of the list that belongs to it, painted when the event loop comes to it, as for a user.
double shown(FrameListModel &frames, FrameListView &list, const std::function<void()> &act)
{
    bool isFiltered = false;
    Paintings paintings(*list.viewport());
    const auto connection = QObject::connect(&frames, &FrameListModel::filtered, &frames, [&] {
        isFiltered = true;
        paintings.count = 0;
    });
    QElapsedTimer timer;
    timer.start();
    act();
    waitUntil([&] { return isFiltered && paintings.count > 0; });
    QObject::disconnect(connection);
    return since(timer);
}

void report(const char *what, std::vector<double> times, double aim)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %6.1f ms, longest %6.1f ms (aim %.0f): %s\n", what, partOf(times, 0.5), times.back(), aim, times.back() <= aim ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    QStandardPaths::setTestModeEnabled(true); // nobody's settings
    QApplication::setStyle(QStringLiteral("Fusion"));
    TracingApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "bench_inspect FOLDER\n");
        return 2;
    }
    QSettings().clear();
    const fs::path dir = fs::absolute(argv[1]);
    makePictures(dir);
    DatasetHandle dataset;
    ImageCache images(256 << 20);
    FrameTags tags(dataset);
    FrameListModel frames(dataset, images, tags);
    Selection selection;
    InspectWorkspace inspect(dataset, frames, images, selection);
    inspect.resize(1600, 1000);
    inspect.show();
    wait(500);
    auto *list = inspect.findChild<FrameListView *>(QStringLiteral("frameList"));
    inspect.findChild<QToolButton *>(QStringLiteral("filterToggle"))->setChecked(true);
    Watchdog watchdog;

    application.resetCosts();
    QElapsedTimer timer;
    timer.start();
    dataset.open(pathText(dir));
    waitUntil([&] { return frames.rowCount() > 0; });
    std::printf("rows after %.0f ms\n", since(timer));
    waitUntil([&] { return hasPictures(*list, frames); });
    std::printf("first thumbnails after %.0f ms (aims: 1000 with index, 12000 without)\n", since(timer));
    std::printf("GUI thread away while opening: %.1f ms\n", watchdog.takeSorted().back());
    application.reportCosts();
    std::printf("%d frames, %d records; resident %ld MB (aim 800)\n", frames.frameCount(), dataset.dataset()->recordCount, megabytes());
    wait(1000);

    watchdog.reset();
    application.resetCosts();
    std::vector<double> times;
    for (int i = 0; i < 10; ++i)
        times.push_back(shown(frames, *list, [&] {
            FrameFilter filter;
            filter.query.ranges[0] = {1.0 + 0.05 * i, 1.3 + 0.05 * i};
            frames.setFilter(filter);
        }));
    report("filter by a range of distance", times, 100);
    times.clear();
    for (const char *text : {"tag:3", "scene:77", "cam_0003", "state:visible", "family:36h11 tag:5", ""})
        times.push_back(shown(frames, *list, [&] {
            FrameFilter filter;
            filter.query.text = text;
            frames.setFilter(filter);
        }));
    report("filter by words", times, 100);
    times.clear();
    for (size_t q = 0; q < recordQuantityCount; ++q)
        for (const bool isDescending : {false, true})
            times.push_back(shown(frames, *list, [&] { frames.setOrder({FrameOrder::Key::Quantity, static_cast<RecordQuantity>(q), isDescending}); }));
    times.push_back(shown(frames, *list, [&] { frames.setOrder({FrameOrder::Key::Name, {}, true}); }));
    times.push_back(shown(frames, *list, [&] { frames.setOrder({}); }));
    report("sort", times, 100);
    std::printf("GUI thread away meanwhile: %.1f ms (aim 16)\n", watchdog.takeSorted().back());
    application.reportCosts();

    const auto scroll = [&](const char *what, QScrollBar *bar, int step) {
        bar->setValue(0);
        wait(300);
        watchdog.reset();
        for (int i = 0; i < 240; ++i) {
            bar->setValue(bar->value() + step);
            wait(16);
        }
        report(what, watchdog);
    };
    scroll("scroll the grid slowly", list->verticalScrollBar(), 24);
    scroll("scroll the grid fast", list->verticalScrollBar(), 700);
    scroll("fling the grid", list->verticalScrollBar(), list->verticalScrollBar()->maximum() / 240);
    inspect.findChild<QToolButton *>(QStringLiteral("modeList"))->click();
    scroll("scroll the list", inspect.findChild<QTableView *>(QStringLiteral("frameTable"))->verticalScrollBar(), 60);
    inspect.findChild<QToolButton *>(QStringLiteral("modeGrid"))->click();
    wait(300);

    watchdog.reset();
    for (int i = 0; i < 100; ++i) {
        selection.select(frames.itemOf(5000 + i));
        wait(30);
    }
    report("step through 100 frames", watchdog);
    std::vector<SelectedItem> all;
    for (int row = 0; row < frames.rowCount(); ++row)
        all.push_back(frames.itemOf(row));
    timer.restart();
    selection.selectAll(all);
    std::printf("select all: %.1f ms\n", since(timer));
    timer.restart();
    tags.toggle({"scene_00007_cam_0001"}, 3);
    std::printf("tag a frame: %.1f ms\n", since(timer));
    std::printf("resident %ld MB (aim 800)\n", megabytes());
}
