// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_html.h"

#include "core/audit/calibration_audit.h"
#include "core/audit/closure.h"
#include "core/audit/html_page.h"
#include "core/number_text.h"
#include "core/target/family.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

namespace {

/// More rows make no report readable; the JSON has them all.
constexpr size_t mostFamilies = 100, shownOffenders = 3;

std::string grouped(std::int64_t value)
{
    std::string text = std::to_string(value);
    for (size_t at = text.size(); at > 3 + (value < 0 ? 1u : 0u); at -= 3)
        text.insert(at - 3, "\u202f");
    return text;
}

/// Six digits tell enough.
std::string compact(double value)
{
    char buffer[40];
    const auto [end, ec] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 6);
    return ec == std::errc() ? std::string(buffer, end) : shortNumber(value);
}

std::string_view termText(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> texts[] = {
        {"impossible_poses", "Impossible poses, 10 each"},
        {"chirality", "Corners wind the wrong way, 50 times their share of the tags"},
        {"orientation", "Corners do not fit the pose, 50 times their share of the tags"},
        {"incidence_below_45_deg", "Incidence stays below 45°"},
        {"distance_range_below_1_m", "Distances span less than 1 m"},
        {"bad_frames", "Bad images, 50 times their share"},
        {"pictures", "Tags that the image does not show, 50 times their share of those read"},
        {"margin", "Visible points inside the margin"},
        {"duplicate_records", "Targets recorded twice"},
        {"unreadable_records", "Records that cannot be read"},
    };
    const auto row = std::find_if(std::begin(texts), std::end(texts), [name](const auto &entry) { return entry.first == name; });
    return row == std::end(texts) ? name : row->second;
}

void addSummary(HtmlPage &page, const AuditReport &report)
{
    page.section("Summary");
    for (const std::string &failure : report.failures)
        page.paragraph(failure, HtmlTone::Bad);
    const std::vector<HtmlTile> tiles = {{"images", grouped(report.image_count)}, {"tags", grouped(report.tag_count)}, {"boards", grouped(report.board_count)},
                                         {"keypoints in view", grouped(report.keypoint_count)}, {"of the image covered", HtmlPage::number(100 * report.coverage.filledShare(), 0) + " %"},
                                         {"score by render-tag's terms", HtmlPage::number(report.score_v1, 1)}};
    page.tiles(tiles);
}

void addIntegrity(HtmlPage &page, const AuditReport &report)
{
    const PictureReport &pictures = report.pictures;
    page.section("Integrity", grouped(pictures.frames) + " images were decoded and read through the lens of their records: " + grouped(pictures.checked) + " tags were held against their pattern, "
                                  + grouped(pictures.skipped) + " were too small, steep, hidden or dark.");
    std::vector<std::vector<HtmlCell>> rows;
    for (const IntegrityCheck &check : report.integrity) {
        std::string offenders;
        for (size_t i = 0; i < std::min(shownOffenders, check.offenders.size()); ++i)
            offenders += (i ? ", " : "") + check.offenders[i];
        if (check.offenders.size() > shownOffenders)
            offenders += " and " + grouped(static_cast<std::int64_t>(check.offenders.size() - shownOffenders)) + " more";
        rows.push_back({HtmlCell(check.isFailure() ? "✗" : "✓", check.isFailure() ? HtmlTone::Bad : HtmlTone::Good), HtmlCell(std::string(check.label)),
                        HtmlCell::number(check.isFailure() ? grouped(check.count) : "none", check.isFailure() ? HtmlTone::Bad : HtmlTone::Quiet), HtmlCell(std::move(offenders), HtmlTone::Quiet)});
    }
    page.table({"", "Check", HtmlCell::number("Found"), "Images"}, rows);
}

void addCoverage(HtmlPage &page, const AuditReport &report)
{
    const CoverageReport &coverage = report.coverage;
    page.section("Coverage");
    page.heatMap("Where points lie in the image", CoverageReport::columns, CoverageReport::rows, coverage.counts, grouped(coverage.points) + " corners and keypoints; darker cells hold more");
    std::vector<HtmlBar> bars;
    constexpr const char *names[] = {"X", "Y", "Size", "Skew"};
    for (size_t i = 0; i < viewAxes.size(); ++i)
        bars.push_back({names[i], coverage.views().progress(i), HtmlPage::number(100 * coverage.views().progress(i), 0) + " %"});
    page.bars("Variety of the views", bars, "Of " + grouped(coverage.views().views) + " whole " + (coverage.isOfBoards() ? "boards" : "tags") + ", as ROS camera_calibration counts it: 100 % is enough to calibrate by");
}

