// SPDX-License-Identifier: GPL-3.0-or-later
// The audit finds what is wrong, names the image, and finds nothing in a good dataset.
#include "core/audit/audit.h"
#include "core/audit/frame_audit.h"
#include "core/audit/picture_check.h"
#include "core/audit/record_checks.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/editable_dataset.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <fstream>
#include <functional>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

const IntegrityCheck &check(const AuditReport &report, const std::string &id)
{
    for (const IntegrityCheck &c : report.integrity)
        if (c.id == id)
            return c;
    qFatal("no check %s", id.c_str());
}

/// Two scenes of two frames with their pictures; one frame may be spoilt.
EditableDataset goodDataset(const fs::path &dir)
{
    fs::create_directories(dir / "images");
    EditableDataset dataset;
    dataset.dir = dir;
    for (int id = 0; id < 2; ++id) {
        for (FrameResult &result : sceneResult(dir, boardScene(id), "job").frames) {
            EditableFrame frame;
            frame.image_id = imageId(id, result.cameraIndex);
            frame.image = dir / "images" / result.image;
            frame.imageExists = true;
            frame.sceneId = id;
            frame.cameraIndex = result.cameraIndex;
            frame.resolution = result.resolution;
            frame.records = std::move(result.records);
            dataset.frames.push_back(std::move(frame));
        }
    }
    return dataset;
}

using Spoil = std::function<void(EditableFrame &)>;

void writePicture(const EditableFrame &frame, const Image8 &image)
{
    QVERIFY_RESULT(writeFileAtomically(frame.image, *encodePng(image)));
}

DetectionRecord &largest(EditableFrame &frame)
{
    return *std::max_element(frame.records.begin(), frame.records.end(), [](const auto &a, const auto &b) { return a.ppm < b.ppm; });
}

/// Each pixel is taken from where `from` says.
void repaint(const EditableFrame &frame, const std::function<std::pair<int, int>(int, int, Size2i)> &from)
{
    const Image8 image = *decodePng(*readFile(frame.image));
    Image8 out(image.width, image.height, 3);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const auto [sx, sy] = from(x, y, {image.width, image.height});
            std::copy_n(image.row(sy) + 3 * sx, 3, out.row(y) + 3 * x);
        }
    }
    writePicture(frame, out);
}

