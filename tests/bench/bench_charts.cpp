// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the audit over 100 000 frames × 10 tags: counting and drawing a million values, drawing them against another
// million, and what a brush over bars or a cell of the image takes until it is drawn. The better of three runs, wall clock
// and, as the machine may be busy, the time at work. Asserts nothing.
#include "models/background_thread.h"
#include "core/audit/audit_brush.h"
#include "tests/support/truth_fixtures.h"
#include "widgets/chart_view.h"
#include "widgets/coverage_views.h"

#include <QApplication>
#include <QImage>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace tagmill;
using namespace tagmill::test;

namespace {

constexpr int tagsAFrame = 10;

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

void measure(const char *what, const std::function<void()> &work)
{
    double wall = 1e9, busy = 1e9;
    for (int run = 0; run < 3; ++run) {
        const double start = milliseconds(CLOCK_MONOTONIC), startWork = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        work();
        wall = std::min(wall, milliseconds(CLOCK_MONOTONIC) - start);
        busy = std::min(busy, milliseconds(CLOCK_PROCESS_CPUTIME_ID) - startWork);
    }
    std::printf("%-58s %8.1f ms, at work %8.1f ms\n", what, wall, busy);
    std::fflush(stdout);
}

Dataset makeDataset(int frames)
{
    std::vector<ObjectRecipe> tags;
    for (int i = 0; i < tagsAFrame; ++i)
        tags.push_back(tag(i, 0.08, {0.1 * (i % 5) - 0.2, 0.1 * (i / 5) - 0.05, 0}));
    Dataset dataset;
    dataset.dir = "/nonexistent/bench";
    RecordTableBuilder records;
    std::vector<DetectionRecord> some;
    for (int i = 0; i < frames; ++i) {
        if (i % 100 == 0) {
            const double way = i / static_cast<double>(frames);
            some = detectionRecords(scene(tags, {camera({0.4 * way, -0.4 + 0.5 * way, 0.7 + 0.8 * way}, {0, 0, 0}, way)}), 0, 42);
        }
        DatasetFrame frame;
        frame.image_id = imageId(i, 0);
        frame.sceneId = i;
        frame.cameraIndex = 0;
        frame.resolution = {640, 480};
        frame.firstRecord = records.size();
        frame.recordCount = some.size();
        for (const DetectionRecord &record : some)
            records.add(record);
        dataset.frames.push_back(std::move(frame));
    }
    dataset.records = records.take();
    dataset.recordCount = static_cast<int>(dataset.records.size());
    return dataset;
}

AuditReport reportOf(const Dataset &dataset)
{
    AuditTally tally;
    for (const DatasetFrame &frame : dataset.frames)
        for (const DetectionRecord &record : dataset.recordsOf(frame))
            tally.add(record);
    AuditReport report;
    for (size_t q = 0; q < quantityCount; ++q)
        report.distributions[q] = makeDistribution(std::move(tally.values[q]));
    report.coverage = tally.coverage;
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    const QApplication application(argc, argv);
    const Dataset dataset = makeDataset(100'000);
    const AuditReport report = reportOf(dataset);
    const std::vector<double> &values = report.of(Quantity::Distance).values;
    std::printf("%zu values\n", values.size());
    ChartView chart;
    chart.resize(420, 220);
    chart.setTitle(QStringLiteral("Distance"), QStringLiteral("m"));
    QImage picture(chart.size(), QImage::Format_RGB32);
    const auto draw = [&](const Histogram &histogram) {
        chart.setHistogram(histogram);
        chart.render(&picture);
    };
    measure("a chart: values counted and drawn", [&] { draw(makeHistogram(values)); });
    measure("a chart: drawn", [&] { draw(report.of(Quantity::Distance).histogram); });
    const Histogram &histogram = report.of(Quantity::Distance).histogram;
    measure("a chart against another dataset: drawn", [&] {
        draw(histogram);
        chart.setOther(histogram.counts, QStringLiteral("A"), QStringLiteral("B"));
        chart.render(&picture);
    });
    const int bins = static_cast<int>(histogram.counts.size());
    std::vector<size_t> frames;
    measure("a brush over a third of the bars: frames found", [&] { frames = framesInBins(dataset, report, Quantity::Distance, 0, bins / 3); });
    std::printf("  %zu frames\n", frames.size());
    measure("a brush over a third of the rolls: frames found", [&] { framesInBins(dataset, report, Quantity::Roll, 0, static_cast<int>(report.of(Quantity::Roll).histogram.counts.size()) / 3); });
    measure("a cell of the image: frames found", [&] { framesInCell(dataset, 8, 6); });
    AuditPart part;
    measure("these frames in all charts: counted", [&] { part = partOfAudit(dataset, report, frames); });
    measure("these frames in a chart: drawn", [&] {
        draw(histogram);
        chart.setPart(part.counts[0]);
        chart.render(&picture);
    });
    return 0;
}
