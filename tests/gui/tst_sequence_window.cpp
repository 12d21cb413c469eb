// SPDX-License-Identifier: GPL-3.0-or-later
// A scene sequence from New to a value read off a pass, in the window, with a real Blender.
#include "app/main_window.h"
#include "models/job_queue.h"
#include "models/sequence_document.h"
#include "models/sequence_frames_model.h"
#include "models/session.h"
#include "tests/support/own_settings.h"
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"
#include "widgets/frame_list_view.h"
#include "widgets/number_edit.h"
#include "widgets/pass_viewer.h"
#include "widgets/sequence_workspace.h"
#include "widgets/viewport_canvas.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tagmill;

namespace {

/// A unit cube on a floor, a camera that moves to the right in three frames, 80 × 60, looking along y from 5 m before.
const char *sceneScript = R"(
import bpy, math, sys
bpy.ops.wm.read_factory_settings(use_empty=True)
scene = bpy.context.scene
bpy.ops.mesh.primitive_cube_add(size=1)
cube = bpy.context.object
cube.name = "Würfel"
cube.pass_index = 7
bpy.ops.object.light_add(type="SUN", location=(0, 0, 5))
bpy.ops.object.camera_add(location=(0, -5, 0), rotation=(math.radians(90), 0, 0))
camera = bpy.context.object
scene.camera = camera
camera.keyframe_insert("location", frame=1)
camera.location = (0.2, -5, 0)
camera.keyframe_insert("location", frame=3)
scene.frame_start, scene.frame_end = 1, 3
scene.render.engine = "CYCLES"
scene.cycles.samples = 1
scene.cycles.use_denoising = False
scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = 80, 60, 100
scene.render.image_settings.file_format = "PNG"
bpy.ops.wm.save_as_mainfile(filepath=sys.argv[-1])
)";

} // namespace

