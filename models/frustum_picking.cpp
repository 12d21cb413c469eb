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

/// Rows of clip from world that decide where a point falls, in double precision.
class PixelMap
{
public:
    explicit PixelMap(const ViewportView &view)
        : m_size(view.size)
        , m_focal{std::abs(static_cast<double>(view.projection(0, 0))) * view.size.width() / 2, std::abs(static_cast<double>(view.projection(1, 1))) * view.size.height() / 2}
    {
        m_isFlat = qFuzzyIsNull(view.projection(3, 2));
        const QMatrix4x4 clip = view.projection * view.view;
        for (int i = 0; i < 3; ++i) {
            const int row = i < 2 ? i : 3;
            for (int column = 0; column < 4; ++column)
                m_rows[i][column] = static_cast<double>(clip(row, column));
        }
    }

    /// False only when no point within `radius` m of `middle` falls within `reach` pixels of `at`.
    bool mayReach(const QVector3D &middle, double radius, QPointF at, double reach) const
    {
        if (m_isFlat) {
            const double px = (along(0, middle) + 1) / 2 * m_size.width(), py = (1 - along(1, middle)) / 2 * m_size.height();
            return std::abs(px - at.x()) <= reach + radius * m_focal[0] && std::abs(py - at.y()) <= reach + radius * m_focal[1];
        }
        const double depth = along(2, middle);
        if (depth <= 2 * radius)
            return depth > -radius; // near the eye a sphere may fall anywhere
        const double x = along(0, middle) / depth, y = along(1, middle) / depth;
        // |x'/d' − x/d| ≤ r·(1 + |x/d|)/(d − r) for |x' − x|, |d' − d| ≤ r; x in the units of the picture plane.
        const double spread = radius / (depth - radius);
        const double px = (x + 1) / 2 * m_size.width(), py = (1 - y) / 2 * m_size.height();
        return std::abs(px - at.x()) <= reach + spread * (m_focal[0] + std::abs(x) * m_size.width() / 2)
            && std::abs(py - at.y()) <= reach + spread * (m_focal[1] + std::abs(y) * m_size.height() / 2);
    }

private:
    double along(int row, const QVector3D &p) const
    {
        return m_rows[row][0] * static_cast<double>(p.x()) + m_rows[row][1] * static_cast<double>(p.y()) + m_rows[row][2] * static_cast<double>(p.z()) + m_rows[row][3];
    }

    QSizeF m_size;
    double m_focal[2]; ///< px, of an orthographic view px a metre
    bool m_isFlat;
    double m_rows[3][4];
};

double radiusOf(const FrustumShape &shape)
{
    float squared = 0;
    for (const QVector3D &corner : shape.corners)
        squared = std::max(squared, (corner - shape.apex).lengthSquared());
    return std::sqrt(static_cast<double>(squared));
}

} // namespace

int pickFrustum(const std::vector<FrustumShape> &shapes, const ViewportView &view, QPointF at, double reach)
{
    int best = -1;
    Hit bestHit;
    const PixelMap map(view);
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (!shapes[i].isShown || !map.mayReach(shapes[i].apex, radiusOf(shapes[i]), at, reach))
            continue;
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

std::vector<int> frustaInBox(const std::vector<FrustumShape> &shapes, const ViewportView &view, const QRectF &box)
{
    std::vector<int> found;
    for (size_t i = 0; i < shapes.size(); ++i) {
        const auto place = shapes[i].isShown ? view.project(shapes[i].apex) : std::nullopt;
        if (place && box.contains(*place))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace tagmill
