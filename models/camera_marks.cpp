// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/camera_marks.h"

namespace tagmill {

namespace {

/// From a camera on those of its scene are counted otherwise.
std::set<CameraKey> shifted(const std::set<CameraKey> &keys, const CameraKey &from, int by)
{
    std::set<CameraKey> result;
    for (CameraKey key : keys) {
        if (key.scene == from.scene && key.camera >= from.camera)
            key.camera += by;
        result.insert(key);
    }
    return result;
}

} // namespace

void CameraMarks::forget(const CameraKey &camera)
{
    const auto without = [&](std::set<CameraKey> keys) {
        keys.erase(camera);
        return shifted(keys, camera, -1);
    };
    hidden = without(hidden);
    locked = without(locked);
    if (isolated)
        isolated = without(*isolated);
}

void CameraMarks::makeRoom(const CameraKey &camera)
{
    hidden = shifted(hidden, camera, 1);
    locked = shifted(locked, camera, 1);
    if (!isolated)
        return;
    isolated = shifted(*isolated, camera, 1);
    isolated->insert(camera);
}

} // namespace tagmill
