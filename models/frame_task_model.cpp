// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_task_model.h"

#include "core/truth/detection_record.h"

#include <QLocale>

#include <algorithm>

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
    removeOthers(first, last);
    insertFitting(first, last);
    if (const auto [from, to] = rowsOf(first, last); from < to)
        emit dataChanged(index(from, 0), index(to - 1, ColumnCount - 1));
}

std::pair<int, int> FrameTaskModel::rowsOf(int firstTask, int lastTask) const
{
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), static_cast<std::uint32_t>(firstTask));
    const auto to = std::upper_bound(from, m_rows.end(), static_cast<std::uint32_t>(lastTask));
    return {static_cast<int>(from - m_rows.begin()), static_cast<int>(to - m_rows.begin())};
}

bool FrameTaskModel::fits(std::uint32_t task) const
{
    return m_job->tasks()[task].state == *m_filter;
}

/// Rows side by side go at once, as they come: a view takes each such change anew.
void FrameTaskModel::removeOthers(int firstTask, int lastTask)
{
    const auto [from, to] = rowsOf(firstTask, lastTask);
    for (int end = to; end > from;) {
        int begin = end;
        while (begin > from && !fits(m_rows[static_cast<size_t>(begin - 1)]))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, begin, end - 1);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end);
        endRemoveRows();
        end = begin;
    }
}

void FrameTaskModel::insertFitting(int firstTask, int lastTask)
{
    int row = rowsOf(firstTask, lastTask).first;
    std::vector<std::uint32_t> added; // all of them before `row`
    const auto insert = [&] {
        if (added.empty())
            return;
        const int count = static_cast<int>(added.size());
        beginInsertRows({}, row, row + count - 1);
        m_rows.insert(m_rows.begin() + row, added.begin(), added.end());
        endInsertRows();
        row += count;
        added.clear();
    };
    for (auto task = static_cast<std::uint32_t>(firstTask); task <= static_cast<std::uint32_t>(lastTask); ++task) {
        if (row < static_cast<int>(m_rows.size()) && m_rows[static_cast<size_t>(row)] == task) {
            insert();
            ++row;
        } else if (fits(task)) {
            added.push_back(task);
        }
    }
    insert();
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
