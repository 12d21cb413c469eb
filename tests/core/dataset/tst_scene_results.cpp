// SPDX-License-Identifier: GPL-3.0-or-later
// Result files, whose folder it is, and who may write it.
#include "core/dataset/canonical_files.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/dataset_lock.h"
#include "core/dataset/volatile_fields.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const DetectionRecord &record)
{
    JsonWriter json;
    writeRecord(json, record, RecordStyle::Ours);
    return json.take();
}

/// Every file below a folder with its bytes and time of change.
std::map<std::string, std::pair<std::string, fs::file_time_type>> snapshot(const fs::path &dir)
{
    std::map<std::string, std::pair<std::string, fs::file_time_type>> files;
    for (const auto &entry : fs::recursive_directory_iterator(dir))
        files[entry.path().string()] = {entry.is_regular_file() ? *readFile(entry.path()) : std::string(), entry.last_write_time()};
    return files;
}

} // namespace

class tst_scene_results : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    fs::path newDir() { return fs::path(m_dir.path().toStdString()) / std::to_string(m_count++); }

private slots:
    void aFrozenJobThatIsBrokenIsFrozenAnew()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, "x"}));
        const std::string good = *readFile(jobSpecFile(dir)), job = *readFile(dir / ".tagmill/job.json");
        std::ofstream(jobSpecFile(dir)) << good.substr(0, 200);
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, "x"}));
        QCOMPARE(*lastingText("job_spec.json", *readFile(jobSpecFile(dir))), *lastingText("job_spec.json", good));
        QCOMPARE(*readFile(dir / ".tagmill/job.json"), job);
    }

    void aResultReadsBackWhole()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, "x"}));
        SceneRecipe recipe = boardScene(1234);
        recipe.cameras[1].velocity = Vector3(0.5, 0.2, 0);
        recipe.cameras[1].shutter_time_ms = 10;
        const SceneResult result = sceneResult(dir, recipe, "job");
        QVERIFY(!result.frames[1].records.back().keypoints_blur_px.empty() && result.frames[1].records.back().lighting);
        QVERIFY_RESULT(writeSceneResult(dir, result));
        QCOMPARE(sceneResultPath(dir, 1234), dir / ".tagmill" / "results" / "001" / "scene_001234.json");
        const Result<SceneResult> read = readSceneResult(sceneResultPath(dir, 1234));
        QVERIFY_RESULT(read);
        QCOMPARE(read->sceneId, 1234);
        QCOMPARE(read->job, result.job);
        QCOMPARE(read->render_identity, result.render_identity);
        QCOMPARE(recipeToJson(read->recipe), recipeToJson(result.recipe));
        QCOMPARE(read->frames.size(), size_t(2));
        for (size_t f = 0; f < 2; ++f) {
            QCOMPARE(read->frames[f].image, result.frames[f].image);
            QCOMPARE(read->frames[f].image_sha256, result.frames[f].image_sha256);
            QCOMPARE(read->frames[f].notes, result.frames[f].notes);
            QCOMPARE(read->frames[f].render_seconds, 0.25);
            QCOMPARE(read->frames[f].records.size(), result.frames[f].records.size());
            for (size_t r = 0; r < result.frames[f].records.size(); ++r) {
                QCOMPARE(bytesOf(read->frames[f].records[r]), bytesOf(result.frames[f].records[r]));
                QVERIFY(read->frames[f].records[r].keypoints_state == result.frames[f].records[r].keypoints_state);
                QVERIFY(read->frames[f].records[r].corners == result.frames[f].records[r].corners);
            }
        }
        // Truth computed again from the recipe that was read is the same.
        const auto again = detectionRecords(read->recipe, 1, 42);
        QCOMPARE(again.size(), result.frames[1].records.size());
        QCOMPARE(bytesOf(again.back()), bytesOf(result.frames[1].records.back()));
    }

    /// Parts that stand elsewhere than we write them are found by reading.
    void anotherLayoutReadsTheSame_data()
    {
        QTest::addColumn<int>("indent");
        QTest::addRow("in one line") << -1;
        QTest::addRow("indented by one") << 1;
        QTest::addRow("indented, keys in another order") << 2;
    }
    void anotherLayoutReadsTheSame()
    {
        QFETCH(const int, indent);
        const fs::path dir = newDir();
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, "x"}));
        const SceneResult result = sceneResult(dir, boardScene(3), "job");
        QVERIFY_RESULT(writeSceneResult(dir, result));
        const fs::path file = sceneResultPath(dir, 3);
        const std::string text = nlohmann::json::parse(*readFile(file)).dump(indent); // its keys are sorted
        QVERIFY(text != *readFile(file));
        QVERIFY_RESULT(writeFileAtomically(file, text));
        const auto read = readSceneResult(file);
        QVERIFY_RESULT(read);
        QCOMPARE(read->sceneId, 3);
        QCOMPARE(read->job, result.job);
        QCOMPARE(read->render_identity, result.render_identity);
        QCOMPARE(recipeToJson(read->recipe), recipeToJson(result.recipe));
        QCOMPARE(read->frames.size(), result.frames.size());
    }

    void brokenResultsAreReportedAndLeftOut()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        const std::string whole = *readFile(sceneResultPath(dir, 1));
        QVERIFY_RESULT(writeFileAtomically(sceneResultPath(dir, 1), whole.substr(0, whole.size() / 2)));
        std::string leaving = *readFile(sceneResultPath(dir, 0));
        const size_t at = leaving.find("\"scene_0000_cam_0000.png\"");
        leaving.replace(at, 25, "\"../../../etc/passwd\"");
        QVERIFY_RESULT(writeFileAtomically(sceneResultPath(dir, 5), leaving));
        Report report;
        const auto results = readSceneResults(dir, report);
        QVERIFY_RESULT(results);
        QCOMPARE(results->size(), size_t(1));
        QCOMPARE(report.problems.size(), size_t(2));
        for (const Problem &problem : report.problems)
            QCOMPARE(problem.id, std::string("dataset.result.broken"));
    }

    void cancelIsHeard()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        Report report;
        const auto results = readSceneResults(dir, report, [](double, std::string_view) { return false; });
        QVERIFY(!results);
        QVERIFY(results.error().code == Errc::Cancelled);
    }

    void anotherJobIsRefusedAndNothingTouched_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<double>("fov");
        QTest::addColumn<QString>("outputDir");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("same") << 42 << 70.0 << "output" << true;
        QTest::newRow("other seed") << 43 << 70.0 << "output" << false;
        QTest::newRow("other field") << 42 << 71.0 << "output" << false;
        QTest::newRow("only another place") << 42 << 70.0 << "elsewhere" << true;
    }
    void anotherJobIsRefusedAndNothingTouched()
    {
        QFETCH(int, seed);
        QFETCH(double, fov);
        QFETCH(QString, outputDir);
        QFETCH(bool, isSame);
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 1));
        const auto before = snapshot(dir);
        GenConfig config = boardConfig();
        config.camera.fov = fov;
        config.dataset.output_dir = outputDir.toStdString();
        const Result<> opened = openDataset(dir, {config, seed, "tagmill generate"});
        QCOMPARE(opened.has_value(), isSame);
        if (isSame)
            return;
        QCOMPARE(exitStatus(opened.error().code), 1);
        QCOMPARE(opened.error().problem.id, std::string("dataset.other_job"));
        QVERIFY(snapshot(dir) == before);
    }

    void foreignAndBrokenFoldersAreRefused()
    {
        const fs::path foreign = newDir();
        fs::create_directories(foreign);
        std::ofstream(foreign / "rich_truth.json") << "[]";
        const Result<> opened = openDataset(foreign, {boardConfig(), 42, ""});
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem.id, std::string("dataset.foreign"));
        QVERIFY(!fs::exists(foreign / "images"));

        const fs::path broken = newDir();
        QVERIFY_RESULT(makeDataset(broken, 1));
        std::ofstream(broken / ".tagmill" / "job.json") << "{\"job\": 3";
        QCOMPARE(openDataset(broken, {boardConfig(), 42, ""}).error().problem.id, std::string("dataset.job.broken"));

        const fs::path empty = newDir();
        QCOMPARE(*datasetJob(empty), std::string());
        QVERIFY_RESULT(openDataset(empty, {boardConfig(), 42, ""}));
        QCOMPARE(*datasetJob(empty), jobHash(boardConfig(), 42));
        // No result yet: another job may have the folder.
        QVERIFY_RESULT(openDataset(empty, {boardConfig(), 43, ""}));
        QCOMPARE(*datasetJob(empty), jobHash(boardConfig(), 43));
    }

    void aFolderThatCannotBeMadeIsAnIoError()
    {
        const fs::path dir = newDir();
        std::ofstream(dir) << "a file";
        const Result<> opened = openDataset(dir / "below", {boardConfig(), 42, ""});
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Errc::Io);
        QCOMPARE(exitStatus(opened.error().code), 3);
    }

    void oneWriterADataset()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, ""}));
        {
            const Result<DatasetLock> first = DatasetLock::acquire(dir);
            QVERIFY_RESULT(first);
            const Result<DatasetLock> second = DatasetLock::acquire(dir);
            QVERIFY(!second);
            QCOMPARE(second.error().problem.id, std::string("dataset.locked"));
            QCOMPARE(second.error().problem.args[2], std::to_string(::getpid()));
            QVERIFY_RESULT(DatasetLock::acquire(dir, "0-of-2")); // another shard
        }
        QVERIFY(!fs::exists(dir / ".tagmill" / "lock"));
        QVERIFY_RESULT(DatasetLock::acquire(dir));
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, ""}));
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const Result<DatasetLock> held = DatasetLock::acquire(dir);
            [[maybe_unused]] const auto told = ::write(ready[1], held ? "y" : "n", 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        const Result<DatasetLock> refused = DatasetLock::acquire(dir); // while it lives
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem.args[2], std::to_string(child));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(fs::exists(dir / ".tagmill" / "lock"));
        QVERIFY_RESULT(DatasetLock::acquire(dir));
    }

    void theLockOfAnotherMachineIsRespected()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(openDataset(dir, {boardConfig(), 42, ""}));
        std::ofstream(dir / ".tagmill" / "lock") << "{\"host\": \"render-node-7\", \"pid\": 12, \"start\": \"2026-01-01T00:00:00+00:00\"}";
        const Result<DatasetLock> refused = DatasetLock::acquire(dir);
        QVERIFY(!refused);
        QVERIFY(refused.error().text().find("render-node-7") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_scene_results)
#include "tst_scene_results.moc"
