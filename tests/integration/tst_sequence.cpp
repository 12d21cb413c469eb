// SPDX-License-Identifier: GPL-3.0-or-later
// tagmill sequence, as a user runs it, with real Blender on small .blend files.
#include "core/sequence/depth_file.h"
#include "tests/blender/sequence_scenes.h"
#include "tests/integration/process_tree.h"
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <memory>

using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_Sequence : public QObject
{
    Q_OBJECT
private:
    SequenceScenes m_scenes;
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString out() const { return path(u"out"_s); }
    static QStringList allPasses() { return {u"--depths"_s, u"--normals"_s, u"--flows"_s, u"--segmentations"_s}; }

    RunResult sequence(const QString &scene, const QStringList &flags = {}, const QString &output = {}) const
    {
        return runTagmill(QStringList{u"sequence"_s, m_scenes.file(scene), u"-o"_s, output.isEmpty() ? out() : output, u"--json"_s} + flags);
    }
    /// Of the first .blend, with the run's own status.
    static QJsonObject told(const RunResult &result)
    {
        const QJsonObject document = QJsonDocument::fromJson(result.out).object();
        QJsonObject first = document[u"sequences"_s].toArray().first().toObject();
        first.insert(u"status"_s, document[u"status"_s]);
        return first;
    }
    static QJsonObject jsonFile(const QString &file) { return QJsonDocument::fromJson(readAll(file)).object(); }
    static QStringList mediaBelow(const QString &folder)
    {
        QStringList files = filesBelow(folder);
        files.removeIf([](const QString &file) { return file.startsWith(u".tagmill"_s); });
        return files;
    }
    /// Every frame and pass, but for what Blender notes of the time in PNG files.
    QMap<QString, QByteArray> lasting(const QString &folder) const
    {
        QMap<QString, QByteArray> content;
        for (const QString &file : mediaBelow(folder))
            content.insert(file, file.startsWith(u"frames/"_s) ? pngPixels(readAll(folder + u'/' + file)) : readAll(folder + u'/' + file));
        return content;
    }
    void start(QProcess &process, const QStringList &arguments, int frames)
    {
        process.setProcessEnvironment(headlessEnvironment());
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(TAGMILL_BINARY), arguments + QStringList{u"--progress"_s, u"json"_s});
        QByteArray said;
        while (said.count("\"event\":\"frame\"") < frames) {
            QVERIFY2(process.waitForReadyRead(60000), said);
            said += process.readAll();
        }
    }

