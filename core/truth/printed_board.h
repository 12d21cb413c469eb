// SPDX-License-Identifier: GPL-3.0-or-later
// Printed boards: the layout that a board's record describes, and how its print came out against it.
#pragma once

#include "core/result.h"
#include "core/target/board.h"
#include "core/truth/detection_record.h"

namespace tagmill {

/// What a board's record says of its layout; the quiet zone is not known. Error InvalidValue: no board_definition, or
/// one that cannot be laid out.
Result<BoardSpec> boardSpec(const DetectionRecord &board);

/// The print against a board laid out from its definition, along x and y: that is rounded to 0.1 µm, the width in
/// tag_size_mm is not. Where the two differ by more, the print is stretched, and the definition describes it by the mean of
/// its two factors.
Vector2 printScale(const DetectionRecord &board, const BoardSpec &spec);

} // namespace tagmill
