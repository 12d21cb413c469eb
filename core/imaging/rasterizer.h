// SPDX-License-Identifier: GPL-3.0-or-later
// Rasterizer: the sensor's linear picture of a scene in milliseconds, without Blender: planar targets, floor, plates and
// the shadows of plates, through the exact lens, each edge with its exact share of a pixel. Light is direct and diffuse:
// no gloss, no light thrown from surface to surface, no blur of lens or motion.
// For the lens preview and for datasets of mode preview; the sensor chain follows as after Blender.
#pragma once

#include "core/image.h"
#include "core/scene/render_scene.h"

#include <memory>

namespace tagmill {

class Rasterizer
{
public:
    Rasterizer();
    ~Rasterizer();

    /// W × H × 3 linear radiance of the sensor image, lens included. Keeps the rays of the last lens and the pictures of
    /// floors and skies for the next call; not thread-safe: one a thread.
    /// The memory of `reuse` serves again.
    /// Errors: InvalidValue (no picture of that size), NotFound or Parse (floor or sky picture).
    Result<ImageF> render(const RenderScene &scene, const CameraModel &camera, const Matrix4 &world_from_camera, bool boxFilter = true, ImageF reuse = {});

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace tagmill
