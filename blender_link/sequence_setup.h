// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceSetup: a .blend brought to where a RenderConfig wants it, and what the worker told on the way.
#pragma once

#include "blender_link/sequence_client.h"
#include "core/config/render_config.h"
#include "core/sequence/pass_kind.h"
#include "core/sequence/transforms.h"

namespace tagmill {

struct SequenceSetup
{
    OpenedSequence file;
    QString device = QStringLiteral("CPU");
    QStringList notes;                   ///< fallbacks, the file's own among them
    FrameRange range;                    ///< of the animation, keyframes moved
    double fps = 24;                     ///< of the file
    std::vector<SequenceObject> objects; ///< when segmentation is asked for
};

/// In order: time before what depends on it, the camera before the passes. `saveBlend`: where a copy goes, or empty. The
/// first error ends it.
void setUpSequence(SequenceClient client, const QString &blendFile, const RenderConfig &config, const QString &saveBlend, SequenceReply<SequenceSetup> reply);

std::vector<PassKind> passesOf(const RenderConfig &config);

} // namespace tagmill
