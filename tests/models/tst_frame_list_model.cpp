// SPDX-License-Identifier: GPL-3.0-or-later
// The frames of a dataset as rows: filtered in the background, growing in place, thumbnails by request.
#include "core/files.h"
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
    FrameTags tags{dataset};
    FrameListModel frames{dataset, cache, tags};
    QAbstractItemModelTester tester{&frames, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Panel(int scenes)
    {
        const auto made = test::makeDataset(filePath(dir.path()), scenes);
        Q_ASSERT(made.has_value());
        dataset.open(dir.path());
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([&] { return frames.rowCount() == 2 * scenes && frames.counts(); });
    }
    QStringList idsFor(const QString &text)
    {
        QSignalSpy filtered(&frames, &FrameListModel::filtered);
        FrameFilter filter;
        filter.query.text = text.toStdString();
        frames.setFilter(filter);
        if (!filtered.wait())
            return {QStringLiteral("never filtered")};
        QStringList ids;
        for (int row = 0; row < frames.rowCount(); ++row)
            ids.append(frames.index(row, 0).data(FrameListModel::ImageIdRole).toString());
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
        const QModelIndex row = panel.frames.index(2, 0);
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
        FrameTags tags(dataset);
        FrameListModel frames(dataset, cache, tags);
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
        FrameFilter filter;
        filter.query.imageIds = {"scene_0001_cam_0001", "nobody"};
        filter.imageIdsLabel = QStringLiteral("Bad");
        panel.frames.setFilter(filter);
        QVERIFY(filtered.wait());
        QCOMPARE(panel.frames.rowCount(), 1);
        QCOMPARE(panel.frames.index(0, 0).data().toString(), QStringLiteral("scene_0001_cam_0001"));
        QCOMPARE(panel.frames.frameCount(), 4);
    }

    void aGrowingDatasetInsertsRows()
    {
        Panel panel(2);
        QSignalSpy resets(&panel.frames, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&panel.frames, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex kept = panel.frames.index(3, 0);
        const std::filesystem::path dir = filePath(panel.dir.path());
        for (const int id : {5, 3})
            QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(id), jobHash(test::boardConfig(), 42))));
        QTRY_COMPARE(panel.frames.rowCount(), 8);
        QCOMPARE(resets.count(), 0);
        QVERIFY(inserts.count() >= 1);
        QCOMPARE(kept.data().toString(), QStringLiteral("scene_0001_cam_0001"));
        QCOMPARE(panel.frames.index(4, 0).data(FrameListModel::SceneRole).toInt(), 3);
        QCOMPARE(panel.frames.index(7, 0).data(FrameListModel::SceneRole).toInt(), 5);
        // Earlier in order than what is shown.
        std::filesystem::remove(sceneResultPath(dir, 0));
        panel.dataset.reload();
        QTRY_COMPARE(panel.frames.rowCount(), 6);
        QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(0), jobHash(test::boardConfig(), 42))));
        panel.dataset.reload();
        QTRY_COMPARE(panel.frames.rowCount(), 8);
        QCOMPARE(panel.frames.index(0, 0).data(FrameListModel::SceneRole).toInt(), 0);
    }

    void thumbnailsArriveWhenAskedFor()
    {
        Panel panel(1);
        std::filesystem::remove(panel.frames.frameAt(1)->image);
        QCOMPARE(panel.cache.count(), 0); // nobody looked yet
        QSignalSpy changed(&panel.frames, &QAbstractItemModel::dataChanged);
        QVERIFY(panel.frames.index(0, 0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QVERIFY(panel.frames.index(1, 0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QTRY_COMPARE(changed.count(), 2);
        const QImage image = panel.frames.index(0, 0).data(FrameListModel::ThumbnailRole).value<QImage>();
        QCOMPARE(image.size(), QSize(FrameListModel::ThumbnailSide, FrameListModel::ThumbnailSide * 3 / 4));
        QVERIFY(panel.frames.index(0, 0).data(FrameListModel::ThumbnailMessageRole).toString().isEmpty());
        QVERIFY(panel.frames.index(1, 0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QVERIFY(!panel.frames.index(1, 0).data(FrameListModel::ThumbnailMessageRole).toString().isEmpty());
    }

    void rowsAreThereBeforeTheyAreCounted()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 2));
        DatasetHandle dataset;
        ImageCache cache(1 << 20);
        FrameTags tags(dataset);
        FrameListModel frames(dataset, cache, tags);
        QSignalSpy resets(&frames, &QAbstractItemModel::modelReset);
        QPersistentModelIndex kept;
        connect(&frames, &FrameListModel::filtered, &frames, [&] {
            if (frames.counts())
                return;
            QCOMPARE(frames.rowCount(), 4);
            QCOMPARE(frames.rowOf(frames.itemOf(3)), 3);
            kept = frames.index(2, 0);
        });
        dataset.open(dir.path());
        QTRY_VERIFY(frames.counts());
        QCOMPARE(frames.counts()->records, frames.dataset()->records.size());
        QCOMPARE(resets.count(), 1); // counting moves nothing
        QCOMPARE(kept.row(), 2);
    }

    void anotherDatasetStartsWithoutAFilter()
    {
        Panel panel(2);
        FrameFilter filter;
        filter.query.text = "scene:1";
        panel.frames.setFilter(filter);
        QTRY_COMPARE(panel.frames.rowCount(), 2);
        QSignalSpy read(&panel.dataset, &DatasetHandle::datasetChanged);
        panel.dataset.reload();
        QVERIFY(read.wait());
        QCOMPARE(panel.frames.filter(), filter); // the same one keeps it
        QTemporaryDir other;
        QVERIFY_RESULT(test::makeDataset(filePath(other.path()), 3));
        QSignalSpy filtered(&panel.frames, &FrameListModel::filtered);
        panel.dataset.open(other.path());
        while (!panel.frames.dataset() || panel.frames.dataset()->dir != filePath(other.path()))
            QVERIFY(filtered.wait());
        QVERIFY(panel.frames.filter().isEmpty());
        QCOMPARE(panel.frames.rowCount(), 6);
    }

    void closingEmptiesTheList()
    {
        Panel panel(1);
        panel.dataset.close();
        QCOMPARE(panel.frames.rowCount(), 0);
        QVERIFY(!panel.frames.dataset());
    }

    void anOrderSortsAndKeepsWhatIsSelected()
    {
        Panel panel(3);
        const SelectedItem chosen = panel.frames.itemOf(1);
        QSignalSpy filtered(&panel.frames, &FrameListModel::filtered);
        panel.frames.sort(FrameListModel::DistanceColumn, Qt::DescendingOrder);
        QVERIFY(filtered.wait());
        double last = 1e9;
        for (int row = 0; row < panel.frames.rowCount(); ++row) {
            const auto distances = panel.frames.dataset()->columnOf(*panel.frames.frameAt(row), &RecordColumns::distance);
            const double farthest = *std::max_element(distances.begin(), distances.end());
            QVERIFY(farthest <= last);
            last = farthest;
            QCOMPARE(panel.frames.rowOf(panel.frames.itemOf(row)), row);
        }
        QVERIFY(panel.frames.rowOf(chosen) >= 0);
        QCOMPARE(panel.frames.itemOf(panel.frames.rowOf(chosen)), chosen);
    }

    void aGrowingDatasetInsertsRowsIntoAnOrder()
    {
        Panel panel(2);
        QSignalSpy filtered(&panel.frames, &FrameListModel::filtered);
        panel.frames.setOrder({FrameOrder::Key::Name, {}, true});
        QVERIFY(filtered.wait());
        QSignalSpy resets(&panel.frames, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = panel.frames.index(0, 0);
        QCOMPARE(kept.data().toString(), QStringLiteral("scene_0001_cam_0001"));
        const std::filesystem::path dir = filePath(panel.dir.path());
        QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(4), jobHash(test::boardConfig(), 42))));
        QTRY_COMPARE(panel.frames.rowCount(), 6);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.data().toString(), QStringLiteral("scene_0001_cam_0001"));
    }

    void tagsFilterAndAreShown()
    {
        Panel panel(2);
        panel.tags.toggle({"scene_0001_cam_0000"}, 4);
        QCOMPARE(panel.frames.index(2, 0).data(FrameListModel::TagsRole).toInt(), 16);
        QCOMPARE(panel.frames.index(2, FrameListModel::TagsColumn).data().toString(), QStringLiteral("Tag 5"));
        QSignalSpy filtered(&panel.frames, &FrameListModel::filtered);
        FrameFilter filter;
        filter.tags = 16;
        panel.frames.setFilter(filter);
        QVERIFY(filtered.wait());
        QCOMPARE(panel.frames.rowCount(), 1);
        panel.tags.toggle({"scene_0000_cam_0000"}, 4);
        QTRY_COMPARE(panel.frames.rowCount(), 2);
    }

    void unreadablePicturesAreCounted()
    {
        Panel panel(2);
        QVERIFY_RESULT(writeFileAtomically(panel.frames.frameAt(1)->image, "no PNG"));
        QSignalSpy found(&panel.frames, &FrameListModel::unreadableFound);
        (void)panel.frames.index(1, 0).data(FrameListModel::ThumbnailRole);
        QVERIFY(found.wait());
        QCOMPARE(panel.frames.unreadableCount(), 1);
        panel.dataset.reload();
        QTRY_COMPARE(panel.frames.unreadableCount(), 0); // the file is a newer one than was read first
        (void)panel.frames.index(1, 0).data(FrameListModel::ThumbnailRole);
        QTRY_COMPARE(panel.frames.unreadableCount(), 1);
        QSignalSpy filtered(&panel.frames, &FrameListModel::filtered);
        panel.dataset.reload();
        QVERIFY(filtered.wait());
        QCOMPARE(panel.frames.unreadableCount(), 1); // and stays as it is
        std::filesystem::copy_file(panel.frames.frameAt(0)->image, panel.frames.frameAt(1)->image, std::filesystem::copy_options::overwrite_existing);
        panel.dataset.reload();
        QTRY_COMPARE(panel.frames.unreadableCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_frame_list_model)
#include "tst_frame_list_model.moc"
