// SPDX-License-Identifier: GPL-3.0-or-later
// CameraPreview: what a planned camera will see, drawn in a job by the instant rasteriser through the exact lens, with
// light, shadows and the sensor's noise, and its truth.
#pragma once

#include "core/dataset/dataset.h"

#include <QImage>

#include <memory>

namespace tagmill {

struct Plan;

struct CameraPreview
{
    QImage image;         ///< of the sensor's shape, `scale` pixels a sensor pixel
    double scale = 1;     ///< of the picture
    int margin_px = 0;    ///< of the evaluation, sensor pixels
    DatasetFrame frame;   ///< as the dataset will have it
    std::vector<DetectionRecord> records; ///< of that frame
};

/// `longest` is the longer side of the picture in pixels. Nothing when the plan has no such camera.
CameraPreview makeCameraPreview(const std::shared_ptr<const Plan> &plan, int camera, int longest);

} // namespace tagmill
