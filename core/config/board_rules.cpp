// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/board_rules.h"

#include <algorithm>

namespace tagmill {

int familyCodeCount(std::string_view name)
{
    const auto family = std::find_if(familySizes.begin(), familySizes.end(), [name](const FamilySize &f) { return f.name == name; });
    return family == familySizes.end() ? 0 : family->codes;
}

std::int64_t charucoMarkerCount(int rows, int cols, CharucoPattern pattern)
{
    const std::int64_t cells = std::int64_t{rows} * cols;
    return (pattern == CharucoPattern::Peer ? cells + 1 : cells) / 2;
}

std::int64_t boardMarkerCount(const BoardSubjectConfig &board, CharucoPattern pattern)
{
    return board.isAprilGrid() ? std::int64_t{board.rows} * board.cols : charucoMarkerCount(board.rows, board.cols, pattern);
}

CharucoPattern charucoPattern(const GenConfig &config)
{
    return config.isCompat() ? CharucoPattern::Peer : config.tagmill.charuco_pattern;
}

} // namespace tagmill
