// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double MostMagnitude = 1e300; ///< the range of larger ones is no number any more
constexpr double EdgeTolerance = 1e-9; ///< of a bin: 0.3 belongs to the bin that begins at 3 · 0.1

/// The smallest of 1, 2, 5 · 10^k that is not below `width`.
double roundWidth(double width)
{
    const double decade = std::pow(10.0, std::floor(std::log10(width)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * decade >= width * (1 - 1e-12))
            return step * decade;
    }
    return 10 * decade;
}

size_t binsNeeded(double low, double highest, double width)
{
    const double bins = std::floor((highest - low) / width + EdgeTolerance) + 1;
    // A highest value on an edge belongs to the bin below it, unless that would leave none.
    const bool isOnEdge = std::abs((highest - low) / width - (bins - 1)) <= EdgeTolerance && bins > 1;
    return static_cast<size_t>(isOnEdge ? bins - 1 : bins);
}

} // namespace

int Histogram::highestCount() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

int Histogram::binOf(double value) const
{
    const int bin = static_cast<int>(std::floor((value - low) / width + EdgeTolerance));
    return std::clamp(bin, 0, static_cast<int>(counts.size()) - 1);
}

Histogram makeHistogram(const std::vector<double> &values, int mostBins)
{
    Histogram histogram;
    std::vector<double> finite;
    finite.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite), [](double v) { return std::abs(v) < MostMagnitude; });
    histogram.total = static_cast<int>(finite.size());
    histogram.notFinite = static_cast<int>(values.size() - finite.size());
    if (finite.empty())
        return histogram;

    const auto [lowest, highest] = std::minmax_element(finite.begin(), finite.end());
    const double range = *highest - *lowest;
    // Equal values get a bin a tenth of their size, so that the axis still says where they are.
    const double wanted = range > 1e-9 * std::abs(*highest) ? range / std::max(1, mostBins - 1) : std::max(std::abs(*highest) / 10, 1e-6);
    histogram.width = roundWidth(wanted);
    histogram.low = std::floor(*lowest / histogram.width + EdgeTolerance) * histogram.width;
    histogram.counts.assign(binsNeeded(histogram.low, *highest, histogram.width), 0);
    for (const double value : finite)
        ++histogram.counts[static_cast<size_t>(histogram.binOf(value))];
    return histogram;
}

} // namespace tagmill
