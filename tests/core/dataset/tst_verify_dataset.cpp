// SPDX-License-Identifier: GPL-3.0-or-later
// What verify finds, what it leaves alone, and the list of what may differ between two runs.
#include "core/config/job_spec.h"
#include "core/dataset/verify_dataset.h"
#include "core/dataset/volatile_fields.h"
#include "tests/support/dataset_fixture.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

constexpr const char *image = "images/scene_0001_cam_0000.png", *result = ".tagmill/results/000/scene_000001.json";

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

void replaceIn(const fs::path &file, const std::string &what, const std::string &by)
{
    std::string text = *readFile(file);
    const size_t at = text.find(what);
    QVERIFY2(at != std::string::npos, what.c_str());
    write(file, text.replace(at, what.size(), by));
}

std::map<std::string, std::string> contentOf(const fs::path &dir)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(dir))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(dir).generic_string()] = *readFile(entry.path());
    return files;
}

} // namespace

class tst_verify_dataset : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    SerialExecutor m_executor;

    fs::path merged(bool isCompat = false, int scenes = 2)
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / ("set" + std::to_string(m_count++));
        GenConfig config = boardConfig(isCompat);
        config.dataset.num_scenes = 2;
        Report report;
        bool isGood = openDataset(dir, {config, 42, "tagmill generate"}).has_value();
        for (int id = 0; id < scenes; ++id)
            isGood = isGood && writeSceneResult(dir, sceneResult(dir, boardScene(id, isCompat), jobHash(config, 42)));
        isGood = isGood && mergeDataset(dir, report) && report.problems.empty();
        return isGood ? dir : fs::path();
    }

