// SPDX-License-Identifier: GPL-3.0-or-later
// WorkerProcess: one Blender, driven by JSON-RPC 2.0 over its stdin and stdout. Lives on the thread that
// made it, which needs an event loop. Never blocks, but for its destructor, which ends the
// process and all below it (milliseconds as a rule). Inside its own signals and replies use deleteLater().
#pragma once

#include "blender_link/blender_info.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace tagmill {

/// Longer than any step of an honest frame goes without a word and without processor time.
inline constexpr int defaultStallTimeout_ms = 15 * 60 * 1000;

struct WorkerOptions
{
    BlenderCommand command;
    int threads = 0;            ///< Blender's -t; 0 = all cores
    QString exchangeFolder;     ///< where raw frames and assets pass; made by the caller
    int startTimeout_ms = 60000;
    int heartbeatTimeout_ms = 30000; ///< no beat for so long: the worker hangs
    int stallTimeout_ms = defaultStallTimeout_ms; ///< it beats, but works no more: see stall_watch.h
    qsizetype mostMessageBytes = qsizetype(1) << 30; ///< without a line's end; a frame of 100 megapixels that travels as text is as long
    bool autoexec = false;
};

enum class WorkerState { Starting, Idle, Busy, Stopping, Dead };
/// "starting", …: for programs.
QString workerStateName(WorkerState state);

class WorkerProcess : public QObject
{
    Q_OBJECT
public:
    /// What a call gave: the JSON result, or the worker's error.
    using Reply = std::function<void(const Result<QJsonObject> &)>;

    explicit WorkerProcess(WorkerOptions options, QObject *parent = nullptr);
    ~WorkerProcess() override;

    void start(); ///< once; a dead worker is not started again
    /// Cancels what runs, asks to shut down, and kills the whole process tree after a short while.
    void stop();

    WorkerState state() const;
    qint64 processId() const;      ///< of the guard, the root of the tree; 0 when not running
    qint64 blenderProcessId() const; ///< as Blender says it, on its own host; 0 before its hello
    const BlenderInfo &info() const; ///< valid after `ready`
    qint64 msSinceHeartbeat() const;
    QString logTail() const;       ///< last 200 lines of stderr
    /// What Blender says it holds, on whatever host it runs; 0: not known yet.
    qint64 ownRss_bytes() const;
    /// What the processes of the worker have used since their start, as this host sees them; a sign that it works.
    void setCpuSeconds(double seconds);

    /// Sends a request; the reply comes once, on this thread, also when the worker dies (Errc::Process) or is
    /// stopped (Errc::Cancelled), but not when this object is destroyed before. Requests are answered in order.
    /// `method` is one of protocol.h. params is spliced verbatim when given as text.
    void call(const QString &method, const QJsonObject &params, Reply reply);
    void callWithJson(const QString &method, const QByteArray &paramsJson, Reply reply);
    /// The renders that run or wait reply with Errc::Cancelled within about a second. Cycles cannot be stopped
    /// inside a batch of samples, so a render that does not end by then takes the worker with it: state Dead,
    /// then died() with Errc::Cancelled; start another one.
    void cancel();

signals:
    void stateChanged(tagmill::WorkerState state);
    void ready();                                       ///< hello received, probe done, versions match
    void failedToStart(const tagmill::Error &error);
    void died(const tagmill::Error &error);             ///< unexpected end after ready
    void progressed(const QString &frameId, double fraction);
    void logged(const QString &line);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
