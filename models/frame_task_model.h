// SPDX-License-Identifier: GPL-3.0-or-later
// FrameTaskModel: the frames of a job, one row each, all of them or those of one state. A hundred thousand are no more work
// than ten: a change touches its rows only. Lives on the GUI thread.
#pragma once

#include "models/render_job.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace tagmill {

QString taskStateText(TaskState state);

class FrameTaskModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FrameColumn, StateColumn, WorkerColumn, TimeColumn, ColumnCount };
    enum Role { TaskStateRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setJob(RenderJob *job); ///< nullptr: none
    void setFilter(std::optional<TaskState> state);
    const FrameTask *taskAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset();
    void update(int first, int last);
    std::vector<std::uint32_t> filtered() const;
    std::pair<int, int> rowsOf(int firstTask, int lastTask) const; ///< with a filter: the first and the one after the last
    bool fits(std::uint32_t task) const; ///< the filter
    void removeOthers(int firstTask, int lastTask);
    void insertFitting(int firstTask, int lastTask);

    QPointer<RenderJob> m_job;
    std::optional<TaskState> m_filter;
    std::vector<std::uint32_t> m_rows; ///< into the job's tasks; used with a filter only
};

} // namespace tagmill
