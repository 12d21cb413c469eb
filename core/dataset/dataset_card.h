// SPDX-License-Identifier: GPL-3.0-or-later
// The dataset card: a README.md for people, in the dataset's folder. Same bytes for the same results: it names neither
// the folder nor the time. It is no part of checksums.json, so its owner may add to it. Every text that comes from the
// config is escaped, so that it is read as text and as nothing else.
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/scene_result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// At least one result; their records are in the whole.
std::string datasetCard(const std::vector<SceneResult> &results, const Dataset &whole, const DatasetJob &job, const DatasetConfig &config, std::string_view truthTime);

/// A text as Markdown shows it, on one line.
std::string markdownText(std::string_view text);

} // namespace tagmill
