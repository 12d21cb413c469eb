// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewport_sky.h"

#include "core/imaging/sky_cube.h"
#include "models/path_text.h"

#include <algorithm>

namespace tagmill {

SkyPicture readSky(const SkySource &source, const Progress &progress)
{
    constexpr int side = 512; // px: about what a view of that size shows of a quarter turn
    SkyPicture picture;
    const auto cube = makeSkyCube(filePath(source.file).string(), source.rotation, side, progress);
    if (!cube) {
        picture.problem = cube.error().problem;
        return picture;
    }
    std::transform(cube->faces.begin(), cube->faces.end(), picture.faces.begin(), [](const Image8 &face) {
        return QImage(face.pixels.data(), face.width, face.height, 3 * face.width, QImage::Format_RGB888).convertToFormat(QImage::Format_RGB32);
    });
    const Vector3 &horizon = cube->horizon;
    picture.horizon = QColor::fromRgbF(static_cast<float>(horizon.x()), static_cast<float>(horizon.y()), static_cast<float>(horizon.z()));
    return picture;
}

} // namespace tagmill
