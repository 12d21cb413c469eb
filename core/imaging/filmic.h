// SPDX-License-Identifier: GPL-3.0-or-later
// Filmic: Blender's view transform of that name. Its config files decide the picture, so they are baked by
// OpenColorIO into a shaper, a cube and a curve, which our own kernel applies. Where no Blender was ever
// seen, an analytic curve stands in, and whoever uses it says so.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace tagmill {

class FilmicTransform
{
public:
    /// From the folder that holds Blender's config.ocio ("…/datafiles/colormanagement").
    /// Errors: NotFound no such file; Parse OpenColorIO refuses it or it has no Filmic.
    static Result<FilmicTransform> fromConfig(const std::filesystem::path &folder);

    /// count values: whole RGB pixels. NaN counts as black.
    void encode(const float *rgb, size_t count, std::uint8_t *codes) const;
    void encode(const float *rgb, size_t count, std::uint16_t *codes) const;

private:
    FilmicTransform() = default;
    void encodeLogs(const std::int32_t *logs, size_t pixels, std::uint8_t *codes) const;
    void encodeLogs(const std::int32_t *logs, size_t pixels, std::uint16_t *codes) const;
    template<class Code>
    void encodeTo(const float *rgb, size_t count, Code *codes) const;

    std::vector<float> m_cube;          ///< red fastest; R, G, B and a pad, so that a node is one vector
    std::vector<float> m_curve;         ///< from the cube's value in [0, 1] to display in [0, 1]
    std::vector<std::uint32_t> m_codes; ///< the curve's 8-bit codes, exactly (filmic_shape.h)
};

/// The fallback, one channel: s = (log2 x + 12.473931) / 16.5 clamped to 0…1, then
/// (g(s) − g(0)) / (g(1) − g(0)) with g(s) = (1 + exp(−9.377·(s − 0.6449)))^−0.805. Greys differ from Blender's
/// Filmic by at most 1 of 255; saturated colours differ more, because Blender also desaturates.
double analyticFilmic(double radiance);

} // namespace tagmill
