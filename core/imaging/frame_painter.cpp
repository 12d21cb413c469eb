// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/frame_painter.h"

#include "core/transform_point.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr int cell = RayGrid::cell;

bool isGreyColor(const Vector3 &color)
{
    return color.x() == color.y() && color.y() == color.z();
}

} // namespace

RasterLens::RasterLens(const CameraModel &camera)
    : path(camera)
    , grid(RayGrid::of(camera))
{
}

FramePainter::FramePainter(const RasterLens &lens, const RenderScene &scene, const Matrix4 &cam_from_world, const Picture *sky, const std::map<std::string, const Picture *> &floors)
    : m_lens(lens)
    , m_scene(scene)
    , m_cam_from_world(cam_from_world)
    , m_sky(sky)
    , m_floors(floors)
    , m_frame{0, 0, lens.path.camera().resolution().width, lens.path.camera().resolution().height}
    , m_lamps(makeLamps(scene, cam_from_world))
    , m_patches(makePatches(scene, cam_from_world))
    , m_casters(makeCasters(scene, cam_from_world))
{
    m_covers.reserve(m_patches.size());
    for (const Patch &patch : m_patches)
        if (auto cover = coverOf(patch))
            m_covers.push_back(*std::move(cover));
}

ImageF FramePainter::run(ImageF image)
{
    const auto width = static_cast<size_t>(m_frame.width());
    image.width = m_frame.width();
    image.height = m_frame.height();
    image.channels = 3;
    image.pixels.resize(3 * width * static_cast<size_t>(m_frame.height()));
    Row row;
    for (auto *values : {&row.pixels[0], &row.pixels[1], &row.pixels[2], &row.color[0], &row.color[1], &row.color[2], &row.coverage, &row.rest})
        values->resize(width);
    for (int y = 0; y < m_frame.height(); ++y) {
        startRow(row, y);
        for (Cover &cover : m_covers)
            if (y >= cover.window.y0 && y < cover.window.y1)
                paint(cover, y, row);
        if (!m_lens.grid.isWhole)
            blankOutsideField(y, row);
        const auto channel = [&](size_t c) { return cv::Mat(1, m_frame.width(), CV_32F, row.pixels[row.channels == 1 ? 0 : c].data()); };
        const std::array<cv::Mat, 3> channels{channel(0), channel(1), channel(2)};
        cv::Mat out(1, m_frame.width(), CV_32FC3, image.row(y));
        cv::merge(channels.data(), channels.size(), out);
    }
    return image;
}

void FramePainter::startRow(Row &row, int y) const
{
    const Vector3 &background = m_scene.world.background;
    row.channels = !m_sky && isGreyColor(background) ? 1 : 3;
    if (!m_sky) {
        for (size_t c = 0; c < row.channels; ++c)
            std::fill(row.pixels[c].begin(), row.pixels[c].end(), static_cast<float>(background[static_cast<Eigen::Index>(c)]));
        return;
    }
    const Matrix3 world_from_cam = worldFromCam();
    float rgb[3];
    for (int x = 0; x < m_frame.width(); ++x) {
        m_sky->sampleSky(world_from_cam * rayAt(x + 0.5, y + 0.5), m_scene.world.hdri_rotation, rgb);
        for (size_t c = 0; c < 3; ++c)
            row.pixels[c][static_cast<size_t>(x)] = rgb[c];
    }
}

std::vector<FramePainter::Layer> FramePainter::layersOf(const Patch &patch) const
{
    const Mesh &mesh = *patch.object->mesh;
    const size_t vertices = mesh.vertices.size() / 3;
    std::vector<Vector3> points(vertices);
    std::vector<Vector2> pixels(vertices);
    for (size_t i = 0; i < vertices; ++i) {
        points[i] = transformPoint(patch.cam_from_object, {mesh.vertices[3 * i], mesh.vertices[3 * i + 1], mesh.vertices[3 * i + 2]});
        pixels[i] = m_lens.path.pixel(points[i]);
    }
    std::vector<Layer> layers(patch.object->materials.size());
    for (size_t i = 0; i < layers.size(); ++i)
        layers[i].material = &m_scene.materials[static_cast<size_t>(patch.object->materials[i])];
    std::vector<Vector3> corners;
    std::vector<Vector2> cornerPixels;
    for (size_t f = 0; f < patch.faces.size(); ++f) {
        corners.clear();
        cornerPixels.clear();
        for (size_t k = 0; k < static_cast<size_t>(mesh.face_sizes[patch.faces[f]]); ++k) {
            const auto vertex = static_cast<size_t>(mesh.face_vertices[patch.firsts[f] + k]);
            corners.push_back(points[vertex]);
            cornerPixels.push_back(pixels[vertex]);
        }
        m_lens.path.addPolygon(layers[static_cast<size_t>(mesh.face_slots[patch.faces[f]])].polygons, corners.data(), cornerPixels.data(), corners.size());
    }
    return layers;
}

