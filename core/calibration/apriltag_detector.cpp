// SPDX-License-Identifier: GPL-3.0-or-later
// AprilTag 3's detector. Its pixels are corner-origin as ours (measured: |mean| ≤ 0.005 px); its p[0..3] are our TR, TL,
// BL, BR. It measures at width_at_border, which is our quad in every family.
#include "core/calibration/grey_image.h"
#include "core/calibration/tag_detectors.h"
#include "core/target/family.h"

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

#include <memory>

namespace tagmill {

namespace {

struct Library
{
    std::string_view name;
    apriltag_family_t *(*create)();
    void (*destroy)(apriltag_family_t *);
    int mendedBits;
};

constexpr auto libraries = std::to_array<Library>({
    {"tag16h5", tag16h5_create, tag16h5_destroy, 0},
    {"tag25h9", tag25h9_create, tag25h9_destroy, 1},
    {"tag36h10", tag36h10_create, tag36h10_destroy, 1},
    {"tag36h11", tag36h11_create, tag36h11_destroy, 1},
    {"tagStandard41h12", tagStandard41h12_create, tagStandard41h12_destroy, 0},
    {"tagStandard52h13", tagStandard52h13_create, tagStandard52h13_destroy, 0},
    {"tagCircle21h7", tagCircle21h7_create, tagCircle21h7_destroy, 0},
    {"tagCircle49h12", tagCircle49h12_create, tagCircle49h12_destroy, 0},
    {"tagCustom48h12", tagCustom48h12_create, tagCustom48h12_destroy, 0},
});

using Detector = std::unique_ptr<apriltag_detector_t, decltype(&apriltag_detector_destroy)>;
using Detections = std::unique_ptr<zarray_t, decltype(&apriltag_detections_destroy)>;

} // namespace

Result<std::vector<DetectedTag>> detectAprilTags(const Image8 &image, std::string_view name)
{
    const auto *library = std::begin(libraries);
    while (library != std::end(libraries) && library->name != name)
        ++library;
    if (library == std::end(libraries))
        return makeError(Errc::NotFound, "detector.family", {"AprilTag 3", std::string(name)});
    cv::Mat grey = greyOf(image);
    if (grey.empty())
        return makeError(Errc::InvalidValue, "detector.empty_picture");

    const std::unique_ptr<apriltag_family_t, void (*)(apriltag_family_t *)> family(library->create(), library->destroy);
    const Detector detector(apriltag_detector_create(), apriltag_detector_destroy);
    apriltag_detector_add_family_bits(detector.get(), family.get(), library->mendedBits);
    detector->quad_decimate = 1;
    image_u8_t view{grey.cols, grey.rows, static_cast<int>(grey.step), grey.data};
    const Detections detections(apriltag_detector_detect(detector.get(), &view), apriltag_detections_destroy);
    std::vector<DetectedTag> found;
    for (int i = 0; i < zarray_size(detections.get()); ++i) {
        apriltag_detection_t *detection = nullptr;
        zarray_get(detections.get(), i, &detection);
        const auto corner = [detection](int p) { return Vector2(detection->p[p][0], detection->p[p][1]); };
        found.push_back({std::string(name), detection->id, {corner(1), corner(0), corner(3), corner(2)}});
    }
    return found;
}

} // namespace tagmill
