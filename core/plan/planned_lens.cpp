// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planned_lens.h"

#include <algorithm>

namespace tagmill {

namespace {

std::string_view ownName(DistortionModel model)
{
    switch (model) {
    case DistortionModel::None: return "none";
    case DistortionModel::BrownConrady: return "brown_conrady";
    case DistortionModel::KannalaBrandt: return "kannala_brandt";
    }
    return {};
}

std::string_view possibleFormulas(DistortionModel model)
{
    switch (model) {
    case DistortionModel::None: return "pinhole, brown_conrady, rational";
    case DistortionModel::BrownConrady: return "brown_conrady, rational";
    case DistortionModel::KannalaBrandt: return "fisheye";
    }
    return {};
}

bool canBe(LensFormula formula, DistortionModel model)
{
    if (model == DistortionModel::KannalaBrandt || formula == LensFormula::Fisheye)
        return model == DistortionModel::KannalaBrandt && formula == LensFormula::Fisheye;
    return model == DistortionModel::None || formula != LensFormula::Pinhole;
}

} // namespace

std::string PlannedLens::name(size_t parameter) const
{
    const size_t bend = 4 + lens.coefficients.size();
    if (parameter < bend)
        return std::string(lensParameterName(lens.formula, parameter));
    return parameter == bend ? "bend_x" : "bend_y";
}

double PlannedLens::value(size_t parameter) const
{
    return parameter < 4 + lens.coefficients.size() ? lensParameter(lens, parameter) : 0;
}

std::string_view PlannedLens::unit(size_t parameter) const
{
    if (parameter < 4)
        return "px";
    return parameter < 4 + lens.coefficients.size() ? std::string_view() : "1/m";
}

double PlannedLens::guess(size_t parameter) const
{
    const double known[] = {lens.fx, lens.fy, double(lens.resolution.width), double(lens.resolution.height)};
    return parameter < 4 ? known[parameter] : 1;
}

LensFormula usualFormula(const CameraModel &camera)
{
    return camera.distortionModel() == DistortionModel::KannalaBrandt ? LensFormula::Fisheye : LensFormula::BrownConrady;
}

Result<PlannedLens> plannedLens(const CameraModel &camera, std::optional<LensFormula> wanted, bool isBoardBent)
{
    const LensFormula formula = wanted.value_or(usualFormula(camera));
    const DistortionModel model = camera.distortionModel();
    if (!canBe(formula, model))
        return makeError(Errc::InvalidValue, "plan.other_lens", {std::string(lensFormulaName(formula)), std::string(ownName(model)), std::string(possibleFormulas(model))});
    PlannedLens planned{camera, {formula, camera.resolution(), camera.k()(0, 0), camera.k()(1, 1), camera.k()(0, 2), camera.k()(1, 2), {}}, isBoardBent};
    if (model != DistortionModel::None)
        planned.lens.coefficients = camera.distortionCoefficients();
    planned.lens.coefficients.resize(solvedCoefficients(formula), 0);
    return planned;
}

} // namespace tagmill
