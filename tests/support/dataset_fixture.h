// SPDX-License-Identifier: GPL-3.0-or-later
// A small dataset of ours on disk: real recipes, real records, pictures by the instant rasteriser.
#pragma once

#include "core/dataset/scene_result.h"
#include "core/image.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <filesystem>

namespace tagmill::test {

Image8 picture(int width, int height, int seed);

/// What the camera sees under a sun of the fixture's own: the recipes have no light.
Image8 drawn(SceneRecipe recipe, int cameraIndex);

GenConfig boardConfig(bool isCompat = false);

/// Scene `id` with two cameras: one sees the whole board, the other a part of it under distortion.
SceneRecipe boardScene(int id, bool isCompat = false);

SceneResult sceneResult(const std::filesystem::path &dir, const SceneRecipe &recipe, const std::string &job);

/// Opens the folder and writes `scenes` results; not merged.
Result<> makeDataset(const std::filesystem::path &dir, int scenes, bool isCompat = false);

} // namespace tagmill::test
