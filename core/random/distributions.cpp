// SPDX-License-Identifier: GPL-3.0-or-later
// The distributions of Generator. Products and sums stand in numpy's order: the last bit depends on it.
#include "core/random/generator.h"
#include "core/random/ziggurat.h"
#include "core/vector_clones.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <optional>

namespace tagmill {

namespace {

__extension__ using uint128 = unsigned __int128;

/// ln Γ(x) by Stirling's series above 7 and the recurrence below (the peer of numpy's legacy lgam).
double logGamma(double x)
{
    constexpr std::array<double, 10> series{8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
                                            8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
                                            1.796443723688307e-01, -1.39243221690590e+00};
    if (x == 1.0 || x == 2.0)
        return 0.0;
    const int steps = x < 7.0 ? static_cast<int>(7 - x) : 0;
    double x0 = x + steps;
    const double x2 = (1.0 / x0) * (1.0 / x0);
    double sum = series[9];
    for (size_t k = 9; k-- > 0;) {
        sum *= x2;
        sum += series[k];
    }
    double value = sum / x0 + 0.5 * 1.8378770664093453e+00 + (x0 - 0.5) * std::log(x0) - x0;
    for (int k = 0; k < steps; ++k) {
        value -= std::log(x0 - 1.0);
        x0 -= 1.0;
    }
    return value;
}

// Always inlined, so that a local copy of the generator stays in registers through a loop.
[[gnu::always_inline]] inline double drawNormal(Generator &generator)
{
    constexpr double TailStart = 3.6541528853610087963519472518, TailInverse = 0.27366123732975827203338247596;
    for (;;) {
        std::uint64_t bits = generator.next64();
        const size_t index = bits & 0xff;
        bits >>= 8;
        const bool isNegative = bits & 1;
        const std::uint64_t k = (bits >> 1) & 0x000fffffffffffffu;
        const ziggurat::Row &row = ziggurat::normal[index];
        // The product is never negative: or-ing the sign bit in negates it without a branch.
        const double size = static_cast<double>(static_cast<std::int64_t>(k)) * row.w;
        const double x = std::bit_cast<double>(std::bit_cast<std::uint64_t>(size) | std::uint64_t(isNegative) << 63);
        if (k < row.k) [[likely]]
            return x;
        if (index == 0) {
            for (;;) {
                const double xx = -TailInverse * std::log1p(-generator.nextDouble());
                const double yy = -std::log1p(-generator.nextDouble());
                if (yy + yy > xx * xx)
                    return ((k >> 8) & 1) ? -(TailStart + xx) : TailStart + xx;
            }
        } else if ((ziggurat::normal[index - 1].f - row.f) * generator.nextDouble() + row.f < std::exp(-0.5 * x * x)) {
            return x;
        }
    }
}

inline std::int64_t poissonByProducts(Generator &generator, double lambda)
{
    const double limit = std::exp(-lambda);
    std::int64_t count = 0;
    for (double product = 1.0;;) {
        product *= generator.nextDouble();
        if (product <= limit)
            return count;
        ++count;
    }
}

/// ln(k!) as logGamma(k + 1) gives it, for the counts that images draw.
const std::vector<double> &logFactorials()
{
    static const std::vector<double> table = [] {
        std::vector<double> values(1 << 16);
        for (size_t k = 0; k < values.size(); ++k)
            values[k] = logGamma(static_cast<double>(k) + 1);
        return values;
    }();
    return table;
}

/// ln(x) of positive normal x: a table over the leading bits of the mantissa, and what is left as a series.
class QuickLog
{
public:
    QuickLog()
    {
        for (size_t i = 0; i < size; ++i) {
            const double middle = 1 + (static_cast<double>(i) + 0.5) / size;
            m_entries[i] = {1 / middle, std::log(middle)};
        }
    }
    /// To 2e-7.
    [[gnu::always_inline]] double rough(double x) const
    {
        const auto [log, rest] = parts(x);
        return log + rest;
    }
    /// To 5e-11.
    [[gnu::always_inline]] double fine(double x) const
    {
        const auto [log, rest] = parts(x);
        return log + rest * (1 - rest * 0.5);
    }

private:
    static constexpr size_t size = 1024;
    struct Entry
    {
        double inverse, log;
    };
    struct Parts
    {
        double log, rest;
    };
    [[gnu::always_inline]] Parts parts(double x) const
    {
        constexpr std::uint64_t mantissa = (std::uint64_t(1) << 52) - 1, one = std::bit_cast<std::uint64_t>(1.0);
        const auto bits = std::bit_cast<std::uint64_t>(x);
        const Entry &entry = m_entries[bits >> 42 & (size - 1)];
        const double exponent = static_cast<double>(static_cast<std::int32_t>(bits >> 52) - 1023);
        return {exponent * 0.6931471805599453 + entry.log, std::bit_cast<double>((bits & mantissa) | one) * entry.inverse - 1};
    }
    std::array<Entry, size> m_entries;
};
const QuickLog quickLog;

/// Hörmann's transformed rejection with squeeze (PTRS, 1993) for one λ ≥ 10.
struct PoissonHat
{
    double lambda, b;
    static double spread(double lambda) { return 0.931 + 2.53 * std::sqrt(lambda); }
    static double inverseAlpha(double b) { return 1.1239 + 1.1328 / (b - 3.4); }
    double a() const { return -0.059 + 0.02483 * b; }
    /// The count is its floor.
    double position(double u) const { return (2 * a() / (0.5 - std::abs(u)) + b) * u + lambda + 0.43; }
};

/// One trial in numpy's own words; nothing when it is rejected.
[[gnu::noinline]] std::optional<std::int64_t> triedPoisson(double u, double v, const PoissonHat &hat)
{
    const double us = 0.5 - std::abs(u), position = hat.position(u);
    if (!(std::abs(position) < 0x1p62))
        return {}; // only at the very ends of u; numpy's integer is negative there
    auto count = static_cast<std::int64_t>(position);
    count -= static_cast<double>(count) > position; // towards minus infinity
    if (us >= 0.07 && v <= 0.9277 - 3.6224 / (hat.b - 2))
        return count;
    if (count < 0 || (us < 0.013 && v > us))
        return {};
    const double k = static_cast<double>(count);
    const double height = std::log(v) + std::log(PoissonHat::inverseAlpha(hat.b)) - std::log(hat.a() / (us * us) + hat.b);
    return height <= -hat.lambda + k * std::log(hat.lambda) - logGamma(k + 1) ? std::optional(count) : std::nullopt;
}

/// Two logarithms decide a trial, in few instructions and with one branch that is hard to foresee, unless its sides are
/// nearer than rounding or than numpy's squeeze, which oversteps the curve by up to 0.0055 (λ = 26; its quick rejection
/// never does); then numpy's words do.
[[gnu::always_inline]] inline double poissonByRejection(Generator &generator, const PoissonHat &hat, double inverseAlpha, double logLambda, std::span<const double> factorials)
{
    constexpr double rounding = 1e-5, overstep = 0.01;
    const std::uint64_t most = std::bit_cast<std::uint64_t>(static_cast<double>(factorials.size()));
    for (;;) {
        const double u = generator.nextDouble() - 0.5;
        const double v = generator.nextDouble();
        const double position = hat.position(u);
        if (std::bit_cast<std::uint64_t>(position) < most && v > 0) [[likely]] { // a negative one has the highest bit
            const auto count = static_cast<std::int32_t>(position);
            const double k = static_cast<double>(count), us = 0.5 - std::abs(u), square = us * us;
            const double height = quickLog.rough(v * inverseAlpha * square / (hat.a() + hat.b * square));
            const double excess = height + (hat.lambda - k * logLambda + factorials[static_cast<size_t>(count)]);
            if (excess < -rounding) [[likely]]
                return k;
            if (excess > overstep)
                continue;
        }
        if (const auto count = triedPoisson(u, v, hat))
            return static_cast<double>(*count);
    }
}

TAGMILL_VECTOR_CLONES void drawPoissons(Generator &generator, std::span<double> lambdas)
{
    Generator local = generator;
    constexpr size_t block = 64; // the roots, quotients and logarithms of a block are worked out side by side
    std::array<double, block> b, inverseAlpha, logLambda;
    const std::span<const double> factorials = logFactorials();
    for (size_t first = 0; first < lambdas.size(); first += block) {
        const size_t count = std::min(block, lambdas.size() - first);
        double *const values = lambdas.data() + first;
        for (size_t i = 0; i < count; ++i) {
            b[i] = PoissonHat::spread(values[i]);
            inverseAlpha[i] = PoissonHat::inverseAlpha(b[i]);
        }
        for (size_t i = 0; i < count; ++i)
            logLambda[i] = quickLog.fine(values[i]);
        for (size_t i = 0; i < count; ++i) {
            if (values[i] >= 10)
                values[i] = poissonByRejection(local, {values[i], b[i]}, inverseAlpha[i], logLambda[i], factorials);
            else if (values[i] != 0)
                values[i] = static_cast<double>(poissonByProducts(local, values[i]));
        }
    }
    generator = local;
}

} // namespace

double Generator::uniform(double low, double high)
{
    assert(high >= low);
    return low + (high - low) * nextDouble();
}

std::uint64_t Generator::interval(std::uint64_t max)
{
    std::uint64_t mask = max;
    for (int shift = 1; shift < 64; shift *= 2)
        mask |= mask >> shift;
    std::uint64_t value;
    do {
        value = (max <= 0xffffffffu ? next32() : next64()) & mask;
    } while (value > max);
    return value;
}

std::uint32_t Generator::lemire32(std::uint32_t last)
{
    const std::uint32_t count = last + 1;
    std::uint64_t product = static_cast<std::uint64_t>(next32()) * count;
    if (static_cast<std::uint32_t>(product) < count) {
        const std::uint32_t threshold = (0xffffffffu - last) % count;
        while (static_cast<std::uint32_t>(product) < threshold)
            product = static_cast<std::uint64_t>(next32()) * count;
    }
    return static_cast<std::uint32_t>(product >> 32);
}

std::uint64_t Generator::lemire64(std::uint64_t last)
{
    const std::uint64_t count = last + 1;
    uint128 product = static_cast<uint128>(next64()) * count;
    if (static_cast<std::uint64_t>(product) < count) {
        const std::uint64_t threshold = (UINT64_MAX - last) % count;
        while (static_cast<std::uint64_t>(product) < threshold)
            product = static_cast<uint128>(next64()) * count;
    }
    return static_cast<std::uint64_t>(product >> 64);
}

std::int64_t Generator::integers(std::int64_t low, std::int64_t high)
{
    assert(high > low);
    const std::uint64_t last = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) - 1;
    std::uint64_t offset = 0;
    if (last == 0)
        offset = 0;
    else if (last < 0xffffffffu)
        offset = lemire32(static_cast<std::uint32_t>(last));
    else if (last == 0xffffffffu)
        offset = next32();
    else if (last == UINT64_MAX)
        offset = next64();
    else
        offset = lemire64(last);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset);
}

