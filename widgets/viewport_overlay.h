// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over the 3D picture: selected and hovered camera, legend, axes, picture frame.
#pragma once

#include "models/orbit_camera.h"

class QPainter;
class QPalette;

namespace tagmill {

/// Bold lines and a tinted picture, visible on any ground.
void paintSelectedFrustum(QPainter &painter, const FrustumShape &shape, const ViewportView &view, const QColor &color);
void paintHoveredFrustum(QPainter &painter, const FrustumShape &shape, const ViewportView &view, const QColor &color);
/// All frusta as plain lines: what is left when there is no OpenGL.
void paintFrusta(QPainter &painter, const ViewportBuffers &buffers, const ViewportView &view);
/// Colour bar with its ends in the metric's unit, above the lower left corner of `area`.
void paintLegend(QPainter &painter, const QRectF &area, const ColorScale &scale, const QPalette &palette);
/// Directions of x, y, z at the upper right corner of `area`.
void paintAxes(QPainter &painter, const QRectF &area, const ViewportView &view);
/// Darkens all but the picture of the camera looked through.
void paintPictureFrame(QPainter &painter, const QRectF &area, const QRectF &picture);
/// A line of text on a plate at the upper left corner of `area`, `row` lines down.
void paintCaption(QPainter &painter, const QRectF &area, int row, const QString &text, const QPalette &palette);

} // namespace tagmill
