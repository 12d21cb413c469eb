// SPDX-License-Identifier: GPL-3.0-or-later
// Tone curves with their rounding: radiance → code, half to even, exact for every value they take.
//   linear   min(x, 1)
//   srgb     IEC 61966-2-1: 12.92 x up to 0.0031308, else 1.055 x^(1/2.4) − 0.055
//   filmic   Blender's own, or the analytic curve (filmic.h)
#pragma once

#include "core/imaging/filmic.h"
#include "core/config/gen_config.h"

#include <cstdint>

namespace tagmill {

class ToneCurve
{
public:
    /// filmic: used for ToneMapping::Filmic and 3 channels; must outlive the curve.
    ToneCurve(ToneMapping mapping, const FilmicTransform *filmic, int channels);

    /// count values, whole pixels. NaN becomes 0.
    void encode(const float *radiance, size_t count, std::uint8_t *codes) const;
    void encode(const float *radiance, size_t count, std::uint16_t *codes) const;
    /// The same for linear only, in double precision.
    void encodeLinear(const double *radiance, size_t count, std::uint8_t *codes) const;
    void encodeLinear(const double *radiance, size_t count, std::uint16_t *codes) const;

    bool isLinear() const { return m_mapping == ToneMapping::Linear; }
    /// Light beyond white is white whatever the other channels hold; so saturating it first changes nothing.
    bool isPerChannel() const { return !m_filmic; }
    double white() const;         ///< the least radiance of the last code
    double steepestSlope() const; ///< of display in 0 … 1 over radiance

private:
    ToneMapping m_mapping;
    const FilmicTransform *m_filmic;
};

} // namespace tagmill
