// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_support.h"

#include "core/compile/placed_cameras.h"
#include "models/camera_drag.h"
#include "models/camera_marks.h"
#include "models/frustum_picking.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/viewport_guides.h"

#include <Eigen/Geometry>

#include <QLineF>
#include <QSignalSpy>

#include <limits>
#include <random>

using namespace tagmill;

Q_DECLARE_METATYPE(tagmill::ValueList)

namespace {

/// Above the origin and looking at it.
PlacedCameraConfig above(int scene, double height)
{
    PlacedCameraConfig camera;
    camera.scene = scene;
    camera.transform_matrix(2, 3) = height;
    return camera;
}

DocumentModel &opened(DocumentModel &document)
{
    const auto result = document.open(test::sourceDir() / "resources/samples/charuco_board.yaml");
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return document;
}

ViewportView viewFrom(double yaw, double pitch, bool isOrthographic = false)
{
    Bounds bounds;
    bounds.add({-1, -1, 0});
    bounds.add({1, 1, 1});
    OrbitCamera eye;
    eye.frame(bounds, 1.6);
    eye.setDirection(yaw, pitch);
    eye.setOrthographic(isOrthographic);
    return eye.view(QSizeF(800, 500), bounds);
}

QVector3D place(const Matrix4 &pose)
{
    return {static_cast<float>(pose(0, 3)), static_cast<float>(pose(1, 3)), static_cast<float>(pose(2, 3))};
}

/// Pyramids in all directions around the origin, some of them behind the eye of viewFrom().
std::vector<FrustumShape> scattered(size_t count)
{
    std::mt19937 chance(7);
    std::uniform_real_distribution<float> range(-3, 3), small(-0.1f, 0.1f);
    std::vector<FrustumShape> shapes(count);
    for (FrustumShape &shape : shapes) {
        shape.apex = {range(chance), range(chance), range(chance)};
        for (QVector3D &corner : shape.corners)
            corner = shape.apex + QVector3D(small(chance), small(chance), small(chance));
    }
    return shapes;
}

/// Of the projected pyramid's lines; huge when none is in front of the eye.
double distanceTo(const FrustumShape &shape, const ViewportView &view, QPointF at)
{
    double nearest = 1e9;
    const auto look = [&](const QVector3D &a, const QVector3D &b) {
        const auto p = view.project(a), q = view.project(b);
        if (!p || !q)
            return;
        for (int i = 0; i <= 400; ++i)
            nearest = std::min(nearest, QLineF(at, *p + (*q - *p) * (i / 400.0)).length());
    };
    for (size_t i = 0; i < 4; ++i) {
        look(shape.apex, shape.corners[i]);
        look(shape.corners[i], shape.corners[(i + 1) % 4]);
    }
    return nearest;
}

} // namespace

class tst_placed_cameras : public QObject
{
    Q_OBJECT
private slots:
    void anAddedCameraIsPlannedAfterTheSampledOnes_data()
    {
        QTest::addColumn<ValueList>("dropped");
        QTest::newRow("all sampled ones are there") << ValueList{};
        QTest::newRow("two of a scene's sampled ones are dropped, one of another's twice")
            << ValueList{ValueMap{{"scene", 0}, {"camera", 1}}, ValueMap{{"scene", 0}, {"camera", 3}}, ValueMap{{"scene", 1}, {"camera", 2}}, ValueMap{{"scene", 1}, {"camera", 2}}};
    }
    void anAddedCameraIsPlannedAfterTheSampledOnes()
    {
        QFETCH(ValueList, dropped);
        DocumentModel document;
        PlacedCameras cameras(opened(document));
        QVERIFY_RESULT(document.setValue("tagmill.dropped_cameras", dropped));
        const auto added = cameras.add({above(0, 0.5), above(1, 0.4), above(0, 0.3)});
        QVERIFY_RESULT(added);
        SerialExecutor executor;
        const auto plan = makePlan(document.config(), 1000, executor);
        QVERIFY_RESULT(plan);
        for (size_t i = 0; i < 3; ++i) {
            const SelectedItem &item = (*added)[i];
            QCOMPARE(cameras.indexOf(item), static_cast<int>(i));
            const int planned = (*plan)->indexOf(item.scene, item.camera);
            QVERIFY(planned >= 0);
            const PlannedCamera &camera = (*plan)->cameras[static_cast<size_t>(planned)];
            const Matrix4 &pose = (*plan)->recipes[static_cast<size_t>(camera.recipe)].cameras[static_cast<size_t>(camera.camera)].transform_matrix;
            QCOMPARE(pose, cameras.cameras()[i].transform_matrix);
        }
        QCOMPARE(cameras.indexOf({SelectionSource::Plan, 0, 0, -1, -1}), -1);     // sampled
        QCOMPARE(cameras.indexOf({SelectionSource::DatasetA, 0, 12, -1, -1}), -1); // of a dataset
    }

