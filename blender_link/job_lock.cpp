// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/job_lock.h"

#include "blender_link/doctor.h"
#include "core/compile/compiler.h"

#include <QDateTime>
#include <QEventLoop>

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr int patience_ms = 15000;

/// Nothing: it does not answer.
std::optional<BlenderInfo> askBlender(const BlenderCommand &command)
{
    QEventLoop loop;
    std::optional<Result<BlenderInfo>> answer;
    probeBlender(command, ProbeOptions{false, patience_ms, {}}, &loop, [&](const Result<BlenderInfo> &info) {
        answer.emplace(info);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer && *answer ? std::optional(**answer) : std::nullopt;
}

/// All that were named, or the first that answers. Empty: one of them does not.
Result<std::vector<BlenderInfo>> blendersOf(const QStringList &commands)
{
    std::vector<BlenderInfo> blenders;
    for (const QString &text : commands) {
        TAGMILL_TRY(const BlenderCommand command, splitCommand(text));
        auto info = askBlender(command);
        if (!info)
            return std::vector<BlenderInfo>();
        blenders.push_back(*std::move(info));
    }
    const QList<BlenderCommand> found = commands.isEmpty() ? findBlenders({}) : QList<BlenderCommand>();
    for (auto command = found.begin(); command != found.end() && blenders.empty(); ++command)
        if (auto info = askBlender(*command))
            blenders.push_back(*std::move(info));
    return blenders;
}

} // namespace

Result<LockedBlenders> lockBlenders(const QStringList &blenderCommands, const fs::path &file, Report &report)
{
    TAGMILL_TRY(const std::vector<BlenderInfo> blenders, blendersOf(blenderCommands));
    LockedBlenders locked;
    std::vector<std::string> versions;
    const auto add = [](std::vector<std::string> &to, const std::string &text) {
        if (std::find(to.begin(), to.end(), text) == to.end())
            to.push_back(text);
    };
    for (const BlenderInfo &info : blenders) {
        add(versions, info.version.toStdString());
        if (!info.build_hash.isEmpty())
            add(locked.names, blenderName(info.version.toStdString(), info.build_hash.toStdString()));
    }
    for (const std::string &version : versions)
        locked.versions += (locked.versions.empty() ? "" : ", ") + version;
    if (versions.empty()) {
        locked.versions = unknownBlender;
        report.add(Severity::Warning, "job.unknown_blender", "blender_version", {std::to_string(patience_ms / 1000)}, file.string());
    }
    return locked;
}

Result<JobSpec> lockJob(GenConfig config, const fs::path &file, const QStringList &blenderCommands, Report &report, int shardIndex, std::optional<int> shardSize)
{
    TAGMILL_CHECK(SceneCompiler::create(config, {})); // what only the compiler can know
    std::error_code ec;
    JobSpec spec;
    spec.created_at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    spec.paths.output_dir = file.parent_path().string();
    spec.paths.logs_dir = (file.parent_path() / "logs").string();
    spec.paths.assets_dir = fs::absolute("assets", ec).string();
    spec.scene_config = std::move(config);
    spec.shard_index = shardIndex;
    spec.shard_size = shardSize;
    const auto [first, last] = spec.sceneRange();
    if (first >= last)
        return makeError(Errc::InvalidValue, "job.no_scenes", {std::to_string(spec.shard_index), std::to_string(spec.scene_config.dataset.num_scenes)});
    TAGMILL_TRY(LockedBlenders locked, lockBlenders(blenderCommands, file, report));
    spec.blender_version = std::move(locked.versions);
    spec.blenders = std::move(locked.names);
    TAGMILL_CHECK(sealJobSpec(spec));
    return spec;
}

} // namespace tagmill
