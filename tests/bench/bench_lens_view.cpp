// SPDX-License-Identifier: GPL-3.0-or-later
// The lens view while a field is dragged: from a new plan to the picture without noise at 960 x 720, from rest to the whole
// sensor chain, and the longest time the GUI thread answers nothing. Aims: 95 of 100 drafts ≤ 33 ms, the whole chain
// ≤ 150 ms after rest, longest block ≤ 16 ms. Run it under Xvfb.
//   xvfb-run -a build/release/bin/bench_lens_view
#include "models/background_thread.h"
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "tests/bench/watchdog.h"
#include "widgets/author_camera_view.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace tagmill;

namespace {

constexpr int edits = 120, pause_ms = 16;

double at(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
}

void set(DocumentModel &document, const char *key, const Value &value)
{
    if (const auto result = document.setValue(key, value); !result)
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
}

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    ComputePool pool;
    DocumentModel document;
    if (const auto opened = document.open(TAGMILL_SOURCE_DIR "/resources/samples/charuco_board.yaml"); !opened) {
        std::fprintf(stderr, "%s\n", opened.error().text().c_str());
        return 1;
    }
    set(document, "camera.resolution", ValueList{1280, 960});
    set(document, "camera.sensor_noise", ValueMap{});
    set(document, "camera.sensor_noise.models", ValueList{ValueMap{{"model", "poisson"}, {"scale", 2000}}, ValueMap{{"model", "gaussian"}, {"stddev", 0.005}}});
    PlanModel plan(document, pool);
    Selection selection;
    AuthorCameraView view(plan, selection);
    view.resize(972, 760);
    view.show();
    waitUntil([&] { return plan.plan() != nullptr; });
    selection.select({SelectionSource::Plan, 0, 0, -1, -1});
    waitUntil([&] { return view.isUpToDate(); });
    std::printf("picture %d x %d, verdict of %zu detectors\n", view.preview().image.width(), view.preview().image.height(), view.verdict() ? view.verdict()->detectors.size() : 0);

    for (const auto &[key, from, step] : {std::tuple("camera.max_distance", 0.48, 0.002), std::tuple("camera.fov", 55.0, 0.1)}) {
        std::vector<double> drafts, whole;
        const auto counting = QObject::connect(&view, &AuthorCameraView::drawn, [&](bool isDraft, double ms) { (isDraft ? drafts : whole).push_back(ms); });
        Watchdog watchdog;
        for (int i = 0; i < edits; ++i) {
            QElapsedTimer timer;
            timer.start();
            set(document, key, from + step * i);
            waitUntil([&] { return timer.elapsed() >= pause_ms; });
        }
        document.endStep();
        const auto whileDragging = watchdog.takeSorted();
        waitUntil([&] { return view.isUpToDate() && !view.preview().isDraft; });
        QObject::disconnect(counting);
        std::printf("drag of %s: %zu drafts of %d edits, median %.1f ms, p95 %.1f ms; whole chain %.1f ms after its start; GUI thread away longest %.1f ms\n", key, drafts.size(), edits,
                    at(drafts, 0.5), at(drafts, 0.95), whole.empty() ? 0 : whole.back(), whileDragging.empty() ? 0 : whileDragging.back());
    }
    return 0;
}
