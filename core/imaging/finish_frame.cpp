// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/raw_frame.h"
#include "core/imaging/sensor.h"
#include "core/scene/supported.h"
#include "core/scene/time_slices.h"

namespace tagmill {

namespace {

std::string text(Size2i size)
{
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

} // namespace

Result<std::string> finishFrame(const ImageF &raw, const SceneRecipe &recipe, int cameraIndex, const FilmicTransform *filmic, const WarpMap *warp)
{
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    TAGMILL_CHECK(checkCameraIsSupported(camera, "camera"));
    if (warp) {
        TAGMILL_TRY(const RawPlan plan, planRaw(recipe, cameraIndex));
        const std::vector<TimeSlice> slices = timeSlices(recipe, cameraIndex, plan);
        TAGMILL_TRY(const ImageF sensor, slices.empty() ? warp->apply(raw) : warp->apply(raw, slices));
        return finishFrame(sensor, recipe, cameraIndex, filmic);
    }
    const Size2i size{raw.width, raw.height};
    if (size != camera.intrinsics.resolution || raw.channels != 3)
        return makeError(Errc::InvalidValue, "imaging.wrong_size", {text(size), text(camera.intrinsics.resolution)});
    const SensorSettings settings = sensorSettings(recipe, cameraIndex);
    return camera.bit_depth == 16 ? encodePng(sensorImage16(raw, settings, filmic)) : encodePng(sensorImage8(raw, settings, filmic));
}

} // namespace tagmill
