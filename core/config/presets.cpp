// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/presets.h"

#include "core/config/pipeline.h"
#include "core/config/preset_files.h"
#include "core/config/text_tree.h"
#include "core/config/value_writer.h"

#include <algorithm>

namespace tagmill {

namespace {

std::string textOf(const Value &map, std::string_view name)
{
    const Value *value = member(map, name);
    const auto *text = value ? value->as<std::string>() : nullptr;
    return text ? *text : std::string();
}

std::vector<Preset> readPresets()
{
    std::vector<Preset> presets;
    for (const PresetFile &file : presetFiles()) {
        const auto tree = parseJson(file.json);
        const Value root = tree ? nodeValue(*tree->root) : Value(); // a test reads them all
        const Value *overrides = member(root, "overrides");
        presets.push_back({std::string(file.name), textOf(root, "title"), textOf(root, "description"), textOf(root, "version"), textOf(root, "category"),
                           overrides && overrides->as<ValueMap>() ? *overrides : Value(ValueMap{})});
    }
    std::sort(presets.begin(), presets.end(), [](const Preset &a, const Preset &b) { return a.name < b.name; });
    return presets;
}

bool isWord(std::string_view word)
{
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !word.empty() && word[0] >= 'a' && word[0] <= 'z' && std::all_of(word.begin(), word.end(), isPart);
}

} // namespace

std::span<const Preset> allPresets()
{
    static const std::vector<Preset> presets = readPresets();
    return presets;
}

const Preset *findPreset(std::string_view name)
{
    const auto presets = allPresets();
    const auto found = std::find_if(presets.begin(), presets.end(), [name](const Preset &preset) { return preset.name == name; });
    return found == presets.end() ? nullptr : &*found;
}

std::string presetNames()
{
    std::string names;
    for (const Preset &preset : allPresets())
        names += (names.empty() ? "" : ", ") + preset.name;
    return names;
}

bool isPresetName(std::string_view name)
{
    const size_t dot = name.find('.');
    return dot != std::string_view::npos && isWord(name.substr(0, dot)) && isWord(name.substr(dot + 1));
}

std::string presetToYaml(const Preset &preset)
{
    return "# " + preset.description + "\n" + yamlBlockText(preset.overrides, 0);
}

std::string presetToJson(const Preset &preset)
{
    return jsonText(ValueMap{{"name", Value(preset.name)}, {"description", Value(preset.description)}, {"version", Value(preset.version)},
                             {"category", Value(preset.category)}, {"overrides", preset.overrides}},
                    {.indent = 2})
           + '\n';
}

Value composePresets(std::span<const std::string> names, bool compat)
{
    Value composed = ValueMap{};
    for (const std::string &name : names) {
        const Preset *preset = findPreset(name);
        if (!preset)
            continue;
        Value overrides = preset->overrides;
        if (!compat)
            makeLightsAList(overrides);
        composed = deepMerge(composed, overrides);
    }
    return composed;
}

void makeLightsAList(Value &root)
{
    constexpr std::string_view key = "scene.lighting.directional";
    const Value *lights = valueAt(root, key);
    if (lights && lights->as<ValueMap>())
        setValueAt(root, key, ValueList{*lights});
}

} // namespace tagmill
