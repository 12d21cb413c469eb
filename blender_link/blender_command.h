// SPDX-License-Identifier: GPL-3.0-or-later
// BlenderCommand: how a Blender is started; any command whose stdio ends in a Blender (DESIGN 3.1).
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace tagmill {

struct BlenderCommand
{
    QString program;
    QStringList arguments; ///< come before Blender's own ("xvfb-run" → "-a", "blender")

    QString text() const; ///< one line, quoted so that splitCommand() gives it back
    bool operator==(const BlenderCommand &) const = default;
};

/// Splits like a shell would (quotes, backslash), never given to one. Error InvalidValue: empty, open quote.
Result<BlenderCommand> splitCommand(const QString &text);

/// Candidates in order: the given ones; TAGMILL_BLENDER; PATH; usual places (/opt, ~/blender*, flatpak, snap).
QList<BlenderCommand> findBlenders(const QStringList &given);

} // namespace tagmill
