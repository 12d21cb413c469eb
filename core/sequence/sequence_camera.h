// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceCamera: what Blender says of the camera that rendered a frame, and what follows from it: size, K and pose.
#pragma once

#include "core/geometry.h"
#include "core/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tagmill {

class JsonWriter;

struct SequenceCamera
{
    std::string name;
    std::string type = "PERSP";
    Matrix4 matrix_world = Matrix4::Identity(); ///< camera to world in Blender's axes, evaluated; scales are still in it
    double lens_mm = 50;
    std::string lens_unit = "MILLIMETERS";
    double sensor_width_mm = 36, sensor_height_mm = 24;
    std::string sensor_fit = "AUTO"; ///< "AUTO", "HORIZONTAL", "VERTICAL"
    double shift_x = 0, shift_y = 0; ///< fractions of the longer side, or of the fitted one
    double clip_start = 0.1, clip_end = 1000;
    Size2i resolution{1920, 1080};   ///< before the border cuts
    double pixel_aspect_x = 1, pixel_aspect_y = 1;
    std::optional<std::array<double, 4>> border; ///< min x, max x, min y, max y from below, of a frame that is cut to it

    /// Of the image file.
    Size2i frameSize() const;
    /// fx, fy, cx, cy in pixels, corner-origin: the inverse of DESIGN 16 for any sensor fit, shift, aspect and border.
    Matrix3 intrinsics() const;
    /// Camera to world in Blender's axes, without scale. Its determinant is −1 when the camera is mirrored.
    Matrix4 worldFromCamera() const;
    bool isMirrored() const;
    /// Field of view along the fitted side of the sensor, as Blender's `angle`, rad.
    double angle() const;

    bool operator==(const SequenceCamera &) const = default;

private:
    bool isFittedAcross() const;
    double fittedPixels() const;
    double fittedSensor_mm() const;
    struct Crop
    {
        int left = 0, top = 0;
        Size2i size;
    };
    Crop crop() const;
};

/// FACTS of the wire and of result files. Errors: Parse, InvalidValue (a member is missing or impossible; where says which).
Result<SequenceCamera> readSequenceCamera(std::string_view json);
/// The same members, as one object.
void writeSequenceCamera(JsonWriter &out, const SequenceCamera &camera);

} // namespace tagmill
