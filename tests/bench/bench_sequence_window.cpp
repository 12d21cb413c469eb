// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread answers nothing, while the form of a scene sequence is shown and edited, and while the frames of a
// rendered one are stepped through pass by pass. Aim: longest block ≤ 16 ms. Run it under Xvfb.
//   tagmill sequence SCENE.blend -o FOLDER --depths --normals --flows --segmentations
//   xvfb-run -a build/release/bin/bench_sequence_window SCENE.blend FOLDER
#include "models/background_thread.h"
#include "models/sequence_document.h"
#include "models/sequence_frames_model.h"
#include "models/sequence_handle.h"
#include "models/session.h"
#include "models/plan_model.h"
#include "tests/bench/watchdog.h"
#include "widgets/inspect_sequence.h"
#include "widgets/sequence_workspace.h"
#include "widgets/viewport_3d.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>

#include <cstdio>

using namespace tagmill;

namespace {

constexpr int stepPause = 100; // ms: quick browsing

} // namespace

int main(int argc, char **argv)
{
    prepareGuiProcess();
    prepareViewport3D();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "bench_sequence_window SCENE.blend FOLDER\n");
        return 2;
    }
    Session session;
    Watchdog watchdog;
    {
        SequenceWorkspace form(session.sequenceDocument(), session.plan().pool(), session.selection(), nullptr);
        form.resize(1500, 950);
        form.show();
        wait(2000);
        watchdog.reset();
        session.sequenceDocument().setBlendFile(QString::fromLocal8Bit(argv[1]));
        wait(3000);
        report("form, a scene is opened", watchdog);
    }
    InspectSequence inspect(session.sequence(), session.sequenceFrames(), session.images(), session.selection());
    inspect.resize(1500, 950);
    inspect.show();
    wait(500);
    watchdog.reset();
    session.sequence().open(QString::fromLocal8Bit(argv[2]));
    waitUntil([&] { return session.sequence().snapshot() || session.sequence().error(); });
    wait(1500);
    report("a sequence is opened", watchdog);
    const int frames = session.sequence().snapshot() ? static_cast<int>(session.sequence().snapshot()->frames.size()) : 0;
    QShortcut *next = nullptr;
    for (QShortcut *shortcut : inspect.findChildren<QShortcut *>())
        next = shortcut->key() == QKeySequence(Qt::Key_F) ? shortcut : next;
    for (QAction *pass : inspect.findChildren<QAction *>()) {
        if (!pass->isCheckable() || !pass->isVisible())
            continue;
        pass->trigger();
        wait(stepPause);
        for (int i = 0; i < frames; ++i) {
            emit next->activated();
            wait(stepPause);
        }
        report(qPrintable(QStringLiteral("%1, %2 frames").arg(pass->text()).arg(frames)), watchdog);
    }
    return 0;
}
