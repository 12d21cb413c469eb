// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/print_subjects.h"

#include "core/compile/board_object.h"
#include "core/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace tagmill {

namespace {

constexpr size_t mostTags = 2000;

std::string sizeText(double width, double height)
{
    return millimetreText(width) + " × " + millimetreText(height) + " mm";
}

std::string patternName(CharucoPattern pattern)
{
    return pattern == CharucoPattern::OpenCv ? "OpenCV 4.6 and newer" : pattern == CharucoPattern::OpenCvLegacy ? "OpenCV's legacy pattern" : "render-tag's pattern";
}

std::vector<std::string> boardDrawing(const BoardSpec &board, const BoardLayout &layout)
{
    const bool isCharuco = board.type == BoardType::Charuco;
    std::vector<int> ids;
    for (const BoardMarker &marker : layout.markers)
        ids.push_back(marker.id);
    const std::string cells = std::to_string(board.rows) + " rows × " + std::to_string(board.cols) + " columns";
    const std::string marker = "marker " + millimetreText(board.marker_size) + " mm";
    std::vector<std::string> lines;
    if (isCharuco) {
        lines.push_back("ChArUco board, " + cells + ", " + patternName(board.charuco_pattern));
        lines.push_back("square " + millimetreText(board.square_size) + " mm, " + marker);
    } else {
        lines.push_back("AprilGrid, " + cells + ", " + (board.aprilgrid_layout == AprilGridLayout::Kalibr ? "Kalibr's layout" : "render-tag's layout"));
        lines.push_back(marker + ", gap " + millimetreText(board.marker_size * board.spacing_ratio) + " mm (spacing " + shortNumber(board.spacing_ratio) + ")");
    }
    lines.back() += ", whole print " + sizeText(board.width(), board.height());
    lines.push_back(board.dictionary + ", ids " + idList(ids));
    return lines;
}

PrintSubject tagSubject(const GenConfig &config, const std::string &family, int id, TargetPrint print)
{
    PrintSubject subject;
    TagRecipe tag;
    tag.tag_id = id;
    tag.tag_family = family;
    tag.tag_size = config.scenario.subject.tags.size_mm / 1000;
    tag.margin_bits = config.tag.margin_bits;
    subject.label = family + " id " + std::to_string(id);
    subject.drawing = {"Tag " + subject.label, "tag " + millimetreText(tag.tag_size) + " mm, whole print " + sizeText(print.width, print.height)};
    subject.object.type = ObjectType::Tag;
    subject.object.name = subject.label;
    subject.object.tag = std::move(tag);
    subject.print = std::move(print);
    return subject;
}

Result<std::vector<PrintSubject>> tagSubjects(const GenConfig &config, const std::vector<int> &tagIds)
{
    std::vector<std::string> families = config.scenario.subject.tags.tag_families;
    families.insert(families.end(), config.tagmill.families.begin(), config.tagmill.families.end());
    if (tagIds.size() * families.size() > mostTags)
        return makeError(Errc::InvalidValue, "print.too_many", {std::to_string(tagIds.size() * families.size()), std::to_string(mostTags)});
    std::vector<PrintSubject> subjects;
    for (const std::string &family : families) {
        const TagFamily *const known = findFamily(family);
        if (!known)
            return makeError(Errc::InvalidValue, "target.family.unknown", {family}, "scenario.subject.tag_families");
        std::vector<int> ids = tagIds;
        if (ids.empty()) {
            const auto inScene = static_cast<size_t>(std::clamp<std::int64_t>(config.scenario.subject.tags.tags_per_scene.max, 1, static_cast<std::int64_t>(mostTags / families.size())));
            ids.resize(std::min(inScene, static_cast<size_t>(known->codeCount)));
            std::iota(ids.begin(), ids.end(), 0);
        }
        for (const int id : ids) {
            TAGMILL_TRY(TargetPrint print, printTag(family, id, config.scenario.subject.tags.size_mm / 1000, config.tag.margin_bits));
            subjects.push_back(tagSubject(config, family, id, std::move(print)));
        }
    }
    return subjects;
}

} // namespace

std::string idList(const std::vector<int> &ids)
{
    std::string text;
    for (size_t i = 0; i < ids.size();) {
        size_t last = i;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1)
            ++last;
        if (last < i + 2)
            last = i;
        text += (text.empty() ? "" : ", ") + std::to_string(ids[i]) + (last > i ? " – " + std::to_string(ids[last]) : "");
        i = last + 1;
    }
    return text;
}

Result<std::vector<int>> idsFromText(std::string_view text)
{
    constexpr int largest = 100'000;
    const Error bad = makeError(Errc::InvalidValue, "print.bad_ids", {std::string(text)});
    std::vector<int> ids;
    const char *at = text.data(), *const end = at + text.size();
    const auto number = [&](int &value) {
        const auto [next, ec] = std::from_chars(at, end, value);
        at = next;
        return ec == std::errc() && value >= 0 && value < largest;
    };
    for (;;) {
        int first = 0;
        if (!number(first))
            return bad;
        int last = first;
        if (at != end && *at == '-' && (++at, !number(last) || last < first))
            return bad;
        for (int id = first; id <= last; ++id)
            ids.push_back(id);
        if (at == end)
            break;
        if (*at++ != ',' || ids.size() > static_cast<size_t>(largest))
            return bad;
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::string millimetreText(double metres)
{
    return shortNumber(std::round(metres * 1e6) / 1e3);
}

Result<ObjectRecipe> designedBoard(const GenConfig &config)
{
    GenConfig designed = config;
    designed.tagmill.print.measured_x_mm.reset();
    designed.tagmill.print.measured_y_mm.reset();
    return makeBoardObject(designed, Behaviour::of(designed), {});
}

Result<std::vector<PrintSubject>> printSubjects(const GenConfig &config, const std::vector<int> &tagIds)
{
    if (config.scenario.subject.type == SubjectType::Tags)
        return tagSubjects(config, tagIds);
    if (!tagIds.empty())
        return makeError(Errc::InvalidValue, "print.ids_of_board", {});
    TAGMILL_TRY(ObjectRecipe object, designedBoard(config));
    TAGMILL_TRY(const BoardLayout layout, layoutBoard(*object.board));
    PrintSubject subject;
    TAGMILL_TRY(subject.print, printBoard(*object.board));
    subject.drawing = boardDrawing(*object.board, layout);
    subject.object = std::move(object);
    return std::vector<PrintSubject>{std::move(subject)};
}

} // namespace tagmill
