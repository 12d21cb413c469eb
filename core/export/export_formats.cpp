// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_job.h"

#include <algorithm>
#include <array>

namespace tagmill {

namespace {

constexpr auto table = std::to_array<FormatDesc>({
    {.name = "coco", .tool = "COCO keypoints (pycocotools, MMPose, Detectron2)", .origin = PixelOrigin::Corner, .hasCornerOrder = true, .hasImages = true, .write = writeCoco},
    {.name = "yolo-pose", .tool = "YOLO pose training (Ultralytics)", .origin = PixelOrigin::Corner, .isOriginFixed = true, .hasCornerOrder = true, .hasImages = true, .write = writeYoloPose},
    {.name = "csv", .tool = "tables (pandas, spreadsheets)", .origin = PixelOrigin::Corner, .hasCornerOrder = true, .write = writeCsv},
    {.name = "kalibr", .tool = "Kalibr", .origin = PixelOrigin::Centre, .hasImages = true, .hasCameras = true, .write = writeKalibr},
    {.name = "opencv", .tool = "OpenCV (cv::FileStorage)", .origin = PixelOrigin::Centre, .hasCameras = true, .write = writeOpenCv},
    {.name = "mrcal", .tool = "mrcal", .origin = PixelOrigin::Centre, .hasCameras = true, .write = writeMrcal},
    {.name = "ros", .tool = "ROS camera_info (camera_calibration_parsers)", .origin = PixelOrigin::Centre, .hasCameras = true, .write = writeRos},
    {.name = "imagefolder", .tool = "Hugging Face datasets (imagefolder)", .origin = PixelOrigin::Corner, .hasCornerOrder = true, .hasImages = true, .write = writeImageFolder},
});

} // namespace

std::span<const FormatDesc> exportFormatTable()
{
    return table;
}

bool exportHasCornerOrder(std::string_view format)
{
    return std::any_of(table.begin(), table.end(), [&](const FormatDesc &row) { return row.name == format && row.hasCornerOrder; });
}

std::vector<std::string_view> exportFormats()
{
    std::vector<std::string_view> names;
    for (const FormatDesc &format : table)
        names.push_back(format.name);
    return names;
}

} // namespace tagmill