void addDistributions(HtmlPage &page, const AuditReport &report)
{
    page.section("Distributions", "Of the tag records; contrast of the tags that were read, light of the scenes of those images.");
    std::vector<std::vector<HtmlCell>> rows;
    for (size_t i = 0; i < quantityCount; ++i) {
        const QuantityDesc &quantity = quantities()[i];
        const DistributionStats &stats = report.distributions[i].stats;
        if (stats.count == 0)
            continue;
        std::vector<HtmlCell> row = {HtmlCell(std::string(quantity.label) + (quantity.unit.empty() ? "" : ", " + std::string(quantity.unit))), HtmlCell::number(grouped(stats.count))};
        for (const double value : {stats.min, stats.median, stats.mean, stats.max, stats.std})
            row.push_back(HtmlCell::number(HtmlPage::number(value, quantity.decimals)));
        rows.push_back(std::move(row));
        page.histogram(quantity.label, quantity.unit, report.distributions[i].histogram, {});
    }
    std::vector<HtmlCell> header = {""};
    for (const char *name : {"Values", "Least", "Median", "Mean", "Most", "Deviation"})
        header.push_back(HtmlCell::number(name));
    page.table(header, rows);
}

/// "0.52 ± 0.11 (0.30 – 0.80)"
HtmlCell spreadCell(const RunningStats &stats, int decimals)
{
    const auto number = [decimals](double value) { return HtmlPage::number(value, decimals); };
    return HtmlCell::number(number(stats.mean()) + " ± " + number(stats.std()) + " (" + number(stats.min()) + " – " + number(stats.max()) + ")");
}

void addFamilies(HtmlPage &page, const AuditReport &report)
{
    if (report.families.empty())
        return;
    page.section("Families", "Of the tag records: mean ± deviation (least – most).");
    std::vector<std::vector<HtmlCell>> rows;
    for (const auto &[name, family] : report.families) {
        if (rows.size() == mostFamilies)
            break;
        const TagFamily *known = findFamily(name);
        const auto [least, most] = std::minmax_element(family.ids.begin(), family.ids.end(), [](const auto &a, const auto &b) { return a.second.records < b.second.records; });
        rows.push_back({HtmlCell(name), HtmlCell::number(grouped(family.all.records)), HtmlCell::number(grouped(static_cast<std::int64_t>(family.ids.size())) + (known ? " of " + grouped(known->codeCount) : "")),
                        HtmlCell::number(grouped(least->second.records) + " – " + grouped(most->second.records)), spreadCell(family.all.distance, 3), spreadCell(family.all.incidence, 1),
                        spreadCell(family.all.ppm, 2)});
    }
    page.table({"Family", HtmlCell::number("Records"), HtmlCell::number("Different ids"), HtmlCell::number("Times an id occurs"), HtmlCell::number("Distance, m"), HtmlCell::number("Incidence, °"), HtmlCell::number("Pixels per module")}, rows);
}

void addScore(HtmlPage &page, const AuditReport &report)
{
    page.section("Score", "100 points and what is taken off; terms of render-tag's score are marked.");
    std::vector<std::vector<HtmlCell>> rows;
    for (const ScoreTerm &term : report.terms)
        rows.push_back({HtmlCell(std::string(termText(term.name))), HtmlCell(term.isV1 ? "render-tag" : "", HtmlTone::Quiet), HtmlCell::number(HtmlPage::number(term.points, 1), term.points < 0 ? HtmlTone::Bad : HtmlTone::Quiet)});
    rows.push_back({HtmlCell("Score"), "", HtmlCell::number(HtmlPage::number(report.score, 1))});
    page.table({"Term", "", HtmlCell::number("Points")}, rows);
}

std::vector<HtmlCell> detectionRow(const std::string &name, std::int64_t found, std::int64_t expected, const std::string &falsePositives, const ResidualSums &sums)
{
    const auto pixels = [](double value) { return HtmlCell::number(HtmlPage::number(value, 4)); };
    return {HtmlCell(name), HtmlCell::number(grouped(found) + " of " + grouped(expected)), HtmlCell::number(falsePositives), pixels(sums.rms()), pixels(sums.bias().x()), pixels(sums.bias().y()), pixels(sums.outwardBias())};
}

std::vector<HtmlCell> lensRow(std::string name, double residual_px, const std::optional<ProjectionDifference> &difference)
{
    const auto pixels = [](double value) { return HtmlCell::number(HtmlPage::number(value, 4)); };
    std::vector<HtmlCell> row{HtmlCell(std::move(name)), pixels(residual_px)};
    if (!difference)
        row.insert(row.end(), {HtmlCell::number("–", HtmlTone::Bad), HtmlCell::number("–"), HtmlCell::number("–")});
    else
        row.insert(row.end(), {pixels(difference->rms), pixels(difference->max), HtmlCell::number(HtmlPage::number(100 * difference->coverage, 0) + " %")});
    return row;
}

