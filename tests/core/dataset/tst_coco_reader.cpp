// SPDX-License-Identifier: GPL-3.0-or-later
// Records out of COCO files: of ours everything that COCO can hold comes back; wrong entries are listed.
#include "core/dataset/dataset.h"
#include "core/dataset/record_files.h"
#include "tests/support/dataset_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

const std::string image = "{\"id\": 1, \"file_name\": \"images/a.png\", \"width\": 20, \"height\": 10}";
const std::string annotation = "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, \"keypoints\": [1, 1, 2, 9, 1, 2, 9, 9, 2, 1, 9, 2],"
                               " \"attributes\": {\"tag_id\": 4, \"tag_family\": \"tag36h11\", \"record_type\": \"TAG\"}}";

std::string file(const std::string &images, const std::string &annotations)
{
    return "{\"images\": [" + images + "], \"annotations\": [" + annotations + "], \"categories\": []}";
}

std::string with(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

struct Read
{
    std::vector<DetectionRecord> records;
    Report report;
    bool isRead = false;
};

Read readText(const std::string &text)
{
    Read read;
    SerialExecutor executor;
    RecordReading reading{"coco_labels.json", executor, read.report, [&](const DetectionRecord &record) { read.records.push_back(record); }};
    reading.image = [](const std::string &, Size2i) {};
    read.isRead = readCoco([&text]() -> Result<ByteSource> { return sourceOfText(text); }, reading).has_value();
    return read;
}

} // namespace

class tst_coco_reader : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private slots:
    void oursComesBackWithItsPoses()
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / "ours";
        QVERIFY_RESULT(makeDataset(dir, 2));
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        const auto whole = readDataset(dir);
        QVERIFY_RESULT(whole);
        fs::remove_all(dir / ".tagmill");
        fs::remove(dir / "rich_truth.json");
        const auto coco = readDataset(dir);
        QVERIFY_RESULT(coco);
        QCOMPARE((*coco)->recordCount, (*whole)->recordCount);
        QCOMPARE((*coco)->photometric_margin_px, 5);
        for (size_t i = 0; i < (*whole)->frames.size(); ++i) {
            const auto ours = (*whole)->recordsOf((*whole)->frames[i]), theirs = (*coco)->recordsOf((*coco)->frames[i]);
            QCOMPARE(theirs.size(), ours.size());
            for (size_t r = 0; r < ours.size(); ++r) {
                QCOMPARE(theirs[r].tag_id, ours[r].tag_id);
                QVERIFY(*theirs[r].position == *ours[r].position && theirs[r].corners_state == ours[r].corners_state);
                QCOMPARE(theirs[r].corners.size(), ours[r].corners.size());
                for (size_t c = 0; c < ours[r].corners.size(); ++c) // those COCO has no place for come from the pose
                    QVERIFY((theirs[r].corners[c] - ours[r].corners[c]).norm() < 1e-6);
                QCOMPARE(theirs[r].keypoints.size(), ours[r].keypoints.size());
                for (size_t k = 0; k < ours[r].keypoints.size(); ++k) {
                    const bool isLabelled = ours[r].keypoints_state[k] >= PointState::Occluded;
                    QCOMPARE(theirs[r].keypoints[k].has_value(), isLabelled);
                    QVERIFY(!isLabelled || *theirs[r].keypoints[k] == *ours[r].keypoints[k]);
                }
            }
        }
    }

    void whatIsWrongIsListed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("places");
        const auto row = [](const char *name, const std::string &text, int records, const char *places = "") {
            QTest::newRow(name) << QString::fromStdString(text) << records << QString::fromLatin1(places);
        };
        row("good", file(image, annotation), 1);
        row("nothing in it", file("", ""), 0);
        row("annotations before images", "{\"annotations\": [" + annotation + "], \"images\": [" + image + "]}", 1);
        row("an unknown image", file(image, with(annotation, "\"image_id\": 1", "\"image_id\": 7") + "," + annotation), 1, "annotations[0]");
        row("no image at all", file(image, with(annotation, "\"image_id\": 1,", "")), 0, "annotations[0]");
        row("no attributes", file(image, with(annotation, "attributes", "notes")), 0, "annotations[0]");
        row("attributes of another kind", file(image, with(annotation, "\"attributes\": {", "\"x\": 1, \"attributes\": [3], \"y\": {")), 0, "annotations[0]");
        row("keypoints not by three", file(image, with(annotation, "1, 9, 2]", "1, 9]")), 0, "annotations[0]");
        row("a keypoint that is no number", file(image, with(annotation, "[1, 1, 2,", "[NaN, 1, 2,")), 0, "annotations[0]");
        row("an infinite keypoint", file(image, with(annotation, "[1, 1, 2,", "[1e999, 1, 2,")), 0, "annotations[0]");
        row("image leaves the folder", file(with(image, "images/a.png", "../../x.png"), annotation), 0, "images[0] annotations[0]");
        row("image in a folder of its own", file(with(image, "images/a.png", "images/b/a.png"), annotation), 0, "images[0] annotations[0]");
        row("the same image twice", file(image + "," + image, annotation), 1, "images[1]");
        row("the same file twice", file(image + "," + with(image, "\"id\": 1", "\"id\": 2"), annotation + "," + with(annotation, "\"image_id\": 1", "\"image_id\": 2")), 1, "images[1] annotations[1]");
        row("image without a size", file(with(image, "20", "0"), annotation), 0, "images[0] annotations[0]");
        row("an annotation that is none", file(image, "7, null, " + annotation), 1, "annotations[0] annotations[1]");
        row("cut off", file(image, annotation + "," + annotation).substr(0, 350), 1, "annotations[1]");
    }
    void whatIsWrongIsListed()
    {
        QFETCH(QString, text);
        QFETCH(int, records);
        QFETCH(QString, places);
        const Read read = readText(text.toStdString());
        QVERIFY(read.isRead);
        QCOMPARE(static_cast<int>(read.records.size()), records);
        QStringList found;
        for (const Problem &problem : read.report.problems)
            found.append(QString::fromStdString(problem.where));
        QCOMPARE(found.join(QLatin1Char(' ')), places);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "7", "[]", "{}", "{\"images\": 3}", "{\"images\": []}"})
            QTest::addRow("text '%s'", text) << QString::fromLatin1(text);
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!readText(text.toStdString()).isRead);
    }
};

QTEST_APPLESS_MAIN(tst_coco_reader)
#include "tst_coco_reader.moc"
