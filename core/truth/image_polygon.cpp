// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/image_polygon.h"

#include "core/truth/printed_board.h"
#include "core/truth/truth_targets.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double nearPlane = 1e-3; ///< m
constexpr double behind_px = 1e6; ///< files hold (−1e6, −1e6) for a corner without a pixel
constexpr double chordTolerance_px = 0.05;
constexpr int leastDepth = 3, mostDepth = 12; ///< halvings of an edge under a curving lens

/// Part of a polygon with z > nearPlane.
std::vector<Vector3> clipNear(std::span<const Vector3> polygon)
{
    std::vector<Vector3> kept;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vector3 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
        if (a.z() > nearPlane)
            kept.push_back(a);
        if ((a.z() > nearPlane) != (b.z() > nearPlane))
            kept.push_back(a + (b - a) * ((nearPlane - a.z()) / (b.z() - a.z())));
    }
    return kept;
}

/// Adds the pixels of (a, b], halving until the chord is close; parts without pixels are left out.
void addEdge(const CameraModel &camera, const Vector3 &a, const Vector3 &b, int depth, std::vector<Vector2> &out)
{
    const std::optional<Vector2> from = camera.project(a), to = camera.project(b);
    if (camera.distortionModel() != DistortionModel::None && depth < mostDepth) {
        const Vector3 middle = (a + b) / 2;
        const std::optional<Vector2> seen = camera.project(middle);
        const bool isStraight = from && to && seen && (*seen - (*from + *to) / 2).norm() <= chordTolerance_px;
        const bool isLost = !from && !to && !seen;
        if (depth < leastDepth || (!isStraight && !isLost)) {
            addEdge(camera, a, middle, depth + 1, out);
            addEdge(camera, middle, b, depth + 1, out);
            return;
        }
    }
    if (to)
        out.push_back(*to);
}

template<class Inside, class Cross>
std::vector<Vector2> clipBy(const std::vector<Vector2> &polygon, Inside inside, Cross cross)
{
    std::vector<Vector2> kept;
    kept.reserve(polygon.size() + 2);
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vector2 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
        if (inside(a))
            kept.push_back(a);
        if (inside(a) != inside(b))
            kept.push_back(cross(a, b));
    }
    return kept;
}

bool hasAllCorners(const DetectionRecord &record)
{
    return record.corners.size() == 4 && std::all_of(record.corners.begin(), record.corners.end(), [](const Vector2 &p) { return p.norm() < behind_px; });
}

/// Width and height, m; nothing for a board that its record does not describe.
std::optional<Vector2> printedSize(const DetectionRecord &record)
{
    if (record.record_type != RecordType::Board)
        return Vector2::Constant(record.tag_size_mm / 1000);
    const Result<BoardSpec> spec = boardSpec(record);
    if (!spec)
        return std::nullopt;
    return Vector2(spec->width(), spec->height()).cwiseProduct(printScale(record, *spec));
}

} // namespace

std::vector<Vector2> clipToImage(std::vector<Vector2> polygon, Size2i resolution)
{
    const double limits[2] = {static_cast<double>(resolution.width), static_cast<double>(resolution.height)};
    if (std::all_of(polygon.begin(), polygon.end(), [&](const Vector2 &p) { return p.x() >= 0 && p.x() <= limits[0] && p.y() >= 0 && p.y() <= limits[1]; }))
        return polygon; // as most are
    for (const int axis : {0, 1}) {
        for (const bool isUpper : {false, true}) {
            const double limit = isUpper ? limits[axis] : 0.0;
            const auto inside = [&](const Vector2 &p) { return isUpper ? p[axis] <= limit : p[axis] >= limit; };
            const auto cross = [&](const Vector2 &a, const Vector2 &b) {
                Vector2 p = a + (b - a) * ((limit - a[axis]) / (b[axis] - a[axis]));
                p[axis] = limit;
                return p;
            };
            polygon = clipBy(polygon, inside, cross);
        }
    }
    return polygon;
}

double signedArea(std::span<const Vector2> polygon)
{
    double sum = 0;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vector2 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum / 2;
}

