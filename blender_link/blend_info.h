// SPDX-License-Identifier: GPL-3.0-or-later
// BlendInfo: what a .blend holds, as a Blender that opens it says. Nothing of it runs, nothing is written.
#pragma once

#include "blender_link/blender_info.h"
#include "blender_link/sequence_client.h"

#include <QObject>

namespace tagmill {

struct BlendInfo
{
    QString blender;              ///< version of the one that opened it
    OpenedSequence file;
    FrameRange range;
    double fps = 0;
    std::optional<SequenceCamera> camera; ///< at the first frame
    QString cameraProblem;        ///< why there is none, a sentence
    std::vector<SegmentedObject> objects; ///< with Cycles
};

/// Starts the first of the commands (empty: one that is found), asks, ends it. `done` comes once, on this thread, unless
/// `context` dies first. Errors: Process (no Blender), InvalidValue (not a .blend, of a newer Blender).
void inspectBlend(const QString &blendFile, const QStringList &commands, QObject *context, SequenceReply<BlendInfo> done);

} // namespace tagmill
