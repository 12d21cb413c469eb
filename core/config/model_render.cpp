// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a RenderConfig, and reading it.
#include "core/config/document.h"
#include "core/config/model_file.h"
#include "core/config/model_rows.h"
#include "core/config/model_store.h"
#include "core/config/render_config.h"
#include "core/config/value_writer.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace tagmill {

template<> struct EnumNames<FlowDirection> { static constexpr NameArray<3> names = {"forward", "backward", "both"}; };
template<> struct EnumNames<DepthFormat> { static constexpr NameArray<2> names = {"OPEN_EXR", "HDR"}; };
template<> constexpr bool isWrittenAsText<ByteSize> = true;

#define TR(text) TAGMILL_TR("Model", text)

namespace {

using Config = RenderConfig;

constexpr std::string_view codecs[] = {"NONE", "RLE", "ZIPS", "ZIP", "PIZ", "PXR24", "B44", "B44A", "DWAA", "DWAB"};
constexpr std::string_view formats[] = {"PNG", "JPEG", "TIFF", "OPEN_EXR", "BMP", "TARGA", "TARGA_RAW", "HDR", "JPEG2000", "WEBP", "CINEON", "DPX", "IRIS"};
constexpr int smallestSide = 4, largestSide = 65536; ///< Blender's

std::string changedCase(std::string_view text, int (*change)(int))
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [change](unsigned char c) { return static_cast<char>(change(c)); });
    return out;
}

/// Blender writes formats and codecs in capitals and people do not.
Value inUsualCase(std::string_view key, const Value &value)
{
    const auto *text = value.as<std::string>();
    if (!text)
        return value;
    if (key == "exr_codec" || key == "file_format" || key == "depth_format")
        return changedCase(*text, std::toupper);
    if (key == "device_type" || key == "flow_direction")
        return changedCase(*text, std::tolower);
    return value;
}

} // namespace

Result<ByteSize> readByteSize(std::string_view text)
{
    const std::string all(text);
    const auto faulty = [&] { return makeError(Errc::InvalidValue, "config.not_byte_size", {all}); };
    const auto trim = [](std::string_view part) {
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        return part;
    };
    text = trim(text);
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || !(number >= 0))
        return faulty();
    std::string unit = changedCase(trim(text.substr(static_cast<size_t>(read.ptr - text.data()))), std::toupper);
    if (unit.ends_with('B'))
        unit.pop_back();
    if (unit.ends_with('I'))
        unit.pop_back();
    constexpr std::string_view prefixes[] = {"", "K", "M", "G", "T", "P"};
    const auto prefix = std::find(std::begin(prefixes), std::end(prefixes), unit);
    const double bytes = number * std::pow(1024.0, std::distance(std::begin(prefixes), prefix));
    if (prefix == std::end(prefixes) || !(bytes < 9e18))
        return faulty();
    return ByteSize{static_cast<std::int64_t>(bytes)};
}

Result<> storeValue(ByteSize &target, const Value &value, const Constraint &constraint)
{
    const std::string text = value.as<std::string>() ? *value.as<std::string>() : valueText(value);
    const auto read = readByteSize(text);
    if (!read)
        return makeError(Errc::InvalidValue, "config.not_byte_size", {text}, constraint.key);
    target = *read;
    return {};
}

Value toValue(ByteSize value)
{
    return value.bytes;
}

