// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a gate file, and reading it.
#include "core/config/gate_file.h"
#include "core/config/model_file.h"
#include "core/config/model_rows.h"
#include "core/config/model_store.h"
#include "core/config/value_writer.h"
#include "core/files.h"
#include "core/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

#define TR(text) TAGMILL_TR("Model", text)

namespace {

using Rule = GateRule;

constexpr auto ruleRows = std::to_array<ModelRow<Rule>>({
    element<&Rule::metric, Rule>({.key = "metric", .required = true, .label = TR("Metric"),
                                  .doc = TR("Dotted path of a number in the report, as geometric.distance.mean; digits index a list.")}),
    element<&Rule::min, Rule>({.key = "min", .label = TR("Smallest value"), .doc = TR("Below it the rule is broken.")}),
    element<&Rule::max, Rule>({.key = "max", .label = TR("Largest value"), .doc = TR("Above it the rule is broken.")}),
    element<&Rule::critical, Rule>({.key = "critical", .label = TR("Critical"), .doc = TR("A broken rule fails the gate; one that is not critical only warns.")}),
    element<&Rule::warning_msg, Rule>({.key = "warning_msg", .label = TR("Text of the warning"), .doc = TR("What is said when a rule that is not critical is broken; made from the values when missing.")}),
    element<&Rule::error_msg, Rule>({.key = "error_msg", .label = TR("Text of the failure"), .doc = TR("What is said when a critical rule is broken; made from the values when missing.")}),
});
static_assert(describes<Rule, ruleRows.size()>);
constexpr auto ruleDescriptions = descriptions(ruleRows);

} // namespace

Result<> storeValue(GateRule &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, ruleRows, value, constraint);
}

Value toValue(const GateRule &value)
{
    return mapOf(value, ruleRows);
}

namespace {

using File = GateFile;

constexpr auto fileRows = std::to_array<ModelRow<File>>({
    element<&File::rules, File>({.key = "rules", .required = true, .label = TR("Rules"), .doc = TR("All of them must hold."), .model = "GateRule"}),
});
constexpr auto fileDescriptions = descriptions(fileRows);

constexpr ModelDesc models[] = {
    {"GateFile", TR("Gates"), TR("Rules that a report must keep: tagmill audit run --gate and evaluate --gate read it."), fileDescriptions, false,
     [] { return mapOf(GateFile(), fileRows); }},
    {"GateRule", TR("Gate"), TR("One number of a report and its bounds. A number the report does not have, or that is no number, breaks the rule."), ruleDescriptions, false,
     [] { return toValue(GateRule()); }},
};

Result<> checkBounds(const GateFile &file)
{
    for (size_t i = 0; i < file.rules.size(); ++i) {
        const GateRule &rule = file.rules[i];
        if (hasCrossedBounds(rule))
            return makeError(Errc::InvalidValue, "config.min_above_max", {"min", "max", shortNumber(*rule.min), shortNumber(*rule.max)}, "rules." + std::to_string(i) + ".min");
    }
    return {};
}

} // namespace

std::span<const ModelDesc> gateModels()
{
    return models;
}

Result<GateFile> readGates(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const std::string text, readFile(file, maxTextBytes));
    return parseGates(text, file, report);
}

Result<GateFile> parseGates(const std::string &text, const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const ModelFile model, parseModelFile(text, file, "gate file", report));
    Report unknown;
    reportUnknownKeys(model.value, "GateFile", unknown);
    for (Problem &problem : unknown.problems)
        report.problems.push_back(model.located(std::move(problem)));
    GateFile gates;
    Result<> read = storeRows(gates, fileRows, model.value, Constraint{});
    if (read)
        read = checkBounds(gates);
    if (!read)
        return model.located(read.error());
    return gates;
}

Result<std::vector<GateRule>> parseGateRules(std::string_view text)
{
    const auto trimmed = [](std::string_view part) {
        const size_t first = part.find_first_not_of(" \t");
        return first == std::string_view::npos ? std::string_view() : part.substr(first, part.find_last_not_of(" \t") - first + 1);
    };
    std::vector<GateRule> rules;
    for (size_t begin = 0; begin <= text.size();) {
        const size_t end = std::min(text.find(',', begin), text.size());
        const std::string_view part = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        const size_t sign = part.find_first_of("<>");
        const std::string_view number = sign == std::string_view::npos ? std::string_view() : trimmed(part.substr(std::min(sign + 2, part.size())));
        double bound = 0;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), bound);
        GateRule rule;
        rule.metric = trimmed(part.substr(0, std::min(sign, part.size())));
        if (number.empty() || part[sign + 1] != '=' || rule.metric.empty() || read.ec != std::errc() || read.ptr != number.data() + number.size() || !std::isfinite(bound))
            return makeError(Errc::InvalidValue, "gate.rule", {std::string(part)});
        (part[sign] == '>' ? rule.min : rule.max) = bound;
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<GateFile> readGatesOrRules(const std::string &text, Report &report)
{
    if (text.find_first_of("<>") == std::string::npos)
        return readGates(text, report);
    TAGMILL_TRY(std::vector<GateRule> rules, parseGateRules(text));
    return GateFile{std::move(rules)};
}

std::string gatesText(const GateFile &gates, bool isJson)
{
    ValueList rules;
    for (const GateRule &rule : gates.rules) {
        Value value = toValue(rule);
        const Value plain = toValue(GateRule());
        std::erase_if(*value.as<ValueMap>(), [&](const auto &entry) { return entry.first != "metric" && entry.second == *member(plain, entry.first); });
        rules.push_back(std::move(value));
    }
    const bool isBlock = !rules.empty();
    const Value file = ValueMap{{"rules", std::move(rules)}};
    if (isJson)
        return jsonText(file, {.indent = 2}) + "\n";
    return isBlock ? yamlBlockText(file, 0) : "rules: []\n";
}

Result<> writeGates(const std::filesystem::path &file, const GateFile &gates)
{
    TAGMILL_CHECK(checkBounds(gates));
    return writeFileAtomically(file, gatesText(gates, file.extension() == ".json"));
}

} // namespace tagmill
