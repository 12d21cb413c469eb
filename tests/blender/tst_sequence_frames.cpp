// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a .blend in a real Blender: those of `blender -b FILE -f N`, bit for bit, and their passes and cameras; what stops
// them.
#include "core/sequence/frame_passes.h"
#include "tests/blender/sequence_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <cmath>
#include <set>

#include <sys/mount.h>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How far from z = 0 the depths of an object's pixels lie, at most.
double heightOfPoints(const FramePasses &passes, const SequenceCamera &camera, float id)
{
    const Matrix3 k = camera.intrinsics();
    double height = 0;
    for (int y = 0; y < passes.height; ++y)
        for (int x = 0; x < passes.width; ++x) {
            const auto i = size_t(y) * size_t(passes.width) + size_t(x);
            const double depth = passes.depth[i];
            const Vector4 seen((x + 0.5 - k(0, 2)) / k(0, 0) * depth, -(y + 0.5 - k(1, 2)) / k(1, 1) * depth, -depth, 1);
            if (passes.index[i] == id)
                height = std::max(height, std::abs((camera.worldFromCamera() * seen).z()));
        }
    return height;
}

} // namespace

class tst_sequence_frames : public SequenceFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QByteArray said = begin();
        QVERIFY2(said.isEmpty(), said.constData());
    }
    void init() { beginTest(); }
    void cleanupTestCase()
    {
        m_worker.reset();
        QTRY_COMPARE(m_census.alive(), QStringList());
    }

    void scenesThatAreNoSequenceAreRefused_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addRow("no_camera") << u"has no camera"_s;
        QTest::addRow("two_cameras") << u"none of its cameras is active: camera, other"_s;
        QTest::addRow("ortho") << u"camera is orthographic; sequences need a perspective camera"_s;
        QTest::addRow("pano") << u"camera is panoramic; sequences need a perspective camera"_s;
        QTest::addRow("stereo") << u"several views"_s;
        QTest::addRow("strips") << u"video editor"_s;
    }

    void scenesThatAreNoSequenceAreRefused()
    {
        QFETCH(QString, word);
        QVERIFY_RESULT(open(QString::fromLatin1(QTest::currentDataTag())));
        for (const bool isDryRun : {true, false}) {
            const auto frame = render(3, isDryRun);
            QVERIFY(!frame);
            QCOMPARE(frame.error().problem.id, std::string("worker.bad_scene"));
            QVERIFY2(faultOf(frame).find(word.toStdString()) != std::string::npos, faultOf(frame).c_str());
        }
        QCOMPARE(files(), QStringList());
    }

    void theOnlyCameraIsUsedWithANote()
    {
        const auto opened = open(u"inactive_camera"_s);
        QVERIFY_RESULT(opened);
        QVERIFY(opened->notes.value(0).contains(u"camera"_s));
        const auto frame = render(1);
        QVERIFY_RESULT(frame);
        QCOMPARE(frame->camera.name, std::string("camera"));
    }

    void framesAreThoseOfBlenderItself_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("hasPasses");
        for (const char *scene : {"static", "animated", "parented", "carried", "shift_portrait", "zoom", "cuts", "composited", "compositing_off", "nodes_off",
                                  "layers", "two_layers", "persistent", "quaternion", "missing_texture", "jpeg", "percentage", "border"})
            for (const bool hasPasses : {false, true})
                QTest::addRow("%s, %s", scene, hasPasses ? "all passes" : "colour alone") << QString::fromLatin1(scene) << hasPasses;
        QTest::addRow("blurred, colour alone") << u"blurred"_s << false;
    }

    void framesAreThoseOfBlenderItself()
    {
        QFETCH(QString, scene);
        QFETCH(bool, hasPasses);
        QVERIFY_RESULT(open(scene));
        if (hasPasses)
            QVERIFY_RESULT(includeAll());
        for (const int number : {7, 3, 7}) { // what was rendered before does not matter
            const auto frame = render(number);
            QVERIFY_RESULT(frame);
            QVERIFY(frame->imageFile.startsWith(u"frame_%1."_s.arg(number, 6, 10, '0'_L1)));
            const QByteArray ours = fileBytes(m_folder.filePath(frame->imageFile)), plain = fileBytes(m_scenes.plainFrame(scene, number));
            QVERIFY(!ours.isEmpty());
            if (frame->imageFile.endsWith(u".png"_s)) {
                QVERIFY(pngPixels(ours).size() > 100);
                QCOMPARE(pngPixels(ours), pngPixels(plain));
                const Size2i size = frame->camera.frameSize();
                QCOMPARE(qFromBigEndian<quint32>(ours.constData() + 16), quint32(size.width));
                QCOMPARE(qFromBigEndian<quint32>(ours.constData() + 20), quint32(size.height));
            } else { // a JPEG's pixels begin behind its last header
                const auto pixels = [](const QByteArray &jpeg) { return jpeg.mid(jpeg.indexOf("\xff\xda")); };
                QVERIFY(pixels(ours).size() > 100);
                QCOMPARE(pixels(ours), pixels(plain));
            }
            QCOMPARE(frame->passesFile.isEmpty(), !hasPasses);
        }
        const QStringList passes = hasPasses ? QStringList{u"passes_000003.exr"_s, u"passes_000007.exr"_s} : QStringList();
        QCOMPARE(files().filter(u"passes"_s), passes);
        QCOMPARE(files().size(), 2 + passes.size());
    }

    void theScenesOfThatProofDiffer()
    {
        const auto pixels = [this](const char *scene, int number) { return pngPixels(fileBytes(m_scenes.plainFrame(QString::fromLatin1(scene), number))); };
        const std::set<QByteArray> all{pixels("animated", 3), pixels("animated", 7), pixels("composited", 3), pixels("blurred", 3), pixels("parented", 3), pixels("static", 3), pixels("zoom", 3)};
        QCOMPARE(all.size(), size_t(7));
        QCOMPARE(pixels("compositing_off", 3), pixels("animated", 3)); // its tree would change the colours if it ran
        QCOMPARE(pixels("nodes_off", 3), pixels("animated", 3));
    }

    void scriptsOfAFileRunOnlyWhenAskedFor()
    {
        const QString mark = m_scenes.path(u"script_ran"_s);
        QVERIFY_RESULT(open(u"script"_s));
        QVERIFY_RESULT(render(1));
        const QByteArray trusted = pngPixels(fileBytes(m_folder.filePath(u"frame_000001.png"_s)));
        QVERIFY(!QFile::exists(mark));
        client(true);
        QVERIFY_RESULT(open(u"script"_s));
        QVERIFY(QFile::exists(mark));
        QVERIFY_RESULT(render(1));
        QVERIFY(pngPixels(fileBytes(m_folder.filePath(u"frame_000001.png"_s))) != trusted);
        m_worker.reset();
    }

    void fileOutputNodesWriteOnlyWhenKept()
    {
        const QString own = m_scenes.path(u"own"_s);
        QDir(own).removeRecursively(); // of plain renders
        QVERIFY_RESULT(open(u"composited"_s));
        QVERIFY_RESULT(render(3));
        const QByteArray muted = pngPixels(fileBytes(m_folder.filePath(u"frame_000003.png"_s)));
        QVERIFY(!QDir(own).exists());
        QVERIFY_RESULT(open(u"composited"_s, true));
        QVERIFY_RESULT(render(3));
        QCOMPARE(QDir(own).entryList(QDir::Files), QStringList{u"Image0003.png"_s});
        QCOMPARE(pngPixels(fileBytes(m_folder.filePath(u"frame_000003.png"_s))), muted);
        QDir(own).removeRecursively();
    }

    void passesHoldTheGeometry()
    {
        QVERIFY_RESULT(open(u"moving_fast"_s));
        QVERIFY_RESULT(includeAll());
        const auto frame = render(5);
        QVERIFY_RESULT(frame);
        const auto passes = readFramePasses(m_folder.filePath(frame->passesFile).toStdString());
        QVERIFY_RESULT(passes);
        QCOMPARE((Size2i{passes->width, passes->height}), (Size2i{64, 48}));
        const double height = heightOfPoints(*passes, frame->camera, 2); // blue 1, floor 2, red 3
        int floor = 0, level = 0, red = 0;
        double speed = 0;
        for (int y = 0; y < passes->height; ++y)
            for (int x = 0; x < passes->width; ++x) {
                const auto i = size_t(y) * 64 + size_t(x);
                if (passes->index[i] == 0) {
                    QCOMPARE(passes->depth[i], depthBackground);
                } else if (passes->index[i] == 2) {
                    ++floor;
                    level += passes->normal[2][i] > 0.9999f; // elsewhere a box shines in at its edge
                } else if (passes->index[i] == 3) {
                    ++red;
                    speed = std::max<double>(speed, std::abs(passes->vector[0][i]));
                }
            }
        QVERIFY2(floor > 1000 && red > 50 && level > 0.9 * floor, qPrintable(u"%1 %2 %3"_s.arg(floor).arg(level).arg(red)));
        QVERIFY2(height < 1e-3, qPrintable(QString::number(height)));
        qInfo("floor within %g m, the box at up to %g px a frame", height, speed);
        QVERIFY(speed > 3);
        QVERIFY_RESULT(open(u"moving_fast"_s)); // what was included is forgotten
        const auto plain = render(5);
        QVERIFY_RESULT(plain);
        QVERIFY(plain->passesFile.isEmpty());
    }

    void theCameraIsTheOneTheRenderHas()
    {
        QVERIFY_RESULT(open(u"carried"_s));
        QVERIFY_RESULT(includeAll()); // arm 1, blue 2, floor 3, red 4
        const auto inViewport = render(1, true);
        QVERIFY_RESULT(inViewport);
        const auto frame = render(1);
        QVERIFY_RESULT(frame);
        const auto passes = readFramePasses(m_folder.filePath(frame->passesFile).toStdString());
        QVERIFY_RESULT(passes);
        QVERIFY(heightOfPoints(*passes, frame->camera, 3) < 1e-3);
        QVERIFY(heightOfPoints(*passes, inViewport->camera, 3) > 0.1);
    }

    void aDryRunGivesTheCamerasAndNoFile()
    {
        QVERIFY_RESULT(open(u"cuts"_s));
        QVERIFY_RESULT(includeAll());
        const auto dry = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{5, 2}, FrameOutput{m_folder.path(), true});
        QVERIFY_RESULT(dry);
        QCOMPARE(files(), QStringList());
        QCOMPARE(dry->size(), size_t(2));
        for (const SequenceFrame &frame : *dry) {
            const auto rendered = render(frame.number);
            QVERIFY_RESULT(rendered);
            QVERIFY(rendered->camera == frame.camera);
            QCOMPARE(rendered->imageFile, frame.imageFile);
            QCOMPARE(rendered->passesFile, frame.passesFile);
        }
        QCOMPARE(dry->at(0).camera.name, std::string("other"));
        QCOMPARE(dry->at(1).camera.name, std::string("camera"));
        QCOMPARE(dry->at(0).camera.matrix_world(2, 3), 9.0);
        const auto animation = tell<std::vector<SequenceFrame>>(&SequenceClient::renderAnimation, std::optional<int>(), std::optional(8), std::optional(3), FrameOutput{{}, true});
        QVERIFY_RESULT(animation);
        std::vector<int> numbers;
        for (const SequenceFrame &frame : *animation)
            numbers.push_back(frame.number);
        QCOMPARE(numbers, (std::vector{1, 4, 7}));
    }

    void camerasAreThoseOfEachFrame()
    {
        QVERIFY_RESULT(open(u"zoom"_s));
        const auto frames = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{1, 10}, FrameOutput{{}, true});
        QVERIFY_RESULT(frames);
        QCOMPARE(frames->at(0).camera.lens_mm, 30.0);
        QCOMPARE(frames->at(1).camera.lens_mm, 60.0);
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 10));
        const auto k = tell<Matrix3>(&SequenceClient::cameraIntrinsics);
        QVERIFY_RESULT(k);
        QVERIFY(std::abs((*k)(0, 0) - 60.0 / 36 * 64) < 1e-4);
        QVERIFY_RESULT(open(u"shift_portrait"_s));
        const auto shifted = tell<Matrix3>(&SequenceClient::cameraIntrinsics);
        QVERIFY_RESULT(shifted);
        QVERIFY(std::abs((*shifted)(0, 2) - (24 - 0.2 * 64)) < 1e-4);
        QVERIFY(std::abs((*shifted)(1, 2) - (32 - 0.1 * 64)) < 1e-4);
    }

    void bytesTravelInTheReplyWithoutAFolder()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(includeAll());
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 3));
        const auto here = tell<SequenceFrame>(&SequenceClient::renderCurrentFrame, FrameOutput{});
        QVERIFY_RESULT(here);
        QCOMPARE(files(), QStringList());
        const auto there = render(3);
        QVERIFY_RESULT(there);
        QCOMPARE(pngPixels(here->imageData), pngPixels(fileBytes(m_folder.filePath(there->imageFile))));
        QCOMPARE(here->passesData, fileBytes(m_folder.filePath(there->passesFile)));
        QCOMPARE(here->bytes, here->imageData.size() + here->passesData.size());
        QVERIFY(here->seconds > 0 && here->peak_bytes > 10'000'000);
    }

    void everyFrameOfSeveralIsToldWhenItBegins()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QSignalSpy told(&client().worker(), &WorkerProcess::progressed);
        const auto frames = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{2, 9}, FrameOutput{m_folder.path(), false});
        QVERIFY_RESULT(frames);
        QCOMPARE(frames->size(), size_t(2));
        QStringList begun;
        for (const QVariantList &one : told)
            if (one.at(1).toDouble() == 0)
                begun += one.at(0).toString();
        begun.removeDuplicates(); // Blender's commentary begins at 0 too
        QCOMPARE(begun, (QStringList{u"frame_000002"_s, u"frame_000009"_s}));
        QCOMPARE(files(), (QStringList{u"frame_000002.png"_s, u"frame_000009.png"_s}));
        told.clear();
        const QJsonObject params{{u"number"_s, 2}, {u"frame"_s, u"kitchen, frame 2"_s}, {u"output"_s, QJsonObject{{u"folder"_s, QJsonValue()}}}};
        QVERIFY_RESULT(callAndWait(client().worker(), u"seq.render_frame"_s, params));
        QCOMPARE(told.value(0).value(0).toString(), u"kitchen, frame 2"_s); // one frame has the host's own label
    }

    void cancelEndsALongFrameWithinTwoSeconds()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(tell<Size2i>(&SequenceClient::setResolution, std::optional(960), std::optional(1280)));
        CyclesOptions options;
        options.max_samples = 100000;
        QVERIFY_RESULT(tell<CyclesDevices>(&SequenceClient::cyclesSettings, options));
        QElapsedTimer watch;
        connect(m_worker.get(), &WorkerProcess::progressed, this, [&] {
            if (!watch.isValid())
                QTimer::singleShot(300, this, [&] {
                    watch.start();
                    m_worker->cancel();
                });
        });
        const auto frames = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{1, 2, 3}, FrameOutput{m_folder.path(), false});
        QVERIFY(!frames);
        QCOMPARE(frames.error().code, Errc::Cancelled);
        QVERIFY2(watch.elapsed() <= 2000, qPrintable(QString::number(watch.elapsed())));
        QTRY_COMPARE(m_census.alive(), QStringList());
        QVERIFY2(files().filter(QRegularExpression(u"\\.png$|\\.exr$"_s)).isEmpty(), qPrintable(files().join(u' ')));
        QVERIFY_RESULT(open(u"animated"_s)); // a new one takes over
    }

    void cancelBetweenShortFramesKeepsTheWorker()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        const std::vector<int> many(2000, 4);
        bool isAsked = false; // the worker alone: WorkerProcess::cancel() would end one that needs more than a second for a frame
        const auto connection = connect(m_worker.get(), &WorkerProcess::progressed, this, [&] {
            if (!std::exchange(isAsked, true))
                m_worker->call(u"cancel"_s, {}, [](const Result<QJsonObject> &) {});
        });
        const auto frames = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, many, FrameOutput{m_folder.path(), false});
        disconnect(connection);
        QVERIFY(!frames);
        QCOMPARE(frames.error().code, Errc::Cancelled);
        QVERIFY_RESULT(render(5)); // still open
    }

    void aFullDiskIsSaidAndLeavesNoFile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("size");
        for (const char *format : {"PNG", "JPEG", "OPEN_EXR", "BMP"}) {
            QTest::addRow("no room for a %s", format) << QString::fromLatin1(format) << u"4k"_s;
            QTest::addRow("room for the passes' header, %s", format) << QString::fromLatin1(format) << u"256k"_s;
        }
    }

    void aFullDiskIsSaidAndLeavesNoFile()
    {
        QFETCH(QString, format);
        QFETCH(QString, size);
        const QString folder = m_folder.filePath(u"small"_s);
        QVERIFY(QDir().mkpath(folder));
        const QByteArray path = folder.toLocal8Bit();
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(includeAll());
        QVERIFY_RESULT(tell<Size2i>(&SequenceClient::setResolution, std::optional(240), std::optional(320)));
        QVERIFY_RESULT(tell<QString>(&SequenceClient::imageSettings, FrameFormat{.file_format = format, .color_mode = {}, .bit_depth = {}}));
        QCOMPARE(mount("tmpfs", path.constData(), "tmpfs", 0, QString(u"size="_s + size).toLatin1().constData()), 0);
        const auto frame = tell<SequenceFrame>(&SequenceClient::renderFrame, 3, FrameOutput{folder, false});
        const QStringList left = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(umount2(path.constData(), MNT_DETACH), 0); // Blender leaves a PNG open that it could not write
        QVERIFY(!frame);
        QVERIFY2(frame.error().problem.id == "worker.disk_full", frame.error().text().c_str());
        QCOMPARE(left, QStringList());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QVERIFY_RESULT(open(u"static"_s));
        const auto frame = tell<SequenceFrame>(&SequenceClient::renderFrame, 1, FrameOutput{u"/no/such/folder"_s, false});
        QVERIFY2(faultOf(frame).find("/no/such/folder") != std::string::npos, faultOf(frame).c_str());
    }
};

QTEST_GUILESS_MAIN(tst_sequence_frames)
#include "tst_sequence_frames.moc"
