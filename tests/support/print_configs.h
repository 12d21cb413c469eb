// SPDX-License-Identifier: GPL-3.0-or-later
// Configs of targets that are printed.
#pragma once

#include "core/config/gen_config.h"

namespace tagmill::test {

inline GenConfig charucoConfig(int rows = 5, int cols = 7, CharucoPattern pattern = CharucoPattern::OpenCv)
{
    GenConfig config;
    config.tagmill.present = true;
    config.tagmill.charuco_pattern = pattern;
    config.scenario.subject.type = SubjectType::Board;
    BoardSubjectConfig &board = config.scenario.subject.board;
    board.rows = rows;
    board.cols = cols;
    board.square_size_mm = 23;
    board.marker_size_mm = 17.1;
    board.dictionary = "DICT_4X4_50";
    board.quiet_zone_mm = 6.5;
    return config;
}

inline GenConfig aprilGridConfig(AprilGridLayout layout = AprilGridLayout::Kalibr)
{
    GenConfig config = charucoConfig(4, 5);
    config.tagmill.aprilgrid_layout = layout;
    BoardSubjectConfig &board = config.scenario.subject.board;
    board.dictionary = "tag36h11";
    board.square_size_mm.reset();
    board.marker_size_mm = 26.5;
    board.spacing_ratio = 0.3;
    return config;
}

/// AprilTag 3's own families stand in tagmill.families.
inline GenConfig tagsConfig(const std::string &family, double size_mm = 31.7, bool isAprilTag3 = false)
{
    GenConfig config;
    config.tagmill.present = true;
    config.scenario.subject.type = SubjectType::Tags;
    config.scenario.subject.tags.tag_families.clear();
    (isAprilTag3 ? config.tagmill.families : config.scenario.subject.tags.tag_families).push_back(family);
    config.scenario.subject.tags.size_mm = size_mm;
    return config;
}

} // namespace tagmill::test
