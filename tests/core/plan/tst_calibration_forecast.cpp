// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts against what calibrations of simulated points really scatter, by OpenCV's solver and by Gauss and Newton over
// everything, which also knows bent boards and takes seconds; and what is said where there is nothing to forecast.
#include "core/compile/compiler.h"
#include "core/plan/calibration_plan.h"
#include "core/truth/detection_record.h"
#include "tests/core/plan/planned_boards.h"
#include "tests/core/plan/synthetic_boards.h"
#include "tests/support/test_support.h"

#include <Eigen/Dense>

#include <QTest>

#include <cmath>

using namespace tagmill;

namespace {

constexpr int repeats = 200;

PlannedLens plannedOf(const SolvedLens &lens, bool isBoardBent = false)
{
    const bool isFisheye = lens.formula == LensFormula::Fisheye;
    // Of a rational lens only the map needs the camera's rays, and no camera of ours has one.
    const CameraModel camera(test::boardResolution, lens.k(), isFisheye ? DistortionModel::KannalaBrandt : DistortionModel::BrownConrady, lens.coefficients);
    return {camera, lens, isBoardBent};
}

std::vector<PlannedView> viewsOf(const PlannedLens &lens, const std::vector<test::Board> &boards)
{
    std::vector<PlannedView> views;
    for (const test::Board &board : boards) {
        PlannedView view;
        view.camera = int(views.size());
        view.information = *viewInformation(lens.lens, board.viewPoints(), lens.isBoardBent);
        for (const Vector3 &point : board.points)
            view.pixels.push_back(*lens.lens.project(board.inCamera(point)));
        views.push_back(std::move(view));
    }
    return views;
}

/// Least squares over lens, bend and all poses from the truth on; four steps are plenty for this noise.
Eigen::VectorXd solved(const SolvedLens &truth, const std::vector<test::Board> &boards, bool isBoardBent, double noise_px, std::mt19937 &random)
{
    std::normal_distribution<double> noise(0, noise_px);
    std::vector<Vector2> measured;
    for (const test::Board &board : boards)
        for (const Vector3 &point : board.points)
            measured.push_back(*truth.project(board.inCamera(point)) + Vector2(noise(random), noise(random)));
    SolvedLens lens = truth;
    Vector2 bend(0, 0);
    std::vector<test::Board> poses = boards;
    const auto lensCount = Eigen::Index(4 + lens.coefficients.size()), shared = lensCount + (isBoardBent ? 2 : 0), count = shared + 6 * Eigen::Index(boards.size());
    for (int step = 0; step < 4; ++step) {
        Eigen::MatrixXd rows = Eigen::MatrixXd::Zero(2 * Eigen::Index(measured.size()), count);
        Eigen::VectorXd residual(rows.rows());
        Eigen::Index at = 0;
        for (size_t b = 0; b < poses.size(); ++b) {
            for (const Vector3 &flat : poses[b].points) {
                const Vector3 point = flat + Vector3(0, 0, bend.dot(flat.head<2>().cwiseAbs2())), turned = poses[b].rotation * point;
                const auto pixel = lensJacobian(lens, turned + poses[b].shift);
                auto row = rows.middleRows<2>(2 * at);
                row.leftCols(lensCount) = pixel->by_lens;
                if (isBoardBent)
                    row.middleCols<2>(lensCount) = pixel->by_point * poses[b].rotation.col(2) * flat.head<2>().cwiseAbs2().transpose();
                row.middleCols<3>(shared + 6 * Eigen::Index(b)) = -pixel->by_point * crossMatrix(turned);
                row.middleCols<3>(shared + 6 * Eigen::Index(b) + 3) = pixel->by_point;
                residual.segment<2>(2 * at) = measured[size_t(at)] - pixel->pixel;
                ++at;
            }
        }
        const Eigen::VectorXd change = rows.householderQr().solve(residual);
        for (Eigen::Index p = 0; p < lensCount; ++p)
            lensParameter(lens, size_t(p)) += change[p];
        if (isBoardBent)
            bend += change.segment<2>(lensCount);
        for (size_t b = 0; b < poses.size(); ++b) {
            const Vector3 turn = change.segment<3>(shared + 6 * Eigen::Index(b));
            poses[b].rotation = Eigen::AngleAxisd(turn.norm(), turn.normalized()) * poses[b].rotation;
            poses[b].shift += change.segment<3>(shared + 6 * Eigen::Index(b) + 3);
        }
    }
    Eigen::VectorXd solution(shared);
    for (Eigen::Index p = 0; p < lensCount; ++p)
        solution[p] = lensParameter(lens, size_t(p));
    if (isBoardBent)
        solution.tail<2>() = bend;
    return solution;
}

/// Each a column: the shared parameters as one calibration found them.
Eigen::MatrixXd simulated(const SolvedLens &lens, const std::vector<test::Board> &boards, bool isBoardBent, bool isByOpenCv, double noise_px)
{
    std::mt19937 random(77);
    Eigen::MatrixXd all(Eigen::Index(4 + lens.coefficients.size() + (isBoardBent ? 2 : 0)), repeats);
    for (int i = 0; i < repeats; ++i) {
        if (!isByOpenCv) {
            all.col(i) = solved(lens, boards, isBoardBent, noise_px, random);
            continue;
        }
        std::vector<CalibrationView> views;
        for (const test::Board &board : boards)
            views.push_back(board.calibrationView(lens, noise_px, random));
        const auto solution = calibrateLens(lens.formula, test::boardResolution, views);
        if (!solution)
            qFatal("%s", solution.error().text().c_str());
        for (Eigen::Index p = 0; p < all.rows(); ++p)
            all(p, i) = lensParameter(solution->lens, size_t(p));
    }
    return all;
}

/// How far a ray's picture scatters in its worst direction when each lens is turned to fit the boards' points best.
double scatterAt(const Vector2 &pixel, const SolvedLens &truth, const CameraModel &camera, const std::vector<test::Board> &boards, const Eigen::MatrixXd &solutions)
{
    const Vector3 ray = *camera.unproject(pixel);
    Matrix2 sum = Matrix2::Zero();
    Vector2 mean = Vector2::Zero();
    for (Eigen::Index i = 0; i < solutions.cols(); ++i) {
        SolvedLens lens = truth;
        for (Eigen::Index p = 0; p < Eigen::Index(4 + lens.coefficients.size()); ++p)
            lensParameter(lens, size_t(p)) = solutions(p, i);
        Matrix3 turn = Matrix3::Identity();
        for (int step = 0; step < 2; ++step) {
            Matrix3 a = Matrix3::Zero();
            Vector3 b = Vector3::Zero();
            for (const test::Board &board : boards) {
                for (const Vector3 &point : board.points) {
                    const Vector3 turned = turn * board.inCamera(point);
                    const auto there = lensJacobian(lens, turned);
                    const Eigen::Matrix<double, 2, 3> by_turn = -there->by_point * crossMatrix(turned);
                    a += by_turn.transpose() * by_turn;
                    b += by_turn.transpose() * (*truth.project(board.inCamera(point)) - there->pixel);
                }
            }
            const Vector3 change = a.ldlt().solve(b);
            turn = Eigen::AngleAxisd(change.norm(), change.normalized()) * turn;
        }
        const Vector2 moved = *lens.project(turn * ray) - pixel;
        sum += moved * moved.transpose() / double(solutions.cols());
        mean += moved / double(solutions.cols());
    }
    return std::sqrt(Eigen::SelfAdjointEigenSolver<Matrix2>(sum - mean * mean.transpose()).eigenvalues().maxCoeff());
}

double cellAt(const UncertaintyMap &map, int column, int row)
{
    return map.sigma_px[size_t(row * map.columns + column)];
}

GenConfig boardConfig()
{
    GenConfig config;
    config.tagmill.present = true;
    config.dataset.num_scenes = 3;
    config.camera.resolution = {640, 480};
    config.camera.fov = 60;
    config.camera.samples_per_scene = 5;
    config.camera.min_distance = 0.4;
    config.camera.max_distance = 0.7;
    config.camera.min_elevation = 0.6;
    config.camera.max_elevation = 1;
    test::setCharucoBoard(config);
    return config;
}

std::string refusal(const GenConfig &config, const CalibrationPlanOptions &options = {})
{
    SerialExecutor executor;
    const auto recipes = test::recipesOf(config);
    const auto plan = calibrationPlan(recipes, options, executor);
    if (!plan)
        return plan.error().problem.id;
    const auto forecast = forecastCalibration(plan->lens, plan->views, options.noise_px);
    return forecast ? std::string() : forecast.error().problem.id;
}

} // namespace