    void everyEditIsUndoneToTheSameText()
    {
        DocumentModel document;
        PlacedCameras cameras(opened(document));
        std::vector<std::string> texts = {document.document().text()};
        const auto step = [&](const Result<> &result) {
            cameras.endStep();
            texts.push_back(document.document().text());
            QVERIFY_RESULT(result);
        };
        step(cameras.add({above(0, 0.5), above(1, 0.4)}).has_value() ? Result<>() : makeError(Errc::InvalidValue, "test"));
        Matrix4 moved = cameras.cameras()[1].transform_matrix;
        moved(0, 3) = 0.25;
        step(cameras.move({{1, moved}}));
        QCOMPARE(cameras.cameras()[1].transform_matrix(0, 3), 0.25);
        step(cameras.drop({cameras.itemOf(0)}, QStringLiteral("Delete")));
        QCOMPARE(cameras.cameras().size(), size_t{1});
        QCOMPARE(cameras.cameras()[0].scene, 1);
        step(cameras.drop({cameras.itemOf(0)}, QStringLiteral("Delete")));
        QVERIFY(!document.document().isExplicit("tagmill.cameras"));
        for (size_t i = texts.size() - 1; i-- > 0;) {
            document.undoStack().undo();
            QCOMPARE(document.document().text(), texts[i]);
        }
        QVERIFY(!document.isModified());
        for (size_t i = 1; i < texts.size(); ++i) {
            document.undoStack().redo();
            QCOMPARE(document.document().text(), texts[i]);
        }
    }

    void aDragIsOneStepAndOneThatComesBackIsNone()
    {
        DocumentModel document;
        PlacedCameras cameras(opened(document));
        QVERIFY(cameras.add({above(0, 0.5)}));
        cameras.endStep();
        const int steps = document.undoStack().count();
        const Matrix4 before = cameras.cameras()[0].transform_matrix;
        for (int i = 1; i <= 20; ++i) {
            Matrix4 pose = before;
            pose(0, 3) = i * 0.01;
            QVERIFY_RESULT(cameras.move({{0, pose}}));
        }
        QCOMPARE(document.undoStack().count(), steps + 1);
        QVERIFY_RESULT(cameras.move({{0, before}}));
        QCOMPARE(document.undoStack().count(), steps);
    }

