// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lens_table.h"

#include "widgets/audit_parts.h"
#include "widgets/uncertainty_map_view.h"

#include <QCoreApplication>
#include <QTableWidget>

#include <cmath>

namespace tagmill {

namespace {

constexpr int pixelDecimals = 3, coefficientDecimals = 6;

QString translated(const char *text)
{
    return QCoreApplication::translate("tagmill::LensTable", text);
}

QStringList coefficientNames(LensFormula formula)
{
    switch (formula) {
    case LensFormula::Pinhole:
        return {};
    case LensFormula::Fisheye:
        return {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3"), QStringLiteral("k4")};
    case LensFormula::BrownConrady:
    case LensFormula::Rational:
        break;
    }
    return {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("p1"), QStringLiteral("p2"), QStringLiteral("k3"), QStringLiteral("k4"),
            QStringLiteral("k5"), QStringLiteral("k6"), QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("s3"), QStringLiteral("s4")};
}

/// Coefficients mean the same only in the same formula.
bool isFormulaOf(LensFormula formula, const CameraModel &truth)
{
    return (formula == LensFormula::BrownConrady && truth.distortionModel() == DistortionModel::BrownConrady)
        || (formula == LensFormula::Fisheye && truth.distortionModel() == DistortionModel::KannalaBrandt);
}

/// A pinhole is every lens of pinhole kind without coefficients.
bool isStraight(LensFormula formula, const CameraModel &truth)
{
    return truth.distortionModel() == DistortionModel::None && formula != LensFormula::Fisheye;
}

std::vector<AuditCell> rowOf(const QString &name, double value, double truth, std::optional<double> sigmaOrNone, int decimals)
{
    const double off = value - truth;
    std::vector<AuditCell> row{{name, Tone::Normal, false}, {numberText(truth, decimals)}, {numberText(value, decimals)}};
    if (!sigmaOrNone) {
        row.push_back({numberText(off, decimals)});
        return row;
    }
    const double sigma = *sigmaOrNone;
    row.push_back({std::isfinite(sigma) ? QStringLiteral("± ") + numberText(sigma, decimals) : QStringLiteral("–")});
    const double times = std::abs(off) / sigma;
    row.push_back({std::isfinite(times) ? numberText(times, 1) : QStringLiteral("–"), !std::isfinite(times) || times <= 3 ? Tone::Normal : Tone::Warning});
    return row;
}

} // namespace

QString lensFormulaText(LensFormula formula)
{
    switch (formula) {
    case LensFormula::Pinhole:
        return translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Pinhole"));
    case LensFormula::BrownConrady:
        return translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Brown–Conrady"));
    case LensFormula::Rational:
        return translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Rational"));
    case LensFormula::Fisheye:
        return translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Fisheye"));
    }
    return {};
}

void fillLensTable(QTableWidget *table, const SolvedLens &lens, const CameraModel &truth, std::span<const double> sigmas)
{
    const bool hasSigmas = !sigmas.empty();
    const Matrix3 &k = truth.k();
    const double values[] = {lens.fx, lens.fy, lens.cx, lens.cy}, truths[] = {k(0, 0), k(1, 1), k(0, 2), k(1, 2)};
    const QString names[] = {translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "fx, px")), translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "fy, px")), translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "cx, px")),
                             translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "cy, px"))};
    const auto sigma = [&](size_t i) { return !hasSigmas ? std::nullopt : std::optional<double>(i < sigmas.size() ? sigmas[i] : NAN); };
    std::vector<std::vector<AuditCell>> rows;
    for (size_t i = 0; i < 4; ++i)
        rows.push_back(rowOf(names[i], values[i], truths[i], sigma(i), pixelDecimals));
    const QStringList coefficients = coefficientNames(lens.formula);
    const auto &known = truth.distortionCoefficients();
    for (size_t i = 0; i < lens.coefficients.size() && i < static_cast<size_t>(coefficients.size()); ++i) {
        const double expected = isStraight(lens.formula, truth) ? 0 : isFormulaOf(lens.formula, truth) && i < known.size() ? known[i] : NAN;
        rows.push_back(rowOf(coefficients[static_cast<qsizetype>(i)], lens.coefficients[i], expected, sigma(4 + i), coefficientDecimals));
    }
    QStringList headers{translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Parameter")), translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Truth")), translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Solved"))};
    if (hasSigmas)
        headers << translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "σ")) << translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Off by, σ"));
    else
        headers << translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Off by"));
    fillTable(table, headers, rows);
}

void showDifference(UncertaintyMapView *view, const std::optional<ProjectionDifference> &difference, Size2i resolution)
{
    view->setVisible(difference.has_value());
    if (!difference)
        return;
    UncertaintyMap map{difference->columns, difference->rows, resolution, difference->cells_px, {}, difference->rms, difference->rms, difference->max, difference->coverage};
    for (const double cell : difference->cells_px)
        map.isCovered.push_back(std::isfinite(cell));
    view->setMap(std::move(map));
    view->setAccessibleName(translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Projection difference over the picture")));
}

} // namespace tagmill
