// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame viewer paints over a picture: ground truth in image pixels (corner-origin) mapped to the
// widget. Marker sizes are widget pixels, whatever the zoom.
#pragma once

#include "core/truth/detection_record.h"
#include "widgets/view_transform.h"

#include <QColor>
#include <QFlags>
#include <QRectF>

class QPainter;

namespace tagmill {

/// Outline is that of tags, BoardOutline that of boards as the lens curves it.
enum class OverlayLayer { Corners = 1, Keypoints = 2, Outline = 4, Box = 8, Margin = 16, Axes = 32, BoardOutline = 64, Occlusion = 128 };
Q_DECLARE_FLAGS(OverlayLayers, OverlayLayer)
Q_DECLARE_OPERATORS_FOR_FLAGS(OverlayLayers)

struct OverlayView
{
    ViewTransform transform;
    QRectF visible;   ///< part of the widget that is painted
    OverlayLayers layers;
    int selectedRecord = -1;
    int selectedPoint = -1; ///< corners first, then keypoints
    double opacity = 1;
};

QColor pointStateColor(PointState state);

void paintOverlay(QPainter &painter, Size2i resolution, const std::vector<DetectionRecord> &records, int margin_px, const OverlayView &view);

/// The record and point at a widget position: the nearest point within `reach` widget pixels of the shown
/// layers, else the smallest record around it. Both −1 when there is none.
struct OverlayHit
{
    int record = -1;
    int point = -1;
};
OverlayHit hitOverlay(const std::vector<DetectionRecord> &records, const OverlayView &view, const QPointF &position, double reach = 8);

} // namespace tagmill
