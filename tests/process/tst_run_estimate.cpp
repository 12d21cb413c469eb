// SPDX-License-Identifier: GPL-3.0-or-later
// What a run will take: which frames are tried, what follows from them, and that nothing stays behind.
#include "blender_link/process_names.h"
#include "blender_link/run_estimate.h"
#include "core/config/document.h"
#include "tests/core/plan/planned_boards.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

RenderRunOptions previewOptions(int scenes, int cameras, const QString &output)
{
    RenderRunOptions options;
    options.config = test::boardConfig();
    options.config.dataset.num_scenes = scenes;
    options.config.camera.samples_per_scene = cameras;
    options.config.camera.resolution = {160, 120};
    options.config.camera.tone_mapping = ToneMapping::Linear;
    options.config.tagmill.mode = ImageMode::Preview;
    options.outputDir = output;
    return options;
}

std::int64_t bytesBelow(const QString &folder)
{
    std::int64_t bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

std::optional<Result<RunEstimate>> estimated(const RenderRunOptions &options)
{
    RunEstimator estimator(options);
    std::optional<Result<RunEstimate>> outcome;
    QObject::connect(&estimator, &RunEstimator::finished, &estimator, [&](const Result<RunEstimate> &estimate) { outcome.emplace(estimate); });
    estimator.start();
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return outcome.has_value(); }, 30000);
    return outcome;
}

} // namespace

class tst_run_estimate : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString output() const { return m_dir.filePath(QStringLiteral("not/yet")); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void threeFramesFarApartAreTried_data()
    {
        QTest::addColumn<int>("scenes");
        QTest::addColumn<int>("cameras");
        QTest::addColumn<QList<int>>("ids");
        QTest::addColumn<int>("each");
        QTest::newRow("many scenes") << 101 << 10 << QList<int>{0, 50, 100} << 1;
        QTest::newRow("two scenes") << 2 << 10 << QList<int>{0, 1} << 2;
        QTest::newRow("one scene") << 1 << 10 << QList<int>{0} << 3;
        QTest::newRow("one frame") << 1 << 1 << QList<int>{0} << 1;
    }
    void threeFramesFarApartAreTried()
    {
        QFETCH(int, scenes);
        QFETCH(int, cameras);
        QFETCH(QList<int>, ids);
        QFETCH(int, each);
        RenderRunOptions options = previewOptions(scenes, cameras, output());
        QCOMPARE(framesAskedFor(options), scenes * cameras);
        const RenderRunOptions probe = probeOptions(options, QStringLiteral("/probe"));
        QCOMPARE(QList<int>(probe.sceneIds.begin(), probe.sceneIds.end()), ids);
        QCOMPARE(probe.config.camera.samples_per_scene, each);
        QCOMPARE(probe.outputDir, QStringLiteral("/probe"));
        options.sceneIds = {3, 7, 8, 9, 20};
        QCOMPARE(probeOptions(options, {}).sceneIds, (std::vector<int>{3, 8, 20}));
        QCOMPARE(framesAskedFor(options), 5 * cameras);
    }

