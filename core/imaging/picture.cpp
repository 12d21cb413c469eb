// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/picture.h"

#include "core/files.h"
#include "core/image_cv.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double pi = std::numbers::pi;
constexpr std::size_t largestFile = 512u << 20;

float linear(float srgb)
{
    return srgb <= 0.04045f ? srgb / 12.92f : std::pow((srgb + 0.055f) / 1.055f, 2.4f);
}

void toLinear(cv::Mat &image)
{
    const bool isFloat = image.depth() == CV_32F || image.depth() == CV_64F;
    const double scale = image.depth() == CV_8U ? 1.0 / 255 : image.depth() == CV_16U ? 1.0 / 65535 : 1.0;
    image.convertTo(image, CV_32F, scale);
    if (isFloat)
        return;
    for (int y = 0; y < image.rows; ++y) {
        float *row = image.ptr<float>(y);
        std::transform(row, row + 3 * image.cols, row, linear);
    }
}

/// The texel grid wraps around.
const float *texel(const ImageF &image, int x, int y)
{
    const auto wrap = [](int i, int n) { return ((i % n) + n) % n; };
    return image.row(wrap(y, image.height)) + 3 * wrap(x, image.width);
}

void bilinear(const ImageF &image, double u, double v, float *rgb)
{
    const double x = (u - std::floor(u)) * image.width - 0.5, y = (1 - (v - std::floor(v))) * image.height - 0.5;
    const double fx = std::floor(x), fy = std::floor(y);
    const auto wx = static_cast<float>(x - fx), wy = static_cast<float>(y - fy);
    const int x0 = static_cast<int>(fx), y0 = static_cast<int>(fy);
    const float *a = texel(image, x0, y0), *b = texel(image, x0 + 1, y0), *c = texel(image, x0, y0 + 1), *d = texel(image, x0 + 1, y0 + 1);
    for (int i = 0; i < 3; ++i)
        rgb[i] = (a[i] * (1 - wx) + b[i] * wx) * (1 - wy) + (c[i] * (1 - wx) + d[i] * wx) * wy;
}

/// Real spherical harmonics up to order 2 of a unit direction.
std::array<double, 9> harmonics(const Vector3 &d)
{
    const double x = d.x(), y = d.y(), z = d.z();
    return {0.282095, 0.488603 * y, 0.488603 * z, 0.488603 * x, 1.092548 * x * y, 1.092548 * y * z, 0.315392 * (3 * z * z - 1), 1.092548 * x * z, 0.546274 * (x * x - y * y)};
}

Vector3 turnedAboutZ(const Vector3 &d, double angle)
{
    const double c = std::cos(angle), s = std::sin(angle);
    return {c * d.x() - s * d.y(), s * d.x() + c * d.y(), d.z()};
}

} // namespace

Result<Picture> Picture::load(const std::string &path)
{
    TAGMILL_TRY(const std::string bytes, readFile(path, largestFile));
    cv::Mat decoded;
    try {
        const cv::Mat view(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char *>(bytes.data()));
        decoded = cv::imdecode(view, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH);
    } catch (const cv::Exception &) {
        decoded.release();
    }
    if (decoded.empty())
        return makeError(Errc::Parse, "imaging.bad_picture", {path});
    toLinear(decoded);
    cv::cvtColor(decoded, decoded, cv::COLOR_BGR2RGB);
    Picture picture;
    while (true) {
        ImageF level(decoded.cols, decoded.rows, 3);
        decoded.copyTo(matView(level));
        picture.m_levels.push_back(std::move(level));
        if (decoded.cols == 1 && decoded.rows == 1)
            break;
        cv::resize(decoded, decoded, {std::max(1, decoded.cols / 2), std::max(1, decoded.rows / 2)}, 0, 0, cv::INTER_AREA);
    }
    picture.makeHarmonics();
    return picture;
}

void Picture::sample(double u, double v, double footprint, float *rgb) const
{
    const ImageF &whole = m_levels.front();
    const double texels = footprint * std::max(whole.width, whole.height);
    const double level = texels > 1 ? std::min(std::log2(texels), static_cast<double>(m_levels.size() - 1)) : 0;
    const auto fine = static_cast<size_t>(level);
    bilinear(m_levels[fine], u, v, rgb);
    const auto part = static_cast<float>(level - static_cast<double>(fine));
    if (part <= 0)
        return;
    float coarse[3];
    bilinear(m_levels[fine + 1], u, v, coarse);
    for (int i = 0; i < 3; ++i)
        rgb[i] += part * (coarse[i] - rgb[i]);
}

