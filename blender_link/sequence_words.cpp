// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_words.h"

#include "core/config/render_flags.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tagmill {

SequenceWords sequenceWords(const SequenceRunOptions &run)
{
    SequenceWords made{{"sequence"}, {}};
    std::vector<std::string> &words = made.words;
    for (const QString &file : run.blendFiles)
        words.push_back(file.toStdString());
    words.insert(words.end(), {"-o", run.outputDir.toStdString()});
    for (const auto &[flag, number] : {std::pair("--frame-start", run.frameStart), {"--frame-end", run.frameEnd}, {"--frame-step", run.frameStep}})
        if (number)
            words.insert(words.end(), {flag, std::to_string(*number)});
    const std::vector<std::string> flags = renderArguments(run.config, made.rest);
    words.insert(words.end(), flags.begin(), flags.end());
    return made;
}

std::string settingsOf(const RenderConfig &config, const std::vector<std::string> &keys)
{
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(renderConfigJson(config))).object();
    QJsonObject some;
    for (const std::string &key : keys)
        some.insert(QString::fromStdString(key), all[QString::fromStdString(key)]);
    return QJsonDocument(some).toJson().toStdString();
}

} // namespace tagmill
