// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

using Json = nlohmann::json;

/// Thrown inside this file only, caught at its one entry.
struct BadField
{
    std::string name;
};

const Json *find(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

double number(const Json &json, const char *name)
{
    if (!json.is_number() || !std::isfinite(json.get<double>()))
        throw BadField{name};
    return json.get<double>();
}

double numberOr(const Json &object, const char *name, double otherwise)
{
    const Json *json = find(object, name);
    return json ? number(*json, name) : otherwise;
}

std::int64_t integer(const Json &json, const char *name)
{
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    const double value = number(json, name);
    if (value != std::floor(value) || std::abs(value) > 9e15)
        throw BadField{name};
    return static_cast<std::int64_t>(value);
}

int smallInteger(const Json &json, const char *name)
{
    const std::int64_t value = integer(json, name);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw BadField{name};
    return static_cast<int>(value);
}

std::string text(const Json &object, const char *name)
{
    const Json *json = find(object, name);
    if (!json || !json->is_string())
        throw BadField{name};
    return json->get<std::string>();
}

template<int N>
Eigen::Matrix<double, N, 1> vector(const Json &json, const char *name)
{
    if (!json.is_array() || json.size() != N)
        throw BadField{name};
    Eigen::Matrix<double, N, 1> out;
    for (size_t i = 0; i < N; ++i)
        out[static_cast<Eigen::Index>(i)] = number(json[i], name);
    return out;
}

template<int N>
std::optional<Eigen::Matrix<double, N, 1>> optionalVector(const Json &object, const char *name)
{
    const Json *json = find(object, name);
    return json ? std::optional(vector<N>(*json, name)) : std::nullopt;
}

const Json &array(const Json &json, const char *name)
{
    if (!json.is_array())
        throw BadField{name};
    return json;
}

void readCamera(const Json &json, DetectionRecord &record)
{
    if (const Json *k = find(json, "k_matrix")) {
        if (!k->is_array() || k->size() != 3)
            throw BadField{"k_matrix"};
        for (int row = 0; row < 3; ++row)
            record.k_matrix.row(row) = vector<3>((*k)[static_cast<size_t>(row)], "k_matrix");
    }
    if (const Json *resolution = find(json, "resolution")) {
        if (!resolution->is_array() || resolution->size() != 2)
            throw BadField{"resolution"};
        record.resolution = {smallInteger((*resolution)[0], "resolution"), smallInteger((*resolution)[1], "resolution")};
        if (record.resolution.width <= 0 || record.resolution.height <= 0)
            throw BadField{"resolution"};
    }
    const std::string model = find(json, "distortion_model") ? text(json, "distortion_model") : "none";
    // As render-tag: what is not Kannala–Brandt and has coefficients is Brown–Conrady.
    if (const Json *coefficients = find(json, "distortion_coeffs"))
        for (const Json &c : array(*coefficients, "distortion_coeffs"))
            record.distortion_coeffs.push_back(number(c, "distortion_coeffs"));
    record.distortion_model = model == "kannala_brandt" ? DistortionModel::KannalaBrandt : model == "none" ? DistortionModel::None : DistortionModel::BrownConrady;
}

void readBoard(const Json &json, DetectionRecord &record)
{
    const Json *source = find(json, "board_definition");
    const Json *metadata = find(json, "metadata");
    if (!source && metadata && metadata->is_object())
        source = find(*metadata, "board_definition"); // old files
    if (!source)
        return;
    if (!source->is_object())
        throw BadField{"board_definition"};
    const auto count = [&](const char *name) {
        const Json *value = find(*source, name);
        return value ? smallInteger(*value, name) : 0;
    };
    BoardDefinition board;
    board.type = text(*source, "type");
    board.rows = count("rows");
    board.cols = count("cols");
    board.square_size_mm = numberOr(*source, "square_size_mm", 0);
    board.marker_size_mm = numberOr(*source, "marker_size_mm", 0);
    board.dictionary = text(*source, "dictionary");
    board.total_keypoints = count("total_keypoints");
    if (find(*source, "spacing_ratio"))
        board.spacing_ratio = numberOr(*source, "spacing_ratio", 0);
    record.board_definition = std::move(board);
}

/// State of a point of a file that has no states: from its visibility and its place.
PointState guessedState(const std::optional<Vector2> &point, const Json *visibilities, size_t i, Size2i resolution)
{
    if (!point || point->minCoeff() <= -999999)
        return PointState::Behind;
    const bool isOutside = point->minCoeff() < 0 || (resolution.width > 0 && (point->x() >= resolution.width || point->y() >= resolution.height));
    if (isOutside)
        return PointState::Outside;
    const bool isKnown = visibilities && visibilities->is_array() && i < visibilities->size() && (*visibilities)[i].is_number_integer();
    const int visibility = isKnown ? smallInteger((*visibilities)[i], "visibility") : 2;
    return visibility == 0 ? PointState::Outside : visibility == 1 ? PointState::Margin : PointState::Visible;
}

std::vector<PointState> readStates(const Json &json, const char *name, size_t count)
{
    const Json *source = find(json, name);
    if (!source)
        return {};
    std::vector<PointState> states;
    for (const Json &entry : array(*source, name)) {
        const std::optional<PointState> state = entry.is_string() ? pointStateFromName(entry.get<std::string>()) : std::nullopt;
        if (!state)
            throw BadField{name};
        states.push_back(*state);
    }
    if (states.size() != count)
        throw BadField{name};
    return states;
}

void readPoints(const Json &json, DetectionRecord &record)
{
    const Json *corners = find(json, "corners");
    if (!corners)
        throw BadField{"corners"};
    for (const Json &corner : array(*corners, "corners"))
        record.corners.push_back(vector<2>(corner, "corners"));
    if (const Json *keypoints = find(json, "keypoints")) {
        for (const Json &entry : array(*keypoints, "keypoints")) {
            const Vector2 point = vector<2>(entry, "keypoints");
            record.keypoints.push_back(point == sentinelPoint() ? std::nullopt : std::optional(point));
        }
    }
    const Json *cornersSeen = find(json, "corners_visibility"), *keypointsSeen = find(json, "keypoints_visibility");
    if (cornersSeen && array(*cornersSeen, "corners_visibility").size() != record.corners.size())
        throw BadField{"corners_visibility"};
    record.corners_state = readStates(json, "corners_state", record.corners.size());
    if (record.corners_state.empty())
        for (size_t i = 0; i < record.corners.size(); ++i)
            record.corners_state.push_back(guessedState(record.corners[i], cornersSeen, i, record.resolution));
    record.keypoints_state = readStates(json, "keypoints_state", record.keypoints.size());
    if (record.keypoints_state.empty())
        for (size_t i = 0; i < record.keypoints.size(); ++i)
            record.keypoints_state.push_back(record.keypoints[i] ? guessedState(record.keypoints[i], keypointsSeen, i, record.resolution) : PointState::Outside);
}

/// One number, not negative, a point; or none at all.
std::vector<double> readBlur(const Json &json, const char *name, size_t points)
{
    const Json *source = find(json, name);
    if (!source)
        return {};
    std::vector<double> blur;
    for (const Json &entry : array(*source, name))
        blur.push_back(number(entry, name));
    if (blur.size() != points || std::any_of(blur.begin(), blur.end(), [](double px) { return !(px >= 0); }))
        throw BadField{name};
    return blur;
}

void readLighting(const Json &json, DetectionRecord &record)
{
    const Json *source = find(json, "lighting");
    if (!source)
        return;
    if (!source->is_object())
        throw BadField{"lighting"};
    record.lighting = Lighting{numberOr(*source, "point_w", 0), numberOr(*source, "sun_w_m2", 0)};
}

void readMeasures(const Json &json, DetectionRecord &record)
{
    record.distance = numberOr(json, "distance", 0);
    record.angle_of_incidence = numberOr(json, "angle_of_incidence", 0);
    record.pixel_area = numberOr(json, "pixel_area", 0);
    record.occlusion_ratio = numberOr(json, "occlusion_ratio", 0);
    record.ppm = numberOr(json, "ppm", 0);
    const auto isTrue = [&](const char *name, bool otherwise) {
        const Json *flag = find(json, name);
        return flag && flag->is_boolean() ? flag->get<bool>() : otherwise;
    };
    record.is_mirrored = isTrue("is_mirrored", false);
    record.eval_complete = isTrue("eval_complete", true);
    record.position = optionalVector<3>(json, "position");
    record.rotation_quaternion = optionalVector<4>(json, "rotation_quaternion");
    record.tag_size_mm = numberOr(json, "tag_size_mm", 0);
    record.velocity = optionalVector<3>(json, "velocity");
    record.shutter_time_ms = numberOr(json, "shutter_time_ms", 0);
    record.rolling_shutter_ms = numberOr(json, "rolling_shutter_ms", 0);
    if (find(json, "fstop"))
        record.fstop = numberOr(json, "fstop", 0);
    if (const Json *margin = find(json, "eval_margin_px"))
        record.eval_margin_px = smallInteger(*margin, "eval_margin_px");
    if (const Json *seed = find(json, "global_seed"))
        record.global_seed = integer(*seed, "global_seed");
    if (const Json *seed = find(json, "scene_seed"))
        record.scene_seed = integer(*seed, "scene_seed");
}

DetectionRecord readRecord(const Json &json)
{
    DetectionRecord record;
    record.image_id = text(json, "image_id");
    if (!isSinglePathComponent(record.image_id))
        throw BadField{"image_id"};
    const Json *id = find(json, "tag_id");
    if (!id)
        throw BadField{"tag_id"};
    record.tag_id = smallInteger(*id, "tag_id");
    record.tag_family = text(json, "tag_family");
    const std::string type = find(json, "record_type") ? text(json, "record_type") : "TAG";
    if (type != "TAG" && type != "BOARD")
        throw BadField{"record_type"};
    record.record_type = type == "BOARD" ? RecordType::Board : RecordType::Tag;
    readMeasures(json, record);
    readCamera(json, record);
    readBoard(json, record);
    readPoints(json, record);
    record.corners_blur_px = readBlur(json, "corners_blur_px", record.corners.size());
    record.keypoints_blur_px = readBlur(json, "keypoints_blur_px", record.keypoints.size());
    readLighting(json, record);
    return record;
}

} // namespace

bool isSinglePathComponent(std::string_view name)
{
    return !name.empty() && name.size() <= 200 && name != "." && name != ".." && name.find_first_of(std::string_view("/\\\0", 3)) == std::string_view::npos;
}

Result<DetectionRecord> recordFromJson(const nlohmann::json &json)
{
    if (!json.is_object())
        return makeError(Errc::InvalidValue, "dataset.record.not_object");
    try {
        return readRecord(json);
    } catch (const BadField &bad) {
        const Json *value = find(json, bad.name.c_str());
        std::string shown = value ? value->dump(-1, ' ', true, Json::error_handler_t::replace) : "missing";
        if (shown.size() > 60)
            shown = shown.substr(0, 57) + "...";
        return makeError(Errc::InvalidValue, "dataset.record.field", {bad.name, shown});
    }
}

} // namespace tagmill
