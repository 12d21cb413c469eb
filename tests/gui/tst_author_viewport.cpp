// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transform_point.h"
#include "tests/support/test_support.h"

#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "core/imaging/rasterizer.h"
#include "core/truth/detection_record.h"
#include "models/audit_brush_model.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/frame_list_model.h"
#include "models/frame_tags.h"
#include "models/image_cache.h"
#include "models/path_text.h"
#include "models/plan_link.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "models/viewport_guides.h"
#include "widgets/author_camera_view.h"
#include "widgets/author_workspace.h"
#include "widgets/calibration_panel.h"
#include "widgets/empty_state.h"
#include "widgets/frame_browser.h"
#include "widgets/inspect_workspace.h"
#include "widgets/problems_panel.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <cmath>

using namespace tagmill;

Q_DECLARE_METATYPE(tagmill::Vector3)

namespace {

/// Two triangles over the whole picture of an identity view.
QByteArray wall(const QVector3D &color)
{
    SurfaceWriter writer;
    const QVector3D a(-1, -1, -0.5f), b(1, -1, -0.5f), c(1, 1, -0.5f), d(-1, 1, -0.5f);
    for (const QVector3D &p : {a, b, c, a, c, d})
        writer.add(p, {}, color);
    return writer.take();
}

/// Patches of pure colours: each has another one than its neighbours.
QImage markedSky()
{
    QImage image(256, 128, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int color = (x / 32 + 3 * (y / 32)) % 7 + 1;
            image.setPixel(x, y, qRgb(color & 1 ? 255 : 0, color & 2 ? 255 : 0, color & 4 ? 255 : 0));
        }
    }
    return image;
}

struct Fixture
{
    ComputePool pool;
    DocumentModel document;
    PlanModel plan{document, pool};
    Selection selection;
    ViewportPanel panel{document, plan, selection};
};

/// The first two cameras of each scene of a plan as a dataset, without pictures; the first one of scene 1 stood elsewhere.
Result<> makeDatasetOfPlan(const std::filesystem::path &folder, const Plan &plan)
{
    TAGMILL_CHECK(openDataset(folder, {plan.config, 42, "tagmill generate"}));
    for (const SceneRecipe &recipe : plan.recipes) {
        SceneResult result;
        result.sceneId = recipe.scene_id;
        result.recipe = recipe;
        result.job = jobHash(plan.config, 42);
        if (recipe.scene_id == 1)
            result.recipe.cameras[0].transform_matrix(0, 3) += 0.01;
        for (int camera = 0; camera < 2; ++camera) {
            FrameResult frame;
            frame.cameraIndex = camera;
            frame.image = imageId(recipe.scene_id, camera) + ".png";
            frame.resolution = recipe.cameras[0].intrinsics.resolution;
            frame.records = detectionRecords(result.recipe, camera, 42);
            result.frames.push_back(std::move(frame));
        }
        TAGMILL_CHECK(writeSceneResult(folder, result));
    }
    return {};
}

/// A plan and the dataset that was rendered of it.
struct RenderedFixture : Fixture
{
    QTemporaryDir dir;
    DatasetHandle dataset;
    const PlanLink link{plan, dataset, selection};

    /// The dataset is opened; whether all of it is there.
    bool make()
    {
        if (!document.open(test::sourceDir() / "resources/samples/charuco_board.yaml") || !QTest::qWaitFor([this] { return plan.plan() != nullptr; }, 20000))
            return false;
        if (!makeDatasetOfPlan(filePath(dir.path()), *plan.plan()))
            return false;
        dataset.open(dir.path());
        return QTest::qWaitFor([this] { return dataset.dataset() != nullptr; }, 20000);
    }
};

} // namespace