class tst_calibration_forecast : public QObject
{
    Q_OBJECT
private slots:
    void sigmasAreWhatCalibrationsScatter_data()
    {
        QTest::addColumn<LensFormula>("formula");
        QTest::addColumn<bool>("isBoardBent");
        QTest::addColumn<bool>("isByOpenCv");
        QTest::newRow("pinhole, by OpenCV") << LensFormula::Pinhole << false << true;
        QTest::newRow("Brown-Conrady, by OpenCV") << LensFormula::BrownConrady << false << true;
        QTest::newRow("rational") << LensFormula::Rational << false << false;
        QTest::newRow("fisheye") << LensFormula::Fisheye << false << false;
        QTest::newRow("bent board") << LensFormula::BrownConrady << true << false;
    }
    void sigmasAreWhatCalibrationsScatter()
    {
        QFETCH(LensFormula, formula);
        QFETCH(bool, isBoardBent);
        QFETCH(bool, isByOpenCv);
        // Six radial coefficients are so nearly alike that only with little noise they scatter in proportion to it.
        const double noise_px = formula == LensFormula::Rational ? 0.0005 : 0.05;
        const SolvedLens lens = test::lensOf(formula);
        const auto boards = formula == LensFormula::Rational ? test::boards(lens, 12) : test::boards(lens, 8, 1, 0.6, 7, 5);
        const PlannedLens planned = plannedOf(lens, isBoardBent);
        const std::vector<PlannedView> views = viewsOf(planned, boards);
        const auto forecast = forecastCalibration(planned, views, noise_px);
        QVERIFY_RESULT(forecast);
        const Eigen::MatrixXd solutions = simulated(lens, boards, isBoardBent, isByOpenCv, noise_px);
        int knownPosesFit = 0;
        for (Eigen::Index p = 0; p < solutions.rows(); ++p) {
            const Eigen::ArrayXd row = solutions.row(p).transpose().array() - solutions.row(p).mean();
            const double scatter = std::sqrt(row.square().sum() / (repeats - 1));
            const ParameterForecast &parameter = forecast->parameters[size_t(p)];
            qInfo("%-6s scatter %.3e, predicted %.3e: %.3f", parameter.name.c_str(), scatter, parameter.sigma, parameter.sigma / scatter);
            QVERIFY_NEAR(parameter.sigma / scatter, 1, 0.15);
            // Control: as if the boards' poses were known.
            double known = 0;
            for (const PlannedView &view : views)
                known += view.information.if_pose_known[p];
            knownPosesFit += std::abs(noise_px / std::sqrt(known) / scatter - 1) <= 0.15;
        }
        QCOMPARE(knownPosesFit, 0);
        if (formula != LensFormula::BrownConrady || isBoardBent)
            return;
        // What the lenses so found do to single pixels, in the middle, near a side and in a corner.
        const UncertaintyMap &map = forecast->map;
        for (const auto &[column, row] : {std::pair(map.columns / 2, map.rows / 2), std::pair(2, map.rows / 2), std::pair(map.columns - 3, 2)}) {
            const Vector2 pixel((column + 0.5) * map.resolution.width / map.columns, (row + 0.5) * map.resolution.height / map.rows);
            const double scatter = scatterAt(pixel, lens, planned.camera, boards, solutions);
            qInfo("pixel (%.0f, %.0f): scatter %.4f px, predicted %.4f px", pixel.x(), pixel.y(), scatter, cellAt(map, column, row));
            QVERIFY_NEAR(cellAt(map, column, row) / scatter, 1, 0.15);
            if (pixel.x() < 600 || pixel.x() > 700)
                continue;
            // Control: the turn left in; it takes up what moves the middle of the picture.
            const Eigen::MatrixXd change = lensJacobian(lens, *planned.camera.unproject(pixel))->by_lens;
            const SharedMatrix covariance = *informationOf(planned, views).covariance() * (noise_px * noise_px);
            const Matrix2 spread = change * covariance.topLeftCorner(change.cols(), change.cols()) * change.transpose();
            QVERIFY(std::sqrt(Eigen::SelfAdjointEigenSolver<Matrix2>(spread).eigenvalues().maxCoeff()) > 2 * scatter);
        }
    }

