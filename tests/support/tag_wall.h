// SPDX-License-Identifier: GPL-3.0-or-later
// A wall of tags under a sun, all of them at least 4 px a module in its cameras: for measures of their corners.
#pragma once

#include "tests/support/truth_fixtures.h"

#include <numbers>

namespace tagmill::test {

inline SceneRecipe tagWall(const CameraRecipe &lens)
{
    constexpr int columns = 8, rows = 6;
    constexpr double size = 0.04, pitch = 0.058;
    std::vector<ObjectRecipe> tags;
    for (int i = 0; i < columns * rows; ++i)
        tags.push_back(tag(i, size, {(i % columns - 3.5) * pitch, (i / columns - 2.5) * pitch, 0.001}));
    SceneRecipe recipe = scene(std::move(tags), {});
    const std::vector<std::pair<Vector3, double>> views{{{0.04, -0.05, 0.46}, 0.12}, {{-0.06, 0.03, 0.44}, 1.71}, {{0.09, 0.07, 0.43}, -0.35}};
    for (const auto &[eye, roll] : views) {
        CameraRecipe camera = lens;
        camera.transform_matrix = lookAt(eye, {0.01, -0.01, 0}, roll);
        recipe.cameras.push_back(camera);
    }
    recipe.world.lights.resize(1);
    LightRecipe &sun = recipe.world.lights.front();
    sun.type = LightType::Sun;
    sun.intensity = 2.8;
    sun.rotation_euler = Vector3(0.4, 0, 0.9);
    return recipe;
}

} // namespace tagmill::test