std::vector<Vector2> imagePolygon(const CameraModel &camera, std::span<const Vector3> outline_in_cam)
{
    std::vector<Vector3> outline(outline_in_cam.begin(), outline_in_cam.end());
    if (camera.distortionModel() != DistortionModel::KannalaBrandt)
        outline = clipNear(outline);
    if (outline.size() < 3)
        return {};
    std::vector<Vector2> polygon;
    for (size_t i = 0; i < outline.size(); ++i) // begins at the first corner: its edge comes last
        addEdge(camera, outline[(i + outline.size() - 1) % outline.size()], outline[i], 0, polygon);
    polygon = clipToImage(std::move(polygon), camera.resolution());
    return polygon.size() < 3 ? std::vector<Vector2>{} : polygon;
}

CameraModel recordCamera(const DetectionRecord &record)
{
    return CameraModel(record.resolution, record.k_matrix, record.distortion_model, record.distortion_coeffs);
}

std::vector<Vector2> recordPolygon(const DetectionRecord &record)
{
    const CameraModel camera = recordCamera(record);
    if (hasAllCorners(record) && camera.distortionModel() == DistortionModel::None)
        return clipToImage(record.corners, record.resolution);
    std::vector<Vector3> outline = cornersInCamera(record, camera);
    if (outline.empty() && !hasPoseOfEachRow(record))
        outline = outlineInCamera(record);
    std::vector<Vector2> polygon = imagePolygon(camera, outline);
    if (polygon.empty() && record.corners.size() == 4) // neither a ray of each corner nor a pose
        polygon = clipToImage(record.corners, record.resolution);
    return polygon;
}

Matrix3 rotationFromQuaternion(const Vector4 &wxyz)
{
    return Eigen::Quaterniond(wxyz[0], wxyz[1], wxyz[2], wxyz[3]).normalized().toRotationMatrix();
}

bool hasPoseOfEachRow(const DetectionRecord &record)
{
    return record.rolling_shutter_ms > 0 && record.velocity && record.velocity->norm() > 0;
}

std::vector<Vector3> outlineInCamera(const DetectionRecord &record)
{
    if (!record.position || !record.rotation_quaternion || !(record.tag_size_mm > 0))
        return {};
    const std::optional<Vector2> size = printedSize(record);
    if (!size)
        return {};
    const Matrix3 cam_from_target = rotationFromQuaternion(*record.rotation_quaternion);
    std::vector<Vector3> outline;
    for (const Vector3 &corner : rectangleCorners(size->x(), size->y()))
        outline.push_back(cam_from_target * corner + *record.position);
    return outline;
}

std::vector<Vector3> cornersInCamera(const DetectionRecord &record, const CameraModel &camera)
{
    if (!hasAllCorners(record))
        return {};
    const bool hasPose = record.position && record.rotation_quaternion;
    const Vector3 normal = hasPose ? Vector3(rotationFromQuaternion(*record.rotation_quaternion).col(2)) : Vector3::Zero();
    std::vector<Vector3> corners;
    for (const Vector2 &pixel : record.corners) {
        const std::optional<Vector3> ray = camera.unproject(pixel);
        if (!ray)
            return {};
        const double reach = hasPose ? normal.dot(*record.position) / normal.dot(*ray) : 1;
        corners.push_back(reach > 0 && std::isfinite(reach) ? Vector3(*ray * reach) : *ray);
    }
    return corners;
}

std::optional<std::array<std::array<Vector2, 2>, 3>> projectedAxes(const DetectionRecord &record)
{
    if (!record.position || !record.rotation_quaternion || !(record.tag_size_mm > 0))
        return std::nullopt;
    const CameraModel camera = recordCamera(record);
    const Matrix3 cam_from_target = rotationFromQuaternion(*record.rotation_quaternion);
    std::array<std::array<Vector2, 2>, 3> axes;
    for (int axis = 0; axis < 3; ++axis) {
        const auto start = camera.project(*record.position);
        const auto end = camera.project(*record.position + cam_from_target.col(axis) * record.tag_size_mm / 2000);
        if (!start || !end)
            return std::nullopt;
        axes[static_cast<size_t>(axis)] = {*start, *end};
    }
    return axes;
}

} // namespace tagmill
