// SPDX-License-Identifier: GPL-3.0-or-later
// The Render workspace with a job of 100 000 frames, drawn by the instant rasteriser as fast as it can: from a frame's end to
// its row on screen, and the longest time the GUI thread answers nothing, by a timer of 1 ms. Aims: 250 ms, no visible stall.
#include "models/background_thread.h"
#include "models/frame_task_model.h"
#include "models/image_cache.h"
#include "models/job_queue.h"
#include "tests/bench/watchdog.h"
#include "widgets/render_workspace.h"

#include <QApplication>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace tagmill;

namespace {

/// Tells when something was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget, std::function<void()> painted)
        : QObject(widget)
        , m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted();
        return false;
    }

private:
    std::function<void()> m_painted;
};

/// The most processor time between two beats of a 1 ms timer: what a stall has of this thread's own work, whatever else runs.
class WorkWatch
{
public:
    WorkWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = now_ms();
            longest_ms = std::max(longest_ms, now - m_last);
            m_last = now;
        });
        m_timer.start(1);
    }
    double longest_ms = 0;

private:
    static double now_ms()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
    }
    QTimer m_timer;
    double m_last = now_ms();
};

RenderRunOptions manyFrames(const QString &dir, int scenes)
{
    RenderRunOptions options;
    options.config.tagmill.present = true;
    options.config.tagmill.mode = ImageMode::Preview;
    options.config.camera.tone_mapping = ToneMapping::Linear;
    options.config.camera.resolution = {16, 12};
    options.config.camera.samples_per_scene = 100;
    options.config.dataset.num_scenes = scenes;
    options.outputDir = dir;
    options.workers = 1; // leaves a core to the window
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    QApplication application(argc, argv);
    const int scenes = argc > 1 ? std::atoi(argv[1]) : 1000;
    const double watched_s = argc > 2 ? std::atof(argv[2]) : 30;
    const QTemporaryDir dir;
    JobQueue jobs;
    ImageCache cache(256 << 20);
    RenderWorkspace workspace(jobs, cache, [&]() -> Result<RenderRunOptions> { return manyFrames(dir.path(), scenes); });
    workspace.resize(1600, 1000);
    workspace.show();
    const RenderJob *job = jobs.job(jobs.enqueue(manyFrames(dir.filePath(QStringLiteral("out")), scenes)));
    auto *table = workspace.findChild<QTableView *>(QStringLiteral("jobFrames"));
    workspace.findChild<QTabWidget *>(QStringLiteral("jobDetails"))->setCurrentIndex(2);
    Watchdog watchdog;
    waitUntil([&] { return !job->tasks().empty() || job->isOver(); });
    if (job->isOver()) {
        std::fprintf(stderr, "%s\n", job->summary()->error ? job->summary()->error->text().c_str() : "over too soon");
        return 1;
    }
    auto gaps = watchdog.takeSorted();
    std::printf("%zu tasks planned; GUI thread away longest %.1f ms\n", job->tasks().size(), partOf(gaps, 1));

    QElapsedTimer clock;
    clock.start();
    double oldest_ms = -1;
    bool isInModel = false;
    std::vector<double> latencies;
    const auto now = [&] { return static_cast<double>(clock.nsecsElapsed()) * 1e-6; };
    QObject::connect(job, &RenderJob::frameFinished, table, [&](const FinishedFrame &) {
        if (oldest_ms < 0)
            oldest_ms = now();
    });
    QObject::connect(table->model(), &QAbstractItemModel::dataChanged, table, [&] { isInModel = oldest_ms >= 0; });
    new PaintWatch(table->viewport(), [&] {
        if (!isInModel)
            return;
        latencies.push_back(now() - oldest_ms);
        oldest_ms = -1;
        isInModel = false;
    });
    watchdog.reset();
    WorkWatch work;
    int row = 0;
    waitUntil([&] {
        // As somebody who looks through it; the rows that change are then among those on screen now and then.
        if (clock.elapsed() / 50 > row)
            table->scrollTo(table->model()->index((++row * 977) % table->model()->rowCount(), 0));
        return now() > watched_s * 1000 || job->isOver();
    });
    gaps = watchdog.takeSorted();
    std::sort(latencies.begin(), latencies.end());
    std::printf("%d frames in %.0f s; frame to its row on screen: median %.0f ms, p99 %.0f ms, max %.0f ms; GUI thread away longest %.1f ms, p99 %.1f ms, at work longest %.1f ms\n", job->progress().framesDone, watched_s,
                partOf(latencies, 0.5), partOf(latencies, 0.99), partOf(latencies, 1), partOf(gaps, 1), partOf(gaps, 0.99), work.longest_ms);
    jobs.cancelAll();
    waitUntil([&] { return !jobs.running(); });
    return 0;
}
