// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/warp.h"

#include "core/scene/raw_plan.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace tagmill {

namespace {

constexpr double centreUnit = 65536, sizeUnit = 2048;
constexpr double smallestBox = 1, largestBox = 31; ///< raw px; above it the lens is at its rim
constexpr int bandRows = 32;

using Point = std::optional<Vector2>;

std::vector<Point> rowOfPoints(const CameraModel &sensor, const RawProjection &raw, int y)
{
    std::vector<Point> points(static_cast<size_t>(sensor.resolution().width));
    for (size_t x = 0; x < points.size(); ++x) {
        if (const auto ray = sensor.unproject({static_cast<double>(x) + 0.5, y + 0.5}))
            points[x] = raw.project(*ray);
    }
    return points;
}

/// What the raw frame moves by for one pixel of the sensor, from the neighbours that are there.
Vector2 slope(const Point &before, const Vector2 &here, const Point &after)
{
    if (before && after)
        return (*after - *before) / 2;
    if (after)
        return *after - here;
    return before ? Vector2(here - *before) : Vector2(0, 0);
}

/// Four floats that are added and multiplied at once.
using Four = float __attribute__((vector_size(16)));

Four loadFour(const float *from)
{
    Four four;
    std::memcpy(&four, from, sizeof four);
    return four;
}

/// A box along one axis: cell `first` and those after it, of which the two at the ends are covered in part.
struct Span
{
    Span(std::uint32_t centre, std::uint16_t size)
    {
        const std::uint32_t begin = centre - size * halfBox, end = centre + size * halfBox;
        first = static_cast<int>(begin >> 16);
        last = std::max(static_cast<int>((end - 1) >> 16), first + 1);
        firstPart = 1 - static_cast<float>(static_cast<int>(begin & 0xffff)) * (1.0f / 65536);
        lastPart = static_cast<float>(static_cast<int>(end - (static_cast<std::uint32_t>(last) << 16))) * (1.0f / 65536);
    }
    static constexpr std::uint32_t halfBox = 16; ///< centreUnit / sizeUnit / 2
    float partOf(int cell) const { return cell == first ? firstPart : cell == last ? lastPart : 1; }

    int first, last;
    float firstPart, lastPart;
};

/// Sum over a row of the box; reads one float beyond its last pixel.
Four sumOfRow(const float *pixel, const Span &x)
{
    Four sum = loadFour(pixel) * x.firstPart;
    for (int left = x.last - x.first - 1; left > 0; --left)
        sum += loadFour(pixel += 3);
    return sum + loadFour(pixel + 3) * x.lastPart;
}

Four sumOver(const ImageF &raw, const Span &x, const Span &y)
{
    const std::ptrdiff_t stride = std::ptrdiff_t(3) * raw.width;
    const float *row = raw.row(y.first) + 3 * x.first;
    Four sum = sumOfRow(row, x) * y.firstPart;
    for (int left = y.last - y.first - 1; left > 0; --left)
        sum += sumOfRow(row += stride, x);
    return sum + sumOfRow(row + stride, x) * y.lastPart;
}

/// The same where the box touches the right or lower edge.
Four sumAtEdge(const ImageF &raw, const Span &x, const Span &y)
{
    Four sum{};
    for (int row = y.first; row <= std::min(y.last, raw.height - 1); ++row) {
        for (int column = x.first; column <= std::min(x.last, raw.width - 1); ++column) {
            for (int c = 0; c < 3; ++c)
                sum[c] += raw.row(row)[3 * column + c] * x.partOf(column) * y.partOf(row);
        }
    }
    return sum;
}

Result<> checkSize(const ImageF &raw, Size2i expected)
{
    const auto text = [](Size2i size) { return std::to_string(size.width) + " × " + std::to_string(size.height); };
    const Size2i size{raw.width, raw.height};
    if (size == expected && raw.channels == 3)
        return {};
    return makeError(Errc::InvalidValue, "imaging.wrong_size", {text(size), text(expected)});
}

} // namespace

WarpMap::WarpMap(const CameraModel &sensor, const RawProjection &raw, Executor &executor)
    : m_sensorSize(sensor.resolution())
    , m_rawSize(raw.resolution)
    , m_places(static_cast<size_t>(m_sensorSize.width) * static_cast<size_t>(m_sensorSize.height))
{
    const int height = m_sensorSize.height;
    executor.parallelFor(static_cast<size_t>((height + bandRows - 1) / bandRows), [&](size_t band) {
        const int first = static_cast<int>(band) * bandRows;
        fillRows(sensor, raw, first, std::min(first + bandRows, height));
    });
}

void WarpMap::fillRows(const CameraModel &sensor, const RawProjection &raw, int first, int last)
{
    const auto rowAt = [&](int y) {
        const bool exists = y >= 0 && y < m_sensorSize.height;
        return exists ? rowOfPoints(sensor, raw, y) : std::vector<Point>(static_cast<size_t>(m_sensorSize.width));
    };
    std::vector<Point> above = rowAt(first - 1), here = rowAt(first), below;
    const size_t width = here.size();
    for (int y = first; y < last; ++y) {
        below = rowAt(y + 1);
        for (size_t x = 0; x < width; ++x) {
            if (!here[x])
                continue;
            const Vector2 right = slope(x > 0 ? here[x - 1] : Point(), *here[x], x + 1 < width ? here[x + 1] : Point());
            const Vector2 down = slope(above[x], *here[x], below[x]);
            // A box of this size has the second moments of the parallelogram that the two slopes span.
            const Vector2 size = (right.cwiseProduct(right) + down.cwiseProduct(down)).cwiseSqrt();
            m_places[static_cast<size_t>(y) * width + x] = placeOf(*here[x], size);
        }
        above = std::move(here);
        here = std::move(below);
    }
}

