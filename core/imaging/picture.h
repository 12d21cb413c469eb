// SPDX-License-Identifier: GPL-3.0-or-later
// Picture: an image file as linear radiance, halved again and again so that far-off floors do not flicker; and skies,
// which are pictures around the scene. Private to core/imaging.
#pragma once

#include "core/geometry.h"
#include "core/image.h"
#include "core/result.h"

#include <array>
#include <string>
#include <vector>

namespace tagmill {

class Picture
{
public:
    /// 8- and 16-bit files as sRGB, float files as they are. Errors: NotFound, Parse.
    static Result<Picture> load(const std::string &path);

    /// Repeats in both directions; u, v count whole pictures, v upwards. `footprint`: how many pictures a pixel spans.
    void sample(double u, double v, double footprint, float *rgb) const;
    /// Mean of the sharp pixels in an upright box around (u, v), counted in whole pictures, v upwards; the edge goes on for ever.
    void mean(const Vector2 &centre, const Vector2 &box, float *rgb) const;
    /// Equirectangular as Blender maps it: +x in the middle, +z up; the sky is turned about +z. Directions in the world.
    /// `footprint` as of sample().
    void sampleSky(const Vector3 &direction, double rotation, float *rgb, double footprint = 0) const;
    /// Irradiance of the sky on a surface with that normal, by second-order spherical harmonics.
    Vector3 skyIrradiance(const Vector3 &normal, double rotation) const;

private:
    void makeHarmonics();

    std::vector<ImageF> m_levels;
    std::array<Vector3, 9> m_harmonics{};
};

} // namespace tagmill
