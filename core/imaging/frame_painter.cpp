// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/frame_painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr int cell = RayGrid::cell;

} // namespace

RasterLens::RasterLens(const CameraModel &camera)
    : path(camera)
    , grid(RayGrid::of(camera))
{
}

FramePainter::FramePainter(const RasterLens &lens, const RenderScene &scene, const Matrix4 &cam_from_world, const Picture *sky, const std::map<std::string, const Picture *> &floors, RasterMemory &memory)
    : m_lens(lens)
    , m_scene(scene)
    , m_cam_from_world(cam_from_world)
    , m_sky(sky)
    , m_floors(floors)
    , m_frame{0, 0, lens.path.camera().resolution().width, lens.path.camera().resolution().height}
    , m_memory(memory)
    , m_lamps(makeLamps(scene, cam_from_world))
    , m_casters(makeCasters(scene, cam_from_world))
{
    for (size_t c = 0; c < 3; ++c)
        m_memory.planes[c].assign(static_cast<size_t>(m_frame.width()) * static_cast<size_t>(m_frame.height()), static_cast<float>(scene.world.background[static_cast<Eigen::Index>(c)]));
}

ImageF FramePainter::run(ImageF image)
{
    if (m_sky)
        paintSky();
    for (const Patch &patch : makePatches(m_scene, m_cam_from_world))
        paint(patch);
    if (!m_lens.grid.isWhole)
        blankOutsideField();
    interleave(image);
    return image;
}

