// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/raw_frame.h"
#include "core/scene/supported.h"

namespace tagmill {

namespace {

std::string text(Size2i size)
{
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

} // namespace

Result<std::string> finishFrame(const ImageF &raw, const CameraRecipe &camera, const FilmicTransform *filmic)
{
    TAGMILL_CHECK(checkCameraIsSupported(camera, "camera"));
    const Size2i size{raw.width, raw.height};
    if (size != camera.intrinsics.resolution || raw.channels != 3)
        return makeError(Errc::InvalidValue, "imaging.wrong_size", {text(size), text(camera.intrinsics.resolution)});
    return encodePng(toneMap(raw, camera.tone_mapping, filmic));
}

} // namespace tagmill
