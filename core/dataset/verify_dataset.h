// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a dataset is still what it was when it was merged: files against checksums.json, result files and images
// against the job. It opens nothing outside the folder but what was allowed, and changes nothing.
#pragma once

#include "core/executor.h"
#include "core/problem.h"
#include "core/progress.h"
#include "core/result.h"

#include <filesystem>
#include <span>
#include <vector>

namespace tagmill {

struct Verification
{
    int files = 0;                     ///< listed in checksums.json
    int scenes = 0, scenesPlanned = 0; ///< results present, and what the job asks for; 0 of a dataset of others
    std::vector<Problem> problems;     ///< errors: missing, changed, stale, of another job; warnings: files nobody listed, assets that were not looked at

    bool passed() const;
};

/// Files that recipes name (sky, textures) are opened in the dataset and in the folders `allowed`; a scene is stale when they
/// are others than it was rendered with. Errors: NotFound (no such folder, no checksums.json in it), Parse, Io, Cancelled.
Result<Verification> verifyDataset(const std::filesystem::path &dataset, Executor &executor, const Progress &progress = {}, std::span<const std::filesystem::path> allowed = {});

} // namespace tagmill
