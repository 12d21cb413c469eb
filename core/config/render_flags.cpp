// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/render_flags.h"

namespace tagmill {

namespace {

using Kind = RenderFlag::Kind;

constexpr RenderFlag flags[] = {
    {"width", "width", Kind::Integer},
    {"height", "height", Kind::Integer},
    {"workers", "jobs", Kind::Integer},
    {"depths", "depths", Kind::On},
    {"normals", "normals", Kind::On},
    {"flows", "flows", Kind::On},
    {"flow-direction", "flow_direction"},
    {"segmentations", "segmentations", Kind::On},
    {"debug", "debug", Kind::On},
    {"no-debug", "debug", Kind::Off},
    {"file-format", "file_format"},
    {"bit-depth", "bit_depth", Kind::Integer},
    {"exr-codec", "exr_codec"},
    {"sequence-device", "device_type", Kind::Text, "device"},
    {"max-samples", "max_samples", Kind::Integer},
    {"adaptive-threshold", "adaptive_threshold", Kind::Real},
    {"denoise", "use_denoising", Kind::On},
    {"no-denoise", "use_denoising", Kind::Off},
    {"keyframe-multiplier", "keyframe_multiplier", Kind::Real},
    {"unbind-camera", "unbind_camera", Kind::On},
    {"no-animations", "use_animations", Kind::Off},
    {"motion-blur", "use_motion_blur", Kind::On},
    {"no-motion-blur", "use_motion_blur", Kind::Off},
    {"addon", "addons", Kind::List},
    {"autoexec", "autoexec", Kind::On},
    {"keep-file-outputs", "keep_file_outputs", Kind::On},
    {"raw-flow-order", "raw_flow_order", Kind::On},
    {"allow-skips", "allow_skips", Kind::On},
    {"no-skips", "allow_skips", Kind::Off},
    {"autoscale", "autoscale", Kind::On},
    {"max-job-vram", "max_job_vram"},
    {"renumber-objects", "renumber_objects", Kind::On},
    {"depth-png16", "depth_png16", Kind::On},
    {"depth-format", "depth_format"},
};

std::string textOf(const Value &value)
{
    const auto *text = value.as<std::string>();
    return text ? *text : valueText(value);
}

/// Whether the flag gives just that value; then its words are added.
bool addWords(const RenderFlag &flag, const Value &value, std::vector<std::string> &words)
{
    const std::string name = "--" + std::string(flag.spelling.empty() ? flag.flag : flag.spelling);
    if (flag.kind == Kind::On || flag.kind == Kind::Off) {
        const auto *on = value.as<bool>();
        if (!on || *on != (flag.kind == Kind::On))
            return false;
        words.push_back(name);
    } else if (flag.kind == Kind::List) {
        const auto *list = value.as<ValueList>();
        if (!list)
            return false;
        for (const Value &item : *list)
            words.insert(words.end(), {name, textOf(item)});
    } else {
        if (value.isNull())
            return false;
        words.insert(words.end(), {name, textOf(value)});
    }
    return true;
}

} // namespace

std::span<const RenderFlag> renderFlags()
{
    return flags;
}

std::vector<std::string> renderArguments(const RenderConfig &config, std::vector<std::string> &rest)
{
    const RenderConfig defaults;
    std::vector<std::string> words;
    for (const ElementDesc &row : renderConfigRows()) {
        const Value value = renderConfigValue(config, row.key);
        if (value == renderConfigValue(defaults, row.key))
            continue;
        bool isSaid = row.key == "executable" && !value.isNull();
        if (isSaid)
            words.insert(words.end(), {"--blender", textOf(value)});
        for (const RenderFlag &flag : flags)
            if (!isSaid && flag.key == row.key)
                isSaid = addWords(flag, value, words);
        if (!isSaid)
            rest.emplace_back(row.key);
    }
    return words;
}

} // namespace tagmill
