// SPDX-License-Identifier: GPL-3.0-or-later
// Masks against OpenCV's polygons, against what changes in a picture when the target is taken away, and against the records.
#include "core/imaging/rasterizer.h"
#include "core/scene/render_scene.h"
#include "core/truth/image_polygon.h"
#include "core/truth/target_masks.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <algorithm>
#include <set>

using namespace tagmill;
using namespace tagmill::test;

namespace {

CameraRecipe cameraOf(const QString &lens)
{
    const CameraRecipe plain = camera({0.1, -0.15, 0.25}, {0.02, 0.01, 0}, 0.4);
    if (lens == QLatin1String("brown"))
        return withLens(plain, DistortionModel::BrownConrady, {-0.28, 0.07, 0.001, -0.0008, -0.004});
    if (lens == QLatin1String("kannala"))
        return withLens(plain, DistortionModel::KannalaBrandt, {0.03, -0.008, 0.002, -0.0004});
    return plain;
}

int count(const Image8 &mask, int value)
{
    return static_cast<int>(std::count(mask.pixels.begin(), mask.pixels.end(), value));
}

/// The record's outline, filled by OpenCV.
Image8 filledOutline(const DetectionRecord &record)
{
    constexpr int shift = 8;
    std::vector<cv::Point> points;
    for (const Vector2 &point : imagePolygon(recordCamera(record), outlineInCamera(record)))
        points.emplace_back(static_cast<int>(std::lround((point.x() - 0.5) * (1 << shift))), static_cast<int>(std::lround((point.y() - 0.5) * (1 << shift))));
    Image8 filled(record.resolution.width, record.resolution.height, 1);
    cv::Mat view(filled.height, filled.width, CV_8U, filled.pixels.data());
    cv::fillPoly(view, std::vector{points}, cv::Scalar(1), cv::LINE_8, shift);
    return filled;
}

/// Pixels that are set in one of two masks alone, over those set in either; `shift` moves the second to the right.
double difference(const Image8 &a, const Image8 &b, int shift = 0)
{
    int either = 0, one = 0;
    for (int y = 0; y < a.height; ++y) {
        for (int x = shift; x < a.width; ++x) {
            const bool inA = a.row(y)[x] != 0, inB = b.row(y)[x - shift] != 0;
            either += inA || inB;
            one += inA != inB;
        }
    }
    return static_cast<double>(one) / either;
}

ImageF draw(const SceneRecipe &recipe)
{
    const auto lowered = lowerScene(recipe);
    Rasterizer rasterizer;
    const CameraRecipe &given = recipe.cameras[0];
    return *rasterizer.render(*lowered, cameraModel(given.intrinsics), given.transform_matrix);
}

} // namespace

