// SPDX-License-Identifier: GPL-3.0-or-later
// Are the rendered pixels where the truth says? Real Blender, detectors that know nothing of the truth.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/calibration/tag_detectors.h"
#include "core/imaging/raw_frame.h"
#include "core/truth/detection_record.h"
#include "tests/blender/corner_measure.h"
#include "tests/blender/frame_renderer.h"
#include "tests/blender/tag_readers.h"
#include "tests/blender/truth_points.h"
#include "tests/support/compiled_sample.h"

#include <algorithm>
#endif

#include <QTest>

#include <cmath>
#include <map>

using namespace tagmill;
using test::Frame, test::joined, test::keypoints, test::values;

namespace {

std::map<int, const DetectionRecord *> tagsById(const std::vector<DetectionRecord> &records)
{
    std::map<int, const DetectionRecord *> tags;
    for (const DetectionRecord &record : records) {
        if (record.record_type == RecordType::Tag)
            tags.emplace(record.tag_id, &record);
    }
    return tags;
}

/// Mean and RMS of offsets.
struct Offsets
{
    Vector2 sum{0, 0};
    double squares = 0;
    int count = 0;
    void add(const Vector2 &offset)
    {
        sum += offset;
        squares += offset.squaredNorm();
        ++count;
    }
    Vector2 mean() const { return sum / count; }
    double rms() const { return std::sqrt(squares / count); }
};

} // namespace