/// What is done to frame 2, and the check that must see it (all others must not).
const std::vector<std::tuple<const char *, const char *, Spoil>> &faults()
{
    static const std::vector<std::tuple<const char *, const char *, Spoil>> rows = {
        {"a picture all black", "constant_frames", [](EditableFrame &f) { writePicture(f, Image8(640, 480, 3)); }},
        {"a picture of another size", "wrong_size_frames", [](EditableFrame &f) { writePicture(f, picture(641, 480, 1)); }},
        {"a picture cut off at its end", "undecodable_frames",
         [](EditableFrame &f) {
             const std::string png = *readFile(f.image);
             QVERIFY_RESULT(writeFileAtomically(f.image, png.substr(0, png.size() - 4)));
         }},
        {"a picture that is no PNG", "undecodable_frames", [](EditableFrame &f) { QVERIFY_RESULT(writeFileAtomically(f.image, std::string(5000, 'x'))); }},
        {"a picture damaged inside", "undecodable_frames",
         [](EditableFrame &f) {
             std::string png = *readFile(f.image);
             for (size_t i = png.size() / 3; i < png.size() / 3 + 64; ++i)
                 png[i] = static_cast<char>(~png[i]);
             QVERIFY_RESULT(writeFileAtomically(f.image, png));
         }},
        {"a picture that is a link out of the folder", "foreign_frames",
         [](EditableFrame &f) {
             const fs::path outside = f.image.parent_path().parent_path().parent_path() / "outside.png";
             fs::rename(f.image, outside);
             fs::create_symlink(outside, f.image);
         }},
        {"a picture that is a pipe", "foreign_frames",
         [](EditableFrame &f) {
             fs::remove(f.image);
             QCOMPARE(::mkfifo(f.image.c_str(), 0600), 0);
         }},
        {"the picture turned upside down", "pictures", [](EditableFrame &f) { repaint(f, [](int x, int y, Size2i s) { return std::pair(s.width - 1 - x, s.height - 1 - y); }); }},
        {"the picture mirrored", "pictures", [](EditableFrame &f) { repaint(f, [](int x, int y, Size2i s) { return std::pair(s.width - 1 - x, y); }); }},
        {"the picture of a scene beside it", "pictures", [](EditableFrame &f) { repaint(f, [](int x, int y, Size2i s) { return std::pair((x + 25) % s.width, (y + 17) % s.height); }); }},
        {"a tag of another id", "pictures", [](EditableFrame &f) { largest(f).tag_id += 1; }},
        {"a tag of another family", "pictures", [](EditableFrame &f) { largest(f).tag_family = "DICT_4X4_1000"; largest(f).tag_id = 900; }},
        {"a picture cut off", "undecodable_frames",
         [](EditableFrame &f) {
             const std::string png = *readFile(f.image);
             QVERIFY_RESULT(writeFileAtomically(f.image, png.substr(0, png.size() / 2)));
         }},
        {"a picture of no bytes", "undecodable_frames", [](EditableFrame &f) { QVERIFY_RESULT(writeFileAtomically(f.image, "")); }},
        {"a record moved by one pixel", "anchor", [](EditableFrame &f) { for (Vector2 &c : f.records[1].corners) c.x() += 1; }},
        {"one corner moved by 0.6 px", "anchor", [](EditableFrame &f) { f.records[1].corners[3].y() += 0.6; }},
        {"the picture turned by 180 degrees", "anchor", [](EditableFrame &f) { std::rotate(f.records[1].corners.begin(), f.records[1].corners.begin() + 2, f.records[1].corners.end()); }},
        {"the board's outline moved", "anchor", [](EditableFrame &f) { for (Vector2 &c : f.records.back().corners) c.y() -= 1; }},
        {"a visible corner in the margin", "margin", [](EditableFrame &f) { f.records[1].eval_margin_px = 200; }},
        {"a target behind the camera", "impossible_poses", [](EditableFrame &f) { *f.records[1].position *= -1; }},
        {"a distance that is not the position's", "impossible_poses", [](EditableFrame &f) { f.records[1].distance += 0.001; }},
        {"a record written twice", "duplicate_records", [](EditableFrame &f) { f.records.push_back(f.records[1]); }},
    };
    return rows;
}

} // namespace

class tst_audit : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    ThreadExecutor m_executor{2};
    fs::path newDir() { return fs::path(m_dir.path().toStdString()) / ("set" + std::to_string(m_count++)); }

