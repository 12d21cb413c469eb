// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical files derived from results, and datasets read back.
#include "core/dataset/canonical_files.h"
#include "core/dataset/dataset.h"
#include "core/dataset/record_json.h"
#include "core/files.h"
#include "core/truth/image_polygon.h"
#include "tests/support/dataset_fixture.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

const std::vector<std::string> canonical = {"ground_truth.csv", "coco_labels.json", "rich_truth.json", "provenance.json", "manifest.json", "job_spec.json", "checksums.json"};

std::vector<std::string> split(const std::string &text, char at)
{
    std::vector<std::string> parts(1);
    for (const char c : text)
        c == at ? parts.emplace_back() : parts.back() += c;
    return parts;
}

/// No number that JSON cannot hold, no coordinate of a point behind the camera.
void checkNumbers(const Json &json)
{
    if (json.is_number())
        QVERIFY(std::abs(json.get<double>()) < 1e6 || json.is_number_integer());
    if (json.is_structured())
        for (const Json &child : json)
            checkNumbers(child);
}

} // namespace

class tst_merge : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    fs::path newDir() { return fs::path(m_dir.path().toStdString()) / ("set" + std::to_string(m_count++)); }
    static Json parsed(const fs::path &file) { return Json::parse(*readFile(file)); }

