// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over the 3D picture: selected and hovered camera, legend, axes, picture frame.
#pragma once

#include "models/orbit_camera.h"

class QImage;
class QPainter;
class QPalette;

namespace tagmill {

/// Bold lines, visible on any ground, and on the picture's plane what it shows; tinted where that is null.
void paintSelectedFrustum(QPainter &painter, const FrustumShape &shape, const ViewportView &view, const QColor &color, const QImage &picture);
/// A box being drawn with the mouse.
void paintBox(QPainter &painter, const QRectF &box, const QPalette &palette);
void paintHoveredFrustum(QPainter &painter, const FrustumShape &shape, const ViewportView &view, const QColor &color);
/// All frusta as plain lines: what is left when there is no OpenGL.
void paintFrusta(QPainter &painter, const ViewportBuffers &buffers, const ViewportView &view);
/// Colour bar with its ends in the metric's unit, above the lower left corner of `area`.
void paintLegend(QPainter &painter, const QRectF &area, const ColorScale &scale, const QPalette &palette);
/// Directions of x, y, z at the upper right corner of `area`.
void paintAxes(QPainter &painter, const QRectF &area, const ViewportView &view);
/// Darkens all but the picture of the camera looked through.
void paintPictureFrame(QPainter &painter, const QRectF &area, const QRectF &picture);
/// Points to take a camera by: where it stands, and one to aim it with.
void paintHandle(QPainter &painter, QPointF at, bool isAim, bool isHot, const QColor &color);
/// What the tool in use does, on a plate at the middle of the lower edge of `area`.
void paintHint(QPainter &painter, const QRectF &area, const QString &text, const QPalette &palette);
/// A line of text on a plate at the upper left corner of `area`, `row` lines down.
void paintCaption(QPainter &painter, const QRectF &area, int row, const QString &text, const QPalette &palette);

} // namespace tagmill