namespace {

constexpr auto rows = std::to_array<ModelRow<Config>>({
    element<&Config::executable, Config>({.key = "executable", .label = TR("Blender"), .doc = TR("Command whose standard input and output end in a Blender; found when not set.")}),
    element<&Config::height, Config>({.key = "height", .unit = Unit::Pixel, .hard = between(smallestSide, largestSide), .soft = between(64, 4096), .label = TR("Height"), .doc = TR("Height of the frames; as in the file when not set.")}),
    element<&Config::width, Config>({.key = "width", .unit = Unit::Pixel, .hard = between(smallestSide, largestSide), .soft = between(64, 4096), .label = TR("Width"), .doc = TR("Width of the frames; as in the file when not set.")}),
    element<&Config::bit_depth, Config>({.key = "bit_depth", .hard = between(8, 32), .label = TR("Bit depth"), .doc = TR("Bits a channel of the colour frames: 8 or 16 for PNG, 16 or 32 for OPEN_EXR.")}),
    element<&Config::file_format, Config>({.key = "file_format", .choices = formats, .label = TR("File format"), .doc = TR("Of the colour frames; as in the file when not set.")}),
    element<&Config::exr_codec, Config>({.key = "exr_codec", .choices = codecs, .label = TR("EXR codec"), .doc = TR("How the passes are packed. PXR24 and DWA lose something; ids are never packed so.")}),
    element<&Config::depths, Config>({.key = "depths", .label = TR("Depth"), .doc = TR("Distance along the optical axis for each pixel.")}),
    element<&Config::normals, Config>({.key = "normals", .label = TR("Normals"), .doc = TR("Surface normals in the camera's axes.")}),
    element<&Config::flows, Config>({.key = "flows", .label = TR("Optical flow"), .doc = TR("Where each pixel goes in the next frame and came from in the one before, px. Not together with motion blur.")}),
    element<&Config::flow_direction, Config>({.key = "flow_direction", .label = TR("Flow previews"), .doc = TR("Which flow the previews show; the files hold both.")}),
    element<&Config::segmentations, Config>({.key = "segmentations", .label = TR("Segmentation"), .doc = TR("The id of the object each pixel shows. Cycles only.")}),
    element<&Config::debug, Config>({.key = "debug", .label = TR("Previews"), .doc = TR("Pictures of the passes to look at, with one colour map for the whole sequence.")}),
    element<&Config::keyframe_multiplier, Config>({.key = "keyframe_multiplier", .hard = above(0), .soft = between(0.1, 10), .label = TR("Keyframe multiplier"), .doc = TR("Stretches time: 2 gives twice as many frames of the same motion, with the same exposure.")}),
    element<&Config::timeout, Config>({.key = "timeout", .label = TR("Start time-out in seconds"), .doc = TR("How long a Blender may take to start; below 0: a minute.")}),
    element<&Config::autoexec, Config>({.key = "autoexec", .label = TR("Run embedded scripts"), .doc = TR("Runs the scripts that the .blend brings. They can do anything: only for files you trust.")}),
    element<&Config::device_type, Config>({.key = "device_type", .choices = cyclesDevices, .label = TR("Device"), .doc = TR("What Cycles renders on; one that is not there falls back to the CPU, and it is said.")}),
    element<&Config::adaptive_threshold, Config>({.key = "adaptive_threshold", .hard = between(0, 1), .soft = between(0, 0.2), .label = TR("Noise threshold"), .doc = TR("A pixel takes no more samples when its noise is below; 0 switches that off.")}),
    element<&Config::max_samples, Config>({.key = "max_samples", .hard = between(1, 16777216), .soft = between(1, 1024), .label = TR("Samples"), .doc = TR("Most samples a pixel.")}),
    element<&Config::use_denoising, Config>({.key = "use_denoising", .label = TR("Denoise"), .doc = TR("Cleans the colour frames; a Blender without denoiser takes more samples instead, and it is said.")}),
    element<&Config::log_dir, Config>({.key = "log_dir", .kind = Kind::Path, .label = TR("Log folder"), .doc = TR("Where what each Blender says is kept.")}),
    element<&Config::allow_skips, Config>({.key = "allow_skips", .label = TR("Keep good frames"), .doc = TR("Frames that are there, whole, and of the same settings are not rendered again.")}),
    element<&Config::unbind_camera, Config>({.key = "unbind_camera", .label = TR("Unbind the camera"), .doc = TR("Frees the camera of parents, constraints and animation; it stays where it is.")}),
    element<&Config::use_animations, Config>({.key = "use_animations", .label = TR("Animations"), .doc = TR("Without them the scene stands still.")}),
    element<&Config::use_motion_blur, Config>({.key = "use_motion_blur", .label = TR("Motion blur"), .doc = TR("As in the file when not set; with optical flow it must be off.")}),
    element<&Config::addons, Config>({.key = "addons", .label = TR("Add-ons"), .doc = TR("Blender add-ons to switch on.")}),
    element<&Config::jobs, Config>({.key = "jobs", .hard = between(1, 1024), .soft = between(1, 16), .label = TR("Workers"), .doc = TR("Blenders that render side by side; the cores are shared between them.")}),
    element<&Config::autoscale, Config>({.key = "autoscale", .label = TR("As many workers as fit"), .doc = TR("The number of workers from the free memory of the graphics card and what a worker needs.")}),
    element<&Config::max_job_vram, Config>({.key = "max_job_vram", .kind = Kind::Text, .label = TR("Memory a worker"), .doc = TR("Graphics memory that a worker needs: 4GB, 512MiB or bytes; units of 1024.")}),
    element<&Config::renumber_objects, Config>({.key = "renumber_objects", .label = TR("Renumber objects"), .doc = TR("Gives every object a new id, by name; else the pass indices of the file stay and only objects without one get the next free ids.")}),
    element<&Config::raw_flow_order, Config>({.key = "raw_flow_order", .label = TR("Raw flow channels"), .doc = TR("Writes flow as Blender and visionsim do: R, G, B, A, signs and axes untouched.")}),
    element<&Config::keep_file_outputs, Config>({.key = "keep_file_outputs", .label = TR("Keep the file's own outputs"), .doc = TR("Lets File Output nodes of the .blend write too. They write wherever the file says.")}),
    element<&Config::depth_png16, Config>({.key = "depth_png16", .label = TR("Depth as PNG too"), .doc = TR("16-bit millimetres beside the EXR files.")}),
    element<&Config::depth_format, Config>({.key = "depth_format", .label = TR("Depth format"), .doc = TR("OPEN_EXR keeps every bit; HDR (Radiance) cuts a value to 8 bits: up to one part in 128 below.")}),
});
static_assert(describes<Config, rows.size()>);
constexpr auto rowDescriptions = descriptions(rows);

constexpr ModelDesc models[] = {
    {"RenderConfig", TR("Sequence settings"), TR("How tagmill sequence renders a .blend. What is not set means: as in the file, as far as this Blender can."), rowDescriptions, false,
     [] { return mapOf(RenderConfig(), rows); }},
};

/// Keys that decide neither pixels nor bytes of a frame.
constexpr std::string_view withoutEffect[] = {"executable", "depths", "normals", "flows", "flow_direction", "segmentations", "debug", "timeout", "log_dir", "allow_skips", "jobs", "autoscale", "max_job_vram", "keep_file_outputs", "depth_png16"};

} // namespace

