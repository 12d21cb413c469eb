// SPDX-License-Identifier: GPL-3.0-or-later
// WorkerListModel: the workers of one job, a row each, by index. Lives on the GUI thread.
#pragma once

#include "blender_link/render_run.h"

#include <QAbstractListModel>

#include <vector>

namespace tagmill {

QString workerStateText(WorkerState state);
/// It should beat and does not: it looks stuck.
bool isStaleWorker(const QModelIndex &worker);

class WorkerListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IndexRole = Qt::UserRole,
        StateRole,     ///< int of WorkerState
        BlenderRole,
        FrameRole,     ///< image id, empty when none
        FractionRole,
        ProcessIdRole, ///< of Blender; 0: not known
        FramesDoneRole,
        RestartsRole,
        UptimeRole,    ///< seconds
        MemoryRole,    ///< bytes, of everything the worker runs; 0: not known
        GpuMemoryRole, ///< bytes; < 0: not known
        CpuRole,       ///< percent of one core
        BeatAgeRole,   ///< seconds since the last beat; < 0 when there was none
    };

    using QAbstractListModel::QAbstractListModel;

    void setWorkers(std::vector<WorkerStatus> workers);
    /// Ages have changed with the clock.
    void refreshAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<WorkerStatus> m_workers;
};

} // namespace tagmill
