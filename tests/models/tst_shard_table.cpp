// SPDX-License-Identifier: GPL-3.0-or-later
// The shards of a cluster job as a table: what is shown, in which order, and what a new look at them changes.
#include "models/shard_table.h"
#include "tests/support/test_support.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

class tst_shard_table : public QObject
{
    Q_OBJECT
    using Reports = std::vector<ShardReport>;

    static ShardReport shard(int number, ShardState state, const char *node = "", const char *elapsed = "", std::optional<int> status = {})
    {
        ShardReport report;
        report.shard = number;
        report.state = state;
        report.node = node;
        report.elapsed = elapsed;
        report.status = status;
        report.units = 10;
        report.done = state == ShardState::Done ? 10 : 3;
        return report;
    }
    static Reports few()
    {
        return {shard(0, ShardState::Done, "b", "59:59", 0), shard(1, ShardState::Failed, "a", "0:00:07", 137), shard(2, ShardState::Waiting), shard(3, ShardState::Running, "c", "1-00:00:01"),
                shard(4, ShardState::Lost, "a", "1:00:00")};
    }
    static ShardTable::Shards shared(Reports reports) { return std::make_shared<const Reports>(std::move(reports)); }
    static QList<int> shown(const ShardTable &table)
    {
        QList<int> shards;
        for (int row = 0; row < table.rowCount(); ++row)
            shards.append(table.shardAt(row)->shard);
        return shards;
    }

private slots:
    void whatPutsThemTogetherIsARowButNoShard()
    {
        Reports reports = few();
        ShardReport merge;
        merge.shard = static_cast<int>(reports.size());
        merge.isMerge = true;
        merge.state = ShardState::Failed;
        merge.status = 3;
        reports.push_back(merge);
        QVERIFY2(shardCountsText(reports).startsWith(u"1 of 5"_s) && shardCountsText(reports).contains(u"1 failed"_s), qPrintable(shardCountsText(reports)));
        ShardTable table;
        table.setShards(shared(reports));
        QCOMPARE(table.rowCount(), 6);
        QCOMPARE(table.index(5, ShardTable::ShardColumn).data().toString(), u"Merge"_s);
        QCOMPARE(table.index(5, ShardTable::ScenesColumn).data().toString(), QString());
        QCOMPARE(table.index(5, ShardTable::StatusColumn).data().toString(), u"3"_s);
        table.setFilter(ShardTable::Filter::Missing);
        QCOMPARE(shown(table), (QList<int>{1, 4, 5}));
        QCOMPARE(table.rowOf(5), 2);
    }

    void rowsSayWhatIsKnown()
    {
        ShardTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setShards(shared(few()));
        QStringList texts;
        for (int column = 0; column < ShardTable::ColumnCount; ++column)
            texts.append(table.index(1, column).data().toString());
        QCOMPARE(texts, (QStringList{u"1"_s, u"Failed"_s, u"3 of 10"_s, u"a"_s, u"0:00:07"_s, u"137"_s, u""_s}));
        QCOMPARE(table.index(2, ShardTable::StatusColumn).data().toString(), QString()); // no exit code is not 0
        QVERIFY(shardCountsText(few()).startsWith(u"1 of 5"_s));
        QVERIFY(shardCountsText(few()).contains(u"1 failed"_s) && shardCountsText(few()).contains(u"1 lost"_s));
        table.setShards(nullptr);
        QCOMPARE(table.rowCount(), 0);
    }

    void rowsAreOrderedByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("ascending");
        QTest::newRow("shard") << int(ShardTable::ShardColumn) << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("state") << int(ShardTable::StateColumn) << QList<int>{2, 3, 0, 1, 4};
        QTest::newRow("node, then shard") << int(ShardTable::NodeColumn) << QList<int>{2, 1, 4, 0, 3};
        QTest::newRow("time, as a time") << int(ShardTable::ElapsedColumn) << QList<int>{2, 1, 0, 4, 3};
        QTest::newRow("exit code, none first") << int(ShardTable::StatusColumn) << QList<int>{2, 3, 4, 0, 1};
    }
    void rowsAreOrderedByAnyColumn()
    {
        QFETCH(int, column);
        QFETCH(QList<int>, ascending);
        ShardTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setShards(shared(few()));
        table.sort(column);
        QCOMPARE(shown(table), ascending);
        table.sort(column, Qt::DescendingOrder);
        const ShardReport *first = table.shardAt(0);
        QCOMPARE(first->shard, column == ShardTable::NodeColumn ? 3 : ascending.back());
    }

    void aFilterShowsAPart()
    {
        ShardTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setShards(shared(few()));
        table.setFilter(ShardTable::Filter::Missing);
        QCOMPARE(shown(table), (QList<int>{1, 4}));
        QCOMPARE(table.rowOf(4), 1);
        QCOMPARE(table.rowOf(0), -1);
        Reports later = few();
        later[1].state = ShardState::Running; // submitted again
        table.setShards(shared(later));
        QCOMPARE(shown(table), QList<int>{4});
    }

    void aNewLookChangesNoMoreThanItMust()
    {
        constexpr int many = 10000;
        Reports reports;
        for (int i = 0; i < many; ++i)
            reports.push_back(shard(i, ShardState::Waiting));
        ShardTable table;
        table.setShards(shared(reports));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged), reset(&table, &QAbstractItemModel::modelReset), moved(&table, &QAbstractItemModel::layoutChanged);
        table.setShards(shared(reports)); // nothing new
        QCOMPARE(changed.count(), 0);
        for (int i = 4000; i < 4008; ++i)
            reports[static_cast<size_t>(i)].state = ShardState::Running;
        table.setShards(shared(reports));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4000);
        QCOMPARE(changed[0][1].toModelIndex().row(), 4007);
        QCOMPARE(reset.count() + moved.count(), 0);

        // Rows that move keep who points at them.
        table.sort(ShardTable::StateColumn, Qt::DescendingOrder);
        const QPersistentModelIndex watched = table.index(table.rowOf(4003), 0);
        QCOMPARE(watched.row(), 3);
        reports[4001].state = ShardState::Waiting;
        table.setShards(shared(reports));
        QVERIFY(watched.isValid() && watched.row() == 2);
        QCOMPARE(table.shardAt(watched.row())->shard, 4003);
        QCOMPARE(reset.count(), 0);
    }

    void theEndOfALogIsReadInWholeLines()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 1000; ++i)
            file.write(QByteArray("line ") + QByteArray::number(i) + '\n');
        file.close();
        const QString tail = logTail(file.fileName().toStdString(), 100);
        QVERIFY2(tail.startsWith(u"line 9"_s) && tail.endsWith(u"line 999"_s) && tail.size() < 100, qPrintable(tail));
        QVERIFY(logTail(file.fileName().toStdString(), 1 << 20).startsWith(u"line 0\n"_s));
        QCOMPARE(logTail(dir.filePath(u"none"_s).toStdString(), 100), QString());
    }
};

QTEST_GUILESS_MAIN(tst_shard_table)
#include "tst_shard_table.moc"
