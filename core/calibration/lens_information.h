// SPDX-License-Identifier: GPL-3.0-or-later
// LensInformation: the Fisher information that views of a board hold of a lens, every view's own pose eliminated (Schur
// complement). What all views share: the lens's parameters and, if asked for, how the board is bent. Units: one view's
// information is for points of σ = 1 px; a noise of s px divides it by s².
#pragma once

#include "core/calibration/lens_jacobian.h"

#include <span>

namespace tagmill {

/// What a lens and a bent board have together at most.
inline constexpr int mostSharedParameters = mostLensParameters + 2;
using SharedMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, mostSharedParameters, mostSharedParameters>;
using SharedVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, mostSharedParameters, 1>;
using SharedColumns = Eigen::Matrix<double, 3, Eigen::Dynamic, 0, 3, mostSharedParameters>;

/// The points of one view where the lens sees them.
struct ViewPoints
{
    std::vector<Vector3> in_cam;
    std::vector<Vector2> in_board; ///< m, from the board's middle; needed only where it may be bent
    Vector3 board_z_in_cam = Vector3::UnitZ(); ///< z = a·x² + b·y² bends the board along it
};

struct ViewInformation
{
    SharedMatrix shared;         ///< of the lens, then of the bend; the view's pose is free
    SharedVector if_pose_known;  ///< the diagonal it would have then: what "little" is measured by
    Matrix3 turn;                ///< of a turn of the camera about its own centre, seen by the same points
    SharedColumns turn_by_shared; ///< what of a change of the lens a turn would undo: −turn⁻¹ · this
    int points = 0;
};

/// Nothing when the points do not fix the pose (fewer than four, or on one line) or the lens does not see all of them.
std::optional<ViewInformation> viewInformation(const SolvedLens &lens, const ViewPoints &points, bool isBoardBent = false);

/// Sums over views.
class LensInformation
{
public:
    explicit LensInformation(int sharedParameters);

    void add(const ViewInformation &view) { accumulate(view, 1); }
    void remove(const ViewInformation &view) { accumulate(view, -1); }

    int views() const { return m_views; }
    int points() const { return m_points; }
    const SharedMatrix &matrix() const { return m_shared; }

    /// Covariance for points of σ = 1 px; nothing when something is not determined.
    std::optional<SharedMatrix> covariance() const;
    /// The turn of the camera that the poses would take up when the lens changes: ω = this · change.
    SharedColumns impliedTurn() const;
    /// Of what is not determined: the parameters that can change without moving a point, those that others make up for
    /// included, the one that can most first. Empty when everything is determined.
    std::vector<size_t> undetermined() const;

private:
    void accumulate(const ViewInformation &view, int sign);

    SharedMatrix normalised() const;
    SharedVector scale() const;

    SharedMatrix m_shared;
    SharedVector m_if_pose_known;
    Matrix3 m_turn = Matrix3::Zero();
    SharedColumns m_turn_by_shared;
    int m_views = 0, m_points = 0;
};

} // namespace tagmill
