// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/render_tag_limits.h"

#include "core/config/enum_names.h"
#include "core/config/text_tree.h"

#include <algorithm>
#include <array>

namespace tagmill {

namespace {

using Keys = std::vector<std::string>;

bool isIn(std::span<const std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> textsAt(const Value &raw, std::string_view key)
{
    std::vector<std::string> texts;
    const Value *value = valueAt(raw, key);
    if (const ValueList *list = value ? value->as<ValueList>() : nullptr)
        for (const Value &item : *list)
            if (const std::string *text = item.as<std::string>())
                texts.push_back(*text);
    return texts;
}

Keys keyIf(bool isFound, std::string_view key)
{
    return isFound ? Keys{std::string(key)} : Keys();
}

Keys scopeNames(const Value &raw, const GenConfig &)
{
    const std::vector<std::string> scopes = textsAt(raw, "dataset.evaluation_scopes");
    return keyIf(std::any_of(scopes.begin(), scopes.end(), [](const std::string &scope) { return !enumFromName<EvaluationScope>(scope); }), "dataset.evaluation_scopes");
}

/// The names render-tag itself makes of these intents are ones that it does not take.
Keys legacyIntent(const Value &raw, const GenConfig &)
{
    for (const char *key : {"dataset.intent", "intent"}) {
        const Value *value = valueAt(raw, key);
        const std::string *intent = value ? value->as<std::string>() : nullptr;
        if (intent && (*intent == "calibration" || intent->find("pose") != std::string::npos) && !valueAt(raw, "dataset.evaluation_scopes"))
            return {key};
    }
    return {};
}

Keys calibrationPreset(const Value &raw, const GenConfig &)
{
    const std::vector<std::string> presets = textsAt(raw, "presets");
    return keyIf(std::find(presets.begin(), presets.end(), "evaluation.calibration_full") != presets.end(), "presets");
}

Keys ownPresets(const Value &raw, const GenConfig &)
{
    constexpr std::string_view peers[] = {
        "calibration.aprilgrid_6x6", "calibration.reference_grade_rendering", "evaluation.calibration_full", "lighting.factory", "lighting.low_key",
        "lighting.mixed_temperature", "lighting.outdoor_industrial", "lighting.outdoor_sun", "lighting.warehouse", "locus.v1_baseline", "sensor.hdr_sweep",
        "sensor.industrial_dr", "sensor.raw_pipeline", "shadow.harsh", "shadow.occluder_overlay", "subject.tag16h5_standard", "subject.tag36h11_standard"};
    const std::vector<std::string> presets = textsAt(raw, "presets");
    return keyIf(std::any_of(presets.begin(), presets.end(), [&](const std::string &name) { return !isIn(peers, name); }), "presets");
}

Keys legacyBoard(const Value &raw, const GenConfig &)
{
    if (valueAt(raw, "scenario.board"))
        return {"scenario.board"};
    const Value *layout = valueAt(raw, "scenario.layout");
    const bool isBoard = layout && *layout == Value("board") && !valueAt(raw, "scenario.subject");
    return keyIf(isBoard && !valueAt(raw, "scenario.square_size"), "scenario.layout");
}

Keys seedTwice(const Value &raw, const GenConfig &)
{
    return keyIf(valueAt(raw, "dataset.seed") && valueAt(raw, "dataset.seeds.global_seed"), "dataset.seed");
}

Keys emptyScenes(const Value &, const GenConfig &config)
{
    return keyIf(config.scenario.subject.type == SubjectType::Tags && config.scenario.subject.tags.tags_per_scene.min < 1, "scenario.subject.tags_per_scene");
}

Keys ownKeys(const Value &raw, const GenConfig &)
{
    Keys keys;
    const Value *section = valueAt(raw, "tagmill");
    if (const ValueMap *map = section ? section->as<ValueMap>() : nullptr)
        for (const auto &[key, value] : *map)
            if (key != "format" && key != "compat")
                keys.push_back("tagmill." + key);
    return keys;
}

Keys loneFocal(const Value &, const GenConfig &config)
{
    const IntrinsicsConfig &given = config.camera.intrinsics;
    if (given.k_matrix)
        return {};
    const std::string prefix = "camera.intrinsics.";
    if (given.focal_length_x.has_value() != given.focal_length_y.has_value())
        return {prefix + (given.focal_length_x ? "focal_length_x" : "focal_length_y")};
    return keyIf(given.focal_length_mm && !given.sensor_width_mm, prefix + "focal_length_mm");
}

/// A config of the first, flat kind: only these keys of it arrive.
Keys flatKeys(const Value &raw, const GenConfig &)
{
    constexpr std::string_view marks[] = {"resolution", "samples", "tag_family", "intent", "seed"};
    constexpr std::string_view known[] = {"resolution", "samples", "tag_family", "lighting", "physics", "output_dir", "intent", "num_scenes", "seed", "backgrounds", "tagmill"};
    const ValueMap *map = raw.as<ValueMap>();
    if (!map || member(raw, "dataset") || std::none_of(map->begin(), map->end(), [&](const auto &entry) { return isIn(marks, entry.first); }))
        return {};
    Keys keys;
    for (const auto &[key, value] : *map)
        if (!isIn(known, key))
            keys.push_back(key);
    return keys;
}

Keys oldTagSize(const Value &raw, const GenConfig &)
{
    return keyIf(valueAt(raw, "tag.size_mm"), "tag.size_mm");
}

#define TEXT(text) TAGMILL_TR("Compat", text)

constexpr auto table = std::to_array<RenderTagLimit>({
    {"scope_names", true, TEXT("render-tag takes only detection, corner_accuracy, pose_estimation and calibration"), scopeNames},
    {"legacy_intent", true, TEXT("render-tag turns this intent into names of scopes that it then refuses; write dataset.evaluation_scopes"), legacyIntent},
    {"calibration_preset", true, TEXT("render-tag refuses the scope in its own preset evaluation.calibration_full; write evaluation_scopes: [calibration]"), calibrationPreset},
    {"own_presets", true, TEXT("render-tag does not know all of these presets"), ownPresets},
    {"legacy_board", true, TEXT("render-tag cannot build a board from this old form; write scenario.subject"), legacyBoard},
    {"seed_twice", true, TEXT("render-tag refuses dataset.seed beside dataset.seeds.global_seed"), seedTwice},
    {"empty_scenes", true, TEXT("render-tag cannot lay out a scene without tags"), emptyScenes},
    {"own_keys", false, TEXT("render-tag does not read the tagmill section"), ownKeys},
    {"lone_focal", false, TEXT("render-tag reads over half a pair of focal lengths and takes camera.fov"), loneFocal},
    {"flat_keys", false, TEXT("render-tag drops this key of a flat config"), flatKeys},
    {"old_tag_size", false, TEXT("render-tag drops tag.size_mm and takes the default size; write scenario.subject.size_mm"), oldTagSize},
});

#undef TEXT

} // namespace

std::span<const RenderTagLimit> renderTagLimits()
{
    return table;
}

std::vector<RenderTagFinding> renderTagRefuses(const ConfigDocument &document, const GenConfig &config)
{
    const auto tree = document.format() == TextFormat::Json ? parseJson(document.text()) : parseYaml(document.text());
    const Value raw = tree ? nodeValue(*tree->root) : Value();
    std::vector<RenderTagFinding> findings;
    for (const RenderTagLimit &limit : table)
        for (const std::string &key : limit.find(raw, config))
            findings.push_back({&limit, key, document.lineOf(key)});
    return findings;
}

} // namespace tagmill
