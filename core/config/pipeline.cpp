// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pipeline.h"

#include "core/config/adaptation.h"
#include "core/config/field.h"
#include "core/config/load.h"
#include "core/config/presets.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tagmill {

namespace {

constexpr size_t maxPresets = 1000;

bool isTextList(const Value &value)
{
    const ValueList *list = value.as<ValueList>();
    return list && !list->empty() && std::all_of(list->begin(), list->end(), [](const Value &item) { return item.as<std::string>() != nullptr; });
}

Value joined(const ValueList &target, const ValueList &source)
{
    ValueList out;
    std::unordered_set<std::string_view> seen;
    for (const ValueList *list : {&target, &source})
        for (const Value &item : *list)
            if (seen.insert(*item.as<std::string>()).second)
                out.push_back(item);
    return out;
}

/// Compat unless the file has our section and does not ask for compat in it.
bool isCompatMap(const Value &root)
{
    const Value *section = member(root, "tagmill");
    if (!section || !section->as<ValueMap>())
        return true;
    const Value *compat = member(*section, "compat");
    return compat && *compat == Value("render-tag");
}

/// The names in the map, then those of the command line. Empty after an error.
std::vector<std::string> namesOf(const Value &root, std::span<const std::string> more, std::vector<Problem> &problems)
{
    std::vector<std::string> names;
    const auto fail = [&](std::string_view id, std::string where, std::vector<std::string> args) {
        problems.push_back({std::string(id), Severity::Error, std::move(where), {}, 0, std::move(args)});
        return std::vector<std::string>();
    };
    const Value *given = member(root, "presets");
    const ValueList *list = given ? given->as<ValueList>() : nullptr;
    if (given && !given->isNull() && !list)
        return fail("config.presets_type", "presets", {});
    const size_t count = list ? list->size() : 0;
    if (count + more.size() > maxPresets)
        return fail("config.too_many_presets", "presets", {std::to_string(count + more.size()), std::to_string(maxPresets)});
    for (size_t i = 0; i < count + more.size(); ++i) {
        const auto *text = i < count ? (*list)[i].as<std::string>() : &more[i - count];
        if (!text || !findPreset(*text))
            return fail("config.unknown_preset", i < count ? "presets." + std::to_string(i) : std::string(), {text ? *text : valueText((*list)[i]), presetNames()});
        names.push_back(*text);
    }
    return names;
}

/// A preset's subject of the other type leaves keys behind that mean nothing; only what the file itself says is told.
void dropForeignSubjectKeys(Value &merged, const Value &own)
{
    GenConfig probe;
    const Value *type = valueAt(merged, "scenario.subject.type");
    if (!type || !findField("scenario.subject.type")->set(probe, *type))
        return;
    for (const FieldDesc &field : genConfigFields())
        if (field.key.starts_with("scenario.subject.") && !field.appliesTo(probe) && !valueAt(own, field.key))
            removeValueAt(merged, field.key);
}

/// Pass 4: what the presets say lies below what the map says.
void expandPresets(AdaptedConfig &adapted, std::span<const std::string> more, bool isCompat)
{
    std::vector<std::string> replaced;
    Value own = plainKeys(adapted.explicitMap, &replaced, &adapted.problems);
    refuseOlderKeys(own, adapted.problems);
    adapted.presets = namesOf(own, more, adapted.problems);
    removeValueAt(own, "presets");
    Value composed = composePresets(adapted.presets, isCompat);
    for (const std::string &key : replaced)
        removeValueAt(composed, key);
    if (!isCompat)
        makeLightsAList(own);
    adapted.merged = adapted.presets.empty() ? std::move(own) : deepMerge(composed, own);
    if (adapted.presets.empty())
        return;
    dropForeignSubjectKeys(adapted.merged, own);
    ValueList names;
    for (const std::string &name : adapted.presets)
        names.push_back(Value(name));
    setValueAt(adapted.merged, "presets", std::move(names));
}

} // namespace

Value deepMerge(const Value &target, const Value &source)
{
    if (isTextList(target) && isTextList(source))
        return joined(*target.as<ValueList>(), *source.as<ValueList>());
    if (!target.as<ValueMap>() || !source.as<ValueMap>())
        return source;
    ValueMap out = *target.as<ValueMap>();
    std::unordered_map<std::string, size_t> places;
    for (size_t i = 0; i < out.size(); ++i)
        places.emplace(out[i].first, i);
    for (const auto &[key, value] : *source.as<ValueMap>()) {
        if (const auto place = places.find(key); place != places.end())
            out[place->second].second = deepMerge(out[place->second].second, value);
        else
            out.emplace_back(key, value);
    }
    return out;
}

AdaptedConfig adaptConfig(const Value &raw, std::span<const std::string> presets, Presets expansion)
{
    AdaptedConfig adapted;
    Adaptation adaptation;
    adaptation.root = raw.isNull() ? Value(ValueMap{}) : raw;
    if (!adaptation.root.as<ValueMap>()) {
        adapted.explicitMap = adapted.merged = raw; // said when it is read
        return adapted;
    }
    adaptation.isCompat = isCompatMap(raw);
    nestFlatConfig(adaptation);
    migrateVersion(adaptation);
    if (adaptation.isReadable)
        replaceDeprecatedKeys(adaptation);
    if (adaptation.isChanged && adaptation.isReadable)
        setValueAt(adaptation.root, "version", Value("0.2"));
    adapted.explicitMap = std::move(adaptation.root);
    adapted.problems = std::move(adaptation.problems);
    adapted.moved = std::move(adaptation.moved);
    adapted.isLegacy = adaptation.isChanged && adaptation.isReadable;
    if (!adaptation.isReadable)
        adapted.merged = ValueMap{};
    else if (expansion == Presets::Keep)
        adapted.merged = plainKeys(adapted.explicitMap);
    else
        expandPresets(adapted, presets, adaptation.isCompat);
    return adapted;
}

Result<GenConfig> configFromValue(const Value &raw, std::span<const std::string> presets, Report &report, Presets expansion)
{
    AdaptedConfig adapted = adaptConfig(raw, presets, expansion);
    ExplicitConfig loaded = readExplicitConfig(adapted.merged);
    adapted.problems.insert(adapted.problems.end(), loaded.problems.begin(), loaded.problems.end());
    report.problems.insert(report.problems.end(), adapted.problems.begin(), adapted.problems.end());
    for (const Problem &problem : adapted.problems)
        if (problem.severity == Severity::Error)
            return Error{Errc::InvalidValue, problem};
    return std::move(loaded.config);
}

} // namespace tagmill
