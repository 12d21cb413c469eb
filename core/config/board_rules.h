// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of tag families and marker counts of boards: what config validation and target layout must agree on.
#pragma once

#include "core/config/gen_config.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace tagmill {

struct FamilySize
{
    std::string_view name;
    int codes = 0; ///< exclusive maximum id
};

/// The 21 families of SCHEMA section 1, AprilTags first.
inline constexpr auto familySizes = std::to_array<FamilySize>({
    {"tag16h5", 30},         {"tag25h9", 35},        {"tag36h10", 2320},     {"tag36h11", 587},
    {"DICT_4X4_50", 50},     {"DICT_4X4_100", 100},  {"DICT_4X4_250", 250},  {"DICT_4X4_1000", 1000},
    {"DICT_5X5_50", 50},     {"DICT_5X5_100", 100},  {"DICT_5X5_250", 250},  {"DICT_5X5_1000", 1000},
    {"DICT_6X6_50", 50},     {"DICT_6X6_100", 100},  {"DICT_6X6_250", 250},  {"DICT_6X6_1000", 1000},
    {"DICT_7X7_50", 50},     {"DICT_7X7_100", 100},  {"DICT_7X7_250", 250},  {"DICT_7X7_1000", 1000},
    {"DICT_ARUCO_ORIGINAL", 1024},
});
inline constexpr auto familyNames = [] {
    std::array<std::string_view, familySizes.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = familySizes[i].name;
    return names;
}();
/// AprilTag 3's own families, which OpenCV's dictionaries do not hold; drawn only where tagmill.families names them.
inline constexpr auto aprilTag3FamilySizes = std::to_array<FamilySize>({
    {"tagStandard41h12", 2115}, {"tagStandard52h13", 48714}, {"tagCircle21h7", 38}, {"tagCircle49h12", 65535}, {"tagCustom48h12", 42211},
});
inline constexpr auto aprilTag3FamilyNames = [] {
    std::array<std::string_view, aprilTag3FamilySizes.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = aprilTag3FamilySizes[i].name;
    return names;
}();
/// How many codes the family holds (exclusive maximum id); 0 when unknown.
int familyCodeCount(std::string_view name);

/// How many markers the cells of a ChArUco board hold. The peer's pattern has a marker in the top-left cell, OpenCV's has none.
std::int64_t charucoMarkerCount(int rows, int cols, CharucoPattern pattern);
/// How many markers the board of a config holds, by its kind and, for ChArUco, the pattern in force.
std::int64_t boardMarkerCount(const BoardSubjectConfig &board, CharucoPattern pattern);
/// The ChArUco pattern in force: the peer's in compat, else the configured one.
CharucoPattern charucoPattern(const GenConfig &config);

} // namespace tagmill
