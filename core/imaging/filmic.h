// SPDX-License-Identifier: GPL-3.0-or-later
// Filmic: Blender's view transform of that name. Its config files decide the picture, so they are baked by
// OpenColorIO into a shaper, a cube and a curve, which our own kernel applies. Where no Blender was ever
// seen, an analytic curve stands in, and whoever uses it says so.
#pragma once

#include "core/image.h"
#include "core/result.h"

#include <filesystem>
#include <vector>

namespace tagmill {

class FilmicTransform
{
public:
    /// From the folder that holds Blender's config.ocio ("…/datafiles/colormanagement").
    /// Errors: NotFound no such file; Parse OpenColorIO refuses it or it has no Filmic.
    static Result<FilmicTransform> fromConfig(const std::filesystem::path &folder);

    /// raw and image: 3 channels, equal size.
    void apply(const ImageF &raw, Image8 &image) const;

private:
    FilmicTransform() = default;
    void applyTo(const float *rgb, std::uint8_t *code) const;

    std::vector<float> m_shaper; ///< position in the cube by the upper bits of a float
    std::vector<float> m_cube;   ///< red fastest, RGB
    std::vector<float> m_curve;  ///< from the cube's value in [0, 1] to display in [0, 255]
};

/// The fallback, one channel: s = (log2 x + 12.473931) / 16.5 clamped to 0…1, then
/// (g(s) − g(0)) / (g(1) − g(0)) with g(s) = (1 + exp(−9.377·(s − 0.6449)))^−0.805. Greys differ from Blender's
/// Filmic by at most 1 of 255; saturated colours differ more, because Blender also desaturates.
double analyticFilmic(double radiance);

} // namespace tagmill
