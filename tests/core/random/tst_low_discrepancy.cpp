// SPDX-License-Identifier: GPL-3.0-or-later
// Halton and Sobol points, shuffles by index and uniform rotations: their defining properties, with numpy's
// independent draws as the control that must break the bounds.
#include "core/random/generator.h"
#include "core/random/halton.h"
#include "core/random/rotation.h"
#include "core/random/seed.h"
#include "core/random/shuffled_index.h"
#include "core/random/sobol.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <set>

using namespace tagmill;

namespace {

constexpr int Dimensions = 12;
constexpr std::array<std::uint64_t, 12> primes{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

using Points = std::function<double(std::uint64_t index, int dimension)>;

Points pointsOf(const QString &kind, std::uint64_t seed = 1)
{
    if (kind == QLatin1String("halton"))
        return [sequence = HaltonSequence(Dimensions, seed)](std::uint64_t i, int d) { return sequence.value(i, d); };
    if (kind == QLatin1String("sobol"))
        return [sequence = SobolSequence(Dimensions, seed)](std::uint64_t i, int d) { return sequence.value(i, d); };
    return [seed](std::uint64_t i, int d) { return Generator(static_cast<std::uint64_t>(deriveSeed(static_cast<std::int64_t>(seed), "control", static_cast<std::int64_t>(i) * Dimensions + d))).nextDouble(); };
}

/// Largest difference between the share of points in a box [0, x) × [0, y) and its area, over boxes that end at points.
double starDiscrepancy(const Points &points, int a, int b, int count)
{
    std::vector<std::pair<double, double>> p;
    for (int i = 0; i < count; ++i)
        p.emplace_back(points(static_cast<std::uint64_t>(i), a), points(static_cast<std::uint64_t>(i), b));
    double worst = 0;
    for (const auto &[x, unused] : p)
        for (const auto &[alsoUnused, y] : p) {
            const auto inside = std::count_if(p.begin(), p.end(), [x = x, y = y](const auto &q) { return q.first < x && q.second < y; });
            worst = std::max(worst, std::abs(static_cast<double>(inside) / count - x * y));
        }
    return worst;
}

double correlation(const Points &points, int a, int b, int count)
{
    double ab = 0, aa = 0, bb = 0;
    for (int i = 0; i < count; ++i) {
        const double x = points(static_cast<std::uint64_t>(i), a) - 0.5, y = points(static_cast<std::uint64_t>(i), b) - 0.5;
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return ab / std::sqrt(aa * bb);
}

void sequenceRows()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("halton") << QStringLiteral("halton");
    QTest::newRow("sobol") << QStringLiteral("sobol");
}

} // namespace

class tst_low_discrepancy : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyEqualIntervalHoldsOnePoint_data() { sequenceRows(); }
    void everyEqualIntervalHoldsOnePoint()
    {
        QFETCH(QString, kind);
        for (const std::uint64_t seed : {0u, 1u, 99u}) {
            const Points points = pointsOf(kind, seed);
            for (int d = 0; d < Dimensions; ++d) {
                const std::uint64_t base = kind == QLatin1String("sobol") ? 2 : primes[static_cast<size_t>(d)];
                for (std::uint64_t count = base; count <= 4096; count *= base)
                    for (const std::uint64_t run : {0u, 1u, 7u}) { // runs of count points from any multiple of count
                        std::set<std::uint64_t> seen;
                        for (std::uint64_t i = 0; i < count; ++i) {
                            const double x = points(run * count + i, d);
                            QVERIFY(x >= 0 && x < 1);
                            seen.insert(static_cast<std::uint64_t>(std::floor(x * static_cast<double>(count) + 1e-9)));
                        }
                        QCOMPARE(seen.size(), static_cast<size_t>(count));
                    }
            }
        }
    }

    /// In two dimensions a net of 2^m points with quality t holds 2^t points in every box 2^-a × 2^-b, a + b = m − t.
    void pairsOfSobolDimensionsAreNets()
    {
        constexpr int m = 10, t = 5;
        const SobolSequence sobol(SobolSequence::MaxDimensions, 3);
        for (int a = 0; a < sobol.dimensions(); ++a)
            for (int b = 0; b < a; ++b)
                for (int bitsA = 0; bitsA <= m - t; ++bitsA) {
                    const int bitsB = m - t - bitsA;
                    std::vector<int> boxes(1u << (m - t), 0);
                    for (std::uint64_t i = 0; i < 1u << m; ++i) {
                        const auto x = static_cast<size_t>(sobol.value(i, a) * (1 << bitsA)), y = static_cast<size_t>(sobol.value(i, b) * (1 << bitsB));
                        ++boxes[(x << bitsB) + y];
                    }
                    for (const int count : boxes)
                        QCOMPARE(count, 1 << t);
                }
    }

