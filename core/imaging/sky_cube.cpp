// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/sky_cube.h"

#include "core/imaging/picture.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

/// Direction of a point of a face, whose coordinates run from −1 to 1 to the right and down (OpenGL 3.3, table 3.20).
Vector3 faceDirection(size_t face, double s, double t)
{
    switch (face) {
    case 0: return {1, -t, -s};
    case 1: return {-1, -t, s};
    case 2: return {s, 1, t};
    case 3: return {s, -1, -t};
    case 4: return {s, -t, 1};
    default: return {-s, -t, -1};
    }
}

/// Broken pixels of a float file are black.
float sound(float radiance)
{
    return std::isfinite(radiance) ? std::max(0.0f, radiance) : 0.0f;
}

ImageF faceOf(const Picture &sky, double rotation, size_t face, int side)
{
    ImageF image(side, side, 3);
    const double footprint = 0.25 / side; // of the picture's width, in the middle of a face
    for (int y = 0; y < side; ++y) {
        float *rgb = image.row(y);
        for (int x = 0; x < side; ++x, rgb += 3) {
            sky.sampleSky(faceDirection(face, 2 * (x + 0.5) / side - 1, 2 * (y + 0.5) / side - 1), rotation, rgb, footprint);
            std::transform(rgb, rgb + 3, rgb, sound);
        }
    }
    return image;
}

/// Geometric: a sun of a few pixels does not make the rest black.
double meanLuminance(const std::array<ImageF, 6> &faces)
{
    constexpr double least = 1e-6;
    double sum = 0, count = 0;
    for (const ImageF &face : faces) {
        for (size_t i = 0; i + 2 < face.pixels.size(); i += 3)
            sum += std::log(least + 0.2126 * static_cast<double>(face.pixels[i]) + 0.7152 * static_cast<double>(face.pixels[i + 1]) + 0.0722 * static_cast<double>(face.pixels[i + 2]));
        count += static_cast<double>(face.pixels.size() / 3);
    }
    return std::exp(sum / count);
}

/// Bright light runs towards white slowly.
double shown(double radiance)
{
    const double v = radiance / (1 + radiance);
    return v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

Image8 exposed(const ImageF &face, double gain)
{
    Image8 image(face.width, face.height, 3);
    std::transform(face.pixels.begin(), face.pixels.end(), image.pixels.begin(), [gain](float radiance) { return static_cast<std::uint8_t>(std::lround(255 * shown(gain * static_cast<double>(radiance)))); });
    return image;
}

/// All around, from level to 17° down.
Vector3 horizonRadiance(const Picture &sky)
{
    constexpr int around = 90;
    Vector3 sum = Vector3::Zero();
    for (int i = 0; i < around; ++i) {
        const double azimuth = 2 * std::numbers::pi * i / around;
        for (const double down : {0.0, 0.1, 0.2, 0.3}) {
            float rgb[3];
            sky.sampleSky({std::cos(azimuth), std::sin(azimuth), -down}, 0, rgb, 1.0 / around);
            for (int c = 0; c < 3; ++c)
                sum[c] += static_cast<double>(sound(rgb[c])) / (4 * around);
        }
    }
    return sum;
}

} // namespace

Result<SkyCube> makeSkyCube(const std::string &path, double rotation, int side, const Progress &progress)
{
    constexpr double middleGrey = 0.3; // of exposed radiance, before it runs towards white
    TAGMILL_TRY(const Picture sky, Picture::load(path));
    std::array<ImageF, 6> radiance;
    for (size_t face = 0; face < radiance.size(); ++face) {
        if (!reportProgress(progress, static_cast<double>(face) / 6, "sky"))
            return makeError(Errc::Cancelled, "cancelled");
        radiance[face] = faceOf(sky, rotation, face, side);
    }
    const double gain = middleGrey / meanLuminance(radiance);
    SkyCube cube;
    std::transform(radiance.begin(), radiance.end(), cube.faces.begin(), [gain](const ImageF &face) { return exposed(face, gain); });
    cube.horizon = (gain * horizonRadiance(sky)).unaryExpr(&shown);
    return cube;
}

} // namespace tagmill
