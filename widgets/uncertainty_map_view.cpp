// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/uncertainty_map_view.h"

#include "models/color_scale.h"

#include <QHelpEvent>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double border = 4, barWidth = 12, gap = 8; // px

/// 0.01, 0.02, 0.05, 0.1 …: the first that is not below.
double roundEnd(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

QColor colorOf(double sigma, double end)
{
    const QVector3D color = ColorScale{CameraMetric::Distance, 0, end}.color(sigma);
    return QColor::fromRgbF(color.x(), color.y(), color.z());
}

QString pixels(double value)
{
    return UncertaintyMapView::tr("%1 px").arg(QLocale().toString(value, 'g', 3));
}

} // namespace

UncertaintyMapView::UncertaintyMapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("uncertaintyMap"));
    setMouseTracking(true);
}

void UncertaintyMapView::setMap(UncertaintyMap map)
{
    m_map = std::move(map);
    m_end = roundEnd(std::isfinite(m_map.worst_px) ? m_map.worst_px : m_map.centre_px);
    m_image = m_map.columns > 0 ? QImage(m_map.columns, m_map.rows, QImage::Format_ARGB32_Premultiplied) : QImage();
    for (int i = 0; i < m_map.columns * m_map.rows; ++i) {
        const double sigma = m_map.sigma_px[static_cast<size_t>(i)];
        m_image.setPixelColor(i % m_map.columns, i / m_map.columns, std::isfinite(sigma) ? colorOf(sigma, m_end) : QColor(Qt::transparent));
    }
    if (m_map.columns > 0)
        setAccessibleName(tr("Projection uncertainty: %1 in the middle of the picture, at worst %2 where boards are").arg(pixels(m_map.centre_px), pixels(m_map.worst_px)));
    update();
}

QRectF UncertaintyMapView::pictureArea() const
{
    const double legend = gap + barWidth + gap / 2 + std::max(fontMetrics().horizontalAdvance(pixels(m_end)), fontMetrics().horizontalAdvance(pixels(m_end / 2))) + border;
    const QRectF room(border, border, std::max(10.0, width() - 2 * border - legend), std::max(10.0, height() - 2 * border));
    QSizeF size = QSizeF(m_map.resolution.width, m_map.resolution.height).scaled(room.size(), Qt::KeepAspectRatio);
    return {QPointF(room.left() + (room.width() - size.width()) / 2, room.top() + (room.height() - size.height()) / 2), size};
}

void UncertaintyMapView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QRectF area = pictureArea();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, m_image);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(200);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(veil, Qt::BDiagPattern));
    const double w = area.width() / m_map.columns, h = area.height() / m_map.rows;
    for (int row = 0; row < m_map.rows; ++row) {
        for (int column = 0; column < m_map.columns;) { // a run of cells at a time
            int end = column;
            while (end < m_map.columns && !m_map.isCovered[static_cast<size_t>(row * m_map.columns + end)])
                ++end;
            if (end > column)
                painter.drawRect(QRectF(area.left() + column * w, area.top() + row * h, (end - column) * w, h));
            column = std::max(end, column + 1);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area);
    paintLegend(painter, area);
}

void UncertaintyMapView::paintLegend(QPainter &painter, const QRectF &picture) const
{
    const QRectF bar(picture.right() + gap, picture.top(), barWidth, picture.height());
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    for (int i = 0; i <= 8; ++i)
        gradient.setColorAt(i / 8.0, colorOf(i / 8.0 * m_end, m_end));
    painter.setBrush(gradient);
    painter.drawRect(bar);
    painter.setPen(palette().color(QPalette::WindowText));
    const double line = fontMetrics().height(), left = bar.right() + gap / 2;
    const int steps = bar.height() > 4 * line ? 2 : 1;
    for (int i = 0; i <= steps; ++i) {
        const double y = std::clamp(bar.bottom() - bar.height() * i / steps - line / 2, bar.top() - 2, bar.bottom() - line + 2);
        painter.drawText(QRectF(left, y, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, pixels(m_end * i / steps));
    }
}

QString UncertaintyMapView::textAt(const QPoint &position) const
{
    const QRectF area = pictureArea();
    if (m_image.isNull() || !area.contains(position))
        return {};
    const double u = (position.x() - area.left()) / area.width(), v = (position.y() - area.top()) / area.height();
    const int column = std::min(m_map.columns - 1, static_cast<int>(u * m_map.columns)), row = std::min(m_map.rows - 1, static_cast<int>(v * m_map.rows));
    const auto cell = static_cast<size_t>(row * m_map.columns + column);
    const QString place = tr("x %1, y %2").arg(std::lround(u * m_map.resolution.width)).arg(std::lround(v * m_map.resolution.height));
    if (!std::isfinite(m_map.sigma_px[cell]))
        return tr("%1: the lens shows nothing here").arg(place);
    const QString text = tr("%1: %2").arg(place, pixels(m_map.sigma_px[cell]));
    return m_map.isCovered[cell] ? text : tr("%1, but no board reaches there").arg(text);
}

bool UncertaintyMapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tagmill
