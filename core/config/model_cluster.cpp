// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a cluster profile, and reading it.
#include "core/config/cluster_profile.h"
#include "core/config/model_file.h"
#include "core/config/model_rows.h"
#include "core/config/model_store.h"

namespace tagmill {

#define TR(text) TAGMILL_TR("Model", text)

namespace {

using Profile = ClusterProfile;

constexpr auto rows = std::to_array<ModelRow<Profile>>({
    element<&Profile::partition, Profile>({.key = "partition", .label = TR("Partition"), .doc = TR("Where the tasks run; unset: the cluster's default.")}),
    element<&Profile::account, Profile>({.key = "account", .label = TR("Account"), .doc = TR("Who is charged for them.")}),
    element<&Profile::qos, Profile>({.key = "qos", .label = TR("Quality of service"), .doc = TR("A QOS of the cluster.")}),
    element<&Profile::time, Profile>({.key = "time", .label = TR("Time limit"), .doc = TR("Of a task, as Slurm writes it: 2:00:00.")}),
    element<&Profile::memory, Profile>({.key = "memory", .label = TR("Memory"), .doc = TR("Of a task, as Slurm writes it: 8G.")}),
    element<&Profile::gres, Profile>({.key = "gres", .label = TR("Generic resources"), .doc = TR("As gpu:1.")}),
    element<&Profile::cpus, Profile>({.key = "cpus", .hard = atLeast(1), .label = TR("Processors"), .doc = TR("Of a task; its workers share them.")}),
    element<&Profile::workers, Profile>({.key = "workers", .hard = atLeast(1), .label = TR("Workers"), .doc = TR("Blender processes of a task.")}),
    element<&Profile::modules, Profile>({.key = "modules", .label = TR("Modules"), .doc = TR("Environment modules that are loaded first.")}),
    element<&Profile::container, Profile>({.key = "container", .label = TR("Container"), .doc = TR("Words before the program, as apptainer, exec, tagmill.sif.")}),
    element<&Profile::tagmill, Profile>({.key = "tagmill", .label = TR("Program"), .doc = TR("The tagmill of a node; unset: the path of this one.")}),
    element<&Profile::device, Profile>({.key = "device", .choices = cyclesDevices, .label = TR("Device"), .doc = TR("What Cycles renders on in the tasks; unset: cpu, or what the command says.")}),
    element<&Profile::extra, Profile>({.key = "extra", .label = TR("Further options"), .doc = TR("Options of sbatch, as --constraint=avx2.")}),
    element<&Profile::shard_size, Profile>({.key = "shard_size", .hard = atLeast(1), .label = TR("Scenes a task"), .doc = TR("Unset: so many that starting Blender is a twentieth of the work.")}),
    element<&Profile::at_once, Profile>({.key = "at_once", .hard = atLeast(1), .label = TR("Tasks at once"), .doc = TR("Most tasks that run at the same time.")}),
});
static_assert(describes<Profile, rows.size()>);
constexpr auto profileDescriptions = descriptions(rows);

constexpr ModelDesc models[] = {
    {"ClusterProfile", TR("Cluster profile"), TR("How tasks are given to Slurm: tagmill generate --executor slurm --cluster reads it."), profileDescriptions, true,
     [] { return mapOf(ClusterProfile(), rows); }},
};

/// Each becomes one line of a script.
Result<> checkLines(const ClusterProfile &profile)
{
    const auto check = [](std::string_view key, const std::string &text) -> Result<> {
        for (const char c : text)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                return makeError(Errc::InvalidValue, "cluster.control_character", {std::string(key)}, std::string(key));
        return {};
    };
    for (const auto &[key, value] : {std::pair{"partition", &profile.partition}, {"account", &profile.account}, {"qos", &profile.qos}, {"time", &profile.time}, {"memory", &profile.memory},
                                     {"gres", &profile.gres}, {"tagmill", &profile.tagmill}})
        if (*value)
            TAGMILL_CHECK(check(key, **value));
    for (const auto &[key, list] : {std::pair{"modules", &profile.modules}, {"container", &profile.container}, {"extra", &profile.extra}})
        for (const std::string &text : *list)
            TAGMILL_CHECK(check(key, text));
    for (const std::string &option : profile.extra)
        if (!option.starts_with("-"))
            return makeError(Errc::InvalidValue, "cluster.no_option", {option}, "extra");
    return {};
}

} // namespace

std::span<const ModelDesc> clusterModels()
{
    return models;
}

Result<ClusterProfile> readClusterProfile(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const ModelFile model, readModelFile(file, "cluster profile", report));
    Report unknown;
    reportUnknownKeys(model.value, "ClusterProfile", unknown);
    if (!unknown.problems.empty()) // a partition that is not read would be another one without a word
        return model.located(Error{Errc::InvalidValue, std::move(unknown.problems.front())});
    ClusterProfile profile;
    Result<> read = storeRows(profile, rows, model.value, Constraint{});
    if (read)
        read = checkLines(profile);
    if (!read)
        return model.located(read.error());
    return profile;
}

std::filesystem::path clusterProfilePath(const std::string &nameOrFile, const std::filesystem::path &folder)
{
    const bool isFile = nameOrFile.find('/') != std::string::npos || std::filesystem::path(nameOrFile).has_extension();
    return isFile ? std::filesystem::path(nameOrFile) : folder / (nameOrFile + ".yaml");
}

} // namespace tagmill
