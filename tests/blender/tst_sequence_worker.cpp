// SPDX-License-Identifier: GPL-3.0-or-later
// A .blend in a real Blender, operation by operation; its frames are those of `blender -b FILE -f N`, bit for bit.
#include "blender_link/protocol.h"
#include "core/files.h"
#include "core/sequence/frame_passes.h"
#include "tests/blender/sequence_scenes.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>
#include <set>

#include <sys/mount.h>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template<class T>
std::string faultOf(const Result<T> &result)
{
    return result ? std::string("no fault") : result.error().text();
}

double largestDifference(const Matrix4 &a, const Matrix4 &b)
{
    return (a - b).cwiseAbs().maxCoeff();
}

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

Matrix4 pose(const Matrix3 &rotation, const Vector3 &location)
{
    Matrix4 m = Matrix4::Identity();
    m.topLeftCorner<3, 3>() = rotation;
    m.topRightCorner<3, 1>() = location;
    return m;
}

} // namespace

class tst_sequence_worker : public QObject
{
    Q_OBJECT

    ProcessCensus m_census;
    SequenceScenes m_scenes;
    QTemporaryDir m_folder;
    std::unique_ptr<WorkerProcess> m_worker;

    SequenceClient client(bool autoexec = false)
    {
        if (!m_worker || m_worker->state() == WorkerState::Dead || autoexec) {
            WorkerOptions options = blenderOptions(m_folder.path());
            options.autoexec = autoexec;
            m_worker = std::make_unique<WorkerProcess>(options);
            if (const auto failure = startAndWait(*m_worker))
                qCritical("%s", failure->text().c_str());
        }
        return SequenceClient(*m_worker);
    }

    Result<OpenedSequence> open(const QString &name, bool keepsFileOutputs = false)
    {
        return answerOf<OpenedSequence>([&](auto reply) { client().initialize(m_scenes.file(name), keepsFileOutputs, reply); });
    }

    /// Calls a method of the client with these arguments, and waits.
    template<class T = void, class Method, class... Arguments>
    Result<T> tell(Method method, Arguments... arguments)
    {
        SequenceClient one = client();
        return answerOf<T>([&](SequenceReply<T> reply) { (one.*method)(arguments..., reply); });
    }

    Result<SequenceFrame> render(int number, bool isDryRun = false)
    {
        return tell<SequenceFrame>(&SequenceClient::renderFrame, number, FrameOutput{m_folder.path(), isDryRun});
    }

    Result<> includeAll()
    {
        TAGMILL_CHECK(tell(&SequenceClient::includeDepths));
        TAGMILL_CHECK(tell(&SequenceClient::includeNormals));
        TAGMILL_CHECK(tell(&SequenceClient::includeFlows));
        TAGMILL_CHECK(tell<std::vector<SegmentedObject>>(&SequenceClient::includeSegmentations, false));
        return {};
    }

