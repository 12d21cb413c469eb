// SPDX-License-Identifier: GPL-3.0-or-later
// Two audits compared, a dataset pruned, a report as HTML.
#include "core/audit/audit_diff.h"
#include "core/audit/audit_html.h"
#include "core/audit/html_page.h"
#include "core/audit/prune.h"
#include "core/dataset/annotations.h"
#include "core/dataset/verify_dataset.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/editable_dataset.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>
#include <set>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

/// Relative path → sha256 of every file below.
std::map<std::string, std::string> hashesBelow(const fs::path &dir)
{
    std::map<std::string, std::string> hashes;
    for (const auto &entry : fs::recursive_directory_iterator(dir))
        if (entry.is_regular_file())
            hashes[entry.path().lexically_relative(dir).string()] = hex(sha256(*readFile(entry.path())));
    return hashes;
}

std::shared_ptr<const Dataset> opened(const fs::path &dir)
{
    auto dataset = readDataset(dir);
    if (!dataset)
        qFatal("%s", dataset.error().text().c_str());
    return *std::move(dataset);
}

} // namespace

class tst_audit_reports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    ThreadExecutor m_executor{2};
    fs::path newDir() { return fs::path(m_dir.path().toStdString()) / ("set" + std::to_string(m_count++)); }
    fs::path merged(int scenes, bool isCompat = false)
    {
        const fs::path dir = newDir();
        Report problems;
        if (!makeDataset(dir, scenes, isCompat) || !mergeDataset(dir, problems))
            qFatal("the fixture cannot be made");
        return dir;
    }
    AuditReport audited(const Dataset &dataset) { return *auditDataset(dataset, m_executor); }
    bool verifies(const fs::path &dir)
    {
        const auto found = verifyDataset(dir, m_executor);
        for (const Problem &problem : found ? found->problems : std::vector<Problem>{found.error().problem})
            qInfo("%s", problem.text().c_str());
        return found && found->passed();
    }

