// SPDX-License-Identifier: GPL-3.0-or-later
// PlanLink: which camera of the plan took the dataset's frame that is selected. A frame belongs to a planned camera when the
// recipe kept with it has, for that scene and camera, the same pose and lens: then both are one camera, whichever panel it was
// selected in. The recipe is read in a job. Lives on the GUI thread.
#pragma once

#include "models/latest_job.h"
#include "models/selection.h"

#include <QObject>

#include <memory>

namespace tagmill {

class DatasetHandle;
class PlanModel;
struct Plan;

class PlanLink : public QObject
{
    Q_OBJECT
public:
    PlanLink(PlanModel &plan, DatasetHandle &dataset, Selection &selection, QObject *parent = nullptr);
    ~PlanLink() override;

    /// Index into the plan's cameras; −1: none took it, or it is not known yet, or not selected.
    int cameraOf(const SelectedItem &item, const Plan &plan) const;

signals:
    void changed();

private:
    void refresh();
    void set(std::shared_ptr<const Plan> plan, const SelectedItem &item);

    PlanModel &m_plan;
    DatasetHandle &m_dataset;
    Selection &m_selection;
    std::shared_ptr<const Plan> m_linkedPlan; ///< null: nothing is linked
    SelectedItem m_linked;
    QThreadPool m_pool; ///< one thread: the disk
    LatestJob<bool> m_job;
};

} // namespace tagmill
