// SPDX-License-Identifier: GPL-3.0-or-later
// audit run, diff, prune and logs, as a user runs them, over a dataset drawn by the instant rasteriser.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <sys/stat.h>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray config(double distance)
{
    return "tagmill: {format: 1}\n"
           "dataset: {num_scenes: 3, seeds: {global_seed: 7}}\n"
           "camera: {resolution: [480, 360], samples_per_scene: 2, min_distance: "
           + QByteArray::number(distance) + ", max_distance: " + QByteArray::number(distance + 0.1)
           + ", tone_mapping: linear}\n"
             "scenario: {subject: {type: BOARD, rows: 3, cols: 4, square_size_mm: 60, marker_size_mm: 45, dictionary: DICT_4X4_50}}\n";
}

QJsonObject object(const RunResult &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

/// Every file below and what is in it.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    for (const QString &file : filesBelow(folder))
        content.insert(file, readAll(folder + u'/' + file));
    return content;
}

} // namespace

class tst_audit_commands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir, m_made;
    int m_count = 0;
    QString path(const QString &name) const { return m_dir.path() + u'/' + name; }

    /// A copy of one of the two datasets made once; what a test spoils is its own.
    QString dataset(const QString &which = u"near"_s)
    {
        const QString target = path(u"set%1"_s.arg(m_count++));
        for (const QString &file : filesBelow(m_made.path() + u'/' + which)) {
            QDir().mkpath(QFileInfo(target + u'/' + file).path());
            QFile::copy(m_made.path() + u'/' + which + u'/' + file, target + u'/' + file);
        }
        return target;
    }
    QString file(const QString &name, const QByteArray &text)
    {
        writeAll(path(name), text);
        return path(name);
    }

