// SPDX-License-Identifier: GPL-3.0-or-later
// Exact pixel coverage of polygons, against sums over many fine samples.
#ifndef Q_MOC_RUN
#include "core/imaging/coverage.h"
#include "tests/support/test_support.h"
#endif

#include <QTest>

#include <cmath>
#include <random>

using namespace tagmill;

namespace {

using Polygon = std::vector<Vector2>;

void add(CoverageMap &map, const Polygon &polygon)
{
    for (size_t i = 0; i < polygon.size(); ++i)
        map.addEdge(polygon[i], polygon[(i + 1) % polygon.size()]);
}

bool isInside(const Polygon &polygon, const Vector2 &p)
{
    bool inside = false;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vector2 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
        if ((a.y() > p.y()) != (b.y() > p.y()) && p.x() < a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
            inside = !inside;
    }
    return inside;
}

/// Row by row, window.width() values each.
std::vector<float> coverage(CoverageMap &map)
{
    const auto width = static_cast<size_t>(map.window().width());
    std::vector<float> all(width * static_cast<size_t>(map.window().height()));
    for (int y = 0; y < map.window().height(); ++y)
        map.read(map.window().y0 + y, all.data() + width * static_cast<size_t>(y));
    return all;
}

double sampled(const Polygon &polygon, int x, int y)
{
    constexpr int fine = 64;
    int hits = 0;
    for (int j = 0; j < fine; ++j)
        for (int i = 0; i < fine; ++i)
            hits += isInside(polygon, {x + (i + 0.5) / fine, y + (j + 0.5) / fine});
    return static_cast<double>(hits) / (fine * fine);
}

} // namespace

class tst_coverage : public QObject
{
    Q_OBJECT
private slots:
    void coverageIsTheShareOfThePixelInside_data()
    {
        QTest::addColumn<Polygon>("polygon");
        QTest::addRow("whole pixels") << Polygon{{2, 3}, {6, 3}, {6, 8}, {2, 8}};
        QTest::addRow("within one pixel") << Polygon{{3.25, 3.25}, {3.75, 3.25}, {3.75, 3.5}, {3.25, 3.5}};
        QTest::addRow("a triangle") << Polygon{{1.3, 1.1}, {13.7, 4.2}, {5.1, 12.9}};
        QTest::addRow("nearly level edges") << Polygon{{0.2, 5.1}, {15.5, 5.3}, {15.1, 5.9}, {0.4, 5.6}};
        QTest::addRow("out on all sides") << Polygon{{-50, 8}, {8, -40}, {70, 9}, {7, 60}};
        QTest::addRow("far out to the left and right") << Polygon{{-1e6, 4.5}, {1e6, 5.5}, {1e6, 9.25}, {-1e6, 9.75}};
        QTest::addRow("all of the window") << Polygon{{-5, -5}, {30, -5}, {30, 30}, {-5, 30}};
        QTest::addRow("beside the window") << Polygon{{-9, 2}, {-1, 2}, {-1, 9}, {-9, 9}};
        QTest::addRow("right of the window") << Polygon{{17, 2}, {25, 2}, {25, 9}, {17, 9}};
    }

    void coverageIsTheShareOfThePixelInside()
    {
        QFETCH(Polygon, polygon);
        CoverageMap map({0, 0, 16, 16});
        add(map, polygon);
        const std::vector<float> all = coverage(map);
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                const float found = std::abs(all[static_cast<size_t>(16 * y + x)]);
                QVERIFY2(std::abs(found - sampled(polygon, x, y)) < 0.02, qPrintable(QStringLiteral("%1 %2: %3").arg(x).arg(y).arg(found)));
            }
        }
    }

    void theSumIsThePolygonsArea()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> place(1, 63);
        for (int i = 0; i < 200; ++i) {
            const Polygon triangle{{place(random), place(random)}, {place(random), place(random)}, {place(random), place(random)}};
            const Vector2 u = triangle[1] - triangle[0], v = triangle[2] - triangle[0];
            CoverageMap map({0, 0, 64, 64});
            add(map, triangle);
            double sum = 0;
            for (const float share : coverage(map))
                sum += share;
            QVERIFY2(std::abs(sum - 0.5 * (u.x() * v.y() - u.y() * v.x())) < 1e-3, qPrintable(QString::number(sum)));
        }
    }

    void trianglesThatMeetLeaveNoSeam()
    {
        // A fan around an odd point fills the square to the last bit of its pixels.
        const Vector2 middle(7.31, 6.77);
        const Polygon square{{0, 0}, {16, 0}, {16, 16}, {0, 16}};
        CoverageMap map({0, 0, 16, 16});
        for (size_t i = 0; i < 4; ++i)
            add(map, {square[i], square[(i + 1) % 4], middle});
        for (const float share : coverage(map))
            QVERIFY(std::abs(share - 1) < 1e-5f);
    }

    void aWindowHoldsWhatTheWholeHolds()
    {
        const Polygon polygon{{-3, 2}, {12.4, -1.5}, {19.2, 14.6}, {4.1, 15.3}};
        CoverageMap whole({0, 0, 16, 16}), part({5, 4, 11, 13});
        add(whole, polygon);
        add(part, polygon);
        const std::vector<float> all = coverage(whole), some = coverage(part);
        for (size_t y = 4; y < 13; ++y)
            for (size_t x = 5; x < 11; ++x)
                QVERIFY(std::abs(all[16 * y + x] - some[6 * (y - 4) + x - 5]) < 1e-5f);
    }

    void rowsMayBeReadInAnyOrderAndBetweenEdges()
    {
        // Wide enough for more than one word of blocks; two polygons far apart, so that rows between them are level.
        constexpr int width = 2100, height = 24;
        const Polygon left{{3.3, 2.1}, {40.7, 5.2}, {21.1, 20.9}}, right{{2040.2, 1.5}, {2098.8, 7.7}, {2051.4, 23.2}};
        CoverageMap map({0, 0, width, height});
        add(map, left);
        const std::vector<float> before = coverage(map);
        add(map, right);
        const std::vector<float> all = coverage(map);
        for (const int y : {20, 3, 3, 4, 11, 0, 23, 7}) {
            std::vector<float> row(width, -1);
            const Columns columns = map.read(y, row.data());
            for (int x = 0; x < width; ++x) {
                const bool isInside = x >= columns.first && x < columns.end;
                const float expected = all[static_cast<size_t>(y * width + x)];
                QCOMPARE(row[static_cast<size_t>(x)], isInside ? expected : -1);
                QVERIFY(isInside || expected == 0);
                QVERIFY(x > 1000 || std::abs(expected - before[static_cast<size_t>(y * width + x)]) < 1e-6f);
            }
        }
    }

    void placesThatAreNoNumbersAddNothing()
    {
        CoverageMap map({0, 0, 4, 4});
        map.addEdge({NAN, 0}, {1, 3});
        map.addEdge({1, NAN}, {1, 3});
        map.addEdge({INFINITY, -INFINITY}, {1, 3});
        for (const float share : coverage(map))
            QCOMPARE(share, 0.0f);
    }
};

QTEST_APPLESS_MAIN(tst_coverage)
#include "tst_coverage.moc"
