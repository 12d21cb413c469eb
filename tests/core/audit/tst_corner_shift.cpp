// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparison of corners makes of two pictures of one view: noise and another exposure are let pass, a picture that moved by
// three tenths of a pixel is not, whatever its PSNR.
#include "core/audit/reproduction.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/support/dataset_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

/// As a lens that is a little out of focus does it: between the pixels of a sharp picture a shift by a part of one means nothing.
ImageF soft(const Image8 &image)
{
    ImageF out(image.width, image.height, image.channels), half = out;
    const auto channels = static_cast<size_t>(image.channels);
    const auto blur = [channels](auto &&from, int x, int y, size_t c, bool isAlong) {
        constexpr double weights[] = {0.2, 0.17, 0.11, 0.05, 0.02};
        double sum = 0, all = 0;
        for (int d = -4; d <= 4; ++d) {
            const int u = isAlong ? x + d : x, v = isAlong ? y : y + d;
            if (u < 0 || v < 0 || u >= from.width || v >= from.height)
                continue;
            sum += weights[std::abs(d)] * from.row(v)[static_cast<size_t>(u) * channels + c];
            all += weights[std::abs(d)];
        }
        return static_cast<float>(sum / all);
    };
    for (const bool isAlong : {true, false})
        for (int y = 0; y < image.height; ++y)
            for (int x = 0; x < image.width; ++x)
                for (size_t c = 0; c < channels; ++c)
                    (isAlong ? half : out).row(y)[static_cast<size_t>(x) * channels + c] = isAlong ? blur(image, x, y, c, true) : blur(half, x, y, c, false);
    return out;
}

struct Change
{
    double shift_px = 0; ///< to the right
    double noise = 0;    ///< grey levels
    double gain = 1;
};

Image8 changed(const ImageF &image, const Change &change)
{
    Image8 out(image.width, image.height, image.channels);
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, 1);
    const auto channels = static_cast<size_t>(image.channels);
    for (int y = 0; y < image.height; ++y)
        for (size_t x = 0; x < static_cast<size_t>(image.width); ++x)
            for (size_t c = 0; c < channels; ++c) {
                const float *row = image.row(y);
                const double here = row[x * channels + c], left = row[(x > 0 ? x - 1 : x) * channels + c];
                const double value = change.gain * (here + change.shift_px * (left - here)) + change.noise * noise(random);
                out.row(y)[x * channels + c] = static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
            }
    return out;
}

} // namespace

class tst_corner_shift : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// One scene, a frame of each camera, whose pictures have gone through the change.
    static Result<std::shared_ptr<const Dataset>> dataset(const fs::path &dir, const SceneRecipe &recipe, const std::string &renderer, const Change &change)
    {
        const GenConfig config = boardConfig();
        TAGMILL_CHECK(openDataset(dir, {config, 42, "tagmill generate"}));
        SceneResult result = sceneResult(dir, recipe, jobHash(config, 42));
        result.render_identity = renderer;
        for (int i = 0; i < static_cast<int>(recipe.cameras.size()); ++i)
            TAGMILL_CHECK(writeFileAtomically(dir / "images" / result.frames[static_cast<size_t>(i)].image, *encodePng(changed(soft(drawn(recipe, i)), change))));
        TAGMILL_CHECK(writeSceneResult(dir, result));
        return readDataset(dir);
    }

