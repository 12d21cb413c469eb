// SPDX-License-Identifier: GPL-3.0-or-later
// A .blend in a real Blender, operation by operation, and its errors.
#include "blender_link/protocol.h"
#include "core/files.h"
#include "core/sequence/frame_passes.h"
#include "tests/blender/sequence_fixture.h"

#include <cmath>
#include <numbers>
#include <set>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

double largestDifference(const Matrix4 &a, const Matrix4 &b)
{
    return (a - b).cwiseAbs().maxCoeff();
}

Matrix4 pose(const Matrix3 &rotation, const Vector3 &location)
{
    Matrix4 m = Matrix4::Identity();
    m.topLeftCorner<3, 3>() = rotation;
    m.topRightCorner<3, 1>() = location;
    return m;
}

} // namespace

class tst_sequence_worker : public SequenceFixture
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
