// SPDX-License-Identifier: GPL-3.0-or-later
// What the window prints: pages of the document's target, and the files made of them. Pure functions, for jobs.
#pragma once

#include "core/print/measured_size.h"
#include "core/print/print_pages.h"

#include <QString>

#include <vector>

namespace tagmill {

class DocumentModel;

struct PrintRequest
{
    GenConfig config;
    PrintOptions options;
    QString ids; ///< of tags, "0-9,12"; empty: as many as a scene holds
};

Result<std::vector<PrintPage>> makePages(const PrintRequest &request);
/// By the extension of the file. The number of files written.
Result<int> savePages(const PrintRequest &request, const QString &file);

enum class BoardFile { Kalibr, OpenCv };
/// With the measured size, by one factor.
Result<> saveBoardFile(const GenConfig &config, BoardFile kind, const QString &file);

/// What is odd about the target, before it is printed.
std::vector<Problem> targetProblems(const GenConfig &config);
/// Of a print that measures so much, mm; a side that nobody measured came out as designed. Nothing when both are.
Result<std::optional<SizeCorrection>> correctionFor(const GenConfig &config, std::optional<double> x_mm, std::optional<double> y_mm);
/// Writes the corrected sizes and takes the measured ones away, as one undo step.
Result<> correctSizes(DocumentModel &document, const SizeCorrection &correction);

} // namespace tagmill
