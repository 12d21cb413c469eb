// SPDX-License-Identifier: GPL-3.0-or-later
// A rendered sequence as a list of frames and passes as pictures: right numbers, one scale, following a run.
#include "core/files.h"
#include "models/frame_list_model.h"
#include "models/path_text.h"
#include "models/sequence_frames_model.h"
#include "tests/support/sequence_fixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagmill;

namespace {

struct Opened
{
    QTemporaryDir dir;
    ImageCache cache{16 << 20};
    SequenceHandle handle;
    SequenceFramesModel frames{handle, cache};

    explicit Opened(int count = 3)
    {
        if (test::writeKnownSequence(folder(), count))
            handle.open(dir.path());
    }
    std::filesystem::path folder() const { return filePath(dir.path()); }
    bool isRead(int count) const
    {
        return QTest::qWaitFor([&] { return frames.rowCount() == count && !handle.isLoading(); });
    }
    const CachedImage *load(const ImageKey &key)
    {
        cache.findOrRequest(key);
        return QTest::qWaitFor([&] { return cache.find(key) != nullptr; }) ? cache.find(key) : nullptr;
    }
};

} // namespace

class tst_sequence_frames_model : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFramesAreListedByNumber()
    {
        Opened opened;
        QAbstractItemModelTester tester(&opened.frames, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(opened.isRead(3));
        QCOMPARE(opened.frames.index(1).data().toString(), QStringLiteral("Frame 2"));
        QCOMPARE(opened.frames.index(1).data(FrameListModel::CameraRole).toInt(), 2);
        const SelectedItem item = opened.frames.itemOf(1);
        QCOMPARE(item.source, SelectionSource::Sequence);
        QCOMPARE(item.camera, 2);
        QCOMPARE(opened.frames.rowOf(item), 1);
        QCOMPARE(opened.frames.rowOf({SelectionSource::DatasetA, 0, 2, -1, -1}), -1); // another's frame 2
        QCOMPARE(opened.handle.snapshot()->objects.size(), 1u);
    }

    void aThumbnailArrivesInItsRow()
    {
        Opened opened;
        QVERIFY(opened.isRead(3));
        QSignalSpy changed(&opened.frames, &QAbstractItemModel::dataChanged);
        QVERIFY(opened.frames.index(1).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(opened.frames.index(1).data(FrameListModel::ThumbnailRole).value<QImage>().pixelColor(0, 0), QColor(20, 20, 30));
    }

    void aFolderThatIsNoSequenceSaysSo()
    {
        QTemporaryDir dir;
        QVERIFY(!isSequenceFolder(dir.path()));
        SequenceHandle handle;
        handle.open(dir.path());
        QTRY_VERIFY(handle.error());
        QCOMPARE(handle.error()->code, Errc::NotFound);
        QVERIFY(!handle.snapshot());
    }

    void framesOfARunAreInserted()
    {
        Opened opened;
        QVERIFY(opened.isRead(3));
        QAbstractItemModelTester tester(&opened.frames, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&opened.frames, &QAbstractItemModel::rowsInserted), reset(&opened.frames, &QAbstractItemModel::modelReset);
        for (const int frame : {0, 4, 5})
            QVERIFY_RESULT(test::writeKnownFrame(opened.folder(), frame));
        opened.handle.noteWritten(QStringLiteral("/elsewhere"));
        QVERIFY(!opened.handle.isLoading());
        opened.handle.noteWritten(opened.dir.path());
        QVERIFY(opened.isRead(6));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(inserted.at(1).at(1).toInt(), 4);
        QCOMPARE(inserted.at(1).at(2).toInt(), 5);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(opened.frames.frameAt(0)->frame, 0);
        QCOMPARE(opened.frames.frameAt(5)->frame, 5);
    }

    void aSequenceThatAnotherProgramWritesIsFollowed_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addRow("frames come") << 2 << QList<int>{3};
        QTest::addRow("the first frames come") << 0 << QList<int>{1, 2};
        QTest::addRow("frames of another thousand come") << 1 << QList<int>{2000};
    }
    void aSequenceThatAnotherProgramWritesIsFollowed()
    {
        QFETCH(const int, before);
        QFETCH(const QList<int>, after);
        Opened opened(before);
        QVERIFY(opened.isRead(before));
        for (const int frame : after)
            QVERIFY_RESULT(test::writeKnownFrame(opened.folder(), frame));
        QVERIFY(opened.isRead(before + static_cast<int>(after.size())));
        const ImageKey key = opened.frames.imageKey(0, 0), pass = opened.frames.passKey(0, PassKind::Depth);
        // A frame that is rendered again brings another picture and other passes.
        QTest::qSleep(20); // times of files are that coarse
        QVERIFY_RESULT(test::writeKnownFrame(opened.folder(), opened.frames.frameAt(0)->frame));
        QTRY_VERIFY(opened.frames.imageKey(0, 0) != key);
        QVERIFY(opened.frames.passKey(0, PassKind::Depth) != pass);
    }

    void aPictureThatIsReplacedAloneIsNoticed_data()
    {
        QTest::addColumn<bool>("isPass");
        QTest::addColumn<bool>("isInPlace");
        QTest::newRow("the colour frame") << false << false;
        QTest::newRow("a pass") << true << false;
        QTest::newRow("the colour frame, written over") << false << true;
        QTest::newRow("a pass, written over") << true << true;
    }
    void aPictureThatIsReplacedAloneIsNoticed()
    {
        QFETCH(const bool, isPass);
        QFETCH(const bool, isInPlace);
        Opened opened;
        QVERIFY(opened.isRead(3));
        const auto key = [&](int row) { return isPass ? opened.frames.passKey(row, PassKind::Depth) : opened.frames.imageKey(row, 0); };
        const ImageKey first = key(0), second = key(1);
        QTest::qSleep(20); // times of files are that coarse
        if (isInPlace) {
            std::ofstream(first.path.toStdString(), std::ios::binary) << *readFile(filePath(second.path));
        } else {
            const QString copy = opened.dir.filePath(QStringLiteral("copy"));
            QVERIFY(QFile::copy(second.path, copy));
            std::filesystem::rename(filePath(copy), filePath(first.path));
        }
        QTRY_VERIFY(key(0) != first);
        QVERIFY(key(1) == second); // the control
        QVERIFY(QFile::remove(first.path));
        const CachedImage *image = nullptr;
        QTRY_VERIFY((image = opened.load(key(0))) && image->fault == ImageFault::Missing);
    }

    void aPixelIsTold_data()
    {
        QTest::addColumn<PassKind>("kind");
        QTest::addColumn<QPoint>("pixel");
        QTest::addColumn<QString>("text");
        QTest::newRow("depth in metres") << PassKind::Depth << QPoint(3, 1) << QStringLiteral("Depth 7.000 m");
        QTest::newRow("depth of the background") << PassKind::Depth << QPoint(7, 1) << QStringLiteral("Depth: nothing there");
        QTest::newRow("normal") << PassKind::Normal << QPoint(0, 0) << QStringLiteral("Normal 0.000  0.000  1.000");
        QTest::newRow("flow both ways") << PassKind::Flow << QPoint(3, 1) << QStringLiteral("Flow forward 2.00  3.00 px, backward -1.00  2.00 px");
        QTest::newRow("object with name and class") << PassKind::Segmentation << QPoint(0, 5) << QStringLiteral("Id 7 · Würfel · class cube");
        QTest::newRow("no object") << PassKind::Segmentation << QPoint(0, 0) << QStringLiteral("Id 0: nothing, or nothing with an id");
    }
    void aPixelIsTold()
    {
        QFETCH(const PassKind, kind);
        QFETCH(const QPoint, pixel);
        Opened opened;
        QVERIFY(opened.isRead(3));
        const CachedImage *image = opened.load(opened.frames.passKey(1, kind));
        QVERIFY(image && image->isValid() && image->values);
        QCOMPARE(image->image().size(), QSize(test::sequenceWidth, test::sequenceHeight));
        QTEST(passValueText(*image->values, pixel, opened.handle.snapshot()->objects), "text");
    }

    void oneScaleHoldsForTheWholeSequence()
    {
        Opened opened;
        QVERIFY(opened.isRead(3));
        const auto first = opened.frames.passKey(0, PassKind::Depth), last = opened.frames.passKey(2, PassKind::Depth);
        QCOMPARE(first.pass, last.pass);
        QCOMPARE(first.pass->low, 3.0f);   // frame 1, x = 0
        QCOMPARE(first.pass->high, 11.0f); // frame 3, x = 6
        // The same 5 m look the same in both, and not like 6 m.
        const QColor a = opened.load(first)->image().pixelColor(2, 0), b = opened.load(last)->image().pixelColor(0, 0);
        QCOMPARE(a, b);
        QVERIFY(a != opened.load(last)->image().pixelColor(1, 0));
        QCOMPARE(opened.frames.passKey(0, PassKind::Flow, true).pass->high, opened.handle.snapshot()->flow.max);
    }

    void valuesCountAsBytesOfTheCache()
    {
        Opened opened;
        QVERIFY(opened.isRead(3));
        opened.load(opened.frames.passKey(0, PassKind::Flow));
        QVERIFY(opened.cache.bytes() >= 4 * 4 * test::sequenceWidth * test::sequenceHeight);
        ImageCache small(2000);
        for (int row = 0; row < 3; ++row) {
            const ImageKey key = opened.frames.passKey(row, PassKind::Flow);
            small.findOrRequest(key);
            QTRY_VERIFY(small.find(key));
        }
        QCOMPARE(small.count(), 1); // a picture with its values takes more than half of it
    }

    void aBrokenPassSaysSo()
    {
        Opened opened;
        QVERIFY(opened.isRead(3));
        QVERIFY_RESULT(writeFileAtomically(opened.folder() / passFile(PassKind::Depth, 1), "no EXR at all"));
        const CachedImage *image = opened.load(opened.frames.passKey(0, PassKind::Depth));
        QVERIFY(image && !image->isValid());
        QVERIFY(!image->message.isEmpty());
        // Another pass under this pass's name is none either.
        QVERIFY_RESULT(readPassValues(opened.folder() / passFile(PassKind::Depth, 2), PassKind::Depth));
        QVERIFY(!readPassValues(opened.folder() / passFile(PassKind::Depth, 2), PassKind::Flow));
    }

    void arrowsPointWhereThingsGo()
    {
        PassValues flow{PassKind::Flow, 40, 30, std::vector<std::vector<float>>(4, std::vector<float>(1200))};
        std::fill(flow.planes[0].begin(), flow.planes[0].end(), 3.0f);
        std::fill(flow.planes[3].begin(), flow.planes[3].end(), -2.0f);
        const auto forward = flowArrows(flow, QRectF(0, 0, 40, 30), 10, 2, false);
        QCOMPARE(forward.size(), 12);
        QCOMPARE(forward.first().p1(), QPointF(5.5, 5.5)); // the centre of a pixel
        QCOMPARE(forward.first().p2(), QPointF(11.5, 5.5));
        QCOMPARE(flowArrows(flow, QRectF(0, 0, 40, 30), 10, 2, true).first().p2(), QPointF(5.5, 1.5));
        // Moving what is seen moves no arrow.
        QVERIFY(forward.contains(flowArrows(flow, QRectF(13, 7, 100, 100), 10, 2, false).last()));
        QVERIFY(flowArrows(flow, QRectF(50, 50, 10, 10), 10, 2, false).isEmpty());
        QCOMPARE(arrowFactor(3, 10), 5.0);
        QCOMPARE(arrowFactor(100, 10), 1.0);
        QCOMPARE(arrowFactor(0, 10), 1.0);
    }
};

QTEST_GUILESS_MAIN(tst_sequence_frames_model)
#include "tst_sequence_frames_model.moc"
