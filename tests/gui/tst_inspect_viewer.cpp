// SPDX-License-Identifier: GPL-3.0-or-later
// The frame viewer: ground truth is painted where it belongs, at every zoom, and what is clicked is found.
#include "tests/support/test_support.h"
#include "widgets/frame_viewer.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace tagmill;

Q_DECLARE_METATYPE(tagmill::LoupeMode)

namespace {

/// A mid-grey frame of 200 × 150 px with one record.
struct Scene
{
    QTemporaryDir dir;
    ImageCache cache{64 << 20};
    FrameWithRecords source;
    std::shared_ptr<const Dataset> dataset;
    FrameViewer viewer{cache};

    explicit Scene(const QSize &size = {600, 450})
    {
        DatasetFrame &frame = source.frame;
        frame.image_id = "scene_0000_cam_0000";
        frame.resolution = {200, 150};
        QImage image(200, 150, QImage::Format_RGB32);
        image.fill(QColor(100, 100, 100));
        image.setPixelColor(30, 20, QColor(10, 20, 30));
        const QString path = dir.filePath(QStringLiteral("a.png"));
        image.save(path);
        frame.image = path.toStdString();
        DetectionRecord record;
        record.tag_id = 7;
        record.corners = {{40.25, 30.5}, {120.75, 34}, {118, 110.125}, {36, 100}};
        record.corners_state.assign(4, PointState::Visible);
        record.keypoints = {Vector2(80, 60), std::nullopt, Vector2(90, 65)};
        record.keypoints_state = {PointState::Visible, PointState::Behind, PointState::Occluded};
        record.resolution = {200, 150};
        record.eval_margin_px = 10;
        source.records = {record};
        viewer.resize(size);
        viewer.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&viewer);
    }
    const DatasetFrame &frame() const { return dataset->frames.front(); }
    DetectionRecord &record() { return source.records.front(); } ///< as the next load() shows it
    bool load()
    {
        dataset = std::make_shared<const Dataset>(datasetOfFrames({}, {source}));
        viewer.setFrame(dataset, &frame(), {QString::fromStdString(frame().image.string()), 1, 0});
        return QTest::qWaitFor([this] { return viewer.hasPicture(); });
    }
    std::optional<QPointF> cursor; ///< as it was put last
    void hoverAt(const QPointF &at)
    {
        cursor = at;
        QMouseEvent move(QEvent::MouseMove, at, viewer.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&viewer, &move);
    }
    void hover(const Vector2 &pixel) { hoverAt(viewer.transform().map(pixel)); }
    QImage grab() { return viewer.grab().toImage(); }
};

/// The middle of all pixels of exactly this colour within `reach` of a point; nothing when there are none.
std::optional<QPointF> middleOf(const QImage &image, const QColor &color, const QPointF &around, int reach)
{
    double x = 0, y = 0;
    int count = 0;
    for (int row = std::max(0, static_cast<int>(around.y()) - reach); row < std::min(image.height(), static_cast<int>(around.y()) + reach); ++row) {
        for (int column = std::max(0, static_cast<int>(around.x()) - reach); column < std::min(image.width(), static_cast<int>(around.x()) + reach); ++column) {
            const QColor pixel = image.pixelColor(column, row);
            const int off = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue());
            if (off < 60) {
                x += column + 0.5;
                y += row + 0.5;
                ++count;
            }
        }
    }
    if (count < 4)
        return std::nullopt;
    return QPointF(x / count, y / count);
}

} // namespace

