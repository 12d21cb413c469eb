// SPDX-License-Identifier: GPL-3.0-or-later
// From an experiment file to its variants. A sweep is an override like those of the command line, so that it knows the
// same keys, scales the lens with the resolution, and replaces lists.
#include "core/config/experiment.h"
#include "core/config/experiment_names.h"
#include "core/config/model_file.h"
#include "core/config/pipeline.h"
#include "core/config/schema_index.h"
#include "core/config/value_writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Values held by all variants together, against files made to exhaust memory.
constexpr size_t maxExpandedNodes = 10'000'000;

/// Is it the key, or something below it?
bool covers(std::string_view key, std::string_view other)
{
    return other == key || (other.size() > key.size() && other.starts_with(key) && other[key.size()] == '.');
}

/// A map as a text that reads back the same, NaN included.
std::string yamlText(const Value &map)
{
    return wantsBlock(map) ? yamlBlockText(map, 0) : yamlFlowText(map);
}

std::string readable(const Value &value)
{
    const auto *text = value.as<std::string>();
    return text ? *text : yamlFlowText(value);
}

std::string describe(const std::vector<Assignment> &assignments)
{
    std::string out;
    for (const Assignment &one : assignments)
        out += (out.empty() ? "" : ", ") + one.key + "=" + readable(one.value);
    return out;
}

/// What one config gives with some overrides; where its problems stand.
class Base
{
public:
    /// `prefix` of a path in `origin`: where the config stands in that file.
    static Result<Base> make(Value raw, const std::vector<std::string> &presets, ModelFile origin, std::string prefix)
    {
        if (!presets.empty()) {
            Value *list = member(raw, "presets");
            if (!list || list->isNull()) {
                setValueAt(raw, "presets", ValueList{});
                list = member(raw, "presets");
            }
            if (ValueList *names = list->as<ValueList>())
                names->insert(names->end(), presets.begin(), presets.end());
        }
        TAGMILL_TRY(ConfigDocument document, ConfigDocument::fromText(yamlText(raw), TextFormat::Yaml, origin.name));
        return Base(std::move(document), std::move(origin), std::move(prefix));
    }

    Result<GenConfig> resolve(const std::vector<Override> &overrides, Report &report) const
    {
        Report mine;
        auto config = resolveConfig(m_document, overrides, mine);
        for (Problem &problem : mine.problems)
            report.problems.push_back(located(std::move(problem)));
        if (!config)
            return Error{config.error().code, located(config.error().problem)};
        return config;
    }

private:
    Base(ConfigDocument document, ModelFile origin, std::string prefix)
        : m_document(std::move(document))
        , m_origin(std::move(origin))
        , m_prefix(std::move(prefix))
    {
    }

    /// The document was made from values: its lines are not those of the file. What an override brought has no file.
    Problem located(Problem problem) const
    {
        if (problem.file.empty())
            return problem;
        if (!m_prefix.empty())
            problem.where = problem.where.empty() ? m_prefix : m_prefix + "." + problem.where;
        return m_origin.located(std::move(problem));
    }

    ConfigDocument m_document;
    ModelFile m_origin;
    std::string m_prefix;
};

class Expander
{
public:
    Expander(const ExperimentFile &file, const ExpandOptions &options, Report &report)
        : m_file(file)
        , m_options(options)
        , m_report(report)
        , m_origin{file.file.string(), file.root, {}}
    {
    }

    Result<std::vector<ExperimentVariant>> expand()
    {
        if (const auto *experiment = std::get_if<Experiment>(&m_file.content))
            TAGMILL_CHECK(expand(*experiment));
        else
            TAGMILL_CHECK(expand(std::get<Campaign>(m_file.content)));
        return std::move(m_variants);
    }

private:
    Result<> expand(const Experiment &experiment)
    {
        auto all = combinations(sweepAssignments(experiment));
        TAGMILL_CHECK(checkSize(m_file.root->count, all.size()));
        TAGMILL_TRY(const Base base, Base::make(Value(experiment.base_config), m_options.presets, m_origin, "base_config"));
        TAGMILL_TRY(const GenConfig config, resolveOnce(base, m_options.overrides));
        if (config.isCompat() && !(experiment.lock_layout && experiment.lock_lighting && experiment.lock_camera) && all.size() > 1)
            m_report.problems.push_back(m_origin.located(Problem{"experiment.locks_in_compat", Severity::Notice, "base_config", {}, 0, {}}));
        for (size_t i = 0; i < all.size(); ++i) {
            std::string number = std::to_string(i);
            number.insert(0, number.size() < 3 ? 3 - number.size() : 0, '0');
            ExperimentVariant variant;
            variant.experiment = experiment.name;
            variant.id = experiment.sweeps.empty() ? "base" : "v" + number;
            variant.description = experiment.sweeps.empty() ? "Base configuration" : describe(all[i]);
            variant.file = m_file.file;
            TAGMILL_TRY(variant.config, resolveVariant(base, variant, all[i]));
            setSeeds(variant.config, experiment, config.dataset.seeds.global_seed, i, all[i]);
            for (Assignment &one : all[i])
                variant.overrides.emplace_back(std::move(one.key), std::move(one.value));
            finish(std::move(variant), experiment.description);
        }
        return {};
    }

