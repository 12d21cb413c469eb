// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/print_pages.h"

#include "core/print/print_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tagmill {

namespace {

constexpr double barHeight = 0.0012, barBand = 0.010;
constexpr double markGap = 0.001;
constexpr double tagGap = 0.006; // between tags on one sheet: cut marks and labels
constexpr double rounding = 1e-9; // m
constexpr double largestSheet = 5;

Rectangle2 cut(const Rectangle2 &a, const Rectangle2 &b)
{
    return {a.min.cwiseMax(b.min), a.max.cwiseMin(b.max)};
}

bool isEmpty(const Rectangle2 &r)
{
    return r.max.x() <= r.min.x() || r.max.y() <= r.min.y();
}

void addScaleBar(PrintPage &page, double left, double top, double room)
{
    constexpr std::array<double, 5> lengths{0.2, 0.1, 0.05, 0.02, 0.01};
    const auto length = std::find_if(lengths.begin(), lengths.end(), [room](double l) { return l <= room + rounding; });
    if (length == lengths.end())
        return;
    const double y = top + 0.002;
    page.scaleBar = Rectangle2{{left, y}, {left + *length, y + barHeight}};
    page.black.push_back(*page.scaleBar);
    const int ticks = static_cast<int>(std::lround(*length / 0.01));
    for (int i = 0; i <= ticks; ++i) {
        const double x = i == ticks ? left + *length - 0.0003 : left + i * 0.01; // ticks end where the bar ends
        page.black.push_back({{x, y + barHeight}, {x + 0.0003, y + barHeight + (i % ticks == 0 ? 0.002 : 0.001)}});
    }
    page.texts.push_back({{left, y + barHeight + 0.0055}, textHeight, millimetreText(*length) + " mm: measure it; print at 100 %, without fitting to the page"});
}

/// ←— 210 mm —→ above, and the same upwards on the left.
void addDimensions(PrintPage &page, const Rectangle2 &box)
{
    const double y = box.min.y() - 0.0035, x = box.min.x() - 0.0035, arrow = 0.0012;
    const Vector2 size = box.max - box.min;
    const auto line = [&](double x0, double y0, double x1, double y1) { page.lines.push_back({{x0, y0}, {x1, y1}}); };
    line(box.min.x(), y, box.max.x(), y);
    line(x, box.min.y(), x, box.max.y());
    for (const double side : {-1.0, 1.0}) {
        line(box.min.x(), y, box.min.x() + arrow, y + side * arrow / 2);
        line(box.max.x(), y, box.max.x() - arrow, y + side * arrow / 2);
        line(x, box.min.y(), x + side * arrow / 2, box.min.y() + arrow);
        line(x, box.max.y(), x + side * arrow / 2, box.max.y() - arrow);
    }
    page.texts.push_back({{(box.min.x() + box.max.x()) / 2, y - 0.001}, textHeight, millimetreText(size.x()) + " mm", TextAnchor::Centre});
    page.texts.push_back({{x - 0.001, (box.min.y() + box.max.y()) / 2}, textHeight, millimetreText(size.y()) + " mm", TextAnchor::Centre, true});
}


double labelBand(const PrintSubject &subject)
{
    return subject.label.empty() ? 0 : lineHeight;
}

/// A sheet for what needs this much room.
SheetArea areaFor(double width, double height, const PrintOptions &options, const Footer &footer)
{
    constexpr double narrowest = 0.06; // so that a line of text has room
    const SheetArea none = sheetArea(0, 0, options, footer);
    return sheetArea(std::max(width, narrowest) - none.width(), height - none.height(), options, footer);
}

/// How many tags fit side by side and below each other.
struct Packing
{
    SheetArea area;
    int columns = 0, rows = 0;
    size_t count() const { return static_cast<size_t>(columns) * static_cast<size_t>(rows); }
};

Packing packing(const SheetArea &area, double cell, double cellHeight)
{
    return {area, static_cast<int>(std::floor((area.width() + tagGap + rounding) / (cell + tagGap))), static_cast<int>(std::floor((area.height() + tagGap + rounding) / (cellHeight + tagGap)))};
}

Packing bestPacking(const std::vector<PrintSubject> &subjects, double cell, double cellHeight, const PrintOptions &options, const Footer &footer)
{
    const auto limited = [&](Packing found) {
        if (options.oneTagPerSheet && found.count() > 0)
            found.columns = found.rows = 1;
        return found;
    };
    if (options.paper) {
        const Packing upright = packing(sheetArea(options.paper->width, options.paper->height, options, footer), cell, cellHeight);
        const Packing lying = packing(sheetArea(options.paper->height, options.paper->width, options, footer), cell, cellHeight);
        return limited(std::max(lying.columns, 0) * std::max(lying.rows, 0) > std::max(upright.columns, 0) * std::max(upright.rows, 0) ? lying : upright);
    }
    const auto count = options.oneTagPerSheet ? size_t{1} : subjects.size();
    const int columns = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count))));
    const int rows = (static_cast<int>(count) + columns - 1) / columns;
    return {areaFor(columns * (cell + tagGap) - tagGap, rows * (cellHeight + tagGap) - tagGap, options, footer), columns, rows};
}

