// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lens_drawing.h"

#include "models/background_thread.h"
#include "widgets/frame_viewer_detections.h"
#include "widgets/frame_viewer_overlay.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double border = 6, roomForKeypoints = 240, roomForId = 18; // px

void paintIds(QPainter &painter, const std::vector<DetectionRecord> &records, const ViewTransform &transform)
{
    for (const DetectionRecord &record : records) {
        if (record.record_type != RecordType::Tag || record.corners.size() != 4)
            continue;
        const Vector2 centre = (record.corners[0] + record.corners[1] + record.corners[2] + record.corners[3]) / 4;
        if ((record.corners[2] - record.corners[0]).norm() * transform.scale < roomForId)
            continue;
        const QString text = QString::number(record.tag_id);
        QRectF box = painter.fontMetrics().boundingRect(text);
        box.moveCenter(transform.map(centre));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 200));
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3);
        painter.setPen(QColor(0x1d, 0x4e, 0xd8));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace

/// As large as there is room for.
QSizeF LensDrawing::pictureSize(Size2i resolution) const
{
    const double w = std::max(1, resolution.width), h = std::max(1, resolution.height);
    const double scale = std::max(0.0, std::min((size.width() - 2 * border) / w, (size.height() - below - 2 * border) / h));
    return {w * scale, h * scale};
}

int LensDrawing::longestSide(Size2i resolution) const
{
    constexpr int least = 64, most = 960; // the picture is for the eye
    const QSizeF fit = pictureSize(resolution);
    return std::clamp(static_cast<int>(std::max(fit.width(), fit.height()) * devicePixelRatio), least, most);
}

/// On whole device pixels.
QRectF LensDrawing::pictureRect(const CameraPreview &preview) const
{
    const Size2i resolution = preview.frame.resolution;
    const bool isAsDrawn = std::max(preview.image.width(), preview.image.height()) == longestSide(resolution);
    const QSizeF fit = pictureSize(resolution), shown = isAsDrawn ? QSizeF(preview.image.size()) / devicePixelRatio : fit;
    const auto whole = [this](double position) { return std::round(position * devicePixelRatio) / devicePixelRatio; };
    return {{whole((size.width() - shown.width()) / 2), whole((size.height() - below - shown.height()) / 2)}, shown};
}

QImage LensDrawing::draw(const CameraPreview &preview, const std::optional<PictureVerdict> &verdict) const
{
    if (preview.image.isNull() || size.isEmpty())
        return {};
    QImage drawing((QSizeF(size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    drawing.setDevicePixelRatio(devicePixelRatio);
    paintInOnePiece([&] {
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        painter.setFont(font);
        paint(painter, preview, verdict);
    });
    return drawing;
}

void LensDrawing::paint(QPainter &painter, const CameraPreview &preview, const std::optional<PictureVerdict> &verdict) const
{
    const Size2i resolution = preview.frame.resolution;
    const QRectF picture = pictureRect(preview);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture, preview.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(picture);
    OverlayView view;
    view.transform = {picture.width() / resolution.width, picture.topLeft()};
    view.visible = picture;
    view.layers = OverlayLayer::Outline | OverlayLayer::BoardOutline;
    view.layers.setFlag(OverlayLayer::Margin, layers.margin);
    view.layers.setFlag(OverlayLayer::Keypoints, layers.points && picture.width() >= roomForKeypoints);
    paintOverlay(painter, resolution, preview.records, preview.margin_px, view);
    if (layers.ids)
        paintIds(painter, preview.records, view.transform);
    if (layers.detectors && verdict)
        paintDetections(painter, *verdict, preview.records, {.showsOpenCv = true, .showsAprilTag3 = true}, view);
}

} // namespace tagmill
