// SPDX-License-Identifier: GPL-3.0-or-later
// Browsing a dataset: one selection for list, viewer and inspector; filters; growing and missing datasets.
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "models/path_text.h"
#include "tests/support/dataset_fixture.h"
#include "widgets/empty_state.h"
#include "widgets/frame_filter_panel.h"
#include "widgets/frame_list_view.h"
#include "widgets/frame_viewer.h"
#include "widgets/inspect_status_line.h"
#include "widgets/inspect_viewer.h"
#include "widgets/inspect_workspace.h"
#include "widgets/long_table.h"
#include "widgets/range_chart.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QHoverEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace tagmill;

namespace {

struct Panel
{
    QTemporaryDir dir;
    DatasetHandle dataset;
    ImageCache cache{64 << 20};
    FrameTags tags{dataset};
    FrameListModel frames{dataset, cache, tags};
    Selection selection;
    InspectWorkspace workspace{dataset, frames, cache, selection};
    FrameListView *list = workspace.findChild<FrameListView *>(QStringLiteral("frameList"));
    FrameViewer *viewer = workspace.findChild<FrameViewer *>();
    FrameFilterPanel *filters = workspace.findChild<FrameFilterPanel *>();

    explicit Panel(int scenes)
    {
        workspace.resize(1200, 800);
        workspace.show();
        workspace.activateWindow(); // shortcuts need it
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowActive(&workspace);
        if (scenes == 0)
            return;
        const auto made = test::makeDataset(filePath(dir.path()), scenes);
        Q_ASSERT(made.has_value());
        dataset.open(dir.path());
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([&] { return frames.rowCount() == 2 * scenes && viewer->hasPicture(); });
    }
    template<class T>
    T *child(const char *name) const
    {
        return workspace.findChild<T *>(QString::fromLatin1(name));
    }
    void openFilters() { child<QToolButton>("filterToggle")->setChecked(true); }
    QString shown() const { return list->currentIndex().data().toString(); }
};

} // namespace

