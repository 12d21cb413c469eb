// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_overlay.h"

#include <QCoreApplication>
#include <QImage>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <array>
#include <cmath>

namespace tagmill {

namespace {

constexpr double margin = 10;          // px
constexpr size_t mostScenes = 8; ///< that the legend names
constexpr double smoothPicture = 1e5; // px²: a larger one would keep the GUI thread too long

struct ScreenFrustum
{
    std::array<std::optional<QPointF>, 4> corners;
    std::optional<QPointF> apex;
};

ScreenFrustum onScreen(const FrustumShape &shape, const ViewportView &view)
{
    ScreenFrustum result;
    for (size_t i = 0; i < 4; ++i)
        result.corners[i] = view.project(shape.corners[i]);
    result.apex = view.project(shape.apex);
    return result;
}

QPainterPath pathOf(const ScreenFrustum &frustum)
{
    QPainterPath path;
    const auto line = [&](const std::optional<QPointF> &a, const std::optional<QPointF> &b) {
        if (a && b) {
            path.moveTo(*a);
            path.lineTo(*b);
        }
    };
    for (size_t i = 0; i < 4; ++i) {
        line(frustum.apex, frustum.corners[i]);
        line(frustum.corners[i], frustum.corners[(i + 1) % 4]);
    }
    return path;
}

void paintPictureOf(const QPolygonF &quad, const QImage &picture, QColor tint, QPainter &painter)
{
    QTransform onto;
    const double w = picture.width(), h = picture.height();
    if (picture.isNull() || !QTransform::quadToQuad(QPolygonF({QPointF(0, 0), QPointF(w, 0), QPointF(w, h), QPointF(0, h)}), quad, onto)) {
        tint.setAlpha(70);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawPolygon(quad);
        return;
    }
    painter.save();
    painter.setTransform(onto, true);
    const QSizeF size = quad.boundingRect().size();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() * size.height() < smoothPicture);
    painter.drawImage(QPointF(), picture);
    painter.restore();
}

QColor plateColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Window);
    color.setAlpha(200);
    return color;
}

QRectF legendPlate(const QRectF &area, const QSizeF &size)
{
    return {area.left() + margin, area.bottom() - margin - size.height(), size.width(), size.height()};
}

void paintPlate(QPainter &painter, const QRectF &plate, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColor(palette));
    painter.drawRoundedRect(plate, 4, 4);
}

