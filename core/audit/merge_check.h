// SPDX-License-Identifier: GPL-3.0-or-later
// Merge check: do the canonical files of a dataset of ours, which others read, still hold what its result files do? By the
// hashes in checksums.json, the images it lists and the counts of manifest.json; no record is read again.
#pragma once

#include "core/dataset/dataset.h"
#include "core/executor.h"

namespace tagmill {

/// What differs, each as a few words: "rich_truth.json was changed". Empty for datasets that were not read from result files
/// and for those that were never merged.
std::vector<std::string> mergeDifferences(const Dataset &dataset, Executor &executor);

} // namespace tagmill
