// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_viewer_overlay.h"

#include "models/record_axes.h"

#include <QCache>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace tagmill {

namespace {

constexpr double IdSpacing = 22;      ///< widget px between neighbours from which keypoint ids are legible
constexpr double CornerArm = 6;       ///< widget px
constexpr double FarAway = 1e5;       ///< px; beyond, a point is a place holder or of no use
constexpr double RoomForShare = 44;   ///< widget px of a target's side from which its occlusion is written
const QColor Halo(0, 0, 0, 150);

bool isDrawable(const Vector2 &pixel)
{
    return std::abs(pixel.x()) < FarAway && std::abs(pixel.y()) < FarAway; // false for NaN too
}

PointState stateAt(const std::vector<PointState> &states, size_t i)
{
    return i < states.size() ? states[i] : PointState::Visible;
}

QPolygonF mapped(const std::vector<Vector2> &points, const ViewTransform &transform)
{
    QPolygonF polygon;
    for (const Vector2 &point : points) {
        if (!isDrawable(point))
            return {};
        polygon.append(transform.map(point));
    }
    return polygon.size() >= 3 ? polygon : QPolygonF();
}

QPolygonF outline(const DetectionRecord &record, const ViewTransform &transform)
{
    return mapped(record.corners, transform);
}

/// Edges as the lens curves them, cut off at the image.
QPolygonF curvedOutline(const DetectionRecord &record, const ViewTransform &transform)
{
    const bool hasSense = std::all_of(record.corners.begin(), record.corners.end(), isDrawable);
    return hasSense ? mapped(outlineInImage(record), transform) : QPolygonF();
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

/// The part of a line within `room`; nothing when it lies outside (Liang and Barsky 1984).
std::optional<QLineF> clipped(const QLineF &line, const QRectF &room)
{
    double from = 0, to = 1;
    const auto cut = [&](double delta, double low, double high) { // low ≤ delta · t ≤ high
        if (delta == 0)
            return low <= 0 && high >= 0;
        from = std::max(from, std::min(low / delta, high / delta));
        to = std::min(to, std::max(low / delta, high / delta));
        return from < to;
    };
    if (!cut(line.dx(), room.left() - line.x1(), room.right() - line.x1()) || !cut(line.dy(), room.top() - line.y1(), room.bottom() - line.y1()))
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

/// The edges of a polygon that are seen. Line by line and cut to the widget: stroking a polygon that is much
/// larger than the widget takes Qt's raster engine over 1 ms each.
void paintEdges(QPainter &painter, const QPolygonF &polygon, const QPen &pen, const QRectF &visible)
{
    const QRectF room = visible.adjusted(-8, -8, 8, 8);
    QList<QLineF> lines;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        if (const auto line = clipped(QLineF(polygon[i], polygon[(i + 1) % polygon.size()]), room))
            lines.append(*line);
    }
    if (!lines.isEmpty())
        withHalo(painter, pen, [&] { painter.drawLines(lines); });
}

/// A label with a dark rim. Stroking a path for each takes 0.4 ms, so each text is drawn once and kept, by thread: no QPixmap, which are
/// the GUI thread's.
QImage textSprite(const QFont &font, const QString &text, const QColor &color, double devicePixelRatio)
{
    constexpr qsizetype mostBytes = 2 << 20;
    thread_local QCache<QString, QImage> kept(mostBytes);
    const QString key = QStringLiteral("%1 %2 %3").arg(text).arg(color.rgb()).arg(devicePixelRatio);
    if (const QImage *sprite = kept.object(key))
        return *sprite;
    const QFontMetricsF metrics(font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 4, std::ceil(metrics.height()) + 4);
    QImage sprite((size * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    sprite.setDevicePixelRatio(devicePixelRatio);
    sprite.fill(Qt::transparent);
    QPainterPath path;
    path.addText(2, 2 + metrics.ascent(), font, text);
    QPainter painter(&sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(Halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, color);
    painter.end();
    kept.insert(key, new QImage(sprite), sprite.sizeInBytes());
    return sprite;
}

/// `at` is where the base line begins.
void paintText(QPainter &painter, const QPointF &at, const QString &text, const QColor &color)
{
    const QImage sprite = textSprite(painter.font(), text, color, painter.device()->devicePixelRatioF());
    painter.drawImage(QPointF(at.x() - 2, at.y() - 2 - QFontMetricsF(painter.font()).ascent()), sprite);
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

void paintAxes(QPainter &painter, const DetectionRecord &record, const OverlayView &view)
{
    const auto axes = axesInImage(record, std::max(0.5e-3 * record.tag_size_mm, 1e-3));
    if (!axes || !std::all_of(axes->begin(), axes->end(), isDrawable))
        return;
    const QColor colors[] = {QColor(0xff4d4d), QColor(0x4dd964), QColor(0x4d9dff)};
    for (size_t i = 0; i < 3; ++i) {
        const QLineF axis(view.transform.map((*axes)[0]), view.transform.map((*axes)[i + 1]));
        if (const auto line = clipped(axis, view.visible.adjusted(-8, -8, 8, 8)))
            withHalo(painter, QPen(colors[i], 2.2, Qt::SolidLine, Qt::RoundCap), [&] { painter.drawLine(*line); });
    }
}

/// Points that something hides, marked whether or not their layers are shown.
void paintHiddenPoints(QPainter &painter, const DetectionRecord &record, const OverlayView &view)
{
    const QRectF room = view.visible.adjusted(-20, -20, 20, 20);
    const auto mark = [&](const Vector2 &pixel) {
        if (!isDrawable(pixel) || !room.contains(view.transform.map(pixel)))
            return;
        const QPointF at = view.transform.map(pixel);
        withHalo(painter, QPen(pointStateColor(PointState::Occluded), 2), [&] { painter.drawEllipse(at, 7, 7); });
        paintPoint(painter, at, PointState::Occluded, 3.5, false);
    };
    painter.setBrush(Qt::NoBrush);
    for (size_t i = 0; i < std::min(record.corners.size(), record.corners_state.size()); ++i)
        if (record.corners_state[i] == PointState::Occluded)
            mark(record.corners[i]);
    for (size_t i = 0; i < std::min(record.keypoints.size(), record.keypoints_state.size()); ++i)
        if (record.keypoints_state[i] == PointState::Occluded && record.keypoints[i])
            mark(*record.keypoints[i]);
}

/// What is hidden of a target: its area veiled, the share written where there is room.
void paintOcclusion(QPainter &painter, const DetectionRecord &record, const OverlayView &view)
{
    paintHiddenPoints(painter, record, view);
    if (!(record.occlusion_ratio > 0))
        return;
    const QPolygonF polygon = curvedOutline(record, view.transform);
    const QRectF seen = polygon.boundingRect().intersected(view.visible);
    if (polygon.isEmpty() || seen.isEmpty())
        return;
    QColor veil = pointStateColor(PointState::Occluded);
    veil.setAlpha(70);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawPolygon(polygon);
    if (std::min(seen.width(), seen.height()) < RoomForShare)
        return;
    const QString text = QCoreApplication::translate("tagmill::FrameViewer", "%1 % hidden").arg(QLocale().toString(100 * record.occlusion_ratio, 'f', 0));
    const QFontMetricsF metrics(painter.font());
    paintText(painter, seen.center() + QPointF(-metrics.horizontalAdvance(text) / 2, metrics.ascent() / 2), text, pointStateColor(PointState::Occluded));
}

/// The don't-care zone along the image border, as far as it is visible.
void paintMargin(QPainter &painter, Size2i resolution, int margin_px, const OverlayView &view)
{
    const double w = resolution.width, h = resolution.height, m = margin_px;
    if (m <= 0 || w <= 2 * m || h <= 2 * m)
        return;
    const auto rect = [&](double left, double top, double right, double bottom) {
        return QRectF(view.transform.map(Vector2(left, top)), view.transform.map(Vector2(right, bottom)));
    };
    for (const QRectF &band : {rect(0, 0, w, m), rect(0, h - m, w, h), rect(0, m, m, h - m), rect(w - m, m, w, h - m)})
        painter.fillRect(band.intersected(view.visible), QColor(255, 176, 32, 60));
    const QRectF inner = rect(m, m, w - m, h - m);
    painter.setPen(QPen(pointStateColor(PointState::Margin), 1, Qt::DashLine, Qt::FlatCap));
    for (const QLineF &edge : {QLineF(inner.topLeft(), inner.topRight()), QLineF(inner.topRight(), inner.bottomRight()),
                               QLineF(inner.bottomRight(), inner.bottomLeft()), QLineF(inner.bottomLeft(), inner.topLeft())}) {
        if (const auto line = clipped(edge, view.visible.adjusted(-8, -8, 8, 8)))
            painter.drawLine(*line);
    }
}

void paintRecord(QPainter &painter, const DetectionRecord &record, const OverlayView &view, bool isSelected)
{
    const QPolygonF polygon = outline(record, view.transform);
    const QColor color = isSelected ? QColor(0xffe14d) : QColor(0x5ec8ff);
    const double width = isSelected ? 2.2 : 1.3;
    painter.setBrush(Qt::NoBrush);
    if (view.layers.testFlag(OverlayLayer::Box) && !polygon.isEmpty())
        paintEdges(painter, QPolygonF(polygon.boundingRect()).mid(0, 4), QPen(color, width, Qt::DashLine, Qt::FlatCap), view.visible);
    const bool isBoard = record.record_type == RecordType::Board;
    if (view.layers.testFlag(OverlayLayer::Outline) && !isBoard && !polygon.isEmpty())
        paintEdges(painter, polygon, QPen(color, width), view.visible);
    if (view.layers.testFlag(OverlayLayer::BoardOutline) && isBoard)
        paintEdges(painter, curvedOutline(record, view.transform), QPen(color, width), view.visible);
    if (view.layers.testFlag(OverlayLayer::Occlusion))
        paintOcclusion(painter, record, view);
    if (view.layers.testFlag(OverlayLayer::Axes))
        paintAxes(painter, record, view);
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

void paintOverlay(QPainter &painter, Size2i resolution, const std::vector<DetectionRecord> &records, int margin_px, const OverlayView &view)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(view.opacity);
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setBold(true);
    painter.setFont(font);
    if (view.layers.testFlag(OverlayLayer::Margin))
        paintMargin(painter, resolution, margin_px, view);
    for (int i = 0; i < static_cast<int>(records.size()); ++i) {
        if (i != view.selectedRecord)
            paintRecord(painter, records[static_cast<size_t>(i)], view, false);
    }
    if (view.selectedRecord >= 0 && view.selectedRecord < static_cast<int>(records.size()))
        paintRecord(painter, records[static_cast<size_t>(view.selectedRecord)], view, true);
}

OverlayHit hitOverlay(const std::vector<DetectionRecord> &records, const OverlayView &view, const QPointF &position, double reach)
{
    OverlayHit hit;
    double nearest = reach * reach;
    double smallest = std::numeric_limits<double>::infinity();
    OverlayHit around;
    for (int r = 0; r < static_cast<int>(records.size()); ++r) {
        const DetectionRecord &record = records[static_cast<size_t>(r)];
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
