// SPDX-License-Identifier: GPL-3.0-or-later
// Reading an experiment or a campaign, and what in it is wrong by itself.
#include "core/config/experiment.h"

#include "core/config/experiment_names.h"
#include "core/config/model_file.h"
#include "core/config/model_store.h"
#include "core/config/schema_index.h"
#include "core/config/value_writer.h"
#include "core/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tagmill {

namespace {

/// Folders are called so: longer names do not fit a file system.
constexpr size_t maxNameBytes = 200;

/// Parameters varied together; with one value each the product would not bound them.
constexpr size_t maxSweeps = 100;

Error fault(std::string_view id, std::string where, std::vector<std::string> args = {})
{
    return makeError(Errc::InvalidValue, id, std::move(args), std::move(where));
}

Result<> checkName(const std::string &name, const std::string &where)
{
    const bool isPlain = !name.empty() && name.size() <= maxNameBytes && name != "." && name != ".."
        && std::none_of(name.begin(), name.end(), [](char c) { return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return isPlain ? Result<>() : Result<>(fault("experiment.name", where, {where, valueText(Value(name)), std::to_string(maxNameBytes)}));
}

/// The spelling of the schema; keys in metres are known as well.
Result<std::string> knownParameter(const std::string &parameter, const std::string &where)
{
    const std::string key = canonicalKey(parameter);
    const auto metres = metreKeys();
    if (isWritableKey(key) || std::any_of(metres.begin(), metres.end(), [&key](const MetreKey &alias) { return alias.metres == key; }))
        return key;
    const std::string_view near = nearestKey(key);
    if (near.empty())
        return fault("experiment.unknown_parameter", where, {valueText(Value(parameter))});
    return fault("experiment.unknown_parameter_near", where, {valueText(Value(parameter)), std::string(near)});
}

/// Two sweeps of one key, or of a group and something in it, would undo each other.
Result<> checkDistinct(const std::vector<std::string> &keys, const std::string &where)
{
    for (size_t i = 0; i < keys.size(); ++i)
        for (size_t j = i + 1; j < keys.size(); ++j)
            if (keys[i] == keys[j] || keys[i].starts_with(keys[j] + ".") || keys[j].starts_with(keys[i] + "."))
                return fault("experiment.swept_twice", where + "." + std::to_string(j) + ".parameter", {keys[i], keys[j]});
    return {};
}

/// How many values; more than the cap stands for any larger number.
double valueCount(const Sweep &sweep)
{
    if (sweep.type == SweepType::Categorical)
        return static_cast<double>(sweep.values->size());
    if (sweep.step && *sweep.step > 0)
        return std::floor((*sweep.max - *sweep.min + 1e-9) / *sweep.step) + 1;
    return *sweep.steps;
}

Result<> checkSweep(const Sweep &sweep, const std::string &where)
{
    TAGMILL_CHECK(knownParameter(sweep.parameter, where + ".parameter"));
    if (sweep.type == SweepType::Categorical)
        return sweep.values && !sweep.values->empty() ? Result<>() : Result<>(fault("experiment.no_values", where));
    if (!sweep.min || !sweep.max)
        return fault("experiment.no_bounds", where);
    const bool hasStep = sweep.step && *sweep.step > 0;
    if (!hasStep && !sweep.steps)
        return fault("experiment.no_step", where);
    if (hasStep && *sweep.min > *sweep.max)
        return fault("config.min_above_max", where + ".min", {"min", "max", shortNumber(*sweep.min), shortNumber(*sweep.max)});
    return {};
}

Result<> checkSweepCount(size_t count, const std::string &where)
{
    return count <= maxSweeps ? Result<>() : Result<>(fault("experiment.too_many_sweeps", where, {std::to_string(count), std::to_string(maxSweeps)}));
}

Result<> checkCount(double count, const std::string &where)
{
    if (count <= static_cast<double>(maxVariants))
        return {};
    return fault("experiment.too_many", where, {std::isfinite(count) && count < 1e15 ? shortNumber(count) : "far too many", std::to_string(maxVariants)});
}

Result<> checkExperiment(const Experiment &experiment)
{
    TAGMILL_CHECK(checkName(experiment.name, "name"));
    TAGMILL_CHECK(checkSweepCount(experiment.sweeps.size(), "sweeps"));
    double count = 1;
    std::vector<std::string> keys;
    for (size_t i = 0; i < experiment.sweeps.size(); ++i) {
        const std::string where = "sweeps." + std::to_string(i);
        TAGMILL_CHECK(checkSweep(experiment.sweeps[i], where));
        count *= valueCount(experiment.sweeps[i]);
        TAGMILL_CHECK(checkCount(count, where));
        keys.push_back(canonicalKey(experiment.sweeps[i].parameter));
    }
    return checkDistinct(keys, "sweeps");
}

Result<double> checkMatrix(const CampaignMatrix &matrix, const std::string &where)
{
    if (matrix.axes.empty())
        return fault("experiment.no_axes", where + ".axes");
    TAGMILL_CHECK(checkSweepCount(matrix.axes.size(), where + ".axes"));
    double count = 1;
    std::vector<std::string> keys;
    for (size_t i = 0; i < matrix.axes.size(); ++i) {
        const std::string axis = where + ".axes." + std::to_string(i);
        TAGMILL_TRY(std::string key, knownParameter(matrix.axes[i].parameter, axis + ".parameter"));
        keys.push_back(std::move(key));
        if (matrix.axes[i].values.empty())
            return fault("experiment.empty_axis", axis + ".values");
        count *= static_cast<double>(matrix.axes[i].values.size());
        TAGMILL_CHECK(checkCount(count, axis));
    }
    TAGMILL_CHECK(checkDistinct(keys, where + ".axes"));
    return count;
}

Result<> checkCampaign(const Campaign &campaign)
{
    if (campaign.experiments.empty() && campaign.matrices.empty())
        return fault("experiment.empty_campaign", {});
    auto count = static_cast<double>(campaign.experiments.size());
    for (size_t i = 0; i < campaign.matrices.size(); ++i) {
        TAGMILL_TRY(const double more, checkMatrix(campaign.matrices[i], "matrices." + std::to_string(i)));
        count += more;
    }
    TAGMILL_CHECK(checkCount(count, {}));
    std::map<std::string, std::string> seen; // name → where
    for (const CampaignEntry &entry : campaignEntries(campaign)) {
        TAGMILL_CHECK(checkName(entry.name, entry.where + (entry.where.starts_with("matrices") ? ".base.name" : ".name")));
        const auto [found, isNew] = seen.emplace(entry.name, entry.where);
        if (!isNew)
            return fault("experiment.name_twice", entry.where, {entry.name, found->second, entry.where});
    }
    return {};
}

/// A value as part of a folder's name.
std::string slug(const Value &value)
{
    std::string out;
    if (const ValueList *list = value.as<ValueList>()) {
        for (size_t i = 0; i < list->size(); ++i)
            out += (i ? "x" : "") + slug((*list)[i]);
        return out;
    }
    const auto *text = value.as<std::string>();
    out = text ? *text : value.isNull() ? "None" : yamlFlowText(value);
    std::string clean;
    for (const char c : out)
        clean += c == '.' ? 'p' : c == '/' || c == ' ' ? '_' : c;
    return clean;
}

std::string axisSlug(const Assignment &assignment)
{
    std::string key = assignment.key;
    std::replace(key.begin(), key.end(), '.', '_');
    return key + "-" + slug(assignment.value);
}

} // namespace

ValueList sweepValues(const Sweep &sweep)
{
    if (sweep.type == SweepType::Categorical)
        return sweep.values.value_or(ValueList{});
    ValueList values;
    const double min = sweep.min.value_or(0), max = sweep.max.value_or(0);
    if (sweep.step && *sweep.step > 0) {
        const auto count = static_cast<size_t>(std::clamp(valueCount(sweep), 0.0, static_cast<double>(maxVariants)));
        for (size_t k = 0; k < count; ++k)
            values.emplace_back(min + static_cast<double>(k) * *sweep.step);
        return values;
    }
    const int steps = sweep.steps.value_or(0);
    const double distance = steps > 1 ? (max - min) / (steps - 1) : 0;
    for (int k = 0; k < steps; ++k)
        values.emplace_back(k > 0 && k == steps - 1 ? max : min + k * distance);
    return values;
}

std::vector<std::vector<Assignment>> combinations(const std::vector<std::vector<Assignment>> &lists)
{
    std::vector<std::vector<Assignment>> all(1);
    for (const std::vector<Assignment> &list : lists) {
        std::vector<std::vector<Assignment>> longer;
        for (const std::vector<Assignment> &before : all)
            for (const Assignment &one : list) {
                longer.push_back(before);
                longer.back().push_back(one);
            }
        all = std::move(longer);
    }
    return all;
}

std::vector<std::vector<Assignment>> sweepAssignments(const Experiment &experiment)
{
    std::vector<std::vector<Assignment>> lists;
    for (size_t i = 0; i < experiment.sweeps.size(); ++i) {
        auto &list = lists.emplace_back();
        for (Value &value : sweepValues(experiment.sweeps[i]))
            list.push_back({canonicalKey(experiment.sweeps[i].parameter), std::move(value), "sweeps." + std::to_string(i)});
    }
    return lists;
}

std::vector<CampaignEntry> campaignEntries(const Campaign &campaign)
{
    std::vector<CampaignEntry> entries;
    for (size_t i = 0; i < campaign.experiments.size(); ++i)
        entries.push_back({campaign.experiments[i].name, &campaign.experiments[i], {}, "experiments." + std::to_string(i)});
    for (size_t i = 0; i < campaign.matrices.size(); ++i) {
        const CampaignMatrix &matrix = campaign.matrices[i];
        const std::string where = "matrices." + std::to_string(i);
        std::vector<std::vector<Assignment>> axes;
        for (size_t a = 0; a < matrix.axes.size(); ++a) {
            auto &axis = axes.emplace_back();
            for (const Value &value : matrix.axes[a].values)
                axis.push_back({canonicalKey(matrix.axes[a].parameter), value, where + ".axes." + std::to_string(a)});
        }
        for (std::vector<Assignment> &combination : combinations(axes)) {
            std::string name = matrix.base.name + "__";
            for (size_t a = 0; a < combination.size(); ++a)
                name += (a ? "__" : "") + axisSlug(combination[a]);
            entries.push_back({std::move(name), &matrix.base, std::move(combination), where});
        }
    }
    return entries;
}

Result<ExperimentFile> readExperiment(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const ModelFile model, readModelFile(file, "experiment", report));
    const bool isCampaign = member(model.value, "experiments") || member(model.value, "matrices");
    if (!isCampaign && !member(model.value, "base_config"))
        return model.located(fault("experiment.kind", {}));
    Report unknown;
    reportUnknownKeys(model.value, isCampaign ? "Campaign" : "Experiment", unknown);
    for (Problem &problem : unknown.problems)
        report.problems.push_back(model.located(std::move(problem)));
    ExperimentFile out{file, {}, model.root};
    Result<> checked;
    if (isCampaign) {
        Campaign &campaign = out.content.emplace<Campaign>();
        checked = storeValue(campaign, model.value, Constraint{});
        if (checked)
            checked = checkCampaign(campaign);
    } else {
        Experiment &experiment = out.content.emplace<Experiment>();
        checked = storeValue(experiment, model.value, Constraint{});
        if (checked)
            checked = checkExperiment(experiment);
    }
    if (!checked)
        return model.located(checked.error());
    return out;
}

} // namespace tagmill
