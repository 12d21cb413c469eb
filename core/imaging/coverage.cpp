// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/coverage.h"

#include <algorithm>
#include <bit>
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

CoverageMap::CoverageMap(PixelRect window)
    : m_window(window)
    , m_sums(static_cast<size_t>(std::max(0, window.width())) + 2)
    , m_touched(m_sums.size() / (64 * block) + 1)
{
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

void CoverageMap::addInside(const Vector2 &from, const Vector2 &to, double weight)
{
    m_edges.push_back({from.x(), from.y(), to.x(), to.y(), (to.x() - from.x()) / (to.y() - from.y()), weight});
    m_nextRow = -1;
}

void CoverageMap::sortEdges()
{
    m_starts.assign(static_cast<size_t>(m_window.height()) + 1, 0);
    m_byRow.resize(m_edges.size());
    m_active.clear();
    m_nextRow = 0;
    const auto rowOf = [](const Edge &edge) { return static_cast<size_t>(edge.y0); };
    for (const Edge &edge : m_edges)
        ++m_starts[rowOf(edge)];
    std::uint32_t sum = 0;
    for (std::uint32_t &start : m_starts)
        start = sum += start;
    for (size_t i = m_edges.size(); i-- > 0;)
        m_byRow[--m_starts[rowOf(m_edges[i])]] = static_cast<std::uint32_t>(i);
}

void CoverageMap::takeUp(int row)
{
    const auto first = m_byRow.begin() + m_starts[static_cast<size_t>(row)], end = m_byRow.begin() + m_starts[static_cast<size_t>(row) + 1];
    std::erase_if(m_active, [&](std::uint32_t i) { return m_edges[i].y1 <= row; });
    if (first == end)
        return;
    m_merged.resize(m_active.size() + static_cast<size_t>(end - first));
    std::merge(m_active.begin(), m_active.end(), first, end, m_merged.begin());
    std::swap(m_active, m_merged);
}

void CoverageMap::touch(int first, int end)
{
    m_extent = m_extent.isEmpty() ? Columns{first, end} : Columns{std::min(m_extent.first, first), std::max(m_extent.end, end)};
    for (size_t i = static_cast<size_t>(first / block); i <= static_cast<size_t>((end - 1) / block); ++i)
        m_touched[i / 64] |= std::uint64_t(1) << i % 64;
}

int CoverageMap::next(int x, int end, bool isTouched) const
{
    const std::uint64_t other = isTouched ? 0 : ~std::uint64_t(0);
    const auto i = static_cast<size_t>(x / block);
    size_t word = i / 64;
    std::uint64_t bits = (m_touched[word] ^ other) >> i % 64 << i % 64;
    for (; bits == 0; bits = m_touched[word] ^ other)
        if (++word == m_touched.size())
            return end;
    return std::clamp(static_cast<int>(word * 64 + static_cast<size_t>(std::countr_zero(bits))) * block, x, end);
}

void CoverageMap::addToRow(const Edge &edge, int y)
{
    const double top = std::max<double>(y, edge.y0), bottom = std::min<double>(y + 1, edge.y1);
    const double x = top == edge.y0 ? edge.x0 : edge.x0 + (top - edge.y0) * edge.slope;
    const double end = bottom == edge.y1 ? edge.x1 : edge.x0 + (bottom - edge.y0) * edge.slope;
    const double low = std::min(x, end), high = std::max(x, end);
    const double part = edge.weight * (bottom - top);
    const auto first = static_cast<size_t>(low), last = static_cast<size_t>(high);
    const bool isBetween = high > static_cast<double>(last);
    touch(static_cast<int>(first), static_cast<int>(last) + isBetween + 2);
    float *sums = m_sums.data();
    if (high <= static_cast<double>(first + 1)) { // within one pixel
        const double right = static_cast<double>(first + 1) - (low + high) / 2;
        sums[first] += static_cast<float>(part * right);
        sums[first + 1] += static_cast<float>(part * (1 - right));
        return;
    }
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

Columns CoverageMap::read(int y, float *out)
{
    y -= m_window.y0;
    if (y < m_nextRow || m_nextRow < 0)
        sortEdges();
    while (m_nextRow <= y)
        takeUp(m_nextRow++);
    m_extent = {};
    for (const std::uint32_t i : m_active)
        addToRow(m_edges[i], y);
    if (m_extent.isEmpty())
        return {};
    float *sums = m_sums.data();
    const int end = std::min(m_extent.end, m_window.width()), groups = m_extent.first + (end - m_extent.first) / 4 * 4;
    float covered = 0;
    int x = m_extent.first;
    while (x < groups) {
        const int touched = next(x, groups, true), level = touched - (touched - x) % 4;
        std::fill(out + x, out + level, covered);
        // Four at once: a sum that waits for the one before takes four times as long.
        const int stop = next(touched, groups, false);
        for (x = level; x < stop; x += 4) {
            const float two = sums[x] + sums[x + 1], three = two + sums[x + 2], four = three + sums[x + 3];
            out[x] = covered + sums[x];
            out[x + 1] = covered + two;
            out[x + 2] = covered + three;
            out[x + 3] = covered += four;
        }
    }
    for (; x < end; ++x)
        out[x] = covered += sums[x];
    std::fill(sums + m_extent.first, sums + m_extent.end, 0.0f);
    std::fill(m_touched.begin(), m_touched.end(), 0);
    if (covered == 0)
        return {m_extent.first, end};
    std::fill(out + end, out + m_window.width(), covered);
    return {m_extent.first, m_window.width()};
}

} // namespace tagmill
