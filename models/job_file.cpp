// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_file.h"

#include "blender_link/cluster_submission.h"
#include "blender_link/run_estimate.h"
#include "core/config/asset_paths.h"
#include "core/config/gate_file.h"
#include "core/config/job_spec.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "models/path_text.h"
#include "models/value_json.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

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
            {u"heartbeat_ms"_s, run.heartbeatTimeout_ms}, {u"stall_ms"_s, run.stallTimeout_ms}, {u"command"_s, run.commandLine}, {u"stop_rules"_s, toText(gatesText({run.stopRules}, true))}, {u"stop_frames"_s, run.stopFrames}};
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

/// Its old pictures lie aside and others are in their places.
bool isMadeAgain(const fs::path &dataset, const fs::path &aside, int scene, int cameras)
{
    std::error_code ec;
    int old = 0;
    for (int camera = 0; camera < cameras; ++camera) {
        const std::string name = imageId(scene, camera) + ".png";
        if (!fs::exists(dataset / "images" / name, ec))
            return false;
        old += fs::exists(aside / name, ec) ? 1 : 0;
    }
    return old > 0;
}

RunProgress framesOnDisk(const RenderRunOptions &run, const fs::path &aside)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    const int cameras = run.config.camera.samples_per_scene;
    progress.framesTotal = framesAskedFor(run);
    const std::set<int> wanted(run.sceneIds.begin(), run.sceneIds.end());
    const fs::path dataset = filePath(run.outputDir);
    for (const SceneHead &head : readSceneHeads(dataset))
        if ((wanted.empty() ? head.sceneId < run.config.dataset.num_scenes : wanted.contains(head.sceneId)) && (aside.empty() || isMadeAgain(dataset, aside, head.sceneId, cameras)))
            progress.framesDone += cameras;
    return progress;
}

RunProgress framesOnDisk(const SequenceRunOptions &run, const fs::path &)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    QDirIterator files(run.outputDir, {u"frame_*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (files.next().contains("/.tagmill/results/"_L1))
            ++progress.framesDone;
    }
    progress.framesTotal = progress.framesDone; // how many there should be only Blender knows
    return progress;
}

/// As its shards lie there; the queue is not asked.
RunProgress framesOnDisk(const ClusterRunOptions &run, const fs::path &)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    const fs::path folder = filePath(run.outputDir);
    const auto job = readClusterJob(folder);
    const auto shards = job ? shardReports(folder, *job, {}) : Result<std::vector<ShardReport>>(job.error());
    if (!shards)
        return progress;
    const int frames = framesOfClusterUnit(folder, *job);
    progress.framesTotal = job->units * frames;
    for (const ShardReport &shard : *shards)
        progress.framesDone += shard.done * frames;
    return progress;
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
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"state"_s, QString(state->second)}, {u"rank"_s, job.rank}, {u"run"_s, run}, {u"aside"_s, pathText(job.aside)}, {u"problems"_s, problemsJson(job.notes.problems)}, {u"log"_s, logJson(job.notes.log)}}).toJson().toStdString();
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
    return StoredJob{std::move(options), state->first, json[u"rank"].toDouble(), notesFrom(json), filePath(json[u"aside"].toString())};
}

RunProgress progressOnDisk(const StoredJob &job)
{
    const fs::path aside = job.state == JobState::Finished ? fs::path() : job.aside;
    return std::visit([&](const auto &run) { return framesOnDisk(run, aside); }, job.options);
}

} // namespace tagmill
