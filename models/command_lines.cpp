// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_lines.h"

#include "blender_link/blender_command.h"
#include "blender_link/sequence_words.h"
#include "models/path_text.h"

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

QString shellText(const QStringList &words)
{
    return words.isEmpty() ? QString() : BlenderCommand{words.front(), words.mid(1)}.text();
}

QString sequenceCommand(const SequenceRunOptions &run)
{
    SequenceRunOptions shown = run;
    if (shown.blendFiles.isEmpty())
        shown.blendFiles = {u"SCENE.blend"_s};
    if (shown.outputDir.isEmpty())
        shown.outputDir = u"FOLDER"_s;
    const SequenceWords made = sequenceWords(shown);
    QStringList words{u"tagmill"_s};
    for (const std::string &word : made.words)
        words.append(QString::fromStdString(word));
    if (!made.rest.empty())
        words += {u"--config"_s, u"SETTINGS.yaml"_s};
    return shellText(words);
}

QString frozenJobCommand(const RenderRunOptions &run, const std::filesystem::path &spec, const std::vector<std::string> &outside)
{
    QStringList words{u"tagmill"_s, u"generate"_s, u"--job"_s, pathText(spec), u"-o"_s, run.outputDir}, scenes;
    for (const int id : run.sceneIds)
        scenes.append(QString::number(id));
    if (!scenes.isEmpty())
        words += {u"--scene-ids"_s, scenes.join(u',')};
    for (const std::string &asset : outside)
        words += {u"--allow-assets"_s, pathText(std::filesystem::path(asset).parent_path())};
    if (run.keepRaw)
        words.append(u"--keep-raw"_s);
    if (run.resume)
        words.append(u"--resume"_s);
    return shellText(words);
}

namespace {

/// With --resume, once.
QString resuming(const QString &command)
{
    const auto words = splitCommand(command);
    return !words || words->arguments.contains("--resume"_L1) ? command : command + " --resume"_L1;
}

QString clusterCommand(const QString &action, const ClusterRunOptions &run)
{
    return shellText({u"tagmill"_s, u"job"_s, action, run.outputDir});
}

} // namespace

QString commandOf(const JobOptions &options)
{
    if (const auto *cluster = std::get_if<ClusterRunOptions>(&options))
        return clusterCommand(u"status"_s, *cluster);
    if (const auto *sequence = std::get_if<SequenceRunOptions>(&options))
        return sequence->commandLine; // a sequence always keeps what is done
    const auto &run = std::get<RenderRunOptions>(options);
    return run.resume ? resuming(run.commandLine) : run.commandLine;
}

QString continueCommand(const JobOptions &options)
{
    if (const auto *cluster = std::get_if<ClusterRunOptions>(&options))
        return clusterCommand(u"resubmit"_s, *cluster);
    return commandOf(resumed(options));
}

QString commandOf(const RenderJob &job)
{
    const bool isContinued = !job.isOnCluster() && job.canRetry() && framesReady(job.progress()) > 0;
    return isContinued ? continueCommand(job.options()) : commandOf(job.options());
}

} // namespace tagmill