void FramePainter::paintSky()
{
    const Matrix3 world_from_cam = worldFromCam();
    float rgb[3];
    for (int y = 0; y < m_frame.height(); ++y) {
        for (int x = 0; x < m_frame.width(); ++x) {
            m_sky->sampleSky(world_from_cam * rayAt(x + 0.5, y + 0.5), m_scene.world.hdri_rotation, rgb);
            for (size_t c = 0; c < 3; ++c)
                planeRow(c, y)[x] = rgb[c];
        }
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

void FramePainter::paint(const Patch &patch)
{
    std::vector<Layer> layers = layersOf(patch);
    PixelRect window;
    double area = 0;
    for (const Layer &layer : layers) {
        area += signedArea(layer.polygons);
        const PixelRect own = windowOf(layer.polygons.points, m_frame);
        window = window.isEmpty() ? own : own.isEmpty() ? window : PixelRect{std::min(window.x0, own.x0), std::min(window.y0, own.y0), std::max(window.x1, own.x1), std::max(window.y1, own.y1)};
    }
    if (window.isEmpty())
        return;
    for (Layer &layer : layers) {
        std::vector<float> reused;
        if (!m_memory.coverage.empty()) {
            reused = std::move(m_memory.coverage.back());
            m_memory.coverage.pop_back();
        }
        layer.coverage.emplace(window, std::move(reused));
        addPolygons(*layer.coverage, layer.polygons, area < 0 ? -1 : 1); // counter-clockwise: seen from the front
    }
    const Matrix3 world_from_cam = worldFromCam();
    const Vector3 ambient = m_sky ? m_sky->skyIrradiance(world_from_cam * patch.normal, m_scene.world.hdri_rotation) : Vector3(m_scene.world.background * std::numbers::pi);
    PatchLight light(m_lens.path, m_lens.grid, patch, window, m_lamps, m_casters, ambient);
    const Matrix4 object_from_cam = rigidInverse(patch.cam_from_object);

    const auto width = static_cast<size_t>(window.width());
    Row row{std::vector<float>(width), std::vector<float>(width), {}, {}};
    for (size_t c = 0; c < 3; ++c) {
        row.light[c] = light.values(c);
        row.color[c].resize(width);
    }
    const auto isGrey = [](const Layer &layer) {
        const Vector3 &color = layer.material->base_color;
        return !layer.material->texture_path && color.x() == color.y() && color.y() == color.z();
    };
    const size_t channels = light.isGrey() && std::all_of(layers.begin(), layers.end(), isGrey) ? 1 : 3;
    for (int y = window.y0; y < window.y1; ++y) {
        std::fill(row.rest.begin(), row.rest.end(), 1.0f);
        for (auto &color : row.color)
            std::fill(color.begin(), color.end(), 0.0f);
        light.read(y);
        for (const Layer &layer : layers)
            addLayer(layer, patch, object_from_cam, y, channels, row);
        for (size_t c = 0; c < 3; ++c) {
            float *out = planeRow(c, y) + window.x0;
            const float *rest = row.rest.data(), *color = row.color[channels == 1 ? 0 : c].data();
            for (size_t x = 0; x < width; ++x)
                out[x] = out[x] * std::max(0.0f, rest[x]) + color[x];
        }
    }
    for (Layer &layer : layers)
        m_memory.coverage.push_back(layer.coverage->takeMemory());
}

void FramePainter::addLayer(const Layer &layer, const Patch &patch, const Matrix4 &object_from_cam, int y, size_t channels, Row &row) const
{
    if (!layer.coverage->read(y, row.coverage.data()))
        return;
    const size_t width = row.coverage.size();
    const Material &material = *layer.material;
    float *rest = row.rest.data();
    const float *coverage = row.coverage.data();
    for (size_t x = 0; x < width; ++x)
        rest[x] -= coverage[x];
    if (material.texture_path && material.emission_strength <= 0)
        return addTexture(material, patch, object_from_cam, layer.coverage->window(), y, row);
    for (size_t c = 0; c < channels; ++c) {
        float *color = row.color[c].data();
        const float *light = row.light[c];
        const auto base = static_cast<float>(material.base_color[static_cast<Eigen::Index>(c)]);
        if (material.emission_strength > 0) {
            const float radiance = base * static_cast<float>(material.emission_strength);
            for (size_t x = 0; x < width; ++x)
                color[x] += coverage[x] * radiance;
        } else {
            const float scattered = base * static_cast<float>(std::numbers::inv_pi);
            for (size_t x = 0; x < width; ++x)
                color[x] += coverage[x] * light[x] * scattered;
        }
    }
}

void FramePainter::addTexture(const Material &material, const Patch &patch, const Matrix4 &object_from_cam, const PixelRect &window, int y, Row &row) const
{
    const Picture &picture = *m_floors.at(*material.texture_path);
    const double c = std::cos(material.texture_rotation) * material.texture_scale, s = std::sin(material.texture_rotation) * material.texture_scale;
    const auto at = [&](double px, double py) {
        const Vector3 p = transformPoint(object_from_cam, pointOn(patch, rayAt(px, py)));
        return Vector2(c * p.x() - s * p.y(), s * p.x() + c * p.y());
    };
    Vector2 next = at(window.x0 + 0.5, y + 0.5);
    double down = 0;
    for (int x = window.x0; x < window.x1; ++x) {
        const auto i = static_cast<size_t>(x - window.x0);
        const Vector2 here = next;
        next = at(x + 1.5, y + 0.5);
        if (row.coverage[i] == 0)
            continue;
        if (down == 0 || x % cell == 0) // how long a pixel is on the floor changes slowly
            down = (at(x + 0.5, y + 1.5) - here).norm();
        float albedo[3];
        picture.sample(here.x(), here.y(), std::max((next - here).norm(), down), albedo);
        for (size_t k = 0; k < 3; ++k)
            row.color[k][i] += row.coverage[i] * albedo[k] * row.light[k][i] * static_cast<float>(std::numbers::inv_pi);
    }
}

void FramePainter::blankOutsideField()
{
    const RayGrid &grid = m_lens.grid;
    for (int y = 0; y < m_frame.height(); ++y) {
        for (int x = 0; x < m_frame.width(); ++x) {
            const int column = x / cell, row = y / cell;
            const bool isSure = !grid.at(column, row).isZero() && !grid.at(column + 1, row).isZero() && !grid.at(column, row + 1).isZero() && !grid.at(column + 1, row + 1).isZero();
            if (!isSure && !m_lens.path.camera().unproject({x + 0.5, y + 0.5}))
                for (size_t c = 0; c < 3; ++c)
                    planeRow(c, y)[x] = 0;
        }
    }
}

Matrix3 FramePainter::worldFromCam() const
{
    const Matrix3 cam_from_world = m_cam_from_world.topLeftCorner<3, 3>();
    return cam_from_world.transpose();
}

void FramePainter::interleave(ImageF &image) const
{
    image.width = m_frame.width();
    image.height = m_frame.height();
    image.channels = 3;
    image.pixels.resize(3 * m_memory.planes[0].size());
    const float *red = m_memory.planes[0].data(), *green = m_memory.planes[1].data(), *blue = m_memory.planes[2].data();
    float *out = image.pixels.data();
    for (size_t i = 0; i < m_memory.planes[0].size(); ++i) {
        out[3 * i] = red[i];
        out[3 * i + 1] = green[i];
        out[3 * i + 2] = blue[i];
    }
}

Vector3 FramePainter::rayAt(double x, double y) const
{
    const RayGrid &grid = m_lens.grid;
    const int column = std::min(static_cast<int>(x) / cell, grid.columns - 2), row = std::min(static_cast<int>(y) / cell, grid.rows - 2);
    const double fx = x / cell - column, fy = y / cell - row;
    return (grid.at(column, row) * (1 - fx) + grid.at(column + 1, row) * fx) * (1 - fy) + (grid.at(column, row + 1) * (1 - fx) + grid.at(column + 1, row + 1) * fx) * fy;
}

} // namespace tagmill
