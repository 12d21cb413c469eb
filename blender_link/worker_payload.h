// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's code on its way into Blender: one line of Python for the console of `blender --python-console`.
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace tagmill {

struct WorkerSource
{
    const char *module; ///< "server"
    const char *text;
};

/// The .py files of worker/, as they were when this was built.
std::span<const WorkerSource> workerSources();

struct WorkerGreeting
{
    QString nonce;     ///< the worker's hello must repeat it
    QString proofFile; ///< its content proves that the worker sees the same folder; may be empty
};

/// The first line of stdin: unpacks all modules and starts serving.
QByteArray workerPayload(const WorkerGreeting &greeting);

} // namespace tagmill
