// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_task_model.h"

#include "core/truth/detection_record.h"

#include <QLocale>

namespace tagmill {

QString taskStateText(TaskState state)
{
    switch (state) {
    case TaskState::Waiting:
        return FrameTaskModel::tr("Waiting");
    case TaskState::Rendering:
        return FrameTaskModel::tr("Rendering");
    case TaskState::Done:
        return FrameTaskModel::tr("Done");
    case TaskState::Kept:
        return FrameTaskModel::tr("Kept from before");
    case TaskState::Failed:
        return FrameTaskModel::tr("Failed");
    }
    return {};
}

void FrameTaskModel::setJob(RenderJob *job)
{
    if (job == m_job)
        return;
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    if (job) {
        connect(job, &RenderJob::tasksReset, this, &FrameTaskModel::reset);
        connect(job, &RenderJob::tasksChanged, this, &FrameTaskModel::update);
        connect(job, &QObject::destroyed, this, &FrameTaskModel::reset);
    }
    reset();
}

void FrameTaskModel::setFilter(std::optional<TaskState> state)
{
    if (state == m_filter)
        return;
    m_filter = state;
    reset();
}

std::vector<std::uint32_t> FrameTaskModel::filtered() const
{
    std::vector<std::uint32_t> rows;
    if (m_filter && m_job)
        for (size_t i = 0; i < m_job->tasks().size(); ++i)
            if (m_job->tasks()[i].state == *m_filter)
                rows.push_back(static_cast<std::uint32_t>(i));
    return rows;
}

void FrameTaskModel::reset()
{
    beginResetModel();
    m_rows = filtered();
    endResetModel();
}

void FrameTaskModel::update(int first, int last)
{
    if (!m_filter) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        return;
    }
    std::vector<std::uint32_t> rows = filtered();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const FrameTask *FrameTaskModel::taskAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_job->tasks()[m_filter ? m_rows[static_cast<size_t>(row)] : static_cast<size_t>(row)];
}

int FrameTaskModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_job)
        return 0;
    return static_cast<int>(m_filter ? m_rows.size() : m_job->tasks().size());
}

int FrameTaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameTaskModel::data(const QModelIndex &index, int role) const
{
    const FrameTask *task = index.isValid() ? taskAt(index.row()) : nullptr;
    if (!task)
        return {};
    if (role == TaskStateRole)
        return static_cast<int>(task->state);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == FrameColumn || index.column() == StateColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FrameColumn:
        return m_job->isSequence() ? tr("Frame %1").arg(task->camera) : QString::fromStdString(imageId(task->scene, task->camera));
    case StateColumn:
        return taskStateText(task->state);
    case WorkerColumn:
        return task->worker < 0 ? QString() : QString::number(task->worker + 1);
    case TimeColumn:
        return task->render_s > 0 ? tr("%1 s").arg(QLocale().toString(static_cast<double>(task->render_s), 'f', 2)) : QString();
    default:
        return {};
    }
}

QVariant FrameTaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FrameColumn:
        return tr("Frame");
    case StateColumn:
        return tr("State");
    case WorkerColumn:
        return tr("Worker");
    case TimeColumn:
        return tr("Render time");
    default:
        return {};
    }
}

} // namespace tagmill
