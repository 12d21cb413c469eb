// SPDX-License-Identifier: GPL-3.0-or-later
// Is what is out of focus as large on real Cycles frames as a thin lens makes it, and what is in focus sharp?
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/imaging/raw_frame.h"
#include "core/imaging/warp.h"
#include "tests/blender/frame_renderer.h"
#include "tests/blender/shining_square.h"
#include "tests/support/test_support.h"
#endif

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace tagmill;
using namespace tagmill::test;

namespace {

constexpr double distance = 0.5, edge_m = 0.04; ///< m: of the square from the camera, and its side

/// Light left of a place, of an edge at 0 behind a disc of radius 1.
double litPart(double x)
{
    const double u = std::clamp(x, -1.0, 1.0);
    return 0.5 + (u * std::sqrt(1 - u * u) + std::asin(u)) / std::numbers::pi;
}

/// Pixels of an edge that a disc of this diameter blurs; a pixel is the mean over its width.
std::vector<double> blurredEdge(double place, double diameter, size_t pixels)
{
    constexpr int steps = 50;
    std::vector<double> line(pixels);
    for (size_t i = 0; i < pixels; ++i) {
        for (int step = 0; step < steps; ++step)
            line[i] += litPart((static_cast<double>(i) + (step + 0.5) / steps - place) / std::max(diameter / 2, 1e-6)) / steps;
    }
    return line;
}

} // namespace

class tst_depth_of_field : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY_RESULT(m_renderer.start()); }

    void edgesBlurAsAThinLensMakesThem_data()
    {
        QTest::addColumn<double>("focus");  // m
        QTest::addColumn<double>("fstop");
        QTest::addColumn<double>("fy");     // px; fx is 1000
        QTest::addColumn<QList<double>>("coefficients");
        const QList<double> none, barrel{-0.28, 0.07, 0, 0, 0}, fisheye{-0.0035, 0.0015, -0.0003, 0.0001};
        QTest::newRow("focus behind") << 1.0 << 2.0 << 1000.0 << none;
        QTest::newRow("focus before") << 0.35 << 2.0 << 1000.0 << none;
        QTest::newRow("smaller opening") << 1.0 << 4.0 << 1000.0 << none;
        QTest::newRow("fx > fy") << 1.0 << 2.0 << 800.0 << none;
        QTest::newRow("behind a lens") << 1.0 << 2.0 << 1000.0 << barrel;
        QTest::newRow("a fisheye") << 1.0 << 2.0 << 1000.0 << fisheye;
        QTest::newRow("in focus") << distance << 2.0 << 1000.0 << none;
    }
    void edgesBlurAsAThinLensMakesThem()
    {
        QFETCH(double, focus);
        QFETCH(double, fstop);
        QFETCH(double, fy);
        QFETCH(QList<double>, coefficients);
        const auto model = coefficients.isEmpty() ? DistortionModel::None : coefficients.size() == 4 ? DistortionModel::KannalaBrandt : DistortionModel::BrownConrady;
        SceneRecipe recipe = squareSeenBy(model, {coefficients.begin(), coefficients.end()});
        recipe.objects[0].plain_board = PlainBoardRecipe{1, 1, edge_m, edge_m};
        CameraRecipe &camera = recipe.cameras[0];
        camera.transform_matrix(2, 3) = high + distance;
        camera.intrinsics.k_matrix << 1000, 0, 80, 0, fy, 60, 0, 0, 1;
        camera.fstop = fstop;
        camera.focus_distance = focus;
        camera.pixel_pitch_um = 20; // f = 20 mm
        const auto raw = m_renderer.render(recipe, 0);
        QVERIFY_RESULT(raw);
        const auto warp = m_warps.mapFor(recipe, 0);
        QVERIFY_RESULT(warp);
        const ImageF image = *warp ? *(*warp)->apply(*raw) : *raw;
        const Vector2 corner = *cameraModel(camera.intrinsics).project({-edge_m / 2, -edge_m / 2, distance});
        for (const bool isRow : {true, false}) {
            const double focal_px = isRow ? 1000 : fy, opening = 0.020 / fstop;
            const double circle = focal_px * opening * std::abs(1 / distance - 1 / focus);
            const std::vector<double> seen = middleLine(image, isRow);
            const auto against = [&](double diameter) { return compare(seen, blurredEdge(corner[isRow ? 0 : 1], diameter, seen.size())); };
            const Difference right = against(circle);
            qInfo("circle of %.2f px: largest difference %.4f, mean place off by %.3f px", circle, right.largest, right.shift);
            QVERIFY(right.largest <= 0.02 && std::abs(right.shift) <= 0.08);
            // Controls: circles a fifth larger or smaller, and none; in focus, one of 2 px.
            const bool isSharp = circle < 1e-9;
            for (const double wrong : isSharp ? std::vector<double>{2} : std::vector<double>{1.2 * circle, 0.8 * circle, 0})
                QVERIFY2(against(wrong).largest > 0.03, std::to_string(wrong).c_str());
        }
    }

    void nothingIsLeftOfAnOpening()
    {
        SceneRecipe recipe = squareSeenBy();
        const auto before = m_renderer.render(recipe, 0);
        recipe.cameras[0].fstop = 1;
        recipe.cameras[0].focus_distance = 0.2;
        const auto blurred = m_renderer.render(recipe, 0);
        recipe.cameras[0].fstop.reset();
        const auto after = m_renderer.render(recipe, 0);
        QVERIFY_RESULT(blurred);
        QVERIFY_RESULT(after);
        QVERIFY(blurred->pixels != before->pixels);
        QVERIFY(after->pixels == before->pixels);
    }

private:
    test::FrameRenderer m_renderer;
    WarpCache m_warps;
};

QTEST_GUILESS_MAIN(tst_depth_of_field)
#include "tst_depth_of_field.moc"
