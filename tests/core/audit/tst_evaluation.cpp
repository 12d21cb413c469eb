// SPDX-License-Identifier: GPL-3.0-or-later
// Detectors made up of the truth with known faults are told exactly those faults; hostile files become problems.
#include "core/audit/closure.h"
#include "core/audit/evaluation.h"
#include "core/audit/residuals.h"
#include "core/dataset/canonical_files.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/support/rasterized.h"
#include "tests/support/tag_wall.h"
#include "tests/support/test_support.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace tagmill;
using Json = nlohmann::json;

namespace {

/// A perfect detector of every tag that counts.
DetectionSet truthOf(const Dataset &dataset)
{
    DetectionSet set;
    for (const DatasetFrame &frame : dataset.frames)
        for (const DetectionRecord &tag : dataset.recordsOf(frame))
            if (tag.record_type == RecordType::Tag && tag.eval_complete)
                set.images[frame.image_id].detections.push_back({tag.tag_id, tag.tag_family, {tag.corners[0], tag.corners[1], tag.corners[2], tag.corners[3]}, {}, tag.position, tag.rotation_quaternion});
    return set;
}

Json jsonOf(const DetectionSet &set)
{
    Json list = Json::array();
    for (const auto &[image, detections] : set.images)
        for (const Detection &one : detections.detections) {
            Json corners = Json::array();
            for (const Vector2 &corner : one.corners)
                corners.push_back({corner.x(), corner.y()});
            list.push_back({{"image_id", image}, {"tag_id", one.tag_id}, {"tag_family", *one.tag_family}, {"corners", corners}});
        }
    return list;
}

} // namespace

