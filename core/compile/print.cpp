// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/print.h"

namespace tagmill {

void applyPrint(const PrintConfig &given, ObjectRecipe &object)
{
    object.print_material = given.material;
    if (object.plain_board)
        return; // a bare board was not printed, but shines where the print does
    const Vector2 nominal = printSize(object);
    if (given.measured_x_mm)
        object.print_scale.x() = *given.measured_x_mm / 1000 / nominal.x();
    if (given.measured_y_mm)
        object.print_scale.y() = *given.measured_y_mm / 1000 / nominal.y();
    if (!object.board)
        return; // a tag's keypoints are in units of its own half width
    for (PointList *points : {&object.keypoints_3d, &object.calibration_points_3d}) {
        std::vector<Vector3> measured(points->begin(), points->end());
        for (Vector3 &point : measured)
            point.head<2>() = point.head<2>().cwiseProduct(object.print_scale);
        *points = std::move(measured);
    }
    object.scale.head<2>() = object.scale.head<2>().cwiseProduct(object.print_scale);
}

} // namespace tagmill
