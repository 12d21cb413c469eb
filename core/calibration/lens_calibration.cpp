// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/lens_calibration.h"

#include "core/calibration/lens_information.h"

#include <Eigen/Dense>
#include <opencv2/calib3d.hpp>

#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

using Pose = std::array<double, 6>;

constexpr double soundRms_px = 1; ///< no detector is worse where the lens is right

struct OpenCvPoints
{
    std::vector<std::vector<cv::Point3f>> object;
    std::vector<std::vector<cv::Point2f>> image;
    std::vector<std::vector<cv::Point3d>> object64; ///< the fisheye solver takes doubles
    std::vector<std::vector<cv::Point2d>> image64;

    explicit OpenCvPoints(const std::vector<CalibrationView> &views)
    {
        for (const CalibrationView &view : views) {
            object.emplace_back();
            image.emplace_back();
            object64.emplace_back();
            image64.emplace_back();
            for (size_t i = 0; i < view.object_points.size(); ++i) {
                const Vector3 &o = view.object_points[i];
                const Vector2 &p = view.image_points[i];
                object.back().emplace_back(float(o.x()), float(o.y()), float(o.z()));
                image.back().emplace_back(float(p.x()), float(p.y()));
                object64.back().emplace_back(o.x(), o.y(), o.z());
                image64.back().emplace_back(p.x(), p.y());
            }
        }
    }
};

int solverFlags(LensFormula formula)
{
    if (formula == LensFormula::Pinhole)
        return cv::CALIB_FIX_K1 | cv::CALIB_FIX_K2 | cv::CALIB_FIX_K3 | cv::CALIB_ZERO_TANGENT_DIST;
    return formula == LensFormula::Rational ? cv::CALIB_RATIONAL_MODEL : 0;
}

Matrix3 rotationOf(const Pose &pose)
{
    const Vector3 r(pose[0], pose[1], pose[2]);
    const double angle = r.norm();
    return angle > 1e-15 ? Matrix3(Eigen::AngleAxisd(angle, r / angle)) : Matrix3(Matrix3::Identity());
}

Vector3 inCamera(const Pose &pose, const Matrix3 &rotation, const Vector3 &x_in_board)
{
    return rotation * x_in_board + Vector3(pose[3], pose[4], pose[5]);
}

double squaredError(const SolvedLens &lens, const Pose &pose, const CalibrationView &view)
{
    const Matrix3 rotation = rotationOf(pose);
    double sum = 0;
    for (size_t i = 0; i < view.object_points.size(); ++i) {
        const auto pixel = lens.project(inCamera(pose, rotation, view.object_points[i]));
        sum += pixel ? (*pixel - view.image_points[i]).squaredNorm() : std::nan("");
    }
    return sum;
}

void setRms(LensCalibration &solution, const std::vector<CalibrationView> &views)
{
    double sum = 0;
    solution.points = 0;
    for (size_t v = 0; v < views.size(); ++v) {
        sum += squaredError(solution.lens, solution.poses[v], views[v]);
        solution.points += int(views[v].object_points.size());
    }
    solution.rms = std::sqrt(sum / std::max(1, solution.points));
}

Pose poseOf(const Matrix3 &rotation, const Vector3 &t)
{
    const Eigen::AngleAxisd turn(rotation);
    const Vector3 r = turn.angle() * turn.axis();
    return {r.x(), r.y(), r.z(), t.x(), t.y(), t.z()};
}

/// Normal equations of one view's pose: a turn of the board about its origin, then a shift, both along the camera's axes.
struct PoseEquations
{
    Eigen::Matrix<double, 6, 6> a = Eigen::Matrix<double, 6, 6>::Zero();
    Eigen::Matrix<double, 6, 1> b = Eigen::Matrix<double, 6, 1>::Zero();
};

/// Nothing when the lens does not see all points.
std::optional<PoseEquations> poseEquations(const SolvedLens &lens, const CalibrationView &view, const Pose &pose)
{
    const Matrix3 rotation = rotationOf(pose);
    PoseEquations equations;
    for (size_t i = 0; i < view.object_points.size(); ++i) {
        const auto point = lensJacobian(lens, inCamera(pose, rotation, view.object_points[i]));
        if (!point)
            return std::nullopt;
        Eigen::Matrix<double, 2, 6> row;
        row << point->by_point * crossMatrix(-(rotation * view.object_points[i])), point->by_point;
        equations.a += row.transpose() * row;
        equations.b += row.transpose() * (view.image_points[i] - point->pixel);
    }
    return equations;
}

Pose moved(const Pose &pose, const Eigen::Matrix<double, 6, 1> &change)
{
    const Matrix3 turn = rotationOf({change[0], change[1], change[2], 0, 0, 0});
    return poseOf(turn * rotationOf(pose), Vector3(pose[3], pose[4], pose[5]) + change.tail<3>());
}

/// Levenberg–Marquardt over one view's pose; false when the lens does not see all of its points.
bool fitPose(const SolvedLens &lens, const CalibrationView &view, Pose &pose)
{
    double error = squaredError(lens, pose, view), damping = 1e-4;
    for (int iteration = 0; iteration < 40 && std::isfinite(error); ++iteration) {
        auto equations = poseEquations(lens, view, pose);
        if (!equations)
            return false;
        equations->a.diagonal() *= 1 + damping;
        const Pose next = moved(pose, equations->a.ldlt().solve(equations->b));
        const double nextError = squaredError(lens, next, view);
        if (!(nextError < error)) {
            damping *= 10;
            if (damping > 1e6)
                break;
            continue;
        }
        const bool isDone = error - nextError < 1e-12 * error;
        pose = next;
        error = nextError;
        damping /= 10;
        if (isDone)
            break;
    }
    return std::isfinite(error);
}

