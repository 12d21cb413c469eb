// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/board_files.h"
#include "core/print/print_subjects.h"
#include "core/truth/truth_targets.h"

#include <cmath>

namespace tagmill {

Result<DetectionRecord> boardRecord(const ObjectRecipe &board)
{
    SceneRecipe recipe;
    recipe.objects = {board};
    for (const TruthTarget &target : truthTargets(recipe)) {
        if (target.type != RecordType::Board || !target.board)
            continue;
        DetectionRecord record;
        record.record_type = RecordType::Board;
        record.tag_id = target.id;
        record.tag_family = target.family;
        record.board_definition = target.board;
        record.tag_size_mm = std::round(target.size * 1e12) / 1e9; // as detectionRecords()
        return record;
    }
    return makeError(Errc::InvalidValue, "print.no_board", {"a target file"});
}

Result<DetectionRecord> boardRecord(const GenConfig &config, double printScale)
{
    if (config.scenario.subject.type == SubjectType::Tags)
        return makeError(Errc::InvalidValue, "print.no_board", {"a file for Kalibr or OpenCV"});
    TAGMILL_TRY(ObjectRecipe board, designedBoard(config));
    board.print_scale = Vector2::Constant(printScale);
    return boardRecord(board);
}

} // namespace tagmill
