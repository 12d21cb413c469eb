// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_viewer.h"

namespace tagmill {

FrameViewer::FrameViewer(ImageCache &cache, QWidget *parent)
    : PictureViewer(cache, parent)
{
    setObjectName(QStringLiteral("frameViewer"));
    setAccessibleName(tr("Frame"));
}

void FrameViewer::setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame, const ImageKey &key)
{
    m_dataset = std::move(dataset);
    m_frame = frame;
    m_records = frame ? m_dataset->recordsOf(*frame) : std::vector<DetectionRecord>();
    setPicture(frame ? key : ImageKey{}, frame ? QSize(frame->resolution.width, frame->resolution.height) : QSize());
    setAccessibleDescription(frame ? tr("%1, %n record(s)", nullptr, static_cast<int>(m_records.size())).arg(QString::fromStdString(frame->image_id))
                                   : QString());
}

void FrameViewer::setLayers(OverlayLayers layers)
{
    m_layers = layers;
    update();
}

void FrameViewer::setOpacity(double opacity)
{
    m_opacity = opacity;
    update();
}

void FrameViewer::setSelected(int record, int point)
{
    m_record = record;
    m_point = point;
    update();
}

OverlayView FrameViewer::overlayView() const
{
    return {transform(), QRectF(rect()), m_layers, m_record, m_point, m_opacity};
}

void FrameViewer::paintOver(QPainter &painter)
{
    const int margin = m_records.empty() ? m_dataset->photometric_margin_px : m_records.front().eval_margin_px;
    paintOverlay(painter, m_frame->resolution, m_records, margin, overlayView());
}

void FrameViewer::clicked(const QPointF &position)
{
    const OverlayHit hit = hitOverlay(m_records, overlayView(), position);
    emit picked(hit.record, hit.point);
}

} // namespace tagmill
