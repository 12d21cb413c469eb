// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/lens_calibration.h"

#include <Eigen/Dense>
#include <opencv2/calib3d.hpp>

#include <cmath>

namespace tagmill {

namespace {

using Pose = std::array<double, 6>;

/// How many coefficients a formula is solved with.
size_t coefficientCount(LensFormula formula)
{
    switch (formula) {
    case LensFormula::Pinhole: return 0;
    case LensFormula::BrownConrady: return 5;
    case LensFormula::Rational: return 8;
    case LensFormula::Fisheye: return 4;
    }
    return 0;
}

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

/// Projection, or a vector of NaN.
Vector2 projected(const SolvedLens &lens, const Pose &pose, const Vector3 &x_in_board)
{
    const Vector3 r(pose[0], pose[1], pose[2]);
    const double angle = r.norm();
    const Vector3 turned = angle > 1e-15 ? Vector3(Eigen::AngleAxisd(angle, r / angle) * x_in_board) : x_in_board;
    return lens.project(turned + Vector3(pose[3], pose[4], pose[5])).value_or(Vector2::Constant(std::nan("")));
}

double squaredError(const SolvedLens &lens, const Pose &pose, const CalibrationView &view)
{
    double sum = 0;
    for (size_t i = 0; i < view.object_points.size(); ++i)
        sum += (projected(lens, pose, view.object_points[i]) - view.image_points[i]).squaredNorm();
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

double &parameter(SolvedLens &lens, size_t i)
{
    double *const first[] = {&lens.fx, &lens.fy, &lens.cx, &lens.cy};
    return i < 4 ? *first[i] : lens.coefficients[i - 4];
}

/// d pixel / d parameter of every point of a view, two rows a point; `change` moves a parameter by a step.
template<class Moved>
Eigen::MatrixXd jacobian(const CalibrationView &view, Eigen::Index count, const Moved &moved)
{
    constexpr double step = 1e-6;
    Eigen::MatrixXd j(2 * Eigen::Index(view.object_points.size()), count);
    for (Eigen::Index c = 0; c < count; ++c)
        for (size_t i = 0; i < view.object_points.size(); ++i)
            j.block<2, 1>(2 * Eigen::Index(i), c) = (moved(size_t(c), step, view.object_points[i]) - moved(size_t(c), -step, view.object_points[i])) / (2 * step);
    return j;
}

Eigen::MatrixXd poseJacobian(const SolvedLens &lens, const Pose &pose, const CalibrationView &view)
{
    return jacobian(view, 6, [&](size_t i, double step, const Vector3 &x) {
        Pose there = pose;
        there[i] += step;
        return projected(lens, there, x);
    });
}

Eigen::MatrixXd lensJacobian(const SolvedLens &lens, const Pose &pose, const CalibrationView &view)
{
    return jacobian(view, 4 + Eigen::Index(lens.coefficients.size()), [&](size_t i, double step, const Vector3 &x) {
        SolvedLens there = lens;
        parameter(there, i) += step;
        return projected(there, pose, x);
    });
}

Pose poseOf(const Matrix4 &cam_from_board)
{
    const Eigen::AngleAxisd turn(Matrix3(cam_from_board.topLeftCorner<3, 3>()));
    const Vector3 r = turn.angle() * turn.axis(), t = cam_from_board.topRightCorner<3, 1>();
    return {r.x(), r.y(), r.z(), t.x(), t.y(), t.z()};
}

/// Levenberg–Marquardt over one view's pose; false when the lens does not see all of its points.
bool fitPose(const SolvedLens &lens, const CalibrationView &view, Pose &pose)
{
    double error = squaredError(lens, pose, view), damping = 1e-4;
    for (int iteration = 0; iteration < 40 && std::isfinite(error); ++iteration) {
        const Eigen::MatrixXd j = poseJacobian(lens, pose, view);
        Eigen::VectorXd residual(j.rows());
        for (size_t i = 0; i < view.object_points.size(); ++i)
            residual.segment<2>(2 * Eigen::Index(i)) = view.image_points[i] - projected(lens, pose, view.object_points[i]);
        Eigen::MatrixXd a = j.transpose() * j;
        a.diagonal() *= 1 + damping;
        const Eigen::VectorXd change = a.ldlt().solve(j.transpose() * residual);
        Pose next = pose;
        for (size_t i = 0; i < 6; ++i)
            next[i] += change[Eigen::Index(i)];
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

} // namespace

Result<LensCalibration> calibrateLens(LensFormula formula, Size2i resolution, const std::vector<CalibrationView> &given)
{
    constexpr size_t fewestViews = 3, fewestPoints = 6;
    std::vector<CalibrationView> views;
    for (const CalibrationView &view : given)
        if (view.object_points.size() >= fewestPoints)
            views.push_back(view);
    if (views.size() < fewestViews)
        return makeError(Errc::InvalidValue, "calibration.too_few_views", {std::to_string(views.size()), std::to_string(fewestViews)});
    const OpenCvPoints points(views);
    const cv::Size size(resolution.width, resolution.height);
    const cv::TermCriteria criteria(cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 200, 1e-12);
    cv::Mat k, distortion;
    std::vector<cv::Mat> rotations, translations;
    try {
        if (formula == LensFormula::Fisheye)
            cv::fisheye::calibrate(points.object64, points.image64, size, k, distortion, rotations, translations, cv::fisheye::CALIB_RECOMPUTE_EXTRINSIC | cv::fisheye::CALIB_FIX_SKEW, criteria);
        else
            cv::calibrateCamera(points.object, points.image, size, k, distortion, rotations, translations, solverFlags(formula), criteria);
    } catch (const cv::Exception &exception) {
        return makeError(Errc::Internal, "calibration.no_solution", {std::string(lensFormulaName(formula)), exception.err});
    }
    LensCalibration solution;
    solution.lens = {formula, resolution, k.at<double>(0, 0), k.at<double>(1, 1), k.at<double>(0, 2), k.at<double>(1, 2), {}};
    for (int i = 0; i < int(coefficientCount(formula)); ++i)
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
    if (!std::isfinite(solution.rms))
        return makeError(Errc::Internal, "calibration.no_solution", {std::string(lensFormulaName(formula)), "the solution is not finite"});
    solution.sigmas = lensSigmas(solution, views);
    return solution;
}

LensCalibration poseFits(const SolvedLens &lens, const std::vector<CalibrationView> &views)
{
    LensCalibration solution;
    solution.lens = lens;
    std::vector<CalibrationView> fitted;
    for (const CalibrationView &view : views) {
        if (!view.cam_from_board || view.object_points.size() < 4)
            continue;
        Pose pose = poseOf(*view.cam_from_board);
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
    const Eigen::Index count = 4 + Eigen::Index(solution.lens.coefficients.size());
    Eigen::MatrixXd information = Eigen::MatrixXd::Zero(count, count); // of the lens, poses eliminated (Schur)
    double squares = 0;
    Eigen::Index rows = 0;
    for (size_t v = 0; v < views.size(); ++v) {
        const Eigen::MatrixXd a = lensJacobian(solution.lens, solution.poses[v], views[v]), b = poseJacobian(solution.lens, solution.poses[v], views[v]);
        const Eigen::MatrixXd w = a.transpose() * b;
        information += a.transpose() * a - w * (b.transpose() * b).ldlt().solve(w.transpose());
        squares += squaredError(solution.lens, solution.poses[v], views[v]);
        rows += a.rows();
    }
    const Eigen::Index free = rows - count - 6 * Eigen::Index(views.size());
    const Eigen::VectorXd scale = information.diagonal().cwiseSqrt();
    if (free <= 0 || !(scale.minCoeff() > 0) || !scale.allFinite())
        return {};
    const Eigen::MatrixXd normalised = scale.cwiseInverse().asDiagonal() * information * scale.cwiseInverse().asDiagonal();
    const Eigen::LDLT<Eigen::MatrixXd> solver(normalised);
    if (!(solver.vectorD().minCoeff() > 1e-14))
        return {};
    const Eigen::MatrixXd covariance = solver.solve(Eigen::MatrixXd::Identity(count, count));
    std::vector<double> sigmas;
    for (Eigen::Index i = 0; i < count; ++i)
        sigmas.push_back(std::sqrt(covariance(i, i) * squares / double(free)) / scale[i]);
    return sigmas;
}

} // namespace tagmill
