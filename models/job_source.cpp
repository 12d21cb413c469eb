// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_source.h"

#include "core/config/asset_paths.h"
#include "core/config/experiment.h"
#include "core/config/pipeline.h"
#include "core/config/presets.h"
#include "core/config/value_writer.h"
#include "core/dataset/dataset_job.h"
#include "core/files.h"
#include "models/command_lines.h"
#include "models/job_file.h"
#include "models/path_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

RenderRunOptions runOf(GenConfig config, const fs::path &output)
{
    RenderRunOptions run;
    run.seed = config.dataset.seeds.global_seed;
    run.config = std::move(config);
    run.outputDir = pathText(output);
    return run;
}

Result<JobProposals> fromConfig(const fs::path &file, const fs::path &root)
{
    JobProposals found;
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromFile(file));
    Report report;
    TAGMILL_TRY(GenConfig config, resolveConfig(document, {}, report));
    resolveAssetPaths(config, file, LookFirst::BesideConfig);
    RenderRunOptions run = runOf(std::move(config), root / file.stem());
    run.commandLine = shellText({u"tagmill"_s, u"generate"_s, u"-c"_s, pathText(file), u"-o"_s, run.outputDir});
    found.jobs.push_back({pathText(file.stem()), std::move(run), {}, {}});
    return found;
}

Result<JobProposals> fromExperiment(const fs::path &file, const fs::path &root)
{
    JobProposals found;
    Report report;
    TAGMILL_TRY(const ExperimentFile experiment, readExperiment(file, report));
    TAGMILL_TRY(std::vector<ExperimentVariant> variants, expandExperiment(experiment, {}, report));
    found.problems = std::move(report.problems);
    for (ExperimentVariant &variant : variants) {
        resolveAssetPaths(variant.config, variant.file, LookFirst::BesideConfig);
        RenderRunOptions run = runOf(std::move(variant.config), root / variant.experiment / variant.id);
        run.commandLine = shellText({u"tagmill"_s, u"experiment"_s, u"run"_s, pathText(file), u"-o"_s, pathText(root)});
        found.jobs.push_back({QString::fromStdString(variant.experiment + "/" + variant.id), std::move(run), {}, {}});
    }
    return found;
}

Result<JobProposals> fromSpec(const fs::path &file, const fs::path &output)
{
    JobProposals found;
    Report report;
    TAGMILL_TRY(JobSpec spec, readJobSpec(file, report));
    found.problems = std::move(report.problems);
    const auto [first, last] = spec.sceneRange();
    RenderRunOptions run = runOf(spec.scene_config, output);
    if (last - first < spec.scene_config.dataset.num_scenes) {
        for (int id = first; id < last; ++id)
            run.sceneIds.push_back(id);
        run.mergeAndAudit = false; // others make the rest
    }
    const std::array<fs::path, 1> own{file.parent_path()};
    JobProposal proposal{pathText(output.filename()), {}, assetsOutside(spec.scene_config, own), JobOrigin{file, std::move(spec), {}}};
    QStringList words{u"tagmill"_s, u"generate"_s, u"--job"_s, pathText(file), u"-o"_s, run.outputDir};
    for (const std::string &asset : proposal.outside)
        words += {u"--allow-assets"_s, pathText(fs::path(asset).parent_path())};
    run.commandLine = shellText(words);
    proposal.options = std::move(run);
    found.jobs.push_back(std::move(proposal));
    return found;
}

/// Settings that name programs or code are left out: nobody but the user says what runs.
void leaveOutPrograms(RenderConfig &config, std::vector<Problem> &problems)
{
    std::string names;
    const auto drop = [&](const char *key, bool isSet) {
        if (!isSet)
            return;
        names += (names.empty() ? "" : ", ") + std::string(key);
        (void)setRenderConfig(config, key, renderConfigValue({}, key));
    };
    drop("executable", config.executable.has_value());
    drop("addons", config.addons.has_value());
    drop("autoexec", config.autoexec);
    drop("log_dir", config.log_dir.has_value());
    if (!names.empty())
        problems.push_back({"queue.left_out", Severity::Notice, {}, {}, 0, {names}});
}

Result<JobProposals> fromSequence(const fs::path &folder, const fs::path &output)
{
    JobProposals found;
    const fs::path file = folder / ".tagmill" / "sequence.json";
    TAGMILL_TRY(const std::string text, readPlainFile(file));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    if (json[u"format"].toInt() != 1 || !json[u"config"].isObject() || !json[u"blend_file"].isString())
        return makeError(Errc::Parse, "queue.no_provenance", {folder.string()});
    SequenceRunOptions run;
    TAGMILL_TRY(run.config, renderConfigFromJson(QString::fromUtf8(QJsonDocument(json[u"config"].toObject()).toJson())));
    leaveOutPrograms(run.config, found.problems);
    const auto number = [&](const char16_t *key) { return json[QStringView(key)].isDouble() ? std::optional(json[QStringView(key)].toInt()) : std::nullopt; };
    run.frameStart = number(u"frame_start");
    run.frameEnd = number(u"frame_end");
    run.frameStep = number(u"frame_step");
    const QString blend = json[u"blend_file"].toString();
    run.blendFiles = {blend};
    run.outputDir = pathText(output);
    run.commandLine = sequenceCommand(run);
    found.jobs.push_back({pathText(output.filename()), std::move(run), {blend.toStdString()}, JobOrigin{file, {}, json[u"blend_sha256"].toString().toStdString()}});
    return found;
}