class tst_inspect_viewer : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCornerIsPaintedWhereItIs_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.5, 1.0, 2.0, 3.7, 10.0, 40.0, 200.0})
            QTest::addRow("%g times", scale) << scale;
    }
    void aCornerIsPaintedWhereItIs()
    {
        QFETCH(const double, scale);
        Scene scene;
        scene.record().keypoints.clear();
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Corners);
        scene.viewer.setScale(scale);
        const Vector2 corner = scene.record().corners[2];
        scene.viewer.centreOn(corner);
        const QPointF expected(300, 225); // the middle of the widget
        QVERIFY((scene.viewer.transform().map(corner) - expected).manhattanLength() < 1e-9);
        // Only the cross is looked at: its label lies to the upper right.
        const QImage grabbed = scene.grab();
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        const QColor color = pointStateColor(PointState::Visible);
        const auto isMarker = [&](int x, int y) {
            const QColor pixel = grabbed.pixelColor(x, y);
            return std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue()) < 130;
        };
        for (int i = -12; i < 12; ++i) {
            if (isMarker(300 + i, 225) || isMarker(300 + i, 224)) {
                left = std::min(left, 300.0 + i);
                right = std::max(right, 301.0 + i);
            }
            if (isMarker(300, 225 + i) || isMarker(299, 225 + i)) {
                top = std::min(top, 225.0 + i);
                bottom = std::max(bottom, 226.0 + i);
            }
        }
        QVERIFY(right - left >= 8 && right - left <= 16);
        QVERIFY_NEAR((left + right) / 2, expected.x(), 1);
        QVERIFY_NEAR((top + bottom) / 2, expected.y(), 1);
        // Control: without the layer nothing is there.
        scene.viewer.setLayers({});
        QVERIFY(!middleOf(scene.grab(), color, expected, 12));
    }

    void keypointsAreColouredByState()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Keypoints);
        scene.viewer.setScale(1.5); // ids have no room
        scene.viewer.centreOn({85, 62});
        const QImage grabbed = scene.grab();
        const QPointF visible = scene.viewer.transform().map({80, 60}), occluded = scene.viewer.transform().map({90, 65});
        const auto green = middleOf(grabbed, pointStateColor(PointState::Visible), visible, 7);
        QVERIFY(green);
        QVERIFY((*green - visible).manhattanLength() < 1.5);
        const auto red = middleOf(grabbed, pointStateColor(PointState::Occluded), occluded, 7);
        QVERIFY(red);
        QVERIFY((*red - occluded).manhattanLength() < 1.5);
        QVERIFY(!middleOf(grabbed, pointStateColor(PointState::Occluded), visible, 6));
    }

    void idsAppearWhenThereIsRoom()
    {
        Scene scene;
        scene.record().keypoints_state = {PointState::Visible, PointState::Visible, PointState::Visible};
        scene.record().keypoints = {Vector2(80, 60), Vector2(90, 60), Vector2(100, 60)};
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Keypoints);
        const auto labelled = [&](double scale) {
            scene.viewer.setScale(scale);
            scene.viewer.centreOn({90, 60});
            // Right of the marker, where the label stands and no other marker is.
            return middleOf(scene.grab(), pointStateColor(PointState::Visible), QPointF(311, 224), 4).has_value();
        };
        QVERIFY(!labelled(1.9));
        QVERIFY(labelled(5));
    }

    void pixelsAreShownAsTheyAreWithBorders()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.viewer.setLayers({});
        scene.viewer.setScale(40);
        scene.viewer.centreOn({30.5, 20.5}); // the middle of the one dark pixel
        const QImage grabbed = scene.grab();
        for (const QPoint offset : {QPoint(0, 0), QPoint(-17, -17), QPoint(17, 17)})
            QCOMPARE(grabbed.pixelColor(QPoint(300, 225) + offset), QColor(10, 20, 30)); // nothing filtered
        for (const QPoint offset : {QPoint(25, 0), QPoint(-25, 0), QPoint(0, 25), QPoint(0, -25)})
            QCOMPARE(grabbed.pixelColor(QPoint(300, 225) + offset), QColor(100, 100, 100));
        int borders = 0;
        for (int x = 300; x < 360; ++x)
            borders += grabbed.pixelColor(x, 225 + 90) != QColor(100, 100, 100) ? 1 : 0;
        QVERIFY2(borders >= 1 && borders <= 4, QByteArray::number(borders).constData());
    }

    void theWheelZoomsAboutTheCursor()
    {
        Scene scene;
        QVERIFY(scene.load());
        const QPointF cursor(200, 150);
        const Vector2 before = scene.viewer.transform().unmap(cursor);
        const double scale = scene.viewer.scale();
        for (int i = 0; i < 60; ++i) {
            QWheelEvent wheel(cursor, scene.viewer.mapToGlobal(cursor), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&scene.viewer, &wheel);
            const Vector2 after = scene.viewer.transform().unmap(cursor);
            QVERIFY((after - before).norm() < 1e-9);
        }
        QVERIFY(scene.viewer.scale() > scale);
        QCOMPARE(scene.viewer.scale(), FrameViewer::HighestScale);
        QTest::keyClick(&scene.viewer, Qt::Key_0);
        QCOMPARE(scene.viewer.scale(), scale); // fits again
        QTest::keyClick(&scene.viewer, Qt::Key_1); // a tag's key
        QCOMPARE(scene.viewer.scale(), scale);
        QTest::keyClick(&scene.viewer, Qt::Key_Z);
        QCOMPARE(scene.viewer.scale(), 1.0);
    }

    void draggingMovesAndAClickPicks()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Corners | OverlayLayer::Keypoints | OverlayLayer::Outline);
        QSignalSpy picked(&scene.viewer, &FrameViewer::picked);
        const auto click = [&](const Vector2 &pixel) {
            picked.clear();
            QTest::mouseClick(&scene.viewer, Qt::LeftButton, {}, scene.viewer.transform().map(pixel).toPoint());
            return picked.isEmpty() ? QPair(-9, -9) : QPair(picked[0][0].toInt(), picked[0][1].toInt());
        };
        QCOMPARE(click({40.25, 30.5}), QPair(0, 0));
        QCOMPARE(click({118, 110.1}), QPair(0, 2));
        QCOMPARE(click({80, 60}), QPair(0, 4));
        QCOMPARE(click({90, 65}), QPair(0, 6));
        QCOMPARE(click({60, 80}), QPair(0, -1)); // inside the outline
        QCOMPARE(click({180, 140}), QPair(-1, -1));

        picked.clear();
        const ViewTransform before = scene.viewer.transform();
        QTest::mousePress(&scene.viewer, Qt::LeftButton, {}, {300, 200});
        QTest::mouseMove(&scene.viewer, {350, 230});
        QTest::mouseRelease(&scene.viewer, Qt::LeftButton, {}, {350, 230});
        QCOMPARE(scene.viewer.transform().origin, before.origin + QPointF(50, 30));
        QCOMPARE(picked.count(), 0);
    }

    void theHoveredPixelIsTold()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.viewer.setScale(8);
        scene.viewer.centreOn({30.5, 20.5});
        std::optional<QPointF> position;
        QColor color;
        connect(&scene.viewer, &FrameViewer::hovered, &scene.viewer, [&](const std::optional<QPointF> &pixel, const QColor &value) {
            position = pixel;
            color = value;
        });
        scene.hoverAt({300, 225});
        QVERIFY(position);
        QVERIFY_NEAR(position->x(), 30.5, 1e-9);
        QVERIFY_NEAR(position->y(), 20.5, 1e-9);
        QCOMPARE(color, QColor(10, 20, 30));
    }

    void opacityFadesTheLayers_data()
    {
        QTest::addColumn<double>("opacity");
        QTest::newRow("full") << 1.0;
        QTest::newRow("half") << 0.5;
        QTest::newRow("none") << 0.0;
    }
    void opacityFadesTheLayers()
    {
        QFETCH(const double, opacity);
        Scene scene;
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Margin);
        scene.viewer.setOpacity(opacity);
        const QColor seen = scene.grab().pixelColor(scene.viewer.transform().map({5, 75}).toPoint());
        QVERIFY_NEAR(seen.red(), 100 + opacity * 60 / 255 * (255 - 100), 2); // the veil over mid-grey
    }

    void aBoardHasALayerOfItsOwn()
    {
        Scene scene;
        DetectionRecord tag = scene.record(), &board = scene.record();
        board.keypoints.clear();
        board.record_type = RecordType::Board;
        scene.viewer.setSelected(0, -1); // a broader line
        scene.viewer.setScale(2);
        const auto isDrawn = [&] {
            scene.viewer.centreOn({120.75 / 2 + 40.25 / 2, (30.5 + 34) / 2}); // the middle of its upper edge
            return middleOf(scene.grab(), QColor(0xffe14d), QPointF(300, 225), 4).has_value();
        };
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::BoardOutline);
        QVERIFY(isDrawn());
        scene.viewer.setLayers(OverlayLayer::Outline);
        QVERIFY(!isDrawn());
        board = tag;
        QVERIFY(scene.load());
        QVERIFY(isDrawn());
        scene.viewer.setLayers(OverlayLayer::BoardOutline);
        QVERIFY(!isDrawn());
    }

    void aBoardsOutlineIsCurvedByTheLens()
    {
        Scene scene;
        DetectionRecord &board = scene.record();
        board.record_type = RecordType::Board;
        board.board_definition = BoardDefinition{};
        board.board_definition->rows = board.board_definition->cols = 4;
        board.keypoints.clear();
        board.k_matrix << 100, 0, 100, 0, 100, 75, 0, 0, 1;
        board.distortion_model = DistortionModel::BrownConrady;
        board.distortion_coeffs = {-0.3, 0, 0, 0, 0};
        board.position = Vector3(0, 0, 1);
        board.rotation_quaternion = Vector4(1, 0, 0, 0);
        board.tag_size_mm = 1000;
        // Half a metre at 1 m and f = 100 px: without the lens 50 px, with it 50 · (1 − 0.3 · 0.25) = 46.25 px along the axis,
        // 50 · (1 − 0.3 · 0.5) = 42.5 at the corner.
        board.corners = {{57.5, 32.5}, {142.5, 32.5}, {142.5, 117.5}, {57.5, 117.5}};
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::BoardOutline);
        scene.viewer.setScale(8);
        scene.viewer.setSelected(0, -1); // a broader line
        const auto edgeAt = [&](double x) {
            scene.viewer.centreOn({x, 75});
            return middleOf(scene.grab(), QColor(0xffe14d), QPointF(300, 225), 3).has_value();
        };
        QVERIFY(edgeAt(146.25));
        QVERIFY(!edgeAt(142.5)); // where the straight edge between the corners would be
        QVERIFY(!edgeAt(150));
    }

    void whatIsHiddenIsSaid()
    {
        Scene scene;
        DetectionRecord &record = scene.record();
        record.keypoints.clear();
        record.occlusion_ratio = 0.37;
        record.corners_state[1] = PointState::Occluded;
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Occlusion);
        scene.viewer.setScale(3);
        scene.viewer.centreOn({80, 70});
        const QPointF hidden = scene.viewer.transform().map(record.corners[1]), seen = scene.viewer.transform().map(record.corners[2]);
        const QColor red = pointStateColor(PointState::Occluded);
        QVERIFY(middleOf(scene.grab(), red, hidden, 5));
        QVERIFY(!middleOf(scene.grab(), red, seen, 5));
        const QColor veiled = scene.grab().pixelColor(scene.viewer.transform().map({50, 45}).toPoint());
        QVERIFY2(veiled.red() > 120 && veiled.green() < 100, qPrintable(veiled.name()));
        // Control: nothing of a target that stands free.
        record.occlusion_ratio = 0;
        record.corners_state[1] = PointState::Visible;
        QVERIFY(scene.load());
        QCOMPARE(scene.grab().pixelColor(scene.viewer.transform().map({50, 45}).toPoint()), QColor(100, 100, 100));
        QVERIFY(!middleOf(scene.grab(), red, hidden, 5));
    }

    void theLoupeShowsPixelsAsTheyAre_data()
    {
        QTest::addColumn<LoupeMode>("mode");
        QTest::addColumn<double>("scale");
        QTest::newRow("docked over the whole frame") << LoupeMode::Docked << 0.7;
        QTest::newRow("docked over single pixels") << LoupeMode::Docked << 30.0;
        QTest::newRow("at the cursor") << LoupeMode::AtCursor << 2.0;
    }
    void theLoupeShowsPixelsAsTheyAre()
    {
        QFETCH(const LoupeMode, mode);
        QFETCH(const double, scale);
        Scene scene(QSize(900, 700));
        scene.record().corners[0] = {32.25, 21.75};
        QVERIFY(scene.load());
        scene.viewer.setLayers({});
        scene.viewer.setScale(scale);
        scene.viewer.centreOn({30.5, 20.5});
        QVERIFY(!scene.viewer.loupeView());
        scene.viewer.setLoupe(mode);
        scene.hover({30.5, 20.5});
        const auto view = scene.viewer.loupeView();
        QVERIFY(view);
        QCOMPARE(view->centre, QPoint(30, 20));
        QVERIFY(QRectF(scene.viewer.rect()).contains(view->frame));
        QVERIFY(!view->frame.contains(*scene.cursor)); // never over what is looked at
        const QImage grabbed = scene.grab();
        const auto shown = [&](int x, int y) { return grabbed.pixelColor((view->map({x + 0.5, y + 0.5}) + QPointF(4, 4)).toPoint()); };
        QCOMPARE(shown(30, 20), QColor(10, 20, 30)); // the one dark pixel, nothing filtered
        for (const QPoint neighbour : {QPoint(29, 20), QPoint(31, 20), QPoint(30, 19), QPoint(24, 14)})
            QCOMPARE(shown(neighbour.x(), neighbour.y()), QColor(100, 100, 100));
        // The truth's cross, a quarter of a pixel from the next border.
        const auto cross = middleOf(grabbed, pointStateColor(PointState::Visible), view->map({32.25, 21.75}), 8);
        QVERIFY(cross);
        QVERIFY((*cross - view->map({32.25, 21.75})).manhattanLength() < 2);
        // Control: not where another convention would put it.
        QVERIFY((*cross - view->map({32.75, 22.25})).manhattanLength() > 8);
    }

    void theLoupeAvoidsTheCursorAndFollowsTheSelection()
    {
        Scene scene(QSize(900, 700));
        QVERIFY(scene.load());
        scene.viewer.setLoupe(LoupeMode::Docked);
        scene.viewer.setSelected(0, 2); // nobody's cursor is there
        QCOMPARE(scene.viewer.loupeView()->centre, QPoint(118, 110));
        scene.viewer.setSelected(0, 6); // the third keypoint
        QCOMPARE(scene.viewer.loupeView()->centre, QPoint(90, 65));
        const QRectF right = scene.viewer.loupeView()->frame;
        QVERIFY(right.left() > 450);
        scene.hoverAt(right.center());
        QVERIFY(scene.viewer.loupeView()->frame.right() < 450);
        scene.viewer.setFrame(nullptr, nullptr, {});
        QVERIFY(!scene.viewer.loupeView());
        QVERIFY(!scene.grab().isNull());
    }

    void detectionsAreDrawnWhereTheyAre_data()
    {
        QTest::addColumn<int>("factor");
        QTest::newRow("as long as they are") << 1;
        QTest::newRow("ten times") << 10;
        QTest::newRow("fifty times") << 50;
    }
    void detectionsAreDrawnWhereTheyAre()
    {
        QFETCH(const int, factor);
        Scene scene(QSize(900, 700));
        QVERIFY(scene.load());
        scene.viewer.setLayers({});
        scene.viewer.setScale(4);
        scene.viewer.centreOn({100, 75});
        const auto at = [&](const Vector2 &pixel) { return scene.viewer.transform().map(pixel); };
        DetectorVerdict board;
        board.detector = TagDetector::OpenCv;
        board.isBoard = true;
        board.points = {{Vector2(80, 140), Vector2(80.8, 140)}};
        board.missedPoints = {{20, 20}};
        DetectorVerdict tags;
        tags.detector = TagDetector::AprilTag3;
        tags.missed = {0};
        tags.wrongShapes = {{{150, 20}, {170, 20}, {170, 40}, {150, 40}}};
        DetectionLayer layer{.showsOpenCv = true, .showsAprilTag3 = true, .arrowFactor = factor};
        scene.viewer.setDetections(PictureVerdict{{board, tags}, {}}, layer);
        const QColor orange = detectorColor(TagDetector::OpenCv), red = detectorFaultColor();
        const QPointF tip = at({80 + 0.8 * factor, 140});
        QVERIFY(middleOf(scene.grab(), orange, tip - QPointF(3, 0), 6)); // the arrow's end
        QVERIFY(!middleOf(scene.grab(), orange, tip + QPointF(16, 0), 6));
        QVERIFY(middleOf(scene.grab(), red, at({20, 20}), 4)); // the missed saddle
        const auto &corners = scene.record().corners;
        const Vector2 crossing = corners[0] + 0.49 * (corners[2] - corners[0]);
        QVERIFY(middleOf(scene.grab(), red, at(crossing), 12)); // the missed tag
        QVERIFY(middleOf(scene.grab(), red, at({150, 30}), 12)); // the false one
        // Control: a detector that is not shown leaves nothing.
        layer.showsAprilTag3 = false;
        scene.viewer.setDetections(PictureVerdict{{board, tags}, {}}, layer);
        QVERIFY(!middleOf(scene.grab(), red, at(crossing), 12));
        QVERIFY(middleOf(scene.grab(), red, at({20, 20}), 4));
        layer.showsOpenCv = false;
        scene.viewer.setDetections(PictureVerdict{{board, tags}, {}}, layer);
        QVERIFY(!middleOf(scene.grab(), red, at({20, 20}), 4));
    }

    void pointsOfNoUseDoNotHarm()
    {
        Scene scene;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        scene.record().corners = {{nan, 3}, {-1e6, -1e6}, {1e300, 5}, {20, 20}};
        scene.record().keypoints = {Vector2(nan, nan), Vector2(-1e6, -1e6)};
        scene.record().corners_state.clear(); // shorter than the corners
        scene.record().keypoints_state.clear();
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayers(0xff));
        scene.viewer.setLoupe(LoupeMode::AtCursor);
        scene.viewer.setSelected(5, 99);
        for (const double scale : {0.1, 1.0, 256.0}) {
            scene.viewer.setScale(scale);
            QVERIFY(!scene.grab().isNull());
        }
        scene.record().corners = {{100, 75}}; // a render-tag board: its centre alone
        QVERIFY(scene.load());
        QVERIFY(!scene.grab().isNull());
    }

    void axesStandWhereThePoseSays()
    {
        Scene scene;
        DetectionRecord &record = scene.record();
        record.k_matrix << 300, 0, 100, 0, 300, 75, 0, 0, 1;
        record.position = Vector3(0, 0, 1);
        record.rotation_quaternion = Vector4(1, 0, 0, 0);
        record.tag_size_mm = 200;
        QVERIFY(scene.load());
        scene.viewer.setLayers(OverlayLayer::Axes);
        scene.viewer.setScale(4);
        scene.viewer.centreOn({100, 75});
        // x: 0.1 m at 1 m and f = 300 px is 30 px to the right of (100, 75).
        const QImage grabbed = scene.grab();
        QVERIFY(middleOf(grabbed, QColor(0xff4d4d), QPointF(300 + 4 * 15, 225), 3));
        QVERIFY(middleOf(grabbed, QColor(0x4dd964), QPointF(300, 225 + 4 * 15), 3));
        QVERIFY(!middleOf(grabbed, QColor(0xff4d4d), QPointF(300 + 4 * 33, 225), 3));
    }

    void aPictureOfAnotherSizeSaysSo()
    {
        Scene scene;
        QVERIFY(scene.load());
        QVERIFY(scene.viewer.sizeFault().isEmpty());
        QImage half(QString::fromStdString(scene.frame().image.string()));
        const QSize size = half.size() / 2;
        QVERIFY(half.scaled(size).save(QString::fromStdString(scene.frame().image.string())));
        scene.viewer.setFrame(scene.dataset, &scene.frame(), {QString::fromStdString(scene.frame().image.string()), 2, 0});
        QTRY_VERIFY(scene.viewer.hasPicture());
        QVERIFY2(scene.viewer.sizeFault().contains(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())), qPrintable(scene.viewer.sizeFault()));
        QVERIFY(!scene.grab().isNull());
    }

    void aMissingPictureIsShownAsSuch()
    {
        Scene scene;
        std::filesystem::remove(scene.source.frame.image);
        scene.dataset = std::make_shared<const Dataset>(datasetOfFrames({}, {scene.source}));
        scene.viewer.setFrame(scene.dataset, &scene.frame(), {QString::fromStdString(scene.frame().image.string()), 0, 0});
        const QImage before = scene.grab();
        QTRY_VERIFY(scene.grab() != before); // the message
        QVERIFY(!scene.viewer.hasPicture());
        scene.viewer.setFrame(nullptr, nullptr, {});
        QVERIFY(!scene.grab().isNull());
    }
};

QTEST_MAIN(tst_inspect_viewer)
#include "tst_inspect_viewer.moc"
