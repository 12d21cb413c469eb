// SPDX-License-Identifier: GPL-3.0-or-later
// PrintPage: a sheet at true scale as black rectangles, lines and texts. Files, printers and the preview all draw the
// same pages. Pages: origin at the top left of the sheet, x right, y down, metres.
#pragma once

#include "core/print/paper.h"
#include "core/print/print_subjects.h"

#include <optional>

namespace tagmill {

struct PrintOptions
{
    std::optional<PaperSize> paper{}; ///< nothing: a sheet as large as the target needs
    double margin = 0.010;            ///< m; round the sheet, where printers print nothing and cut marks stand
    bool scaleBar = false;
    bool drawing = false;             ///< dimensions at the target, and a block with sizes, dictionary and ids
    bool tiling = false;              ///< what is larger than the paper goes on several sheets
    double overlap = 0.010;           ///< m; what neighbouring sheets both show
    bool oneTagPerSheet = false;      ///< else as many as fit
};

struct PageLine
{
    Vector2 from, to;
    double width = 0.0001; ///< m
};

enum class TextAnchor { Left, Centre };

struct PageText
{
    Vector2 at;           ///< on the base line
    double height = 0.0025; ///< m, of the font
    std::string text;
    TextAnchor anchor = TextAnchor::Left;
    bool isUpward = false; ///< runs from bottom to top
};

/// A subject, or a piece of it, on a sheet.
struct PagePart
{
    size_t subject = 0;
    Vector2 centre;    ///< where the subject's origin lies
    Rectangle2 shown;  ///< what of it is printed
    Rectangle2 joined; ///< what is left of `shown` when neighbours are cut and joined at the marks
};

struct PrintPage
{
    double width = 0, height = 0;
    std::vector<Rectangle2> black;
    std::vector<PageLine> lines;
    std::vector<PageText> texts;
    std::vector<PagePart> parts;
    std::optional<Rectangle2> scaleBar; ///< its width is what its text says
};

/// Errors InvalidValue: print.too_large, print.no_room, print.bad_overlap, print.too_many_sheets.
Result<std::vector<PrintPage>> layoutPages(const std::vector<PrintSubject> &subjects, const PrintOptions &options);

} // namespace tagmill
