// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_viewer_loupe.h"

#include "models/edge_profile.h"
#include "models/record_models.h"
#include "widgets/frame_viewer_overlay.h"
#include "widgets/inspect_status_line.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double Padding = 8, ChartHeight = 84, FromCursor = 26, FromBorder = 10;
constexpr int TextLines = 4; ///< three above the chart, one below
const QColor Panel(24, 26, 30, 235), Ink(0xe8, 0xea, 0xed), QuietInk(0x9a, 0xa0, 0xa8), Curve(0x7c, 0xc4, 0xff), Measured(0xff, 0xb0, 0x20), Truth(0x3d, 0xdc, 0x84);

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tagmill::FrameViewer)
};

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

QString positionText(const Vector2 &pixel, PixelOrigin origin)
{
    const Vector2 p = fromCornerOrigin(pixel, origin);
    return Tr::tr("x %1  y %2").arg(QLocale().toString(p.x(), 'f', 2), QLocale().toString(p.y(), 'f', 2));
}

struct NearPoint
{
    const DetectionRecord *record = nullptr;
    Vector2 pixel{0, 0};
    PointState state = PointState::Visible;
    int number = 0;
    bool isCorner = false;
};

/// Calls `use` for all true points that the loupe shows.
template<class Use>
void forPointsInside(const std::vector<DetectionRecord> &records, const LoupeView &view, Use use)
{
    const double left = view.centre.x() - LoupeView::Pixels / 2, top = view.centre.y() - LoupeView::Pixels / 2;
    const QRectF inside(left, top, LoupeView::Pixels, LoupeView::Pixels);
    for (const DetectionRecord &record : records) {
        const auto take = [&](const Vector2 &pixel, const std::vector<PointState> &states, size_t i, bool isCorner) {
            if (inside.contains(pixel.x(), pixel.y()))
                use(NearPoint{&record, pixel, i < states.size() ? states[i] : PointState::Visible, static_cast<int>(i), isCorner});
        };
        for (size_t i = 0; i < record.corners.size(); ++i)
            take(record.corners[i], record.corners_state, i, true);
        for (size_t i = 0; i < record.keypoints.size(); ++i)
            if (record.keypoints[i])
                take(*record.keypoints[i], record.keypoints_state, i, false);
    }
}

QString pointText(const NearPoint &point, PixelOrigin origin)
{
    const QString place = positionText(point.pixel, origin);
    if (point.record->record_type == RecordType::Board)
        return (point.isCorner ? Tr::tr("Board corner %1: %2") : Tr::tr("Keypoint %1: %2")).arg(point.number).arg(place);
    return Tr::tr("Tag %1, corner %2: %3").arg(point.record->tag_id).arg(point.number).arg(place);
}

void paintPixels(QPainter &painter, const QImage &picture, const LoupeView &view)
{
    const QRectF room = view.pixels();
    for (int row = 0; row < LoupeView::Pixels; ++row) {
        for (int column = 0; column < LoupeView::Pixels; ++column) {
            const QPoint pixel = view.centre + QPoint(column - LoupeView::Pixels / 2, row - LoupeView::Pixels / 2);
            const QRectF cell(room.left() + column * LoupeView::Scale, room.top() + row * LoupeView::Scale, LoupeView::Scale, LoupeView::Scale);
            if (picture.rect().contains(pixel))
                painter.fillRect(cell, picture.pixelColor(pixel));
        }
    }
    QList<QLineF> borders;
    for (int i = 0; i <= LoupeView::Pixels; ++i) {
        const double at = i * LoupeView::Scale;
        borders.append(QLineF(room.left() + at, room.top(), room.left() + at, room.bottom()));
        borders.append(QLineF(room.left(), room.top() + at, room.right(), room.top() + at));
    }
    painter.setPen(QPen(QColor(128, 128, 128, 70), 1));
    painter.drawLines(borders);
    painter.setPen(QPen(QColor(255, 255, 255, 190), 1));
    painter.setBrush(Qt::NoBrush);
    const double middle = LoupeView::Pixels / 2 * LoupeView::Scale;
    painter.drawRect(QRectF(room.left() + middle, room.top() + middle, LoupeView::Scale, LoupeView::Scale));
}

