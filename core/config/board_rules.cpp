// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/board_rules.h"

#include <algorithm>
#include <array>

namespace tagmill {

namespace {

struct Family
{
    std::string_view name;
    int codes;
};

constexpr auto families = std::to_array<Family>({
    {"tag16h5", 30},         {"tag25h9", 35},        {"tag36h10", 2320},     {"tag36h11", 587},
    {"DICT_4X4_50", 50},     {"DICT_4X4_100", 100},  {"DICT_4X4_250", 250},  {"DICT_4X4_1000", 1000},
    {"DICT_5X5_50", 50},     {"DICT_5X5_100", 100},  {"DICT_5X5_250", 250},  {"DICT_5X5_1000", 1000},
    {"DICT_6X6_50", 50},     {"DICT_6X6_100", 100},  {"DICT_6X6_250", 250},  {"DICT_6X6_1000", 1000},
    {"DICT_7X7_50", 50},     {"DICT_7X7_100", 100},  {"DICT_7X7_250", 250},  {"DICT_7X7_1000", 1000},
    {"DICT_ARUCO_ORIGINAL", 1024},
});

constexpr auto names = [] {
    std::array<std::string_view, families.size()> out{};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = families[i].name;
    return out;
}();

} // namespace

std::span<const std::string_view> familyNames()
{
    return names;
}

int familyCodeCount(std::string_view name)
{
    const auto family = std::find_if(families.begin(), families.end(), [name](const Family &f) { return f.name == name; });
    return family == families.end() ? 0 : family->codes;
}

int charucoMarkerCount(int rows, int cols, CharucoPattern pattern)
{
    const std::int64_t cells = std::int64_t{rows} * cols;
    return static_cast<int>(std::min<std::int64_t>((pattern == CharucoPattern::Peer ? cells + 1 : cells) / 2, INT32_MAX));
}

int boardMarkerCount(const BoardSubjectConfig &board, CharucoPattern pattern)
{
    if (!board.isAprilGrid())
        return charucoMarkerCount(board.rows, board.cols, pattern);
    return static_cast<int>(std::min<std::int64_t>(std::int64_t{board.rows} * board.cols, INT32_MAX));
}

CharucoPattern charucoPattern(const GenConfig &config)
{
    return config.isCompat() ? CharucoPattern::Peer : config.tagmill.charuco_pattern;
}

} // namespace tagmill
