// SPDX-License-Identifier: GPL-3.0-or-later
// DatasetJob: what DIR/.tagmill/job.json says about the run a dataset comes from.
#pragma once

#include "core/dataset/scene_result.h"

namespace tagmill {

struct DatasetJob
{
    std::string hash; ///< jobHash
    std::int64_t seed = 0;
    std::string command, created, tagmill_version; ///< created: UTC, ISO 8601
    bool isCompat = false;
    int scenes = 0; ///< the job asks for
    std::vector<std::string> evaluation_scopes;
    std::string tag_family;
    double tag_size_m = 0;
};

/// Errors: NotFound, Io, Parse.
Result<DatasetJob> readDatasetJob(const std::filesystem::path &dataset);

/// The job as it was frozen when the folder was opened; mergeDataset() makes DIR/job_spec.json of it.
std::filesystem::path jobSpecFile(const std::filesystem::path &dataset);

/// Now, as "2026-01-31T12:00:00+00:00".
std::string utcTimestamp();

} // namespace tagmill