private slots:
    void aMergedDatasetIsAsItWasMade_data()
    {
        QTest::addColumn<bool>("isCompat");
        QTest::newRow("ours") << false;
        QTest::newRow("compat") << true;
    }
    void aMergedDatasetIsAsItWasMade()
    {
        QFETCH(bool, isCompat);
        const fs::path dir = merged(isCompat);
        const auto before = contentOf(dir);
        const auto found = verifyDataset(dir, m_executor);
        QVERIFY_RESULT(found);
        QVERIFY2(found->problems.empty(), found->problems.empty() ? "" : found->problems.front().text().c_str());
        QCOMPARE(found->files, 4 + 6);
        QCOMPARE(found->scenes, 2);
        QCOMPARE(found->scenesPlanned, 2);
        QVERIFY(contentOf(dir) == before);
    }

    void theJobOfADatasetIsAJob()
    {
        const fs::path dir = merged();
        Report report;
        const auto spec = readJobSpec(dir / "job_spec.json", report);
        QVERIFY_RESULT(spec);
        QVERIFY(report.problems.empty());
        QCOMPARE(jobHash(spec->scene_config, spec->global_seed), jobHash([] {
                     GenConfig config = boardConfig();
                     config.dataset.num_scenes = 2;
                     return config;
                 }(), 42));
    }

    void whatIsNotAsItWasIsNamed_data()
    {
        using Harm = std::function<void(const fs::path &)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, Harm harm, const char *id, const char *where) { QTest::newRow(name) << harm << QString::fromLatin1(id) << QString::fromLatin1(where); };
        row("an image is missing", [](const fs::path &dir) { fs::remove(dir / image); }, "verify.missing", image);
        row("an image is empty", [](const fs::path &dir) { write(dir / image, ""); }, "verify.changed", image);
        row("an image is another picture", [](const fs::path &dir) { fs::copy_file(dir / "images/scene_0000_cam_0000.png", dir / image, fs::copy_options::overwrite_existing); },
            "verify.changed", image);
        row("a corner was moved", [](const fs::path &dir) { replaceIn(dir / "rich_truth.json", ".", ".1"); }, "verify.changed", "rich_truth.json");
        row("the manifest was edited", [](const fs::path &dir) { replaceIn(dir / "manifest.json", "generate", "degenerate"); }, "verify.changed", "manifest.json");
        row("an image is a link to one outside", [](const fs::path &dir) {
            fs::rename(dir / image, dir.parent_path() / "elsewhere.png");
            fs::create_symlink(dir.parent_path() / "elsewhere.png", dir / image);
        }, "verify.link", image);
        row("an image is a pipe", [](const fs::path &dir) {
            fs::remove(dir / image);
            ::mkfifo((dir / image).c_str(), 0600);
        }, "verify.link", image);
        row("a picture nobody listed", [](const fs::path &dir) { write(dir / "images/copy.png", "x"); }, "verify.unlisted", "images/copy.png");
        row("a result is missing", [](const fs::path &dir) { fs::remove(dir / result); }, "verify.incomplete", "");
        row("a result is not JSON", [](const fs::path &dir) { write(dir / result, "{"); }, "dataset.result.broken", "");
        row("a result of another job", [](const fs::path &dir) { replaceIn(dir / result, "\"job\": \"", "\"job\": \"0"); }, "verify.other_job", result);
        row("a recipe was edited", [](const fs::path &dir) { replaceIn(dir / result, "\"random_seed\": ", "\"random_seed\": 1"); }, "verify.result_changed", result);
        row("a frame rendered after the merge", [](const fs::path &dir) { replaceIn(dir / result, "\"image_sha256\": \"", "\"image_sha256\": \"0"); }, "verify.not_merged", result);
        row("the job was edited", [](const fs::path &dir) { replaceIn(dir / "job_spec.json", "\"fov\": ", "\"fov\": 1"); }, "job.config_changed", "config_hash");
        row("no job", [](const fs::path &dir) { fs::remove(dir / "job_spec.json"); }, "verify.missing", "job_spec.json");
        row("checksums of another job", [](const fs::path &dir) { replaceIn(dir / "checksums.json", "\"job_id\": \"", "\"job_id\": \"0"); }, "verify.other_job", "checksums.json");
        row("checksums that lead outside", [](const fs::path &dir) { replaceIn(dir / "checksums.json", "\"images/", "\"../images/"); }, "verify.outside", "../images/scene_0000_cam_0000.png");
    }
    void whatIsNotAsItWasIsNamed()
    {
        QFETCH(std::function<void(const std::filesystem::path &)>, harm);
        QFETCH(QString, id);
        QFETCH(QString, where);
        const fs::path dir = merged();
        harm(dir);
        const auto found = verifyDataset(dir, m_executor);
        QVERIFY_RESULT(found);
        QVERIFY(!found->passed());
        const auto named = std::find_if(found->problems.begin(), found->problems.end(), [&](const Problem &problem) { return problem.id == id.toStdString() && problem.where == where.toStdString(); });
        QVERIFY2(named != found->problems.end(), found->problems.front().text().c_str());
        // A result of several frames is named once.
        QCOMPARE(std::count(found->problems.begin(), found->problems.end(), *named), std::ptrdiff_t{1});
    }

    void aNoteBesideTheDatasetIsNoFault()
    {
        const fs::path dir = merged();
        write(dir / "NOTES.txt", "mine");
        const auto found = verifyDataset(dir, m_executor);
        QVERIFY_RESULT(found);
        QVERIFY(found->passed());
        QCOMPARE(found->problems.size(), size_t(1));
        QCOMPARE(found->problems[0].id, std::string("verify.unlisted"));
    }

    void anUnfinishedJobIsIncomplete()
    {
        const auto found = verifyDataset(merged(false, 1), m_executor);
        QVERIFY_RESULT(found);
        QCOMPARE(found->scenes, 1);
        QCOMPARE(found->problems.size(), size_t(1));
        QCOMPARE(found->problems[0].args, (std::vector<std::string>{"1", "2", "1"}));
    }

    void aDatasetOfOthersIsHeldAgainstItsChecksumsAlone()
    {
        const fs::path dir = merged();
        fs::remove_all(dir / ".tagmill");
        const auto found = verifyDataset(dir, m_executor);
        QVERIFY_RESULT(found);
        QVERIFY(found->problems.empty());
        QCOMPARE(found->scenesPlanned, 0);
    }

    void whatCannotBeVerifiedIsSaid()
    {
        const fs::path dir = merged();
        QCOMPARE(verifyDataset(dir / "nowhere", m_executor).error().problem.id, std::string("dataset.not_found"));
        write(dir / "checksums.json", "[]");
        QCOMPARE(verifyDataset(dir, m_executor).error().problem.id, std::string("verify.broken_checksums"));
        fs::remove(dir / "checksums.json");
        const auto none = verifyDataset(dir, m_executor);
        QCOMPARE(none.error().problem.id, std::string("verify.no_checksums"));
        QCOMPARE(exitStatus(none.error().code), 1);
    }

    void volatileFieldsAreTakenOut()
    {
        QVERIFY(!lastingText("telemetry.ndjson", "{}"));
        QCOMPARE(*lastingText("images/a.png", "bytes"), std::string("bytes"));
        QCOMPARE(*lastingText("rich_truth.json", "{ }"), std::string("{ }"));
        QCOMPARE(*lastingText("audit_report.json", R"({"report": {"timestamp": "now", "score": 1}})"), *lastingText("audit_report.json", R"({"report": {"score": 1}})"));
        QCOMPARE(*lastingText(result, R"({"frames": [{"render_seconds": 1, "camera": 0}, {"render_seconds": 2}]})"), *lastingText(result, R"({"frames": [{"camera": 0}, {}]})"));
        // What lasts still counts, wherever it stands.
        QVERIFY(*lastingText(result, R"({"frames": [{"render_seconds": 1}]})") != *lastingText(result, R"({"frames": [{"camera": 1}]})"));
        QVERIFY(*lastingText("manifest.json", R"({"timestamp": 1})") != *lastingText("manifest.json", R"({"timestamp": 2})"));
        QCOMPARE(*lastingText("manifest.json", "not JSON"), std::string("not JSON"));
    }

    void theReadmeListsEveryVolatileField()
    {
        const std::string readme = *readFile(fs::path(TAGMILL_SOURCE_DIR) / "README.md");
        for (const VolatileField &field : volatileFields()) {
            const std::string row = "`" + std::string(field.file) + "` " + (field.pointer.empty() ? "as a whole" : "`" + std::string(field.pointer) + "`");
            QVERIFY2(readme.find(row) != std::string::npos, row.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(tst_verify_dataset)
#include "tst_verify_dataset.moc"
