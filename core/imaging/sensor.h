// SPDX-License-Identifier: GPL-3.0-or-later
// The sensor: linear radiance → codes. One chain for preview and dataset, each step on the result of the one before:
//
// 1. Exposure: x · exposure_gain. NaN and negative radiance are 0.
// 2. Dynamic range D > 0 dB. Full scale F is the light that tone mapping turns to white: 1 for linear and sRGB,
//    0.18 · 2^6.5 ≈ 16.3 for filmic. Brighter light saturates to F. The noise floor is the sensor's dark noise:
//    normal, of deviation F · 10^(−D/20), which is F · 2^−stops with stops = D / (20 · log10 2), the level at which
//    signal equals noise. At 60 dB that is 0.26 of an 8-bit code in linear and 3.3 in the darks of sRGB. A floor
//    below 1/8 of a code where the curve is steepest is left out: rounding hides it (so the default of 120 dB costs nothing).
// 3. Noise, in the order of `noise`, still linear, each layer with numpy's default_rng(seed), elements in the
//    order row, column, channel:
//      Gaussian       x + normal(mean, deviation); nothing when deviation is 0
//      Poisson        poisson(max(x, 0) · scale) / scale: scale photons make radiance 1; from 10^12 on
//                     their noise is below any code and left out
//      salt & pepper  n = trunc(amount · pixels), of them trunc(n · salt_share) salt: rows, then columns, drawn by
//                     integers(); then pepper likewise. Salt is F, pepper 0, always all channels of a pixel.
//    Amounts are in units of radiance 1, whatever the tone mapping.
// 4. Tone mapping (tone_curve.h), clipped to 0 … 1. NaN, which only overflowing noise can make, is 0.
// 5. Quantisation: round half to even to 8 or 16 bits.
//
// Noise stands before tone mapping because a sensor is linear: its noise in the darks is stretched with them.
#pragma once

#include "core/compile/recipe.h"
#include "core/image.h"
#include "core/imaging/filmic.h"

#include <cstdint>
#include <vector>

namespace tagmill {

enum class NoiseModel { Gaussian, Poisson, SaltAndPepper };

struct NoiseLayer
{
    NoiseModel model = NoiseModel::Gaussian;
    double mean = 0, deviation = 0;       ///< Gaussian
    double scale = 1000;                  ///< Poisson, > 0
    double amount = 0, salt_share = 0.5;  ///< salt and pepper, 0 … 1
    std::uint64_t seed = 0;
};

struct SensorSettings
{
    double exposure_gain = 1;
    double dynamic_range_db = 0; ///< ≤ 0: no saturation before the noise, no floor
    std::uint64_t floor_seed = 0;
    std::vector<NoiseLayer> noise;
    ToneMapping tone_mapping = ToneMapping::Linear;
};

/// What a recipe asks of one of its cameras; the only place that knows. The recipe has passed checkCameraIsSupported().
///
/// A noise component without a seed has its parent's + its index, a parent without one a seed from the recipe's own.
/// The ISO number has acted when the recipe was compiled: coupled, it set the deviation of the Gaussian noise and
/// iso_noise = (ISO − 800) / 5600. iso_noise is the shot noise of that gain: a first Poisson layer of 1000 / iso_noise
/// photons (the default scale of Poisson noise is reached at ISO 6400), so its variance grows with gain and light. Recipes
/// compiled as render-tag keep the number without effect, as there.
SensorSettings sensorSettings(const SceneRecipe &recipe, int cameraIndex);

/// Deviation of the dark noise that is applied: 0 when off or hidden by the rounding to codes 0 … maxCode.
double floorDeviation(const SensorSettings &settings, int maxCode);

/// raw: warped already. filmic: Blender's own curve for tone mapping filmic, else the analytic one.
/// A pure function: same pixels on any thread.
Image8 sensorImage8(const ImageF &raw, const SensorSettings &settings, const FilmicTransform *filmic = nullptr);
Image16 sensorImage16(const ImageF &raw, const SensorSettings &settings, const FilmicTransform *filmic = nullptr);

} // namespace tagmill
