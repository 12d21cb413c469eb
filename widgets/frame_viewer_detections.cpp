// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_viewer_detections.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double HeadLength = 5;  ///< widget px
constexpr double SaddleRadius = 5;
constexpr double MissedArm = 5;

/// Widget lines whose ends may lie far outside; Qt's raster engine clips, but not beyond 32 bits.
bool isSeen(const QLineF &line, const QRectF &visible)
{
    constexpr double most = 1e6;
    const bool isFinite = std::abs(line.x1()) < most && std::abs(line.y1()) < most && std::abs(line.x2()) < most && std::abs(line.y2()) < most;
    return isFinite && QRectF(line.p1(), line.p2()).normalized().adjusted(-8, -8, 8, 8).intersects(visible);
}

class DetectionPainter
{
public:
    DetectionPainter(QPainter &painter, const OverlayView &view, double arrowFactor)
        : m_painter(painter)
        , m_view(view)
        , m_factor(arrowFactor)
    {
    }

    void paint(const DetectorVerdict &verdict, const std::vector<DetectionRecord> &records)
    {
        const QColor color = detectorColor(verdict.detector);
        if (verdict.isBoard)
            paintSaddles(verdict, color);
        else
            paintTags(verdict, records, color);
        for (const std::vector<Vector2> &shape : verdict.wrongShapes)
            paintFalse(shape);
        for (const FoundPoint &point : verdict.points)
            paintArrow(m_view.transform.map(point.truth), m_view.transform.map(point.truth + m_factor * (point.found - point.truth)), color);
    }

private:
    void stroke(const QList<QLineF> &lines, const QPen &pen)
    {
        QList<QLineF> seen;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(seen), [this](const QLineF &line) { return isSeen(line, m_view.visible); });
        if (seen.isEmpty())
            return;
        m_painter.setPen(QPen(QColor(0, 0, 0, 150), pen.widthF() + 2, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLines(seen);
        m_painter.setPen(pen);
        m_painter.drawLines(seen);
    }

    /// The quads as they were found.
    void paintTags(const DetectorVerdict &verdict, const std::vector<DetectionRecord> &records, const QColor &color)
    {
        for (size_t i = 0; i + 3 < verdict.points.size(); i += 4) {
            QList<QLineF> quad;
            for (size_t c = 0; c < 4; ++c)
                quad.append(QLineF(m_view.transform.map(verdict.points[i + c].found), m_view.transform.map(verdict.points[i + (c + 1) % 4].found)));
            stroke(quad, QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
        }
        for (const int index : verdict.missed) {
            const std::vector<Vector2> &corners = records[static_cast<size_t>(index)].corners;
            if (corners.size() == 4)
                stroke({QLineF(m_view.transform.map(corners[0]), m_view.transform.map(corners[2])), QLineF(m_view.transform.map(corners[1]), m_view.transform.map(corners[3]))},
                       QPen(detectorFaultColor(), 2.2, Qt::SolidLine, Qt::RoundCap));
        }
    }

    void paintSaddles(const DetectorVerdict &verdict, const QColor &color)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, 1.8));
        for (const FoundPoint &point : verdict.points)
            if (const QPointF at = m_view.transform.map(point.found); m_view.visible.contains(at))
                m_painter.drawEllipse(at, SaddleRadius, SaddleRadius);
        const QPointF x(MissedArm, MissedArm), y(MissedArm, -MissedArm);
        for (const Vector2 &missed : verdict.missedPoints) {
            const QPointF at = m_view.transform.map(missed);
            stroke({QLineF(at - x, at + x), QLineF(at - y, at + y)}, QPen(detectorFaultColor(), 2.2, Qt::SolidLine, Qt::RoundCap));
        }
    }

    void paintFalse(const std::vector<Vector2> &shape)
    {
        const QPen pen(detectorFaultColor(), 2, Qt::DashLine, Qt::FlatCap);
        QList<QLineF> lines;
        for (size_t i = 0; i < shape.size() && shape.size() > 1; ++i)
            lines.append(QLineF(m_view.transform.map(shape[i]), m_view.transform.map(shape[(i + 1) % shape.size()])));
        stroke(lines, pen);
        if (shape.size() != 1)
            return;
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(m_view.transform.map(shape.front()), SaddleRadius + 2, SaddleRadius + 2);
    }

    void paintArrow(const QPointF &from, const QPointF &to, const QColor &color)
    {
        QList<QLineF> lines{QLineF(from, to)};
        const double length = lines[0].length(), head = std::min(HeadLength, length / 2);
        const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
        for (const double side : {-1.0, 1.0}) {
            const double turned = angle + side * std::numbers::pi * 5 / 6;
            lines.append(QLineF(to, to + head * QPointF(std::cos(turned), std::sin(turned))));
        }
        if (length >= 1)
            stroke(lines, QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    }

    QPainter &m_painter;
    const OverlayView &m_view;
    double m_factor;
};

} // namespace

QColor detectorColor(TagDetector detector)
{
    return detector == TagDetector::OpenCv ? QColor(0xff9f43) : QColor(0xd98cff);
}

QColor detectorFaultColor()
{
    return QColor(0xff3b3b);
}

void paintDetections(QPainter &painter, const PictureVerdict &verdict, const std::vector<DetectionRecord> &records, const DetectionLayer &layer, const OverlayView &view)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(view.opacity);
    for (const DetectorVerdict &one : verdict.detectors)
        if (layer.shows(one.detector))
            DetectionPainter(painter, view, layer.arrowFactor).paint(one, records);
}

} // namespace tagmill
