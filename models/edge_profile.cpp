// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edge_profile.h"

#include "core/truth/image_polygon.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double curvature_px = 30;   ///< that a lens may bend an edge away from its corners, for the rough test
constexpr double plateauFrom_px = 2, plateauTo_px = 3; ///< from the truth, where the sides' levels are taken
constexpr double leastContrast = 20;  ///< grey levels

struct NearestEdge
{
    double distance = 0;
    int record = -1;
    Vector2 foot{0, 0}, outward{0, 0};
};

bool isUsable(const DetectionRecord &record)
{
    return record.record_type == RecordType::Tag && record.corners.size() == 4 && record.resolution.width > 0
        && std::all_of(record.corners.begin(), record.corners.end(), [](const Vector2 &corner) { return corner.allFinite() && corner.cwiseAbs().maxCoeff() < 1e5; });
}

bool mayBeNear(const DetectionRecord &record, const Vector2 &pixel, double reach)
{
    Vector2 least = record.corners[0], most = least;
    for (const Vector2 &corner : record.corners) {
        least = least.cwiseMin(corner);
        most = most.cwiseMax(corner);
    }
    const double more = reach + curvature_px;
    return (pixel.array() >= least.array() - more).all() && (pixel.array() <= most.array() + more).all();
}

/// Edges along the image's border are where the target was cut off.
bool isCut(const Vector2 &a, const Vector2 &b, Size2i size)
{
    const auto both = [](double p, double q, double limit) { return std::abs(p - limit) < 1e-6 && std::abs(q - limit) < 1e-6; };
    return both(a.x(), b.x(), 0) || both(a.x(), b.x(), size.width) || both(a.y(), b.y(), 0) || both(a.y(), b.y(), size.height);
}

void tryEdges(const DetectionRecord &record, int index, const Vector2 &pixel, NearestEdge &nearest)
{
    const std::vector<Vector2> polygon = recordPolygon(record);
    const double side = signedArea(polygon) > 0 ? 1 : -1;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vector2 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
        const Vector2 along = b - a;
        if (along.norm() < 1e-9 || isCut(a, b, record.resolution))
            continue;
        const double t = std::clamp((pixel - a).dot(along) / along.squaredNorm(), 0.0, 1.0);
        const Vector2 foot = a + t * along;
        if (const double distance = (pixel - foot).norm(); distance <= nearest.distance)
            nearest = {distance, index, foot, side * Vector2(along.y(), -along.x()).normalized()};
    }
}

void sample(const QImage &image, EdgeProfile &profile)
{
    const int samples = static_cast<int>(std::lround(2 * EdgeProfile::HalfLength / EdgeProfile::Step)) + 1;
    for (int i = 0; i < samples; ++i)
        profile.grey.push_back(greyAt(image, profile.truth + profile.outward * EdgeProfile::positionOf(static_cast<size_t>(i))));
}

/// Mean level of one side; nothing when a part of it is off the picture.
std::optional<double> plateau(const EdgeProfile &profile, double side)
{
    double sum = 0;
    int count = 0;
    for (size_t i = 0; i < profile.grey.size(); ++i) {
        const double t = side * EdgeProfile::positionOf(i);
        if (t < plateauFrom_px || t > plateauTo_px)
            continue;
        if (!profile.grey[i])
            return std::nullopt;
        sum += *profile.grey[i];
        ++count;
    }
    return sum / count;
}

/// Light is conserved by pixels and by the interpolation between them, so the sum over the transition tells where a sharp
/// edge between the two levels is; where the curve passes the middle depends on how the edge lies in its pixel (up to
/// 0.09 px).
std::optional<double> edgeOf(const EdgeProfile &profile)
{
    const auto inside = plateau(profile, -1), outside = plateau(profile, 1);
    if (!inside || !outside || std::abs(*outside - *inside) < leastContrast)
        return std::nullopt;
    const double half = (plateauFrom_px + plateauTo_px) / 2;
    double sum = 0;
    for (size_t i = 0; i < profile.grey.size(); ++i) {
        const double t = EdgeProfile::positionOf(i);
        if (std::abs(t) > half)
            continue;
        const double share = std::abs(t) == half ? 0.5 : 1; // trapezoids
        sum += share * EdgeProfile::Step * (*outside - *profile.grey[i]) / (*outside - *inside);
    }
    const double edge = sum - half;
    return std::abs(edge) <= plateauFrom_px ? std::optional(edge) : std::nullopt;
}

std::optional<EdgeProfile> nearestCorner(const std::vector<DetectionRecord> &records, const Vector2 &pixel, double reach)
{
    EdgeProfile profile;
    double nearest = reach;
    for (size_t r = 0; r < records.size(); ++r) {
        if (!isUsable(records[r]))
            continue;
        const auto &corners = records[r].corners;
        for (size_t c = 0; c < 4; ++c) {
            const double distance = (corners[c] - pixel).norm();
            const Vector2 outward = corners[c] - (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
            if (distance > nearest || outward.norm() < 1e-9)
                continue;
            nearest = distance;
            profile.record = static_cast<int>(r);
            profile.corner = static_cast<int>(c);
            profile.truth = corners[c];
            profile.outward = outward.normalized();
        }
    }
    return profile.record >= 0 ? std::optional(profile) : std::nullopt;
}

} // namespace

std::optional<double> greyAt(const QImage &image, const Vector2 &pixel)
{
    if (!(pixel.x() >= 0 && pixel.y() >= 0 && pixel.x() <= image.width() && pixel.y() <= image.height()) || image.isNull())
        return std::nullopt;
    const double x = std::clamp(pixel.x() - 0.5, 0.0, image.width() - 1.0), y = std::clamp(pixel.y() - 0.5, 0.0, image.height() - 1.0);
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    const int right = std::min(left + 1, image.width() - 1), bottom = std::min(top + 1, image.height() - 1);
    const auto grey = [&image](int column, int row) {
        const QRgb rgb = image.pixel(column, row);
        return 0.299 * qRed(rgb) + 0.587 * qGreen(rgb) + 0.114 * qBlue(rgb);
    };
    const double u = x - left, v = y - top;
    return (1 - v) * ((1 - u) * grey(left, top) + u * grey(right, top)) + v * ((1 - u) * grey(left, bottom) + u * grey(right, bottom));
}

std::optional<EdgeProfile> edgeProfileAt(const QImage &image, const std::vector<DetectionRecord> &records, const Vector2 &pixel, double reach)
{
    if (auto profile = nearestCorner(records, pixel, reach)) {
        sample(image, *profile);
        return profile;
    }
    NearestEdge nearest{.distance = reach};
    for (size_t r = 0; r < records.size(); ++r)
        if (isUsable(records[r]) && mayBeNear(records[r], pixel, reach))
            tryEdges(records[r], static_cast<int>(r), pixel, nearest);
    if (nearest.record < 0)
        return std::nullopt;
    EdgeProfile profile;
    profile.record = nearest.record;
    profile.truth = nearest.foot;
    profile.outward = nearest.outward;
    sample(image, profile);
    profile.edge = edgeOf(profile);
    return profile;
}

} // namespace tagmill