std::optional<FramePainter::Cover> FramePainter::coverOf(const Patch &patch)
{
    Cover cover{&patch, {}, layersOf(patch), {}, rigidInverse(patch.cam_from_object), false};
    PixelRect &window = cover.window;
    double area = 0;
    for (const Layer &layer : cover.layers) {
        area += signedArea(layer.polygons);
        const PixelRect own = windowOf(layer.polygons.points, m_frame);
        window = window.isEmpty() ? own : own.isEmpty() ? window : PixelRect{std::min(window.x0, own.x0), std::min(window.y0, own.y0), std::max(window.x1, own.x1), std::max(window.y1, own.y1)};
    }
    if (window.isEmpty())
        return std::nullopt;
    for (Layer &layer : cover.layers) {
        layer.coverage.emplace(window);
        addPolygons(*layer.coverage, layer.polygons, area < 0 ? -1 : 1); // counter-clockwise: seen from the front
    }
    const Vector3 ambient = m_sky ? m_sky->skyIrradiance(worldFromCam() * patch.normal, m_scene.world.hdri_rotation) : Vector3(m_scene.world.background * std::numbers::pi);
    cover.light.emplace(m_lens.path, m_lens.grid, patch, window, m_lamps, m_casters, ambient);
    cover.isGrey = cover.light->isGrey() && std::all_of(cover.layers.begin(), cover.layers.end(), [](const Layer &layer) {
        return !layer.material->texture_path && isGreyColor(layer.material->base_color);
    });
    return cover;
}

void FramePainter::paint(Cover &cover, int y, Row &row) const
{
    const size_t width = static_cast<size_t>(cover.window.width()), channels = cover.isGrey ? 1 : 3;
    if (row.channels < channels) {
        row.pixels[1] = row.pixels[2] = row.pixels[0];
        row.channels = channels;
    }
    std::fill_n(row.rest.begin(), width, 1.0f);
    for (size_t c = 0; c < channels; ++c)
        std::fill_n(row.color[c].begin(), width, 0.0f);
    cover.light->read(y);
    for (Layer &layer : cover.layers)
        addLayer(layer, cover, y, channels, row);
    for (size_t c = 0; c < row.channels; ++c) {
        float *out = row.pixels[c].data() + cover.window.x0;
        const float *rest = row.rest.data(), *color = row.color[channels == 1 ? 0 : c].data();
        for (size_t x = 0; x < width; ++x)
            out[x] = out[x] * std::max(0.0f, rest[x]) + color[x];
    }
}

void FramePainter::addLayer(Layer &layer, const Cover &cover, int y, size_t channels, Row &row) const
{
    const Columns columns = layer.coverage->read(y, row.coverage.data());
    if (columns.isEmpty())
        return;
    const Material &material = *layer.material;
    float *rest = row.rest.data();
    const float *coverage = row.coverage.data();
    for (int x = columns.first; x < columns.end; ++x)
        rest[x] -= coverage[x];
    if (material.texture_path && material.texture_size)
        return addPicture(material, cover, y, columns, row);
    if (material.texture_path && material.emission_strength <= 0)
        return addTexture(material, cover, y, columns, row);
    for (size_t c = 0; c < channels; ++c) {
        float *color = row.color[c].data();
        const float *light = cover.light->values(c);
        const auto base = static_cast<float>(material.base_color[static_cast<Eigen::Index>(c)]);
        if (material.emission_strength > 0) {
            const float radiance = base * static_cast<float>(material.emission_strength);
            for (int x = columns.first; x < columns.end; ++x)
                color[x] += coverage[x] * radiance;
        } else {
            const float scattered = base * static_cast<float>(std::numbers::inv_pi);
            for (int x = columns.first; x < columns.end; ++x)
                color[x] += coverage[x] * light[x] * scattered;
        }
    }
}

