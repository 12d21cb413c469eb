// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "core/audit/calibration_audit.h"
#include "core/audit/closure.h"
#include "core/dataset/json_writer.h"
#include "core/files.h"
#include "core/target/family.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace tagmill {

namespace {

void writeDistribution(JsonWriter &json, std::string_view name, const Distribution &distribution)
{
    const DistributionStats &stats = distribution.stats;
    json.key(name).beginObject();
    json.field("min", stats.min).field("max", stats.max).field("mean", stats.mean).field("std", stats.std).field("median", stats.median).field("count", stats.count);
    const Histogram &histogram = distribution.histogram;
    json.key("histogram").beginObject().field("low", histogram.low).field("width", histogram.width).key("counts").beginArray();
    for (const int count : histogram.counts)
        json.value(count);
    json.endArray().endObject().endObject();
}

void writeGroup(JsonWriter &json, const AuditReport &report, std::string_view group)
{
    for (size_t i = 0; i < quantityCount; ++i)
        if (quantities()[i].group == group)
            writeDistribution(json, quantities()[i].id, report.distributions[i]);
}

/// render-tag's names first, so that its gates find them; then every check with its images.
void writeIntegrity(JsonWriter &json, const AuditReport &report)
{
    const auto count = [&](const char *id) { return report.countOf(id); };
    json.key("integrity").beginObject();
    json.field("orphaned_tags", count("orphaned_records")).field("impossible_poses", count("impossible_poses"));
    json.field("corrupted_frames", count("missing_frames") + count("foreign_frames") + count("undecodable_frames") + count("wrong_size_frames") + count("constant_frames"));
    json.field("chirality_failures", count("chirality")).field("orientation_failures", count("anchor"));
    json.field("dictionary_orientation_error", report.isTurnedAround).field("margin_violations", count("margin"));
    json.key("counts").beginObject();
    for (const IntegrityCheck &check : report.integrity)
        json.field(check.id, check.count);
    json.endObject().key("checks").beginArray();
    for (const IntegrityCheck &check : report.integrity) {
        json.beginObject().field("id", check.id).field("label", check.label).field("count", check.count);
        json.key("images").beginArray();
        for (const std::string &image : check.offenders)
            json.value(image);
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

void writePictures(JsonWriter &json, const PictureReport &pictures)
{
    json.key("pictures").beginObject().field("frames", pictures.frames).field("checked", pictures.checked).field("skipped", pictures.skipped);
    json.field("other", pictures.other).field("turned", pictures.turned).field("mirrored", pictures.mirrored).field("not_shown", pictures.notShown).endObject();
}

void writeCoverage(JsonWriter &json, const CoverageReport &coverage)
{
    json.key("coverage").beginObject().field("points", coverage.points).field("filled", coverage.filledShare());
    json.field("columns", CoverageReport::columns).field("rows", CoverageReport::rows).key("counts").beginArray();
    for (const std::int64_t count : coverage.counts)
        json.value(count);
    json.endArray().field("views_of", coverage.isOfBoards() ? "boards" : "tags").field("views", coverage.views().views);
    for (size_t i = 0; i < viewAxes.size(); ++i) {
        json.key(viewAxes[i].name).beginObject().field("min", coverage.views().min[i]).field("max", coverage.views().max[i]);
        json.field("progress", coverage.views().progress(i)).endObject();
    }
    json.endObject();
}

void writeSpreads(JsonWriter &json, const TagTally &tags)
{
    for (const auto &[quantity, stats] : {std::pair<std::string, const RunningStats &>("distance", tags.distance), {"incidence_angle", tags.incidence}, {"ppm", tags.ppm}})
        json.field(quantity + "_min", stats.min()).field(quantity + "_max", stats.max()).field(quantity + "_mean", stats.mean()).field(quantity + "_std", stats.std());
}

void writeFamily(JsonWriter &json, const std::string &name, const FamilyTally &family)
{
    constexpr size_t mostIds = 10'000; // a file that says anything may hold a million
    const TagFamily *known = findFamily(name);
    const auto eachId = [&family](const auto &write) {
        size_t written = 0;
        for (auto it = family.ids.begin(); it != family.ids.end() && written < mostIds; ++it, ++written)
            write(std::to_string(it->first), it->second);
    };
    json.key(name).beginObject().field("records", family.all.records).field("different_ids", static_cast<std::int64_t>(family.ids.size()));
    json.field("ids_in_family", known ? known->codeCount : 0);
    writeSpreads(json, family.all);
    json.key("ids").beginObject(); // how often each occurs
    eachId([&json](const std::string &id, const TagTally &tags) { json.field(id, tags.records); });
    json.endObject().key("by_id").beginObject();
    eachId([&json](const std::string &id, const TagTally &tags) {
        json.key(id).beginObject();
        writeSpreads(json, tags);
        json.endObject();
    });
    json.endObject().endObject();
}

void writeScore(JsonWriter &json, const AuditReport &report)
{
    json.field("score", report.score).field("score_v1", report.score_v1);
    json.key("score_terms").beginArray();
    for (const ScoreTerm &term : report.terms)
        json.beginObject().field("name", term.name).field("points", term.points).field("in_v1", term.isV1).endObject();
    json.endArray();
}

void writeMetrics(JsonWriter &json, const AuditReport &report)
{
    json.beginObject();
    json.field("dataset_name", report.dataset_name).field("timestamp", report.timestamp);
    json.key("geometric").beginObject();
    writeGroup(json, report, "geometric");
    json.field("tag_count", report.tag_count).field("board_count", report.board_count);
    json.field("keypoint_count", report.keypoint_count).field("image_count", report.image_count);
    json.endObject().key("environmental").beginObject();
    writeDistribution(json, "lighting_intensity", report.all_light);
    writeGroup(json, report, "environmental");
    json.endObject();
    writeCoverage(json, report.coverage);
    json.key("families").beginObject();
    for (const auto &[name, family] : report.families)
        writeFamily(json, name, family);
    json.endObject();
    writePictures(json, report.pictures);
    writeIntegrity(json, report);
    writeScore(json, report);
    if (report.closure) {
        json.key("closure");
        writeClosure(json, *report.closure);
    }
    if (report.calibration) {
        json.key("calibration");
        writeCalibrationAudit(json, *report.calibration);
    }
    json.endObject();
}

void writeBound(JsonWriter &json, std::string_view name, const std::optional<double> &bound)
{
    json.key(name);
    bound ? json.value(*bound) : json.null();
}

void writeGates(JsonWriter &json, const std::vector<GateOutcome> &gates)
{
    json.key("gates").beginArray();
    for (const GateOutcome &gate : gates) {
        json.beginObject().field("metric", gate.rule.metric);
        writeBound(json, "min", gate.rule.min);
        writeBound(json, "max", gate.rule.max);
        json.field("critical", gate.rule.critical);
        writeBound(json, "value", gate.value);
        json.field("holds", gate.holds).field("message", gate.message).endObject();
    }
    json.endArray();
}

/// Sentences of the failures: those of integrity, then those of the gates.
void writeVerdict(JsonWriter &json, const AuditReport &report)
{
    json.field("gate_passed", report.passed()).key("gate_failures").beginArray();
    for (const std::string &failure : report.failures)
        json.value(failure);
    for (const GateOutcome &gate : report.gates)
        if (gate.isFailure())
            json.value(gate.message);
    json.endArray().key("gate_warnings").beginArray();
    for (const GateOutcome &gate : report.gates)
        if (gate.isWarning())
            json.value(gate.message);
    json.endArray();
    writeGates(json, report.gates);
    json.field("quarantined", report.isQuarantined());
}

} // namespace

Result<> applyGates(AuditReport &report, const std::vector<GateRule> &rules)
{
    TAGMILL_TRY(report.gates, evaluateGates(rules, auditMetricsJson(report)));
    return {};
}

std::string auditMetricsJson(const AuditReport &report)
{
    JsonWriter json;
    writeMetrics(json, report);
    return json.take();
}

std::string auditReportJson(const AuditReport &report)
{
    JsonWriter json;
    json.beginObject().key("report");
    writeMetrics(json, report);
    writeVerdict(json, report);
    json.endObject();
    return json.take();
}

Result<> writeAuditReport(const std::filesystem::path &dataset, const AuditReport &report)
{
    TAGMILL_CHECK(writeFileAtomically(dataset / "audit_report.json", auditReportJson(report) + "\n"));
    const std::filesystem::path quarantine = dataset / "QUARANTINE";
    if (!report.isQuarantined()) {
        if (::unlink(quarantine.c_str()) != 0 && errno != ENOENT)
            return makeError(Errc::Io, "file.unwritable", {quarantine.string(), std::strerror(errno)});
        return {};
    }
    std::string text;
    for (const std::string &failure : report.failures)
        text += failure + "\n";
    return writeFileAtomically(quarantine, text);
}

} // namespace tagmill
