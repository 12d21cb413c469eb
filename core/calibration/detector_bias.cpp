// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/detector_bias.h"

#include "core/dataset/json_writer.h"

#include <array>

namespace tagmill {

namespace {

// As bench_detector_bias prints it; corners of tag36h11, three cameras a row.
constexpr auto table = std::to_array<DetectorBias>({
    {"opencv", "4.6.0", "none", "linear", 2, 4, -0.634, 0.268, 400},
    {"opencv", "4.6.0", "subpix", "linear", 2, 4, -0.570, 0.300, 400},
    {"opencv", "4.6.0", "contour", "linear", 2, 4, -0.667, 0.145, 400},
    {"opencv", "4.6.0", "apriltag", "linear", 2, 4, -0.014, 0.433, 380},
    {"apriltag3", "3.3.0", "edges", "linear", 2, 4, -0.004, 0.088, 408},
    {"opencv", "4.6.0", "none", "linear", 4, 8, -0.621, 0.259, 400},
    {"opencv", "4.6.0", "subpix", "linear", 4, 8, -0.131, 0.044, 400},
    {"opencv", "4.6.0", "contour", "linear", 4, 8, -0.644, 0.125, 400},
    {"opencv", "4.6.0", "apriltag", "linear", 4, 8, -0.006, 0.427, 408},
    {"apriltag3", "3.3.0", "edges", "linear", 4, 8, -0.003, 0.070, 408},
    {"opencv", "4.6.0", "none", "linear", 8, 16, -0.592, 0.294, 404},
    {"opencv", "4.6.0", "subpix", "linear", 8, 16, -0.104, 0.043, 404},
    {"opencv", "4.6.0", "contour", "linear", 8, 16, -0.642, 0.140, 404},
    {"opencv", "4.6.0", "apriltag", "linear", 8, 16, -0.005, 0.423, 408},
    {"apriltag3", "3.3.0", "edges", "linear", 8, 16, -0.004, 0.061, 408},
    {"opencv", "4.6.0", "none", "linear", 16, 32, -0.579, 0.263, 404},
    {"opencv", "4.6.0", "subpix", "linear", 16, 32, -0.106, 0.045, 404},
    {"opencv", "4.6.0", "contour", "linear", 16, 32, -0.644, 0.084, 404},
    {"opencv", "4.6.0", "apriltag", "linear", 16, 32, -0.006, 0.418, 408},
    {"apriltag3", "3.3.0", "edges", "linear", 16, 32, -0.006, 0.043, 408},
    {"opencv", "4.6.0", "none", "srgb", 2, 4, -0.811, 0.274, 400},
    {"opencv", "4.6.0", "subpix", "srgb", 2, 4, -0.752, 0.296, 400},
    {"opencv", "4.6.0", "contour", "srgb", 2, 4, -0.850, 0.169, 400},
    {"opencv", "4.6.0", "apriltag", "srgb", 2, 4, -0.251, 0.433, 404},
    {"apriltag3", "3.3.0", "edges", "srgb", 2, 4, -0.202, 0.085, 408},
    {"opencv", "4.6.0", "none", "srgb", 4, 8, -0.790, 0.258, 400},
    {"opencv", "4.6.0", "subpix", "srgb", 4, 8, -0.316, 0.045, 400},
    {"opencv", "4.6.0", "contour", "srgb", 4, 8, -0.862, 0.124, 400},
    {"opencv", "4.6.0", "apriltag", "srgb", 4, 8, -0.252, 0.429, 408},
    {"apriltag3", "3.3.0", "edges", "srgb", 4, 8, -0.207, 0.075, 408},
    {"opencv", "4.6.0", "none", "srgb", 8, 16, -0.753, 0.295, 404},
    {"opencv", "4.6.0", "subpix", "srgb", 8, 16, -0.296, 0.044, 404},
    {"opencv", "4.6.0", "contour", "srgb", 8, 16, -0.876, 0.151, 404},
    {"opencv", "4.6.0", "apriltag", "srgb", 8, 16, -0.242, 0.420, 408},
    {"apriltag3", "3.3.0", "edges", "srgb", 8, 16, -0.209, 0.064, 408},
    {"opencv", "4.6.0", "none", "srgb", 16, 32, -0.750, 0.256, 404},
    {"opencv", "4.6.0", "subpix", "srgb", 16, 32, -0.295, 0.042, 404},
    {"opencv", "4.6.0", "contour", "srgb", 16, 32, -0.885, 0.097, 404},
    {"opencv", "4.6.0", "apriltag", "srgb", 16, 32, -0.243, 0.420, 408},
    {"apriltag3", "3.3.0", "edges", "srgb", 16, 32, -0.210, 0.045, 408},
    {"opencv", "4.6.0", "none", "filmic", 2, 4, -0.983, 0.273, 396},
    {"opencv", "4.6.0", "subpix", "filmic", 2, 4, -0.929, 0.302, 396},
    {"opencv", "4.6.0", "contour", "filmic", 2, 4, -0.923, 0.155, 396},
    {"opencv", "4.6.0", "apriltag", "filmic", 2, 4, -0.387, 0.448, 372},
    {"apriltag3", "3.3.0", "edges", "filmic", 2, 4, -0.323, 0.095, 408},
    {"opencv", "4.6.0", "none", "filmic", 4, 8, -0.960, 0.270, 400},
    {"opencv", "4.6.0", "subpix", "filmic", 4, 8, -0.443, 0.061, 400},
    {"opencv", "4.6.0", "contour", "filmic", 4, 8, -0.980, 0.126, 400},
    {"opencv", "4.6.0", "apriltag", "filmic", 4, 8, -0.387, 0.427, 408},
    {"apriltag3", "3.3.0", "edges", "filmic", 4, 8, -0.336, 0.092, 408},
    {"opencv", "4.6.0", "none", "filmic", 8, 16, -0.926, 0.312, 404},
    {"opencv", "4.6.0", "subpix", "filmic", 8, 16, -0.428, 0.058, 404},
    {"opencv", "4.6.0", "contour", "filmic", 8, 16, -1.023, 0.141, 404},
    {"opencv", "4.6.0", "apriltag", "filmic", 8, 16, -0.378, 0.421, 408},
    {"apriltag3", "3.3.0", "edges", "filmic", 8, 16, -0.333, 0.075, 408},
    {"opencv", "4.6.0", "none", "filmic", 16, 32, -0.917, 0.258, 404},
    {"opencv", "4.6.0", "subpix", "filmic", 16, 32, -0.427, 0.055, 404},
    {"opencv", "4.6.0", "contour", "filmic", 16, 32, -1.023, 0.094, 404},
    {"opencv", "4.6.0", "apriltag", "filmic", 16, 32, -0.379, 0.417, 408},
    {"apriltag3", "3.3.0", "edges", "filmic", 16, 32, -0.335, 0.055, 408},
});

} // namespace

std::span<const DetectorBias> detectorBiases()
{
    return table;
}

void writeDetectorBias(JsonWriter &json)
{
    json.key("known_bias").beginArray();
    for (const DetectorBias &row : detectorBiases()) {
        json.beginObject().field("detector", row.detector).field("version", row.version).field("refinement", row.refinement).field("tone", row.tone);
        json.field("from_ppm", row.fromPpm).field("to_ppm", row.toPpm).field("outward_px", row.outward_px).field("noise_px", row.noise_px).field("corners", row.corners).endObject();
    }
    json.endArray();
}

} // namespace tagmill
