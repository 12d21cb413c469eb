// SPDX-License-Identifier: GPL-3.0-or-later
// How sheets are divided. Private to core/print.
#pragma once

#include "core/print/print_pages.h"

namespace tagmill {

inline constexpr double lineHeight = 0.0042, textHeight = 0.0027; // m
inline constexpr double markLength = 0.004; // m
inline constexpr double dimensionBand = 0.008; // m, left of and above the target

/// What stands below the targets of a sheet.
struct Footer
{
    std::vector<std::string> lines;
    bool hasScaleBar = false;
    double height() const;
};

/// Of a sheet: where targets may be.
struct SheetArea
{
    double pageWidth = 0, pageHeight = 0;
    Rectangle2 targets;
    double width() const { return targets.max.x() - targets.min.x(); }
    double height() const { return targets.max.y() - targets.min.y(); }
};
SheetArea sheetArea(double pageWidth, double pageHeight, const PrintOptions &options, const Footer &footer);
/// Sheet of the area, with its footer. Error print.no_room.
Result<PrintPage> startPage(const SheetArea &area, const PrintOptions &options, const Footer &footer);

/// Draws the part of a subject whose origin is at `centre`, clipped to `shown`.
void addPart(PrintPage &page, const std::vector<PrintSubject> &subjects, PagePart part);
/// The whole of it, with cut marks, its label and, if asked for, its dimensions.
void addWhole(PrintPage &page, const std::vector<PrintSubject> &subjects, size_t subject, const Vector2 &centre, const PrintOptions &options);
/// Where the subject ends, on the page.
Rectangle2 outline(const PrintSubject &subject, const Vector2 &centre);
/// Two short lines at each corner of a rectangle that is within the other, outside of it.
void addCutMarks(PrintPage &page, const Rectangle2 &cut, const Rectangle2 &within, double length = markLength);

/// One subject over several sheets.
Result<std::vector<PrintPage>> tiledPages(const std::vector<PrintSubject> &subjects, size_t subject, const PrintOptions &options, const Footer &footer);

} // namespace tagmill
