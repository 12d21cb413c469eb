// SPDX-License-Identifier: GPL-3.0-or-later
// Prints as pictures: flat, module by module, and as a camera sees them through a homography. Nothing of Tagmill's own
// imaging is used. Pixels are corner-origin (DESIGN 15), the print's plane is x right, y up, metres.
#pragma once

#include "core/target/target_geometry.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <opencv2/core.hpp>

#include <cmath>

namespace tagmill::test {

/// A pixel has the ink of the face its centre lies in; 128 where there is none.
inline cv::Mat rasterPrint(const TargetPrint &print, int width, int height)
{
    cv::Mat image(height, width, CV_8U, cv::Scalar(128));
    for (const PrintFace &face : print.faces) {
        const auto column = [&](double x) { return static_cast<int>(std::ceil((x + print.width / 2) / print.width * width - 0.5 - 1e-9)); };
        const auto row = [&](double y) { return static_cast<int>(std::ceil((print.height / 2 - y) / print.height * height - 0.5 - 1e-9)); };
        for (int r = row(face.rect.max.y()); r < row(face.rect.min.y()); ++r)
            for (int c = column(face.rect.min.x()); c < column(face.rect.max.x()); ++c)
                image.at<uchar>(r, c) = face.ink == Ink::White ? 255 : 0;
    }
    return image;
}

/// The image of the plane: x_in_image (px) ~ H · (x, y, 1) in the print's plane (m).
struct PlaneView
{
    Matrix3 image_from_plane = Matrix3::Identity();
    int width = 0, height = 0;

    Vector2 pixel(const Vector2 &x_in_plane) const
    {
        const Vector3 p = image_from_plane * Vector3(x_in_plane.x(), x_in_plane.y(), 1);
        return {p.x() / p.z(), p.y() / p.z()};
    }
};

/// A print of this size (m) near the middle of the picture, its longer edge about `extent` px; turned in the picture by
/// `roll` (rad, clockwise), tilted about x and y (rad).
inline PlaneView planeView(double width, double height, int extent, double roll, double tiltX, double tiltY, const Vector2 &shift = {0.31, -0.23})
{
    const double f = 3.0 * extent; // of a tele lens, so that tilts do not change the size much
    const double distance = f * std::max(width, height) / extent;
    Matrix3 r = (Eigen::AngleAxisd(roll, Vector3::UnitZ()) * Eigen::AngleAxisd(tiltX, Vector3::UnitX()) * Eigen::AngleAxisd(tiltY, Vector3::UnitY())).toRotationMatrix();
    Matrix3 cam_from_plane; // the plane's y is up, the camera's down
    cam_from_plane << r.col(0), -r.col(1), Vector3(0, 0, distance);
    const int edge = extent * 3 / 2;
    Matrix3 k;
    k << f, 0, edge / 2.0 + shift.x(), 0, f, edge / 2.0 + shift.y(), 0, 0, 1;
    return {k * cam_from_plane, edge, edge};
}

/// Area sampled from a flat raster of the print; grey around it, ink and paper away from black and white.
inline cv::Mat photograph(const cv::Mat &raster, const TargetPrint &print, const PlaneView &view)
{
    constexpr int Samples = 5; // along each side of a pixel
    Matrix3 raster_from_plane;
    raster_from_plane << raster.cols / print.width, 0, raster.cols / 2.0, 0, -raster.rows / print.height, raster.rows / 2.0, 0, 0, 1;
    const Matrix3 h = raster_from_plane * view.image_from_plane.inverse();
    const double levels[] = {25, 230, 150};
    cv::Mat image(view.height, view.width, CV_8U);
    for (int row = 0; row < view.height; ++row) {
        for (int column = 0; column < view.width; ++column) {
            double sum = 0;
            for (int i = 0; i < Samples * Samples; ++i) {
                const double u = column + (i % Samples + 0.5) / Samples, v = row + (i / Samples + 0.5) / Samples;
                const double w = h(2, 0) * u + h(2, 1) * v + h(2, 2);
                const double x = (h(0, 0) * u + h(0, 1) * v + h(0, 2)) / w, y = (h(1, 0) * u + h(1, 1) * v + h(1, 2)) / w;
                const bool isOn = x >= 0 && y >= 0 && x < raster.cols && y < raster.rows;
                sum += levels[isOn ? raster.ptr<uchar>(static_cast<int>(y))[static_cast<int>(x)] == 255 : 2];
            }
            image.ptr<uchar>(row)[column] = static_cast<uchar>(std::lround(sum / (Samples * Samples)));
        }
    }
    return image;
}

} // namespace tagmill::test