    void framesAreThoseOfTheRecipes_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QList<int>>("ids");
        const QString pose = QStringLiteral("transform_matrix: [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]]");
        QTest::newRow("sampled ones") << QString() << QList<int>{};
        QTest::newRow("one placed, one dropped") << QStringLiteral("cameras: [{scene: 1, %1}], dropped_cameras: [{scene: 2, camera: 3}]").arg(pose) << QList<int>{};
        QTest::newRow("one dropped twice") << QStringLiteral("dropped_cameras: [{scene: 2, camera: 3}, {scene: 2, camera: 3}]") << QList<int>{};
        QTest::newRow("one dropped that is not there") << QStringLiteral("dropped_cameras: [{scene: 2, camera: 4}]") << QList<int>{};
        QTest::newRow("in scenes that are not there") << QStringLiteral("cameras: [{scene: 3, %1}], dropped_cameras: [{scene: 3, camera: 0}]").arg(pose) << QList<int>{};
        QTest::newRow("of two scenes") << QStringLiteral("cameras: [{scene: 1, %1}, {scene: 2, %1}], dropped_cameras: [{scene: 0, camera: 1}, {scene: 1, camera: 0}]").arg(pose) << QList<int>{0, 2};
    }
    void framesAreThoseOfTheRecipes()
    {
        QFETCH(QString, own);
        QFETCH(QList<int>, ids);
        RenderRunOptions options = previewOptions(3, 4, output());
        const auto read = ConfigDocument::fromText("tagmill: {format: 1, " + own.toStdString() + "}", TextFormat::Yaml);
        QVERIFY(read && !read->hasErrors());
        options.config.tagmill.cameras = read->config().tagmill.cameras;
        options.config.tagmill.dropped_cameras = read->config().tagmill.dropped_cameras;
        options.sceneIds.assign(ids.begin(), ids.end());
        int frames = 0;
        for (const SceneRecipe &recipe : test::recipesOf(options.config))
            frames += ids.isEmpty() || ids.contains(recipe.scene_id) ? static_cast<int>(recipe.cameras.size()) : 0;
        QVERIFY(frames > 0);
        QCOMPARE(framesAskedFor(options), frames);
    }

    void theFirstFramesDelayCountsOnce()
    {
        const RunEstimate estimate = estimateFrom({2, {10, 11, 12}, {7, 0.9, 0.9}, 3000, 400, 50, 1}, 100);
        QCOMPARE(estimate.secondsPerFrame, 1.0);
        QCOMPARE(estimate.seconds, 10 + 99.0);
        QCOMPARE(estimate.disk_bytes, std::int64_t(100000));
        QVERIFY(std::abs(estimate.secondsHigh - (10 + 99 * 1.15)) < 1e-9); // frames alike: only the machine is not
        QVERIFY(std::abs(estimate.secondsLow - (10 + 99 / 1.15)) < 1e-9);
        const RunEstimate unlike = estimateFrom({2, {10, 11, 12}, {7, 0.8, 1.0}, 3000, 400, 50, 1}, 100);
        QVERIFY(unlike.secondsHigh > estimate.secondsHigh && unlike.secondsHigh <= 10 + 2 * 99.0);
        QCOMPARE(estimate.memory_bytes, std::int64_t(450));
    }

    void workersThatFinishTogetherStillNeedTheirTime()
    {
        const RunEstimate estimate = estimateFrom({2, {5, 5, 5}, {3, 3, 3}, 3000, 400, 50, 3, 3}, 100);
        QCOMPARE(estimate.secondsPerFrame, 1.0);
        QCOMPARE(estimate.memory_bytes, std::int64_t(1250));
    }

    void moreWorkersThanWereProbedShareTheProcessor()
    {
        const RunEstimate estimate = estimateFrom({2, {5, 5, 5}, {3, 3, 3}, 3000, 400, 50, 8, 3}, 100);
        QCOMPARE(estimate.secondsPerFrame, 1.0);
        QCOMPARE(estimate.memory_bytes, std::int64_t(3250));
    }

    void oneFrameIsEnough()
    {
        QCOMPARE(estimateFrom({2, {5}, {3}, 3000, 400, 50, 1}, 1).seconds, 5.0);
    }

    void theDiskIsEstimatedAndNothingStays()
    {
        RenderRunOptions options = previewOptions(12, 2, output());
        const QString own = QString::fromStdString(nameOfProcess(estimateKind)), killed = own.left(own.lastIndexOf(QLatin1Char('-'), -2)) + QStringLiteral("-999999999-abcdef");
        QVERIFY(QDir(m_dir.path()).mkpath(killed + QStringLiteral("/images"))); // what one before left
        const auto outcome = estimated(options);
        QVERIFY(outcome);
        QVERIFY_RESULT(*outcome);
        const RunEstimate &estimate = **outcome;
        QCOMPARE(estimate.frames, 24);
        QCOMPARE(estimate.probedFrames, 3);
        QVERIFY(estimate.seconds > 0 && estimate.memory_bytes > 1'000'000 && estimate.diskFree_bytes > 0);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        RenderRun run(options);
        QSignalSpy finished(&run, &RenderRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        const double ratio = static_cast<double>(estimate.disk_bytes) / static_cast<double>(bytesBelow(output()));
        QVERIFY2(ratio > 0.7 && ratio < 1.5, qPrintable(QString::number(ratio)));
    }

    void aRunThatCannotBeginSaysWhy()
    {
        RenderRunOptions options = previewOptions(2, 2, m_dir.filePath(QStringLiteral("other")));
        options.config.camera.min_distance = options.config.camera.max_distance = 0.01; // nothing is seen from there
        const auto outcome = estimated(options);
        QVERIFY(outcome);
        QVERIFY(!*outcome);
        QVERIFY2(QString::fromStdString(outcome->error().problem.id).startsWith(QLatin1String("compile.no_pose")), outcome->error().text().c_str());
        QVERIFY(!QDir(m_dir.filePath(QStringLiteral("other"))).exists());
    }
};

QTEST_GUILESS_MAIN(tst_run_estimate)
#include "tst_run_estimate.moc"
