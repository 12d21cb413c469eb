// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/edge_refinement.h"

#include "core/calibration/edge_fit.h"
#include "core/calibration/grey_image.h"
#include "core/target/family.h"
#include "core/transform_point.h"
#include "core/truth/image_polygon.h"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double widest_px = 5;   ///< half the strip's width
constexpr double blurRoom_px = 1.5; ///< between the strip and the next edge beside it
constexpr double endRoom_px = 3;  ///< between the strip and the edges that cross it

/// Where the points of a flat target are expected.
struct TargetView
{
    const CameraModel &camera;
    const Matrix4 &cam_from_target;
    Vector2 shift;

    std::optional<Vector2> pixel(const Vector2 &x_in_target) const
    {
        const auto pixel = camera.project(transformPoint(cam_from_target, {x_in_target.x(), x_in_target.y(), 0}));
        return pixel ? std::optional<Vector2>(*pixel + shift) : std::nullopt;
    }
    std::optional<EdgeCurve> edge(const Vector2 &from, const Vector2 &to) const
    {
        std::array<Vector2, 5> course;
        for (size_t i = 0; i < 5; ++i) {
            const auto point = pixel(from + (to - from) * (double(i) / 4));
            if (!point)
                return std::nullopt;
            course[i] = *point;
        }
        return (course[4] - course[0]).norm() > 1 ? std::optional<EdgeCurve>(course) : std::nullopt;
    }
};

struct FittedEdge
{
    EdgeCurve curve;
    EdgeFit fit;
};

/// An edge that has nothing else within `room` (m) on both sides.
std::optional<FittedEdge> fittedEdge(const Image8 &grey, const TargetView &view, const Vector2 &from, const Vector2 &to, double room)
{
    const auto curve = view.edge(from, to);
    const Vector2 side = Vector2(from.y() - to.y(), to.x() - from.x()).normalized() * room;
    double room_px = widest_px + blurRoom_px;
    for (const double t : {0.0, 0.5, 1.0}) {
        const Vector2 place = from + t * (to - from);
        for (const Vector2 &beside : {Vector2(place + side), Vector2(place - side)}) {
            const auto pixel = view.pixel(beside);
            if (!curve || !pixel)
                return std::nullopt;
            room_px = std::min(room_px, std::abs(curve->across(*pixel)));
        }
    }
    const double end = std::max(0.06, endRoom_px / curve->length());
    if (end >= 0.4)
        return std::nullopt;
    const auto fit = fitEdge(grey, *curve, end, 1 - end, room_px - blurRoom_px);
    return fit ? std::optional(FittedEdge{*curve, *fit}) : std::nullopt;
}

/// g·(pixel − expected) = offset: one line of the two equations of a crossing.
struct Constraint
{
    Vector2 gradient;
    double offset;
};

std::optional<Vector2> crossing(const Vector2 &expected, const Constraint &a, const Constraint &b)
{
    Matrix2 m;
    m << a.gradient.transpose(), b.gradient.transpose();
    if (std::abs(m.determinant()) < 0.2)
        return std::nullopt;
    return expected + m.inverse() * Vector2(a.offset, b.offset);
}

/// A straight line through a saddle, from the edges on both sides of it (each begins there): between their middles, where
/// each is known best.
std::optional<Constraint> throughLine(const std::optional<FittedEdge> &ahead, const std::optional<FittedEdge> &behind)
{
    if (!ahead || !behind)
        return std::nullopt;
    const Vector2 forward = ahead->curve.gradient(0), backward = -behind->curve.gradient(0);
    const double a = ahead->curve.length(), b = behind->curve.length();
    return Constraint{(forward * b + backward * a) / (a + b), (ahead->fit.offset * b - behind->fit.offset * a) / (a + b)};
}

} // namespace

Image8 greyImage(const Image8 &image)
{
    if (image.channels == 1)
        return image;
    const cv::Mat mat = greyOf(image);
    Image8 grey(mat.cols, mat.rows, 1);
    for (int y = 0; y < mat.rows; ++y)
        std::copy_n(mat.ptr<std::uint8_t>(y), mat.cols, grey.row(y));
    return grey;
}

std::array<std::optional<Vector2>, 4> refineTagByEdges(const Image8 &grey, const DetectionRecord &tag, const Vector2 &shift)
{
    std::array<std::optional<Vector2>, 4> corners;
    const TagFamily *const family = findFamily(tag.tag_family);
    if (!family || !tag.position || !tag.rotation_quaternion || !(tag.tag_size_mm > 0))
        return corners;
    const CameraModel camera = recordCamera(tag);
    Matrix4 cam_from_tag = Matrix4::Identity();
    cam_from_tag.topLeftCorner<3, 3>() = rotationFromQuaternion(*tag.rotation_quaternion);
    cam_from_tag.topRightCorner<3, 1>() = *tag.position;
    const TargetView view{camera, cam_from_tag, shift};
    const double h = tag.tag_size_mm / 2000, module = 2 * h / family->grid;
    const std::array<Vector2, 4> quad{Vector2(-h, -h), Vector2(h, -h), Vector2(h, h), Vector2(-h, h)};
    std::array<std::optional<FittedEdge>, 4> edges; // from corner i to the next
    for (size_t i = 0; i < 4; ++i)
        edges[i] = fittedEdge(grey, view, quad[i], quad[(i + 1) % 4], module);
    for (size_t i = 0; i < 4; ++i) {
        const auto &out = edges[i], &in = edges[(i + 3) % 4];
        const auto expected = view.pixel(quad[i]);
        if (out && in && expected)
            corners[i] = crossing(*expected, {out->curve.gradient(0), out->fit.offsetAt(0)}, {in->curve.gradient(1), in->fit.offsetAt(1)});
    }
    return corners;
}

std::vector<DetectedPoint> refineSaddlesByEdges(const Image8 &grey, const CalibrationFrame &board, const Vector2 &shift)
{
    std::vector<DetectedPoint> points;
    const double square = board.board.square_size_mm / 1000, gap = (square - board.board.marker_size_mm / 1000) / 2;
    if (board.board.type != "charuco" || !board.cam_from_board || !(square > 0) || !(gap > 0))
        return points;
    const TargetView view{board.camera, *board.cam_from_board, shift};
    for (size_t i = 0; i < board.ids.size(); ++i) {
        const Vector2 saddle = board.object_points[i].head<2>();
        const auto arm = [&](double x, double y) { return fittedEdge(grey, view, saddle, saddle + square * Vector2(x, y), gap); };
        const auto expected = view.pixel(saddle);
        const auto across = throughLine(arm(1, 0), arm(-1, 0));
        const auto down = across ? throughLine(arm(0, 1), arm(0, -1)) : std::nullopt;
        if (!expected || !across || !down)
            continue;
        if (const auto pixel = crossing(*expected, *across, *down))
            points.push_back({board.ids[i], *pixel});
    }
    return points;
}

} // namespace tagmill
