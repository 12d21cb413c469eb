// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of experiments and campaigns.
#include "core/config/model_rows.h"
#include "core/config/model_store.h"

namespace tagmill {

#define TR(text) TAGMILL_TR("Model", text)

template<> struct EnumNames<SweepType> { static constexpr NameArray<2> names = {"categorical", "linear"}; };

namespace {

using Sub = SubExperiment;
using Axis = CampaignAxis;

constexpr auto sweepRows = std::to_array<ModelRow<Sweep>>({
    element<&Sweep::parameter, Sweep>({.key = "parameter", .required = true, .label = TR("Parameter"), .doc = TR("Dotted key of the config, as camera.iso; digits index a list.")}),
    element<&Sweep::type, Sweep>({.key = "type", .required = true, .label = TR("Type"), .doc = TR("categorical: the values as listed; linear: numbers at equal distances.")}),
    element<&Sweep::values, Sweep>({.key = "values", .label = TR("Values"), .doc = TR("What a categorical sweep takes one after another.")}),
    element<&Sweep::min, Sweep>({.key = "min", .label = TR("First value"), .doc = TR("Where a linear sweep begins.")}),
    element<&Sweep::max, Sweep>({.key = "max", .label = TR("Last value"), .doc = TR("Where a linear sweep ends at the latest.")}),
    element<&Sweep::step, Sweep>({.key = "step", .hard = atLeast(0), .label = TR("Step"), .doc = TR("Distance of two values; beats steps. 0 counts as not given.")}),
    element<&Sweep::steps, Sweep>({.key = "steps", .hard = above(0), .label = TR("Steps"), .doc = TR("Number of values from min to max, both included.")}),
});
static_assert(describes<Sweep, sweepRows.size()>);

constexpr auto experimentRows = std::to_array<ModelRow<Experiment>>({
    element<&Experiment::name, Experiment>({.key = "name", .required = true, .label = TR("Name"), .doc = TR("Names the folder of its datasets.")}),
    element<&Experiment::description, Experiment>({.key = "description", .label = TR("Description"), .doc = TR("What it is to find out.")}),
    element<&Experiment::base_config, Experiment>({.key = "base_config", .required = true, .label = TR("Base config"),
                                                   .doc = TR("The config all variants start from; presets and older keys are understood."), .model = "GenConfig"}),
    element<&Experiment::sweeps, Experiment>({.key = "sweeps",
                                              .label = TR("Sweeps"), .doc = TR("What is varied: every combination is a variant, the first sweep slowest."), .model = "Sweep"}),
    element<&Experiment::lock_layout, Experiment>({.key = "lock_layout", .label = TR("Same layout"), .doc = TR("All variants have the same targets in the same places.")}),
    element<&Experiment::lock_lighting, Experiment>({.key = "lock_lighting", .label = TR("Same lighting"), .doc = TR("All variants have the same lights and textures.")}),
    element<&Experiment::lock_camera, Experiment>({.key = "lock_camera", .label = TR("Same cameras"), .doc = TR("All variants have the same camera poses.")}),
});
static_assert(describes<Experiment, experimentRows.size()>);

constexpr auto subRows = std::to_array<ModelRow<Sub>>({
    element<&Sub::name, Sub>({.key = "name", .required = true, .label = TR("Name"), .doc = TR("Names the folder of its dataset.")}),
    element<&Sub::config, Sub>({.key = "config", .kind = Kind::Path, .required = true, .label = TR("Config file"),
                                .doc = TR("A config, below the current folder or else below the campaign's own.")}),
    element<&Sub::overrides, Sub>({.key = "overrides", .label = TR("Overrides"), .doc = TR("Keys merged over that config; lists of names are joined, all else replaces.")}),
});
static_assert(describes<Sub, subRows.size()>);

constexpr auto axisRows = std::to_array<ModelRow<Axis>>({
    element<&Axis::parameter, Axis>({.key = "parameter", .required = true, .label = TR("Parameter"), .doc = TR("Dotted key of the config, as camera.resolution.")}),
    element<&Axis::values, Axis>({.key = "values", .required = true, .label = TR("Values"), .doc = TR("What it takes one after another; at least one.")}),
});
static_assert(describes<Axis, axisRows.size()>);

constexpr auto sweepDescriptions = descriptions(sweepRows);
constexpr auto experimentDescriptions = descriptions(experimentRows);
constexpr auto subDescriptions = descriptions(subRows);
constexpr auto axisDescriptions = descriptions(axisRows);

} // namespace

Result<> storeValue(Sweep &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, sweepRows, value, constraint);
}

