// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets of mode preview: whole datasets by the instant rasteriser, with no Blender anywhere.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/dataset/dataset.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/blender/corner_measure.h"
#include "tests/blender/tag_readers.h"
#include "tests/blender/truth_points.h"
#endif
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList previewFlags{u"-r"_s, u"preview"_s, u"--blender"_s, u"/nonexistent/blender"_s};

QString sample(const QString &name)
{
    return QString::fromStdString((sourceDir() / "resources/samples").string()) + u'/' + name;
}

/// Images as they lie in the folder, with the records read beside them.
Result<std::vector<Frame>> storedFrames(const QString &dataset)
{
    TAGMILL_TRY(const auto read, readDataset(dataset.toStdString()));
    std::vector<Frame> frames;
    for (const DatasetFrame &frame : read->frames) {
        TAGMILL_TRY(const std::string png, readFile(frame.image));
        TAGMILL_TRY(Image8 image, decodePng(png));
        frames.push_back({std::move(image), read->recordsOf(frame)});
    }
    return frames;
}

CornerMeasure saddlesOf(const std::vector<Frame> &frames, const Vector2 &shift = {0, 0})
{
    CornerMeasure measure;
    for (const Frame &frame : frames)
        measure.add(frame.image, values(keypoints(frame.records), shift));
    return measure;
}

} // namespace

