// SPDX-License-Identifier: GPL-3.0-or-later
// What detectors do to corners by themselves, on rasterised walls of tag36h11 whose corners are known: prints the rows of
// core/calibration/detector_bias.cpp for the versions it was built with.
#include "core/calibration/tag_detectors.h"
#include "core/truth/detection_record.h"
#include "tests/support/rasterized.h"
#include "tests/support/tag_wall.h"

#include <cmath>
#include <cstdio>
#include <map>

using namespace tagmill;

namespace {

struct Sums
{
    double sum = 0, squares = 0;
    int count = 0;
};

/// As tagWall(), seen with `scale` times as many pixels, turned a little further from camera to camera.
SceneRecipe wall(double scale, ToneMapping tone)
{
    SceneRecipe recipe = test::tagWall(test::camera({0, 0, 1}));
    for (CameraRecipe &camera : recipe.cameras) {
        camera.intrinsics.resolution = {int(640 * scale), int(480 * scale)};
        camera.intrinsics.k_matrix.topRows<2>() *= scale;
        camera.tone_mapping = tone;
    }
    return recipe;
}

void add(Sums &sums, const std::vector<DetectionRecord> &records, const Result<std::vector<DetectedTag>> &found)
{
    for (const DetectionRecord &tag : records) {
        for (size_t i = 0; found && tag.eval_complete && i < found->size(); ++i) {
            const DetectedTag &one = (*found)[i];
            const Vector2 centre = (tag.corners[0] + tag.corners[1] + tag.corners[2] + tag.corners[3]) / 4;
            for (size_t c = 0; c < 4 && one.id == tag.tag_id; ++c) {
                const double outward = (one.corners[c] - tag.corners[c]).dot((tag.corners[c] - centre).normalized());
                if (std::abs(outward) > 4)
                    continue; // another outline
                sums.sum += outward;
                sums.squares += outward * outward;
                ++sums.count;
            }
        }
    }
}

void print(const char *detector, TagDetector which, const char *refinement, const char *tone, double scale, const Sums &sums)
{
    const double mean = sums.sum / sums.count;
    std::printf("    {\"%s\", \"%s\", \"%s\", \"%s\", %g, %g, %.3f, %.3f, %d},\n", detector, tagDetectorVersion(which).c_str(), refinement, tone, 4 * scale, 8 * scale, mean,
                std::sqrt(std::max(0.0, sums.squares / sums.count - mean * mean)), sums.count);
}

} // namespace

int main()
{
    constexpr CornerRefinement refinements[] = {CornerRefinement::None, CornerRefinement::Subpix, CornerRefinement::Contour, CornerRefinement::AprilTag};
    for (const auto &[tone, toneName] : {std::pair(ToneMapping::Linear, "linear"), std::pair(ToneMapping::Srgb, "srgb"), std::pair(ToneMapping::Filmic, "filmic")}) {
        for (const double scale : {0.5, 1.0, 2.0, 4.0}) {
            const SceneRecipe recipe = wall(scale, tone);
            std::map<CornerRefinement, Sums> opencv;
            Sums apriltag;
            for (int i = 0; i < int(recipe.cameras.size()); ++i) {
                const auto image = test::rasterized(recipe, i);
                if (!image)
                    return 1;
                const auto records = detectionRecords(recipe, i, 1);
                for (const CornerRefinement refinement : refinements)
                    add(opencv[refinement], records, detectOpenCvTags(*image, "tag36h11", refinement));
                add(apriltag, records, detectAprilTags(*image, "tag36h11"));
            }
            for (const auto &[refinement, sums] : opencv)
                print("opencv", TagDetector::OpenCv, std::string(cornerRefinementName(refinement)).c_str(), toneName, scale, sums);
            print("apriltag3", TagDetector::AprilTag3, "edges", toneName, scale, apriltag);
        }
    }
    return 0;
}
