// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/patch_light.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tagmill {

namespace {

constexpr int cell = RayGrid::cell;

} // namespace

PatchLight::PatchLight(const LensPath &path, const RayGrid &grid, const Patch &patch, const PixelRect &window, const std::vector<Lamp> &lamps,
                       const std::vector<Patch> &casters, const Vector3 &ambient)
    : m_path(path)
    , m_grid(grid)
    , m_patch(patch)
    , m_window(window)
    , m_column0(window.x0 / cell)
    , m_row0(window.y0 / cell)
    , m_columns((window.x1 - 1) / cell + 2 - m_column0)
    , m_rows((window.y1 - 1) / cell + 2 - m_row0)
    , m_lit(static_cast<size_t>((m_columns - 1) * cell))
    , m_shade(m_lit.size())
{
    for (auto &values : m_values)
        values.resize(m_lit.size());
    std::vector<const Lamp *> open;
    std::vector<Source> shadowed;
    for (const Lamp &lamp : lamps) {
        std::vector<CoverageMap> shadows;
        addShadows(lamp, casters, shadows);
        if (shadows.empty()) {
            open.push_back(&lamp);
            continue;
        }
        shadowed.push_back(makeSource({&lamp}, Vector3::Zero()));
        shadowed.back().shadows = std::move(shadows);
    }
    const auto isGrey = [](const Vector3 &color) { return color.x() == color.y() && color.y() == color.z(); };
    m_isGrey = isGrey(ambient) && std::all_of(lamps.begin(), lamps.end(), [&](const Lamp &lamp) { return isGrey(lamp.strength); });
    m_sources.push_back(makeSource(open, ambient));
    std::move(shadowed.begin(), shadowed.end(), std::back_inserter(m_sources));
}

PatchLight::Source PatchLight::makeSource(const std::vector<const Lamp *> &lamps, const Vector3 &ambient) const
{
    const size_t nodes = static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows);
    const auto lightAt = [&](const Vector3 &point) {
        Vector3 value = ambient;
        for (const Lamp *lamp : lamps)
            value += lamp->irradiance(point, m_patch.normal);
        return value;
    };
    Source source;
    if (std::all_of(lamps.begin(), lamps.end(), [](const Lamp *lamp) { return lamp->type == LightType::Sun; })) {
        const Vector3 value = lightAt(m_patch.point);
        source.even = {static_cast<float>(value.x()), static_cast<float>(value.y()), static_cast<float>(value.z())};
        return source;
    }
    source.values.resize(3 * nodes);
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const Vector3 value = lightAt(pointOn(m_patch, m_grid.at(m_column0 + column, m_row0 + row)));
            const auto node = static_cast<size_t>(row * m_columns + column);
            for (size_t c = 0; c < 3; ++c)
                source.values[c * nodes + node] = static_cast<float>(value[static_cast<Eigen::Index>(c)]);
        }
    }
    return source;
}

void PatchLight::addShadows(const Lamp &lamp, const std::vector<Patch> &casters, std::vector<CoverageMap> &shadows) const
{
    // The lit sides of one object cover its outline once: one map an object.
    for (size_t first = 0, end = 0; first < casters.size(); first = end) {
        end = first;
        PixelPolygons all;
        std::vector<double> weights; // one a polygon
        for (; end < casters.size() && casters[end].object == casters[first].object; ++end) {
            if (casters[end].object == m_patch.object)
                continue;
            const std::vector<Vector3> places = lamp.samples(casters[end].point);
            for (const Vector3 &place : places) {
                const std::vector<Vector3> outline = shadowOn(m_patch, casters[end], lamp, place);
                if (outline.size() < 3)
                    continue;
                std::vector<Vector2> pixels;
                for (const Vector3 &point : outline)
                    pixels.push_back(m_path.pixel(point));
                PixelPolygons one;
                m_path.addPolygon(one, outline.data(), pixels.data(), outline.size());
                weights.push_back((signedArea(one) < 0 ? -1.0 : 1.0) / static_cast<double>(places.size()));
                all.points.insert(all.points.end(), one.points.begin(), one.points.end());
                all.ends.push_back(all.points.size());
            }
        }
        const PixelRect window = windowOf(all.points, m_window);
        if (window.isEmpty())
            continue;
        CoverageMap map(window);
        for (size_t i = 0, from = 0; i < all.ends.size(); from = all.ends[i++])
            addPolygons(map, {{all.points.begin() + static_cast<std::ptrdiff_t>(from), all.points.begin() + static_cast<std::ptrdiff_t>(all.ends[i])}, {all.ends[i] - from}}, weights[i]);
        shadows.push_back(std::move(map));
    }
}

