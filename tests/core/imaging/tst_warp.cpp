// SPDX-License-Identifier: GPL-3.0-or-later
// Raw plans and warp maps of lenses: the raw frame is fine and large enough everywhere, the map leads where OpenCV's
// own projection says, and the mean over a box neither moves nor overshoots an edge.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/imaging/raw_frame.h"
#include "core/imaging/warp.h"
#include "core/scene/raw_plan.h"
#include "core/scene/render_scene.h"
#endif
#include "tests/support/test_support.h"

#include <QTest>

#include <opencv2/calib3d.hpp>

#include <cmath>
#include <numbers>

using namespace tagmill;

namespace {

constexpr double pi = std::numbers::pi;
using Kind = RawProjection::Kind;

struct Lens
{
    const char *name;
    Size2i size;
    double fx, fy, cx, cy;
    DistortionModel model;
    std::vector<double> coefficients;
    bool hasRim = false; ///< the lens ends inside the picture

    CameraModel camera() const
    {
        Matrix3 k;
        k << fx, 0, cx, 0, fy, cy, 0, 0, 1;
        return {size, k, model, coefficients};
    }
};

/// The same lenses with half the pixels along each side: enough, and quicker.
std::vector<Lens> halved(std::vector<Lens> lenses)
{
    for (Lens &l : lenses) {
        l.size = {l.size.width / 2, l.size.height / 2};
        for (double *value : {&l.fx, &l.fy, &l.cx, &l.cy})
            *value /= 2;
    }
    return lenses;
}

const std::vector<Lens> &lenses()
{
    const auto brown = DistortionModel::BrownConrady, fisheye = DistortionModel::KannalaBrandt;
    static const std::vector<Lens> all = halved({
        {"barrel", {640, 480}, 457, 457, 320, 240, brown, {-0.28, 0.07, 1e-3, -1e-3, 0}},
        {"pincushion", {640, 480}, 600, 600, 320, 240, brown, {0.2, 0.05, 0, 0, 0}},
        {"moustache", {640, 480}, 420, 420, 320, 240, brown, {-0.3, 0.2, 0, 0, -0.02}},
        {"fx above fy, centre far off", {480, 360}, 500, 380, 150, 240, brown, {-0.2, 0.05, 2e-3, 1e-3, 0}},
        {"portrait", {360, 480}, 340, 420, 190, 230, brown, {-0.25, 0.06, 0, 0, 0}},
        {"fisheye 170 degrees", {640, 480}, 269.7, 269.7, 320, 240, fisheye, {-0.0035, 0.0015, -0.0003, 0.0001}},
        {"fisheye, off centre, fx below fy", {640, 480}, 240, 270, 300.3, 251.7, fisheye, {0.05, -0.02, 0.004, -0.001}},
        {"fisheye 200 degrees, portrait", {360, 480}, 172, 172, 180, 240, fisheye, {0.01, -0.002, 0, 0}},
        {"fisheye whose rim lies in the picture", {400, 300}, 80, 80, 205, 148, fisheye, {-0.05, 0, 0, 0}, true},
        {"narrow fisheye", {320, 240}, 3000, 3000, 160, 120, fisheye, {0.1, 0, 0, 0}},
    });
    return all;
}

void lensRows()
{
    QTest::addColumn<int>("lens");
    for (size_t i = 0; i < lenses().size(); ++i)
        QTest::newRow(lenses()[i].name) << static_cast<int>(i);
}

WarpMap mapOf(const CameraModel &camera, const RawProjection &raw)
{
    ThreadExecutor executor(2);
    return {camera, raw, executor};
}

/// The ray of a raw pixel, written down anew.
Vector3 rayOf(const RawProjection &raw, const Vector2 &pixel)
{
    const Vector2 p = (pixel - raw.principal).cwiseQuotient(raw.focal);
    if (raw.kind == Kind::Pinhole)
        return {p.x(), p.y(), 1};
    const double theta = p.norm(), factor = theta > 0 ? std::sin(theta) / theta : 1;
    return {p.x() * factor, p.y() * factor, std::cos(theta)};
}

/// OpenCV's pixel of a ray in front of the camera, in our coordinates: nothing of ours takes part.
Vector2 byOpenCv(const Lens &lens, const Vector3 &ray)
{
    const cv::Matx33d k(lens.fx, 0, lens.cx - 0.5, 0, lens.fy, lens.cy - 0.5, 0, 0, 1);
    const std::vector<cv::Point3d> object{{ray.x(), ray.y(), ray.z()}};
    std::vector<cv::Point2d> pixel;
    const cv::Vec3d zero(0, 0, 0);
    if (lens.model == DistortionModel::KannalaBrandt)
        cv::fisheye::projectPoints(object, pixel, zero, zero, k, lens.coefficients);
    else
        cv::projectPoints(object, zero, zero, k, lens.coefficients, pixel);
    return {pixel[0].x + 0.5, pixel[0].y + 0.5};
}

SceneRecipe recipeOf(const Lens &lens)
{
    SceneRecipe recipe;
    CameraRecipe camera;
    camera.transform_matrix = Matrix4::Identity();
    camera.intrinsics.resolution = lens.size;
    camera.intrinsics.k_matrix = lens.camera().k();
    camera.intrinsics.distortion_model = lens.model;
    camera.intrinsics.distortion_coeffs = lens.coefficients;
    camera.tone_mapping = ToneMapping::Linear;
    recipe.cameras = {camera};
    return recipe;
}

} // namespace

