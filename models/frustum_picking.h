// SPDX-License-Identifier: GPL-3.0-or-later
// Which planned camera is under the mouse, by the projected lines of its frustum.
#pragma once

#include "models/orbit_camera.h"

namespace tagmill {

/// Index of the shown frustum with a line nearest to `at`, within `reach` pixels; of several equally near (to one
/// pixel) the one nearest to the eye. −1 when there is none.
int pickFrustum(const std::vector<FrustumShape> &shapes, const ViewportView &view, QPointF at, double reach = 8);
/// Those shown whose cameras stand in a box of the picture, in order.
std::vector<int> frustaInBox(const std::vector<FrustumShape> &shapes, const ViewportView &view, const QRectF &box);

} // namespace tagmill
