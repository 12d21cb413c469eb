// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's rows of `scenario`: the subject in its two forms, occluders, sampling.
#include "core/config/schema_rows.h"

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using G = GenConfig;
using S = ScenarioConfig;
using J = SubjectConfig;
using T = TagSubjectConfig;
using B = BoardSubjectConfig;
using O = OccludersConfig;

constexpr auto ofTags = [](const GenConfig &config) { return config.scenario.subject.type == SubjectType::Tags; };
constexpr auto ofBoard = [](const GenConfig &config) { return config.scenario.subject.type == SubjectType::Board; };

constexpr auto rows = std::to_array<FieldDesc>({
    field<&G::scenario, &S::subject, &J::type>("scenario.subject.type", {.label = TR("Subject"),
        .doc = TR("What stands in the scene: single tags or one calibration board.")}),
    field<&G::scenario, &S::subject, &J::tags, &T::tag_families>("scenario.subject.tag_families", {.choices = familyNames,
        .label = TR("Tag families"), .doc = TR("Each tag is drawn from one of these families. It may be empty where tagmill.families names others."), .applies = ofTags}),
    field<&G::scenario, &S::subject, &J::tags, &T::size_mm>("scenario.subject.size_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {10, 500}, .step = 1,
        .label = TR("Tag size"), .doc = TR("Edge of the quad that detectors find: the tag's black border; for AprilTag 3's own families the edge of the white ring inside their black one."), .applies = ofTags}),
    field<&G::scenario, &S::subject, &J::tags, &T::tags_per_scene>("scenario.subject.tags_per_scene", {.hard = atLeast(0), .soft = {1, 30}, .step = 1,
        .label = TR("Tags per scene"), .doc = TR("A number, or a range from which each scene draws."), .applies = ofTags}),
    field<&G::scenario, &S::subject, &J::tags, &T::tag_spacing_bits>("scenario.subject.tag_spacing_bits", {.unit = Unit::Module, .hard = atLeast(0), .soft = {0, 10}, .step = 0.5,
        .label = TR("Gap between tags"), .doc = TR("Gap between neighbouring tags of a grid, in modules."), .applies = ofTags}),
    field<&G::scenario, &S::subject, &J::board, &B::rows>("scenario.subject.rows", {.hard = atLeast(1), .soft = {2, 20}, .step = 1,
        .label = TR("Rows"), .doc = TR("Cells of the board from top to bottom."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::cols>("scenario.subject.cols", {.hard = atLeast(1), .soft = {2, 20}, .step = 1,
        .label = TR("Columns"), .doc = TR("Cells of the board from left to right."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::marker_size_mm>("scenario.subject.marker_size_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {5, 200}, .step = 1,
        .label = TR("Marker size"), .doc = TR("Edge of a marker's black border."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::dictionary>("scenario.subject.dictionary", {.choices = familyNames,
        .label = TR("Dictionary"), .doc = TR("Family of the board's markers."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::spacing_ratio>("scenario.subject.spacing_ratio", {.unit = Unit::Ratio, .hard = above(0), .soft = {0.1, 1}, .step = 0.05,
        .label = TR("Spacing ratio"), .doc = TR("Gap divided by marker size. When set, the board is an AprilGrid."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::square_size_mm>("scenario.subject.square_size_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {5, 300}, .step = 1,
        .label = TR("Square size"), .doc = TR("Edge of a chessboard square of a ChArUco board; larger than the marker."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::quiet_zone_mm>("scenario.subject.quiet_zone_mm", {.unit = Unit::Millimetre, .hard = atLeast(0), .soft = {0, 50}, .step = 1,
        .label = TR("Quiet zone"), .doc = TR("White margin around the board."), .applies = ofBoard}),
    field<&G::scenario, &S::subject, &J::board, &B::ids>("scenario.subject.ids", {.hard = atLeast(0), .advanced = true,
        .label = TR("Marker ids"), .doc = TR("Ids of the markers in the order of the cells. Unset: 0, 1, 2 and so on."), .applies = ofBoard}),

    group<&G::scenario, &S::occluders>("scenario.occluders", {.label = TR("Occluders"),
        .doc = TR("Dark plates above the target that throw shadows on it. Unset: none.")}),
    field<&G::scenario, &S::occluders, &O::enabled>("scenario.occluders.enabled", {.label = TR("Use occluders"),
        .doc = TR("Switches the plates off without losing their settings.")}),
    field<&G::scenario, &S::occluders, &O::patterns>("scenario.occluders.patterns", {.label = TR("Patterns"),
        .doc = TR("Each scene draws one of these arrangements of plates.")}),
    field<&G::scenario, &S::occluders, &O::plate_size_m>("scenario.occluders.plate_size_m", {.unit = Unit::Metre, .hard = above(0), .soft = {0.1, 2}, .step = 0.05,
        .label = TR("Plate size"), .doc = TR("Edge of a plate.")}),
    field<&G::scenario, &S::occluders, &O::plate_thickness_m>("scenario.occluders.plate_thickness_m", {.unit = Unit::Metre, .hard = above(0), .soft = {0.001, 0.05}, .step = 0.001,
        .label = TR("Plate thickness"), .doc = TR("Thickness of a plate.")}),
    field<&G::scenario, &S::occluders, &O::height_min_m>("scenario.occluders.height_min_m", {.unit = Unit::Metre, .hard = above(0), .soft = {0.01, 1}, .step = 0.01,
        .label = TR("Least height"), .doc = TR("How high the plates hang above the targets, lower end.")}),
    field<&G::scenario, &S::occluders, &O::height_max_m>("scenario.occluders.height_max_m", {.unit = Unit::Metre, .hard = above(0), .soft = {0.01, 1}, .step = 0.01,
        .label = TR("Greatest height"), .doc = TR("How high the plates hang above the targets, upper end.")}),
    field<&G::scenario, &S::occluders, &O::edge_offset_max_r>("scenario.occluders.edge_offset_max_r", {.unit = Unit::Ratio, .hard = atLeast(0), .soft = {0, 2}, .step = 0.05,
        .label = TR("Edge offset"), .doc = TR("How far a plate's edge lies from the middle at most, in radii of the group of targets.")}),
    field<&G::scenario, &S::occluders, &O::bar_width_min_r>("scenario.occluders.bar_width_min_r", {.unit = Unit::Ratio, .hard = above(0), .soft = {0.05, 2}, .step = 0.05,
        .label = TR("Least bar width"), .doc = TR("Width of the bar pattern in radii, lower end.")}),
    field<&G::scenario, &S::occluders, &O::bar_width_max_r>("scenario.occluders.bar_width_max_r", {.unit = Unit::Ratio, .hard = above(0), .soft = {0.05, 2}, .step = 0.05,
        .label = TR("Greatest bar width"), .doc = TR("Width of the bar pattern in radii, upper end.")}),
    field<&G::scenario, &S::occluders, &O::slit_width_min_r>("scenario.occluders.slit_width_min_r", {.unit = Unit::Ratio, .hard = above(0), .soft = {0.05, 2}, .step = 0.05,
        .label = TR("Least slit width"), .doc = TR("Width of the slit pattern in radii, lower end.")}),
    field<&G::scenario, &S::occluders, &O::slit_width_max_r>("scenario.occluders.slit_width_max_r", {.unit = Unit::Ratio, .hard = above(0), .soft = {0.05, 2}, .step = 0.05,
        .label = TR("Greatest slit width"), .doc = TR("Width of the slit pattern in radii, upper end.")}),
    field<&G::scenario, &S::occluders, &O::albedo>("scenario.occluders.albedo", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Render,
        .label = TR("Plate albedo"), .doc = TR("How much light a plate throws back.")}),
    field<&G::scenario, &S::occluders, &O::roughness>("scenario.occluders.roughness", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Render,
        .label = TR("Plate roughness"), .doc = TR("0 is a mirror, 1 is chalk.")}),

    field<&G::scenario, &S::sampling_mode>("scenario.sampling_mode", {.label = TR("Sampling"),
        .doc = TR("Random poses, or a sweep over distance or viewing angle.")}),
    field<&G::scenario, &S::azimuth>("scenario.azimuth", {.unit = Unit::Radian, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Azimuth (unused)"), .doc = TR("Old key of render-tag without any effect; use the camera's fixed azimuth.")}),
    field<&G::scenario, &S::flying>("scenario.flying", {.label = TR("Flying tags"),
        .doc = TR("Scatter the tags in space instead of laying them on a grid.")}),
    field<&G::scenario, &S::use_board>("scenario.use_board", {.label = TR("White board"),
        .doc = TR("Put a white board behind a grid of tags.")}),
    field<&G::scenario, &S::tag_spacing_bits>("scenario.tag_spacing_bits", {.unit = Unit::Module, .soft = {0, 10}, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Tag gap (unused)"), .doc = TR("Old key of render-tag without any effect; use the subject's gap between tags.")}),
});

static_assert(everyFieldIsDocumented(rows));
static_assert(describes<S, childCount(rows, "scenario.")>);
static_assert(describes<J, 3> && describes<T, 4> && describes<B, 8> && childCount(rows, "scenario.subject.") == 1 + 4 + 8);
static_assert(describes<O, childCount(rows, "scenario.occluders.")>);

} // namespace

std::span<const FieldDesc> scenarioFields()
{
    return rows;
}

} // namespace tagmill
