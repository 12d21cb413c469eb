// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_viewer_overlay.h"

#include "models/record_axes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

constexpr double IdSpacing = 22;      ///< widget px between neighbours from which keypoint ids are legible
constexpr double CornerArm = 6;       ///< widget px
constexpr double FarAway = 1e5;       ///< px; beyond, a point is a place holder or of no use
const QColor Halo(0, 0, 0, 150);

bool isDrawable(const Vector2 &pixel)
{
    return std::abs(pixel.x()) < FarAway && std::abs(pixel.y()) < FarAway; // false for NaN too
}

PointState stateAt(const std::vector<PointState> &states, size_t i)
{
    return i < states.size() ? states[i] : PointState::Visible;
}

QPolygonF outline(const DetectionRecord &record, const ViewTransform &transform)
{
    QPolygonF polygon;
    for (const Vector2 &corner : record.corners) {
        if (!isDrawable(corner))
            return {};
        polygon.append(transform.map(corner));
    }
    return polygon.size() >= 3 ? polygon : QPolygonF();
}

/// A line that can be seen on black and on white.
template<class Draw>
void withHalo(QPainter &painter, const QPen &pen, Draw draw)
{
    QPen halo = pen;
    halo.setColor(Halo);
    halo.setWidthF(pen.widthF() + 2);
    halo.setStyle(Qt::SolidLine);
    painter.setPen(halo);
    draw();
    painter.setPen(pen);
    draw();
}

void paintText(QPainter &painter, const QPointF &at, const QString &text, const QColor &color)
{
    QPainterPath path;
    path.addText(at, painter.font(), text);
    painter.strokePath(path, QPen(Halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, color);
}

/// Shapes differ by state too, not by colour alone: circle, square, cross, diamond.
void paintPoint(QPainter &painter, const QPointF &at, PointState state, double radius, bool isSelected)
{
    const QPen pen(pointStateColor(state), isSelected ? 2.6 : 1.6);
    painter.setBrush(Qt::NoBrush);
    const double r = isSelected ? radius + 2 : radius;
    withHalo(painter, pen, [&] {
        switch (state) {
        case PointState::Visible:
            painter.drawEllipse(at, r, r);
            break;
        case PointState::Margin:
            painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
            break;
        case PointState::Occluded:
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
            break;
        case PointState::Outside:
        case PointState::Behind:
            painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
            break;
        }
    });
}

void paintCross(QPainter &painter, const QPointF &at, const QColor &color, double arm, double width)
{
    withHalo(painter, QPen(color, width, Qt::SolidLine, Qt::FlatCap), [&] {
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
    });
}

void paintCorners(QPainter &painter, const DetectionRecord &record, const OverlayView &view, bool isSelected)
{
    const QPolygonF polygon = outline(record, view.transform);
    const double size = polygon.isEmpty() ? 0 : std::max(polygon.boundingRect().width(), polygon.boundingRect().height());
    for (size_t i = 0; i < record.corners.size(); ++i) {
        if (!isDrawable(record.corners[i]))
            continue;
        const QPointF at = view.transform.map(record.corners[i]);
        if (!view.visible.adjusted(-20, -20, 20, 20).contains(at))
            continue;
        const QColor color = pointStateColor(stateAt(record.corners_state, i));
        const bool isThis = isSelected && view.selectedPoint == static_cast<int>(i);
        paintCross(painter, at, color, isThis ? CornerArm + 5 : CornerArm, isThis ? 2.5 : 1.5);
        if (size > 40 || isSelected)
            paintText(painter, at + QPointF(6, -6), QString::number(i), color);
    }
}

bool hasRoomForIds(const DetectionRecord &record, const ViewTransform &transform)
{
    double sum = 0;
    int pairs = 0;
    for (size_t i = 1; i < record.keypoints.size(); ++i) {
        if (record.keypoints[i] && record.keypoints[i - 1] && isDrawable(*record.keypoints[i]) && isDrawable(*record.keypoints[i - 1])) {
            sum += (*record.keypoints[i] - *record.keypoints[i - 1]).norm();
            ++pairs;
        }
    }
    return pairs == 0 || sum / pairs * transform.scale >= IdSpacing;
}

void paintKeypoints(QPainter &painter, const DetectionRecord &record, const OverlayView &view, bool isSelected)
{
    const bool withIds = hasRoomForIds(record, view.transform);
    for (size_t i = 0; i < record.keypoints.size(); ++i) {
        if (!record.keypoints[i] || !isDrawable(*record.keypoints[i]))
            continue;
        const QPointF at = view.transform.map(*record.keypoints[i]);
        if (!view.visible.adjusted(-20, -20, 20, 20).contains(at))
            continue;
        const PointState state = stateAt(record.keypoints_state, i);
        const bool isThis = isSelected && view.selectedPoint == static_cast<int>(record.corners.size() + i);
        paintPoint(painter, at, state, 3.5, isThis);
        painter.fillRect(QRectF(at.x() - 0.5, at.y() - 0.5, 1, 1), pointStateColor(state));
        if (withIds || isThis)
            paintText(painter, at + QPointF(6, 4), QString::number(i), pointStateColor(state));
    }
}

void paintAxes(QPainter &painter, const DetectionRecord &record, const ViewTransform &transform)
{
    const auto axes = axesInImage(record, std::max(0.5e-3 * record.tag_size_mm, 1e-3));
    if (!axes || !std::all_of(axes->begin(), axes->end(), isDrawable))
        return;
    const QColor colors[] = {QColor(0xff4d4d), QColor(0x4dd964), QColor(0x4d9dff)};
    for (size_t i = 0; i < 3; ++i) {
        withHalo(painter, QPen(colors[i], 2.2, Qt::SolidLine, Qt::RoundCap),
                 [&] { painter.drawLine(transform.map((*axes)[0]), transform.map((*axes)[i + 1])); });
    }
}

/// The don't-care zone along the image border, as far as it is visible.
void paintMargin(QPainter &painter, const DatasetFrame &frame, int margin_px, const ViewTransform &transform)
{
    const double w = frame.resolution.width, h = frame.resolution.height, m = margin_px;
    if (m <= 0 || w <= 2 * m || h <= 2 * m)
        return;
    const QRectF outer(transform.map(Vector2(0, 0)), transform.map(Vector2(w, h)));
    const QRectF inner(transform.map(Vector2(m, m)), transform.map(Vector2(w - m, h - m)));
    QPainterPath zone;
    zone.addRect(outer);
    zone.addRect(inner);
    painter.fillPath(zone, QColor(255, 176, 32, 60));
    painter.setPen(QPen(pointStateColor(PointState::Margin), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inner);
}

void paintRecord(QPainter &painter, const DetectionRecord &record, const OverlayView &view, bool isSelected)
{
    const QPolygonF polygon = outline(record, view.transform);
    const QColor color = isSelected ? QColor(0xffe14d) : QColor(0x5ec8ff);
    const double width = isSelected ? 2.2 : 1.3;
    painter.setBrush(Qt::NoBrush);
    if (view.layers.testFlag(OverlayLayer::Box) && !polygon.isEmpty())
        withHalo(painter, QPen(color, width, Qt::DashLine), [&] { painter.drawRect(polygon.boundingRect()); });
    if (view.layers.testFlag(OverlayLayer::Outline) && !polygon.isEmpty())
        withHalo(painter, QPen(color, width), [&] { painter.drawPolygon(polygon); });
    if (view.layers.testFlag(OverlayLayer::Axes))
        paintAxes(painter, record, view.transform);
    if (view.layers.testFlag(OverlayLayer::Keypoints))
        paintKeypoints(painter, record, view, isSelected);
    if (view.layers.testFlag(OverlayLayer::Corners))
        paintCorners(painter, record, view, isSelected);
}

double polygonArea(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - a.y() * b.x();
    }
    return std::abs(sum) / 2;
}

} // namespace

