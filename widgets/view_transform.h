// SPDX-License-Identifier: GPL-3.0-or-later
// ViewTransform: where a picture lies in a widget.
#pragma once

#include "core/geometry.h"

#include <QPointF>

namespace tagmill {

/// widget = origin + scale · pixel
struct ViewTransform
{
    double scale = 1;
    QPointF origin;

    QPointF map(const Vector2 &pixel) const { return origin + QPointF(pixel.x(), pixel.y()) * scale; }
    Vector2 unmap(const QPointF &widget) const { return Vector2(widget.x() - origin.x(), widget.y() - origin.y()) / scale; }
};

} // namespace tagmill
