// SPDX-License-Identifier: GPL-3.0-or-later
// What detectors make of a drawn picture whose truth is known.
#include "core/audit/picture_verdict.h"
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/imaging/rasterizer.h"
#include "core/imaging/sensor.h"
#include "core/truth/truth_camera.h"
#include "tests/support/test_support.h"

#include <QTest>

using namespace tagmill;

namespace {

struct Shot
{
    Image8 image;
    std::vector<DetectionRecord> records;
};

Shot shot(const char *sample, const std::vector<Override> &overrides = {})
{
    Report report;
    const auto document = ConfigDocument::fromFile(test::sourceDir() / "resources/samples" / sample);
    const auto config = resolveConfig(*document, overrides, report);
    CompileOptions options;
    options.seed = config->dataset.seeds.global_seed;
    options.validate = true;
    const auto recipe = SceneCompiler::create(*config, options)->compileScene(0);
    const auto scene = lowerScene(*recipe);
    auto raw = Rasterizer().render(*scene, cameraModel(recipe->cameras[0].intrinsics), TruthCamera(*recipe, 0).worldFromCamera());
    return {sensorImage8(*raw, sensorSettings(*recipe, 0)), detectionRecords(*recipe, 0, config->dataset.seeds.global_seed)};
}

const DetectorVerdict *verdictOf(const PictureVerdict &verdict, TagDetector detector, bool isBoard)
{
    for (const DetectorVerdict &v : verdict.detectors)
        if (v.detector == detector && v.isBoard == isBoard)
            return &v;
    return nullptr;
}

} // namespace

class tst_picture_verdict : public QObject
{
    Q_OBJECT
private slots:
    void findsABoardWhereItIs()
    {
        const Shot s = shot("charuco_board.yaml");
        const PictureVerdict verdict = judgePicture(s.image, s.records);
        const DetectorVerdict *board = verdictOf(verdict, TagDetector::OpenCv, true);
        QVERIFY(board);
        QCOMPARE(board->expected, 24);
        QCOMPARE(board->found, 24);
        QCOMPARE(board->wrong, 0);
        QVERIFY2(board->rms_px() < 0.1, qPrintable(QString::number(board->rms_px())));
        QVERIFY(board->largest_px() >= board->rms_px());
        QVERIFY(board->missedPoints.empty());
    }

    void saddlesThatAreNotFoundAreNamed()
    {
        Shot s = shot("charuco_board.yaml");
        size_t moved = 0;
        for (DetectionRecord &record : s.records)
            for (size_t i = 0; i < record.keypoints.size() && i < 3; ++i, ++moved)
                *record.keypoints[i] += Vector2(0, 30);
        QCOMPARE(moved, size_t(3));
        const PictureVerdict verdict = judgePicture(s.image, s.records);
        const DetectorVerdict *board = verdictOf(verdict, TagDetector::OpenCv, true);
        QVERIFY(board);
        QCOMPARE(board->found, 21);
        QCOMPARE(board->missedPoints.size(), size_t(3));
        QCOMPARE(board->wrong, 3);
        for (size_t i = 0; i < 3; ++i) // seen 30 px above the place that was said
            QVERIFY((board->wrongShapes[i].front() - board->missedPoints[i] + Vector2(0, 30)).norm() < 1);
    }

    void tagsByBothDetectors()
    {
        const Shot s = shot("tags.yaml");
        const PictureVerdict verdict = judgePicture(s.image, s.records);
        for (const TagDetector detector : {TagDetector::OpenCv, TagDetector::AprilTag3}) {
            const DetectorVerdict *tags = verdictOf(verdict, detector, false);
            QVERIFY(tags && tags->expected > 0);
            QCOMPARE(tags->found, tags->expected);
            QCOMPARE(tags->points.size(), static_cast<size_t>(4 * tags->found));
        }
    }

    void aGridOfKalibrsLayoutIsNamedAsUnread()
    {
        const Shot s = shot("aprilgrid_board.yaml");
        const PictureVerdict verdict = judgePicture(s.image, s.records);
        QVERIFY(verdict.detectors.empty());
        QCOMPARE(verdict.unread, (std::vector<UnreadFamily>{{"tag36h11", true}}));
    }

    /// The control: with the truth elsewhere nothing is found, and what is seen counts as wrong.
    void aTruthThatIsElsewhereIsNotFound()
    {
        Shot s = shot("tags.yaml");
        for (DetectionRecord &record : s.records)
            for (Vector2 &corner : record.corners)
                corner += Vector2(40, 0);
        const PictureVerdict verdict = judgePicture(s.image, s.records);
        const DetectorVerdict *tags = verdictOf(verdict, TagDetector::OpenCv, false);
        QVERIFY(tags && tags->expected > 0);
        QCOMPARE(tags->found, 0);
        QCOMPARE(tags->missed.size(), static_cast<size_t>(tags->expected));
        QVERIFY(tags->wrong > 0);
        QCOMPARE(tags->wrongShapes.size(), static_cast<size_t>(tags->wrong));
        QCOMPARE(tags->wrongShapes.front().size(), size_t(4));
    }

    void aBlackPictureShowsNothing()
    {
        Shot s = shot("tags.yaml");
        std::fill(s.image.pixels.begin(), s.image.pixels.end(), std::uint8_t{0});
        for (const DetectorVerdict &v : judgePicture(s.image, s.records).detectors) {
            QVERIFY(v.expected > 0);
            QCOMPARE(v.found, 0);
        }
    }
};

QTEST_APPLESS_MAIN(tst_picture_verdict)
#include "tst_picture_verdict.moc"
