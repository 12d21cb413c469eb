// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of tag families and marker counts of boards: what config validation and target layout must agree on.
#pragma once

#include "core/config/gen_config.h"

#include <span>
#include <string_view>

namespace tagmill {

/// The names of the 21 families of SCHEMA section 1, AprilTags first.
std::span<const std::string_view> familyNames();
/// How many codes the family holds (exclusive maximum id); 0 when unknown.
int familyCodeCount(std::string_view name);

/// How many markers the cells of a ChArUco board hold. The peer's pattern has a marker in the top-left cell, OpenCV's has none.
int charucoMarkerCount(int rows, int cols, CharucoPattern pattern);
/// How many markers the board of a config holds, by its kind and, for ChArUco, the pattern in force.
int boardMarkerCount(const BoardSubjectConfig &board, CharucoPattern pattern);
/// The ChArUco pattern in force: the peer's in compat, else the configured one.
CharucoPattern charucoPattern(const GenConfig &config);

} // namespace tagmill
