// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as PDF, SVG and PNG at true scale, drawn by cairo.
#pragma once

#include "core/image.h"
#include "core/print/print_pages.h"

#include <filesystem>

namespace tagmill {

enum class PageFormat { Pdf, Svg, Png };

/// By the extension. Error InvalidValue print.format.
Result<PageFormat> pageFormat(const std::filesystem::path &file);

/// All pages in one PDF; of SVG and PNG one file a page, NAME-1, NAME-2 … when there are several. `dpi` counts for PNG. The
/// files that were written. Errors: InvalidValue print.format, print.too_many_pixels; Io.
Result<std::vector<std::filesystem::path>> writePages(const std::vector<PrintPage> &pages, const std::string &title, const std::filesystem::path &file, double dpi = 600);

Result<std::string> pagesAsPdf(const std::vector<PrintPage> &pages, const std::string &title);
Result<std::string> pageAsSvg(const PrintPage &page);
/// Grey, one channel. Error InvalidValue print.too_many_pixels.
Result<Image8> pageAsImage(const PrintPage &page, double dpi);

} // namespace tagmill
