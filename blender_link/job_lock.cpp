// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/job_lock.h"

#include "blender_link/doctor.h"
#include "core/compile/compiler.h"

#include <QDateTime>
#include <QEventLoop>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view unknownVersion = "unknown"; // a job locked with it refuses no other
constexpr int patience_ms = 15000;

/// Version of the Blender that would render here, or unknownVersion.
std::string blenderVersionHere()
{
    for (const BlenderCommand &command : findBlenders({})) {
        QEventLoop loop;
        std::optional<Result<BlenderInfo>> answer;
        probeBlender(command, ProbeOptions{false, patience_ms, {}}, &loop, [&](const Result<BlenderInfo> &info) {
            answer.emplace(info);
            loop.quit();
        });
        if (!answer)
            loop.exec();
        if (answer && *answer)
            return (**answer).version.toStdString();
    }
    return std::string(unknownVersion);
}

} // namespace

Result<JobSpec> lockJob(GenConfig config, const fs::path &file, Report &report, int shardIndex, std::optional<int> shardSize)
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
    spec.blender_version = blenderVersionHere();
    if (spec.blender_version == unknownVersion)
        report.add(Severity::Warning, "job.unknown_blender", "blender_version", {std::to_string(patience_ms / 1000)}, file.string());
    TAGMILL_CHECK(sealJobSpec(spec));
    return spec;
}

} // namespace tagmill