private slots:
    void picturesOfAnotherRenderer_data()
    {
        QTest::addColumn<bool>("isBoard");
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("gain");
        QTest::addColumn<bool>("passes");
        for (const bool isBoard : {true, false}) {
            const char *target = isBoard ? "a board" : "tags";
            QTest::addRow("%s, with other noise", target) << isBoard << 0.0 << 4.0 << 1.0 << true;
            QTest::addRow("%s, a little darker", target) << isBoard << 0.0 << 0.0 << 0.98 << true;
            QTest::addRow("%s, shifted by 0.05 px", target) << isBoard << 0.05 << 1.0 << 1.0 << true;
            QTest::addRow("%s, shifted by 0.3 px", target) << isBoard << 0.3 << 1.0 << 1.0 << false;
        }
    }
    void picturesOfAnotherRenderer()
    {
        QFETCH(bool, isBoard);
        QFETCH(double, shift);
        QFETCH(double, noise);
        QFETCH(double, gain);
        QFETCH(bool, passes);
        const fs::path dir = m_dir.filePath(QString::fromUtf8(QTest::currentDataTag())).toStdString();
        const SceneRecipe recipe = isBoard ? scene({board(charuco())}, {camera({0.1, -0.3, 0.6})}) : scene({tag(3, 0.12, {-0.1, 0.05, 0}), tag(4, 0.1, {0.1, -0.05, 0})}, {camera({0.05, -0.2, 0.6})});
        const auto before = dataset(dir / "before", recipe, "blender=3.4.1", {}), now = dataset(dir / "now", recipe, "blender=4.3.2", {shift, noise, gain});
        QVERIFY_RESULT(before);
        QVERIFY_RESULT(now);
        SerialExecutor executor;
        const auto report = compareReproduction(**before, **now, {0}, executor);
        QVERIFY_RESULT(report);
        const FrameReproduction &frame = report->frames.front();
        QVERIFY(!frame.problem && !frame.record && frame.corners);
        QVERIFY(frame.pixels.psnr_db >= leastPsnr_db); // which lets all of them pass
        QCOMPARE(frame.corners->compared, isBoard ? 24 : 8);
        QVERIFY(std::abs(frame.corners->mean.x() - shift) < 0.02 && std::abs(frame.corners->mean.y()) < 0.02);
        QCOMPARE(frame.passed(), passes);
    }

    /// Whose edges are too short to be fitted: what detectors find is compared.
    void smallTargetsAreComparedToo_data()
    {
        QTest::addColumn<bool>("isBoard");
        QTest::addColumn<int>("leastCorners");
        QTest::addRow("tags") << false << 8;
        QTest::addRow("a board") << true << 20;
    }
    void smallTargetsAreComparedToo()
    {
        QFETCH(bool, isBoard);
        QFETCH(int, leastCorners);
        const SceneRecipe recipe = isBoard ? scene({board(charuco())}, {camera({0.1, -0.3, 0.85})}) : scene({tag(3, 0.035, {-0.1, 0.05, 0}), tag(4, 0.035, {0.1, -0.05, 0})}, {camera({0.05, -0.2, 0.6})});
        const auto records = detectionRecords(recipe, 0, 42);
        const ImageF image = soft(drawn(recipe, 0));
        const CornerShift noisy = cornerShift(changed(image, {}), changed(image, {0, 2, 1}), records), moved = cornerShift(changed(image, {}), changed(image, {0.3, 1, 1}), records);
        QVERIFY2(noisy.compared >= leastCorners && noisy.isWithinLimits(), qPrintable(QStringLiteral("%1 corners, RMS %2 px").arg(noisy.compared).arg(noisy.rms_px)));
        QVERIFY2(moved.compared >= leastCorners && !moved.isWithinLimits(), qPrintable(QStringLiteral("%1 corners, mean %2 px").arg(moved.compared).arg(moved.mean.norm())));
    }

    void cornersThatAreGoneAreCounted()
    {
        const SceneRecipe recipe = scene({tag(3, 0.12, {-0.1, 0.05, 0}), tag(4, 0.1, {0.1, -0.05, 0})}, {camera({0.05, -0.2, 0.6})});
        const Image8 whole = drawn(recipe, 0);
        Image8 half = whole;
        for (int y = 0; y < half.height; ++y)
            std::fill_n(half.row(y), 3 * half.width / 2, std::uint8_t(200));
        const CornerShift shift = cornerShift(whole, half, detectionRecords(recipe, 0, 42));
        QCOMPARE(shift.compared, 4);
        QCOMPARE(shift.lost, 4);
        QVERIFY(!shift.isWithinLimits());
        QVERIFY(cornerShift(half, whole, detectionRecords(recipe, 0, 42)).isWithinLimits()); // what is there alone now was not compared
        QVERIFY(cornerShift(half, half, {}).isWithinLimits());
    }
};

QTEST_APPLESS_MAIN(tst_corner_shift)
#include "tst_corner_shift.moc"