/// Of a metric that names things: a swatch a name.
void paintNames(QPainter &painter, const QRectF &area, const ColorScale &scale, const QPalette &palette)
{
    std::vector<std::pair<QVector3D, QString>> names;
    if (scale.metric == CameraMetric::Validity)
        names = {{scale.color(1), QCoreApplication::translate("ViewportLegend", "sees a whole target")}, {scale.color(0), QCoreApplication::translate("ViewportLegend", "sees none")}};
    for (int scene = static_cast<int>(scale.low); scale.metric == CameraMetric::Scene && scene <= scale.high; ++scene) {
        if (names.size() == mostScenes) {
            names.emplace_back(QVector3D(), QStringLiteral("…"));
            break;
        }
        names.emplace_back(scale.color(scene), QString::number(scene));
    }
    if (names.empty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height() + 3;
    double width = metrics.horizontalAdvance(metricLabel(scale.metric));
    for (const auto &[color, name] : names)
        width = std::max(width, metrics.horizontalAdvance(name) + 18);
    const QRectF plate = legendPlate(area, {width + 16, line * static_cast<double>(names.size() + 1) + 8});
    paintPlate(painter, plate, palette);
    QRectF row(plate.left() + 8, plate.top() + 4, width, line);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, metricLabel(scale.metric));
    for (const auto &[color, name] : names) {
        row.translate(0, line);
        if (!color.isNull())
            painter.fillRect(QRectF(row.left(), row.center().y() - 5, 10, 10), QColor::fromRgbF(color.x(), color.y(), color.z()));
        painter.drawText(row.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

} // namespace

void paintSelectedFrustum(QPainter &painter, const FrustumShape &shape, const ViewportView &view, const QColor &color, const QImage &picture)
{
    const ScreenFrustum frustum = onScreen(shape, view);
    const auto &c = frustum.corners;
    if (c[0] && c[1] && c[2] && c[3]) {
        paintPictureOf({*c[0], *c[1], *c[2], *c[3]}, picture, color, painter);
    }
    const QPainterPath path = pathOf(frustum);
    painter.strokePath(path, QPen(QColor(0, 0, 0, 150), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(color, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintBox(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    QColor fill = palette.color(QPalette::Highlight);
    painter.setPen(QPen(fill, 1.5));
    fill.setAlpha(50);
    painter.setBrush(fill);
    painter.drawRect(box);
}

void paintHoveredFrustum(QPainter &painter, const FrustumShape &shape, const ViewportView &view, const QColor &color)
{
    painter.strokePath(pathOf(onScreen(shape, view)), QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintFrusta(QPainter &painter, const ViewportBuffers &buffers, const ViewportView &view)
{
    for (size_t i = 0; i < buffers.shapes.size(); ++i) {
        if (!buffers.shapes[i].isShown)
            continue;
        const QVector3D &c = buffers.colors[i];
        painter.strokePath(pathOf(onScreen(buffers.shapes[i], view)), QPen(QColor::fromRgbF(c.x(), c.y(), c.z()), 1));
    }
}

void paintLegend(QPainter &painter, const QRectF &area, const ColorScale &scale, const QPalette &palette)
{
    if (scale.isOfNames())
        return paintNames(painter, area, scale, palette);
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height(), width = 190, barHeight = 10;
    const QRectF plate = legendPlate(area, {width, 2 * line + barHeight + 14});
    paintPlate(painter, plate, palette);

    const QRectF inside = plate.adjusted(8, 4, -8, -4);
    const QRectF bar(inside.left(), inside.top() + line + 3, inside.width(), barHeight);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 8; ++i) {
        const QVector3D c = scale.color(scale.low + (scale.high - scale.low) * i / 8);
        gradient.setColorAt(i / 8.0, QColor::fromRgbF(c.x(), c.y(), c.z()));
    }
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 2, 2);

    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), line), Qt::AlignLeft, metricLabel(scale.metric));
    const QRectF ticks(inside.left(), bar.bottom() + 2, inside.width(), line);
    const QString blank = scale.metric == CameraMetric::Incidence ? QString() : QStringLiteral(" ");
    const auto number = [&scale](double value) { return QLocale().toString(value, std::abs(scale.high) < 1000 ? 'g' : 'f', std::abs(scale.high) < 1000 ? 4 : 0); };
    painter.drawText(ticks, Qt::AlignLeft, number(scale.low));
    painter.drawText(ticks, Qt::AlignRight, QString(number(scale.high) + blank + metricUnit(scale.metric)));
}

void paintAxes(QPainter &painter, const QRectF &area, const ViewportView &view)
{
    constexpr double length = 26;
    const QPointF origin(area.right() - margin - length - 6, area.top() + margin + length + 6);
    const struct
    {
        const char *name;
        QVector3D direction;
        QColor color;
    } axes[] = {{"X", {1, 0, 0}, QColor(0xe5, 0x48, 0x4d)}, {"Y", {0, 1, 0}, QColor(0x6f, 0xb0, 0x2c)}, {"Z", {0, 0, 1}, QColor(0x4c, 0x7d, 0xff)}};
    for (const auto &axis : axes) {
        const QVector3D eye = view.view.mapVector(axis.direction);
        const QPointF tip = origin + QPointF(static_cast<double>(eye.x()), static_cast<double>(-eye.y())) * length;
        painter.setPen(QPen(axis.color, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(origin, tip);
        painter.drawText(QRectF(tip + (tip - origin) * 0.3 - QPointF(8, 8), QSizeF(16, 16)), Qt::AlignCenter, QLatin1String(axis.name));
    }
}

void paintPictureFrame(QPainter &painter, const QRectF &area, const QRectF &picture)
{
    QPainterPath outside;
    outside.addRect(area);
    outside.addRect(picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 110));
    painter.drawPath(outside);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(picture);
}

void paintHandle(QPainter &painter, QPointF at, bool isAim, bool isHot, const QColor &color)
{
    const double radius = isHot ? 8 : 6;
    painter.setPen(QPen(QColor(0, 0, 0, 170), 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(color, 2));
    if (!isAim)
        painter.setBrush(color);
    painter.drawEllipse(at, radius, radius);
    if (isAim)
        painter.drawPoint(at);
}

void paintHint(QPainter &painter, const QRectF &area, const QString &text, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - 2 * margin - 16);
    const QSizeF size(metrics.horizontalAdvance(shown) + 16, metrics.height() + 6);
    const QRectF plate(QPointF(area.center().x() - size.width() / 2, area.bottom() - margin - size.height()), size);
    paintPlate(painter, plate, palette);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(plate, Qt::AlignCenter, shown);
}

void paintCaption(QPainter &painter, const QRectF &area, int row, const QString &text, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 6;
    const double room = area.width() - 2 * margin - 80; // the axes' corner
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const QRectF plate(area.left() + margin, area.top() + margin + row * (height + 4), metrics.horizontalAdvance(shown) + 16, height);
    paintPlate(painter, plate, palette);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(plate, Qt::AlignCenter, shown);
}

} // namespace tagmill
