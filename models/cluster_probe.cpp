// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cluster_probe.h"

namespace tagmill {

void ClusterProbe::start(const QString &profile)
{
    m_job.start(
        [name = profile.toStdString()](const Progress &progress) {
            Report report;
            return std::make_shared<const ClusterFinding>(ClusterFinding{clusterProfileNames(), chosenClusterProfile(name, report), slurmLimits(progress)});
        },
        [this](const std::shared_ptr<const ClusterFinding> &finding) {
            m_finding = finding;
            emit changed();
        });
    emit changed();
}

} // namespace tagmill
