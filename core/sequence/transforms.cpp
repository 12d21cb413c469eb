// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/transforms.h"

#include "core/dataset/json_writer.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

/// Keys of a frame's camera with their JSON, in the order of the file.
using CameraKeys = std::vector<std::pair<std::string_view, std::string>>;

template<class T>
std::string asJson(const T &value)
{
    JsonWriter out;
    out.value(value);
    return out.take();
}

std::string matrixJson(const Eigen::MatrixXd &matrix, int depth)
{
    // A matrix in one line a row reads well wherever it stands.
    const std::string indent(static_cast<size_t>(2 * depth), ' ');
    std::string text = "[";
    for (Eigen::Index r = 0; r < matrix.rows(); ++r) {
        text += (r > 0 ? ",\n" : "\n") + indent + "  [";
        for (Eigen::Index c = 0; c < matrix.cols(); ++c)
            text += (c > 0 ? ", " : "") + asJson(matrix(r, c));
        text += "]";
    }
    return text + "\n" + indent + "]";
}

CameraKeys cameraKeys(const SequenceFrameResult &frame, int depth)
{
    const SequenceCamera &camera = frame.camera;
    const Matrix3 k = camera.intrinsics();
    const Size2i size = camera.frameSize();
    return {{"camera_model", asJson("PINHOLE")},
            {"w", asJson(size.width)},
            {"h", asJson(size.height)},
            {"c", asJson(frame.channels)},
            {"fl_x", asJson(k(0, 0))},
            {"fl_y", asJson(k(1, 1))},
            {"cx", asJson(k(0, 2))},
            {"cy", asJson(k(1, 2))},
            {"intrinsics", matrixJson(k, depth)},
            {"angle", asJson(camera.angle())},
            {"angle_x", asJson(2 * std::atan(size.width / (2 * k(0, 0))))},
            {"angle_y", asJson(2 * std::atan(size.height / (2 * k(1, 1))))},
            {"camera", asJson(camera.name)},
            {"type", asJson(camera.type)},
            {"lens", asJson(camera.lens_mm)},
            {"lens_unit", asJson(camera.lens_unit)},
            {"sensor_width", asJson(camera.sensor_width_mm)},
            {"sensor_height", asJson(camera.sensor_height_mm)},
            {"sensor_fit", asJson(camera.sensor_fit)},
            {"shift_x", asJson(camera.shift_x)},
            {"shift_y", asJson(camera.shift_y)},
            {"clip_start", asJson(camera.clip_start)},
            {"clip_end", asJson(camera.clip_end)}};
}

/// Which keys are the same in every frame.
std::vector<bool> constantKeys(const std::vector<SequenceFrameResult> &frames)
{
    constexpr int depth = 0; // values are compared, wherever they will stand
    std::vector<bool> isConstant;
    CameraKeys first;
    for (const SequenceFrameResult &frame : frames) {
        if (first.empty()) {
            first = cameraKeys(frame, depth);
            isConstant.assign(first.size(), true);
            continue;
        }
        if (frame.camera == frames.front().camera && frame.channels == frames.front().channels)
            continue;
        const CameraKeys keys = cameraKeys(frame, depth);
        for (size_t i = 0; i < keys.size(); ++i)
            isConstant[i] = isConstant[i] && keys[i].second == first[i].second;
    }
    return isConstant;
}

void writeKeys(JsonWriter &out, const SequenceFrameResult &frame, const std::vector<bool> &isConstant, bool wanted)
{
    if (!wanted && std::find(isConstant.begin(), isConstant.end(), false) == isConstant.end())
        return;
    const CameraKeys keys = cameraKeys(frame, out.depth());
    for (size_t i = 0; i < keys.size(); ++i) {
        if (isConstant[i] == wanted)
            out.key(keys[i].first).raw(keys[i].second);
    }
}

bool hasPass(const std::vector<SequenceFrameResult> &frames, PassKind kind)
{
    return std::any_of(frames.begin(), frames.end(), [kind](const auto &frame) { return frame.passes.contains(kind); });
}

