// SPDX-License-Identifier: GPL-3.0-or-later
// What is set up is what is run, what is wrong is said where it is, and the command line says the same.
#include "blender_link/blender_command.h"
#include "models/sequence_document.h"
#include "models/viewport_subject.h"
#include "tests/support/test_support.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

class tst_sequence_document : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString blend()
    {
        QFile file(m_dir.filePath(QStringLiteral("my scene.blend")));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    static QStringList words(const SequenceDocument &document)
    {
        const auto command = splitCommand(document.commandLine());
        return command ? command->arguments : QStringList();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingStartsWithoutAFile()
    {
        SequenceDocument document;
        QCOMPARE(document.fault()->id, std::string("sequence.choose_file"));
        document.setBlendFile(m_dir.filePath(QStringLiteral("none.blend")));
        QCOMPARE(document.fault()->id, std::string("sequence.no_file"));
        document.setBlendFile(blend());
        QVERIFY(!document.fault());
        QVERIFY(!document.canStart());
        document.setOutputDir(m_dir.filePath(QStringLiteral("out")));
        QVERIFY(document.canStart());
        QVERIFY_RESULT(document.setValue("depths", true));
        document.clear();
        QCOMPARE(document.fault()->id, std::string("sequence.choose_file"));
        QVERIFY(!document.isChanged("depths") && document.outputDir().isEmpty());
    }

    void everyEditIsUndone()
    {
        SequenceDocument document;
        QUndoStack &stack = document.undoStack();
        document.setBlendFile(blend());
        document.setBlendFile(blend()); // no edit
        document.setOutputDir(m_dir.filePath(QStringLiteral("out")));
        document.setFrames({2, {}, {}});
        document.setFrames({3, {}, {}}); // a spin box held down: one step
        document.endStep();
        document.setFrames({3, 9, {}});
        QVERIFY_RESULT(document.setValue("width", std::int64_t{320}));
        QVERIFY_RESULT(document.setValue("width", std::int64_t{330}));
        document.reset("width");
        QCOMPARE(stack.count(), 6);
        QCOMPARE(stack.undoText(), stack.text(4)); // both name the setting
        QVERIFY(stack.undoText().contains(QStringLiteral("Width"), Qt::CaseInsensitive));
        document.clear();
        QVERIFY(document.blendFile().isEmpty());
        stack.undo();
        QCOMPARE(document.blendFile(), blend());
        QCOMPARE(document.frames(), (FrameChoice{3, 9, {}}));
        stack.undo();
        QCOMPARE(document.config().width, 330);
        stack.undo();
        QVERIFY(!document.isChanged("width"));
        stack.undo();
        QCOMPARE(document.frames(), (FrameChoice{3, {}, {}}));
        stack.undo();
        QCOMPARE(document.frames(), FrameChoice{});
        stack.undo();
        QVERIFY(document.outputDir().isEmpty());
        stack.undo();
        QVERIFY(document.blendFile().isEmpty() && !stack.canUndo());
        for (int step = 0; step < 6; ++step)
            stack.redo();
        QCOMPARE(document.blendFile(), blend());
        QVERIFY(!document.isChanged("width"));
        QCOMPARE(document.frames(), (FrameChoice{3, 9, {}}));
    }

    void aContradictionIsSaidAtItsKey()
    {
        SequenceDocument document;
        document.setBlendFile(blend());
        QVERIFY_RESULT(document.setValue("flows", true));
        QVERIFY(!document.fault());
        QVERIFY_RESULT(document.setValue("use_motion_blur", true));
        QCOMPARE(document.fault()->where, std::string("use_motion_blur"));
        document.reset("use_motion_blur");
        QVERIFY(!document.fault());
        QVERIFY(document.value("use_motion_blur").isNull());
        document.setFrames({5, 3, {}});
        QCOMPARE(document.fault()->id, std::string("sequence.no_frames"));
    }

    void aValueOutOfRangeChangesNothing()
    {
        SequenceDocument document;
        QSignalSpy changed(&document, &SequenceDocument::changed);
        QVERIFY(!document.setValue("width", std::int64_t{0}));
        QVERIFY(!document.setValue("keyframe_multiplier", -1.0));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!document.isChanged("width"));
        QVERIFY_RESULT(document.setValue("width", std::int64_t{320}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(document.isChanged("width"));
        QCOMPARE(document.options().config.width, 320);
    }

    void theCommandLineSaysTheSame_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *key, const char *kind, const char *value, QStringList said) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(kind) << QString::fromUtf8(value) << said;
        };
        row("width", "int", "320", {QStringLiteral("--width"), QStringLiteral("320")});
        row("jobs", "int", "3", {QStringLiteral("--workers"), QStringLiteral("3")});
        row("depths", "bool", "1", {QStringLiteral("--depths")});
        row("debug", "bool", "0", {QStringLiteral("--no-debug")});
        row("use_denoising", "bool", "0", {QStringLiteral("--no-denoise")});
        row("device_type", "text", "cuda", {QStringLiteral("--device"), QStringLiteral("cuda")});
        row("keyframe_multiplier", "real", "0.5", {QStringLiteral("--keyframe-multiplier"), QStringLiteral("0.5")});
        row("executable", "text", "xvfb-run -a blender", {QStringLiteral("--blender"), QStringLiteral("xvfb-run -a blender")});
        row("timeout", "int", "90", {QStringLiteral("--config"), QStringLiteral("SETTINGS.yaml")});
    }
    void theCommandLineSaysTheSame()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, kind);
        QFETCH(const QString, value);
        SequenceDocument document;
        document.setBlendFile(blend());
        document.setOutputDir(m_dir.filePath(QStringLiteral("my out")));
        const QStringList plain = words(document);
        QCOMPARE(plain, (QStringList{QStringLiteral("sequence"), blend(), QStringLiteral("-o"), m_dir.filePath(QStringLiteral("my out"))}));
        const Value given = kind == QLatin1String("int") ? Value(std::int64_t{value.toLongLong()}) : kind == QLatin1String("bool") ? Value(value == QLatin1String("1")) : kind == QLatin1String("real") ? Value(value.toDouble()) : Value(value.toStdString());
        QVERIFY_RESULT(document.setValue(key.toStdString(), given));
        QTEST(words(document).mid(plain.size()), "words");
        QCOMPARE(document.keysWithoutFlag().contains(key), key == QLatin1String("timeout"));
    }

    void aPathIsDrawnFrameByFrame()
    {
        auto path = std::make_shared<SequenceSummary>();
        for (const int frame : {1, 3, 5}) {
            SequencePose pose{frame, {}, frame == 3 ? FrameState::Stale : FrameState::Missing};
            pose.camera.resolution = {400, 300};
            pose.camera.matrix_world(0, 3) = frame;
            path->poses.push_back(pose);
        }
        const auto subject = pathSubject(path);
        const ViewportBuffers buffers = subject->buffers({});
        QCOMPARE(buffers.shapes.size(), 3u);
        QCOMPARE(buffers.shapes[1].apex, QVector3D(3, 0, 0));
        const auto &[tl, tr, br, bl] = buffers.shapes[1].corners; // looks down −z, y up
        QVERIFY(tl.z() < 0 && tl.x() < 3 && tr.x() > 3 && tl.y() > 0 && br.y() < 0 && bl.x() < 3);
        QVERIFY_NEAR(static_cast<double>((tr - tl).length() / (tl - bl).length()), 4.0 / 3, 1e-5);
        QCOMPARE(buffers.frusta.size(), qsizetype((3 * 20 + 2 * 2) * sizeof(LineVertex)));
        QVERIFY(buffers.colors[0] == buffers.colors[2] && buffers.colors[0] != buffers.colors[1]);
        QCOMPARE(subject->itemOf(1), (SelectedItem{SelectionSource::Sequence, 0, 3, -1, -1}));
        QCOMPARE(subject->indexOf(subject->itemOf(2)), 2);
        QCOMPARE(subject->indexOf({SelectionSource::Sequence, 0, 2, -1, -1}), -1);
        QCOMPARE(subject->indexOf({SelectionSource::Plan, 0, 3, -1, -1}), -1);
        QVERIFY(subject->captionOf(1).startsWith(QLatin1String("Frame 3")));
        // Looked through, the middle of the picture is straight ahead.
        const LookThrough through = subject->lookThrough(1, QSizeF(800, 600), buffers.bounds);
        const auto ahead = through.view.project(QVector3D(3, 0, -2));
        QVERIFY(ahead);
        QVERIFY(QLineF(*ahead, through.picture.center()).length() < 1e-2);
    }
};

QTEST_GUILESS_MAIN(tst_sequence_document)
#include "tst_sequence_document.moc"
