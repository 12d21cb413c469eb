// SPDX-License-Identifier: GPL-3.0-or-later
// DirectLens: a lens as Cycles can trace it by itself, an angle from the axis that is a polynomial of degree 4 in the
// distance from the principal point. Only a lens that it meets within 0.02 px is traced so; what is true of such a
// frame is then the polynomial's own map.
#pragma once

#include "core/geometry.h"
#include "core/optics/camera_model.h"
#include "core/result.h"

#include <array>

namespace tagmill {

/// Blender's FISHEYE_LENS_POLYNOMIAL: θ = −(k0 + k1 r + … + k4 r⁴), r in mm on the sensor.
struct BlenderPolynomial
{
    std::array<double, 5> k{};
    double fov = 0;      ///< rad, full angle; black beyond
    BlenderLens sensor;  ///< sensor_mm, shifts and pixel aspects; a shift is a part of the frame's own side here
};

struct DirectLens
{
    static constexpr double mostError_px = 0.02;

    CameraModel model;       ///< the polynomial's own map
    double error_px = 0;     ///< largest distance from the lens anywhere in the frame; infinite where it has no ray

    bool isGood() const { return error_px <= mostError_px; }
};

/// The polynomial that comes nearest to a lens over its frame, good or not. Without distortion too: a pinhole is a lens.
DirectLens fitDirectLens(const CameraModel &lens);
/// Error NotFound, with the error of the fit, when it is not good; `where` is the field that asks for it.
Result<DirectLens> directLens(const CameraModel &lens, const std::string &where);

/// Of a model made by fitDirectLens().
BlenderPolynomial blenderPolynomial(const CameraModel &direct, double sensor_mm = 36);

} // namespace tagmill
