// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/recipe.h"

#include "core/target/family.h"

namespace tagmill {

CameraModel cameraModel(const IntrinsicsRecipe &intrinsics)
{
    return {intrinsics.resolution, intrinsics.k_matrix, intrinsics.distortion_model, intrinsics.distortion_coeffs};
}

Vector2 printSize(const ObjectRecipe &object)
{
    if (object.board)
        return Vector2(object.board->width(), object.board->height()).cwiseProduct(object.print_scale);
    if (object.plain_board)
        return Vector2(object.plain_board->cols, object.plain_board->rows) * object.plain_board->square_size;
    if (object.tag) {
        const TagFamily *const family = findFamily(object.tag->tag_family);
        return (family ? family->printEdge(object.tag->tag_size, object.tag->margin_bits) : object.tag->tag_size) * object.print_scale;
    }
    return Vector2::Zero();
}

} // namespace tagmill
