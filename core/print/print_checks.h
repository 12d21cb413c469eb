// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd about a target that could be printed: markers too small for the printer, pictures that stand twice, white
// that detectors need and do not get, dictionaries that are larger than they need be.
#pragma once

#include "core/print/print_subjects.h"

namespace tagmill {

/// Warnings and notices; one error when the target cannot be laid out at all. `where` is a key of the config.
std::vector<Problem> checkPrint(const GenConfig &config, const std::vector<int> &tagIds = {}, double printerDpi = 600);

/// Edge of the smallest module that is printed, m; 0 when there is none.
double smallestModule(const std::vector<PrintSubject> &subjects);

} // namespace tagmill
