// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's rows of `camera`.
#include "core/config/schema_rows.h"

#include <numbers>

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using G = GenConfig;
using C = CameraConfig;
using I = IntrinsicsConfig;
using P = PpmConstraintConfig;
using D = SensorDynamicsConfig;
using N = SensorNoiseConfig;
using M = NoiseComponentConfig;

constexpr auto rows = std::to_array<FieldDesc>({
    field<&G::camera, &C::resolution>("camera.resolution", {.unit = Unit::Pixel, .hard = between(1, 65536), .soft = {160, 4096}, .step = 1,
        .label = TR("Resolution"), .doc = TR("Width and height of the image.")}),
    field<&G::camera, &C::fov>("camera.fov", {.unit = Unit::Degree, .hard = insideOf(0, 180), .soft = {20, 120}, .step = 1,
        .label = TR("Field of view"),
        .doc = TR("Horizontal field of view; the diagonal one for Kannala–Brandt lenses. Not used when a K matrix or a focal length is given.")}),
    field<&G::camera, &C::samples_per_scene>("camera.samples_per_scene", {.hard = atLeast(1), .soft = {1, 100}, .step = 1,
        .label = TR("Cameras per scene"), .doc = TR("How many camera poses, and so images, each scene gets.")}),

    field<&G::camera, &C::intrinsics, &I::k_matrix>("camera.intrinsics.k_matrix", {.unit = Unit::Pixel, .advanced = true, .label = TR("K matrix"),
        .doc = TR("The camera matrix itself, pixels from the image's corner. It beats every other way to give the lens.")}),
    field<&G::camera, &C::intrinsics, &I::focal_length_x>("camera.intrinsics.focal_length_x", {.unit = Unit::Pixel, .hard = above(0), .soft = {100, 5000}, .step = 1,
        .label = TR("Focal length x"), .doc = TR("Horizontal focal length. Counts only together with the vertical one.")}),
    field<&G::camera, &C::intrinsics, &I::focal_length_y>("camera.intrinsics.focal_length_y", {.unit = Unit::Pixel, .hard = above(0), .soft = {100, 5000}, .step = 1,
        .label = TR("Focal length y"), .doc = TR("Vertical focal length. Counts only together with the horizontal one.")}),
    field<&G::camera, &C::intrinsics, &I::focal_length>("camera.intrinsics.focal_length", {.unit = Unit::Pixel, .hard = above(0), .soft = {100, 5000}, .step = 1,
        .label = TR("Focal length"), .doc = TR("One focal length for both axes. Not used when both single ones or a K matrix are given.")}),
    field<&G::camera, &C::intrinsics, &I::principal_point_x>("camera.intrinsics.principal_point_x", {.unit = Unit::Pixel, .soft = {0, 4096}, .step = 0.5,
        .label = TR("Principal point x"), .doc = TR("Measured from the image's left edge. Unset: half the width.")}),
    field<&G::camera, &C::intrinsics, &I::principal_point_y>("camera.intrinsics.principal_point_y", {.unit = Unit::Pixel, .soft = {0, 4096}, .step = 0.5,
        .label = TR("Principal point y"), .doc = TR("Measured from the image's top edge. Unset: half the height.")}),
    field<&G::camera, &C::intrinsics, &I::sensor_width_mm>("camera.intrinsics.sensor_width_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {1, 50}, .step = 0.1,
        .label = TR("Sensor width"), .doc = TR("With the focal length in millimetres: another way to give the lens.")}),
    field<&G::camera, &C::intrinsics, &I::focal_length_mm>("camera.intrinsics.focal_length_mm", {.unit = Unit::Millimetre, .hard = above(0), .soft = {1, 200}, .step = 0.1,
        .label = TR("Focal length in millimetres"), .doc = TR("Counts only together with the sensor width.")}),
    field<&G::camera, &C::intrinsics, &I::distortion_model>("camera.intrinsics.distortion_model", {.label = TR("Distortion model"),
        .doc = TR("Which lens model bends the image; its coefficients follow.")}),
    field<&G::camera, &C::intrinsics, &I::k1>("camera.intrinsics.k1", {.soft = {-0.5, 0.5}, .step = 0.01, .label = TR("k1"), .doc = TR("First radial coefficient of Brown–Conrady.")}),
    field<&G::camera, &C::intrinsics, &I::k2>("camera.intrinsics.k2", {.soft = {-0.5, 0.5}, .step = 0.01, .label = TR("k2"), .doc = TR("Second radial coefficient of Brown–Conrady.")}),
    field<&G::camera, &C::intrinsics, &I::k3>("camera.intrinsics.k3", {.soft = {-0.5, 0.5}, .step = 0.01, .label = TR("k3"), .doc = TR("Third radial coefficient of Brown–Conrady.")}),
    field<&G::camera, &C::intrinsics, &I::p1>("camera.intrinsics.p1", {.soft = {-0.02, 0.02}, .step = 0.0005, .label = TR("p1"), .doc = TR("First tangential coefficient of Brown–Conrady.")}),
    field<&G::camera, &C::intrinsics, &I::p2>("camera.intrinsics.p2", {.soft = {-0.02, 0.02}, .step = 0.0005, .label = TR("p2"), .doc = TR("Second tangential coefficient of Brown–Conrady.")}),
    field<&G::camera, &C::intrinsics, &I::kb1>("camera.intrinsics.kb1", {.soft = {-0.2, 0.2}, .step = 0.005, .label = TR("kb1"), .doc = TR("First coefficient of Kannala–Brandt.")}),
    field<&G::camera, &C::intrinsics, &I::kb2>("camera.intrinsics.kb2", {.soft = {-0.2, 0.2}, .step = 0.005, .label = TR("kb2"), .doc = TR("Second coefficient of Kannala–Brandt.")}),
    field<&G::camera, &C::intrinsics, &I::kb3>("camera.intrinsics.kb3", {.soft = {-0.2, 0.2}, .step = 0.005, .label = TR("kb3"), .doc = TR("Third coefficient of Kannala–Brandt.")}),
    field<&G::camera, &C::intrinsics, &I::kb4>("camera.intrinsics.kb4", {.soft = {-0.2, 0.2}, .step = 0.005, .label = TR("kb4"), .doc = TR("Fourth coefficient of Kannala–Brandt.")}),

    field<&G::camera, &C::min_distance>("camera.min_distance", {.unit = Unit::Metre, .hard = above(0), .soft = {0.1, 10}, .step = 0.05,
        .label = TR("Nearest distance"), .doc = TR("Cameras stand no nearer to the target than this.")}),
    field<&G::camera, &C::max_distance>("camera.max_distance", {.unit = Unit::Metre, .hard = above(0), .soft = {0.1, 20}, .step = 0.05,
        .label = TR("Farthest distance"), .doc = TR("Cameras stand no farther from the target than this.")}),
    field<&G::camera, &C::min_elevation>("camera.min_elevation", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.01,
        .label = TR("Lowest elevation"), .doc = TR("Cosine of the angle from straight above: 0 is the horizon, 1 straight above.")}),
    field<&G::camera, &C::max_elevation>("camera.max_elevation", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.01,
        .label = TR("Highest elevation"), .doc = TR("Cosine of the angle from straight above: 0 is the horizon, 1 straight above.")}),
    field<&G::camera, &C::elevation>("camera.elevation", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.01,
        .label = TR("Fixed elevation"), .doc = TR("When set, every camera stands at this elevation (cosine of the angle from straight above).")}),
    field<&G::camera, &C::azimuth>("camera.azimuth", {.unit = Unit::Radian, .soft = {-std::numbers::pi, std::numbers::pi}, .step = 0.01,
        .label = TR("Fixed azimuth"), .doc = TR("When set, every camera stands in this direction, counter-clockwise from +X.")}),
    field<&G::camera, &C::min_roll>("camera.min_roll", {.unit = Unit::Degree, .soft = {-180, 180}, .step = 1,
        .label = TR("Least roll"), .doc = TR("Turn of the camera about its own axis, lower end.")}),
    field<&G::camera, &C::max_roll>("camera.max_roll", {.unit = Unit::Degree, .soft = {-180, 360}, .step = 1,
        .label = TR("Greatest roll"), .doc = TR("Turn of the camera about its own axis, upper end.")}),

    group<&G::camera, &C::ppm_constraint>("camera.ppm_constraint", {.label = TR("Pixels per module"),
        .doc = TR("When set, distances are drawn so that the modules of the target have the sizes below, and the distance range only limits.")}),
    field<&G::camera, &C::ppm_constraint, &P::min>("camera.ppm_constraint.min", {.unit = Unit::PixelPerModule, .hard = above(0), .soft = {1, 50}, .step = 0.5,
        .label = TR("Fewest"), .doc = TR("Lower end of the pixels a module spans.")}),
    field<&G::camera, &C::ppm_constraint, &P::max>("camera.ppm_constraint.max", {.unit = Unit::PixelPerModule, .hard = above(0), .soft = {1, 200}, .step = 0.5,
        .label = TR("Most"), .doc = TR("Upper end of the pixels a module spans.")}),
    field<&G::camera, &C::ppm_constraint, &P::distribution>("camera.ppm_constraint.distribution", {.advanced = true,
        .label = TR("Distribution"), .doc = TR("How the sizes are spread between the ends.")}),

    field<&G::camera, &C::sensor_dynamics, &D::velocity_mean>("camera.sensor_dynamics.velocity_mean", {.unit = Unit::MetrePerSecond, .hard = atLeast(0), .soft = {0, 5}, .step = 0.1,
        .label = TR("Mean speed"), .doc = TR("Speed of the camera during the exposure; it blurs the image.")}),
    field<&G::camera, &C::sensor_dynamics, &D::velocity_std>("camera.sensor_dynamics.velocity_std", {.unit = Unit::MetrePerSecond, .hard = atLeast(0), .soft = {0, 2}, .step = 0.05,
        .label = TR("Spread of speed"), .doc = TR("Standard deviation of the camera's speed.")}),
    field<&G::camera, &C::sensor_dynamics, &D::shutter_time_ms>("camera.sensor_dynamics.shutter_time_ms", {.unit = Unit::Millisecond, .hard = atLeast(0), .soft = {0, 50}, .step = 0.5,
        .label = TR("Exposure time"), .doc = TR("How long each row is exposed.")}),
    field<&G::camera, &C::sensor_dynamics, &D::rolling_shutter_duration_ms>("camera.sensor_dynamics.rolling_shutter_duration_ms", {.unit = Unit::Millisecond, .hard = atLeast(0), .soft = {0, 50}, .step = 0.5,
        .label = TR("Rolling shutter"), .doc = TR("Time from the first row's start to the last row's; 0 is a global shutter.")}),
    field<&G::camera, &C::fstop>("camera.fstop", {.hard = above(0), .soft = {1, 22}, .step = 0.1, .label = TR("f-number"),
        .doc = TR("Aperture; small numbers blur what is out of focus. Unset: everything is sharp.")}),
    field<&G::camera, &C::focus_distance>("camera.focus_distance", {.unit = Unit::Metre, .hard = above(0), .soft = {0.1, 10}, .step = 0.05,
        .label = TR("Focus distance"), .doc = TR("Distance that is sharp when an f-number is given. Unset: that of the target nearest to the axis.")}),
    field<&G::camera, &C::iso_noise>("camera.iso_noise", {.hard = atLeast(0), .soft = {0, 1}, .step = 0.01, .dirties = Stage::Render, .advanced = true,
        .label = TR("Gain noise"), .doc = TR("Shot noise of a high gain: light 1 is 1000 photons divided by this. 0 is none. In compat it is kept in recipes and never applied.")}),
    field<&G::camera, &C::sensor_noise_sigma>("camera.sensor_noise_sigma", {.hard = atLeast(0), .soft = {0, 0.05}, .step = 0.001, .dirties = Stage::Nothing, .advanced = true,
        .label = TR("Noise sigma"), .doc = TR("Old key of render-tag without any effect; use sensor noise.")}),

    group<&G::camera, &C::sensor_noise>("camera.sensor_noise", {.dirties = Stage::Render, .label = TR("Sensor noise"),
        .doc = TR("Noise added to the linear image. Unset: none.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::model>("camera.sensor_noise.model", {.choices = noiseModels, .dirties = Stage::Render,
        .label = TR("Noise model"), .doc = TR("Which noise is added to the linear image.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::mean>("camera.sensor_noise.mean", {.soft = {-0.05, 0.05}, .step = 0.001, .dirties = Stage::Render,
        .label = TR("Mean"), .doc = TR("Mean of Gaussian noise, in parts of full scale.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::stddev>("camera.sensor_noise.stddev", {.hard = atLeast(0), .soft = {0, 0.05}, .step = 0.001, .dirties = Stage::Render,
        .label = TR("Standard deviation"), .doc = TR("Standard deviation of Gaussian noise, in parts of full scale.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::salt_vs_pepper>("camera.sensor_noise.salt_vs_pepper", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1}, .step = 0.05, .dirties = Stage::Render,
        .label = TR("Salt share"), .doc = TR("Share of white among the salt-and-pepper pixels.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::amount>("camera.sensor_noise.amount", {.unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 0.01}, .step = 0.0005, .dirties = Stage::Render,
        .label = TR("Amount"), .doc = TR("Share of pixels that salt-and-pepper noise hits, all channels of each.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::scale>("camera.sensor_noise.scale", {.hard = above(0), .soft = {100, 10000}, .step = 100, .dirties = Stage::Render,
        .label = TR("Photons"), .doc = TR("Photons at full scale of Poisson noise; fewer are noisier.")}),
    field<&G::camera, &C::sensor_noise, &N::single, &M::seed>("camera.sensor_noise.seed", {.dirties = Stage::Nothing, .advanced = true,
        .label = TR("Seed"), .doc = TR("Kept for render-tag; the recipe draws its own seed for each camera.")}),
    field<&G::camera, &C::sensor_noise, &N::models>("camera.sensor_noise.models", {.dirties = Stage::Render,
        .label = TR("Noise stack"), .doc = TR("Several noises one after the other; when not empty, the single one above does not count.")}),

    field<&G::camera, &C::dynamic_range_db>("camera.dynamic_range_db", {.unit = Unit::Decibel, .soft = {40, 140}, .step = 1, .dirties = Stage::Render,
        .label = TR("Dynamic range"), .doc = TR("Ratio of the light that saturates the sensor to its dark noise. 0 is a sensor without limits.")}),
    field<&G::camera, &C::min_tag_pixels>("camera.min_tag_pixels", {.unit = Unit::SquarePixel, .soft = {0, 10000}, .step = 1,
        .label = TR("Least tag area"), .doc = TR("Views whose tags are smaller in the image are drawn again.")}),
    field<&G::camera, &C::max_tag_pixels>("camera.max_tag_pixels", {.unit = Unit::SquarePixel, .soft = {0, 1e6}, .step = 100,
        .label = TR("Greatest tag area"), .doc = TR("Views whose tags are larger in the image are drawn again.")}),
    field<&G::camera, &C::eval_margin_px>("camera.eval_margin_px", {.unit = Unit::Pixel, .hard = atLeast(0), .soft = {0, 50}, .step = 1,
        .label = TR("Margin"), .doc = TR("Points this near to the image's edge are marked as don't-care.")}),
    field<&G::camera, &C::tone_mapping>("camera.tone_mapping", {.dirties = Stage::Render, .label = TR("Tone mapping"),
        .doc = TR("From light to grey levels. Linear keeps corners where they are; sRGB and Filmic move a detector's corners inward by 0.2 to 0.5 px.")}),
    field<&G::camera, &C::iso>("camera.iso", {.hard = between(100, 6400), .soft = {100, 6400}, .step = 100, .dirties = Stage::Render,
        .label = TR("ISO"), .doc = TR("Sensitivity; matters only when it is coupled to the noise.")}),
    field<&G::camera, &C::iso_coupling>("camera.iso_coupling", {.dirties = Stage::Render, .label = TR("ISO sets noise"),
        .doc = TR("ISO sets the Gaussian noise when no sensor noise is given, and the gain noise above 800 when that is 0.")}),
});

static_assert(everyFieldIsDocumented(rows));
static_assert(describes<C, childCount(rows, "camera.")>);
static_assert(describes<I, childCount(rows, "camera.intrinsics.")>);
static_assert(describes<P, childCount(rows, "camera.ppm_constraint.")>);
static_assert(describes<D, childCount(rows, "camera.sensor_dynamics.")>);
// The single noise's members stand beside `models`.
static_assert(describes<N, 2> && describes<M, childCount(rows, "camera.sensor_noise.") - 1>);

} // namespace

std::span<const FieldDesc> cameraFields()
{
    return rows;
}

} // namespace tagmill
