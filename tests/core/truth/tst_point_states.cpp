// SPDX-License-Identifier: GPL-3.0-or-later
// Which targets give records at all, and the states of their points.
#include "core/truth/detection_record.h"
#include "core/truth/image_polygon.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <QTest>

#include <algorithm>

using namespace tagmill;
using namespace tagmill::test;

namespace {

ObjectRecipe plate(const Vector3 &location, double along, double across)
{
    ObjectRecipe object;
    object.type = ObjectType::Occluder;
    object.name = "Occluder";
    object.location = location;
    object.occluder = OccluderRecipe{along, across, 0.005, 0.05, 0.9};
    return object;
}

int countStates(const std::vector<PointState> &states, PointState state)
{
    return static_cast<int>(std::count(states.begin(), states.end(), state));
}

} // namespace

class tst_point_states : public QObject
{
    Q_OBJECT
private slots:
    void onlyTargetsThatCanBeSeenGiveRecords_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("z");
        QTest::addColumn<double>("tilt_deg");
        QTest::addColumn<int>("records");
        QTest::newRow("in front") << 0.0 << 0.0 << 0.0 << 1;
        QTest::newRow("tilted by 80 degrees") << 0.0 << 0.0 << 80.0 << 1;
        QTest::newRow("tilted by 82 degrees: n.v below 0.15") << 0.0 << 0.0 << 82.0 << 0;
        QTest::newRow("seen from behind") << 0.0 << 0.0 << 180.0 << 0;
        QTest::newRow("behind the camera, facing it") << 0.0 << 2.0 << 180.0 << 0;
        QTest::newRow("beside the image") << 2.0 << 0.0 << 0.0 << 0;
        QTest::newRow("partly in the image") << 0.53 << 0.0 << 0.0 << 1;
    }
    void onlyTargetsThatCanBeSeenGiveRecords()
    {
        QFETCH(double, x);
        QFETCH(double, z);
        QFETCH(double, tilt_deg);
        QFETCH(int, records);
        const SceneRecipe recipe = scene({tag(1, 0.1, {x, 0, z}, {tilt_deg * M_PI / 180, 0, 0})}, {camera({0, 0, 1})});
        QCOMPARE(static_cast<int>(detectionRecords(recipe, 0, 42).size()), records);
    }

    void aTagWithACornerBehindTheCameraGivesNone()
    {
        // Just above a large tag, looking along it: its near corners lie behind the image plane.
        const SceneRecipe recipe = scene({tag(1, 2.0, Vector3::Zero())}, {camera({0, 0, 0.3}, {0, 0.2, 0})});
        QVERIFY(detectionRecords(recipe, 0, 42).empty());
        // A board there keeps the keypoints it shows, without an outline.
        BoardSpec spec = charuco(21, 21, 0.1, 0.07);
        spec.dictionary = "DICT_4X4_1000";
        const auto records = detectionRecords(scene({board(spec)}, recipe.cameras), 0, 42);
        const DetectionRecord &last = records.back();
        QCOMPARE(last.record_type, RecordType::Board);
        QVERIFY(last.corners.empty() && last.corners_state.empty());
        QVERIFY(countStates(last.keypoints_state, PointState::Behind) > 0);
        QVERIFY(countStates(last.keypoints_state, PointState::Visible) > 0);
        QVERIFY(last.pixel_area > 0 && last.pixel_area <= 640 * 480);
        for (size_t i = 0; i < last.keypoints.size(); ++i)
            QCOMPARE(last.keypoints[i].has_value(), last.keypoints_state[i] != PointState::Behind);
    }

    void statesFollowTheirOrder()
    {
        // 0.1 m at 1 m is 60 px: the tag spans x 590 … 650 of 640, its upper edge y 0.5 … with a margin of 20.
        CameraRecipe seen = camera({0, 0, 1});
        seen.intrinsics.eval_margin_px = 20;
        const SceneRecipe recipe = scene({tag(1, 0.1, {0.5, 0, 0})}, {seen});
        const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
        const std::vector<PointState> expected = {PointState::Visible, PointState::Outside, PointState::Outside, PointState::Visible};
        QVERIFY(record.corners_state == expected);
        const DetectionRecord nearer = detectionRecords(scene({tag(1, 0.1, {0.47, 0, 0})}, {seen}), 0, 42).at(0);
        const std::vector<PointState> inMargin = {PointState::Visible, PointState::Margin, PointState::Margin, PointState::Visible};
        QVERIFY(nearer.corners_state == inMargin);
        QVERIFY(!nearer.eval_complete);
        // Hidden counts before margin.
        const DetectionRecord hidden = detectionRecords(scene({tag(1, 0.1, {0.47, 0, 0}), plate({0.5, 0, 0.05}, 0.05, 0.5)}, {seen}), 0, 42).at(0);
        const std::vector<PointState> occluded = {PointState::Visible, PointState::Occluded, PointState::Occluded, PointState::Visible};
        QVERIFY(hidden.corners_state == occluded);
    }

    void aPlateHidesWhatLiesBehindItAndNothingElse()
    {
        // The plate covers x > 0 of the board, halfway up.
        const CameraRecipe seen = camera({0, 0, 1});
        const auto records = detectionRecords(scene({board(charuco()), plate({0.25, 0, 0.5}, 0.5, 0.6)}, {seen}), 0, 42);
        const DetectionRecord &last = records.back();
        QCOMPARE(countStates(last.keypoints_state, PointState::Occluded), 12); // columns 4 … 6 of 6; none lies at x = 0
        QCOMPARE(countStates(last.keypoints_state, PointState::Visible), 12);
        QVERIFY_NEAR(last.occlusion_ratio, 0.5, 1e-12);
        const auto clear = detectionRecords(scene({board(charuco()), plate({0.25, 0, -0.1}, 0.5, 0.6)}, {seen}), 0, 42);
        QCOMPARE(countStates(clear.back().keypoints_state, PointState::Visible), 24);
        QVERIFY_NEAR(clear.back().occlusion_ratio, 0, 0);
    }

    void aTagInFrontHidesAnotherAndCoplanarOnesDoNot()
    {
        const CameraRecipe seen = camera({0, 0, 1});
        const auto stacked = detectionRecords(scene({tag(1, 0.1, Vector3::Zero()), tag(2, 0.2, {0, 0, 0.2})}, {seen}), 0, 42);
        QCOMPARE(countStates(stacked[0].corners_state, PointState::Occluded), 4);
        QVERIFY_NEAR(stacked[0].occlusion_ratio, 1, 0);
        QCOMPARE(countStates(stacked[1].corners_state, PointState::Visible), 4);
        const auto coplanar = detectionRecords(scene({tag(1, 0.1, Vector3::Zero()), tag(2, 0.2, Vector3::Zero())}, {seen}), 0, 42);
        QCOMPARE(countStates(coplanar[0].corners_state, PointState::Visible), 4);
    }

    void whatTheLensFoldsBackIsNotInTheImage()
    {
        // k1 = -0.3 alone turns back at tan θ = 1.05; at 1.9 the polynomial lands near the centre again.
        const CameraRecipe seen = withLens(camera({0, 0, 1}), DistortionModel::BrownConrady, {-0.3, 0, 0, 0, 0});
        const double t = 1.9, u = 320 + 600 * t * (1 - 0.3 * t * t);
        QVERIFY(u > 100 && u < 540); // the bare formula calls it visible
        const SceneRecipe folded = scene({tag(1, 0.1, {t * 0.5, 0, 0.5}, {0, -1, 0})}, {seen});
        QVERIFY(detectionRecords(folded, 0, 42).empty());
    }

    void truthHoldsAtMidExposureUnlessCompat()
    {
        CameraRecipe moving = camera({0, 0, 1});
        moving.velocity = Vector3(2, 0, 0);
        moving.shutter_time_ms = 10;
        SceneRecipe recipe = scene({tag(1, 0.1, Vector3::Zero())}, {moving});
        QVERIFY_NEAR(detectionRecords(recipe, 0, 42).at(0).position->x(), -0.01, 1e-12);
        recipe.isCompat = true;
        QVERIFY_NEAR(detectionRecords(recipe, 0, 42).at(0).position->x(), 0, 1e-12);
    }

    void stateNamesReadBack()
    {
        for (int i = 0; i < 5; ++i) {
            const auto state = static_cast<PointState>(i);
            QVERIFY(pointStateFromName(pointStateName(state)) == state);
        }
        QVERIFY(!pointStateFromName("hidden").has_value());
        QCOMPARE(pointVisibility(PointState::Outside), 0);
        QCOMPARE(pointVisibility(PointState::Occluded), 1);
        QCOMPARE(pointVisibility(PointState::Visible), 2);
    }
};

QTEST_APPLESS_MAIN(tst_point_states)
#include "tst_point_states.moc"