private slots:
    void aDatasetDoesNotDifferFromItself()
    {
        const AuditReport report = audited(*opened(merged(2)));
        const AuditDiff diff = diffAudits(report, report);
        for (const MetricDiff &metric : diff.metrics)
            QVERIFY2(metric.difference() == 0 && !metric.isWorse(), metric.name.c_str());
        QVERIFY(diff.columns.size() >= 6);
        for (const ColumnDiff &column : diff.columns) {
            QVERIFY(column.test.statistic == 0 && column.test.p > 0.999);
            QCOMPARE(column.histogram.counts, column.experimentBins);
        }
        QVERIFY(!diff.drifts(0));
    }

    void whatWasChangedIsWhatDiffers()
    {
        const auto base = opened(merged(2));
        EditableDataset changed(*base);
        for (EditableFrame &frame : changed.frames)
            for (DetectionRecord &record : frame.records)
                record.occlusion_ratio = 0.5;
        changed.frames[0].records[1].distance += 0.01;
        const AuditDiff diff = diffAudits(audited(*base), audited(changed.made()));
        for (const MetricDiff &metric : diff.metrics) {
            const bool isExpected = std::set<std::string>{"impossible_poses_diff", "distance_mean_diff", "distance_std_diff", "score_diff"}.contains(metric.name);
            QVERIFY2((metric.difference() != 0) == isExpected, metric.name.c_str());
            QVERIFY2(metric.isWorse() == (metric.name == "impossible_poses_diff" || metric.name == "score_diff"), metric.name.c_str());
        }
        for (const ColumnDiff &column : diff.columns) {
            QCOMPARE(std::accumulate(column.histogram.counts.begin(), column.histogram.counts.end(), 0), column.baseCount);
            QCOMPARE(std::accumulate(column.experimentBins.begin(), column.experimentBins.end(), 0), column.experimentCount);
            QCOMPARE(column.histogram.counts.size(), column.experimentBins.size());
            // What is half hidden is not read, so that column is gone.
            if (column.quantity == Quantity::Occlusion || column.quantity == Quantity::Contrast)
                QVERIFY(column.test.statistic == 1 && column.test.p < 1e-6);
            else
                QVERIFY(column.test.statistic < 1.5 / column.baseCount); // one record moved
        }
        QVERIFY(diff.drifts(0.9) && !diff.drifts(1));
        const Json json = Json::parse(auditDiffJson(diff, 0.9));
        QCOMPARE(json["kolmogorov_smirnov"]["occlusion"]["drifts"].get<bool>(), true);
        QCOMPARE(json["kolmogorov_smirnov"]["area"]["drifts"].get<bool>(), false);
        QCOMPARE(json["differences"]["impossible_poses_diff"]["worse"].get<bool>(), true);
        QCOMPARE(json["passed"].get<bool>(), false);
    }

    void aPrunedDatasetIsWhole_data()
    {
        QTest::addColumn<bool>("isCompat");
        QTest::newRow("ours") << false;
        QTest::newRow("as render-tag writes it") << true;
    }
    void aPrunedDatasetIsWhole()
    {
        QFETCH(bool, isCompat);
        const fs::path dir = merged(4, isCompat), out = newDir();
        const auto before = hashesBelow(dir);
        const auto dataset = opened(dir);
        const PruneFilter filter{{}, {}, {}, {}, true, 3};
        const PrunePlan plan = planPrune(*dataset, filter);
        QCOMPARE(plan.frames.size(), size_t(3));
        QCOMPARE(plan.passed, size_t(8));
        QVERIFY_RESULT(pruneDataset(*dataset, plan, filter, out));
        QCOMPARE(hashesBelow(dir), before);
        QVERIFY(verifies(out));
        const auto pruned = opened(out);
        QVERIFY(pruned->problems.empty());
        QCOMPARE(pruned->frames.size(), size_t(3));
        std::set<std::string> ids;
        for (size_t i = 0; i < 3; ++i) {
            const DatasetFrame &frame = pruned->frames[i], &original = dataset->frames[plan.frames[i]];
            ids.insert(frame.image_id);
            QCOMPARE(frame.image_id, original.image_id);
            QCOMPARE(frame.recordCount, original.recordCount);
            QCOMPARE(*readFile(frame.image), *readFile(original.image));
        }
        QVERIFY(audited(*pruned).passed());
        const Json coco = Json::parse(*readFile(out / "coco_labels.json"));
        QCOMPARE(coco["images"].size(), size_t(3));
        const Json provenance = Json::parse(*readFile(out / "provenance.json"));
        const Json &frames = isCompat ? provenance : provenance["frames"];
        QCOMPARE(frames.size(), size_t(3));
        for (const std::string &id : ids)
            QVERIFY(frames.contains(id));
        const Json manifest = Json::parse(*readFile(out / "manifest.json"));
        QCOMPARE(manifest["metadata"]["tagmill"]["frames"].get<int>(), 3);
        QCOMPARE(manifest["metadata"]["tagmill"]["pruned"]["from_frames"].get<int>(), 8);
        // Nothing but what the checksums list.
        QCOMPARE(hashesBelow(out).size(), Json::parse(*readFile(out / "checksums.json"))["files"].size() + 1);
    }

    void tagsAndQuarantineStay()
    {
        const fs::path dir = merged(2), out = newDir();
        const auto dataset = opened(dir);
        PruneFilter filter;
        filter.limit = 2;
        const PrunePlan plan = planPrune(*dataset, filter);
        Annotations said;
        for (const DatasetFrame &frame : dataset->frames)
            said.setTag(frame.image_id, quarantineTag, true);
        QVERIFY_RESULT(writeAnnotations(dir, said));
        QVERIFY_RESULT(pruneDataset(*dataset, plan, filter, out));
        const auto kept = readAnnotations(out);
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->frames.size(), size_t(2));
        for (const size_t index : plan.frames)
            QVERIFY(kept->tagsOf(dataset->frames[index].image_id) & (1u << quarantineTag));
        QVERIFY(verifies(out));
    }

    void theSameFramesStayEveryTime()
    {
        const auto dataset = opened(merged(4));
        const PruneFilter filter{{}, {}, {}, {}, true, 4};
        const PrunePlan plan = planPrune(*dataset, filter);
        QCOMPARE(plan.frames, planPrune(*dataset, filter).frames);
        Dataset reversed = *dataset;
        std::reverse(reversed.frames.begin(), reversed.frames.end());
        std::set<std::string> ids, again;
        for (const size_t i : plan.frames)
            ids.insert(dataset->frames[i].image_id);
        for (const size_t i : planPrune(reversed, filter).frames)
            again.insert(reversed.frames[i].image_id);
        QCOMPARE(again, ids);
        QVERIFY(plan.frames != (std::vector<size_t>{0, 1, 2, 3}));
    }

    void boundsAreKept_data()
    {
        QTest::addColumn<bool>("needsAll");
        QTest::newRow("all records") << true;
        QTest::newRow("any record") << false;
    }
    void boundsAreKept()
    {
        QFETCH(bool, needsAll);
        EditableDataset dataset(*opened(merged(2)));
        dataset.frames[1].records[0].occlusion_ratio = 0.9;
        for (DetectionRecord &record : dataset.frames[2].records)
            record.occlusion_ratio = 0.9;
        dataset.frames[3].records.clear();
        PruneFilter filter;
        filter.maxOcclusion = 0.5;
        filter.needsAll = needsAll;
        QCOMPARE(planPrune(dataset.made(), filter).frames, needsAll ? (std::vector<size_t>{0, 3}) : (std::vector<size_t>{0, 1}));
        filter = {};
        filter.minDistance = 1e6;
        QCOMPARE(planPrune(dataset.made(), filter).frames, (std::vector<size_t>{3}));
    }

    void nothingIsLeftWhereItCannotBe()
    {
        const fs::path dir = merged(1);
        const auto dataset = opened(dir);
        const PruneFilter filter;
        const PrunePlan plan = planPrune(*dataset, filter);
        const auto before = hashesBelow(dir);
        QVERIFY(!pruneDataset(*dataset, plan, filter, dir));
        QVERIFY(!pruneDataset(*dataset, plan, filter, dir / "images" / "pruned"));
        QCOMPARE(hashesBelow(dir), before);
        const fs::path full = newDir();
        fs::create_directories(full);
        QVERIFY_RESULT(writeFileAtomically(full / "mine", "x"));
        QVERIFY(!pruneDataset(*dataset, plan, filter, full));
        QCOMPARE(hashesBelow(full).size(), size_t(1));
        const fs::path out = newDir();
        QVERIFY(!pruneDataset(*dataset, {}, filter, out));
        int calls = 0;
        QVERIFY(!pruneDataset(*dataset, plan, filter, out, [&](double, std::string_view) { return ++calls < 2; }));
        for (const auto &entry : fs::directory_iterator(fs::path(m_dir.path().toStdString())))
            QVERIFY2(entry.path().filename().string().find("part") == std::string::npos, entry.path().c_str());
        QVERIFY(!fs::exists(out));
        const fs::path empty = newDir();
        fs::create_directories(empty);
        QVERIFY_RESULT(pruneDataset(*dataset, plan, filter, empty));
        QVERIFY(verifies(empty));
    }

    void picturesThatCannotBeCopiedAreLeftOut()
    {
        const fs::path dir = merged(2);
        fs::remove(dir / "images" / "scene_0000_cam_0000.png");
        const fs::path link = dir / "images" / "scene_0000_cam_0001.png";
        fs::rename(link, dir.parent_path() / "secret.png");
        fs::create_symlink(dir.parent_path() / "secret.png", link);
        const PrunePlan plan = planPrune(*opened(dir), {});
        QCOMPARE(plan.frames, (std::vector<size_t>{2, 3}));
        QCOMPARE(plan.withoutPicture, size_t(2));
    }

    /// So that its gates find what they judge; values as gates read them.
    void whatRenderTagNamesIsInTheReport_data()
    {
        QTest::addColumn<QString>("metric");
        for (const char *column : {"geometric.distance", "geometric.incidence_angle", "geometric.ppm", "environmental.lighting_intensity", "environmental.contrast"})
            for (const char *number : {"min", "max", "mean", "std", "median"})
                QTest::addRow("%s.%s", column, number) << QStringLiteral("%1.%2").arg(QLatin1String(column), QLatin1String(number));
        for (const char *metric : {"geometric.tag_count", "geometric.image_count", "integrity.orphaned_tags", "integrity.impossible_poses", "integrity.corrupted_frames", "integrity.chirality_failures",
                                   "integrity.orientation_failures", "integrity.dictionary_orientation_error", "integrity.margin_violations", "score"})
            QTest::newRow(metric) << QString::fromLatin1(metric);
    }
    void whatRenderTagNamesIsInTheReport()
    {
        QFETCH(QString, metric);
        static const std::string report = auditMetricsJson(audited(*opened(merged(1))));
        const auto outcomes = evaluateGates({{.metric = metric.toStdString()}}, report);
        QVERIFY_RESULT(outcomes);
        QVERIFY2(outcomes->at(0).value && outcomes->at(0).holds, outcomes->at(0).message.c_str());
    }

    void lightIsAddedUpForRenderTagsGates()
    {
        EditableDataset dataset(*opened(merged(1)));
        dataset.dir = newDir();
        fs::create_directories(dataset.dir);
        const auto image = [](const std::string &id, const std::string &lights) { return "\"" + id + "\": {\"recipe_snapshot\": {\"world\": {\"lights\": [" + lights + "]}}}"; };
        QVERIFY_RESULT(writeFileAtomically(dataset.dir / "provenance.json",
                                           "{" + image("scene_0000_cam_0000", R"({"type": "POINT", "intensity": 100}, {"type": "SUN", "intensity": 2.5})") + ", "
                                               + image("scene_0000_cam_0001", R"({"type": "SUN", "intensity": 4})") + "}"));
        const Json light = Json::parse(auditMetricsJson(audited(dataset.made())))["environmental"]["lighting_intensity"];
        QCOMPARE(light["count"].get<int>(), 2);
        QVERIFY_NEAR(light["min"].get<double>(), 4, 1e-12);
        QVERIFY_NEAR(light["max"].get<double>(), 102.5, 1e-12);
        QVERIFY_NEAR(light["mean"].get<double>(), 53.25, 1e-12);
    }

    void recordsTurnedAroundAreAnErrorOfOrientation_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("isError");
        QTest::newRow("as they are") << 0 << false;
        QTest::newRow("by 90 degrees") << 1 << false;
        QTest::newRow("by 180 degrees") << 2 << true;
        QTest::newRow("by 270 degrees") << 3 << false;
    }
    void recordsTurnedAroundAreAnErrorOfOrientation()
    {
        QFETCH(int, turns);
        QFETCH(bool, isError);
        EditableDataset dataset(*opened(merged(1)));
        std::vector<Vector2> &corners = dataset.frames.at(0).records.at(1).corners;
        std::rotate(corners.begin(), corners.begin() + turns, corners.end());
        const Json integrity = Json::parse(auditMetricsJson(audited(dataset.made())))["integrity"];
        QCOMPARE(integrity["dictionary_orientation_error"].get<bool>(), isError);
        QCOMPARE(integrity["orientation_failures"].get<int>(), turns == 0 ? 0 : 1);
    }

    void familiesAreToldWithTheirSpread_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<QString>("cell");
        QTest::newRow("distance") << "distance" << 1.0 << 3.0 << "2.000 ± 1.414 (1.000 – 3.000)";
        QTest::newRow("incidence") << "incidence_angle" << 10.0 << 50.0 << "30.0 ± 28.3 (10.0 – 50.0)";
        QTest::newRow("pixels per module") << "ppm" << 7.0 << 5.0 << "6.00 ± 1.41 (5.00 – 7.00)";
    }
    void familiesAreToldWithTheirSpread()
    {
        QFETCH(QString, quantity);
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(QString, cell);
        EditableDataset dataset(*opened(merged(1)));
        for (size_t i = 0; i < 2; ++i) { // a tag in each of two frames, and one of another family beside it
            std::vector<DetectionRecord> &records = dataset.frames.at(i).records;
            records.resize(2);
            for (DetectionRecord &record : records) {
                QCOMPARE(record.record_type, RecordType::Tag);
                double &value = quantity == QLatin1String("distance") ? record.distance : quantity == QLatin1String("ppm") ? record.ppm : record.angle_of_incidence;
                value = i == 0 ? first : second;
            }
            records[0].tag_id = 3;
            records[1].tag_family = "tag16h5";
            records[1].distance = records[1].ppm = records[1].angle_of_incidence = 77;
        }
        const AuditReport report = audited(dataset.made());
        const std::string family = dataset.frames[0].records[0].tag_family, name = quantity.toStdString();
        const Json json = Json::parse(auditMetricsJson(report))["families"];
        QCOMPARE(json.size(), size_t(2));
        QCOMPARE(json[family]["records"].get<int>(), 2);
        QVERIFY_NEAR(json[family][name + "_min"].get<double>(), std::min(first, second), 0);
        QVERIFY_NEAR(json[family][name + "_max"].get<double>(), std::max(first, second), 0);
        QVERIFY_NEAR(json[family][name + "_mean"].get<double>(), (first + second) / 2, 1e-12);
        QVERIFY_NEAR(json[family][name + "_std"].get<double>(), std::abs(first - second) / std::sqrt(2.0), 1e-12);
        QVERIFY_NEAR(json["tag16h5"][name + "_std"].get<double>(), 0, 0);
        QCOMPARE(json[family]["ids"]["3"].get<int>(), 2);
        const Json &id = json[family]["by_id"]["3"];
        for (const char *part : {"_min", "_max", "_mean", "_std"})
            QCOMPARE(id[name + part].get<double>(), json[family][name + part].get<double>());
        QVERIFY(auditReportHtml(report).find(cell.toStdString()) != std::string::npos);
    }

    void theHtmlReportIsWholeAndEscaped()
    {
        EditableDataset dataset(*opened(merged(2)));
        dataset.dir = "/tmp/<script>alert(\"1\")<&script>";
        for (EditableFrame &frame : dataset.frames)
            frame.records[0].tag_family = "<img src=x onerror='1'>\x01\xff";
        dataset.frames[1].image_id = "\"><b>";
        dataset.frames[1].records[2].distance = -1e300;
        AuditReport report = audited(dataset.made());
        QVERIFY_RESULT(applyGates(report, {{.metric = "score", .min = 99}, {.metric = "<i>nothing</i>"}, {.metric = "geometric.tag_count", .max = 1, .critical = false}}));
        QVERIFY(!report.passed());
        const std::string html = auditReportHtml(report);
        QXmlStreamReader xml(QString::fromStdString(html));
        std::map<QString, int> elements;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                ++elements[xml.name().toString()];
        QVERIFY2(!xml.hasError(), xml.errorString().toUtf8());
        for (const char *none : {"script", "img", "b>", "i", "link", "iframe"})
            QCOMPARE(elements[QString::fromLatin1(none)], 0);
        QVERIFY(elements[QStringLiteral("svg")] >= 8);
        QVERIFY(elements[QStringLiteral("section")] == 7);
        for (const char *part : {"http-equiv=\"Content-Security-Policy\"", "prefers-color-scheme:dark", "&lt;img src=x", "POSE: 1 record", "not in [99, inf)", "unknown metric", "Pixels per module", "Coverage"})
            QVERIFY2(html.find(part) != std::string::npos, part);
        QVERIFY(html.find("http://") == html.find("http://www.w3.org/1999/xhtml") && html.find("https://") == std::string::npos && html.find("url(") == std::string::npos);
        QCOMPARE(auditReportHtml(report), html);
    }

    void anEmptyReportIsAPageToo()
    {
        QXmlStreamReader xml(QString::fromStdString(auditReportHtml(audited(Dataset{}))));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), xml.errorString().toUtf8());
    }
};

QTEST_APPLESS_MAIN(tst_audit_reports)
#include "tst_audit_reports.moc"
