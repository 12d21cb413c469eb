// SPDX-License-Identifier: GPL-3.0-or-later
// What verify finds, what it leaves alone, and the list of what may differ between two runs.
#include "core/config/job_spec.h"
#include "core/dataset/verify_dataset.h"
#include "core/dataset/volatile_fields.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

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
        isGood = isGood && mergeDataset(dir, report) && report.problems.empty() == (scenes == config.dataset.num_scenes);
        return isGood ? dir : fs::path();
    }

    /// Two scenes that show a sky, a floor and a picture on a tag, all from `folder`.
    fs::path mergedWithAssets(const fs::path &folder)
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / ("set" + std::to_string(m_count++));
        GenConfig config = boardConfig();
        config.dataset.num_scenes = 2;
        config.scene.background_hdri = (folder / "sky.exr").string();
        config.scene.texture_dir = (folder / "floors").string();
        config.tag.texture_path = (folder / "tags").string();
        fs::create_directories(folder / "floors");
        fs::create_directories(folder / "tags");
        for (const char *name : {"sky.exr", "floors/wood.png", "tags/tag36h11_3_m1.png"})
            write(folder / name, name);
        Report report;
        bool isGood = openDataset(dir, {config, 42, "tagmill generate"}).has_value();
        for (int id = 0; id < 2; ++id) {
            SceneRecipe recipe = boardScene(id);
            recipe.objects.push_back(tag(3, 0.05, {0.3, 0, 0}));
            recipe.objects.back().tag->texture_base_path = config.tag.texture_path;
            recipe.world.background_hdri = config.scene.background_hdri;
            recipe.world.texture_path = (folder / "floors/wood.png").string();
            isGood = isGood && writeSceneResult(dir, sceneResult(dir, recipe, jobHash(config, 42)));
        }
        return isGood && mergeDataset(dir, report) && report.problems.empty() ? dir : fs::path();
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

    void filesThatScenesShowAreHeldAgainstTheirFingerprints_data()
    {
        using Harm = std::function<void(const fs::path &dataset, const fs::path &assets)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QString>("id"); // of what is told; empty: nothing
        QTest::addColumn<QString>("name"); // in its last argument
        const auto row = [](const char *title, Harm harm, bool isAllowed, bool passes, const char *id, const char *name) { QTest::newRow(title) << harm << isAllowed << passes << QString::fromLatin1(id) << QString::fromLatin1(name); };
        row("all as they were", [](const fs::path &, const fs::path &) {}, true, true, "", "");
        row("one more in the folder, which no scene shows", [](const fs::path &, const fs::path &assets) { write(assets / "floors/stone.png", "x"); }, true, true, "", "");
        row("another sky", [](const fs::path &, const fs::path &assets) { write(assets / "sky.exr", "x"); }, true, false, "verify.stale", "sky.exr");
        row("another floor", [](const fs::path &, const fs::path &assets) { write(assets / "floors/wood.png", "x"); }, true, false, "verify.stale", "wood.png");
        row("another picture on a tag", [](const fs::path &, const fs::path &assets) { write(assets / "tags/tag36h11_3_m1.png", "x"); }, true, false, "verify.stale", "tag36h11_3_m1.png");
        row("a recipe was edited, the files were not", [](const fs::path &dataset, const fs::path &) {
            for (const char *name : {"000000", "000001"})
                replaceIn(dataset / (".tagmill/results/000/scene_" + std::string(name) + ".json"), "\"random_seed\": ", "\"random_seed\": 1");
        }, true, false, "verify.result_changed", "scene_000000.json");
        row("no sky", [](const fs::path &, const fs::path &assets) { fs::remove(assets / "sky.exr"); }, true, true, "verify.asset_missing", "sky.exr");
        row("no picture for a tag", [](const fs::path &, const fs::path &assets) { fs::remove(assets / "tags/tag36h11_3_m1.png"); }, true, true, "verify.asset_missing", "tag36h11_3_m1.png");
        row("another sky, but nobody may look", [](const fs::path &, const fs::path &assets) { write(assets / "sky.exr", "x"); }, false, true, "verify.assets_outside", "sky.exr");
    }
    void filesThatScenesShowAreHeldAgainstTheirFingerprints()
    {
        QFETCH(std::function<void(const std::filesystem::path &, const std::filesystem::path &)>, harm);
        QFETCH(bool, isAllowed);
        QFETCH(bool, passes);
        QFETCH(QString, id);
        QFETCH(QString, name);
        const QTemporaryDir elsewhere;
        const std::vector<fs::path> assets{elsewhere.path().toStdString()};
        const fs::path dir = mergedWithAssets(assets[0]);
        harm(dir, assets[0]);
        const auto found = verifyDataset(dir, m_executor, {}, isAllowed ? std::span(assets) : std::span<const fs::path>());
        QVERIFY_RESULT(found);
        QCOMPARE(found->passed(), passes);
        std::set<std::string> scenes;
        for (const Problem &problem : found->problems)
            if (problem.id != "verify.changed") { // the file itself, when it was edited
                QVERIFY2(QString::fromStdString(problem.id) == id, problem.text().c_str());
                scenes.insert(problem.where);
            }
        QCOMPARE(scenes.empty(), id.isEmpty());
        if (!id.isEmpty())
            QVERIFY2(QString::fromStdString(found->problems.front().args.back()).contains(name), found->problems.front().text().c_str());
        if (!passes)
            QCOMPARE(scenes.size(), size_t(2));
    }

    void filesInTheDatasetNeedNoConsent()
    {
        const fs::path folder = fs::path(m_dir.path().toStdString()) / ("set" + std::to_string(m_count)) / "assets"; // of the dataset that is made next
        const fs::path dir = mergedWithAssets(folder);
        QVERIFY(verifyDataset(dir, m_executor)->problems.empty());
        write(folder / "sky.exr", "x");
        const auto found = verifyDataset(dir, m_executor);
        QVERIFY_RESULT(found);
        QCOMPARE(found->problems.front().id, std::string("verify.stale"));
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
