// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/gates.h"

#include "core/config/schema_index.h"
#include "core/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

namespace {

using Json = nlohmann::ordered_json;

/// A list, or a map with an index in it, may be long: names are looked for in maps alone.
void collectMetrics(const Json &json, const std::string &path, std::vector<std::string> &out)
{
    if (json.is_number() || json.is_boolean())
        out.push_back(path);
    if (!json.is_object())
        return;
    for (const auto &[key, value] : json.items())
        collectMetrics(value, path.empty() ? key : path + "." + key, out);
}

const Json *childOf(const Json &json, const std::string &key)
{
    if (json.is_object()) {
        const auto it = json.find(key);
        return it == json.end() ? nullptr : &*it;
    }
    size_t index = 0;
    const auto read = std::from_chars(key.data(), key.data() + key.size(), index);
    const bool isIndex = json.is_array() && read.ec == std::errc() && read.ptr == key.data() + key.size();
    return isIndex && index < json.size() ? &json[index] : nullptr;
}

/// A key may hold dots itself ("DICT_4X4_50" does not, a custom family may): the longest key that fits goes first.
const Json *lookUp(const Json &json, std::string_view path)
{
    if (path.empty())
        return &json;
    for (size_t end = path.size(); end != std::string_view::npos && end > 0; end = path.rfind('.', end - 1)) {
        const Json *child = childOf(json, std::string(path.substr(0, end)));
        if (const Json *found = child ? lookUp(*child, path.substr(std::min(end + 1, path.size()))) : nullptr)
            return found;
    }
    return nullptr;
}

std::optional<double> numberIn(const Json &json)
{
    if (json.is_boolean())
        return json.get<bool>() ? 1 : 0;
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

std::string interval(const GateRule &rule)
{
    return (rule.min ? "[" + shortNumber(*rule.min) : std::string("(-inf")) + ", " + (rule.max ? shortNumber(*rule.max) + "]" : std::string("inf)"));
}

class Gate
{
public:
    explicit Gate(const Json &report)
        : m_report(report)
    {
    }

    GateOutcome outcome(const GateRule &rule)
    {
        GateOutcome out{rule, {}, false, {}};
        std::string_view path = rule.metric;
        const Json *found = lookUp(m_report, path);
        constexpr std::string_view prefix = "report.";
        if (!found && path.starts_with(prefix))
            found = lookUp(m_report, path.substr(prefix.size()));
        if (found)
            out.value = numberIn(*found);
        out.holds = out.value && !std::isnan(*out.value) && !(rule.min && *out.value < *rule.min) && !(rule.max && *out.value > *rule.max);
        if (!out.holds) {
            const std::optional<std::string> &own = rule.critical ? rule.error_msg : rule.warning_msg;
            out.message = found && out.value && own && !hasCrossedBounds(rule) ? *own : reason(rule, found, out.value);
        }
        return out;
    }

private:
    std::string reason(const GateRule &rule, const Json *found, std::optional<double> value)
    {
        if (hasCrossedBounds(rule))
            return "the bounds of " + rule.metric + " let nothing pass: at least " + shortNumber(*rule.min) + " and at most " + shortNumber(*rule.max);
        if (!found)
            return "unknown metric " + rule.metric + nearest(rule.metric);
        if (!value || std::isnan(*value))
            return rule.metric + (found->is_structured() ? " is a group of the report, not a number" : " is not a number");
        return rule.metric + " = " + shortNumber(*value) + " not in " + interval(rule);
    }

    std::string nearest(const std::string &metric)
    {
        constexpr size_t shown = 3, longest = 200;
        if (m_metrics.empty())
            collectMetrics(m_report, {}, m_metrics);
        if (m_metrics.empty() || metric.size() > longest)
            return {};
        std::vector<std::pair<size_t, std::string_view>> near;
        for (const std::string &name : m_metrics)
            near.emplace_back(editDistance(metric, name), name);
        const size_t count = std::min(shown, near.size());
        std::partial_sort(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count), near.end());
        std::string text = "; the nearest are ";
        for (size_t i = 0; i < count; ++i)
            text += (i > 0 ? ", " : "") + std::string(near[i].second);
        return text;
    }

    const Json &m_report;
    std::vector<std::string> m_metrics;
};

} // namespace

Result<std::vector<GateOutcome>> evaluateGates(const std::vector<GateRule> &rules, std::string_view report)
{
    const Json json = Json::parse(report, nullptr, false);
    if (json.is_discarded())
        return makeError(Errc::Internal, "internal", {"the report is not JSON"});
    Gate gate(json);
    std::vector<GateOutcome> outcomes;
    outcomes.reserve(rules.size());
    for (const GateRule &rule : rules)
        outcomes.push_back(gate.outcome(rule));
    return outcomes;
}

std::vector<std::string> gateMetrics(std::string_view report)
{
    std::vector<std::string> metrics;
    const Json json = Json::parse(report, nullptr, false);
    if (!json.is_discarded())
        collectMetrics(json, {}, metrics);
    return metrics;
}

bool gatesHold(const std::vector<GateOutcome> &outcomes)
{
    return std::none_of(outcomes.begin(), outcomes.end(), [](const GateOutcome &outcome) { return outcome.isFailure(); });
}

} // namespace tagmill
