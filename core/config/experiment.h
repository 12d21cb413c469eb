// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments and campaigns (SCHEMA 6, CONFIG_PIPELINE 9): one file that stands for many configs. An experiment sweeps
// parameters of its own base config; a campaign lists configs, or spans a matrix of them.
#pragma once

#include "core/config/document.h"
#include "core/problem.h"

#include <filesystem>
#include <memory>
#include <variant>

namespace tagmill {

struct TextNode;

enum class SweepType { Categorical, Linear };

struct Sweep
{
    std::string parameter; ///< dotted key of a config
    SweepType type = SweepType::Categorical;
    std::optional<ValueList> values;
    std::optional<double> min, max, step;
    std::optional<int> steps;
};

struct Experiment
{
    std::string name, description;
    ValueMap base_config; ///< as written: presets and older keys are understood when it is expanded
    std::vector<Sweep> sweeps;
    bool lock_layout = true, lock_lighting = true, lock_camera = false; ///< the same in all variants
};

struct SubExperiment
{
    std::string name;
    std::string config; ///< path of a config; below the current folder, else below the campaign's own
    ValueMap overrides;
};

struct CampaignAxis
{
    std::string parameter;
    ValueList values;
};

struct CampaignMatrix
{
    SubExperiment base;
    std::vector<CampaignAxis> axes;
};

struct Campaign
{
    std::string output_dir;
    std::vector<SubExperiment> experiments;
    std::vector<CampaignMatrix> matrices;
    ValueMap metadata;
};

struct ExperimentFile
{
    std::filesystem::path file;
    std::variant<Experiment, Campaign> content;
    std::shared_ptr<const TextNode> root; ///< for the lines of problems
};

/// Reads and checks it without opening any other file. Keys it does not know are warnings in the report.
/// Errors: Io, NotFound, Parse, InvalidValue, with path and line.
Result<ExperimentFile> readExperiment(const std::filesystem::path &file, Report &report);

struct ExperimentVariant
{
    std::string experiment; ///< a single path component
    std::string id;         ///< "base", "v000", "main"
    std::string description;
    GenConfig config;       ///< whole and valid; dataset.metadata.experiment says where it comes from
    ValueMap overrides;
    std::filesystem::path file; ///< relative paths of the config are looked for beside it
};

struct ExpandOptions
{
    std::vector<std::string> presets; ///< after those of the base config
    std::vector<Override> overrides;  ///< of the base config; a parameter that is swept is refused
};

/// Every variant, the first sweep or axis slowest. Errors name the sweep or sub-experiment; warnings about a base config
/// come once.
Result<std::vector<ExperimentVariant>> expandExperiment(const ExperimentFile &file, const ExpandOptions &options, Report &report);

/// A JSON list of {experiment, variant, description, overrides, seeds}, indent 2.
std::string variantsJson(const std::vector<ExperimentVariant> &variants);

/// The values a sweep stands for: `values`; min + k·step up to max; or `steps` of them from min to max.
/// Call only with a sweep that readExperiment() accepted.
ValueList sweepValues(const Sweep &sweep);

/// How many variants one file may stand for.
inline constexpr std::size_t maxVariants = 10'000;

} // namespace tagmill
