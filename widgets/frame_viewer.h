// SPDX-License-Identifier: GPL-3.0-or-later
// FrameViewer: one frame of a dataset with its ground truth over it; a click picks a record or a point. Lives on the GUI
// thread.
#pragma once

#include "core/dataset/dataset.h"
#include "models/frame_rendition.h"
#include "widgets/frame_viewer_detections.h"
#include "widgets/frame_viewer_loupe.h"
#include "widgets/frame_viewer_overlay.h"
#include "widgets/picture_viewer.h"

#include <memory>

namespace tagmill {

class FrameViewer : public PictureViewer
{
    Q_OBJECT
public:
    explicit FrameViewer(ImageCache &cache, QWidget *parent = nullptr);

    /// Shows a frame of `dataset`, whose picture has the key; nullptr: none. The view stays where it is when
    /// the size is the same.
    void setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame, const ImageKey &key);
    void setLayers(OverlayLayers layers);
    OverlayLayers layers() const { return m_layers; }
    /// Of all that is drawn over the picture, 0 … 1.
    void setOpacity(double opacity);
    void setSelected(int record, int point);
    void setLoupe(LoupeMode mode);
    LoupeMode loupe() const { return m_loupe; }
    /// Shows the frame in this form; null: as it is.
    void setRendition(std::shared_ptr<const FrameRendition> rendition);
    const std::shared_ptr<const FrameRendition> &rendition() const { return m_rendition; }
    /// What is under a pixel of a form whose colours are ids; empty elsewhere.
    QString valueText(const QPointF &pixel) const;
    /// What detectors make of the picture shown, painted as `layer` says; nothing while they look.
    void setDetections(std::optional<PictureVerdict> verdict, const DetectionLayer &layer);
    const std::vector<DetectionRecord> &records() const { return m_records; }
    /// What is said over a picture that is not as large as its frame; empty when it is.
    QString sizeFault() const;
    /// What the loupe's coordinates count from.
    void setOrigin(PixelOrigin origin);
    /// Where the loupe looks: under the cursor, else at the selected point, else at the middle. Nothing while there is none.
    std::optional<LoupeView> loupeView() const;

signals:
    void picked(int record, int point); ///< −1: none

protected:
    void paintOver(QPainter &painter) override;
    void clicked(const QPointF &position) override;

private:
    OverlayView overlayView() const;
    Vector2 pointOfInterest() const;
    void paintTitle(QPainter &painter) const;
    void moveLoupe();

    std::shared_ptr<const Dataset> m_dataset;
    const DatasetFrame *m_frame = nullptr;
    std::vector<DetectionRecord> m_records; ///< of the frame
    OverlayLayers m_layers = OverlayLayer::Corners | OverlayLayer::Keypoints | OverlayLayer::Outline | OverlayLayer::BoardOutline | OverlayLayer::Margin;
    double m_opacity = 1;
    std::shared_ptr<const FrameRendition> m_rendition;
    std::optional<PictureVerdict> m_verdict;
    DetectionLayer m_detections;
    LoupeMode m_loupe = LoupeMode::Off;
    PixelOrigin m_origin = PixelOrigin::Corner;
    QRectF m_loupeFrame; ///< as it was painted last
    int m_record = -1, m_point = -1;
};

} // namespace tagmill
