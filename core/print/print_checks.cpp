// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/print_checks.h"

#include "core/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tagmill {

namespace {

constexpr double smallestSafeModule = 0.0005; // m; ink bleeds by 0.05 to 0.1 mm
constexpr double fewestDots = 6;              // of the printer along a module: an edge is off by a sixth of it at most
constexpr double metresPerInch = 0.0254;

std::string rounded(double value, double step)
{
    return shortNumber(std::round(value / step) * step);
}

double moduleOf(const ObjectRecipe &object)
{
    if (object.board) {
        const TagFamily *const family = findFamily(object.board->dictionary);
        const bool isKalibr = object.board->type == BoardType::AprilGrid && object.board->aprilgrid_layout == AprilGridLayout::Kalibr;
        return family ? object.board->marker_size / (family->grid + (isKalibr ? 2 : 0)) : 0; // Kalibr's border is two modules wide
    }
    const TagFamily *const family = object.tag ? findFamily(object.tag->tag_family) : nullptr;
    return family ? object.tag->tag_size / family->grid : 0;
}

void checkModules(const std::vector<PrintSubject> &subjects, double dpi, Report &report)
{
    const double module = smallestModule(subjects);
    const std::string key = subjects.front().object.board ? "scenario.subject.marker_size_mm" : "scenario.subject.size_mm";
    const double dots = module / metresPerInch * dpi;
    if (module < smallestSafeModule)
        report.add(Severity::Warning, "print.small_module", key, {rounded(module * 1000, 0.001), shortNumber(smallestSafeModule * 1000)});
    else if (dots < fewestDots)
        report.add(Severity::Warning, "print.few_dots", key, {rounded(dots, 0.1), shortNumber(dpi), shortNumber(fewestDots)});
}

/// Ids are unlike, but families share pictures: DICT_4X4_50 is the beginning of DICT_4X4_100.
void checkTwins(const std::vector<PrintSubject> &subjects, Report &report)
{
    std::map<std::pair<int, std::vector<std::uint8_t>>, std::string> seen;
    int twins = 0;
    for (const PrintSubject &subject : subjects) {
        const Result<ModuleGrid> grid = tagModules(subject.object.tag->tag_family, subject.object.tag->tag_id);
        if (!grid)
            continue;
        const auto [at, isNew] = seen.emplace(std::pair{grid->size, grid->black}, subject.label);
        if (!isNew && twins++ == 0)
            report.add(Severity::Warning, "print.twins", "scenario.subject.tag_families", {subject.label, at->second});
    }
}

void checkTags(const GenConfig &config, const std::vector<PrintSubject> &subjects, Report &report)
{
    if (config.tag.margin_bits < 1)
        report.add(Severity::Warning, "print.no_margin", "tag.margin_bits");
    checkTwins(subjects, report);
}

/// The smallest of OpenCV's dictionaries of the same grid that holds the ids: its markers differ in more bits.
void checkDictionary(const BoardSpec &board, const BoardLayout &layout, Report &report)
{
    const TagFamily *const family = findFamily(board.dictionary);
    if (!family || !board.dictionary.starts_with("DICT_"))
        return;
    int largest = 0;
    for (const BoardMarker &marker : layout.markers)
        largest = std::max(largest, marker.id);
    const std::string stem = board.dictionary.substr(0, board.dictionary.rfind('_') + 1);
    const TagFamily *best = family;
    for (const TagFamily &other : tagFamilies())
        if (other.name.starts_with(stem) && other.codeCount > largest && other.codeCount < best->codeCount)
            best = &other;
    if (best != family)
        report.add(Severity::Notice, "print.smaller_dictionary", "scenario.subject.dictionary", {board.dictionary, std::to_string(family->codeCount), std::string(best->name)});
}

void checkCharuco(const BoardSpec &board, Report &report)
{
    const TagFamily *const family = findFamily(board.dictionary);
    const double gap = (board.square_size - board.marker_size) / 2, module = family ? board.marker_size / family->grid : 0;
    if (gap < module / 2)
        report.add(Severity::Warning, "print.marker_gap", "scenario.subject.marker_size_mm", {rounded(gap * 1000, 0.001), rounded(module * 1000, 0.001)});
    if (board.charuco_pattern == CharucoPattern::Peer)
        report.add(Severity::Warning, "print.peer_pattern", "tagmill.charuco.pattern");
    else if (board.rows % 2 == 0)
        report.add(Severity::Notice, "print.even_rows", "tagmill.charuco.pattern", {std::to_string(board.rows), board.charuco_pattern == CharucoPattern::OpenCv ? "4.6 and newer" : "before 4.6, or with setLegacyPattern(true)"});
    if (!(board.quiet_zone > 0))
        report.add(Severity::Notice, "print.no_quiet_zone", "scenario.subject.quiet_zone_mm");
}

void checkBoard(const PrintSubject &subject, Report &report)
{
    const BoardSpec &board = *subject.object.board;
    if (const Result<BoardLayout> layout = layoutBoard(board))
        checkDictionary(board, *layout, report);
    if (board.type == BoardType::Charuco)
        return checkCharuco(board, report);
    if (board.aprilgrid_layout == AprilGridLayout::Kalibr && board.dictionary != "tag36h11")
        report.add(Severity::Warning, "print.kalibr_family", "scenario.subject.dictionary", {board.dictionary});
}

} // namespace

double smallestModule(const std::vector<PrintSubject> &subjects)
{
    double smallest = 0;
    for (const PrintSubject &subject : subjects) {
        const double module = moduleOf(subject.object);
        smallest = smallest > 0 ? std::min(smallest, module) : module;
    }
    return smallest;
}

std::vector<Problem> checkPrint(const GenConfig &config, const std::vector<int> &tagIds, double printerDpi)
{
    const Result<std::vector<PrintSubject>> subjects = printSubjects(config, tagIds);
    if (!subjects)
        return {subjects.error().problem};
    if (subjects->empty())
        return {};
    Report report;
    checkModules(*subjects, printerDpi, report);
    if (config.scenario.subject.type == SubjectType::Tags)
        checkTags(config, *subjects, report);
    else
        checkBoard(subjects->front(), report);
    return std::move(report.problems);
}

} // namespace tagmill
