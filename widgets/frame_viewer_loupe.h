// SPDX-License-Identifier: GPL-3.0-or-later
// The loupe of the frame viewer: some pixels as they are, the true points among them, and the grey values across the nearest
// edge or along the outward diagonal of the nearest corner.
#pragma once

#include "core/optics/pixel_origin.h"
#include "core/truth/detection_record.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace tagmill {

enum class LoupeMode { Off, Docked, AtCursor };

struct LoupeView
{
    static constexpr int Pixels = 15; ///< a side
    static constexpr int Scale = 16;  ///< widget px per image px

    QRectF frame;      ///< in the widget, of loupeSize()
    QPoint centre;     ///< the pixel in the middle
    Vector2 looksAt{0, 0}; ///< px, corner-origin
    PixelOrigin origin = PixelOrigin::Corner;

    QRectF pixels() const; ///< the part of the frame that shows them
    QPointF map(const Vector2 &pixel) const;
};

/// Smaller than the widget's: a name and two coordinates stand in one line.
QFont loupeFont(const QFont &font);
QSizeF loupeSize(const QFont &font);
/// Docked: the lower right corner of the widget, the lower left one while the cursor is near the other. At the cursor: beside
/// it, always whole.
QRectF loupeFrame(LoupeMode mode, const QSizeF &widget, const QFont &font, const QPointF &cursor);

void paintLoupe(QPainter &painter, const QImage &picture, const std::vector<DetectionRecord> &records, const LoupeView &view);

} // namespace tagmill
