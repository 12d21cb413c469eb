// SPDX-License-Identifier: GPL-3.0-or-later
// What detectors do to corners by themselves: measured by tests/bench/bench_detector_bias on pictures whose corners are
// known, never subtracted from anything. It tells a reader of a closure test which part of a bias is the detector's.
#pragma once

#include <span>
#include <string_view>

namespace tagmill {

struct DetectorBias
{
    std::string_view detector, version, refinement, tone;
    double fromPpm = 0, toPpm = 0;  ///< px a module
    double outward_px = 0;          ///< mean along the tag's diagonals, + outwards
    double noise_px = 0;            ///< standard deviation of it
    int corners = 0;
};

std::span<const DetectorBias> detectorBiases();

class JsonWriter;
/// The array `known_bias`.
void writeDetectorBias(JsonWriter &json);

} // namespace tagmill
