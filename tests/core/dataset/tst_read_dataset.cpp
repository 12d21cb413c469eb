// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets of others: render-tag's files, old ones, broken ones, hostile ones.
#include "core/dataset/dataset.h"
#include "core/dataset/record_json.h"
#include "core/files.h"
#include "tests/support/test_support.h"

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
        QVERIFY((*dataset)->problems.empty());
        const DatasetFrame &last = (*dataset)->frames.back();
        QCOMPARE(last.image_id, std::string("scene_0005_cam_0000"));
        QVERIFY(!last.imageExists);
        QCOMPARE(last.records.back().record_type, RecordType::Board);
        QCOMPARE(last.records.back().keypoints.size(), size_t(24));
        QCOMPARE(last.records.back().board_definition->cols, 7);
        QVERIFY(!last.records.back().global_seed.has_value());
        const DetectionRecord &behind = (*dataset)->frames[3].records[2];
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
        QVERIFY_NEAR((*dataset)->frames[0].records[0].corners[1].y(), 421.1937, 0);
        QVERIFY((*dataset)->frames[3].records[2].corners_state[2] == PointState::Behind);
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

    void malformedFilesAreErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("cut off") << QString::fromStdString("[" + goodRecord.substr(0, 40));
        QTest::newRow("empty") << QString();
        QTest::newRow("a number") << "3";
        QTest::newRow("an object without records") << "{\"version\": \"2.0\"}";
        QTest::newRow("records is no list") << "{\"records\": 3}";
        QTest::newRow("deep") << QString(100000, QLatin1Char('['));
        QTest::newRow("infinite coordinate") << "[{\"image_id\": \"a\", \"tag_id\": 1, \"tag_family\": \"x\", \"corners\": [[1e999, 1]]}]";
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
    }
};

QTEST_APPLESS_MAIN(tst_read_dataset)
#include "tst_read_dataset.moc"