class tst_evaluation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        SceneRecipe recipe = test::tagWall(test::camera({0, 0, 1}));
        for (CameraRecipe &camera : recipe.cameras)
            camera.tone_mapping = ToneMapping::Linear;
        recipe.cameras[1].iso_noise = 0.03;
        const std::filesystem::path dir = m_dir.filePath(QStringLiteral("dataset")).toStdString();
        const auto made = test::makeRasterizedDataset(dir, recipe);
        QVERIFY_RESULT(made);
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        m_dataset = *dataset;
    }

    void aPerfectDetectorIsPerfect()
    {
        DetectionSet set = truthOf(*m_dataset);
        const Evaluation result = evaluate(*m_dataset, set, 4);
        QVERIFY(result.expected >= 60);
        QCOMPARE(result.found, result.expected);
        QCOMPARE(result.false_positives + result.wrong_ids + result.turned, 0);
        QVERIFY(result.residuals.rms() < 1e-9);
        QCOMPARE(result.given.rotation_deg.count, result.expected);
        QVERIFY(result.given.rotation_deg.largest < 1e-4 && result.given.translation_m.largest < 1e-9);
        QVERIFY(result.fromCorners.rotation_deg.count == result.expected);
        QVERIFY2(result.fromCorners.rotation_deg.largest < 0.01, qPrintable(QString::number(result.fromCorners.rotation_deg.largest)));
        for (const auto &bins : result.bins) {
            std::int64_t expected = 0, given = 0, fromCorners = 0;
            for (const EvaluationBin &bin : bins) {
                expected += bin.expected;
                given += bin.given.translation_m.count;
                fromCorners += bin.fromCorners.translation_m.count;
            }
            QCOMPARE(expected, result.expected);
            QCOMPARE(given, result.expected);
            QCOMPARE(fromCorners, result.expected);
        }
        QVERIFY(result.bins[4][0].expected > 0 && result.bins[4][3].expected > 0); // the noisy camera apart
    }

    void faultsAreToldApart()
    {
        DetectionSet set = truthOf(*m_dataset);
        auto &detections = set.images.begin()->second.detections;
        QVERIFY(detections.size() > 8);
        const Detection spare = detections[0];
        detections[0].tag_id += 100;                                             // wrong id
        std::rotate(detections[1].corners.begin(), detections[1].corners.begin() + 1, detections[1].corners.end()); // turned
        for (Vector2 &corner : detections[2].corners)                            // elsewhere: a miss and a false one
            corner += Vector2(40, 3);
        detections[3].corners[0] += Vector2(3, 0);                               // a corner, within reach
        detections.push_back(detections[4]);                                     // twice
        detections.erase(detections.begin() + 5);                                // a miss
        const Evaluation result = evaluate(*m_dataset, set, 4);
        QCOMPARE(result.wrong_ids, 1);
        QCOMPARE(result.turned, 1);
        QCOMPARE(result.false_positives, 2);
        QCOMPARE(result.expected - result.found, 4);
        QVERIFY_NEAR(result.residuals.largest, 3, 1e-9);
        // Each leads to its frame, from the whole and from the range it lies in.
        const auto at = std::find_if(m_dataset->frames.begin(), m_dataset->frames.end(), [&](const DatasetFrame &frame) { return frame.image_id == set.images.begin()->first; });
        const std::vector<std::uint32_t> frame{std::uint32_t(at - m_dataset->frames.begin())};
        QCOMPARE(result.frames.missed, frame);
        QCOMPARE(result.frames.wrong, frame);
        QCOMPARE(result.frames.far, frame);
        QCOMPARE(result.falseFrames, frame);
        for (const auto &bins : result.bins) {
            QVERIFY(std::any_of(bins.begin(), bins.end(), [&](const EvaluationBin &bin) { return bin.frames.missed == frame; }));
            for (const EvaluationBin &bin : bins)
                QCOMPARE(bin.frames.missed.empty(), bin.found == bin.expected);
        }
        const Evaluation perfect = [&] { DetectionSet truth = truthOf(*m_dataset); return evaluate(*m_dataset, truth, 4); }();
        QVERIFY(perfect.frames.missed.empty() && perfect.frames.wrong.empty() && perfect.frames.far.empty() && perfect.falseFrames.empty());
        QVERIFY(evaluate(*m_dataset, set, 2).found == result.found - 1); // the corner out of reach
    }

    /// Of a tag that is cut off corners are guessed: no false positive, unless it is far off.
    void guessesAboutCutTagsCountNowhere()
    {
        for (const auto &[off, isFalse] : {std::pair(0.0, false), {6.0, false}, {60.0, true}}) {
            DetectionSet set = truthOf(*m_dataset);
            const Evaluation before = evaluate(*m_dataset, set, defaultMatch_px);
            int guesses = 0;
            for (const DatasetFrame &frame : m_dataset->frames)
                for (const DetectionRecord &tag : m_dataset->recordsOf(frame))
                    if (tag.record_type == RecordType::Tag && !tag.eval_complete && tag.corners.size() == 4 && (tag.corners[1] - tag.corners[0]).norm() > 30 && ++guesses)
                        set.images[frame.image_id].detections.push_back({tag.tag_id, tag.tag_family, {tag.corners[0] + Vector2(off, 0), tag.corners[1], tag.corners[2], tag.corners[3]}, {}, {}, {}});
            QVERIFY(guesses > 0);
            const Evaluation result = evaluate(*m_dataset, set, defaultMatch_px);
            QCOMPARE(result.expected, before.expected);
            QCOMPARE(result.found, before.found);
            QCOMPARE(result.false_positives, isFalse ? guesses : 0);
        }
    }

    /// Tables and old files do not tell which tags are cut off.
    void tagsThatAreSeenInPartAreNotExpected()
    {
        const std::filesystem::path table = m_dir.filePath(QStringLiteral("table")).toStdString();
        std::filesystem::create_directories(table);
        std::vector<AnnotatedImage> images;
        for (const DatasetFrame &frame : m_dataset->frames) {
            const std::vector<DetectionRecord> records = m_dataset->recordsOf(frame);
            images.push_back({"images/" + frame.image_id + ".png", records.at(0).resolution, records, {}, false});
        }
        QVERIFY_RESULT(writeFileAtomically(table / "ground_truth.csv", groundTruthCsv(images, RecordStyle::Ours)));
        const auto read = readDataset(table);
        QVERIFY_RESULT(read);
        DetectionSet set = truthOf(**read);
        const Evaluation result = evaluate(**read, set, defaultMatch_px);
        const auto isInside = [](const DetectionRecord &tag) { // a table tells no size of the pictures
            const bool isOnTheRightSide = std::ranges::all_of(tag.corners, [](const Vector2 &p) { return p.x() >= 0 && p.y() >= 0; });
            return isOnTheRightSide && std::ranges::all_of(tag.corners_state, [](PointState state) { return state == PointState::Visible; });
        };
        int inside = 0, cut = 0;
        for (const DatasetFrame &frame : (*read)->frames)
            for (const DetectionRecord &tag : (*read)->recordsOf(frame))
                if (tag.record_type == RecordType::Tag)
                    ++(isInside(tag) ? inside : cut);
        QVERIFY(inside > 0 && cut > 0);
        QCOMPARE(result.expected, inside);
    }

    void blurIsWhatTheCornersSay()
    {
        DetectionRecord tag;
        tag.position = Vector3(0, 0, 1);
        tag.velocity = Vector3(0, 0, 2); // along the axis: blurs little
        tag.shutter_time_ms = 10;
        tag.k_matrix(0, 0) = 500;
        tag.corners = {{300, 200}, {340, 200}, {340, 240}, {300, 240}};
        QCOMPARE(residualOf(tag, tag.corners[0], tag.corners[0]).blur, 10.0); // the most it may be
        tag.corners_blur_px = {0.4, 0.6, 0.8, 0.6};
        QVERIFY_NEAR(residualOf(tag, tag.corners[0], tag.corners[0]).blur, 0.6, 1e-12);
    }

    void biasAndNoiseAreSplit()
    {
        DetectionSet set = truthOf(*m_dataset);
        std::mt19937 random(3);
        std::normal_distribution<double> noise(0, 0.1);
        for (auto &[image, detections] : set.images) {
            for (Detection &one : detections.detections) {
                const Vector2 centre = (one.corners[0] + one.corners[1] + one.corners[2] + one.corners[3]) / 4;
                for (Vector2 &corner : one.corners) // grown by 0.2 px, half a pixel to the right
                    corner += 0.2 * (corner - centre).normalized() + Vector2(0.5 + noise(random), noise(random));
            }
        }
        const Evaluation result = evaluate(*m_dataset, set, 4);
        QVERIFY_NEAR(result.residuals.bias().x(), 0.5, 0.02);
        QVERIFY_NEAR(result.residuals.bias().y(), 0, 0.02);
        QVERIFY_NEAR(result.residuals.outwardBias(), 0.2, 0.02);
        QVERIFY_NEAR(result.residuals.noise().y(), std::hypot(0.1, 0.2 / std::sqrt(2.0)), 0.02);
    }

    void anotherPixelOriginIsSaid()
    {
        const std::string file = write("detections.json", jsonOf(truthOf(*m_dataset)).dump());
        for (const auto &[origin, bias] : {std::pair(PixelOrigin::Corner, 0.0), std::pair(PixelOrigin::Centre, 0.5)}) {
            auto set = readDetections(file, origin);
            QVERIFY_RESULT(set);
            QVERIFY_NEAR(evaluate(*m_dataset, *set, 4).residuals.bias().x(), bias, 1e-6);
        }
    }

    void tablesAndListsAreTheSame()
    {
        const DetectionSet truth = truthOf(*m_dataset);
        std::string csv = "tag_family,score,image_id,tag_id,x1,y1,x2,y2,x3,y3,x4,y4\r\n";
        for (const auto &[image, detections] : truth.images)
            for (const Detection &one : detections.detections) {
                csv += *one.tag_family + ",1,images/" + image + ".png," + std::to_string(one.tag_id);
                for (const Vector2 &corner : one.corners)
                    csv += "," + std::to_string(corner.x()) + "," + std::to_string(corner.y());
                csv += "\r\n";
            }
        auto set = readDetections(write("detections.csv", csv), PixelOrigin::Corner);
        QVERIFY_RESULT(set);
        QCOMPARE(set->problemCount, 0);
        const Evaluation result = evaluate(*m_dataset, *set, 4);
        QCOMPARE(result.found, result.expected);
        QVERIFY(result.residuals.rms() < 1e-5);
    }

    void badDetectionsAreListed_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<bool>("isUnknownImage");
        const QByteArray corners = "[[1,2],[3,4],[5,6],[7,8]]";
        const auto row = [&](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false; };
        row("no object", "5");
        row("a list", "[1]");
        row("no corners", "{\"image_id\": \"a\", \"tag_id\": 1}");
        row("three corners", "{\"image_id\": \"a\", \"tag_id\": 1, \"corners\": [[1,2],[3,4],[5,6]]}");
        row("NaN", "{\"image_id\": \"a\", \"tag_id\": 1, \"corners\": [[NaN,2],[3,4],[5,6],[7,8]]}");
        row("minus infinity", "{\"image_id\": \"a\", \"tag_id\": 1, \"corners\": [[-Infinity,2],[3,4],[5,6],[7,8]]}");
        row("1e300", "{\"image_id\": \"a\", \"tag_id\": 1, \"corners\": [[1e300,2],[3,4],[5,6],[7,8]]}");
        row("a word as id", "{\"image_id\": \"a\", \"tag_id\": \"one\", \"corners\": " + corners + "}");
        row("half an id", "{\"image_id\": \"a\", \"tag_id\": 1.5, \"corners\": " + corners + "}");
        row("an endless id", "{\"image_id\": \"a\", \"tag_id\": 1e99, \"corners\": " + corners + "}");
        row("a number as family", "{\"image_id\": \"a\", \"tag_id\": 1, \"tag_family\": 5, \"corners\": " + corners + "}");
        row("no image", "{\"tag_id\": 1, \"corners\": " + corners + "}");
        row("a quaternion of zeros", "{\"image_id\": \"a\", \"tag_id\": 1, \"rotation_quaternion\": [0,0,0,0], \"corners\": " + corners + "}");
        QTest::newRow("unknown image") << QByteArray("{\"image_id\": \"../../NaN\", \"tag_id\": 1, \"corners\": " + corners + "}") << true;
    }
    void badDetectionsAreListed()
    {
        QFETCH(QByteArray, one);
        QFETCH(bool, isUnknownImage);
        Json good = jsonOf(truthOf(*m_dataset));
        std::string text = good.dump();
        text.insert(1, one.toStdString() + ",");
        auto set = readDetections(write("detections.json", text), PixelOrigin::Corner);
        QVERIFY_RESULT(set);
        QCOMPARE(set->problemCount, isUnknownImage ? 0 : 1);
        const Evaluation result = evaluate(*m_dataset, *set, 4);
        QCOMPARE(set->problemCount, 1);
        QCOMPARE(result.found, result.expected); // the rest is taken
    }

    void filesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an object") << QByteArray("{\"a\": 1}");
        QTest::newRow("cut off") << QByteArray("[{\"image_id\": \"a\", \"tag_id\": 1, \"corn");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("a table without corners") << QByteArray("image_id,tag_id\na,1\n");
        QTest::newRow("binary") << QByteArray("\x89PNG\0\0\0", 7);
    }
    void filesThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto set = readDetections(write("detections", text.toStdString()), PixelOrigin::Corner);
        QVERIFY(!set);
        QVERIFY(set.error().code == Errc::Parse);
    }

    /// Between a board's squares and markers lie other corners, which a refinement must not reach.
    void markersOfABoardAreFound_data()
    {
        QTest::addColumn<TagDetector>("detector");
        QTest::addColumn<QString>("dictionary");
        QTest::newRow("OpenCV, wide modules") << TagDetector::OpenCv << QStringLiteral("DICT_4X4_50");
        QTest::newRow("OpenCV, narrow modules") << TagDetector::OpenCv << QStringLiteral("tag36h11");
        QTest::newRow("AprilTag 3") << TagDetector::AprilTag3 << QStringLiteral("tag36h11");
    }
    void markersOfABoardAreFound()
    {
        QFETCH(TagDetector, detector);
        QFETCH(QString, dictionary);
        SceneRecipe recipe = test::boardUnderSun();
        BoardSpec spec = test::charuco();
        spec.dictionary = dictionary.toStdString();
        recipe.objects = {test::board(spec, {0, 0, 0.001})};
        const std::filesystem::path dir = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag())).toStdString();
        QVERIFY_RESULT(test::makeRasterizedDataset(dir, recipe));
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        ThreadExecutor executor(2);
        auto found = detectAll(**dataset, detector, executor);
        QVERIFY_RESULT(found);
        const Evaluation result = evaluate(**dataset, *found, defaultMatch_px);
        qInfo("recall %g, RMS %g px", result.recall(), result.residuals.rms());
        QVERIFY(result.expected >= 60);
        QVERIFY2(result.recall() >= 0.95, qPrintable(QString::number(result.recall())));
        QCOMPARE(result.false_positives + result.wrong_ids + result.turned, 0);
        QVERIFY2(result.residuals.rms() < 1, qPrintable(QString::number(result.residuals.rms())));
        const auto closure = closureTest(**dataset, executor, {.withLenses = false}); // judges in the same way
        QVERIFY_RESULT(closure);
        const TagClosure &tags = closure->tags.at({detector == TagDetector::OpenCv ? ClosureMethod::OpenCvSubpix : ClosureMethod::AprilTag3, spec.dictionary});
        QVERIFY(double(tags.found) >= 0.95 * double(tags.expected));
        QCOMPARE(tags.falsePositives, 0);
    }

    void picturesThatCannotBeReadCountNowhere_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("problem");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("dataset.picture_missing");
        QTest::newRow("no PNG") << QByteArray("GIF89a") << QStringLiteral("imaging.bad_png");
        QTest::newRow("of another size") << QByteArray::fromStdString(*encodePng(Image8(320, 240, 3))) << QStringLiteral("dataset.picture_size");
        QTest::newRow("an outline without pixels") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\xae\x42\x60\x82", 45) << QStringLiteral("imaging.bad_png");
    }
    void picturesThatCannotBeReadCountNowhere()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, problem);
        SceneRecipe recipe = test::tagWall(test::camera({0, 0, 1}));
        const std::filesystem::path dir = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag())).toStdString();
        QVERIFY_RESULT(test::makeRasterizedDataset(dir, recipe));
        ThreadExecutor executor(2);
        const auto whole = *readDataset(dir);
        DetectionSet all = *detectAll(*whole, TagDetector::AprilTag3, executor);
        const Evaluation before = evaluate(*whole, all, defaultMatch_px);
        QCOMPARE(before.unreadable, 0);

        const std::filesystem::path spoilt = whole->frames[1].image;
        std::filesystem::remove(spoilt);
        if (!picture.isEmpty())
            QVERIFY_RESULT(writeFileAtomically(spoilt, picture.toStdString()));
        const auto dataset = *readDataset(dir);
        auto found = detectAll(*dataset, TagDetector::AprilTag3, executor);
        QVERIFY_RESULT(found);
        QCOMPARE(found->problemCount, 1);
        QCOMPARE(found->problems[0].id, problem.toStdString());
        QCOMPARE(found->problems[0].where, whole->frames[1].image_id);
        const Evaluation result = evaluate(*dataset, *found, defaultMatch_px);
        QCOMPARE(result.unreadable, 1);
        QCOMPARE(result.images, 2);
        QVERIFY(result.expected < before.expected);
        QVERIFY(result.recall() >= before.recall() - 0.02);
        EvaluationReport report;
        report.result = result;
        QCOMPARE(Json::parse(evaluationJson(report)).at("unreadable_images").get<int>(), 1);
        QVERIFY(evaluationText(report).find("1 images could not be read") != std::string::npos);
    }

    void builtInDetectorsAreComparedWithEachOther()
    {
        ThreadExecutor executor(2);
        EvaluationReport report;
        auto opencv = detectAll(*m_dataset, TagDetector::OpenCv, executor);
        auto apriltag = detectAll(*m_dataset, TagDetector::AprilTag3, executor);
        QVERIFY_RESULT(opencv);
        QVERIFY_RESULT(apriltag);
        report.result = evaluate(*m_dataset, *opencv, 4);
        QVERIFY(report.result.recall() > 0.9);
        QCOMPARE(report.result.latencies_ms.size(), size_t(3));
        compareWithBaseline(report, evaluate(*m_dataset, *apriltag, 4));
        QVERIFY(!report.passed()); // OpenCV's corners are worse
        const Json json = Json::parse(evaluationJson(report));
        QVERIFY(json.at("recall").get<double>() > 0.9);
        QVERIFY(json.at("corner_rms_px").get<double>() > json.at("baseline").at("corner_rms_px").get<double>());
        QVERIFY(!json.at("passed").get<bool>());
        QVERIFY(evaluationHtml(report).find("regressed") != std::string::npos);

        EvaluationReport same; // the control
        same.result = evaluate(*m_dataset, *apriltag, 4);
        compareWithBaseline(same, same.result);
        QVERIFY(same.passed());
        QVERIFY_RESULT(applyGates(same, {GateRule{.metric = "recall", .min = 0.9}, GateRule{.metric = "corner_bias_px.outward", .max = 0.1}}));
        QVERIFY(same.passed());
        QVERIFY_RESULT(applyGates(same, {GateRule{.metric = "recall", .min = 1.1}}));
        QVERIFY(!same.passed());
    }

private:
    std::string write(const char *name, const std::string &text)
    {
        const std::string path = m_dir.filePath(QString::fromLatin1(name)).toStdString();
        [[maybe_unused]] const auto written = writeFileAtomically(path, text);
        return path;
    }

    QTemporaryDir m_dir;
    std::shared_ptr<const Dataset> m_dataset;
};

QTEST_GUILESS_MAIN(tst_evaluation)
#include "tst_evaluation.moc"