    void theRecipesBoardsAreWhatIsSeen()
    {
        const auto recipes = test::recipesOf(boardConfig());
        SerialExecutor executor;
        const auto plan = calibrationPlan(recipes, {}, executor);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->views.size(), size_t{15});
        QVERIFY(plan->lens.lens.formula == LensFormula::BrownConrady);
        size_t at = 0;
        for (const SceneRecipe &recipe : recipes) {
            for (int camera = 0; camera < int(recipe.cameras.size()); ++camera, ++at) {
                const PlannedView &view = plan->views[at];
                QCOMPARE(view.scene, recipe.scene_id);
                QCOMPARE(view.camera, camera);
                std::vector<Vector2> visible; // by the records
                for (const DetectionRecord &record : detectionRecords(recipe, camera, 0))
                    for (size_t i = 0; i < record.keypoints.size(); ++i)
                        if (record.keypoints_state[i] == PointState::Visible)
                            visible.push_back(*record.keypoints[i]);
                QCOMPARE(view.pixels.size(), visible.size());
                QCOMPARE(view.information.points, int(visible.size()));
                for (size_t i = 0; i < visible.size(); ++i)
                    QVERIFY((view.pixels[i] - visible[i]).norm() < 1e-9);
            }
        }
        const auto forecast = forecastCalibration(plan->lens, plan->views, 0.1), twice = forecastCalibration(plan->lens, plan->views, 0.2);
        QVERIFY_RESULT(forecast);
        QCOMPARE(forecast->views, 15);
        qInfo("coverage %.2f", forecast->map.coverage);
        QVERIFY(forecast->map.coverage > 0.3 && forecast->map.median_px > 0 && forecast->map.median_px <= forecast->map.worst_px);
        QVERIFY_NEAR(twice->find("fx")->sigma / forecast->find("fx")->sigma, 2, 1e-9);
        QVERIFY_NEAR(twice->map.worst_px / forecast->map.worst_px, 2, 1e-9);
        QVERIFY(!forecast->find("bend_x"));
    }

    void aBentBoardCosts()
    {
        SerialExecutor executor;
        const auto recipes = test::recipesOf(boardConfig());
        CalibrationPlanOptions options;
        options.isBoardBent = true;
        const auto flat = calibrationPlan(recipes, {}, executor), bent = calibrationPlan(recipes, options, executor);
        const auto flatForecast = forecastCalibration(flat->lens, flat->views, 0.1), bentForecast = forecastCalibration(bent->lens, bent->views, 0.1);
        QVERIFY_RESULT(bentForecast);
        QVERIFY(bentForecast->find("bend_x") && bentForecast->find("bend_y"));
        QVERIFY(bentForecast->find("fx")->sigma > flatForecast->find("fx")->sigma);
    }

    void anAprilGridIsABoardToo()
    {
        GenConfig config = boardConfig();
        config.scenario.subject.board.square_size_mm.reset();
        config.scenario.subject.board.spacing_ratio = 0.3;
        config.scenario.subject.board.dictionary = "tag36h11";
        SerialExecutor executor;
        const auto plan = calibrationPlan(test::recipesOf(config), {}, executor);
        QVERIFY_RESULT(plan);
        const auto forecast = forecastCalibration(plan->lens, plan->views, 0.1);
        QVERIFY_RESULT(forecast);
        QCOMPARE(forecast->points, 15 * 4 * 35);
    }

    void whatCannotBeForecastIsSaid()
    {
        GenConfig config = boardConfig();
        QCOMPARE(refusal(config), std::string());
        config.dataset.num_scenes = 2;
        config.camera.samples_per_scene = 1;
        QCOMPARE(refusal(config), std::string("plan.too_few_views"));

        config = boardConfig();
        QCOMPARE(refusal(config, {LensFormula::Rational}), std::string("plan.coefficients_alike"));
        QCOMPARE(refusal(config, {LensFormula::Fisheye}), std::string("plan.other_lens"));
        QCOMPARE(refusal(config, {LensFormula::Pinhole}), std::string());
        config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
        config.camera.intrinsics.k1 = -0.2;
        QCOMPARE(refusal(config, {LensFormula::Pinhole}), std::string("plan.other_lens"));
        QCOMPARE(refusal(config, {LensFormula::Rational}), std::string("plan.coefficients_alike")); // k4 r² (1 + k1 r²) is k1 and k2
        config.camera.fov = 100;
        config.camera.intrinsics.k1 = -0.3;
        config.camera.intrinsics.k2 = 0.2;
        config.camera.intrinsics.k3 = -0.03;
        QCOMPARE(refusal(config, {LensFormula::Rational}), std::string());

        config = boardConfig();
        config.scenario.subject = {};
        config.scenario.subject.tags.tags_per_scene = {1, 1, false};
        QCOMPARE(refusal(config), std::string("plan.no_board"));
    }
};

QTEST_APPLESS_MAIN(tst_calibration_forecast)
#include "tst_calibration_forecast.moc"
