// SPDX-License-Identifier: GPL-3.0-or-later
// Lens calibration: OpenCV's solvers, as a user would call them, on points of boards; and standard deviations of our own
// from JᵀJ at their solution, for every lens (OpenCV 4.6's are √2 too large, its fisheye has none).
#pragma once

#include "core/calibration/solved_lens.h"
#include "core/result.h"

#include <array>

namespace tagmill {

/// Fewer views, or views of fewer points, are no calibration.
inline constexpr size_t fewestCalibrationViews = 3, fewestCalibrationPoints = 6;

struct CalibrationView
{
    std::vector<Vector3> object_points; ///< m, in the board
    std::vector<Vector2> image_points;  ///< px, corner-origin
    std::optional<Matrix4> cam_from_board{}; ///< where poseFits() begins
};

struct LensCalibration
{
    SolvedLens lens;
    std::vector<std::array<double, 6>> poses; ///< rotation vector, translation: cam_from_board of each view
    int points = 0;
    double rms = 0;                           ///< px, in-sample: sqrt(Σ‖e‖² / N)
    std::vector<double> sigmas;               ///< of fx fy cx cy and the coefficients that were solved for
};

/// Errors: InvalidValue (fewer than 3 views of 6 points), Internal with OpenCV's words when it finds no solution.
Result<LensCalibration> calibrateLens(LensFormula formula, Size2i resolution, const std::vector<CalibrationView> &views);

/// In-sample residuals of a given lens: every view's pose is fitted from its cam_from_board on, the lens stays. Views
/// without one are left out, as are those the lens does not see.
LensCalibration poseFits(const SolvedLens &lens, const std::vector<CalibrationView> &views);

/// Standard deviations at a solution; empty when it is not determined.
std::vector<double> lensSigmas(const LensCalibration &solution, const std::vector<CalibrationView> &views);

} // namespace tagmill
