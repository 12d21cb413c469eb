// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_lines.h"

#include "blender_link/blender_command.h"
#include "blender_link/sequence_words.h"

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

namespace {

QString clusterCommand(const QString &action, const ClusterRunOptions &run)
{
    return shellText({u"tagmill"_s, u"job"_s, action, run.outputDir});
}

} // namespace

QString commandOf(const JobOptions &options)
{
    if (const auto *cluster = std::get_if<ClusterRunOptions>(&options))
        return clusterCommand(u"status"_s, *cluster);
    const auto *sequence = std::get_if<SequenceRunOptions>(&options);
    return sequence ? sequence->commandLine : std::get<RenderRunOptions>(options).commandLine;
}

QString continueCommand(const JobOptions &options)
{
    if (const auto *cluster = std::get_if<ClusterRunOptions>(&options))
        return clusterCommand(u"resubmit"_s, *cluster);
    const QString command = commandOf(options);
    const bool isDataset = std::holds_alternative<RenderRunOptions>(options);
    return !isDataset || command.isEmpty() || command.endsWith(" --resume"_L1) ? command : command + " --resume"_L1; // a sequence always keeps what is done
}

} // namespace tagmill
