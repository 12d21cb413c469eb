// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's rows of the top level and of `dataset`.
#include "core/config/schema_rows.h"

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using G = GenConfig;
using D = DatasetConfig;
using S = SeedsConfig;

constexpr auto rows = std::to_array<FieldDesc>({
    field<&G::version>("version", {.dirties = Stage::Nothing, .advanced = true, .label = TR("Schema version"),
        .doc = TR("Version of the config schema; 0.2 is the current one.")}),
    field<&G::presets>("presets", {.dirties = Stage::Scene, .advanced = true, .label = TR("Presets"),
        .doc = TR("Names of presets, lowest first. What the file says itself beats every preset.")}),
    field<&G::dataset, &D::output_dir>("dataset.output_dir", {.kind = Kind::Path, .dirties = Stage::Nothing, .label = TR("Output folder"),
        .doc = TR("Where the dataset is written when the command line names no folder.")}),
    field<&G::dataset, &D::seeds, &S::global_seed>("dataset.seeds.global_seed", {.hard = atLeast(0), .soft = {0, 10000}, .step = 1,
        .label = TR("Seed"), .doc = TR("All chance in the dataset comes from this number: the same config and seed give the same scenes.")}),
    field<&G::dataset, &D::seeds, &S::layout>("dataset.seeds.layout", {.soft = {0, 10000}, .step = 1, .advanced = true,
        .label = TR("Layout seed"), .doc = TR("Seed of the placement of targets alone. Unset: the seed above.")}),
    field<&G::dataset, &D::seeds, &S::lighting>("dataset.seeds.lighting", {.soft = {0, 10000}, .step = 1, .advanced = true,
        .label = TR("Lighting seed"), .doc = TR("Seed of lights and textures alone. Unset: the seed above.")}),
    field<&G::dataset, &D::seeds, &S::camera>("dataset.seeds.camera", {.soft = {0, 10000}, .step = 1, .advanced = true,
        .label = TR("Camera seed"), .doc = TR("Seed of the camera poses alone. Unset: the seed above.")}),
    field<&G::dataset, &D::seeds, &S::noise>("dataset.seeds.noise", {.soft = {0, 10000}, .step = 1, .advanced = true,
        .label = TR("Noise seed"), .doc = TR("Seed of the sensor noise alone. Unset: the seed above plus one.")}),
    field<&G::dataset, &D::num_scenes>("dataset.num_scenes", {.hard = between(1, 100'000'000), .soft = {1, 1000}, .step = 1,
        .label = TR("Scenes"), .doc = TR("How many scenes are drawn; each has its own targets, lights and cameras.")}),
    field<&G::dataset, &D::evaluation_scopes>("dataset.evaluation_scopes", {.dirties = Stage::Export, .label = TR("Evaluation scopes"),
        .doc = TR("What the dataset is meant to test; written to its manifest.")}),
    field<&G::dataset, &D::metadata>("dataset.metadata", {.dirties = Stage::Export, .advanced = true, .label = TR("Metadata"),
        .doc = TR("Free notes that go into the manifest as they are.")}),
});

static_assert(everyFieldIsDocumented(rows));
static_assert(describes<D, childCount(rows, "dataset.")>);
static_assert(describes<S, childCount(rows, "dataset.seeds.")>);

} // namespace

std::span<const FieldDesc> datasetFields()
{
    return rows;
}

} // namespace tagmill