Footer footerOf(const std::vector<PrintSubject> &subjects, const PrintOptions &options)
{
    Footer footer;
    footer.hasScaleBar = options.scaleBar;
    if (options.drawing)
        footer.lines = subjects.front().drawing;
    if (options.drawing && subjects.size() > 1)
        footer.lines.front() = std::to_string(subjects.size()) + " tags, each with its id below it";
    return footer;
}

Error tooLarge(double width, double height, const SheetArea &area, const PrintOptions &options)
{
    const auto size = [](double w, double h) { return millimetreText(w) + " × " + millimetreText(h); };
    return makeError(Errc::InvalidValue, "print.too_large", {size(width, height), options.paper->name, size(std::max(0.0, area.width()), std::max(0.0, area.height()))});
}

/// One subject a sheet, or several side by side.
Result<std::vector<PrintPage>> packedPages(const std::vector<PrintSubject> &subjects, const PrintOptions &options, const Footer &footer, const Packing &pack, double cell, double cellHeight)
{
    std::vector<PrintPage> pages;
    const Vector2 used(pack.columns * (cell + tagGap) - tagGap, pack.rows * (cellHeight + tagGap) - tagGap);
    const Vector2 room = pack.area.targets.max - pack.area.targets.min;
    const Vector2 topLeft = pack.area.targets.min + (room - used).cwiseMax(0) / 2;
    for (size_t i = 0; i < subjects.size(); ++i) {
        const size_t place = i % pack.count();
        if (place == 0) {
            TAGMILL_TRY(PrintPage page, startPage(pack.area, options, footer));
            pages.push_back(std::move(page));
        }
        const double column = static_cast<double>(place % static_cast<size_t>(pack.columns)), row = static_cast<double>(place / static_cast<size_t>(pack.columns));
        const Vector2 corner = topLeft + Vector2(column * (cell + tagGap), row * (cellHeight + tagGap));
        const Vector2 centre = corner + Vector2(cell, cellHeight - labelBand(subjects[i])) / 2;
        addWhole(pages.back(), subjects, i, centre, options);
    }
    return pages;
}

} // namespace

double Footer::height() const
{
    const double text = static_cast<double>(lines.size()) * lineHeight;
    return text + (hasScaleBar ? barBand : 0) + (text > 0 || hasScaleBar ? 0.004 : 0); // some air above
}

SheetArea sheetArea(double pageWidth, double pageHeight, const PrintOptions &options, const Footer &footer)
{
    const double band = options.drawing ? dimensionBand : 0;
    return {pageWidth, pageHeight, {{options.margin + band, options.margin + band}, {pageWidth - options.margin, pageHeight - options.margin - footer.height()}}};
}

