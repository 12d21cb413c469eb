// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "models/camera_preview.h"
#include "models/color_scale.h"
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/target_picture.h"
#include "models/viewport_buffers.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tagmill;

namespace {

std::filesystem::path sample(const char *name)
{
    return test::sourceDir() / "resources/samples" / name;
}

/// A number of the picture's darkest and lightest pixels, for telling a target from a grey ground.
std::pair<int, int> darkAndLight(const QImage &image)
{
    int dark = 0, light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            dark += grey < 60;
            light += grey > 140; // paper under the sample's sun
        }
    }
    return {dark, light};
}

} // namespace

class tst_plan_model : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thePlanIsWhatGenerateCompiles()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        PlanModel model(document, pool);
        QTRY_VERIFY(model.plan());
        const Plan &plan = *model.plan();
        CompileOptions options;
        options.seed = document.config().dataset.seeds.global_seed;
        options.outputDir = document.config().dataset.output_dir;
        options.validate = true;
        const auto compiler = SceneCompiler::create(document.config(), options);
        QVERIFY_RESULT(compiler);
        QCOMPARE(static_cast<int>(plan.recipes.size()), compiler->sceneCount());
        for (int scene = 0; scene < compiler->sceneCount(); ++scene)
            QCOMPARE(recipeToJson(plan.recipes[static_cast<size_t>(scene)]), recipeToJson(*compiler->compileScene(scene)));
        QCOMPARE(static_cast<int>(plan.cameras.size()), compiler->sceneCount() * document.config().camera.samples_per_scene);
        QVERIFY(!plan.isCapped());
        for (const PlannedCamera &camera : plan.cameras) {
            QCOMPARE(plan.cameras[static_cast<size_t>(plan.indexOf(camera.sceneId, camera.camera))].recipe, camera.recipe);
            QVERIFY(camera.metrics.distance >= 0.35 && camera.metrics.distance <= 0.6);
        }
        QCOMPARE(plan.indexOf(99, 0), -1);
    }

    void floorsAreThoseBesideTheConfig()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("floors")));
        const QString floor = dir.filePath(QStringLiteral("floors/stone.png"));
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(floor));
        const auto file = std::filesystem::path(dir.path().toStdString()) / "config.yaml";
        QVERIFY_RESULT(writeFileAtomically(file, *readFile(sample("charuco_board.yaml"))));
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(file));
        QVERIFY_RESULT(document.setValue("scene.texture_dir", std::string("floors")));
        PlanModel model(document, pool);
        QTRY_VERIFY(model.plan());
        QCOMPARE(model.plan()->recipes.front().world.texture_path.value_or(std::string()), floor.toStdString());
        QCOMPARE(document.config().scene.texture_dir.value_or(std::string()), std::string("floors"));
    }

    void theNewestEditWins()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        PlanModel model(document, pool);
        QSignalSpy plans(&model, &PlanModel::planChanged);
        for (int fov = 61; fov <= 75; ++fov)
            QVERIFY_RESULT(document.setValue("camera.fov", fov));
        QTRY_VERIFY(!model.isComputing());
        QCOMPARE(model.plan()->config.camera.fov, 75.0);
        QVERIFY(plans.size() < 15); // not one for each
    }

    void aDocumentWithErrorsKeepsTheLastPlanAndSaysSo()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        PlanModel model(document, pool);
        QTRY_VERIFY(model.plan());
        const auto before = model.plan();
        QVERIFY_RESULT(document.setValue("camera.fov", 500));
        QVERIFY(model.isStale());
        QVERIFY(!model.isComputing());
        QCOMPARE(model.plan(), before);
        document.undoStack().undo();
        QTRY_VERIFY(!model.isStale());
        QTRY_VERIFY(model.plan() != before);
    }

    void anotherDocumentDoesNotInheritThePlan()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        PlanModel model(document, pool);
        QTRY_VERIFY(model.plan());
        auto broken = ConfigDocument::fromText("camera: {fov: 500}\n", TextFormat::Yaml);
        QVERIFY_RESULT(broken);
        QSignalSpy plans(&model, &PlanModel::planChanged);
        document.setDocument(*broken);
        QVERIFY(!model.plan());
        QVERIFY(model.isStale());
        QCOMPARE(plans.size(), 1);
        QVERIFY_RESULT(document.open(sample("tags.yaml")));
        QTRY_VERIFY(model.plan());
        QVERIFY(!model.isStale());
    }

    void aConfigWithoutOurSectionSaysWhatItMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("no section") << QStringLiteral("dataset: {num_scenes: 1}\n") << true;
        QTest::newRow("ours") << QStringLiteral("tagmill: {format: 1}\ndataset: {num_scenes: 1}\n") << false;
        QTest::newRow("asked for") << QStringLiteral("tagmill: {format: 1, compat: render-tag}\ndataset: {num_scenes: 1}\n") << false;
    }
    void aConfigWithoutOurSectionSaysWhatItMeans()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSaid);
        DocumentModel document;
        document.setDocument(*ConfigDocument::fromText(text.toStdString(), TextFormat::Yaml), {});
        ComputePool pool;
        PlanModel plan(document, pool);
        QTRY_VERIFY_WITH_TIMEOUT(plan.plan() != nullptr, 20000);
        const auto problems = plan.problems();
        QCOMPARE(problems.size(), size_t(isSaid));
        if (isSaid) {
            QVERIFY(problems.front().severity == Severity::Notice);
            QVERIFY2(problems.front().sentence().find("A tag's quiet zone may be cut by the border of the picture") != std::string::npos, problems.front().sentence().c_str());
        }
    }

    void theCapCompilesWholeScenesOnly()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        QVERIFY_RESULT(document.setValue("dataset.num_scenes", 50));
        const auto plan = makePlan(document.config(), 10, *std::make_unique<SerialExecutor>());
        QVERIFY_RESULT(plan);
        QCOMPARE((*plan)->recipes.size(), size_t{2});
        QCOMPARE((*plan)->sceneCount, 50);
        QVERIFY((*plan)->isCapped());
    }

    void aRangeIsPlannedWhereNotAllScenesFit_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<QString>("range");
        QTest::addColumn<QList<int>>("planned");
        QTest::newRow("the first ones") << 10 << QString() << QList<int>{0, 1};
        QTest::newRow("beyond the first ones") << 10 << QStringLiteral("7-9") << QList<int>{7, 8};
        QTest::newRow("here and there") << 15 << QStringLiteral("9, 3") << QList<int>{3, 9};
        QTest::newRow("no such scene") << 10 << QStringLiteral("700") << QList<int>{0, 1};
        QTest::newRow("all fit") << 50 << QStringLiteral("7-9") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    }
    void aRangeIsPlannedWhereNotAllScenesFit()
    {
        QFETCH(const int, cap);
        QFETCH(const QString, range);
        QFETCH(const QList<int>, planned);
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        QVERIFY_RESULT(document.setValue("dataset.num_scenes", 10));
        QVERIFY_RESULT(document.setValue("camera.samples_per_scene", 5));
        PlanModel model(document, pool);
        model.setCameraCap(cap);
        model.setScenes(*SceneRange::fromText(range));
        const auto scenes = [&model] {
            QList<int> ids;
            if (model.plan() && !model.isComputing())
                for (const SceneRecipe &recipe : model.plan()->recipes)
                    ids.append(recipe.scene_id);
            return ids;
        };
        QTRY_COMPARE(scenes(), planned);
        QCOMPARE(model.plan()->indexOf(planned.last(), 4), static_cast<int>(model.plan()->cameras.size()) - 1);
        model.setScenes({});
        QTRY_COMPARE(scenes().value(0, -1), 0);
    }

    void cancelEndsIt()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        SerialExecutor executor;
        const auto plan = makePlan(document.config(), 10000, executor, [](double, std::string_view) { return false; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Errc::Cancelled);
    }

    void theBuffersHoldEveryFrustumAndTheWholeTarget_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"charuco_board.yaml", "aprilgrid_board.yaml", "tags.yaml"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void theBuffersHoldEveryFrustumAndTheWholeTarget()
    {
        QFETCH(QString, file);
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample(qPrintable(file))));
        SerialExecutor executor;
        const auto plan = makePlan(document.config(), 1000, executor);
        QVERIFY_RESULT(plan);
        const ViewportBuffers buffers = makeViewportBuffers(*plan, {});
        QVERIFY(!buffers.problem);
        QCOMPARE(buffers.shapes.size(), (*plan)->cameras.size());
        QCOMPARE(static_cast<size_t>(buffers.frusta.size()), buffers.shapes.size() * 20 * sizeof(LineVertex));
        QVERIFY(!buffers.targetBounds.isEmpty());
        for (size_t i = 0; i < buffers.shapes.size(); ++i) {
            // The target's middle lies ahead of every camera, inside its pyramid.
            const FrustumShape &shape = buffers.shapes[i];
            const QVector3D ahead = (shape.corners[0] + shape.corners[2]) / 2 - shape.apex;
            const QVector3D toTarget = buffers.targetBounds.centre() - shape.apex;
            QVERIFY(QVector3D::dotProduct(ahead.normalized(), toTarget.normalized()) > 0.7f);
        }
    }

    void theScaleHasRoundEndsAroundAllValues()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        SerialExecutor executor;
        const auto plan = *makePlan(document.config(), 1000, executor);
        for (const CameraMetric metric : {CameraMetric::Distance, CameraMetric::Incidence, CameraMetric::Ppm}) {
            const ColorScale scale = makeColorScale(*plan, metric);
            for (const PlannedCamera &camera : plan->cameras) {
                const double value = *metricValue(camera, metric);
                QVERIFY(value >= scale.low && value <= scale.high);
            }
            QVERIFY(QString::number(scale.low, 'g', 3).toDouble() == QString::number(scale.low, 'g', 12).toDouble());
        }
        const ColorScale incidence = makeColorScale(*plan, CameraMetric::Incidence);
        QCOMPARE(incidence.low, 0.0);
        QCOMPARE(incidence.high, 90.0);
        QVERIFY((incidence.color(0) - incidence.color(90)).length() > 0.5f);
        QCOMPARE(incidence.color(-5), incidence.color(0));
        const ColorScale scenes = makeColorScale(*plan, CameraMetric::Scene);
        QCOMPARE(scenes.low, 0.0);
        QCOMPARE(scenes.high, 2.0);
        QVERIFY(makeColorScale(Plan(), CameraMetric::Scene).high < 0); // the legend names none
    }

    void thePreviewShowsTheTargetWhereItsTruthIs_data()
    {
        QTest::addColumn<double>("speed"); // m/s
        QTest::newRow("at rest") << 0.0;
        QTest::newRow("moving, in the middle of the exposure") << 2.0;
    }
    void thePreviewShowsTheTargetWhereItsTruthIs()
    {
        QFETCH(double, speed);
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        SerialExecutor executor;
        GenConfig config = document.config();
        config.camera.sensor_dynamics.velocity_mean = speed;
        config.camera.sensor_dynamics.shutter_time_ms = 10; // to its middle 10 mm, more than ten pixels
        const auto plan = *makePlan(config, 1000, executor);
        const CameraPreview preview = PreviewPainter().paint(plan, 0, 640);
        QCOMPARE(preview.image.size(), QSize(640, 480));
        const auto [dark, light] = darkAndLight(preview.image);
        QVERIFY(dark > 5000 && light > 5000);
        // Around a saddle point of a ChArUco board two opposite squares are black and two white.
        const auto board = std::find_if(preview.records.begin(), preview.records.end(),
                                        [](const DetectionRecord &record) { return record.record_type == RecordType::Board; });
        QVERIFY(board != preview.records.end());
        int saddles = 0;
        for (const auto &point : board->keypoints) {
            int darkAround = 0;
            for (int step = 0; step < 64; ++step) {
                const double angle = step * 2 * M_PI / 64;
                const QPoint at(static_cast<int>(point->x() + 6 * std::cos(angle)), static_cast<int>(point->y() + 6 * std::sin(angle)));
                darkAround += preview.image.rect().contains(at) && qGray(preview.image.pixel(at)) < 110;
            }
            saddles += darkAround >= 24 && darkAround <= 40;
        }
        QCOMPARE(saddles, static_cast<int>(board->keypoints.size()));
        QVERIFY(PreviewPainter().paint(plan, 4711, 640).image.isNull());
    }

    void theTargetPictureHasEveryMarker()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        SerialExecutor executor;
        const auto plan = *makePlan(document.config(), 1000, executor);
        const auto picture = makeTargetPicture(printedTarget(plan->recipes.front()));
        QVERIFY_RESULT(picture);
        QCOMPARE(picture->labels.size(), size_t{17});
        QCOMPARE(picture->keypoints.size(), size_t{24});
        QVERIFY(picture->title.contains(QStringLiteral("5 × 7")));
    }
};

QTEST_GUILESS_MAIN(tst_plan_model)
#include "tst_plan_model.moc"
