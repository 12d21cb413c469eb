// SPDX-License-Identifier: GPL-3.0-or-later
// A target over several sheets: windows of one size step over it from the top left, each `overlap` short of its own size.
// Neighbours are cut and joined in the middle of what both show, where both have a mark.
#include "core/print/print_layout.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int mostSheets = 400;
constexpr double rounding = 1e-9;
constexpr double markGap = 0.001;

/// Along one axis, from the subject's edge, m.
struct Steps
{
    double window = 0, step = 0, whole = 0, overlap = 0;
    int count = 0;

    Steps(double room, double edge, double shared)
        : window(room)
        , step(room - shared)
        , whole(edge)
        , overlap(shared)
        , count(step > rounding ? std::max(1, static_cast<int>(std::ceil((edge - shared - rounding) / step))) : mostSheets + 1)
    {
    }
    double from(int i) const { return i * step; }
    double to(int i) const { return std::min(from(i) + window, whole); }
    /// Where sheets i − 1 and i meet.
    double join(int i) const { return i == 0 ? 0 : i == count ? whole : from(i) + overlap / 2; }
};

struct Tiling
{
    SheetArea area;
    Steps x, y;
    int sheets() const { return x.count > mostSheets || y.count > mostSheets ? mostSheets + 1 : x.count * y.count; }
};

Tiling tiling(double pageWidth, double pageHeight, const TargetPrint &print, const PrintOptions &options, const Footer &footer)
{
    const SheetArea area = sheetArea(pageWidth, pageHeight, options, footer);
    return {area, Steps(area.width(), print.width, options.overlap), Steps(area.height(), print.height, options.overlap)};
}

/// At the edges of what is shown, where this sheet meets the next.
void addJoinMarks(PrintPage &page, const Rectangle2 &shown, double join, bool isVertical)
{
    const auto line = [&](double along, double outward) {
        const double end = along + outward * markLength;
        page.lines.push_back(isVertical ? PageLine{{join, along}, {join, end}} : PageLine{{along, join}, {end, join}});
    };
    line((isVertical ? shown.min.y() : shown.min.x()) - markGap, -1);
    line((isVertical ? shown.max.y() : shown.max.x()) + markGap, 1);
}

void addTile(PrintPage &page, const std::vector<PrintSubject> &subjects, size_t subject, const Tiling &tiles, int row, int column)
{
    const TargetPrint &print = subjects[subject].print;
    // The window lies at the top left of the area; what the target has at (from, from) is there.
    const Vector2 origin = tiles.area.targets.min - Vector2(tiles.x.from(column), tiles.y.from(row));
    const auto onPage = [&](double x, double y) -> Vector2 { return origin + Vector2(x, y); };
    PagePart part{subject, onPage(print.width / 2, print.height / 2), {}, {}};
    part.shown = {onPage(tiles.x.from(column), tiles.y.from(row)), onPage(tiles.x.to(column), tiles.y.to(row))};
    part.joined = {onPage(tiles.x.join(column), tiles.y.join(row)), onPage(tiles.x.join(column + 1), tiles.y.join(row + 1))};
    addPart(page, subjects, part);
    addCutMarks(page, outline(subjects[subject], part.centre), part.shown);
    if (column > 0)
        addJoinMarks(page, part.shown, part.joined.min.x(), true);
    if (column + 1 < tiles.x.count)
        addJoinMarks(page, part.shown, part.joined.max.x(), true);
    if (row > 0)
        addJoinMarks(page, part.shown, part.joined.min.y(), false);
    if (row + 1 < tiles.y.count)
        addJoinMarks(page, part.shown, part.joined.max.y(), false);
}

} // namespace

Result<std::vector<PrintPage>> tiledPages(const std::vector<PrintSubject> &subjects, size_t subject, const PrintOptions &options, const Footer &given)
{
    const TargetPrint &print = subjects[subject].print;
    Footer footer = given;
    footer.lines.emplace_back(); // says which sheet it is
    const Tiling upright = tiling(options.paper->width, options.paper->height, print, options, footer);
    const Tiling lying = tiling(options.paper->height, options.paper->width, print, options, footer);
    const Tiling &best = lying.sheets() < upright.sheets() ? lying : upright;
    if (!(best.x.step > rounding && best.y.step > rounding) || options.overlap < 0)
        return makeError(Errc::InvalidValue, "print.bad_overlap", {millimetreText(options.overlap), options.paper->name});
    if (best.sheets() > mostSheets)
        return makeError(Errc::InvalidValue, "print.too_many_sheets", {options.paper->name, std::to_string(mostSheets)});
    std::vector<PrintPage> pages;
    for (int row = 0; row < best.y.count; ++row) {
        for (int column = 0; column < best.x.count; ++column) {
            const auto of = [](int i, int count) { return std::to_string(i + 1) + " of " + std::to_string(count); };
            footer.lines.back() = (subjects[subject].label.empty() ? "" : subjects[subject].label + ": ") + "row " + of(row, best.y.count) + ", column " + of(column, best.x.count)
                + "; cut at the marks on one sheet and lay it on the marks of the next";
            TAGMILL_TRY(PrintPage page, startPage(best.area, options, footer));
            addTile(page, subjects, subject, best, row, column);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

} // namespace tagmill