    Result<> expand(const Campaign &campaign)
    {
        for (CampaignEntry &entry : campaignEntries(campaign)) {
            TAGMILL_TRY(const fs::path path, configPath(entry));
            TAGMILL_TRY(const ModelFile *const source, configOf(path, entry));
            TAGMILL_CHECK(checkSize(source->root->count + m_file.root->count, 1));
            const Value merged = entry.base->overrides.empty() ? source->value : deepMerge(source->value, entry.base->overrides);
            auto base = Base::make(merged, m_options.presets, *source, {});
            if (!base)
                return base.error();
            ExperimentVariant variant;
            variant.experiment = entry.name;
            variant.id = "main";
            variant.description = "Campaign sub-experiment: " + entry.name;
            variant.file = path;
            TAGMILL_TRY(variant.config, resolveVariant(*base, variant, entry.assignments));
            ValueMap &metadata = variant.config.dataset.metadata;
            for (const auto &[key, value] : campaign.metadata)
                setEntry(metadata, key, value);
            variant.config.dataset.output_dir = (fs::path(campaign.output_dir) / entry.name).generic_string();
            variant.overrides = entry.base->overrides;
            for (Assignment &one : entry.assignments)
                setEntry(variant.overrides, one.key, std::move(one.value));
            finish(std::move(variant), {});
        }
        return {};
    }

    Result<> checkSize(size_t nodes, size_t times)
    {
        if (nodes > maxExpandedNodes / times || m_nodes + nodes * times > maxExpandedNodes)
            return m_origin.located(makeError(Errc::InvalidValue, "experiment.too_large", {std::to_string(maxExpandedNodes)}));
        m_nodes += nodes * times;
        return {};
    }

    /// Below the current folder, else below the campaign's own.
    Result<fs::path> configPath(const CampaignEntry &entry) const
    {
        std::error_code ec;
        const fs::path given = entry.base->config;
        for (const fs::path &path : {given, m_file.file.parent_path() / given})
            if (!entry.base->config.empty() && fs::exists(path, ec))
                return path.lexically_normal();
        return m_origin.located(makeError(Errc::NotFound, "experiment.no_config", {entry.base->name, entry.base->config}, entry.where));
    }

    Result<const ModelFile *> configOf(const fs::path &path, const CampaignEntry &entry)
    {
        const auto found = m_configs.find(path);
        if (found != m_configs.end())
            return &found->second;
        TAGMILL_TRY(ModelFile source, readModelFile(path, "config", m_report));
        for (const char *key : {"base_config", "experiments", "matrices"})
            if (member(source.value, key))
                return m_origin.located(makeError(Errc::InvalidValue, "experiment.nested", {entry.base->name, path.string()}, entry.where));
        return &m_configs.emplace(path, std::move(source)).first->second;
    }

    Result<GenConfig> resolveVariant(const Base &base, const ExperimentVariant &variant, const std::vector<Assignment> &assignments)
    {
        std::vector<Override> overrides = m_options.overrides;
        for (const Assignment &one : assignments) {
            for (const Override &given : m_options.overrides)
                if (const std::string key = canonicalKey(given.key); covers(key, one.key) || covers(one.key, key))
                    return m_origin.located(makeError(Errc::InvalidValue, "experiment.override_swept", {key}, one.where));
            overrides.push_back({one.key, yamlFlowText(one.value)});
        }
        auto config = resolveOnce(base, overrides);
        if (config)
            return config;
        Problem cause = config.error().problem;
        const auto isCause = [&cause](const Assignment &one) { return covers(one.key, cause.where) || covers(cause.where, one.key); };
        const auto guilty = std::find_if(assignments.begin(), assignments.end(), isCause);
        if (!cause.file.empty() || guilty == assignments.end())
            return config;
        // That the key exists was checked when the file was read.
        if (cause.id.starts_with("config.unknown_key") || cause.id == "config.no_item")
            return m_origin.located(makeError(Errc::InvalidValue, "experiment.no_item", {guilty->key}, guilty->where));
        return m_origin.located(makeError(Errc::InvalidValue, "experiment.variant", {variant.experiment + "/" + variant.id, cause.where, cause.sentence()}, guilty->where));
    }

