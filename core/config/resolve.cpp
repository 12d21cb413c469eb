// SPDX-License-Identifier: GPL-3.0-or-later
// presets < document < overrides, validated as a whole.
#include "core/config/document.h"
#include "core/config/load.h"
#include "core/config/pipeline.h"
#include "core/config/presets.h"
#include "core/config/schema_index.h"
#include "core/config/text_tree.h"

#include <algorithm>
#include <set>

namespace tagmill {

namespace {

Error unknownKey(const std::string &key)
{
    const std::string_view near = nearestKey(key);
    if (near.empty())
        return makeError(Errc::InvalidValue, "config.unknown_key", {key}, key);
    return makeError(Errc::InvalidValue, "config.unknown_key_near", {key, std::string(near)}, key);
}

/// The explicit lens given in pixels follows the new resolution (SCHEMA 2.3).
void scaleLens(Value &root, const Value &resolution)
{
    CameraConfig camera = readExplicitConfig(root).config.camera;
    GenConfig probe;
    if (!findField("camera.resolution")->set(probe, resolution))
        return; // said when the whole is validated
    scaleResolution(camera, probe.camera.resolution);
    GenConfig scaled;
    scaled.camera = camera;
    for (const FieldDesc &field : genConfigFields())
        if (field.key.starts_with("camera.intrinsics.") && field.unit == Unit::Pixel && valueAt(root, field.key))
            setValueAt(root, field.key, field.get(scaled));
}

/// Compat asked for on the command line beats the file: what the section says beside it is not used.
void dropForCompat(Value &root, Report &report)
{
    for (const FieldDesc &field : genConfigFields()) {
        const bool isKept = !field.key.starts_with("tagmill.") || isAllowedInCompat(field.key);
        if (!isKept && removeValueAt(root, field.key))
            report.add(Severity::Notice, "config.dropped_for_compat", std::string(field.key), {std::string(field.key)});
    }
}

Result<Value> overrideValue(const Override &override, const std::string &key)
{
    // A tuple as Python writes it is a list.
    std::string text = override.value;
    if (key == "camera.resolution" && text.starts_with('(') && text.ends_with(')'))
        text = "[" + text.substr(1, text.size() - 2) + "]";
    auto tree = parseYaml(text);
    if (!tree) {
        Error error = std::move(tree).error();
        error.problem.where = key;
        error.problem.line = 0;
        return error;
    }
    Value value = nodeValue(*tree->root);
    if (key == "camera.resolution" && !(value.as<ValueList>() && value.as<ValueList>()->size() == 2))
        return makeError(Errc::InvalidValue, "config.not_resolution", {override.value}, key);
    // A text field takes what was typed as it is: a folder may be called 2026 or on.
    const FieldDesc *field = findField(key);
    const bool isText = field && (field->kind == Kind::Text || field->kind == Kind::Path);
    if (isText && !value.isNull() && !value.as<std::string>())
        value = override.value;
    return value;
}

/// How pictures are made says nothing about what the config means: a section begun for it leaves compat as it is.
void keepCompat(Value &root)
{
    if (!valueAt(root, "tagmill"))
        setValueAt(root, "tagmill.compat", Value("render-tag"));
}

Result<> applyOverride(Value &root, const Override &override, std::set<std::string> &touched, Report &report)
{
    const std::string key = canonicalKey(override.key);
    if (!isWritableKey(key))
        return unknownKey(key);
    TAGMILL_TRY(Value value, overrideValue(override, key));
    if (key == "camera.resolution")
        scaleLens(root, value);
    if (key == "tagmill.compat" && value == Value("render-tag"))
        dropForCompat(root, report);
    if (root.isNull())
        root = ValueMap{};
    if (key == "tagmill.mode" && value == Value("final") && !valueAt(root, "tagmill"))
        return {}; // it is so already
    if (key == "tagmill.mode")
        keepCompat(root);
    if (key.starts_with("scene.lighting.directional."))
        makeLightsAList(root);
    if (!setValueAt(root, key, std::move(value)))
        return makeError(Errc::InvalidValue, "config.no_item", {key}, key);
    if (key.starts_with("scenario.subject.") && !valueAt(root, "scenario.subject.type"))
        setValueAt(root, "scenario.subject.type", Value("TAGS"));
    touched.insert(key);
    return {};
}

bool isTouched(const std::set<std::string> &touched, const std::string &where)
{
    return std::any_of(touched.begin(), touched.end(), [&where](const std::string &key) { return where == key || where.starts_with(key + "."); });
}

/// The document's map with the presets of the command line. What --compat says decides how an old file is read.
AdaptedConfig adapted(const ConfigDocument &document, const std::vector<Override> &overrides, const std::vector<std::string> &presets)
{
    Value raw = document.textMap();
    for (const Override &override : overrides) {
        if (canonicalKey(override.key) != "tagmill.compat")
            continue;
        if (raw.isNull())
            raw = ValueMap{};
        setValueAt(raw, "tagmill.compat", Value(std::string_view(override.value)));
    }
    return adaptConfig(raw, presets);
}

bool isSetBy(const std::vector<std::string> &presets, const std::string &key)
{
    return std::any_of(presets.begin(), presets.end(), [&key](const std::string &name) {
        const Preset *preset = findPreset(name);
        return preset && valueAt(preset->overrides, key);
    });
}

} // namespace

Result<Override> parseOverride(std::string_view text)
{
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return makeError(Errc::InvalidValue, "config.bad_override", {std::string(text)});
    return Override{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

Result<GenConfig> resolveConfig(const ConfigDocument &document, const std::vector<Override> &overrides, Report &report, const std::vector<std::string> &presets)
{
    std::set<std::string> touched;
    std::optional<Error> first;
    ExplicitConfig loaded{document.config(), document.problems()};
    const bool isAsWritten = overrides.empty() && presets.empty();
    if (!isAsWritten) {
        AdaptedConfig map = adapted(document, overrides, presets);
        for (const Override &override : overrides) {
            const auto applied = applyOverride(map.merged, override, touched, report);
            if (applied)
                continue;
            report.problems.push_back(applied.error().problem);
            if (!first)
                first = applied.error();
        }
        loaded = readExplicitConfig(map.merged);
        loaded.problems.insert(loaded.problems.begin(), map.problems.begin(), map.problems.end());
        for (const Problem &problem : document.problems())
            if (problem.id == "config.duplicate_key")
                loaded.problems.push_back(problem);
    }
    for (Problem &problem : loaded.problems) {
        const bool isElsewhere = problem.where.empty() || isTouched(touched, problem.where) || (!document.isExplicit(problem.where) && isSetBy(presets, problem.where));
        if (!isAsWritten && !isElsewhere) {
            problem.file = document.fileName();
            problem.line = document.lineOf(problem.where);
        }
        if (problem.severity == Severity::Error && !first)
            first = Error{Errc::InvalidValue, problem};
        report.problems.push_back(std::move(problem));
    }
    if (first)
        return *first;
    return std::move(loaded.config);
}

} // namespace tagmill
