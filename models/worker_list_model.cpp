// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worker_list_model.h"

#include <QDateTime>

#include <algorithm>

namespace tagmill {

QString workerStateText(WorkerState state)
{
    switch (state) {
    case WorkerState::Starting:
        return WorkerListModel::tr("Starting");
    case WorkerState::Idle:
        return WorkerListModel::tr("Idle");
    case WorkerState::Busy:
        return WorkerListModel::tr("Rendering");
    case WorkerState::Stopping:
        return WorkerListModel::tr("Stopping");
    case WorkerState::Dead:
        return WorkerListModel::tr("Ended");
    }
    return {};
}

bool isStaleWorker(const QModelIndex &worker)
{
    constexpr double late_s = 10; // a beat comes each second or so
    const auto state = static_cast<WorkerState>(worker.data(WorkerListModel::StateRole).toInt());
    return worker.data(WorkerListModel::BeatAgeRole).toDouble() > late_s && (state == WorkerState::Busy || state == WorkerState::Idle);
}

void WorkerListModel::setWorkers(std::vector<WorkerStatus> workers)
{
    std::sort(workers.begin(), workers.end(), [](const WorkerStatus &a, const WorkerStatus &b) { return a.index < b.index; });
    const auto oldCount = static_cast<int>(m_workers.size());
    const auto newCount = static_cast<int>(workers.size());
    if (newCount > oldCount) {
        beginInsertRows({}, oldCount, newCount - 1);
        m_workers = std::move(workers);
        endInsertRows();
    } else if (newCount < oldCount) {
        beginRemoveRows({}, newCount, oldCount - 1);
        m_workers = std::move(workers);
        endRemoveRows();
    } else {
        m_workers = std::move(workers);
    }
    refreshAges();
}

void WorkerListModel::refreshAges()
{
    if (!m_workers.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int WorkerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workers.size());
}

QVariant WorkerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WorkerStatus &worker = m_workers[static_cast<size_t>(index.row())];
    const auto age = [](qint64 since_ms) { return since_ms > 0 ? static_cast<double>(QDateTime::currentMSecsSinceEpoch() - since_ms) / 1000.0 : -1.0; };
    switch (role) {
    case Qt::DisplayRole:
        return tr("Worker %1").arg(worker.index + 1);
    case Qt::AccessibleTextRole:
        return tr("Worker %1: %2 %3").arg(worker.index + 1).arg(isStaleWorker(index) ? tr("No sign of life") : workerStateText(worker.state), worker.frame);
    case Qt::ToolTipRole:
        return worker.blender;
    case IndexRole:
        return worker.index;
    case StateRole:
        return static_cast<int>(worker.state);
    case BlenderRole:
        return worker.blender;
    case FrameRole:
        return worker.frame;
    case FractionRole:
        return worker.frameFraction;
    case ProcessIdRole:
        return worker.blenderProcessId;
    case FramesDoneRole:
        return worker.framesDone;
    case RestartsRole:
        return worker.restarts;
    case UptimeRole:
        return age(worker.startedAt_ms);
    case MemoryRole:
        return worker.rss_bytes;
    case GpuMemoryRole:
        return worker.vram_bytes;
    case CpuRole:
        return worker.cpu_percent;
    case BeatAgeRole:
        return age(worker.lastBeatAt_ms);
    default:
        return {};
    }
}

} // namespace tagmill
