// SPDX-License-Identifier: GPL-3.0-or-later
// PoolWorker: one place in the pool of a run. Keeps a WorkerProcess alive (restarts it, gives up after three failed
// starts); what it works on is its subclass's affair. Lives on the run's thread; never blocks.
#pragma once

#include "blender_link/process_usage.h"
#include "blender_link/worker_process.h"
#include "blender_link/worker_status.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace tagmill {

class PoolWorker : public QObject
{
    Q_OBJECT
public:
    static constexpr int startsBeforeGivingUp = 3;

    struct Setup
    {
        QList<BlenderCommand> candidates; ///< tried in order until one starts
        int threads = 0;
        QString exchangeFolder;
        bool mustTryEngines = false;      ///< which engines work without a display is known only after a trial
        int startTimeout_ms = 60000;
        int heartbeatTimeout_ms = 30000;
        int stallTimeout_ms = defaultStallTimeout_ms;
        bool autoexec = false;
        QString device = QStringLiteral("CPU"); ///< Cycles renders on all of this type
        std::shared_ptr<int> lastProcess = std::make_shared<int>(0); ///< counts the processes of the whole run
    };
    ~PoolWorker() override;

    void start();
    void stop();
    /// Ends the process and starts another one (every waiting task failed in this one).
    void restart();
    /// The same in good order: it has worked enough or holds too much.
    void recycle();

    int index() const { return m_index; }
    int process() const { return m_serial; } ///< another number for every process of the run
    bool isReady() const { return m_isReady; }
    bool isGivenUp() const { return m_isGivenUp; }
    bool isStopped() const { return m_isStopped; }
    const BlenderInfo &info() const { return m_info; }
    QString logTail() const { return m_worker ? m_worker->logTail() : QString(); }
    void setUsage(const ProcessUsage &usage, qint64 vram_bytes);
    WorkerStatus status() const;

signals:
    void becameReady();
    void gaveUp(const tagmill::Error &error);
    void changed();
    /// Its process ended by itself, or did not start; another one follows. `task` is what it worked at, which has failed by that.
    void processLost(const QString &task, const tagmill::Error &error);
    void logged(const QString &line); ///< by its Blender

protected:
    PoolWorker(int index, Setup setup, QObject *parent);

    /// The name of what it works on; empty when idle.
    virtual QString taskName() const = 0;
    /// The process died while it worked: the task fails with that error.
    virtual void failTask(const Error &error) = 0;
    /// The process is gone, or goes: nothing of what it knew holds any more, and no task is left.
    virtual void forgetProcess() = 0;

    WorkerProcess &worker() { return *m_worker; }
    const Setup &setup() const { return m_setup; }
    void taskBegins();
    void taskDone();

private:
    void startProcess();
    void endProcess();
    void processReady();
    void announceReady();
    void startFailed(const Error &error);
    void processDied(const Error &error);

    const int m_index;
    Setup m_setup;
    BlenderInfo m_info;
    std::unique_ptr<WorkerProcess> m_worker;
    QElapsedTimer m_sinceUsage;
    double m_cpuSeconds = 0;
    int m_serial = 0, m_failedStarts = 0;
    bool m_isReady = false, m_isGivenUp = false, m_wasEverReady = false, m_isStopped = false;
    QString m_lostTask; ///< when its process ended
    WorkerStatus m_status;
};

} // namespace tagmill
