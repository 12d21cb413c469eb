// SPDX-License-Identifier: GPL-3.0-or-later
// Export: a dataset in the files of other tools. Every format is one row of a table (export_formats.cpp) and one writer;
// it converts pixel origin, corner order, target frame and lens model to what its tool means, and says what it did in
// README.md and tagmill_export.json of the folder.
#pragma once

#include "core/dataset/dataset.h"
#include "core/export/split.h"
#include "core/optics/pixel_origin.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// Of a tag's four corners: TL, TR, BR, BL of the picture as OpenCV draws it, or p[0] … p[3] of AprilTag 3 (DESIGN 17).
enum class CornerOrder { OpenCv, AprilTag };

struct ExportOptions
{
    std::string format = "coco";
    std::optional<PixelOrigin> pixel_origin{}; ///< nothing: the format's own; YOLO has no other
    std::optional<CornerOrder> corner_order{}; ///< nothing: OpenCV's; not used by formats without corners of tags
    Split split{};
    bool refit = false; ///< fit the nearest lens where the format has no exact one, instead of refusing
    bool masks = false; ///< with imagefolder: which target each pixel shows, from the recipes in the dataset
};

struct ExportSummary
{
    struct Convention
    {
        std::string what, is;
    };
    struct Part
    {
        std::string name;
        int frames = 0;
    };
    struct Camera
    {
        std::string file, lens_model;
        std::optional<double> refit_error_px; ///< largest, anywhere in the image
    };

    std::string format;
    std::string pixel_origin, corner_order; ///< corner_order is empty where there is none
    std::vector<Convention> conventions;
    std::vector<Part> parts;
    std::vector<Camera> cameras;
    int frames = 0, tags = 0, boards = 0, left_out = 0, files = 0;
};

std::vector<std::string_view> exportFormats();
/// Do the files of this format hold corners of single tags?
bool exportHasCornerOrder(std::string_view format);

/// Writes the folder whole or not at all; a former export that nobody changed is replaced. Frames that cannot be written
/// are left out and become problems. Errors InvalidValue: an unknown format, an option the format has no use for, a place
/// that is taken, a lens or board the format cannot hold; Io; Cancelled.
Result<ExportSummary> exportDataset(const Dataset &dataset, const std::filesystem::path &place, const ExportOptions &options, Report &report,
                                    const Progress &progress = {});

/// The text of tagmill_export.json.
std::string exportSummaryText(const ExportSummary &summary);

} // namespace tagmill
