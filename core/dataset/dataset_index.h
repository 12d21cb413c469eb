// SPDX-License-Identifier: GPL-3.0-or-later
// The index of a dataset (DESIGN 29): what its record files said, by columns, so that opening it again reads no JSON.
// Merging writes it beside the results, as .tagmill/index-v1.bin; reading alone never writes into a dataset, its index
// goes to the cache folder. It is stale when a source's size or time differs, unless their bytes are the same.
// Nothing in it is trusted: every count, number and name is checked, and one that fails is as good as none.
// Why it is read and not mapped: every byte is looked at anyway, and a mapped file that somebody cuts off ends the
// program; read, it is 0.1 s for a million records.
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/dataset_sources.h"

#include <optional>

namespace tagmill {

/// DIR/.tagmill/index-v1.bin.
std::filesystem::path indexBesideResults(const std::filesystem::path &dir);
/// In XDG_CACHE_HOME, or ~/.cache; nothing when neither is there.
std::optional<std::filesystem::path> indexInCache(const std::filesystem::path &dir);

/// The dataset as it was read from these sources, which are of this stamp, or nothing: no index, a stale one, a damaged one.
std::optional<Dataset> readIndex(const std::filesystem::path &dir, const DatasetSources &sources, const SourceStamp &stamp, Executor &executor);
/// The sources of an index as they were when they were read.
struct IndexedSources
{
    SourceStamp stamp;
    std::uint64_t contents = 0; ///< contentHash()
};
/// Error Io. The folder must exist.
Result<> writeIndex(const std::filesystem::path &file, const Dataset &dataset, const IndexedSources &sources);
/// The same of sources as they are now, which are read for it.
Result<> writeIndex(const std::filesystem::path &file, const Dataset &dataset, const DatasetSources &sources, Executor &executor);
/// Into the cache folder, where the newest 32 are kept, of 4 GB at most; that it cannot be written there harms nobody.
void writeIndexToCache(const Dataset &dataset, const DatasetSources &sources, Executor &executor);

/// What the index `file` says of `dir`, however old it is. Without the hash (for fuzzing) the checks of each value remain.
enum class IndexCheck { All, AllButHash };
std::optional<Dataset> datasetOfIndex(const std::filesystem::path &file, const std::filesystem::path &dir, IndexCheck check = IndexCheck::All);

} // namespace tagmill
