// SPDX-License-Identifier: GPL-3.0-or-later
// RenderConfig: how a .blend is rendered as a sequence (SEQUENCE section 5). What is not set means: as in the file, as far
// as this Blender can. Every member has one row in model_render.cpp, from which reading, writing, the reference, the
// editor and the fingerprint derive.
#pragma once

#include "core/config/field.h"
#include "core/config/value.h"
#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tagmill {

enum class FlowDirection { Forward, Backward, Both };
enum class DepthFormat { OpenExr, Hdr };

/// "4GB", "1.5 gb", "512MiB", "3G" or plain bytes; units of 1024.
struct ByteSize
{
    std::int64_t bytes = 0;
    bool operator==(const ByteSize &) const = default;
};
Result<ByteSize> readByteSize(std::string_view text);

struct RenderConfig
{
    std::optional<std::string> executable;
    std::optional<int> height, width; ///< px
    std::optional<int> bit_depth;
    std::optional<std::string> file_format;
    std::string exr_codec = "ZIP";
    bool depths = false, normals = false, flows = false;
    FlowDirection flow_direction = FlowDirection::Forward;
    bool segmentations = false;
    bool debug = true;
    double keyframe_multiplier = 1;
    int timeout = -1; ///< s
    bool autoexec = false;
    std::optional<std::string> device_type;
    std::optional<double> adaptive_threshold;
    std::optional<int> max_samples;
    std::optional<bool> use_denoising;
    std::optional<std::string> log_dir;
    bool allow_skips = true;
    bool unbind_camera = false;
    bool use_animations = true;
    std::optional<bool> use_motion_blur;
    std::optional<std::vector<std::string>> addons;
    int jobs = 1;
    bool autoscale = false;
    std::optional<ByteSize> max_job_vram;
    bool renumber_objects = false;
    bool raw_flow_order = false;
    bool keep_file_outputs = false;
    bool depth_png16 = false;
    DepthFormat depth_format = DepthFormat::OpenExr;
    bool operator==(const RenderConfig &) const = default;
};

/// The rows, in the order of RenderConfig.
std::span<const ElementDesc> renderConfigRows();
/// Sets one key, with the type, range and choices of its row. Errors: NotFound (no such key), InvalidValue.
Result<> setRenderConfig(RenderConfig &config, std::string_view key, const Value &value);
Value renderConfigValue(const RenderConfig &config, std::string_view key);
/// What contradicts itself: flows with motion blur, autoscale without max_job_vram.
Result<> checkRenderConfig(const RenderConfig &config);
/// The keys that a YAML or JSON file sets, each checked. Keys it does not know are warnings. Errors: Io, NotFound, Parse,
/// InvalidValue, with path and line.
Result<ValueMap> readRenderConfigKeys(const std::filesystem::path &file, Report &report);
/// All keys as JSON, in order.
std::string renderConfigJson(const RenderConfig &config);
/// Only those that decide a frame's pixels or bytes; which passes are asked for, previews, jobs and paths are none.
std::string renderConfigPixelsJson(const RenderConfig &config);

} // namespace tagmill
