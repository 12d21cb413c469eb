// SPDX-License-Identifier: GPL-3.0-or-later
// The frames of a dataset as rows: filtered in the background, growing in place, thumbnails by request.
#include "models/frame_list_model.h"
#include "models/path_text.h"
#include "tests/support/dataset_fixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

struct Panel
{
    QTemporaryDir dir;
    DatasetHandle dataset;
    ImageCache cache{64 << 20};
    FrameListModel frames{dataset, cache};
    QAbstractItemModelTester tester{&frames, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Panel(int scenes)
    {
        const auto made = test::makeDataset(filePath(dir.path()), scenes);
        Q_ASSERT(made.has_value());
        dataset.open(dir.path());
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([&] { return frames.rowCount() == 2 * scenes; });
    }
    QStringList idsFor(const QString &text)
    {
        QSignalSpy filtered(&frames, &FrameListModel::filtered);
        frames.setFilter({.text = text, .imageIds = {}, .imageIdsLabel = {}});
        if (!filtered.wait())
            return {QStringLiteral("never filtered")};
        QStringList ids;
        for (int row = 0; row < frames.rowCount(); ++row)
            ids.append(frames.index(row).data(FrameListModel::ImageIdRole).toString());
        return ids;
    }
};

} // namespace

class tst_frame_list_model : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsTellAboutFrames()
    {
        Panel panel(2);
        QCOMPARE(panel.frames.rowCount(), 4);
        const QModelIndex row = panel.frames.index(2);
        QCOMPARE(row.data().toString(), QStringLiteral("scene_0001_cam_0000"));
        QCOMPARE(row.data(FrameListModel::SceneRole).toInt(), 1);
        QCOMPARE(row.data(FrameListModel::CameraRole).toInt(), 0);
        const DatasetFrame *frame = panel.frames.frameAt(2);
        QVERIFY(frame);
        QVERIFY(frame->recordCount > 1);
        QCOMPARE(row.data(FrameListModel::RecordCountRole).toInt(), static_cast<int>(frame->recordCount));
        double nearest = 1e9;
        for (const DetectionRecord &record : panel.frames.dataset()->recordsOf(*frame))
            nearest = std::min(nearest, record.distance);
        QCOMPARE(row.data(FrameListModel::DistanceRole).toDouble(), nearest);
        QVERIFY(!panel.frames.frameAt(4) && !panel.frames.frameAt(-1));
    }

    void selectionAndRowsMeanTheSameFrame()
    {
        Panel panel(2);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(panel.frames.rowOf(panel.frames.itemOf(row)), row);
        QCOMPARE(panel.frames.rowOf({.source = SelectionSource::Plan, .scene = 0, .camera = 0}), -1);
        QCOMPARE(panel.frames.rowOf({.source = SelectionSource::DatasetA, .scene = 9, .camera = 0}), -1);
    }

    void framesOfForeignNamesCanBeSelectedToo()
    {
        QTemporaryDir dir;
        const QString truth = QStringLiteral("[{\"image_id\": \"left\", \"tag_id\": 1, \"tag_family\": \"tag36h11\", \"corners\": [[1, 1], [9, 1], [9, 9], [1, 9]]},"
                                             " {\"image_id\": \"right\", \"tag_id\": 2, \"tag_family\": \"tag36h11\", \"corners\": [[1, 1], [9, 1], [9, 9], [1, 9]]}]");
        QFile file(dir.filePath(QStringLiteral("rich_truth.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(truth.toUtf8());
        file.close();
        DatasetHandle dataset;
        ImageCache cache(1 << 20);
        FrameListModel frames(dataset, cache);
        dataset.open(dir.path());
        QTRY_VERIFY(dataset.dataset() || dataset.error());
        QTRY_COMPARE(frames.rowCount(), 2);
        QVERIFY(frames.itemOf(0) != frames.itemOf(1));
        QCOMPARE(frames.rowOf(frames.itemOf(1)), 1);
    }

    void wordsFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addRow("nothing") << QString() << 6;
        QTest::addRow("scene") << QStringLiteral("scene:1") << 2;
        QTest::addRow("camera") << QStringLiteral(" camera:0 ") << 3;
        QTest::addRow("scene and camera") << QStringLiteral("scene:2 camera:1") << 1;
        QTest::addRow("part of the name") << QStringLiteral("CAM_0001") << 3;
        QTest::addRow("family") << QStringLiteral("family:dict_4x4") << 6;
        QTest::addRow("another family") << QStringLiteral("family:tag36h11") << 0;
        QTest::addRow("tag nobody has") << QStringLiteral("tag:999") << 0;
        QTest::addRow("state") << QStringLiteral("state:visible") << 6;
        QTest::addRow("unknown state") << QStringLiteral("state:sleepy") << 0;
        QTest::addRow("no number") << QStringLiteral("scene:x") << 0;
    }
    void wordsFilter()
    {
        QFETCH(const QString, text);
        QFETCH(const int, rows);
        Panel panel(3);
        QCOMPARE(panel.idsFor(text).size(), rows);
    }

    void aListOfImagesFilters()
    {
        Panel panel(2);
        QSignalSpy filtered(&panel.frames, &FrameListModel::filtered);
        panel.frames.setFilter({.text = {}, .imageIds = std::set<std::string>{"scene_0001_cam_0001", "nobody"}, .imageIdsLabel = QStringLiteral("Bad")});
        QVERIFY(filtered.wait());
        QCOMPARE(panel.frames.rowCount(), 1);
        QCOMPARE(panel.frames.index(0).data().toString(), QStringLiteral("scene_0001_cam_0001"));
        QCOMPARE(panel.frames.frameCount(), 4);
    }

    void aGrowingDatasetInsertsRows()
    {
        Panel panel(2);
        QSignalSpy resets(&panel.frames, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&panel.frames, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex kept = panel.frames.index(3);
        const std::filesystem::path dir = filePath(panel.dir.path());
        for (const int id : {5, 3})
            QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(id), jobHash(test::boardConfig(), 42))));
        QTRY_COMPARE(panel.frames.rowCount(), 8);
        QCOMPARE(resets.count(), 0);
        QVERIFY(inserts.count() >= 1);
        QCOMPARE(kept.data().toString(), QStringLiteral("scene_0001_cam_0001"));
        QCOMPARE(panel.frames.index(4).data(FrameListModel::SceneRole).toInt(), 3);
        QCOMPARE(panel.frames.index(7).data(FrameListModel::SceneRole).toInt(), 5);
        // Earlier in order than what is shown.
        std::filesystem::remove(sceneResultPath(dir, 0));
        panel.dataset.reload();
        QTRY_COMPARE(panel.frames.rowCount(), 6);
        QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(0), jobHash(test::boardConfig(), 42))));
        panel.dataset.reload();
        QTRY_COMPARE(panel.frames.rowCount(), 8);
        QCOMPARE(panel.frames.index(0).data(FrameListModel::SceneRole).toInt(), 0);
    }

    void thumbnailsArriveWhenAskedFor()
    {
        Panel panel(1);
        std::filesystem::remove(panel.frames.frameAt(1)->image);
        QCOMPARE(panel.cache.count(), 0); // nobody looked yet
        QSignalSpy changed(&panel.frames, &QAbstractItemModel::dataChanged);
        QVERIFY(panel.frames.index(0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QVERIFY(panel.frames.index(1).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QTRY_COMPARE(changed.count(), 2);
        const QImage image = panel.frames.index(0).data(FrameListModel::ThumbnailRole).value<QImage>();
        QCOMPARE(image.size(), QSize(FrameListModel::ThumbnailSide, FrameListModel::ThumbnailSide * 3 / 4));
        QVERIFY(panel.frames.index(0).data(FrameListModel::ThumbnailMessageRole).toString().isEmpty());
        QVERIFY(panel.frames.index(1).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QVERIFY(!panel.frames.index(1).data(FrameListModel::ThumbnailMessageRole).toString().isEmpty());
    }

    void closingEmptiesTheList()
    {
        Panel panel(1);
        panel.dataset.close();
        QCOMPARE(panel.frames.rowCount(), 0);
        QVERIFY(!panel.frames.dataset());
    }

    void filteringManyFramesLeavesTheCallerFree()
    {
        Dataset dataset;
        dataset.frames.resize(100000);
        for (int i = 0; i < 100000; ++i) {
            dataset.frames[static_cast<size_t>(i)].image_id = imageId(i / 10, i % 10);
            dataset.frames[static_cast<size_t>(i)].sceneId = i / 10;
        }
        QCOMPARE(filterFrames(dataset, {.text = QStringLiteral("scene:77"), .imageIds = {}, .imageIdsLabel = {}}).size(), size_t(10));
        int calls = 0;
        const Progress stop = [&calls](double, std::string_view) { return ++calls < 3; };
        QVERIFY(filterFrames(dataset, {}, stop).size() < 5000); // cancelled on the way
    }
};

QTEST_GUILESS_MAIN(tst_frame_list_model)
#include "tst_frame_list_model.moc"
