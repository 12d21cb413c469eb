// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions: what the audit says of a column of numbers, and whether two columns differ.
#pragma once

#include "core/histogram.h"

#include <cstdint>
#include <vector>

namespace tagmill {

struct DistributionStats
{
    int count = 0;
    double min = 0, max = 0, mean = 0, std = 0, median = 0; ///< std: sample (n − 1)
};
DistributionStats distributionStats(std::vector<double> values);

/// The same but for the median, of finite values that come one by one and are not kept. Pieces are joined in their order.
class RunningStats
{
public:
    RunningStats() = default;
    explicit RunningStats(double value)
        : m_count(1)
        , m_min(value)
        , m_max(value)
        , m_mean(value)
    {
    }
    void add(double value);
    void add(const RunningStats &later);
    double min() const { return m_min; }
    double max() const { return m_max; }
    double mean() const { return m_mean; }
    double std() const; ///< sample (n − 1)

private:
    std::int64_t m_count = 0;
    double m_min = 0, m_max = 0, m_mean = 0;
    double m_squares = 0; ///< of the differences to the mean
};

/// A column whole: its finite values, sorted.
struct Distribution
{
    std::vector<double> values;
    DistributionStats stats;
    Histogram histogram;
};
Distribution makeDistribution(std::vector<double> values);

/// Two-sample Kolmogorov–Smirnov: the largest distance of the two empirical distribution functions, and the chance of
/// one at least as large when both columns come from one distribution. p: the asymptotic formula with Stephens'
/// correction for small samples, good from about 4 values on each side. 0 and 1 when a column is empty.
struct KolmogorovSmirnov
{
    double statistic = 0;
    double p = 1;
};
KolmogorovSmirnov kolmogorovSmirnov(const std::vector<double> &a, const std::vector<double> &b); ///< both sorted

} // namespace tagmill