JobProposals fromBlend(const fs::path &file, const fs::path &root)
{
    SequenceRunOptions run;
    run.blendFiles = {pathText(file)};
    run.outputDir = pathText(root / file.stem());
    run.commandLine = sequenceCommand(run);
    return {{{pathText(file.stem()), std::move(run), {}, {}}}, {}};
}

/// A dataset that keeps raw frames gets them again.
void keepRawAs(const fs::path &folder, JobProposals &found)
{
    std::error_code ec;
    const fs::path raw = folder / "raw";
    auto *run = std::get_if<RenderRunOptions>(&found.jobs.front().options);
    if (!run || !fs::is_directory(raw, ec) || fs::is_empty(raw, ec) || ec)
        return;
    run->keepRaw = true;
    run->commandLine += u" --keep-raw"_s;
}

Result<JobProposals> fromFolder(const fs::path &folder, const fs::path &root)
{
    std::error_code ec;
    const fs::path output = root / (folder.filename().string() + "-again");
    if (fs::is_regular_file(folder / ".tagmill" / "sequence.json", ec))
        return fromSequence(folder, output);
    for (const fs::path &spec : {folder / "job_spec.json", jobSpecFile(folder)})
        if (fs::is_regular_file(spec, ec)) {
            TAGMILL_TRY(JobProposals found, fromSpec(spec, output));
            keepRawAs(folder, found);
            return found;
        }
    return makeError(Errc::NotFound, "queue.no_provenance", {folder.string()});
}

/// The members of a map that are not the same in the other.
ValueMap differing(const ValueMap &values, const Value &other)
{
    ValueMap kept;
    for (const auto &[key, value] : values) {
        const Value *same = member(other, key);
        const ValueMap *group = value.as<ValueMap>();
        if (!same || !sameValue(*same, value))
            kept.emplace_back(key, group && same && same->as<ValueMap>() ? Value(differing(*group, *same)) : value);
    }
    return kept;
}

std::string shortYaml(const GenConfig &config)
{
    GenConfig plain;
    plain.tagmill.present = config.tagmill.present;
    const Value below = deepMerge(configToValue(plain), composePresets(config.presets, config.isCompat()));
    Value told = differing(*configToValue(config).as<ValueMap>(), below);
    if (config.tagmill.present)
        setValueAt(told, "tagmill.format", config.tagmill.format);
    return yamlBlockText(told, 0);
}

} // namespace

Result<ConfigDocument> configOf(const JobProposal &job)
{
    const auto *run = std::get_if<RenderRunOptions>(&job.options);
    if (!run)
        return makeError(Errc::NotFound, "queue.no_provenance", {job.name.toStdString()});
    Report report;
    const auto told = ConfigDocument::fromText(shortYaml(run->config), TextFormat::Yaml);
    const auto read = told ? resolveConfig(*told, {}, report) : Result<GenConfig>(told.error());
    const bool isSame = read && canonicalConfigJson(*read) == canonicalConfigJson(run->config); // a default may stand against a preset
    return isSame ? told : ConfigDocument::fromText(configToYaml(run->config), TextFormat::Yaml);
}

Result<JobProposals> proposeJobs(const fs::path &given, const fs::path &root)
{
    std::error_code ec;
    fs::path file = fs::absolute(given, ec).lexically_normal();
    if (!file.has_filename())
        file = file.parent_path();
    if (fs::is_directory(file, ec))
        return fromFolder(file, root);
    if (file.extension() == ".blend")
        return fromBlend(file, root);
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromFile(file));
    const auto has = [&](std::string_view key) { return member(document.textMap(), key) != nullptr; };
    if (has("job_id") && has("scene_config"))
        return fromSpec(file, root / file.stem());
    if (has("base_config") || has("experiments") || has("matrices"))
        return fromExperiment(file, root);
    return fromConfig(file, root);
}

Result<> checkConsented(const JobProposal &proposal)
{
    if (!proposal.origin)
        return {};
    if (proposal.origin->spec) {
        std::vector<fs::path> allowed;
        for (const std::string &asset : proposal.outside)
            allowed.push_back(fs::path(asset).parent_path());
        return checkJobAssets(*proposal.origin->spec, proposal.origin->file, allowed);
    }
    const std::string blend = proposal.outside.empty() ? std::string() : proposal.outside.front();
    TAGMILL_TRY(const std::string hash, fileSha256(blend));
    if (!proposal.origin->blend_sha256.empty() && hash != proposal.origin->blend_sha256)
        return makeError(Errc::InvalidValue, "queue.other_blend", {blend});
    return {};
}

} // namespace tagmill
