// SPDX-License-Identifier: GPL-3.0-or-later
// CameraMarks: which cameras a view shows and lets be edited: some are hidden, some locked, or only some shown. Of the view,
// not of the document.
#pragma once

#include "models/scene_range.h"
#include "models/selection.h"

#include <compare>
#include <optional>
#include <set>
#include <vector>

namespace tagmill {

struct CameraKey
{
    int scene = 0, camera = 0;
    auto operator<=>(const CameraKey &) const = default;
};

inline CameraKey keyOf(const SelectedItem &item)
{
    return {item.scene, item.camera};
}

struct CameraMarks
{
    SceneRange scenes;
    std::set<CameraKey> hidden, locked;
    std::optional<std::set<CameraKey>> isolated; ///< nothing else is shown

    bool shows(const CameraKey &camera) const { return scenes.contains(camera.scene) && !hidden.contains(camera) && (!isolated || isolated->contains(camera)); }
    /// A camera is gone: later ones of its scene have moved up.
    void forget(const CameraKey &camera);
    /// It is back in its place, and shown.
    void makeRoom(const CameraKey &camera);
    bool showsAll() const { return scenes.isAll() && hidden.empty() && !isolated; }
};

} // namespace tagmill