std::vector<HtmlCell> lensHeader()
{
    return {"Lens", HtmlCell::number("Residual RMS, px"), HtmlCell::number("Projection difference RMS, px"), HtmlCell::number("largest, px"), HtmlCell::number("of the image")};
}

void addClosure(HtmlPage &page, const ClosureReport &closure)
{
    page.section("Closure", "What independent detectors and solvers get out of " + grouped(closure.frames) + " images, against the truth.");
    std::vector<std::vector<HtmlCell>> rows;
    for (const auto &[key, tags] : closure.tags)
        rows.push_back(detectionRow(key.second + " by " + std::string(closureMethodName(key.first)), tags.found, tags.expected, grouped(tags.falsePositives), tags.residuals.all()));
    for (size_t m = 0; m < closureMethodCount; ++m)
        if (const BoardClosure &boards = closure.boards[m]; boards.expected > 0)
            rows.push_back(detectionRow("boards by " + std::string(closureMethodName(ClosureMethod(m))), boards.found, boards.expected, "–", boards.sums()));
    page.table({"Detector", HtmlCell::number("Found"), HtmlCell::number("False"), HtmlCell::number("RMS, px"), HtmlCell::number("Bias x, px"), HtmlCell::number("Bias y, px"), HtmlCell::number("Outward, px")}, rows);
    rows.clear();
    for (const CameraClosure &camera : closure.cameras)
        for (const auto &[key, lens] : camera.lenses)
            if (lens.solution)
                rows.push_back(lensRow(std::string(lensFormulaName(key.second)) + " by " + std::string(closureMethodName(key.first)), lens.solution->rms, lens.difference));
    if (!rows.empty())
        page.table(lensHeader(), rows);
}

void addCalibration(HtmlPage &page, const CalibrationAudit &calibration)
{
    page.section("Calibration", calibration.file + " (" + calibration.format + ") against the cameras of the dataset.");
    std::vector<std::vector<HtmlCell>> rows;
    for (const CalibrationCheck &check : calibration.checks)
        rows.push_back(lensRow((check.name.empty() ? std::string("lens") : check.name) + ", " + std::string(lensFormulaName(check.lens.formula)), check.points > 0 ? check.residual_px : std::nan(""), check.difference));
    page.table(lensHeader(), rows);
}

} // namespace

void addGates(HtmlPage &page, const std::vector<GateOutcome> &gates)
{
    if (gates.empty())
        return;
    page.section("Gates", "Rules that the report was held against.");
    std::vector<std::vector<HtmlCell>> rows;
    for (const GateOutcome &gate : gates) {
        const HtmlTone tone = gate.holds ? HtmlTone::Good : gate.rule.critical ? HtmlTone::Bad : HtmlTone::Warning;
        rows.push_back({HtmlCell(gate.holds ? "✓" : "✗", tone), HtmlCell(gate.rule.metric), HtmlCell::number(gate.value ? compact(*gate.value) : "–"),
                        HtmlCell::number(gate.rule.min ? shortNumber(*gate.rule.min) : "–"), HtmlCell::number(gate.rule.max ? shortNumber(*gate.rule.max) : "–"), HtmlCell(gate.holds ? "holds" : gate.message, gate.holds ? HtmlTone::Quiet : tone)});
    }
    page.table({"", "Metric", HtmlCell::number("Value"), HtmlCell::number("Least"), HtmlCell::number("Most"), "Verdict"}, rows);
}

std::string auditReportHtml(const AuditReport &report)
{
    const HtmlTone tone = !report.passed() ? HtmlTone::Bad : report.score < 70 ? HtmlTone::Warning : HtmlTone::Good;
    HtmlPage page(report.dataset_name, "Audit of " + report.timestamp, report.passed() ? "Passed" : report.isQuarantined() ? "Failed: integrity" : "Failed: gates", tone, report.score);
    addSummary(page, report);
    addIntegrity(page, report);
    addGates(page, report.gates);
    addCoverage(page, report);
    addDistributions(page, report);
    addFamilies(page, report);
    addScore(page, report);
    if (report.closure)
        addClosure(page, *report.closure);
    if (report.calibration)
        addCalibration(page, *report.calibration);
    return page.finish("Made by Tagmill " TAGMILL_VERSION);
}

} // namespace tagmill
