// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterProbe: whether Slurm answers here, and what the user's cluster profiles are, found out in a job. Lives on the GUI thread.
#pragma once

#include "blender_link/cluster_profiles.h"
#include "blender_link/slurm.h"
#include "models/latest_job.h"

#include <QObject>

#include <memory>

namespace tagmill {

struct ClusterFinding
{
    std::vector<std::string> profiles; ///< names of those that are saved
    Result<ClusterProfile> profile;    ///< the one asked for
    Result<SlurmLimits> limits;
};

class ClusterProbe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Gives up a search that runs. `profile`: name or file; empty: the cluster's defaults.
    void start(const QString &profile);
    bool isRunning() const { return m_job.isRunning(); }
    /// Of the last search; null before the first has ended.
    const std::shared_ptr<const ClusterFinding> &finding() const { return m_finding; }

signals:
    void changed();

private:
    std::shared_ptr<const ClusterFinding> m_finding;
    LatestJob<std::shared_ptr<const ClusterFinding>> m_job;
};

} // namespace tagmill
