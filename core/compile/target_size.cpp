// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/target_size.h"

#include "core/target/family.h"

#include <algorithm>

namespace tagmill {

TargetSize trueTargetSize(const ObjectRecipe &object)
{
    TargetSize size;
    if (object.board) {
        const TagFamily *const family = findFamily(object.board->dictionary);
        const bool isKalibr = object.board->type == BoardType::AprilGrid && object.board->aprilgrid_layout == AprilGridLayout::Kalibr;
        size.modules = (family ? family->grid : 8) + (isKalibr ? 2 : 0);
        size.marker = object.board->marker_size;
        size.halfExtent = std::max(object.board->width(), object.board->height()) / 2;
    } else if (object.tag) {
        const TagFamily *const family = findFamily(object.tag->tag_family);
        size.modules = family ? family->grid : 8;
        size.marker = object.tag->tag_size;
        size.halfExtent = (family ? family->printEdge(size.marker, object.tag->margin_bits) : size.marker) / 2;
    } else if (object.plain_board) {
        size.halfExtent = object.plain_board->square_size * std::max(object.plain_board->cols, object.plain_board->rows) / 2;
    }
    size.marker *= object.print_scale.mean();
    size.halfExtent *= object.print_scale.maxCoeff();
    return size;
}

} // namespace tagmill