std::span<const ModelDesc> renderModels()
{
    return models;
}

std::span<const ElementDesc> renderConfigRows()
{
    return rowDescriptions;
}

Result<> setRenderConfig(RenderConfig &config, std::string_view key, const Value &value)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [key](const auto &one) { return one.desc.key == key; });
    if (row == rows.end())
        return makeError(Errc::NotFound, "config.unknown_key", {std::string(key)}, std::string(key));
    return row->store(config, inUsualCase(key, value), {std::string(key), row->desc.unit, row->desc.hard, row->desc.choices});
}

Value renderConfigValue(const RenderConfig &config, std::string_view key)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [key](const auto &one) { return one.desc.key == key; });
    return row == rows.end() ? Value() : row->read(config);
}

Result<> checkRenderConfig(const RenderConfig &config)
{
    if (config.flows && config.use_motion_blur.value_or(false))
        return makeError(Errc::InvalidValue, "sequence.flow_and_blur", {}, "use_motion_blur");
    if (config.autoscale && !config.max_job_vram)
        return makeError(Errc::InvalidValue, "sequence.no_job_vram", {}, "max_job_vram");
    if (config.max_job_vram && config.max_job_vram->bytes < 1)
        return makeError(Errc::InvalidValue, "config.not_byte_size", {"0"}, "max_job_vram");
    return {};
}

Result<ValueMap> readRenderConfigKeys(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const ModelFile model, readModelFile(file, "render config", report));
    Report unknown;
    reportUnknownKeys(model.value, "RenderConfig", unknown);
    for (Problem &problem : unknown.problems)
        report.problems.push_back(model.located(std::move(problem)));
    RenderConfig config;
    ValueMap keys;
    for (const auto &[key, value] : *model.value.as<ValueMap>()) {
        const auto stored = setRenderConfig(config, key, value);
        if (!stored && stored.error().code != Errc::NotFound)
            return model.located(stored.error());
        if (stored)
            keys.emplace_back(key, value);
    }
    if (const auto checked = checkRenderConfig(config); !checked)
        return model.located(checked.error());
    return keys;
}

std::string renderConfigJson(const RenderConfig &config)
{
    return jsonText(mapOf(config, rows));
}

std::string renderConfigPixelsJson(const RenderConfig &config)
{
    Value map = mapOf(config, rows);
    for (const std::string_view key : withoutEffect)
        removeValueAt(map, key);
    return jsonText(map);
}

} // namespace tagmill
