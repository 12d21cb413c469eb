// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceSetup: the calls that bring an opened .blend to where a RenderConfig wants it, and what they told.
#pragma once

#include "core/config/render_config.h"
#include "core/result.h"
#include "core/sequence/pass_kind.h"
#include "core/sequence/transforms.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tagmill {

struct SequenceCall
{
    QString method;
    QJsonObject params;
};

/// What a worker said of a .blend that is set up.
struct SequenceSetup
{
    QString engine;                     ///< "CYCLES", …
    QString device = QStringLiteral("CPU");
    QStringList externalFiles, missingFiles, fileOutputs, unbaked, notes;
    int start = 1, end = 1, step = 1;   ///< the animation's range, keyframes moved
    double fps = 24;                    ///< of the file
    std::vector<SequenceObject> objects; ///< when segmentation is asked for
};

/// In order: time before what depends on it, the camera before the passes. `saveBlend`: where a copy goes, or empty.
QList<SequenceCall> sequenceCalls(const QString &blendFile, const RenderConfig &config, const QString &saveBlend);
/// Takes the answer to one of these calls.
Result<> takeAnswer(SequenceSetup &setup, const QString &method, const QJsonObject &answer);

std::vector<PassKind> passesOf(const RenderConfig &config);

} // namespace tagmill