Result<PrintPage> startPage(const SheetArea &area, const PrintOptions &options, const Footer &footer)
{
    if (!(std::max(area.pageWidth, area.pageHeight) <= largestSheet))
        return makeError(Errc::InvalidValue, "print.no_room", {millimetreText(area.pageWidth), millimetreText(area.pageHeight)});
    PrintPage page;
    page.width = area.pageWidth;
    page.height = area.pageHeight;
    double y = page.height - options.margin - footer.height() + 0.004;
    for (const std::string &line : footer.lines) {
        page.texts.push_back({{options.margin, y + textHeight}, textHeight, line});
        y += lineHeight;
    }
    if (footer.hasScaleBar)
        addScaleBar(page, options.margin, y, page.width - 2 * options.margin);
    return page;
}

Rectangle2 outline(const PrintSubject &subject, const Vector2 &centre)
{
    const Vector2 half(subject.print.width / 2, subject.print.height / 2);
    return {centre - half, centre + half};
}

void addPart(PrintPage &page, const std::vector<PrintSubject> &subjects, PagePart part)
{
    for (const PrintFace &face : subjects[part.subject].print.faces) {
        if (face.ink != Ink::Black)
            continue; // the paper is white
        const Rectangle2 rect = cut({part.centre + Vector2(face.rect.min.x(), -face.rect.max.y()), part.centre + Vector2(face.rect.max.x(), -face.rect.min.y())}, part.shown);
        if (!isEmpty(rect))
            page.black.push_back(rect);
    }
    page.parts.push_back(part);
}

void addCutMarks(PrintPage &page, const Rectangle2 &box, const Rectangle2 &within, double length)
{
    const auto contains = [&](double x, double y) {
        return x >= within.min.x() - rounding && x <= within.max.x() + rounding && y >= within.min.y() - rounding && y <= within.max.y() + rounding;
    };
    for (const double sx : {-1.0, 1.0}) {
        for (const double sy : {-1.0, 1.0}) {
            const Vector2 corner(sx < 0 ? box.min.x() : box.max.x(), sy < 0 ? box.min.y() : box.max.y());
            if (!contains(corner.x(), corner.y()))
                continue;
            page.lines.push_back({corner + Vector2(sx * markGap, 0), corner + Vector2(sx * (markGap + length), 0)});
            page.lines.push_back({corner + Vector2(0, sy * markGap), corner + Vector2(0, sy * (markGap + length))});
        }
    }
}

void addWhole(PrintPage &page, const std::vector<PrintSubject> &subjects, size_t subject, const Vector2 &centre, const PrintOptions &options)
{
    const Rectangle2 box = outline(subjects[subject], centre);
    addPart(page, subjects, {subject, centre, box, box});
    const bool isAlone = options.oneTagPerSheet || subjects.size() == 1;
    // Never a frame all round: OpenCV takes it for the marker where it is nearer than a twentieth of the marker's outline.
    addCutMarks(page, box, box, isAlone ? markLength : tagGap / 3);
    if (!subjects[subject].label.empty())
        page.texts.push_back({{centre.x(), box.max.y() + lineHeight - 0.0005}, textHeight, subjects[subject].label, TextAnchor::Centre});
    if (options.drawing && isAlone)
        addDimensions(page, box);
}

Result<std::vector<PrintPage>> layoutPages(const std::vector<PrintSubject> &subjects, const PrintOptions &options)
{
    if (subjects.empty())
        return std::vector<PrintPage>();
    double cell = 0, cellHeight = 0;
    for (const PrintSubject &subject : subjects) {
        cell = std::max(cell, subject.print.width);
        cellHeight = std::max(cellHeight, subject.print.height + labelBand(subject));
    }
    const Footer footer = footerOf(subjects, options);
    const Packing pack = bestPacking(subjects, cell, cellHeight, options, footer);
    if (pack.columns > 0 && pack.rows > 0)
        return packedPages(subjects, options, footer, pack, cell, cellHeight);
    if (!options.tiling)
        return tooLarge(cell, cellHeight, pack.area, options);
    std::vector<PrintPage> pages;
    for (size_t i = 0; i < subjects.size(); ++i) {
        TAGMILL_TRY(std::vector<PrintPage> tiles, tiledPages(subjects, i, options, footer));
        std::move(tiles.begin(), tiles.end(), std::back_inserter(pages));
    }
    return pages;
}

} // namespace tagmill
