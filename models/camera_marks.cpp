// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/camera_marks.h"

namespace tagmill {

void CameraMarks::forget(const CameraKey &camera)
{
    const auto without = [&](const std::set<CameraKey> &keys) {
        std::set<CameraKey> left;
        for (CameraKey key : keys) {
            if (key == camera)
                continue;
            if (key.scene == camera.scene && key.camera > camera.camera)
                --key.camera;
            left.insert(key);
        }
        return left;
    };
    hidden = without(hidden);
    locked = without(locked);
    if (isolated)
        isolated = without(*isolated);
}

} // namespace tagmill
