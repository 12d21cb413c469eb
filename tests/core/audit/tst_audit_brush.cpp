// SPDX-License-Identifier: GPL-3.0-or-later
// Brushing an audit: the frames behind a part of a chart are those whose records say so, and parts add up to the whole.
#include "core/audit/audit_brush.h"
#include "tests/support/dataset_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tagmill;

using Field = double DetectionRecord::*;
Q_DECLARE_METATYPE(Field)

class tst_audit_brush : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const std::filesystem::path dir = m_dir.path().toStdString();
        QVERIFY_RESULT(test::makeDataset(dir, 3));
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        m_dataset = *dataset;
        SerialExecutor executor;
        auto report = auditDataset(*m_dataset, executor);
        QVERIFY_RESULT(report);
        m_report = *std::move(report);
        QVERIFY(m_dataset->frames.size() == 6 && m_report.tag_count > 60);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void binsLeadToTheFramesOfTheirRecords_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<Field>("field");
        QTest::addRow("distance") << int(Quantity::Distance) << &DetectionRecord::distance;
        QTest::addRow("incidence") << int(Quantity::Incidence) << &DetectionRecord::angle_of_incidence;
        QTest::addRow("pixels per module") << int(Quantity::Ppm) << &DetectionRecord::ppm;
        QTest::addRow("area") << int(Quantity::Area) << &DetectionRecord::pixel_area;
    }
    void binsLeadToTheFramesOfTheirRecords()
    {
        QFETCH(const int, quantity);
        QFETCH(const Field, field);
        const Histogram &histogram = m_report.distributions[size_t(quantity)].histogram;
        const int bins = int(histogram.counts.size());
        QVERIFY(bins > 3);
        int different = 0;
        for (int first = 0; first < bins; ++first) {
            const int last = std::min(bins - 1, first + 1);
            std::vector<size_t> expected;
            for (size_t i = 0; i < m_dataset->frames.size(); ++i) {
                const auto records = m_dataset->recordsOf(m_dataset->frames[i]);
                if (std::any_of(records.begin(), records.end(), [&](const DetectionRecord &record) {
                        return record.record_type == RecordType::Tag && histogram.binOf(record.*field) >= first && histogram.binOf(record.*field) <= last;
                    }))
                    expected.push_back(i);
            }
            const auto frames = framesInBins(*m_dataset, m_report, Quantity(quantity), first, last);
            QCOMPARE(frames, expected);
            different += frames.size() < m_dataset->frames.size();
        }
        QVERIFY(different > 0); // not simply all of them
        QCOMPARE(framesInBins(*m_dataset, m_report, Quantity(quantity), 0, bins - 1).size(), m_dataset->frames.size());
    }

    void contrastLeadsToTheFramesThatWereRead()
    {
        const Histogram &histogram = m_report.of(Quantity::Contrast).histogram;
        QVERIFY(!histogram.isEmpty());
        const auto all = framesInBins(*m_dataset, m_report, Quantity::Contrast, 0, int(histogram.counts.size()) - 1);
        QVERIFY(!all.empty() && std::is_sorted(all.begin(), all.end()) && std::adjacent_find(all.begin(), all.end()) == all.end());
        int values = 0;
        for (const SampledValue &sampled : m_report.sampled)
            values += sampled.quantity == Quantity::Contrast;
        QCOMPARE(values, histogram.total);
    }

    void cellsLeadToTheFramesOfTheirPoints()
    {
        int filled = 0;
        for (int row = 0; row < CoverageReport::rows; ++row)
            for (int column = 0; column < CoverageReport::columns; ++column) {
                std::vector<size_t> expected;
                for (size_t i = 0; i < m_dataset->frames.size(); ++i) {
                    CoverageReport coverage;
                    for (const DetectionRecord &record : m_dataset->recordsOf(m_dataset->frames[i]))
                        coverage.add(record);
                    if (coverage.counts[size_t(row * CoverageReport::columns + column)] > 0)
                        expected.push_back(i);
                }
                QCOMPARE(framesInCell(*m_dataset, column, row), expected);
                filled += !expected.empty();
            }
        QVERIFY(filled > 20);
    }

    void partsAddUpToTheWhole()
    {
        const AuditPart odd = partOfAudit(*m_dataset, m_report, std::vector<size_t>{1, 3, 5}), even = partOfAudit(*m_dataset, m_report, std::vector<size_t>{0, 2, 4});
        for (size_t q = 0; q < quantityCount; ++q) {
            const Histogram &histogram = m_report.distributions[q].histogram;
            std::vector<int> sum = odd.counts[q];
            for (size_t bin = 0; bin < sum.size(); ++bin)
                sum[bin] += even.counts[q][bin];
            QCOMPARE(sum, histogram.counts);
        }
        QVERIFY(odd.coverage.points > 0 && even.coverage.points > 0);
        QCOMPARE(odd.coverage.points + even.coverage.points, m_report.coverage.points);
        const AuditPart none = partOfAudit(*m_dataset, m_report, {});
        QCOMPARE(std::accumulate(none.counts[0].begin(), none.counts[0].end(), 0), 0);
    }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const Dataset> m_dataset;
    AuditReport m_report;
};

QTEST_APPLESS_MAIN(tst_audit_brush)
#include "tst_audit_brush.moc"
