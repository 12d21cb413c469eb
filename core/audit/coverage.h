// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage: where in the image the points of a dataset lie, and how far its views differ as ROS camera_calibration
// counts it: X and Y (place of the target's middle, of the room it has), size (root of its share of the image's area) and
// skew (of the angle at its top-right corner), each of which should span a range of its own.
#pragma once

#include "core/truth/detection_record.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tagmill {

/// X, Y, size, skew of one view of a target, each in [0, 1].
using ViewParameters = std::array<double, 4>;

struct ViewAxis
{
    std::string_view name;
    double wanted; ///< the range at which the axis counts as covered
    bool fromZero; ///< small sizes and skews are no merit: their range begins at 0
};
inline constexpr std::array<ViewAxis, 4> viewAxes = {{{"x", 0.7, false}, {"y", 0.7, false}, {"size", 0.4, true}, {"skew", 0.5, true}}};

/// Of a tag by its corners; of a board by its keypoints where it is a chessboard, else by its outline. Nothing when not
/// all of it is in the image.
std::optional<ViewParameters> viewParameters(const DetectionRecord &record);

/// Smallest and largest of each parameter.
struct ViewRange
{
    int views = 0;
    ViewParameters min{}, max{};

    void add(const ViewParameters &view);
    void add(const ViewRange &other);
    double progress(size_t axis) const; ///< [0, 1]; 1 = covered
};

struct CoverageReport
{
    static constexpr int columns = 16, rows = 12;

    std::array<std::int64_t, columns * rows> counts{}; ///< tag corners and keypoints in the image, by cell, row by row
    std::int64_t points = 0;
    ViewRange boards, tags;

    bool isOfBoards() const { return boards.views > 0; }
    const ViewRange &views() const { return isOfBoards() ? boards : tags; } ///< whole boards; where there are none, whole tags
    double filledShare() const; ///< of the cells that hold a point
    /// Index into counts; nothing for a point that is not seen in a picture of this size.
    static std::optional<size_t> cellOf(const Vector2 &pixel, PointState state, Size2i size);

    void add(const DetectionRecord &record);
    void add(const CoverageReport &other);
};

} // namespace tagmill
