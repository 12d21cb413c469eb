// SPDX-License-Identifier: GPL-3.0-or-later
// TargetPicture: the print of a target, flat, with the ids of its markers: the board, or the tags of the scene side by side.
#pragma once

#include "core/compile/recipe.h"
#include "core/target/target_geometry.h"

#include <QString>

#include <optional>
#include <vector>

namespace tagmill {

struct TargetLabel
{
    int id = 0;
    Vector2 centre;  ///< in the picture, m, y up
    double size = 0; ///< of the marker, m
};

struct TargetPicture
{
    double width = 0, height = 0;    ///< m, centred on the origin
    Rectangle2 measured;             ///< what its dimensions are told of: the board, or the first tag
    std::vector<PrintFace> faces;
    std::vector<TargetLabel> labels; ///< of the markers
    std::vector<Vector2> keypoints;  ///< index = id
    QString title;                   ///< "ChArUco board, 5 × 7 cells"
    QString details;                 ///< size, dictionary, ids
};

/// What is printed for a scene: its board, else its tags; neither: nothing.
struct PrintedTarget
{
    std::optional<BoardSpec> board;
    std::vector<TagRecipe> tags;
    bool operator==(const PrintedTarget &) const = default;
};
PrintedTarget printedTarget(const SceneRecipe &recipe);

/// The same board with another ChArUco pattern. Errors as layoutBoard.
Result<TargetPicture> makePatternPicture(BoardSpec board, CharucoPattern pattern);
/// Error: what makes the target impossible to print.
Result<TargetPicture> makeTargetPicture(const PrintedTarget &target);

} // namespace tagmill
