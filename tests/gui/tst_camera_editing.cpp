// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_support.h"

#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "widgets/camera_editing.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

#include <numbers>

using namespace tagmill;

namespace {

struct Fixture
{
    ComputePool pool;
    DocumentModel document;
    PlanModel plan{document, pool};
    Selection selection;
    ViewportPanel panel{document, plan, selection};
    ViewportCanvas &canvas = panel.canvas();

    explicit Fixture(const char *sample = "charuco_board.yaml")
    {
        const auto opened = document.open(test::sourceDir() / "resources/samples" / sample);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        panel.resize(900, 700);
        panel.show();
        panel.activateWindow(); // keys of actions go to the active window
        canvas.setFocus();
    }
    bool isReady() const { return panel.isVisible() && !plan.isComputing() && panel.findChild<ViewportCanvas *>()->isUpToDate(); }
    const std::vector<PlacedCameraConfig> &placed() const { return document.config().tagmill.cameras; }
    /// One at a place nothing else is drawn over.
    void place()
    {
        PlacedCameras cameras(document);
        PlacedCameraConfig camera;
        camera.transform_matrix = aimedCamera(camera.transform_matrix, {0, 0, -1});
        camera.transform_matrix(0, 3) = 0.4;
        camera.transform_matrix(2, 3) = 0.9;
        const auto added = cameras.add({camera});
        cameras.endStep();
        selection.selectAll(*added);
    }
    void move(QPointF at, Qt::MouseButtons buttons = Qt::NoButton) const
    {
        auto *widget = panel.findChild<ViewportCanvas *>();
        QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(widget, &event);
    }
    QPointF apexOf(int index) const { return *canvas.currentView().project(canvas.shapeOf(index).apex); }
};

} // namespace

#define WAIT_UNTIL_READY(f) QVERIFY(QTest::qWaitForWindowActive(&(f).panel) && (f).canvas.hasFocus()); QTRY_VERIFY_WITH_TIMEOUT((f).isReady(), 20000)