/// What the files mean, so that nobody has to guess.
void writeConventions(JsonWriter &out, const std::vector<SequenceFrameResult> &frames, const SequenceDescription &description)
{
    out.field("fps", description.fps);
    out.field("pixel_origin", "corner");
    if (hasPass(frames, PassKind::Depth)) {
        out.field("depth_kind", "planar_z").field("depth_unit_scale_factor", 1.0).field("depth_background", static_cast<double>(depthBackground));
        if (std::any_of(frames.begin(), frames.end(), [](const auto &frame) { return frame.depthPng.has_value(); }))
            out.field("depth_png16_unit_scale_factor", 0.001);
    }
    if (hasPass(frames, PassKind::Normal))
        out.field("normal_frame", "camera: x right, y up, z towards the camera");
    if (hasPass(frames, PassKind::Flow)) {
        out.key("flow_channels").beginArray();
        using Channels = std::array<const char *, 4>;
        for (const char *channel : description.isRawFlowOrder ? Channels{"R", "G", "B", "A"} : Channels{"forward.x", "forward.y", "backward.x", "backward.y"})
            out.value(channel);
        out.endArray();
        out.field("flow_axes", description.isRawFlowOrder ? "Blender's vector pass: R, G = backward x, -y; B, A = -forward x, y; px" : "px, x right, y down");
    }
    if (hasPass(frames, PassKind::Segmentation))
        out.field("segmentation_objects", std::string(objectTableFile));
}

} // namespace

std::string transformsJson(const std::vector<SequenceFrameResult> &frames, const SequenceDescription &description)
{
    JsonWriter out;
    out.beginObject();
    const std::vector<bool> isConstant = constantKeys(frames);
    if (!frames.empty())
        writeKeys(out, frames.front(), isConstant, true);
    writeConventions(out, frames, description);
    out.key("frames").beginArray();
    for (const SequenceFrameResult &frame : frames) {
        out.beginObject();
        out.field("file_path", frame.colour.path);
        for (const auto &[kind, file] : frame.passes)
            out.field(std::string(passName(kind)) + "_file_path", file.path);
        if (frame.depthPng)
            out.field("depth_png16_file_path", frame.depthPng->path);
        out.field("frame", frame.frame);
        out.field("time", (frame.frame - description.firstFrame) / description.fps);
        writeKeys(out, frame, isConstant, false);
        out.key("transform_matrix").raw(matrixJson(frame.camera.worldFromCamera(), out.depth()));
        out.endObject();
    }
    out.endArray().endObject();
    return out.take() + "\n";
}

std::string sequenceInfoJson(const std::vector<SequenceFrameResult> &frames, const SequenceDescription &description)
{
    double distance = 0;
    for (size_t i = 1; i < frames.size(); ++i)
        distance += (frames[i].camera.matrix_world.col(3) - frames[i - 1].camera.matrix_world.col(3)).norm();
    const double travelled_s = frames.size() < 2 ? 0 : (frames.back().frame - frames.front().frame) / description.fps;
    JsonWriter out;
    out.beginObject();
    out.field("frame_rate", description.fps);
    out.field("frames", static_cast<int>(frames.size()));
    out.field("distance_traveled", distance);
    out.field("average_velocity", travelled_s > 0 ? distance / travelled_s : 0.0);
    out.field("elapsed_time", static_cast<double>(frames.size()) * description.step / description.fps);
    out.endObject();
    return out.take() + "\n";
}

std::string objectTableJson(const std::vector<SequenceObject> &objects)
{
    JsonWriter out;
    out.beginObject().field("background", 0);
    out.key("objects").beginArray();
    for (const SequenceObject &object : objects)
        out.beginObject().field("id", object.id).field("name", object.name).field("class", object.className).endObject();
    out.endArray().endObject();
    return out.take() + "\n";
}

Result<std::vector<SequenceObject>> readObjectTable(const std::filesystem::path &file)
{
    TAGMILL_TRY(const std::string text, readFile(file));
    try {
        std::vector<SequenceObject> objects;
        const nlohmann::json document = nlohmann::json::parse(text);
        for (const auto &object : document.at("objects"))
            objects.push_back({object.at("id").get<int>(), object.at("name").get<std::string>(), object.at("class").get<std::string>()});
        return objects;
    } catch (const std::exception &e) {
        Error error = makeError(Errc::Parse, "sequence.bad_object_table", {e.what()});
        error.problem.file = file.string();
        return error;
    }
}

} // namespace tagmill
