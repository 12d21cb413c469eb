// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/slurm_script.h"

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

std::string directive(const std::string &option, const std::string &value)
{
    return "#SBATCH --" + option + "=" + shellWord(value) + "\n";
}

/// Slurm puts its own for %A and the like, in folders as well.
std::string logPattern(const fs::path &folder, const std::string &name)
{
    std::string text;
    for (const char c : folder.string())
        text += c == '%' ? "%%" : std::string(1, c);
    return text + "/" + name;
}

std::string directives(const fs::path &dataset, const ClusterJob &job, const std::string &name, const std::string &log)
{
    const ClusterProfile &profile = job.profile;
    std::string text = directive("job-name", name) + directive("output", logPattern(clusterFolder(dataset) / "logs", log)) + directive("open-mode", "append") + directive("chdir", dataset.string());
    for (const auto &[option, value] : {std::pair{"partition", &profile.partition}, {"account", &profile.account}, {"qos", &profile.qos}, {"time", &profile.time}, {"mem", &profile.memory}, {"gres", &profile.gres}})
        if (*value)
            text += directive(option, **value);
    text += directive("ntasks", "1") + directive("cpus-per-task", std::to_string(profile.cpus));
    for (const std::string &option : profile.extra) {
        const size_t equals = option.find('=');
        text += "#SBATCH " + (equals == std::string::npos ? option : option.substr(0, equals + 1) + shellWord(option.substr(equals + 1))) + "\n";
    }
    return text;
}

std::string programWords(const ClusterJob &job)
{
    std::vector<std::string> words = job.profile.container;
    words.push_back(job.profile.tagmill.value_or("tagmill"));
    return shellWords(words);
}

std::string modulesText(const ClusterJob &job)
{
    return job.profile.modules.empty() ? "" : "module load " + shellWords(job.profile.modules) + "\n";
}

std::string dependency(const std::vector<std::string> &after)
{
    std::string ids;
    for (const std::string &id : after)
        ids += ":" + id;
    return directive("dependency", "afterany" + ids);
}

/// leave STATUS [OTHER] writes $record and ends with the status, or the other one. `who` is what the record begins with, `id` Slurm's
/// of the task; both are put in by the shell.
std::string recordText(const ClusterJob &job, const std::string &who, const std::string &id)
{
    return "started=$(date -u +%Y-%m-%dT%H:%M:%SZ)\n\n"
           "# What became of this task; the last one of a shard counts.\n"
           "room=$folder/exit/.room-${record##*/} # for the record: a full disk takes what is written over it\n"
           "leave() {\n"
           "    full=false\n"
           "    [[ $1 == 0 ]] || head -c 65536 /dev/zero >\"$room.more\" 2>/dev/null || full=true\n"
           "    rm -f \"$room.more\"\n"
           "    printf '%s\\n' \"{" + who + "\\\"status\\\": $1, \\\"disk_full\\\": $full, \\\"node\\\": \\\"${SLURMD_NODENAME:-}\\\", \\\"job\\\": \\\"" + id + "\\\", "
           "\\\"attempt\\\": ${SLURM_RESTART_COUNT:-0}, \\\"started\\\": \\\"$started\\\", \\\"ended\\\": \\\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\\"}\" \\\n"
           "        1<>\"$room\" && mv -f \"$room\" \"$record\"\n"
           "    exit \"${2:-$1}\"\n"
           "}\n\n"
           "# 75: this node sees another folder than the one the job was submitted from.\n"
           "[[ $(cat \"$folder/token\" 2>/dev/null) == " + shellWord(job.token) + " ]] || { echo \"This node does not see the folder of the job: $folder\" >&2; leave 75; }\n"
           "rm -f \"$record\" # a task that Slurm starts again has not ended\n"
           "printf '%1024s' '' >\"$room\" || exit 28 # no room for as much as that\n";
}

