// SPDX-License-Identifier: GPL-3.0-or-later
// From an edit of a camera field to the new frusta on screen, with 5 000 planned cameras in the whole Author
// workspace; and the longest time the GUI thread answers nothing meanwhile, paint events included, by a timer
// of 1 ms. Aims: p95 ≤ 50 ms, longest block ≤ 16 ms. Two ways to edit: one at a time, and a drag (an edit
// every 16 ms). First of all, as a control, for how long the machine itself does not run a thread that is always
// ready. Run it under Xvfb; a display and LIBGL_ALWAYS_SOFTWARE=1 measure software GL there as well.
#include "models/background_thread.h"
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "tests/bench/tracing_application.h"
#include "tests/bench/watchdog.h"
#include "widgets/author_workspace.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace tagmill;

namespace {

struct Bench
{
    DocumentModel &document;
    PlanModel &plan;
    ViewportCanvas &canvas;
    Watchdog &watchdog;
    TracingApplication &application;

    bool isShown(double distance) const { return canvas.buffers().plan && canvas.buffers().plan->config.camera.max_distance == distance && canvas.isUpToDate(); }

    void edit(double distance) const
    {
        if (const auto result = document.setValue("camera.max_distance", distance); !result)
            std::fprintf(stderr, "%s\n", result.error().text().c_str());
    }

    void report(const char *what, std::vector<double> latencies)
    {
        std::sort(latencies.begin(), latencies.end());
        const auto gaps = watchdog.takeSorted();
        std::printf("%s: %zu edits, to the screen median %.0f ms, p95 %.0f ms, max %.0f ms; GUI thread away longest %.1f ms, p99 %.1f ms\n", what,
                    latencies.size(), partOf(latencies, 0.5), partOf(latencies, 0.95), partOf(latencies, 1), partOf(gaps, 1), partOf(gaps, 0.99));
    }

    void singleEdits()
    {
        std::vector<double> latencies, edits, plans;
        watchdog.reset();
        application.resetCosts();
        for (int i = 0; i < 40; ++i) {
            const double distance = 0.5 + 0.01 * (i + 1);
            QElapsedTimer timer;
            timer.start();
            const auto passed = [&timer] { return static_cast<double>(timer.nsecsElapsed()) * 1e-6; };
            edit(distance);
            edits.push_back(passed());
            waitUntil([&] { return plan.plan()->config.camera.max_distance == distance; });
            plans.push_back(passed());
            waitUntil([&] { return isShown(distance); });
            latencies.push_back(passed());
        }
        report("single edits", latencies);
        std::sort(edits.begin(), edits.end());
        std::sort(plans.begin(), plans.end());
        std::printf("  of it, medians: the edit returns after %.1f ms, the new plan is there after %.1f ms\n", partOf(edits, 0.5), partOf(plans, 0.5));
        application.reportCosts();
    }

    /// Latency of a drag: from its last edit.
    void drags()
    {
        std::vector<double> latencies;
        int pictures = 0;
        const auto counting = QObject::connect(&canvas, &ViewportCanvas::painted, [&] { ++pictures; });
        watchdog.reset();
        for (int drag = 0; drag < 5; ++drag) {
            QElapsedTimer timer;
            double distance = 0;
            for (int i = 0; i < 60; ++i) {
                distance = 0.5 + 0.005 * (i + 1) + 0.3 * (drag % 2);
                timer.start();
                edit(distance);
                waitUntil([&] { return timer.elapsed() >= 16; });
            }
            document.endStep();
            waitUntil([&] { return isShown(distance); });
            latencies.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        }
        QObject::disconnect(counting);
        report("drags of 60 edits in 1 s", latencies);
        std::printf("  pictures shown: %d in 5 drags\n", pictures);
    }
};

} // namespace

int main(int argc, char **argv)
{
    std::printf("the machine alone, all cores busy for 5 s: away longest %.1f ms\n", longestOfMachine(5));
    prepareGuiProcess();
    prepareViewport3D();
    QApplication::setStyle(QStringLiteral("Fusion"));
    TracingApplication application(argc, argv);
    const char *file = argc > 1 ? argv[1] : TAGMILL_SOURCE_DIR "/resources/samples/charuco_board.yaml";
    const int wanted = argc > 2 ? std::atoi(argv[2]) : 5000;
    ComputePool pool;
    DocumentModel document;
    if (const auto opened = document.open(file); !opened) {
        std::fprintf(stderr, "%s\n", opened.error().text().c_str());
        return 1;
    }
    const int camerasPerScene = document.config().camera.samples_per_scene;
    if (!document.setValue("dataset.num_scenes", (wanted + camerasPerScene - 1) / camerasPerScene))
        return 1;
    document.endStep();
    PlanModel plan(document, pool);
    Selection selection;
    AuthorWorkspace workspace(document, plan, selection);
    workspace.resize(1500, 950);
    workspace.show();
    Watchdog watchdog;
    Bench bench{document, plan, workspace.viewport().canvas(), watchdog, application};
    waitUntil([&] { return bench.canvas.isUpToDate() && bench.canvas.buffers().plan->cameras.size() >= static_cast<size_t>(wanted); });
    bench.canvas.selectCamera(0);
    bench.edit(0.5);
    waitUntil([&] { return bench.isShown(0.5); });
    std::printf("%zu cameras in %zu scenes, compiled in %.0f ms, view %d x %d\n", plan.plan()->cameras.size(), plan.plan()->recipes.size(),
                plan.plan()->seconds * 1e3, bench.canvas.width(), bench.canvas.height());
    bench.singleEdits();
    bench.drags();
    return 0;
}
