// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json (DATASET section 8): what made the dataset and how its files are to be read.
#pragma once

#include "core/dataset/dataset_job.h"
#include "core/dataset/record_table.h"
#include "core/dataset/scene_result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// At least one result, and the records of all. The config gives free metadata, the experiment it belongs to and its seeds.
std::string manifestText(const std::vector<SceneResult> &results, const RecordTable &records, const DatasetJob &job, const DatasetConfig &config, std::string_view truthTime);

} // namespace tagmill
