// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/tag_detectors.h"

#include "core/target/family.h"

#include <opencv2/core/version.hpp>

namespace tagmill {

std::string_view tagDetectorName(TagDetector detector)
{
    return detector == TagDetector::OpenCv ? "opencv" : "apriltag3";
}

std::optional<TagDetector> tagDetectorFromName(std::string_view name)
{
    for (const TagDetector detector : {TagDetector::OpenCv, TagDetector::AprilTag3})
        if (name == tagDetectorName(detector))
            return detector;
    return std::nullopt;
}

std::string tagDetectorVersion(TagDetector detector)
{
    return detector == TagDetector::OpenCv ? CV_VERSION : TAGMILL_APRILTAG_VERSION;
}

std::string_view cornerRefinementName(CornerRefinement refinement)
{
    switch (refinement) {
    case CornerRefinement::None: return "none";
    case CornerRefinement::Subpix: return "subpix";
    case CornerRefinement::Contour: return "contour";
    case CornerRefinement::AprilTag: return "apriltag";
    }
    return {};
}

bool canDetect(TagDetector detector, std::string_view family)
{
    const TagFamily *const known = findFamily(family);
    if (detector == TagDetector::OpenCv)
        return openCvDictionaryNumber(family).has_value();
    return known && (known->isAprilTag3 || family.starts_with("tag"));
}

Result<std::vector<DetectedTag>> detectTags(TagDetector detector, const Image8 &image, std::string_view family)
{
    return detector == TagDetector::OpenCv ? detectOpenCvTags(image, family) : detectAprilTags(image, family);
}

} // namespace tagmill
