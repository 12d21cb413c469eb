// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture_viewer.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double BordersFrom = 12;   ///< widget px per image px from which pixel borders are drawn
constexpr double UnfilteredFrom = 2; ///< and from which pixels are shown as they are
constexpr double FitMargin = 12;

} // namespace

PictureViewer::PictureViewer(ImageCache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_cache, &ImageCache::loaded, this, [this](const ImageKey &key) {
        if (key != m_key)
            return;
        if (m_isFitted)
            fit();
        update();
        tellHovered();
        emit shownChanged();
    });
}

void PictureViewer::setPicture(const ImageKey &key, QSize size)
{
    const QSize before = pictureSize();
    m_key = key;
    m_size = size;
    if (isSet())
        m_cache.findOrRequest(m_key);
    if (m_isFitted || pictureSize() != before)
        fit();
    update();
    tellHovered();
    emit shownChanged();
}

void PictureViewer::setStandIn(std::shared_ptr<const CachedImage> picture)
{
    if (m_standIn == picture)
        return;
    m_standIn = std::move(picture);
    update();
    tellHovered();
    emit shownChanged();
}

const CachedImage *PictureViewer::ownPicture() const
{
    return isSet() ? m_cache.find(m_key) : nullptr;
}

const CachedImage *PictureViewer::shown() const
{
    return m_standIn && isSet() ? m_standIn.get() : ownPicture();
}

bool PictureViewer::hasPicture() const
{
    const CachedImage *image = shown();
    return image && image->isValid();
}

QSize PictureViewer::pictureSize() const
{
    const CachedImage *own = ownPicture();
    return own && own->isValid() ? own->image().size() : isSet() ? m_size : QSize();
}

void PictureViewer::setTransform(const ViewTransform &transform)
{
    const double before = m_transform.scale;
    m_transform = transform;
    update();
    if (transform.scale != before)
        emit scaleChanged(transform.scale);
}

void PictureViewer::setScale(double scale, const QPointF &anchor)
{
    const double wanted = std::clamp(scale, 0.02, HighestScale);
    const Vector2 fixed = m_transform.unmap(anchor);
    m_isFitted = false;
    setTransform({wanted, anchor - QPointF(fixed.x(), fixed.y()) * wanted});
}

void PictureViewer::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void PictureViewer::fit()
{
    m_isFitted = true;
    const QSize size = pictureSize();
    if (size.isEmpty())
        return;
    const double scale = std::clamp(std::min((width() - 2 * FitMargin) / size.width(), (height() - 2 * FitMargin) / size.height()), 0.02, HighestScale);
    // Whole widget pixels for the origin: a picture at 100 % is then not resampled.
    const QPointF origin(std::round((width() - scale * size.width()) / 2), std::round((height() - scale * size.height()) / 2));
    setTransform({scale, origin});
}

void PictureViewer::centreOn(const Vector2 &pixel)
{
    m_isFitted = false;
    setTransform({m_transform.scale, QRectF(rect()).center() - QPointF(pixel.x(), pixel.y()) * m_transform.scale});
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Neutral grey in both themes: the surround changes how bright a picture looks.
    painter.fillRect(rect(), palette().color(QPalette::Window).lightness() < 128 ? QColor(0x15171a) : QColor(0x6d7177));
    if (!isSet())
        return paintMessage(painter, m_emptyText.isEmpty() ? tr("No frame selected") : m_emptyText);
    // Asked for again on each paint: it may have been dropped for others meanwhile.
    const CachedImage *own = m_cache.findOrRequest(m_key), *image = m_standIn ? m_standIn.get() : own;
    if (image && image->isValid()) {
        paintPicture(painter, *image);
    } else {
        const QSize size = pictureSize();
        painter.fillRect(QRectF(m_transform.origin, QSizeF(size) * m_transform.scale), QColor(128, 128, 128, 60));
    }
    paintOver(painter);
    if (image && !image->isValid())
        paintMessage(painter, image->message);
}

