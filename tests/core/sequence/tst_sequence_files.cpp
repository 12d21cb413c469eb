// SPDX-License-Identifier: GPL-3.0-or-later
// Result files, what makes a frame complete, stale or damaged, transforms.json and info.json.
#include "core/files.h"
#include "core/sequence/transforms.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <set>

using namespace tagmill;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

SequenceFrameResult frameAt(int frame, double lens_mm = 50)
{
    SequenceFrameResult result;
    result.frame = frame;
    result.fingerprint = "f" + std::to_string(frame);
    result.render_identity = "test";
    result.camera.resolution = {64, 48};
    result.camera.lens_mm = lens_mm;
    result.camera.matrix_world(0, 3) = 0.25 * frame;
    result.colour = {colourFile(frame, ".png"), {}};
    result.passes[PassKind::Depth] = {passFile(PassKind::Depth, frame), {}};
    result.depth.add(1);
    result.depth.add(2);
    return result;
}

} // namespace

class tst_SequenceFiles : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_count = 0;

    /// A folder with one frame and its files.
    fs::path sequence(int frame = 3)
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
        SequenceFrameResult result = frameAt(frame);
        for (SequenceFile *file : {&result.colour, &result.passes[PassKind::Depth]}) {
            fs::create_directories((dir / file->path).parent_path());
            [[maybe_unused]] const auto written = writeFileAtomically(dir / file->path, "content of " + file->path);
            file->sha256 = hex(sha256("content of " + file->path));
        }
        [[maybe_unused]] const auto written = writeFrameResult(dir, result);
        return dir;
    }

