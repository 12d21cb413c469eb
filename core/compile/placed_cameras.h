// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras set by hand (tagmill.cameras): where the user put them, whatever they see there; and sampled cameras that are
// left out (tagmill.dropped_cameras).
#pragma once

#include "core/compile/context.h"

#include <cstdint>
#include <map>
#include <set>

namespace tagmill {

/// Of a scene's sampled cameras those that are not dropped, ascending: what its recipe begins with. The placed ones follow. Any
/// number of samples costs as much as one.
class KeptSamples
{
public:
    KeptSamples(const GenConfig &config, int scene);
    int count() const { return m_sampled - static_cast<int>(m_dropped.size()); }
    bool contains(int sample) const { return sample >= 0 && sample < m_sampled && !m_dropped.contains(sample); }
    /// The sample that is the `index`th of them, 0 ≤ index < count().
    int at(int index) const;

private:
    int m_sampled;
    std::set<int> m_dropped; ///< of these samples
};

/// How many cameras the recipe of each scene has.
class CameraCounts
{
public:
    explicit CameraCounts(const GenConfig &config);
    int of(int scene) const;
    /// Of the scenes 0 … `scenes` − 1.
    std::int64_t total(int scenes) const;

private:
    int m_sampled;
    std::map<int, int> m_others; ///< of scenes where there are more or fewer
};

/// Appends those of the recipe's scene, in the order of the file, after the sampled ones.
void addPlacedCameras(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe);
/// Last of all, so that everything else of the scene is as it was with them.
void dropCameras(const CompileContext &context, SceneRecipe &recipe);
/// One warning for each that sees no target whole; none for scenes without targets.
std::vector<Problem> placedCameraNotes(const CompileContext &context, const SceneRecipe &recipe);

} // namespace tagmill
