// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/rasterizer.h"

#include "core/imaging/frame_painter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace tagmill {

namespace {

constexpr int mostPixels = 1 << 28;
constexpr size_t mostPictures = 8;

bool isSame(const CameraModel &a, const CameraModel &b)
{
    return a.resolution() == b.resolution() && a.k() == b.k() && a.distortionModel() == b.distortionModel()
           && a.distortionCoefficients() == b.distortionCoefficients();
}

constexpr int softFactor = 3; ///< fine pixels in a pixel, each way
constexpr int softReach = 4;  ///< fine pixels to each side of a pixel's middle one that reach into the filter

/// As `camera`, softFactor times as fine, with what the filter needs around the picture.
CameraModel softCamera(const CameraModel &camera)
{
    const CameraModel fine = camera.scaled(softFactor);
    constexpr int around = softReach - softFactor / 2;
    Matrix3 k = fine.k();
    k(0, 2) += around;
    k(1, 2) += around;
    return {{fine.resolution().width + 2 * around, fine.resolution().height + 2 * around}, k, fine.distortionModel(), fine.distortionCoefficients()};
}

/// Cycles' Blackman–Harris filter of width 1.5 px, which reaches 1.5 px to each side, on the picture of softCamera().
ImageF blackmanHarris(const ImageF &fine)
{
    constexpr int taps = 2 * softReach + 1;
    const auto window = [](double x) { // x in px from the pixel's centre
        const double t = 2 * std::numbers::pi * (x / 3 + 0.5);
        return std::abs(x) < 1.5 ? 0.35875 - 0.48829 * std::cos(t) + 0.14128 * std::cos(2 * t) - 0.01168 * std::cos(3 * t) : 0.0;
    };
    float weights[taps];
    double total = 0;
    for (int i = 0; i < taps; ++i) {
        double weight = 0;
        for (int s = 0; s < 16; ++s)
            weight += window((i - softReach - 0.5 + (s + 0.5) / 16) / softFactor);
        weights[i] = float(weight);
        total += weight;
    }
    for (float &weight : weights)
        weight /= float(total);

    const Size2i size{(fine.width - taps) / softFactor + 1, (fine.height - taps) / softFactor + 1};
    ImageF narrow(size.width, fine.height, 3), out(size.width, size.height, 3);
    for (int y = 0; y < fine.height; ++y)
        for (int x = 0; x < size.width; ++x)
            for (int i = 0; i < taps; ++i)
                for (int c = 0; c < 3; ++c)
                    narrow.row(y)[3 * x + c] += weights[i] * fine.row(y)[3 * (softFactor * x + i) + c];
    for (int y = 0; y < size.height; ++y)
        for (int i = 0; i < taps; ++i)
            for (int x = 0; x < 3 * size.width; ++x)
                out.row(y)[x] += weights[i] * narrow.row(softFactor * y + i)[x];
    return out;
}

} // namespace

struct Rasterizer::Cache
{
    std::optional<CameraModel> camera;
    std::unique_ptr<RasterLens> lens;
    std::map<std::string, Picture> pictures;

    const RasterLens &lensOf(const CameraModel &asked)
    {
        if (!camera || !isSame(*camera, asked)) {
            camera = asked;
            lens = std::make_unique<RasterLens>(asked);
        }
        return *lens;
    }

    Result<const Picture *> pictureOf(const std::string &path)
    {
        auto found = pictures.find(path);
        if (found == pictures.end()) {
            TAGMILL_TRY(Picture picture, Picture::load(path));
            found = pictures.emplace(path, std::move(picture)).first;
        }
        return &found->second;
    }
};

Rasterizer::Rasterizer()
    : m_cache(std::make_unique<Cache>())
{
}

Rasterizer::~Rasterizer() = default;

Result<ImageF> Rasterizer::render(const RenderScene &scene, const CameraModel &camera, const Matrix4 &world_from_camera, bool boxFilter, ImageF reuse)
{
    const Size2i size = camera.resolution();
    if (size.width < 1 || size.height < 1 || size.width > mostPixels / size.height)
        return makeError(Errc::InvalidValue, "imaging.no_picture", {std::to_string(size.width), std::to_string(size.height)}, "camera.resolution");
    const Picture *sky = nullptr;
    std::map<std::string, const Picture *> floors;
    if (m_cache->pictures.size() >= mostPictures)
        m_cache->pictures.clear();
    if (scene.world.hdri_path) {
        TAGMILL_TRY(sky, m_cache->pictureOf(*scene.world.hdri_path));
    }
    for (const Material &material : scene.materials) {
        if (material.texture_path && !floors.contains(*material.texture_path)) {
            TAGMILL_TRY(floors[*material.texture_path], m_cache->pictureOf(*material.texture_path));
        }
    }
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(world_from_camera));
    if (boxFilter)
        return FramePainter(m_cache->lensOf(camera), scene, cam_from_world, sky, floors).run(std::move(reuse));
    return blackmanHarris(FramePainter(m_cache->lensOf(softCamera(camera)), scene, cam_from_world, sky, floors).run());
}

} // namespace tagmill
