// SPDX-License-Identifier: GPL-3.0-or-later
// Records by columns come back as they went in, bit for bit, and stay small.
#include "core/dataset/dataset.h"
#include "core/dataset/record_json.h"
#include "tests/support/dataset_fixture.h"

#include <QTest>

using namespace tagmill;
using namespace tagmill::test;

namespace {

std::string textOf(const DetectionRecord &record)
{
    JsonWriter json;
    writeRecord(json, record, RecordStyle::Ours);
    return json.take();
}

DetectionRecord bareTag()
{
    DetectionRecord record;
    record.image_id = "a";
    record.tag_family = "tag36h11";
    return record;
}

struct Row
{
    const char *name;
    std::function<void(DetectionRecord &)> change;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> all = {
        {"nothing but names", [](DetectionRecord &) {}},
        {"corners", [](DetectionRecord &r) { r.corners = {{1, 2}, {3, 4}}, r.corners_state = {PointState::Occluded, PointState::Margin}; }},
        {"keypoints with a gap", [](DetectionRecord &r) { r.keypoints = {Vector2(5, 6), std::nullopt}, r.keypoints_state = {PointState::Visible, PointState::Behind}; }},
        {"a place without a rotation", [](DetectionRecord &r) { r.position = Vector3(1, -2, 3); }},
        {"a rotation without a place", [](DetectionRecord &r) { r.rotation_quaternion = Vector4(1, 0, 0, 0); }},
        {"negative zero in the shot", [](DetectionRecord &r) { r.velocity = Vector3(-0.0, 0, 0); }},
        {"zero in the shot", [](DetectionRecord &r) { r.velocity = Vector3(0.0, 0, 0); }},
        {"lens", [](DetectionRecord &r) { r.distortion_model = DistortionModel::KannalaBrandt, r.distortion_coeffs = {0.1, 0.2, 0.3, 0.4}; }},
        {"dynamics", [](DetectionRecord &r) { r.shutter_time_ms = 4, r.rolling_shutter_ms = 12, r.fstop = 2.8; }},
        {"seeds", [](DetectionRecord &r) { r.global_seed = -7, r.scene_seed = INT64_MAX; }},
        {"a board", [](DetectionRecord &r) { r.record_type = RecordType::Board, r.tag_id = -1, r.board_definition = BoardDefinition{"aprilgrid", 6, 6, 40, 30, "tag36h11", 144, 0.3}; }},
        {"a board of another spacing", [](DetectionRecord &r) { r.record_type = RecordType::Board, r.board_definition = BoardDefinition{"aprilgrid", 6, 6, 40, 30, "tag36h11", 144, {}}; }},
        {"a board's own", [](DetectionRecord &r) {
             r.record_type = RecordType::Board;
             r.board_definition = BoardDefinition{"charuco", 2, 4, 40, 30, "DICT_4X4_50", 3, {}, CharucoPattern::OpenCvLegacy, CharucoCornerIds::Bottom, {7, 3, 1, 0}};
         }},
        {"a board's own, other ids", [](DetectionRecord &r) {
             r.record_type = RecordType::Board;
             r.board_definition = BoardDefinition{"charuco", 2, 4, 40, 30, "DICT_4X4_50", 3, {}, CharucoPattern::OpenCvLegacy, CharucoCornerIds::Bottom, {7, 3, 1, 2}};
         }},
        {"flags", [](DetectionRecord &r) { r.is_mirrored = true, r.eval_complete = false; }},
        {"measures", [](DetectionRecord &r) { r.distance = 1, r.angle_of_incidence = 2, r.pixel_area = 3, r.occlusion_ratio = 4, r.ppm = 5, r.tag_size_mm = 6, r.eval_margin_px = 7; }},
    };
    return all;
}

} // namespace

class tst_record_table : public QObject
{
    Q_OBJECT
private slots:
    void aRecordComesBackAsItWas_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
    }
    void aRecordComesBackAsItWas()
    {
        QFETCH(int, row);
        DetectionRecord record = bareTag();
        rows()[static_cast<size_t>(row)].change(record);
        RecordTableBuilder builder;
        for (const Row &other : rows()) { // among all others
            DetectionRecord neighbour = bareTag();
            other.change(neighbour);
            builder.add(neighbour);
        }
        builder.add(record);
        const RecordTable table = builder.take();
        QCOMPARE(table.size(), rows().size() + 1);
        QCOMPARE(QString::fromStdString(textOf(table.record(static_cast<size_t>(row), "a"))), QString::fromStdString(textOf(record)));
        QCOMPARE(QString::fromStdString(textOf(table.record(rows().size(), "a"))), QString::fromStdString(textOf(record)));
    }

    void whatIsTheSameIsKeptOnce()
    {
        RecordTableBuilder builder;
        for (int scene = 0; scene < 3; ++scene)
            for (int camera = 0; camera < 2; ++camera)
                for (const DetectionRecord &record : detectionRecords(boardScene(scene), camera, 42))
                    builder.add(record);
        const RecordTable table = builder.take();
        QVERIFY(table.size() > 60);
        QCOMPARE(table.shots().size(), size_t(6)); // seeds of three scenes, two lenses
        QCOMPARE(table.boards().size(), size_t(1));
        QCOMPARE(table.families().size(), size_t(2));
    }

    void rowsAreTakenInTheOrderAskedFor()
    {
        RecordTableBuilder builder;
        for (int id = 0; id < 3; ++id) {
            DetectionRecord record = bareTag();
            record.tag_id = id;
            record.corners.assign(static_cast<size_t>(id), Vector2(id, id));
            record.corners_state.assign(static_cast<size_t>(id), PointState::Visible);
            builder.add(record);
        }
        const RecordTable table = builder.take({2, 0, 1});
        QCOMPARE(builder.size(), size_t(0));
        for (const auto &[row, id] : {std::pair(0, 2), {1, 0}, {2, 1}}) {
            const DetectionRecord record = table.record(static_cast<size_t>(row), "a");
            QCOMPARE(record.tag_id, id);
            QCOMPARE(record.corners.size(), static_cast<size_t>(id));
            QVERIFY(record.corners.empty() || record.corners.back() == Vector2(id, id));
        }
    }

    void aTagNeedsLittleMemory()
    {
        RecordTableBuilder builder;
        const std::vector<DetectionRecord> records = detectionRecords(boardScene(0), 0, 42);
        DetectionRecord tag = records.front();
        QCOMPARE(tag.corners.size(), size_t(4));
        for (int i = 0; i < 10000; ++i) {
            tag.scene_seed = i / 10; // ten a picture
            builder.add(tag);
        }
        QVERIFY2(builder.take().bytes() < 10000 * 300, "more than 300 bytes a record");
    }

    void aFrameKnowsItsPartOfAColumn()
    {
        DetectionRecord near = bareTag(), far = bareTag();
        near.distance = 1;
        far.distance = 9;
        DatasetFrame a, b;
        a.image_id = "a";
        b.image_id = "b";
        const Dataset dataset = datasetOfFrames({}, {{b, {near, far}}, {{}, {}}, {a, {far}}});
        QCOMPARE(dataset.recordCount, 3);
        const auto distances = dataset.columnOf(dataset.frames[2], &RecordColumns::distance);
        QCOMPARE(std::vector<double>(distances.begin(), distances.end()), (std::vector<double>{1, 9}));
        QVERIFY(dataset.columnOf(dataset.frames[0], &RecordColumns::distance).empty());
        QCOMPARE(dataset.recordsOf(dataset.frames[2])[1].image_id, std::string("b"));
    }
};

QTEST_APPLESS_MAIN(tst_record_table)
#include "tst_record_table.moc"
