// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's rows of `tag`, `scene` and `physics`.
#include "core/config/schema_rows.h"

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using G = GenConfig;
using T = TagConfig;
using M = TagMaterialConfig;
using S = SceneConfig;
using L = LightingConfig;
using P = PhysicsConfig;

constexpr auto rows = std::to_array<FieldDesc>({
    field<&G::tag, &T::margin_bits>("tag.margin_bits", {.unit = Unit::Module, .hard = atLeast(0), .soft = {0, 4}, .step = 1, .dirties = Stage::Target,
        .label = TR("Quiet zone"), .doc = TR("White margin around each tag, in modules.")}),
    field<&G::tag, &T::texture_path>("tag.texture_path", {.kind = Kind::Path, .dirties = Stage::Target, .advanced = true,
        .label = TR("Tag textures"), .doc = TR("Folder of pictures FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), each of a whole tag with its quiet zone, shown instead of the exact print; compat keeps it without showing it.")}),
    field<&G::tag, &T::material, &M::randomize>("tag.material.randomize", {.dirties = Stage::Target,
        .label = TR("Random material"), .doc = TR("Draw roughness and specular for each scene from the ranges below.")}),
    field<&G::tag, &T::material, &M::roughness_min>("tag.material.roughness_min", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Target,
        .label = TR("Least roughness"), .doc = TR("0 is a mirror, 1 is chalk.")}),
    field<&G::tag, &T::material, &M::roughness_max>("tag.material.roughness_max", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Target,
        .label = TR("Greatest roughness"), .doc = TR("0 is a mirror, 1 is chalk.")}),
    field<&G::tag, &T::material, &M::specular_min>("tag.material.specular_min", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Target,
        .label = TR("Least specular"), .doc = TR("Strength of the gloss, lower end.")}),
    field<&G::tag, &T::material, &M::specular_max>("tag.material.specular_max", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Target,
        .label = TR("Greatest specular"), .doc = TR("Strength of the gloss, upper end.")}),

    field<&G::scene, &S::lighting, &L::intensity_min>("scene.lighting.intensity_min", {.unit = Unit::Watt, .hard = atLeast(0), .soft = {0, 1000}, .step = 10,
        .label = TR("Least light"), .doc = TR("Power of all point lights together, lower end.")}),
    field<&G::scene, &S::lighting, &L::intensity_max>("scene.lighting.intensity_max", {.unit = Unit::Watt, .hard = atLeast(0), .soft = {0, 2000}, .step = 10,
        .label = TR("Most light"), .doc = TR("Power of all point lights together, upper end.")}),
    field<&G::scene, &S::lighting, &L::intensity_sampling>("scene.lighting.intensity_sampling", {.label = TR("Spread of light"),
        .doc = TR("Draw the power evenly, or evenly in its logarithm: more dark scenes.")}),
    field<&G::scene, &S::lighting, &L::num_lights_min>("scene.lighting.num_lights_min", {.hard = atLeast(1), .soft = {1, 10}, .step = 1,
        .label = TR("Fewest lights"), .doc = TR("Number of point lights, lower end.")}),
    field<&G::scene, &S::lighting, &L::num_lights_max>("scene.lighting.num_lights_max", {.hard = atLeast(1), .soft = {1, 10}, .step = 1,
        .label = TR("Most lights"), .doc = TR("Number of point lights, upper end.")}),
    field<&G::scene, &S::lighting, &L::radius_min>("scene.lighting.radius_min", {.unit = Unit::Metre, .hard = atLeast(0), .soft = {0, 1}, .step = 0.01,
        .label = TR("Least light radius"), .doc = TR("Size of the lights, lower end: 0 throws sharp shadows.")}),
    field<&G::scene, &S::lighting, &L::radius_max>("scene.lighting.radius_max", {.unit = Unit::Metre, .hard = atLeast(0), .soft = {0, 2}, .step = 0.01,
        .label = TR("Greatest light radius"), .doc = TR("Size of the lights, upper end: large lights throw soft shadows.")}),
    field<&G::scene, &S::lighting, &L::directional>("scene.lighting.directional", {.label = TR("Suns"),
        .doc = TR("Directional lights, the same in every scene.")}),
    field<&G::scene, &S::background_hdri>("scene.background_hdri", {.kind = Kind::Path, .dirties = Stage::Render, .label = TR("Background HDRI"),
        .doc = TR("Panorama that lights the scene and stands behind it.")}),
    field<&G::scene, &S::texture_dir>("scene.texture_dir", {.kind = Kind::Path, .label = TR("Floor textures"),
        .doc = TR("Folder of pictures; each scene's floor gets one of them.")}),
    field<&G::scene, &S::texture_scale_min>("scene.texture_scale_min", {.unit = Unit::TilesPerMetre, .hard = above(0), .soft = {0.1, 10}, .step = 0.1,
        .label = TR("Least texture scale"), .doc = TR("How often the floor picture repeats, lower end.")}),
    field<&G::scene, &S::texture_scale_max>("scene.texture_scale_max", {.unit = Unit::TilesPerMetre, .hard = above(0), .soft = {0.1, 20}, .step = 0.1,
        .label = TR("Greatest texture scale"), .doc = TR("How often the floor picture repeats, upper end.")}),
    field<&G::scene, &S::random_texture_rotation>("scene.random_texture_rotation", {.label = TR("Turn texture"),
        .doc = TR("Turn the floor picture by chance in each scene.")}),

    field<&G::physics, &P::drop_height>("physics.drop_height", {.unit = Unit::Metre, .hard = atLeast(0), .soft = {0, 1}, .step = 0.01, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Drop height"), .doc = TR("Old key of render-tag without any effect.")}),
    field<&G::physics, &P::scatter_radius>("physics.scatter_radius", {.unit = Unit::Metre, .hard = above(0), .soft = {0.1, 2}, .step = 0.05,
        .label = TR("Scatter radius"), .doc = TR("How far targets are scattered from the middle, and how far cameras aim beside it.")}),
});

static_assert(everyFieldIsDocumented(rows));
static_assert(describes<T, childCount(rows, "tag.")>);
static_assert(describes<M, childCount(rows, "tag.material.")>);
static_assert(describes<S, childCount(rows, "scene.")>);
static_assert(describes<L, childCount(rows, "scene.lighting.")>);
static_assert(describes<P, childCount(rows, "physics.")>);

} // namespace

std::span<const FieldDesc> sceneFields()
{
    return rows;
}

} // namespace tagmill
