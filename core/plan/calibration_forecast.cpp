// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/calibration_forecast.h"

#include "core/calibration/lens_calibration.h"
#include "core/calibration/projection_difference.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

constexpr int mapColumns = 48;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::string joined(const PlannedLens &lens, std::span<const size_t> parameters)
{
    std::string names;
    for (const size_t parameter : parameters)
        names += (names.empty() ? "" : ", ") + lens.name(parameter);
    return names;
}

Error notDetermined(const PlannedLens &lens, const LensInformation &information)
{
    const std::vector<size_t> free = information.undetermined();
    const std::string first = lens.name(free.front()), views = std::to_string(information.views());
    if (free.size() == 1)
        return makeError(Errc::InvalidValue, "plan.no_influence", {first, views});
    const std::string others = joined(lens, std::span(free).subspan(1));
    const auto isRadial = [&](size_t p) { return p >= 4 && p < 4 + lens.lens.coefficients.size() && lens.name(p)[0] == 'k'; };
    const bool isOfFormula = std::all_of(free.begin(), free.end(), isRadial);
    return makeError(Errc::InvalidValue, isOfFormula ? "plan.coefficients_alike" : "plan.not_determined", {first, others, views});
}

/// How far, in the worst direction, the noise moves the picture of a ray.
double worstSigma(const PlannedLens &lens, const Vector3 &ray, const SharedMatrix &covariance, const SharedColumns &impliedTurn)
{
    const auto point = lensJacobian(lens.lens, ray);
    if (!point)
        return none;
    Eigen::Matrix<double, 2, Eigen::Dynamic, 0, 2, mostSharedParameters> change = point->by_point * crossMatrix(-ray) * impliedTurn;
    change.leftCols(point->by_lens.cols()) += point->by_lens;
    const Matrix2 spread = change * covariance * change.transpose();
    const double middle = spread.trace() / 2, apart = std::hypot((spread(0, 0) - spread(1, 1)) / 2, spread(0, 1));
    return std::sqrt(std::max(0.0, middle + apart));
}

double sigmaAt(const PlannedLens &lens, const Vector2 &pixel, const SharedMatrix &covariance, const SharedColumns &impliedTurn)
{
    const auto ray = lens.camera.unproject(pixel);
    return ray ? worstSigma(lens, *ray, covariance, impliedTurn) : none;
}

UncertaintyMap mapOf(const PlannedLens &lens, std::span<const PlannedView> views, const SharedMatrix &covariance, const SharedColumns &impliedTurn)
{
    const Size2i size = lens.camera.resolution();
    CoveredArea area(size);
    for (const PlannedView &view : views)
        area.add(view.pixels);
    UncertaintyMap map;
    map.resolution = size;
    map.columns = std::min(mapColumns, size.width);
    map.rows = std::clamp(int(std::lround(double(map.columns) * size.height / size.width)), 1, std::max(1, size.height));
    std::vector<double> covered;
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column) {
            const Vector2 pixel((column + 0.5) * size.width / map.columns, (row + 0.5) * size.height / map.rows);
            const double sigma = sigmaAt(lens, pixel, covariance, impliedTurn);
            const bool isCovered = std::isfinite(sigma) && area.contains(pixel);
            map.sigma_px.push_back(sigma);
            map.isCovered.push_back(isCovered);
            if (isCovered)
                covered.push_back(sigma);
        }
    }
    std::sort(covered.begin(), covered.end());
    map.centre_px = sigmaAt(lens, Vector2(size.width, size.height) / 2, covariance, impliedTurn);
    map.median_px = covered.empty() ? none : covered[covered.size() / 2];
    map.worst_px = covered.empty() ? none : covered.back();
    map.coverage = double(covered.size()) / double(map.sigma_px.size());
    return map;
}

} // namespace

const ParameterForecast *CalibrationForecast::find(std::string_view name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const ParameterForecast &parameter) { return parameter.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

Result<SharedMatrix> forecastCovariance(const PlannedLens &lens, const LensInformation &information)
{
    if (size_t(information.views()) < fewestCalibrationViews)
        return makeError(Errc::InvalidValue, "plan.too_few_views", {std::to_string(information.views()), std::to_string(fewestCalibrationPoints), std::to_string(fewestCalibrationViews)});
    const auto covariance = information.covariance();
    if (!covariance)
        return notDetermined(lens, information);
    return *covariance;
}

Result<CalibrationForecast> forecastCalibration(const PlannedLens &lens, std::span<const PlannedView> views, double noise_px)
{
    const LensInformation information = informationOf(lens, views);
    TAGMILL_TRY(const SharedMatrix unit, forecastCovariance(lens, information));
    const SharedMatrix covariance = unit * (noise_px * noise_px);
    CalibrationForecast forecast{lens.lens.formula, noise_px, information.views(), information.points(), {}, mapOf(lens, views, covariance, information.impliedTurn())};
    for (size_t p = 0; p < lens.parameterCount(); ++p)
        forecast.parameters.push_back({lens.name(p), lens.unit(p), lens.value(p), std::sqrt(covariance(Eigen::Index(p), Eigen::Index(p)))});
    return forecast;
}

} // namespace tagmill
