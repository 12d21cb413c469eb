// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/board_rules.h"

#include <algorithm>
#include <cstdint>

namespace tagmill {

int familyCodeCount(std::string_view name)
{
    const auto family = std::find_if(familySizes.begin(), familySizes.end(), [name](const FamilySize &f) { return f.name == name; });
    return family == familySizes.end() ? 0 : family->codes;
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
