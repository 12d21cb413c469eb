// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_file.h"

#include "core/config/asset_paths.h"
#include "core/config/gate_file.h"
#include "core/config/job_spec.h"
#include "core/files.h"
#include "models/path_text.h"
#include "models/value_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int format = 1;
constexpr qsizetype mostLogLetters = 1 << 16, mostTextLetters = 4000;
constexpr size_t mostProblems = 50;

constexpr std::pair<JobState, QLatin1StringView> stateNames[] = {
    {JobState::Queued, "queued"_L1}, {JobState::Running, "running"_L1}, {JobState::Paused, "paused"_L1},
    {JobState::Finished, "finished"_L1}, {JobState::Failed, "failed"_L1}, {JobState::Cancelled, "cancelled"_L1},
};

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonValue optional(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> number(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

QStringList strings(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &item : json.toArray())
        list.append(item.toString());
    return list;
}

/// The config as a typed job: the one form in which configs are kept whole.
std::string specText(GenConfig config)
{
    std::error_code ec;
    for (auto *asset : assetPaths(config))
        if (*asset && !(*asset)->empty())
            *asset = fs::absolute(**asset, ec).lexically_normal().string();
    JobSpec spec;
    spec.global_seed = config.dataset.seeds.global_seed;
    spec.applied_presets = config.presets;
    spec.env_hash = environmentHash();
    spec.blender_version = "unknown";
    spec.scene_config = std::move(config);
    spec.config_hash = configHash(spec.scene_config);
    spec.job_id = jobId(spec);
    return jobSpecToJson(spec, {});
}

QJsonObject runJson(const RenderRunOptions &run)
{
    QJsonArray scenes;
    for (const int id : run.sceneIds)
        scenes.append(id);
    return {{u"kind"_s, u"dataset"_s}, {u"job_spec"_s, toText(specText(run.config))}, {u"seed"_s, static_cast<qint64>(run.seed)}, {u"output"_s, run.outputDir},
            {u"scenes"_s, scenes}, {u"workers"_s, run.workers}, {u"blender"_s, QJsonArray::fromStringList(run.blenderCommands)}, {u"device"_s, run.device},
            {u"mixed"_s, run.isMixed}, {u"scenes_per_process"_s, run.scenesPerProcess}, {u"memory_limit"_s, run.workerMemoryLimit_bytes}, {u"resume"_s, run.resume},
            {u"take_lock"_s, run.takesLock}, {u"keep_raw"_s, run.keepRaw}, {u"skip_render"_s, run.skipRender}, {u"merge"_s, run.mergeAndAudit},
            {u"heartbeat_ms"_s, run.heartbeatTimeout_ms}, {u"stall_ms"_s, run.stallTimeout_ms}, {u"command"_s, run.commandLine}, {u"stop_rules"_s, toText(gatesText({run.stopRules}, true))}, {u"stop_frames"_s, run.stopFrames}, {u"aside"_s, pathText(run.asideFolder)}};
}

QJsonObject runJson(const SequenceRunOptions &run)
{
    return {{u"kind"_s, u"sequence"_s}, {u"config"_s, toText(renderConfigJson(run.config))}, {u"blend_files"_s, QJsonArray::fromStringList(run.blendFiles)}, {u"output"_s, run.outputDir},
            {u"frame_start"_s, optional(run.frameStart)}, {u"frame_end"_s, optional(run.frameEnd)}, {u"frame_step"_s, optional(run.frameStep)},
            {u"take_lock"_s, run.takesLock}, {u"save_blend"_s, run.saveBlend}, {u"blender"_s, QJsonArray::fromStringList(run.blenderCommands)},
            {u"heartbeat_ms"_s, run.heartbeatTimeout_ms}, {u"stall_ms"_s, run.stallTimeout_ms}, {u"command"_s, run.commandLine}};
}

QJsonObject runJson(const ClusterRunOptions &run)
{
    return {{u"kind"_s, u"cluster"_s}, {u"output"_s, run.outputDir}};
}

QString beginOf(const std::string &text)
{
    return toText(text).left(mostTextLetters);
}

QJsonArray logJson(const std::deque<QString> &log)
{
    qsizetype letters = 0;
    auto first = log.end();
    while (first != log.begin() && (letters += std::prev(first)->size() + 1) <= mostLogLetters)
        --first;
    QJsonArray lines;
    std::for_each(first, log.end(), [&](const QString &line) { lines.append(line); });
    return lines;
}

QJsonObject groupJson(const ProblemGroup &group)
{
    QJsonArray args;
    for (const std::string &arg : group.first.args)
        args.append(beginOf(arg));
    return {{u"id"_s, toText(group.first.id)}, {u"severity"_s, toText(std::string(severityName(group.first.severity)))}, {u"where"_s, beginOf(group.first.where)}, {u"file"_s, beginOf(group.first.file)},
            {u"line"_s, group.first.line}, {u"args"_s, args}, {u"count"_s, group.count}, {u"places"_s, QJsonArray::fromStringList(group.places)}, {u"folder"_s, group.folder}};
}

QJsonArray problemsJson(const std::vector<ProblemGroup> &groups)
{
    QJsonArray json;
    for (size_t i = 0; i < std::min(groups.size(), mostProblems); ++i)
        json.append(groupJson(groups[i]));
    return json;
}

ProblemGroup groupFrom(const QJsonObject &json)
{
    ProblemGroup group;
    const auto text = [&](const char16_t *key) { return json[QStringView(key)].toString().toStdString(); };
    group.first = {text(u"id"), Severity::Error, text(u"where"), text(u"file"), json[u"line"].toInt(), {}};
    for (const Severity severity : {Severity::Notice, Severity::Warning})
        if (text(u"severity") == severityName(severity))
            group.first.severity = severity;
    for (const QString &arg : strings(json[u"args"]))
        group.first.args.push_back(arg.toStdString());
    group.cause = causeOf(group.first);
    group.count = json[u"count"].toInt();
    group.places = strings(json[u"places"]);
    group.folder = json[u"folder"].toString();
    return group;
}

JobNotes notesFrom(const QJsonObject &json)
{
    JobNotes notes;
    const QStringList log = strings(json[u"log"]);
    notes.log.assign(log.begin(), log.end());
    notes.framesFailed = json[u"failed"].toInt();
    notes.seconds = json[u"seconds"].toDouble();
    for (const QJsonValue &group : json[u"problems"].toArray())
        notes.problems.push_back(groupFrom(group.toObject()));
    return notes;
}

Result<JobOptions> datasetRun(const QJsonObject &json, const fs::path &file)
{
    Report report;
    TAGMILL_TRY(JobSpec spec, parseJobSpec(json[u"job_spec"].toString().toStdString(), file, report));
    RenderRunOptions run;
    run.config = std::move(spec.scene_config);
    run.seed = json[u"seed"].toInteger();
    run.outputDir = json[u"output"].toString();
    for (const QJsonValue &id : json[u"scenes"].toArray())
        run.sceneIds.push_back(id.toInt());
    run.workers = json[u"workers"].toInt();
    run.blenderCommands = strings(json[u"blender"]);
    run.device = json[u"device"].toString(run.device);
    run.isMixed = json[u"mixed"].toBool();
    run.scenesPerProcess = json[u"scenes_per_process"].toInt();
    run.workerMemoryLimit_bytes = json[u"memory_limit"].toInteger();
    run.resume = json[u"resume"].toBool();
    run.takesLock = json[u"take_lock"].toBool();
    run.keepRaw = json[u"keep_raw"].toBool();
    run.skipRender = json[u"skip_render"].toBool();
    run.mergeAndAudit = json[u"merge"].toBool(true);
    run.heartbeatTimeout_ms = json[u"heartbeat_ms"].toInt(run.heartbeatTimeout_ms);
    run.stallTimeout_ms = json[u"stall_ms"].toInt(run.stallTimeout_ms);
    run.commandLine = json[u"command"].toString();
    if (const QString rules = json[u"stop_rules"].toString(); !rules.isEmpty()) {
        TAGMILL_TRY(GateFile gates, parseGates(rules.toStdString(), file, report));
        run.stopRules = std::move(gates.rules);
    }
    run.stopFrames = json[u"stop_frames"].toInt();
    run.asideFolder = filePath(json[u"aside"].toString());
    return JobOptions(std::move(run));
}

Result<JobOptions> sequenceRun(const QJsonObject &json)
{
    SequenceRunOptions run;
    TAGMILL_TRY(run.config, renderConfigFromJson(json[u"config"].toString()));
    run.blendFiles = strings(json[u"blend_files"]);
    run.outputDir = json[u"output"].toString();
    run.frameStart = number(json[u"frame_start"]);
    run.frameEnd = number(json[u"frame_end"]);
    run.frameStep = number(json[u"frame_step"]);
    run.takesLock = json[u"take_lock"].toBool();
    run.saveBlend = json[u"save_blend"].toString();
    run.blenderCommands = strings(json[u"blender"]);
    run.heartbeatTimeout_ms = json[u"heartbeat_ms"].toInt(run.heartbeatTimeout_ms);
    run.stallTimeout_ms = json[u"stall_ms"].toInt(run.stallTimeout_ms);
    run.commandLine = json[u"command"].toString();
    return JobOptions(std::move(run));
}

Result<JobOptions> clusterRun(const QJsonObject &json, const fs::path &file)
{
    ClusterRunOptions run{.outputDir = json[u"output"].toString()};
    if (run.outputDir.isEmpty())
        return makeError(Errc::Parse, "queue.broken", {file.string()});
    return JobOptions(std::move(run));
}

Result<JobOptions> anyRun(const QJsonObject &json, const fs::path &file)
{
    const QString kind = json[u"kind"].toString();
    return kind == "sequence"_L1 ? sequenceRun(json) : kind == "cluster"_L1 ? clusterRun(json, file) : datasetRun(json, file);
}

} // namespace

