// SPDX-License-Identifier: GPL-3.0-or-later
// tagmill export, by the program itself, on a dataset of mode preview.
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_export_command : public QObject, GenerateFixture
{
    Q_OBJECT

    RunResult runExport(const QStringList &flags) const { return runTagmill(QStringList{u"export"_s, reference(), u"-o"_s, path(u"out"_s), u"--json"_s} + flags); }

private slots:
    void initTestCase() { QVERIFY(makeReference({u"-r"_s, u"preview"_s, u"--blender"_s, u"/nonexistent/blender"_s})); }
    void init() { newFolder(); }

    void everyFormatIsWrittenOrRefusedByName_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("file"); // empty: refused
        const auto row = [](const char *format, const char *origin, const char *file) { QTest::newRow(format) << format << origin << file; };
        row("coco", "corner", "annotations/keypoints_all.json");
        row("yolo-pose", "corner", "board_charuco_4x3_6points/data.yaml");
        row("csv", "corner", "tags.csv");
        row("imagefolder", "corner", "metadata.jsonl");
        row("opencv", "centre", "camera.yaml");
        row("mrcal", "centre", "corners.vnl");
        row("ros", "centre", "camera_info.yaml");
        row("kalibr", "centre", "");
    }
    void everyFormatIsWrittenOrRefusedByName()
    {
        QFETCH(QString, format);
        QFETCH(QString, origin);
        QFETCH(QString, file);
        const auto before = snapshot(reference());
        const RunResult result = runExport({u"--format"_s, format});
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QVERIFY(snapshot(reference()) == before);
        if (file.isEmpty()) {
            QCOMPARE(result.status, 1);
            QCOMPARE(json[u"error"_s][u"id"_s].toString(), u"export.kalibr_board"_s);
            QVERIFY(!QFile::exists(path(u"out"_s)));
            return;
        }
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(json[u"format"_s].toString(), format);
        QCOMPARE(json[u"pixel_origin"_s].toString(), origin);
        QCOMPARE(json[u"frames"_s].toInt(), 4);
        QVERIFY(!json[u"conventions"_s].toObject().isEmpty());
        QVERIFY(result.err.contains(QByteArray("pixel_origin: " + origin.toUtf8())));
        QCOMPARE(filesBelow(path(u"out"_s)).size(), json[u"files"_s].toInt());
        QVERIFY2(QFile::exists(path(u"out/"_s + file)), qPrintable(filesBelow(path(u"out"_s)).join(u'\n')));
        for (const QString &name : filesBelow(path(u"out"_s)))
            QVERIFY(!name.endsWith(u".png"_s) || !readAll(path(u"out/"_s + name)).isEmpty());
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("status");
        QTest::newRow("no format") << QStringList{} << 2;
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"voc"_s} << 2;
        QTest::newRow("one share") << QStringList{u"--format"_s, u"csv"_s, u"--split"_s, u"80"_s} << 2;
        QTest::newRow("four shares") << QStringList{u"--format"_s, u"csv"_s, u"--split"_s, u"1/1/1/1"_s} << 2;
        QTest::newRow("a share that is no number") << QStringList{u"--format"_s, u"csv"_s, u"--split"_s, u"80/a/10"_s} << 2;
        QTest::newRow("a negative share") << QStringList{u"--format"_s, u"csv"_s, u"--split"_s, u"80/-10/10"_s} << 2;
        QTest::newRow("nothing to train with") << QStringList{u"--format"_s, u"csv"_s, u"--split"_s, u"0/50/50"_s} << 2;
        QTest::newRow("a seed without a split") << QStringList{u"--format"_s, u"csv"_s, u"--split-seed"_s, u"3"_s} << 2;
        QTest::newRow("a split by nothing known") << QStringList{u"--format"_s, u"csv"_s, u"--split"_s, u"1/1"_s, u"--split-by"_s, u"image"_s} << 2;
        QTest::newRow("a corner order without corners") << QStringList{u"--format"_s, u"ros"_s, u"--corner-order"_s, u"apriltag"_s} << 2;
        QTest::newRow("a folder without a dataset") << QStringList{u"--format"_s, u"csv"_s} << 1;
    }
    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, flags);
        QFETCH(int, status);
        const RunResult result = runTagmill(QStringList{u"export"_s, status == 1 ? path(u"."_s) : reference(), u"-o"_s, path(u"out"_s)} + flags);
        QVERIFY2(result.status == status, result.err);
        QVERIFY(!result.err.isEmpty());
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void theSameSeedIsTheSameSplit()
    {
        const QStringList flags{u"--format"_s, u"imagefolder"_s, u"--split"_s, u"50/50"_s, u"--split-by"_s, u"scene"_s, u"--split-seed"_s};
        QCOMPARE(runExport(flags + QStringList{u"1"_s}).status, 0);
        const QStringList first = filesBelow(path(u"out"_s));
        QCOMPARE(runExport(flags + QStringList{u"1"_s}).status, 0);
        QCOMPARE(filesBelow(path(u"out"_s)), first);
        QSet<QStringList> splits;
        for (int seed = 0; seed < 8; ++seed) {
            QCOMPARE(runExport(flags + QStringList{QString::number(seed)}).status, 0);
            splits.insert(filesBelow(path(u"out"_s)));
        }
        QVERIFY(splits.size() > 1); // control: the seed matters
    }

    void aFullDiskLeavesNothing()
    {
        QDir().mkpath(path(u"full"_s));
        const QString fill = u"mount -t tmpfs -o size=64k tmpfs '%1'"_s.arg(path(u"full"_s));
        const QString list = u"find '%1' -mindepth 1"_s.arg(path(u"full"_s));
        const RunResult result = runTagmillMounted(fill, {u"export"_s, reference(), u"--format"_s, u"coco"_s, u"-o"_s, path(u"full/out"_s)}, list);
        QVERIFY2(result.status == 3, result.err);
        QVERIFY2(result.err.contains("No space left"), result.err);
        QCOMPARE(result.out, QByteArray());
    }

    void aDatasetThatCannotBeWrittenIsExported()
    {
        const QString bind = u"mount --bind '%1' '%1' && mount -o remount,bind,ro '%1'"_s.arg(reference());
        const RunResult result = runTagmillMounted(bind, {u"export"_s, reference(), u"--format"_s, u"coco"_s, u"-o"_s, path(u"out"_s)});
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(filesBelow(path(u"out/images"_s)).size(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_export_command)
#include "tst_export_command.moc"
