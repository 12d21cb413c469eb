// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_events.h"

#include "core/compile/recipe_names.h"
#include "core/dataset/record_json.h"
#include "core/dataset/text_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>

namespace tagmill {

namespace {

enum class Field {
    ImageId, TagId, TagFamily, Corners, RecordType, Keypoints, Distance, Incidence, Area, Occlusion, Ppm, Mirrored, Position, Rotation,
    TagSize, K, Resolution, Model, Coefficients, Velocity, Shutter, Rolling, Fstop, Margin, GlobalSeed, SceneSeed, Metadata,
    CornersVisibility, KeypointsVisibility, Complete, Board, CornersState, KeypointsState, CornersBlur, KeypointsBlur, Lighting
};

/// What stands there: the length of a list's rows (0: a flat list), how many numbers in all (0: any).
struct FieldRow
{
    std::string_view name;
    bool isList = false;
    int rowLength = 0, count = 0;
};

/// In the order of Field, which is that of the files.
constexpr auto fields = std::to_array<FieldRow>({
    {"image_id"}, {"tag_id"}, {"tag_family"}, {"corners", true, 2, 0}, {"record_type"}, {"keypoints", true, 2, 0}, {"distance"}, {"angle_of_incidence"},
    {"pixel_area"}, {"occlusion_ratio"}, {"ppm"}, {"is_mirrored"}, {"position", true, 0, 3}, {"rotation_quaternion", true, 0, 4}, {"tag_size_mm"},
    {"k_matrix", true, 3, 9}, {"resolution", true, 0, 2}, {"distortion_model"}, {"distortion_coeffs", true, 0, 0}, {"velocity", true, 0, 3},
    {"shutter_time_ms"}, {"rolling_shutter_ms"}, {"fstop"}, {"eval_margin_px"}, {"global_seed"}, {"scene_seed"}, {"metadata"},
    {"corners_visibility", true, 0, 0}, {"keypoints_visibility", true, 0, 0}, {"eval_complete"}, {"board_definition"},
    {"corners_state", true, 0, 0}, {"keypoints_state", true, 0, 0}, {"corners_blur_px", true, 0, 0}, {"keypoints_blur_px", true, 0, 0}, {"lighting"},
});
constexpr int fieldCount = static_cast<int>(fields.size());

constexpr auto boardFields = std::to_array<std::string_view>(
    {"type", "rows", "cols", "square_size_mm", "marker_size_mm", "dictionary", "total_keypoints", "spacing_ratio", "pattern", "corner_ids", "ids"});
constexpr int patternField = 8, cornerIdsField = 9, idsField = 10;

constexpr auto lightingFields = std::to_array<std::string_view>({"point_w", "sun_w_m2"});

constexpr size_t mostCoefficients = 32;

int fieldNamed(std::string_view name, int last)
{
    for (int step = 1; step <= fieldCount; ++step) {
        const int i = (last + step) % fieldCount;
        if (fields[static_cast<size_t>(i)].name == name)
            return i;
    }
    return -1;
}

/// Also of "4.0"; nothing when it is none.
std::optional<std::int64_t> integerIn(double value, std::string_view digits)
{
    std::int64_t integer = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), integer);
    if (read.ec == std::errc() && read.ptr == digits.data() + digits.size())
        return integer;
    if (value != std::floor(value) || std::abs(value) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

PointState guessedState(const std::optional<Vector2> &point, const std::vector<int> &visibilities, size_t i, Size2i resolution)
{
    if (!point || point->minCoeff() <= -999999)
        return PointState::Behind;
    const bool isOutside = point->minCoeff() < 0 || (resolution.width > 0 && (point->x() >= resolution.width || point->y() >= resolution.height));
    if (isOutside)
        return PointState::Outside;
    const int visibility = i < visibilities.size() ? visibilities[i] : 2;
    return visibility == 0 ? PointState::Outside : visibility == 1 ? PointState::Margin : PointState::Visible;
}

Error badField(std::string_view name, std::string_view shown)
{
    return makeError(Errc::InvalidValue, "dataset.record.field", {std::string(name), std::string(shown)});
}

std::string shortened(std::string_view text)
{
    return text.size() > 60 ? std::string(text.substr(0, 57)) + "..." : std::string(text);
}

} // namespace

bool isSinglePathComponent(std::string_view name)
{
    return !name.empty() && name.size() <= 200 && name != "." && name != ".." && name.find_first_of(std::string_view("/\\\0", 3)) == std::string_view::npos;
}

Result<DetectionRecord> completeRecord(RawRecord raw)
{
    DetectionRecord &record = raw.record;
    if (!isSinglePathComponent(record.image_id))
        return badField("image_id", record.image_id.empty() ? "missing" : shortened(record.image_id));
    if (!raw.hasTagId)
        return badField("tag_id", "missing");
    if (!raw.hasFamily)
        return badField("tag_family", "missing");
    if (!raw.hasCorners)
        return badField("corners", "missing");
    if (raw.hasCornersVisibility && raw.corners_visibility.size() != record.corners.size())
        return badField("corners_visibility", "not one a corner");
    if (raw.hasCornersState && record.corners_state.size() != record.corners.size() && !record.corners_state.empty())
        return badField("corners_state", "not one a corner");
    if (raw.hasKeypointsState && record.keypoints_state.size() != record.keypoints.size() && !record.keypoints_state.empty())
        return badField("keypoints_state", "not one a keypoint");
    for (const auto &[blur, points] : {std::pair(&record.corners_blur_px, record.corners.size()), std::pair(&record.keypoints_blur_px, record.keypoints.size())})
        if (!blur->empty() && blur->size() != points)
            return badField(blur == &record.corners_blur_px ? "corners_blur_px" : "keypoints_blur_px", "not one a point");
    // States of files that have none: from visibility and place.
    for (size_t i = record.corners_state.size(); i < record.corners.size(); ++i)
        record.corners_state.push_back(guessedState(record.corners[i], raw.corners_visibility, i, record.resolution));
    for (size_t i = record.keypoints_state.size(); i < record.keypoints.size(); ++i)
        record.keypoints_state.push_back(record.keypoints[i] ? guessedState(record.keypoints[i], raw.keypoints_visibility, i, record.resolution) : PointState::Outside);
    return std::move(record);
}

Result<DetectionRecord> recordFromText(std::string_view json)
{
    JsonParser parser;
    RecordEvents events;
    return recordFromText(json, parser, events);
}

Result<DetectionRecord> recordFromText(std::string_view json, JsonParser &parser, RecordEvents &events)
{
    events.reset();
    if (const auto fault = parser.parse(json, events))
        return makeError(Errc::Parse, "dataset.record.broken", {*fault});
    return events.take().and_then([](RawRecord raw) { return completeRecord(std::move(raw)); });
}

void RecordEvents::reset()
{
    m_raw = RawRecord();
    m_field = m_lastField = m_innerField = -1;
    m_depth = m_innerDepth = 0;
    m_isObject = m_isInMetadata = m_isInIds = m_isDone = false;
    m_badField.clear();
    m_badText.clear();
}

Result<RawRecord> RecordEvents::take()
{
    if (!m_isObject)
        return makeError(Errc::InvalidValue, "dataset.record.not_object");
    if (!m_badField.empty())
        return badField(m_badField, m_badText);
    return std::move(m_raw);
}

void RecordEvents::bad(std::string_view shown)
{
    if (!m_badField.empty())
        return;
    m_badField = m_field < 0 ? "board_definition" : std::string(fields[static_cast<size_t>(m_field)].name);
    m_badText = shortened(shown);
}

bool RecordEvents::key(std::string_view name)
{
    if (m_depth == 1) {
        m_field = fieldNamed(name, m_lastField);
        if (m_field >= 0)
            m_lastField = m_field;
    } else if (m_innerDepth > 0) {
        m_innerField = -1;
        const std::span<const std::string_view> names = m_field == static_cast<int>(Field::Lighting) ? std::span<const std::string_view>(lightingFields) : boardFields;
        for (size_t i = 0; i < names.size() && m_depth == m_innerDepth; ++i)
            if (names[i] == name)
                m_innerField = static_cast<int>(i);
    } else if (m_isInMetadata && m_depth == 2) {
        const bool isBoard = name == "board_definition" && !m_raw.record.board_definition; // old files
        m_field = isBoard ? static_cast<int>(Field::Board) : -1;
    }
    return true;
}

bool RecordEvents::beginObject()
{
    ++m_depth;
    m_isObject = m_isObject || m_depth == 1;
    if (m_depth == 1 || m_field < 0)
        return true;
    const auto field = static_cast<Field>(m_field);
    if (m_innerDepth > 0) {
        if (m_innerField >= 0)
            bad("an object");
        m_innerField = -1;
    } else if (field == Field::Board || field == Field::Lighting) {
        m_innerDepth = m_depth;
        m_innerField = -1;
        m_board = {};
        m_lighting = {};
    } else if (field == Field::Metadata) {
        m_isInMetadata = true;
        m_field = -1;
    } else {
        bad("an object");
    }
    return true;
}

bool RecordEvents::endObject()
{
    --m_depth;
    if (m_depth == 0) {
        m_isDone = true;
    } else if (m_innerDepth > 0 && m_depth < m_innerDepth) {
        m_innerDepth = 0;
        if (m_field == static_cast<int>(Field::Lighting))
            m_raw.record.lighting = m_lighting;
        else
            takeBoard();
        m_field = m_innerField = -1;
    } else if (m_isInMetadata && m_depth == 1) {
        m_isInMetadata = false;
    }
    return true;
}

bool RecordEvents::openList()
{
    if (m_field < 0 || m_innerDepth > 0)
        return false;
    return fields[static_cast<size_t>(m_field)].isList;
}

bool RecordEvents::beginArray()
{
    ++m_depth;
    if (m_innerDepth > 0 && m_innerField == idsField && m_depth == m_innerDepth + 1) {
        m_board.ids.clear();
        m_isInIds = true;
        return true;
    }
    if (!openList()) {
        const bool isOurs = m_innerDepth > 0 ? m_innerField >= 0 : m_field >= 0 && m_field != static_cast<int>(Field::Metadata);
        if (isOurs)
            bad("a list");
        (m_innerDepth > 0 ? m_innerField : m_field) = -1; // nothing in it is looked at
        return true;
    }
    const bool hasRows = fields[static_cast<size_t>(m_field)].rowLength > 0;
    if (m_depth == 2) {
        m_numbers.clear();
        m_states.clear();
    } else if (m_depth > (hasRows ? 3 : 2)) {
        bad("a list of another shape");
    }
    m_rowLength = 0;
    return true;
}

bool RecordEvents::endArray()
{
    --m_depth;
    if (m_isInIds && m_depth == m_innerDepth) {
        m_isInIds = false;
        m_innerField = -1;
    }
    if (!openList())
        return true;
    const int rowLength = fields[static_cast<size_t>(m_field)].rowLength;
    if (m_depth == 2 && m_rowLength != rowLength)
        bad("a list of another shape");
    if (m_depth == 1)
        takeList();
    return true;
}

bool RecordEvents::null()
{
    if (m_field >= 0 && m_depth > 1 && openList())
        bad("null");
    return true;
}

bool RecordEvents::boolean(bool value)
{
    if (m_field < 0)
        return true;
    if (m_innerDepth > 0) {
        if (m_innerField >= 0)
            bad(value ? "true" : "false");
        return true;
    }
    if (m_field == static_cast<int>(Field::Mirrored))
        m_raw.record.is_mirrored = value;
    else if (m_field == static_cast<int>(Field::Complete))
        m_raw.record.eval_complete = value;
    else if (m_field != static_cast<int>(Field::Metadata))
        bad(value ? "true" : "false");
    return true;
}

bool RecordEvents::number(std::string_view digits)
{
    if (m_field < 0)
        return true;
    const std::optional<double> number = numberIn<double>(digits);
    if (!number) {
        bad(digits);
        return true;
    }
    const double value = *number;
    if (m_innerDepth > 0) {
        if (m_field == static_cast<int>(Field::Lighting))
            takeLightingNumber(value);
        else
            takeBoardNumber(value, digits);
        return true;
    }
    if (m_depth == 1) {
        takeNumber(value, digits);
        return true;
    }
    const FieldRow &row = fields[static_cast<size_t>(m_field)];
    if (!row.isList || m_depth != (row.rowLength > 0 ? 3 : 2))
        bad(digits);
    m_numbers.push_back(value);
    ++m_rowLength;
    return true;
}

bool RecordEvents::text(std::string_view text)
{
    if (m_field < 0)
        return true;
    if (m_innerDepth > 0) {
        if (m_innerField >= 0 && m_field == static_cast<int>(Field::Lighting))
            bad(text);
        else if (m_innerField == 0)
            m_board.type = text;
        else if (m_innerField == 5)
            m_board.dictionary = text;
        else if (m_innerField == patternField || m_innerField == cornerIdsField)
            takeBoardName(text);
        else if (m_innerField >= 0)
            bad(text);
        return true;
    }
    if (m_depth == 1) {
        takeText(text);
        return true;
    }
    const auto field = static_cast<Field>(m_field);
    const std::optional<PointState> state = pointStateFromName(text);
    if (m_depth != 2 || !state || (field != Field::CornersState && field != Field::KeypointsState))
        bad(text);
    else
        m_states.push_back(*state);
    return true;
}

int RecordEvents::integer(double value, std::string_view digits)
{
    const auto whole = integerIn(value, digits);
    const bool isSmall = whole && *whole >= std::numeric_limits<int>::min() && *whole <= std::numeric_limits<int>::max();
    if (!isSmall)
        bad(digits);
    return isSmall ? static_cast<int>(*whole) : 0;
}

void RecordEvents::takeLightingNumber(double value)
{
    if (m_innerField >= 0)
        (m_innerField == 0 ? m_lighting.point_w : m_lighting.sun_w_m2) = value;
}

void RecordEvents::takeBoard()
{
    if (m_board.type.empty() || m_board.dictionary.empty())
        bad(m_board.type.empty() ? "no type" : "no dictionary");
    m_raw.record.board_definition = std::move(m_board);
}

void RecordEvents::takeBoardName(std::string_view text)
{
    const auto pattern = enumValue(charucoPatternNames, text);
    const auto cornerIds = enumValue(cornerIdNames, text);
    if (m_innerField == patternField && pattern)
        m_board.charuco_pattern = *pattern;
    else if (m_innerField == cornerIdsField && cornerIds)
        m_board.corner_ids = *cornerIds;
    else
        bad(text);
}

void RecordEvents::takeBoardNumber(double value, std::string_view digits)
{
    switch (m_innerField) {
    case -1:
        return;
    case 1:
        m_board.rows = integer(value, digits);
        return;
    case 2:
        m_board.cols = integer(value, digits);
        return;
    case 3:
        m_board.square_size_mm = value;
        return;
    case 4:
        m_board.marker_size_mm = value;
        return;
    case 6:
        m_board.total_keypoints = integer(value, digits);
        return;
    case 7:
        m_board.spacing_ratio = value;
        return;
    case idsField:
        if (!m_isInIds)
            return bad(digits);
        m_board.ids.push_back(integer(value, digits));
        return;
    default:
        bad(digits);
    }
}

void RecordEvents::takeNumber(double value, std::string_view digits)
{
    DetectionRecord &r = m_raw.record;
    switch (static_cast<Field>(m_field)) {
    case Field::TagId:
        r.tag_id = integer(value, digits);
        m_raw.hasTagId = true;
        return;
    case Field::Distance:
        r.distance = value;
        return;
    case Field::Incidence:
        r.angle_of_incidence = value;
        return;
    case Field::Area:
        r.pixel_area = value;
        return;
    case Field::Occlusion:
        r.occlusion_ratio = value;
        return;
    case Field::Ppm:
        r.ppm = value;
        return;
    case Field::TagSize:
        r.tag_size_mm = value;
        return;
    case Field::Shutter:
        r.shutter_time_ms = value;
        return;
    case Field::Rolling:
        r.rolling_shutter_ms = value;
        return;
    case Field::Fstop:
        r.fstop = value;
        return;
    case Field::Margin:
        r.eval_margin_px = integer(value, digits);
        return;
    case Field::GlobalSeed:
    case Field::SceneSeed: {
        const auto seed = integerIn(value, digits);
        if (!seed)
            return bad(digits);
        (static_cast<Field>(m_field) == Field::GlobalSeed ? r.global_seed : r.scene_seed) = seed;
        return;
    }
    case Field::Metadata:
        return;
    default:
        bad(digits);
    }
}

void RecordEvents::takeText(std::string_view text)
{
    DetectionRecord &r = m_raw.record;
    switch (static_cast<Field>(m_field)) {
    case Field::ImageId:
        r.image_id = text;
        if (!isSinglePathComponent(text))
            bad(text);
        return;
    case Field::TagFamily:
        r.tag_family = text;
        m_raw.hasFamily = true;
        return;
    case Field::RecordType:
        if (text != "TAG" && text != "BOARD")
            bad(text);
        r.record_type = text == "BOARD" ? RecordType::Board : RecordType::Tag;
        return;
    case Field::Model:
        // As render-tag: what is neither none nor Kannala–Brandt is Brown–Conrady.
        r.distortion_model = text == "kannala_brandt" ? DistortionModel::KannalaBrandt : text == "none" ? DistortionModel::None : DistortionModel::BrownConrady;
        return;
    case Field::Metadata:
        return;
    default:
        bad(text);
    }
}

void RecordEvents::takeList()
{
    const FieldRow &row = fields[static_cast<size_t>(m_field)];
    DetectionRecord &r = m_raw.record;
    const bool isOfStates = static_cast<Field>(m_field) == Field::CornersState || static_cast<Field>(m_field) == Field::KeypointsState;
    const bool isWhole = isOfStates ? m_numbers.empty() : row.count == 0 || m_numbers.size() == static_cast<size_t>(row.count);
    if (!isWhole || !m_badField.empty())
        return bad("a list of another shape");
    const std::vector<double> &n = m_numbers;
    const auto point = [&n](size_t i) { return Vector2(n[2 * i], n[2 * i + 1]); };
    switch (static_cast<Field>(m_field)) {
    case Field::Corners:
        m_raw.hasCorners = true;
        r.corners.clear();
        r.corners.reserve(n.size() / 2);
        for (size_t i = 0; i < n.size() / 2; ++i)
            r.corners.push_back(point(i));
        return;
    case Field::Keypoints:
        r.keypoints.clear();
        r.keypoints.reserve(n.size() / 2);
        for (size_t i = 0; i < n.size() / 2; ++i)
            r.keypoints.push_back(point(i) == sentinelPoint() ? std::nullopt : std::optional(point(i)));
        return;
    case Field::Position:
        r.position = Vector3(n[0], n[1], n[2]);
        return;
    case Field::Velocity:
        r.velocity = Vector3(n[0], n[1], n[2]);
        return;
    case Field::Rotation:
        r.rotation_quaternion = Vector4(n[0], n[1], n[2], n[3]);
        return;
    case Field::K:
        r.k_matrix << n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8];
        return;
    case Field::Resolution:
        if (!(n[0] >= 1 && n[0] <= 1e6 && n[1] >= 1 && n[1] <= 1e6 && n[0] == std::floor(n[0]) && n[1] == std::floor(n[1])))
            return bad("not a size");
        r.resolution = {static_cast<int>(n[0]), static_cast<int>(n[1])};
        return;
    case Field::Coefficients:
        if (n.size() > mostCoefficients)
            return bad("too many");
        r.distortion_coeffs = n;
        return;
    case Field::CornersBlur:
    case Field::KeypointsBlur:
        if (std::any_of(n.begin(), n.end(), [](double px) { return px < 0; }))
            return bad("a negative length");
        (static_cast<Field>(m_field) == Field::CornersBlur ? r.corners_blur_px : r.keypoints_blur_px) = n;
        return;
    case Field::CornersVisibility:
    case Field::KeypointsVisibility: {
        const bool isCorners = static_cast<Field>(m_field) == Field::CornersVisibility;
        std::vector<int> &seen = isCorners ? m_raw.corners_visibility : m_raw.keypoints_visibility;
        seen.clear();
        seen.reserve(n.size());
        for (const double value : n)
            seen.push_back(value == 0 ? 0 : value == 1 ? 1 : 2);
        m_raw.hasCornersVisibility = m_raw.hasCornersVisibility || isCorners;
        return;
    }
    case Field::CornersState:
        r.corners_state = m_states;
        m_raw.hasCornersState = true;
        return;
    case Field::KeypointsState:
        r.keypoints_state = m_states;
        m_raw.hasKeypointsState = true;
        return;
    default:
        return;
    }
}

} // namespace tagmill
