// SPDX-License-Identifier: GPL-3.0-or-later
// CalibrationForecast: how well a plan's boards will determine the lens, before a picture is taken. Standard deviations
// come from the Fisher information; the map says what they mean in the picture, as mrcal's projection uncertainty does:
// the ray of a pixel, infinitely far, is projected by lenses as the noise scatters them, the turn of the camera that the
// poses take up being taken out (the least squares turn over the points of the boards), and a pixel's uncertainty is the
// standard deviation along the worst direction. Only noise counts: no wrong model, no blur.
#pragma once

#include "core/plan/planned_views.h"

namespace tagmill {

struct ParameterForecast
{
    std::string name;
    std::string_view unit;
    double value = 0, sigma = 0;
};

struct UncertaintyMap
{
    int columns = 0, rows = 0;      ///< equal cells over the picture
    Size2i resolution;
    std::vector<double> sigma_px;   ///< at the cells' centres, row by row; NaN where the lens sees nothing
    std::vector<char> isCovered;    ///< lies within a board of some view
    double centre_px = 0;           ///< in the middle of the picture
    double median_px = 0, worst_px = 0; ///< of the covered cells; NaN when there are none
    double coverage = 0;            ///< covered share of the picture
};

struct CalibrationForecast
{
    LensFormula formula = LensFormula::BrownConrady;
    double noise_px = 0;
    int views = 0, points = 0;
    std::vector<ParameterForecast> parameters;
    UncertaintyMap map;

    const ParameterForecast *find(std::string_view name) const;
};

/// Errors InvalidValue: too few views, or a parameter that they do not determine.
Result<CalibrationForecast> forecastCalibration(const PlannedLens &lens, std::span<const PlannedView> views, double noise_px);

/// The covariance of the shared parameters alone, for a noise of 1 px; the same errors.
Result<SharedMatrix> forecastCovariance(const PlannedLens &lens, const LensInformation &information);

} // namespace tagmill