class tst_camera_editing : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCameraAddedFromTheViewSeesWhatTheViewShows()
    {
        Fixture f;
        WAIT_UNTIL_READY(f);
        const auto sampled = f.canvas.buffers().shapes.size();
        const QMatrix4x4 view = f.canvas.currentView().view;
        QTest::keyClick(&f.canvas, Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(f.placed().size(), size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().shapes.size(), sampled + 1, 20000);
        QVERIFY(!f.document.hasErrors());
        QVERIFY(f.canvas.selectedCamera() >= 0);
        // The view has stepped back: the camera is in it and does not fill it.
        QRectF picture;
        for (const QVector3D &corner : f.canvas.shapeOf(f.canvas.selectedCamera()).corners) {
            const auto at = f.canvas.currentView().project(corner);
            QVERIFY(at);
            picture |= QRectF(*at - QPointF(1, 1), QSizeF(2, 2));
        }
        QVERIFY(QRectF(f.canvas.rect()).contains(picture));
        QVERIFY2(picture.width() < f.canvas.width() / 2.0 && picture.height() < f.canvas.height() / 2.0, qPrintable(QString::number(picture.width())));
        f.canvas.setLookingThrough(true);
        const QMatrix4x4 seen = f.canvas.currentView().view;
        for (int i = 0; i < 16; ++i)
            QVERIFY_NEAR(seen.constData()[i], view.constData()[i], 1e-4f);
        f.document.undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().shapes.size(), sampled, 20000);
        QCOMPARE(f.canvas.selectedCamera(), -1);
    }

    void theHandleMovesACameraAndUndoBringsItBack()
    {
        Fixture f;
        f.place();
        WAIT_UNTIL_READY(f);
        QTRY_VERIFY_WITH_TIMEOUT(f.canvas.selectedCamera() >= 0, 20000);
        const Matrix4 before = f.placed()[0].transform_matrix;
        const int steps = f.document.undoStack().count();
        const QPointF from = f.apexOf(f.canvas.selectedCamera()), to = from + QPointF(-70, 40);
        QTest::mousePress(&f.canvas, Qt::LeftButton, {}, from.toPoint());
        for (int i = 1; i <= 10; ++i)
            f.move(from.toPoint() + (to - from) * (i / 10.0), Qt::LeftButton);
        // The frustum is where the mouse is before the plan follows.
        QVERIFY(QLineF(f.apexOf(f.canvas.selectedCamera()), to).length() < 3);
        QTest::mouseRelease(&f.canvas, Qt::LeftButton, {}, to.toPoint());
        QVERIFY(!f.panel.editing().isDragging());
        WAIT_UNTIL_READY(f);
        QVERIFY(QLineF(f.apexOf(f.canvas.selectedCamera()), to).length() < 3);
        QCOMPARE(f.document.undoStack().count(), steps + 1);
        QVERIFY((f.placed()[0].transform_matrix.topLeftCorner<3, 3>() == before.topLeftCorner<3, 3>()));
        f.document.undoStack().undo();
        QCOMPARE(f.placed()[0].transform_matrix, before);
        WAIT_UNTIL_READY(f);
        QVERIFY(QLineF(f.apexOf(f.canvas.selectedCamera()), from).length() < 3);
    }

    void theOtherHandleAimsIt()
    {
        Fixture f;
        f.place();
        WAIT_UNTIL_READY(f);
        QTRY_VERIFY_WITH_TIMEOUT(f.canvas.selectedCamera() >= 0, 20000);
        const Matrix4 before = f.placed()[0].transform_matrix;
        const FrustumShape shape = f.canvas.shapeOf(f.canvas.selectedCamera());
        const QVector3D middle = (shape.corners[0] + shape.corners[1] + shape.corners[2] + shape.corners[3]) / 4;
        const QPointF from = *f.canvas.currentView().project(shape.apex + (middle - shape.apex) * 1.6f);
        QTest::mousePress(&f.canvas, Qt::LeftButton, {}, from.toPoint());
        f.move(from.toPoint() + QPointF(50, 10), Qt::LeftButton);
        QTest::mouseRelease(&f.canvas, Qt::LeftButton, {}, from.toPoint() + QPoint(50, 10));
        const Matrix4 &after = f.placed()[0].transform_matrix;
        QVERIFY((after.col(3) == before.col(3)));
        QVERIFY(after.col(2).dot(before.col(2)) < 0.999);
        QVERIFY(!f.document.hasErrors());
    }

    void keysMoveAlongAnAxisAndEscapePutsItBack()
    {
        Fixture f;
        f.place();
        WAIT_UNTIL_READY(f);
        QTRY_VERIFY_WITH_TIMEOUT(f.canvas.selectedCamera() >= 0, 20000);
        const Matrix4 before = f.placed()[0].transform_matrix;
        const int steps = f.document.undoStack().count();
        f.move({300, 300});
        QTest::keyClick(&f.canvas, Qt::Key_G);
        QVERIFY(f.panel.editing().isDragging());
        f.move({360, 330});
        QTest::keyClick(&f.canvas, Qt::Key_Z);
        const Vector3 way = (f.placed()[0].transform_matrix - before).topRightCorner<3, 1>();
        QVERIFY(way.x() == 0 && way.y() == 0 && std::abs(way.z()) > 1e-3);
        QTest::keyClick(&f.canvas, Qt::Key_Escape);
        QVERIFY(!f.panel.editing().isDragging());
        QCOMPARE(f.placed()[0].transform_matrix, before);
        QCOMPARE(f.document.undoStack().count(), steps);

        QTest::keyClick(&f.canvas, Qt::Key_R);
        f.move({380, 300});
        QTest::mouseClick(&f.canvas, Qt::LeftButton, {}, QPoint(380, 300));
        QVERIFY(!f.panel.editing().isDragging());
        QVERIFY(f.placed()[0].transform_matrix != before);
        QCOMPARE(f.document.undoStack().count(), steps + 1);
    }

    void arrowKeysMoveAsTheMouseDoes()
    {
        Fixture f;
        f.place();
        WAIT_UNTIL_READY(f);
        QTRY_VERIFY_WITH_TIMEOUT(f.canvas.selectedCamera() >= 0, 20000);
        const Matrix4 before = f.placed()[0].transform_matrix;
        f.move({300, 300});
        QTest::keyClick(&f.canvas, Qt::Key_G);
        f.move({310, 300});
        const Matrix4 byMouse = f.placed()[0].transform_matrix;
        QTest::keyClick(&f.canvas, Qt::Key_Escape);
        f.move({300, 300});
        QTest::keyClick(&f.canvas, Qt::Key_G);
        QTest::keyClick(&f.canvas, Qt::Key_Right);
        QVERIFY(byMouse != before);
        QVERIFY_NEAR((f.placed()[0].transform_matrix - byMouse).norm(), 0, 1e-9);
        QTest::keyClick(&f.canvas, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY((f.placed()[0].transform_matrix - before).norm() < (byMouse - before).norm());
        QTest::keyClick(&f.canvas, Qt::Key_Return);
        QVERIFY(!f.panel.editing().isDragging());
        QVERIFY((f.placed()[0].transform_matrix - before).norm() > 1e-4);
    }

    void aSampledCameraIsDuplicatedThenMoved()
    {
        Fixture f;
        WAIT_UNTIL_READY(f);
        const auto sampled = f.canvas.buffers().shapes.size();
        f.canvas.selectCamera(3);
        f.move({300, 300});
        QTest::keyClick(&f.canvas, Qt::Key_G);
        QVERIFY(!f.panel.editing().isDragging()); // it follows from the config
        const Matrix4 pose = f.canvas.subject()->poseOf(3);
        QTest::keyClick(&f.canvas, Qt::Key_D, Qt::ShiftModifier);
        QVERIFY(f.panel.editing().isDragging());
        QCOMPARE(f.placed().size(), size_t{1});
        QVERIFY_NEAR((f.placed()[0].transform_matrix - pose).norm(), 0, 1e-5);
        f.move({340, 280});
        QTest::mouseClick(&f.canvas, Qt::LeftButton, {}, QPoint(340, 280));
        QVERIFY((f.placed()[0].transform_matrix - pose).norm() > 1e-3);
        QCOMPARE(f.document.undoStack().count(), 1); // copied and moved in one
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().shapes.size(), sampled + 1, 20000);
        QTest::keyClick(&f.canvas, Qt::Key_Delete);
        QVERIFY(f.placed().empty());
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().shapes.size(), sampled, 20000);
        f.canvas.selectCamera(3);
        QTest::keyClick(&f.canvas, Qt::Key_Delete); // a sampled one is left out, and comes back
        QCOMPARE(f.document.undoStack().count(), 3);
        QCOMPARE(f.document.config().tagmill.dropped_cameras.size(), size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().shapes.size(), sampled - 1, 20000);
        f.document.undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().shapes.size(), sampled, 20000);
        f.canvas.selectCameras({0, 1, 2, 3}, false); // a scene keeps a camera
        QTest::keyClick(&f.canvas, Qt::Key_X);
        QVERIFY(f.document.config().tagmill.dropped_cameras.empty());
    }

    void theSelectionGoesOnWhenCamerasGo_data()
    {
        QTest::addColumn<std::vector<int>>("selected");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("camera"); // of its scene, as it is counted then
        QTest::newRow("one is deleted") << std::vector{1} << Qt::Key_X << 1;
        QTest::newRow("one is hidden") << std::vector{1} << Qt::Key_H << 2;
        QTest::newRow("some are deleted") << std::vector{0, 2} << Qt::Key_Delete << 1;
        QTest::newRow("some are hidden") << std::vector{0, 2} << Qt::Key_H << 3;
        QTest::newRow("the last is deleted") << std::vector{11} << Qt::Key_X << 2;
        QTest::newRow("the last is hidden") << std::vector{11} << Qt::Key_H << 2;
    }
    void theSelectionGoesOnWhenCamerasGo()
    {
        QFETCH(std::vector<int>, selected);
        QFETCH(Qt::Key, key);
        QFETCH(int, camera);
        Fixture f;
        WAIT_UNTIL_READY(f);
        QCOMPARE(f.canvas.buffers().shapes.size(), size_t{12}); // 3 scenes of 4
        f.canvas.selectCameras(selected, false);
        const auto before = f.selection.items();
        QTest::keyClick(&f.canvas, key);
        QCOMPARE(f.selection.items().size(), size_t{1});
        QCOMPARE(f.selection.current().scene, before.back().scene);
        QCOMPARE(f.selection.current().camera, camera);
        WAIT_UNTIL_READY(f);
        QVERIFY(f.canvas.selectedCamera() >= 0);
        if (f.document.isModified()) {
            const SelectedItem next = f.selection.current();
            f.document.undoStack().undo();
            QCOMPARE(f.selection.items(), before);
            f.document.undoStack().redo();
            QCOMPARE(f.selection.current(), next);
        }
        QTest::keyClick(&f.canvas, key); // and again
        QCOMPARE(f.selection.items().size(), size_t{1});
        QVERIFY(f.document.undoStack().count() == 2 || f.canvas.marks().hidden.size() == selected.size() + 1);
    }

    void selectionStaysWithItsCamerasWhenOthersGo_data()
    {
        QTest::addColumn<std::vector<int>>("gone"); ///< of scene 0, in which camera 3 is selected
        QTest::addColumn<int>("camera");
        QTest::newRow("one before it") << std::vector{2} << 2;
        QTest::newRow("all before it") << std::vector{0, 1, 2} << 0;
        QTest::newRow("itself too: the next one") << std::vector{1, 3} << 4;
    }
    void selectionStaysWithItsCamerasWhenOthersGo()
    {
        QFETCH(std::vector<int>, gone);
        QFETCH(int, camera);
        Fixture f;
        WAIT_UNTIL_READY(f);
        f.canvas.selectCamera(3);
        std::vector<SelectedItem> items;
        for (const int index : gone)
            items.push_back({SelectionSource::Plan, 0, index});
        QVERIFY_RESULT(PlacedCameras(f.document).drop(items, QStringLiteral("Drop"), f.panel.editing().following(items)));
        const SelectedItem next = camera < 4 ? SelectedItem{SelectionSource::Plan, 0, camera} : SelectedItem{SelectionSource::Plan, 1, 0};
        QCOMPARE(f.selection.items(), std::vector{next});
        f.document.undoStack().undo();
        QCOMPARE(f.selection.current().camera, 3);
    }

    void locksStayWithTheirCamerasWhenADeletionIsUndone()
    {
        Fixture f;
        WAIT_UNTIL_READY(f);
        f.canvas.selectCamera(3);
        QTest::keyClick(&f.canvas, Qt::Key_L, Qt::ShiftModifier);
        f.canvas.selectCamera(1);
        QTest::keyClick(&f.canvas, Qt::Key_X);
        QVERIFY((f.canvas.marks().locked == std::set<CameraKey>{{0, 2}}));
        f.document.undoStack().undo();
        QVERIFY((f.canvas.marks().locked == std::set<CameraKey>{{0, 3}}));
    }

    void lockedCamerasStay()
    {
        Fixture f;
        f.place();
        WAIT_UNTIL_READY(f);
        QTRY_VERIFY_WITH_TIMEOUT(f.canvas.selectedCamera() >= 0, 20000);
        QTest::keyClick(&f.canvas, Qt::Key_L, Qt::ShiftModifier);
        QTest::keyClick(&f.canvas, Qt::Key_Delete);
        QCOMPARE(f.placed().size(), size_t{1});
        QTest::keyClick(&f.canvas, Qt::Key_G);
        QVERIFY(!f.panel.editing().isDragging());
        QTest::keyClick(&f.canvas, Qt::Key_L, Qt::ShiftModifier);
        QTest::keyClick(&f.canvas, Qt::Key_Delete);
        QVERIFY(f.placed().empty());
    }

    void hiddenAndOthersThanIsolatedCamerasAreNeitherSeenNorPicked()
    {
        Fixture f;
        WAIT_UNTIL_READY(f);
        const auto all = f.canvas.buffers().frusta.size();
        const auto lines = all / static_cast<qsizetype>(f.canvas.buffers().shapes.size());
        f.canvas.selectCamera(2);
        const QPointF at = f.apexOf(2);
        QTest::keyClick(&f.canvas, Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), all - lines, 20000);
        QVERIFY(f.canvas.cameraAt(at) != 2);
        QTest::keyClick(&f.canvas, Qt::Key_H, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), all, 20000);
        f.canvas.selectCameras({1, 4}, false);
        QTest::keyClick(&f.canvas, Qt::Key_Slash);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), 2 * lines, 20000);
        QTest::keyClick(&f.canvas, Qt::Key_Right); // steps over what is not shown
        QVERIFY(f.canvas.selectedCamera() == 1 || f.canvas.selectedCamera() == 4);
        QTest::keyClick(&f.canvas, Qt::Key_Slash);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), all, 20000);
        // Where none is left the view says what to do.
        const QString saysWhatToDo = QStringLiteral("No camera is shown: choose other scenes, or Show all under Camera");
        QVERIFY(!f.canvas.captions().contains(saysWhatToDo));
        f.canvas.selectAll();
        QTest::keyClick(&f.canvas, Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), 0, 20000);
        QVERIFY(f.canvas.captions().contains(saysWhatToDo));
        QTest::keyClick(&f.canvas, Qt::Key_H, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), all, 20000);
        QVERIFY(!f.canvas.captions().contains(saysWhatToDo));
    }

    void newCamerasJoinTheIsolated_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("added") << Qt::Key_A;
        QTest::newRow("duplicated") << Qt::Key_D;
    }
    void newCamerasJoinTheIsolated()
    {
        QFETCH(Qt::Key, key);
        Fixture f;
        WAIT_UNTIL_READY(f);
        const auto lines = f.canvas.buffers().frusta.size() / static_cast<qsizetype>(f.canvas.buffers().shapes.size());
        f.canvas.selectCamera(2);
        QTest::keyClick(&f.canvas, Qt::Key_Slash);
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), lines, 20000);
        QTest::keyClick(&f.canvas, key, Qt::ShiftModifier);
        if (f.panel.editing().isDragging())
            QTest::keyClick(&f.canvas, Qt::Key_Return);
        QCOMPARE(f.placed().size(), size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(f.canvas.buffers().frusta.size(), 2 * lines, 20000);
    }

    void onlyTheScenesAskedForAreShown()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.setValue("dataset.num_scenes", 4));
        WAIT_UNTIL_READY(f);
        auto *field = f.panel.findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("1-2"));
        const auto shown = [&] {
            std::set<int> scenes;
            for (size_t i = 0; i < f.canvas.buffers().shapes.size(); ++i)
                if (f.canvas.buffers().shapes[i].isShown)
                    scenes.insert(f.canvas.buffers().plan->cameras[i].sceneId);
            return scenes;
        };
        QTRY_VERIFY_WITH_TIMEOUT((shown() == std::set{1, 2}), 20000);
        QTest::keyClicks(field, QStringLiteral("-")); // half written: as before
        QVERIFY((shown() == std::set{1, 2}));
        field->clear();
        QTRY_VERIFY_WITH_TIMEOUT((shown() == std::set{0, 1, 2, 3}), 20000);
    }

    void aBoxSelectsWhatStandsInIt()
    {
        Fixture f;
        WAIT_UNTIL_READY(f);
        f.canvas.setNavigation(NavigationStyle::Blender);
        QTest::mousePress(&f.canvas, Qt::LeftButton, {}, QPoint(2, 2));
        f.move(QPointF(f.canvas.width() - 3, f.canvas.height() - 3), Qt::LeftButton);
        QTest::mouseRelease(&f.canvas, Qt::LeftButton, {}, QPoint(f.canvas.width() - 3, f.canvas.height() - 3));
        QCOMPARE(f.canvas.selectedCameras().size(), f.canvas.buffers().shapes.size());
        QCOMPARE(f.selection.items().size(), f.canvas.buffers().shapes.size());
        QTest::keyClick(&f.canvas, Qt::Key_A, Qt::AltModifier);
        QVERIFY(f.canvas.selectedCameras().empty());
        QTest::keyClick(&f.canvas, Qt::Key_A);
        QCOMPARE(f.canvas.selectedCameras().size(), f.canvas.buffers().shapes.size());
        f.canvas.selectCamera(0);
        const QPointF at = f.apexOf(5);
        const int picked = f.canvas.cameraAt(at);
        QVERIFY(picked > 0);
        QTest::mouseClick(&f.canvas, Qt::LeftButton, Qt::ShiftModifier, at.toPoint());
        QVERIFY((f.canvas.selectedCameras() == std::vector{0, picked}));
        QTest::mouseClick(&f.canvas, Qt::LeftButton, Qt::ShiftModifier, at.toPoint());
        QVERIFY((f.canvas.selectedCameras() == std::vector{0}));
    }

    void theMouseTurnsMovesAndZooms_data()
    {
        QTest::addColumn<NavigationStyle>("style");
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<MouseDeed>("deed");
        using N = NavigationStyle;
        const Qt::KeyboardModifiers none, shift = Qt::ShiftModifier, ctrl = Qt::ControlModifier, alt = Qt::AltModifier;
        QTest::newRow("Blender, middle") << N::Blender << Qt::MiddleButton << none << MouseDeed::Orbit;
        QTest::newRow("Blender, Shift and middle") << N::Blender << Qt::MiddleButton << shift << MouseDeed::Pan;
        QTest::newRow("Blender, Ctrl and middle") << N::Blender << Qt::MiddleButton << ctrl << MouseDeed::Zoom;
        QTest::newRow("Blender, Alt and left") << N::Blender << Qt::LeftButton << alt << MouseDeed::Orbit;
        QTest::newRow("Blender, left") << N::Blender << Qt::LeftButton << none << MouseDeed::Select;
        QTest::newRow("left button") << N::LeftButton << Qt::LeftButton << none << MouseDeed::Orbit;
        QTest::newRow("left button, Shift") << N::LeftButton << Qt::LeftButton << shift << MouseDeed::Pan;
        QTest::newRow("left button, middle") << N::LeftButton << Qt::MiddleButton << none << MouseDeed::Pan;
        QTest::newRow("left button, Ctrl") << N::LeftButton << Qt::LeftButton << ctrl << MouseDeed::Select;
        QTest::newRow("Maya, Alt and left") << N::Maya << Qt::LeftButton << alt << MouseDeed::Orbit;
        QTest::newRow("Maya, Alt and middle") << N::Maya << Qt::MiddleButton << alt << MouseDeed::Pan;
        QTest::newRow("Maya, Alt and right") << N::Maya << Qt::RightButton << alt << MouseDeed::Zoom;
        QTest::newRow("Maya, left") << N::Maya << Qt::LeftButton << none << MouseDeed::Select;
    }
    void theMouseTurnsMovesAndZooms()
    {
        QFETCH(NavigationStyle, style);
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(MouseDeed, deed);
        Fixture f;
        f.canvas.setNavigation(style);
        WAIT_UNTIL_READY(f);
        const ViewportView before = f.canvas.currentView();
        const QVector3D middle = f.canvas.buffers().bounds.centre();
        QTest::mousePress(&f.canvas, button, modifiers, QPoint(400, 300));
        QMouseEvent move(QEvent::MouseMove, QPointF(440, 330), f.canvas.mapToGlobal(QPointF(440, 330)), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(&f.canvas, &move);
        QTest::mouseRelease(&f.canvas, button, modifiers, QPoint(440, 330));
        const ViewportView after = f.canvas.currentView();
        const bool isTurned = (before.view.mapVector({0, 0, 1}) - after.view.mapVector({0, 0, 1})).length() > 1e-3f || (before.view.mapVector({1, 0, 0}) - after.view.mapVector({1, 0, 0})).length() > 1e-3f;
        const auto a = *before.projectWithDepth(middle), b = *after.projectWithDepth(middle);
        QCOMPARE(isTurned, deed == MouseDeed::Orbit);
        QCOMPARE(QLineF(a.toPointF(), b.toPointF()).length() > 5, deed == MouseDeed::Pan);
        QCOMPARE(std::abs(a.z() - b.z()) > 1e-3f, deed == MouseDeed::Zoom);
    }

    void theNumberPadChoosesTheView_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QVector3D>("eye"); // direction of it
        QTest::newRow("front") << Qt::Key_1 << Qt::KeyboardModifiers() << QVector3D(0, -1, 0);
        QTest::newRow("right") << Qt::Key_3 << Qt::KeyboardModifiers() << QVector3D(1, 0, 0);
        QTest::newRow("top") << Qt::Key_7 << Qt::KeyboardModifiers(Qt::KeypadModifier) << QVector3D(0, 0, 1);
        QTest::newRow("back") << Qt::Key_1 << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier) << QVector3D(0, 1, 0);
        QTest::newRow("left") << Qt::Key_3 << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier) << QVector3D(-1, 0, 0);
        QTest::newRow("bottom") << Qt::Key_7 << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier) << QVector3D(0, 0, -1);
    }
    void theNumberPadChoosesTheView()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QVector3D, eye);
        Fixture f;
        WAIT_UNTIL_READY(f);
        QTest::keyClick(&f.canvas, key, modifiers);
        QVERIFY((f.canvas.currentView().view.inverted().mapVector({0, 0, 1}) - eye).length() < 0.01f);
        QTest::keyClick(&f.canvas, Qt::Key_9);
        QVERIFY((f.canvas.currentView().view.inverted().mapVector({0, 0, 1}) + eye).length() < 0.01f);
        QTest::keyClick(&f.canvas, Qt::Key_5);
        QVERIFY(f.canvas.isOrthographic());
        QVERIFY(qFuzzyIsNull(f.canvas.currentView().projection(3, 2)));
    }

    void aConfigOfRenderTagOffersNoPlacedCameras()
    {
        Fixture f("render_tag_compat.yaml");
        WAIT_UNTIL_READY(f);
        f.canvas.selectCamera(0);
        QTest::keyClick(&f.canvas, Qt::Key_A, Qt::ShiftModifier);
        QTest::keyClick(&f.canvas, Qt::Key_D, Qt::ShiftModifier);
        QVERIFY(f.placed().empty());
        QVERIFY(!f.document.isModified());
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    tst_camera_editing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_camera_editing.moc"
