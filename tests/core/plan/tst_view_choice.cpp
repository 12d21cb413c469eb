// SPDX-License-Identifier: GPL-3.0-or-later
// Poses that are added and cameras that are dropped: what they gain, what they cost, and that the config says the same.
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/plan/calibration_plan.h"
#include "core/plan/pose_candidates.h"
#include "core/plan/view_choice.h"
#include "tests/core/plan/planned_boards.h"
#include "tests/support/test_support.h"

#include <Eigen/Eigenvalues>

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace tagmill;

namespace {

/// A calibration as people make one: a board of 5 × 7 cells at arm's length, slanted up to 53°.
GenConfig studyConfig(int scenes, int cameras)
{
    GenConfig config;
    config.tagmill.present = true;
    config.dataset.num_scenes = scenes;
    config.camera.resolution = {1280, 960};
    config.camera.fov = 70;
    config.camera.samples_per_scene = cameras;
    config.camera.min_distance = 0.3;
    config.camera.max_distance = 1.2;
    config.camera.min_elevation = 0.6;
    config.camera.max_elevation = 1;
    config.camera.min_roll = -90;
    config.camera.max_roll = 90;
    config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
    config.camera.intrinsics.k1 = -0.2;
    config.camera.intrinsics.k2 = 0.04;
    test::setCharucoBoard(config);
    return config;
}

double sigma(const CalibrationPlan &plan, const std::vector<PlannedView> &views, std::string_view name)
{
    const auto forecast = forecastCalibration(plan.lens, views, 0.1);
    return forecast ? forecast->find(name)->sigma : std::nan("");
}

std::vector<PlannedView> joined(std::vector<PlannedView> views, const std::vector<PlannedView> &from, const std::vector<size_t> &indices)
{
    for (const size_t i : indices)
        views.push_back(from[i]);
    return views;
}

double logDeterminant(const PlannedLens &lens, const std::vector<PlannedView> &views)
{
    const auto covariance = informationOf(lens, views).covariance();
    double sum = 0;
    for (const double eigenvalue : Eigen::VectorXd(covariance->eigenvalues().real()))
        sum -= std::log(eigenvalue);
    return sum;
}

} // namespace

