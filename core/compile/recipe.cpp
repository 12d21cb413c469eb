// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/recipe.h"

namespace tagmill {

CameraModel cameraModel(const IntrinsicsRecipe &intrinsics)
{
    return {intrinsics.resolution, intrinsics.k_matrix, intrinsics.distortion_model, intrinsics.distortion_coeffs};
}

} // namespace tagmill
