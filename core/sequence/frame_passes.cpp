// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/frame_passes.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr float largestHalf = 65504;

/// A component of a layer; Blender's letters differ between versions and kinds of socket.
std::vector<float> component(const ExrChannels &image, std::string_view layer, std::initializer_list<const char *> letters)
{
    for (const char *letter : letters)
        if (const auto *plane = image.find(std::string(layer) + "." + letter))
            return *plane;
    const auto *plane = letters.size() > 0 && std::string_view(*letters.begin()) == "V" ? image.find(layer) : nullptr;
    return plane ? *plane : std::vector<float>();
}

template<size_t N>
bool isWhole(const std::array<std::vector<float>, N> &planes)
{
    const auto isEmpty = [](const std::vector<float> &plane) { return plane.empty(); };
    return std::none_of(planes.begin(), planes.end(), isEmpty) || std::all_of(planes.begin(), planes.end(), isEmpty);
}

bool isBackground(float depth)
{
    return !(depth < largestHalf) || depth <= 0; // NaN is none
}

FlowPlanes asBlenderSays(const FramePasses &passes)
{
    // Blender's R, G point from here to where the point was, B, A from where it will be to here; y up in both.
    FlowPlanes flow{passes.vector[2], passes.vector[3], passes.vector[0], passes.vector[1]};
    const auto negate = [](std::vector<float> &plane) {
        for (float &value : plane)
            value = 0.0f - value; // no negative zeros
    };
    negate(flow.forward_x);
    negate(flow.backward_y);
    return flow;
}

void followLens(std::vector<float> &x, std::vector<float> &y, const FramePasses &passes, const Matrix3 &here, const Matrix3 &there)
{
    if (here == there)
        return;
    const Matrix3 map = there * here.inverse();
    for (int row = 0; row < passes.height; ++row)
        for (int column = 0; column < passes.width; ++column) {
            const size_t i = static_cast<size_t>(row) * static_cast<size_t>(passes.width) + static_cast<size_t>(column);
            if (!passes.depth.empty() && isBackground(passes.depth[i]))
                continue;
            const Vector3 pixel(column + 0.5, row + 0.5, 1);
            const Vector3 moved = map * (pixel + Vector3(static_cast<double>(x[i]), static_cast<double>(y[i]), 0));
            x[i] = static_cast<float>(moved.x() - pixel.x());
            y[i] = static_cast<float>(moved.y() - pixel.y());
        }
}

} // namespace

Result<FramePasses> framePassesIn(const ExrChannels &image, const std::string &name)
{
    FramePasses passes;
    passes.width = image.width;
    passes.height = image.height;
    passes.depth = component(image, "depth", {"V", "R", "X"});
    passes.index = component(image, "index", {"V", "R", "X"});
    passes.normal = {component(image, "normal", {"X", "R"}), component(image, "normal", {"Y", "G"}), component(image, "normal", {"Z", "B"})};
    passes.vector = {component(image, "vector", {"R", "X"}), component(image, "vector", {"G", "Y"}), component(image, "vector", {"B", "Z"}), component(image, "vector", {"A", "W"})};
    if (!isWhole(passes.normal) || !isWhole(passes.vector))
        return makeError(Errc::Parse, "imaging.bad_exr_file", {name, "a pass lacks a channel"});
    return passes;
}

Result<FramePasses> readFramePasses(const std::filesystem::path &file)
{
    TAGMILL_TRY(const ExrChannels image, readExrChannels(file));
    return framePassesIn(image, file.string());
}

ExrChannels depthImage(const FramePasses &passes)
{
    ExrChannels image{passes.width, passes.height, {{"Y", passes.depth}}};
    for (float &depth : image.channels.front().values)
        if (isBackground(depth))
            depth = depthBackground;
    return image;
}