class tst_warp : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPixelHasTwoRawOnesAlongEachSideAndLiesInTheFrame_data() { lensRows(); }
    void everyPixelHasTwoRawOnesAlongEachSideAndLiesInTheFrame()
    {
        QFETCH(int, lens);
        const Lens &l = lenses()[static_cast<size_t>(lens)];
        const CameraModel camera = l.camera();
        const auto plan = planRaw(camera, RendererMode::Cycles);
        QVERIFY_RESULT(plan);
        QVERIFY(plan->isWarped);
        const RawProjection &raw = plan->projection;
        double least = 1e9;
        int dark = 0;
        for (int y = 0; y <= l.size.height; y += 3) {
            for (int x = 0; x <= l.size.width; x += 3) {
                const auto at = [&](double u, double v) {
                    const auto ray = camera.unproject({u, v});
                    return ray ? raw.project(*ray) : std::nullopt;
                };
                const auto p = at(x, y), right = at(x + 0.01, y), below = at(x, y + 0.01);
                if (!p || !right || !below) {
                    ++dark;
                    continue;
                }
                QVERIFY(p->x() >= 2 && p->y() >= 2 && p->x() <= raw.resolution.width - 2 && p->y() <= raw.resolution.height - 2);
                for (int i = 0; i < 8; ++i) { // any direction on the sensor
                    const double a = i * pi / 8;
                    least = std::min(least, ((*right - *p) * std::cos(a) + (*below - *p) * std::sin(a)).norm() / 0.01);
                }
            }
        }
        QVERIFY2(least >= 2, qPrintable(QString::number(least)));
        QVERIFY2(least < 2.1, qPrintable(QString::number(least))); // nothing is wasted either
        QCOMPARE(dark > 0, l.hasRim);
    }

    void theMapLeadsWhereOpenCvProjectsTheRayFrom_data() { lensRows(); }
    void theMapLeadsWhereOpenCvProjectsTheRayFrom()
    {
        QFETCH(int, lens);
        const Lens &l = lenses()[static_cast<size_t>(lens)];
        const auto plan = planRaw(l.camera(), RendererMode::Cycles);
        QVERIFY_RESULT(plan);
        const WarpMap map = mapOf(l.camera(), plan->projection);
        double worst = 0;
        int compared = 0;
        for (int y = 0; y < l.size.height; y += 7) {
            for (int x = 0; x < l.size.width; x += 7) {
                const auto centre = map.centre(x, y);
                if (!centre)
                    continue;
                const Vector3 ray = rayOf(plan->projection, *centre);
                if (ray.z() < 0.02 * ray.norm()) // OpenCV divides by z
                    continue;
                worst = std::max(worst, (byOpenCv(l, ray) - Vector2(x + 0.5, y + 0.5)).norm());
                ++compared;
            }
        }
        QVERIFY2(worst < 3e-5, qPrintable(QString::number(worst))); // 1/65536 of a raw pixel
        QVERIFY2(compared > 150, qPrintable(QString::number(compared)));
    }

    /// A raw frame that shows, at each of its pixels, where on the sensor its ray ends: every pixel must see its own centre.
    void everyPixelSeesItsOwnCentre_data() { lensRows(); }
    void everyPixelSeesItsOwnCentre()
    {
        QFETCH(int, lens);
        const Lens &l = lenses()[static_cast<size_t>(lens)];
        const CameraModel camera = l.camera();
        const auto plan = planRaw(camera, RendererMode::Cycles);
        QVERIFY_RESULT(plan);
        ImageF raw(plan->projection.resolution.width, plan->projection.resolution.height, 3);
        for (int y = 0; y < raw.height; ++y) {
            for (int x = 0; x < raw.width; ++x) {
                const auto pixel = camera.project(rayOf(plan->projection, {x + 0.5, y + 0.5}));
                raw.row(y)[3 * x] = pixel ? static_cast<float>(pixel->x()) : 0;
                raw.row(y)[3 * x + 1] = pixel ? static_cast<float>(pixel->y()) : 0;
                raw.row(y)[3 * x + 2] = 1;
            }
        }
        const WarpMap map = mapOf(camera, plan->projection);
        const auto image = map.apply(raw);
        QVERIFY_RESULT(image);
        Vector2 sum(0, 0);
        double worst = 0;
        int count = 0;
        for (int y = 0; y < image->height; ++y) {
            for (int x = 0; x < image->width; ++x) {
                const float *p = image->row(y) + 3 * x;
                QCOMPARE(p[2] > 0, map.centre(x, y).has_value());
                if (p[2] == 0 || map.boxSize(x, y).maxCoeff() > 6) // at a rim the mean crosses it
                    continue;
                QVERIFY_NEAR(p[2], 1.0f, 1e-5f);
                const Vector2 error(p[0] - (x + 0.5), p[1] - (y + 0.5));
                worst = std::max(worst, error.norm());
                sum += error;
                ++count;
            }
        }
        const Vector2 mean = sum / count;
        QVERIFY2(worst < 0.06 && mean.norm() < 0.001, qPrintable(QStringLiteral("%1, %2, %3").arg(worst).arg(mean.x()).arg(mean.y())));
    }

    void aMeanOverABoxIsExactAndNeverOvershoots()
    {
        // The identity at two raw pixels a sensor pixel, moved by a quarter: weights 3/8, 4/8, 1/8 or so by hand.
        Matrix3 k;
        k << 100, 0, 10, 0, 100, 8, 0, 0, 1;
        const CameraModel sensor({20, 16}, k);
        const RawProjection raw{Kind::Pinhole, {60, 50}, {200, 200}, {30.25, 25}, pi};
        const WarpMap map = mapOf(sensor, raw);
        QVERIFY_NEAR(map.centre(10, 8)->x(), 31.25, 1e-4);
        QVERIFY_NEAR(map.boxSize(10, 8).x(), 2.0, 1e-3);
        ImageF edge(60, 50, 3);
        for (int y = 0; y < 50; ++y) {
            for (int x = 31; x < 60; ++x)
                std::fill_n(edge.row(y) + 3 * x, 3, 0.75f);
        }
        const auto image = map.apply(edge);
        QVERIFY_RESULT(image);
        // Pixel 10 covers 30.25 … 32.25 of the raw frame.
        QVERIFY_NEAR(image->row(8)[3 * 10], 0.75f * 1.25f / 2, 1e-5f);
        QVERIFY_NEAR(image->row(8)[3 * 9], 0.0f, 1e-6f);
        QVERIFY_NEAR(image->row(8)[3 * 11 + 2], 0.75f, 1e-6f);
        for (const float value : image->pixels)
            QVERIFY(value >= 0 && value <= 0.75f * 1.00001f);
    }

    void aForeignRawFrameIsNeverReadBeyondItsEdges()
    {
        const Lens &l = lenses().front();
        RawProjection raw = planRaw(l.camera(), RendererMode::Cycles)->projection;
        for (const Size2i size : {Size2i{900, 700}, Size2i{3, 3}, Size2i{1, 1}, Size2i{5000, 2}}) {
            raw.resolution = size;
            const WarpMap map = mapOf(l.camera(), raw);
            ImageF frame(size.width, size.height, 3);
            std::fill(frame.pixels.begin(), frame.pixels.end(), 1.0f);
            const auto image = map.apply(frame);
            QVERIFY_RESULT(image);
            for (const float value : image->pixels)
                QVERIFY(value == 0 || std::abs(value - 1) < 1e-4f);
        }
        const WarpMap map = mapOf(l.camera(), raw);
        QCOMPARE(map.apply(ImageF(10, 10, 3)).error().problem.id, std::string("imaging.wrong_size"));
        QCOMPARE(map.apply(ImageF(raw.resolution.width, raw.resolution.height, 1)).error().problem.id, std::string("imaging.wrong_size"));
    }

    void camerasWithoutDistortionAreRenderedAsTheyAre()
    {
        Lens lens = lenses().front();
        lens.coefficients.assign(5, 0);
        const auto plan = planRaw(lens.camera(), RendererMode::Eevee);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->isWarped);
        QCOMPARE(plan->projection.resolution, lens.size);
        QCOMPARE(plan->samples(33), 33);
        QCOMPARE(plan->noiseThreshold(0.01), 0.01);
        WarpCache cache;
        const auto map = cache.mapFor(recipeOf(lens), 0);
        QVERIFY_RESULT(map);
        QVERIFY(!*map);
    }

    void workbenchGetsFinerFramesInsteadOfItsOwnAntiAliasing()
    {
        Lens straight = lenses().front();
        straight.coefficients.assign(5, 0);
        const auto plan = planRaw(straight.camera(), RendererMode::Workbench);
        QVERIFY_RESULT(plan);
        QVERIFY(plan->isWarped);
        const Size2i raw = plan->projection.resolution;
        QCOMPARE(raw.width, 4 * straight.size.width);
        QCOMPARE(raw.height, 4 * straight.size.height);
        const WarpMap map = mapOf(straight.camera(), plan->projection);
        QCOMPARE(*map.centre(3, 5), Vector2(14, 22)); // the middle of its own 4 × 4 pixels …
        QCOMPARE(map.boxSize(3, 5), Vector2(4, 4)); // … and nothing else
        const auto bent = planRaw(lenses().front().camera(), RendererMode::Workbench);
        QVERIFY_RESULT(bent);
        QVERIFY(bent->pixelRatio >= 16);
    }

    void theNumberOfLightPathsOfAFrameStaysAboutEqual()
    {
        const auto plan = planRaw(lenses().front().camera(), RendererMode::Cycles);
        QVERIFY(plan->pixelRatio >= 4);
        const Size2i raw = plan->projection.resolution;
        const double paths = double(raw.width) * raw.height * plan->samples(256), before = 320 * 240 * 256.0;
        QVERIFY_NEAR(paths / before, 1.0, 0.02);
        QCOMPARE(plan->samples(1), 1);
        QCOMPARE(plan->noiseThreshold(0.01), 0.02); // the mean of four pixels has half their noise
        QCOMPARE(plan->noiseThreshold(0.9), 1.0);
    }

    void enginesWithoutFisheyeTakeAPinholeOrRefuse()
    {
        const Lens &narrow = lenses().back();
        const auto plan = planRaw(narrow.camera(), RendererMode::Eevee);
        QVERIFY_RESULT(plan);
        QVERIFY(plan->projection.kind == Kind::Pinhole);
        for (const size_t wide : {size_t(5), size_t(7)}) {
            const auto refused = planRaw(lenses()[wide].camera(), RendererMode::Workbench, "cameras[3]");
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem.id, std::string("scene.fisheye_engine"));
            QCOMPARE(refused.error().problem.where, std::string("cameras[3].intrinsics.distortion_model"));
        }
    }

    void framesThatWouldBeTooLargeAreRefusedByName_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("f");
        QTest::addColumn<double>("k1");
        QTest::newRow("many pixels") << QSize(9000, 6750) << 9000.0 << -0.05;
        QTest::newRow("a side too long") << QSize(9000, 100) << 9000.0 << -0.05;
        QTest::newRow("as large as ints go") << QSize(2000000000, 1500000000) << 1e9 << -0.05;
    }
    void framesThatWouldBeTooLargeAreRefusedByName()
    {
        QFETCH(QSize, size);
        QFETCH(double, f);
        QFETCH(double, k1);
        const Lens lens{"", {size.width(), size.height()}, f, f, size.width() / 2.0, size.height() / 2.0, DistortionModel::BrownConrady, {k1, 0, 0, 0, 0}};
        const auto plan = planRaw(lens.camera(), RendererMode::Cycles, "cameras[0]");
        QVERIFY(!plan);
        QCOMPARE(plan.error().problem.id, std::string("scene.raw_too_large"));
        QCOMPARE(plan.error().problem.where, std::string("cameras[0].intrinsics.resolution"));
        QVERIFY(!plan.error().text().empty());
    }

    void aLensThatSeesNothingIsRefused()
    {
        Lens lens = lenses().front();
        lens.cx = lens.cy = -1e5;
        lens.coefficients = {-0.28, 0, 0, 0, 0};
        QCOMPARE(planRaw(lens.camera(), RendererMode::Cycles).error().problem.id, std::string("scene.lens_sees_nothing"));
    }

    void theWorkerIsToldTheWindowOfTheFisheye_data() { lensRows(); }
    void theWorkerIsToldTheWindowOfTheFisheye()
    {
        QFETCH(int, lens);
        const SceneRecipe recipe = recipeOf(lenses()[static_cast<size_t>(lens)]);
        const auto plan = planRaw(recipe, 0);
        const auto frame = lowerCamera(recipe, 0);
        QVERIFY_RESULT(frame);
        const RawProjection &raw = plan->projection;
        QCOMPARE(frame->camera.resolution, raw.resolution);
        QCOMPARE(frame->settings.samples, plan->samples(recipe.renderer.max_samples));
        QCOMPARE(frame->camera.fisheye.has_value(), raw.kind == Kind::Equidistant);
        if (const auto &fisheye = frame->camera.fisheye) {
            QCOMPARE(fisheye->side % 2, 0);
            QVERIFY_NEAR(fisheye->side / fisheye->fov, raw.focal.x(), 1e-9);
            QCOMPARE(fisheye->side / 2 - fisheye->left, int(raw.principal.x()));
            QCOMPARE(fisheye->side / 2 - fisheye->top, int(raw.principal.y()));
            QVERIFY(fisheye->left >= 0 && fisheye->left + raw.resolution.width <= fisheye->side);
            QVERIFY(fisheye->top >= 0 && fisheye->top + raw.resolution.height <= fisheye->side);
            // Blender paints the circle in the square only: it holds every corner of the frame that the lens sees.
            for (const Vector2 &corner : {Vector2(0, 0), Vector2(raw.resolution.width, 0), Vector2(0, raw.resolution.height), Vector2(raw.resolution.width, raw.resolution.height)})
                QVERIFY(std::min((corner - raw.principal).norm(), raw.widest * raw.focal.x()) <= fisheye->side / 2 + 1e-6);
        } else {
            const Matrix3 k = matrixFromBlenderLens(frame->camera.lens, raw.resolution);
            QVERIFY_NEAR((k - raw.k()).norm(), 0.0, 1e-6);
        }
    }

    void framesOfOneLensShareAMapAndMemoryIsBounded()
    {
        SceneRecipe recipe = recipeOf(lenses().front());
        recipe.cameras.push_back(recipe.cameras[0]);
        recipe.cameras[1].transform_matrix(0, 3) = 1; // elsewhere, same lens
        recipe.cameras.push_back(recipe.cameras[0]);
        recipe.cameras[2].intrinsics.k_matrix(0, 2) += 1;
        WarpCache cache(1);
        const auto first = cache.mapFor(recipe, 0);
        QVERIFY_RESULT(first);
        QVERIFY(*first == *cache.mapFor(recipe, 1));
        QVERIFY((*first)->bytes() <= 16 * 320 * 240);
        const std::weak_ptr<const WarpMap> watched = *first;
        QVERIFY(*first != *cache.mapFor(recipe, 2)); // room for one
        QVERIFY(!cache.mapFor(recipe, 3));
        QVERIFY(*first != *cache.mapFor(recipe, 0));
        WarpCache large;
        const auto kept = large.mapFor(recipe, 0);
        QVERIFY_RESULT(large.mapFor(recipe, 2));
        QVERIFY(*kept == *large.mapFor(recipe, 0));
    }

    void framesAreFinishedThroughTheMap()
    {
        const SceneRecipe recipe = recipeOf(lenses().front());
        WarpCache cache;
        const auto map = cache.mapFor(recipe, 0);
        QVERIFY_RESULT(map);
        const Size2i size = (*map)->rawSize();
        ImageF raw(size.width, size.height, 3);
        std::fill(raw.pixels.begin(), raw.pixels.end(), 0.6f);
        const auto png = finishFrame(raw, recipe, 0, nullptr, map->get());
        QVERIFY_RESULT(png);
        const auto image = decodePng(*png);
        QCOMPARE(image->width, 320);
        QVERIFY(std::all_of(image->pixels.begin(), image->pixels.end(), [](int code) { return code == 153; }));
        QCOMPARE(finishFrame(raw, recipe, 0).error().problem.id, std::string("imaging.wrong_size"));
        QCOMPARE(finishFrame(ImageF(320, 240, 3), recipe, 0, nullptr, map->get()).error().problem.id, std::string("imaging.wrong_size"));
    }

    void slicesOfARollingShutterCoverEveryRowAndMixToTheWhole()
    {
        for (const Lens &lens : lenses()) {
            SceneRecipe recipe;
            recipe.cameras.resize(1);
            CameraRecipe &camera = recipe.cameras[0];
            camera.intrinsics.resolution = lens.size;
            camera.intrinsics.k_matrix = lens.camera().k();
            camera.intrinsics.distortion_model = lens.model;
            camera.intrinsics.distortion_coeffs = lens.coefficients;
            camera.velocity = Vector3(1, 0, 0);
            camera.rolling_shutter_duration_ms = 20;
            const auto plan = planRaw(recipe, 0);
            QVERIFY_RESULT(plan);
            const auto slices = timeSlices(recipe, 0, *plan);
            QVERIFY2(slices.size() >= 16, lens.name);
            ThreadExecutor executor(2);
            const WarpMap map(lens.camera(), plan->projection, executor);
            ImageF raw(plan->projection.resolution.width, plan->projection.resolution.height, 3);
            for (int y = 0; y < raw.height; ++y)
                for (int i = 0; i < 3 * raw.width; ++i)
                    raw.row(y)[i] = static_cast<float>((i * 7 + y * 13) % 101) / 101;
            std::vector<double> sums(static_cast<size_t>(lens.size.height)), times = sums;
            int height = 0;
            for (const TimeSlice &slice : slices) {
                QVERIFY(slice.top >= 0 && slice.top + slice.height <= raw.height);
                height += slice.height;
                for (size_t i = 0; i < slice.weights.size(); ++i) {
                    sums[static_cast<size_t>(slice.firstRow) + i] += slice.weights[i];
                    times[static_cast<size_t>(slice.firstRow) + i] += slice.weights[i] * slice.begin;
                }
            }
            for (size_t row = 0; row < sums.size(); ++row) {
                QVERIFY_NEAR(sums[row], 1.0, 1e-6);
                QVERIFY_NEAR(times[row], 0.02 * static_cast<double>(row) / lens.size.height, 1e-8);
            }
            ImageF stacked(raw.width, height, 3);
            float *out = stacked.pixels.data();
            for (const TimeSlice &slice : slices)
                out = std::copy_n(raw.row(slice.top), static_cast<size_t>(slice.height) * static_cast<size_t>(raw.width) * 3, out);
            const auto whole = map.apply(raw), mixed = map.apply(stacked, slices);
            QVERIFY_RESULT(mixed);
            float largest = 0;
            for (size_t i = 0; i < whole->pixels.size(); ++i)
                largest = std::max(largest, std::abs(whole->pixels[i] - mixed->pixels[i]));
            QVERIFY2(largest < 1e-5f, (std::string(lens.name) + " " + std::to_string(largest)).c_str());
            QVERIFY(!map.apply(raw, slices)); // the control: not stacked
            camera.velocity.reset();
            QVERIFY(timeSlices(recipe, 0, *plan).empty());
        }
    }
};

QTEST_APPLESS_MAIN(tst_warp)
#include "tst_warp.moc"
