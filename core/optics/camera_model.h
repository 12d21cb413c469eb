// SPDX-License-Identifier: GPL-3.0-or-later
// CameraModel: from a point in the camera (OpenCV axes, m) to a pixel (corner-origin) and back.
// Brown–Conrady with (k1,k2,p1,p2,k3), Kannala–Brandt with (k1..k4), as OpenCV defines them.
#pragma once

#include "core/config/gen_config.h"
#include "core/geometry.h"

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace tagmill {

class CameraModel
{
public:
    CameraModel() = default;
    CameraModel(Size2i resolution, Matrix3 k, DistortionModel model = DistortionModel::None, std::vector<double> coefficients = {});

    /// The same camera, but θ = c0 + c1 r + … + c4 r⁴ from the axis at r on the image plane (direct_lens.h).
    static CameraModel traced(const CameraModel &lens, const std::array<double, 5> &polynomial);

    Size2i resolution() const { return m_resolution; }
    const Matrix3 &k() const { return m_k; }
    DistortionModel distortionModel() const { return m_model; }
    const std::vector<double> &distortionCoefficients() const { return m_coefficients; }

    /// Pixel of a point in the camera; nothing for z ≤ 1e-6 (pinhole, Brown–Conrady), nor beyond the angle
    /// where the lens polynomial turns back: what lies there is not in the picture, though its formula says so.
    std::optional<Vector2> project(const Vector3 &x_in_cam) const;
    /// The formula alone, also where it turns back (render-tag's rule); nothing for z ≤ 1e-6 in every model.
    std::optional<Vector2> projectByFormula(const Vector3 &x_in_cam) const;
    /// Unit ray through a pixel; the inverse converges to 1e-10 (normalised) or there is none.
    std::optional<Vector3> unproject(const Vector2 &pixel) const;
    /// The same view on `factor` times as many pixels along each side.
    CameraModel scaled(double factor) const;
    bool contains(const Vector2 &pixel, double margin = 0) const; ///< margin ≤ x < W − margin
    /// Of a traced lens; all 0 otherwise.
    const std::array<double, 5> &polynomial() const { return m_polynomial; }
    /// Where the lens polynomial turns back: tan θ (Brown–Conrady), θ (Kannala–Brandt, traced); infinite when nowhere.
    double fieldLimit() const { return m_fieldLimit; }
    bool operator==(const CameraModel &) const = default;

private:
    Vector2 pixelFromImagePlane(const Vector2 &p) const;
    std::optional<Vector2> projectTraced(const Vector3 &x_in_cam) const;
    bool isTraced() const { return m_polynomial[1] != 0; }

    Size2i m_resolution;
    Matrix3 m_k = Matrix3::Identity();
    DistortionModel m_model = DistortionModel::None; ///< None when all coefficients are |c| ≤ 1e-10
    std::vector<double> m_coefficients;              ///< as given
    std::array<double, 5> m_polynomial{};
    double m_largestRadius = 0; ///< where m_polynomial reaches m_fieldLimit
    double m_fieldLimit = std::numeric_limits<double>::infinity();
};

/// Blender's camera settings for a pinhole K of any aspect (DESIGN 16); sensor fit AUTO.
struct BlenderLens
{
    double lens_mm = 50, sensor_mm = 36;
    double shift_x = 0, shift_y = 0;
    double pixel_aspect_x = 1, pixel_aspect_y = 1; ///< ≥ 1
};
BlenderLens blenderLens(const Matrix3 &k, Size2i resolution, double sensor_mm = 36);
/// Its inverse: K of a Blender camera.
Matrix3 matrixFromBlenderLens(const BlenderLens &lens, Size2i resolution);

} // namespace tagmill