class tst_view_choice : public QObject
{
    Q_OBJECT
private slots:
    /// Issue: sigmas of the plan with 10 chosen views are at most 0.70 of those with 10 random ones, mean of 15 starts.
    void chosenViewsAreWorthMoreThanRandomOnes()
    {
        constexpr int starts = 15, startViews = 20, added = 10;
        const std::vector<std::string_view> names{"fx", "cx", "k1"};
        std::vector<double> ratio(names.size(), 0), control(names.size(), 0);
        ThreadExecutor executor;
        const GenConfig config = studyConfig(1, startViews);
        CalibrationPlanOptions options;
        for (int start = 0; start < starts; ++start) {
            GenConfig seeded = config;
            seeded.dataset.seeds.global_seed = 100 + start;
            const auto recipes = test::recipesOf(seeded);
            const auto plan = calibrationPlan(recipes, options, executor);
            QVERIFY_RESULT(plan);
            const auto scenes = poseCandidates(seeded, recipes, options.candidates, executor);
            QVERIFY_RESULT(scenes);
            const std::vector<PlannedView> candidates = plannedViews(plan->lens, *scenes, executor);
            QVERIFY(candidates.size() >= 1900);
            const auto chosen = mostInformative(plan->lens, plan->views, candidates, added, options.noise_px, executor);
            QVERIFY_RESULT(chosen);
            QCOMPARE(chosen->size(), size_t(added));
            std::vector<size_t> order(candidates.size());
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), std::mt19937(unsigned(start)));
            const std::vector<size_t> random(order.begin(), order.begin() + added), others(order.begin() + added, order.begin() + 2 * added);
            for (size_t n = 0; n < names.size(); ++n) {
                const double byChance = sigma(*plan, joined(plan->views, candidates, random), names[n]);
                ratio[n] += sigma(*plan, joined(plan->views, candidates, *chosen), names[n]) / byChance / starts;
                control[n] += sigma(*plan, joined(plan->views, candidates, others), names[n]) / byChance / starts;
            }
        }
        for (size_t n = 0; n < names.size(); ++n) {
            qInfo("sigma(%s): %.3f of that with random views; control, other random ones: %.3f", std::string(names[n]).c_str(), ratio[n], control[n]);
            QVERIFY(ratio[n] <= 0.70);
            QVERIFY(control[n] > 0.70);
        }
    }

    void everyStepIsTheBestThereIs()
    {
        SerialExecutor executor;
        const GenConfig config = studyConfig(2, 6);
        const auto recipes = test::recipesOf(config);
        const auto plan = calibrationPlan(recipes, {}, executor);
        const auto scenes = poseCandidates(config, recipes, 60, executor);
        const std::vector<PlannedView> candidates = plannedViews(plan->lens, *scenes, executor);
        const auto chosen = mostInformative(plan->lens, plan->views, candidates, 3, 0.1, executor);
        QVERIFY_RESULT(chosen);
        std::vector<PlannedView> views = plan->views;
        for (const size_t best : *chosen) {
            const double reached = logDeterminant(plan->lens, joined(views, candidates, {best}));
            for (size_t i = 0; i < candidates.size(); ++i)
                QVERIFY(candidates[i].information.points == 0 || std::find(chosen->begin(), chosen->end(), i) != chosen->end()
                        || logDeterminant(plan->lens, joined(views, candidates, {i})) <= reached + 1e-6);
            views.push_back(candidates[best]);
        }
        const auto dropped = leastUseful(plan->lens, plan->views, 1, 0.1, executor);
        QVERIFY_RESULT(dropped);
        const auto without = [&](size_t i) {
            std::vector<PlannedView> rest = plan->views;
            rest.erase(rest.begin() + std::ptrdiff_t(i));
            return logDeterminant(plan->lens, rest);
        };
        for (size_t i = 0; i < plan->views.size(); ++i)
            QVERIFY(without(i) <= without(dropped->front()) + 1e-6);
    }

    void theResultDoesNotDependOnThreads()
    {
        SerialExecutor serial;
        ThreadExecutor threads(3);
        const GenConfig config = studyConfig(2, 6);
        const auto recipes = test::recipesOf(config);
        const CalibrationPlanOptions options{{}, false, 0.1, 300};
        const auto a = informativeViews(*calibrationPlan(recipes, options, serial), config, recipes, 4, options, serial);
        const auto b = informativeViews(*calibrationPlan(recipes, options, threads), config, recipes, 4, options, threads);
        QVERIFY_RESULT(a);
        QCOMPARE(a->size(), b->size());
        for (size_t i = 0; i < a->size(); ++i)
            QCOMPARE((*a)[i].camera.transform_matrix, (*b)[i].camera.transform_matrix);
    }

    void aPlanThatDeterminesNothingYetCanBeAddedTo()
    {
        SerialExecutor executor;
        const GenConfig config = studyConfig(1, 1);
        const auto recipes = test::recipesOf(config);
        const CalibrationPlanOptions options{{}, false, 0.1, 300};
        auto plan = calibrationPlan(recipes, options, executor);
        QVERIFY_RESULT(plan);
        QCOMPARE(forecastCalibration(plan->lens, plan->views, 0.1).error().problem.id, std::string("plan.too_few_views"));
        const auto added = informativeViews(*plan, config, recipes, 8, options, executor);
        QVERIFY_RESULT(added);
        for (const AddedView &view : *added)
            plan->views.push_back(view.view);
        QVERIFY_RESULT(forecastCalibration(plan->lens, plan->views, 0.1));
    }

    /// Added, written, read and compiled again, the plan gives the views that were foretold.
    void theConfigGivesTheViewsThatWereAdded_data()
    {
        QTest::addColumn<bool>("isTurned");
        QTest::newRow("boards that lie flat") << false;
        QTest::newRow("boards turned in space") << true;
    }
    void theConfigGivesTheViewsThatWereAdded()
    {
        QFETCH(bool, isTurned);
        SerialExecutor executor;
        GenConfig config = studyConfig(3, 4);
        if (isTurned)
            config.tagmill.orientation = Orientation::So3;
        const CalibrationPlanOptions options{{}, false, 0.1, 300};
        const auto recipes = test::recipesOf(config);
        auto plan = calibrationPlan(recipes, options, executor);
        const auto added = informativeViews(*plan, config, recipes, 5, options, executor);
        QVERIFY_RESULT(added);
        std::vector<PlacedCameraConfig> cameras;
        for (const AddedView &view : *added) {
            plan->views.push_back(view.view);
            cameras.push_back(view.camera);
        }
        addCameras(config, cameras);
        const auto read = ConfigDocument::fromText(configToYaml(config), TextFormat::Yaml);
        QVERIFY_RESULT(read);
        QVERIFY(!read->hasErrors());
        const auto again = calibrationPlan(test::recipesOf(read->config()), options, executor);
        QCOMPARE(again->views.size(), plan->views.size());
        for (const PlannedView &view : plan->views) {
            const auto same = std::find_if(again->views.begin(), again->views.end(), [&](const PlannedView &other) { return other.scene == view.scene && other.camera == view.camera; });
            QVERIFY(same != again->views.end());
            QCOMPARE(same->information.points, view.information.points);
            QVERIFY((same->information.shared - view.information.shared).norm() <= 1e-9 * view.information.shared.norm());
        }
        QVERIFY_NEAR(sigma(*again, again->views, "fx") / sigma(*plan, plan->views, "fx"), 1, 1e-9);
    }

    void droppedCamerasLeaveTheOthersAsTheyWere()
    {
        GenConfig config = studyConfig(3, 4);
        config.camera.sensor_noise.emplace();
        const auto before = test::recipesOf(config);
        addCameras(config, {{1, before[0].cameras[0].transform_matrix, {}}, {1, before[0].cameras[1].transform_matrix, {}}});
        GenConfig edited = config;
        const std::vector<CameraIndex> first{{0, 2}, {1, 0}, {1, 4}, {2, 3}}; // of scene 1 also the first placed one
        dropCameras(edited, first);
        const auto after = test::recipesOf(edited);
        QCOMPARE(after[0].cameras.size(), size_t{3});
        QCOMPARE(after[1].cameras.size(), size_t{4});
        QCOMPARE(after[2].cameras.size(), size_t{3});
        QCOMPARE(after[0].cameras[2].transform_matrix, before[0].cameras[3].transform_matrix);
        QCOMPARE(after[0].cameras[2].sensor_noise->single.seed, before[0].cameras[3].sensor_noise->single.seed);
        QCOMPARE(after[1].cameras[0].transform_matrix, before[1].cameras[1].transform_matrix);
        QCOMPARE(after[1].cameras[3].name, std::optional<std::string>("Calibration 2"));
        // Once more: the indices are those of the recipes as they are now.
        GenConfig twice = edited;
        dropCameras(twice, std::vector<CameraIndex>{{0, 2}, {1, 3}});
        const auto last = test::recipesOf(twice);
        QCOMPARE(last[0].cameras.size(), size_t{2});
        QCOMPARE(last[0].cameras[1].transform_matrix, before[0].cameras[1].transform_matrix);
        QCOMPARE(last[1].cameras.size(), size_t{3});
        QVERIFY(twice.tagmill.cameras.empty());
        QCOMPARE(twice.tagmill.dropped_cameras.size(), size_t{4});
        const auto read = ConfigDocument::fromText(configToYaml(twice), TextFormat::Yaml);
        QVERIFY(read && !read->hasErrors());
        QCOMPARE(read->config().tagmill.dropped_cameras.size(), size_t{4});
        QCOMPARE(configToYaml(read->config()), configToYaml(twice));
    }

    void whoSeesNothingIsDroppedFirstAndThreeViewsAreKept()
    {
        SerialExecutor executor;
        GenConfig config = studyConfig(1, 5);
        Matrix4 away = Matrix4::Identity();
        away.topLeftCorner<3, 3>() = rotationFromEuler({3.14, 0, 0});
        away(2, 3) = 2;
        addCameras(config, {{0, away, {}}});
        const auto plan = calibrationPlan(test::recipesOf(config), {}, executor);
        QVERIFY_RESULT(plan);
        const auto dropped = leastUsefulViews(*plan, 2, 0.1, executor);
        QVERIFY_RESULT(dropped);
        QCOMPARE(plan->views[dropped->front()].camera, 5);
        QCOMPARE(leastUsefulViews(*plan, 4, 0.1, executor).error().problem.id, std::string("plan.drops_too_many"));
        QVERIFY_RESULT(leastUsefulViews(*plan, 3, 0.1, executor));
    }

    void renderTagsConfigsAreNotEdited()
    {
        GenConfig config = studyConfig(1, 5);
        QVERIFY_RESULT(checkCamerasEditable(config));
        config.tagmill.present = false;
        QCOMPARE(checkCamerasEditable(config).error().problem.id, std::string("plan.compat"));
    }
};

QTEST_APPLESS_MAIN(tst_view_choice)
#include "tst_view_choice.moc"