private slots:
    void initTestCase()
    {
        const QByteArray said = m_scenes.make({u"animated"_s, u"zoom"_s, u"composited"_s, u"compositing_off"_s, u"nodes_off"_s, u"objects"_s, u"no_camera"_s, u"inactive_camera"_s, u"two_cameras"_s, u"ortho"_s, u"script"_s, u"missing_texture"_s, u"blurred"_s, u"denoised"_s, u"static"_s, u"jpeg"_s, u"simulated"_s});
        QVERIFY2(said.isEmpty(), said);
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QDir(m_scenes.path(u"own"_s)).removeRecursively(); // of the file's own output node, when Blender itself rendered it
    }

    void framesAreBlendersOwn_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("workers");
        for (const QString &scene : {u"animated"_s, u"zoom"_s, u"composited"_s, u"compositing_off"_s, u"nodes_off"_s})
            for (const QString &workers : {u"1"_s, u"2"_s})
                QTest::addRow("%s, %s workers", qPrintable(scene), qPrintable(workers)) << scene << workers;
    }
    void framesAreBlendersOwn()
    {
        QFETCH(QString, scene);
        QFETCH(QString, workers);
        const RunResult result = sequence(scene, allPasses() + QStringList{u"-w"_s, workers, u"--frame-start"_s, u"3"_s, u"--frame-end"_s, u"7"_s});
        QVERIFY2(result.status == 0, result.err);
        for (const int frame : {3, 7}) {
            const QByteArray plain = pngPixels(readAll(m_scenes.plainFrame(scene, frame))), ours = pngPixels(readAll(out() + u"/frames/frame_00000%1.png"_s.arg(frame)));
            QVERIFY(plain.size() > 500);
            QVERIFY(ours == plain);
        }
    }

    void filesAreLaidOutAsPromised()
    {
        const RunResult result = sequence(u"objects"_s, allPasses() + QStringList{u"--frame-end"_s, u"1"_s, u"--flow-direction"_s, u"both"_s, u"--depth-png16"_s});
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(mediaBelow(out()), (QStringList{u"depths/debug_depth_000001.png"_s, u"depths/depth_000001.exr"_s, u"depths/depth_000001.png"_s, u"flows/debug_bwd_flow_000001.png"_s, u"flows/debug_fwd_flow_000001.png"_s, u"flows/flow_000001.exr"_s, u"frames/frame_000001.png"_s, u"info.json"_s, u"normals/debug_normal_000001.png"_s, u"normals/normal_000001.exr"_s, u"segmentations/debug_segmentation_000001.png"_s, u"segmentations/objects.json"_s, u"segmentations/segmentation_000001.exr"_s, u"transforms.json"_s}));
        QMap<QString, int> ids;
        QMap<QString, QString> classes;
        for (const QJsonValue &value : jsonFile(out() + u"/segmentations/objects.json"_s)[u"objects"_s].toArray()) {
            ids.insert(value[u"name"_s].toString(), value[u"id"_s].toInt());
            classes.insert(value[u"name"_s].toString(), value[u"class"_s].toString());
        }
        QCOMPARE(ids, (QMap<QString, int>{{u"alone"_s, 2}, {u"blue"_s, 1}, {u"floor"_s, 3}, {u"red"_s, 7}}));
        QCOMPARE(classes[u"red"_s], u"box"_s);
        QCOMPARE(classes[u"blue"_s], u"3"_s);
        QCOMPARE(classes[u"floor"_s], u"ground"_s);
        const RunResult again = sequence(u"objects"_s, {u"--segmentations"_s, u"--renumber-objects"_s, u"--frame-end"_s, u"1"_s, u"--depths"_s, u"--depth-format"_s, u"hdr"_s}, path(u"renumbered"_s));
        QVERIFY2(again.status == 0, again.err);
        const auto exact = tagmill::readDepth(QString(out() + u"/depths/depth_000001.exr"_s).toStdString()), cut = tagmill::readDepth(path(u"renumbered/depths/depth_000001.hdr"_s).toStdString());
        QVERIFY_RESULT(exact);
        QVERIFY_RESULT(cut);
        QVERIFY(std::equal(exact->find("Y")->begin(), exact->find("Y")->end(), cut->find("Y")->begin(), cut->find("Y")->end(), [](float whole, float part) { return part <= whole && part >= whole * (1 - 1 / 128.0f); }));
        QCOMPARE(jsonFile(path(u"renumbered/transforms.json"_s))[u"frames"_s][0][u"depth_file_path"_s].toString(), u"depths/depth_000001.hdr"_s);
        QCOMPARE(jsonFile(path(u"renumbered/segmentations/objects.json"_s))[u"objects"_s].toArray().last()[u"id"_s].toInt(), 4);
    }

    void goodFramesAreKeptAndOthersAreNot()
    {
        const QStringList flags{u"--depths"_s, u"--frame-end"_s, u"4"_s};
        QVERIFY(sequence(u"animated"_s, flags).status == 0);
        const auto first = lasting(out());
        QJsonObject second = told(sequence(u"animated"_s, flags));
        QCOMPARE(second[u"complete"_s].toInt(), 4);
        QCOMPARE(second[u"rendered"_s].toInt(), 0);

        writeAll(out() + u"/frames/frame_000001.png"_s, {});
        writeAll(out() + u"/depths/depth_000002.exr"_s, readAll(out() + u"/depths/depth_000002.exr"_s).chopped(1));
        QFile::remove(out() + u"/frames/frame_000003.png"_s);
        second = told(sequence(u"animated"_s, flags));
        QCOMPARE(second[u"damaged"_s].toInt(), 3);
        QCOMPARE(second[u"rendered"_s].toInt(), 3);
        QCOMPARE(lasting(out()), first);

        second = told(sequence(u"animated"_s, flags + QStringList{u"--normals"_s}));
        QCOMPARE(second[u"missing"_s].toInt(), 4); // a pass that nobody asked for before
        second = told(sequence(u"animated"_s, flags + QStringList{u"--max-samples"_s, u"1"_s}));
        QCOMPARE(second[u"stale"_s].toInt(), 4);
        second = told(sequence(u"composited"_s, flags + QStringList{u"--max-samples"_s, u"1"_s}));
        QCOMPARE(second[u"stale"_s].toInt(), 4); // another .blend
        second = told(sequence(u"composited"_s, QStringList{u"--frame-start"_s, u"4"_s, u"--frame-end"_s, u"5"_s, u"--max-samples"_s, u"1"_s}));
        QCOMPARE(second[u"complete"_s].toInt(), 1);
        QCOMPARE(jsonFile(out() + u"/transforms.json"_s)[u"frames"_s].toArray().size(), 5); // those of before are part of it
        second = told(sequence(u"composited"_s, QStringList{u"--frame-start"_s, u"5"_s, u"--frame-end"_s, u"5"_s, u"--max-samples"_s, u"1"_s, u"--no-skips"_s}));
        QCOMPARE(second[u"rendered"_s].toInt(), 1);
    }

    void whatIsThereIsDescribedWithoutRendering()
    {
        const QStringList flags{u"--depths"_s, u"--frame-end"_s, u"4"_s};
        const RunResult rendered = sequence(u"animated"_s, flags);
        QVERIFY2(rendered.status == 0 && rendered.err.count("denoiser") <= 1, rendered.err); // said once, where there is none
        QVERIFY(QFile::remove(out() + u"/transforms.json"_s));
        const QJsonObject whole = told(sequence(u"animated"_s, flags + QStringList{u"--skip-render"_s}));
        QCOMPARE(whole[u"status"_s].toInt(), 0);
        QCOMPARE(whole[u"rendered"_s].toInt() + whole[u"failed"_s].toInt(), 0);
        QCOMPARE(jsonFile(out() + u"/transforms.json"_s)[u"frames"_s].toArray().size(), 4);

        QFile::remove(out() + u"/frames/frame_000003.png"_s);
        writeAll(out() + u"/depths/depth_000002.exr"_s, {});
        const RunResult result = sequence(u"animated"_s, flags + QStringList{u"--skip-render"_s});
        const QJsonObject part = told(result);
        QVERIFY2(result.err.contains("2 of 4 frames") && result.err.contains("(2, 3)"), result.err);
        QCOMPARE(part[u"status"_s].toInt(), 1);
        QCOMPARE(part[u"failed"_s].toInt(), 2);
        QVERIFY(!QFile::exists(out() + u"/frames/frame_000003.png"_s));
        QCOMPARE(jsonFile(out() + u"/transforms.json"_s)[u"frames"_s].toArray().size(), 2);

        // With settings nothing was rendered with: what is there keeps its description.
        const RunResult other = sequence(u"animated"_s, flags + QStringList{u"--skip-render"_s, u"--max-samples"_s, u"1"_s});
        QVERIFY2(other.status == 1 && other.err.contains("4 of 4 frames"), other.err);
        QCOMPARE(jsonFile(out() + u"/transforms.json"_s)[u"frames"_s].toArray().size(), 2);
    }

    void badInputIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QStringList none;
        QTest::newRow("a file that is not there") << u"/nowhere/scene.blend"_s << none << 1 << QByteArray("/nowhere/scene.blend");
        QTest::newRow("a folder") << u"FOLDER"_s << none << 1 << QByteArray("give a .blend");
        QTest::newRow("not a .blend") << u"TEXT"_s << none << 1 << QByteArray("text.blend");
        QTest::newRow("a newer Blender's file") << u"NEWER"_s << none << 1 << QByteArray("newer");
        QTest::newRow("a .blend that is cut off") << u"CUT"_s << none << 1 << QByteArray("cut.blend");
        QTest::newRow("no camera") << u"no_camera"_s << none << 1 << QByteArray("no camera");
        QTest::newRow("two cameras, none active") << u"two_cameras"_s << none << 1 << QByteArray("other");
        QTest::newRow("an orthographic camera") << u"ortho"_s << none << 1 << QByteArray("orthographic");
        QTest::newRow("frames that end before they start") << u"animated"_s << QStringList{u"--frame-start"_s, u"5"_s, u"--frame-end"_s, u"4"_s} << 1 << QByteArray("5 to 4");
        QTest::newRow("a frame beyond Blender's") << u"animated"_s << QStringList{u"--frame-end"_s, u"1048575"_s} << 2 << QByteArray("1048574");
        QTest::newRow("flow with motion blur asked for") << u"animated"_s << QStringList{u"--flows"_s, u"--motion-blur"_s} << 1 << QByteArray("motion blur");
        QTest::newRow("flow with the file's motion blur") << u"blurred"_s << QStringList{u"--flows"_s} << 1 << QByteArray("motion blur");
        QTest::newRow("time that runs backwards") << u"animated"_s << QStringList{u"--keyframe-multiplier"_s, u"-1"_s} << 1 << QByteArray("keyframe_multiplier");
        QTest::newRow("time stretched beyond Blender's frames") << u"animated"_s << QStringList{u"--keyframe-multiplier"_s, u"200000"_s} << 1 << QByteArray("1048574");
        QTest::newRow("both of a pair") << u"animated"_s << QStringList{u"--denoise"_s, u"--no-denoise"_s} << 2 << QByteArray("contradict");
        QTest::newRow("16 bits a channel of JPEG") << u"animated"_s << QStringList{u"--file-format"_s, u"JPEG"_s, u"--bit-depth"_s, u"16"_s} << 1 << QByteArray("JPEG");
        QTest::newRow("another Blender than it is locked to") << u"animated"_s << QStringList{u"--locked-blender"_s, u"1.2.3"_s} << 1 << QByteArray("locked with Blender 1.2.3");
        QTest::newRow("a dry run that describes") << u"animated"_s << QStringList{u"--dry-run"_s, u"--skip-render"_s} << 2 << QByteArray("contradict");
        QTest::newRow("an add-on nobody has") << u"animated"_s << QStringList{u"--addon"_s, u"no_such_addon"_s} << 1 << QByteArray("no_such_addon");
        QTest::newRow("no such flag") << u"animated"_s << QStringList{u"--depth"_s} << 2 << QByteArray("--depths");
        QTest::newRow("no Blender") << u"animated"_s << QStringList{u"--blender"_s, u"/nonexistent/blender"_s} << 3 << QByteArray("/nonexistent/blender");
        QTest::newRow("a settings file that is not there") << u"animated"_s << QStringList{u"--config"_s, u"/nowhere.json"_s} << 1 << QByteArray("/nowhere.json");
    }
    void badInputIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, flags);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const QByteArray good = readAll(m_scenes.file(u"static"_s));
        if (file == u"FOLDER"_s) {
            file = m_dir->path();
        } else if (file == u"TEXT"_s) {
            file = path(u"text.blend"_s);
            writeAll(file, "this is a text\n");
        } else if (file == u"NEWER"_s) {
            file = path(u"newer.blend"_s);
            QByteArray newer = good;
            writeAll(file, newer.replace(9, 3, "999"));
        } else if (file == u"CUT"_s) {
            file = path(u"cut.blend"_s);
            writeAll(file, good.left(good.size() / 3));
        } else if (!file.startsWith(u'/')) {
            file = m_scenes.file(file);
        }
        const RunResult result = runTagmill(QStringList{u"sequence"_s, file, u"-o"_s, out()} + flags);
        QVERIFY2(result.status == status, QByteArray(result.err + QByteArray::number(result.status)));
        QVERIFY2(result.err.contains(says), result.err);
        QVERIFY2(filesBelow(out()).filter(u"frame_"_s).isEmpty(), "nothing is rendered");
    }

    void fallbacksAreTold_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a texture that is missing") << u"missing_texture"_s << QStringList{} << QByteArray("lost.png");
        QTest::newRow("a device that is not here") << u"animated"_s << QStringList{u"--device"_s, u"optix"_s} << QByteArray("OPTIX");
        QTest::newRow("a denoiser that is not here") << u"animated"_s << QStringList{u"--denoise"_s} << QByteArray("denoiser");
        QTest::newRow("the file's denoiser that is not here") << u"denoised"_s << QStringList{} << QByteArray("denoiser");
        QTest::newRow("the only camera is not active") << u"inactive_camera"_s << QStringList{} << QByteArray("camera");
        QTest::newRow("the file's own outputs") << u"composited"_s << QStringList{} << QByteArray("File Output");
        QTest::newRow("no graphics memory to share") << u"animated"_s << QStringList{u"--autoscale"_s, u"--max-job-vram"_s, u"4GB"_s} << QByteArray("graphics memory");
        QTest::newRow("a simulation that is not baked") << u"simulated"_s << QStringList{} << QByteArray("rag");
    }
    void fallbacksAreTold()
    {
        QFETCH(QString, scene);
        QFETCH(QStringList, flags);
        QFETCH(QByteArray, says);
        const RunResult result = sequence(scene, flags + QStringList{u"--frame-end"_s, u"1"_s});
        QVERIFY2(result.status == 0, result.err);
        QVERIFY2(result.err.contains(says), result.err);
        QVERIFY(QFile::exists(out() + u"/frames/frame_000001.png"_s));
        QVERIFY(!QFile::exists(m_scenes.path(u"own"_s))); // of the File Output node
    }

    void workersFitIntoTheGraphicsMemory()
    {
        writeAll(path(u"nvidia-smi"_s), "#!/bin/sh\necho 9000\n");
        QFile::setPermissions(path(u"nvidia-smi"_s), QFile::ReadOwner | QFile::ExeOwner);
        QProcessEnvironment environment = headlessEnvironment();
        environment.insert(u"PATH"_s, m_dir->path() + u':' + environment.value(u"PATH"_s));
        const RunResult result = runTagmill({u"sequence"_s, m_scenes.file(u"animated"_s), u"-o"_s, out(), u"--autoscale"_s, u"--max-job-vram"_s, u"4GB"_s, u"--frame-end"_s, u"2"_s}, environment);
        QVERIFY2(result.status == 0 && result.err.contains("2 workers"), result.err);
    }

    void scriptsInFilesDoNotRun()
    {
        QVERIFY(sequence(u"script"_s, {u"--frame-end"_s, u"1"_s}).status == 0);
        QVERIFY(!QFile::exists(m_scenes.path(u"script_ran"_s)));
        QVERIFY(sequence(u"script"_s, {u"--frame-end"_s, u"1"_s, u"--autoexec"_s}, path(u"asked"_s)).status == 0);
        QVERIFY(QFile::exists(m_scenes.path(u"script_ran"_s))); // the control: it can run
        QFile::remove(m_scenes.path(u"script_ran"_s));
    }

    void namesMayBeAnything()
    {
        const QString folder = path(u"Ordner mit # und ä"_s), file = folder + u"/Szene 1 日本.blend"_s;
        QVERIFY(QDir().mkpath(folder) && QFile::copy(m_scenes.file(u"animated"_s), file));
        const RunResult result = runTagmill({u"sequence"_s, file, u"-o"_s, folder + u"/out ##"_s, u"--depths"_s, u"--frame-end"_s, u"2"_s});
        QVERIFY2(result.status == 0, result.err);
        QVERIFY(QFile::exists(folder + u"/out ##/frames/frame_000002.png"_s) && QFile::exists(folder + u"/out ##/depths/depth_000002.exr"_s));
    }

    void severalFilesShareThePool()
    {
        const QString twin = path(u"animated.blend"_s);
        QVERIFY(QFile::copy(m_scenes.file(u"static"_s), twin));
        const RunResult result = runTagmill({u"sequence"_s, m_scenes.file(u"animated"_s), m_scenes.file(u"no_camera"_s), twin, u"-o"_s, out(), u"-w"_s, u"2"_s, u"--frame-end"_s, u"3"_s, u"--json"_s});
        QCOMPARE(result.status, 1); // one of them has no camera
        const QJsonArray sequences = QJsonDocument::fromJson(result.out).object()[u"sequences"_s].toArray();
        QCOMPARE(sequences.size(), 3);
        QVERIFY(sequences[1][u"error"_s].isObject());
        for (const QString &folder : {u"animated"_s, u"animated_2"_s})
            QCOMPARE(mediaBelow(out() + u'/' + folder), (QStringList{u"frames/frame_000001.png"_s, u"frames/frame_000002.png"_s, u"frames/frame_000003.png"_s, u"info.json"_s, u"transforms.json"_s}));
    }

    void aDryRunRendersNothing()
    {
        const RunResult result = sequence(u"animated"_s, allPasses() + QStringList{u"--dry-run"_s});
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(told(result)[u"missing"_s].toInt(), 10);
        QCOMPARE(mediaBelow(out()), (QStringList{u"info.json"_s, u"transforms.json"_s}));
        const QJsonObject planned = jsonFile(out() + u"/transforms.json"_s);
        QVERIFY(sequence(u"animated"_s, allPasses()).status == 0);
        const QJsonObject made = jsonFile(out() + u"/transforms.json"_s);
        QCOMPARE(planned[u"frames"_s], made[u"frames"_s]); // poses and paths, as they came true
        QCOMPARE(told(sequence(u"animated"_s, allPasses() + QStringList{u"--dry-run"_s}))[u"complete"_s].toInt(), 10);
        QCOMPARE(jsonFile(out() + u"/transforms.json"_s), made);
    }

    void timeIsStretched()
    {
        const QJsonObject run = told(sequence(u"animated"_s, {u"--keyframe-multiplier"_s, u"2"_s, u"--dry-run"_s}));
        QCOMPARE(run[u"first_frame"_s].toInt(), 2);
        QCOMPARE(run[u"last_frame"_s].toInt(), 21);
        QVERIFY(qAbs(run[u"fps"_s].toDouble() - 2 * 24 / 1.001) < 1e-5);
    }

    void aSettingsFileWins()
    {
        writeAll(path(u"render.json"_s), R"({"width": 32, "depths": true, "max_samples": 1, "wdith": 3})");
        const RunResult result = sequence(u"animated"_s, {u"--config"_s, path(u"render.json"_s), u"--width"_s, u"48"_s, u"--height"_s, u"20"_s, u"--frame-end"_s, u"1"_s});
        QVERIFY2(result.status == 0 && result.err.contains("wdith") && result.err.contains("--width"), result.err);
        const QJsonObject transforms = jsonFile(out() + u"/transforms.json"_s);
        QCOMPARE(transforms[u"w"_s].toInt(), 32);
        QCOMPARE(transforms[u"h"_s].toInt(), 20);
        QVERIFY(QFile::exists(out() + u"/depths/depth_000001.exr"_s));
    }

    void theSetUpFileIsSaved()
    {
        const QStringList flags{u"--width"_s, u"32"_s, u"--frame-end"_s, u"1"_s, u"--save-blend"_s, path(u"saved.blend"_s)};
        QVERIFY(sequence(u"animated"_s, flags).status == 0);
        QVERIFY(sequence(u"animated"_s, {u"--frame-end"_s, u"1"_s}, path(u"other"_s)).status == 0);
        const RunResult again = sequence(u"animated"_s, flags);
        QVERIFY2(again.status == 1 && again.err.contains("saved.blend"), again.err); // never over a file
        const RunResult fromSaved = runTagmill({u"sequence"_s, path(u"saved.blend"_s), u"-o"_s, path(u"third"_s), u"--frame-end"_s, u"1"_s});
        QVERIFY2(fromSaved.status == 0, fromSaved.err);
        QCOMPARE(jsonFile(path(u"third/transforms.json"_s))[u"w"_s].toInt(), 32);
    }

    void infoSaysWhatIsThere()
    {
        const RunResult blend = runTagmill({u"info"_s, m_scenes.file(u"objects"_s), u"--json"_s});
        QVERIFY2(blend.status == 0, blend.err);
        const QJsonObject file = QJsonDocument::fromJson(blend.out).object();
        QCOMPARE(file[u"frame_end"_s].toInt(), 10);
        QCOMPARE(file[u"camera"_s][u"width"_s].toInt(), 64);
        QCOMPARE(file[u"objects"_s].toArray().size(), 4);
        const RunResult without = runTagmill({u"info"_s, m_scenes.file(u"no_camera"_s)});
        QVERIFY2(without.status == 0 && without.err.contains("no camera"), without.err);
        QCOMPARE(runTagmill({u"info"_s, u"/nowhere/scene.blend"_s}).status, 1);
        writeAll(path(u"text.blend"_s), "this is a text");
        QCOMPARE(runTagmill({u"info"_s, path(u"text.blend"_s)}).status, 1);
        QVERIFY(sequence(u"objects"_s, {u"--depths"_s, u"--frame-end"_s, u"2"_s}).status == 0);
        const RunResult folder = runTagmill({u"info"_s, out(), u"--json"_s});
        QVERIFY2(folder.status == 0, folder.err);
        const QJsonObject told = QJsonDocument::fromJson(folder.out).object();
        QCOMPARE(told[u"frames"_s].toInt(), 2);
        QCOMPARE(told[u"passes"_s].toArray(), QJsonArray{u"depth"_s});
    }

    void aDatasetOfMarkersIsNotWrittenOver()
    {
        QVERIFY(QDir().mkpath(out() + u"/.tagmill"_s));
        writeAll(out() + u"/.tagmill/job.json"_s, "{}");
        const RunResult result = sequence(u"animated"_s);
        QVERIFY2(result.status == 1 && result.err.contains("dataset"), result.err);
        QCOMPARE(filesBelow(out()), QStringList{u".tagmill/job.json"_s});
        // Nor the other way round.
        QVERIFY(sequence(u"static"_s, {u"--frame-end"_s, u"1"_s}, path(u"sequence"_s)).status == 0);
        writeAll(path(u"tiny.yaml"_s), smallBoardConfig());
        const QStringList before = filesBelow(path(u"sequence"_s));
        const RunResult dataset = runTagmill({u"generate"_s, u"-c"_s, path(u"tiny.yaml"_s), u"-o"_s, path(u"sequence"_s), u"-r"_s, u"preview"_s});
        QVERIFY2(dataset.status == 1 && dataset.err.contains("sequence"), dataset.err);
        QCOMPARE(filesBelow(path(u"sequence"_s)), before);
    }

    void whatBlenderSaysIsKept()
    {
        writeAll(path(u"render.yaml"_s), "log_dir: " + path(u"logs"_s).toUtf8() + "\ntimeout: 60\n");
        QVERIFY(sequence(u"static"_s, {u"--frame-end"_s, u"1"_s, u"-c"_s, path(u"render.yaml"_s)}).status == 0);
        QVERIFY(readAll(path(u"logs/job000/stderr.log"_s)).contains("static.blend"));
    }

    void aKilledWorkersFramesGoToAnother()
    {
        const QStringList flags = allPasses() + QStringList{u"-w"_s, u"2"_s, u"--max-samples"_s, u"64"_s, u"--adaptive-threshold"_s, u"0"_s};
        QProcess process;
        start(process, QStringList{u"sequence"_s, m_scenes.file(u"animated"_s), u"-o"_s, out()} + flags, 2);
        const int blender = ProcessTree::below(process.processId()).processOf("blender");
        QVERIFY(blender > 0);
        ::kill(blender, SIGKILL);
        QVERIFY(process.waitForFinished(120000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        QVERIFY(sequence(u"animated"_s, flags, path(u"undisturbed"_s)).status == 0);
        QCOMPARE(lasting(out()), lasting(path(u"undisturbed"_s)));
    }

    void anInterruptedRunIsContinued()
    {
        const QStringList flags = allPasses() + QStringList{u"--max-samples"_s, u"64"_s, u"--adaptive-threshold"_s, u"0"_s};
        QProcess process;
        start(process, QStringList{u"sequence"_s, m_scenes.file(u"animated"_s), u"-o"_s, out()} + flags, 2);
        const ProcessTree tree = ProcessTree::below(process.processId());
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY2(tree.waitUntilGone(5000), qPrintable(tree.aliveText()));
        const qsizetype written = jsonFile(out() + u"/transforms.json"_s)[u"frames"_s].toArray().size();
        QVERIFY(written >= 2 && written < 10);
        QCOMPARE(filesBelow(out()).filter(u".part"_s), QStringList());
        const QJsonObject continued = told(sequence(u"animated"_s, flags));
        QVERIFY(continued[u"complete"_s].toInt() >= 2 && continued[u"rendered"_s].toInt() > 0);
        QVERIFY(sequence(u"animated"_s, flags, path(u"undisturbed"_s)).status == 0);
        QCOMPARE(lasting(out()), lasting(path(u"undisturbed"_s)));
    }

    void aFullDiskEndsTheRun()
    {
        QVERIFY(QDir().mkpath(path(u"small"_s)));
        const QString mount = u"mount -t tmpfs -o size=700k tmpfs '%1'"_s.arg(path(u"small"_s));
        const QStringList arguments = QStringList{u"sequence"_s, m_scenes.file(u"animated"_s), u"-o"_s, path(u"small"_s)} + allPasses();
        const QString more = u"find '%1' -name '*.part*' >&2; mount -o remount,size=20m '%1'; '%2' sequence '%3' -o '%1' %4 || exit 98; cp -a '%1' '%5'"_s
                                 .arg(path(u"small"_s), QStringLiteral(TAGMILL_BINARY), m_scenes.file(u"animated"_s), allPasses().join(u' '), out());
        const RunResult result = runTagmillMounted(mount, arguments, more);
        QVERIFY2(result.status == 3, QByteArray(result.err + QByteArray::number(result.status)));
        QVERIFY2(result.err.contains("pace"), result.err); // "No space left on device", or the worker's words for it
        QVERIFY2(result.err.contains(" kept"), "the disk was full midway");
        QVERIFY(sequence(u"animated"_s, allPasses(), path(u"undisturbed"_s)).status == 0);
        QCOMPARE(lasting(out()), lasting(path(u"undisturbed"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_Sequence)
#include "tst_sequence.moc"
