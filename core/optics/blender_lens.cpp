// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optics/camera_model.h"

#include <algorithm>

namespace tagmill {

namespace {

/// Blender's unit of shift with sensor fit AUTO: the longer side, in square pixels.
double longerSide(const BlenderLens &lens, Size2i resolution)
{
    return std::max(resolution.width * lens.pixel_aspect_x, resolution.height * lens.pixel_aspect_y);
}

} // namespace

BlenderLens blenderLens(const Matrix3 &k, Size2i resolution, double sensor_mm)
{
    const double fx = k(0, 0), fy = k(1, 1);
    BlenderLens lens;
    lens.sensor_mm = sensor_mm;
    lens.pixel_aspect_x = std::max(1.0, fy / fx);
    lens.pixel_aspect_y = std::max(1.0, fx / fy);
    const double m = longerSide(lens, resolution);
    lens.lens_mm = fx * lens.pixel_aspect_x * sensor_mm / m;
    lens.shift_x = -(k(0, 2) - resolution.width / 2.0) * lens.pixel_aspect_x / m;
    lens.shift_y = (k(1, 2) - resolution.height / 2.0) * lens.pixel_aspect_y / m;
    return lens;
}

Matrix3 matrixFromBlenderLens(const BlenderLens &lens, Size2i resolution)
{
    const double m = longerSide(lens, resolution);
    const double f = lens.lens_mm * m / lens.sensor_mm;
    Matrix3 k = Matrix3::Identity();
    k(0, 0) = f / lens.pixel_aspect_x;
    k(1, 1) = f / lens.pixel_aspect_y;
    k(0, 2) = resolution.width / 2.0 - lens.shift_x * m / lens.pixel_aspect_x;
    k(1, 2) = resolution.height / 2.0 + lens.shift_y * m / lens.pixel_aspect_y;
    return k;
}

} // namespace tagmill
