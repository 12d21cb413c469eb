// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_frame.h"

#include "core/truth/image_polygon.h"

#include <algorithm>
#include <map>
#include <set>

namespace tagmill {

namespace {

Error invalid(std::string_view id, const DetectionRecord &record, std::vector<std::string> args = {})
{
    return makeError(Errc::InvalidValue, id, std::move(args), record.image_id);
}

/// A record whose file says nothing of its K holds the identity.
bool hasCamera(const DetectionRecord &record)
{
    const Matrix3 &k = record.k_matrix;
    return k.allFinite() && k(0, 0) > 0 && k(1, 1) > 0 && k != Matrix3::Identity();
}

/// A board as it was printed.
struct PrintedBoard
{
    BoardLayout layout;
    Vector2 scale;

    Vector3 point(const Vector2 &x_in_layout, BoardAxes axes) const
    {
        return {x_in_layout.x() * scale.x(), x_in_layout.y() * scale.y() * (axes == BoardAxes::OpenCv ? -1 : 1), 0};
    }
};

Result<PrintedBoard> printedBoard(const DetectionRecord &board)
{
    TAGMILL_TRY(const BoardSpec spec, boardSpec(board));
    Result<BoardLayout> layout = layoutBoard(spec);
    if (!layout)
        return invalid("calibration.layout", board, {layout.error().problem.sentence()});
    if (static_cast<int>(layout->keypoints.size()) != board.board_definition->total_keypoints)
        return invalid("calibration.keypoints", board, {std::to_string(board.board_definition->total_keypoints), std::to_string(layout->keypoints.size())});
    return PrintedBoard{*std::move(layout), printScale(board, spec)};
}

bool isWanted(PointState state, const CalibrationOptions &options)
{
    return state == PointState::Visible || (state == PointState::Margin && options.withMargin) || (state == PointState::Occluded && options.withOccluded);
}

std::optional<Matrix4> boardPose(const DetectionRecord &board, BoardAxes axes)
{
    if (!board.position || !board.rotation_quaternion)
        return std::nullopt;
    Matrix4 cam_from_board = Matrix4::Identity();
    cam_from_board.topLeftCorner<3, 3>() = rotationFromQuaternion(*board.rotation_quaternion);
    cam_from_board.topRightCorner<3, 1>() = *board.position;
    if (axes == BoardAxes::Peer)
        cam_from_board.middleCols<2>(1) *= -1;
    return cam_from_board;
}

Result<CalibrationFrame> emptyFrame(const DetectionRecord &board, const CalibrationOptions &options)
{
    if (!hasCamera(board))
        return invalid("calibration.no_camera", board, {"k_matrix"});
    if (board.resolution.width <= 0 || board.resolution.height <= 0)
        return invalid("calibration.no_camera", board, {"resolution"});
    CalibrationFrame frame;
    frame.image_id = board.image_id;
    frame.board = *board.board_definition;
    frame.camera = recordCamera(board);
    frame.cam_from_board = boardPose(board, options.axes);
    return frame;
}

/// A file may call a point visible that is not in the image.
void addPoint(CalibrationFrame &frame, int id, const Vector3 &x_in_board, const Vector2 &pixel)
{
    if (!frame.camera.contains(pixel))
        return;
    frame.ids.push_back(id);
    frame.object_points.push_back(x_in_board);
    frame.image_points.push_back(pixel);
}

} // namespace

std::vector<Vector2> CalibrationFrame::imagePoints(PixelOrigin origin) const
{
    std::vector<Vector2> points;
    points.reserve(image_points.size());
    for (const Vector2 &point : image_points)
        points.push_back(fromCornerOrigin(point, origin));
    return points;
}

Result<std::vector<Vector3>> keypointsInBoard(const DetectionRecord &board, BoardAxes axes)
{
    TAGMILL_TRY(const PrintedBoard printed, printedBoard(board));
    std::vector<Vector3> points;
    points.reserve(printed.layout.keypoints.size());
    for (const Vector2 &keypoint : printed.layout.keypoints)
        points.push_back(printed.point(keypoint, axes));
    return points;
}

Result<CalibrationFrame> calibrationFrame(const DetectionRecord &board, const CalibrationOptions &options)
{
    TAGMILL_TRY(const std::vector<Vector3> points, keypointsInBoard(board, options.axes));
    TAGMILL_TRY(CalibrationFrame frame, emptyFrame(board, options));
    const size_t count = std::min({points.size(), board.keypoints.size(), board.keypoints_state.size()});
    for (size_t i = 0; i < count; ++i)
        if (board.keypoints[i] && isWanted(board.keypoints_state[i], options))
            addPoint(frame, static_cast<int>(i), points[i], *board.keypoints[i]);
    return frame;
}

Result<CalibrationFrame> markerFrame(const DetectionRecord &board, std::span<const DetectionRecord> ofImage, const CalibrationOptions &options)
{
    TAGMILL_TRY(const PrintedBoard printed, printedBoard(board));
    TAGMILL_TRY(CalibrationFrame frame, emptyFrame(board, options));
    std::map<int, const BoardMarker *> markers;
    for (const BoardMarker &marker : printed.layout.markers)
        markers[marker.id] = &marker;
    std::set<int> seen;
    for (const DetectionRecord &record : ofImage) {
        const auto marker = markers.find(record.tag_id);
        const bool isOfBoard = record.record_type == RecordType::Tag && record.tag_family == frame.board.dictionary && marker != markers.end();
        if (!isOfBoard || record.corners.size() != 4 || record.corners_state.size() != 4)
            continue;
        if (!seen.insert(record.tag_id).second)
            return invalid("calibration.ambiguous_markers", board, {std::to_string(record.tag_id), frame.board.dictionary});
        for (size_t i = 0; i < 4; ++i)
            if (isWanted(record.corners_state[i], options))
                addPoint(frame, 4 * record.tag_id + static_cast<int>(i), printed.point(marker->second->corners[i], options.axes), record.corners[i]);
    }
    return frame;
}

std::vector<CalibrationFrame> calibrationFrames(const Dataset &dataset, Report &report, const CalibrationOptions &options)
{
    std::vector<CalibrationFrame> frames;
    for (const DatasetFrame &frame : dataset.frames) {
        for (const DetectionRecord &record : dataset.recordsOf(frame)) {
            if (record.record_type != RecordType::Board)
                continue;
            Result<CalibrationFrame> made = calibrationFrame(record, options);
            if (made)
                frames.push_back(*std::move(made));
            else
                report.problems.push_back(std::move(made).error().problem);
        }
    }
    return frames;
}

} // namespace tagmill
