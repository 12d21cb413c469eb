// SPDX-License-Identifier: GPL-3.0-or-later
// Audit: integrity checks, distributions and a score of a dataset (AUDIT).
#pragma once

#include "core/audit/gates.h"
#include "core/dataset/dataset.h"
#include "core/executor.h"

#include <string>
#include <vector>

namespace tagmill {

struct DistributionStats
{
    int count = 0;
    double min = 0, max = 0, mean = 0, std = 0, median = 0; ///< std: sample (n − 1)
};
DistributionStats distributionStats(std::vector<double> values);

struct IntegrityCheck
{
    std::string id;         ///< "chirality", "anchor", "margin", "missing_frames" …
    std::string_view label; ///< marked for translation in context "Audit"
    std::vector<std::string> offenders; ///< image ids, once each
    int count = 0;
    bool isFailure() const { return count > 0; }
};

struct ScoreTerm
{
    std::string name;
    double points = 0; ///< ≤ 0
    bool isV1 = true;  ///< a term of render-tag's score too
};

struct AuditReport
{
    std::string dataset_name, timestamp;
    int tag_count = 0, board_count = 0, image_count = 0, keypoint_count = 0;
    DistributionStats distance, incidence_angle, ppm, roll, area; ///< of the tag records; roll: in the image, deg
    std::vector<double> distances, incidences, ppms; ///< of the tag records, for histograms
    std::vector<IntegrityCheck> integrity;
    double score = 0;    ///< 100 and the terms, in [0, 100]; 0 without tags
    double score_v1 = 0; ///< by render-tag's terms alone
    std::vector<ScoreTerm> terms;
    std::vector<std::string> failures; ///< of integrity, as sentences
    std::vector<GateOutcome> gates;    ///< of the rules it was held against

    bool isQuarantined() const { return !failures.empty(); }
    bool passed() const { return failures.empty() && gatesHold(gates); }
};

Result<AuditReport> auditDataset(const Dataset &dataset, Executor &executor, const Progress &progress = {});
/// Holds the report against rules whose metrics are paths into auditMetricsJson().
Result<> applyGates(AuditReport &report, const std::vector<GateRule> &rules);
/// The numbers of the report: the "report" of audit_report.json.
std::string auditMetricsJson(const AuditReport &report);
/// The JSON of audit_report.json and `audit run --json`.
std::string auditReportJson(const AuditReport &report);
/// Writes DIR/audit_report.json, and DIR/QUARANTINE when failures exist (a good audit removes it).
Result<> writeAuditReport(const std::filesystem::path &dataset, const AuditReport &report);

} // namespace tagmill