ExrChannels normalImage(const FramePasses &passes, const Matrix3 &worldFromCamera)
{
    const Eigen::Matrix3f cameraFromWorld = worldFromCamera.transpose().cast<float>();
    ExrChannels image{passes.width, passes.height, {{"R", {}}, {"G", {}}, {"B", {}}}};
    const size_t count = passes.normal[0].size();
    for (ExrChannel &channel : image.channels)
        channel.values.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const Eigen::Vector3f world(passes.normal[0][i], passes.normal[1][i], passes.normal[2][i]);
        const float length = world.norm();
        const Eigen::Vector3f normal = length > 0 ? Eigen::Vector3f(cameraFromWorld * world / length) : Eigen::Vector3f::Zero();
        for (int c = 0; c < 3; ++c)
            image.channels[static_cast<size_t>(c)].values[i] = normal[c];
    }
    return image;
}

FlowPlanes flowPlanes(const FramePasses &passes, const FlowLenses &lenses)
{
    FlowPlanes flow = asBlenderSays(passes);
    followLens(flow.forward_x, flow.forward_y, passes, lenses.here, lenses.after);
    followLens(flow.backward_x, flow.backward_y, passes, lenses.here, lenses.before);
    return flow;
}

std::optional<FlowPlanes> flowPlanesIn(const ExrChannels &image)
{
    const auto planes = [&](const std::array<const char *, 4> &names) -> std::optional<std::array<std::vector<float>, 4>> {
        std::array<std::vector<float>, 4> found;
        for (size_t i = 0; i < names.size(); ++i) {
            const auto *plane = image.find(names[i]);
            if (!plane)
                return {};
            found[i] = *plane;
        }
        return found;
    };
    if (auto ours = planes({"forward.x", "forward.y", "backward.x", "backward.y"}))
        return FlowPlanes{std::move((*ours)[0]), std::move((*ours)[1]), std::move((*ours)[2]), std::move((*ours)[3])};
    FramePasses passes;
    if (auto raw = planes({"R", "G", "B", "A"})) {
        passes.vector = *std::move(raw);
        return asBlenderSays(passes);
    }
    return {};
}

ExrChannels flowImage(const FlowPlanes &flow, int width, int height)
{
    return {width, height, {{"forward.x", flow.forward_x}, {"forward.y", flow.forward_y}, {"backward.x", flow.backward_x}, {"backward.y", flow.backward_y}}};
}

ExrChannels rawFlowImage(const FramePasses &passes)
{
    return {passes.width, passes.height, {{"R", passes.vector[0]}, {"G", passes.vector[1]}, {"B", passes.vector[2]}, {"A", passes.vector[3]}}};
}

ExrChannels segmentationImage(const FramePasses &passes)
{
    return {passes.width, passes.height, {{"Y", passes.index}}};
}

Image16 depthMillimetres(const FramePasses &passes)
{
    constexpr float millimetres = 1000, most = 65535;
    Image16 image(passes.width, passes.height, 1);
    for (size_t i = 0; i < passes.depth.size(); ++i) {
        const float depth = passes.depth[i];
        const float value = isBackground(depth) ? 0 : std::round(depth * millimetres);
        image.pixels[i] = value <= most ? static_cast<std::uint16_t>(value) : std::uint16_t{0};
    }
    return image;
}

void PassRange::add(float value)
{
    min = isEmpty ? value : std::min(min, value);
    max = isEmpty ? value : std::max(max, value);
    isEmpty = false;
}

void PassRange::add(const PassRange &other)
{
    if (other.isEmpty)
        return;
    add(other.min);
    add(other.max);
}

PassRange depthRange(const std::vector<float> &depth)
{
    PassRange range;
    for (const float value : depth)
        if (!isBackground(value))
            range.add(value);
    return range;
}

PassRange flowRange(const std::vector<float> &x, const std::vector<float> &y)
{
    PassRange range;
    for (size_t i = 0; i < x.size(); ++i)
        if (const float length = std::hypot(x[i], y[i]); std::isfinite(length))
            range.add(length);
    return range;
}

} // namespace tagmill
