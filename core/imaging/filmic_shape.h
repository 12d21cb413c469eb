// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a baked Filmic: shared by the bake and the kernel. The shaper is the one Blender's own
// configuration begins with, so the cube's nodes are its nodes.
#pragma once

#include <vector>

namespace tagmill::filmic {

inline constexpr double log2Min = -12.473931188, log2Max = 12.526068812;
inline constexpr int cubeEdge = 65;
inline constexpr int curveSize = 16384;

double positionOf(double radiance);  ///< 0 … 1 in the cube
double radianceAt(double position);  ///< its inverse
std::vector<float> shaperTable();

} // namespace tagmill::filmic
