// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a pass mean, painted over its picture: a bar with its ends, a wheel of directions, names of objects.
#pragma once

#include "models/pass_picture.h"

class QPainter;
class QPalette;

namespace tagmill {

/// At the lower left corner of `area`.
void paintPassLegend(QPainter &painter, const QRectF &area, const PassPicture &picture, const std::vector<SequenceObject> &objects, const QPalette &palette);
/// "Arrows 5 × as long", at the upper left corner.
void paintArrowNote(QPainter &painter, const QRectF &area, double factor, const QPalette &palette);

} // namespace tagmill