    void pairsFillTheSquareBetterThanChance_data() { sequenceRows(); }
    void pairsFillTheSquareBetterThanChance()
    {
        QFETCH(QString, kind);
        constexpr int Count = 128;
        const auto mean = [](const Points &points) {
            double sum = 0;
            for (int a = 0; a < 6; ++a)
                for (int b = 0; b < a; ++b)
                    sum += starDiscrepancy(points, a, b, Count);
            return sum / 15;
        };
        const double chance = mean(pointsOf(QStringLiteral("random"))), even = mean(pointsOf(kind));
        QVERIFY2(even < 0.6 * chance, qPrintable(QStringLiteral("%1 against %2").arg(even).arg(chance)));
        QVERIFY(chance > 0.06);
    }

    /// 0.5 is 5.7 standard deviations of independent draws.
    void noTwoDimensionsRunAlongADiagonal_data() { sequenceRows(); }
    void noTwoDimensionsRunAlongADiagonal()
    {
        QFETCH(QString, kind);
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            const Points points = pointsOf(kind, seed);
            for (int a = 0; a < Dimensions; ++a)
                for (int b = 0; b < a; ++b)
                    QVERIFY2(std::abs(correlation(points, a, b, 128)) < 0.5, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(correlation(points, a, b, 128))));
        }
        // The control: unscrambled radical inverses in the bases 31 and 37.
        const auto plain = [](std::uint64_t i, int d) {
            const double base = d ? 37 : 31;
            return std::fmod(static_cast<double>(i), base) / base;
        };
        QVERIFY(correlation(plain, 0, 1, 31) > 0.5);
    }

    void seedsMoveThePointsAndNothingElseDoes_data() { sequenceRows(); }
    void seedsMoveThePointsAndNothingElseDoes()
    {
        QFETCH(QString, kind);
        const Points a = pointsOf(kind, 5), b = pointsOf(kind, 5), other = pointsOf(kind, 6);
        for (int d = 0; d < Dimensions; ++d) {
            QCOMPARE(a(123456789, d), b(123456789, d));
            QVERIFY(a(3, d) != other(3, d));
        }
    }

    void shufflesAreBijectionsThatDependOnTheirSeed()
    {
        for (const std::uint64_t count : {1u, 2u, 3u, 8u, 17u, 64u, 100u, 1000u}) {
            std::set<std::uint64_t> seen;
            for (std::uint64_t i = 0; i < count; ++i)
                QVERIFY(shuffledIndex(i, count, 7) < count && seen.insert(shuffledIndex(i, count, 7)).second);
        }
        // Each element lands on each place equally often: χ² of 9 places, 4000 shuffles, stays under its 0.1 % bound.
        std::array<int, 10> places{};
        for (std::uint64_t seed = 0; seed < 4000; ++seed)
            ++places[shuffledIndex(3, 10, seed)];
        double chi2 = 0;
        for (const int count : places)
            chi2 += (count - 400.0) * (count - 400.0) / 400;
        QVERIFY2(chi2 < 27.9, qPrintable(QString::number(chi2)));
    }

    /// Of uniform rotations, every axis points anywhere alike, and the angle θ has the distribution (θ − sin θ)/π.
    void rotationsAreUniform()
    {
        constexpr int Count = 20000;
        Generator random(3);
        std::array<Vector3, 3> means{Vector3::Zero(), Vector3::Zero(), Vector3::Zero()};
        std::array<std::vector<double>, 3> heights;
        std::vector<double> angles;
        for (int i = 0; i < Count; ++i) {
            const double a = random.nextDouble(), b = random.nextDouble(), c = random.nextDouble();
            const Matrix3 turn = uniformRotation(a, b, c);
            QVERIFY((turn * turn.transpose()).isIdentity(1e-12) && turn.determinant() > 0);
            for (int axis = 0; axis < 3; ++axis) {
                means[static_cast<size_t>(axis)] += turn.col(axis) / Count;
                heights[static_cast<size_t>(axis)].push_back((turn(2, axis) + 1) / 2); // uniform on a sphere
            }
            const double angle = std::acos(std::clamp((turn.trace() - 1) / 2, -1.0, 1.0));
            angles.push_back((angle - std::sin(angle)) / std::numbers::pi);
        }
        // Kolmogorov–Smirnov against uniform; 1.95/√n is the 0.1 % bound.
        const auto distance = [](std::vector<double> values) {
            std::sort(values.begin(), values.end());
            double worst = 0;
            for (size_t i = 0; i < values.size(); ++i)
                worst = std::max(worst, std::abs(values[i] - (static_cast<double>(i) + 0.5) / static_cast<double>(values.size())));
            return worst;
        };
        const double bound = 1.95 / std::sqrt(Count);
        for (size_t axis = 0; axis < 3; ++axis) {
            QVERIFY(means[axis].norm() < 4 / std::sqrt(Count));
            QVERIFY(distance(heights[axis]) < bound);
        }
        QVERIFY(distance(angles) < bound);
    }

    void widerSeedsAreTheFirstEightBytesOfTheSameHash()
    {
        for (int step = 0; step < 200; ++step) {
            const std::int64_t narrow = deriveSeed(42, "scene", step), wide = deriveSeed(42, "scene", step, SeedWidth::Bits63);
            QVERIFY(wide >= 0);
            QCOMPARE(wide >> 32, narrow); // both lose the top bit of the first four bytes
        }
    }
};

QTEST_APPLESS_MAIN(tst_low_discrepancy)
#include "tst_low_discrepancy.moc"