double Generator::standardNormal()
{
    return drawNormal(*this);
}

void Generator::standardNormals(std::span<double> values)
{
    Generator local = *this;
    for (double &value : values)
        value = drawNormal(local);
    *this = local;
}

double Generator::standardExponential()
{
    for (;;) {
        std::uint64_t bits = next64() >> 3;
        const size_t index = bits & 0xff;
        bits >>= 8;
        const ziggurat::Row &row = ziggurat::exponential[index];
        const double x = static_cast<double>(bits) * row.w;
        if (bits < row.k)
            return x;
        if (index == 0)
            return 7.69711747013104972 - std::log1p(-nextDouble());
        if ((ziggurat::exponential[index - 1].f - row.f) * nextDouble() + row.f < std::exp(-x))
            return x;
    }
}

std::int64_t Generator::poisson(double lambda)
{
    if (lambda < 10)
        return lambda == 0 ? 0 : poissonByProducts(*this, lambda);
    const PoissonHat hat{lambda, PoissonHat::spread(lambda)};
    for (;;) {
        const double u = nextDouble() - 0.5;
        const double v = nextDouble();
        if (const auto count = triedPoisson(u, v, hat))
            return *count;
    }
}

void Generator::poissons(std::span<double> lambdas)
{
    drawPoissons(*this, lambdas);
}

double pairwiseSum(std::span<const double> values)
{
    const size_t count = values.size();
    double sum = 0;
    if (count < 8) {
        for (const double value : values)
            sum += value;
        return sum;
    }
    if (count > 128) {
        size_t half = count / 2;
        half -= half % 8;
        return pairwiseSum(values.first(half)) + pairwiseSum(values.subspan(half));
    }
    std::array<double, 8> r;
    for (size_t j = 0; j < 8; ++j)
        r[j] = values[j];
    size_t i = 8;
    for (; i < count - count % 8; i += 8)
        for (size_t j = 0; j < 8; ++j)
            r[j] += values[i + j];
    sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
    for (; i < count; ++i)
        sum += values[i];
    return sum;
}

} // namespace tagmill