private slots:
    void deepPicturesAreReadAsWell()
    {
        const EditableDataset dataset = goodDataset(newDir());
        const EditableFrame &frame = dataset.frames[2];
        Image16 deep(frame.resolution.width, frame.resolution.height, 3);
        deep.pixels[0] = 0x0100;
        QVERIFY_RESULT(writeFileAtomically(frame.image, *encodePng(deep)));
        FrameAudit audit = auditFrame(dataset.dir, frame, frame.records, PictureDepth::Modules);
        QCOMPARE(audit.at(Check::UndecodableFrames) + audit.at(Check::WrongSizeFrames) + audit.at(Check::ConstantFrames), 0);
        deep.pixels[0] = 0;
        QVERIFY_RESULT(writeFileAtomically(frame.image, *encodePng(deep)));
        audit = auditFrame(dataset.dir, frame, frame.records, PictureDepth::Modules);
        QCOMPARE(audit.at(Check::UndecodableFrames), 0);
        QCOMPARE(audit.at(Check::ConstantFrames), 1);
    }

    void aGoodDatasetPasses()
    {
        const Result<AuditReport> report = auditDataset(goodDataset(newDir()).made(), m_executor);
        QVERIFY_RESULT(report);
        QVERIFY2(report->passed(), report->failures.empty() ? "" : report->failures[0].c_str());
        for (const IntegrityCheck &c : report->integrity)
            QVERIFY2(!c.isFailure(), c.id.c_str());
        QCOMPARE(report->image_count, std::int64_t{4});
        QCOMPARE(report->board_count, std::int64_t{4});
        QVERIFY(report->tag_count > 20);
        QVERIFY(report->keypoint_count > 48);
        for (const Quantity quantity : {Quantity::Distance, Quantity::Incidence, Quantity::Ppm, Quantity::Roll, Quantity::Area, Quantity::Occlusion})
            QCOMPARE(report->of(quantity).values.size(), static_cast<size_t>(report->tag_count));
        QVERIFY(report->of(Quantity::Ppm).stats.min > 1);
        QCOMPARE(report->pictures.frames, 4);
        QVERIFY(report->pictures.checked > 30);
        QVERIFY(report->of(Quantity::Contrast).stats.median > 0.7);
        QVERIFY_NEAR(report->score, 90, 0); // narrow in distance, nothing else
        QVERIFY_NEAR(report->score_v1, 90, 0);
    }

    void aFaultIsFoundInItsFrame_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < faults().size(); ++i)
            QTest::newRow(std::get<0>(faults()[i])) << static_cast<int>(i);
    }
    void aFaultIsFoundInItsFrame()
    {
        QFETCH(int, row);
        const auto &[name, id, spoil] = faults()[static_cast<size_t>(row)];
        EditableDataset dataset = goodDataset(newDir());
        spoil(dataset.frames[2]);
        const Result<AuditReport> report = auditDataset(dataset.made(), m_executor);
        QVERIFY_RESULT(report);
        QVERIFY(!report->passed());
        QCOMPARE(check(*report, id).offenders, std::vector<std::string>{"scene_0001_cam_0000"});
        for (const IntegrityCheck &c : report->integrity) {
            const bool mayFollow = std::string_view(id) == "impossible_poses" && c.id == "anchor"; // a wrong position moves the corners too
            if (c.id != id && !mayFollow)
                QVERIFY2(!c.isFailure(), c.id.c_str());
        }
        QVERIFY(report->score < 90);
    }

    void aMirroredRecordIsFoundByWindingAndAnchor()
    {
        EditableDataset dataset = goodDataset(newDir());
        std::vector<Vector2> &corners = dataset.frames[0].records[0].corners;
        std::swap(corners[0], corners[1]);
        std::swap(corners[2], corners[3]);
        const AuditReport report = *auditDataset(dataset.made(), m_executor);
        QCOMPARE(check(report, "chirality").count, std::int64_t{1});
        QCOMPARE(check(report, "anchor").count, std::int64_t{1});
        QCOMPARE(report.failures.size(), size_t(2));
        QVERIFY(report.failures[1].find("1 mirrored") != std::string::npos);
    }

    void aTurnedRecordIsNamedAsSuch_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("fit");
        QTest::newRow("none") << 0 << static_cast<int>(AnchorFit::Fits);
        QTest::newRow("90 degrees") << 3 << static_cast<int>(AnchorFit::Turned90);
        QTest::newRow("180 degrees") << 2 << static_cast<int>(AnchorFit::Turned180);
        QTest::newRow("270 degrees") << 1 << static_cast<int>(AnchorFit::Turned270);
    }
    void aTurnedRecordIsNamedAsSuch()
    {
        QFETCH(int, turns);
        QFETCH(int, fit);
        DetectionRecord record = detectionRecords(boardScene(0), 0, 42).at(0);
        std::rotate(record.corners.begin(), record.corners.begin() + turns, record.corners.end());
        QCOMPARE(static_cast<int>(anchorFit(record)), fit);
    }

    void aStretchedPrintFitsItsPose_data()
    {
        QTest::addColumn<bool>("isBoard");
        QTest::addColumn<double>("stretch");
        for (const bool isBoard : {false, true}) {
            QTest::addRow("%s too wide", isBoard ? "board" : "tag") << isBoard << 0.005;
            QTest::addRow("%s too high", isBoard ? "board" : "tag") << isBoard << -0.005;
        }
    }
    void aStretchedPrintFitsItsPose()
    {
        QFETCH(bool, isBoard);
        QFETCH(double, stretch);
        SceneRecipe recipe = scene({isBoard ? board(charuco()) : tag(7, 0.2, Vector3::Zero())}, {camera({0.05, -0.2, 0.5})});
        recipe.objects[0].print_scale = {1 + stretch, 1 - stretch};
        const std::vector<DetectionRecord> records = detectionRecords(recipe, 0, 42);
        for (const DetectionRecord &record : records)
            QCOMPARE(static_cast<int>(anchorFit(record)), static_cast<int>(AnchorFit::Fits));
        // Controls: another size than the record says, and one corner elsewhere.
        DetectionRecord larger = records.back(), moved = records.back();
        larger.tag_size_mm *= 1.02;
        moved.corners[2].x() += 1;
        QCOMPARE(static_cast<int>(anchorFit(larger)), static_cast<int>(AnchorFit::Off));
        QCOMPARE(static_cast<int>(anchorFit(moved)), static_cast<int>(AnchorFit::Off));
    }

    void aMissingPictureOrphansItsRecords()
    {
        EditableDataset dataset = goodDataset(newDir());
        dataset.frames[1].imageExists = false;
        const AuditReport report = *auditDataset(dataset.made(), m_executor);
        QCOMPARE(check(report, "missing_frames").count, std::int64_t{1});
        QCOMPARE(check(report, "orphaned_records").count, static_cast<std::int64_t>(dataset.frames[1].records.size()));
    }

    void swappedPicturesAreNoticed()
    {
        const fs::path dir = newDir();
        EditableDataset dataset = goodDataset(dir);
        std::swap(dataset.frames[0].image, dataset.frames[1].image);
        const AuditReport report = *auditDataset(dataset.made(), m_executor);
        const std::vector<std::string> both{"scene_0000_cam_0000", "scene_0000_cam_0001"};
        QCOMPARE(check(report, "pictures").offenders, both);
        QVERIFY(!report.passed());
        QVERIFY(report.score < 90);
        // Nobody looked: nothing is found.
        QVERIFY(auditDataset(dataset.made(), m_executor, {}, {.sampledFrames = 0})->passed());
    }

    void whatThePictureShowsInsteadIsSaid_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("idShift");
        QTest::addColumn<int>("verdict");
        QTest::newRow("nothing wrong") << 0 << 0 << static_cast<int>(PictureVerdict::Shown);
        QTest::newRow("a quarter turn") << 1 << 0 << static_cast<int>(PictureVerdict::Turned);
        QTest::newRow("a half turn") << 2 << 0 << static_cast<int>(PictureVerdict::Turned);
        QTest::newRow("three quarters") << 3 << 0 << static_cast<int>(PictureVerdict::Turned);
        QTest::newRow("another id") << 0 << 7 << static_cast<int>(PictureVerdict::OtherTag);
    }
    void whatThePictureShowsInsteadIsSaid()
    {
        QFETCH(int, turns);
        QFETCH(int, idShift);
        QFETCH(int, verdict);
        for (const char *family : {"tag36h11", "DICT_5X5_100", "tagStandard41h12", "tagCircle21h7", "tag16h5"}) {
            SceneRecipe recipe = scene({tag(3, 0.1, Vector3::Zero(), {0, 0, turns * std::numbers::pi / 2}, family)}, {camera({0.05, -0.2, 0.5})});
            const Image8 image = drawn(recipe, 0);
            recipe.objects[0].rotation_euler = Vector3::Zero();
            recipe.objects[0].tag->tag_id += idShift;
            const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
            const PictureFinding finding = checkPicture(record, image, false);
            QVERIFY2(static_cast<int>(finding.verdict) == verdict, family);
            if (idShift > 0)
                QCOMPARE(finding.shownId, 3);
            QVERIFY2(finding.contrast && *finding.contrast > 0.5, family);
        }
    }

    /// What lies beyond the edge cannot be read, so nothing is said; what lies within must be.
    void tagsAtTheImagesEdgeAreReadWhereTheyAreWhole_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<double>("inside_px"); // from the quad's right side to the image's
        QTest::addColumn<int>("margin_px");
        QTest::addColumn<double>("turned_deg");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const char *family, double inside, int margin, double turned, PictureVerdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(family) << inside << margin << turned << static_cast<int>(verdict);
        };
        row("a quarter of a pixel within", "tag36h11", 0.25, 0, 0, PictureVerdict::Shown);
        row("a quarter of a pixel within, turned", "tag36h11", 0.25, 0, 180, PictureVerdict::Turned);
        row("in the margin", "tag36h11", 5, 10, 0, PictureVerdict::Shown);
        row("in the margin, turned", "tag36h11", 5, 10, 180, PictureVerdict::Turned);
        row("a quarter of a pixel beyond", "tag36h11", -0.25, 0, 0, PictureVerdict::Skipped);
        row("half of it beyond, turned", "tag36h11", -60, 0, 180, PictureVerdict::Skipped);
        row("modules outside the quad are beyond", "tagStandard41h12", 5, 0, 180, PictureVerdict::Skipped);
        row("modules outside the quad are within", "tagStandard41h12", 60, 0, 0, PictureVerdict::Shown);
    }
    void tagsAtTheImagesEdgeAreReadWhereTheyAreWhole()
    {
        QFETCH(QString, family);
        QFETCH(double, inside_px);
        QFETCH(int, margin_px);
        QFETCH(double, turned_deg);
        QFETCH(int, verdict);
        constexpr double metresPerPixel = 0.5 / 600, size_px = 120;
        CameraRecipe above = camera({0, 0, 0.5});
        above.intrinsics.eval_margin_px = margin_px;
        SceneRecipe recipe = scene({tag(3, size_px * metresPerPixel, {(320 - size_px / 2 - inside_px) * metresPerPixel, 0, 0}, {0, 0, turned_deg / 180 * std::numbers::pi}, family.toStdString())}, {above});
        const Image8 image = drawn(recipe, 0);
        recipe.objects[0].rotation_euler = Vector3::Zero();
        const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
        double right = 0;
        for (const Vector2 &corner : record.corners)
            right = std::max(right, corner.x());
        QVERIFY_NEAR(640 - right, inside_px, 1e-6);
        QCOMPARE(std::ranges::count(record.corners_state, PointState::Margin), margin_px > 0 ? 2 : 0);
        QCOMPARE(static_cast<int>(checkPicture(record, image, false).verdict), verdict);
    }

    void anAprilGridsMarkersAreRead()
    {
        const SceneRecipe recipe = scene({board(aprilGrid())}, {camera({0.05, -0.2, 0.6})});
        const Image8 image = drawn(recipe, 0);
        int shown = 0;
        for (const DetectionRecord &record : detectionRecords(recipe, 0, 42)) {
            if (record.record_type != RecordType::Tag)
                continue;
            QVERIFY(checkPicture(record, image, true).verdict == PictureVerdict::Shown);
            ++shown;
        }
        QCOMPARE(shown, 20);
    }

    void notesBehindThePictureDoNoHarm()
    {
        const Dataset dataset = goodDataset(newDir()).made();
        QVERIFY_RESULT(writeFileAtomically(dataset.frames[1].image, *readFile(dataset.frames[1].image) + "made by another program"));
        QVERIFY(auditDataset(dataset, m_executor)->passed());
    }

    void onlyTheSampleIsDecoded()
    {
        EditableDataset dataset = goodDataset(newDir());
        for (EditableFrame &frame : dataset.frames)
            writePicture(frame, Image8(640, 480, 3));
        const AuditReport report = *auditDataset(dataset.made(), m_executor, {}, {.sampledFrames = 2});
        QCOMPARE(report.pictures.frames, 2);
        const std::vector<std::string> every_second{"scene_0000_cam_0000", "scene_0001_cam_0000"};
        QCOMPARE(check(report, "constant_frames").offenders, every_second);
    }

    void boardsThatCannotBeFail_data()
    {
        using Harm = std::function<void(BoardDefinition &)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("as it is") << Harm([](BoardDefinition &) {}) << false;
        QTest::newRow("of a kind nobody knows") << Harm([](BoardDefinition &b) { b.type = "circles"; }) << false;
        QTest::newRow("a million million cells") << Harm([](BoardDefinition &b) { b.rows = b.cols = 1000000; }) << true;
        QTest::newRow("cells below 0") << Harm([](BoardDefinition &b) { b.rows = -3; }) << true;
        QTest::newRow("one marker everywhere") << Harm([](BoardDefinition &b) { b.ids.assign(17, 5); }) << true;
        QTest::newRow("other keypoints") << Harm([](BoardDefinition &b) { b.total_keypoints = -5; }) << true;
    }
    void boardsThatCannotBeFail()
    {
        QFETCH(std::function<void(BoardDefinition &)>, harm);
        QFETCH(bool, isWrong);
        EditableDataset dataset = goodDataset(newDir());
        for (EditableFrame &frame : dataset.frames)
            for (DetectionRecord &record : frame.records)
                if (record.board_definition)
                    harm(*record.board_definition);
        const AuditReport report = *auditDataset(dataset.made(), m_executor);
        QCOMPARE(check(report, "impossible_targets").count, std::int64_t{isWrong});
        QCOMPARE(report.passed(), !isWrong);
    }

    void unreadableRecordsFail()
    {
        EditableDataset dataset = goodDataset(newDir());
        dataset.problems.push_back({"dataset.record.skipped", Severity::Warning, "records[3]", "", 0, {}});
        QCOMPARE(check(*auditDataset(dataset.made(), m_executor), "unreadable_records").count, std::int64_t{1});
    }

    void theirDatasetScoresAsTheySay()
    {
        const Json theirs = Json::parse(*readFile(test::dataDir() / "dataset_a" / "audit_report.json")).at("report");
        const auto dataset = readDataset(test::dataDir() / "dataset_a");
        QVERIFY_RESULT(dataset);
        const AuditReport report = *auditDataset(**dataset, m_executor);
        QCOMPARE(check(report, "chirality").count, theirs["integrity"]["chirality_failures"].get<std::int64_t>());
        QCOMPARE(check(report, "anchor").count, theirs["integrity"]["orientation_failures"].get<std::int64_t>());
        // The two behind the camera have a pose they do not look for.
        QCOMPARE(check(report, "margin").count, theirs["integrity"]["margin_violations"].get<std::int64_t>());
        QCOMPARE(report.tag_count + report.board_count, theirs["geometric"]["tag_count"].get<std::int64_t>());
        QCOMPARE(report.image_count, theirs["geometric"]["image_count"].get<std::int64_t>());
        // Their statistics count boards as tags.
        std::vector<double> distances, incidences;
        for (const DatasetFrame &frame : (*dataset)->frames) {
            for (const DetectionRecord &record : (*dataset)->recordsOf(frame)) {
                distances.push_back(record.distance);
                incidences.push_back(record.angle_of_incidence);
            }
        }
        for (const auto &[name, values] : {std::pair("distance", distances), std::pair("incidence_angle", incidences)}) {
            const DistributionStats stats = distributionStats(values);
            const Json &expected = theirs["geometric"][name];
            QVERIFY_NEAR(stats.min, expected["min"].get<double>(), 1e-12);
            QVERIFY_NEAR(stats.max, expected["max"].get<double>(), 1e-12);
            QVERIFY_NEAR(stats.mean, expected["mean"].get<double>(), 1e-12);
            QVERIFY_NEAR(stats.std, expected["std"].get<double>(), 1e-12);
            QVERIFY_NEAR(stats.median, expected["median"].get<double>(), 1e-12);
        }
    }

    void statisticsOfSmallColumns()
    {
        QCOMPARE(distributionStats({}).count, 0);
        QVERIFY_NEAR(distributionStats({}).mean, 0, 0);
        const DistributionStats one = distributionStats({3});
        QVERIFY(one.mean == 3 && one.std == 0 && one.median == 3);
        const DistributionStats two = distributionStats({4, 1, 2, 3});
        QVERIFY_NEAR(two.median, 2.5, 0);
        QVERIFY_NEAR(two.std, std::sqrt(5.0 / 3), 1e-15);
    }

    void runningStatisticsAreThoseOfTheWholeColumn_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("nothing") << QList<double>{};
        QTest::newRow("one value") << QList<double>{3};
        QTest::newRow("a few") << QList<double>{4, 1, 2, 3, -7, 2.5};
        QTest::newRow("all the same") << QList<double>{2, 2, 2};
        QTest::newRow("a small spread far from zero") << QList<double>{1e9 + 1, 1e9 + 2, 1e9 + 4, 1e9 + 8};
        QTest::newRow("a number whose square is none") << QList<double>{1e300};
        QTest::newRow("what is no number does not count") << QList<double>{1, std::nan(""), 3, std::numeric_limits<double>::infinity(), 5};
    }
    void runningStatisticsAreThoseOfTheWholeColumn()
    {
        QFETCH(QList<double>, values);
        const DistributionStats whole = makeDistribution({values.begin(), values.end()}).stats;
        for (qsizetype cut = 0; cut <= values.size(); ++cut) { // in two pieces that are joined
            RunningStats pieces[2];
            for (qsizetype i = 0; i < values.size(); ++i)
                pieces[i < cut ? 0 : 1].add(values[i]);
            pieces[0].add(pieces[1]);
            QCOMPARE(pieces[0].min(), whole.min);
            QCOMPARE(pieces[0].max(), whole.max);
            QVERIFY_NEAR(pieces[0].mean() - whole.mean, 0, 1e-15 * std::abs(whole.max));
            QVERIFY_NEAR(pieces[0].std(), whole.std, 1e-6 * whole.std);
        }
    }

    void framesWithoutRecordsAreWholeDatasetsToo_data()
    {
        QTest::addColumn<bool>("hasBoards");
        QTest::newRow("negatives alone") << false;
        QTest::newRow("among others") << true;
    }
    void framesWithoutRecordsAreWholeDatasetsToo()
    {
        QFETCH(bool, hasBoards);
        const fs::path dir = newDir();
        QVERIFY_RESULT(makeDataset(dir, hasBoards ? 1 : 0));
        SceneRecipe bare = boardScene(1);
        bare.objects.clear();
        const int first = hasBoards ? 1 : 0; // the job has a scene 0
        for (const int id : {first, first + 1}) {
            bare.scene_id = id;
            QVERIFY_RESULT(writeSceneResult(dir, sceneResult(dir, bare, jobHash(boardConfig(), 42))));
        }
        Report problems;
        QVERIFY_RESULT(mergeDataset(dir, problems));
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        QVERIFY(problems.problems.empty() && (*dataset)->problems.empty());
        QCOMPARE((*dataset)->frames.size(), hasBoards ? size_t{6} : size_t{4});
        const auto report = auditDataset(**dataset, m_executor);
        QVERIFY_RESULT(report);
        QVERIFY2(report->passed(), report->failures.empty() ? "" : report->failures[0].c_str());
        QCOMPARE(report->image_count, std::int64_t{hasBoards ? 6 : 4});
        QCOMPARE(report->tag_count > 0, hasBoards);
        QVERIFY(std::isfinite(report->score));
    }

    void anEmptyDatasetFails_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("hasPicture");
        const auto row = [](const char *name, const char *file, const char *text, bool hasPicture) { QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(text) << hasPicture; };
        row("an empty list", "rich_truth.json", "[]", false);
        row("an empty list beside pictures", "rich_truth.json", "[]", true);
        row("an envelope without records", "rich_truth.json", "{\"version\": \"2.0\", \"records\": []}", true);
        row("COCO without annotations", "coco_labels.json", "{\"images\": [], \"annotations\": [], \"categories\": []}", false);
        row("a run that has only begun", ".tagmill/job.json", "{}", false);
    }
    void anEmptyDatasetFails()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(bool, hasPicture);
        const fs::path dir = newDir();
        fs::create_directories((dir / file.toStdString()).parent_path());
        fs::create_directories(dir / "images");
        QVERIFY_RESULT(writeFileAtomically(dir / file.toStdString(), text.toStdString()));
        if (hasPicture)
            QVERIFY_RESULT(writeFileAtomically(dir / "images/scene_0000_cam_0000.png", *encodePng(picture(64, 48, 1))));
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        const AuditReport report = *auditDataset(**dataset, m_executor);
        QVERIFY_NEAR(report.score, 0, 0);
        QVERIFY(!report.passed());
        QCOMPARE(report.failures.size(), size_t(1));
        QVERIFY(report.failures[0].starts_with("EMPTY: "));
    }

    void canonicalFilesAreHeldAgainstTheResults_data()
    {
        using Harm = std::function<void(const fs::path &)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<QByteArray>("said"); // empty: nothing is wrong
        const auto row = [](const char *name, const char *said, Harm harm) { QTest::newRow(name) << std::move(harm) << QByteArray(said); };
        const auto append = [](const fs::path &file) { std::ofstream(file, std::ios::app) << " "; };
        row("as merged", "", [](const fs::path &) {});
        row("never merged", "", [](const fs::path &dir) { fs::remove(dir / "checksums.json"); });
        row("touched", "", [](const fs::path &dir) { fs::last_write_time(dir / "rich_truth.json", fs::file_time_type::clock::now()); });
        row("truth edited", "[rich_truth.json was changed]", [append](const fs::path &dir) { append(dir / "rich_truth.json"); });
        row("truth cut off", "[rich_truth.json was changed]", [](const fs::path &dir) { fs::resize_file(dir / "rich_truth.json", 1000); });
        row("COCO edited and the table gone", "[coco_labels.json was changed, ground_truth.csv is missing]", [append](const fs::path &dir) {
            append(dir / "coco_labels.json");
            fs::remove(dir / "ground_truth.csv");
        });
        row("a table that is a pipe", "[ground_truth.csv cannot be read]", [](const fs::path &dir) {
            fs::remove(dir / "ground_truth.csv");
            QCOMPARE(::mkfifo((dir / "ground_truth.csv").c_str(), 0600), 0);
        });
        row("a scene finished since", "[2 images have a result but were not merged]", [](const fs::path &dir) { QVERIFY_RESULT(writeSceneResult(dir, sceneResult(dir, boardScene(5), jobHash(boardConfig(), 42)))); });
        row("a result gone", "[2 merged images have no result]", [](const fs::path &dir) { fs::remove(sceneResultPath(dir, 1)); });
        row("a record less", " were merged]", [](const fs::path &dir) {
            SceneResult result = *readSceneResult(sceneResultPath(dir, 1));
            result.frames[0].records.pop_back();
            QVERIFY_RESULT(writeSceneResult(dir, result));
        });
    }
    void canonicalFilesAreHeldAgainstTheResults()
    {
        QFETCH(std::function<void(const std::filesystem::path &)>, harm);
        QFETCH(QByteArray, said);
        for (const bool isCompat : {false, true}) {
            const fs::path dir = newDir();
            Report problems;
            QVERIFY_RESULT(makeDataset(dir, 2, isCompat));
            QVERIFY_RESULT(mergeDataset(dir, problems));
            harm(dir);
            const auto dataset = readDataset(dir);
            QVERIFY_RESULT(dataset);
            const AuditReport report = *auditDataset(**dataset, m_executor);
            QCOMPARE(check(report, "merge").isFailure(), !said.isEmpty());
            if (said.isEmpty())
                continue;
            const auto failure = std::find_if(report.failures.begin(), report.failures.end(), [](const std::string &text) { return text.starts_with("MERGE: "); });
            QVERIFY(failure != report.failures.end());
            QVERIFY2(failure->ends_with(said.toStdString()), failure->c_str());
        }
    }

    void theReportIsWrittenAndQuarantineComesAndGoes()
    {
        const fs::path dir = newDir();
        EditableDataset dataset = goodDataset(dir);
        std::swap(dataset.frames[0].records[0].corners[0], dataset.frames[0].records[0].corners[1]);
        const AuditReport bad = *auditDataset(dataset.made(), m_executor);
        QVERIFY_RESULT(writeAuditReport(dir, bad));
        QVERIFY(!readFile(dir / "QUARANTINE")->empty());
        const Json json = Json::parse(*readFile(dir / "audit_report.json"));
        QCOMPARE(json.at("quarantined").get<bool>(), true);
        QCOMPARE(json["gate_failures"].size(), bad.failures.size());
        QCOMPARE(json["report"]["dataset_name"].get<std::string>(), dir.filename().string());
        QCOMPARE(json["report"]["integrity"]["orientation_failures"].get<int>(), 1);
        QCOMPARE(json["report"]["score_terms"].size(), bad.terms.size());
        const AuditReport good = *auditDataset(goodDataset(dir).made(), m_executor);
        QVERIFY_RESULT(writeAuditReport(dir, good));
        QVERIFY(!fs::exists(dir / "QUARANTINE"));
        QCOMPARE(Json::parse(*readFile(dir / "audit_report.json")).at("gate_passed").get<bool>(), true);
    }

    void theReportDoesNotDependOnThreadsAndCanBeCancelled()
    {
        const Dataset dataset = goodDataset(newDir()).made();
        SerialExecutor serial;
        AuditReport one = *auditDataset(dataset, serial), two = *auditDataset(dataset, m_executor);
        one.timestamp = two.timestamp;
        QCOMPARE(auditReportJson(one), auditReportJson(two));
        std::atomic<int> calls = 0;
        const Result<AuditReport> cancelled = auditDataset(dataset, serial, [&](double, std::string_view) { return ++calls < 2; });
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().code == Errc::Cancelled);
        QCOMPARE(calls.load(), 2);
    }
};

QTEST_APPLESS_MAIN(tst_audit)
#include "tst_audit.moc"
