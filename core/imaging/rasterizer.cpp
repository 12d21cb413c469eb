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

/// Cycles' Blackman–Harris filter 1.5 px wide on a picture three times as fine: the share of each fine pixel.
ImageF blackmanHarris(const ImageF &fine)
{
    constexpr int reach = 2; // fine pixels to each side
    const auto window = [](double x) { // x in px from the pixel's centre
        const double t = 2 * std::numbers::pi * (x / 1.5 + 0.5);
        return std::abs(x) < 0.75 ? 0.35875 - 0.48829 * std::cos(t) + 0.14128 * std::cos(2 * t) - 0.01168 * std::cos(3 * t) : 0.0;
    };
    double weights[2 * reach + 1], total = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights[i + reach] = 0;
        for (int s = 0; s < 16; ++s)
            weights[i + reach] += window((i - 0.5 + (s + 0.5) / 16) / 3);
        total += weights[i + reach];
    }
    ImageF out(fine.width / 3, fine.height / 3, 3);
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x) {
            for (int j = -reach; j <= reach; ++j) {
                for (int i = -reach; i <= reach; ++i) {
                    const int fx = std::clamp(3 * x + 1 + i, 0, fine.width - 1), fy = std::clamp(3 * y + 1 + j, 0, fine.height - 1);
                    const auto share = static_cast<float>(weights[i + reach] * weights[j + reach] / (total * total));
                    for (int c = 0; c < 3; ++c)
                        out.row(y)[3 * x + c] += share * fine.row(fy)[3 * fx + c];
                }
            }
        }
    }
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
    return blackmanHarris(FramePainter(m_cache->lensOf(camera.scaled(3)), scene, cam_from_world, sky, floors).run());
}

} // namespace tagmill