WarpMap::Place WarpMap::placeOf(const Vector2 &centre, const Vector2 &size) const
{
    const Vector2 frame(m_rawSize.width, m_rawSize.height);
    const Vector2 box = size.cwiseMax(smallestBox).cwiseMin(largestBox).cwiseMin(frame);
    // The planned frame holds every box; a foreign one is not read beyond its edge.
    const Vector2 inside = centre.cwiseMax(box / 2).cwiseMin(frame - box / 2);
    if (!((inside - centre).norm() < 2))
        return {};
    const auto size16 = [](double length) { return static_cast<std::uint16_t>(std::lround(length * sizeUnit)); };
    const auto centre16 = [](double position, std::uint32_t boxSize16, int side) {
        const std::uint32_t half = boxSize16 * Span::halfBox, end = static_cast<std::uint32_t>(side) << 16;
        return std::clamp(static_cast<std::uint32_t>(std::lround(position * centreUnit)), half, end - half);
    };
    const std::uint16_t width = size16(box.x()), height = size16(box.y());
    return {centre16(inside.x(), width, m_rawSize.width), centre16(inside.y(), height, m_rawSize.height), width, height};
}

std::optional<Vector2> WarpMap::centre(int x, int y) const
{
    const Place &place = m_places[static_cast<size_t>(y) * static_cast<size_t>(m_sensorSize.width) + static_cast<size_t>(x)];
    if (place.width == 0)
        return std::nullopt;
    return Vector2(place.x / centreUnit, place.y / centreUnit);
}

Vector2 WarpMap::boxSize(int x, int y) const
{
    const Place &place = m_places[static_cast<size_t>(y) * static_cast<size_t>(m_sensorSize.width) + static_cast<size_t>(x)];
    return {place.width / sizeUnit, place.height / sizeUnit};
}

/// Row y of the whole raw frame is row y + shift of this one.
void WarpMap::addRow(const ImageF &raw, int shift, int row, float weight, ImageF &sensor) const
{
    const Place *place = m_places.data() + static_cast<size_t>(row) * static_cast<size_t>(m_sensorSize.width);
    float *out = sensor.row(row);
    for (int column = 0; column < m_sensorSize.width; ++column, ++place, out += 3) {
        if (place->width == 0)
            continue;
        const Span x(place->x, place->width);
        Span y(place->y, place->height);
        y.first = std::clamp(y.first + shift, 0, raw.height - 2);
        y.last = std::max(y.last + shift, y.first + 1);
        const float share = weight * float(sizeUnit * sizeUnit) / (static_cast<float>(place->width) * static_cast<float>(place->height));
        const Four mean = sumAtEdge(raw, x, y) * share;
        for (int c = 0; c < 3; ++c)
            out[c] += mean[c];
    }
}

Result<ImageF> WarpMap::apply(const ImageF &raw, const std::vector<TimeSlice> &slices) const
{
    int height = 0;
    for (const TimeSlice &slice : slices)
        height += slice.height;
    TAGMILL_CHECK(checkSize(raw, {m_rawSize.width, height}));
    ImageF sensor(m_sensorSize.width, m_sensorSize.height, 3);
    int at = 0; // where the slice begins in the file
    for (const TimeSlice &slice : slices) {
        for (size_t i = 0; i < slice.weights.size(); ++i)
            addRow(raw, at - slice.top, slice.firstRow + static_cast<int>(i), slice.weights[i], sensor);
        at += slice.height;
    }
    return sensor;
}

Result<ImageF> WarpMap::apply(const ImageF &raw) const
{
    TAGMILL_CHECK(checkSize(raw, m_rawSize));
    ImageF sensor(m_sensorSize.width, m_sensorSize.height, 3);
    float *out = sensor.pixels.data();
    for (const Place &place : m_places) {
        if (place.width > 0) {
            const Span x(place.x, place.width), y(place.y, place.height);
            const bool isAtEdge = x.last + 1 >= raw.width || y.last >= raw.height;
            const float share = float(sizeUnit * sizeUnit) / (static_cast<float>(place.width) * static_cast<float>(place.height));
            __builtin_prefetch(raw.row(std::min(y.last + 1, raw.height - 1)) + 3 * x.first); // what the row below adds
            const Four mean = (isAtEdge ? sumAtEdge(raw, x, y) : sumOver(raw, x, y)) * share;
            std::memcpy(out, &mean, 3 * sizeof(float));
        }
        out += 3;
    }
    return sensor;
}

Result<std::shared_ptr<const WarpMap>> WarpCache::mapFor(const SceneRecipe &recipe, int cameraIndex)
{
    TAGMILL_TRY(const RawPlan plan, planRaw(recipe, cameraIndex));
    if (!plan.isWarped)
        return std::shared_ptr<const WarpMap>();
    const CameraModel sensor = cameraModel(recipe.cameras[static_cast<size_t>(cameraIndex)].intrinsics);
    const std::lock_guard lock(m_mutex); // while a map is made the frames that want it wait; making it twice helps nobody
    auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.sensor == sensor && e.raw == plan.projection; });
    if (found == m_entries.end()) {
        ThreadExecutor executor;
        m_entries.push_back({sensor, plan.projection, std::make_shared<const WarpMap>(sensor, plan.projection, executor)});
        found = m_entries.end() - 1;
    }
    std::rotate(found, found + 1, m_entries.end());
    size_t bytes = 0;
    for (const Entry &entry : m_entries)
        bytes += entry.map->bytes();
    while (bytes > m_mostBytes && m_entries.size() > 1) {
        bytes -= m_entries.front().map->bytes();
        m_entries.erase(m_entries.begin());
    }
    return m_entries.back().map;
}

} // namespace tagmill
