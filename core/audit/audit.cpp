// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"

#include "core/audit/frame_audit.h"
#include "core/audit/record_checks.h"
#include "core/dataset/dataset_job.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>

namespace tagmill {

namespace {

struct CheckRow
{
    std::string_view id, label;
    std::string_view failure; ///< %1 = count
};

constexpr std::array<CheckRow, checkCount> checkRows = {{
    {"chirality", TAGMILL_TR("Audit", "Corners wind the wrong way"), "CHIRALITY: %1 tag(s) have wrong winding order"},
    {"anchor", TAGMILL_TR("Audit", "Corners do not fit the pose"), "ORIENTATION: %1 record(s) fail 3D anchor projection"},
    {"margin", TAGMILL_TR("Audit", "Visible points inside the margin"), "MARGIN: %1 point(s) marked VISIBLE inside the eval margin of their record"},
    {"impossible_poses", TAGMILL_TR("Audit", "Impossible poses"), "POSE: %1 record(s) have a pose that cannot be"},
    {"orphaned_records", TAGMILL_TR("Audit", "Records without an image"), "ORPHANED: %1 record(s) belong to an image that is missing"},
    {"duplicate_records", TAGMILL_TR("Audit", "Targets recorded twice"), "DUPLICATE: %1 record(s) repeat another one of the same image"},
    {"missing_frames", TAGMILL_TR("Audit", "Missing images"), "MISSING: %1 image(s) are missing"},
    {"undecodable_frames", TAGMILL_TR("Audit", "Images that cannot be decoded"), "CORRUPTED: %1 image(s) cannot be decoded"},
    {"wrong_size_frames", TAGMILL_TR("Audit", "Images of the wrong size"), "SIZE: %1 image(s) do not have the size their records say"},
    {"constant_frames", TAGMILL_TR("Audit", "Images of one colour"), "CONSTANT: %1 image(s) show a single colour"},
    {"unreadable_records", TAGMILL_TR("Audit", "Records that cannot be read"), "UNREADABLE: %1 record(s) or result file(s) cannot be read"},
}};

Result<std::vector<FrameAudit>> auditFrames(const Dataset &dataset, Executor &executor, const Progress &progress)
{
    std::vector<FrameAudit> audits(dataset.frames.size());
    std::atomic<bool> isCancelled = false;
    std::mutex progressMutex; // Progress must not be entered by two threads
    size_t done = 0;
    executor.parallelFor(dataset.frames.size(), [&](size_t i) {
        if (isCancelled)
            return;
        audits[i] = auditFrame(dataset, dataset.frames[i]);
        const std::lock_guard lock(progressMutex);
        if (!reportProgress(progress, static_cast<double>(++done) / static_cast<double>(audits.size()), "auditing"))
            isCancelled = true;
    });
    if (isCancelled)
        return makeError(Errc::Cancelled, "cancelled");
    return audits;
}

void fillDistributions(const Dataset &dataset, AuditReport &report)
{
    std::vector<double> rolls, areas;
    for (const DatasetFrame &frame : dataset.frames) {
        for (const DetectionRecord &record : dataset.recordsOf(frame)) {
            report.keypoint_count += static_cast<int>(std::count_if(record.keypoints_state.begin(), record.keypoints_state.end(), [](PointState s) { return pointVisibility(s) > 0; }));
            if (record.record_type == RecordType::Board) {
                ++report.board_count;
                continue;
            }
            ++report.tag_count;
            report.distances.push_back(record.distance);
            report.incidences.push_back(record.angle_of_incidence);
            report.ppms.push_back(record.ppm);
            rolls.push_back(rollInImage(record));
            areas.push_back(record.pixel_area);
        }
    }
    report.image_count = static_cast<int>(dataset.frames.size());
    report.distance = distributionStats(report.distances);
    report.incidence_angle = distributionStats(report.incidences);
    report.ppm = distributionStats(report.ppms);
    report.roll = distributionStats(std::move(rolls));
    report.area = distributionStats(std::move(areas));
}

std::string anchorKinds(const std::vector<FrameAudit> &audits)
{
    int half = 0, quarter = 0, mirrored = 0;
    for (const FrameAudit &audit : audits) {
        half += audit.anchored180;
        quarter += audit.anchoredTurned;
        mirrored += audit.anchoredMirrored;
    }
    std::string text;
    const auto add = [&](int count, const char *what) {
        if (count > 0)
            text += (text.empty() ? " [" : ", ") + std::to_string(count) + what;
    };
    add(half, " turned by 180 degrees");
    add(quarter, " turned by 90 degrees");
    add(mirrored, " mirrored");
    return text.empty() ? text : text + "]";
}

void fillIntegrity(const Dataset &dataset, const std::vector<FrameAudit> &audits, AuditReport &report)
{
    for (size_t c = 0; c < checkCount; ++c) {
        IntegrityCheck check{std::string(checkRows[c].id), checkRows[c].label, {}, 0};
        for (size_t i = 0; i < audits.size(); ++i) {
            if (audits[i].counts[c] == 0)
                continue;
            check.count += audits[i].counts[c];
            check.offenders.push_back(dataset.frames[i].image_id);
        }
        if (static_cast<Check>(c) == Check::UnreadableRecords)
            check.count = static_cast<int>(std::count_if(dataset.problems.begin(), dataset.problems.end(), [](const Problem &p) { return p.severity != Severity::Notice; }));
        if (check.isFailure()) {
            const std::string count = std::to_string(check.count);
            std::string text = fillIn(checkRows[c].failure, std::array{count});
            report.failures.push_back(static_cast<Check>(c) == Check::Anchor ? text + anchorKinds(audits) : text);
        }
        report.integrity.push_back(std::move(check));
    }
}

void fillScore(AuditReport &report)
{
    const auto count = [&](Check check) { return static_cast<double>(report.integrity[static_cast<size_t>(check)].count); };
    const double tags = std::max(1, report.tag_count), images = std::max(1, report.image_count);
    const auto add = [&](const char *name, double points, bool isV1) { report.terms.push_back({name, std::min(points, 0.0) + 0.0, isV1}); };
    add("impossible_poses", -10 * count(Check::Poses), true);
    add("chirality", -50 * count(Check::Chirality) / tags, true);
    add("orientation", -50 * count(Check::Anchor) / tags, true);
    add("incidence_below_45_deg", report.incidence_angle.max < 45 ? -20 : 0, true);
    add("distance_range_below_1_m", report.distance.max - report.distance.min < 1 ? -10 : 0, true);
    const double badFrames = count(Check::MissingFrames) + count(Check::UndecodableFrames) + count(Check::WrongSizeFrames) + count(Check::ConstantFrames);
    add("bad_frames", -50 * std::min(1.0, badFrames / images), false);
    add("margin", -10 * std::min(1.0, count(Check::Margin) / tags), false);
    add("duplicate_records", -10 * std::min(1.0, count(Check::Duplicates) / tags), false);
    add("unreadable_records", -10 * std::min(1.0, count(Check::UnreadableRecords) / tags), false);
    if (report.tag_count == 0)
        return;
    double v1 = 100, all = 100;
    for (const ScoreTerm &term : report.terms) {
        v1 += term.isV1 ? term.points : 0;
        all += term.points;
    }
    report.score_v1 = std::clamp(v1, 0.0, 100.0);
    report.score = std::clamp(all, 0.0, 100.0);
}

} // namespace

DistributionStats distributionStats(std::vector<double> values)
{
    DistributionStats stats;
    stats.count = static_cast<int>(values.size());
    if (values.empty())
        return stats;
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    stats.min = values.front();
    stats.max = values.back();
    stats.median = n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    stats.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(n);
    double squares = 0;
    for (const double value : values)
        squares += (value - stats.mean) * (value - stats.mean);
    stats.std = n > 1 ? std::sqrt(squares / static_cast<double>(n - 1)) : 0;
    return stats;
}

Result<AuditReport> auditDataset(const Dataset &dataset, Executor &executor, const Progress &progress)
{
    TAGMILL_TRY(const std::vector<FrameAudit> audits, auditFrames(dataset, executor, progress));
    AuditReport report;
    report.dataset_name = dataset.dir.filename().empty() ? dataset.dir.parent_path().filename().string() : dataset.dir.filename().string();
    report.timestamp = utcTimestamp();
    fillDistributions(dataset, report);
    fillIntegrity(dataset, audits, report);
    fillScore(report);
    return report;
}

} // namespace tagmill
