// SPDX-License-Identifier: GPL-3.0-or-later
// Boards before a lens, for tests of predicted uncertainty: no recipe, no truth code, exact poses.
#pragma once

#include "core/calibration/lens_calibration.h"
#include "core/calibration/lens_information.h"

#include <Eigen/Geometry>

#include <random>

namespace tagmill::test {

inline constexpr Size2i boardResolution{1280, 960};

inline SolvedLens lensOf(LensFormula formula)
{
    SolvedLens lens{formula, boardResolution, 900, 910, 650.3, 471.8, {}};
    switch (formula) {
    case LensFormula::Pinhole: break;
    case LensFormula::BrownConrady: lens.coefficients = {-0.28, 0.07, 1e-3, -8e-4, 0.005}; break;
    case LensFormula::Rational: lens.coefficients = {0.9, -0.3, 1e-3, -8e-4, 0.04, 1.2, -0.1, 0.02}; break;
    case LensFormula::Fisheye: lens.coefficients = {-0.0035, 0.0015, -0.0003, 0.0001}; break;
    }
    return lens;
}

/// A flat board of columns × rows points, 40 mm apart, where a camera sees it.
struct Board
{
    std::vector<Vector3> points; ///< m, in the board, those that are in the picture
    Matrix3 rotation;
    Vector3 shift;

    Vector3 inCamera(const Vector3 &x_in_board) const { return rotation * x_in_board + shift; }
    ViewPoints viewPoints() const
    {
        ViewPoints view;
        view.board_z_in_cam = rotation.col(2);
        for (const Vector3 &point : points) {
            view.in_cam.push_back(inCamera(point));
            view.in_board.emplace_back(point.head<2>());
        }
        return view;
    }
    CalibrationView calibrationView(const SolvedLens &lens, double noise_px, std::mt19937 &random) const
    {
        std::normal_distribution<double> noise(0, noise_px);
        CalibrationView view{points, {}, Matrix4(Eigen::Isometry3d(Eigen::Translation3d(shift) * Eigen::Quaterniond(rotation)).matrix())};
        for (const Vector3 &point : points)
            view.image_points.push_back(*lens.project(inCamera(point)) + Vector2(noise(random), noise(random)));
        return view;
    }
};

/// Slanted about many axes, all over the picture. `slant`: 0 = all parallel to the picture.
inline std::vector<Board> boards(const SolvedLens &lens, int count, unsigned seed = 1, double slant = 0.6, int columns = 9, int rows = 6)
{
    std::mt19937 random(seed);
    const auto uniform = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    std::vector<Board> all;
    while (int(all.size()) < count) {
        Board board;
        const double about = uniform(0, 6.28);
        const Vector3 axis(std::cos(about), std::sin(about), 0);
        board.rotation = (Eigen::AngleAxisd(slant * uniform(0.2, 1), axis) * Eigen::AngleAxisd(uniform(-0.6, 0.6), Vector3::UnitZ())).toRotationMatrix();
        board.shift = Vector3(uniform(-0.16, 0.16), uniform(-0.12, 0.12), uniform(0.32, 0.6));
        for (int i = 0; i < columns * rows; ++i) {
            const Vector3 point(0.04 * (i % columns - (columns - 1) / 2.0), 0.04 * (i / columns - (rows - 1) / 2.0), 0); // NOLINT(bugprone-integer-division): the row
            const auto pixel = lens.project(board.inCamera(point));
            if (pixel && pixel->x() >= 0 && pixel->y() >= 0 && pixel->x() < boardResolution.width && pixel->y() < boardResolution.height)
                board.points.push_back(point);
        }
        if (int(board.points.size()) >= columns * rows * 2 / 3)
            all.push_back(std::move(board));
    }
    return all;
}

} // namespace tagmill::test
