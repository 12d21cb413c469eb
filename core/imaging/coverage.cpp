// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/coverage.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

/// Mean of max(0, t − x) over an edge whose x runs evenly from low to high.
double meanRamp(double t, double low, double high)
{
    if (t <= low)
        return 0;
    if (t >= high)
        return t - (low + high) / 2;
    return (t - low) * (t - low) / (2 * (high - low));
}

} // namespace

PixelRect PixelRect::intersected(const PixelRect &other) const
{
    return {std::max(x0, other.x0), std::max(y0, other.y0), std::min(x1, other.x1), std::min(y1, other.y1)};
}

CoverageMap::CoverageMap(PixelRect window, std::vector<float> memory)
    : m_window(window)
    , m_stride(static_cast<size_t>(std::max(0, window.width())) + 2)
    , m_sums(std::move(memory))
    , m_extents(static_cast<size_t>(std::max(0, window.height())))
{
    m_sums.resize(m_stride * static_cast<size_t>(std::max(0, window.height())));
}

float *CoverageMap::touch(int y, int first, int end)
{
    float *sums = m_sums.data() + static_cast<size_t>(y) * m_stride;
    Extent &extent = m_extents[static_cast<size_t>(y)];
    if (extent.end == 0)
        extent = {first, first};
    for (; extent.first > first; --extent.first)
        sums[extent.first - 1] = 0;
    for (; extent.end < end; ++extent.end)
        sums[extent.end] = 0;
    return sums;
}

void CoverageMap::addEdge(const Vector2 &from, const Vector2 &to, double weight)
{
    Vector2 a = from - Vector2(m_window.x0, m_window.y0), b = to - Vector2(m_window.x0, m_window.y0);
    if (!(from + to).allFinite())
        return;
    // Pixels right of an edge that goes up are inside, of one that goes down outside.
    if (a.y() > b.y())
        std::swap(a, b);
    else
        weight = -weight;
    const double height = m_window.height(), width = m_window.width();
    if (!(a.y() < b.y()) || b.y() <= 0 || a.y() >= height)
        return; // level or outside
    const double slope = (b.x() - a.x()) / (b.y() - a.y());
    const auto at = [&](double y) { return Vector2(a.x() + (y - a.y()) * slope, y); };
    if (b.y() > height)
        b = at(height);
    if (a.y() < 0)
        a = at(0);
    // What runs left of the window covers its rows whole, what runs right of it not at all.
    double cuts[2] = {b.y(), b.y()};
    if (slope != 0) {
        for (int i = 0; i < 2; ++i)
            cuts[i] = std::clamp(a.y() + ((i == 0 ? 0.0 : width) - a.x()) / slope, a.y(), b.y());
        std::sort(cuts, cuts + 2);
    }
    Vector2 start = a;
    for (const double y : {cuts[0], cuts[1], b.y()}) {
        if (!(y > start.y()))
            continue;
        const Vector2 end = y == b.y() ? b : at(y);
        addInside({std::clamp(start.x(), 0.0, width), start.y()}, {std::clamp(end.x(), 0.0, width), end.y()}, weight);
        start = end;
    }
}

void CoverageMap::addInside(Vector2 from, Vector2 to, double weight)
{
    const double slope = (to.x() - from.x()) / (to.y() - from.y());
    const int last = std::min(m_window.height() - 1, static_cast<int>(std::ceil(to.y())) - 1);
    double x = from.x();
    for (int y = static_cast<int>(from.y()); y <= last; ++y) {
        const double top = std::max<double>(y, from.y()), bottom = std::min<double>(y + 1, to.y());
        const double next = bottom == to.y() ? to.x() : from.x() + (bottom - from.y()) * slope;
        const double low = std::min(x, next), high = std::max(x, next);
        const double part = weight * (bottom - top);
        const auto first = static_cast<size_t>(low);
        float *sums = touch(y, static_cast<int>(low), static_cast<int>(std::ceil(high)) + 2);
        if (high <= static_cast<double>(first + 1)) { // within one pixel
            const double right = static_cast<double>(first + 1) - (low + high) / 2;
            sums[first] += static_cast<float>(part * right);
            sums[first + 1] += static_cast<float>(part * (1 - right));
        } else {
            // Pixel j is covered right of the edge by ramp(j + 1) − ramp(j); the sums hold what that changes from j − 1 to j.
            double before = 0, here = 0, after = 0;
            for (size_t j = first;; ++j) {
                before = here;
                here = after;
                after = meanRamp(static_cast<double>(j + 1), low, high);
                sums[j] += static_cast<float>(part * (after - 2 * here + before));
                if (static_cast<double>(j) >= high)
                    break;
            }
        }
        x = next;
    }
}

bool CoverageMap::read(int y, float *out) const
{
    const Extent extent = m_extents[static_cast<size_t>(y - m_window.y0)];
    if (extent.end <= extent.first)
        return false;
    const float *sums = m_sums.data() + static_cast<size_t>(y - m_window.y0) * m_stride;
    const int end = std::min(extent.end, m_window.width());
    std::fill(out, out + std::min(extent.first, end), 0.0f);
    // Four at once: a sum that waits for the one before takes four times as long.
    float covered = 0;
    int x = extent.first;
    for (; x + 4 <= end; x += 4) {
        const float two = sums[x] + sums[x + 1], three = two + sums[x + 2], four = three + sums[x + 3];
        out[x] = covered + sums[x];
        out[x + 1] = covered + two;
        out[x + 2] = covered + three;
        out[x + 3] = covered += four;
    }
    for (; x < end; ++x)
        out[x] = covered += sums[x];
    std::fill(out + end, out + m_window.width(), covered);
    return true;
}

} // namespace tagmill