    /// Warnings that many variants share are said once; an error goes to the caller alone.
    Result<GenConfig> resolveOnce(const Base &base, const std::vector<Override> &overrides)
    {
        Report report;
        auto config = base.resolve(overrides, report);
        for (Problem &problem : report.problems)
            if (problem.severity != Severity::Error && m_said.insert(problem.text()).second)
                m_report.problems.push_back(std::move(problem));
        return config;
    }

    /// What is not locked gets chance of its own, a different one in each variant.
    void setSeeds(GenConfig &config, const Experiment &experiment, std::int64_t global, size_t variant, const std::vector<Assignment> &assignments) const
    {
        if (experiment.sweeps.empty())
            return;
        const auto set = [&](std::optional<std::int64_t> &seed, const char *key, bool isLocked, std::uint64_t distance) {
            const bool isGiven = std::any_of(assignments.begin(), assignments.end(), [key](const Assignment &one) { return covers(one.key, key); })
                || std::any_of(m_options.overrides.begin(), m_options.overrides.end(), [key](const Override &one) { return covers(one.key, key); });
            if (!isLocked && !isGiven)
                seed = static_cast<std::int64_t>((static_cast<std::uint64_t>(global) + distance * variant) & 0x7fffffffffffffffu);
        };
        set(config.dataset.seeds.layout, "dataset.seeds.layout", experiment.lock_layout, 100);
        set(config.dataset.seeds.lighting, "dataset.seeds.lighting", experiment.lock_lighting, 200);
        set(config.dataset.seeds.camera, "dataset.seeds.camera", experiment.lock_camera, 300);
    }

    static void setEntry(ValueMap &map, const std::string &key, Value value)
    {
        const auto found = std::find_if(map.begin(), map.end(), [&key](const auto &entry) { return entry.first == key; });
        if (found == map.end())
            map.emplace_back(key, std::move(value));
        else
            found->second = std::move(value);
    }

    void finish(ExperimentVariant variant, const std::string &purpose)
    {
        ValueMap origin = {{"name", Value(variant.experiment)}, {"variant", Value(variant.id)}, {"description", Value(variant.description)}, {"overrides", variant.overrides}};
        if (!purpose.empty())
            origin.emplace_back("purpose", Value(purpose));
        setEntry(variant.config.dataset.metadata, "experiment", std::move(origin));
        m_variants.push_back(std::move(variant));
    }

    const ExperimentFile &m_file;
    const ExpandOptions &m_options;
    Report &m_report;
    ModelFile m_origin;
    std::map<fs::path, ModelFile> m_configs;
    std::set<std::string> m_said;
    std::vector<ExperimentVariant> m_variants;
    size_t m_nodes = 0;
};

Value seedsValue(const SeedsConfig &seeds)
{
    const auto orNull = [](const std::optional<std::int64_t> &seed) { return seed ? Value(*seed) : Value(); };
    return ValueMap{{"global_seed", Value(seeds.global_seed)}, {"layout", orNull(seeds.layout)}, {"lighting", orNull(seeds.lighting)},
                    {"camera", orNull(seeds.camera)}, {"noise", orNull(seeds.noise)}};
}

} // namespace

Result<std::vector<ExperimentVariant>> expandExperiment(const ExperimentFile &file, const ExpandOptions &options, Report &report)
{
    return Expander(file, options, report).expand();
}

std::string variantsJson(const std::vector<ExperimentVariant> &variants)
{
    ValueList list;
    for (const ExperimentVariant &variant : variants)
        list.push_back(ValueMap{{"experiment", Value(variant.experiment)}, {"variant", Value(variant.id)}, {"description", Value(variant.description)},
                                {"overrides", variant.overrides}, {"seeds", seedsValue(variant.config.dataset.seeds)}});
    return jsonText(list, {.indent = 2}) + '\n';
}

} // namespace tagmill
