// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pipeline.h"

#include "core/config/load.h"

#include <algorithm>

namespace tagmill {

namespace {

bool isTextList(const Value &value)
{
    const ValueList *list = value.as<ValueList>();
    return list && !list->empty() && std::all_of(list->begin(), list->end(), [](const Value &item) { return item.as<std::string>() != nullptr; });
}

Value joined(const ValueList &target, const ValueList &source)
{
    ValueList out;
    for (const ValueList *list : {&target, &source})
        for (const Value &item : *list)
            if (std::find(out.begin(), out.end(), item) == out.end())
                out.push_back(item);
    return out;
}

} // namespace

Value deepMerge(const Value &target, const Value &source)
{
    if (isTextList(target) && isTextList(source))
        return joined(*target.as<ValueList>(), *source.as<ValueList>());
    if (!target.as<ValueMap>() || !source.as<ValueMap>())
        return source;
    Value out = target;
    for (const auto &[key, value] : *source.as<ValueMap>()) {
        if (Value *there = member(out, key))
            *there = deepMerge(*there, value);
        else
            out.as<ValueMap>()->emplace_back(key, value);
    }
    return out;
}

AdaptedConfig adaptConfig(const Value &raw, std::span<const std::string>)
{
    return {raw, raw, {}, {}};
}

Result<GenConfig> configFromValue(const Value &raw, std::span<const std::string> presets, Report &report)
{
    AdaptedConfig adapted = adaptConfig(raw, presets);
    ExplicitConfig loaded = readExplicitConfig(adapted.merged);
    adapted.problems.insert(adapted.problems.end(), loaded.problems.begin(), loaded.problems.end());
    report.problems.insert(report.problems.end(), adapted.problems.begin(), adapted.problems.end());
    for (const Problem &problem : adapted.problems)
        if (problem.severity == Severity::Error)
            return Error{Errc::InvalidValue, problem};
    return std::move(loaded.config);
}

} // namespace tagmill
