// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets of others: render-tag's files, old ones, broken ones, hostile ones.
#include "core/dataset/dataset.h"
#include "core/dataset/record_json.h"
#include "core/files.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

const std::string goodRecord = "{\"image_id\": \"scene_0003_cam_0001\", \"tag_id\": 4, \"tag_family\": \"tag36h11\","
                               " \"corners\": [[1, 1], [9, 1], [9, 9], [1, 9]], \"resolution\": [20, 10]}";

std::string with(const std::string &from, const std::string &to)
{
    std::string text = goodRecord;
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

class tst_read_dataset : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    fs::path newDir()
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
        fs::create_directories(dir);
        return dir;
    }
    static void write(const fs::path &file, const std::string &text) { std::ofstream(file, std::ios::binary) << text; }

private slots:
    void theirDatasetIsRead()
    {
        const auto dataset = readDataset(test::dataDir() / "dataset_a");
        QVERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->frames.size(), size_t(6));
        QCOMPARE((*dataset)->recordCount, 36);
        QCOMPARE((*dataset)->photometric_margin_px, 6);
        QCOMPARE((*dataset)->problems.size(), size_t(1));
        QCOMPARE((*dataset)->problems[0].id, std::string("dataset.sizes_differ")); // a notice
        const DatasetFrame &last = (*dataset)->frames.back();
        QCOMPARE(last.image_id, std::string("scene_0005_cam_0000"));
        QVERIFY(!last.imageExists);
        const DetectionRecord board = (*dataset)->recordsOf(last).back();
        QCOMPARE(board.record_type, RecordType::Board);
        QCOMPARE(board.keypoints.size(), size_t(24));
        QCOMPARE(board.board_definition->cols, 7);
        QVERIFY(!board.global_seed.has_value());
        const DetectionRecord behind = (*dataset)->recordOf((*dataset)->frames[3], 2);
        QVERIFY(behind.corners_state[0] == PointState::Behind);
    }

    void theirTableIsReadWhenThereIsNothingBetter()
    {
        const fs::path dir = newDir();
        fs::copy_file(test::dataDir() / "dataset_a" / "ground_truth.csv", dir / "ground_truth.csv");
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->recordCount, 35); // the board's row has no corners
        QCOMPARE((*dataset)->frames.size(), size_t(6));
        QVERIFY_NEAR((*dataset)->recordOf((*dataset)->frames[0], 0).corners[1].y(), 421.1937, 0);
        QVERIFY((*dataset)->recordOf((*dataset)->frames[3], 2).corners_state[2] == PointState::Behind);
    }

    void tablesAreReadAsFarAsTheyGo_data()
    {
        const std::string head = "image_id,tag_id,tag_family,record_type,tag_size_mm,ppm,is_mirrored,", corners = "x1,y1,x2,y2,x3,y3,x4,y4\r\n";
        const std::string good = "scene_0003_cam_0001,4,tag36h11,TAG,80.0,12.5,0,1.0,1.0,9.0,1.0,9.0,9.0,1.0,9.0\r\n";
        const auto cell = [&good](const std::string &from, const std::string &to) {
            std::string row = good;
            return row.replace(row.find(from), from.size(), to);
        };
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("records"); // −1: an error
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const std::string &table, int records, const QStringList &problems) {
            QTest::newRow(name) << QByteArray::fromStdString(table) << records << problems;
        };
        const QString noCamera = QStringLiteral("dataset.csv.no_camera"), skipped = QStringLiteral("dataset.record.skipped");
        row("all columns", head + corners + good + good, 2, {noCamera});
        row("as spreadsheets save it", "\xEF\xBB\xBF" + head + corners + good, 1, {noCamera});
        row("lines end without CR, the last one not at all", head + "x1,y1,x2,y2,x3,y3,x4,y4\n" + good.substr(0, good.size() - 2), 1, {noCamera});
        row("no columns of size and density", "image_id,tag_id,tag_family," + corners + "a,4,tag36h11,1,1,9,1,9,9,1,9\n", 1, {noCamera});
        row("no column of a corner", head + "x1,y1,x2,y2,x3,y3,x4\r\n" + good + good, 0, {skipped, skipped});
        row("no column of the id", "image_id,x1,y1,x2,y2,x3,y3,x4,y4\na,1,1,9,1,9,9,1,9\n", 0, {skipped});
        row("no column of the image", "tag_id,x1,y1,x2,y2,x3,y3,x4,y4\n4,1,1,9,1,9,9,1,9\n", -1, {QStringLiteral("dataset.csv.broken")});
        row("a text for a corner, then a good one", head + corners + cell("9.0,9.0", "9.0,left") + good, 1, {noCamera, skipped});
        row("half an id, then a good one", head + corners + cell(",4,", ",4.5,") + good, 1, {noCamera, skipped});
        row("an image that leads away, then a good one", head + corners + cell("scene_0003_cam_0001", "../../x") + good, 1, {noCamera, skipped});
        row("a row that ends early, then a good one", head + corners + good.substr(0, 50) + "\r\n" + good, 1, {noCamera, skipped});
        row("a header and nothing else", head + corners, 0, {});
    }
    void tablesAreReadAsFarAsTheyGo()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, records);
        QFETCH(QStringList, problems);
        const fs::path dir = newDir();
        write(dir / "ground_truth.csv", table.toStdString());
        write(dir / "images.csv", "image_id,image\r\nscene_0003_cam_0001,images/a.png\r\n"); // of an export, without its cameras: no matter
        const auto dataset = readDataset(dir);
        QCOMPARE(dataset.has_value(), records >= 0);
        QStringList found;
        if (!dataset)
            found.append(QString::fromStdString(dataset.error().problem.id));
        else
            for (const Problem &problem : (*dataset)->problems)
                found.append(QString::fromStdString(problem.id));
        QCOMPARE(found, problems);
        if (dataset)
            QCOMPARE((*dataset)->recordCount, records);
    }

    void oldAndNewFormsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *name, const std::string &text, int records, int problems) {
            QTest::newRow(name) << QString::fromStdString(text) << records << problems;
        };
        row("bare list", "[" + goodRecord + "]", 1, 0);
        row("envelope", "{\"version\": \"2.0\", \"evaluation_context\": {}, \"records\": [" + goodRecord + "]}", 1, 0);
        row("envelope, other lists before", "{\"x\": [{\"image_id\": 3}], \"records\": [" + goodRecord + "," + goodRecord + "]}", 2, 0);
        row("no records", "[]", 0, 0);
        row("one bad, one good", "[" + with("4,", "4.5,") + "," + goodRecord + "]", 1, 1);
        row("not an object", "[7, " + goodRecord + ", [1], null]", 1, 3);
        row("no corners", "[" + with("\"corners\"", "\"edges\"") + "]", 0, 1);
        row("corner of three", "[" + with("[1, 1]", "[1, 1, 1]") + "]", 0, 1);
        row("leaves the folder", "[" + with("scene_0003_cam_0001", "../../x") + "]", 0, 1);
        row("is a parent", "[" + with("scene_0003_cam_0001", "..") + "]", 0, 1);
        row("is absolute", "[" + with("scene_0003_cam_0001", "/etc/passwd") + "]", 0, 1);
        row("holds a zero byte", "[" + with("scene_0003_cam_0001", "a\\u0000b") + "]", 0, 1);
        row("is empty", "[" + with("scene_0003_cam_0001", "") + "]", 0, 1);
        row("huge tag id", "[" + with("4,", "1e300,") + "]", 0, 1);
        row("no image size", "[" + with("[20, 10]", "[0, 10]") + "]", 0, 1);
        row("not a number", "[" + with("[9, 1]", "[NaN, 1]") + "," + goodRecord + "]", 1, 1);
        row("infinite, as Python writes it", "[" + with("[9, 1]", "[-Infinity, 1]") + "," + goodRecord + "]", 1, 1);
        row("infinite by its exponent", "[" + with("[9, 1]", "[1e999, 1]") + "," + goodRecord + "]", 1, 1);
        row("far away, but a number", "[" + with("[9, 1]", "[1e300, 1]") + "]", 1, 0);
        row("a text for a number", "[" + with("4,", "\"four\",") + "]", 0, 1);
        row("a number for a text", "[" + with("\"tag36h11\"", "36") + "]", 0, 1);
        row("an object for a list", "[" + with("[20, 10]", "{\"width\": 20}") + "]", 0, 1);
        row("a list for a number", "[" + with("4,", "[4],") + "]", 0, 1);
        row("corners one level too flat", "[" + with("[[1, 1], [9, 1], [9, 9], [1, 9]]", "[1, 1, 9, 1]") + "]", 0, 1);
        row("corners one level too deep", "[" + with("[1, 1],", "[[1, 1]],") + "]", 0, 1);
        row("not JSON inside", "[" + with("4,", "4 oops,") + "," + goodRecord + "]", 1, 1);
        row("a quote forgotten, a field a line", "[\n" + with("tag36h11\",", "tag36h11,\n") + ",\n" + goodRecord + "\n]", 1, 1);
        row("a deep record", "[" + with("4,", std::string(100, '[') + std::string(100, ']') + ",") + "," + goodRecord + "]", 1, 1);
        row("another kind of record", "[" + with("4,", "4, \"record_type\": \"SUBJECT\",") + "]", 0, 1);
        row("fields nobody knows", "[" + with("4,", "4, \"x\": {\"tag_id\": \"a\", \"corners\": [[[]]]}, \"y\": [{}],") + "]", 1, 0);
        row("cut off in the second record", "[" + goodRecord + "," + goodRecord.substr(0, 40), 1, 1);
        row("cut off in the first record", "[" + goodRecord.substr(0, 40), 0, 1);
        row("cut off behind the list", "{\"records\": [" + goodRecord + "]", 1, 1);
        row("brackets without end", std::string(100000, '['), 0, 1);
        row("two sizes in one image", "[" + goodRecord + "," + with("[20, 10]", "[30, 10]") + "]", 2, 1);
        row("two sizes in two images", "[" + goodRecord + "," + with("[20, 10]", "[30, 10]").replace(15, 5, "scenf") + "]", 2, 1);
    }
    void oldAndNewFormsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, records);
        QFETCH(int, problems);
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", text.toStdString());
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->recordCount, records);
        QCOMPARE(static_cast<int>((*dataset)->problems.size()), problems);
        for (const DatasetFrame &frame : (*dataset)->frames)
            QCOMPARE(frame.image.parent_path(), (*dataset)->dir / "images");
    }

    void whatOurBoardsHaveMoreIsReadBack()
    {
        BoardSpec spec = test::charuco(2, 4);
        spec.ids = {40, 3, 10, 7};
        spec.charuco_pattern = CharucoPattern::OpenCvLegacy;
        spec.charuco_corner_ids = CharucoCornerIds::Bottom;
        const auto records = detectionRecords(test::scene({test::board(spec)}, {test::camera({0, -0.3, 0.5})}), 0, 42);
        const auto back = [&](RecordStyle style) {
            JsonWriter json;
            writeRecord(json, records.back(), style);
            const fs::path dir = newDir();
            write(dir / "rich_truth.json", "[" + json.take() + "]");
            const auto dataset = readDataset(dir);
            return *(*dataset)->recordsOf((*dataset)->frames.at(0)).at(0).board_definition;
        };
        const BoardDefinition ours = back(RecordStyle::Ours), theirs = back(RecordStyle::Peer);
        QCOMPARE(ours.ids, spec.ids);
        QVERIFY(ours.charuco_pattern == spec.charuco_pattern && ours.corner_ids == spec.charuco_corner_ids);
        QVERIFY(theirs.ids.empty() && theirs.charuco_pattern == CharucoPattern::Peer && theirs.corner_ids == CharucoCornerIds::Top);
    }

    void boardsOfOldFilesStandInTheirMetadata_data()
    {
        const std::string board = "\"board_definition\": {\"type\": \"charuco\", \"rows\": 5, \"cols\": %1, \"square_size_mm\": 40, \"marker_size_mm\": 30,"
                                  " \"dictionary\": \"DICT_4X4_50\", \"total_keypoints\": 24, \"spacing_ratio\": null}";
        const QString seven = QString::fromStdString(board).arg(7), nine = QString::fromStdString(board).arg(9);
        QTest::addColumn<QString>("fields");
        QTest::newRow("as today") << seven;
        QTest::newRow("in the metadata") << QStringLiteral("\"metadata\": {\"note\": [1, {}], %1}").arg(seven);
        QTest::newRow("in both: today's counts") << QStringLiteral("%1, \"metadata\": {%2}").arg(seven, nine);
        QTest::newRow("in both, the metadata first") << QStringLiteral("\"metadata\": {%2}, %1").arg(seven, nine);
    }
    void boardsOfOldFilesStandInTheirMetadata()
    {
        QFETCH(QString, fields);
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", "[" + with("\"tag_id\": 4, \"tag_family\": \"tag36h11\"", "\"record_type\": \"BOARD\", \"tag_id\": -1, \"tag_family\": \"board_charuco\", " + fields.toStdString()) + "]");
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QVERIFY2((*dataset)->problems.empty(), (*dataset)->problems.empty() ? "" : (*dataset)->problems[0].text().c_str());
        const BoardDefinition *board = (*dataset)->boardDefinition();
        QVERIFY(board);
        QCOMPARE(board->type, std::string("charuco"));
        QCOMPARE(board->cols, 7);
        QCOMPARE(board->square_size_mm, 40.0);
    }

    void malformedFilesAreErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a number") << "3";
        QTest::newRow("an object without records") << "{\"version\": \"2.0\"}";
        QTest::newRow("records is no list") << "{\"records\": 3}";
    }
    void malformedFilesAreErrors()
    {
        QFETCH(QString, text);
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", text.toStdString());
        const auto dataset = readDataset(dir);
        QVERIFY(!dataset);
        QVERIFY(dataset.error().code == Errc::Parse);
        QCOMPARE(exitStatus(dataset.error().code), 1);
        QVERIFY(dataset.error().text().find("rich_truth.json") != std::string::npos);
    }

    void aFolderWithoutADatasetIsNotFound()
    {
        const auto dataset = readDataset(newDir());
        QVERIFY(!dataset);
        QVERIFY(dataset.error().code == Errc::NotFound);
        QCOMPARE(readDataset(fs::path("/nonexistent/folder")).error().problem.id, std::string("dataset.not_found"));
    }

    void framesAreSortedByNumberAndUnlabelledImagesAreFrames()
    {
        const fs::path dir = newDir();
        fs::create_directories(dir / "images");
        for (const char *name : {"scene_10000_cam_0000.png", "scene_0002_cam_0010.png", "scene_0002_cam_0009.png", "photo.png", "notes.txt"})
            write(dir / "images" / name, "");
        write(dir / "rich_truth.json", "[" + goodRecord + "]");
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        std::vector<std::string> ids;
        for (const DatasetFrame &frame : (*dataset)->frames)
            ids.push_back(frame.image_id);
        const std::vector<std::string> expected = {"scene_0002_cam_0009", "scene_0002_cam_0010", "scene_0003_cam_0001", "scene_10000_cam_0000", "photo"};
        QCOMPARE(ids, expected);
        QVERIFY(!(*dataset)->frames[2].imageExists);
        QVERIFY((*dataset)->frames[3].imageExists);
        QCOMPARE((*dataset)->problems.size(), size_t(1));
        QCOMPARE((*dataset)->problems[0].id, std::string("dataset.image_unknown"));
        QCOMPARE((*dataset)->problems[0].where, std::string("scene_0003_cam_0001"));
    }

    void aProblemNamesFileAndRecord()
    {
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", "{\"records\": [" + goodRecord + "," + with("4,", "4.5,") + "," + goodRecord.substr(0, 30));
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        const std::vector<Problem> &problems = (*dataset)->problems;
        QCOMPARE(problems.size(), size_t(2));
        QCOMPARE(problems[0].where, std::string("records[1]"));
        QVERIFY(problems[0].text().find("tag_id") != std::string::npos && problems[0].text().find("4.5") != std::string::npos);
        QCOMPARE(problems[1].id, std::string("dataset.file_cut"));
        QCOMPARE(problems[1].where, std::string("records[2]"));
        for (const Problem &problem : problems)
            QCOMPARE(problem.file, (dir / "rich_truth.json").string());
    }

    void manyProblemsAreCounted()
    {
        std::string text = "[";
        for (int i = 0; i < 1500; ++i)
            text += (i ? "," : "") + with("4,", "4.5,");
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", text + "]");
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->problems.size(), size_t(1001));
        QCOMPARE((*dataset)->problems.back().args.at(0), std::string("500"));
    }

    void filesOfAllNamesAreRead_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("as");
        QTest::addColumn<int>("records");
        QTest::addColumn<bool>("hasPoses");
        QTest::newRow("rich truth") << "rich_truth.json" << "rich_truth.json" << 36 << true;
        QTest::newRow("rich truth of shards") << "rich_truth.json" << "rich_truth_shard_0.json rich_truth_shard_1.json" << 72 << true;
        QTest::newRow("COCO alone") << "coco_labels.json" << "coco_labels.json" << 36 << true;
        QTest::newRow("COCO by its old name") << "coco_labels.json" << "annotations.json" << 36 << true;
        QTest::newRow("table") << "ground_truth.csv" << "ground_truth.csv" << 35 << false;
        QTest::newRow("table by its old name") << "ground_truth.csv" << "tags.csv" << 35 << false;
        QTest::newRow("tables of shards") << "ground_truth.csv" << "tags_shard_0.csv tags_shard_1.csv" << 70 << false;
    }
    void filesOfAllNamesAreRead()
    {
        QFETCH(QString, from);
        QFETCH(QString, as);
        QFETCH(int, records);
        QFETCH(bool, hasPoses);
        const fs::path dir = newDir();
        for (const QString &name : as.split(QLatin1Char(' ')))
            fs::copy_file(test::dataDir() / "dataset_a" / from.toStdString(), dir / name.toStdString());
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->recordCount, records);
        QCOMPARE((*dataset)->frames.size(), size_t(6));
        QCOMPARE((*dataset)->recordOf((*dataset)->frames[0], 0).position.has_value(), hasPoses);
    }

    void theirAccessorsAreHere()
    {
        const auto dataset = *readDataset(test::dataDir() / "dataset_a");
        QCOMPARE(dataset->allRecords().size(), size_t(36));
        QCOMPARE(dataset->imageIds().size(), size_t(6));
        QCOMPARE(dataset->imageIds().front(), std::string("scene_0000_cam_0000"));
        const std::string withBoard = "scene_0005_cam_0000";
        QVERIFY(dataset->boardRecordOf(withBoard) && dataset->boardRecordOf(withBoard)->tag_id == -1);
        QVERIFY(!dataset->boardRecordOf("scene_0000_cam_0000"));
        QCOMPARE(dataset->tagRecordsOf(withBoard).size() + 1, dataset->recordsOf(withBoard).size());
        QCOMPARE(dataset->boardDefinition()->cols, 7);
        QVERIFY(dataset->recordsOf("scene_0099_cam_0000").empty() && !dataset->frameOf("../x") && !dataset->boardRecordOf(""));
    }

    void oneFileIsReadByItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("records"); // −1: an error
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const std::string &text, const char *file, int records, const char *problem = "") {
            QTest::newRow(name) << QString::fromStdString(text) << file << records << problem;
        };
        row("v1", "[" + goodRecord + "]", "truth of tuesday.json", 1);
        row("v2", "{\"version\": \"2.0\", \"records\": [" + goodRecord + "," + goodRecord + "]}", "rich_truth_v2.json", 2);
        row("the name does not matter", "[" + goodRecord + "]", "records", 1);
        row("one bad, two good", "[" + goodRecord + "," + with("4,", "4.5,") + "," + goodRecord + "]", "old.json", 2, "dataset.record.skipped");
        row("no records in it", "{\"version\": \"2.0\"}", "old.json", -1, "dataset.rich_truth.broken");
        row("it is not there", "", "missing.json", -1, "file.not_found");
        row("it is a folder", "", "images", -1, "file.not_plain");
    }
    void oneFileIsReadByItself()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(int, records);
        QFETCH(QString, problem);
        const fs::path dir = newDir();
        fs::create_directories(dir / "images");
        write(dir / "images" / "scene_0003_cam_0001.png", "x");
        write(dir / "images" / "scene_0009_cam_0000.png", "x"); // the file speaks of no such image
        write(dir / "rich_truth.json", "[]");                   // what lies beside it is another matter
        if (!text.isEmpty())
            write(dir / name.toStdString(), text.toStdString());
        const auto dataset = readRichTruthFile(dir / name.toStdString());
        QCOMPARE(dataset.has_value(), records >= 0);
        if (!dataset) {
            QCOMPARE(QString::fromStdString(dataset.error().problem.id), problem);
            return;
        }
        QCOMPARE((*dataset)->recordCount, records);
        QCOMPARE((*dataset)->dir, dir);
        QCOMPARE((*dataset)->imageIds(), std::vector<std::string>{"scene_0003_cam_0001"});
        QCOMPARE((*dataset)->frames.size(), size_t(1));
        QVERIFY((*dataset)->frames[0].imageExists);
        QCOMPARE((*dataset)->problems.size(), size_t(problem.isEmpty() ? 0 : 1));
        if (!problem.isEmpty())
            QCOMPARE(QString::fromStdString((*dataset)->problems[0].id), problem);
    }

    void imagesComeInTheOrderTheirFileSpeaksOfThem()
    {
        const auto of = [](const std::string &image, int id) {
            std::string text = with("scene_0003_cam_0001", image);
            return text.replace(text.find("4,"), 1, std::to_string(id));
        };
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", "[" + of("scene_0002_cam_0000", 1) + "," + of("scene_0001_cam_0000", 2) + "," + of("scene_0002_cam_0000", 3) + "]");
        const auto dataset = *readDataset(dir);
        QCOMPARE(dataset->imageIds(), (std::vector<std::string>{"scene_0002_cam_0000", "scene_0001_cam_0000"}));
        QCOMPARE(dataset->frames.front().image_id, std::string("scene_0001_cam_0000"));
        std::vector<int> ids;
        for (const DetectionRecord &record : dataset->recordsOf("scene_0002_cam_0000"))
            ids.push_back(record.tag_id);
        QCOMPARE(ids, (std::vector<int>{1, 3}));
    }

    void linksThatLeadOutAreNotFollowed_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isDataset");
        for (const char *link : {"images/scene_0003_cam_0001.png", "images", ".tagmill", ".tagmill/results"})
            QTest::newRow(link) << link << true;
        QTest::newRow("rich_truth.json") << "rich_truth.json" << false;
    }
    void linksThatLeadOutAreNotFollowed()
    {
        QFETCH(QString, link);
        QFETCH(bool, isDataset);
        const fs::path outside = newDir(), dir = newDir(), at = dir / link.toStdString();
        fs::create_directories(outside / "results" / "000");
        write(outside / "scene_0003_cam_0001.png", "secret");
        write(outside / "results" / "000" / "scene_000001.json", "secret");
        write(outside / "rich_truth.json", "[" + goodRecord + "]");
        fs::create_directories(at.parent_path());
        if (isDataset)
            write(dir / "rich_truth.json", "[" + goodRecord + "]");
        fs::create_symlink(link.endsWith(QLatin1String("png")) ? outside / "scene_0003_cam_0001.png" : link.endsWith(QLatin1String("json")) ? outside / "rich_truth.json" : outside, at);
        const auto dataset = readDataset(dir);
        QCOMPARE(dataset.has_value(), isDataset);
        if (!isDataset)
            return;
        QCOMPARE((*dataset)->recordCount, 1);
        QVERIFY(!(*dataset)->frames.at(0).imageExists);
        const bool isListed = std::any_of((*dataset)->problems.begin(), (*dataset)->problems.end(), [](const Problem &p) { return p.id == "dataset.link_outside"; });
        QVERIFY(isListed);
        QVERIFY((*dataset)->frames.at(0).image.empty() || !link.startsWith(QLatin1String("images")));
    }

    void linksWithinTheFolderAreFollowed() // control
    {
        const fs::path dir = newDir();
        fs::create_directories(dir / "images");
        write(dir / "images" / "a.png", "x");
        fs::create_symlink(dir / "images" / "a.png", dir / "images" / "scene_0003_cam_0001.png");
        write(dir / "rich_truth.json", "[" + goodRecord + "]");
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QVERIFY((*dataset)->frames.at(0).imageExists && !(*dataset)->frames.at(0).image.empty());
    }

    void cancelIsHeard()
    {
        const fs::path dir = newDir();
        write(dir / "rich_truth.json", "[" + goodRecord + "]");
        const auto dataset = readDataset(dir, [](double, std::string_view) { return false; });
        QVERIFY(!dataset);
        QVERIFY(dataset.error().code == Errc::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_read_dataset)
#include "tst_read_dataset.moc"