/// A dataset's job knows its versions and is refused by the program; of a sequence the script knows them.
std::string versionText(const ClusterJob &job)
{
    if (!job.isSequence)
        return {};
    return "# 1: parts made by several Tagmills would not be one sequence.\nhere=$(" + programWords(job) + " --version)\n"
        + "[[ ${here// /-} == " + shellWord(job.program) + " ]] || { echo \"This node has ${here:-no Tagmill}, the job was submitted by \"" + shellWord(job.program) + " >&2; leave 1; }\n";
}

} // namespace

std::string shellWord(std::string_view text)
{
    const bool isPlain = !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("_-./:=,+@%").find(static_cast<char>(c)) != std::string_view::npos;
    });
    if (isPlain)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string shellWords(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + shellWord(word);
    return text;
}

std::string indicesText(const SubmittedArray &array)
{
    std::string text;
    for (size_t i = 0; i < array.shards.size();) {
        size_t end = i + 1;
        while (end < array.shards.size() && array.shards[end] == array.shards[end - 1] + 1)
            ++end;
        const int first = array.shards[i] - array.offset, last = array.shards[end - 1] - array.offset;
        text += (text.empty() ? "" : ",") + std::to_string(first) + (last > first ? "-" + std::to_string(last) : "");
        i = end;
    }
    return text;
}

std::string arrayScript(const fs::path &dataset, const ClusterJob &job, const SubmittedArray &array, bool isAgain)
{
    const fs::path folder = clusterFolder(dataset);
    std::string text = "#!/bin/bash\n# " + job.name + ": " + std::to_string(array.shards.size()) + " of " + std::to_string(job.shards) + " shards. To submit it by hand: sbatch and this file.\n";
    text += directives(dataset, job, job.name, "%A_%a.log");
    text += directive("array", indicesText(array) + (array.atOnce > 0 ? "%" + std::to_string(array.atOnce) : ""));
    if (!array.after.empty())
        text += dependency(array.after);
    text += "\nOFFSET=" + std::to_string(array.offset) + "\nshard=$((OFFSET + SLURM_ARRAY_TASK_ID))\nfolder=" + shellWord(folder.string()) + "\n";
    text += "record=$(printf '%s/exit/shard-%06d.json' \"$folder\" \"$shard\")\n" + recordText(job, "\\\"shard\\\": $shard, ", "${SLURM_ARRAY_JOB_ID:-}_${SLURM_ARRAY_TASK_ID:-}");
    text += modulesText(job) + versionText(job);
    // A task that Slurm started again, and one that is submitted again, know that nobody else works at their shard.
    text += std::string("again=(") + (isAgain ? "--take-lock" : "") + ")\n[[ ${SLURM_RESTART_COUNT:-0} -gt 0 ]] && again=(--take-lock)\n\n";
    text += programWords(job) + " " + shellWords(job.command) + " \"${again[@]}\" \\\n    --shard-index $((OFFSET + SLURM_ARRAY_TASK_ID)) --total-shards " + std::to_string(job.shards) + "\nleave $?\n";
    return text;
}

std::string finishScript(const fs::path &dataset, const ClusterJob &job, const std::vector<std::string> &after)
{
    std::string text = "#!/bin/bash\n# " + job.name + ": puts together what the shards made, and says what is missing.\n";
    text += directives(dataset, job, job.name + "-merge", "merge-%j.log") + dependency(after) + directive("kill-on-invalid-dep", "yes");
    text += "\nfolder=" + shellWord(clusterFolder(dataset).string()) + "\nrecord=$folder/exit/merge.json\n" + recordText(job, "", "${SLURM_JOB_ID:-}");
    // What is missing comes first, so that the last words are those of the command that may have failed.
    text += modulesText(job) + versionText(job) + programWords(job) + " job status " + shellWord(dataset.string()) + "\nmissing=$?\n" + programWords(job) + " " + shellWords(job.finishCommand)
        + "\nstatus=$?\nleave $status $((status == 0 ? missing : status))\n";
    return text;
}

} // namespace tagmill
