// SPDX-License-Identifier: GPL-3.0-or-later
// What detectors found, painted over a frame or a preview of one: found targets in the detector's colour with their residuals as arrows, missed
// ones crossed out, false ones dashed.
#pragma once

#include "core/audit/picture_verdict.h"
#include "widgets/frame_viewer_overlay.h"

namespace tagmill {

struct DetectionLayer
{
    bool showsOpenCv = false, showsAprilTag3 = false;
    int arrowFactor = 50; ///< residuals are drawn so much longer

    bool isOn() const { return showsOpenCv || showsAprilTag3; }
    bool shows(TagDetector detector) const { return detector == TagDetector::OpenCv ? showsOpenCv : showsAprilTag3; }
    bool operator==(const DetectionLayer &) const = default;
};

QColor detectorColor(TagDetector detector);
/// Of what is missed or found where nothing is.
QColor detectorFaultColor();

void paintDetections(QPainter &painter, const PictureVerdict &verdict, const std::vector<DetectionRecord> &records, const DetectionLayer &layer, const OverlayView &view);

} // namespace tagmill
