// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "core/dataset/json_writer.h"
#include "core/files.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace tagmill {

namespace {

void writeStats(JsonWriter &json, std::string_view name, const DistributionStats &stats)
{
    json.key(name).beginObject();
    json.field("min", stats.min).field("max", stats.max).field("mean", stats.mean).field("std", stats.std).field("median", stats.median);
    json.endObject();
}

int countOf(const AuditReport &report, std::string_view id)
{
    for (const IntegrityCheck &check : report.integrity)
        if (check.id == id)
            return check.count;
    return 0;
}

/// render-tag's names first, so that its gates find them; then every check with its images.
void writeIntegrity(JsonWriter &json, const AuditReport &report)
{
    const auto count = [&](const char *id) { return countOf(report, id); };
    json.key("integrity").beginObject();
    json.field("orphaned_tags", count("orphaned_records")).field("impossible_poses", count("impossible_poses"));
    json.field("corrupted_frames", count("missing_frames") + count("undecodable_frames") + count("wrong_size_frames") + count("constant_frames"));
    json.field("chirality_failures", count("chirality")).field("orientation_failures", count("anchor"));
    json.field("margin_violations", count("margin"));
    json.key("checks").beginArray();
    for (const IntegrityCheck &check : report.integrity) {
        json.beginObject().field("id", check.id).field("label", check.label).field("count", check.count);
        json.key("images").beginArray();
        for (const std::string &image : check.offenders)
            json.value(image);
        json.endArray().endObject();
    }
    json.endArray().endObject();
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
    writeStats(json, "distance", report.distance);
    writeStats(json, "incidence_angle", report.incidence_angle);
    writeStats(json, "ppm", report.ppm);
    writeStats(json, "roll", report.roll);
    writeStats(json, "area", report.area);
    json.field("tag_count", report.tag_count).field("board_count", report.board_count);
    json.field("keypoint_count", report.keypoint_count).field("image_count", report.image_count);
    json.endObject();
    writeIntegrity(json, report);
    writeScore(json, report);
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
