// SPDX-License-Identifier: GPL-3.0-or-later
// Targets as geometry (DESIGN 10): every print as coplanar, non-overlapping rectangles, black or white.
#pragma once

#include "core/target/board.h"
#include "core/target/family.h"

#include <vector>

namespace tagmill {

enum class Ink : std::uint8_t { White, Black };

struct PrintFace
{
    Rectangle2 rect; ///< in the target's plane (x right, y up), m
    Ink ink = Ink::White;
};

/// Faces tile the whole print exactly once (quiet zone included): their areas add up to it, none overlap,
/// neighbours of equal ink in a row are joined.
struct TargetPrint
{
    double width = 0, height = 0; ///< m, with quiet zone; centred on the origin
    std::vector<PrintFace> faces;
};

/// One tag: detected quad of edge `size` (m), `marginModules` white modules around the whole picture.
Result<TargetPrint> printTag(std::string_view family, int id, double size, int marginModules);
Result<TargetPrint> printBoard(const BoardSpec &board);

} // namespace tagmill