Result<> storeValue(SubExperiment &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, subRows, value, constraint);
}

Result<> storeValue(CampaignAxis &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, axisRows, value, constraint);
}

Result<> storeValue(CampaignMatrix &target, const Value &value, const Constraint &constraint);
Value toValue(const Sweep &value) { return mapOf(value, sweepRows); }
Value toValue(const SubExperiment &value) { return mapOf(value, subRows); }
Value toValue(const CampaignAxis &value) { return mapOf(value, axisRows); }
Value toValue(const CampaignMatrix &value);

namespace {

using Matrix = CampaignMatrix;

constexpr auto matrixRows = std::to_array<ModelRow<Matrix>>({
    element<&Matrix::base, Matrix>({.key = "base", .required = true, .label = TR("Base"), .doc = TR("What the axes vary."), .model = "SubExperiment"}),
    element<&Matrix::axes, Matrix>({.key = "axes", .required = true, .label = TR("Axes"),
                                    .doc = TR("Every combination is a sub-experiment, the first axis slowest; at least one."), .model = "CampaignAxis"}),
});
static_assert(describes<Matrix, matrixRows.size()>);

constexpr auto campaignRows = std::to_array<ModelRow<Campaign>>({
    element<&Campaign::output_dir, Campaign>({.key = "output_dir", .kind = Kind::Path, .required = true, .label = TR("Output folder"),
                                              .doc = TR("Parent of the datasets when the command line names no folder.")}),
    element<&Campaign::experiments, Campaign>({.key = "experiments", .label = TR("Sub-experiments"), .doc = TR("One dataset each."), .model = "SubExperiment"}),
    element<&Campaign::matrices, Campaign>({.key = "matrices", .label = TR("Matrices"), .doc = TR("Many sub-experiments from one config."), .model = "CampaignMatrix"}),
    element<&Campaign::metadata, Campaign>({.key = "metadata", .label = TR("Metadata"), .doc = TR("Free notes that go into dataset.metadata of each.")}),
});
static_assert(describes<Campaign, campaignRows.size()>);

constexpr auto matrixDescriptions = descriptions(matrixRows);
constexpr auto campaignDescriptions = descriptions(campaignRows);

constexpr ModelDesc models[] = {
    {"Experiment", TR("Experiment"), TR("One base config and what is varied in it: tagmill experiment expand and run read it."), experimentDescriptions, false,
     [] { return mapOf(Experiment(), experimentRows); }},
    {"Sweep", TR("Sweep"), TR("One parameter and the values it takes."), sweepDescriptions, false, [] { return toValue(Sweep()); }},
    {"Campaign", TR("Campaign"), TR("Several configs as one piece of work: tagmill experiment expand and run read it."), campaignDescriptions, false,
     [] { return mapOf(Campaign(), campaignRows); }},
    {"SubExperiment", TR("Sub-experiment"), TR("One dataset of a campaign."), subDescriptions, false, [] { return toValue(SubExperiment()); }},
    {"CampaignMatrix", TR("Matrix"), TR("A config with every combination of some values."), matrixDescriptions, false, [] { return toValue(CampaignMatrix()); }},
    {"CampaignAxis", TR("Axis"), TR("One parameter of a matrix and its values."), axisDescriptions, false, [] { return toValue(CampaignAxis()); }},
};

} // namespace

Result<> storeValue(CampaignMatrix &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, matrixRows, value, constraint);
}

Value toValue(const CampaignMatrix &value)
{
    return mapOf(value, matrixRows);
}

Result<> storeValue(Experiment &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, experimentRows, value, constraint);
}

Result<> storeValue(Campaign &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, campaignRows, value, constraint);
}

std::span<const ModelDesc> experimentModels()
{
    return models;
}

} // namespace tagmill
