// SPDX-License-Identifier: GPL-3.0-or-later
// A resolved config as text: every field, in declaration order.
#include "core/config/document.h"
#include "core/config/load.h"
#include "core/config/pipeline.h"
#include "core/config/presets.h"
#include "core/config/value_writer.h"

namespace tagmill {

namespace {

/// The value to be written where its presets will be read again: a list they would lengthen becomes `key!`.
Value withMarks(const GenConfig &config)
{
    Value root = configToValue(config);
    const Value below = composePresets(config.presets, config.isCompat());
    for (const FieldDesc &field : genConfigFields()) {
        const Value *value = valueAt(root, field.key), *preset = valueAt(below, field.key);
        if (!value || !preset || !value->as<ValueList>() || deepMerge(*preset, *value) == *value)
            continue;
        Value replacing = *value;
        removeValueAt(root, field.key);
        setValueAt(root, std::string(field.key) + "!", std::move(replacing));
    }
    return root;
}

} // namespace

Value configToValue(const GenConfig &config)
{
    Value root = ValueMap{};
    std::string unset; // prefix of a group that is null
    for (const FieldDesc &field : genConfigFields()) {
        if (!field.appliesTo(config) || (!unset.empty() && field.key.starts_with(unset)))
            continue;
        if (field.key.starts_with("tagmill.") && (!config.tagmill.present || (config.isCompat() && !isAllowedInCompat(field.key))))
            continue; // reading would refuse it
        Value value = field.get(config);
        if (field.kind == Kind::Group && value.isNull())
            unset = std::string(field.key) + ".";
        setValueAt(root, field.key, std::move(value));
    }
    return root;
}

std::string configToYaml(const GenConfig &config)
{
    return yamlBlockText(withMarks(config), 0);
}

std::string configToJson(const GenConfig &config)
{
    return jsonText(withMarks(config), {.indent = 2}) + '\n';
}

std::string canonicalConfigJson(const GenConfig &config)
{
    return jsonText(configToValue(config), {.comma = ",", .colon = ":", .sortKeys = true, .asciiOnly = true});
}

} // namespace tagmill