class tst_author_viewport : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPictureHasWhatItsRevisionAskedFor()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        const std::vector<QVector3D> colors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {0, 1, 1}};
        for (size_t i = 0; i < colors.size(); ++i) {
            ViewportView view;
            view.size = QSizeF(300 + 40.0 * static_cast<double>(i / 2), 200);
            viewport->setView(view, 1);
            viewport->setLayer(ViewportLayer::Triangles, wall(colors[i]));
            ViewportFrame frame;
            QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && (frame = frames.last().first().value<ViewportFrame>()).revision == viewport->revision(), 10000);
            QCOMPARE(frame.image.size(), view.size.toSize());
            const QColor color = frame.image.pixelColor(20, 30);
            QCOMPARE(color.name(), QColor::fromRgbF(colors[i].x(), colors[i].y(), colors[i].z()).name());
        }
    }

    void theFloorShowsItsPictureTheRightWayUp()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        QImage picture(64, 64, QImage::Format_RGB32); // top left, top right, bottom left, bottom right
        const QRgb colors[2][2] = {{0xffff0000, 0xff00ff00}, {0xff0000ff, 0xffffff00}};
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                picture.setPixel(x, y, colors[y / 32][x / 32]);
        // A floor of one picture, u and v from 0 to 1, over the whole view.
        SurfaceWriter writer;
        const QVector3D a(0, 0, -0.5f), b(1, 0, -0.5f), c(1, 1, -0.5f), d(0, 1, -0.5f);
        for (const QVector3D &p : {a, b, c, a, c, d})
            writer.add(p, {}, {1, 1, 1});
        ViewportView view;
        view.size = QSizeF(200, 200);
        view.projection.ortho(0, 1, 0, 1, -1, 1);
        viewport->setView(view, 1);
        viewport->setLayer(ViewportLayer::Floor, writer.take());
        viewport->setFloor({picture, 1, 0});
        const auto last = [&] { return frames.last().first().value<ViewportFrame>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && last().revision == viewport->revision(), 10000);
        const QImage shown = last().image;
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                QCOMPARE(shown.pixelColor(50 + 100 * column, 50 + 100 * row).name(), QColor::fromRgb(colors[row][column]).name());
    }

    void theSurroundingsStandWhereThePreviewHasThem_data()
    {
        QTest::addColumn<Vector3>("euler");
        const double quarter = M_PI / 2;
        QTest::newRow("level") << Vector3(quarter, 0, 0);
        QTest::newRow("level, to the other side") << Vector3(quarter, 0, 2.1);
        QTest::newRow("rolled") << Vector3(quarter, 0.6, -2.1);
        QTest::newRow("down") << Vector3(0.3, 0, 1);
        QTest::newRow("up") << Vector3(M_PI - 0.3, 0, 1);
    }
    /// The preview's picture, which stands where Blender's stands (tst_blender_pixels).
    void theSurroundingsStandWhereThePreviewHasThem()
    {
        QFETCH(Vector3, euler);
        QTemporaryDir dir;
        RenderScene scene;
        scene.world.hdri_path = dir.filePath(QStringLiteral("sky.png")).toStdString();
        scene.world.hdri_rotation = 0.7;
        QVERIFY(markedSky().save(QString::fromStdString(*scene.world.hdri_path)));
        const Size2i size{120, 90};
        Matrix3 k = Matrix3::Identity();
        k(0, 0) = k(1, 1) = 70;
        k(0, 2) = 50; // not in the middle
        k(1, 2) = 47;
        Matrix4 pose = Matrix4::Identity();
        pose.topLeftCorner<3, 3>() = rotationFromEuler(euler);
        const auto preview = Rasterizer().render(scene, CameraModel(size, k), pose);
        QVERIFY_RESULT(preview);

        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        const LookThrough through = lookThrough(k, size, pose, QSizeF(400, 300), {});
        viewport->setView(through.view, 1);
        viewport->setSky(readSky({QString::fromStdString(*scene.world.hdri_path), 0.7}));
        const auto last = [&] { return frames.last().first().value<ViewportFrame>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && last().revision == viewport->revision() && last().detail == ViewportDetail::Smooth, 10000);
        const QImage shown = last().image;
        const double scale = through.picture.width() / size.width;
        int compared = 0, wrong = 0;
        QSet<int> seen;
        for (int y = 2; y < size.height; y += 3) {
            for (int x = 2; x < size.width; x += 3) {
                const float *rgb = preview->row(y) + 3 * x;
                const QColor color = shown.pixelColor((through.picture.topLeft() + QPointF(x + 0.5, y + 0.5) * scale).toPoint());
                if (std::any_of(rgb, rgb + 3, [](float part) { return part > 0.02f && part < 0.98f; }))
                    continue; // between two patches
                const int expected = (rgb[0] > 0.5f) + 2 * (rgb[1] > 0.5f) + 4 * (rgb[2] > 0.5f);
                const int half = std::max({color.red(), color.green(), color.blue()}) / 2;
                ++compared;
                wrong += expected != (color.red() > half) + 2 * (color.green() > half) + 4 * (color.blue() > half);
                seen.insert(expected);
            }
        }
        QVERIFY2(compared > 600 && seen.size() >= 4, qPrintable(QString::number(compared)));
        QVERIFY2(wrong <= compared / 50, qPrintable(QString::number(wrong)));

        // What stands in the scene hides it; a view without perspective shows none.
        viewport->setBackground(Qt::black);
        ViewportView flat = through.view;
        flat.projection.setToIdentity();
        flat.projection.ortho(-1, 1, -1, 1, -1, 1);
        viewport->setView(flat, 1);
        QTRY_VERIFY_WITH_TIMEOUT(last().revision == viewport->revision(), 10000);
        QCOMPARE(last().image.pixelColor(200, 150).name(), QStringLiteral("#000000"));
        ViewportView open;
        open.size = QSizeF(400, 300);
        open.projection.perspective(60, 4 / 3.0f, 0.1f, 10);
        viewport->setView(open, 1);
        SurfaceWriter writer;
        for (const QVector3D &p : {QVector3D(-50, -50, -9), QVector3D(50, -50, -9), QVector3D(0, 50, -9)})
            writer.add(p, {}, {1, 0, 0.5f});
        viewport->setLayer(ViewportLayer::Triangles, writer.take());
        QTRY_VERIFY_WITH_TIMEOUT(last().revision == viewport->revision(), 10000);
        QCOMPARE(last().image.pixelColor(200, 150).name(), QStringLiteral("#ff0080"));
    }

    void surroundingsCanBeSwitchedOffAndBrokenOnesAreSaid()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("sky.png"));
        QVERIFY(markedSky().save(file));
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.resize(900, 700);
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        const QRgb plain = canvas.grab().toImage().pixel(canvas.width() / 2, 3);
        QVERIFY_RESULT(f.document.setValue("scene.background_hdri", file.toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.sky().faces[0].isNull(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isNewest() && canvas.grab().toImage().pixel(canvas.width() / 2, 3) != plain, 20000);
        canvas.setSkyShown(false);
        QVERIFY(canvas.sky().faces[0].isNull());
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isNewest() && canvas.grab().toImage().pixel(canvas.width() / 2, 3) == plain, 20000);
        canvas.setSkyShown(true);
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.sky().faces[0].isNull(), 20000);

        // Another picture in its place is seen with the next edit.
        const QImage former = canvas.sky().faces[0];
        QImage other(256, 128, QImage::Format_RGB32);
        other.fill(Qt::red);
        QVERIFY(other.save(file));
        QVERIFY_RESULT(f.document.setValue("camera.fov", 55.0));
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.sky().faces[0].isNull() && canvas.sky().faces[0] != former, 20000);
        const QString broken = dir.filePath(QStringLiteral("broken.hdr"));
        QVERIFY_RESULT(writeFileAtomically(filePath(broken), "#?RADIANCE\nno picture"));
        QVERIFY_RESULT(f.document.setValue("scene.background_hdri", broken.toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(canvas.sky().problem.has_value(), 20000);
        QCOMPARE(canvas.sky().problem->id, std::string("imaging.bad_picture"));
        QVERIFY(canvas.sky().faces[0].isNull());
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isNewest() && canvas.grab().toImage().pixel(canvas.width() / 2, 3) == plain, 20000);
    }

    void aLineHasItsColor()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        LineWriter writer;
        for (int row = 0; row < 40; ++row) // through the centres of pixels of the lower half
            writer.addLine({-1, -1 + (static_cast<float>(row) + 0.5f) / 50, 0}, {1, -1 + (static_cast<float>(row) + 0.5f) / 50, 0}, {0.2f, 0.4f, 0.8f});
        ViewportView view;
        view.size = QSizeF(100, 100);
        viewport->setBackground(Qt::black);
        viewport->setView(view, 1);
        viewport->setLayer(ViewportLayer::Frusta, writer.take());
        const auto last = [&] { return frames.last().first().value<ViewportFrame>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && last().revision == viewport->revision(), 10000);
        QCOMPARE(last().image.pixelColor(50, 90).name(), QStringLiteral("#3366cc"));
        QCOMPARE(last().image.pixelColor(50, 10).name(), QStringLiteral("#000000"));
    }

    void nothingFineIsDrawnBeforeWhatIsAboutToCome()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        ViewportView view;
        view.size = QSizeF(320, 200);
        viewport->setUnsettled(true);
        viewport->setView(view, 1);
        viewport->setLayer(ViewportLayer::Triangles, wall({1, 0, 0}));
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), 10000);
        QTest::qWait(400); // a fine one comes after 175 ms of rest
        for (const auto &frame : frames)
            QCOMPARE(frame.first().value<ViewportFrame>().detail, ViewportDetail::Moving);
        viewport->setUnsettled(false);
        QTRY_COMPARE_WITH_TIMEOUT(frames.last().first().value<ViewportFrame>().detail, ViewportDetail::Smooth, 10000);
    }

    void aCoarsePictureIsFollowedByAFineOne()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        ViewportView view;
        view.size = QSizeF(320, 200);
        viewport->setView(view, 1);
        viewport->setLayer(ViewportLayer::Triangles, wall({1, 0, 0}));
        const auto last = [&] { return frames.last().first().value<ViewportFrame>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && last().revision == viewport->revision() && last().detail == ViewportDetail::Smooth, 10000);
        QCOMPARE(last().image.pixelColor(20, 30).name(), QStringLiteral("#ff0000"));
    }

    /// Leading lines while it moves, the others as soon as it rests; and again after the next ones.
    void finerLevelsAreDrawnWhenTheViewRests()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        ViewportView view;
        view.size = QSizeF(100, 100);
        viewport->setBackground(Qt::black);
        viewport->setView(view, 1);
        const auto ends = [](const QImage &image) -> QString { return image.pixelColor(50, 90).name() + image.pixelColor(50, 10).name(); };
        for (const QVector3D &color : {QVector3D(1, 0, 0), QVector3D(0, 1, 0)}) {
            LineWriter writer;
            for (int row = 0; row < 40; ++row) // through the centres of pixels of the lower half
                writer.addLine({-1, -1 + (static_cast<float>(row) + 0.5f) / 50, 0}, {1, -1 + (static_cast<float>(row) + 0.5f) / 50, 0}, color);
            const int coarse = writer.count();
            for (int row = 60; row < 100; ++row) // of the upper half
                writer.addLine({-1, -1 + (static_cast<float>(row) + 0.5f) / 50, 0}, {1, -1 + (static_cast<float>(row) + 0.5f) / 50, 0}, {0, 0, 1});
            frames.clear();
            viewport->setLayer(ViewportLayer::Frusta, writer.take(), {coarse, 0});
            QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && frames.last().first().value<ViewportFrame>().detail == ViewportDetail::Smooth, 10000);
            for (const auto &emitted : frames) {
                const auto frame = emitted.first().value<ViewportFrame>();
                if (frame.revision < viewport->revision())
                    continue;
                const QString near = QColor::fromRgbF(color.x(), color.y(), color.z()).name();
                QCOMPARE(ends(frame.image), frame.detail == ViewportDetail::Moving ? QString(near + QStringLiteral("#000000")) : QStringLiteral("#000000#0000ff"));
            }
        }
    }

    void theBoardIsThatOfTheScenesThatAreShown()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        auto *scenes = f.panel.findChild<QLineEdit *>();
        for (const int scene : {1, 2, 0}) {
            scenes->setText(QString::number(scene));
            QCOMPARE(canvas.buffers().plan->recipes[static_cast<size_t>(canvas.shownRecipe())].scene_id, scene);
        }
        scenes->setText(QStringLiteral("0-1")); // its board may stay
        QCOMPARE(canvas.shownRecipe(), 0);
    }

    void theBackOfASurfaceIsDim()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        SurfaceWriter writer;
        for (const QVector3D &p : {QVector3D(-9, -9, 0), QVector3D(9, -9, 0), QVector3D(0, 9, 0)})
            writer.add(p, {0, 0, 1}, {1, 1, 1});
        viewport->setBackground(Qt::red);
        viewport->setLayer(ViewportLayer::Triangles, writer.take());
        for (const float height : {2.0f, -2.0f}) {
            ViewportView view;
            view.size = QSizeF(100, 100);
            view.projection.perspective(60, 1, 0.1f, 10);
            view.view.lookAt({0, 0, height}, {}, {0, 1, 0});
            viewport->setView(view, 1);
            QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && frames.last().first().value<ViewportFrame>().revision == viewport->revision(), 10000);
            const QColor shown = frames.last().first().value<ViewportFrame>().image.pixelColor(50, 50);
            QCOMPARE(shown.name(), height > 0 ? QStringLiteral("#ffffff") : QStringLiteral("#737373"));
        }
    }

    void theFloorIsSeenFromAboveOnly_data()
    {
        QTest::addColumn<bool>("isPictured");
        QTest::newRow("without a picture") << false;
        QTest::newRow("with one") << true;
    }
    void theFloorIsSeenFromAboveOnly()
    {
        QFETCH(bool, isPictured);
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        SurfaceWriter writer;
        for (const QVector3D &p : {QVector3D(-9, -9, 0), QVector3D(9, -9, 0), QVector3D(0, 9, 0)})
            writer.add(p, {}, {0, 1, 0});
        viewport->setBackground(Qt::black);
        viewport->setLayer(ViewportLayer::Floor, writer.take());
        if (isPictured) {
            QImage picture(8, 8, QImage::Format_RGB32);
            picture.fill(Qt::red);
            viewport->setFloor({picture, 1, 0});
        }
        const auto seenFrom = [&](float height) {
            ViewportView view;
            view.size = QSizeF(100, 100);
            view.projection.perspective(60, 1, 0.1f, 10);
            view.view.lookAt({0, 0, height}, {}, {0, 1, 0});
            viewport->setView(view, 1);
            const bool isShown = QTest::qWaitFor([&] { return !frames.isEmpty() && frames.last().first().value<ViewportFrame>().revision == viewport->revision(); }, 10000);
            return isShown ? frames.last().first().value<ViewportFrame>().image.pixelColor(50, 50).name() : QString();
        };
        QCOMPARE(seenFrom(2), isPictured ? QStringLiteral("#ff0000") : QStringLiteral("#00ff00"));
        QCOMPARE(seenFrom(-2), QStringLiteral("#000000"));
        viewport->setFloor({}); // the picture is taken away
        QCOMPARE(seenFrom(2), QStringLiteral("#00ff00"));
    }

    void aClickOnAFrustumSelectsItsCamera()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.resize(900, 700);
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        const Plan &plan = *canvas.buffers().plan;
        int clicked = 0;
        for (size_t i = 0; i < canvas.buffers().shapes.size(); ++i) {
            // The apex is a point of one frustum only, unless another's line crosses it.
            const QPointF apex = *canvas.currentView().project(canvas.buffers().shapes[i].apex);
            if (canvas.cameraAt(apex) != static_cast<int>(i))
                continue;
            QTest::mouseClick(&canvas, Qt::LeftButton, {}, apex.toPoint());
            QCOMPARE(canvas.selectedCamera(), static_cast<int>(i));
            const SelectedItem expected{SelectionSource::Plan, plan.cameras[i].sceneId, plan.cameras[i].camera, -1, -1};
            QVERIFY(f.selection.current() == expected);
            ++clicked;
        }
        QVERIFY2(clicked * 4 >= static_cast<int>(canvas.buffers().shapes.size()) * 3, qPrintable(QString::number(clicked)));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(5, canvas.height() / 2));
        QCOMPARE(canvas.selectedCamera(), -1);
    }

    void thePictureShowsWhatIsPlanned()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.resize(900, 700);
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        const QImage picture = canvas.grab().toImage();
        int dark = 0, coloured = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                dark += color.lightness() < 50 && color.saturation() < 60;
                coloured += color.saturation() > 120;
            }
        }
        QVERIFY(dark > 1000);    // the board's black squares
        QVERIFY(coloured > 500); // the frusta

        // An edit moves the frusta in the picture.
        QVERIFY_RESULT(f.document.setValue("camera.max_distance", 0.7));
        QTRY_VERIFY_WITH_TIMEOUT(canvas.buffers().plan->config.camera.max_distance == 0.7 && canvas.isUpToDate(), 20000);
        QVERIFY(canvas.grab().toImage() != picture);
    }

    /// Two orders of magnitude nearer: what was in the picture before is a speck.
    void anEditNeverLeavesTheViewEmpty()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.resize(900, 700);
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        const auto span = [&canvas] { // px, of the cameras in the view
            double widest = 0;
            const auto first = canvas.currentView().project(canvas.buffers().shapes.front().apex);
            for (const FrustumShape &shape : canvas.buffers().shapes)
                if (const auto point = canvas.currentView().project(shape.apex); first && point)
                    widest = std::max(widest, QLineF(*first, *point).length());
            return widest;
        };
        const auto isPlanned = [&] { return canvas.isUpToDate() && canvas.buffers().plan->config.camera.max_distance == f.document.config().camera.max_distance; };
        QVERIFY_RESULT(f.document.setValue("camera.max_distance", 200));
        f.document.endStep();
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), 20000);
        canvas.frameAll();
        const double far = canvas.currentView().view.column(3).length();
        QVERIFY2(far > 20, qPrintable(QString::number(far)));
        QVERIFY_RESULT(f.document.setValue("camera.max_distance", 100)); // still seen: the view stays
        f.document.endStep();
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), 20000);
        QCOMPARE(canvas.currentView().view.column(3).length(), far);
        QVERIFY_RESULT(f.document.setValue("camera.max_distance", 0.5));
        f.document.endStep();
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), 20000);
        QVERIFY2(span() > 100, qPrintable(QString::number(span())));
    }

    void aDoubleClickLooksThroughAndADragEndsIt()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.resize(900, 700);
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        canvas.selectCamera(2);
        canvas.setLookingThrough(true);
        QVERIFY(canvas.isLookingThrough());
        // The keypoints of the board are where the camera model puts them, in the letterboxed picture.
        const Plan &plan = *canvas.buffers().plan;
        const SceneRecipe &recipe = plan.recipes[static_cast<size_t>(plan.cameras[2].recipe)];
        const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(plan.cameras[2].camera)];
        const LookThrough through = lookThrough(camera, canvas.size(), canvas.buffers().bounds);
        const double scale = through.picture.width() / camera.intrinsics.resolution.width;
        const Vector3 point(0.03, -0.02, 0.01);
        const auto pixel = cameraModel(camera.intrinsics).project(transformPoint(rigidInverse(flipCameraAxes(camera.transform_matrix)), point));
        const auto shown = canvas.currentView().project(QVector3D(0.03f, -0.02f, 0.01f));
        QVERIFY(pixel && shown);
        QVERIFY_NEAR(shown->x(), through.picture.left() + scale * pixel->x(), 0.05);
        QVERIFY_NEAR(shown->y(), through.picture.top() + scale * pixel->y(), 0.05);

        QTest::mousePress(&canvas, Qt::MiddleButton, {}, QPoint(300, 300));
        QMouseEvent move(QEvent::MouseMove, QPointF(340, 320), canvas.mapToGlobal(QPointF(340, 320)), Qt::NoButton, Qt::MiddleButton, {});
        QCoreApplication::sendEvent(&canvas, &move);
        QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, QPoint(340, 320));
        QVERIFY(!canvas.isLookingThrough());
    }

    void theKeyboardStepsThroughTheCameras()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        f.panel.resize(900, 700);
        f.panel.show();
        ViewportCanvas &canvas = f.panel.canvas();
        f.panel.activateWindow(); // keys of actions go to the active window
        canvas.setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.selectedCamera(), 0);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QCOMPARE(canvas.selectedCamera(), static_cast<int>(canvas.buffers().shapes.size()) - 1);
        QTest::keyClick(&canvas, Qt::Key_0);
        QVERIFY(canvas.isLookingThrough());
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(!canvas.isLookingThrough());
    }

    void aFrameOfTheDatasetShowsThePlannedCameraThatTookIt()
    {
        RenderedFixture f;
        ViewportCanvas &canvas = f.panel.canvas();
        f.panel.resize(700, 500);
        f.panel.show();
        f.panel.setPlanLink(&f.link);
        QVERIFY(f.make());
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        f.selection.select({.source = SelectionSource::DatasetA, .scene = 0, .camera = 0});
        QTRY_COMPARE(canvas.selectedCamera(), f.plan.plan()->indexOf(0, 0));
        canvas.setLookingThrough(true);
        QVERIFY(canvas.isLookingThrough());
        QCOMPARE(f.selection.current().source, SelectionSource::DatasetA); // nobody selected anything else
        // Another pose: no camera of this plan.
        f.selection.select({.source = SelectionSource::DatasetA, .scene = 1, .camera = 0});
        QTRY_COMPARE(canvas.selectedCamera(), -1);
        f.selection.select({.source = SelectionSource::DatasetA, .scene = 0, .camera = 0});
        QTRY_COMPARE(canvas.selectedCamera(), f.plan.plan()->indexOf(0, 0));
        f.dataset.close();
        QTRY_COMPARE(canvas.selectedCamera(), -1);
    }

    void severalFramesShowTheirCameras()
    {
        RenderedFixture f;
        ViewportCanvas &canvas = f.panel.canvas();
        f.panel.resize(700, 500);
        f.panel.show();
        f.panel.setPlanLink(&f.link);
        QVERIFY(f.make());
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 20000);
        const auto indexOf = [&](int scene, int camera) { return f.plan.plan()->indexOf(scene, camera); };
        const auto frame = [](int scene, int camera) { return SelectedItem{.source = SelectionSource::DatasetA, .scene = scene, .camera = camera}; };
        // As Inspect selects them; the last one was taken by no camera of this plan.
        f.selection.selectAll({frame(2, 1), frame(0, 0), frame(1, 0)});
        QTRY_COMPARE(canvas.selectedCameras(), (std::vector{indexOf(0, 0), indexOf(2, 1)}));
        QCOMPARE(canvas.selectedCamera(), indexOf(0, 0));
        QCOMPARE(f.selection.items().size(), size_t(3)); // nobody selected anything else
        f.selection.selectAll({frame(1, 1), frame(1, 0)});
        QTRY_COMPARE(canvas.selectedCameras(), std::vector{indexOf(1, 1)});

        // As a chart of the audit is brushed.
        AuditModel audit(f.dataset);
        AuditBrushModel brush(audit, f.selection);
        audit.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(audit.view(), 20000);
        const int bins = static_cast<int>(audit.view()->report.of(Quantity::Distance).histogram.counts.size());
        brush.brush(Quantity::Distance, 0, bins - 1, QStringLiteral("distance"));
        QTRY_COMPARE(f.selection.items().size(), size_t(6));
        QTRY_COMPARE(canvas.selectedCameras(), (std::vector{indexOf(0, 0), indexOf(0, 1), indexOf(1, 1), indexOf(2, 0), indexOf(2, 1)}));
        brush.clear();
        QTRY_COMPARE(canvas.selectedCameras(), std::vector<int>());
    }

    void aPlannedCameraSelectsTheFrameItTook()
    {
        RenderedFixture f;
        ImageCache images(1 << 20);
        FrameTags tags(f.dataset);
        FrameListModel frames(f.dataset, images, tags);
        frames.setPlanLink(&f.link);
        InspectWorkspace inspect(f.dataset, frames, images, f.selection);
        QVERIFY(f.make());
        QTRY_COMPARE(frames.rowCount(), 6);
        const auto camera = [](int scene, int index) { return SelectedItem{.source = SelectionSource::Plan, .scene = scene, .camera = index}; };
        // As frusta are selected in the 3D view; the first took no frame: the one of its numbers is another camera's.
        f.selection.selectAll({camera(1, 0), camera(0, 1), camera(2, 1)});
        const auto *browser = inspect.findChild<FrameBrowser *>();
        QTRY_COMPARE(browser->currentRow(), 5);
        QCOMPARE(browser->selectedImages(), (std::vector<std::string>{"scene_0000_cam_0001", "scene_0002_cam_0001"}));
        f.selection.select(camera(0, 0));
        QTRY_COMPARE(browser->currentRow(), 0);
        QCOMPARE(f.selection.current(), camera(0, 0)); // nobody selected anything else
        f.selection.select(camera(1, 0));
        QTRY_COMPARE(browser->currentRow(), -1);
    }

    void theLensViewShowsTheCameraOfTheSelectedFrame()
    {
        RenderedFixture f;
        AuthorWorkspace workspace(f.document, f.plan, f.selection);
        workspace.setPlanLink(&f.link);
        QVERIFY(f.make());
        auto *view = workspace.findChild<AuthorCameraView *>();
        auto *nothing = view->findChild<EmptyState *>();
        f.selection.select({.source = SelectionSource::DatasetA, .scene = 2, .camera = 1});
        QTRY_VERIFY_WITH_TIMEOUT(nothing->isHidden() && !view->preview().image.isNull(), 20000);
        f.selection.select({.source = SelectionSource::DatasetA, .scene = 1, .camera = 0}); // of no camera of this plan
        QTRY_VERIFY(!nothing->isHidden());
    }

    void theWorkspaceKeepsItsLayout()
    {
        Fixture f;
        AuthorWorkspace workspace(f.document, f.plan, f.selection);
        workspace.resize(1200, 800);
        workspace.show();
        QVERIFY(QTest::qWaitForWindowExposed(&workspace));
        auto *dock = workspace.findChild<QDockWidget *>(QStringLiteral("targetViewDock"));
        QVERIFY(dock && dock->isVisible());
        dock->hide();
        const QByteArray layout = workspace.saveLayout();
        dock->show();
        QVERIFY(workspace.restoreLayout(layout));
        QVERIFY(!dock->isVisible());
        QVERIFY(!workspace.restoreLayout("nonsense"));
        workspace.resetLayout();
        QVERIFY(dock->isVisible());
    }

    void aPanelBehindAnotherTabTakesNoKeys()
    {
        Fixture f;
        AuthorWorkspace workspace(f.document, f.plan, f.selection);
        workspace.resize(1200, 800);
        workspace.show();
        workspace.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.viewport().canvas().isUpToDate(), 20000); // what draws it has begun, and can end
        const auto dockOf = [&workspace](const char *name) { return workspace.findChild<QDockWidget *>(QLatin1String(name)); };
        QDockWidget *config = dockOf("configEditorDock"), *text = dockOf("configTextViewDock"), *history = dockOf("historyDock");
        QVERIFY(config->widget()->isEnabled() && dockOf("planChartsDock")->widget()->isEnabled() && dockOf("targetViewDock")->widget()->isEnabled());
        QVERIFY(!text->widget()->isEnabled() && !history->widget()->isEnabled() && !dockOf("problemsPanelDock")->widget()->isEnabled());
        workspace.showField(QStringLiteral("camera.fov"));
        QVERIFY(config->isAncestorOf(QApplication::focusWidget()));
        text->raise(); // at once
        QVERIFY(text->widget()->isEnabled() && !config->widget()->isEnabled());
        QTRY_VERIFY(text->isAncestorOf(QApplication::focusWidget()));
        workspace.showField(QStringLiteral("camera.fov"));
        QVERIFY(config->isAncestorOf(QApplication::focusWidget()));
        config->hide();
        QTRY_VERIFY(text->widget()->isEnabled() || history->widget()->isEnabled());
        config->show();
        config->raise();
        QVERIFY(config->widget()->isEnabled() && !text->widget()->isEnabled());
        workspace.hide();
        workspace.show();
        QVERIFY(config->widget()->isEnabled() && !text->widget()->isEnabled());
    }

    void problemsThereAtTheStartAreCounted()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.setText("tagmill: {format: 1}\ncamera: {fov: 200}\n"));
        QVERIFY(!f.document.problems().empty());
        AuthorWorkspace workspace(f.document, f.plan, f.selection);
        QCOMPARE(workspace.findChild<QDockWidget *>(QStringLiteral("problemsPanelDock"))->windowTitle(), QStringLiteral("Problems (%1)").arg(workspace.problems().count()));
    }

    /// In a panel that fills itself while another's tab covers it, which disables it.
    void aProblemIsAsLegibleAsItsSentenceIsLong()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.setText("dataset: {num_scenes: 1}\n")); // as render-tag means it, which is said
        ProblemsPanel panel(f.document, f.plan);
        panel.setEnabled(false);
        QTRY_COMPARE_WITH_TIMEOUT(panel.count(), 1, 20000);
        panel.setEnabled(true);
        panel.resize(500, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto *list = panel.findChild<QTreeWidget *>();
        const QTreeWidgetItem *item = list->topLevelItem(0);
        QCOMPARE(item->foreground(0).color().rgb(), panel.palette().color(QPalette::Active, QPalette::WindowText).rgb());
        const QFontMetrics metrics(list->font());
        const auto lines = [&] { return list->visualItemRect(item).height() / metrics.lineSpacing(); };
        QVERIFY2(lines() >= 3, qPrintable(QString::number(lines())));
        panel.resize(4000, 200); // as many as it needs at this width
        QTRY_COMPARE(lines(), 1);
    }

    void aPanelBehindAnotherTabWorksNothingOut()
    {
        Fixture f;
        QVERIFY_RESULT(f.document.open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        AuthorWorkspace workspace(f.document, f.plan, f.selection);
        workspace.resize(1200, 800);
        workspace.show();
        QVERIFY(QTest::qWaitForWindowExposed(&workspace));
        auto *calibration = workspace.findChild<CalibrationPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.viewport().canvas().isUpToDate(), 20000);
        f.pool.later().waitForDone();
        QVERIFY(!calibration->model().forecast());
        workspace.findChild<QDockWidget *>(QStringLiteral("calibrationPanelDock"))->raise();
        QTRY_VERIFY_WITH_TIMEOUT(calibration->model().forecast().has_value(), 20000);
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QApplication application(argc, argv);
    tst_author_viewport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_author_viewport.moc"
