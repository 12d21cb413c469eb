// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage and distributions: numbers worked out by hand, and columns whose difference is known.
#include "core/audit/coverage.h"
#include "core/audit/distribution.h"
#include "core/random/generator.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tagmill;
using namespace tagmill::test;

namespace {

DetectionRecord tagAt(std::vector<Vector2> corners)
{
    DetectionRecord record;
    record.tag_family = "tag36h11";
    record.resolution = {640, 480};
    record.corners = std::move(corners);
    record.corners_state.assign(4, PointState::Visible);
    return record;
}

std::vector<double> normals(int count, double mean, std::uint64_t seed)
{
    Generator generator(seed);
    std::vector<double> values(static_cast<size_t>(count));
    for (double &value : values)
        value = generator.normal(mean, 1);
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

class tst_audit_coverage : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSquareInTheMiddle()
    {
        const auto view = viewParameters(tagAt({{270, 190}, {370, 190}, {370, 290}, {270, 290}}));
        QVERIFY(view);
        QVERIFY_NEAR((*view)[0], 0.5, 1e-12);
        QVERIFY_NEAR((*view)[1], 0.5, 1e-12);
        QVERIFY_NEAR((*view)[2], 100 / std::sqrt(640.0 * 480), 1e-12);
        QVERIFY_NEAR((*view)[3], 0, 1e-12);
    }

    void theEdgeIsReachedByHalfATarget()
    {
        // Its middle is 50 px from the left edge: no whole target of 100 px comes nearer.
        const auto left = viewParameters(tagAt({{0, 380}, {100, 380}, {100, 480}, {0, 480}}));
        QVERIFY_NEAR((*left)[0], 0, 1e-12);
        QVERIFY_NEAR((*left)[1], 1, 1e-12);
    }

    void aShearedSquareIsSkewed()
    {
        // The angle at the top-right corner is 90° + atan(1/2).
        const auto view = viewParameters(tagAt({{200, 200}, {300, 200}, {350, 300}, {250, 300}}));
        QVERIFY_NEAR((*view)[3], 2 * std::atan(0.5), 1e-12);
        const auto more = viewParameters(tagAt({{200, 200}, {300, 200}, {500, 300}, {400, 300}}));
        QVERIFY_NEAR((*more)[3], 1, 0);
    }

    void aTargetThatIsCutOffIsNoView()
    {
        DetectionRecord record = tagAt({{-10, 10}, {50, 10}, {50, 70}, {-10, 70}});
        record.corners_state[0] = PointState::Outside;
        QVERIFY(!viewParameters(record));
        CoverageReport coverage;
        coverage.add(record);
        QCOMPARE(coverage.points, std::int64_t{2}); // the fourth calls itself visible, and is not in the image either
        QCOMPARE(coverage.views().views, 0);
    }

    void aChessboardIsSeenByItsSaddlePoints()
    {
        SceneRecipe recipe = scene({board(charuco())}, {camera({0, 0, 0.6})});
        std::optional<DetectionRecord> seen;
        for (const DetectionRecord &record : detectionRecords(recipe, 0, 42))
            if (record.record_type == RecordType::Board)
                seen = record;
        QVERIFY(seen);
        const auto view = viewParameters(*seen);
        QVERIFY(view);
        // 6 × 4 saddle points, so 5 × 3 squares of 40 mm, from 0.6 m, fx 600 and fy 610.
        const double area = 5 * 40 * 600 / 600.0 * (3 * 40 * 610 / 600.0);
        QVERIFY_NEAR((*view)[2], std::sqrt(area / (640 * 480)), 1e-9);
        QVERIFY_NEAR((*view)[0], 0.5, 1e-9);
        seen->keypoints_state[0] = PointState::Occluded;
        QVERIFY(viewParameters(*seen));
        seen->keypoints_state[0] = PointState::Outside;
        QVERIFY(!viewParameters(*seen));
    }

    void progressIsTheRangeOfTheRangeWanted()
    {
        ViewRange range;
        QVERIFY_NEAR(range.progress(0), 0, 0);
        range.add(ViewParameters{0.2, 0.5, 0.3, 0.1});
        QVERIFY_NEAR(range.progress(0), 0, 1e-12);
        QVERIFY_NEAR(range.progress(2), 0.75, 1e-12); // sizes count from 0
        ViewRange other;
        other.add(ViewParameters{0.55, 0.5, 0.1, 0.9});
        range.add(other);
        QCOMPARE(range.views, 2);
        QVERIFY_NEAR(range.progress(0), 0.5, 1e-12);
        QVERIFY_NEAR(range.progress(1), 0, 1e-12);
        QVERIFY_NEAR(range.progress(3), 1, 0);
        range.add(ViewRange());
        QCOMPARE(range.views, 2);
    }

    void pointsFallIntoTheirCells()
    {
        CoverageReport coverage;
        coverage.add(tagAt({{1, 1}, {639, 1}, {639, 479}, {320, 240}}));
        constexpr size_t columns = CoverageReport::columns, rows = CoverageReport::rows;
        QCOMPARE(coverage.counts[0], std::int64_t{1});
        QCOMPARE(coverage.counts[columns - 1], std::int64_t{1});
        QCOMPARE(coverage.counts[columns * rows - 1], std::int64_t{1});
        QCOMPARE(coverage.counts[rows / 2 * columns + columns / 2], std::int64_t{1});
        QVERIFY_NEAR(coverage.filledShare(), 4.0 / (columns * rows), 1e-15);
    }

    void equalColumnsDoNotDifferAndShiftedOnesDo()
    {
        const auto a = normals(400, 0, 1), b = normals(300, 0, 2), shifted = normals(300, 0.5, 3);
        QVERIFY_NEAR(kolmogorovSmirnov(a, a).statistic, 0, 0);
        QVERIFY_NEAR(kolmogorovSmirnov(a, a).p, 1, 1e-12);
        QVERIFY(kolmogorovSmirnov(a, b).p > 0.05);
        QVERIFY(kolmogorovSmirnov(a, shifted).p < 1e-4);
        QVERIFY_NEAR(kolmogorovSmirnov(a, shifted).statistic, kolmogorovSmirnov(shifted, a).statistic, 1e-15);
        QVERIFY_NEAR(kolmogorovSmirnov({1, 2}, {3, 4}).statistic, 1, 0);
        QVERIFY_NEAR(kolmogorovSmirnov({}, {3, 4}).p, 1, 0);
    }

    void tiesStepTogether()
    {
        QVERIFY_NEAR(kolmogorovSmirnov({1, 1, 1, 2}, {1, 2, 2, 2}).statistic, 0.5, 1e-15);
        QVERIFY_NEAR(kolmogorovSmirnov({5, 5, 5}, {5}).statistic, 0, 0);
    }

    void smallChancesAreAsOftenAsTheySay()
    {
        // Of 1000 pairs from one distribution about 50 have p < 0.05 (binomial, ± 5 σ).
        int rare = 0;
        for (std::uint64_t i = 0; i < 1000; ++i)
            rare += kolmogorovSmirnov(normals(80, 0, 10 + 2 * i), normals(60, 0, 11 + 2 * i)).p < 0.05;
        QVERIFY2(rare > 16 && rare < 85, std::to_string(rare).c_str());
    }

    void valuesThatAreNotFiniteAreLeftOut()
    {
        const Distribution distribution = makeDistribution({3, std::nan(""), 1, std::numeric_limits<double>::infinity(), 2});
        QCOMPARE(distribution.values, (std::vector<double>{1, 2, 3}));
        QVERIFY_NEAR(distribution.stats.mean, 2, 0);
        QCOMPARE(distribution.histogram.total, 3);
    }
};

QTEST_APPLESS_MAIN(tst_audit_coverage)
#include "tst_audit_coverage.moc"
