// SPDX-License-Identifier: GPL-3.0-or-later
// Histogram: counts of values in bins of a round width (1, 2 or 5 times a power of ten).
#pragma once

#include <vector>

namespace tagmill {

struct Histogram
{
    double low = 0;      ///< lower edge of the first bin, a multiple of width
    double width = 1;    ///< of a bin
    std::vector<int> counts; ///< bin i covers [low + i·width, low + (i+1)·width); the last one its upper edge too
    int total = 0;       ///< values counted
    int notFinite = 0;   ///< values left out: not finite, or of 1e300 and more

    double high() const { return low + width * static_cast<double>(counts.size()); }
    int highestCount() const;
    bool isEmpty() const { return total == 0; }
    /// The bin that counts a value within [low, high()].
    int binOf(double value) const;
};

/// As many bins as come nearest below `mostBins`; one bin when all values are equal.
Histogram makeHistogram(const std::vector<double> &values, int mostBins = 24);

} // namespace tagmill
