// SPDX-License-Identifier: GPL-3.0-or-later
// SolvedLens: a lens that a calibration tool found, in OpenCV's formulas (Kalibr's, mrcal's and ROS's are the same):
// what a truth is compared with. Wider than CameraModel: eight radial coefficients, thin prism, no field limit.
#pragma once

#include "core/optics/camera_model.h"

#include <optional>
#include <string>
#include <vector>

namespace tagmill {

enum class LensFormula { Pinhole, BrownConrady, Rational, Fisheye };
std::string_view lensFormulaName(LensFormula formula); ///< "pinhole", "brown_conrady", "rational", "fisheye"

struct SolvedLens
{
    LensFormula formula = LensFormula::Pinhole;
    Size2i resolution; ///< 0 × 0 when the file does not say
    double fx = 1, fy = 1, cx = 0, cy = 0; ///< px, corner-origin
    /// k1 k2 p1 p2 k3 (Brown–Conrady), k1 k2 p1 p2 k3 k4 k5 k6 s1 s2 s3 s4 (rational), k1 … k4 (fisheye).
    std::vector<double> coefficients;

    /// Nothing for z ≤ 1e-6 (fisheye: for the point in the camera's centre).
    std::optional<Vector2> project(const Vector3 &x_in_cam) const;
    Matrix3 k() const;
};

} // namespace tagmill