    void aConfigOfRenderTagHasNone()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(test::sourceDir() / "resources/samples/render_tag_compat.yaml"));
        QVERIFY(!PlacedCameras(document).isAllowed());
        QVERIFY(PlacedCameras(opened(document)).isAllowed());
    }

    void aMovedCameraStaysUnderTheMouse_data()
    {
        QTest::addColumn<bool>("isOrthographic");
        QTest::newRow("in perspective") << false;
        QTest::newRow("without perspective") << true;
    }
    void aMovedCameraStaysUnderTheMouse()
    {
        QFETCH(bool, isOrthographic);
        CameraDrag drag;
        drag.view = viewFrom(-0.7, 0.4, isOrthographic);
        drag.before = {{0, above(0, 0.5).transform_matrix}};
        drag.anchor = place(drag.before[0].second);
        drag.from = *drag.view.project(drag.anchor);
        const QPointF to = drag.from + QPointF(63, -41);
        const QPointF now = *drag.view.project(place(drag.at(to)[0].second));
        QVERIFY(QLineF(now, to).length() < 0.05);
        QCOMPARE(drag.at(drag.from)[0].second.topLeftCorner(3, 3).eval(), drag.before[0].second.topLeftCorner(3, 3).eval());
    }

    void anAxisKeepsTheOthers_data()
    {
        QTest::addColumn<DragAxis>("axis");
        QTest::newRow("x") << DragAxis::X;
        QTest::newRow("y") << DragAxis::Y;
        QTest::newRow("z") << DragAxis::Z;
    }
    void anAxisKeepsTheOthers()
    {
        QFETCH(DragAxis, axis);
        CameraDrag drag;
        drag.view = viewFrom(-0.7, 0.4);
        drag.before = {{0, above(0, 0.5).transform_matrix}};
        drag.anchor = place(drag.before[0].second);
        drag.from = *drag.view.project(drag.anchor);
        drag.axis = axis;
        const Vector3 way = (drag.at(drag.from + QPointF(50, -50))[0].second - drag.before[0].second).topRightCorner<3, 1>();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(std::abs(way[i]) > 1e-3, i == static_cast<int>(axis) - static_cast<int>(DragAxis::X));
    }

    void anAimedCameraLooksThereFromWhereItStands()
    {
        const Matrix4 pose = above(0, 0.5).transform_matrix;
        for (const Vector3 &at : {Vector3(0.3, -0.2, 0), Vector3(0, 0, 2), Vector3(1, 0, 0.5)}) {
            const Matrix4 aimed = aimedCamera(pose, at);
            const Vector3 forward = -aimed.block<3, 1>(0, 2), wanted = (at - aimed.topRightCorner<3, 1>()).normalized();
            QVERIFY_NEAR((forward - wanted).norm(), 0, 1e-12);
            QVERIFY((aimed.topRightCorner<3, 1>() == pose.topRightCorner<3, 1>()));
            QVERIFY((aimed.topLeftCorner<3, 3>() * aimed.topLeftCorner<3, 3>().transpose()).isIdentity(1e-12));
        }
        QCOMPARE(aimedCamera(pose, pose.topRightCorner<3, 1>()), pose); // nowhere to look
    }

    void areaAndDetectabilityFollowTheDistance()
    {
        DocumentModel document;
        PlacedCameras cameras(opened(document));
        SerialExecutor executor;
        const auto before = makePlan(document.config(), 1000, executor);
        QVERIFY_RESULT(before);
        const Vector3 board = (*before)->recipes.front().objects.front().location;
        PlacedCameraConfig near = above(0, 0.7), far = above(0, 10), away = near;
        for (PlacedCameraConfig *camera : {&near, &far, &away})
            camera->transform_matrix.block<2, 1>(0, 3) = board.head<2>();
        away.transform_matrix.block<3, 2>(0, 1) *= -1; // looks up
        const auto added = cameras.add({near, far, away});
        QVERIFY_RESULT(added);
        const auto plan = makePlan(document.config(), 1000, executor);
        QVERIFY_RESULT(plan);
        const auto seen = [&](size_t i) { return (*plan)->cameras[static_cast<size_t>((*plan)->indexOf((*added)[i].scene, (*added)[i].camera))]; };
        for (const size_t i : {0, 1}) { // from straight above a tag is a square of whole modules
            const double modules = std::sqrt(seen(i).metrics.area) / seen(i).metrics.ppm;
            QVERIFY(modules > 3);
            QVERIFY_NEAR(modules, std::round(modules), 1e-3);
            QCOMPARE(*metricValue(seen(i), CameraMetric::Validity), 1.0);
        }
        QCOMPARE(*metricValue(seen(0), CameraMetric::Detectability), 100.0);
        QCOMPARE(*metricValue(seen(1), CameraMetric::Detectability), 0.0); // all in the picture, all too small
        QCOMPARE(seen(1).metrics.visibleTargets, seen(1).metrics.targets);
        QCOMPARE(*metricValue(seen(2), CameraMetric::Validity), 0.0);
        QCOMPARE(*metricValue(seen(2), CameraMetric::Detectability), 0.0);
        QVERIFY(!metricValue(seen(2), CameraMetric::Area));
    }

    void scenesAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("scenes"); // of 0 … 12
        QTest::addColumn<bool>("isRead");
        const QList<int> all = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        QTest::newRow("nothing") << "" << all << true;
        QTest::newRow("one") << "3" << QList<int>{3} << true;
        QTest::newRow("a range and one") << " 0-2, 11" << QList<int>{0, 1, 2, 11} << true;
        QTest::newRow("backwards, with a dash") << "5–4" << QList<int>{4, 5} << true;
        QTest::newRow("letters") << "a" << QList<int>{} << false;
        QTest::newRow("half a range") << "3-" << QList<int>{} << false;
        QTest::newRow("an end too many") << "3," << QList<int>{} << false;
        QTest::newRow("too large a number") << "99999999999" << QList<int>{} << false;
    }
    void scenesAreWrittenAsPeopleDo()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, scenes);
        QFETCH(bool, isRead);
        const auto range = SceneRange::fromText(text);
        QCOMPARE(range.has_value(), isRead);
        for (int scene = 0; range && scene <= 12; ++scene)
            QCOMPARE(range->contains(scene), scenes.contains(scene));
    }

    void theNearestCameraIsTheNextOrTheOneBefore_data()
    {
        QTest::addColumn<SelectedItem>("from");
        QTest::addColumn<std::vector<SelectedItem>>("gone");
        QTest::addColumn<SelectedItem>("nearest");
        const auto item = [](int scene, int camera) { return SelectedItem{SelectionSource::Plan, scene, camera, -1, -1}; };
        using Items = std::vector<SelectedItem>;
        QTest::newRow("none is gone") << item(0, 1) << Items{} << item(0, 1);
        QTest::newRow("the next") << item(0, 1) << Items{item(0, 1)} << item(0, 2);
        QTest::newRow("a placed one after the sampled ones") << item(0, 2) << Items{item(0, 2)} << item(0, 3);
        QTest::newRow("the next scene's first") << item(0, 3) << Items{item(0, 3)} << item(1, 0);
        QTest::newRow("of the last the one before") << item(2, 3) << Items{item(2, 3)} << item(2, 2);
        QTest::newRow("the scene before") << item(2, 0) << Items{item(2, 0), item(2, 1), item(2, 2), item(2, 3)} << item(1, 3);
    }
    void theNearestCameraIsTheNextOrTheOneBefore()
    {
        QFETCH(SelectedItem, from);
        QFETCH(std::vector<SelectedItem>, gone);
        QFETCH(SelectedItem, nearest);
        DocumentModel document;
        const PlacedCameras cameras(opened(document)); // 3 scenes of 4
        QVERIFY_RESULT(document.setValue("tagmill.dropped_cameras", ValueList{ValueMap{{"scene", 0}, {"camera", 3}}}));
        QVERIFY_RESULT(PlacedCameras(document).add({above(0, 0.5)}));
        QCOMPARE(cameras.nearest(from, [&](const SelectedItem &item) { return std::find(gone.begin(), gone.end(), item) == gone.end(); }), nearest);
        QCOMPARE(cameras.nearest(from, [](const SelectedItem &) { return false; }), SelectedItem{});
    }

    /// Typed by mistake: nothing of it compiles, and nothing may take a list of them.
    void numbersBeyondAllReasonAreNoWork()
    {
        DocumentModel document;
        PlacedCameras cameras(opened(document));
        QVERIFY_RESULT(cameras.add({above(0, 0.5)}));
        constexpr int most = std::numeric_limits<int>::max();
        QVERIFY_RESULT(document.setValue("camera.samples_per_scene", most));
        QVERIFY_RESULT(document.setValue("dataset.num_scenes", most));
        const SelectedItem placed = cameras.itemOf(0);
        QVERIFY(placed.scene == 0 && placed.camera > 0);
        QCOMPARE(cameras.indexOf(placed), 0);
        QCOMPARE(cameras.nearest(placed, [](const SelectedItem &) { return false; }), SelectedItem{});
        const CameraCounts counts(document.config());
        QVERIFY(counts.of(0) == counts.of(1) + 1 && counts.total(most) > most);
        QVERIFY_RESULT(cameras.drop({placed}, QStringLiteral("Delete")));
        QVERIFY(document.config().tagmill.cameras.empty());
    }

    void marksFollowWhenACameraGoesAndComesBack()
    {
        CameraMarks marks;
        marks.hidden = {{0, 3}, {0, 5}, {1, 5}};
        marks.locked = {{0, 4}};
        marks.forget({0, 4});
        QVERIFY((marks.hidden == std::set<CameraKey>{{0, 3}, {0, 4}, {1, 5}}));
        QVERIFY(marks.locked.empty());
        QVERIFY(!marks.shows({0, 4}) && marks.shows({0, 5}));
        marks.isolated = {{0, 2}, {0, 6}};
        marks.makeRoom({0, 4});
        QVERIFY((marks.hidden == std::set<CameraKey>{{0, 3}, {0, 5}, {1, 5}}));
        QVERIFY((*marks.isolated == std::set<CameraKey>{{0, 2}, {0, 4}, {0, 7}}));
    }

    void severalAreSelectedAndTheLastIsTheCurrentOne()
    {
        Selection selection;
        QSignalSpy changes(&selection, &Selection::changed);
        const SelectedItem a{SelectionSource::Plan, 0, 1, -1, -1}, b{SelectionSource::Plan, 0, 2, -1, -1};
        selection.selectAll({a, b});
        QCOMPARE(selection.current(), b);
        QCOMPARE(selection.items().size(), size_t{2});
        selection.selectAll({a, b}); // no change
        QCOMPARE(changes.count(), 1);
        selection.select(b); // the others are gone
        QCOMPARE(changes.count(), 2);
        QCOMPARE(selection.items(), std::vector{b});
        selection.clear();
        QCOMPARE(selection.current(), SelectedItem{});
        QVERIFY(selection.items().empty());
    }

    void pickingFindsWhatALookAtEveryLineFinds_data()
    {
        QTest::addColumn<bool>("isOrthographic");
        QTest::newRow("in perspective") << false;
        QTest::newRow("without perspective") << true;
    }
    void pickingFindsWhatALookAtEveryLineFinds()
    {
        QFETCH(bool, isOrthographic);
        const ViewportView view = viewFrom(-0.7, 0.4, isOrthographic);
        std::vector<FrustumShape> shapes = scattered(300);
        int found = 0;
        for (int i = 0; i < 150; ++i) {
            const QPointF at(std::fmod(i * 0.618, 1.0) * 800, std::fmod(i * 0.7548, 1.0) * 500);
            double nearest = 1e9;
            for (const FrustumShape &shape : shapes)
                if (shape.isShown)
                    nearest = std::min(nearest, distanceTo(shape, view, at));
            if (std::abs(nearest - 8) < 0.5)
                continue; // at the edge of the reach
            const int picked = pickFrustum(shapes, view, at);
            QCOMPARE(picked >= 0, nearest < 8);
            if (picked < 0)
                continue;
            ++found;
            QVERIFY(distanceTo(shapes[static_cast<size_t>(picked)], view, at) < nearest + 1.5);
            shapes[static_cast<size_t>(picked)].isShown = false; // what is hidden is not picked
            QVERIFY(pickFrustum(shapes, view, at) != picked);
        }
        QVERIFY2(found > 15, qPrintable(QString::number(found)));
    }

    void aBoxTakesThoseThatStandInIt()
    {
        const ViewportView view = viewFrom(-0.7, 0.4);
        std::vector<FrustumShape> shapes = scattered(200);
        shapes[5].isShown = false;
        const QRectF box(200, 100, 400, 300);
        const std::vector<int> found = frustaInBox(shapes, view, box);
        for (size_t i = 0; i < shapes.size(); ++i) {
            const auto at = view.project(shapes[i].apex);
            const bool isIn = shapes[i].isShown && at && box.contains(*at);
            QCOMPARE(std::count(found.begin(), found.end(), static_cast<int>(i)), isIn ? 1 : 0);
        }
        QVERIFY(found.size() > 5);
    }

    void manyCamerasHaveALevelForMovingViews_data()
    {
        QTest::addColumn<int>("cameras");
        QTest::addColumn<int>("linesWhileMoving"); // 0: all of them
        QTest::newRow("as many as can be drawn") << 1200 << 0;
        QTest::newRow("slices") << 3000 << 9000;
        QTest::newRow("axes") << 10000 << 10000;
        QTest::newRow("every ninth axis") << 100000 << 11112;
    }
    void manyCamerasHaveALevelForMovingViews()
    {
        QFETCH(int, cameras);
        QFETCH(int, linesWhileMoving);
        ViewportBuffers buffers;
        buffers.shapes = scattered(static_cast<size_t>(cameras));
        buffers.colors.resize(buffers.shapes.size());
        addFrusta(buffers);
        QCOMPARE(buffers.frustaLevels.moving, linesWhileMoving * 2);
        QCOMPARE(buffers.frustaLevels.main, cameras * 16);
        QCOMPARE(static_cast<size_t>(buffers.frusta.size()), static_cast<size_t>(linesWhileMoving * 2 + cameras * 20) * sizeof(LineVertex));
    }

    void pathLeadsFromFirstToLastCameraAtEveryLevel()
    {
        constexpr int cameras = 10000;
        ViewportBuffers buffers;
        buffers.shapes = scattered(cameras);
        buffers.colors.resize(cameras);
        addFrusta(buffers);
        const LevelsOfDetail without = buffers.frustaLevels;
        const QVector3D color(0.25f, 0.5f, 1);
        addFrusta(buffers, color);
        QCOMPARE(buffers.frustaLevels.main, without.main + (cameras - 1) * 2);
        QVERIFY(buffers.frustaLevels.moving > without.moving);
        QVERIFY(buffers.frustaLevels.moving < without.moving + 6000);
        std::vector<QVector3D> points;
        const auto *vertices = reinterpret_cast<const LineVertex *>(buffers.frusta.constData());
        for (int i = without.moving; i < buffers.frustaLevels.moving; ++i)
            points.push_back(vertices[i].position);
        QCOMPARE(points.front(), buffers.shapes.front().apex);
        QCOMPARE(points.back(), buffers.shapes.back().apex);
        for (size_t i = 2; i < points.size(); i += 2)
            QCOMPARE(points[i], points[i - 1]);
    }
};

QTEST_GUILESS_MAIN(tst_placed_cameras)
#include "tst_placed_cameras.moc"