private slots:
    void resultsComeBackAsTheyWere()
    {
        const fs::path dir = sequence();
        const auto read = readFrameResult(frameResultPath(dir, 3));
        QVERIFY_RESULT(read);
        QCOMPARE(read->frame, 3);
        QVERIFY(read->camera == frameAt(3).camera);
        QVERIFY(read->passes.contains(PassKind::Depth) && read->depth.max == 2 && read->flow.isEmpty);
        Report report;
        QCOMPARE(readFrameResultsOf(dir, report).size(), size_t(1));
        QVERIFY(report.problems.empty());
    }

    void hostileResultsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a path out of the folder") << QByteArray("frames/frame_000003.png") << QByteArray("../frame_000003.png");
        QTest::newRow("an absolute path") << QByteArray("frames/frame_000003.png") << QByteArray("/etc/passwd");
        QTest::newRow("no camera") << QByteArray("\"camera\"") << QByteArray("\"camel\"");
        QTest::newRow("a text for a frame") << QByteArray("\"frame\": 3") << QByteArray("\"frame\": \"3\"");
        QTest::newRow("cut off") << QByteArray("\"notes\"") << QByteArray("");
    }
    void hostileResultsAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const fs::path dir = sequence(), file = frameResultPath(dir, 3);
        QByteArray text = QByteArray::fromStdString(*readFile(file));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QVERIFY_RESULT(writeFileAtomically(file, text.toStdString()));
        QVERIFY(!readFrameResult(file));
        Report report;
        QVERIFY(readFrameResultsOf(dir, report).empty());
        QCOMPARE(report.problems.size(), size_t(1));
        QVERIFY(frameState(dir, {3, "f3", {}, false}) == FrameState::Damaged);
    }

    void contentDecidesWhatIsKept()
    {
        const auto state = [](const fs::path &dir, const std::string &fingerprint, std::vector<PassKind> passes, bool png = false) { return frameState(dir, {3, fingerprint, std::move(passes), png}); };
        const fs::path dir = sequence();
        QVERIFY(state(dir, "f3", {PassKind::Depth}) == FrameState::Complete);
        QVERIFY(state(dir, "f3", {}) == FrameState::Complete); // fewer passes are wanted than are there
        QVERIFY(state(dir, "f3", {PassKind::Depth, PassKind::Flow}) == FrameState::Missing);
        QVERIFY(state(dir, "f3", {PassKind::Depth}, true) == FrameState::Missing);
        QVERIFY(state(dir, "other", {PassKind::Depth}) == FrameState::Stale);
        QVERIFY(frameState(dir, {4, "f4", {}, false}) == FrameState::Missing);
        for (const char *file : {"frames/frame_000003.png", "depths/depth_000003.exr"}) {
            const fs::path empty = sequence(), cut = sequence(), gone = sequence();
            QVERIFY_RESULT(writeFileAtomically(empty / file, ""));
            fs::resize_file(cut / file, 5);
            fs::remove(gone / file);
            for (const fs::path &one : {empty, cut, gone})
                QVERIFY(state(one, "f3", {}) == FrameState::Damaged);
        }
    }

    void everythingThatDecidesAFrameIsInItsFingerprint()
    {
        const SequenceIdentity identity{"blend", "externals", "settings", "blender"};
        std::set<std::string> different{identity.fingerprint(1), identity.fingerprint(2)};
        for (const auto &member : {&SequenceIdentity::blend_sha256, &SequenceIdentity::externals_sha256, &SequenceIdentity::settings, &SequenceIdentity::render_identity}) {
            SequenceIdentity other = identity;
            other.*member = "x";
            different.insert(other.fingerprint(1));
        }
        QCOMPARE(different.size(), size_t(6));
    }

    void aCameraKeyStandsOnce_data()
    {
        QTest::addColumn<QList<double>>("lenses");
        QTest::addColumn<bool>("isZoom");
        QTest::newRow("a fixed lens") << QList<double>{50, 50, 50} << false;
        QTest::newRow("a zoom") << QList<double>{50, 60, 50} << true;
        QTest::newRow("one frame") << QList<double>{50} << false;
    }
    void aCameraKeyStandsOnce()
    {
        QFETCH(QList<double>, lenses);
        QFETCH(bool, isZoom);
        std::vector<SequenceFrameResult> frames;
        for (int i = 0; i < lenses.size(); ++i)
            frames.push_back(frameAt(i + 1, lenses[i]));
        const json transforms = json::parse(transformsJson(frames, {}));
        for (const char *key : {"w", "h", "c", "fl_x", "fl_y", "cx", "cy", "intrinsics", "lens", "angle", "angle_x", "angle_y", "sensor_width", "sensor_height", "sensor_fit", "shift_x", "shift_y", "clip_start", "clip_end", "type", "lens_unit"}) {
            for (const json &frame : transforms.at("frames"))
                QVERIFY2(transforms.contains(key) != frame.contains(key), key);
        }
        QCOMPARE(transforms.contains("fl_x"), !isZoom);
        QVERIFY(transforms.contains("cx"));
        const json &second = transforms.at("frames").back();
        QCOMPARE(second.at("file_path").get<std::string>(), colourFile(static_cast<int>(lenses.size()), ".png"));
        QCOMPARE(second.at("depth_file_path").get<std::string>(), passFile(PassKind::Depth, static_cast<int>(lenses.size())));
        QCOMPARE(second.at("transform_matrix").at(0).at(3).get<double>(), 0.25 * static_cast<double>(lenses.size()));
        QCOMPARE(transforms.at("depth_kind").get<std::string>(), std::string("planar_z"));
        QCOMPARE(transforms.at("depth_unit_scale_factor").get<double>(), 1.0);
    }

    void infoAddsTheStepsUp()
    {
        std::vector<SequenceFrameResult> frames;
        for (int i = 1; i <= 9; ++i)
            frames.push_back(frameAt(i));
        SequenceDescription description;
        description.fps = 4;
        const json info = json::parse(sequenceInfoJson(frames, description));
        QCOMPARE(info.at("distance_traveled").get<double>(), 2.0); // eight steps of a quarter
        QCOMPARE(info.at("average_velocity").get<double>(), 1.0);  // in two seconds
        QCOMPARE(info.at("elapsed_time").get<double>(), 2.25);
        QCOMPARE(info.at("frame_rate").get<double>(), 4.0);
        const json empty = json::parse(sequenceInfoJson({}, description));
        QCOMPARE(empty.at("average_velocity").get<double>(), 0.0);
        QVERIFY(json::parse(transformsJson({}, description)).at("frames").empty());
    }

    void theTableOfObjectsComesBack()
    {
        const std::vector<SequenceObject> objects{{1, "Würfel \"ä\"", "box"}, {7, "Floor", ""}};
        const fs::path file = fs::path(m_dir.path().toStdString()) / "objects.json";
        QVERIFY_RESULT(writeFileAtomically(file, objectTableJson(objects)));
        const auto read = readObjectTable(file);
        QVERIFY_RESULT(read);
        for (size_t i = 0; i < objects.size(); ++i)
            QCOMPARE(QString::fromStdString((*read)[i].name), QString::fromStdString(objects[i].name));
        QVERIFY(*read == objects);
        QVERIFY_RESULT(writeFileAtomically(file, "[]"));
        QVERIFY(!readObjectTable(file));
    }
};

QTEST_APPLESS_MAIN(tst_SequenceFiles)
#include "tst_sequence_files.moc"