private slots:
    void initTestCase()
    {
        for (const auto &[name, distance] : {std::pair(u"near"_s, 0.5), std::pair(u"far"_s, 0.9)}) {
            const QString yaml = file(name + u".yaml"_s, config(distance));
            const RunResult made = runTagmill({u"generate"_s, u"-c"_s, yaml, u"-o"_s, m_made.path() + u'/' + name, u"-r"_s, u"preview"_s, u"--progress"_s, u"none"_s});
            QVERIFY2(made.status == 0, made.err);
        }
    }

    void aGoodDatasetPassesAndIsOnlyGivenItsReport()
    {
        const QString dir = dataset();
        QFile::remove(dir + u"/audit_report.json"_s);
        auto before = contentOf(dir);
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir, u"--json"_s, u"--html"_s, path(u"report.html"_s)});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject report = object(result)[u"report"_s].toObject();
        QCOMPARE(report[u"geometric"_s][u"image_count"_s].toInt(), 6);
        QVERIFY(report[u"pictures"_s][u"checked"_s].toInt() > 10);
        QVERIFY(report[u"environmental"_s][u"contrast"_s][u"median"_s].toDouble() > 0.3);
        QVERIFY(report[u"environmental"_s][u"lighting_point"_s][u"count"_s].toInt() == 6);
        QVERIFY(report[u"families"_s][u"DICT_4X4_50"_s][u"ids"_s].toObject().size() == 6);
        QVERIFY(report[u"coverage"_s][u"filled"_s].toDouble() > 0.05);
        auto after = contentOf(dir);
        QCOMPARE(after.take(u"audit_report.json"_s).trimmed(), result.out.trimmed());
        QCOMPARE(after, before);
        QXmlStreamReader xml(readAll(path(u"report.html"_s)));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), xml.errorString().toUtf8());
    }

    void gatesDecide_data()
    {
        QTest::addColumn<QByteArray>("gates");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("hold") << QByteArray("rules: [{metric: geometric.tag_count, min: 10}, {metric: integrity.counts.pictures, max: 0}]") << 0 << QByteArray("all 2 rules hold");
        QTest::newRow("broken") << QByteArray("rules: [{metric: geometric.tag_count, max: 10}]") << 1 << QByteArray("not in (-inf, 10]");
        QTest::newRow("with its own words") << QByteArray("rules: [{metric: score, min: 101, error_msg: Too poor}]") << 1 << QByteArray("Failed: Too poor");
        QTest::newRow("only a warning") << QByteArray("rules: [{metric: score, min: 101, critical: false}]") << 0 << QByteArray("Warning: score =");
        QTest::newRow("unknown metric") << QByteArray("rules: [{metric: geometric.tag_cuont, min: 1}]") << 1 << QByteArray("nearest are geometric.tag_count");
        QTest::newRow("not a gate file") << QByteArray("rules: 3") << 1 << QByteArray("gates.yaml:1");
    }
    void gatesDecide()
    {
        QFETCH(QByteArray, gates);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        const QString dir = dataset();
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir, u"--gate"_s, file(u"gates.yaml"_s, gates), u"--json"_s});
        QVERIFY2(result.status == status, result.err);
        QVERIFY2(result.err.contains(said), result.err);
        if (object(result).contains(u"gates"_s))
            QCOMPARE(object(result)[u"gate_passed"_s].toBool(), status == 0);
    }

    void noGateFileIsAnInputError()
    {
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dataset(), u"--gate"_s, path(u"none.yaml"_s)});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("none.yaml"), result.err);
    }

    void swappedPicturesFail()
    {
        const QString dir = dataset(), a = dir + u"/images/scene_0000_cam_0000.png"_s, b = dir + u"/images/scene_0001_cam_0000.png"_s;
        QVERIFY(QFile::rename(a, dir + u"/x"_s) && QFile::rename(b, a) && QFile::rename(dir + u"/x"_s, b));
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("PICTURE: ") && !result.err.contains("CHIRALITY"), result.err);
        QVERIFY(!QFile::exists(dir + u"/QUARANTINE"_s)); // that is generate's to write
        QCOMPARE(runTagmill({u"audit"_s, u"run"_s, dir, u"--sample"_s, u"0"_s}).status, 0);
    }

    void aReadOnlyDatasetIsAuditedAllTheSame()
    {
        const QString dir = dataset();
        const QString mount = u"mount --bind '%1' '%1' && mount -o remount,ro,bind '%1'"_s.arg(dir);
        const auto before = contentOf(dir);
        const RunResult good = runTagmillMounted(mount, {u"audit"_s, u"run"_s, dir, u"--json"_s});
        QVERIFY2(good.status == 0 && good.err.contains("notice: The report could not be left"), good.err);
        QVERIFY(object(good)[u"gate_passed"_s].toBool());
        const RunResult bad = runTagmillMounted(mount, {u"audit"_s, u"run"_s, dir, u"--gate"_s, file(u"strict.yaml"_s, "rules: [{metric: score, min: 101}]")});
        QVERIFY2(bad.status == 1 && bad.err.contains("notice: The report could not be left"), bad.err);
        QCOMPARE(contentOf(dir), before);
    }

    void theReportDoesNotFollowALinkOutOfTheFolder()
    {
        const QString dir = dataset(), outside = file(u"precious"_s, "mine");
        QFile::remove(dir + u"/audit_report.json"_s);
        QVERIFY(QFile::link(outside, dir + u"/audit_report.json"_s));
        QCOMPARE(runTagmill({u"audit"_s, u"run"_s, dir}).status, 0);
        QCOMPARE(readAll(outside), QByteArray("mine"));
    }

    void picturesOutsideTheFolderAreNotOpened()
    {
        const QString dir = dataset(), image = dir + u"/images/scene_0001_cam_0000.png"_s;
        QVERIFY(QFile::rename(image, path(u"elsewhere.png"_s)) && QFile::link(path(u"elsewhere.png"_s), image));
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir, u"--json"_s});
        QCOMPARE(result.status, 1);
        QCOMPARE(object(result)[u"report"_s][u"integrity"_s][u"counts"_s][u"foreign_frames"_s].toInt(), 1);
    }

    void whatARecordMaySay_data()
    {
        QTest::addColumn<QByteArray>("patch"); // of the first tag's record
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a corner at 1e300") << QByteArray("{'corners': [[1e300, 5], [6, 5], [6, 8], [1, 8]]}") << QByteArray("ORIENTATION: 1 ");
        QTest::newRow("a distance of 1e300") << QByteArray("{'distance': 1e300}") << QByteArray("POSE: 1 ");
        QTest::newRow("a distance below 0") << QByteArray("{'distance': -1}") << QByteArray("POSE: 1 ");
        QTest::newRow("an area of 1e308") << QByteArray("{'pixel_area': 1e308, 'ppm': -1e308}") << QByteArray("Audit passed");
        QTest::newRow("no rotation") << QByteArray("{'rotation_quaternion': [0, 0, 0, 0]}") << QByteArray("POSE: 1 ");
        QTest::newRow("no lens") << QByteArray("{'k_matrix': [[0, 0, 0], [0, 0, 0], [0, 0, 0]]}") << QByteArray("ORIENTATION: 1 ");
        QTest::newRow("an image above the folder") << QByteArray("{'image_id': '../../x'}") << QByteArray("UNREADABLE: 1 ");
        QTest::newRow("an image elsewhere") << QByteArray("{'image_id': '/etc/passwd'}") << QByteArray("UNREADABLE: 1 ");
        QTest::newRow("an image that is not there") << QByteArray("{'image_id': 'scene_0099_cam_0000'}") << QByteArray("ORPHANED: 1 ");
        QTest::newRow("an image of hostile name") << QByteArray("{'image_id': '<script>alert(1)<&\\u0000\\u001b[31m'}") << QByteArray("UNREADABLE: 1 ");
        QTest::newRow("corners that are text") << QByteArray("{'corners': 'x'}") << QByteArray("UNREADABLE: 1 ");
        QTest::newRow("an image of 10^18 pixels") << QByteArray("{'resolution': [1000000000, 1000000000]}") << QByteArray("Failed: ");
        QTest::newRow("a family that is markup") << QByteArray("{'tag_family': '</td><img src=x onerror=alert(1)>'}") << QByteArray("Audit passed");
        QTest::newRow("another id") << QByteArray("{'tag_id': 44}") << QByteArray("Audit");
        QTest::newRow("an id beyond its family") << QByteArray("{'tag_id': 50}") << QByteArray("TARGET: 1 ");
        QTest::newRow("an id below 0") << QByteArray("{'tag_id': -1}") << QByteArray("TARGET: 1 ");
        QTest::newRow("three corners") << QByteArray("{'corners': [[1, 1], [6, 1], [6, 8]], 'corners_state': ['visible', 'visible', 'visible'], 'corners_visibility': [2, 2, 2], 'corners_blur_px': null}") << QByteArray("TARGET: 1 ");
    }
    void whatARecordMaySay()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, said);
        const QString dir = dataset();
        QVERIFY(QDir(dir + u"/.tagmill"_s).removeRecursively());
        QJsonObject truth = QJsonDocument::fromJson(readAll(dir + u"/rich_truth.json"_s)).object();
        QJsonArray records = truth[u"records"_s].toArray();
        QJsonObject record = records[0].toObject();
        const QJsonObject changes = QJsonDocument::fromJson(patch.replace('\'', '"')).object();
        QVERIFY(!changes.isEmpty());
        for (auto it = changes.begin(); it != changes.end(); ++it)
            record[it.key()] = it.value();
        records[0] = record;
        truth[u"records"_s] = records;
        writeAll(dir + u"/rich_truth.json"_s, QJsonDocument(truth).toJson());
        auto before = contentOf(m_dir.path());
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir, u"--json"_s, u"--html"_s, path(u"bad.html"_s)});
        QVERIFY2(result.status == 0 || result.status == 1, result.err);
        QVERIFY2(result.err.contains(said), result.err);
        QCOMPARE(result.status == 0, result.err.contains("Audit passed"));
        QVERIFY(object(result).contains(u"report"_s));
        QXmlStreamReader xml(readAll(path(u"bad.html"_s)));
        while (!xml.atEnd())
            QVERIFY(xml.readNext() != QXmlStreamReader::StartElement || (xml.name() != u"script"_s && xml.name() != u"img"_s));
        QVERIFY2(!xml.hasError(), xml.errorString().toUtf8());
        auto after = contentOf(m_dir.path());
        for (auto *content : {&before, &after}) {
            content->remove(u"bad.html"_s);
            content->remove(QDir(m_dir.path()).relativeFilePath(dir) + u"/audit_report.json"_s);
        }
        QCOMPARE(after, before);
    }

    void recordsThatCocoDoesNotKnowAreOrphans()
    {
        const QString dir = dataset();
        QVERIFY(QDir(dir + u"/.tagmill"_s).removeRecursively());
        QCOMPARE(runTagmill({u"audit"_s, u"run"_s, dir}).status, 0);
        writeAll(dir + u"/coco_labels.json"_s, readAll(dir + u"/coco_labels.json"_s).replace("scene_0001_cam_0001", "scene_0001_cam_0007"));
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir});
        QVERIFY2(result.status == 1 && result.err.contains("ORPHANED: ") && result.err.contains("first in scene_0001_cam_0001"), result.err);
    }

    void whatIsNoTruthIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray("{'version': '2.0', 'records': [{'image_id': 'sce");
        QTest::newRow("NaN") << QByteArray("{'version': '2.0', 'records': [{'image_id': 'a', 'distance': NaN}]}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a number") << QByteArray("3");
    }
    void whatIsNoTruthIsRefused()
    {
        QFETCH(QByteArray, text);
        const QString dir = dataset();
        QVERIFY(QDir(dir + u"/.tagmill"_s).removeRecursively());
        writeAll(dir + u"/rich_truth.json"_s, text.replace('\'', '"'));
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir});
        QVERIFY2(result.status == 1 && result.err.contains("rich_truth.json"), result.err);
    }

    void anEmptyTruthHasNothingToAudit()
    {
        const QString dir = dataset();
        QVERIFY(QDir(dir + u"/.tagmill"_s).removeRecursively());
        writeAll(dir + u"/rich_truth.json"_s, "[]");
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir, u"--json"_s});
        QVERIFY2(result.status == 1 && result.err.contains("nothing to audit"), result.err);
        QVERIFY(!object(result)[u"gate_passed"_s].toBool());
        const QStringList near{m_made.path() + u"/near"_s}, out{u"-o"_s, path(u"of nothing"_s)};
        for (const QStringList &command : {QStringList{u"evaluate"_s, dir, u"--detector"_s, u"opencv"_s}, QStringList{u"audit"_s, u"diff"_s, dir} + near, QStringList{u"audit"_s, u"diff"_s} + near + QStringList{dir},
                                           QStringList{u"audit"_s, u"prune"_s, dir} + out, QStringList{u"export"_s, dir, u"--format"_s, u"coco"_s} + out}) {
            const RunResult refused = runTagmill(command);
            QVERIFY2(refused.status == 1 && refused.err.contains("holds no record"), refused.err);
        }
        QVERIFY(!QFile::exists(path(u"of nothing"_s)));
    }

    void canonicalFilesThatWereEditedFail()
    {
        const QString dir = dataset();
        writeAll(dir + u"/rich_truth.json"_s, "[]");
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir});
        QVERIFY2(result.status == 1 && result.err.contains("MERGE: ") && result.err.contains("[rich_truth.json was changed]"), result.err);
        QCOMPARE(runTagmill({u"merge"_s, dir}).status, 0);
        QCOMPARE(runTagmill({u"audit"_s, u"run"_s, dir}).status, 0);
    }

    void whatCannotBeReadFailsWhateverReadsIt_data()
    {
        QTest::addColumn<QStringList>("command"); // DATASET and OUT are filled in
        QTest::newRow("info") << QStringList{u"info"_s, u"DATASET"_s};
        QTest::newRow("audit run") << QStringList{u"audit"_s, u"run"_s, u"DATASET"_s};
        QTest::newRow("audit diff, base") << QStringList{u"audit"_s, u"diff"_s, u"DATASET"_s, m_made.path() + u"/near"_s};
        QTest::newRow("audit diff, experiment") << QStringList{u"audit"_s, u"diff"_s, m_made.path() + u"/near"_s, u"DATASET"_s};
        QTest::newRow("audit prune") << QStringList{u"audit"_s, u"prune"_s, u"DATASET"_s, u"-o"_s, u"OUT"_s};
        QTest::newRow("audit prune, dry") << QStringList{u"audit"_s, u"prune"_s, u"DATASET"_s, u"-o"_s, u"OUT"_s, u"--dry-run"_s};
        QTest::newRow("evaluate") << QStringList{u"evaluate"_s, u"DATASET"_s, u"--detector"_s, u"opencv"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"DATASET"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"OUT"_s};
    }
    void whatCannotBeReadFailsWhateverReadsIt()
    {
        QFETCH(QStringList, command);
        const QString dir = dataset(), truth = dir + u"/rich_truth.json"_s;
        QVERIFY(QDir(dir + u"/.tagmill"_s).removeRecursively());
        command.replaceInStrings(u"DATASET"_s, dir).replaceInStrings(u"OUT"_s, path(u"out%1"_s.arg(m_count)));
        const QByteArray text = readAll(truth);
        writeAll(truth, text.left(text.size() / 2));
        const RunResult cut = runTagmill(command);
        QVERIFY2(cut.status == 1 && cut.err.contains("rich_truth.json") && cut.err.contains("The file ends after"), cut.err);
        QVERIFY(QFile::remove(truth));
        QCOMPARE(::mkfifo(qPrintable(truth), 0600), 0);
        const RunResult pipe = runTagmill(command);
        QVERIFY2(pipe.status == 1 && pipe.err.contains("not a regular file") && pipe.err.contains("rich_truth.json"), pipe.err);
    }

    void pipesBesideTheRecordsAreNotWaitedFor()
    {
        const QString dir = dataset();
        for (const char *name : {"checksums.json", "manifest.json", "provenance.json", "coco_labels.json", "job_spec.json", ".tagmill/index-v1.bin", ".tagmill/job.json", "images/scene_0000_cam_0000.png"}) {
            QVERIFY(QFile::remove(dir + u'/' + QString::fromLatin1(name)));
            QCOMPARE(::mkfifo(qPrintable(dir + u'/' + QString::fromLatin1(name)), 0600), 0);
        }
        for (const QStringList &command : {QStringList{u"info"_s, dir}, {u"audit"_s, u"run"_s, dir}, {u"audit"_s, u"prune"_s, dir, u"-o"_s, path(u"from pipes"_s)}, {u"verify"_s, dir}, {u"merge"_s, dir},
                                           {u"evaluate"_s, dir, u"--detector"_s, u"opencv"_s}, {u"export"_s, dir, u"--format"_s, u"coco"_s, u"-o"_s, path(u"exported pipes"_s)}}) {
            const RunResult result = runTagmill(command, headlessEnvironment(), {}, 60000);
            QVERIFY2(result.status == 0 || result.status == 1, QByteArray(command.join(u' ').toUtf8() + ": " + result.err));
        }
    }

    void namesDoNotReachTheTerminalAsCommands()
    {
        const QString dir = dataset();
        QVERIFY(QDir(dir + u"/.tagmill"_s).removeRecursively());
        writeAll(dir + u"/images/\x1b]0;owned\x07.png"_s, "no picture");
        const RunResult result = runTagmill({u"audit"_s, u"run"_s, dir});
        QVERIFY2(result.status == 1 && result.err.contains("owned"), result.err);
        QVERIFY(!result.err.contains('\x1b') && !result.err.contains('\x07'));
    }

    void twoDatasetsAreCompared()
    {
        const QString near = dataset(), far = dataset(u"far"_s);
        // What lies about is not believed.
        writeAll(far + u"/audit_report.json"_s, readAll(near + u"/audit_report.json"_s));
        const auto before = contentOf(far);
        const RunResult result = runTagmill({u"audit"_s, u"diff"_s, near, far, u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject diff = object(result);
        QVERIFY(diff[u"differences"_s][u"distance_mean_diff"_s][u"difference"_s].toDouble() > 0.2);
        QVERIFY(diff[u"kolmogorov_smirnov"_s][u"distance"_s][u"statistic"_s].toDouble() > 0.9);
        QVERIFY(diff[u"kolmogorov_smirnov"_s][u"distance"_s][u"p"_s].toDouble() < 1e-3);
        QVERIFY2(result.err.contains("Margin") || result.err.contains("margin"), result.err);
        QCOMPARE(contentOf(far), before);
        QCOMPARE(runTagmill({u"audit"_s, u"diff"_s, near, far, u"--threshold"_s, u"0.5"_s}).status, 1);
        QCOMPARE(runTagmill({u"audit"_s, u"diff"_s, near, near, u"--threshold"_s, u"0.01"_s}).status, 0);
        QCOMPARE(runTagmill({u"audit"_s, u"diff"_s, near, far, u"--threshold"_s, u"2"_s}).status, 2);
        QCOMPARE(runTagmill({u"audit"_s, u"diff"_s, near, path(u"none"_s)}).status, 1);
    }

    void picturesOfTheSameRecipeAreCompared()
    {
        const QString near = dataset(), changed = dataset(), picture = changed + u"/images/scene_0001_cam_0001.png"_s;
        QVERIFY(QFile::remove(picture) && QFile::copy(changed + u"/images/scene_0001_cam_0000.png"_s, picture));
        const RunResult result = runTagmill({u"audit"_s, u"diff"_s, near, changed, u"--pictures"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject frames = object(result)[u"frames"_s].toObject();
        QCOMPARE(frames[u"compared"_s].toInt(), 6);
        QCOMPARE(frames[u"same"_s].toInt(), 5);
        QCOMPARE(frames[u"different"_s].toArray().size(), 1);
        QCOMPARE(frames[u"different"_s][0][u"image_id"_s].toString(), u"scene_0001_cam_0001"_s);
        QVERIFY(frames[u"different"_s][0][u"psnr_db"_s].toDouble() > 3 && frames[u"different"_s][0][u"psnr_db"_s].toDouble() < 40);
        QVERIFY2(result.err.contains("6 frames have the same recipe in both, 5 of them the same pixels"), result.err);
        const RunResult others = runTagmill({u"audit"_s, u"diff"_s, near, dataset(u"far"_s), u"--pictures"_s, u"--json"_s});
        QCOMPARE(object(others)[u"frames"_s][u"other_recipe"_s].toInt(), 6);
        QVERIFY(!object(runTagmill({u"audit"_s, u"diff"_s, near, changed, u"--json"_s})).contains(u"frames"_s)); // minutes that nobody asked for
    }

    void aPrunedDatasetVerifiesAndAudits()
    {
        const QString dir = dataset();
        const auto before = contentOf(dir);
        const RunResult dry = runTagmill({u"audit"_s, u"prune"_s, dir, u"-o"_s, path(u"pruned"_s), u"--limit"_s, u"2"_s, u"--dry-run"_s, u"--json"_s});
        QVERIFY2(dry.status == 0, dry.err);
        QVERIFY(!QFile::exists(path(u"pruned"_s)));
        const RunResult result = runTagmill({u"audit"_s, u"prune"_s, dir, u"-o"_s, path(u"pruned"_s), u"--limit"_s, u"2"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(object(result)[u"images"_s], object(dry)[u"images"_s]);
        QCOMPARE(object(result)[u"images"_s].toArray().size(), 2);
        QCOMPARE(contentOf(dir), before);
        for (const char *command : {"verify", "info"}) {
            const RunResult checked = runTagmill({QString::fromLatin1(command), path(u"pruned"_s)});
            QVERIFY2(checked.status == 0, checked.err);
        }
        const RunResult audited = runTagmill({u"audit"_s, u"run"_s, path(u"pruned"_s)});
        QVERIFY2(audited.status == 0, audited.err);
        writeAll(path(u"pruned/ground_truth.csv"_s), "spoilt");
        QCOMPARE(runTagmill({u"verify"_s, path(u"pruned"_s)}).status, 1);
        QCOMPARE(runTagmill({u"audit"_s, u"prune"_s, dir, u"-o"_s, path(u"pruned"_s)}).status, 1);
        QCOMPARE(runTagmill({u"audit"_s, u"prune"_s, dir, u"-o"_s, dir + u"/inside"_s}).status, 1);
        QCOMPARE(runTagmill({u"audit"_s, u"prune"_s, dir, u"-o"_s, path(u"other"_s), u"--max-dist"_s, u"0.01"_s}).status, 1);
        QVERIFY(!QFile::exists(path(u"other"_s)));
        QCOMPARE(runTagmill({u"audit"_s, u"prune"_s, dir}).status, 2);
        QCOMPARE(runTagmill({u"audit"_s, u"prune"_s, dir, u"-o"_s, path(u"other"_s), u"--max-angle"_s, u"steep"_s}).status, 2);
        QCOMPARE(contentOf(dir), before);
    }

    void logsAreFilteredAndTelemetryIsSummedUp()
    {
        const QString log = file(u"log.ndjson"_s, "{\"level\": \"info\", \"message\": \"a\"}\nrubbish\n{\"level\": \"error\", \"message\": \"b\", \"context\": {\"scene\": 4}}\n"
                                                  "{\"timestamp\": 10, \"worker_id\": \"worker-0\", \"telemetry\": {\"event\": \"frame\", \"render_seconds\": 2, \"ram_peak_mb\": 300}}\n"
                                                  "{\"timestamp\": 14, \"worker_id\": \"worker-0\", \"telemetry\": {\"event\": \"frame\", \"render_seconds\": 1, \"ram_peak_mb\": 310}}\n");
        const RunResult all = runTagmill({u"audit"_s, u"logs"_s, u"-p"_s, log, u"--json"_s});
        QVERIFY2(all.status == 0, all.err);
        QCOMPARE(object(all)[u"records"_s].toArray().size(), 4);
        QCOMPARE(object(all)[u"bad_lines"_s].toInt(), 1);
        QCOMPARE(object(all)[u"telemetry"_s][u"frames_per_second"_s].toDouble(), 0.5);
        QVERIFY2(all.err.contains("1 of 5 lines") && all.err.contains("at most 310 MB"), all.err);
        const RunResult errors = runTagmill({u"audit"_s, u"logs"_s, u"-p"_s, log, u"-l"_s, u"ERROR"_s, u"-q"_s, u"scene == 4"_s});
        QVERIFY2(errors.out.contains("\"b\"") && !errors.out.contains("\"a\""), errors.out);
        QVERIFY(runTagmill({u"audit"_s, u"logs"_s, u"-p"_s, log, u"-q"_s, u"scene == 5"_s}).err.contains("No logs matched"));
        QVERIFY(runTagmill({u"audit"_s, u"logs"_s, u"-p"_s, log, u"-n"_s, u"1"_s}).err.contains("Limit reached (1 of 4"));
        QCOMPARE(runTagmill({u"audit"_s, u"logs"_s, u"-p"_s, log, u"-q"_s, u"__import__('os')"_s}).status, 1);
        QCOMPARE(runTagmill({u"audit"_s, u"logs"_s, u"-p"_s, path(u"none"_s)}).status, 1);
        QCOMPARE(runTagmill({u"audit"_s, u"logs"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(tst_audit_commands)
#include "tst_audit_commands.moc"