void strokeTwice(QPainter &painter, const QPen &pen, const QList<QLineF> &lines)
{
    painter.setPen(QPen(QColor(0, 0, 0, 170), pen.widthF() + 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.setPen(pen);
    painter.drawLines(lines);
}

void paintTruth(QPainter &painter, const std::vector<DetectionRecord> &records, const LoupeView &view, const std::optional<EdgeProfile> &profile)
{
    if (profile) {
        const Vector2 end = EdgeProfile::HalfLength * profile->outward;
        strokeTwice(painter, QPen(Curve, 1.2, Qt::DashLine, Qt::FlatCap), {QLineF(view.map(profile->truth - end), view.map(profile->truth + end))});
        if (profile->corner < 0) { // a piece of the true edge
            const Vector2 along = 3 * Vector2(-profile->outward.y(), profile->outward.x());
            strokeTwice(painter, QPen(Truth, 1.4, Qt::SolidLine, Qt::FlatCap), {QLineF(view.map(profile->truth - along), view.map(profile->truth + along))});
        }
    }
    forPointsInside(records, view, [&](const NearPoint &point) {
        const QPointF at = view.map(point.pixel), x(9, 0), y(0, 9);
        strokeTwice(painter, QPen(pointStateColor(point.state), 1.4, Qt::SolidLine, Qt::FlatCap), {QLineF(at - x, at + x), QLineF(at - y, at + y)});
    });
}

void paintChart(QPainter &painter, const QRectF &room, const EdgeProfile &profile)
{
    const auto at = [&](double t, double grey) {
        return QPointF(room.left() + (t / EdgeProfile::HalfLength + 1) / 2 * room.width(), room.bottom() - grey / 255 * room.height());
    };
    painter.setPen(QPen(QColor(255, 255, 255, 45), 1));
    painter.drawRect(room);
    for (double t = -EdgeProfile::HalfLength + 2; t < EdgeProfile::HalfLength; t += 2)
        painter.drawLine(at(t, 0), at(t, 255));
    painter.setPen(QPen(Truth, 1.4));
    painter.drawLine(at(0, 0), at(0, 255));
    if (profile.edge) {
        painter.setPen(QPen(Measured, 1.4, Qt::DashLine));
        painter.drawLine(at(*profile.edge, 0), at(*profile.edge, 255));
    }
    QPolygonF curve;
    for (size_t i = 0; i < profile.grey.size(); ++i)
        if (profile.grey[i])
            curve.append(at(EdgeProfile::positionOf(i), *profile.grey[i]));
    painter.setPen(QPen(Curve, 1.6));
    painter.drawPolyline(curve);
}

QString chartTitle(const EdgeProfile &profile)
{
    if (profile.corner >= 0)
        return Tr::tr("Grey along the outward diagonal");
    if (!profile.edge)
        return Tr::tr("Grey across the nearest edge");
    const QString off = QLocale().toString(std::abs(*profile.edge), 'f', 2);
    return *profile.edge < 0 ? Tr::tr("Edge %1 px inside its true place").arg(off) : Tr::tr("Edge %1 px outside its true place").arg(off);
}

class TextWriter
{
public:
    TextWriter(QPainter &painter, const QRectF &room)
        : m_painter(painter)
        , m_room(room)
        , m_height(lineHeight(painter.font()))
    {
    }
    void line(double top, const QString &text, const QColor &color)
    {
        m_painter.setPen(color);
        const QString shown = QFontMetricsF(m_painter.font()).elidedText(text, Qt::ElideRight, m_room.width());
        m_painter.drawText(QRectF(m_room.left(), top, m_room.width(), m_height), Qt::AlignLeft | Qt::AlignVCenter, shown);
    }

private:
    QPainter &m_painter;
    QRectF m_room;
    double m_height;
};

void paintTexts(QPainter &painter, const QImage &picture, const std::vector<DetectionRecord> &records, const LoupeView &view)
{
    std::optional<NearPoint> nearest;
    forPointsInside(records, view, [&](const NearPoint &point) {
        if (!nearest || (point.pixel - view.looksAt).norm() < (nearest->pixel - view.looksAt).norm())
            nearest = point;
    });
    const QRectF room = view.frame.adjusted(Padding, Padding, -Padding, -Padding);
    const double height = lineHeight(painter.font());
    double top = view.pixels().bottom() + 4;
    TextWriter writer(painter, room);
    const QString grey = picture.rect().contains(view.centre) ? Tr::tr("grey %1").arg(qGray(picture.pixel(view.centre))) : QString();
    writer.line(top, positionText(view.looksAt, view.origin) + QStringLiteral("   ") + grey, Ink);
    writer.line(top += height, nearest ? pointText(*nearest, view.origin) : Tr::tr("No true point in here"), nearest ? pointStateColor(nearest->state) : QuietInk);
    writer.line(top += height, originNote(view.origin), QuietInk);
}

} // namespace

QRectF LoupeView::pixels() const
{
    return QRectF(std::round(frame.left() + Padding), std::round(frame.top() + Padding), Pixels * Scale, Pixels * Scale);
}

QPointF LoupeView::map(const Vector2 &pixel) const
{
    return pixels().topLeft() + QPointF(pixel.x() - centre.x() + Pixels / 2, pixel.y() - centre.y() + Pixels / 2) * Scale;
}

QFont loupeFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(11);
    small.setBold(false);
    return small;
}

