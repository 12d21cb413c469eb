// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a baked Filmic: shared by the bake and the kernel. The shaper is the one Blender's own
// configuration begins with, so the cube's nodes are its nodes.
#pragma once

#include <cstdint>
#include <vector>

namespace tagmill::filmic {

inline constexpr double log2Min = -12.473931188, log2Max = 12.526068812;
inline constexpr int cubeEdge = 65;
inline constexpr int curveSize = 16384;

double positionOf(double radiance);  ///< 0 … 1 in the cube
double radianceAt(double position);  ///< its inverse

/// The cube's values, and the curve's argument, as integers 0 … logOne.
inline constexpr std::int32_t logOne = 1 << 24;
inline constexpr int bucketBits = 12;
float curveAt(const float *curve, std::int32_t log);
/// 8-bit codes: an entry for 2^bucketBits arguments holds code << 16 | lower bits where the next code begins. The
/// curve grows and is not so steep that a bucket could hold three codes.
std::vector<std::uint32_t> codeBuckets(const std::vector<float> &curve);

} // namespace tagmill::filmic