class tst_target_masks : public QObject
{
    Q_OBJECT
private slots:
    void aTagCoversItsOutline_data()
    {
        QTest::addColumn<QString>("lens");
        for (const char *name : {"pinhole", "brown", "kannala"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aTagCoversItsOutline()
    {
        QFETCH(QString, lens);
        const SceneRecipe recipe = scene({tag(7, 0.12, {0.03, 0.02, 0.01}, {0.2, 0.1, 0.3})}, {cameraOf(lens)});
        const TargetMasks masks = targetMasks(recipe, 0);
        const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
        const Image8 filled = filledOutline(record);
        QVERIFY(count(masks.visibility, 2) > 10000);
        QVERIFY2(difference(masks.visibility, filled) < 0.01, qPrintable(QString::number(difference(masks.visibility, filled))));
        QVERIFY(difference(masks.visibility, filled, 3) > 0.02); // the control
        QVERIFY_NEAR(count(masks.visibility, 2) / record.pixel_area, 1, 0.003);
        for (size_t i = 0; i < filled.pixels.size(); ++i)
            QCOMPARE(masks.instance.pixels[i], masks.visibility.pixels[i] == 2 ? 1 : 0);
    }

    void picturesChangeWhereTheMaskSays_data() { aTagCoversItsOutline_data(); }
    void picturesChangeWhereTheMaskSays()
    {
        QFETCH(QString, lens);
        SceneRecipe recipe = scene({tag(7, 0.12, {0.03, 0.02, 0.01}, {0.2, 0.1, 0.3})}, {cameraOf(lens)});
        recipe.objects[0].tag->margin_bits = 0;
        recipe.world.lights.resize(1);
        recipe.world.lights[0].type = LightType::Sun;
        recipe.world.lights[0].intensity = 3;
        recipe.world.lights[0].rotation_euler = Vector3(0.2, 0.1, 0);
        const Image8 mask = targetMasks(recipe, 0).visibility;
        const ImageF with = draw(recipe);
        recipe.objects.clear();
        const ImageF without = draw(recipe);
        Image8 changed(mask.width, mask.height, 1);
        for (size_t i = 0; i < changed.pixels.size(); ++i)
            changed.pixels[i] = std::abs(with.pixels[3 * i] - without.pixels[3 * i]) > 0.01f * without.pixels[3 * i];
        // Pixels that the edge runs through change as well: about one in 60 here.
        QVERIFY2(difference(mask, changed) < 0.02, qPrintable(QString::number(difference(mask, changed))));
        QVERIFY(difference(mask, changed, 4) > 0.02);
    }

    void whatAPlateHidesIsOccluded()
    {
        ObjectRecipe plate;
        plate.type = ObjectType::Occluder;
        plate.location = Vector3(0.1, 0, 0.1);
        plate.occluder = OccluderRecipe{0.2, 0.6, 0.005, 0.05, 0.9};
        const SceneRecipe recipe = scene({board(charuco()), plate}, {camera({0, 0, 0.5})});
        const auto records = detectionRecords(recipe, 0, 42);
        const TargetMasks masks = targetMasks(recipe, 0);
        const double hidden = count(masks.visibility, 1), seen = count(masks.visibility, 2);
        QVERIFY(hidden > 1000 && seen > 1000);
        QVERIFY_NEAR(hidden / (hidden + seen), records.back().occlusion_ratio, 0.03);
        for (size_t i = 0; i < masks.visibility.pixels.size(); ++i)
            QCOMPARE(masks.instance.pixels[i] != 0, masks.visibility.pixels[i] == 2);
    }

    void markersLieOnTheirBoard()
    {
        const SceneRecipe recipe = scene({board(charuco())}, {camera({0, 0, 0.5})});
        const auto records = detectionRecords(recipe, 0, 42);
        const TargetMasks masks = targetMasks(recipe, 0);
        const std::set<int> numbers(masks.instance.pixels.begin(), masks.instance.pixels.end());
        QCOMPARE(numbers.size(), records.size() + 1);
        for (size_t i = 0; i + 1 < records.size(); ++i) {
            const auto pixels = static_cast<double>(std::count(masks.instance.pixels.begin(), masks.instance.pixels.end(), static_cast<int>(i + 1)));
            QVERIFY_NEAR(pixels / records[i].pixel_area, 1, 0.06);
        }
    }

    void rowsOfARollingCameraHaveTheirOwnTime()
    {
        CameraRecipe seen = cameraOf(QStringLiteral("pinhole"));
        SceneRecipe recipe = scene({tag(7, 0.12, {0.03, 0.02, 0.01}, {0.2, 0.1, 0.3})}, {seen});
        const Image8 still = targetMasks(recipe, 0).visibility;
        recipe.cameras[0].velocity = Vector3(2, -1, 0);
        recipe.cameras[0].shutter_time_ms = 4;
        recipe.cameras[0].rolling_shutter_duration_ms = 30;
        const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
        const Image8 rolling = targetMasks(recipe, 0).visibility;
        // A sheared square: the polygon of its corners is its shape but for the curves of its edges.
        QVERIFY_NEAR(count(rolling, 2) / std::abs(signedArea(record.corners)), 1, 0.02);
        QVERIFY(difference(rolling, still) > 0.1);
    }
};

QTEST_GUILESS_MAIN(tst_target_masks)
#include "tst_target_masks.moc"
