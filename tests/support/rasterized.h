// SPDX-License-Identifier: GPL-3.0-or-later
// Frames by the instant rasteriser, finished as a dataset's are, with their records.
#pragma once

#include "core/image.h"
#include "core/result.h"
#include "tests/support/truth_fixtures.h"

#include <filesystem>
#include <functional>

namespace tagmill::test {

Result<Image8> rasterized(const SceneRecipe &recipe, int cameraIndex);

/// A board (0.28 m × 0.2 m) under a sun, from six places, as a camera of 640 × 480 with this lens sees it.
SceneRecipe boardUnderSun(DistortionModel lens = DistortionModel::None, const std::vector<double> &coefficients = {}, double focal = 600);

/// One scene as a dataset on disk, not merged, with this picture of each camera.
Result<> makeDatasetOf(const std::filesystem::path &dir, const SceneRecipe &recipe, const std::function<Result<Image8>(int camera)> &picture);

/// `isBlack`: its pictures show nothing.
Result<> makeRasterizedDataset(const std::filesystem::path &dir, const SceneRecipe &recipe, bool isBlack = false);

} // namespace tagmill::test
