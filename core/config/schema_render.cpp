// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's rows of `renderer` and of what render-tag never used.
#include "core/config/schema_rows.h"

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using G = GenConfig;
using R = RendererConfig;
using Q = SequenceConfig;
using E = EnvironmentConfig;

constexpr auto rows = std::to_array<FieldDesc>({
    field<&G::renderer, &R::mode>("renderer.mode", {.dirties = Stage::Render, .label = TR("Engine"),
        .doc = TR("Blender's engine. Cycles traces light and needs no display.")}),
    field<&G::renderer, &R::samples>("renderer.samples", {.hard = atLeast(1), .soft = {1, 1024}, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Samples (unused)"), .doc = TR("Old key of render-tag without any effect; use the most samples.")}),
    field<&G::renderer, &R::denoising>("renderer.denoising", {.dirties = Stage::Nothing, .advanced = true,
        .label = TR("Denoising (unused)"), .doc = TR("Old key of render-tag without any effect; use the switch below.")}),
    field<&G::renderer, &R::noise_threshold>("renderer.noise_threshold", {.hard = atLeast(0), .soft = {0, 0.2}, .step = 0.005, .dirties = Stage::Render,
        .label = TR("Noise threshold"), .doc = TR("Cycles stops sampling a pixel below this noise; 0 always takes all samples.")}),
    field<&G::renderer, &R::max_samples>("renderer.max_samples", {.hard = atLeast(1), .soft = {1, 1024}, .step = 1, .dirties = Stage::Render,
        .label = TR("Most samples"), .doc = TR("Samples a pixel at most: more are slower and cleaner.")}),
    field<&G::renderer, &R::enable_denoising>("renderer.enable_denoising", {.dirties = Stage::Render, .label = TR("Denoise"),
        .doc = TR("Let Blender's denoiser smooth the image, where this Blender has one.")}),
    field<&G::renderer, &R::denoiser_type>("renderer.denoiser_type", {.dirties = Stage::Render, .advanced = true, .label = TR("Denoiser"),
        .doc = TR("INTEL for OpenImageDenoise, or OPTIX.")}),
    field<&G::renderer, &R::total_bounces>("renderer.total_bounces", {.hard = atLeast(0), .soft = {0, 16}, .step = 1, .dirties = Stage::Render, .advanced = true,
        .label = TR("Bounces"), .doc = TR("How often light may bounce in all.")}),
    field<&G::renderer, &R::diffuse_bounces>("renderer.diffuse_bounces", {.hard = atLeast(0), .soft = {0, 16}, .step = 1, .dirties = Stage::Render, .advanced = true,
        .label = TR("Diffuse bounces"), .doc = TR("How often light may bounce between dull surfaces.")}),
    field<&G::renderer, &R::glossy_bounces>("renderer.glossy_bounces", {.hard = atLeast(0), .soft = {0, 16}, .step = 1, .dirties = Stage::Render, .advanced = true,
        .label = TR("Glossy bounces"), .doc = TR("How often light may bounce between glossy surfaces.")}),
    field<&G::renderer, &R::transmission_bounces>("renderer.transmission_bounces", {.hard = atLeast(0), .soft = {0, 16}, .step = 1, .dirties = Stage::Render, .advanced = true,
        .label = TR("Transmission bounces"), .doc = TR("How often light may pass through glass.")}),
    field<&G::renderer, &R::transparent_bounces>("renderer.transparent_bounces", {.hard = atLeast(0), .soft = {0, 16}, .step = 1, .dirties = Stage::Render, .advanced = true,
        .label = TR("Transparent bounces"), .doc = TR("How often light may pass through transparent surfaces.")}),
    field<&G::renderer, &R::enable_caustics>("renderer.enable_caustics", {.dirties = Stage::Render, .advanced = true,
        .label = TR("Caustics"), .doc = TR("Trace light focused by mirrors and glass; slow and noisy.")}),

    field<&G::sequence, &Q::fps>("sequence.fps", {.hard = atLeast(1), .soft = {1, 120}, .step = 1, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Frames per second"), .doc = TR("Without effect in datasets of scenes.")}),
    field<&G::sequence, &Q::continuous_motion>("sequence.continuous_motion", {.dirties = Stage::Nothing, .advanced = true,
        .label = TR("Continuous motion"), .doc = TR("Without effect in datasets of scenes.")}),
    field<&G::sequence, &Q::motion_blur_samples>("sequence.motion_blur_samples", {.hard = atLeast(1), .soft = {1, 64}, .step = 1, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Motion blur samples"), .doc = TR("Without effect in datasets of scenes.")}),
    field<&G::environment, &E::distractor_density>("environment.distractor_density", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Distractors"), .doc = TR("Without effect: render-tag never had distractors.")}),
    field<&G::environment, &E::fog_intensity>("environment.fog_intensity", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Fog"), .doc = TR("Without effect: render-tag never had fog.")}),
    field<&G::force_reload_assets>("force_reload_assets", {.dirties = Stage::Nothing, .advanced = true,
        .label = TR("Reload assets"), .doc = TR("Without effect; assets are always read anew when they changed.")}),
});

static_assert(everyFieldIsDocumented(rows));
static_assert(describes<R, childCount(rows, "renderer.")>);
static_assert(describes<Q, childCount(rows, "sequence.")>);
static_assert(describes<E, childCount(rows, "environment.")>);

} // namespace

std::span<const FieldDesc> renderFields()
{
    return rows;
}

} // namespace tagmill