    Result<Matrix4> extrinsics() { return tell<Matrix4>(&SequenceClient::cameraExtrinsics); }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        const QByteArray said = m_scenes.make();
        QVERIFY2(said.isEmpty(), said.constData());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const QString &name : files())
            QFile::remove(m_folder.filePath(name));
    }
    void cleanupTestCase()
    {
        m_worker.reset();
        QTRY_COMPARE(m_census.alive(), QStringList());
    }

    void nothingIsAnsweredBeforeAFileIsOpen()
    {
        QVERIFY_RESULT(tell(&SequenceClient::close));
        int asked = 0;
        for (const std::string_view method : protocol::Methods) {
            if (!method.starts_with("seq.") || method == "seq.initialize" || method == "seq.close")
                continue;
            const auto answer = callAndWait(client().worker(), QString::fromUtf8(method.data(), qsizetype(method.size())));
            QVERIFY2(faultOf(answer).find("no file is open") != std::string::npos, faultOf(answer).c_str());
            ++asked;
        }
        QCOMPARE(asked, 27);
    }

    void aFileSaysWhatIsInIt()
    {
        auto opened = open(u"animated"_s);
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->scene, u"Scene"_s);
        QCOMPARE(opened->engine, u"CYCLES"_s);
        QVERIFY(client().worker().info().version.startsWith(opened->version.section(u'.', 0, 1)));
        QCOMPARE(opened->externalFiles + opened->missingFiles + opened->fileOutputs + opened->unbaked + opened->notes, QStringList());
        opened = open(u"missing_texture"_s);
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->missingFiles, QStringList{m_scenes.path(u"textures/lost.png"_s)});
        QCOMPARE(opened->externalFiles, opened->missingFiles);
        opened = open(u"composited"_s);
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->fileOutputs, QStringList{u"File Output"_s});
        opened = open(u"simulated"_s);
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->unbaked, QStringList{u"red: rag"_s});
        opened = open(u"two_layers"_s);
        QVERIFY_RESULT(opened);
        QVERIFY(opened->notes.value(0).contains(u"2 view layers"_s) && opened->notes.value(0).endsWith(u", ViewLayer"_s));
        opened = open(u"movie"_s);
        QVERIFY_RESULT(opened);
        QVERIFY(opened->notes.value(0).contains(u"FFMPEG"_s));
        opened = open(u"denoised"_s);
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->notes.isEmpty(), !client().worker().info().denoisers.isEmpty());
    }

    void filesThatCannotBeOpenedAreSaidAndSurvived_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::addRow("none") << QByteArray() << u"no such file"_s;
        QTest::addRow("text") << QByteArray("some text") << u"not a .blend"_s;
        QTest::addRow("newer") << QByteArray("BLENDER-v999RENDH") << u"newer than this one"_s;
        QTest::addRow("newer, of Blender 5's form") << QByteArray("BLENDER17-01v9900") << u"newer than this one"_s;
        QTest::addRow("only a header") << QByteArray("BLENDER-v300RENDH") << u"Blender cannot open"_s;
    }

    void filesThatCannotBeOpenedAreSaidAndSurvived()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const QString path = m_scenes.path(u"bad file.blend"_s);
        QFile::remove(path);
        if (!content.isEmpty())
            QVERIFY_RESULT(writeFileAtomically(path.toStdString(), content.toStdString()));
        QVERIFY_RESULT(open(u"static"_s));
        const auto opened = answerOf<OpenedSequence>([&](auto reply) { client().initialize(path, false, reply); });
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem.id, std::string("worker.bad_scene"));
        QVERIFY2(faultOf(opened).find(word.toStdString()) != std::string::npos, faultOf(opened).c_str());
        QVERIFY2(faultOf(opened).find("bad file.blend") != std::string::npos, faultOf(opened).c_str());
        QVERIFY(faultOf(render(1)).find("no file is open") != std::string::npos); // the former one is gone
        QVERIFY_RESULT(open(u"static"_s));
    }

    void namesMayHaveBlanksAndOtherLetters()
    {
        const QString path = m_scenes.path(u"scène à la plage.blend"_s);
        QVERIFY(QFile::copy(m_scenes.file(u"static"_s), path));
        QVERIFY_RESULT(answerOf<OpenedSequence>([&](auto reply) { client().initialize(path, false, reply); }));
        QVERIFY_RESULT(render(1));
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

    void passesOfAnEngineThatHasNoneAreRefused()
    {
        QVERIFY_RESULT(open(u"eevee"_s));
        const bool isLegacy = client().worker().info().version.section(u'.', 0, 1).toDouble() < 4.2;
        QVERIFY_RESULT(tell(&SequenceClient::includeDepths));
        QCOMPARE(!tell(&SequenceClient::includeFlows), isLegacy);
        QVERIFY(faultOf(tell<std::vector<SegmentedObject>>(&SequenceClient::includeSegmentations, false)).find("need Cycles") != std::string::npos);
        QVERIFY_RESULT(open(u"workbench"_s));
        QVERIFY(!tell(&SequenceClient::includeDepths));
        QVERIFY_RESULT(open(u"long_layer"_s));
        QVERIFY(faultOf(tell(&SequenceClient::includeDepths)).find("is too long") != std::string::npos);
    }

    void flowsAndMotionBlurExcludeEachOther()
    {
        QVERIFY_RESULT(open(u"blurred"_s));
        QVERIFY(faultOf(tell(&SequenceClient::includeFlows)).find("sharp") != std::string::npos);
        QVERIFY_RESULT(tell(&SequenceClient::useMotionBlur, false));
        QVERIFY_RESULT(tell(&SequenceClient::includeFlows));
        QVERIFY(faultOf(tell(&SequenceClient::useMotionBlur, true)).find("sharp") != std::string::npos);
        QVERIFY_RESULT(render(3));
        QCOMPARE(pngPixels(fileBytes(m_folder.filePath(u"frame_000003.png"_s))), pngPixels(fileBytes(m_scenes.plainFrame(u"animated"_s, 3))));
    }

    void idsOfTheFileStayAndTheRestIsFilledByName()
    {
        QVERIFY_RESULT(open(u"objects"_s));
        const auto row = [](const SegmentedObject &o) { return u"%1 %2 [%3] %4"_s.arg(o.id).arg(o.name, o.category).arg(o.isKept); };
        const auto rowsOf = [&](const std::vector<SegmentedObject> &objects) {
            QStringList rows;
            for (const SegmentedObject &object : objects)
                rows += row(object);
            return rows;
        };
        auto objects = tell<std::vector<SegmentedObject>>(&SequenceClient::includeSegmentations, false);
        QVERIFY_RESULT(objects);
        QCOMPARE(rowsOf(*objects), (QStringList{u"2 alone [] 0"_s, u"1 blue [3] 1"_s, u"3 floor [ground] 0"_s, u"7 red [box] 1"_s}));
        const auto frame = render(1);
        QVERIFY_RESULT(frame);
        const auto passes = readFramePasses(m_folder.filePath(frame->passesFile).toStdString());
        QVERIFY_RESULT(passes);
        const std::set<float> seen(passes->index.begin(), passes->index.end());
        QVERIFY2(seen == (std::set<float>{0, 1, 2, 3, 7}), qPrintable(u"%1 ids, up to %2"_s.arg(seen.size()).arg(*seen.rbegin())));
        objects = tell<std::vector<SegmentedObject>>(&SequenceClient::includeSegmentations, true);
        QVERIFY_RESULT(objects);
        QCOMPARE(rowsOf(*objects), (QStringList{u"1 alone [] 0"_s, u"2 blue [3] 0"_s, u"3 floor [ground] 0"_s, u"4 red [box] 0"_s}));
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

    void resolutionIsAsAskedFor()
    {
        QVERIFY_RESULT(open(u"percentage"_s));
        const auto size = [this](std::optional<int> height, std::optional<int> width) { return tell<Size2i>(&SequenceClient::setResolution, height, width); };
        QCOMPARE(*size({}, {}), (Size2i{50, 37}));
        QCOMPARE(*size(20, {}), (Size2i{101, 20}));
        QCOMPARE(*size({}, 30), (Size2i{30, 20}));
        const auto frame = render(1);
        QVERIFY_RESULT(frame);
        QCOMPARE(frame->camera.resolution, (Size2i{30, 20}));
        QCOMPARE(frame->camera.pixel_aspect_y, 1.5);
        QVERIFY(!size(0, {}));
    }

    void imageFormatsAreTakenWholeOrNotAtAll()
    {
        QVERIFY_RESULT(open(u"static"_s));
        const auto settings = [this](const FrameFormat &format) { return tell<QString>(&SequenceClient::imageSettings, format); };
        QCOMPARE(*settings({}), u".png"_s);
        QVERIFY(faultOf(settings({.file_format = u"jpeg"_s, .color_mode = {}, .bit_depth = 16})).find("16 is none of JPEG") != std::string::npos);
        QVERIFY(faultOf(settings({.file_format = u"ffmpeg"_s, .color_mode = {}, .bit_depth = {}})).find("movie") != std::string::npos);
        QVERIFY(faultOf(settings({.file_format = u"xyz"_s, .color_mode = {}, .bit_depth = {}})).find("OPEN_EXR") != std::string::npos);
        QCOMPARE(*settings({}), u".png"_s);
        QCOMPARE(*settings({.file_format = u"open_exr"_s, .color_mode = u"rgb"_s, .bit_depth = 32}), u".exr"_s);
        QVERIFY_RESULT(includeAll());
        const auto frame = render(1);
        QVERIFY_RESULT(frame);
        QCOMPARE(frame->imageFile, u"frame_000001.exr"_s);
        QVERIFY(fileBytes(m_folder.filePath(frame->imageFile)).contains(QByteArray("R\0\2", 3))); // still floats after passes were written
        QCOMPARE(*settings({.file_format = u"png"_s, .color_mode = u"bw"_s, .bit_depth = 16}), u".png"_s);
        QVERIFY_RESULT(render(1));
        const QByteArray png = fileBytes(m_folder.filePath(u"frame_000001.png"_s));
        QCOMPARE(png.mid(24, 2), QByteArray("\x10\x00", 2)); // 16 bits, grey
    }

    void devicesFallBackAndSayIt()
    {
        QVERIFY_RESULT(open(u"static"_s));
        const auto settings = [this](const CyclesOptions &options) { return tell<CyclesDevices>(&SequenceClient::cyclesSettings, options); };
        CyclesOptions options;
        const auto asIs = settings(options);
        QVERIFY_RESULT(asIs);
        QCOMPARE(asIs->type, u"CPU"_s);
        QVERIFY(!asIs->names.isEmpty());
        QCOMPARE(asIs->notes, QStringList());
        options.device_type = u"metal"_s; // not on this system
        options.max_samples = 1;
        options.use_denoising = true;
        const auto other = settings(options);
        QVERIFY_RESULT(other);
        QCOMPARE(other->type, u"CPU"_s);
        QCOMPARE(other->names, asIs->names);
        QVERIFY(other->notes.value(0).contains(u"METAL"_s));
        QCOMPARE(other->notes.size(), client().worker().info().denoisers.isEmpty() ? 2 : 1);
        QVERIFY_RESULT(render(1));
        options.device_type = u"warp"_s;
        QVERIFY(faultOf(settings(options)).find("OPTIX") != std::string::npos);
        QVERIFY_RESULT(open(u"workbench"_s));
        options.device_type.reset();
        QCOMPARE(settings(options)->notes.size(), 1);
    }

    void samplesAreThoseAskedFor()
    {
        QVERIFY_RESULT(open(u"static"_s));
        CyclesOptions options;
        options.max_samples = 64;
        QVERIFY_RESULT(tell<CyclesDevices>(&SequenceClient::cyclesSettings, options));
        QVERIFY_RESULT(render(3));
        const QByteArray fine = pngPixels(fileBytes(m_folder.filePath(u"frame_000003.png"_s)));
        QVERIFY(fine != pngPixels(fileBytes(m_scenes.plainFrame(u"static"_s, 3))));
        options.max_samples = 2;
        QVERIFY_RESULT(tell<CyclesDevices>(&SequenceClient::cyclesSettings, options));
        QVERIFY_RESULT(render(3));
        QCOMPARE(pngPixels(fileBytes(m_folder.filePath(u"frame_000003.png"_s))), pngPixels(fileBytes(m_scenes.plainFrame(u"static"_s, 3))));
    }

    void curvesAreMutedButThoseTheFileMutesItself()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        const auto muted = [this] {
            QStringList found;
            const auto curves = tell<std::vector<SequenceCurve>>(&SequenceClient::fcurves);
            if (curves)
                for (const SequenceCurve &curve : *curves)
                    found += u"%1[%2]%3"_s.arg(curve.data_path).arg(curve.index).arg(curve.isMuted ? u" muted"_s : QString());
            return found;
        };
        const QStringList before = muted();
        QCOMPARE(before.size(), 7);
        QCOMPARE(before.filter(u"muted"_s), QStringList{u"energy[0] muted"_s});
        QVERIFY_RESULT(tell(&SequenceClient::useAnimations, false));
        QCOMPARE(muted().filter(u"muted"_s).size(), 7);
        QVERIFY_RESULT(tell(&SequenceClient::useAnimations, false));
        const auto still = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{1, 9}, FrameOutput{{}, true});
        QVERIFY_RESULT(still);
        QVERIFY(still->at(0).camera == still->at(1).camera);
        QVERIFY_RESULT(tell(&SequenceClient::useAnimations, true));
        QCOMPARE(muted(), before);
        const auto moving = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{1, 9}, FrameOutput{{}, true});
        QVERIFY_RESULT(moving);
        QVERIFY(moving->at(0).camera != moving->at(1).camera);
    }

    void rangesAndTheFrameRateAreTheFiles()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        const auto fps = tell<double>(&SequenceClient::originalFps);
        QVERIFY_RESULT(fps);
        QVERIFY(std::abs(*fps - 24 / 1.001) < 1e-5);
        const auto range = [this] {
            const auto r = tell<FrameRange>(&SequenceClient::animationRange);
            return r ? std::vector{r->start, r->end, r->step} : std::vector<int>();
        };
        const auto set = [this](const FrameRangeChange &change) { return tell(&SequenceClient::setAnimationRange, change); };
        QCOMPARE(range(), (std::vector{1, 10, 1}));
        QVERIFY_RESULT(set({.start = 20, .stop = 31, .step = 2}));
        QCOMPARE(range(), (std::vector{20, 30, 2}));
        QVERIFY_RESULT(set({.start = 0, .stop = 4, .step = {}}));
        QCOMPARE(range(), (std::vector{0, 3, 2}));
        QVERIFY(!set({.start = 4, .stop = {}, .step = {}}));
        QVERIFY(!set({.start = {}, .stop = 0, .step = {}}));
        QVERIFY(!tell(&SequenceClient::setCurrentFrame, 1048575));
        QCOMPARE(range(), (std::vector{0, 3, 2}));
    }

    void keyframesMoveWithTheirHandlesMarkersAndShutter()
    {
        QVERIFY_RESULT(open(u"elastic"_s));
        const auto refused = tell(&SequenceClient::moveKeyframes, -1.0, 0.0);
        QVERIFY(faultOf(refused).find("not above 0") != std::string::npos);
        QVERIFY(faultOf(tell(&SequenceClient::moveKeyframes, 2e6, 0.0)).find("1048574") != std::string::npos);
        const auto before = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{3, 4}, FrameOutput{{}, true});
        QVERIFY_RESULT(before);
        QCOMPARE(before->at(0).camera.name, std::string("camera")); // the refused ones changed nothing
        QCOMPARE(before->at(1).camera.name, std::string("other"));
        QVERIFY_RESULT(tell(&SequenceClient::moveKeyframes, 2.0, 3.0));
        const auto range = tell<FrameRange>(&SequenceClient::animationRange);
        QVERIFY_RESULT(range);
        QCOMPARE(range->start, 5);
        QCOMPARE(range->end, 24);
        const auto after = tell<std::vector<SequenceFrame>>(&SequenceClient::renderFrames, std::vector{10, 11}, FrameOutput{{}, true});
        QVERIFY_RESULT(after);
        QCOMPARE(after->at(0).camera.name, std::string("camera"));
        QCOMPARE(after->at(1).camera.name, std::string("other"));
        // The shutter is open for as long as before; markers without a camera, and what is no keyframe, stay.
        const QString script = QStringLiteral("import bpy,sys;s=bpy.context.scene;c=bpy.data.objects['red'].animation_data.action;"
                                              "f=getattr(c,'fcurves',None) or c.layers[0].strips[0].channelbags[0].fcurves;p=f[2].keyframe_points;"
                                              "m=[x.frame for x in s.timeline_markers];"
                                              "ok=abs(s.render.motion_blur_shutter-1.0)<1e-6 and sorted(m)==[3,5,11] and abs(p[0].period-6)<1e-6 and "
                                              "[q.co.x for q in p]==[7,19] and abs(p[0].handle_right.x-11)<1e-5;"
                                              "sys.exit(0 if ok else 5)");
        const QString saved = m_folder.filePath(u"moved.blend"_s);
        QVERIFY_RESULT(tell(&SequenceClient::saveFile, saved));
        const QByteArray said = runBlender({saved, u"--python-exit-code"_s, u"4"_s, u"--python-expr"_s, script});
        QVERIFY2(said.isEmpty(), said.constData());
        QFile::remove(saved);
    }

    void timeMovedByAFrameGivesTheSameFrames()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(tell(&SequenceClient::moveKeyframes, 1.0, 4.0));
        const auto moved = render(7, true);
        QVERIFY_RESULT(moved);
        QVERIFY_RESULT(open(u"animated"_s));
        const auto frame = render(3, true);
        QVERIFY_RESULT(frame);
        QVERIFY(largestDifference(moved->camera.matrix_world, frame->camera.matrix_world) < 1e-6);
    }

    void anUnboundCameraStaysWhereItIs_data()
    {
        QTest::addColumn<bool>("clears");
        for (const char *scene : {"parented", "quaternion", "animated"})
            QTest::addRow("%s", scene) << true;
    }

    void anUnboundCameraStaysWhereItIs()
    {
        QVERIFY_RESULT(open(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 4));
        const auto before = extrinsics();
        QVERIFY_RESULT(before);
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 8));
        QVERIFY(largestDifference(*extrinsics(), *before) > 0.02); // it did move
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 4));
        QVERIFY_RESULT(tell(&SequenceClient::unbindCamera, true));
        for (const int frame : {4, 8}) {
            QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, frame));
            QVERIFY2(largestDifference(*extrinsics(), *before) < 1e-6, qPrintable(QString::number(largestDifference(*extrinsics(), *before))));
        }
    }

    void anUnboundCameraMayKeepItsAnimation()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(tell(&SequenceClient::unbindCamera, false));
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 1));
        const auto first = extrinsics();
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 10));
        QVERIFY(std::abs((*extrinsics())(0, 3) - (*first)(0, 3) - 2) < 1e-6);
    }

    void aCameraOfAnyRotationModeCanBePlacedTurnedAndKeyed_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addRow("Euler angles") << u"static"_s;
        QTest::addRow("quaternion") << u"quaternion"_s;
        QTest::addRow("axis and angle") << u"axis_angle"_s;
    }

    void aCameraOfAnyRotationModeCanBePlacedTurnedAndKeyed()
    {
        QFETCH(QString, scene);
        QVERIFY_RESULT(open(scene));
        QVERIFY_RESULT(tell(&SequenceClient::unbindCamera, true));
        CameraPlace place;
        place.location = Vector3(3, -4, 5);
        place.look_at = Vector3(3, 1, 5);
        const auto notes = tell<QStringList>(&SequenceClient::positionCamera, place);
        QVERIFY_RESULT(notes);
        QCOMPARE(*notes, QStringList());
        Matrix3 along_y; // x right, y up, looking along the world's y
        along_y << 1, 0, 0, 0, 0, -1, 0, 1, 0;
        QVERIFY(largestDifference(*extrinsics(), pose(along_y, *place.location)) < 1e-6);
        QCOMPARE(tell<QStringList>(&SequenceClient::positionCamera, place)->size(), 1); // nothing moved
        QVERIFY_RESULT(tell(&SequenceClient::rotateCamera, std::numbers::pi / 2));
        Matrix3 clockwise; // its right-hand side points down
        clockwise << 0, 1, 0, 0, 0, -1, -1, 0, 0;
        QVERIFY(largestDifference(*extrinsics(), pose(clockwise, *place.location)) < 1e-6);
        QVERIFY_RESULT(tell(&SequenceClient::setCameraKeyframe, 1, std::optional<Matrix4>()));
        const Matrix4 other = pose(rotationFromEuler({0.3, 0.2, 0.1}), {1, 2, 3});
        QVERIFY_RESULT(tell(&SequenceClient::setCameraKeyframe, 11, std::optional(other)));
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 1));
        QVERIFY(largestDifference(*extrinsics(), pose(clockwise, *place.location)) < 1e-6);
        QVERIFY_RESULT(tell(&SequenceClient::setCurrentFrame, 11));
        QVERIFY(largestDifference(*extrinsics(), other) < 1e-6);
        CameraPlace turned;
        turned.rotation = along_y;
        QVERIFY_RESULT(tell<QStringList>(&SequenceClient::positionCamera, turned));
        QVERIFY(largestDifference(*extrinsics(), pose(along_y, {1, 2, 3})) < 1e-6);
        turned.look_at = Vector3(0, 0, 0);
        QVERIFY(!tell<QStringList>(&SequenceClient::positionCamera, turned));
    }

    void aSavedFileIsACopyAndNeverReplacesOne()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(tell<Size2i>(&SequenceClient::setResolution, std::optional(24), std::optional(32)));
        const QString path = m_folder.filePath(u"copy.blend"_s);
        QVERIFY_RESULT(tell(&SequenceClient::saveFile, path));
        const QByteArray saved = fileBytes(path);
        QVERIFY(saved.size() > 1000);
        QVERIFY(faultOf(tell(&SequenceClient::saveFile, path)).find("exists already") != std::string::npos);
        QVERIFY(faultOf(tell(&SequenceClient::saveFile, m_scenes.file(u"animated"_s))).find("exists already") != std::string::npos);
        QVERIFY(!tell(&SequenceClient::saveFile, u"/no/such/folder/copy.blend"_s));
        QCOMPARE(fileBytes(path), saved);
        QVERIFY_RESULT(answerOf<OpenedSequence>([&](auto reply) { client().initialize(path, false, reply); }));
        QCOMPARE(render(1, true)->camera.resolution, (Size2i{32, 24}));
        QFile::remove(path);
    }

    void addOnsAreEnabledOrNamed()
    {
        QVERIFY_RESULT(open(u"static"_s));
        const auto load = [this](const QStringList &names) { return tell<QStringList>(&SequenceClient::loadAddons, names); };
        const auto enabled = load({u"Node_Wrangler"_s});
        QVERIFY_RESULT(enabled);
        QCOMPARE(*enabled, QStringList{u"node_wrangler"_s});
        const auto unknown = load({u"node_wrangler"_s, u"no_such_thing"_s, u"nor_this"_s});
        QVERIFY2(faultOf(unknown).find("no_such_thing, nor_this") != std::string::npos, faultOf(unknown).c_str());
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
        const auto connection = connect(m_worker.get(), &WorkerProcess::progressed, this, [&] { m_worker->cancel(); });
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

    void aClosedFileGivesTheWorkerBack()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        RenderScene scene;
        scene.materials = {diffuse(Vector3::Constant(0.8))};
        scene.objects = {plane(2, 2)};
        scene.lights = {light(LightType::Point, 50, translation(0.5, 0, 1))};
        QVERIFY(faultOf(setScene(client().worker(), scene)).find("seq.close") != std::string::npos);
        QVERIFY_RESULT(tell(&SequenceClient::close));
        QVERIFY_RESULT(tell(&SequenceClient::close));
        QVERIFY_RESULT(setScene(client().worker(), scene));
        const auto first = renderHere(client().worker(), downward({32, 24}, 20, 2, 1));
        QVERIFY_RESULT(first);
        m_worker.reset();
        QVERIFY_RESULT(setScene(client().worker(), scene));
        const auto fresh = renderHere(client().worker(), downward({32, 24}, 20, 2, 1));
        QVERIFY_RESULT(fresh);
        QVERIFY(first->pixels == fresh->pixels);
    }
};

QTEST_GUILESS_MAIN(tst_sequence_worker)
#include "tst_sequence_worker.moc"
