// SPDX-License-Identifier: GPL-3.0-or-later
// PlannedLens: the lens that somebody is going to calibrate from the boards of a plan: OpenCV's formula, at the values of
// the camera that takes the pictures. The formula may be wider than the camera's own, but not another one.
#pragma once

#include "core/calibration/lens_information.h"
#include "core/result.h"

namespace tagmill {

/// What is unknown and shared by all views: the lens, and two terms of a bent board if wanted.
struct PlannedLens
{
    CameraModel camera; ///< that takes the pictures
    SolvedLens lens;    ///< the same map
    bool isBoardBent = false; ///< z = bend_x·x² + bend_y·y² is solved for; the plan's board is flat

    size_t parameterCount() const { return 4 + lens.coefficients.size() + (isBoardBent ? 2 : 0); }
    std::string name(size_t parameter) const;
    double value(size_t parameter) const;
    /// "px", "1/m" or nothing.
    std::string_view unit(size_t parameter) const;
    /// What is known of a parameter before any view, as a standard deviation: so little that it decides nothing but which
    /// view comes first.
    double guess(size_t parameter) const;
};

/// The formula that fits a camera without being told: Brown–Conrady also where the camera has no distortion, because who
/// calibrates does not know that.
LensFormula usualFormula(const CameraModel &camera);

/// Error InvalidValue: the formula cannot be this camera's.
Result<PlannedLens> plannedLens(const CameraModel &camera, std::optional<LensFormula> formula = {}, bool isBoardBent = false);

} // namespace tagmill
