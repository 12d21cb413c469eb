// SPDX-License-Identifier: GPL-3.0-or-later
// LensTable: the parameters of a lens that somebody solved for beside the true ones, with how far they are off, in their own
// standard deviations where those are known.
#pragma once

#include "core/calibration/solved_lens.h"

#include <span>

class QString;
class QTableWidget;

namespace tagmill {

/// "Brown–Conrady".
QString lensFormulaText(LensFormula formula);
/// `sigmas`: of fx fy cx cy and the coefficients; may be empty.
void fillLensTable(QTableWidget *table, const SolvedLens &lens, const CameraModel &truth, std::span<const double> sigmas);

} // namespace tagmill
