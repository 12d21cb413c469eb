// SPDX-License-Identifier: GPL-3.0-or-later
// PictureViewer: one picture of the image cache. Wheel zooms about the cursor down to single pixels (shown unfiltered,
// with borders), dragging moves, keys step. Subclasses paint over it. Nothing is decoded here. Lives on the GUI thread.
#pragma once

#include "models/image_cache.h"
#include "widgets/view_transform.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tagmill {

class PictureViewer : public QWidget
{
    Q_OBJECT
public:
    static constexpr double HighestScale = 256; ///< widget px per image px

    explicit PictureViewer(ImageCache &cache, QWidget *parent = nullptr);

    const ViewTransform &transform() const { return m_transform; }
    double scale() const { return m_transform.scale; }
    void setScale(double scale, const QPointF &anchor);
    void setScale(double scale) { setScale(scale, QRectF(rect()).center()); }
    void fit();
    void centreOn(const Vector2 &pixel);
    bool hasPicture() const;
    /// The picture as far as it is decoded, else nullptr. Valid until the event loop runs again.
    const CachedImage *shown() const;
    /// Shows another picture in the place of this one, stretched over it; nothing: its own again.
    void setStandIn(std::shared_ptr<const CachedImage> picture);
    /// What stands there while there is no picture; empty: that none is selected.
    void setEmptyText(const QString &text);

    QSize sizeHint() const override { return {640, 480}; }

signals:
    /// Corner-origin; colour invalid off the picture. Also when another picture comes under a cursor that stays.
    void hovered(const std::optional<QPointF> &pixel, const QColor &color);
    void scaleChanged(double scale);
    void stepRequested(int frames);
    void shownChanged(); ///< shown() is another one, or decoded now

protected:
    /// Nothing with an empty path. `size` stands in until the picture is decoded. The view stays where it is when the size
    /// is the same.
    void setPicture(const ImageKey &key, QSize size);
    ImageCache &cache() const { return m_cache; }
    /// While it is over the widget.
    const std::optional<QPointF> &cursor() const { return m_cursor; }

    virtual void paintOver(QPainter &) {}
    /// Words in the middle of the view, legible on any picture.
    void paintMessage(QPainter &painter, const QString &message) const;
    virtual void clicked(const QPointF &) {}

    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const CachedImage *ownPicture() const;
    bool isSet() const { return !m_key.path.isEmpty(); }
    QSize pictureSize() const;
    void paintPicture(QPainter &painter, const CachedImage &picture) const;
    void paintPixelBorders(QPainter &painter, const QRect &pixels) const;
    void setTransform(const ViewTransform &transform);
    void hoverAt(const QPointF &position);
    void tellHovered();

    ImageCache &m_cache;
    ImageKey m_key;
    QSize m_size;
    std::shared_ptr<const CachedImage> m_standIn;
    QString m_emptyText;
    ViewTransform m_transform;
    bool m_isFitted = true;
    std::optional<QPointF> m_cursor;
    std::optional<QPointF> m_dragFrom;
    QPointF m_dragOrigin;
    bool m_isDragging = false;
};

} // namespace tagmill