QColor pointStateColor(PointState state)
{
    switch (state) {
    case PointState::Visible:
        return QColor(0x3ddc84);
    case PointState::Margin:
        return QColor(0xffb020);
    case PointState::Occluded:
        return QColor(0xff5c7a);
    case PointState::Outside:
    case PointState::Behind:
        return QColor(0xa3b4ff);
    }
    return {};
}

void paintOverlay(QPainter &painter, const DatasetFrame &frame, int margin_px, const OverlayView &view)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setBold(true);
    painter.setFont(font);
    if (view.layers.testFlag(OverlayLayer::Margin))
        paintMargin(painter, frame, margin_px, view.transform);
    for (int i = 0; i < static_cast<int>(frame.records.size()); ++i) {
        if (i != view.selectedRecord)
            paintRecord(painter, frame.records[static_cast<size_t>(i)], view, false);
    }
    if (view.selectedRecord >= 0 && view.selectedRecord < static_cast<int>(frame.records.size()))
        paintRecord(painter, frame.records[static_cast<size_t>(view.selectedRecord)], view, true);
}

OverlayHit hitOverlay(const DatasetFrame &frame, const OverlayView &view, const QPointF &position, double reach)
{
    OverlayHit hit;
    double nearest = reach * reach;
    double smallest = std::numeric_limits<double>::infinity();
    OverlayHit around;
    for (int r = 0; r < static_cast<int>(frame.records.size()); ++r) {
        const DetectionRecord &record = frame.records[static_cast<size_t>(r)];
        const auto tryPoint = [&](const Vector2 &pixel, size_t point) {
            if (!isDrawable(pixel))
                return;
            const QPointF d = view.transform.map(pixel) - position;
            if (const double squared = QPointF::dotProduct(d, d); squared <= nearest) {
                nearest = squared;
                hit = {r, static_cast<int>(point)};
            }
        };
        if (view.layers.testFlag(OverlayLayer::Corners))
            for (size_t i = 0; i < record.corners.size(); ++i)
                tryPoint(record.corners[i], i);
        if (view.layers.testFlag(OverlayLayer::Keypoints))
            for (size_t i = 0; i < record.keypoints.size(); ++i)
                if (record.keypoints[i])
                    tryPoint(*record.keypoints[i], record.corners.size() + i);
        const QPolygonF polygon = outline(record, view.transform);
        if (!polygon.isEmpty() && polygon.containsPoint(position, Qt::OddEvenFill) && polygonArea(polygon) < smallest) {
            smallest = polygonArea(polygon);
            around = {r, -1};
        }
    }
    return hit.record >= 0 ? hit : around;
}

} // namespace tagmill
