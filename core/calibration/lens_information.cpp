// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/lens_information.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr size_t fewestPoints = 4;
constexpr double leastPosePivot = 1e-11, leastPivot = 1e-14; ///< of matrices whose diagonals would be 1

/// Rows d pixel / d (shared, turn about the points' middle, shift) of a view's points.
std::optional<Eigen::MatrixXd> viewRows(const SolvedLens &lens, const ViewPoints &points, Eigen::Index shared, const Vector3 &middle)
{
    const auto lensCount = Eigen::Index(4 + lens.coefficients.size());
    Eigen::MatrixXd rows(2 * Eigen::Index(points.in_cam.size()), shared + 6);
    for (size_t i = 0; i < points.in_cam.size(); ++i) {
        const auto point = lensJacobian(lens, points.in_cam[i]);
        if (!point || !point->pixel.allFinite())
            return std::nullopt;
        auto row = rows.middleRows<2>(2 * Eigen::Index(i));
        row.leftCols(lensCount) = point->by_lens;
        if (shared > lensCount) {
            const Vector2 along = point->by_point * points.board_z_in_cam;
            row.middleCols<2>(lensCount) = along * points.in_board[i].cwiseAbs2().transpose();
        }
        row.middleCols<3>(shared) = point->by_point * crossMatrix(middle - points.in_cam[i]);
        row.rightCols<3>() = point->by_point;
    }
    return rows;
}

/// The diagonal's square root; 1 where it is 0.
template<class Vector>
Vector rootOf(const Vector &diagonal)
{
    return diagonal.unaryExpr([](double d) { return d > 0 ? std::sqrt(d) : 1.0; });
}

} // namespace

std::optional<ViewInformation> viewInformation(const SolvedLens &lens, const ViewPoints &points, bool isBoardBent)
{
    if (points.in_cam.size() < fewestPoints)
        return std::nullopt;
    const auto shared = Eigen::Index(4 + lens.coefficients.size() + (isBoardBent ? 2 : 0));
    Vector3 middle = Vector3::Zero();
    for (const Vector3 &point : points.in_cam)
        middle += point / double(points.in_cam.size());
    const auto rows = viewRows(lens, points, shared, middle);
    if (!rows)
        return std::nullopt;
    Eigen::MatrixXd whole = Eigen::MatrixXd::Zero(shared + 6, shared + 6);
    whole.selfadjointView<Eigen::Lower>().rankUpdate(rows->transpose());
    whole.triangularView<Eigen::StrictlyUpper>() = whole.transpose();

    using Pose = Eigen::Matrix<double, 6, 6>;
    const Pose pose = whole.bottomRightCorner<6, 6>();
    const Eigen::Matrix<double, 6, 1> inverseScale = rootOf<Eigen::Matrix<double, 6, 1>>(pose.diagonal()).cwiseInverse();
    const Eigen::LDLT<Pose> solver(inverseScale.asDiagonal() * pose * inverseScale.asDiagonal());
    if (!(solver.vectorD().minCoeff() > leastPosePivot))
        return std::nullopt;
    const Eigen::MatrixXd byPose = inverseScale.asDiagonal() * whole.bottomLeftCorner(6, shared);
    ViewInformation view;
    const Eigen::MatrixXd reduced = whole.topLeftCorner(shared, shared) - byPose.transpose() * solver.solve(byPose);
    view.shared = (reduced + reduced.transpose()) / 2;
    view.if_pose_known = whole.diagonal().head(shared);
    // A turn about the camera is one about the points' middle and a shift of that.
    Eigen::Matrix<double, 6, 3> turn;
    turn << Matrix3::Identity(), -crossMatrix(middle);
    view.turn = turn.transpose() * pose * turn;
    view.turn_by_shared = turn.transpose() * whole.bottomLeftCorner(6, shared);
    view.points = int(points.in_cam.size());
    return view;
}

LensInformation::LensInformation(int sharedParameters)
    : m_shared(SharedMatrix::Zero(sharedParameters, sharedParameters))
    , m_if_pose_known(SharedVector::Zero(sharedParameters))
    , m_turn_by_shared(SharedColumns::Zero(3, sharedParameters))
{
}

void LensInformation::accumulate(const ViewInformation &view, int sign)
{
    m_shared += sign * view.shared;
    m_if_pose_known += sign * view.if_pose_known;
    m_turn += sign * view.turn;
    m_turn_by_shared += sign * view.turn_by_shared;
    m_views += sign;
    m_points += sign * view.points;
}

SharedVector LensInformation::scale() const
{
    return rootOf(m_if_pose_known);
}

SharedMatrix LensInformation::normalised() const
{
    const SharedVector inverse = scale().cwiseInverse();
    return inverse.asDiagonal() * m_shared * inverse.asDiagonal();
}

std::optional<SharedMatrix> LensInformation::covariance() const
{
    const Eigen::LDLT<SharedMatrix> solver(normalised());
    if (m_views == 0 || !m_shared.allFinite() || !(solver.vectorD().minCoeff() > leastPivot))
        return std::nullopt;
    const SharedVector inverse = scale().cwiseInverse();
    const SharedMatrix covariance = solver.solve(SharedMatrix::Identity(m_shared.rows(), m_shared.cols()));
    return SharedMatrix(inverse.asDiagonal() * covariance * inverse.asDiagonal());
}

SharedColumns LensInformation::impliedTurn() const
{
    return -m_turn.ldlt().solve(m_turn_by_shared);
}

std::vector<size_t> LensInformation::undetermined() const
{
    if (covariance())
        return {};
    const Eigen::SelfAdjointEigenSolver<SharedMatrix> solver(normalised());
    SharedVector free = solver.eigenvectors().col(0).cwiseAbs2(); // how much of each parameter can move
    for (Eigen::Index i = 1; i < free.size() && solver.eigenvalues()[i] < 10 * leastPivot; ++i)
        free += solver.eigenvectors().col(i).cwiseAbs2();
    std::vector<size_t> parameters;
    for (Eigen::Index i = 0; i < free.size(); ++i)
        if (free[i] > 0.01 * free.maxCoeff())
            parameters.push_back(size_t(i));
    std::sort(parameters.begin(), parameters.end(), [&](size_t a, size_t b) { return free[Eigen::Index(a)] > free[Eigen::Index(b)]; });
    return parameters;
}

} // namespace tagmill
