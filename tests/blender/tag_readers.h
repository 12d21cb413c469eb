// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tags from pictures without knowing what they should be.
#pragma once

#include "core/geometry.h"
#include "core/image.h"

#include <map>
#include <string_view>
#include <vector>

namespace tagmill::test {

/// The id of tag36h11 whose 10 × 10 modules (border of 2) stand upright inside these corners (px, corner-origin);
/// −1 for none or more than one. Plain sampling: detectors want a border of 1.
int idReadAt(const Image8 &image, const std::vector<Vector2> &corners);

/// What AprilTag 3 finds of a family: corners by id, TL, TR, BR, BL.
std::map<int, std::vector<Vector2>> aprilTags(const Image8 &image, std::string_view family = "tag36h11");

} // namespace tagmill::test
