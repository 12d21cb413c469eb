// SPDX-License-Identifier: GPL-3.0-or-later
// ROS: camera_info.yaml as camera_calibration_parsers reads it. Both of our lenses have an exact model there.
#include "core/export/export_job.h"

namespace tagmill {

namespace {

std::string matrix(std::string_view name, int rows, int columns, std::span<const double> numbers)
{
    return std::string(name) + ":\n  rows: " + std::to_string(rows) + "\n  cols: " + std::to_string(columns) + "\n  data: " + numberList(numbers) + "\n";
}

std::string cameraInfo(const ExportJob &job, const CameraModel &camera, const ExportedLens &lens, const std::string &name)
{
    const Matrix3 &k = lens.k;
    const std::vector<double> kRows{k(0, 0), 0, k(0, 2), 0, k(1, 1), k(1, 2), 0, 0, 1};
    const std::vector<double> projection{k(0, 0), 0, k(0, 2), 0, 0, k(1, 1), k(1, 2), 0, 0, 0, 1, 0};
    const std::vector<double> identity{1, 0, 0, 0, 1, 0, 0, 0, 1};
    std::string text = "# Pixel origin " + job.summary.pixel_origin + ". The projection matrix is that of the unrectified camera.\n";
    text += "image_width: " + std::to_string(camera.resolution().width) + "\nimage_height: " + std::to_string(camera.resolution().height) + "\n";
    text += "camera_name: " + name + "\n" + matrix("camera_matrix", 3, 3, kRows) + "distortion_model: " + lens.model + "\n";
    text += matrix("distortion_coefficients", 1, static_cast<int>(lens.coefficients.size()), lens.coefficients);
    return text + matrix("rectification_matrix", 3, 3, identity) + matrix("projection_matrix", 3, 4, projection);
}

} // namespace

Result<> writeRos(ExportJob &job)
{
    job.say("lens", "plumb_bob: k1 k2 p1 p2 k3 of Brown–Conrady (0 for a pinhole); equidistant: k1 … k4 of Kannala–Brandt; both exact");
    job.say("files", "camera_info.yaml, one for each camera and part; images.csv says which image is whose");
    const std::vector<CameraGroup> groups = cameraGroups(job);
    for (const CameraGroup &group : groups) {
        const CameraModel &camera = job.cameras[group.camera];
        const bool isFisheye = camera.distortionModel() == DistortionModel::KannalaBrandt;
        const ExportedLens lens = exactLens(job, camera, isFisheye ? "equidistant" : "plumb_bob", isFisheye ? 4 : 5);
        const std::string file = group.folder + "camera_info.yaml";
        TAGMILL_CHECK(job.folder.write(file, cameraInfo(job, camera, lens, "camera_" + std::to_string(group.camera))));
        tellLens(job, file, lens);
    }
    return writeImageTable(job, groups);
}

} // namespace tagmill
