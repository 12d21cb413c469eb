// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tagmill that was built, as a user would, and looks at what it left behind.
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace tagmill::test {

struct RunResult
{
    int status = -1; ///< exit status; −1 when it crashed or did not end in time
    QByteArray out, err;
};

/// The environment of a user without a display.
QProcessEnvironment headlessEnvironment();

RunResult runTagmill(const QStringList &arguments, const QProcessEnvironment &environment = headlessEnvironment(),
                     const QString &folder = {}, int timeout_ms = 120000);
/// The same inside a mount namespace of its own, after `setup` (shell text). What is mounted ends with it.
RunResult runTagmillMounted(const QString &setup, const QStringList &arguments, const QString &afterwards = {},
                            const QProcessEnvironment &environment = headlessEnvironment());

/// A valid config: two scenes, two cameras each, a ChArUco board, 160 × 120.
QByteArray smallBoardConfig();

/// Relative paths of all files below a folder, sorted.
QStringList filesBelow(const QString &folder);
/// Those that are not Tagmill's own bookkeeping: what a reader of the dataset would take for its content.
QStringList contentBelow(const QString &folder);

QByteArray readAll(const QString &path);
void writeAll(const QString &path, const QByteArray &bytes);

} // namespace tagmill::test