/// One run of OpenCV's solver, a fisheye's from `focal_px` on when given.
Result<LensCalibration> solve(LensFormula formula, Size2i resolution, const std::vector<CalibrationView> &views, const OpenCvPoints &points, std::optional<double> focal_px)
{
    const cv::Size size(resolution.width, resolution.height);
    const cv::TermCriteria criteria(cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 200, 1e-12);
    cv::Mat k, distortion;
    std::vector<cv::Mat> rotations, translations;
    try {
        if (formula == LensFormula::Fisheye) {
            int flags = cv::fisheye::CALIB_RECOMPUTE_EXTRINSIC | cv::fisheye::CALIB_FIX_SKEW;
            if (focal_px) {
                k = (cv::Mat_<double>(3, 3) << *focal_px, 0, resolution.width / 2.0, 0, *focal_px, resolution.height / 2.0, 0, 0, 1);
                distortion = cv::Mat::zeros(4, 1, CV_64F);
                flags |= cv::fisheye::CALIB_USE_INTRINSIC_GUESS;
            }
            cv::fisheye::calibrate(points.object64, points.image64, size, k, distortion, rotations, translations, flags, criteria);
        } else {
            cv::calibrateCamera(points.object, points.image, size, k, distortion, rotations, translations, solverFlags(formula), criteria);
        }
    } catch (const cv::Exception &exception) {
        return makeError(Errc::Internal, "calibration.no_solution", {std::string(lensFormulaName(formula)), exception.err});
    }
    LensCalibration solution;
    solution.lens = {formula, resolution, k.at<double>(0, 0), k.at<double>(1, 1), k.at<double>(0, 2), k.at<double>(1, 2), {}};
    for (int i = 0; i < int(solvedCoefficients(formula)); ++i)
        solution.lens.coefficients.push_back(distortion.at<double>(i));
    for (size_t v = 0; v < views.size(); ++v) {
        Pose pose;
        for (int i = 0; i < 3; ++i) {
            pose[size_t(i)] = rotations[v].at<double>(i);
            pose[size_t(i) + 3] = translations[v].at<double>(i);
        }
        solution.poses.push_back(pose);
    }
    setRms(solution, views);
    if (!(solution.rms < std::hypot(resolution.width, resolution.height))) // nor is it a number
        return makeError(Errc::Internal, "calibration.no_solution", {std::string(lensFormulaName(formula)), "the solver ran away"});
    solution.sigmas = lensSigmas(solution, views);
    return solution;
}

} // namespace

Result<LensCalibration> calibrateLens(LensFormula formula, Size2i resolution, const std::vector<CalibrationView> &given)
{
    std::vector<CalibrationView> views;
    for (const CalibrationView &view : given)
        if (view.object_points.size() >= fewestCalibrationPoints)
            views.push_back(view);
    if (views.size() < fewestCalibrationViews)
        return makeError(Errc::InvalidValue, "calibration.too_few_views", {std::to_string(views.size()), std::to_string(fewestCalibrationViews)});
    const OpenCvPoints points(views);
    if (formula != LensFormula::Fisheye)
        return solve(formula, resolution, views, points, std::nullopt);
    // OpenCV begins a fisheye at a lens that sees 180° across; where that is far from the lens there is, it runs away or
    // refuses a view whose points it takes for the ones behind. Then it begins anew at narrower ones, and the best is taken.
    auto best = solve(formula, resolution, views, points, std::nullopt);
    const double corner_px = std::hypot(resolution.width, resolution.height) / 2;
    for (const double corner_deg : {90.0, 75.0, 60.0, 45.0, 30.0}) {
        if (best && best->rms < soundRms_px)
            break;
        auto next = solve(formula, resolution, views, points, corner_px / (corner_deg * std::numbers::pi / 180));
        if (next && (!best || next->rms < best->rms))
            best = std::move(next);
    }
    return best;
}

LensCalibration poseFits(const SolvedLens &lens, const std::vector<CalibrationView> &views)
{
    LensCalibration solution;
    solution.lens = lens;
    std::vector<CalibrationView> fitted;
    for (const CalibrationView &view : views) {
        if (!view.cam_from_board || view.object_points.size() < 4)
            continue;
        Pose pose = poseOf(view.cam_from_board->topLeftCorner<3, 3>(), view.cam_from_board->topRightCorner<3, 1>());
        if (!fitPose(lens, view, pose))
            continue;
        solution.poses.push_back(pose);
        fitted.push_back(view);
    }
    setRms(solution, fitted);
    return solution;
}

std::vector<double> lensSigmas(const LensCalibration &solution, const std::vector<CalibrationView> &views)
{
    const int count = 4 + int(solution.lens.coefficients.size());
    LensInformation information(count);
    double squares = 0;
    for (size_t v = 0; v < views.size(); ++v) {
        const Matrix3 rotation = rotationOf(solution.poses[v]);
        ViewPoints points;
        for (const Vector3 &point : views[v].object_points)
            points.in_cam.push_back(inCamera(solution.poses[v], rotation, point));
        const auto view = viewInformation(solution.lens, points);
        if (!view) // its points do not fix its pose: it says nothing
            continue;
        information.add(*view);
        squares += squaredError(solution.lens, solution.poses[v], views[v]);
    }
    const int free = 2 * information.points() - count - 6 * information.views();
    const auto covariance = information.covariance();
    if (free <= 0 || !covariance)
        return {};
    std::vector<double> sigmas;
    for (int i = 0; i < count; ++i)
        sigmas.push_back(std::sqrt((*covariance)(i, i) * squares / free));
    return sigmas;
}

} // namespace tagmill
