// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagmill {

namespace {

DistributionStats statsOfSorted(const std::vector<double> &values)
{
    DistributionStats stats;
    const size_t n = values.size();
    stats.count = static_cast<int>(n);
    if (n == 0)
        return stats;
    stats.min = values.front();
    stats.max = values.back();
    stats.median = n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    stats.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(n);
    double squares = 0;
    for (const double value : values)
        squares += (value - stats.mean) * (value - stats.mean);
    stats.std = n > 1 ? std::sqrt(squares / static_cast<double>(n - 1)) : 0;
    return stats;
}

/// Q(λ) = 2 Σ (−1)^(j−1) exp(−2 j² λ²).
double kolmogorovTail(double lambda)
{
    if (lambda < 0.2)
        return 1; // the series alternates too long; Q is 1 to 10 digits
    double sum = 0, sign = 1;
    for (int j = 1; j <= 100; ++j, sign = -sign) {
        const double term = std::exp(-2 * j * j * lambda * lambda);
        sum += sign * term;
        if (term < 1e-16)
            break;
    }
    return std::clamp(2 * sum, 0.0, 1.0);
}

} // namespace

DistributionStats distributionStats(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return statsOfSorted(values);
}

void RunningStats::add(double value)
{
    if (std::isfinite(value))
        add(RunningStats(value));
}

/// Chan's way of joining means and squares: nothing is lost where the mean is large and the spread small.
void RunningStats::add(const RunningStats &later)
{
    if (later.m_count == 0)
        return;
    m_min = m_count > 0 ? std::min(m_min, later.m_min) : later.m_min;
    m_max = m_count > 0 ? std::max(m_max, later.m_max) : later.m_max;
    const auto ours = static_cast<double>(m_count), theirs = static_cast<double>(later.m_count);
    const double step = later.m_mean - m_mean, share = theirs / (ours + theirs);
    m_mean += step * share;
    m_squares += later.m_squares + step * (ours * share) * step; // 0 first: the square of 1e300 is no number
    m_count += later.m_count;
}

double RunningStats::std() const
{
    return m_count > 1 ? std::sqrt(m_squares / static_cast<double>(m_count - 1)) : 0;
}

Distribution makeDistribution(std::vector<double> values)
{
    Distribution distribution;
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::sort(values.begin(), values.end());
    distribution.stats = statsOfSorted(values);
    distribution.histogram = makeHistogram(values);
    distribution.values = std::move(values);
    return distribution;
}

KolmogorovSmirnov kolmogorovSmirnov(const std::vector<double> &a, const std::vector<double> &b)
{
    if (a.empty() || b.empty())
        return {};
    const auto na = static_cast<double>(a.size()), nb = static_cast<double>(b.size());
    double largest = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const double at = std::min(a[i], b[j]); // equal values step together
        while (i < a.size() && a[i] <= at)
            ++i;
        while (j < b.size() && b[j] <= at)
            ++j;
        largest = std::max(largest, std::abs(static_cast<double>(i) / na - static_cast<double>(j) / nb));
    }
    const double n = std::sqrt(na * nb / (na + nb));
    return {largest, kolmogorovTail((n + 0.12 + 0.11 / n) * largest)};
}

} // namespace tagmill