class tst_Preview : public QObject, GenerateFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(makeReference(previewFlags)); }
    void init() { newFolder(); }

    void aWholeDatasetNeedsNoBlender()
    {
        const QString dataset = reference();
        QCOMPARE(filesBelow(dataset + u"/images"_s).size(), 4);
        QCOMPARE(filesBelow(dataset + u"/.tagmill"_s), (QStringList{u"index-v1.bin"_s, u"job.json"_s, u"job_spec.json"_s, u"results/000/scene_000000.json"_s, u"results/000/scene_000001.json"_s}));
        const QJsonObject manifest = jsonFile(dataset + u"/manifest.json"_s);
        const QJsonArray identities = manifest[u"metadata"_s][u"tagmill"_s][u"render_identities"_s].toArray();
        QCOMPARE(identities.size(), 1);
        QVERIFY(identities[0].toString().startsWith(u"engine=RASTERIZER tagmill="_s));
        QVERIFY(QFile::exists(dataset + u"/audit_report.json"_s));
        QVERIFY(jsonFile(dataset + u"/rich_truth.json"_s)[u"records"_s].toArray().size() >= 4);
    }

    void aRunEndsEarlyWhenItsFirstFramesBreakARule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<QString>("says");
        QTest::addRow("it holds") << u"geometric.image_count >= 1"_s << false << QString();
        QTest::addRow("it does not") << u"geometric.image_count <= 0"_s << true << u"Stopped after"_s;
        QTest::addRow("it is none") << u"geometric.image_count > 0"_s << true << u"This is no rule"_s;
        QTest::addRow("there is no such file") << u"/nowhere/gates.yaml"_s << true << u"no such file"_s;
    }
    void aRunEndsEarlyWhenItsFirstFramesBreakARule()
    {
        QFETCH(const QString, rule);
        QFETCH(const bool, isStopped);
        QFETCH(const QString, says);
        const RunResult made = runTagmill({u"generate"_s, u"-c"_s, sample(u"tags.yaml"_s), u"-r"_s, u"preview"_s, u"-n"_s, u"6"_s, u"-o"_s, path(u"out"_s), u"--stop-gate"_s, rule, u"--stop-frames"_s, u"1"_s});
        QCOMPARE(made.status, isStopped ? 1 : 0);
        QVERIFY2(says.isEmpty() || made.err.contains(says.toUtf8()), made.err);
        QCOMPARE(QFile::exists(path(u"out/rich_truth.json"_s)), !isStopped);
    }

    void eachVariantOfAnExperimentIsHeldAgainstTheRule()
    {
        writeAll(path(u"sweep.yaml"_s), "name: iso\nbase_config:\n  tagmill: {format: 1, mode: preview}\n  dataset: {num_scenes: 6}\n  camera: {samples_per_scene: 1, resolution: [64, 48]}\n"
                                        "sweeps: [{parameter: dataset.num_scenes, type: categorical, values: [1, 6]}]\n");
        const RunResult made = runTagmill({u"experiment"_s, u"run"_s, path(u"sweep.yaml"_s), u"-o"_s, path(u"out"_s), u"--json"_s, u"--stop-gate"_s, u"geometric.image_count <= 1"_s, u"--stop-frames"_s, u"2"_s});
        QCOMPARE(made.status, 1);
        const QJsonArray variants = QJsonDocument::fromJson(made.out)[u"variants"_s].toArray();
        QVERIFY2(variants.size() == 2, made.err);
        QVERIFY2(!variants[0][u"result"_s].toObject().contains(u"error"_s), made.err);
        QCOMPARE(variants[1][u"result"_s][u"error"_s][u"id"_s].toString(), u"run.stopped_by_gate"_s);
        QCOMPARE(runTagmill({u"experiment"_s, u"run"_s, path(u"sweep.yaml"_s), u"-o"_s, path(u"none"_s), u"--stop-gate"_s, u"no rule"_s}).status, 1);
        QVERIFY(!QFile::exists(path(u"none"_s)));
    }

    void aClusterTakesNoStopRule()
    {
        const RunResult made = runTagmill({u"generate"_s, u"-c"_s, sample(u"tags.yaml"_s), u"-o"_s, path(u"out"_s), u"--executor"_s, u"slurm"_s, u"--stop-gate"_s, u"score >= 80"_s});
        QCOMPARE(made.status, 1);
        QVERIFY2(made.err.contains("--stop-gate is for runs on this computer"), made.err);
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void aDistortedDatasetInTheirWordsIsWhatItWas()
    {
        const RunResult made = runTagmill({u"generate"_s, u"-c"_s, QStringLiteral(TAGMILL_TEST_DATA "/configs/brown_tags.yaml"), u"-r"_s, u"preview"_s, u"-n"_s, u"1"_s, u"-o"_s, path(u"out"_s)});
        QVERIFY2(made.status == 0, made.err);
        const RunResult verified = runTagmill({u"verify"_s, path(u"out"_s)});
        QVERIFY2(verified.status == 0, verified.err);
    }

    void saddlesLieInTheStoredPicturesWhereTheStoredTruthSays()
    {
        const RunResult result = runTagmill(QStringList{u"generate"_s, u"-c"_s, sample(u"charuco_board.yaml"_s), u"-o"_s, path(u"out"_s)} + previewFlags);
        QVERIFY2(result.status == 0, result.err);
        const auto frames = storedFrames(path(u"out"_s));
        QVERIFY_RESULT(frames);
        QCOMPARE(frames->size(), size_t(12));
        const CornerMeasure measure = saddlesOf(*frames);
        qInfo("%s", measure.text().c_str());
        const auto faults = measure.faults(200, 0.06, 0.01);
        QVERIFY2(faults.empty(), (measure.text() + joined(faults)).c_str());
        QVERIFY(!saddlesOf(*frames, {0.1, 0}).faults(200, 1.0, 0.01).empty()); // controls
        QVERIFY(!saddlesOf(*frames, {0, -0.1}).faults(200, 1.0, 0.01).empty());
    }

    void aprilTagsOwnDetectorFindsEveryWholeTag()
    {
        const RunResult result = runTagmill(QStringList{u"generate"_s, u"-c"_s, sample(u"tags.yaml"_s), u"-o"_s, path(u"out"_s)} + previewFlags);
        QVERIFY2(result.status == 0, result.err);
        const auto frames = storedFrames(path(u"out"_s));
        QVERIFY_RESULT(frames);
        Vector2 sum(0, 0);
        double squares = 0;
        int corners = 0;
        for (const Frame &frame : *frames) {
            const auto found = aprilTags(frame.image);
            for (const DetectionRecord &record : frame.records) {
                if (!record.eval_complete)
                    continue;
                QVERIFY2(found.count(record.tag_id), std::to_string(record.tag_id).c_str());
                for (size_t c = 0; c < 4; ++c, ++corners) {
                    const Vector2 offset = found.at(record.tag_id)[c] - record.corners[c];
                    sum += offset;
                    squares += offset.squaredNorm();
                }
            }
        }
        const Vector2 mean = sum / corners;
        const double rms = std::sqrt(squares / corners);
        qInfo("AprilTag 3: mean %.4f, %.4f px, RMS %.3f px over %d", mean.x(), mean.y(), rms, corners);
        QVERIFY(corners >= 60);
        constexpr double bias = 0.04;
        QVERIFY(std::abs(mean.x()) <= bias && std::abs(mean.y()) <= bias);
        QVERIFY(rms <= 0.25);
        for (const Vector2 &shift : {Vector2(0.1, 0), Vector2(0, -0.1)})
            QVERIFY((mean - shift).cwiseAbs().maxCoeff() > bias); // controls: a truth a tenth of a pixel off
    }

    void theNumberOfThreadsChangesNoByte()
    {
        for (const char *threads : {"1", "3"}) {
            const QString out = path(QString::fromLatin1(threads));
            const QJsonObject summary = generated(out, previewFlags + QStringList{u"-w"_s, QString::fromLatin1(threads)});
            QCOMPARE(summary[u"frames"_s].toInt(), 4);
            QCOMPARE(lastingContent(out), lastingContent(reference()));
        }
    }

    void resumeDrawsOnlyWhatIsMissing()
    {
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, reference(), path(u"out"_s)}), 0);
        QCOMPARE(generated(path(u"out"_s), previewFlags + QStringList{u"--resume"_s})[u"kept"_s].toInt(), 4);
        writeAll(path(u"out/images/scene_0001_cam_0000.png"_s), "");
        const QJsonObject summary = generated(path(u"out"_s), previewFlags + QStringList{u"--resume"_s});
        QCOMPARE(summary[u"kept"_s].toInt(), 2);
        QCOMPARE(summary[u"frames"_s].toInt(), 2);
        QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
    }

    void shardsMergeToTheSameDataset()
    {
        for (const QString &index : {u"1"_s, u"0"_s})
            QCOMPARE(generated(path(u"out"_s), previewFlags + QStringList{u"--total-shards"_s, u"2"_s, u"--shard-index"_s, index})[u"frames"_s].toInt(), 2);
        const RunResult merged = runTagmill({u"merge"_s, path(u"out"_s)});
        QVERIFY2(merged.status == 0, merged.err);
        QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
    }

    void anotherModeIsAnotherJob()
    {
        const RunResult result = generate(reference(), {u"--resume"_s, u"--blender"_s, u"/nonexistent/blender"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("another config or seed"), result.err);
    }

    void theDrawnLinearFramesAreKeptWhenAsked()
    {
        generated(path(u"out"_s), previewFlags + QStringList{u"--keep-raw"_s, u"-n"_s, u"1"_s});
        const auto raw = readExr(path(u"out/raw/scene_0000_cam_0001.exr"_s).toStdString());
        QVERIFY_RESULT(raw);
        QCOMPARE(raw->width, 160);
        const auto png = decodePng(readAll(path(u"out/images/scene_0000_cam_0001.png"_s)).toStdString());
        QVERIFY_RESULT(png);
        int different = 0;
        for (size_t i = 0; i < raw->pixels.size(); ++i)
            different += std::abs(255 * std::min(1.0f, raw->pixels[i]) - static_cast<float>(png->pixels[i])) > 1 ? 1 : 0;
        QCOMPARE(different, 0); // linear tone, no noise
    }

    void aConfigWithoutASectionKeepsItsMeaning()
    {
        const QByteArray plain = readAll(config()).mid(readAll(config()).indexOf('\n') + 1); // its first line is the section
        writeAll(path(u"plain.yaml"_s), plain);
        QMap<QString, QByteArray> recipes;
        for (const QStringList &flags : {QStringList(), previewFlags}) {
            const QString out = path(flags.isEmpty() ? u"final"_s : u"preview"_s);
            const RunResult result = runTagmill(QStringList{u"generate"_s, u"-c"_s, path(u"plain.yaml"_s), u"-o"_s, out, u"--skip-render"_s} + flags);
            QVERIFY2(result.status == 0, result.err);
            QVERIFY2(result.err.contains("has no tagmill section"), result.err);
            recipes[out] = readAll(out + u"/scene_recipes.json"_s).replace(out.toUtf8(), "OUT");
        }
        QVERIFY(!recipes.first().isEmpty());
        QCOMPARE(recipes.first(), recipes.last());
        const RunResult drawn = runTagmill(QStringList{u"generate"_s, u"-c"_s, path(u"plain.yaml"_s), u"-o"_s, path(u"out"_s)} + previewFlags);
        QVERIFY2(drawn.status == 0, drawn.err);
        QVERIFY(jsonFile(path(u"out/manifest.json"_s))[u"metadata"_s][u"tagmill"_s][u"compat"_s].toBool());
    }

    void motionIsRefusedByName()
    {
        const RunResult result = generate(path(u"out"_s), previewFlags + QStringList{u"--set"_s, u"camera.sensor_dynamics.velocity_mean=1"_s, u"--set"_s, u"camera.sensor_dynamics.shutter_time_ms=10"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("draws no motion blur"), result.err);
        QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
    }
};

QTEST_APPLESS_MAIN(tst_Preview)
#include "tst_preview.moc"