void Picture::mean(const Vector2 &centre, const Vector2 &box, float *rgb) const
{
    constexpr double mostTexels = 8; // along a side; beyond, of a smaller copy
    const ImageF &whole = m_levels.front();
    const double texels = std::max(box.x() * whole.width, box.y() * whole.height);
    const double halvings = std::max(0.0, std::ceil(std::log2(std::max(texels, 1.0) / mostTexels)));
    const ImageF &image = m_levels[std::min(static_cast<size_t>(halvings), m_levels.size() - 1)];
    const double x0 = (centre.x() - box.x() / 2) * image.width, x1 = (centre.x() + box.x() / 2) * image.width;
    const double y0 = (1 - centre.y() - box.y() / 2) * image.height, y1 = (1 - centre.y() + box.y() / 2) * image.height;
    double sum[3] = {0, 0, 0}, area = 0;
    for (double y = std::floor(y0); y < y1; ++y) {
        const double down = std::min(y + 1, y1) - std::max(y, y0);
        const float *row = image.row(static_cast<int>(std::clamp(y, 0.0, image.height - 1.0)));
        for (double x = std::floor(x0); x < x1; ++x) {
            const double part = down * (std::min(x + 1, x1) - std::max(x, x0));
            const float *texel = row + 3 * static_cast<int>(std::clamp(x, 0.0, image.width - 1.0));
            for (int c = 0; c < 3; ++c)
                sum[c] += part * texel[c];
            area += part;
        }
    }
    for (int c = 0; c < 3; ++c)
        rgb[c] = area > 0 ? static_cast<float>(sum[c] / area) : 0;
}

void Picture::sampleSky(const Vector3 &direction, double rotation, float *rgb, double footprint) const
{
    const Vector3 d = turnedAboutZ(direction, -rotation);
    const double u = 0.5 - std::atan2(d.y(), d.x()) / (2 * pi), v = 0.5 + std::atan2(d.z(), std::hypot(d.x(), d.y())) / pi;
    const ImageF &whole = m_levels.front();
    sample(u, std::clamp(v, 0.5 / whole.height, 1 - 0.5 / whole.height), footprint, rgb);
}

void Picture::makeHarmonics()
{
    // A level of at most 64 rows holds all that irradiance can show.
    const auto small = std::find_if(m_levels.begin(), m_levels.end(), [](const ImageF &level) { return level.height <= 64; });
    const ImageF &image = small == m_levels.end() ? m_levels.back() : *small;
    m_harmonics.fill(Vector3::Zero());
    for (int y = 0; y < image.height; ++y) {
        const double elevation = pi * (0.5 - (y + 0.5) / image.height);
        const double weight = std::cos(elevation) * (pi / image.height) * (2 * pi / image.width);
        for (int x = 0; x < image.width; ++x) {
            const double azimuth = 2 * pi * (0.5 - (x + 0.5) / image.width);
            const auto basis = harmonics({std::cos(elevation) * std::cos(azimuth), std::cos(elevation) * std::sin(azimuth), std::sin(elevation)});
            const float *rgb = image.row(y) + 3 * x;
            for (size_t i = 0; i < basis.size(); ++i)
                m_harmonics[i] += weight * basis[i] * Vector3(rgb[0], rgb[1], rgb[2]);
        }
    }
}

Vector3 Picture::skyIrradiance(const Vector3 &normal, double rotation) const
{
    // Of the clamped cosine: π, 2π/3, π/4 for the orders 0, 1, 2 (Ramamoorthi and Hanrahan 2001, equation 8).
    constexpr double cosine[9] = {pi, 2 * pi / 3, 2 * pi / 3, 2 * pi / 3, pi / 4, pi / 4, pi / 4, pi / 4, pi / 4};
    const auto basis = harmonics(turnedAboutZ(normal, -rotation));
    Vector3 sum = Vector3::Zero();
    for (size_t i = 0; i < basis.size(); ++i)
        sum += cosine[i] * basis[i] * m_harmonics[i];
    return sum.cwiseMax(0);
}

} // namespace tagmill
