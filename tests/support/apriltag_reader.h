// SPDX-License-Identifier: GPL-3.0-or-later
// What AprilTag 3's own library says about a family and finds in a picture.
#pragma once

#include "core/geometry.h"

#include <apriltag/apriltag.h>
#include <apriltag/tag16h5.h>
#include <apriltag/tag25h9.h>
#include <apriltag/tag36h10.h>
#include <apriltag/tag36h11.h>
#include <apriltag/tagCircle21h7.h>
#include <apriltag/tagCircle49h12.h>
#include <apriltag/tagCustom48h12.h>
#include <apriltag/tagStandard41h12.h>
#include <apriltag/tagStandard52h13.h>
#include <opencv2/core.hpp>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace tagmill::test {

using AprilTagLibraryFamily = std::unique_ptr<apriltag_family_t, void (*)(apriltag_family_t *)>;

inline constexpr std::array<const char *, 4> olderAprilTags{"tag16h5", "tag25h9", "tag36h10", "tag36h11"};
inline constexpr std::array<const char *, 5> newerAprilTags{"tagStandard41h12", "tagStandard52h13", "tagCircle21h7", "tagCircle49h12", "tagCustom48h12"};

/// Null for an unknown name.
inline AprilTagLibraryFamily aprilTagLibraryFamily(std::string_view name)
{
#define TAGMILL_FAMILY(family) if (name == #family) return {family##_create(), family##_destroy};
    TAGMILL_FAMILY(tag16h5)
    TAGMILL_FAMILY(tag25h9)
    TAGMILL_FAMILY(tag36h10)
    TAGMILL_FAMILY(tag36h11)
    TAGMILL_FAMILY(tagStandard41h12)
    TAGMILL_FAMILY(tagStandard52h13)
    TAGMILL_FAMILY(tagCircle21h7)
    TAGMILL_FAMILY(tagCircle49h12)
    TAGMILL_FAMILY(tagCustom48h12)
#undef TAGMILL_FAMILY
    return {nullptr, [](apriltag_family_t *) {}};
}

struct AprilTagFind
{
    int id = -1, hamming = 0;
    std::array<Vector2, 4> p; ///< as AprilTag orders them; px, corner-origin
    /// In our order TL, TR, BR, BL (DESIGN 17).
    std::array<Vector2, 4> corners() const { return {p[1], p[0], p[3], p[2]}; }
};

/// Whole codes only: tables for wrong bits would take gigabytes for the larger families.
inline std::vector<AprilTagFind> findAprilTags(cv::Mat grey, apriltag_family_t *family)
{
    image_u8_t view{grey.cols, grey.rows, static_cast<int>(grey.step), grey.data};
    apriltag_detector_t *detector = apriltag_detector_create();
    apriltag_detector_add_family_bits(detector, family, 0);
    detector->quad_decimate = 1;
    zarray_t *detections = apriltag_detector_detect(detector, &view);
    std::vector<AprilTagFind> found;
    for (int i = 0; i < zarray_size(detections); ++i) {
        apriltag_detection_t *detection = nullptr;
        zarray_get(detections, i, &detection);
        AprilTagFind one{detection->id, detection->hamming, {}};
        for (size_t c = 0; c < 4; ++c)
            one.p[c] = {detection->p[c][0], detection->p[c][1]};
        found.push_back(one);
    }
    apriltag_detections_destroy(detections);
    apriltag_detector_destroy(detector);
    return found;
}

} // namespace tagmill::test
