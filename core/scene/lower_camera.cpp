// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "core/number_text.h"
#include "core/scene/aperture.h"
#include "core/scene/camera_motion.h"
#include "core/scene/raw_plan.h"
#include "core/scene/render_scene.h"
#include "core/scene/supported.h"
#include "core/scene/time_slices.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double sensor_mm = 36;
constexpr double narrowestFisheye = 0.2; ///< rad; Blender takes 0.1745
constexpr double shortestLens_mm = 1; ///< Blender takes no shorter lens; a wider sensor gives the same picture

std::int32_t renderSeed(std::int64_t randomSeed, int cameraIndex)
{
    const Sha256 hash = sha256("render:" + std::to_string(randomSeed) + ":" + std::to_string(cameraIndex));
    std::uint32_t bits = 0;
    for (size_t i = 0; i < 4; ++i)
        bits = bits << 8 | hash[i];
    return static_cast<std::int32_t>(bits >> 1);
}

BlenderLens lensFor(const RawProjection &pinhole)
{
    const BlenderLens lens = blenderLens(pinhole.k(), pinhole.resolution, sensor_mm);
    if (lens.lens_mm >= shortestLens_mm)
        return lens;
    return blenderLens(pinhole.k(), pinhole.resolution, sensor_mm * shortestLens_mm / lens.lens_mm);
}

/// Blender's fisheye fills the circle in a square around its axis and leaves the square's corners black; the raw frame
/// is a window in it, so the circle reaches to the frame's farthest corner or to the lens's rim.
BlenderFisheye fisheyeFor(const RawProjection &raw)
{
    const Vector2 size(raw.resolution.width, raw.resolution.height);
    const Vector2 farthest = raw.principal.cwiseMax(size - raw.principal);
    const double circle = std::min(farthest.norm(), raw.widest * raw.focal.x());
    const int half = static_cast<int>(std::ceil(std::max({circle, farthest.maxCoeff(), narrowestFisheye / 2 * raw.focal.x()})));
    return {2 * half / raw.focal.x(), 2 * half, half - static_cast<int>(raw.principal.x()), half - static_cast<int>(raw.principal.y())};
}

void setLens(RenderCamera &camera, const RawPlan &plan)
{
    camera.resolution = plan.projection.resolution;
    if (plan.traced) {
        camera.polynomial = blenderPolynomial(*plan.traced, sensor_mm);
        camera.lens = camera.polynomial->sensor;
    } else if (plan.projection.kind == RawProjection::Kind::Equidistant) {
        camera.fisheye = fisheyeFor(plan.projection);
    } else {
        camera.lens = lensFor(plan.projection);
    }
}

/// Nothing for a camera at rest.
Result<std::optional<RenderMotion>> motionFor(const CameraMotion &motion, RendererMode engine, const std::string &where)
{
    if (!motion.isMoving())
        return std::optional<RenderMotion>();
    if (engine != RendererMode::Cycles)
        return makeError(Errc::NotFound, "scene.motion_engine", {shortNumber(motion.velocity().norm())}, where + ".sensor_dynamics.velocity");
    RenderMotion render{motion.velocity() * motion.duration(), {}};
    if (motion.isRolling())
        render.row_exposure = motion.exposure() / motion.duration();
    return std::optional(render);
}

/// The raw camera's view in one slice's band of rows, at its time.
RenderCamera sliceCamera(const RenderCamera &whole, RawPlan plan, const TimeSlice &slice, const CameraMotion &motion)
{
    RenderCamera camera = whole;
    plan.projection.principal.y() -= slice.top;
    plan.projection.resolution.height = slice.height;
    setLens(camera, plan);
    camera.world_from_camera = motion.worldFromCamera(slice.begin);
    camera.motion.reset();
    if (motion.exposure() > 0)
        camera.motion = RenderMotion{motion.velocity() * motion.exposure(), {}};
    return camera;
}

RenderSettings settingsFor(const SceneRecipe &recipe, int cameraIndex, const RawPlan &plan)
{
    const RendererConfig &renderer = recipe.renderer;
    RenderSettings settings;
    settings.engine = renderer.mode;
    // Only Cycles' samples are independent from pixel to pixel; EEVEE's few would lie to one side in all of them.
    settings.samples = renderer.mode == RendererMode::Cycles ? plan.samples(renderer.max_samples) : renderer.max_samples;
    settings.noise_threshold = plan.noiseThreshold(renderer.noise_threshold);
    if (!recipe.isCompat && recipe.renderer_options.min_samples > 0)
        settings.min_samples = plan.samples(recipe.renderer_options.min_samples);
    settings.denoise = renderer.enable_denoising;
    settings.seed = renderSeed(recipe.random_seed, cameraIndex);
    settings.total_bounces = renderer.total_bounces;
    settings.diffuse_bounces = renderer.diffuse_bounces;
    settings.glossy_bounces = renderer.glossy_bounces;
    settings.transmission_bounces = renderer.transmission_bounces;
    settings.transparent_bounces = renderer.transparent_bounces;
    settings.caustics = renderer.enable_caustics;
    settings.box_filter = !recipe.isCompat && recipe.renderer_options.pixel_filter == PixelFilter::Box;
    return settings;
}

} // namespace

Result<LoweredFrame> lowerCamera(const SceneRecipe &recipe, int cameraIndex)
{
    const auto count = static_cast<int>(recipe.cameras.size());
    if (cameraIndex < 0 || cameraIndex >= count)
        return makeError(Errc::InvalidValue, "scene.no_such_camera", {std::to_string(cameraIndex), std::to_string(count)}, "cameras");
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    const std::string where = "cameras[" + std::to_string(cameraIndex) + "]";
    TAGMILL_CHECK(checkRendererIsSupported(recipe));
    TAGMILL_CHECK(checkCameraIsSupported(camera, where));
    TAGMILL_TRY(const RawPlan plan, planRaw(recipe, cameraIndex));
    LoweredFrame frame;
    setLens(frame.camera, plan);
    const CameraMotion motion(camera);
    TAGMILL_TRY(frame.camera.motion, motionFor(motion, recipe.renderer.mode, where));
    // Cycles begins the first row, whose place is 0.5, one row's time after the frame: (i + 1)/H.
    frame.camera.world_from_camera = motion.worldFromCamera(motion.rowStart(-0.5));
    TAGMILL_TRY(frame.camera.aperture, apertureFor(recipe, cameraIndex, plan));
    for (const TimeSlice &slice : timeSlices(recipe, cameraIndex, plan))
        frame.slices.push_back(sliceCamera(frame.camera, plan, slice, motion));
    frame.settings = settingsFor(recipe, cameraIndex, plan);
    return frame;
}

} // namespace tagmill
