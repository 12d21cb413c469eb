// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of jobs that were given to a cluster, where no Slurm answers: what is followed there waits until it is let go.
#pragma once

#include "core/cluster/cluster_job.h"
#include "core/files.h"

#include <QByteArray>

namespace tagmill::test {

/// Of two scenes in two shards.
inline Result<> submitted(const std::filesystem::path &folder)
{
    ClusterJob job;
    job.name = "job-1a2b3c4d";
    job.units = job.shards = 2;
    job.arrays = {{"71", 0, {0, 1}}};
    job.finish = "72";
    job.command = {"generate"};
    TAGMILL_CHECK(ensureWritableFolder(clusterFolder(folder)));
    return writeClusterJob(folder, job);
}

/// As long as it lives, programs are found by their whole path only.
class WithoutSlurm
{
public:
    WithoutSlurm() { qputenv("PATH", "/nowhere"); }
    ~WithoutSlurm() { qputenv("PATH", m_before); }
    WithoutSlurm(const WithoutSlurm &) = delete;
    WithoutSlurm &operator=(const WithoutSlurm &) = delete;

private:
    QByteArray m_before = qgetenv("PATH");
};

} // namespace tagmill::test
