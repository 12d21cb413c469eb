// SPDX-License-Identifier: GPL-3.0-or-later
// LensDrawing: how the lens view draws what a planned camera will see, with its truth and what detectors make of it: in jobs, so that
// the GUI thread has one image to show.
#pragma once

#include "models/camera_preview.h"
#include "widgets/view_transform.h"

#include <QFont>
#include <QImage>
#include <QRectF>

#include <optional>

class QPainter;

namespace tagmill {

/// What is shown over the picture.
struct LensLayers
{
    bool points = true, ids = false, margin = true, detectors = true;
    bool operator==(const LensLayers &) const = default;
};

struct LensDrawing
{
    QSize size;                ///< of the widget
    double devicePixelRatio = 1;
    double below = 0;          ///< what the sentences under the picture take of its height
    QFont font;
    LensLayers layers;

    bool operator==(const LensDrawing &) const = default;

    /// Longer side of the picture of a sensor, device pixels: of that size it is shown as it is.
    int longestSide(Size2i resolution) const;
    /// The whole widget, clear where there is no picture. May run on any thread.
    QImage draw(const CameraPreview &preview, const std::optional<PictureVerdict> &verdict) const;

private:
    QSizeF pictureSize(Size2i resolution) const;
    QRectF pictureRect(const CameraPreview &preview) const;
    void paint(QPainter &painter, const CameraPreview &preview, const std::optional<PictureVerdict> &verdict) const;
};

} // namespace tagmill
