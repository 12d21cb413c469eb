// SPDX-License-Identifier: GPL-3.0-or-later
// LensFit: the lens of another model that comes nearest to a camera's, for formats that have no exact one.
#pragma once

#include "core/optics/camera_model.h"

#include <vector>

namespace tagmill {

enum class FittedLens {
    Radtan4,   ///< k1 k2 p1 p2: Brown–Conrady without k3
    Rational8, ///< k1 k2 p1 p2 k3 k4 k5 k6 of OpenCV: the radial factor is a quotient
};

struct LensFit
{
    Matrix3 k = Matrix3::Identity(); ///< corner-origin
    std::vector<double> coefficients;
    double error_px = 0; ///< largest distance between the two anywhere in the image; infinite where only one sees
};

/// Least squares of the pixels over the image, focal lengths and principal point being free.
LensFit fitLens(const CameraModel &camera, FittedLens lens);

} // namespace tagmill
