// SPDX-License-Identifier: GPL-3.0-or-later
// Presets: named sets of explicit keys that lie below a file's own (CONFIG_PIPELINE 5). They are data, one JSON
// file each in resources/presets, built into the program.
#pragma once

#include "core/config/value.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

struct Preset
{
    std::string name; ///< "lighting.factory"
    std::string title;       ///< "Factory hall", for people; translated in context "Preset", as are description and category
    std::string description;
    std::string version;
    std::string category; ///< "lighting"
    Value overrides;      ///< a map
};

/// Every preset, by name.
std::span<const Preset> allPresets();
/// nullptr when there is none of that name.
const Preset *findPreset(std::string_view name);
/// "lighting.factory, lighting.low_key, …": for messages.
std::string presetNames();
/// Word, dot, word; small letters, digits and underscores; each word begins with a letter.
bool isPresetName(std::string_view name);

/// The keys it sets, as they would stand in a file; its description as a comment.
std::string presetToYaml(const Preset &preset);
/// Name, description, version, category, overrides.
std::string presetToJson(const Preset &preset);

/// What the presets say together, later ones above earlier ones. Unknown names say nothing. With `compat`, one sun
/// written as a map is merged field by field, as render-tag does; else it is a list of one and replaces.
Value composePresets(std::span<const std::string> names, bool compat);
/// A single light written as a map becomes a list of one.
void makeLightsAList(Value &root);

} // namespace tagmill
