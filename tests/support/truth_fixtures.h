// SPDX-License-Identifier: GPL-3.0-or-later
// Small scenes with known geometry, for tests of truth, datasets and audit.
#pragma once

#include "core/compile/recipe.h"

namespace tagmill::test {

/// Camera-to-world in Blender axes: at `eye`, looking at `target`, turned by `roll` about its axis.
Matrix4 lookAt(const Vector3 &eye, const Vector3 &target, double roll = 0);
CameraRecipe camera(const Vector3 &eye, const Vector3 &target = Vector3::Zero(), double roll = 0);
CameraRecipe withLens(CameraRecipe camera, DistortionModel model, std::vector<double> coefficients);
ObjectRecipe tag(int id, double size, const Vector3 &location, const Vector3 &euler = Vector3::Zero(), const std::string &family = "tag36h11");
ObjectRecipe board(const BoardSpec &spec, const Vector3 &location = Vector3::Zero(), const Vector3 &euler = Vector3::Zero());
BoardSpec charuco(int rows = 5, int cols = 7, double square = 0.04, double marker = 0.03);
BoardSpec aprilGrid(int rows = 4, int cols = 5, double size = 0.05, double spacing = 0.3);
SceneRecipe scene(std::vector<ObjectRecipe> objects, std::vector<CameraRecipe> cameras, int id = 0);

} // namespace tagmill::test
