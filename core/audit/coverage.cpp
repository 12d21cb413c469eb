// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/coverage.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

using Quad = std::array<Vector2, 4>; // TL, TR, BR, BL

bool isSeen(PointState state)
{
    return pointVisibility(state) > 0;
}

bool isAllSeen(const std::vector<PointState> &states, size_t count)
{
    return states.size() == count && std::all_of(states.begin(), states.end(), isSeen);
}

/// ½·|diagonal × diagonal|.
double areaOf(const Quad &quad)
{
    const Vector2 p = quad[3] - quad[1], q = quad[2] - quad[0];
    return std::abs(p.x() * q.y() - p.y() * q.x()) / 2;
}

/// How far the angle at TR is from a right one; 45 degrees and a little more are 1.
double skewOf(const Quad &quad)
{
    const Vector2 a = quad[0] - quad[1], b = quad[2] - quad[1];
    const double cosine = a.dot(b) / (a.norm() * b.norm());
    const double angle = std::acos(std::clamp(cosine, -1.0, 1.0));
    return std::min(1.0, 2 * std::abs(std::numbers::pi / 2 - angle));
}

std::optional<ViewParameters> parameters(const Quad &quad, const Vector2 &mean, Size2i size)
{
    const double area = areaOf(quad), border = std::sqrt(area);
    if (!std::isfinite(area) || size.width <= 0 || size.height <= 0)
        return {};
    // The target's middle can come no nearer to the edge than about half its own size.
    const auto place = [&](double at, int length) { return border < length ? std::clamp((at - border / 2) / (length - border), 0.0, 1.0) : 0.5; };
    const double skew = skewOf(quad);
    return ViewParameters{place(mean.x(), size.width), place(mean.y(), size.height), std::sqrt(area / (static_cast<double>(size.width) * size.height)), std::isfinite(skew) ? skew : 0};
}

template<class Points>
Vector2 meanOf(const Points &points)
{
    Vector2 sum = Vector2::Zero();
    for (const Vector2 &point : points)
        sum += point;
    return sum / static_cast<double>(points.size());
}

std::optional<ViewParameters> chessboardParameters(const DetectionRecord &record)
{
    const BoardDefinition &board = *record.board_definition;
    const auto columns = static_cast<size_t>(board.cols - 1), rows = static_cast<size_t>(board.rows - 1);
    if (record.keypoints.size() != columns * rows || !isAllSeen(record.keypoints_state, record.keypoints.size()))
        return {};
    std::vector<Vector2> points;
    points.reserve(record.keypoints.size());
    for (const std::optional<Vector2> &point : record.keypoints) {
        if (!point)
            return {};
        points.push_back(*point);
    }
    return parameters({points.front(), points[columns - 1], points.back(), points[points.size() - columns]}, meanOf(points), record.resolution);
}

} // namespace

std::optional<ViewParameters> viewParameters(const DetectionRecord &record)
{
    const bool isChessboard = record.board_definition && record.board_definition->type == "charuco" && record.board_definition->rows > 1 && record.board_definition->cols > 1;
    if (record.record_type == RecordType::Board && isChessboard)
        return chessboardParameters(record);
    if (record.corners.size() != 4 || !isAllSeen(record.corners_state, 4))
        return {};
    return parameters({record.corners[0], record.corners[1], record.corners[2], record.corners[3]}, meanOf(record.corners), record.resolution);
}

void ViewRange::add(const ViewParameters &view)
{
    for (size_t i = 0; i < view.size(); ++i) {
        min[i] = views == 0 ? view[i] : std::min(min[i], view[i]);
        max[i] = views == 0 ? view[i] : std::max(max[i], view[i]);
    }
    ++views;
}

void ViewRange::add(const ViewRange &other)
{
    if (other.views == 0)
        return;
    const int both = views + other.views;
    add(other.min);
    add(other.max);
    views = both;
}

double ViewRange::progress(size_t axis) const
{
    if (views == 0)
        return 0;
    return std::min(1.0, (max[axis] - (viewAxes[axis].fromZero ? 0 : min[axis])) / viewAxes[axis].wanted);
}

double CoverageReport::filledShare() const
{
    const auto filled = std::count_if(counts.begin(), counts.end(), [](std::int64_t count) { return count > 0; });
    return static_cast<double>(filled) / static_cast<double>(counts.size());
}

std::optional<size_t> CoverageReport::cellOf(const Vector2 &pixel, PointState state, Size2i size)
{
    const bool isInside = pixel.x() >= 0 && pixel.y() >= 0 && pixel.x() <= size.width && pixel.y() <= size.height;
    if (!isSeen(state) || !isInside)
        return {};
    const auto index = [](double at, int length, int count) { return static_cast<int>(std::clamp(at / length * count, 0.0, count - 1.0)); };
    return static_cast<size_t>(index(pixel.y(), size.height, rows) * columns + index(pixel.x(), size.width, columns));
}

void CoverageReport::add(const DetectionRecord &record)
{
    if (record.resolution.width <= 0 || record.resolution.height <= 0)
        return;
    const auto count = [&](const Vector2 &point, PointState state) {
        if (const auto cell = cellOf(point, state, record.resolution)) {
            ++counts[*cell];
            ++points;
        }
    };
    const bool isBoard = record.record_type == RecordType::Board;
    for (size_t i = 0; !isBoard && i < std::min(record.corners.size(), record.corners_state.size()); ++i)
        count(record.corners[i], record.corners_state[i]);
    for (size_t i = 0; i < std::min(record.keypoints.size(), record.keypoints_state.size()); ++i)
        if (record.keypoints[i])
            count(*record.keypoints[i], record.keypoints_state[i]);
    if (const auto view = viewParameters(record))
        (isBoard ? boards : tags).add(*view);
}

void CoverageReport::add(const CoverageReport &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    points += other.points;
    boards.add(other.boards);
    tags.add(other.tags);
}

} // namespace tagmill