QSizeF loupeSize(const QFont &font)
{
    const double side = LoupeView::Pixels * LoupeView::Scale;
    return QSizeF(side + 2 * Padding, side + 3 * Padding + TextLines * lineHeight(loupeFont(font)) + ChartHeight);
}

QRectF loupeFrame(LoupeMode mode, const QSizeF &widget, const QFont &font, const QPointF &cursor)
{
    const QSizeF size = loupeSize(font);
    const double bottom = widget.height() - size.height() - FromBorder, right = widget.width() - size.width() - FromBorder;
    if (mode == LoupeMode::Docked) {
        const QRectF place(QPointF(right, bottom), size);
        const bool isNear = place.adjusted(-2 * FromCursor, -2 * FromCursor, FromBorder, FromBorder).contains(cursor);
        return isNear ? QRectF(QPointF(FromBorder, bottom), size) : place;
    }
    QPointF corner = cursor + QPointF(FromCursor, FromCursor);
    if (corner.x() > right)
        corner.setX(cursor.x() - FromCursor - size.width());
    return QRectF(QPointF(std::clamp(corner.x(), FromBorder, std::max(FromBorder, right)), std::clamp(corner.y(), FromBorder, std::max(FromBorder, bottom))), size);
}

void paintLoupe(QPainter &painter, const QImage &picture, const std::vector<DetectionRecord> &records, const LoupeView &view)
{
    painter.save();
    painter.setFont(loupeFont(painter.font()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 60), 1));
    painter.setBrush(Panel);
    painter.drawRoundedRect(view.frame, 6, 6);
    const auto profile = edgeProfileAt(picture, records, view.looksAt, LoupeView::Pixels / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintPixels(painter, picture, view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(view.pixels());
    paintTruth(painter, records, view, profile);
    painter.setClipping(false);
    paintTexts(painter, picture, records, view);
    const double height = lineHeight(painter.font()), top = view.pixels().bottom() + 4 + (TextLines - 1) * height;
    const QRectF chart(view.frame.left() + Padding, top + height + 2, LoupeView::Pixels * LoupeView::Scale, ChartHeight);
    painter.setBrush(Qt::NoBrush);
    if (profile) {
        TextWriter(painter, chart).line(top, chartTitle(*profile), profile->edge ? Measured : Ink);
        paintChart(painter, chart, *profile);
    } else {
        painter.setPen(QuietInk);
        painter.drawText(chart, Qt::AlignCenter | Qt::TextWordWrap, Tr::tr("Point at an edge or a corner of a tag to see its grey values"));
    }
    painter.restore();
}

} // namespace tagmill
