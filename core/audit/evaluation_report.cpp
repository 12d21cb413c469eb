// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evaluation.h"

#include "core/audit/audit_html.h"
#include "core/audit/html_page.h"
#include "core/dataset/json_writer.h"
#include "core/number_text.h"

#include <cmath>

namespace tagmill {

namespace {

void writeSpread(JsonWriter &json, std::string_view name, const Spread &spread)
{
    json.key(name).beginObject().field("mean", spread.mean()).field("rms", spread.rms()).field("max", spread.count > 0 ? spread.largest : std::nan("")).endObject();
}

void writePoses(JsonWriter &json, std::string_view name, const PoseErrors &errors)
{
    json.key(name).beginObject().field("count", errors.translation_m.count);
    writeSpread(json, "translation_m", errors.translation_m);
    writeSpread(json, "translation_share", errors.translation_share);
    writeSpread(json, "rotation_deg", errors.rotation_deg);
    json.endObject();
}

void writePoseError(JsonWriter &json, const PoseErrors &given, const PoseErrors &fromCorners)
{
    json.key("pose_error").beginObject();
    writePoses(json, "given", given);
    writePoses(json, "from_corners", fromCorners);
    json.endObject();
}

/// bias and noise along x, y and outwards, each a number a gate can name.
void writeAxes(JsonWriter &json, std::string_view name, const Vector2 &xy, double outward)
{
    json.key(name).beginObject().field("x", xy.x()).field("y", xy.y()).field("outward", outward).endObject();
}

void writeResult(JsonWriter &json, const Evaluation &result)
{
    json.field("images", result.images).field("unreadable_images", result.unreadable).field("expected", result.expected).field("found", result.found).field("recall", result.recall());
    json.field("false_positives", result.false_positives).field("wrong_ids", result.wrong_ids).field("turned", result.turned);
    writeAxes(json, "corner_bias_px", result.residuals.bias(), result.residuals.outwardBias());
    writeAxes(json, "corner_noise_px", result.residuals.noise(), result.residuals.outwardNoise());
    json.field("corner_rms_px", result.residuals.rms());
    writePoseError(json, result.given, result.fromCorners);
    json.key("latency_ms").beginObject().field("count", std::int64_t(result.latencies_ms.size()));
    json.field("median", result.latency(0.5)).field("p95", result.latency(0.95)).field("max", result.latency(1)).endObject();
    json.key("bins").beginObject();
    for (size_t s = 0; s < result.bins.size(); ++s) {
        const BinScale &scale = evaluationScales()[s];
        json.key(scale.name).beginArray();
        for (size_t b = 0; b < scale.limits.size(); ++b) {
            const EvaluationBin &bin = result.bins[s][b];
            if (bin.expected == 0)
                continue;
            json.beginObject().field("from", scale.limits[b]).field("to", b + 1 < scale.limits.size() ? scale.limits[b + 1] : std::nan(""));
            json.field("expected", bin.expected).field("found", bin.found).field("recall", bin.recall());
            writeAxes(json, "corner_bias_px", bin.residuals.bias(), bin.residuals.outwardBias());
            writeAxes(json, "corner_noise_px", bin.residuals.noise(), bin.residuals.outwardNoise());
            json.field("corner_rms_px", bin.residuals.rms());
            writePoseError(json, bin.given, bin.fromCorners);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeBaseline(JsonWriter &json, const EvaluationReport &report)
{
    json.key("baseline").beginObject();
    writeResult(json, *report.baseline);
    json.endObject().key("comparison").beginArray();
    for (const BaselineRow &row : report.comparison)
        json.beginObject().field("metric", row.metric).field("baseline", row.baseline).field("value", row.value).field("change", row.value - row.baseline).field("allowed", row.allowed).field("regressed", row.hasRegressed()).endObject();
    json.endArray();
}

std::string metricsJson(const EvaluationReport &report, bool withVerdict)
{
    JsonWriter json;
    json.beginObject().field("dataset_name", report.dataset_name).field("timestamp", report.timestamp).field("detector", report.detector).field("match_px", report.match_px);
    writeResult(json, report.result);
    if (report.baseline)
        writeBaseline(json, report);
    json.field("problem_count", report.problemCount).key("problems").beginArray();
    for (const Problem &problem : report.problems)
        json.value(problem.text());
    json.endArray();
    if (withVerdict) {
        json.key("gates").beginArray();
        for (const GateOutcome &gate : report.gates)
            json.beginObject().field("metric", gate.rule.metric).field("critical", gate.rule.critical).field("value", gate.value.value_or(std::nan(""))).field("holds", gate.holds).field("message", gate.message).endObject();
        json.endArray().field("passed", report.passed());
    }
    json.endObject();
    return json.take();
}

std::string number(double value, int decimals)
{
    return HtmlPage::number(value, decimals);
}

std::string percent(double share)
{
    return number(100 * share, 2) + " %";
}

std::string upperLimit(const BinScale &scale, size_t bin)
{
    return bin + 1 < scale.limits.size() ? " to " + shortNumber(scale.limits[bin + 1]) : " and more";
}

} // namespace

std::string evaluationJson(const EvaluationReport &report)
{
    return metricsJson(report, true);
}

Result<> applyGates(EvaluationReport &report, const std::vector<GateRule> &rules)
{
    TAGMILL_TRY(report.gates, evaluateGates(rules, metricsJson(report, false)));
    return {};
}

std::string evaluationText(const EvaluationReport &report)
{
    const Evaluation &result = report.result;
    std::string text = "Evaluation of " + report.detector + (report.passed() ? " passed" : " FAILED") + "\n  " + std::to_string(result.images) + " images, " + std::to_string(result.expected) + " tags expected, "
        + std::to_string(result.found) + " found: recall " + percent(result.recall()) + "\n  " + std::to_string(result.false_positives) + " false positives, " + std::to_string(result.wrong_ids) + " wrong ids, "
        + std::to_string(result.turned) + " with corners in another order";
    if (result.unreadable > 0)
        text += "\n  " + std::to_string(result.unreadable) + " images could not be read and count nowhere";
    if (result.residuals.count > 0)
        text += "\n  corners: RMS " + number(result.residuals.rms(), 4) + " px, bias " + number(result.residuals.bias().x(), 4) + ", " + number(result.residuals.bias().y(), 4) + " px, outward "
            + number(result.residuals.outwardBias(), 4) + " px";
    for (const auto &[name, errors] : {std::pair("given", &result.given), std::pair("from its corners", &result.fromCorners)})
        if (errors->translation_m.count > 0)
            text += "\n  poses " + std::string(name) + ": " + number(errors->translation_m.mean() * 1000, 2) + " mm, " + number(errors->rotation_deg.mean(), 3) + " deg on average";
    if (!result.latencies_ms.empty())
        text += "\n  latency: median " + number(result.latency(0.5), 1) + " ms, 95 % within " + number(result.latency(0.95), 1) + " ms";
    for (const BaselineRow &row : report.comparison)
        text += "\n  " + row.metric + ": " + number(row.baseline, 4) + " -> " + number(row.value, 4) + (row.hasRegressed() ? "  REGRESSED" : "");
    for (const GateOutcome &gate : report.gates)
        if (!gate.holds)
            text += std::string("\n  ") + (gate.rule.critical ? "Failed: " : "Warning: ") + gate.message;
    if (report.problemCount > 0)
        text += "\n  " + std::to_string(report.problemCount) + " problems with the detections";
    return text;
}

std::string evaluationHtml(const EvaluationReport &report)
{
    const Evaluation &result = report.result;
    HtmlPage page("Evaluation of " + report.detector, report.dataset_name + ", " + report.timestamp, report.passed() ? "Passed" : "Failed", report.passed() ? HtmlTone::Good : HtmlTone::Bad);
    const std::vector<HtmlTile> tiles{
        {"Recall", percent(result.recall())},
        {"False positives", std::to_string(result.false_positives)},
        {"Wrong ids", std::to_string(result.wrong_ids)},
        {"Corner RMS, px", number(result.residuals.rms(), 4)},
        {"Outward bias, px", number(result.residuals.outwardBias(), 4)},
        {"Rotation error, °", number(result.fromCorners.rotation_deg.mean(), 3)},
        {"Median latency, ms", number(result.latency(0.5), 1)},
    };
    page.tiles(tiles);
    if (report.baseline) {
        page.section("Against the baseline");
        std::vector<std::vector<HtmlCell>> rows;
        for (const BaselineRow &row : report.comparison) {
            const HtmlTone tone = row.hasRegressed() ? HtmlTone::Bad : HtmlTone::Plain;
            rows.push_back({HtmlCell(row.metric), HtmlCell::number(number(row.baseline, 4)), HtmlCell::number(number(row.value, 4), tone), HtmlCell::number(number(row.allowed, 4)), HtmlCell(row.hasRegressed() ? "regressed" : "", tone)});
        }
        page.table({"Metric", HtmlCell::number("Baseline"), HtmlCell::number("Now"), HtmlCell::number("Allowed"), ""}, rows);
    }
    addGates(page, report.gates);
    for (size_t s = 0; s < result.bins.size(); ++s) {
        const BinScale &scale = evaluationScales()[s];
        page.section("By " + std::string(scale.title));
        std::vector<std::vector<HtmlCell>> rows;
        for (size_t b = 0; b < scale.limits.size(); ++b) {
            const EvaluationBin &bin = result.bins[s][b];
            if (bin.expected > 0)
                rows.push_back({HtmlCell(shortNumber(scale.limits[b]) + upperLimit(scale, b)), HtmlCell::number(std::to_string(bin.expected)), HtmlCell::number(percent(bin.recall())),
                                HtmlCell::number(number(bin.residuals.rms(), 4)), HtmlCell::number(number(bin.residuals.outwardBias(), 4))});
        }
        page.table({"Range", HtmlCell::number("Tags"), HtmlCell::number("Recall"), HtmlCell::number("Corner RMS, px"), HtmlCell::number("Outward bias, px")}, rows);
    }
    if (!report.problems.empty()) {
        page.section("Problems");
        for (const Problem &problem : report.problems)
            page.paragraph(problem.text(), HtmlTone::Warning);
    }
    return page.finish("tagmill evaluate");
}

} // namespace tagmill
