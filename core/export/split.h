// SPDX-License-Identifier: GPL-3.0-or-later
// Split: which frames are for training, validation and testing. Chance falls by scene, so the cameras of one scene stay
// together, and by its id alone, so that a scene keeps its part when others are added.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tagmill {

inline constexpr std::array<std::string_view, 3> splitNames{"train", "val", "test"};

struct Split
{
    std::vector<int> shares{}; ///< of train, val, test; as 80, 10, 10; empty = no split
    std::int64_t seed = 0;

    /// Index into shares. u = deriveSeed(seed, "export.split", sceneId) ÷ 2⁶³ falls into the shares in their order; what is
    /// in no scene (sceneId < 0) goes by the hash of its name.
    size_t partOf(int sceneId, std::string_view imageId) const;
};

} // namespace tagmill
