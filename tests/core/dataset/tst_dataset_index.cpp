// SPDX-License-Identifier: GPL-3.0-or-later
// The index: the same dataset as its files, used when they are as they were, worthless when anything in it is wrong.
#include "core/dataset/dataset_index.h"
#include "core/dataset/record_json.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <utility>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

std::string textOf(const Dataset &dataset)
{
    JsonWriter json;
    json.beginArray();
    for (const DatasetFrame &frame : dataset.frames) {
        json.value(frame.image_id).value(frame.image.string()).value(frame.resolution.width).value(frame.sceneId).value(frame.cameraIndex);
        for (const DetectionRecord &record : dataset.recordsOf(frame))
            writeRecord(json, record, RecordStyle::Ours);
    }
    for (const Problem &problem : dataset.problems)
        json.value(problem.text());
    json.value(dataset.recordCount).value(dataset.photometric_margin_px).endArray();
    return json.take();
}

std::string record(int id)
{
    return "{\"image_id\": \"scene_0000_cam_0000\", \"tag_id\": " + std::to_string(id) + ", \"tag_family\": \"tag36h11\", \"corners\": []}";
}

} // namespace

class tst_dataset_index : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    SerialExecutor m_executor;
    fs::path newDir()
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
        fs::create_directories(dir);
        return dir;
    }
    fs::path merged()
    {
        const fs::path dir = newDir();
        Report report;
        if (!makeDataset(dir, 2) || !mergeDataset(dir, report))
            qFatal("no dataset");
        return dir;
    }
    /// Writes an index of other records than the files have: who reads them read the index.
    void plantIndex(const fs::path &file, const fs::path &dir)
    {
        Report report;
        const DatasetSources sources = findSources(dir, report);
        Dataset other = **readDataset(dir);
        std::vector<FrameWithRecords> frames;
        for (const DatasetFrame &frame : other.frames)
            frames.push_back({frame, {}});
        frames[0].records = {*recordFromText(record(777))};
        fs::create_directories(file.parent_path());
        QVERIFY_RESULT(writeIndex(file, datasetOfFrames(dir, frames), sources, m_executor));
    }
    static bool isPlanted(const fs::path &dir)
    {
        const auto dataset = readDataset(dir);
        return dataset && (*dataset)->recordCount == 1 && (*dataset)->records.columns().tag_id[0] == 777;
    }
    /// Many enough that reading keeps an index.
    static void writeManyRecords(const fs::path &dir)
    {
        std::ofstream file(dir / "rich_truth.json");
        file << '[';
        const std::string padding(2000, 'x');
        for (int i = 0; i < 3000; ++i)
            file << (i ? "," : "") << "{\"padding\": \"" << padding << "\", " << record(i).substr(1);
        file << ']';
    }

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(newDir().string())); }

    void mergingWritesWhatReadingWouldRead()
    {
        const fs::path dir = merged();
        QVERIFY(fs::exists(indexBesideResults(dir)));
        const auto indexed = readDataset(dir);
        QVERIFY_RESULT(indexed);
        fs::remove(indexBesideResults(dir));
        const auto read = readDataset(dir);
        QVERIFY_RESULT(read);
        QVERIFY((*read)->recordCount > 60);
        QCOMPARE(QString::fromStdString(textOf(**indexed)), QString::fromStdString(textOf(**read)));
        QVERIFY(!fs::exists(indexBesideResults(dir))); // reading writes nothing there
    }

    void itIsUsedWhileItsSourcesAreAsTheyWere_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("nothing changed") << 0 << true;
        QTest::newRow("another time, the same bytes") << 1 << true;
        QTest::newRow("another time, other bytes") << 2 << false;
        QTest::newRow("another size") << 3 << false;
        QTest::newRow("one more") << 4 << false;
        QTest::newRow("one less") << 5 << false;
        QTest::newRow("another name") << 6 << false;
    }
    void itIsUsedWhileItsSourcesAreAsTheyWere()
    {
        QFETCH(int, change);
        QFETCH(bool, isUsed);
        const fs::path dir = merged(), result = sceneResultPath(dir, 1);
        plantIndex(indexBesideResults(dir), dir);
        const std::string text = *readFile(result);
        std::string other = text;
        other[other.find("\"tag_id\": ") + 10] = '9';
        if (change == 1)
            fs::last_write_time(result, fs::last_write_time(result) + std::chrono::hours(1));
        if (change == 2)
            QVERIFY_RESULT(writeFileAtomically(result, other));
        if (change == 3)
            QVERIFY_RESULT(writeFileAtomically(result, text + "\n"));
        if (change == 4)
            fs::copy_file(result, sceneResultPath(dir, 2));
        if (change == 5)
            fs::remove(result);
        if (change == 6)
            fs::rename(result, sceneResultPath(dir, 3));
        QCOMPARE(isPlanted(dir), isUsed || change == 6); // renamed alone: the bytes are the same
    }

    void aForeignDatasetIsIndexedInTheCacheAlone()
    {
        const fs::path dir = newDir();
        writeManyRecords(dir);
        QVERIFY(!fs::exists(*indexInCache(dir)));
        QCOMPARE((*readDataset(dir))->recordCount, 3000);
        QVERIFY(fs::exists(*indexInCache(dir)));
        QCOMPARE(std::distance(fs::directory_iterator(dir), fs::directory_iterator()), std::ptrdiff_t(1));
        const std::string first = textOf(**readDataset(dir));
        fs::remove(*indexInCache(dir));
        QCOMPARE(QString::fromStdString(first), QString::fromStdString(textOf(**readDataset(dir))));
        plantIndex(*indexInCache(dir), dir);
        QVERIFY(isPlanted(dir));
    }

    void anIndexThatCameWithAForeignDatasetIsNotLookedAt()
    {
        const fs::path dir = newDir();
        writeManyRecords(dir);
        plantIndex(indexBesideResults(dir), dir);
        fs::remove(*indexInCache(dir));
        QVERIFY(!isPlanted(dir));
    }

    void aDamagedIndexIsAsGoodAsNone_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("step");
        QTest::newRow("one byte changed, anywhere") << 0 << 97;
        QTest::newRow("cut off, anywhere") << 1 << 311;
    }
    void aDamagedIndexIsAsGoodAsNone()
    {
        QFETCH(int, cut);
        QFETCH(int, step);
        const fs::path dir = merged(), file = newDir() / "index";
        const std::string whole = *readFile(indexBesideResults(dir));
        QVERIFY_RESULT(writeFileAtomically(file, whole));
        QVERIFY(datasetOfIndex(file, dir)); // control
        for (size_t at = 0; at < whole.size(); at += static_cast<size_t>(step)) {
            std::string damaged = whole;
            if (cut)
                damaged.resize(at);
            else
                damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
            std::ofstream(file, std::ios::binary | std::ios::trunc) << damaged;
            QVERIFY2(!datasetOfIndex(file, dir), std::to_string(at).c_str());
        }
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole << '\0';
        QVERIFY(!datasetOfIndex(file, dir));
    }

    void aDamagedIndexDoesNotSinkTheDataset()
    {
        const fs::path dir = merged();
        const std::string before = textOf(**readDataset(dir));
        std::string index = *readFile(indexBesideResults(dir));
        index[index.size() / 2] ^= 1;
        QVERIFY_RESULT(writeFileAtomically(indexBesideResults(dir), index));
        QCOMPARE(QString::fromStdString(textOf(**readDataset(dir))), QString::fromStdString(before));
    }

    void framesWithoutRecordsHaveAnIndexToo()
    {
        const fs::path dir = newDir(), file = dir / "index";
        DatasetFrame frame;
        frame.image_id = "scene_0000_cam_0000";
        frame.image = dir / "images" / "scene_0000_cam_0000.png";
        QVERIFY_RESULT(writeIndex(file, datasetOfFrames(dir, {{frame, {}}}), {}, m_executor));
        const auto dataset = datasetOfIndex(file, dir);
        QVERIFY(dataset);
        QCOMPARE(dataset->frames.size(), size_t(1));
        QCOMPARE(dataset->recordCount, 0);
    }

    void theCacheKeepsTheNewestOnly()
    {
        const fs::path dir = newDir(), cache = indexInCache(dir)->parent_path();
        fs::create_directories(cache);
        const auto past = fs::file_time_type::clock::now() - std::chrono::hours(100);
        for (int i = 0; i < 40; ++i) {
            const fs::path old = cache / ("old" + std::to_string(i) + "-v1.bin");
            std::ofstream(old) << "old";
            fs::last_write_time(old, past + std::chrono::hours(i));
        }
        std::ofstream(cache / "notes.txt") << "mine";
        fs::last_write_time(cache / "notes.txt", past);
        writeIndexToCache(datasetOfFrames(dir, {}), {}, m_executor);
        QVERIFY(fs::exists(*indexInCache(dir)) && fs::exists(cache / "notes.txt"));
        QVERIFY(fs::exists(cache / "old39-v1.bin") && !fs::exists(cache / "old0-v1.bin"));
        const auto count = std::count_if(fs::directory_iterator(cache), fs::directory_iterator(), [](const auto &entry) { return entry.path().extension() == ".bin"; });
        QCOMPARE(count, std::ptrdiff_t{32});
    }

    void aResultThatChangesWhileItIsMergedMakesTheIndexStale()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        auto shorter = readSceneResult(sceneResultPath(dir, 0));
        QVERIFY_RESULT(shorter);
        const auto before = (*readDataset(dir))->recordCount;
        shorter->frames.front().records.pop_back();
        Report report;
        bool isChanged = false;
        QVERIFY_RESULT(mergeDataset(dir, report, [&](double, std::string_view stage) {
            if (stage == "merging" && !std::exchange(isChanged, true)) // all of them are read by then
                isChanged = writeSceneResult(dir, *shorter).has_value();
            return true;
        }));
        QVERIFY(isChanged);
        QVERIFY(fs::exists(indexBesideResults(dir)));
        QCOMPARE((*readDataset(dir))->recordCount, before - 1);
    }

    void mergingWithABrokenResultLeavesNoIndexOfTheRest()
    {
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, 2));
        std::ofstream(sceneResultPath(dir, 1)) << "{";
        Report report;
        QVERIFY_RESULT(mergeDataset(dir, report));
        QVERIFY(!fs::exists(indexBesideResults(dir)));
        QCOMPARE((*readDataset(dir))->problems.size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(tst_dataset_index)
#include "tst_dataset_index.moc"
