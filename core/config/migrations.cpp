// SPDX-License-Identifier: GPL-3.0-or-later
// Pass 2: from the version a file names to the current one (CONFIG_PIPELINE 3).
#include "core/config/adaptation.h"
#include "core/number_text.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr int currentParts[] = {0, 2};

std::string versionText(const Value *version)
{
    if (!version || version->isNull())
        return "0.0";
    if (const auto *text = version->as<std::string>())
        return *text;
    if (const auto *real = version->as<double>()) // YAML reads 0.2 without quotes as a number
        return pythonFloat(*real);
    return valueText(*version);
}

/// "0.10" is {0, 10}; empty when it is no version.
std::vector<int> versionParts(std::string_view text)
{
    std::vector<int> parts;
    for (;;) {
        const size_t dot = text.find('.');
        const std::string_view part = text.substr(0, dot);
        if (part.empty() || part.size() > 6 || part.find_first_not_of("0123456789") != std::string_view::npos || parts.size() == 4)
            return {};
        parts.push_back(std::stoi(std::string(part)));
        if (dot == std::string_view::npos)
            break;
        text.remove_prefix(dot + 1);
    }
    while (parts.size() > 2 && parts.back() == 0)
        parts.pop_back();
    parts.resize(std::max<size_t>(parts.size(), 2));
    return parts;
}

bool hasAny(const Value *map, std::initializer_list<std::string_view> keys)
{
    return map && std::any_of(keys.begin(), keys.end(), [map](std::string_view key) { return member(*map, key) != nullptr; });
}

/// A number of tags, or the last of a list of them (a range collapses, as in render-tag).
Value tagsPerScene(Adaptation &adaptation, const Value &given)
{
    const ValueList *list = given.as<ValueList>();
    if (!list || list->empty())
        return given;
    if (list->size() > 1)
        adaptation.add(Severity::Warning, "config.range_collapsed", "scenario.tags_per_scene", {valueText(given), valueText(list->back())});
    return list->back();
}

/// The keys of scenario and tag that a subject of tags is made of.
void makeSubject(Adaptation &adaptation)
{
    constexpr std::string_view subject = "scenario.subject";
    // The first key that is there becomes the new one; those of scenario go now, those of tag with the deprecated keys.
    const auto convert = [&](std::string_view name, std::initializer_list<std::string_view> keys, auto &&converted, Value fallback) {
        const std::string now = std::string(subject) + "." + std::string(name);
        for (const std::string_view key : keys) {
            const Value *found = valueAt(adaptation.root, key);
            if (!found || (found->isNull() && key.starts_with("scenario.")))
                continue;
            if (key.starts_with("scenario."))
                adaptation.addDeprecated(key, now);
            return adaptation.set(now, converted(*found), key);
        }
        setValueAt(adaptation.root, now, std::move(fallback));
    };
    const auto asList = [](const Value &value) { return value.as<ValueList>() ? value : Value(ValueList{value}); };
    setValueAt(adaptation.root, "scenario.subject.type", Value("TAGS"));
    convert("tag_families", {"scenario.tag_families", "tag.family"}, asList, ValueList{Value("tag36h11")});
    if (adaptation.isCompat || valueAt(adaptation.root, "scenario.tag_size") || valueAt(adaptation.root, "tag.size_meters"))
        convert("size_mm", {"scenario.tag_size", "tag.size_meters"}, inMillimetres, Value(100.0));
    else
        convert("size_mm", {"tag.size_mm"}, [](const Value &value) { return value; }, Value(100.0));
    convert("tags_per_scene", {"scenario.tags_per_scene"}, [&](const Value &value) { return tagsPerScene(adaptation, value); }, Value(10));
    for (const std::string_view key : {"scenario.tag_families", "scenario.tag_size", "scenario.tags_per_scene"})
        adaptation.take(key);
    adaptation.isChanged = true;
}

bool needsSubject(const Value &root)
{
    const Value *scenario = member(root, "scenario"), *tag = member(root, "tag");
    if (scenario && !scenario->as<ValueMap>())
        return false;
    if (hasAny(scenario, {"subject", "board"}))
        return false;
    if (const Value *layout = valueAt(root, "scenario.layout"); layout && *layout == Value("board"))
        return false;
    return hasAny(scenario, {"tag_families", "tags_per_scene"}) || hasAny(tag, {"family", "size_meters"});
}

} // namespace

void migrateVersion(Adaptation &adaptation)
{
    const Value *given = member(adaptation.root, "version");
    const std::string name = versionText(given);
    const std::vector<int> parts = versionParts(name);
    const auto refuse = [&](std::string_view id) {
        adaptation.problems.push_back({std::string(id), Severity::Error, "version", {}, 0, {name}});
        adaptation.isReadable = false;
    };
    if (parts.empty())
        return refuse("config.version_text");
    if (std::lexicographical_compare(std::begin(currentParts), std::end(currentParts), parts.begin(), parts.end()))
        return refuse("config.version");
    const bool isCurrent = std::equal(parts.begin(), parts.end(), std::begin(currentParts), std::end(currentParts));
    if (!isCurrent && parts != std::vector{0, 0} && parts != std::vector{0, 1})
        return refuse("config.version_path");
    // A flat config is older than any version it may name.
    if ((!isCurrent || adaptation.isFlat) && needsSubject(adaptation.root))
        makeSubject(adaptation);
    if (given && !given->isNull() && !isCurrent)
        adaptation.isChanged = true;
}

} // namespace tagmill