class tst_inspect_workspace : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QSettings().clear(); // views and side bars as nobody has chosen them
    }

    void withoutADatasetTheNextStepIsAButton()
    {
        Panel panel(0);
        auto *empty = panel.child<EmptyState>("inspectEmpty");
        QVERIFY(empty->isVisible());
        QSignalSpy requested(&panel.workspace, &InspectWorkspace::openDatasetRequested);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
    }

    void aFolderThatIsNoneSaysSo()
    {
        Panel panel(0);
        panel.dataset.open(panel.dir.path());
        auto *failed = panel.child<EmptyState>("inspectFailed");
        QTRY_VERIFY(failed->isVisible());
        QVERIFY(failed->findChildren<QLabel *>().last()->text().contains(panel.dir.path()));
    }

    void theFirstFrameIsShown()
    {
        Panel panel(2);
        QVERIFY(panel.viewer->isVisible());
        QCOMPARE(panel.shown(), QStringLiteral("scene_0000_cam_0000"));
        QVERIFY(panel.viewer->hasPicture());
        QCOMPARE(panel.selection.current().source, SelectionSource::None); // showing is not selecting
        QCOMPARE(panel.child<QTableView>("recordTable")->model()->rowCount(), static_cast<int>(panel.frames.frameAt(0)->recordCount));
    }

    void theSelectionGoesBothWays()
    {
        Panel panel(2);
        panel.selection.select({.source = SelectionSource::DatasetA, .scene = 1, .camera = 0, .object = 2, .point = 1});
        QCOMPARE(panel.shown(), QStringLiteral("scene_0001_cam_0000"));
        auto *records = panel.child<QTableView>("recordTable");
        auto *fields = panel.child<QTreeView>("recordFields");
        QCOMPARE(records->currentIndex().row(), 2);
        QVERIFY(fields->currentIndex().parent().isValid()); // a corner
        QCOMPARE(fields->currentIndex().row(), 1);

        records->setCurrentIndex(records->model()->index(3, 0));
        QCOMPARE(panel.selection.current(), (SelectedItem{SelectionSource::DatasetA, 1, 0, 3, -1}));
        panel.list->setCurrentIndex(panel.frames.index(1, 0));
        QCOMPARE(panel.selection.current(), (SelectedItem{SelectionSource::DatasetA, 0, 1, -1, -1}));
        // A plan selection leaves the frame alone.
        panel.selection.select({.source = SelectionSource::Plan, .scene = 1, .camera = 1});
        QVERIFY(panel.selection.current().source == SelectionSource::Plan);
    }

    void aClickedCornerIsSelectedEverywhere()
    {
        Panel panel(1);
        const DetectionRecord record = panel.frames.dataset()->recordOf(*panel.frames.frameAt(0), 0);
        panel.viewer->setScale(6);
        panel.viewer->centreOn(record.corners[3]);
        QTest::mouseClick(panel.viewer, Qt::LeftButton, {}, panel.viewer->transform().map(record.corners[3]).toPoint());
        const SelectedItem item = panel.selection.current();
        QCOMPARE(item.source, SelectionSource::DatasetA);
        const DetectionRecord picked = panel.frames.dataset()->recordOf(*panel.frames.frameAt(0), static_cast<size_t>(item.object));
        QVERIFY(item.point >= 0 && item.point < 4);
        QVERIFY((picked.corners[static_cast<size_t>(item.point)] - record.corners[3]).norm() < 2);
        QVERIFY(panel.child<QTreeView>("recordFields")->currentIndex().parent().isValid());
    }

    void keysStepThroughFrames()
    {
        Panel panel(2);
        panel.viewer->setFocus();
        QTest::keyClick(panel.viewer, Qt::Key_F);
        QCOMPARE(panel.shown(), QStringLiteral("scene_0000_cam_0001"));
        QTest::keyClick(panel.viewer, Qt::Key_Right);
        QCOMPARE(panel.shown(), QStringLiteral("scene_0001_cam_0000"));
        QTest::keyClick(panel.viewer, Qt::Key_D);
        QTest::keyClick(panel.viewer, Qt::Key_Left);
        QTest::keyClick(panel.viewer, Qt::Key_D); // already at the first
        QCOMPARE(panel.shown(), QStringLiteral("scene_0000_cam_0000"));
        QCOMPARE(panel.selection.current().camera, 0);
        // Letters typed into the filter stay there.
        auto *filter = panel.child<QLineEdit>("frameFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("df"));
        QCOMPARE(filter->text(), QStringLiteral("df"));
        QCOMPARE(panel.selection.current().camera, 0);
    }

    void neighboursAreFetchedBeforehand()
    {
        Panel panel(3);
        for (int row = 0; row <= 2; ++row)
            QTRY_VERIFY(panel.cache.find(panel.frames.imageKey(row, 0)));
        QVERIFY(!panel.cache.find(panel.frames.imageKey(5, 0)));
    }

    void theFilterAndTheListOfOffenders()
    {
        Panel panel(3);
        auto *filter = panel.child<QLineEdit>("frameFilter");
        filter->setText(QStringLiteral("scene:2"));
        QTRY_COMPARE(panel.frames.rowCount(), 2);
        QTRY_COMPARE(panel.shown(), QStringLiteral("scene_0002_cam_0000"));
        QVERIFY(panel.child<QLabel>("frameCount")->text().startsWith(QLatin1String("2 of")));

        panel.workspace.showOnly({QStringLiteral("scene_0001_cam_0001")}, QStringLiteral("Missing images"));
        QTRY_COMPARE(panel.frames.rowCount(), 1);
        QVERIFY(filter->text().isEmpty());
        QVERIFY(panel.child<QLabel>("frameOnlyLabel")->isVisible());
        QVERIFY(panel.child<QLabel>("frameOnlyLabel")->text().contains(QLatin1String("Missing images")));
        QTest::mouseClick(panel.child<QToolButton>("frameOnlyClear"), Qt::LeftButton);
        QTRY_COMPARE(panel.frames.rowCount(), 6);
        QVERIFY(!panel.child<QLabel>("frameOnlyLabel")->isVisible());
    }

    void aFrameAskedForElsewhereIsShownAsSoonAsItIsThere_data()
    {
        QTest::addColumn<int>("scene"); // there are 0 and 1
        QTest::addColumn<QString>("filter");
        QTest::addRow("it is there") << 1 << QString();
        QTest::addRow("it is not written yet") << 2 << QString();
        QTest::addRow("a filter hides it") << 1 << QStringLiteral("scene:0");
        QTest::addRow("it is not written yet and a filter will hide it") << 2 << QStringLiteral("scene:0");
    }
    void aFrameAskedForElsewhereIsShownAsSoonAsItIsThere()
    {
        QFETCH(const int, scene);
        QFETCH(const QString, filter);
        Panel panel(2);
        if (!filter.isEmpty()) {
            panel.child<QLineEdit>("frameFilter")->setText(filter);
            QTRY_COMPARE(panel.frames.rowCount(), 2);
        }
        panel.workspace.reveal({.source = SelectionSource::DatasetA, .scene = scene, .camera = 1});
        if (scene > 1) {
            QCOMPARE(panel.shown(), QString()); // no other one in its place
            QVERIFY2(panel.viewer->accessibleDescription().contains(QLatin1String("scene_0002_cam_0001")), qPrintable(panel.viewer->accessibleDescription()));
            const std::filesystem::path dir = filePath(panel.dir.path());
            QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(scene), jobHash(test::boardConfig(), 42))));
        }
        QTRY_COMPARE(panel.shown(), QStringLiteral("scene_%1_cam_0001").arg(scene, 4, 10, QLatin1Char('0')));
        QVERIFY(!panel.viewer->accessibleDescription().contains(QLatin1String("complete")));
        // A filter that is set afterwards counts.
        panel.child<QLineEdit>("frameFilter")->setText(QStringLiteral("cam_0000"));
        QTRY_COMPARE(panel.frames.rowCount(), scene > 1 ? 3 : 2);
        QTRY_VERIFY(panel.shown().endsWith(QLatin1String("cam_0000")));
    }

    void anEmptyListSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says"); ///< below the words
        QTest::addRow("nothing fits") << QStringLiteral("tag:999") << QString();
        QTest::addRow("unknown key") << QStringLiteral("cam:1") << QStringLiteral("camera, scene, tag, family, state");
        QTest::addRow("no number") << QStringLiteral("tag:zzz") << QStringLiteral("zzz");
        QTest::addRow("unknown state") << QStringLiteral("state:nonsense") << QStringLiteral("visible, margin");
    }
    void anEmptyListSaysWhy()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        Panel panel(1);
        auto *empty = panel.child<EmptyState>("framesEmpty");
        auto *faults = panel.child<QLabel>("frameFilterFaults");
        QVERIFY(!empty->isVisible() && !faults->isVisible());
        panel.child<QLineEdit>("frameFilter")->setText(text);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!panel.list->isVisible());
        QCOMPARE(faults->isVisible(), !says.isEmpty());
        QVERIFY2(faults->text().contains(says), qPrintable(faults->text()));
        QTest::mouseClick(panel.child<QToolButton>("modeStrip"), Qt::LeftButton); // the filters stay to be seen
        QVERIFY(empty->isVisible() && panel.filters->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE(panel.frames.rowCount(), 2);
        QVERIFY(!empty->isVisible() && !faults->isVisible());
        QVERIFY(panel.child<QLineEdit>("frameFilter")->text().isEmpty());
    }

    void whatTheOriginIsStaysInNarrowWindows_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {500, 620, 800, 1200})
            QTest::addRow("%d", width) << width;
    }
    void whatTheOriginIsStaysInNarrowWindows()
    {
        QFETCH(const int, width);
        InspectStatusLine line;
        line.resize(width, 60);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        auto *note = line.findChild<QLabel *>(QStringLiteral("pixelOriginNote"));
        auto *choice = line.findChild<QComboBox *>(QStringLiteral("pixelOrigin"));
        for (const PixelOrigin origin : {PixelOrigin::Centre, PixelOrigin::Corner}) {
            line.setOrigin(origin);
            QCOMPARE(note->text(), originNote(origin));
        }
        QVERIFY(choice->width() >= choice->minimumSizeHint().width());
        QVERIFY(line.rect().contains(choice->geometry()));
    }

    void toolsAndColumnsKeepTheirWidth()
    {
        Panel panel(1);
        panel.workspace.resize(900, 600);
        QVERIFY(panel.child<QSlider>("overlayOpacity")->width() >= 60);
        QHeaderView *header = panel.child<QTableView>("recordTable")->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
    }

    void layersToggle()
    {
        Panel panel(1);
        for (const char *name : {"layerCorners", "layerKeypoints", "layerOutline", "layerBox", "layerAxes", "layerMargin", "layerBoardOutline", "layerOcclusion"}) {
            auto *action = panel.child<QAction>(name);
            QVERIFY2(action, name);
            const OverlayLayers before = panel.viewer->layers();
            action->toggle();
            QVERIFY2(panel.viewer->layers() != before, name);
        }
    }

    void theKeyLGoesThroughTheLoupesModes()
    {
        Panel panel(1);
        panel.list->setFocus();
        for (const LoupeMode mode : {LoupeMode::Docked, LoupeMode::AtCursor, LoupeMode::Off, LoupeMode::Docked}) {
            QTest::keyClick(panel.list, Qt::Key_L);
            QCOMPARE(static_cast<int>(panel.viewer->loupe()), static_cast<int>(mode));
        }
        QVERIFY(panel.child<QAction>("loupeDocked")->isChecked());
        panel.child<QAction>("loupeOff")->trigger();
        QVERIFY(!panel.viewer->loupeView());
        // Typed into the filter it is a letter.
        auto *filter = panel.child<QLineEdit>("frameFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("l"));
        QCOMPARE(filter->text(), QStringLiteral("l"));
        QCOMPARE(static_cast<int>(panel.viewer->loupe()), static_cast<int>(LoupeMode::Off));
    }

    void theLoupeCountsFromTheChosenOrigin()
    {
        Panel panel(1);
        panel.child<QAction>("loupeDocked")->trigger();
        QCOMPARE(static_cast<int>(panel.viewer->loupeView()->origin), static_cast<int>(PixelOrigin::Corner));
        panel.workspace.findChild<InspectStatusLine *>()->setOrigin(PixelOrigin::Centre);
        QCOMPARE(static_cast<int>(panel.viewer->loupeView()->origin), static_cast<int>(PixelOrigin::Centre));
    }

    void detectorsLookAtTheFrameShown()
    {
        Panel panel(1);
        auto *verdict = panel.child<QLabel>("viewerVerdict");
        QVERIFY(!verdict->isVisible());
        panel.child<QAction>("detectOpenCv")->setChecked(true);
        QVERIFY(verdict->isVisible());
        QTRY_VERIFY2(verdict->text().contains(QLatin1String("24 of 24 saddles")), qPrintable(verdict->text()));
        QVERIFY(!verdict->text().contains(QLatin1String("AprilTag")));
        // Another frame: its own verdict, the former one's is gone at once.
        QTest::keyClick(panel.viewer, Qt::Key_F);
        QVERIFY(!verdict->text().contains(QLatin1String("24 of 24")));
        QTRY_VERIFY2(verdict->text().contains(QLatin1String("saddles")), qPrintable(verdict->text()));
        // A picture that is none: nothing to look at, and nobody looks for ever.
        QVERIFY_RESULT(writeFileAtomically(panel.frames.frameAt(1)->image, "no picture"));
        panel.dataset.reload();
        QTRY_VERIFY(!panel.viewer->hasPicture());
        QTRY_VERIFY2(verdict->text().contains(QLatin1String("No picture")), qPrintable(verdict->text()));
        panel.child<QAction>("detectOpenCv")->setChecked(false);
        QVERIFY(!verdict->isVisible());
    }

    void aRecordIsCopiedInOtherToolsForms_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<bool>("ofBoards");
        QTest::newRow("OpenCV") << QStringLiteral("copyOpenCv") << QStringLiteral("image_points") << true;
        QTest::newRow("AprilTag") << QStringLiteral("copyAprilTag") << QStringLiteral("\"hamming\"") << false;
        QTest::newRow("COCO") << QStringLiteral("copyCoco") << QStringLiteral("\"annotations\"") << true;
        QTest::newRow("JSON") << QStringLiteral("copyJson") << QStringLiteral("\"corners_state\"") << true;
    }
    void aRecordIsCopiedInOtherToolsForms()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, holds);
        QFETCH(const bool, ofBoards);
        Panel panel(1);
        auto *button = panel.child<QToolButton>("recordCopy");
        auto *copy = panel.workspace.findChild<QAction *>(action);
        QVERIFY(!button->isEnabled()); // nothing is selected
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));

        auto *records = panel.child<QTableView>("recordTable");
        records->setCurrentIndex(records->model()->index(0, 0));
        QVERIFY(button->isEnabled());
        emit button->menu()->aboutToShow();
        QVERIFY2(copy->isEnabled(), qPrintable(copy->toolTip()));
        copy->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(holds), qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("orner order")) || QGuiApplication::clipboard()->text().contains(QLatin1String("\"corner_order\"")));

        records->setCurrentIndex(records->model()->index(records->model()->rowCount() - 1, 0)); // the board
        emit button->menu()->aboutToShow();
        QCOMPARE(copy->isEnabled(), ofBoards);
        QVERIFY(ofBoards || copy->toolTip().contains(QLatin1String("no boards")));
    }

    void aFrameIsComparedWithItsOtherForms_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("raw frame") << QStringLiteral("formRaw");
        QTest::newRow("preview") << QStringLiteral("formPreview");
        QTest::newRow("targets") << QStringLiteral("formTargets");
        QTest::newRow("visibility") << QStringLiteral("formVisibility");
    }
    void aFrameIsComparedWithItsOtherForms()
    {
        QFETCH(const QString, action);
        Panel panel(1);
        ImageF raw(640, 480, 3);
        std::fill(raw.pixels.begin(), raw.pixels.end(), 0.25f);
        std::filesystem::create_directories(filePath(panel.dir.path()) / "raw");
        QVERIFY_RESULT(writeFileAtomically(filePath(panel.dir.path()) / "raw" / "scene_0000_cam_0000.exr", *encodeExr(raw)));
        auto *blink = panel.child<QAction>("viewBlink");
        QVERIFY(!blink->isEnabled());
        const QImage own = panel.viewer->shown()->image();
        panel.workspace.findChild<QAction *>(action)->trigger();
        QVERIFY(blink->isEnabled() && blink->isChecked());
        QTRY_VERIFY(panel.viewer->rendition());
        QVERIFY2(panel.viewer->hasPicture(), qPrintable(panel.viewer->shown()->message));
        const QImage other = panel.viewer->shown()->image();
        QCOMPARE(other.size(), own.size());
        QVERIFY(other != own);
        if (action == QLatin1String("formRaw"))
            QCOMPARE(other.pixelColor(320, 240).red(), static_cast<int>(toneMap(raw, test::boardScene(0).cameras[0].tone_mapping).pixels[0]));
        // Held, the key shows the frame; let go, the other form again.
        QTest::keyPress(panel.list, Qt::Key_B);
        QCOMPARE(panel.viewer->shown()->image(), own);
        QTest::keyRelease(panel.list, Qt::Key_B);
        QCOMPARE(panel.viewer->shown()->image(), other);
        blink->trigger();
        QCOMPARE(panel.viewer->shown()->image(), own);
        QTest::keyPress(panel.viewer, Qt::Key_B);
        QCOMPARE(panel.viewer->shown()->image(), other);
        QTest::keyRelease(panel.viewer, Qt::Key_B);
        // Another frame has its own.
        blink->trigger();
        QTest::keyClick(panel.viewer, Qt::Key_F);
        QVERIFY(!panel.viewer->rendition());
        QTRY_VERIFY_WITH_TIMEOUT(panel.viewer->rendition(), 20000);
        QCOMPARE(panel.viewer->hasPicture(), action != QLatin1String("formRaw")); // none was kept of this one
        QVERIFY(!panel.workspace.grab().isNull());
        panel.child<QAction>("formFrame")->trigger();
        QVERIFY(!blink->isEnabled() && !panel.viewer->rendition());
    }

    void theNextDatasetIsShownAsItIs()
    {
        Panel panel(1);
        QTemporaryDir other;
        QVERIFY_RESULT(test::makeDataset(filePath(other.path()), 1));
        panel.child<QAction>("formRaw")->trigger();
        QTRY_VERIFY(panel.viewer->rendition() && !panel.viewer->hasPicture());
        panel.dataset.reload(); // the same one stays as it was looked at
        QTRY_VERIFY(!panel.dataset.isLoading());
        QVERIFY(panel.child<QAction>("formRaw")->isChecked());
        panel.dataset.open(other.path());
        QTRY_VERIFY(panel.viewer->hasPicture());
        QVERIFY(panel.child<QAction>("formFrame")->isChecked() && !panel.child<QAction>("viewBlink")->isEnabled());
    }

    void targetsAreNamedUnderTheCursor()
    {
        Panel panel(1);
        panel.child<QAction>("formTargets")->trigger();
        QTRY_VERIFY(panel.viewer->rendition());
        const auto records = panel.viewer->records();
        const auto tag = std::find_if(records.begin(), records.end(), [](const DetectionRecord &record) { return record.record_type == RecordType::Tag; });
        const Vector2 middle = (tag->corners[0] + tag->corners[2]) / 2;
        const QString inside = panel.viewer->valueText({middle.x(), middle.y()});
        QVERIFY2(inside.contains(QStringLiteral("Tag %1").arg(tag->tag_id)), qPrintable(inside));
        QVERIFY(!panel.viewer->valueText({1, 1}).contains(QLatin1String("Tag")));
        panel.child<QAction>("formFrame")->trigger();
        QVERIFY(panel.viewer->valueText({middle.x(), middle.y()}).isEmpty());
    }

    void theFramesOfAnotherDatasetAreHeldAgainst()
    {
        Panel panel(2);
        QTemporaryDir other;
        QVERIFY_RESULT(test::makeDataset(filePath(other.path()), 1));
        QImage plain(640, 480, QImage::Format_RGB32);
        plain.fill(QColor(1, 2, 3));
        QVERIFY(plain.save(other.filePath(QStringLiteral("images/scene_0000_cam_0000.png"))));
        panel.workspace.findChild<InspectViewer *>()->compareWith(other.path());
        QTRY_VERIFY(panel.viewer->rendition() && panel.viewer->hasPicture());
        QCOMPARE(panel.viewer->shown()->image().pixelColor(7, 7), QColor(1, 2, 3));
        // What it has not is said.
        panel.list->setCurrentIndex(panel.frames.index(2, 0));
        QTRY_VERIFY(panel.viewer->rendition() && !panel.viewer->hasPicture());
        QVERIFY(panel.viewer->shown()->message.contains(QLatin1String("no frame")));
    }

    void aDatasetWithoutRecipesSaysSo()
    {
        Panel panel(1);
        std::filesystem::remove(sceneResultPath(filePath(panel.dir.path()), 0));
        panel.child<QAction>("formPreview")->trigger();
        QTRY_VERIFY(panel.viewer->rendition());
        QVERIFY(!panel.viewer->hasPicture());
        QVERIFY(panel.viewer->shown()->message.contains(QLatin1String("recipe")));
    }

    void coordinatesFollowTheChosenOrigin()
    {
        InspectStatusLine line;
        line.setPixel(QPointF(12.25, 7.5), QColor(1, 2, 3));
        QVERIFY(line.positionText().contains(QLatin1String("12.25")));
        line.setOrigin(PixelOrigin::Centre);
        QVERIFY(line.positionText().contains(QLatin1String("11.75")));
        QVERIFY(line.positionText().contains(QLatin1String("7.00")));
        const QString note = line.findChild<QLabel *>(QStringLiteral("pixelOriginNote"))->toolTip();
        line.setOrigin(PixelOrigin::Corner);
        QVERIFY(line.findChild<QLabel *>(QStringLiteral("pixelOriginNote"))->toolTip() != note);
        line.setPixel(std::nullopt, {});
        QVERIFY(line.positionText().isEmpty());
    }

    void aDatasetReplacedWhileOpenKeepsThePlace()
    {
        Panel panel(2);
        panel.selection.select({.source = SelectionSource::DatasetA, .scene = 1, .camera = 1, .object = 1});
        const std::filesystem::path dir = filePath(panel.dir.path());
        QVERIFY_RESULT(writeSceneResult(dir, test::sceneResult(dir, test::boardScene(7), jobHash(test::boardConfig(), 42))));
        QTRY_COMPARE(panel.frames.rowCount(), 6);
        QCOMPARE(panel.shown(), QStringLiteral("scene_0001_cam_0001"));
        QCOMPARE(panel.child<QTableView>("recordTable")->currentIndex().row(), 1);
        // Another folder: nothing of the first is shown any more.
        QTemporaryDir other;
        QVERIFY_RESULT(test::makeDataset(filePath(other.path()), 1));
        panel.dataset.open(other.path());
        QCOMPARE(panel.frames.rowCount(), 0);
        QTRY_COMPARE(panel.frames.rowCount(), 2);
        QTRY_VERIFY(panel.viewer->hasPicture());
        panel.dataset.close();
        QVERIFY(panel.child<EmptyState>("inspectEmpty")->isVisible());
    }

    void missingAndBrokenPicturesAreShownAsSuch()
    {
        Panel panel(1);
        std::filesystem::remove(panel.frames.frameAt(0)->image);
        QVERIFY_RESULT(writeFileAtomically(panel.frames.frameAt(1)->image, "no picture"));
        panel.dataset.reload();
        QTRY_VERIFY(!panel.frames.index(0, 0).data(FrameListModel::ThumbnailMessageRole).toString().isEmpty());
        QTRY_VERIFY(!panel.frames.index(1, 0).data(FrameListModel::ThumbnailMessageRole).toString().isEmpty());
        QTRY_VERIFY(!panel.viewer->hasPicture());
        QVERIFY(!panel.workspace.grab().isNull());
    }

    void aRangeIsDraggedOverItsBars()
    {
        Panel panel(3);
        panel.openFilters();
        RangeChart &chart = panel.filters->chart(RecordQuantity::Distance);
        QTRY_VERIFY(chart.isVisible());
        const QRectF plot = chart.plotRect();
        const auto at = [&](double share) { return QPoint(static_cast<int>(plot.left() + share * plot.width()), static_cast<int>(plot.center().y())); };
        const int all = panel.frames.rowCount();
        QTest::mousePress(&chart, Qt::LeftButton, {}, at(0.02));
        QTest::mouseMove(&chart, at(0.2));
        QTest::mouseMove(&chart, at(0.3));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(0.3));
        QVERIFY2(!chart.range().isAll(), qPrintable(QStringLiteral("%1 x %2").arg(chart.width()).arg(chart.height())));
        QTRY_VERIFY2(panel.frames.rowCount() < all, qPrintable(chart.rangeText()));
        QVERIFY(!chart.rangeText().isEmpty());
        for (int row = 0; row < panel.frames.rowCount(); ++row) {
            const auto distances = panel.frames.dataset()->columnOf(*panel.frames.frameAt(row), &RecordColumns::distance);
            QVERIFY(std::any_of(distances.begin(), distances.end(), [&](double distance) { return chart.range().contains(distance); }));
        }
        QTest::keyClick(&chart, Qt::Key_Escape);
        QTRY_COMPARE(panel.frames.rowCount(), all);
        QVERIFY(panel.frames.filter().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier); // the upper end, a bin down
        QVERIFY(std::isfinite(chart.range().high) && !std::isfinite(chart.range().low));
        auto *reset = panel.child<QToolButton>("resetFilter");
        QTRY_VERIFY(reset->isEnabled());
        QTest::mouseClick(reset, Qt::LeftButton);
        QTRY_VERIFY(chart.range().isAll());
    }

    void rangesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRange");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::addRow("both") << QStringLiteral("0.5 .. 2") << true << 0.5 << 2.0;
        QTest::addRow("from") << QStringLiteral("-1..") << true << -1.0 << infinity;
        QTest::addRow("up to") << QStringLiteral("..3e2") << true << -infinity << 300.0;
        QTest::addRow("one value") << QStringLiteral("7") << true << 7.0 << 7.0;
        QTest::addRow("nothing") << QString() << true << -infinity << infinity;
        QTest::addRow("turned round") << QStringLiteral("3..1") << false << 0.0 << 0.0;
        QTest::addRow("words") << QStringLiteral("near") << false << 0.0 << 0.0;
    }
    void rangesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isRange);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto range = RangeChart::readRange(text);
        QCOMPARE(range.has_value(), isRange);
        if (range)
            QVERIFY(range->low == low && range->high == high);
    }

    void nonsenseForARangeIsExplained()
    {
        Panel panel(2);
        panel.openFilters();
        RangeChart &chart = panel.filters->chart(RecordQuantity::Distance);
        QTRY_VERIFY(chart.isVisible());
        QString label;
        QTimer answers;
        answers.setInterval(10);
        int asked = 0;
        connect(&answers, &QTimer::timeout, &chart, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            label = dialog->labelText();
            dialog->setTextValue(QStringLiteral("near"));
            dialog->done(++asked == 1 ? QDialog::Accepted : QDialog::Rejected);
        });
        answers.start();
        QTest::keyClick(&chart, Qt::Key_Return);
        QVERIFY2(label.contains(QLatin1String("near")) && label.contains(QLatin1String("0.4..1.2")), qPrintable(label));
        QVERIFY(chart.range().isAll());
    }

    void boxesFilterByCategory()
    {
        Panel panel(2);
        panel.openFilters();
        auto *outside = panel.child<QCheckBox>("filter_outside");
        QTRY_VERIFY(outside && outside->isVisible());
        const int all = panel.frames.rowCount();
        outside->click();
        QTRY_VERIFY(panel.frames.rowCount() < all);
        QCOMPARE(panel.child<QLabel>("frameCount")->text().startsWith(QString::number(panel.frames.rowCount())), true);
        outside->click();
        QTRY_COMPARE(panel.frames.rowCount(), all);
    }

    void anOrderIsChosenInTheBoxOrByAHeader()
    {
        Panel panel(3);
        auto *order = panel.child<QComboBox>("frameOrder");
        order->setCurrentIndex(3); // distance
        emit order->activated(3);
        QCOMPARE(panel.frames.order().key, FrameOrder::Key::Quantity);
        QTest::mouseClick(panel.child<QToolButton>("frameDirection"), Qt::LeftButton);
        QVERIFY(panel.frames.order().isDescending);
        QTest::mouseClick(panel.child<QToolButton>("modeList"), Qt::LeftButton);
        auto *table = panel.child<QTableView>("frameTable");
        QVERIFY(table->isVisible() && !panel.list->isVisible());
        QHeaderView *header = table->horizontalHeader();
        const auto click = [&](int column) { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2)); };
        click(FrameListModel::RecordsColumn);
        QCOMPARE(order->currentIndex(), 2);
        const bool wasDescending = panel.frames.order().isDescending;
        click(FrameListModel::RecordsColumn);
        QCOMPARE(panel.frames.order().isDescending, !wasDescending);
        click(FrameListModel::NameColumn);
        QCOMPARE(panel.frames.order().key, FrameOrder::Key::Name);
        QTest::mouseClick(panel.child<QToolButton>("modeStrip"), Qt::LeftButton);
        QVERIFY(panel.child<FrameListView>("frameStrip")->isVisible() && !table->isVisible());
        QVERIFY(panel.filters->isVisible()); // in the room of the list
        QTest::mouseClick(panel.child<QToolButton>("modeGrid"), Qt::LeftButton);
        QVERIFY(panel.list->isVisible());
    }

    void theRowThatScrollsUnderTheCursorLightsUp()
    {
        struct Delegate : QStyledItemDelegate
        {
            mutable QSet<int> lit;
            void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
            {
                if (option.state.testFlag(QStyle::State_MouseOver))
                    lit.insert(index.row());
                QStyledItemDelegate::paint(painter, option, index);
            }
        } delegate;
        QStringListModel model(QStringList(1000, QStringLiteral("row")));
        LongTable table;
        table.setModel(&model);
        table.setItemDelegate(&delegate);
        table.resize(300, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QPointF at(40, 100);
        QHoverEvent enter(QEvent::HoverEnter, at, table.viewport()->mapToGlobal(at), QPointF(-1, -1));
        QCoreApplication::sendEvent(table.viewport(), &enter);
        const auto lit = [&] {
            delegate.lit.clear();
            table.viewport()->repaint();
            return delegate.lit;
        };
        const int row = table.rowAt(100);
        QCOMPARE(lit(), QSet<int>{row});
        table.verticalScrollBar()->setValue(500);
        QVERIFY(table.rowAt(100) > row);
        QCOMPARE(lit(), QSet<int>{table.rowAt(100)});
        QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), at);
        QCoreApplication::sendEvent(table.viewport(), &leave);
        table.verticalScrollBar()->setValue(700);
        QVERIFY(lit().isEmpty());
    }

    void severalFramesAreSelectedAndTagged()
    {
        Panel panel(3);
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) { QTest::mouseClick(panel.list->viewport(), Qt::LeftButton, modifiers, panel.list->visualRect(panel.frames.index(row, 0)).center()); };
        click(1, {});
        click(4, Qt::ShiftModifier);
        QCOMPARE(panel.selection.items().size(), size_t(4));
        QCOMPARE(panel.frames.rowOf(panel.selection.current()), 4);
        click(2, Qt::ControlModifier);
        QCOMPARE(panel.selection.items().size(), size_t(3));
        panel.list->setFocus();
        QTest::keyClick(panel.list, Qt::Key_3);
        QCOMPARE(panel.tags.count(2), 3);
        QCOMPARE(panel.tags.tagsOf(panel.frames.frameAt(2)->image_id), FrameTagSet(0));
        QTest::keyClick(panel.list, Qt::Key_Q);
        QCOMPARE(panel.tags.count(quarantineTag), 3);
        QTest::keyClick(panel.list, Qt::Key_3);
        QCOMPARE(panel.tags.count(2), 0);
        QTest::keyClick(panel.list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(panel.selection.items().size(), size_t(6));
        // What another panel selects is selected here too.
        panel.selection.selectAll({panel.frames.itemOf(5), panel.frames.itemOf(0)});
        QCOMPARE(panel.list->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(panel.list->currentIndex().row(), 0);
    }

    void aSavedViewBringsFilterAndOrderBack()
    {
        Panel panel(2);
        panel.openFilters();
        FrameFilter filter;
        filter.query.text = "scene:1";
        panel.frames.setFilter(filter);
        panel.frames.setOrder({FrameOrder::Key::Name, {}, true});
        panel.tags.saveView({"second", panel.frames.filter().query, 0, panel.frames.order()});
        panel.frames.setFilter({});
        panel.frames.setOrder({});
        QTRY_COMPARE(panel.frames.rowCount(), 4);
        auto *views = panel.child<QComboBox>("savedViews");
        QCOMPARE(views->count(), 2);
        views->setCurrentIndex(1);
        emit views->activated(1);
        QTRY_COMPARE(panel.frames.rowCount(), 2);
        QVERIFY(panel.frames.order().isDescending);
        QTRY_COMPARE(panel.child<QLineEdit>("frameFilter")->text(), QStringLiteral("scene:1"));
        QCOMPARE(views->currentText(), QStringLiteral("second"));
        // What is shown is the view no more.
        QTest::mouseClick(panel.child<QToolButton>("resetFilter"), Qt::LeftButton);
        QTRY_COMPARE(panel.frames.rowCount(), 4);
        QCOMPARE(views->currentIndex(), 0);
        QVERIFY(!panel.child<QToolButton>("removeView")->isEnabled());
        views->setCurrentIndex(1);
        emit views->activated(1);
        QTRY_COMPARE(panel.frames.rowCount(), 2);
        QTest::mouseClick(panel.child<QToolButton>("removeView"), Qt::LeftButton);
        QCOMPARE(views->count(), 1);
    }

    void aDeletedDatasetIsOneLine()
    {
        Panel panel(1);
        auto *notice = panel.child<QWidget>("inspectNotice");
        QVERIFY(!notice->isVisible());
        QVERIFY(QDir(panel.dir.path()).removeRecursively());
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(panel.frames.rowCount(), 2); // still to look at
    }
};

QTEST_MAIN(tst_inspect_workspace)
#include "tst_inspect_workspace.moc"
