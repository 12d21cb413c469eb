// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_viewer.h"

#include "widgets/pass_legend.h"

#include <QPainter>

#include <cmath>

namespace tagmill {

FrameViewer::FrameViewer(ImageCache &cache, QWidget *parent)
    : PictureViewer(cache, parent)
{
    setObjectName(QStringLiteral("frameViewer"));
    setAccessibleName(tr("Frame"));
    connect(this, &PictureViewer::hovered, this, &FrameViewer::moveLoupe);
}

void FrameViewer::setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame, const ImageKey &key)
{
    m_dataset = std::move(dataset);
    m_frame = frame;
    m_verdict.reset(); // its indices are those of other records
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

void FrameViewer::setLoupe(LoupeMode mode)
{
    m_loupe = mode;
    update();
}

void FrameViewer::setRendition(std::shared_ptr<const FrameRendition> rendition)
{
    m_rendition = std::move(rendition);
    setStandIn(m_rendition ? std::shared_ptr<const CachedImage>(m_rendition, &m_rendition->picture) : nullptr);
}

QString FrameViewer::valueText(const QPointF &pixel) const
{
    if (!m_rendition || !m_rendition->picture.values)
        return {};
    const PassValues &values = *m_rendition->picture.values;
    const QPoint index(static_cast<int>(std::floor(pixel.x())), static_cast<int>(std::floor(pixel.y())));
    return values.contains(index) ? passValueText(values, index, m_rendition->objects) : QString();
}

QString FrameViewer::sizeFault() const
{
    if (!m_frame || m_rendition || !hasPicture())
        return {};
    const QSize size = shown()->image().size(), told(m_frame->resolution.width, m_frame->resolution.height);
    if (size == told || told.isEmpty())
        return {};
    return tr("The picture has another size than its records say: %1 × %2 px instead of %3 × %4. The layers do not fit it.").arg(size.width()).arg(size.height()).arg(told.width()).arg(told.height());
}

/// Nobody should take another picture for the frame's.
void FrameViewer::paintTitle(QPainter &painter) const
{
    const QRectF room = QRectF(rect()).adjusted(10, 10, -10, -10);
    const QString text = QFontMetricsF(font()).elidedText(m_rendition->title, Qt::ElideRight, room.width() - 16);
    const QRectF plate(room.topLeft(), QSizeF(QFontMetricsF(font()).horizontalAdvance(text) + 16, QFontMetricsF(font()).height() + 8));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 180));
    painter.drawRoundedRect(plate, 5, 5);
    painter.setPen(QColor(0xff, 0xd2, 0x3c));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void FrameViewer::setDetections(std::optional<PictureVerdict> verdict, const DetectionLayer &layer)
{
    m_verdict = std::move(verdict);
    m_detections = layer;
    update();
}

void FrameViewer::setOrigin(PixelOrigin origin)
{
    m_origin = origin;
    update();
}

Vector2 FrameViewer::pointOfInterest() const
{
    if (cursor())
        return transform().unmap(*cursor());
    if (m_record >= 0 && m_record < static_cast<int>(m_records.size()) && m_point >= 0) {
        const DetectionRecord &record = m_records[static_cast<size_t>(m_record)];
        const auto corners = static_cast<int>(record.corners.size());
        if (m_point < corners)
            return record.corners[static_cast<size_t>(m_point)];
        const auto keypoint = static_cast<size_t>(m_point - corners);
        if (keypoint < record.keypoints.size() && record.keypoints[keypoint])
            return *record.keypoints[keypoint];
    }
    return Vector2(m_frame->resolution.width, m_frame->resolution.height) / 2;
}

std::optional<LoupeView> FrameViewer::loupeView() const
{
    if (m_loupe == LoupeMode::Off || !m_frame || !hasPicture() || shown()->image().size() != QSize(m_frame->resolution.width, m_frame->resolution.height))
        return std::nullopt;
    LoupeView view;
    view.looksAt = pointOfInterest();
    if (!view.looksAt.allFinite() || view.looksAt.cwiseAbs().maxCoeff() > 1e6)
        return std::nullopt;
    view.centre = QPoint(static_cast<int>(std::floor(view.looksAt.x())), static_cast<int>(std::floor(view.looksAt.y())));
    view.frame = loupeFrame(m_loupe, QSizeF(size()), font(), cursor().value_or(transform().map(view.looksAt)));
    view.origin = m_origin;
    return view;
}

/// Only what changes is painted again: the cursor moves often.
void FrameViewer::moveLoupe()
{
    if (m_loupe == LoupeMode::Off && m_loupeFrame.isEmpty())
        return;
    const auto view = loupeView();
    update(m_loupeFrame.toAlignedRect().adjusted(-2, -2, 2, 2));
    if (view)
        update(view->frame.toAlignedRect().adjusted(-2, -2, 2, 2));
}

OverlayView FrameViewer::overlayView() const
{
    return {transform(), QRectF(rect()), m_layers, m_record, m_point, m_opacity};
}

void FrameViewer::paintOver(QPainter &painter)
{
    const int margin = m_records.empty() ? m_dataset->photometric_margin_px : m_records.front().eval_margin_px;
    paintOverlay(painter, m_frame->resolution, m_records, margin, overlayView());
    if (m_verdict)
        paintDetections(painter, *m_verdict, m_records, m_detections, overlayView());
    painter.setOpacity(1);
    painter.setFont(font());
    if (m_rendition && m_rendition->pass)
        paintPassLegend(painter, rect(), *m_rendition->pass, m_rendition->objects, palette());
    if (m_rendition)
        paintTitle(painter);
    if (const QString fault = sizeFault(); !fault.isEmpty())
        paintMessage(painter, fault);
    const auto loupe = loupeView();
    m_loupeFrame = loupe ? loupe->frame : QRectF();
    if (loupe)
        paintLoupe(painter, shown()->image(), m_records, *loupe);
}

void FrameViewer::clicked(const QPointF &position)
{
    const OverlayHit hit = hitOverlay(m_records, overlayView(), position);
    emit picked(hit.record, hit.point);
}

} // namespace tagmill