Result<RenderConfig> renderConfigFromJson(const QString &text)
{
    RenderConfig config;
    QString message;
    const auto value = valueFromJson(text, &message);
    const ValueMap *map = value ? value->as<ValueMap>() : nullptr;
    if (!map)
        return makeError(Errc::Parse, "queue.broken", {message.toStdString()});
    for (const auto &[key, item] : *map)
        TAGMILL_CHECK(setRenderConfig(config, key, item));
    return config;
}

std::string jobFileText(const StoredJob &job)
{
    const auto *state = std::find_if(std::begin(stateNames), std::end(stateNames), [&](const auto &name) { return name.first == job.state; });
    const QJsonObject run = std::visit([](const auto &options) { return runJson(options); }, job.options);
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"state"_s, QString(state->second)}, {u"rank"_s, job.rank}, {u"run"_s, run}, {u"problems"_s, problemsJson(job.notes.problems)}, {u"log"_s, logJson(job.notes.log)},
                                     {u"failed"_s, job.notes.framesFailed}, {u"seconds"_s, job.notes.seconds}}).toJson().toStdString();
}

Result<StoredJob> readJobFile(const fs::path &file)
{
    TAGMILL_TRY(const std::string text, readPlainFile(file));
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
    if (error.error != QJsonParseError::NoError || json[u"format"].toInt() != format)
        return makeError(Errc::Parse, "queue.broken", {file.string()});
    const QJsonObject run = json[u"run"].toObject();
    TAGMILL_TRY(JobOptions options, anyRun(run, file));
    const QString name = json[u"state"].toString();
    const auto *state = std::find_if(std::begin(stateNames), std::end(stateNames), [&](const auto &known) { return known.second == name; });
    if (state == std::end(stateNames))
        return makeError(Errc::Parse, "queue.broken", {file.string()});
    return StoredJob{std::move(options), state->first, json[u"rank"].toDouble(), notesFrom(json)};
}

} // namespace tagmill
