// SPDX-License-Identifier: GPL-3.0-or-later
// The 3D view with very many cameras: pictures a second while it is orbited, how soon everything is back after the
// last move, picking, and the longest time the GUI thread answers nothing meanwhile. Aims under software GL on 2 cores at
// 1280 × 800: 10 000 cameras ≥ 30 pictures/s, whole again ≤ 150 ms, picking ≤ 50 ms; 100 000 cameras ≥ 15 pictures/s; no block
// above 16 ms. The cameras are a plan's, with its target, floor and light.
//   xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" build/release/bin/bench_viewport [CAMERAS]…
#include "models/background_thread.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "models/viewport_subject.h"
#include "tests/bench/watchdog.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace tagmill;

namespace {

/// Of all threads: what a picture costs, however busy the machine is.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

constexpr double moveEvery = 8; // ms, a mouse of 125 Hz

/// As the Author workspace has it for a config of that many cameras, a hundred a scene.
std::shared_ptr<const Plan> planOf(int cameras)
{
    GenConfig config;
    config.camera.samples_per_scene = std::min(cameras, 100);
    config.dataset.num_scenes = cameras / config.camera.samples_per_scene;
    ThreadExecutor executor;
    auto plan = makePlan(config, cameras, executor);
    if (!plan) {
        std::fprintf(stderr, "%s\n", plan.error().text().c_str());
        std::exit(1);
    }
    return *plan;
}

struct Bench
{
    ViewportCanvas &canvas;
    Watchdog &watchdog;
    int pictures = 0;
    std::vector<double> cpuPerPicture{}; ///< ms

    void reportBlocks(const char *what)
    {
        const auto gaps = watchdog.takeSorted();
        std::printf("  GUI thread away while %s: longest %.1f ms, p99 %.1f ms\n", what, partOf(gaps, 1), partOf(gaps, 0.99));
    }

    void mouse(QEvent::Type type, QPointF at) const
    {
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, at, canvas.mapToGlobal(at), isMove ? Qt::NoButton : Qt::MiddleButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MiddleButton, {});
        QCoreApplication::sendEvent(&canvas, &event);
    }

    /// One drag of two seconds; how long after its last move everything was shown.
    double drag(QElapsedTimer &timer)
    {
        QPointF at(canvas.width() / 2.0, canvas.height() / 2.0);
        mouse(QEvent::MouseButtonPress, at);
        pictures = 0;
        timer.start();
        const double cpuBefore = cpuMs();
        for (int i = 0; timer.elapsed() < 2000; ++i) {
            at += QPointF(std::cos(i * 0.05) * 4, std::sin(i * 0.05));
            mouse(QEvent::MouseMove, at);
            waitUntil([&] { return static_cast<double>(timer.elapsed()) >= i * moveEvery; });
        }
        QElapsedTimer rest;
        rest.start();
        const int moving = pictures;
        cpuPerPicture.push_back((cpuMs() - cpuBefore) / std::max(1, moving));
        waitUntil([&] { return canvas.isUpToDate() && canvas.shownDetail() != ViewportDetail::Moving && canvas.isNewest(); });
        const double back = static_cast<double>(rest.nsecsElapsed()) * 1e-6;
        pictures = moving;
        mouse(QEvent::MouseButtonRelease, at);
        return back;
    }

    void orbit()
    {
        std::vector<double> rates, rests;
        watchdog.reset();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            rests.push_back(drag(timer));
            rates.push_back(pictures / 2.0);
            waitUntil([&] { return canvas.shownDetail() == ViewportDetail::Smooth; });
        }
        std::sort(rates.begin(), rates.end());
        std::sort(rests.begin(), rests.end());
        std::printf("  orbiting: %.1f pictures/s (median of 5 drags, least %.1f); whole again after %.0f ms (median, most %.0f)\n", partOf(rates, 0.5), rates.front(),
                    partOf(rests, 0.5), rests.back());
        std::sort(cpuPerPicture.begin(), cpuPerPicture.end());
        std::printf("  a picture costs %.1f ms of CPU (median)\n", partOf(std::exchange(cpuPerPicture, {}), 0.5));
        reportBlocks("orbiting");
    }

    void pick()
    {
        std::vector<double> times;
        int hits = 0;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer timer;
            timer.start();
            hits += canvas.cameraAt(QPointF(std::fmod(i * 0.618, 1.0) * canvas.width(), std::fmod(i * 0.7548, 1.0) * canvas.height())) >= 0;
            times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        }
        std::sort(times.begin(), times.end());
        std::printf("  picking: median %.2f ms, longest %.2f ms (%d of 200 places had a camera)\n", partOf(times, 0.5), times.back(), hits);
    }
};

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    prepareViewport3D();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::atoi(argv[i]));
    if (counts.empty())
        counts = {1, 1000, 10000, 100000};
    ComputePool pool;
    Selection selection;
    ViewportCanvas canvas(pool, selection);
    canvas.resize(1280, 800);
    canvas.show();
    Watchdog watchdog;
    Bench bench{canvas, watchdog};
    QObject::connect(&canvas, &ViewportCanvas::painted, [&] { ++bench.pictures; });
    for (const int count : counts) {
        std::printf("%d cameras, view %d x %d\n", count, canvas.width(), canvas.height());
        const auto plan = planOf(std::max(1, count));
        const size_t cameras = plan->cameras.size();
        watchdog.reset(); // a window has its plans made in jobs
        QElapsedTimer timer;
        timer.start();
        canvas.setSubject(planSubject(plan));
        waitUntil([&] { return canvas.buffers().plan == plan && canvas.isUpToDate(); });
        canvas.frameAll();
        std::printf("  shown after %lld ms (%zu cameras)\n", static_cast<long long>(timer.elapsed()), cameras);
        waitUntil([&] { return canvas.shownDetail() == ViewportDetail::Smooth && canvas.isNewest(); });
        bench.reportBlocks("taking them");
        bench.orbit();
        bench.pick();
    }
    return 0;
}
