// SPDX-License-Identifier: GPL-3.0-or-later
// Pass 1: a flat config, the oldest form, becomes sections (CONFIG_PIPELINE 2).
#include "core/config/adaptation.h"
#include "core/config/schema_index.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr std::pair<std::string_view, std::string_view> flatKeys[] = {
    {"output_dir", "dataset.output_dir"},
    {"intent", "dataset.intent"},
    {"num_scenes", "dataset.num_scenes"},
    {"seed", "dataset.seed"},
    {"resolution", "camera.resolution"},
    {"samples", "camera.samples_per_scene"},
    {"tag_family", "tag.family"},
    {"lighting", "scene.lighting"},
    {"backgrounds.hdri_path", "scene.background_hdri"},
    {"backgrounds.texture_dir", "scene.texture_dir"},
    {"physics", "physics"},
};

bool isFlatKey(std::string_view key)
{
    return std::any_of(std::begin(flatKeys), std::end(flatKeys), [key](const auto &row) { return row.first == key; });
}

/// The key that shows a config to be flat, if it is.
std::string_view flatMark(const Value &root)
{
    if (member(root, "dataset"))
        return {};
    for (const std::string_view key : {"resolution", "samples", "tag_family", "intent", "seed"})
        if (member(root, key))
            return key;
    return {};
}

/// What the table does not name. render-tag forgets it, the presets too.
void carryOthers(Adaptation &adaptation, const Value &flat)
{
    size_t dropped = 0;
    constexpr size_t maxNamed = 100;
    const auto drop = [&](const std::string &key) {
        if (++dropped <= maxNamed)
            adaptation.add(Severity::Warning, "config.flat_dropped", key);
    };
    for (const auto &[key, value] : *flat.as<ValueMap>()) {
        const bool isOfToday = findField(key) || isGroup(key);
        if (isFlatKey(key))
            continue;
        if (key == "version" || key == "tagmill" || (isOfToday && !adaptation.isCompat))
            adaptation.root = deepMerge(adaptation.root, ValueMap{{key, value}});
        else if (key == "presets")
            adaptation.add(Severity::Warning, "config.flat_presets", key);
        else if (key != "backgrounds")
            drop(key);
        else if (const ValueMap *inner = value.as<ValueMap>()) {
            for (const auto &[name, unused] : *inner)
                if (!isFlatKey("backgrounds." + name))
                    drop("backgrounds." + name);
        } else if (!value.isNull()) {
            adaptation.add(Severity::Error, "config.not_map", key, {valueText(value)});
        }
    }
    if (dropped > maxNamed)
        adaptation.problems.push_back({"config.unknown_keys", Severity::Warning, {}, {}, 0, {std::to_string(dropped - maxNamed)}});
}

} // namespace

void nestFlatConfig(Adaptation &adaptation)
{
    const std::string_view mark = flatMark(adaptation.root);
    if (mark.empty())
        return;
    adaptation.add(Severity::Warning, "config.flat", mark);
    Value flat = std::move(adaptation.root);
    adaptation.root = ValueMap{};
    for (const auto &[key, now] : flatKeys)
        if (const Value *value = valueAt(flat, key))
            adaptation.set(now, *value, key);
    carryOthers(adaptation, flat);
    adaptation.isFlat = adaptation.isChanged = true;
}

} // namespace tagmill