private slots:
    void sameResultsGiveSameBytes_data()
    {
        QTest::addColumn<bool>("isCompat");
        QTest::newRow("ours") << false;
        QTest::newRow("compat") << true;
    }
    void sameResultsGiveSameBytes()
    {
        QFETCH(bool, isCompat);
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 3, isCompat));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        QVERIFY(report.problems.empty());
        std::vector<std::string> first;
        for (const std::string &name : canonical)
            first.push_back(*readFile(dir / name));
        QVERIFY_RESULT(mergeDataset(dir, report));
        for (size_t i = 0; i < canonical.size(); ++i)
            QVERIFY2(*readFile(dir / canonical[i]) == first[i], canonical[i].c_str());
        for (const auto &entry : fs::directory_iterator(dir))
            QVERIFY2(entry.path().string().find(".part-") == std::string::npos, entry.path().c_str());
    }

    void whatIsStoppedWhileItWritesLeavesNothing_data()
    {
        QTest::addColumn<int>("question");
        for (const int question : {1, 2, 3})
            QTest::addRow("at question %d", question) << question;
    }
    void whatIsStoppedWhileItWritesLeavesNothing()
    {
        QFETCH(int, question);
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        Report report;
        int asked = 0;
        const auto stopped = mergeDataset(dir, report, [&](double, std::string_view stage) { return stage != "merging" || ++asked < question; });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == Errc::Cancelled);
        for (const auto &entry : fs::directory_iterator(dir))
            QVERIFY2(entry.is_directory(), entry.path().c_str());
        QVERIFY_RESULT(mergeDataset(dir, report)); // the control
        QVERIFY(fs::exists(dir / "rich_truth.json"));
    }

    void textsPrintedInPiecesHoldEveryRecordAsItIsPrintedAlone_data()
    {
        QTest::addColumn<int>("count"); // of images
        QTest::newRow("no image") << 0;
        QTest::newRow("a part of a piece") << 3;
        QTest::newRow("whole pieces") << 32;
        QTest::newRow("many pieces and a part") << 45;
    }
    void textsPrintedInPiecesHoldEveryRecordAsItIsPrintedAlone()
    {
        QFETCH(int, count);
        std::vector<AnnotatedImage> images;
        std::string records;
        std::vector<std::string> attributes;
        for (int i = 0; i < count; ++i) {
            AnnotatedImage image{"images/" + imageId(i, 0) + ".png", {640, 480}, {}, {}, false};
            if (i % 4 != 1) // some show nothing
                image.records = detectionRecords(boardScene(i), 0, 42);
            for (const DetectionRecord &record : image.records) {
                JsonWriter whole, part = JsonWriter::within(1, JsonLayout::Line);
                writeRecord(whole, record, RecordStyle::Ours);
                writeRecordAttributes(part, record, RecordStyle::Ours);
                records += (records.empty() ? "" : ",") + ("\n    " + whole.take());
                attributes.push_back("\"attributes\": " + part.take() + '}');
            }
            images.push_back(std::move(image));
        }
        std::string truth, coco, table;
        ThreadExecutor executor(3);
        writeOurFiles({.richTruth = sinkInto(truth), .coco = sinkInto(coco), .groundTruthCsv = sinkInto(table)}, images, recordsIn(images), executor);
        QVERIFY(truth.ends_with("\"records\": [" + records + (records.empty() ? "]\n}" : "\n  ]\n}")));
        size_t at = 0;
        for (size_t i = 0; i < attributes.size(); ++i) {
            at = coco.find(attributes[i], at + 1);
            QVERIFY2(at != std::string::npos, attributes[i].c_str());
        }
        const Json annotations = Json::parse(coco)["annotations"];
        QCOMPARE(annotations.size(), attributes.size());
        for (size_t i = 0; i < annotations.size(); ++i)
            QCOMPARE(annotations[i]["id"].get<size_t>(), i + 1);
        QCOMPARE(split(table, '\n').size(), attributes.size() + 2); // the head, and what is behind the last line
        // Each alone, on one thread.
        QVERIFY(richTruthText(images, RecordStyle::Ours) == truth);
        QVERIFY(cocoText(images) == coco);
        QVERIFY(groundTruthCsv(images, RecordStyle::Ours) == table);
    }

    void nothingToMergeIsSaid()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 0));
        Report report;
        const Result<MergeSummary> merged = mergeDataset(dir, report);
        QVERIFY(!merged);
        QCOMPARE(merged.error().problem.id, std::string("dataset.no_results"));
        for (const std::string &name : canonical)
            QVERIFY(!fs::exists(dir / name));
    }

    void aFolderWithoutAJobIsNotMerged()
    {
        const fs::path dir = newDir();
        fs::create_directories(dir);
        std::ofstream(dir / "rich_truth.json") << "[]";
        Report report;
        QCOMPARE(mergeDataset(dir, report).error().problem.id, std::string("dataset.no_job"));
        QCOMPARE(mergeDataset(dir / "nowhere", report).error().problem.id, std::string("dataset.not_found"));
    }

    void aResultThatCannotBeReadIsNamedAndNotCounted_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("by");
        QTest::newRow("its recipe") << QStringLiteral("\"random_seed\": ") << QStringLiteral("\"random_seed\": true, \"x\": ");
        QTest::newRow("a light of its recipe") << QStringLiteral("\"lights\": ") << QStringLiteral("\"lights\": 3, \"x\": ");
        QTest::newRow("its job") << QStringLiteral("\"job\": ") << QStringLiteral("\"jobs\": ");
        QTest::newRow("a frame") << QStringLiteral("\"fingerprint\": ") << QStringLiteral("\"print\": ");
    }
    void aResultThatCannotBeReadIsNamedAndNotCounted()
    {
        QFETCH(QString, what);
        QFETCH(QString, by);
        const fs::path dir = newDir(), file = sceneResultPath(dir, 1);
        QVERIFY_RESULT(makeDataset(dir, 3));
        std::string text = *readFile(file);
        const size_t at = text.find(what.toStdString());
        QVERIFY(at != std::string::npos);
        text.replace(at, size_t(what.size()), by.toStdString());
        QVERIFY_RESULT(writeFileAtomically(file, text));
        Report report;
        const auto merged = mergeDataset(dir, report);
        QVERIFY_RESULT(merged);
        QCOMPARE(merged->scenes, 2);
        QCOMPARE(merged->frames, 4);
        QCOMPARE(report.problems.size(), size_t(1));
        QVERIFY2(report.problems[0].text().find(file.string()) != std::string::npos, report.problems[0].text().c_str());
    }

    void scenesWithoutAResultAreNamed_data()
    {
        QTest::addColumn<int>("planned");
        QTest::addColumn<QList<int>>("rendered");
        QTest::addColumn<QStringList>("said"); // how many, of how many, which
        QTest::newRow("all are there") << 2 << QList<int>{0, 1} << QStringList();
        QTest::newRow("one in the middle") << 3 << QList<int>{0, 2} << QStringList{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("1")};
        QTest::newRow("a shard at the end") << 4 << QList<int>{0, 1} << QStringList{QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("2, 3")};
        QTest::newRow("more than are named") << 13 << QList<int>{1} << QStringList{QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("0, 2, 3, 4, 5, 6, 7, 8, 9, 10, …")};
    }
    void scenesWithoutAResultAreNamed()
    {
        QFETCH(int, planned);
        QFETCH(QList<int>, rendered);
        QFETCH(QStringList, said);
        const fs::path dir = newDir();
        GenConfig config = boardConfig();
        config.dataset.num_scenes = planned;
        QVERIFY_RESULT(openDataset(dir, {config, 42, "x"}));
        for (const int id : rendered)
            QVERIFY_RESULT(writeSceneResult(dir, sceneResult(dir, boardScene(id), jobHash(config, 42))));
        Report report;
        const auto merged = mergeDataset(dir, report);
        QVERIFY_RESULT(merged);
        QCOMPARE(merged->scenes, static_cast<int>(rendered.size()));
        QCOMPARE(report.hasErrors(), !said.isEmpty());
        QCOMPARE(report.problems.size(), size_t(!said.isEmpty()));
        for (qsizetype i = 0; i < said.size(); ++i) {
            QCOMPARE(report.problems[0].id, std::string("dataset.scenes_missing"));
            QCOMPARE(QString::fromStdString(report.problems[0].args[size_t(i)]), said[i]);
        }
    }

    void metadataAndExperimentReachTheManifest()
    {
        const fs::path dir = newDir();
        GenConfig config = boardConfig();
        config.dataset.seeds.lighting = 7;
        config.dataset.metadata = {{"owner", Value("lab \"3\"")}, {"limits", ValueList{Value(1), Value(0.5), Value(true), Value()}},
                                   {"experiment", ValueMap{{"name", Value("lens")}, {"variant", Value("v003")}, {"overrides", ValueMap{{"camera.fov", Value(60.0)}}}}}};
        QVERIFY_RESULT(openDataset(dir, {config, 42, "x"}));
        QVERIFY_RESULT(writeSceneResult(dir, sceneResult(dir, boardScene(0), jobHash(config, 42))));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const Json manifest = parsed(dir / "manifest.json");
        QCOMPARE(manifest.at("experiment").dump(), std::string(R"({"description":null,"name":"lens","overrides":{"camera.fov":60.0},)"
                                                               R"("seed_info":{"camera":null,"global_seed":42,"layout":null,"lighting":7,"noise":null},"variant_id":"v003"})"));
        QCOMPARE(manifest.at("metadata").at("owner").get<std::string>(), std::string("lab \"3\""));
        QCOMPARE(manifest.at("metadata").at("limits").dump(), std::string("[1,0.5,true,null]"));
        QVERIFY(!manifest.at("metadata").contains("experiment"));
    }

    void aResultOfAnotherJobIsNotMixedIn()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 1));
        QVERIFY_RESULT(writeSceneResult(dir, sceneResult(dir, boardScene(1), "another job")));
        Report report;
        QCOMPARE(mergeDataset(dir, report).error().problem.id, std::string("dataset.result.other_job"));
    }

    void anImageOfTwoResultsIsToldAndKeptOnce()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        auto second = readSceneResult(sceneResultPath(dir, 1));
        QVERIFY_RESULT(second);
        second->frames.front().image = imageId(0, 0) + ".png";
        QVERIFY_RESULT(writeSceneResult(dir, *second));
        Report report;
        const auto merged = mergeDataset(dir, report);
        QVERIFY_RESULT(merged);
        QCOMPARE(merged->frames, 3); // of four frames
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems.front().id, std::string("dataset.result.duplicate"));
        QVERIFY(report.problems.front().file.ends_with("scene_000001.json"));
        const Json truth = parsed(dir / "rich_truth.json");
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QCOMPARE(size_t((*dataset)->recordCount), truth["records"].size());
    }

    void richTruthHasOurEnvelopeAndStates()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const Json rich = parsed(dir / "rich_truth.json");
        QCOMPARE(rich.at("version").get<std::string>(), std::string("2.0"));
        QCOMPARE(rich.at("tagmill").dump(), std::string("{\"corner_order\":\"opencv\",\"format\":1,\"pixel_origin\":\"corner\",\"truth_time\":\"mid\"}"));
        QCOMPARE(rich.at("evaluation_context").at("photometric_margin_px").get<int>(), 5);
        checkNumbers(rich);
        bool hasBoard = false;
        for (const Json &record : rich.at("records")) {
            QCOMPARE(record.at("corners_state").size(), record.at("corners").size());
            QCOMPARE(record.at("corners_visibility").size(), record.at("corners").size());
            if (record.at("record_type") != "BOARD")
                continue;
            hasBoard = true;
            QCOMPARE(record.at("keypoints").size(), size_t(24));
            QCOMPARE(record.at("keypoints_state").size(), size_t(24));
            QCOMPARE(record.at("corners").size(), size_t(4));
            for (size_t i = 0; i < 24; ++i) {
                const bool isOutside = record["keypoints_state"][i] == "outside";
                QCOMPARE(isOutside, record["keypoints_visibility"][i] == 0);
            }
        }
        QVERIFY(hasBoard);
    }

    void theTimeOfTruthIsThatOfTheCameras_data()
    {
        QTest::addColumn<int>("atStart"); // of two frames
        QTest::addColumn<QString>("text");
        QTest::newRow("middle") << 0 << QStringLiteral("mid");
        QTest::newRow("start") << 2 << QStringLiteral("start");
        QTest::newRow("both") << 1 << QStringLiteral("mixed");
    }
    void theTimeOfTruthIsThatOfTheCameras()
    {
        QFETCH(int, atStart);
        QFETCH(QString, text);
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 0));
        SceneRecipe recipe = boardScene(0);
        for (int i = 0; i < atStart; ++i)
            recipe.cameras[static_cast<size_t>(i)].truth_time = TruthTime::Start;
        QVERIFY_RESULT(writeSceneResult(dir, sceneResult(dir, recipe, jobHash(boardConfig(), 42))));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        QCOMPARE(parsed(dir / "rich_truth.json").at("tagmill").at("truth_time").get<std::string>(), text.toStdString());
        QCOMPARE(parsed(dir / "manifest.json").at("metadata").at("tagmill").at("truth_time").get<std::string>(), text.toStdString());
    }

    void cocoUsesOneShapeForPolygonBoxAndArea()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const Json coco = parsed(dir / "coco_labels.json");
        checkNumbers(coco);
        QCOMPARE(coco.at("info").at("pixel_origin").get<std::string>(), std::string("corner"));
        QVERIFY(coco.at("licenses").empty());
        QCOMPARE(coco.at("images").size(), size_t(4));
        QCOMPARE(coco.at("categories").size(), size_t(2));
        int boards = 0, clipped = 0;
        for (const Json &annotation : coco.at("annotations")) {
            const auto flat = annotation.at("segmentation").at(0).get<std::vector<double>>();
            std::vector<Vector2> polygon;
            for (size_t i = 0; i + 1 < flat.size(); i += 2)
                polygon.emplace_back(flat[i], flat[i + 1]);
            const auto box = annotation.at("bbox").get<std::vector<double>>();
            Vector2 least = polygon.front(), most = polygon.front();
            for (const Vector2 &p : polygon) {
                least = least.cwiseMin(p);
                most = most.cwiseMax(p);
                QVERIFY(p.minCoeff() >= 0 && p.x() <= 640 && p.y() <= 480);
            }
            QVERIFY_NEAR(box[0], least.x(), 0);
            QVERIFY_NEAR(box[3], most.y() - least.y(), 0);
            QVERIFY_NEAR(annotation.at("area").get<double>(), std::abs(signedArea(polygon)), 0);
            QVERIFY_NEAR(annotation.at("area").get<double>(), annotation.at("attributes").at("pixel_area").get<double>(), 1e-6 * annotation.at("area").get<double>());
            const Json &category = coco["categories"][annotation.at("category_id").get<size_t>() - 1];
            const auto keypoints = annotation.at("keypoints").get<std::vector<double>>();
            QCOMPARE(keypoints.size(), 3 * category.at("keypoints").size());
            int labelled = 0;
            for (size_t i = 0; i < keypoints.size(); i += 3) {
                labelled += keypoints[i + 2] > 0;
                if (keypoints[i + 2] == 0)
                    QVERIFY(keypoints[i] == 0 && keypoints[i + 1] == 0);
            }
            QCOMPARE(annotation.at("num_keypoints").get<int>(), labelled);
            boards += annotation.at("attributes").at("record_type") == "BOARD";
            clipped += labelled < static_cast<int>(keypoints.size() / 3);
        }
        QCOMPARE(boards, 4);
        QVERIFY(clipped > 0);
    }

    void csvIsRectangularAndDeclaresEveryColumn()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 1));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const std::string csv = *readFile(dir / "ground_truth.csv");
        const auto lines = split(csv, '\n');
        const auto header = split(lines[0], ',');
        QCOMPARE(header.size(), size_t(19 + 3 * 24));
        QCOMPARE(header[7], std::string("x1"));
        QCOMPARE(header[19], std::string("kp0_x"));
        bool hasBoard = false;
        for (size_t i = 1; i + 1 < lines.size(); ++i) {
            const auto row = split(lines[i], ',');
            QCOMPARE(row.size(), header.size());
            if (row[3] != "BOARD")
                continue;
            hasBoard = true;
            for (size_t c = 7; c < 19; ++c)
                QVERIFY(row[c].empty());
            QVERIFY(!row[19].empty() && !row[21].empty());
        }
        QVERIFY(hasBoard);
    }

    void provenanceKeepsOneRecipeASceneAndChecksumsHold()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const Json provenance = parsed(dir / "provenance.json");
        QCOMPARE(provenance.at("scenes").size(), size_t(2));
        QCOMPARE(provenance.at("frames").size(), size_t(4));
        QCOMPARE(provenance["frames"]["scene_0001_cam_0001"]["scene"].get<int>(), 1);
        QVERIFY_RESULT(recipesFromJson(provenance["scenes"]["1"]["recipe_snapshot"].dump()));
        const Json checksums = parsed(dir / "checksums.json");
        QCOMPARE(checksums.at("job_id").get<std::string>(), jobHash(boardConfig(), 42));
        QCOMPARE(checksums.at("files").size(), size_t(4 + 6));
        for (const auto &[name, hash] : checksums.at("files").items())
            QCOMPARE(hex(sha256(*readFile(dir / name))), hash.get<std::string>());
        const Json manifest = parsed(dir / "manifest.json");
        QCOMPARE(manifest["metadata"]["tagmill"]["frames"].get<int>(), 4);
        QVERIFY(manifest["metadata"]["tagmill"]["distortion_model"] == "none");
        QVERIFY(manifest["tag_specification"]["tag_size_m"] == 0.03);
    }

    void compatWritesThePeersFieldsOnly()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 1, true));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const Json rich = parsed(dir / "rich_truth.json");
        QVERIFY(!rich.contains("tagmill"));
        const Json peer = parsed(test::dataDir() / "dataset_a" / "rich_truth.json");
        for (const Json &record : rich.at("records")) {
            QCOMPARE(record.size(), peer["records"][0].size());
            for (const auto &[key, value] : peer["records"][0].items())
                QVERIFY2(record.contains(key), key.c_str());
            if (record.at("record_type") == "BOARD")
                QCOMPARE(record.at("corners").size(), size_t(1));
        }
        const Json coco = parsed(dir / "coco_labels.json");
        QCOMPARE(coco["categories"][0]["name"].get<std::string>(), std::string("calibration_board"));
        QCOMPARE(parsed(dir / "provenance.json").size(), size_t(2));
    }

    void aMissingImageIsReported()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 1));
        fs::remove(dir / "images" / "scene_0000_cam_0001.png");
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems[0].id, std::string("dataset.image_missing"));
    }

    void aDatasetReadsTheSameFromResultsAndFromItsFiles()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        const auto fromResults = readDataset(dir); // as while it is being written
        QVERIFY_RESULT(fromResults);
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        fs::remove_all(dir / ".tagmill");
        const auto fromFiles = readDataset(dir);
        QVERIFY_RESULT(fromFiles);
        QVERIFY((*fromFiles)->problems.empty());
        QCOMPARE((*fromFiles)->frames.size(), size_t(4));
        QCOMPARE((*fromFiles)->recordCount, (*fromResults)->recordCount);
        QCOMPARE((*fromFiles)->photometric_margin_px, 5);
        for (size_t i = 0; i < 4; ++i) {
            const DatasetFrame &a = (*fromResults)->frames[i], &b = (*fromFiles)->frames[i];
            QCOMPARE(a.image_id, imageId(static_cast<int>(i) / 2, static_cast<int>(i) % 2));
            QCOMPARE(b.image_id, a.image_id);
            QCOMPARE(b.image, a.image);
            QVERIFY(a.imageExists && b.imageExists && b.resolution == a.resolution);
            QCOMPARE(b.recordCount, a.recordCount);
            for (size_t r = 0; r < a.recordCount; ++r) {
                JsonWriter left, right;
                writeRecord(left, (*fromResults)->recordOf(a, r), RecordStyle::Ours);
                writeRecord(right, (*fromFiles)->recordOf(b, r), RecordStyle::Ours);
                QCOMPARE(right.take(), left.take());
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_merge)
#include "tst_merge.moc"