void PictureViewer::paintPicture(QPainter &painter, const CachedImage &picture) const
{
    // The smallest level that still has a pixel for each of the widget's.
    const QSizeF shape = pictureSize().isEmpty() ? picture.image().size() : pictureSize();
    qsizetype level = 0;
    const double devicePixels = devicePixelRatioF();
    while (level + 1 < picture.levels.size() && picture.levels[level + 1].width() >= shape.width() * m_transform.scale * devicePixels)
        ++level;
    const QImage &image = picture.levels[level];
    const double scaleX = m_transform.scale * shape.width() / image.width();
    const double scaleY = m_transform.scale * shape.height() / image.height();
    // Only the pixels that are seen, cut at whole pixels so that zooming in costs nothing.
    const QRectF seen((-m_transform.origin.x()) / scaleX, (-m_transform.origin.y()) / scaleY, width() / scaleX, height() / scaleY);
    const QRect source = seen.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(image.rect());
    if (source.isEmpty())
        return;
    const QRectF target(m_transform.origin.x() + source.x() * scaleX, m_transform.origin.y() + source.y() * scaleY, source.width() * scaleX,
                        source.height() * scaleY);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_transform.scale < UnfilteredFrom && m_transform.scale != 1);
    painter.drawImage(target, image, source);
    if (m_transform.scale >= BordersFrom && picture.image().size() == shape)
        paintPixelBorders(painter, source);
}

void PictureViewer::paintPixelBorders(QPainter &painter, const QRect &pixels) const
{
    const auto toWidget = [this](int x, int y) { return m_transform.map(Vector2(x, y)); };
    QList<QLineF> lines;
    for (int x = pixels.left(); x <= pixels.right() + 1; ++x)
        lines.append(QLineF(toWidget(x, pixels.top()), toWidget(x, pixels.bottom() + 1)));
    for (int y = pixels.top(); y <= pixels.bottom() + 1; ++y)
        lines.append(QLineF(toWidget(pixels.left(), y), toWidget(pixels.right() + 1, y)));
    painter.setPen(QPen(QColor(128, 128, 128, 90), 1));
    painter.drawLines(lines);
}

void PictureViewer::paintMessage(QPainter &painter, const QString &message) const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    painter.setFont(font);
    const QRectF room = QRectF(rect()).adjusted(24, 24, -24, -24);
    const QRectF text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, message);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 170));
    painter.drawRoundedRect(text.adjusted(-14, -9, 14, 9), 6, 6);
    painter.setPen(Qt::white);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, message);
}

void PictureViewer::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const int steps = delta.y() != 0 ? delta.y() : delta.x();
    if (steps != 0)
        setScale(m_transform.scale * std::pow(1.25, steps / 120.0), event->position());
    hoverAt(event->position());
    event->accept();
}

void PictureViewer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    m_dragFrom = event->position();
    m_dragOrigin = m_transform.origin;
    m_isDragging = false;
}

void PictureViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragFrom) {
        const QPointF moved = event->position() - *m_dragFrom;
        if (m_isDragging || moved.manhattanLength() >= QApplication::startDragDistance()) {
            m_isDragging = true;
            m_isFitted = false;
            setCursor(Qt::ClosedHandCursor);
            setTransform({m_transform.scale, m_dragOrigin + moved});
        }
    }
    hoverAt(event->position());
}

void PictureViewer::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragFrom && !m_isDragging && event->button() == Qt::LeftButton && isSet())
        clicked(event->position());
    m_dragFrom.reset();
    m_isDragging = false;
    unsetCursor();
}

void PictureViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        fit();
}

void PictureViewer::leaveEvent(QEvent *)
{
    m_cursor.reset();
    emit hovered(std::nullopt, QColor());
}

void PictureViewer::hoverAt(const QPointF &position)
{
    m_cursor = position;
    tellHovered();
}

void PictureViewer::tellHovered()
{
    if (!isSet() || !m_cursor)
        return;
    const Vector2 pixel = m_transform.unmap(*m_cursor);
    QColor color;
    if (hasPicture() && !pictureSize().isEmpty()) {
        const QImage &image = shown()->image();
        const Vector2 at(pixel.x() * image.width() / pictureSize().width(), pixel.y() * image.height() / pictureSize().height());
        const QPoint index(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
        if (image.rect().contains(index))
            color = image.pixelColor(index);
    }
    emit hovered(QPointF(pixel.x(), pixel.y()), color);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    const double step = 40;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setScale(m_transform.scale * 1.25);
    case Qt::Key_Minus:
        return setScale(m_transform.scale / 1.25);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Z:
        return setScale(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        return emit stepRequested(isForward ? 1 : -1);
    m_isFitted = false;
    const double shift = isForward ? -step : step;
    setTransform({m_transform.scale, m_transform.origin + (isVertical ? QPointF(0, shift) : QPointF(shift, 0))});
}

void PictureViewer::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fit();
}

} // namespace tagmill
