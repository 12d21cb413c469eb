// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frustum_picking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tagmill {

namespace {

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF ab = b - a, ap = p - a;
    const double length2 = QPointF::dotProduct(ab, ab);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(ap, ab) / length2, 0.0, 1.0) : 0;
    const QPointF d = ap - ab * t;
    return std::hypot(d.x(), d.y());
}

struct Hit
{
    double distance = 1e30; ///< px
    double depth = 1e30;    ///< m
};

Hit hitOf(const FrustumShape &shape, const ViewportView &view, QPointF at)
{
    std::array<QPointF, 5> points;
    std::array<bool, 5> isInFront{};
    Hit hit;
    for (size_t i = 0; i < 5; ++i) {
        const auto projected = view.projectWithDepth(i < 4 ? shape.corners[i] : shape.apex);
        isInFront[i] = projected.has_value();
        if (projected) {
            points[i] = projected->toPointF();
            hit.depth = std::min(hit.depth, static_cast<double>(projected->z()));
        }
    }
    for (size_t i = 0; i < 4; ++i) {
        for (const size_t other : {size_t{4}, (i + 1) % 4}) {
            if (isInFront[i] && isInFront[other])
                hit.distance = std::min(hit.distance, distanceToSegment(at, points[i], points[other]));
        }
    }
    return hit;
}

} // namespace

int pickFrustum(const std::vector<FrustumShape> &shapes, const ViewportView &view, QPointF at, double reach)
{
    int best = -1;
    Hit bestHit;
    for (size_t i = 0; i < shapes.size(); ++i) {
        const Hit hit = hitOf(shapes[i], view, at);
        if (hit.distance > reach)
            continue;
        const bool isNearer = hit.distance < bestHit.distance - 1;
        const bool isEqual = std::abs(hit.distance - bestHit.distance) <= 1;
        if (best < 0 || isNearer || (isEqual && hit.depth < bestHit.depth)) {
            best = static_cast<int>(i);
            bestHit = hit;
        }
    }
    return best;
}

} // namespace tagmill
