// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations: what people say of a dataset's frames while they look at them: tags of their own, frames in quarantine, and
// filters worth keeping. They lie beside the dataset, in .tagmill/annotations.json, and change nothing in it.
#pragma once

#include "core/dataset/frame_query.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace tagmill {

constexpr int frameTagCount = 9; ///< one a number key
constexpr int quarantineTag = 9; ///< the bit after them: the frame is not to be used
using FrameTagSet = std::uint16_t; ///< bit n: tag n + 1

struct SavedView
{
    std::string name{};
    FrameQuery query{}; ///< without its imageIds
    FrameTagSet tags = 0;
    FrameOrder order{};
    bool operator==(const SavedView &) const = default;
};

struct Annotations
{
    std::array<std::string, frameTagCount> tagNames; ///< empty: "Tag 3"
    std::unordered_map<std::string, FrameTagSet> frames; ///< by image id; those with a tag
    std::vector<SavedView> views;

    FrameTagSet tagsOf(const std::string &imageId) const;
    void setTag(const std::string &imageId, int tag, bool isOn);
    /// In the place of one of that name.
    void saveView(SavedView view);
    void removeView(const std::string &name);
    bool operator==(const Annotations &) const = default;
};

std::filesystem::path annotationsPath(const std::filesystem::path &dataset);
/// Nothing where there is no file. Errors: Io, Parse (what cannot be read is not written over).
Result<Annotations> readAnnotations(const std::filesystem::path &dataset);
Result<> writeAnnotations(const std::filesystem::path &dataset, const Annotations &annotations);

} // namespace tagmill