class tst_sequence_window : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;
    QTemporaryDir m_dir;
    QString m_blend;

    static void typePath(QLineEdit *edit, const QString &path)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, path);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// Where the preview is, for what a failure prints.
    static QByteArray previewText(const SequenceDocument &document)
    {
        QStringList words;
        if (const RenderJob *job = document.previewJob()) {
            words << QStringLiteral("state %1 for %2 s").arg(int(job->state())).arg(job->seconds(), 0, 'f', 1);
            for (const WorkerStatus &worker : job->workers())
                words << QStringLiteral("worker %1, restarts %2, %3% of a core").arg(workerStateName(worker.state)).arg(worker.restarts).arg(worker.cpu_percent, 0, 'f', 0);
            for (const ProblemGroup &problem : job->problems())
                words << QString::fromStdString(problem.first.text());
            for (const QString &line : job->log())
                words << line;
        }
        if (const auto &path = document.path())
            words << QStringLiteral("path: %1 complete, %2 stale, %3 damaged, %4 missing").arg(path->complete).arg(path->stale).arg(path->damaged).arg(path->missing);
        return words.join(QLatin1Char('\n')).toUtf8();
    }
    static void check(QWidget *page, const char *key)
    {
        auto *box = page->findChild<QWidget *>(QString::fromLatin1(key))->findChild<QCheckBox *>();
        if (!box->isChecked())
            box->click();
    }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        test::useOwnSettings(m_dir.filePath(QStringLiteral("home")));
        m_blend = m_dir.filePath(QStringLiteral("small scene.blend"));
        QFile script(m_dir.filePath(QStringLiteral("scene.py")));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write(sceneScript) > 0);
        script.close();
        QProcess blender;
        blender.start(QStringLiteral("blender"), {QStringLiteral("-b"), QStringLiteral("--factory-startup"), QStringLiteral("--python-exit-code"), QStringLiteral("1"),
                                                  QStringLiteral("--python"), script.fileName(), QStringLiteral("--"), m_blend});
        QVERIFY(blender.waitForFinished(60000));
        QVERIFY2(QFileInfo::exists(m_blend), blender.readAllStandardOutput().constData());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void aSceneBecomesASequenceThatCanBeRead()
    {
        Session session;
        MainWindow window(session);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *tabs = window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"));

        // New, the file, the settings.
        window.findChild<QAction *>(QStringLiteral("file.newSequence"))->trigger();
        auto *page = window.findChild<SequenceWorkspace *>(QStringLiteral("sequenceWorkspace"));
        QVERIFY(page && page->isVisible());
        auto *start = page->findChild<QPushButton *>(QStringLiteral("sequenceStart"));
        auto *preview = page->findChild<QPushButton *>(QStringLiteral("sequencePreview"));
        QVERIFY(!start->isEnabled() && !preview->isEnabled());
        typePath(page->findChild<QLineEdit *>(QStringLiteral("blendFile")), m_blend);
        QVERIFY(preview->isEnabled() && !start->isEnabled()); // a path needs no folder
        for (const char *key : {"depths", "normals", "flows", "segmentations"})
            check(page, key);

        // The path, without a pixel.
        preview->click();
        QTRY_VERIFY2_WITH_TIMEOUT(session.sequenceDocument().path(), previewText(session.sequenceDocument()).constData(), 60000);
        QCOMPARE(session.sequenceDocument().path()->poses.size(), 3u);
        QCOMPARE(session.sequenceDocument().path()->missing, 3);
        ViewportCanvas &canvas = page->canvas();
        QTRY_COMPARE_WITH_TIMEOUT(canvas.buffers().shapes.size(), 3u, 20000);
        QCOMPARE(canvas.buffers().shapes[2].apex.x(), 0.2f);
        QCOMPARE(canvas.buffers().frusta.size(), qsizetype((3 * 20 + 2 * 2) * sizeof(LineVertex)));
        QVERIFY(page->findChild<QLabel *>(QStringLiteral("pathLabel"))->text().contains(QStringLiteral("3 missing")));
        canvas.setFrustumScale(0.3); // so that they do not cover each other
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 60000);
        const auto apex = canvas.currentView().project(canvas.buffers().shapes[1].apex);
        QVERIFY(apex);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, apex->toPoint());
        QCOMPARE(session.selection().current().source, SelectionSource::Sequence);

        // The folder, the command line, the run.
        const QString out = m_dir.filePath(QStringLiteral("out"));
        typePath(page->findChild<QLineEdit *>(QStringLiteral("sequenceOutput")), out);
        QTest::mouseClick(page->findChild<QToolButton *>(QStringLiteral("sequenceCommandCopy")), Qt::LeftButton);
        const auto command = splitCommand(QGuiApplication::clipboard()->text());
        QVERIFY_RESULT(command);
        QCOMPARE(command->arguments, (QStringList{QStringLiteral("sequence"), m_blend, QStringLiteral("-o"), out, QStringLiteral("--depths"), QStringLiteral("--normals"),
                                                  QStringLiteral("--flows"), QStringLiteral("--segmentations")}));
        QVERIFY(start->isEnabled());
        start->click();
        QCOMPARE(tabs->currentIndex(), int(MainWindow::Render));
        RenderJob *job = session.jobs().jobAt(0);
        QVERIFY(job && job->isSequence());
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 120000);
        QVERIFY2(job->state() == JobState::Finished, job->problems().empty() ? "" : job->problems().front().first.text().c_str());
        for (const WorkerStatus &worker : job->workers())
            QCOMPARE(worker.state, WorkerState::Dead);
        QCOMPARE(window.findChild<FrameListView *>(QStringLiteral("newestFrames"))->model()->rowCount(), 3);

        // Its frames, a pass, a value.
        window.findChild<QPushButton *>(QStringLiteral("renderInspect"))->click();
        QCOMPARE(tabs->currentIndex(), int(MainWindow::Inspect));
        QTRY_COMPARE_WITH_TIMEOUT(session.sequenceFrames().rowCount(), 3, 20000);
        session.selection().select(session.sequenceFrames().itemOf(0));
        auto *viewer = window.findChild<PassViewer *>(QStringLiteral("passViewer"));
        auto *value = window.findChild<QWidget *>(QStringLiteral("inspectSequence"))->findChild<QLabel *>(QStringLiteral("pixelValue"));
        const auto read = [&](const char *pass, const Vector2 &pixel) {
            window.findChild<QAction *>(QString::fromLatin1(pass))->trigger();
            if (!QTest::qWaitFor([&] { return viewer->hasPicture() && viewer->shown()->values; }, 20000))
                return QString();
            QTest::mouseMove(viewer, viewer->transform().map(pixel).toPoint() + QPoint(3, 3));
            QTest::mouseMove(viewer, viewer->transform().map(pixel).toPoint());
            return value->text();
        };
        const Vector2 centre(40.5, 30.5), corner(2.5, 2.5);
        QCOMPARE(read("passDepth", centre), QStringLiteral("Depth 4.500 m")); // the cube's face is half a metre nearer
        QCOMPARE(read("passDepth", corner), QStringLiteral("Depth: nothing there"));
        QCOMPARE(read("passNormals", centre), QStringLiteral("Normal 0.000  0.000  1.000"));
        QCOMPARE(read("passSegmentation", centre), QStringLiteral("Id 7 · Würfel"));
        // The camera goes to the right, so the cube goes to the left in the next frame.
        QVERIFY2(QRegularExpression(QStringLiteral("^Flow forward -[0-9.]+  -?0.00 px")).match(read("passFlow", centre)).hasMatch(), qPrintable(value->text()));
        window.findChild<QAction *>(QStringLiteral("passColour"))->trigger();
        QTRY_VERIFY(viewer->hasPicture() && !viewer->shown()->values);

        // Asked again with the folder chosen, all is there; another setting makes it stale.
        window.findChild<QAction *>(QStringLiteral("view.author"))->trigger();
        QVERIFY(page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!session.sequenceDocument().isPreviewing(), 60000); // the choice of the folder began one, which a click would cancel
        preview->click();
        QTRY_VERIFY2_WITH_TIMEOUT(session.sequenceDocument().path()->complete == 3, previewText(session.sequenceDocument()).constData(), 60000);
        QVERIFY_RESULT(session.sequenceDocument().setValue("max_samples", std::int64_t{2}));
        QVERIFY(session.sequenceDocument().isPathStale());
        preview->click();
        QTRY_VERIFY2_WITH_TIMEOUT(session.sequenceDocument().path()->stale == 3, previewText(session.sequenceDocument()).constData(), 60000);
    }

    void whatIsNoSceneSaysSo()
    {
        const QString path = m_dir.filePath(QStringLiteral("words.blend"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("only words") > 0);
        file.close();
        Session session;
        MainWindow window(session);
        window.open(path);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.windowTitle().startsWith(QLatin1String("words.blend")));
        auto *page = window.findChild<SequenceWorkspace *>(QStringLiteral("sequenceWorkspace"));
        QVERIFY(page && page->isVisible());
        auto *preview = page->findChild<QPushButton *>(QStringLiteral("sequencePreview"));
        auto *problems = page->findChild<QLabel *>(QStringLiteral("previewProblems"));
        QVERIFY(!problems->isVisible());
        preview->click();
        QTRY_VERIFY_WITH_TIMEOUT(!session.sequenceDocument().isPreviewing(), 60000);
        QVERIFY(!session.sequenceDocument().path());
        QVERIFY(problems->isVisible());
        QVERIFY2(problems->text().contains(QStringLiteral("words.blend")), qPrintable(problems->text()));
        QVERIFY(preview->isEnabled());
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QApplication application(argc, argv);
    tst_sequence_window test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequence_window.moc"
