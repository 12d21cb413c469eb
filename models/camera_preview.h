// SPDX-License-Identifier: GPL-3.0-or-later
// CameraPreview: what a planned camera will see, drawn in a job by the instant rasteriser through the exact lens, with
// light, shadows and the sensor's noise, its truth, and what detectors make of it.
#pragma once

#include "core/audit/picture_verdict.h"
#include "core/dataset/dataset.h"

#include <QImage>

#include <memory>
#include <optional>

namespace tagmill {

struct Plan;

struct CameraPreview
{
    QImage image;         ///< of the sensor's shape, `scale` pixels a sensor pixel
    double scale = 1;     ///< of the picture
    bool isDraft = false; ///< without noise
    int margin_px = 0;    ///< of the evaluation, sensor pixels
    DatasetFrame frame;   ///< as the dataset will have it
    std::vector<DetectionRecord> records; ///< of that frame
};

/// Resolution of the sensor of a planned camera; none when there is no such camera, or no plan.
Size2i sensorSize(const std::shared_ptr<const Plan> &plan, int camera);

/// Draws previews one after the other, keeping what the next one can use (the rays of the lens). Thread-safe; jobs share it.
class PreviewPainter
{
public:
    PreviewPainter();
    ~PreviewPainter();

    /// `longest` is the longer side of the picture in pixels; a draft has no noise. Nothing when the plan has no such camera.
    CameraPreview paint(const std::shared_ptr<const Plan> &plan, int camera, int longest, bool isDraft = false);
    /// Of the picture as the dataset will have it: every sensor pixel, the whole sensor chain. Nothing when it cannot be drawn.
    std::optional<PictureVerdict> judge(const std::shared_ptr<const Plan> &plan, int camera);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
