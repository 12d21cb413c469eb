// SPDX-License-Identifier: GPL-3.0-or-later
// Audit: integrity checks, distributions, coverage and a score of a dataset (AUDIT).
#pragma once

#include "core/audit/distribution.h"
#include "core/audit/gates.h"
#include "core/audit/tally.h"
#include "core/dataset/dataset.h"
#include "core/executor.h"

#include <memory>
#include <string>
#include <vector>

namespace tagmill {

struct IntegrityCheck
{
    std::string id;         ///< "chirality", "anchor", "margin", "missing_frames" …
    std::string_view label; ///< marked for translation in context "Audit"
    std::vector<std::string> offenders; ///< image ids, once each
    std::int64_t count = 0;
    bool isFailure() const { return count > 0; }
};

struct ScoreTerm
{
    std::string name;
    double points = 0; ///< ≤ 0
    bool isV1 = true;  ///< a term of render-tag's score too
};

/// What the pictures were held against, tag by tag.
struct PictureReport
{
    int frames = 0;  ///< that were decoded
    int checked = 0; ///< tags large, flat and bright enough to be read
    int skipped = 0;
    int other = 0, turned = 0, mirrored = 0, notShown = 0;
};

/// What is known of the sampled frames alone: contrast, light.
struct SampledValue
{
    Quantity quantity = Quantity::Contrast;
    size_t frame = 0; ///< in Dataset::frames
    double value = 0;
};

struct CalibrationAudit;
struct ClosureReport;

struct AuditReport
{
    std::string dataset_name, timestamp;
    std::int64_t tag_count = 0, board_count = 0, image_count = 0, keypoint_count = 0;
    std::array<Distribution, quantityCount> distributions; ///< of the tag records; roll: in the image
    std::vector<SampledValue> sampled;
    Distribution all_light; ///< render-tag's lighting_intensity: W of point lights and W/m² of suns, added up for its gates
    std::map<std::string, FamilyTally, std::less<>> families;
    CoverageReport coverage;
    PictureReport pictures;
    std::vector<IntegrityCheck> integrity;
    bool isTurnedAround = false; ///< corners fit the pose when they are turned by 180°: the pictures lie the other way round
    double score = 0;    ///< 100 and the terms, in [0, 100]; 0 without tags
    double score_v1 = 0; ///< by render-tag's terms alone
    std::vector<ScoreTerm> terms;
    std::shared_ptr<const ClosureReport> closure;         ///< null: not asked for
    std::shared_ptr<const CalibrationAudit> calibration; ///< the same
    std::vector<std::string> failures; ///< of integrity, as sentences
    std::vector<GateOutcome> gates;    ///< of the rules it was held against

    const Distribution &of(Quantity quantity) const { return distributions[static_cast<size_t>(quantity)]; }
    std::int64_t countOf(std::string_view check) const;
    bool isQuarantined() const { return !failures.empty(); }
    bool passed() const { return failures.empty() && gatesHold(gates); }
};

struct AuditOptions
{
    /// Frames whose pictures are decoded and read, spread evenly over the dataset; of the others only the file's kind,
    /// size and end are looked at.
    int sampledFrames = 500;
};

Result<AuditReport> auditDataset(const Dataset &dataset, Executor &executor, const Progress &progress = {}, const AuditOptions &options = {});
/// Holds the report against rules whose metrics are paths into auditMetricsJson().
Result<> applyGates(AuditReport &report, const std::vector<GateRule> &rules);
/// The numbers of the report: the "report" of audit_report.json.
std::string auditMetricsJson(const AuditReport &report);
/// The JSON of audit_report.json and `audit run --json`.
std::string auditReportJson(const AuditReport &report);
/// Writes DIR/audit_report.json, and DIR/QUARANTINE when failures exist (a good audit removes it).
Result<> writeAuditReport(const std::filesystem::path &dataset, const AuditReport &report);

} // namespace tagmill
