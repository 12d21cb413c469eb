// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewport_guides.h"

#include "core/transform_point.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr float floorHeight = -0.01f; ///< m, where lowerScene() puts it
constexpr size_t movingLines = 12000; ///< as many as software GL draws beside the rest of a picture at 30 pictures a second

QVector3D rgb(const QColor &color)
{
    return {color.redF(), color.greenF(), color.blueF()};
}

QVector3D horizonOf(const ViewportOptions &options)
{
    return rgb(options.horizon.isValid() ? options.horizon : options.background);
}

QVector3D mix(const QVector3D &a, const QVector3D &b, float part)
{
    return a * (1 - part) + b * part;
}

struct Fading
{
    QVector3D near, far;
    float radius;
    QVector3D at(const QVector3D &point) const
    {
        const float part = std::clamp(std::hypot(point.x(), point.y()) / radius, 0.0f, 1.0f);
        return mix(near, far, part * part);
    }
};

float gridStep(float radius)
{
    const float power = std::pow(10.0f, std::floor(std::log10(radius / 4)));
    for (const float factor : {1.0f, 2.0f, 5.0f}) {
        if (factor * power * 8 >= radius)
            return factor * power;
    }
    return 10 * power;
}

/// In short pieces, so that the fading follows the circle.
void addFadingLine(const QVector3D &from, const QVector3D &to, const Fading &color, LineWriter &lines)
{
    constexpr int pieces = 24;
    for (int i = 0; i < pieces; ++i) {
        const QVector3D a = mix(from, to, static_cast<float>(i) / pieces);
        const QVector3D b = mix(from, to, static_cast<float>(i + 1) / pieces);
        lines.addLine(a, b, color.at((a + b) / 2));
    }
}

void addGrid(float radius, float z, const ViewportOptions &options, LineWriter &lines)
{
    const QVector3D far = horizonOf(options);
    const Fading grey{rgb(options.grid), far, radius};
    const float step = gridStep(radius);
    const int count = static_cast<int>(radius / step);
    for (int i = -count; i <= count; ++i) {
        const float at = static_cast<float>(i) * step;
        const float half = std::sqrt(std::max(0.0f, radius * radius - at * at));
        const Fading xAxis{{0.85f, 0.3f, 0.33f}, far, radius}, yAxis{{0.4f, 0.68f, 0.2f}, far, radius};
        addFadingLine({-half, at, z}, {half, at, z}, i == 0 ? xAxis : grey, lines);
        addFadingLine({at, -half, z}, {at, half, z}, i == 0 ? yAxis : grey, lines);
    }
}

void addPointLight(const QVector3D &at, float size, const QVector3D &color, const QVector3D &faint, LineWriter &lines)
{
    const QVector3D axes[3] = {{size, 0, 0}, {0, size, 0}, {0, 0, size}};
    for (int a = 0; a < 3; ++a) {
        const QVector3D u = axes[a], v = axes[(a + 1) % 3];
        const QVector3D ring[4] = {at + u, at + v, at - u, at - v};
        for (int k = 0; k < 4; ++k)
            lines.addLine(ring[k], ring[(k + 1) % 4], color);
    }
    lines.addLine(at - axes[2], {at.x(), at.y(), floorHeight}, faint);
}

/// A bundle of arrows towards the middle of the scene.
void addSun(const Matrix4 &world_from_light, const Bounds &bounds, float size, const QVector3D &color, LineWriter &lines)
{
    const auto column = [&](int c) {
        return QVector3D(static_cast<float>(world_from_light(0, c)), static_cast<float>(world_from_light(1, c)), static_cast<float>(world_from_light(2, c)));
    };
    const QVector3D right = column(0) * size, up = column(1) * size, back = column(2);
    const QVector3D base = bounds.centre() + back * bounds.radius() * 1.2f;
    for (const QVector3D &offset : {QVector3D(), right, up, -right, -up}) {
        const QVector3D tail = base + offset + back * size * 4, tip = base + offset;
        lines.addLine(tail, tip, color);
        for (const QVector3D &side : {right, up, -right, -up})
            lines.addLine(tip, tip + back * size * 0.7f + side * 0.3f, color);
    }
}

void addPyramid(const FrustumShape &shape, const QVector3D &color, LineWriter &writer)
{
    for (size_t i = 0; i < 4; ++i) {
        writer.addLine(shape.apex, shape.corners[i], color);
        writer.addLine(shape.corners[i], shape.corners[(i + 1) % 4], color);
    }
}

void addRoof(const FrustumShape &shape, const QVector3D &color, LineWriter &writer)
{
    const auto &[tl, tr, br, bl] = shape.corners;
    const QVector3D peak = (tl + tr) / 2 + (tl - bl) * 0.35f;
    writer.addLine(tl * 0.75f + tr * 0.25f, peak, color);
    writer.addLine(tl * 0.25f + tr * 0.75f, peak, color);
}

/// A level slice through each pyramid while there is room for it, else its axis, else the axis of every nth.
void addMovingFrusta(const ViewportBuffers &buffers, const std::vector<size_t> &shown, LineWriter &writer)
{
    const size_t count = shown.size(), step = (count + movingLines - 1) / movingLines;
    for (size_t at = 0; at < count; at += step) {
        const size_t i = shown[at];
        const auto &[tl, tr, br, bl] = buffers.shapes[i].corners;
        const QVector3D left = (tl + bl) / 2, right = (tr + br) / 2, &apex = buffers.shapes[i].apex, &color = buffers.colors[i];
        if (count * 3 > movingLines) {
            writer.addLine(apex, (left + right) / 2, color);
            continue;
        }
        writer.addLine(apex, left, color);
        writer.addLine(left, right, color);
        writer.addLine(right, apex, color);
    }
}

