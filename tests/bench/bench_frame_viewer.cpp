// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the next frame is on the screen, and how long the GUI thread answers nothing meanwhile: browsing with a pause between
// steps, and without any; with detectors, loupe and other forms of the frame. Aim: next frame ≤ 50 ms at 1920 × 1080, longest
// block ≤ 16 ms. The dataset is any folder; frames of 1920 × 1080 by
//   tagmill generate -c resources/samples/charuco_board.yaml -r preview --set camera.resolution=[1920,1080] -o FOLDER
//   xvfb-run -a -s "-screen 0 1920x1200x24" build/release/bin/bench_frame_viewer FOLDER
#include "models/background_thread.h"
#include "models/dataset_handle.h"
#include "models/frame_list_model.h"
#include "models/selection.h"
#include "tests/bench/watchdog.h"
#include "widgets/frame_viewer.h"
#include "widgets/inspect_workspace.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QShortcut>

#include <cstdio>
#include <ctime>

using namespace tagmill;

namespace {

/// Of the calling thread: what it worked itself, however busy the machine is.
double threadTime_ms()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// Counts the viewer's paint events that had the picture.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(FrameViewer *viewer)
        : m_viewer(viewer)
    {
        viewer->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint && m_viewer->hasPicture();
        return false;
    }

private:
    FrameViewer *m_viewer;
};

struct Bench
{
    DatasetHandle dataset;
    ImageCache cache{256ll << 20};
    FrameTags tags{dataset};
    FrameListModel frames{dataset, cache, tags};
    Selection selection;
    InspectWorkspace workspace{dataset, frames, cache, selection};
    FrameViewer *viewer = workspace.findChild<FrameViewer *>();
    PaintCounter paints{viewer};
    Watchdog watchdog;

    void trigger(const char *action) { workspace.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }

    void step(const char *action, std::vector<double> &times)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = paints.count;
        trigger(action);
        waitUntil([&] { return paints.count > before; });
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }

    void browse(const char *what, int pause)
    {
        const int steps = std::min(frames.rowCount() - 1, 40);
        std::vector<double> times, work;
        watchdog.reset();
        for (const char *action : {"frameNext", "framePrevious"}) {
            for (int i = 0; i < steps; ++i) {
                const double before = threadTime_ms();
                step(action, times);
                work.push_back(threadTime_ms() - before);
                if (pause > 0)
                    wait(pause);
            }
        }
        const auto gaps = watchdog.takeSorted();
        std::sort(times.begin(), times.end());
        std::sort(work.begin(), work.end());
        std::printf("%s: %zu steps, on screen after median %.1f ms, p95 %.1f, worst %.1f; of it the GUI thread's own work median %.1f ms, worst %.1f; it was away longest %.1f ms, p99 %.1f\n", what,
                    times.size(), partOf(times, 0.5), partOf(times, 0.95), partOf(times, 1), partOf(work, 0.5), partOf(work, 1), partOf(gaps, 1), partOf(gaps, 0.99));
    }

    /// The cursor goes over the picture, one event every 8 ms.
    void sweep(const char *what)
    {
        std::vector<double> work;
        watchdog.reset();
        for (int i = 0; i < 150; ++i) {
            const double before = threadTime_ms();
            const QPointF at(60 + 3 * i, 80 + 2 * i);
            QMouseEvent move(QEvent::MouseMove, at, viewer->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(viewer, &move);
            wait(8);
            work.push_back(threadTime_ms() - before);
        }
        const auto gaps = watchdog.takeSorted();
        std::sort(work.begin(), work.end());
        std::printf("%s: GUI thread's own work median %.1f ms, worst %.1f; away longest %.1f ms, p99 %.1f\n", what, partOf(work, 0.5), partOf(work, 1), partOf(gaps, 1), partOf(gaps, 0.99));
    }
};

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "bench_frame_viewer FOLDER\n");
        return 2;
    }
    Bench bench;
    bench.workspace.resize(1900, 1150);
    bench.workspace.show();
    bench.dataset.open(QString::fromLocal8Bit(argv[1]));
    waitUntil([&] { return (bench.frames.rowCount() > 0 && bench.viewer->hasPicture()) || bench.dataset.error(); });
    wait(1500); // thumbnails
    const Size2i size = bench.frames.rowCount() > 0 ? bench.frames.frameAt(0)->resolution : Size2i{};
    std::printf("%d frames of %d × %d\n", bench.frames.rowCount(), size.width, size.height);
    bench.browse("browsing, 150 ms a frame", 150);
    bench.browse("browsing without a pause", 0);
    bench.trigger("loupeDocked");
    bench.sweep("loupe in a corner, cursor moves");
    bench.trigger("loupeAtCursor");
    bench.sweep("loupe at the cursor, cursor moves");
    bench.browse("with the loupe, 150 ms a frame", 150);
    bench.trigger("loupeOff");
    bench.trigger("detectOpenCv");
    bench.trigger("detectAprilTag3");
    bench.browse("with both detectors, 150 ms a frame", 150);
    bench.trigger("detectOpenCv");
    bench.trigger("detectAprilTag3");
    bench.trigger("formPreview");
    bench.browse("against the preview, 150 ms a frame", 150);
    bench.trigger("formTargets");
    bench.browse("targets pixel by pixel, 150 ms a frame", 150);
    return 0;
}
