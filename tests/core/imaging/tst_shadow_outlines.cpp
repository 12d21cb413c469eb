// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_support.h"

#include "core/imaging/shadow_outlines.h"
#include "core/scene/mesh.h"

#include <Eigen/Geometry>

#include <numbers>

using namespace tagmill;

namespace {

/// A board of 1 m × 1 m in z = 0 and a thin plate of 0.1 m × 0.2 m that stands above it.
RenderScene plateOverBoard(const Vector3 &plate)
{
    RenderScene scene;
    scene.materials.push_back({});
    scene.objects.push_back({"Board", planeMesh(1, 1), Matrix4::Identity(), {0}, true});
    scene.objects.push_back({"Plate", boxMesh({0.1, 0.2, 1e-6}), poseMatrix(plate, Vector3::Zero()), {0}, true});
    return scene;
}

Eigen::AlignedBox2d boxOf(const ShadowOutline &shadow)
{
    Eigen::AlignedBox2d box;
    for (const Vector3 &corner : shadow.corners)
        box.extend(corner.head<2>().eval());
    return box;
}

} // namespace

class tst_shadow_outlines : public QObject
{
    Q_OBJECT
private slots:
    void aShadowLiesWhereTheLightGoesOn_data()
    {
        QTest::addColumn<bool>("isSun");
        QTest::addColumn<double>("x0");
        QTest::addColumn<double>("y0");
        QTest::addColumn<double>("x1");
        QTest::addColumn<double>("y1");
        // The lamp is at (0.2, 0, 1), the plate half as high at (0.1, 0, 0.5): twice its size around the origin.
        QTest::newRow("of a lamp") << false << -0.1 << -0.2 << 0.1 << 0.2;
        // The sun stands at 45° over +x: the plate's shadow goes 0.5 m the other way.
        QTest::newRow("of the sun") << true << -0.45 << -0.1 << -0.35 << 0.1;
    }
    void aShadowLiesWhereTheLightGoesOn()
    {
        QFETCH(bool, isSun);
        QFETCH(double, x0);
        QFETCH(double, y0);
        QFETCH(double, x1);
        QFETCH(double, y1);
        RenderScene scene = plateOverBoard({0.1, 0, 0.5});
        SceneLight light;
        light.type = isSun ? LightType::Sun : LightType::Point;
        light.power = 10;
        light.world_from_light = poseMatrix({0.2, 0, 1}, {0, isSun ? std::numbers::pi / 4 : 0.0, 0});
        scene.lights.push_back(light);
        const std::vector<ShadowOutline> shadows = shadowOutlines(scene);
        QCOMPARE(shadows.size(), size_t{1});
        QVERIFY(shadows[0].corners.size() >= 4); // the plate is not quite flat
        QVERIFY_NEAR((shadows[0].normal - Vector3::UnitZ()).norm(), 0, 1e-9);
        const Eigen::AlignedBox2d box = boxOf(shadows[0]);
        QVERIFY_NEAR(box.min().x(), x0, 1e-4);
        QVERIFY_NEAR(box.min().y(), y0, 1e-4);
        QVERIFY_NEAR(box.max().x(), x1, 1e-4);
        QVERIFY_NEAR(box.max().y(), y1, 1e-4);
        for (const Vector3 &corner : shadows[0].corners)
            QVERIFY_NEAR(corner.z(), 0, 1e-9);
    }

    void whatEndsBeyondTheBoardIsCutOff()
    {
        RenderScene scene = plateOverBoard({0.48, 0, 0.5});
        SceneLight light;
        light.world_from_light = poseMatrix({0.48, 0, 1}, Vector3::Zero());
        scene.lights.push_back(light);
        const std::vector<ShadowOutline> shadows = shadowOutlines(scene);
        QCOMPARE(shadows.size(), size_t{1});
        QVERIFY_NEAR(boxOf(shadows[0]).max().x(), 0.5, 1e-9);
        QVERIFY_NEAR(boxOf(shadows[0]).min().x(), 0.38, 1e-4);
    }

    void withoutPlatesOrLampsThereAreNone()
    {
        RenderScene scene = plateOverBoard({0, 0, 0.5});
        QVERIFY(shadowOutlines(scene).empty());
        scene.lights.push_back({});
        scene.lights.back().world_from_light = poseMatrix({0, 0, 0.2}, Vector3::Zero()); // below the plate
        QVERIFY(shadowOutlines(scene).empty());
        scene.objects.pop_back();
        scene.lights.back().world_from_light = poseMatrix({0, 0, 2}, Vector3::Zero());
        QVERIFY(shadowOutlines(scene).empty());
    }
};

QTEST_APPLESS_MAIN(tst_shadow_outlines)
#include "tst_shadow_outlines.moc"
