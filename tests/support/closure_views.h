// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of closure tests: one lens of each model and a board seen from so many sides that the lens can be solved.
#pragma once

#include "core/calibration/solved_lens.h"
#include "tests/support/rasterized.h"

#include <cmath>
#include <map>
#include <numbers>

namespace tagmill::test {

struct Lens
{
    DistortionModel model = DistortionModel::None;
    std::vector<double> coefficients;
    double focal = 600;
    LensFormula formula = LensFormula::Pinhole;
};

inline const std::map<std::string, Lens> lenses{
    {"pinhole", {DistortionModel::None, {}, 600, LensFormula::Pinhole}},
    {"Brown-Conrady", {DistortionModel::BrownConrady, {-0.28, 0.07, 1e-3, 1e-3, 0}, 560, LensFormula::BrownConrady}},
    {"Kannala-Brandt", {DistortionModel::KannalaBrandt, {-0.0035, 0.0015, -0.0003, 0.0001}, 330, LensFormula::Fisheye}},
};

/// A board from so many sides that its camera can be calibrated.
inline SceneRecipe manyViews(const Lens &lens, int views = 12)
{
    SceneRecipe recipe = boardUnderSun(lens.model, lens.coefficients, lens.focal);
    BoardSpec spec = charuco(7, 10, 0.033, 0.025); // enough saddles for a lens in few views
    spec.quiet_zone = 0.008;
    recipe.objects = {board(spec, {0, 0, 0.001})};
    const CameraRecipe first = recipe.cameras.front();
    recipe.cameras.clear();
    const double near = lens.focal / 600;
    for (int i = 0; i < views; ++i) {
        const double around = 2 * std::numbers::pi * i / 6, aside = 0.16 * near * (1 + i % 2);
        CameraRecipe one = first;
        one.transform_matrix = lookAt({aside * std::cos(around), aside * std::sin(around), near * (0.36 + 0.008 * i)}, {0.03 * std::sin(3.0 * i), 0.03 * std::cos(2.0 * i), 0}, 0.3 + 0.9 * i);
        recipe.cameras.push_back(one);
    }
    return recipe;
}

} // namespace tagmill::test
