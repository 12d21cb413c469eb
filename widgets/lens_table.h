// SPDX-License-Identifier: GPL-3.0-or-later
// LensTable: the parameters of a lens that somebody solved for beside the true ones, with how far they are off: in their own
// standard deviations where those are known, also as bars.
#pragma once

#include "core/calibration/projection_difference.h"

#include <span>

class QString;
class QTableWidget;

namespace tagmill {

class UncertaintyMapView;

/// "Brown–Conrady".
QString lensFormulaText(LensFormula formula);
/// `sigmas`: of fx fy cx cy and the coefficients; may be empty.
void fillLensTable(QTableWidget *table, const SolvedLens &lens, const CameraModel &truth, std::span<const double> sigmas);

/// How far the lens is off, over the picture; hidden without a difference.
void showDifference(UncertaintyMapView *view, const std::optional<ProjectionDifference> &difference, Size2i resolution);

} // namespace tagmill
