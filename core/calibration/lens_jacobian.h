// SPDX-License-Identifier: GPL-3.0-or-later
// LensJacobian: how a pixel moves with the point that it shows and with each parameter of the lens, in closed form, for
// every formula of SolvedLens. The one place where a lens to be calibrated is derived.
#pragma once

#include "core/calibration/solved_lens.h"

#include <string_view>

namespace tagmill {

/// fx fy cx cy and at most twelve coefficients.
inline constexpr int mostLensParameters = 16;
using LensColumns = Eigen::Matrix<double, 2, Eigen::Dynamic, 0, 2, mostLensParameters>;

struct LensJacobian
{
    Vector2 pixel;
    Eigen::Matrix<double, 2, 3> by_point; ///< px per m, in the camera
    LensColumns by_lens;                  ///< fx fy cx cy, then the coefficients the lens has
};

/// Nothing where the lens shows nothing: as SolvedLens::project().
std::optional<LensJacobian> lensJacobian(const SolvedLens &lens, const Vector3 &x_in_cam);

/// "fx", "fy", "cx", "cy", "k1" … as the formula's own papers and tools call them.
std::string_view lensParameterName(LensFormula formula, size_t parameter);
/// The parameter itself, in the same order.
double &lensParameter(SolvedLens &lens, size_t parameter);
double lensParameter(const SolvedLens &lens, size_t parameter);
/// How many coefficients a formula is solved for by OpenCV.
size_t solvedCoefficients(LensFormula formula);

/// [v]×, the matrix of the cross product v × ….
Matrix3 crossMatrix(const Vector3 &v);

} // namespace tagmill
