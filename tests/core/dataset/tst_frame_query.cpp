// SPDX-License-Identifier: GPL-3.0-or-later
// Which frames a query selects, in which order, and what it counts: held against a plain reading of the records one by one.
#include "core/dataset/annotations.h"
#include "core/dataset/frame_query.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>

using namespace tagmill;

namespace {

Dataset randomDataset(int frames)
{
    std::mt19937 random(7);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<FrameWithRecords> out;
    for (int i = 0; i < frames; ++i) {
        FrameWithRecords entry;
        entry.frame.sceneId = i / 3;
        entry.frame.cameraIndex = i % 3;
        entry.frame.image_id = (below(2) ? "Left_" : "right_") + std::to_string(below(1000)) + "_" + std::to_string(i);
        entry.frame.imageExists = below(5) != 0;
        for (int r = below(5); r > 0; --r) {
            DetectionRecord record;
            record.image_id = entry.frame.image_id;
            record.tag_id = below(4);
            record.tag_family = below(2) ? "tag36h11" : "DICT_4X4_50";
            record.record_type = below(4) ? RecordType::Tag : RecordType::Board;
            record.distance = below(40) / 10.0;
            record.angle_of_incidence = below(90);
            record.ppm = below(5) ? below(30) : std::numeric_limits<double>::quiet_NaN();
            record.pixel_area = below(10000);
            record.occlusion_ratio = below(3) / 2.0;
            record.tag_size_mm = 30 + below(3);
            for (int corner = 0; corner < 4; ++corner) {
                record.corners.emplace_back(corner, r);
                record.corners_state.push_back(static_cast<PointState>(below(5)));
                if (r == 2)
                    record.corners_blur_px.push_back(below(100) / 10.0);
            }
            entry.records.push_back(std::move(record));
        }
        out.push_back(std::move(entry));
    }
    return datasetOfFrames("/nowhere", out);
}

bool hasState(const Dataset &dataset, size_t row, PointState state)
{
    const auto states = dataset.records.corners_state(row);
    return std::find(states.begin(), states.end(), state) != states.end();
}

using Holds = std::function<bool(const Dataset &, const DatasetFrame &, size_t)>; ///< of a record; row SIZE_MAX: of the frame alone
using FrameHolds = std::function<bool(const DatasetFrame &)>;

/// What a row of the table asks, twice: as a query, and as plain conditions.
struct Asked
{
    FrameQuery query;
    FrameHolds frame = [](const DatasetFrame &) { return true; };
    std::function<bool(const Dataset &, size_t)> record; ///< none: records are not asked
};

FrameQuery within(RecordQuantity quantity, double low, double high)
{
    FrameQuery query;
    query.ranges[static_cast<size_t>(quantity)] = {low, high};
    return query;
}

std::map<std::string, Asked> table()
{
    std::map<std::string, Asked> rows;
    rows["nothing"] = {};
    rows["a scene"] = {{.text = "scene:7"}, [](const DatasetFrame &f) { return f.sceneId == 7; }, {}};
    rows["a camera and a part of the name"] = {{.text = " camera:1  LEFT "}, [](const DatasetFrame &f) { return f.cameraIndex == 1 && f.image_id.find("Left") != std::string::npos; }, {}};
    rows["no number"] = {{.text = "scene:x"}, [](const DatasetFrame &) { return false; }, {}};
    rows["a tag"] = {{.text = "tag:2"}, rows["nothing"].frame, [](const Dataset &d, size_t r) { return !d.records.isBoard(r) && d.records.columns().tag_id[r] == 2; }};
    rows["a family"] = {{.text = "FAMILY:36H"}, rows["nothing"].frame, [](const Dataset &d, size_t r) { return d.records.family(r) == "tag36h11"; }};
    rows["a state"] = {{.text = "state:margin"}, rows["nothing"].frame, [](const Dataset &d, size_t r) { return hasState(d, r, PointState::Margin); }};
    rows["no such state"] = {{.text = "state:sleepy"}, [](const DatasetFrame &) { return false; }, {}};
    rows["a distance"] = {within(RecordQuantity::Distance, 1.0, 1.5), rows["nothing"].frame, [](const Dataset &d, size_t r) { return d.records.columns().distance[r] >= 1.0 && d.records.columns().distance[r] <= 1.5; }};
    rows["not a number lies in no range"] = {within(RecordQuantity::Ppm, 0, 1000), rows["nothing"].frame, [](const Dataset &d, size_t r) { return !std::isnan(d.records.columns().ppm[r]); }};
    rows["blur"] = {within(RecordQuantity::Blur, 5, 100), rows["nothing"].frame, [](const Dataset &d, size_t r) { return recordQuantity(d.records, r, RecordQuantity::Blur) >= 5; }};
    Asked same;
    same.query = within(RecordQuantity::Distance, 3.0, 4.0);
    same.query.text = "tag:1 state:visible";
    same.query.families = {"tag36h11"};
    same.query.kinds = {RecordKind::Tag};
    same.record = [](const Dataset &d, size_t r) {
        return d.records.columns().distance[r] >= 3 && d.records.columns().tag_id[r] == 1 && hasState(d, r, PointState::Visible) && d.records.family(r) == "tag36h11" && !d.records.isBoard(r);
    };
    rows["all of one and the same record"] = same;
    rows["boards"] = {{.kinds = {RecordKind::Board}}, rows["nothing"].frame, [](const Dataset &d, size_t r) { return d.records.isBoard(r); }};
    rows["two states"] = {{.states = {PointState::Behind, PointState::Occluded}}, rows["nothing"].frame, [](const Dataset &d, size_t r) { return hasState(d, r, PointState::Behind) || hasState(d, r, PointState::Occluded); }};
    rows["without picture"] = {{.pictures = {PictureKind::Missing}}, [](const DatasetFrame &f) { return !f.imageExists; }, {}};
    return rows;
}

} // namespace

