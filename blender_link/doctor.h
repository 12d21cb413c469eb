// SPDX-License-Identifier: GPL-3.0-or-later
// Doctor: what this machine has to render with. `tagmill doctor` and the window's start-up form show it.
// Lives on a thread with an event loop; never blocks.
#pragma once

#include "blender_link/blender_info.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tagmill {

struct ProbeOptions
{
    bool tryEngines = false; ///< renders 8×8 with each engine in a process of its own: seconds, but certain
    int timeout_ms = 60000;
    QString folder;          ///< an existing folder whose sharing is tried; empty: sharing is not tried
};

/// Starts the Blender, asks what it can, ends it. `done` comes once, on this thread, unless `context` dies first.
/// Error: Process (cannot be started, no Blender, too old, another protocol).
void probeBlender(const BlenderCommand &command, const ProbeOptions &options, QObject *context,
                  std::function<void(const Result<BlenderInfo> &)> done);

struct BlenderFinding
{
    BlenderCommand command;
    Result<BlenderInfo> info;
};

struct DoctorReport
{
    std::vector<BlenderFinding> blenders; ///< in the order they would be tried; empty: none was found
    QString display;           ///< "X11 :0", "Wayland wayland-0", or empty: none reachable
    QString folder;            ///< whose disk was looked at
    qint64 diskFree_bytes = -1;///< -1: not known
    int cores = 0;
    qint64 memory_bytes = -1;  ///< of the machine; -1: not known
    std::vector<Problem> problems; ///< what is missing and how to get it

    /// The first that works; null when none does.
    const BlenderInfo *firstUsable() const;
    /// The first that works and gives other pixels than firstUsable() (DESIGN 6); null when all are of one render identity.
    const BlenderInfo *firstOther() const;
};

class Doctor : public QObject
{
    Q_OBJECT
public:
    explicit Doctor(QObject *parent = nullptr);
    ~Doctor() override;

    /// `commands` as typed (empty: findBlenders()); `folder` is where datasets are to go.
    void start(const QStringList &commands, const QString &folder, const ProbeOptions &options);

signals:
    void finished(const tagmill::DoctorReport &report);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
