// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate, audit run --closure and --calibration, as a user runs them, on a dataset of mode preview.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject document(const RunResult &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

} // namespace

class tst_Evaluate : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString config = QString::fromStdString((sourceDir() / "resources/samples/tags.yaml").string());
        const RunResult made = runTagmill({u"generate"_s, u"-c"_s, config, u"-o"_s, dataset(), u"-r"_s, u"preview"_s, u"-n"_s, u"2"_s, u"--blender"_s, u"/nonexistent"_s});
        QVERIFY2(made.status == 0, made.err);
        for (const QJsonValue &record : QJsonDocument::fromJson(readAll(dataset() + u"/rich_truth.json"_s)).object()[u"records"_s].toArray()) {
            const QJsonObject tag = record.toObject();
            if (tag[u"record_type"_s] != u"TAG"_s || !tag[u"eval_complete"_s].toBool())
                continue;
            m_truth.append(QJsonObject{{u"image_id"_s, tag[u"image_id"_s]}, {u"tag_id"_s, tag[u"tag_id"_s]}, {u"tag_family"_s, tag[u"tag_family"_s]}, {u"corners"_s, tag[u"corners"_s]}});
        }
        QVERIFY(m_truth.size() >= 6);
        writeAll(path(u"truth.json"_s), QJsonDocument(m_truth).toJson());
    }

    void aPerfectDetectorPasses()
    {
        const RunResult result = evaluate({u"--detections"_s, path(u"truth.json"_s), u"--html"_s, path(u"report.html"_s)});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject report = document(result);
        for (const auto &key : {"recall", "false_positives", "wrong_ids", "corner_bias_px", "corner_rms_px", "pose_error", "latency_ms", "bins"})
            QVERIFY2(report.contains(QLatin1String(key)), key);
        QCOMPARE(report[u"recall"_s].toDouble(), 1.0);
        QCOMPARE(report[u"false_positives"_s].toInt(), 0);
        QVERIFY(report[u"corner_rms_px"_s].toDouble() < 1e-3);
        QVERIFY(report[u"bins"_s][u"ppm"_s].toArray().size() >= 1);
        QVERIFY(readAll(path(u"report.html"_s)).contains("Recall"));
        QVERIFY(!QFile::exists(dataset() + u"/report.html"_s));
    }

    void builtInDetectorsRun_data()
    {
        QTest::addColumn<QString>("detector");
        QTest::newRow("OpenCV") << u"opencv"_s;
        QTest::newRow("AprilTag 3") << u"apriltag3"_s;
    }
    void builtInDetectorsRun()
    {
        QFETCH(QString, detector);
        const RunResult result = evaluate({u"--detector"_s, detector});
        QVERIFY2(result.status == 0, result.err);
        QVERIFY(document(result)[u"recall"_s].toDouble() > 0.8);
        QVERIFY(document(result)[u"latency_ms"_s][u"median"_s].toDouble() > 0);
    }

    void aDetectorsCommandRunsForEveryPicture()
    {
        // A detector that knows the truth and half a pixel: it counts from pixel centres.
        writeAll(path(u"my detector.py"_s), "import json, os, sys\nname = os.path.basename(sys.argv[2])[:-4]\nout = []\n"
                                             "for d in json.load(open(sys.argv[1])):\n  if d['image_id'] == name:\n    d['corners'] = [[x - 0.5, y - 0.5] for x, y in d['corners']]\n    out.append(d)\nprint(json.dumps(out))\n");
        const QString command = u"python3 '%1' '%2' {image}"_s.arg(path(u"my detector.py"_s), path(u"truth.json"_s));
        const RunResult right = evaluate({u"--command"_s, command, u"--pixel-origin"_s, u"centre"_s});
        QVERIFY2(right.status == 0, right.err);
        QCOMPARE(document(right)[u"recall"_s].toDouble(), 1.0);
        QVERIFY(document(right)[u"corner_rms_px"_s].toDouble() < 1e-3);
        QVERIFY(document(right)[u"latency_ms"_s][u"count"_s].toInt() > 0);
        const RunResult wrong = evaluate({u"--command"_s, command}); // the control: taken for corner-origin
        QVERIFY(qAbs(document(wrong)[u"corner_bias_px"_s][u"x"_s].toDouble() + 0.5) < 1e-3);
    }

    void regressionsAndBrokenGatesFail()
    {
        QJsonArray worse = m_truth;
        worse.removeLast();
        writeAll(path(u"worse.json"_s), QJsonDocument(worse).toJson());
        const RunResult regressed = evaluate({u"--detections"_s, path(u"worse.json"_s), u"--baseline"_s, path(u"truth.json"_s)});
        QCOMPARE(regressed.status, 1);
        QVERIFY(regressed.err.contains("REGRESSED"));
        QCOMPARE(evaluate({u"--detections"_s, path(u"truth.json"_s), u"--baseline"_s, path(u"worse.json"_s)}).status, 0);
        writeAll(path(u"gates.yaml"_s), "rules:\n- {metric: recall, min: 0.999}\n- {metric: corner_rms_px, max: 0.1}\n");
        QCOMPARE(evaluate({u"--detections"_s, path(u"truth.json"_s), u"--gate"_s, path(u"gates.yaml"_s)}).status, 0);
        const RunResult broken = evaluate({u"--detections"_s, path(u"worse.json"_s), u"--gate"_s, path(u"gates.yaml"_s)});
        QCOMPARE(broken.status, 1);
        QVERIFY(!document(broken)[u"passed"_s].toBool());
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("no detections at all") << QStringList{};
        QTest::newRow("two sources") << QStringList{u"--detector"_s, u"opencv"_s, u"--detections"_s, u"x.json"_s};
        QTest::newRow("a command without {image}") << QStringList{u"--command"_s, u"detect"_s};
        QTest::newRow("an open quote") << QStringList{u"--command"_s, u"detect '{image}"_s};
        QTest::newRow("an unknown detector") << QStringList{u"--detector"_s, u"sift"_s};
        QTest::newRow("no number") << QStringList{u"--detector"_s, u"opencv"_s, u"--match-px"_s, u"wide"_s};
        QTest::newRow("a distance below zero") << QStringList{u"--detector"_s, u"opencv"_s, u"--match-px"_s, u"-1"_s};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, flags);
        QCOMPARE(evaluate(flags).status, 2);
    }

    void filesThatCannotBeReadAreSaid()
    {
        writeAll(path(u"cut.json"_s), QJsonDocument(m_truth).toJson().left(200));
        QCOMPARE(evaluate({u"--detections"_s, path(u"cut.json"_s)}).status, 1);
        QCOMPARE(evaluate({u"--detections"_s, path(u"nothing.json"_s)}).status, 1);
        QCOMPARE(evaluate({u"--command"_s, u"/nonexistent/detector {image}"_s}).status, 3);
        QCOMPARE(evaluate({u"--command"_s, u"cat {image}"_s}).status, 3); // prints no list for any picture
    }

    void picturesThatCannotBeReadAreCountedApart()
    {
        const QString image = dataset() + u"/images/scene_0001_cam_0000.png"_s;
        const QByteArray whole = readAll(image);
        writeAll(image, "no picture");
        const RunResult result = evaluate({u"--detector"_s, u"apriltag3"_s});
        writeAll(image, whole);
        QVERIFY2(result.status == 1 && result.err.contains("scene_0001_cam_0000: The picture is not a readable PNG"), result.err); // what is said holds for the rest
        QCOMPARE(document(result)[u"unreadable_images"_s].toInt(), 1);
        QVERIFY(document(result)[u"recall"_s].toDouble() > 0.8);
        QVERIFY(document(result)[u"passed"_s].toBool());
    }

    void theAuditClosesAndJudgesCalibrations()
    {
        const QStringList before = filesBelow(dataset());
        writeAll(path(u"camera.yaml"_s), "image_width: 640\nimage_height: 480\ncamera_matrix:\n  data: [554, 0, 319.5, 0, 554, 239.5, 0, 0, 1]\ndistortion_model: plumb_bob\ndistortion_coefficients:\n  data: [0, 0, 0, 0, 0]\n");
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dataset(), u"--closure"_s, u"--calibration"_s, path(u"camera.yaml"_s), u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject report = document(result)[u"report"_s].toObject();
        QVERIFY(report[u"closure"_s][u"tags"_s][u"apriltag3"_s].toObject().size() >= 1);
        QCOMPARE(report[u"calibration"_s][u"format"_s].toString(), u"ros"_s);
        QCOMPARE(report[u"calibration"_s][u"lenses"_s].toArray().size(), 1);
        QVERIFY(report[u"calibration"_s][u"lenses"_s][0][u"projection_difference"_s][u"rms_px"_s].isDouble());
        QCOMPARE(filesBelow(dataset()), before); // audit_report.json was there
        writeAll(path(u"camera.yaml"_s), "image_width: 640\n");
        QCOMPARE(runTagmill({u"audit"_s, u"run"_s, dataset(), u"--calibration"_s, path(u"camera.yaml"_s)}).status, 1);
    }

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString dataset() const { return path(u"dataset"_s); }
    RunResult evaluate(const QStringList &flags) const { return runTagmill(QStringList{u"evaluate"_s, dataset(), u"--json"_s} + flags); }

    QTemporaryDir m_dir;
    QJsonArray m_truth;
};

QTEST_GUILESS_MAIN(tst_Evaluate)
#include "tst_evaluate.moc"
