// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/pool_worker.h"

#include <QDateTime>
#include <QDir>

namespace tagmill {

PoolWorker::PoolWorker(int index, Setup setup, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_setup(std::move(setup))
{
    m_status.index = index;
}

PoolWorker::~PoolWorker()
{
    // Not by deleteLater: the thread's event loop may end with us, and the process would outlive it.
    if (m_worker)
        m_worker->disconnect(this);
    m_worker.reset();
    QDir(m_setup.exchangeFolder).removeRecursively();
}

void PoolWorker::start()
{
    m_failedStarts = 0;
    startProcess();
}

void PoolWorker::stop()
{
    m_isReady = false;
    m_isStopped = true;
    forgetProcess();
    if (m_worker)
        m_worker->stop();
    m_status.state = WorkerState::Stopping;
    emit changed();
}

void PoolWorker::restart()
{
    endProcess();
    ++m_status.restarts;
    startProcess();
}

void PoolWorker::recycle()
{
    endProcess();
    ++m_status.recycled;
    startProcess();
}

void PoolWorker::setUsage(const ProcessUsage &usage, qint64 vram_bytes)
{
    // Of a Blender on another host only its starter is here.
    m_status.rss_bytes = std::max(usage.rss_bytes, m_worker ? m_worker->ownRss_bytes() : 0);
    m_status.peakRss_bytes = std::max(m_status.peakRss_bytes, m_status.rss_bytes);
    m_status.vram_bytes = vram_bytes;
    const double seconds = m_sinceUsage.isValid() ? static_cast<double>(m_sinceUsage.restart()) / 1000 : 0;
    if (!m_sinceUsage.isValid())
        m_sinceUsage.start();
    const double spent = usage.cpu_seconds - m_cpuSeconds; // negative when a process has ended
    m_cpuSeconds = usage.cpu_seconds;
    if (m_worker)
        m_worker->setCpuSeconds(usage.cpu_seconds);
    m_status.cpu_percent = seconds > 0 ? 100 * std::max(0.0, spent) / seconds : 0;
}

void PoolWorker::endProcess()
{
    m_isReady = false;
    forgetProcess();
    m_status.rss_bytes = 0;
    m_sinceUsage.invalidate();
    m_cpuSeconds = 0;
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    m_worker->stop();
    m_worker.release()->deleteLater(); // may be the sender of the signal that brought us here
}

void PoolWorker::startProcess()
{
    if (m_isStopped)
        return;
    m_serial = ++*m_setup.lastProcess;
    if (!QDir().mkpath(m_setup.exchangeFolder)) {
        m_isGivenUp = true;
        emit gaveUp(makeError(Errc::Io, "folder.unwritable", {m_setup.exchangeFolder.toStdString(), "it cannot be made"}));
        return;
    }
    WorkerOptions options;
    options.command = m_setup.candidates.front();
    options.threads = m_setup.threads;
    options.exchangeFolder = m_setup.exchangeFolder;
    options.startTimeout_ms = m_setup.startTimeout_ms;
    options.heartbeatTimeout_ms = m_setup.heartbeatTimeout_ms;
    options.stallTimeout_ms = m_setup.stallTimeout_ms;
    options.autoexec = m_setup.autoexec;
    m_worker = std::make_unique<WorkerProcess>(options);
    m_status.state = WorkerState::Starting;
    m_status.blender = options.command.text();
    m_status.startedAt_ms = QDateTime::currentMSecsSinceEpoch();
    connect(m_worker.get(), &WorkerProcess::ready, this, &PoolWorker::processReady);
    connect(m_worker.get(), &WorkerProcess::failedToStart, this, &PoolWorker::startFailed);
    connect(m_worker.get(), &WorkerProcess::died, this, &PoolWorker::processDied);
    connect(m_worker.get(), &WorkerProcess::logged, this, &PoolWorker::logged);
    connect(m_worker.get(), &WorkerProcess::stateChanged, this, [this] {
        if (m_worker->state() == WorkerState::Dead)
            m_lostTask = taskName(); // its question is answered next: it has failed
        emit changed();
    });
    connect(m_worker.get(), &WorkerProcess::progressed, this, [this](const QString &, double fraction) {
        m_status.frameFraction = fraction;
        emit changed();
    });
    m_worker->start();
}

void PoolWorker::processReady()
{
    m_info = m_worker->info();
    if (!m_setup.mustTryEngines) {
        announceReady();
        return;
    }
    m_worker->call(QStringLiteral("probe"), {{QStringLiteral("try_engines"), true}}, [this, serial = m_serial](const Result<QJsonObject> &answer) {
        if (serial != m_serial || (!answer && answer.error().code == Errc::Cancelled))
            return;
        if (!answer)
            return startFailed(answer.error()); // died() of that process comes to nobody any more
        setBlenderAbilities(m_info, *answer);
        announceReady();
    });
}

void PoolWorker::announceReady()
{
    m_isReady = m_wasEverReady = true;
    m_failedStarts = 0;
    m_status.blender = m_info.version + QStringLiteral(" · ") + m_info.command.text();
    m_status.build = m_info.build_hash;
    emit changed();
    emit becameReady();
}

void PoolWorker::startFailed(const Error &error)
{
    endProcess();
    const bool hasAnother = !m_wasEverReady && m_setup.candidates.size() > 1;
    // A program that is missing or too old is so at the next try as well.
    constexpr std::string_view lasting[] = {"blender.too_old", "blender.not_blender", "blender.cannot_start", "worker.protocol_version"};
    const bool mayHelp = std::find(std::begin(lasting), std::end(lasting), error.problem.id) == std::end(lasting);
    if (hasAnother) {
        emit processLost({}, error);
        m_setup.candidates.removeFirst();
        m_failedStarts = 0;
        startProcess();
    } else if (mayHelp && ++m_failedStarts < startsBeforeGivingUp) {
        emit processLost({}, error);
        ++m_status.restarts;
        startProcess();
    } else {
        m_isGivenUp = true;
        m_status.state = WorkerState::Dead;
        emit changed();
        emit gaveUp(error);
    }
}

void PoolWorker::processDied(const Error &error)
{
    failTask(error);
    emit processLost(m_lostTask, error);
    if (!m_isStopped) // by whoever heard of the failed task
        restart();
}

WorkerStatus PoolWorker::status() const
{
    WorkerStatus status = m_status;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_worker) {
        status.state = m_worker->state();
        status.processId = m_worker->processId();
        status.blenderProcessId = m_worker->blenderProcessId();
        status.lastBeatAt_ms = m_isReady ? now - m_worker->msSinceHeartbeat() : 0;
    }
    status.frame = taskName();
    return status;
}

void PoolWorker::taskBegins()
{
    m_status.frameFraction = 0;
    emit changed();
}

void PoolWorker::taskDone()
{
    ++m_status.framesDone;
    emit changed();
}

} // namespace tagmill
