// SPDX-License-Identifier: GPL-3.0-or-later
// document < overrides, validated as a whole.
#include "core/config/document.h"
#include "core/config/load.h"
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
        const bool isKept = !field.key.starts_with("tagmill.") || field.key == "tagmill.format" || field.key == "tagmill.compat";
        if (!isKept && removeValueAt(root, field.key))
            report.add(Severity::Notice, "config.dropped_for_compat", std::string(field.key), {std::string(field.key)});
    }
}

Result<> applyOverride(Value &root, const Override &override, std::set<std::string> &touched, Report &report)
{
    const std::string key = canonicalKey(override.key);
    if (!isWritableKey(key))
        return unknownKey(key);
    auto tree = parseYaml(override.value);
    if (!tree) {
        Error error = std::move(tree).error();
        error.problem.where = key;
        error.problem.line = 0;
        return error;
    }
    Value value = nodeValue(*tree->root);
    // A text field takes what was typed as it is: a folder may be called 2026 or on.
    const FieldDesc *field = findField(key);
    const bool isText = field && (field->kind == Kind::Text || field->kind == Kind::Path);
    if (isText && !value.isNull() && !value.as<std::string>())
        value = override.value;
    if (key == "camera.resolution")
        scaleLens(root, value);
    if (key == "tagmill.compat" && value == Value("render-tag"))
        dropForCompat(root, report);
    if (root.isNull())
        root = ValueMap{};
    if (!setValueAt(root, key, std::move(value)))
        return unknownKey(key);
    if (key.starts_with("scenario.subject.") && !valueAt(root, "scenario.subject.type"))
        setValueAt(root, "scenario.subject.type", Value("TAGS"));
    touched.insert(key);
    return {};
}

bool isTouched(const std::set<std::string> &touched, const std::string &where)
{
    return std::any_of(touched.begin(), touched.end(), [&where](const std::string &key) { return where == key || where.starts_with(key + "."); });
}

} // namespace

Result<Override> parseOverride(std::string_view text)
{
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return makeError(Errc::InvalidValue, "config.bad_override", {std::string(text)});
    return Override{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

Result<GenConfig> resolveConfig(const ConfigDocument &document, const std::vector<Override> &overrides, Report &report)
{
    Value root = document.explicitMap();
    std::set<std::string> touched;
    std::optional<Error> first;
    for (const Override &override : overrides) {
        const auto applied = applyOverride(root, override, touched, report);
        if (applied)
            continue;
        report.problems.push_back(applied.error().problem);
        if (!first)
            first = applied.error();
    }
    ExplicitConfig loaded = touched.empty() ? ExplicitConfig{document.config(), document.problems()} : readExplicitConfig(root);
    for (const Problem &problem : document.problems())
        if (!touched.empty() && problem.id == "config.duplicate_key")
            loaded.problems.push_back(problem);
    for (Problem &problem : loaded.problems) {
        if (!touched.empty() && !isTouched(touched, problem.where)) {
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
