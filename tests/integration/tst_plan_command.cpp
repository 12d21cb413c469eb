// SPDX-License-Identifier: GPL-3.0-or-later
// plan, as a user runs it: what it prints, the config it writes, and how it refuses.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray boardConfig()
{
    return "# kept\ntagmill: {format: 1}\ndataset: {num_scenes: 4, seeds: {global_seed: 3}}\n"
           "camera: {resolution: [640, 480], fov: 60, samples_per_scene: 4, min_distance: 0.4, max_distance: 0.8, min_elevation: 0.6, max_elevation: 1}\n"
           "scenario: {subject: {type: BOARD, rows: 5, cols: 7, square_size_mm: 40, marker_size_mm: 30, dictionary: DICT_4X4_50}}\n";
}

QJsonObject object(const RunResult &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

double sigma(const QJsonObject &forecast, const QString &name)
{
    for (const QJsonValue parameter : forecast[u"parameters"_s].toArray())
        if (parameter[u"name"_s].toString() == name)
            return parameter[u"sigma"_s].toDouble();
    return -1;
}

} // namespace

class tst_plan_command : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        writeAll(path(u"board.yaml"_s), boardConfig());
    }

    void itSaysWhatACalibrationWouldBeWorth()
    {
        const RunResult text = plan({});
        QVERIFY2(text.status == 0, text.err);
        QVERIFY(text.out.isEmpty());
        for (const char *word : {"brown_conrady", "16 views", "0.1 px of noise", "fx, px", "k3", "Projection uncertainty"})
            QVERIFY2(text.err.contains(word), text.err);
        const RunResult json = plan({u"--json"_s, u"--noise-px"_s, u"0.2"_s, u"--bent-board"_s});
        QCOMPARE(json.status, 0);
        const QJsonObject all = object(json), forecast = all[u"forecast"_s].toObject(), map = forecast[u"projection_uncertainty"_s].toObject();
        QCOMPARE(all[u"noise_px"_s].toDouble(), 0.2);
        QCOMPARE(forecast[u"views"_s].toInt(), 16);
        QVERIFY(sigma(forecast, u"fx"_s) > 0 && sigma(forecast, u"bend_y"_s) > 0);
        QCOMPARE(map[u"sigma_px"_s].toArray().size(), map[u"columns"_s].toInt() * map[u"rows"_s].toInt());
        QVERIFY(!all.contains(u"before"_s));
    }

    void theConfigItWritesKeepsItsPromise()
    {
        const QString file = path(u"better.yaml"_s);
        const RunResult result = plan({u"--json"_s, u"--add"_s, u"5"_s, u"--drop"_s, u"3"_s, u"--candidates"_s, u"400"_s, u"-o"_s, file});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject all = object(result);
        QCOMPARE(all[u"added"_s].toArray().size(), 5);
        QCOMPARE(all[u"dropped"_s].toArray().size(), 3);
        QVERIFY(sigma(all[u"forecast"_s].toObject(), u"fx"_s) < sigma(all[u"before"_s].toObject(), u"fx"_s));
        QVERIFY(readAll(file).startsWith("# kept\n"));
        QVERIFY(readAll(file).contains("dropped_cameras"));
        const RunResult again = runTagmill({u"plan"_s, u"-c"_s, file, u"--json"_s});
        QVERIFY2(again.status == 0, again.err);
        QCOMPARE(object(again)[u"forecast"_s][u"views"_s].toInt(), 18);
        const double promised = sigma(all[u"forecast"_s].toObject(), u"fx"_s), kept = sigma(object(again)[u"forecast"_s].toObject(), u"fx"_s);
        QVERIFY_NEAR(kept / promised, 1, 1e-6);
        const RunResult valid = runTagmill({u"validate-config"_s, u"-c"_s, file, u"--strict"_s});
        QVERIFY2(valid.status == 0, valid.err);
    }

    void droppedCamerasAreNotInTheDataset()
    {
        const auto dropping = [](const QByteArray &cameras) {
            return boardConfig().replace("{format: 1}", QByteArray("{format: 1, dropped_cameras: [" + cameras + "]}")).replace("640, 480", "160, 120");
        };
        writeAll(path(u"some.yaml"_s), dropping("{scene: 0, camera: 0}, {scene: 0, camera: 1}, {scene: 0, camera: 3}, {scene: 1, camera: 2}"));
        const RunResult made = runTagmill({u"generate"_s, u"-c"_s, path(u"some.yaml"_s), u"-r"_s, u"preview"_s, u"-o"_s, path(u"out"_s)});
        QVERIFY2(made.status == 0, made.err);
        const QStringList files = filesBelow(path(u"out"_s)).filter(QRegularExpression(u"^images/.*[.]png$"_s));
        QCOMPARE(files.size(), 12);
        QCOMPARE(files.filter(u"scene_0000"_s).size(), 1);
        const RunResult verified = runTagmill({u"verify"_s, path(u"out"_s)});
        QVERIFY2(verified.status == 0, verified.err);
        // Control: a scene that loses all.
        writeAll(path(u"none.yaml"_s), dropping("{scene: 0, camera: 0}, {scene: 0, camera: 1}, {scene: 0, camera: 2}, {scene: 0, camera: 3}"));
        const RunResult refused = runTagmill({u"validate-config"_s, u"-c"_s, path(u"none.yaml"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Every camera of scene 0 is dropped"), refused.err);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QStringList &flags, int status, const char *word) { QTest::newRow(name) << flags << status << QString::fromLatin1(word); };
        row("loose tags", {u"-D"_s, u"scenario.subject={type: TAGS, tag_families: [tag36h11], tags_per_scene: 1}"_s}, 1, "scenario.subject.type");
        row("two views", {u"-n"_s, u"1"_s, u"-D"_s, u"camera.samples_per_scene=2"_s}, 1, "Only 2 cameras");
        row("coefficients that are alike", {u"--lens"_s, u"rational"_s}, 1, "fewer coefficients");
        row("another lens", {u"--lens"_s, u"fisheye"_s}, 1, "cannot describe this camera");
        row("a lens that is none", {u"--lens"_s, u"round"_s}, 2, "round");
        row("no noise", {u"--noise-px"_s, u"0"_s}, 2, "0.000001");
        row("noise beyond all numbers", {u"--noise-px"_s, u"nan"_s}, 2, "nan");
        row("next to no noise", {u"--noise-px"_s, u"1e-320"_s}, 2, "1e-320");
        row("another config than the file", {u"--set"_s, u"camera.fov=70"_s, u"--add"_s, u"1"_s, u"-o"_s, u"/dev/null"_s}, 2, "--set");
        row("fewer poses than asked for", {u"--add"_s, u"3"_s, u"--candidates"_s, u"1"_s}, 0, "of the 3 asked for");
        row("no scene can be planned", {u"--set"_s, u"camera.min_distance=0.01"_s, u"--set"_s, u"camera.max_distance=0.011"_s}, 1, "None of the scenes can be planned");
        row("noise that is no number", {u"--noise-px"_s, u"much"_s}, 2, "much");
        row("nothing to write", {u"-o"_s, u"/dev/null"_s}, 2, "--add");
        row("too many dropped", {u"--drop"_s, u"14"_s}, 1, "14 cameras cannot be dropped");
        row("render-tag's config", {u"--compat"_s, u"render-tag"_s, u"--add"_s, u"1"_s, u"-o"_s, u"/dev/null"_s}, 1, "format: 1");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, flags);
        QFETCH(int, status);
        QFETCH(QString, word);
        const RunResult result = plan(flags);
        QCOMPARE(result.status, status);
        QVERIFY2(QString::fromUtf8(result.err).contains(word), result.err);
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    RunResult plan(const QStringList &flags) const { return runTagmill(QStringList{u"plan"_s, u"-c"_s, path(u"board.yaml"_s)} + flags); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_plan_command)
#include "tst_plan_command.moc"
