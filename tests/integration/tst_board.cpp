// SPDX-License-Identifier: GPL-3.0-or-later
// tagmill board, by the program itself.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_board : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    RunResult board(const QString &sample, const QStringList &flags) const
    {
        const QString config = QString::fromStdString((sourceDir() / "resources/samples").string()) + u'/' + sample + u".yaml"_s;
        return runTagmill(QStringList{u"board"_s, u"-c"_s, config, u"--json"_s} + flags);
    }

private slots:
    void sheetsAndTargetFilesAreWritten()
    {
        const RunResult result = board(u"charuco_board"_s, {u"-o"_s, path(u"b.svg"_s), u"--paper"_s, u"A4"_s, u"--tile"_s, u"--scale-bar"_s, u"--drawing"_s, u"--opencv"_s, path(u"b.yaml"_s)});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json[u"pages"_s].toInt(), 2);
        const QJsonArray files = json[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files)
            QVERIFY(QFile(file.toString()).size() > 1000);
        QVERIFY(QFile::exists(path(u"b-2.svg"_s)) && QFile::exists(path(u"b.yaml"_s)));
    }

    void aMeasuredPrintIsWhatKalibrIsTold()
    {
        const RunResult result = board(u"aprilgrid_board"_s, {u"--measured-x"_s, u"292.05"_s, u"--measured-y"_s, u"292.05"_s, u"--kalibr"_s, path(u"target.yaml"_s)});
        QVERIFY2(result.status == 0, result.err);
        QFile file(path(u"target.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("tagSize: 0.0495\n")); // 50 mm · 292.05 ÷ 295
        QVERIFY(result.err.contains("scenario.subject.marker_size_mm: 49.5 "));
        QVERIFY(QJsonDocument::fromJson(result.out)[u"problems"_s].toArray().isEmpty());
        const RunResult stretched = board(u"aprilgrid_board"_s, {u"--measured-x"_s, u"296"_s, u"--measured-y"_s, u"294"_s, u"--kalibr"_s, path(u"target.yaml"_s)});
        QCOMPARE(QJsonDocument::fromJson(stretched.out)[u"problems"_s][0][u"id"_s].toString(), u"print.stretched"_s);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing to write") << QStringList{} << 2;
        QTest::newRow("tiles of no paper") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--tile"_s} << 2;
        QTest::newRow("one side measured") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--measured-x"_s, u"300"_s} << 2;
        QTest::newRow("paper nobody makes") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--paper"_s, u"A9"_s} << 2;
        QTest::newRow("too large for the paper") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--paper"_s, u"A5"_s} << 1;
        QTest::newRow("an unknown ending") << QStringList{u"-o"_s, path(u"x.gif"_s)} << 2;
        QTest::newRow("ids of a board") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--ids"_s, u"1"_s} << 1;
        QTest::newRow("ids that are none") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--ids"_s, u"1-"_s} << 2;
        QTest::newRow("two results in one file") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--opencv"_s, path(u"./x.pdf"_s)} << 2;
        QTest::newRow("Kalibr and a ChArUco board") << QStringList{u"--kalibr"_s, path(u"x.yaml"_s)} << 1;
        QTest::newRow("measured in another unit") << QStringList{u"-o"_s, path(u"x.pdf"_s), u"--measured-x"_s, u"30"_s, u"--measured-y"_s, u"22"_s} << 1;
        QTest::newRow("a folder that is not there") << QStringList{u"-o"_s, path(u"none/x.pdf"_s)} << 3;
    }
    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, flags);
        QFETCH(int, status);
        const RunResult result = board(u"charuco_board"_s, flags);
        QVERIFY2(result.status == status, result.err);
        QVERIFY(!result.err.trimmed().isEmpty());
        QVERIFY(!QFile::exists(path(u"x.pdf"_s)) && !QFile::exists(path(u"x.yaml"_s)));
    }

    void theConfigIsNotOverwritten()
    {
        const QByteArray text = "tagmill: {format: 1}\nscenario: {subject: {type: BOARD, rows: 5, cols: 7, square_size_mm: 40, marker_size_mm: 30, dictionary: DICT_4X4_50}}\n";
        const QString config = path(u"own.yaml"_s);
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(QFile::link(config, path(u"link.yaml"_s)));
        for (const QString &target : {config, path(u"link.yaml"_s)}) {
            const RunResult result = runTagmill({u"board"_s, u"-c"_s, config, u"--opencv"_s, target});
            QVERIFY2(result.status == 2 && result.err.contains("--opencv names the config"), result.err);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), text);
            file.close();
        }
    }

    void paperIsGivenWithOrWithoutItsUnit()
    {
        for (const QString &paper : {u"400x500mm"_s, u"400x500"_s})
            QCOMPARE(board(u"charuco_board"_s, {u"-o"_s, path(u"y.svg"_s), u"--paper"_s, paper}).status, 0);
    }
};

QTEST_GUILESS_MAIN(tst_board)
#include "tst_board.moc"
