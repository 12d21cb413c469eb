// SPDX-License-Identifier: GPL-3.0-or-later
// Depth of field: the f-number of a recipe's camera as a physical opening, and what is in focus (RENDER 5).
#pragma once

#include "core/scene/raw_plan.h"
#include "core/scene/render_scene.h"

namespace tagmill {

constexpr double assumedSensorWidth_mm = 36;

/// Radius = fx · pixel pitch / (2 · f-number); without a pitch the sensor is 36 mm wide. Without a focus distance the
/// target nearest to the axis is in focus. Nothing without an f-number. Errors: InvalidValue, NotFound (engine).
Result<std::optional<RenderAperture>> apertureFor(const SceneRecipe &recipe, int cameraIndex, const RawPlan &plan);

} // namespace tagmill
