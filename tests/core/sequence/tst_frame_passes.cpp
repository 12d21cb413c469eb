// SPDX-License-Identifier: GPL-3.0-or-later
// Passes as Blender has them → the planes of our files, and their previews.
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/sequence/colour_frame.h"
#include "core/sequence/depth_file.h"
#include "core/sequence/frame_passes.h"
#include "core/sequence/pass_preview.h"
#include "tests/support/test_support.h"

#include <Eigen/Geometry>

#include <QTemporaryDir>

#include <limits>

using namespace tagmill;

namespace {

/// Two pixels: something, nothing.
FramePasses twoPixels()
{
    FramePasses passes;
    passes.width = 2;
    passes.height = 1;
    passes.depth = {2.5f, 1e10f};
    passes.normal = {std::vector<float>{0, 0}, {0, 0}, {2, 0}};
    passes.vector = {std::vector<float>{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    passes.index = {7, 0};
    return passes;
}

ExrChannels multilayer(const FramePasses &passes)
{
    return {2, 1, {{"depth.V", passes.depth}, {"normal.X", passes.normal[0]}, {"normal.Y", passes.normal[1]}, {"normal.Z", passes.normal[2]}, {"vector.R", passes.vector[0]}, {"vector.G", passes.vector[1]}, {"vector.B", passes.vector[2]}, {"vector.A", passes.vector[3]}, {"index.V", passes.index}}};
}

} // namespace

class tst_FramePasses : public QObject
{
    Q_OBJECT
private slots:
    void layersAreFound()
    {
        const auto packed = encodeExrChannels(multilayer(twoPixels()), "NONE");
        QVERIFY_RESULT(packed);
        const auto image = decodeExrChannels(*packed, "test");
        QVERIFY_RESULT(image);
        const auto passes = framePassesIn(*image, "test");
        QVERIFY_RESULT(passes);
        QVERIFY(passes->depth == twoPixels().depth && passes->normal == twoPixels().normal && passes->vector == twoPixels().vector && passes->index == twoPixels().index);
        ExrChannels without = multilayer(twoPixels());
        without.channels.erase(without.channels.begin() + 2); // normal.Y
        QVERIFY(!framePassesIn(without, "test"));
    }

    void everyCodecThatSaysSoKeepsEveryBit()
    {
        ExrChannels image{33, 17, {{"Y", {}}, {"forward.x", {}}}};
        for (auto &channel : image.channels)
            for (int i = 0; i < 33 * 17; ++i)
                channel.values.push_back(static_cast<float>(i) * 0.123f + (channel.name == "Y" ? 1e10f : -3));
        int lossless = 0;
        for (const std::string_view codec : exrCodecs()) {
            const auto packed = encodeExrChannels(image, codec);
            QVERIFY_RESULT(packed);
            const auto back = decodeExrChannels(*packed, "test");
            QVERIFY_RESULT(back);
            if (!isLosslessExrCodec(codec))
                continue;
            ++lossless;
            QVERIFY2(*back->find("Y") == image.channels[0].values && *back->find("forward.x") == image.channels[1].values, std::string(codec).c_str());
        }
        QVERIFY(lossless >= 5);
        QVERIFY(!encodeExrChannels(image, "MP3"));
    }

    void aFileThatIsCutOffIsRefused()
    {
        const auto packed = encodeExrChannels(multilayer(twoPixels()), "ZIP");
        for (size_t size = 0; size < packed->size(); size += 7)
            QVERIFY2(!decodeExrChannels(std::string_view(*packed).substr(0, size), "test"), std::to_string(size).c_str());
    }

    void depthHasOneBackground()
    {
        FramePasses passes = twoPixels();
        QVERIFY((*depthImage(passes).find("Y") == std::vector<float>{2.5f, depthBackground}));
        passes.depth[1] = 65504; // EEVEE
        QVERIFY((*depthImage(passes).find("Y") == std::vector<float>{2.5f, depthBackground}));
        passes.depth[1] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(depthImage(passes).find("Y")->back(), depthBackground);
        QVERIFY((depthMillimetres(passes).pixels == std::vector<std::uint16_t>{2500, 0}));
        passes.depth = {65.5354f, 65.536f};
        QVERIFY((depthMillimetres(passes).pixels == std::vector<std::uint16_t>{65535, 0}));
    }

    void depthAsRadianceIsCutToEightBits()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "depth.hdr";
        ExrChannels depth{64, 33, {{"Y", {}}}};
        std::vector<float> &given = depth.channels.front().values;
        for (int i = 0; i < 64 * 33; ++i)
            given.push_back(i % 7 == 0 ? depthBackground : 0.03f * std::pow(1.006f, static_cast<float>(i)));
        const auto packed = encodeDepth(depth, DepthFormat::Hdr, "ZIP");
        QVERIFY_RESULT(packed);
        QVERIFY_RESULT(writeFileAtomically(file, *packed));
        const auto back = readDepth(file);
        QVERIFY_RESULT(back);
        QCOMPARE(back->width, 64);
        QCOMPARE(back->height, 33);
        const std::vector<float> &read = *back->find("Y");
        bool isCut = false;
        for (size_t i = 0; i < given.size(); ++i) {
            QVERIFY2(read[i] <= given[i] && read[i] >= given[i] * (1 - 1 / 128.0f), std::to_string(i).c_str());
            QCOMPARE(read[i] == depthBackground, given[i] == depthBackground);
            isCut |= read[i] != given[i];
        }
        QVERIFY(isCut);
        for (const size_t size : {size_t(0), size_t(9), packed->size() / 2}) {
            QVERIFY_RESULT(writeFileAtomically(file, packed->substr(0, size)));
            QVERIFY2(!readDepth(file), std::to_string(size).c_str());
        }
    }

    void normalsTurnIntoTheCameraAndHaveUnitLength()
    {
        const Matrix3 worldFromCamera = Eigen::AngleAxisd(0.5, Vector3::UnitX()).toRotationMatrix(); // tilted
        const ExrChannels image = normalImage(twoPixels(), worldFromCamera);
        const Vector3 expected = worldFromCamera.transpose() * Vector3::UnitZ();
        for (size_t c = 0; c < 3; ++c) {
            QVERIFY_NEAR(image.channels[c].values[0], expected[static_cast<Eigen::Index>(c)], 1e-6);
            QCOMPARE(image.channels[c].values[1], 0.0f);
        }
    }

    void flowSaysWhereAPointGoes()
    {
        // Blender: R, G = previous − here, y up; B, A = here − next, y up (SEQUENCE 4.6).
        const Matrix3 k = Vector3(100, 100, 1).asDiagonal();
        const FlowPlanes flow = flowPlanes(twoPixels(), {k, k, k});
        QCOMPARE(flow.backward_x[0], 1.0f);
        QCOMPARE(flow.backward_y[0], -2.0f);
        QCOMPARE(flow.forward_x[0], -3.0f);
        QCOMPARE(flow.forward_y[0], 4.0f);
        const ExrChannels named = flowImage(flow, 2, 1), raw = rawFlowImage(twoPixels());
        QVERIFY(named.find("forward.y") && !named.find("R") && raw.find("R") && !raw.find("forward.y"));
        QCOMPARE(raw.find("B")->front(), 3.0f);
        for (const ExrChannels *image : {&named, &raw}) {
            const auto back = flowPlanesIn(*image);
            QVERIFY(back && back->forward_x == flow.forward_x && back->backward_y == flow.backward_y);
        }
        QVERIFY(!flowPlanesIn(multilayer(twoPixels())));
    }

    void flowFollowsTheLens()
    {
        const Matrix3 here = Vector3(100, 100, 1).asDiagonal(), after = Vector3(200, 100, 1).asDiagonal();
        const FlowPlanes flow = flowPlanes(twoPixels(), {here, here, after});
        QCOMPARE(flow.forward_x[0], 2 * (0.5f - 3) - 0.5f);
        QCOMPARE(flow.forward_y[0], 4.0f);
        QCOMPARE(flow.forward_x[1], 0.0f); // nothing is there
        QCOMPARE(flow.backward_x[0], 1.0f);
    }

    void rangesLeaveTheBackgroundOut()
    {
        const PassRange range = depthRange({3, 1e10f, 1, 65504, std::numeric_limits<float>::quiet_NaN()});
        QVERIFY(range.min == 1 && range.max == 3 && !range.isEmpty);
        QVERIFY(depthRange({1e10f}).isEmpty);
        QCOMPARE(flowRange({3, 0}, {4, 0}).max, 5.0f);
    }

    void previewsUseOneMap()
    {
        const PassRange range{1, 3, false};
        QVERIFY((depthPreview({1, 2, 3, 1e10f}, 4, 1, range).pixels == std::vector<std::uint8_t>{0, 128, 255, 255}));
        const Image8 flow = flowPreview({2, -2, 0, 1e30f}, {0, 0, 0, 0}, 4, 1, {0, 2, false});
        QVERIFY((std::vector<std::uint8_t>(flow.pixels.begin(), flow.pixels.begin() + 9) == std::vector<std::uint8_t>{255, 0, 0, 0, 255, 255, 0, 0, 0}));
        const Image8 ids = segmentationPreview({0, 1, 2, 1}, 4, 1);
        QVERIFY(ids.pixels[0] == 0 && ids.pixels[1] == 0 && ids.pixels[2] == 0);
        QVERIFY(std::equal(ids.pixels.begin() + 3, ids.pixels.begin() + 6, ids.pixels.begin() + 9));
        QVERIFY(!std::equal(ids.pixels.begin() + 3, ids.pixels.begin() + 6, ids.pixels.begin() + 6));
        const ExrChannels normals{1, 1, {{"R", {1}}, {"G", {-1}}, {"B", {0}}}};
        QVERIFY((normalPreview(normals).pixels == std::vector<std::uint8_t>{255, 0, 128}));
    }

    void namesAreThoseOfTheLayout()
    {
        QCOMPARE(passFile(PassKind::Depth, 12), std::string("depths/depth_000012.exr"));
        QCOMPARE(passFile(PassKind::Segmentation, 1234567), std::string("segmentations/segmentation_1234567.exr"));
        QCOMPARE(colourFile(0, ".jpg"), std::string("frames/frame_000000.jpg"));
        QCOMPARE(previewFile(PassKind::Flow, 3), std::string("flows/debug_fwd_flow_000003.png"));
        QCOMPARE(previewFile(PassKind::Flow, 3, true), std::string("flows/debug_bwd_flow_000003.png"));
        QCOMPARE(previewFile(PassKind::Normal, 3), std::string("normals/debug_normal_000003.png"));
    }

    void colourFramesMustBeWhole()
    {
        Image8 image(8, 6, 3);
        for (size_t i = 0; i < image.pixels.size(); ++i)
            image.pixels[i] = static_cast<std::uint8_t>(i * 37);
        const std::string png = *encodePng(image);
        QCOMPARE(*checkColourFrame(png, ".png", {8, 6}), 3);
        QCOMPARE(*checkColourFrame(*encodePng(Image8(8, 6, 1)), ".png", {8, 6}), 1);
        QVERIFY(!checkColourFrame(png, ".png", {8, 7}));
        QVERIFY(!checkColourFrame(png.substr(0, png.size() - 1), ".png", {8, 6}));
        QVERIFY(!checkColourFrame("", ".png", {8, 6}));
        QVERIFY(!checkColourFrame("", ".dpx", {8, 6}));
        QVERIFY(!checkColourFrame("not a picture", ".jpg", {8, 6}));
        const std::string exr = *encodeExrChannels({2, 1, {{"R", {0, 1}}, {"G", {0, 1}}, {"B", {0, 1}}, {"A", {0, 1}}}}, "ZIP");
        QCOMPARE(*checkColourFrame(exr, ".exr", {2, 1}), 4);
        QVERIFY(!checkColourFrame(exr.substr(0, exr.size() - 3), ".exr", {2, 1}));
    }
};

QTEST_APPLESS_MAIN(tst_FramePasses)
#include "tst_frame_passes.moc"
