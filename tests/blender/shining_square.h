// SPDX-License-Identifier: GPL-3.0-or-later
// A shining square before nothing, whose edges blur: the scene of tests of moving and defocused cameras.
#pragma once

#include "core/compile/recipe.h"
#include "core/image.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace tagmill::test {

constexpr double side = 0.4, high = 50; ///< m; a shining square so high that it does not light the floor
constexpr int width = 160, height = 120;

/// A camera 1 m above a shining square, 100 px a metre there.
inline SceneRecipe squareSeenBy(DistortionModel model = DistortionModel::None, std::vector<double> coefficients = {})
{
    SceneRecipe recipe;
    recipe.random_seed = 5;
    recipe.renderer.max_samples = 128;
    recipe.renderer.noise_threshold = 0;
    recipe.renderer.enable_denoising = false;
    recipe.objects.resize(1);
    ObjectRecipe &square = recipe.objects[0];
    square.type = ObjectType::Board;
    square.name = "square";
    square.location = {0, 0, high};
    square.plain_board = PlainBoardRecipe{1, 1, side, side};
    square.print_material = PrintMaterial::Emissive;
    recipe.cameras.resize(1);
    CameraRecipe &camera = recipe.cameras[0];
    camera.transform_matrix(2, 3) = high + 1;
    camera.intrinsics.resolution = {width, height};
    camera.intrinsics.k_matrix << 100, 0, 80, 0, 100, 60, 0, 0, 1;
    camera.intrinsics.distortion_model = model;
    camera.intrinsics.distortion_coeffs = std::move(coefficients);
    camera.tone_mapping = ToneMapping::Linear;
    return recipe;
}

struct Difference
{
    double largest = 0; ///< of a pixel
    double shift = 0;   ///< px, of the edge's mean place
};

inline Difference compare(const std::vector<double> &seen, const std::vector<double> &expected)
{
    Difference difference;
    for (size_t i = 0; i < seen.size(); ++i) {
        difference.largest = std::max(difference.largest, std::abs(seen[i] - expected[i]));
        difference.shift += expected[i] - seen[i];
    }
    return difference;
}

/// Red along the first half of the middle row or column, averaged over the lines beside it.
inline std::vector<double> middleLine(const ImageF &image, bool isRow)
{
    constexpr int beside = 6;
    std::vector<double> line;
    for (int along = 0; along < (isRow ? width : height) / 2; ++along) {
        double sum = 0;
        for (int i = -beside; i <= beside; ++i)
            sum += isRow ? image.row(height / 2 + i)[3 * along] : image.row(along)[3 * (width / 2 + i)];
        line.push_back(sum / (2 * beside + 1));
    }
    return line;
}

} // namespace tagmill::test
