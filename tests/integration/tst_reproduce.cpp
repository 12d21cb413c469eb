// SPDX-License-Identifier: GPL-3.0-or-later
// tagmill reproduce, by the program itself with real Blender: what is the same is said to be, what was changed is found.
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_reproduce : public QObject, protected GenerateFixture
{
    Q_OBJECT
    static RunResult reproduce(const QString &dataset, const QStringList &flags = {}) { return runTagmill(QStringList{u"reproduce"_s, dataset, u"--json"_s} + flags); }
    static QJsonObject told(const RunResult &result) { return QJsonDocument::fromJson(result.out).object(); }
    QString copy() const
    {
        QProcess process;
        process.start(u"cp"_s, {u"-r"_s, reference(), path(u"ds"_s)});
        process.waitForFinished();
        return path(u"ds"_s);
    }
    static void replace(const QString &file, const QByteArray &before, const QByteArray &after)
    {
        QByteArray text = readAll(file);
        QVERIFY2(text.contains(before), qPrintable(file));
        writeAll(file, text.replace(text.indexOf(before), before.size(), after));
    }

private slots:
    void initTestCase() { QVERIFY(makeReference({u"--set"_s, u"camera.resolution=[480,360]"_s})); } // corners want some pixels
    void init() { newFolder(); }

    void theSameMachineMakesTheSameFrames()
    {
        const RunResult result = reproduce(reference());
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject report = told(result);
        QCOMPARE(report[u"frames"_s].toArray().size(), 4);
        for (const QJsonValue frame : report[u"frames"_s].toArray()) {
            QCOMPARE(frame[u"pixels_differ"_s].toDouble(-1), 0.0);
            QVERIFY(frame[u"psnr_db"_s].isNull());
            QCOMPARE(frame[u"renderer"_s], frame[u"renderer_now"_s]);
        }
        QVERIFY(result.err.contains("4 of 4 frames are the same"));
    }

    void aSampleIsEnough()
    {
        const RunResult result = reproduce(reference(), {u"--sample"_s, u"1"_s});
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(told(result)[u"frames"_s].toArray().size(), 2); // one scene
    }

    void aChangedPixelIsFound()
    {
        const QString dataset = copy(), file = dataset + u"/images/scene_0001_cam_0000.png"_s;
        QImage image(file);
        image.setPixelColor(5, 7, image.pixelColor(5, 7).lightness() > 100 ? Qt::black : Qt::white);
        QVERIFY(image.save(file));
        const RunResult result = reproduce(dataset);
        QCOMPARE(result.status, 1);
        const QJsonArray frames = told(result)[u"frames"_s].toArray();
        int changed = 0;
        for (const QJsonValue frame : frames)
            changed += !frame[u"passed"_s].toBool();
        QCOMPARE(changed, 1);
        QVERIFY_NEAR(frames[2][u"pixels_differ"_s].toDouble(), 1.0 / (480 * 360), 1e-12);
    }

    void aChangedRecordIsFound()
    {
        const QString dataset = copy();
        for (const QString &file : filesBelow(dataset))
            if (file.startsWith(u".tagmill/results"_s) && file.endsWith(u"scene_000000.json"_s))
                replace(dataset + u'/' + file, "\"distance\": 0.", "\"distance\": 1.");
        const RunResult result = reproduce(dataset);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("records differ: record 0, distance"), result.err);
    }

    void anotherRendererMayDifferALittleButNotMore()
    {
        const QString dataset = copy();
        for (const QString &file : filesBelow(dataset))
            if (file.startsWith(u".tagmill/results"_s) && file.endsWith(u".json"_s))
                replace(dataset + u'/' + file, "blender=", "blender=9.");
        const auto change = [&](const QString &name, int by) {
            QImage image(dataset + u"/images/"_s + name);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor c = image.pixelColor(x, y);
                    image.setPixelColor(x, y, QColor(std::min(255, c.red() + by), c.green(), c.blue()));
                }
            QVERIFY(image.save(dataset + u"/images/"_s + name));
        };
        change(u"scene_0000_cam_0000.png"_s, 1);  // PSNR 53
        change(u"scene_0000_cam_0001.png"_s, 60); // PSNR 17: another light
        const RunResult result = reproduce(dataset);
        QCOMPARE(result.status, 1);
        const QJsonArray frames = told(result)[u"frames"_s].toArray();
        QVERIFY(frames[0][u"passed"_s].toBool() && frames[0][u"pixels_differ"_s].toDouble() > 0.9);
        QVERIFY2(frames[0][u"corners"_s][u"compared"_s].toInt() >= 4 && frames[0][u"corners"_s][u"rms_px"_s].toDouble(1) < 0.05, result.out);
        QVERIFY(frames[2][u"corners"_s].isNull()); // equal
        QVERIFY(!frames[1][u"passed"_s].toBool());
        QVERIFY2(result.err.contains("rendered by blender=9."), result.err);
    }

    void whatCannotBeMadeAgainIsSaid_data()
    {
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no job") << QStringList{u"job_spec.json"_s, u".tagmill/job_spec.json"_s} << QByteArray("no job_spec.json");
        QTest::newRow("a picture") << QStringList{u"images/scene_0000_cam_0000.png"_s} << QByteArray("scene_0000_cam_0000");
    }
    void whatCannotBeMadeAgainIsSaid()
    {
        QFETCH(QStringList, removed);
        QFETCH(QByteArray, word);
        const QString dataset = copy();
        for (const QString &file : removed)
            QVERIFY(QFile::remove(dataset + u'/' + file));
        const RunResult result = reproduce(dataset);
        QVERIFY2(result.status == 1 && result.err.contains(word), result.err);
    }
};

QTEST_GUILESS_MAIN(tst_reproduce)
#include "tst_reproduce.moc"