void FramePainter::addTexture(const Material &material, const Cover &cover, int y, Columns columns, Row &row) const
{
    const int first = cover.window.x0 + columns.first, end = cover.window.x0 + columns.end;
    const Picture &picture = *m_floors.at(*material.texture_path);
    const double c = std::cos(material.texture_rotation) * material.texture_scale, s = std::sin(material.texture_rotation) * material.texture_scale;
    const auto at = [&](double px, double py) {
        const Vector3 p = transformPoint(cover.object_from_cam, pointOn(*cover.patch, rayAt(px, py)));
        return Vector2(c * p.x() - s * p.y(), s * p.x() + c * p.y());
    };
    Vector2 next = at(first + 0.5, y + 0.5);
    double down = 0;
    for (int x = first; x < end; ++x) {
        const auto i = static_cast<size_t>(x - cover.window.x0);
        const Vector2 here = next;
        next = at(x + 1.5, y + 0.5);
        if (row.coverage[i] == 0)
            continue;
        if (down == 0 || x % cell == 0) // how long a pixel is on the floor changes slowly
            down = (at(x + 0.5, y + 1.5) - here).norm();
        float albedo[3];
        picture.sample(here.x(), here.y(), std::max((next - here).norm(), down), albedo);
        for (size_t k = 0; k < 3; ++k)
            row.color[k][i] += row.coverage[i] * albedo[k] * cover.light->values(k)[i] * static_cast<float>(std::numbers::inv_pi);
    }
}

/// One picture over the whole object: a pixel is the mean over a box with the spread of its own outline there.
void FramePainter::addPicture(const Material &material, const Cover &cover, int y, Columns columns, Row &row) const
{
    const int first = cover.window.x0 + columns.first, end = cover.window.x0 + columns.end;
    const Picture &picture = *m_floors.at(*material.texture_path);
    const auto at = [&](double px, double py) {
        const Vector3 p = transformPoint(cover.object_from_cam, pointOn(*cover.patch, rayAt(px, py)));
        return Vector2(p.head<2>().cwiseQuotient(*material.texture_size) + Vector2(0.5, 0.5));
    };
    for (int x = first; x < end; ++x) {
        const auto i = static_cast<size_t>(x - cover.window.x0);
        if (row.coverage[i] == 0)
            continue;
        const Vector2 here = at(x + 0.5, y + 0.5), right = at(x + 1.5, y + 0.5) - here, down = at(x + 0.5, y + 1.5) - here;
        const Vector2 box = (right.cwiseProduct(right) + down.cwiseProduct(down)).cwiseSqrt().cwiseMin(1);
        float albedo[3];
        picture.mean(here, box, albedo);
        for (size_t k = 0; k < 3; ++k) {
            const float light = material.emission_strength > 0 ? static_cast<float>(material.emission_strength) : cover.light->values(k)[i] * static_cast<float>(std::numbers::inv_pi);
            row.color[k][i] += row.coverage[i] * albedo[k] * light;
        }
    }
}

void FramePainter::blankOutsideField(int y, Row &row) const
{
    const RayGrid &grid = m_lens.grid;
    for (int x = 0; x < m_frame.width(); ++x) {
        const int column = x / cell, line = y / cell;
        const bool isSure = !grid.at(column, line).isZero() && !grid.at(column + 1, line).isZero() && !grid.at(column, line + 1).isZero() && !grid.at(column + 1, line + 1).isZero();
        if (!isSure && !m_lens.path.camera().unproject({x + 0.5, y + 0.5}))
            for (size_t c = 0; c < row.channels; ++c)
                row.pixels[c][static_cast<size_t>(x)] = 0;
    }
}

Matrix3 FramePainter::worldFromCam() const
{
    const Matrix3 cam_from_world = m_cam_from_world.topLeftCorner<3, 3>();
    return cam_from_world.transpose();
}

Vector3 FramePainter::rayAt(double x, double y) const
{
    const RayGrid &grid = m_lens.grid;
    const int column = std::min(static_cast<int>(x) / cell, grid.columns - 2), row = std::min(static_cast<int>(y) / cell, grid.rows - 2);
    const double fx = x / cell - column, fy = y / cell - row;
    return (grid.at(column, row) * (1 - fx) + grid.at(column + 1, row) * fx) * (1 - fy) + (grid.at(column, row + 1) * (1 - fx) + grid.at(column + 1, row + 1) * fx) * fy;
}

} // namespace tagmill