/// From camera to camera, straight from every nth to the next.
void addPath(const ViewportBuffers &buffers, const QVector3D &color, size_t step, LineWriter &writer)
{
    const auto &shapes = buffers.shapes;
    for (size_t i = 0; i + 1 < shapes.size(); i += step)
        writer.addLine(shapes[i].apex, shapes[std::min(i + step, shapes.size() - 1)].apex, color);
}

} // namespace

void addFrusta(ViewportBuffers &buffers, std::optional<QVector3D> path)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < buffers.shapes.size(); ++i)
        if (buffers.shapes[i].isShown)
            shown.push_back(i);
    const size_t count = shown.size();
    LineWriter writer;
    writer.reserve(count * 22 + (count * 10 > movingLines ? 3 * movingLines : 0));
    if (count * 10 > movingLines) {
        addMovingFrusta(buffers, shown, writer);
        if (path)
            addPath(buffers, *path, 1 + 4 * count / movingLines, writer);
    }
    buffers.frustaLevels.moving = writer.count();
    for (const size_t i : shown)
        addPyramid(buffers.shapes[i], buffers.colors[i], writer);
    if (path)
        addPath(buffers, *path, 1, writer);
    buffers.frustaLevels.main = writer.count() - buffers.frustaLevels.moving;
    for (const size_t i : shown)
        addRoof(buffers.shapes[i], buffers.colors[i], writer);
    buffers.frusta = writer.take();
}

FrustumShape frustumShape(const Matrix4 &world_from_cam, const std::array<Vector3, 4> &rays, double length)
{
    const auto toQt = [](const Vector3 &v) { return QVector3D(static_cast<float>(v.x()), static_cast<float>(v.y()), static_cast<float>(v.z())); };
    FrustumShape shape;
    shape.apex = toQt(world_from_cam.topRightCorner<3, 1>());
    for (size_t i = 0; i < 4; ++i)
        shape.corners[i] = toQt(transformPoint(world_from_cam, rays[i] * length));
    return shape;
}

void addFloor(const Bounds &bounds, const ViewportOptions &options, SurfaceWriter &triangles, LineWriter &lines)
{
    const float extent = bounds.isEmpty() ? 0.5f : std::max(bounds.high.length(), bounds.low.length());
    const float radius = std::max(0.05f, extent) * 3;
    constexpr int rings = 4, sectors = 48;
    const Fading color{rgb(options.floor), horizonOf(options), radius};
    const auto point = [&](int ring, int sector) {
        const float angle = static_cast<float>(sector) * 2 * std::numbers::pi_v<float> / sectors;
        const float r = radius * static_cast<float>(ring) / rings;
        return QVector3D(r * std::cos(angle), r * std::sin(angle), floorHeight);
    };
    const Fading alpha{{1, 0, 0}, {}, radius}; // its picture fades out
    const auto add = [&](const QVector3D &a, const QVector3D &b, const QVector3D &c) {
        for (const QVector3D &p : {a, b, c})
            triangles.add(p, {}, color.at(p), alpha.at(p).x());
    };
    for (int ring = 0; ring < rings; ++ring) {
        for (int sector = 0; sector < sectors; ++sector) {
            add(point(ring, sector), point(ring + 1, sector), point(ring + 1, sector + 1));
            if (ring > 0)
                add(point(ring, sector), point(ring + 1, sector + 1), point(ring, sector + 1));
        }
    }
    addGrid(radius, floorHeight + radius * 2e-4f, options, lines);
}

void addLights(const std::vector<SceneLight> &lights, const Bounds &bounds, const ViewportOptions &options, LineWriter &lines)
{
    const float size = std::max(0.01f, bounds.radius() * 0.05f);
    const QVector3D color = rgb(options.light), faint = mix(color, rgb(options.background), 0.7f);
    for (const SceneLight &light : lights) {
        if (light.type == LightType::Sun) {
            addSun(light.world_from_light, bounds, size, color, lines);
        } else {
            const Matrix4 &pose = light.world_from_light;
            const QVector3D at(static_cast<float>(pose(0, 3)), static_cast<float>(pose(1, 3)), static_cast<float>(pose(2, 3)));
            addPointLight(at, std::max(size, static_cast<float>(light.radius)), color, faint, lines);
        }
    }
}

void addShadows(const std::vector<ShadowOutline> &shadows, const ViewportOptions &options, LineWriter &lines)
{
    constexpr double lift = 5e-4; // m
    const QVector3D color = mix(rgb(options.light), rgb(options.background), 0.35f);
    const auto point = [](const Vector3 &v) { return QVector3D(static_cast<float>(v.x()), static_cast<float>(v.y()), static_cast<float>(v.z())); };
    for (const ShadowOutline &shadow : shadows)
        for (size_t i = 0; i < shadow.corners.size(); ++i)
            lines.addLine(point(shadow.corners[i] + shadow.normal * lift), point(shadow.corners[(i + 1) % shadow.corners.size()] + shadow.normal * lift), color);
}

} // namespace tagmill
