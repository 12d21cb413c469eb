// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lens_table.h"

#include "widgets/audit_parts.h"
#include "widgets/confidence_bar.h"
#include "widgets/uncertainty_map_view.h"

#include <QCoreApplication>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int pixelDecimals = 3, coefficientDecimals = 6;
constexpr int offColumn = 4; ///< in σ

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

struct Deviation
{
    double off = 0, sigma = 0;
    int decimals = 0;
};

/// Beside how far off it is; the scale takes the farthest one in, within reason.
void addConfidenceBars(QTableWidget *table, const std::vector<Deviation> &deviations)
{
    constexpr double leastReach = 4, mostReach = 12; // standard deviations
    double reach = leastReach;
    for (const Deviation &one : deviations)
        if (std::isfinite(one.off / one.sigma))
            reach = std::clamp(std::abs(one.off / one.sigma) + confidenceSigmas, reach, mostReach);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Deviation &one = deviations[static_cast<size_t>(row)];
        if (!std::isfinite(one.off / one.sigma))
            continue;
        QTableWidgetItem *item = table->item(row, offColumn);
        const QString text = translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Off by %1 ± %2 (2 σ)")).arg(numberText(one.off, one.decimals), numberText(confidenceSigmas * one.sigma, one.decimals));
        item->setData(ConfidenceBarDelegate::OffRole, one.off / one.sigma);
        item->setData(ConfidenceBarDelegate::ReachRole, reach);
        item->setData(Qt::AccessibleTextRole, text);
        item->setToolTip(text);
    }
    table->horizontalHeaderItem(offColumn)->setToolTip(translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "The line is the truth; the bar reaches two standard deviations to either side of what was solved")));
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
    std::vector<Deviation> deviations;
    const auto add = [&](const QString &name, double value, double expected, size_t parameter, int decimals) {
        rows.push_back(rowOf(name, value, expected, sigma(parameter), decimals));
        deviations.push_back({value - expected, sigma(parameter).value_or(NAN), decimals});
    };
    for (size_t i = 0; i < 4; ++i)
        add(names[i], values[i], truths[i], i, pixelDecimals);
    const QStringList coefficients = coefficientNames(lens.formula);
    const auto &known = truth.distortionCoefficients();
    for (size_t i = 0; i < lens.coefficients.size() && i < static_cast<size_t>(coefficients.size()); ++i) {
        const double expected = isStraight(lens.formula, truth) ? 0 : isFormulaOf(lens.formula, truth) && i < known.size() ? known[i] : NAN;
        add(coefficients[static_cast<qsizetype>(i)], lens.coefficients[i], expected, 4 + i, coefficientDecimals);
    }
    QStringList headers{translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Parameter")), translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Truth")), translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Solved"))};
    if (hasSigmas)
        headers << translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "σ")) << translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Off by, σ"));
    else
        headers << translated(QT_TRANSLATE_NOOP("tagmill::LensTable", "Off by"));
    if (hasSigmas && !qobject_cast<ConfidenceBarDelegate *>(table->itemDelegateForColumn(offColumn)))
        table->setItemDelegateForColumn(offColumn, new ConfidenceBarDelegate(table));
    fillTable(table, headers, rows);
    if (hasSigmas)
        addConfidenceBars(table, deviations);
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
