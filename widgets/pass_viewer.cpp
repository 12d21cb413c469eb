// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pass_viewer.h"

#include "widgets/pass_legend.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double arrowStep = 28; ///< widget px between arrows
constexpr double headLength = 6; ///< widget px

/// Enough pixels that arrows stand one grid step apart on the screen, and never closer than each pixel.
double stepInPixels(double scale)
{
    return std::max(1.0, arrowStep / scale);
}

QPainterPath arrowPath(const QPointF &from, const QPointF &to)
{
    QPainterPath path(from);
    path.lineTo(to);
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const double head = std::min(headLength, length * 0.5), angle = std::atan2(along.y(), along.x());
    for (const double side : {-1.0, 1.0}) {
        const double turned = angle + side * std::numbers::pi * 5 / 6;
        path.moveTo(to);
        path.lineTo(to + QPointF(std::cos(turned), std::sin(turned)) * head);
    }
    return path;
}

} // namespace

PassViewer::PassViewer(ImageCache &cache, QWidget *parent)
    : PictureViewer(cache, parent)
{
    setObjectName(QStringLiteral("passViewer"));
    setAccessibleName(tr("Frame"));
    connect(&cache, &ImageCache::loaded, this, [this](const ImageKey &key) {
        if (key == m_view.flow)
            update();
    });
}

void PassViewer::show(const PassView &view, const std::vector<SequenceObject> &objects)
{
    m_view = view;
    m_objects = objects;
    if (!m_view.flow.path.isEmpty())
        cache().findOrRequest(m_view.flow);
    setPicture(m_view.picture, m_view.size);
    setAccessibleDescription(m_view.name);
}

QString PassViewer::valueText(const QPointF &pixel) const
{
    const CachedImage *image = m_view.picture.pass ? shown() : m_view.flow.path.isEmpty() ? nullptr : cache().find(m_view.flow);
    const QPoint index(static_cast<int>(std::floor(pixel.x())), static_cast<int>(std::floor(pixel.y())));
    return image && image->values && image->values->contains(index) ? passValueText(*image->values, index, m_objects) : QString();
}

void PassViewer::paintOver(QPainter &painter)
{
    if (!m_view.flow.path.isEmpty())
        paintArrows(painter);
    if (m_view.picture.pass)
        paintPassLegend(painter, rect(), *m_view.picture.pass, m_objects, palette());
}

void PassViewer::paintArrows(QPainter &painter) const
{
    const CachedImage *flow = cache().findOrRequest(m_view.flow);
    if (!flow || !flow->values)
        return;
    const PassPicture &picture = *m_view.flow.pass;
    const double step = stepInPixels(scale());
    const double factor = arrowFactor(static_cast<double>(picture.high), step);
    const Vector2 topLeft = transform().unmap(QPointF(0, 0)), bottomRight = transform().unmap(QPointF(width(), height()));
    const QRectF seen(QPointF(topLeft.x(), topLeft.y()), QPointF(bottomRight.x(), bottomRight.y()));
    QPainterPath path;
    for (const QLineF &arrow : flowArrows(*flow->values, seen, step, factor, picture.isBackward)) {
        const QPointF from = transform().map(Vector2(arrow.x1(), arrow.y1())), to = transform().map(Vector2(arrow.x2(), arrow.y2()));
        path.addPath(arrowPath(from, to));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(QColor(0, 0, 0, 170), 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(QColor(0xff, 0xd2, 0x3c), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintArrowNote(painter, rect(), factor, palette());
}

} // namespace tagmill
