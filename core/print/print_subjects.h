// SPDX-License-Identifier: GPL-3.0-or-later
// PrintSubject: what a config's target is on paper: its board, or single tags. The faces are those of the 3D scene
// (DESIGN 10), at the sizes of the config: what a printer made of them (tagmill.print) is no part of the print.
#pragma once

#include "core/compile/recipe.h"
#include "core/target/target_geometry.h"

#include <string>
#include <vector>

namespace tagmill {

struct PrintSubject
{
    ObjectRecipe object;               ///< at the origin, print scale 1
    TargetPrint print;
    std::string label;                 ///< of a tag, printed beside it: "tag36h11 id 7"
    std::vector<std::string> drawing;  ///< lines of the title block: kind, sizes, dictionary, ids
};

/// The board, or the tags of these ids of each family; no ids: as many as a scene holds, from 0. Errors as layoutBoard and
/// tagModules; print.ids_of_board, print.too_many.
Result<std::vector<PrintSubject>> printSubjects(const GenConfig &config, const std::vector<int> &tagIds = {});

/// The board of the config as it is designed. Errors as layoutBoard.
Result<ObjectRecipe> designedBoard(const GenConfig &config);

/// "0, 3 – 9, 12": runs of three and more are joined.
std::string idList(const std::vector<int> &ids);
/// "0-9,12"; each once. Error InvalidValue print.bad_ids.
Result<std::vector<int>> idsFromText(std::string_view text);
/// For people: millimetres to a micrometre.
std::string millimetreText(double metres);

} // namespace tagmill
