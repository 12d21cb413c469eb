// SPDX-License-Identifier: GPL-3.0-or-later
// Job specs: hashes against values computed by another program, writing and reading, and what is refused.
#include "core/config/asset_paths.h"
#include "core/config/document.h"
#include "core/config/job_spec.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <unistd.h>

using namespace tagmill;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

void write(const fs::path &path, std::string_view bytes)
{
    fs::create_directories(path.parent_path());
    QVERIFY_RESULT(writeFileAtomically(path, bytes));
}

JobSpec lockedJob()
{
    JobSpec spec;
    spec.created_at = "2026-01-31T12:00:00Z";
    spec.paths = {"/here", "/here/logs", "/assets"};
    spec.scene_config.dataset.seeds.global_seed = 7;
    spec.scene_config.dataset.num_scenes = 12;
    spec.scene_config.camera.fov = 61.5;
    spec.blender_version = "3.4.1";
    return spec;
}

} // namespace

class tst_job_spec : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_temporary = std::make_unique<QTemporaryDir>();
        m_dir = fs::canonical(m_temporary->path().toStdString());
    }

    // The expected digests were computed with Python's json and hashlib from the default config of the specification.
    void hashesAreThoseOfTheFormulas()
    {
        JobSpec spec;
        QCOMPARE(configHash(spec.scene_config), std::string("fd36d10729ecb9d5fa6bcc8cc72356d1fcd65c9a88b7d3b6ec667828aed6d084"));
        spec.env_hash = "tagmill-1";
        spec.global_seed = 42;
        QCOMPARE(jobId(spec), std::string("job-9b9078d0"));
        spec.global_seed = 7;
        spec.shard_index = 2;
        spec.shard_size = 5;
        QCOMPARE(jobId(spec), std::string("job-c8b1d219"));
    }

    void hashesDoNotKnowTheMachine()
    {
        GenConfig here;
        here.scene.texture_dir = "/home/one/textures/";
        GenConfig there = here;
        there.scene.texture_dir = "/data/two/textures";
        there.dataset.output_dir = "/somewhere/else";
        QCOMPARE(configHash(here), configHash(there));
        there.camera.fov = 71;
        QVERIFY(configHash(here) != configHash(there));
    }

    void assetsAreHashedByContentInTextOrder()
    {
        GenConfig config;
        QCOMPARE(*assetsHash(config), std::string("1c6b983e01f6b6fa6c1635e7605e1cc37ef8a1ebbced9c610cb1cc6a940098f0"));
        write(m_dir / "sky.hdr", "H");
        config.scene.background_hdri = (m_dir / "sky.hdr").string();
        QCOMPARE(*assetsHash(config), std::string("7fecacca27e1a72067adc05ea589b77b1a94450295e3b9d3f8fcc1f8f11e712f"));
        config.scene.background_hdri.reset();
        write(m_dir / "floor/a.png", "A");
        write(m_dir / "floor/sub/b.png", "B");
        write(m_dir / "floor/sub.txt", "C");
        config.scene.texture_dir = (m_dir / "floor").string();
        config.tag.texture_path = (m_dir / "gone.png").string();
        QCOMPARE(*assetsHash(config), std::string("c70236dd3fcaca1ccfecfee3638387ac2e4a33dc02aa22c5ebac9bc47cdbde17"));
    }

    void linksAreFollowedOnlyInside()
    {
        write(m_dir / "floor/a.png", "A");
        write(m_dir / "secret.png", "S");
        GenConfig config;
        config.scene.texture_dir = (m_dir / "floor").string();
        fs::create_symlink("a.png", m_dir / "floor/inside.png");
        fs::create_symlink("../secret.png", m_dir / "floor/outside.png");
        fs::create_directory_symlink(".", m_dir / "floor/loop");
        const auto first = assetsHash(config);
        QVERIFY_RESULT(first);
        write(m_dir / "secret.png", "T");
        QCOMPARE(*assetsHash(config), *first);
        write(m_dir / "floor/a.png", "B");
        QVERIFY(*assetsHash(config) != *first);
    }

    void whatIsNoFileIsRefused()
    {
        GenConfig config;
        config.scene.background_hdri = "/dev/zero";
        const auto device = assetsHash(config);
        QVERIFY(!device);
        QCOMPARE(device.error().problem.id, std::string("file.unreadable"));
        if (::geteuid() == 0)
            return; // root reads everything
        write(m_dir / "locked.hdr", "x");
        fs::permissions(m_dir / "locked.hdr", fs::perms::none);
        config.scene.background_hdri = (m_dir / "locked.hdr").string();
        QVERIFY(!assetsHash(config));
    }

    void aSpecSurvivesWritingAndReading()
    {
        JobSpec spec = lockedJob();
        write(m_dir / "textures/a.png", "A");
        spec.scene_config.scene.texture_dir = (m_dir / "textures").string();
        spec.shard_index = 1;
        spec.shard_size = 5;
        QVERIFY_RESULT(sealJobSpec(spec));
        const std::string text = jobSpecToJson(spec, m_dir);
        QVERIFY2(text.find("\"texture_dir\": \"textures\"") != std::string::npos, "relative, so that the folder can be moved");
        write(m_dir / "moved/job_spec.json", text);
        write(m_dir / "moved/textures/a.png", "A");
        Report report;
        const auto read = readJobSpec(m_dir / "moved/job_spec.json", report);
        QVERIFY_RESULT(read);
        QVERIFY(report.problems.empty());
        QCOMPARE(*read->scene_config.scene.texture_dir, (m_dir / "moved/textures").string());
        QCOMPARE(canonicalConfigJson(withoutMachinePaths(read->scene_config)), canonicalConfigJson(withoutMachinePaths(spec.scene_config)));
        QVERIFY(read->sceneRange() == std::pair(5, 10));
        QVERIFY_RESULT(checkJobAssets(*read, m_dir / "moved/job_spec.json", {}));
        QCOMPARE(jobSpecToJson(*read, m_dir / "moved"), text);
    }

    void otherBlendersAreKnown_data()
    {
        QTest::addColumn<QString>("versions");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("build");
        QTest::addColumn<QStringList>("told"); // expected and found; none: it may render
        const auto row = [](const char *name, const char *versions, const QStringList &names, const char *version, const char *build, const QStringList &told) {
            QTest::newRow(name) << QString::fromLatin1(versions) << names << QString::fromLatin1(version) << QString::fromLatin1(build) << told;
        };
        const QString one = QStringLiteral("3.4.1 build aa"), two = QStringLiteral("4.2.0 build bb");
        row("the same", "3.4.1", {one}, "3.4.1", "aa", {});
        row("another version", "3.4.1", {one}, "3.4.10", "aa", {QStringLiteral("3.4.1"), QStringLiteral("3.4.10")});
        row("another build of that version", "3.4.1", {one}, "3.4.1", "ab", {one, QStringLiteral("3.4.1 build ab")});
        row("the first of two that were named", "3.4.1, 4.2.0", {one, two}, "3.4.1", "aa", {});
        row("the second of two that were named", "3.4.1, 4.2.0", {one, two}, "4.2.0", "bb", {});
        row("none of two that were named", "3.4.1, 4.2.0", {one, two}, "4.1.0", "bb", {QStringLiteral("3.4.1, 4.2.0"), QStringLiteral("4.1.0")});
        row("builds the wrong way round", "3.4.1, 4.2.0", {one, two}, "4.2.0", "aa", {one + QStringLiteral(", ") + two, QStringLiteral("4.2.0 build aa")});
        row("a version that was named without its build", "3.4.1, 4.2.0", {one}, "4.2.0", "bb", {});
        row("a job that does not know", "unknown", {}, "4.1.0", "bb", {});
        row("a job that knows no build", "3.4.1", {}, "3.4.1", "bb", {});
        row("a Blender that does not say its build", "3.4.1", {one}, "3.4.1", "", {});
    }
    void otherBlendersAreKnown()
    {
        QFETCH(QString, versions);
        QFETCH(QStringList, names);
        QFETCH(QString, version);
        QFETCH(QString, build);
        QFETCH(QStringList, told);
        LockedBlenders locked{versions.toStdString(), {}};
        for (const QString &name : names)
            locked.names.push_back(name.toStdString());
        QStringList found;
        if (const auto problem = otherBlender(locked, version.toStdString(), build.toStdString())) {
            QCOMPARE(problem->id, std::string("job.other_blender"));
            for (const std::string &arg : problem->args)
                found.append(QString::fromStdString(arg));
        }
        QCOMPARE(found, told);
    }

    void blendersAreLockedByEntries()
    {
        const LockedBlenders none = lockedBlenders({}), two = lockedBlenders({"4.2.0", "3.4.1 build aa"});
        QVERIFY(none.versions.empty() && none.names.empty());
        QCOMPARE(two.versions, std::string("4.2.0, 3.4.1"));
        QCOMPARE(two.names, std::vector<std::string>{"3.4.1 build aa"});
    }

    void blendersAreKept()
    {
        JobSpec spec = lockedJob();
        QVERIFY_RESULT(sealJobSpec(spec));
        QVERIFY(jobSpecToJson(spec, m_dir).find("\"blenders\"") == std::string::npos); // where nothing is known, as render-tag writes it
        const std::string id = spec.job_id;
        spec.blender_version = "3.4.1, 4.2.0";
        spec.blenders = {blenderName("3.4.1", "aa"), blenderName("4.2.0", "bb")};
        QVERIFY_RESULT(sealJobSpec(spec));
        QCOMPARE(spec.job_id, id); // the same job, wherever it was locked
        write(m_dir / "blenders.json", jobSpecToJson(spec, m_dir));
        Report report;
        const auto read = readJobSpec(m_dir / "blenders.json", report);
        QVERIFY_RESULT(read);
        QVERIFY(report.problems.empty());
        QCOMPARE(read->blender_version, spec.blender_version);
        QVERIFY(read->blenders == spec.blenders);
    }

    void shardsCoverTheScenesOnce()
    {
        JobSpec spec = lockedJob();
        spec.shard_size = 5;
        int next = 0;
        for (spec.shard_index = 0; spec.shard_index < 3; ++spec.shard_index) {
            QCOMPARE(spec.sceneRange().first, next);
            next = spec.sceneRange().second;
        }
        QCOMPARE(next, 12);
        spec.shard_index = 2147483647;
        QVERIFY(spec.sceneRange() == std::pair(12, 12));
        spec.shard_size.reset();
        spec.shard_index = 0;
        QVERIFY(spec.sceneRange() == std::pair(0, 12));
    }

    void editedSpecsAreRefused_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *pointer, const char *value, const char *id, const char *where) {
            QTest::newRow(name) << QString::fromLatin1(pointer) << QString::fromLatin1(value) << QString::fromLatin1(id) << QString::fromLatin1(where);
        };
        row("the config", "/scene_config/camera/fov", "50.0", "job.config_changed", "config_hash");
        row("the seed alone", "/global_seed", "8", "job.seed", "global_seed");
        row("the seed in the config alone", "/scene_config/dataset/seeds/global_seed", "8", "job.seed", "global_seed");
        row("the shard", "/shard_index", "1", "job.id", "job_id");
        row("the id", "/job_id", "\"job-00000000\"", "job.id", "job_id");
        row("the environment without the id", "/env_hash", "\"tagmill-0\"", "job.id", "job_id");
        row("the version", "/version", "\"9\"", "job.version", "version");
        row("a value out of range", "/scene_config/camera/fov", "500", "config.not_below", "scene_config.camera.fov");
        row("a wrong type", "/global_seed", "[]", "config.not_integer", "global_seed");
        row("a number too large", "/global_seed", "1e300", "config.not_integer", "global_seed");
        row("a negative shard", "/shard_index", "-1", "config.below_minimum", "shard_index");
        row("a null", "/paths", "null", "config.null", "paths");
        row("a config that is a list", "/scene_config", "[]", "config.not_map", "scene_config");
    }
    void editedSpecsAreRefused()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, id);
        QFETCH(QString, where);
        JobSpec spec = lockedJob();
        QVERIFY_RESULT(sealJobSpec(spec));
        Json json = Json::parse(jobSpecToJson(spec, m_dir));
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        write(m_dir / "job.json", json.dump(2));
        Report report;
        const auto read = readJobSpec(m_dir / "job.json", report);
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().problem.id), id);
        QCOMPARE(QString::fromStdString(read.error().problem.where), where);
        QCOMPARE(read.error().problem.file, (m_dir / "job.json").string());
        QVERIFY(read.error().problem.line > 1);
        QCOMPARE(exitStatus(read.error().code), 1);
    }

    void missingAndUnknownKeysAreSaid()
    {
        JobSpec spec = lockedJob();
        QVERIFY_RESULT(sealJobSpec(spec));
        Json json = Json::parse(jobSpecToJson(spec, m_dir));
        json["applied_preset"] = 1;
        json["paths"]["log_dir"] = 1;
        write(m_dir / "job.json", json.dump(2));
        Report report;
        QVERIFY_RESULT(readJobSpec(m_dir / "job.json", report));
        QCOMPARE(report.problems.size(), size_t(2));
        QCOMPARE(report.problems[0].text().find("did you mean logs_dir") != std::string::npos, true);
        QCOMPARE(report.problems[1].text().find("did you mean applied_presets") != std::string::npos, true);
        json.erase("scene_config");
        write(m_dir / "job.json", json.dump(2));
        const auto read = readJobSpec(m_dir / "job.json", report);
        QVERIFY(!read && read.error().problem.id == "config.missing");
        QCOMPARE(read.error().problem.args.front(), std::string("scene_config"));
    }

    void anotherProgramIsAWarning()
    {
        JobSpec spec = lockedJob();
        QVERIFY_RESULT(sealJobSpec(spec));
        spec.env_hash = "tagmill-0.0";
        spec.job_id = jobId(spec);
        write(m_dir / "job.json", jobSpecToJson(spec, m_dir));
        Report report;
        QVERIFY_RESULT(readJobSpec(m_dir / "job.json", report));
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems[0].id, std::string("job.other_program"));
        QVERIFY(report.problems[0].severity == Severity::Warning);
    }

    void assetsOutsideNeedConsent()
    {
        write(m_dir / "job/inside.hdr", "1");
        write(m_dir / "other/sky.hdr", "2");
        JobSpec spec = lockedJob();
        const fs::path file = m_dir / "job/job_spec.json";
        const auto idOf = [&](std::vector<fs::path> allowed) {
            const auto checked = checkJobAssets(spec, file, allowed);
            return checked ? std::string() : checked.error().problem.id;
        };
        spec.scene_config.scene.background_hdri = (m_dir / "job/inside.hdr").string();
        QCOMPARE(idOf({}), std::string());
        spec.scene_config.scene.background_hdri = (m_dir / "other/sky.hdr").string();
        QCOMPARE(idOf({}), std::string("job.assets_outside"));
        QCOMPARE(idOf({m_dir / "other"}), std::string());
        QCOMPARE(idOf({m_dir / "oth"}), std::string("job.assets_outside"));
        spec.scene_config.scene.background_hdri = (m_dir / "job/../other/sky.hdr").string();
        QCOMPARE(idOf({}), std::string("job.assets_outside"));
        fs::create_symlink("../other/sky.hdr", m_dir / "job/link.hdr");
        spec.scene_config.scene.background_hdri = (m_dir / "job/link.hdr").string();
        QCOMPARE(idOf({}), std::string("job.assets_outside"));
        spec.scene_config.scene.background_hdri.reset();
        fs::create_directories(m_dir / "job/floor");
        fs::create_symlink("../../other/sky.hdr", m_dir / "job/floor/a.png");
        spec.scene_config.scene.texture_dir = (m_dir / "job/floor").string();
        QCOMPARE(idOf({}), std::string("job.assets_outside"));
        QCOMPARE(idOf({m_dir / "other"}), std::string());
    }

    void aRelativeAssetIsLookedForInTwoFolders_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<bool>("isBeside");
        QTest::addColumn<QString>("fromShell");
        QTest::addColumn<QString>("fromWindow");
        QTest::newRow("in the current folder") << true << false << QStringLiteral("here") << QStringLiteral("here");
        QTest::newRow("beside the config") << false << true << QStringLiteral("beside") << QStringLiteral("beside");
        QTest::newRow("in both") << true << true << QStringLiteral("here") << QStringLiteral("beside");
        QTest::newRow("in neither") << false << false << QStringLiteral("here") << QStringLiteral("here");
    }
    void aRelativeAssetIsLookedForInTwoFolders()
    {
        QFETCH(bool, isHere);
        QFETCH(bool, isBeside);
        QFETCH(QString, fromShell);
        QFETCH(QString, fromWindow);
        for (const char *folder : {"here", "beside"})
            fs::create_directories(m_dir / folder);
        if (isHere)
            write(m_dir / "here/sky.hdr", "1");
        if (isBeside)
            write(m_dir / "beside/sky.hdr", "1");
        const fs::path before = fs::current_path();
        const auto restore = qScopeGuard([&] { fs::current_path(before); });
        fs::current_path(m_dir / "here");
        const auto found = [&](LookFirst first) {
            GenConfig config;
            config.scene.background_hdri = "sky.hdr";
            resolveAssetPaths(config, m_dir / "beside/config.yaml", first);
            return *config.scene.background_hdri;
        };
        QCOMPARE(found(LookFirst::InCurrentFolder), (m_dir / fromShell.toStdString() / "sky.hdr").string());
        QCOMPARE(found(LookFirst::BesideConfig), (m_dir / fromWindow.toStdString() / "sky.hdr").string());
    }

    void changedAssetsAreRefused()
    {
        write(m_dir / "sky.hdr", "1");
        JobSpec spec = lockedJob();
        spec.scene_config.scene.background_hdri = (m_dir / "sky.hdr").string();
        QVERIFY_RESULT(sealJobSpec(spec));
        QVERIFY_RESULT(checkJobAssets(spec, m_dir / "job.json", {}));
        write(m_dir / "sky.hdr", "2");
        const auto checked = checkJobAssets(spec, m_dir / "job.json", {});
        QVERIFY(!checked && checked.error().problem.id == "job.assets_changed");
        fs::remove(m_dir / "sky.hdr");
        QVERIFY(!checkJobAssets(spec, m_dir / "job.json", {}));
    }

    void hostileFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("no JSON") << QByteArray("{\"a\": ");
        QTest::newRow("nested deep") << QByteArray(100000, '[');
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
        QTest::newRow("an empty map") << QByteArray("{}");
    }
    void hostileFilesAreErrors()
    {
        QFETCH(QByteArray, text);
        write(m_dir / "job.json", text.toStdString());
        Report report;
        const auto read = readJobSpec(m_dir / "job.json", report);
        QVERIFY(!read);
        QCOMPARE(exitStatus(read.error().code), 1);
        QCOMPARE(read.error().problem.file, (m_dir / "job.json").string());
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_dir;
};

QTEST_APPLESS_MAIN(tst_job_spec)
#include "tst_job_spec.moc"