void PatchLight::read(int y)
{
    const int row = std::min(y / cell, m_grid.rows - 2) - m_row0;
    const float fy = (static_cast<float>(y - (row + m_row0) * cell) + 0.5f) / cell;
    for (size_t s = 0; s < m_sources.size(); ++s) {
        const bool isShadowed = s > 0 && readShadows(m_sources[s], y);
        for (size_t c = 0; c < (m_isGrey ? 1u : 3u); ++c) {
            if (m_sources[s].even)
                addEven((*m_sources[s].even)[c], c, s == 0, isShadowed);
            else
                addRow(m_sources[s], c, row, fy, s == 0, isShadowed);
        }
    }
}

/// The share of a lamp's light that arrives, into m_lit; false where all of it does.
bool PatchLight::readShadows(Source &source, int y)
{
    bool isShadowed = false;
    for (CoverageMap &shadow : source.shadows) {
        if (y < shadow.window().y0 || y >= shadow.window().y1)
            continue;
        const Columns columns = shadow.read(y, m_shade.data());
        if (columns.isEmpty())
            continue;
        if (!isShadowed)
            std::fill(m_lit.begin(), m_lit.end(), 1.0f);
        isShadowed = true;
        float *lit = m_lit.data() + (shadow.window().x0 - m_column0 * cell);
        const float *shade = m_shade.data();
        for (int x = columns.first; x < columns.end; ++x)
            lit[x] *= 1 - std::min(std::max(shade[x], 0.0f), 1.0f);
    }
    return isShadowed;
}

void PatchLight::addRow(const Source &source, size_t channel, int row, float fy, bool isFirst, bool isShadowed)
{
    using Cell = Eigen::Array<float, cell, 1>; // whole cells: a fixed length that is computed at once
    const Cell ramp = (Cell::LinSpaced(0, cell - 1) + 0.5f) / cell;
    const size_t nodes = static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows);
    const float *above = source.values.data() + channel * nodes + static_cast<size_t>(row * m_columns);
    const float *below = above + m_columns;
    float *values = m_values[channel].data();
    const float *lit = m_lit.data();
    float left = above[0] + (below[0] - above[0]) * fy;
    for (int column = 0; column + 1 < m_columns; ++column, values += cell, lit += cell) {
        const float right = above[column + 1] + (below[column + 1] - above[column + 1]) * fy;
        const Cell light = left + (right - left) * ramp;
        Eigen::Map<Cell> out(values);
        if (isFirst)
            out = light;
        else if (isShadowed)
            out += light * Eigen::Map<const Cell>(lit);
        else
            out += light;
        left = right;
    }
}

void PatchLight::addEven(float light, size_t channel, bool isFirst, bool isShadowed)
{
    float *values = m_values[channel].data();
    const float *lit = m_lit.data();
    const size_t count = m_lit.size();
    if (isFirst) {
        std::fill_n(values, count, light);
    } else if (isShadowed) {
        for (size_t x = 0; x < count; ++x)
            values[x] += light * lit[x];
    } else {
        for (size_t x = 0; x < count; ++x)
            values[x] += light;
    }
}

Vector3 pointOn(const Patch &patch, const Vector3 &ray)
{
    const double along = patch.normal.dot(ray);
    const double t = std::abs(along) > 1e-9 ? patch.normal.dot(patch.point) / along : -1;
    return t > 0 ? Vector3(ray * t) : patch.point;
}

PixelRect windowOf(const std::vector<Vector2> &points, const PixelRect &frame)
{
    double x0 = INFINITY, y0 = INFINITY, x1 = -INFINITY, y1 = -INFINITY;
    for (const Vector2 &p : points) {
        x0 = std::min(x0, p.x());
        x1 = std::max(x1, p.x());
        y0 = std::min(y0, p.y());
        y1 = std::max(y1, p.y());
    }
    if (!(x0 < x1 && y0 < y1))
        return {};
    const auto bound = [](double v, int least, int most) { return static_cast<int>(std::clamp<double>(v, least, most)); };
    return {bound(std::floor(x0), frame.x0, frame.x1), bound(std::floor(y0), frame.y0, frame.y1), bound(std::ceil(x1), frame.x0, frame.x1), bound(std::ceil(y1), frame.y0, frame.y1)};
}

double signedArea(const PixelPolygons &polygons)
{
    double sum = 0;
    for (size_t i = 0, first = 0; i < polygons.ends.size(); first = polygons.ends[i++]) {
        for (size_t k = first; k < polygons.ends[i]; ++k) {
            const Vector2 &a = polygons.points[k], &b = polygons.points[k + 1 == polygons.ends[i] ? first : k + 1];
            sum += a.x() * b.y() - b.x() * a.y();
        }
    }
    return sum;
}

void addPolygons(CoverageMap &map, const PixelPolygons &polygons, double weight)
{
    for (size_t i = 0, first = 0; i < polygons.ends.size(); first = polygons.ends[i++])
        for (size_t k = first; k < polygons.ends[i]; ++k)
            map.addEdge(polygons.points[k], polygons.points[k + 1 == polygons.ends[i] ? first : k + 1], weight);
}

} // namespace tagmill
