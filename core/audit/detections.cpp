// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/detections.h"
#include "core/dataset/text_values.h"

#include "core/files.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace tagmill {

namespace {

using Json = nlohmann::json;

constexpr std::uintmax_t mostBytes = 2'000'000'000;
constexpr size_t mostProblems = 1000;
constexpr double farthest_px = 1e6; ///< no picture is larger
constexpr int deepest = 32;

/// Thrown inside this file only.
struct BadField
{
    std::string name;
};

/// "images/scene_0000_cam_0000.png" names the image scene_0000_cam_0000.
std::string plainImageId(std::string name)
{
    if (const size_t slash = name.find_last_of('/'); slash != std::string::npos)
        name.erase(0, slash + 1);
    for (const std::string_view ending : {".png", ".jpg", ".jpeg", ".exr"})
        if (name.size() > ending.size() && name.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    return name;
}

Vector2 ours(double x, double y, PixelOrigin origin)
{
    const double shift = shiftFromCorner(origin);
    return {x - shift, y - shift};
}

bool isGoodPixel(double value)
{
    return std::isfinite(value) && std::abs(value) <= farthest_px;
}

double number(const Json &json, const char *name)
{
    if (!json.is_number() || !std::isfinite(json.get<double>()))
        throw BadField{name};
    return json.get<double>();
}

template<int N>
std::optional<Eigen::Matrix<double, N, 1>> vectorIn(const Json &object, const char *name)
{
    const auto it = object.find(name);
    if (it == object.end() || it->is_null())
        return std::nullopt;
    if (!it->is_array() || it->size() != N)
        throw BadField{name};
    Eigen::Matrix<double, N, 1> out;
    for (size_t i = 0; i < N; ++i)
        out[Eigen::Index(i)] = number((*it)[i], name);
    return out;
}

std::optional<std::string> textIn(const Json &object, const char *name)
{
    const auto it = object.find(name);
    if (it == object.end() || it->is_null())
        return std::nullopt;
    if (!it->is_string())
        throw BadField{name};
    return it->get<std::string>();
}

int idIn(const Json &object)
{
    const auto it = object.find("tag_id");
    const double value = it == object.end() ? std::nan("") : number(*it, "tag_id");
    if (!(value == std::floor(value) && std::abs(value) <= std::numeric_limits<int>::max()))
        throw BadField{"tag_id"};
    return int(value);
}

Detection detectionOf(const Json &json, PixelOrigin origin)
{
    if (!json.is_object())
        throw BadField{"(no object)"};
    Detection detection;
    detection.tag_id = idIn(json);
    detection.tag_family = textIn(json, "tag_family");
    const auto corners = json.find("corners");
    if (corners == json.end() || !corners->is_array() || corners->size() != 4)
        throw BadField{"corners"};
    for (size_t c = 0; c < 4; ++c) {
        const Json &point = (*corners)[c];
        if (!point.is_array() || point.size() != 2)
            throw BadField{"corners"};
        detection.corners[c] = ours(number(point[0], "corners"), number(point[1], "corners"), origin);
        if (!isGoodPixel(detection.corners[c].x()) || !isGoodPixel(detection.corners[c].y()))
            throw BadField{"corners"};
    }
    if (const auto score = json.find("score"); score != json.end() && !score->is_null())
        detection.score = number(*score, "score");
    detection.position = vectorIn<3>(json, "position");
    detection.rotation_quaternion = vectorIn<4>(json, "rotation_quaternion");
    if (detection.rotation_quaternion && !(detection.rotation_quaternion->norm() > 1e-6))
        throw BadField{"rotation_quaternion"};
    return detection;
}

/// Python writes NaN and Infinity, which are no JSON: they become null, and with that bad fields.
std::string withoutNonFinite(const std::string &text)
{
    std::string out;
    out.reserve(text.size());
    bool isInText = false;
    for (size_t i = 0; i < text.size();) {
        size_t length = 1;
        if (isInText) {
            isInText = text[i] != '"';
            length = text[i] == '\\' && i + 1 < text.size() ? 2 : 1;
        } else {
            isInText = text[i] == '"';
            for (const std::string_view word : {"-Infinity", "Infinity", "NaN"})
                if (text.compare(i, word.size(), word) == 0)
                    length = word.size();
        }
        if (!isInText && length > 2)
            out += "null";
        else
            out.append(text, i, length);
        i += length;
    }
    return out;
}

Result<Json> parsed(std::string_view text)
{
    int depth = 0;
    bool isDeep = false;
    const auto watch = [&](int, Json::parse_event_t event, Json &) {
        depth += event == Json::parse_event_t::array_start || event == Json::parse_event_t::object_start;
        depth -= event == Json::parse_event_t::array_end || event == Json::parse_event_t::object_end;
        isDeep = isDeep || depth > deepest;
        return !isDeep;
    };
    try {
        Json json = Json::parse(withoutNonFinite(std::string(text)), watch);
        if (json.is_array() && !isDeep)
            return json;
        return makeError(Errc::Parse, "detections.no_list");
    } catch (const Json::exception &exception) {
        return makeError(Errc::Parse, "detections.no_json", {exception.what()});
    }
}

Problem skipped(const std::string &field, size_t index)
{
    Problem problem = makeError(Errc::InvalidValue, "detections.skipped", {field}, "[" + std::to_string(index) + "]").problem;
    problem.severity = Severity::Warning;
    return problem;
}

Result<DetectionSet> fromJson(const std::string &text, PixelOrigin origin)
{
    TAGMILL_TRY(const Json list, parsed(text));
    DetectionSet set;
    for (size_t i = 0; i < list.size(); ++i) {
        try {
            Detection detection = detectionOf(list[i], origin);
            const auto image = textIn(list[i], "image_id");
            if (!image)
                throw BadField{"image_id"};
            set.images[plainImageId(*image)].detections.push_back(std::move(detection));
        } catch (const BadField &bad) {
            set.addProblem(skipped(bad.name, i));
        }
    }
    return set;
}

// --- CSV -----------------------------------------------------------------------------------------

class CsvRow
{
public:
    CsvRow(const std::map<std::string, size_t> &columns, const std::vector<std::string> &row)
        : m_columns(columns)
        , m_row(row)
    {
    }
    std::string text(const std::string &name) const
    {
        const auto it = m_columns.find(name);
        return it == m_columns.end() || it->second >= m_row.size() ? std::string() : m_row[it->second];
    }
    double number(const std::string &name) const
    {
        const std::optional<double> value = numberIn<double>(text(name));
        if (!value || !isGoodPixel(*value))
            throw BadField{name};
        return *value;
    }

private:
    const std::map<std::string, size_t> &m_columns;
    const std::vector<std::string> &m_row;
};

Detection detectionOf(const CsvRow &row, PixelOrigin origin)
{
    Detection detection;
    const double id = row.number("tag_id");
    if (id != std::floor(id))
        throw BadField{"tag_id"};
    detection.tag_id = int(id);
    if (const std::string family = row.text("tag_family"); !family.empty())
        detection.tag_family = family;
    for (size_t c = 0; c < 4; ++c) {
        const std::string n = std::to_string(c + 1);
        detection.corners[c] = ours(row.number("x" + n), row.number("y" + n), origin);
    }
    return detection;
}

Result<DetectionSet> fromCsv(const std::string &text, PixelOrigin origin)
{
    DetectionSet set;
    std::map<std::string, size_t> columns;
    size_t line = 0;
    for (size_t at = 0; at < text.size(); ++line) {
        const size_t end = std::min(text.find('\n', at), text.size());
        const std::vector<std::string> row = csvCells(std::string_view(text).substr(at, end - at));
        at = end + 1;
        if (row.size() == 1 && row[0].empty())
            continue;
        if (columns.empty()) {
            for (size_t i = 0; i < row.size(); ++i)
                columns.try_emplace(row[i], i);
            for (const char *needed : {"image_id", "tag_id", "x1", "y1", "x2", "y2", "x3", "y3", "x4", "y4"})
                if (!columns.contains(needed))
                    return makeError(Errc::Parse, "detections.no_column", {needed});
            continue;
        }
        const CsvRow cellsOfRow(columns, row);
        try {
            const std::string image = cellsOfRow.text("image_id");
            if (image.empty())
                throw BadField{"image_id"};
            set.images[plainImageId(image)].detections.push_back(detectionOf(cellsOfRow, origin));
        } catch (const BadField &bad) {
            Problem problem = skipped(bad.name, line);
            problem.where.clear();
            problem.line = int(line + 1);
            set.addProblem(std::move(problem));
        }
    }
    if (columns.empty())
        return makeError(Errc::Parse, "detections.no_column", {"image_id"});
    return set;
}

} // namespace

void DetectionSet::addProblem(Problem problem)
{
    ++problemCount;
    if (problems.size() < mostProblems)
        problems.push_back(std::move(problem));
}

Result<DetectionSet> readDetections(const std::filesystem::path &file, PixelOrigin origin)
{
    TAGMILL_TRY(const std::string text, readFile(file, mostBytes));
    const size_t first = text.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string::npos && (text[first] == '[' || text[first] == '{');
    auto set = isJson ? fromJson(text, origin) : fromCsv(text, origin);
    if (!set) {
        Error error = std::move(set).error();
        error.problem.file = file.string();
        return error;
    }
    for (Problem &problem : set->problems)
        problem.file = file.string();
    return set;
}

Result<std::vector<Detection>> detectionsOfImage(std::string_view json, const std::string &imageId, PixelOrigin origin, DetectionSet &problems)
{
    TAGMILL_TRY(const Json list, parsed(json));
    std::vector<Detection> detections;
    for (size_t i = 0; i < list.size(); ++i) {
        try {
            detections.push_back(detectionOf(list[i], origin));
        } catch (const BadField &bad) {
            Problem problem = skipped(bad.name, i);
            problem.where = imageId + problem.where;
            problems.addProblem(std::move(problem));
        }
    }
    return detections;
}

} // namespace tagmill
