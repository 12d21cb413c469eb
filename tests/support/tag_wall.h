// SPDX-License-Identifier: GPL-3.0-or-later
// A wall of tags under a sun, and for wide lenses a dome, all of them at least 4 px a module in its cameras: for measures
// of their corners.
#pragma once

#include "tests/support/truth_fixtures.h"

#include <numbers>

namespace tagmill::test {

inline void addSun(SceneRecipe &recipe, const Vector3 &euler)
{
    recipe.world.lights.resize(1);
    LightRecipe &sun = recipe.world.lights.front();
    sun.type = LightType::Sun;
    sun.intensity = 2.8;
    sun.rotation_euler = euler;
}

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
    addSun(recipe, {0.4, 0, 0.9});
    return recipe;
}

/// Around the lens, every tag facing it: a fisheye of 170° across sees them all equally near, out to its rim.
inline SceneRecipe tagDome(CameraRecipe lens)
{
    constexpr double degree = std::numbers::pi / 180, radius = 0.27, size = 0.04, apart = 14.5 * degree;
    const Vector3 centre(0, 0, 0.3); // above the floor
    std::vector<ObjectRecipe> tags;
    for (int ring = 0; ring < 5; ++ring) {
        const double from_axis = 13 * degree * ring;
        const int count = ring == 0 ? 1 : static_cast<int>(2 * std::numbers::pi * std::sin(from_axis) / apart);
        for (int i = 0; i < count; ++i) {
            const Vector3 euler(0, -from_axis, 2 * std::numbers::pi * i / count + 0.3 * ring);
            tags.push_back(tag(static_cast<int>(tags.size()), size, centre + rotationFromEuler(euler) * Vector3(0, 0, -radius), euler));
        }
    }
    SceneRecipe recipe = scene(std::move(tags), {});
    lens.intrinsics.k_matrix << 269.7, 0, 320, 0, 269.7, 240, 0, 0, 1;
    for (const Vector3 &turn : {Vector3(0.03, -0.05, 0.12), Vector3(-0.1, 0.07, 1.71)}) {
        lens.transform_matrix.setIdentity();
        lens.transform_matrix.block<3, 3>(0, 0) = rotationFromEuler(turn);
        lens.transform_matrix.block<3, 1>(0, 3) = centre;
        recipe.cameras.push_back(lens);
    }
    addSun(recipe, Vector3::Zero());
    return recipe;
}

} // namespace tagmill::test
