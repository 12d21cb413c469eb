// SPDX-License-Identifier: GPL-3.0-or-later
// FrameViewer: one frame with its ground truth over it. Wheel zooms about the cursor down to single pixels
// (shown unfiltered, with borders), dragging moves, a click picks a record or a point. The picture comes
// from the image cache; nothing is decoded here. Lives on the GUI thread.
#pragma once

#include "core/dataset/dataset.h"
#include "models/image_cache.h"
#include "widgets/frame_viewer_overlay.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tagmill {

class FrameViewer : public QWidget
{
    Q_OBJECT
public:
    static constexpr double HighestScale = 256; ///< widget px per image px

    explicit FrameViewer(ImageCache &cache, QWidget *parent = nullptr);

    /// Shows a frame of `dataset`, whose picture has the key; nullptr: none. The view stays where it is when
    /// the size is the same.
    void setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame, const ImageKey &key);
    void setLayers(OverlayLayers layers);
    OverlayLayers layers() const { return m_layers; }
    void setSelected(int record, int point);

    const ViewTransform &transform() const { return m_transform; }
    double scale() const { return m_transform.scale; }
    void setScale(double scale, const QPointF &anchor);
    void setScale(double scale) { setScale(scale, QRectF(rect()).center()); }
    void fit();
    void centreOn(const Vector2 &pixel);
    bool hasPicture() const;

    QSize sizeHint() const override { return {640, 480}; }

signals:
    void picked(int record, int point); ///< −1: none
    void hovered(const std::optional<QPointF> &pixel, const QColor &color); ///< corner-origin; colour invalid off the picture
    void scaleChanged(double scale);
    void stepRequested(int frames);

protected:
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
    const CachedImage *picture() const;
    QSize pictureSize() const;
    OverlayView overlayView() const;
    void paintPicture(QPainter &painter, const CachedImage &picture) const;
    void paintPixelBorders(QPainter &painter, const QRect &pixels) const;
    void paintMessage(QPainter &painter, const QString &message) const;
    void setTransform(const ViewTransform &transform);
    void tellHovered(const QPointF &position);

    ImageCache &m_cache;
    std::shared_ptr<const Dataset> m_dataset;
    const DatasetFrame *m_frame = nullptr;
    std::vector<DetectionRecord> m_records; ///< of the frame
    ImageKey m_key;
    OverlayLayers m_layers = OverlayLayer::Corners | OverlayLayer::Keypoints | OverlayLayer::Outline | OverlayLayer::Margin;
    int m_record = -1, m_point = -1;
    ViewTransform m_transform;
    bool m_isFitted = true;
    std::optional<QPointF> m_dragFrom;
    QPointF m_dragOrigin;
    bool m_isDragging = false;
};

} // namespace tagmill