class tst_frame_query : public QObject
{
    Q_OBJECT
private slots:
    void framesAreThoseOfAPlainReading_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, asked] : table())
            QTest::addRow("%s", name.c_str()) << QString::fromStdString(name);
    }
    void framesAreThoseOfAPlainReading()
    {
        QFETCH(const QString, name);
        const Asked asked = table().at(name.toStdString());
        const Dataset dataset = randomDataset(9000); // more than two chunks
        ThreadExecutor executor(2);
        const FrameSelection selection = selectFrames({dataset, executor}, asked.query, {}, executor);
        std::vector<int> expected;
        size_t records = 0;
        for (int i = 0; i < static_cast<int>(dataset.frames.size()); ++i) {
            const DatasetFrame &frame = dataset.frames[static_cast<size_t>(i)];
            size_t passing = 0;
            for (size_t row = frame.firstRecord; row < frame.firstRecord + frame.recordCount; ++row)
                passing += !asked.record || asked.record(dataset, row);
            if (!asked.frame(frame) || (asked.record && passing == 0))
                continue;
            expected.push_back(i);
            records += passing;
        }
        QCOMPARE(selection.frames, expected);
        QCOMPARE(selection.records, records);
        if (name == QLatin1String("all of one and the same record"))
            QVERIFY(expected.size() > 3 && expected.size() < 600);
        QCOMPARE(asked.query.isEmpty(), name == QLatin1String("nothing"));
    }

    void barsCountWhatPassesEverythingElse()
    {
        const Dataset dataset = randomDataset(5000);
        SerialExecutor executor;
        FrameQuery query = within(RecordQuantity::Distance, 1.0, 2.0);
        query.families = {"tag36h11"};
        const FrameSelection selection = selectFrames({dataset, executor}, query, {}, executor);
        const RecordColumns &columns = dataset.records.columns();
        size_t ofFamily = 0, ofDistance = 0, both = 0, occluded = 0, number = 0;
        for (size_t row = 0; row < dataset.records.size(); ++row) {
            const bool isNear = columns.distance[row] >= 1 && columns.distance[row] <= 2, isFamily = dataset.records.family(row) == "tag36h11";
            ofFamily += isFamily;
            ofDistance += isNear;
            both += isNear && isFamily;
            occluded += isNear && isFamily && columns.occlusion_ratio[row] == 1;
            number += !std::isnan(columns.ppm[row]);
        }
        const auto sum = [&](RecordQuantity q) { return static_cast<size_t>(std::accumulate(selection.passing[static_cast<size_t>(q)].begin(), selection.passing[static_cast<size_t>(q)].end(), 0)); };
        QCOMPARE(sum(RecordQuantity::Distance), ofFamily); // its own bound lifted
        QCOMPARE(sum(RecordQuantity::Incidence), both);
        QCOMPARE(static_cast<size_t>(selection.passing[static_cast<size_t>(RecordQuantity::Occlusion)].back()), occluded);
        QCOMPARE(static_cast<size_t>(selection.all[static_cast<size_t>(RecordQuantity::Ppm)].total), number);
        QCOMPARE(selection.records, both);
        for (const CategoryCount &family : selection.families)
            if (family.name == "tag36h11")
                QCOMPARE(static_cast<size_t>(family.passing), both);
            else
                QCOMPARE(static_cast<size_t>(family.passing), ofDistance - both); // what checking its box would add
    }

    void orders_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("isDescending");
        for (const bool isDescending : {false, true}) {
            QTest::addRow("scene %d", isDescending) << int(FrameOrder::Key::Scene) << isDescending;
            QTest::addRow("name %d", isDescending) << int(FrameOrder::Key::Name) << isDescending;
            QTest::addRow("records %d", isDescending) << int(FrameOrder::Key::Records) << isDescending;
            QTest::addRow("quantity %d", isDescending) << int(FrameOrder::Key::Quantity) << isDescending;
        }
    }
    void orders()
    {
        QFETCH(const int, key);
        QFETCH(const bool, isDescending);
        const Dataset dataset = randomDataset(5000);
        ThreadExecutor executor(2);
        const FrameOrder order{static_cast<FrameOrder::Key>(key), RecordQuantity::Distance, isDescending};
        const std::vector<int> frames = selectFrames({dataset, executor}, {}, order, executor).frames;
        QCOMPARE(frames.size(), dataset.frames.size());
        QCOMPARE(std::set<int>(frames.begin(), frames.end()).size(), frames.size());
        bool isWithout = false;
        for (size_t i = 1; i < frames.size(); ++i) {
            const DatasetFrame &a = dataset.frames[static_cast<size_t>(frames[i - 1])], &b = dataset.frames[static_cast<size_t>(frames[i])];
            const auto [first, second] = isDescending ? std::pair(&b, &a) : std::pair(&a, &b);
            if (order.key == FrameOrder::Key::Scene) {
                QVERIFY(comesBefore(*first, *second));
            } else if (order.key == FrameOrder::Key::Name) {
                QVERIFY(first->image_id < second->image_id);
            } else if (order.key == FrameOrder::Key::Records) {
                QVERIFY(first->recordCount <= second->recordCount);
            } else {
                isWithout |= a.recordCount == 0;
                QCOMPARE(b.recordCount == 0, isWithout || b.recordCount == 0); // those without a value last
                if (isWithout || b.recordCount == 0)
                    continue;
                const auto extreme = [&](const DatasetFrame &frame) {
                    const auto values = dataset.columnOf(frame, &RecordColumns::distance);
                    return isDescending ? *std::max_element(values.begin(), values.end()) : *std::min_element(values.begin(), values.end());
                };
                QVERIFY(extreme(*first) <= extreme(*second));
            }
        }
    }

    void whatIsNotWantedAnyMoreStops()
    {
        const Dataset dataset = randomDataset(100000);
        SerialExecutor executor;
        int calls = 0;
        const FrameSelection part = selectFrames({dataset, executor}, {}, {}, executor, [&calls](double, std::string_view) { return ++calls < 2; });
        QVERIFY(part.frames.size() > 0 && part.frames.size() < 50000);
    }

    void annotationsComeBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path dir = folder.path().toStdString();
        QVERIFY(*readAnnotations(dir) == Annotations());
        Annotations annotations;
        annotations.tagNames[2] = "zu \"dunkel\"";
        annotations.setTag("a", 0, true);
        annotations.setTag("a", 2, true);
        annotations.setTag("b", quarantineTag, true);
        annotations.setTag("c", 1, true);
        annotations.setTag("c", 1, false);
        SavedView view{"near", within(RecordQuantity::Distance, -std::numeric_limits<double>::infinity(), 0.1), 5, {FrameOrder::Key::Quantity, RecordQuantity::Blur, true}};
        view.query.text = "tag:3";
        view.query.kinds = {RecordKind::Board};
        view.query.states = {PointState::Visible, PointState::Behind};
        view.query.pictures = {PictureKind::Missing};
        view.query.families = {"tag36h11"};
        annotations.saveView({"near"});
        annotations.saveView(view); // in its place
        QCOMPARE(annotations.views.size(), size_t(1));
        QVERIFY_RESULT(writeAnnotations(dir, annotations));
        const auto back = readAnnotations(dir);
        QVERIFY_RESULT(back);
        QVERIFY(*back == annotations);
        QCOMPARE(back->frames.size(), size_t(2));
    }

    void wordsThatCannotHoldAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); ///< −1: none
        QTest::addColumn<QString>("key");
        QTest::addRow("all right") << QStringLiteral("tag:12 Scene:3 camera:0 family:36h11 state:MARGIN left") << -1 << QString();
        QTest::addRow("a key") << QStringLiteral("left cam:0") << static_cast<int>(WordFault::Kind::Key) << QStringLiteral("cam");
        QTest::addRow("a comparison") << QStringLiteral("distance:>0.4") << static_cast<int>(WordFault::Kind::Key) << QStringLiteral("distance");
        QTest::addRow("no key") << QStringLiteral(":3") << static_cast<int>(WordFault::Kind::Key) << QString();
        QTest::addRow("no number") << QStringLiteral("tag:zzz") << static_cast<int>(WordFault::Kind::Number) << QStringLiteral("tag");
        QTest::addRow("nothing") << QStringLiteral("scene:") << static_cast<int>(WordFault::Kind::Number) << QStringLiteral("scene");
        QTest::addRow("no state") << QStringLiteral("state:sleepy") << static_cast<int>(WordFault::Kind::State) << QStringLiteral("state");
    }
    void wordsThatCannotHoldAreNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const QString, key);
        const std::vector<WordFault> faults = wordFaults(text.toStdString());
        QCOMPARE(faults.size(), size_t(kind < 0 ? 0 : 1));
        if (faults.empty())
            return;
        QCOMPARE(static_cast<int>(faults[0].kind), kind);
        QCOMPARE(QString::fromStdString(faults[0].key), key);
    }

    void aFileThatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("where");
        QTest::addRow("empty") << QByteArray() << QByteArray("annotations.json:1: The");
        QTest::addRow("cut off") << QByteArray("{\"schema_version\": 1, \"tags\": [") << QByteArray("annotations.json:1: The");
        QTest::addRow("no JSON in its third line") << QByteArray("{\n\"schema_version\": 1,\n\"tags\": oops\n}\n") << QByteArray("annotations.json:3: The");
        QTest::addRow("of another kind") << QByteArray("[1, 2]") << QByteArray("annotations.json: The");
        QTest::addRow("of a later version") << QByteArray("{\"schema_version\": 2}") << QByteArray("annotations.json: The");
        QTest::addRow("wrong types in a tag") << QByteArray("{\"schema_version\": 1, \"tags\": [{}, {\"images\": 4}]}") << QByteArray("annotations.json: tags[1]: The");
        QTest::addRow("wrong types in a view") << QByteArray("{\"schema_version\": 1, \"views\": [{\"name\": 4}]}") << QByteArray("annotations.json: views[0]: The");
    }
    void aFileThatCannotBeReadIsAnError()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, where);
        const QTemporaryDir folder;
        const std::filesystem::path dir = folder.path().toStdString();
        std::filesystem::create_directories(annotationsPath(dir).parent_path());
        std::ofstream(annotationsPath(dir)) << bytes.toStdString();
        const auto read = readAnnotations(dir);
        QVERIFY(!read);
        const std::string text = read.error().text();
        QVERIFY2(text.find(where.toStdString()) != std::string::npos, text.c_str());
        QVERIFY2(text.find("exception") == std::string::npos, text.c_str()); // no library's words
    }
};

QTEST_APPLESS_MAIN(tst_frame_query)
#include "tst_frame_query.moc"
