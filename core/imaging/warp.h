// SPDX-License-Identifier: GPL-3.0-or-later
// WarpMap: where each pixel of a sensor behind a lens lies in a raw frame, once on linear radiance. A sensor pixel is
// the mean of the raw frame over a box: the axis-parallel one with the spread of the pixel's own outline there. No
// weight is negative, and the mean over the box is exact for square raw pixels (at a width of 2: the four bilinear
// taps of the sub-pixels). Immutable, shared between threads.
#pragma once

#include "core/compile/recipe.h"
#include "core/executor.h"
#include "core/image.h"
#include "core/optics/raw_projection.h"
#include "core/result.h"
#include "core/scene/time_slices.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace tagmill {

class WarpMap
{
public:
    WarpMap(const CameraModel &sensor, const RawProjection &raw, Executor &executor);

    Size2i sensorSize() const { return m_sensorSize; }
    Size2i rawSize() const { return m_rawSize; }
    size_t bytes() const { return m_places.size() * sizeof(Place); }

    /// Centre of the sensor pixel's box, raw px; nothing where the lens has no ray: black.
    std::optional<Vector2> centre(int x, int y) const;
    Vector2 boxSize(int x, int y) const;

    /// Error InvalidValue when raw is not an RGB image of rawSize().
    Result<ImageF> apply(const ImageF &raw) const;
    /// Slices of a rolling shutter, one below the other in `raw`, mixed row by row. Error as above, of their size.
    Result<ImageF> apply(const ImageF &raw, const std::vector<TimeSlice> &slices) const;

private:
    /// Fixed point: a float is too coarse by a thousandth of a pixel at the right edge of a large frame.
    struct Place
    {
        std::uint32_t x = 0, y = 0;          ///< centre, 1/65536 px
        std::uint16_t width = 0, height = 0; ///< of the box, 1/2048 px; 0 = black
    };
    void fillRows(const CameraModel &sensor, const RawProjection &raw, int first, int last);
    Place placeOf(const Vector2 &centre, const Vector2 &size) const;
    void addRow(const ImageF &raw, int shift, int row, float weight, ImageF &sensor) const;

    Size2i m_sensorSize, m_rawSize;
    std::vector<Place> m_places;
};

/// The maps of the lenses last used, so that all frames of one lens share one. Thread-safe; a map is made once.
class WarpCache
{
public:
    explicit WarpCache(size_t mostBytes = size_t(512) << 20)
        : m_mostBytes(mostBytes)
    {
    }
    /// The map of a recipe's camera; null when its raw frame is the sensor's. Errors: planRaw's (raw_plan.h).
    Result<std::shared_ptr<const WarpMap>> mapFor(const SceneRecipe &recipe, int cameraIndex);

private:
    struct Entry
    {
        CameraModel sensor;
        RawProjection raw;
        std::shared_ptr<const WarpMap> map;
    };
    std::mutex m_mutex;
    size_t m_mostBytes;
    std::vector<Entry> m_entries; ///< last used last
};

} // namespace tagmill
