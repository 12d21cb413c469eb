// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's rows of our own section. Unknown keys in it are errors, and nothing in it but format, compat and mode
// may stand beside compat: render-tag.
#include "core/config/schema_rows.h"

#include <numbers>

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using G = GenConfig;
using O = TagmillConfig;
using S = StratifyConfig;
using P = PrintConfig;

constexpr auto rows = std::to_array<FieldDesc>({
    field<&G::tagmill, &O::format>("tagmill.format", {.hard = between(1, 1), .advanced = true, .label = TR("Format"),
        .doc = TR("Version of this section. Its presence means that render-tag's known faults are corrected.")}),
    field<&G::tagmill, &O::compat>("tagmill.compat", {.label = TR("Compatibility"),
        .doc = TR("render-tag: the same recipes as render-tag, its faults included. none: the faults are corrected.")}),
    field<&G::tagmill, &O::mode>("tagmill.mode", {.dirties = Stage::Render, .label = TR("Images"),
        .doc = TR("final: rendered by Blender. preview: drawn by the instant rasteriser, without light transport.")}),
    field<&G::tagmill, &O::optics>("tagmill.optics", {.dirties = Stage::Render, .advanced = true, .label = TR("Optics"),
        .doc = TR("warp: a pinhole or equidistant frame bent to the lens. direct: the lens traced by Cycles, where its polynomial fits within 0.02 px.")}),
    field<&G::tagmill, &O::truth_time>("tagmill.truth_time", {.dirties = Stage::Export, .advanced = true, .label = TR("Time of the truth"),
        .doc = TR("Which moment of the exposure the records hold. mid is where blurred edges lie in the image.")}),
    field<&G::tagmill, &O::exposure_gain>("tagmill.exposure_gain", {.hard = above(0), .soft = {0.1, 10}, .step = 0.1, .dirties = Stage::Render, .label = TR("Exposure gain"),
        .doc = TR("Factor on the linear radiance, before the sensor's dynamic range.")}),
    field<&G::tagmill, &O::pixel_pitch_um>("tagmill.pixel_pitch_um", {.unit = Unit::Micrometre, .hard = above(0), .soft = {1, 10}, .step = 0.1, .dirties = Stage::Render, .advanced = true, .label = TR("Pixel pitch"),
        .doc = TR("Physical size of a pixel. Gives depth of field its true amount; unset: a sensor 36 mm wide is assumed.")}),
    field<&G::tagmill, &O::pixel_filter>("tagmill.pixel_filter", {.dirties = Stage::Render, .advanced = true, .label = TR("Pixel filter"),
        .doc = TR("How samples become a pixel: box is what a sensor does; blackman_harris is Blender's softer default and moves edges in a detector's eyes.")}),
    field<&G::tagmill, &O::min_samples>("tagmill.min_samples", {.hard = between(0, 4096), .soft = {0, 64}, .step = 1, .dirties = Stage::Render, .advanced = true, .label = TR("Fewest samples"),
        .doc = TR("Samples a pixel takes before its noise is judged: few leave plain surfaces early and spend the time on edges. 0: as Blender sees fit. Needs a noise threshold.")}),
    field<&G::tagmill, &O::bit_depth>("tagmill.bit_depth", {.hard = between(8, 16), .soft = {8, 16}, .step = 8, .dirties = Stage::Render, .advanced = true, .label = TR("Bit depth"),
        .doc = TR("Bits a channel of the images: 8, or 16 for what reads the darks and gradients of the light.")}),
    field<&G::tagmill, &O::hdri_rotation>("tagmill.hdri_rotation", {.unit = Unit::Radian, .soft = {-std::numbers::pi, std::numbers::pi}, .step = 0.01, .dirties = Stage::Render, .label = TR("Background rotation"),
        .doc = TR("Turn of the background picture about +Z. Needs scene.background_hdri.")}),
    field<&G::tagmill, &O::sun_angle>("tagmill.sun_angle", {.unit = Unit::Radian, .hard = between(0, std::numbers::pi / 2), .soft = {0, 0.1}, .step = 0.001, .dirties = Stage::Render, .advanced = true, .label = TR("Sun size"),
        .doc = TR("Angular diameter of directional lights: larger gives softer shadow edges, 0 hard ones. The sun itself has half a degree.")}),
    field<&G::tagmill, &O::pose_sampling>("tagmill.pose_sampling", {.label = TR("Pose sampling"),
        .doc = TR("random: independent draws. halton, sobol: low-discrepancy points that fill the ranges evenly with few cameras.")}),
    field<&G::tagmill, &O::orientation>("tagmill.orientation", {.label = TR("Target orientation"),
        .doc = TR("flat: targets lie on the ground. so3: targets are turned uniformly in space, and refused where they do not face the camera.")}),
    field<&G::tagmill, &O::stratify, &S::ppm>("tagmill.stratify.ppm", {.hard = between(1, 1000), .soft = {2, 20}, .step = 1, .label = TR("Bins of pixels per module"),
        .doc = TR("Cameras visit this many equal bins of the pixels-per-module range in turn. Needs camera.ppm_constraint.")}),
    field<&G::tagmill, &O::stratify, &S::incidence>("tagmill.stratify.incidence", {.hard = between(1, 1000), .soft = {2, 20}, .step = 1, .label = TR("Bins of incidence"),
        .doc = TR("Cameras visit this many equal bins of the angle of incidence in turn.")}),
    field<&G::tagmill, &O::stratify, &S::image_position>("tagmill.stratify.image_position", {.hard = between(1, 1000), .soft = {2, 20}, .step = 1, .label = TR("Bins of image position"),
        .doc = TR("The target's centre visits this many columns and as many rows of the picture in turn.")}),
    field<&G::tagmill, &O::unique_ids>("tagmill.unique_ids", {.label = TR("Unique ids"),
        .doc = TR("No tag id twice in one scene, so that detections can be matched by id.")}),
    field<&G::tagmill, &O::seeds64>("tagmill.seeds64", {.advanced = true, .label = TR("64-bit seeds"),
        .doc = TR("Derive seeds of 64 bits: with 31 bits two of about 55 000 scenes are likely to be alike.")}),
    field<&G::tagmill, &O::families>("tagmill.families", {.choices = aprilTag3FamilyNames, .label = TR("AprilTag 3 families"),
        .doc = TR("Families of AprilTag 3 that render-tag does not know, drawn from besides the subject's tag families.")}),
    field<&G::tagmill, &O::charuco_pattern>("tagmill.charuco.pattern", {.label = TR("ChArUco pattern"),
        .doc = TR("Which cells hold markers: as OpenCV since 4.6, as OpenCV before, or as render-tag.")}),
    field<&G::tagmill, &O::charuco_corner_ids>("tagmill.charuco.corner_ids", {.label = TR("ChArUco corner ids"),
        .doc = TR("Whether inner corners are numbered from the top row or, as OpenCV before 4.6, from the bottom row.")}),
    field<&G::tagmill, &O::aprilgrid_layout>("tagmill.aprilgrid.layout", {.label = TR("AprilGrid layout"),
        .doc = TR("The board as Kalibr prints it, or as render-tag draws it.")}),
    field<&G::tagmill, &O::print, &P::measured_x_mm>("tagmill.print.measured_x_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {10, 1000}, .step = 0.1, .dirties = Stage::Target, .advanced = true,
        .label = TR("Measured width"), .doc = TR("Width of the printed target as measured, quiet zone included. Printers stretch: geometry and truth follow the measure.")}),
    field<&G::tagmill, &O::print, &P::measured_y_mm>("tagmill.print.measured_y_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {10, 1000}, .step = 0.1, .dirties = Stage::Target, .advanced = true,
        .label = TR("Measured height"), .doc = TR("Height of the printed target as measured, quiet zone included.")}),
    field<&G::tagmill, &O::print, &P::material>("tagmill.print.material", {.dirties = Stage::Render, .label = TR("Print"),
        .doc = TR("diffuse: ink on paper that takes light and shadow. emissive: a screen that shines by itself.")}),
    field<&G::tagmill, &O::cameras>("tagmill.cameras", {.label = TR("Placed cameras"),
        .doc = TR("Cameras set by hand, compiled after the sampled ones of their scene.")}),
    field<&G::tagmill, &O::dropped_cameras>("tagmill.dropped_cameras", {.label = TR("Dropped cameras"),
        .doc = TR("Sampled cameras that are left out of the dataset; all others stay where they are.")}),
});

static_assert(everyFieldIsDocumented(rows));
// Its direct children, of which charuco stands for two members and aprilgrid for one, and `present`.
static_assert(describes<O, childCount(rows, "tagmill.") + childCount(rows, "tagmill.charuco.") - 1 + 1>);
static_assert(describes<S, childCount(rows, "tagmill.stratify.")> && describes<P, childCount(rows, "tagmill.print.")>);

} // namespace

std::span<const FieldDesc> tagmillFields()
{
    return rows;
}

} // namespace tagmill