class tst_accuracy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY_RESULT(m_renderer.start());
        auto recipes = test::compiledSample("charuco_board.yaml");
        QVERIFY_RESULT(recipes);
        m_recipes = *recipes;
        for (const SceneRecipe &recipe : m_recipes) {
            for (int i = 0; i < static_cast<int>(recipe.cameras.size()); ++i)
                addFrame(recipe, i, m_frames);
        }
        QCOMPARE(m_frames.size(), size_t(12));
    }

    /// The measure has a floor of its own: on perfectly area-sampled saddles 0.04 px, but 0.08 px where the edges run
    /// within 5° of the pixel rows. Few poses of the sample do.
    void saddlePointsLieWhereTheTruthSays()
    {
        test::CornerMeasure measure;
        for (const Frame &frame : m_frames)
            measure.add(frame.image, values(keypoints(frame.records)));
        qInfo("%s", measure.text().c_str());
        const auto faults = measure.faults(200, 0.06, 0.015);
        QVERIFY2(faults.empty(), (measure.text() + joined(faults)).c_str());
    }

    void theMeasureFailsForATruthThatIsATenthOfAPixelOff()
    {
        for (const Vector2 &shift : {Vector2(0.1, 0), Vector2(0, -0.1)}) {
            test::CornerMeasure measure;
            for (const Frame &frame : m_frames)
                measure.add(frame.image, values(keypoints(frame.records), shift));
            QVERIFY2(measure.faults(200, 1.0, 0.015) == std::vector<std::string>{"the mean is too large"}, measure.text().c_str());
        }
    }

    void theMeasureFailsOnBlackFrames()
    {
        test::CornerMeasure measure;
        for (const Frame &frame : m_frames)
            measure.add(Image8(frame.image.width, frame.image.height, 3), values(keypoints(frame.records)));
        QCOMPARE(measure.eligible(), 0);
        QVERIFY(measure.points() >= 200);
        QCOMPARE(measure.faults(200, 0.06, 0.015).front(), std::string("too few corners are eligible"));
    }

    void aDetectorThatKnowsNothingFindsTheBoardWithTheSameIds()
    {
        const auto target = std::find_if(m_recipes[0].objects.begin(), m_recipes[0].objects.end(), [](const ObjectRecipe &object) { return object.board.has_value(); });
        const BoardSpec &board = *target->board;
        Offsets offsets;
        for (const Frame &frame : m_frames) {
            const auto truth = keypoints(frame.records);
            const auto tags = tagsById(frame.records);
            const auto markers = detectOpenCvTags(frame.image, board.dictionary, CornerRefinement::None);
            const auto saddles = detectCharuco(frame.image, board);
            QVERIFY_RESULT(markers);
            QVERIFY_RESULT(saddles);
            QCOMPARE(markers->size(), tags.size());
            for (const DetectedTag &marker : *markers) {
                const auto record = tags.find(marker.id);
                QVERIFY(record != tags.end());
                for (size_t c = 0; c < 4; ++c) // same order; unrefined corners are off by up to a pixel
                    QVERIFY((marker.corners[c] - record->second->corners[c]).norm() < 2.5);
            }
            QCOMPARE(saddles->size(), truth.size());
            for (const DetectedPoint &saddle : *saddles)
                offsets.add(saddle.pixel - truth.at(saddle.id));
        }
        qInfo("ChArUco: mean %.4f, %.4f px, RMS %.3f px over %d", offsets.mean().x(), offsets.mean().y(), offsets.rms(), offsets.count);
        QVERIFY(offsets.count >= 200);
        QVERIFY(std::abs(offsets.mean().x()) <= 0.03 && std::abs(offsets.mean().y()) <= 0.03);
        QVERIFY(offsets.rms() < 0.15);
    }

    void camerasOfAnyAspectAndCentreAreMappedToThePixel_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<double>>("k");
        QTest::newRow("landscape, fx > fy") << QSize(640, 480) << QList<double>{640, 500, 265, 282};
        QTest::newRow("portrait, fx < fy") << QSize(480, 640) << QList<double>{480, 610, 282, 290};
    }
    void camerasOfAnyAspectAndCentreAreMappedToThePixel()
    {
        QFETCH(QSize, size);
        QFETCH(QList<double>, k);
        SceneRecipe recipe = m_recipes.front();
        recipe.renderer.max_samples = 16;
        recipe.cameras.resize(1);
        recipe.cameras[0].transform_matrix = poseMatrix(recipe.objects[0].location + Vector3(0.01, -0.06, 0.43), {0.13, 0.02, 0.35});
        recipe.cameras[0].intrinsics.resolution = {size.width(), size.height()};
        recipe.cameras[0].intrinsics.k_matrix << k[0], 0, k[2], 0, k[1], k[3], 0, 0, 1;
        std::vector<Frame> frames;
        addFrame(recipe, 0, frames);
        QCOMPARE(frames.size(), size_t(1));
        const auto measured = [&](const SceneRecipe &truth) {
            test::CornerMeasure measure;
            measure.add(frames[0].image, values(keypoints(detectionRecords(truth, 0, 0))));
            return measure;
        };
        const test::CornerMeasure right = measured(recipe);
        qInfo("%s", right.text().c_str());
        const auto faults = right.faults(20, 0.08, 0.04);
        QVERIFY2(faults.empty(), (right.text() + joined(faults)).c_str());
        SceneRecipe wrong = recipe; // controls: the centre a tenth of a pixel off, one focal length half a percent
        wrong.cameras[0].intrinsics.k_matrix(0, 2) += 0.1;
        QVERIFY(!measured(wrong).faults(20, 0.08, 0.04).empty());
        wrong = recipe;
        wrong.cameras[0].intrinsics.k_matrix(1, 1) *= 1.005;
        QVERIFY(!measured(wrong).faults(20, 0.08, 0.04).empty());
    }

    void kalibrsGridIsReadBackByItsModules()
    {
        const auto recipes = test::compiledSample("aprilgrid_board.yaml", {"renderer.max_samples=16"});
        QVERIFY_RESULT(recipes);
        std::vector<Frame> frames;
        addFrame(recipes->front(), 0, frames);
        QCOMPARE(frames.size(), size_t(1));
        const auto tags = tagsById(frames[0].records);
        QCOMPARE(tags.size(), size_t(16));
        for (const auto &[id, record] : tags)
            QCOMPARE(test::idReadAt(frames[0].image, record->corners), id);
        test::CornerMeasure measure; // tag corners are saddles here: whole corner squares surround every tag
        measure.add(frames[0].image, values(keypoints(frames[0].records)));
        qInfo("%s", measure.text().c_str());
        const auto faults = measure.faults(60, 0.08, 0.03);
        QVERIFY2(faults.empty(), (measure.text() + joined(faults)).c_str());
    }

    void aprilTagsOwnDetectorAgreesOnIdsCornersAndOrder()
    {
        const auto recipes = test::compiledSample("tags.yaml", {"renderer.max_samples=24"});
        QVERIFY_RESULT(recipes);
        std::vector<Frame> frames;
        addFrame(recipes->front(), 0, frames);
        QCOMPARE(frames.size(), size_t(1));
        const auto tags = tagsById(frames[0].records);
        const auto found = test::aprilTags(frames[0].image);
        QVERIFY(tags.size() >= 3);
        Offsets offsets;
        for (const auto &[id, record] : tags) {
            QVERIFY2(found.count(id), std::to_string(id).c_str());
            for (size_t c = 0; c < 4; ++c)
                offsets.add(found.at(id)[c] - record->corners[c]);
        }
        QCOMPARE(found.size(), tags.size());
        qInfo("AprilTag 3: mean %.4f, %.4f px, RMS %.3f px over %d", offsets.mean().x(), offsets.mean().y(), offsets.rms(), offsets.count);
        QVERIFY(std::abs(offsets.mean().x()) <= 0.06 && std::abs(offsets.mean().y()) <= 0.06);
        QVERIFY(offsets.rms() <= 0.25);
    }

    void aprilTag3FamiliesAreFoundWhereTheTruthSays()
    {
        const auto recipes = test::compiledSample("tags.yaml", {"renderer.max_samples=24", "scenario.subject.tag_families=[]", "scenario.subject.size_mm=50", "dataset.num_scenes=1",
            "tagmill.families=[tagStandard41h12, tagStandard52h13, tagCircle21h7, tagCircle49h12, tagCustom48h12]", "scenario.subject.tags_per_scene=9"});
        QVERIFY_RESULT(recipes);
        std::vector<Frame> frames;
        addFrame(recipes->front(), 0, frames);
        QCOMPARE(frames.size(), size_t(1));
        std::map<std::string, std::map<int, std::vector<Vector2>>> found;
        Offsets offsets;
        for (const DetectionRecord &record : frames[0].records) {
            if (!record.eval_complete)
                continue;
            if (!found.count(record.tag_family))
                found[record.tag_family] = test::aprilTags(frames[0].image, record.tag_family);
            const auto tag = found[record.tag_family].find(record.tag_id);
            QVERIFY2(tag != found[record.tag_family].end(), (record.tag_family + " " + std::to_string(record.tag_id)).c_str());
            for (size_t c = 0; c < 4; ++c)
                offsets.add(tag->second[c] - record.corners[c]);
        }
        QCOMPARE(found.size(), size_t(5));
        qInfo("AprilTag 3, own families: mean %.4f, %.4f px, RMS %.3f px over %d", offsets.mean().x(), offsets.mean().y(), offsets.rms(), offsets.count);
        QVERIFY(std::abs(offsets.mean().x()) <= 0.06 && std::abs(offsets.mean().y()) <= 0.06);
        QVERIFY(offsets.rms() <= 0.25);
    }

private:
    void addFrame(const SceneRecipe &recipe, int cameraIndex, std::vector<Frame> &frames)
    {
        const auto raw = m_renderer.render(recipe, cameraIndex);
        QVERIFY_RESULT(raw);
        const auto png = finishFrame(*raw, recipe, cameraIndex);
        QVERIFY_RESULT(png);
        const auto image = decodePng(*png);
        QVERIFY_RESULT(image);
        frames.push_back({*image, detectionRecords(recipe, cameraIndex, 42)});
    }

    test::FrameRenderer m_renderer;
    std::vector<SceneRecipe> m_recipes;
    std::vector<Frame> m_frames;
};

QTEST_GUILESS_MAIN(tst_accuracy)
#include "tst_accuracy.moc"
