// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"

#include "core/audit/coco_images.h"
#include "core/audit/frame_audit.h"
#include "core/audit/lighting.h"
#include "core/audit/merge_check.h"
#include "core/audit/record_checks.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/scene_result.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>

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
    {"orphaned_records", TAGMILL_TR("Audit", "Records without an image"), "ORPHANED: %1 record(s) belong to an image that is missing, or that coco_labels.json does not list"},
    {"duplicate_records", TAGMILL_TR("Audit", "Targets recorded twice"), "DUPLICATE: %1 record(s) repeat another one of the same image"},
    {"missing_frames", TAGMILL_TR("Audit", "Missing images"), "MISSING: %1 image(s) are missing"},
    {"foreign_frames", TAGMILL_TR("Audit", "Images outside the dataset"), "OUTSIDE: %1 image(s) are links out of the dataset's folder, or no files, and were not opened"},
    {"undecodable_frames", TAGMILL_TR("Audit", "Images that cannot be decoded"), "CORRUPTED: %1 image(s) cannot be decoded"},
    {"wrong_size_frames", TAGMILL_TR("Audit", "Images of the wrong size"), "SIZE: %1 image(s) do not have the size their records say"},
    {"constant_frames", TAGMILL_TR("Audit", "Images of one colour"), "CONSTANT: %1 image(s) show a single colour"},
    {"pictures", TAGMILL_TR("Audit", "Tags that the image does not show"), "PICTURE: %1 tag(s) are not what the image shows in their place"},
    {"unreadable_records", TAGMILL_TR("Audit", "Records that cannot be read"), "UNREADABLE: %1 record(s) or result file(s) cannot be read"},
    {"merge", TAGMILL_TR("Audit", "Canonical files that are not what the results say"), "MERGE: the canonical files are not what the result files say; run tagmill merge"},
    {"no_records", TAGMILL_TR("Audit", "No record at all"), "EMPTY: the dataset holds no record, so there is nothing to audit"},
    {"impossible_targets", TAGMILL_TR("Audit", "Tags and boards that cannot exist"), "TARGET: %1 tag(s) or definition(s) of boards cannot exist (corners that are not four, an id its family does not have, a layout that is none)"},
}};

/// Frames are counted in runs, each by one thread: few enough to join, many enough to share.
constexpr size_t runLength = 64;

struct FrameRun
{
    AuditTally tally;
    std::vector<FrameAudit> frames;
};

/// Spread evenly, the first one included; ascending.
std::vector<size_t> sampleOf(size_t frames, int wanted)
{
    const size_t count = std::min(frames, static_cast<size_t>(std::max(wanted, 0)));
    std::vector<size_t> sample(count);
    for (size_t i = 0; i < count; ++i)
        sample[i] = i * frames / count;
    return sample;
}

Result<std::vector<FrameRun>> auditRuns(const Dataset &dataset, const std::vector<size_t> &sample, Executor &executor, const Progress &progress)
{
    const size_t count = dataset.frames.size();
    std::vector<FrameRun> runs((count + runLength - 1) / runLength);
    std::atomic<bool> isCancelled = false;
    std::mutex progressMutex; // Progress must not be entered by two threads
    size_t done = 0;
    executor.parallelFor(runs.size(), [&](size_t r) {
        const size_t first = r * runLength, end = std::min(first + runLength, count);
        runs[r].frames.reserve(end - first);
        for (size_t i = first; i < end && !isCancelled; ++i) {
            const std::vector<DetectionRecord> records = dataset.recordsOf(dataset.frames[i]);
            const bool isSampled = std::binary_search(sample.begin(), sample.end(), i);
            runs[r].frames.push_back(auditFrame(dataset.dir, dataset.frames[i], records, isSampled ? PictureDepth::Modules : PictureDepth::Outline));
            for (const DetectionRecord &record : records)
                runs[r].tally.add(record);
            const std::lock_guard lock(progressMutex);
            if (!reportProgress(progress, static_cast<double>(++done) / static_cast<double>(count), "auditing"))
                isCancelled = true;
        }
    });
    if (isCancelled)
        return makeError(Errc::Cancelled, "cancelled");
    return runs;
}

void fillDistributions(AuditTally tally, Executor &executor, AuditReport &report)
{
    report.tag_count = tally.tags;
    report.board_count = tally.boards;
    report.keypoint_count = tally.keypoints;
    report.families = std::move(tally.families);
    report.coverage = tally.coverage;
    executor.parallelFor(quantityCount, [&](size_t i) { report.distributions[i] = makeDistribution(std::move(tally.values[i])); });
}

std::vector<SampledValue> sampledValues(const Dataset &dataset, const std::vector<FrameRun> &runs, const std::vector<size_t> &sample, Executor &executor)
{
    std::vector<SampledValue> values;
    const auto lighting = sceneLighting(dataset, sample, executor);
    for (size_t i = 0; i < sample.size(); ++i) {
        for (const double contrast : runs[sample[i] / runLength].frames[sample[i] % runLength].contrasts)
            values.push_back({Quantity::Contrast, sample[i], contrast});
        if (lighting[i]) {
            values.push_back({Quantity::PointLight, sample[i], lighting[i]->point});
            values.push_back({Quantity::SunLight, sample[i], lighting[i]->sun});
        }
    }
    return values;
}

/// Point lights and suns of each frame together.
Distribution allLight(const std::vector<SampledValue> &sampled)
{
    std::map<size_t, double> sums;
    for (const SampledValue &one : sampled)
        if (one.quantity == Quantity::PointLight || one.quantity == Quantity::SunLight)
            sums[one.frame] += one.value;
    std::vector<double> values;
    for (const auto &[frame, sum] : sums)
        values.push_back(sum);
    return makeDistribution(std::move(values));
}

/// Records of a picture that is there, but that COCO does not know. Where result files are the truth, COCO only follows them.
void checkCoco(const Dataset &dataset, std::vector<FrameRun> &runs)
{
    const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7f; };
    const auto names = sceneResultFiles(dataset.dir).empty() ? cocoImages(dataset.dir) : std::nullopt;
    for (size_t i = 0; names && i < dataset.frames.size(); ++i) {
        FrameAudit &audit = runs[i / runLength].frames[i % runLength];
        const std::string &id = dataset.frames[i].image_id;
        const bool isKnown = names->contains(id) || !std::all_of(id.begin(), id.end(), isPlain);
        if (!isKnown && audit.at(Check::Orphaned) == 0)
            audit.at(Check::Orphaned) = static_cast<int>(dataset.recordsOf(dataset.frames[i]).size());
    }
}

std::string kinds(std::initializer_list<std::pair<int, const char *>> counts)
{
    std::string text;
    for (const auto &[count, what] : counts)
        if (count > 0)
            text += (text.empty() ? " [" : ", ") + std::to_string(count) + what;
    return text.empty() ? text : text + "]";
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? " [" : ", ") + part;
    return text.empty() ? text : text + "]";
}

std::string kindsOf(Check check, const FrameAudit &sum)
{
    if (check == Check::Anchor)
        return kinds({{sum.turned90, " turned by 90 degrees"}, {sum.turned180, " turned by 180 degrees"}, {sum.turned270, " turned by 270 degrees"}, {sum.mirrored, " mirrored"}});
    if (check == Check::Pictures)
        return kinds({{sum.pictureOther, " with another id"}, {sum.pictureTurned, " turned"}, {sum.pictureMirrored, " mirrored"}, {sum.pictureNotShown, " not there"}});
    return {};
}

void addKinds(const FrameAudit &audit, FrameAudit &sum)
{
    for (const auto member : {&FrameAudit::turned90, &FrameAudit::turned180, &FrameAudit::turned270, &FrameAudit::mirrored, &FrameAudit::pictureOther, &FrameAudit::pictureTurned,
                              &FrameAudit::pictureMirrored, &FrameAudit::pictureNotShown, &FrameAudit::picturesChecked, &FrameAudit::picturesSkipped})
        sum.*member += audit.*member;
}

void fillIntegrity(const Dataset &dataset, const std::vector<FrameRun> &runs, const std::vector<std::string> &mergeFaults, AuditReport &report)
{
    FrameAudit sum;
    for (size_t c = 0; c < checkCount; ++c)
        report.integrity.push_back({std::string(checkRows[c].id), checkRows[c].label, {}, 0});
    size_t index = 0;
    for (const FrameRun &run : runs) {
        for (const FrameAudit &audit : run.frames) {
            addKinds(audit, sum);
            report.pictures.frames += audit.isDecoded;
            for (size_t c = 0; c < checkCount; ++c) {
                if (audit.counts[c] == 0)
                    continue;
                report.integrity[c].count += audit.counts[c];
                report.integrity[c].offenders.push_back(dataset.frames[index].image_id);
            }
            ++index;
        }
    }
    report.integrity[static_cast<size_t>(Check::UnreadableRecords)].count = std::count_if(dataset.problems.begin(), dataset.problems.end(), [](const Problem &p) { return p.severity != Severity::Notice; });
    report.integrity[static_cast<size_t>(Check::Merge)].count = static_cast<std::int64_t>(mergeFaults.size());
    report.integrity[static_cast<size_t>(Check::NoRecords)].count = dataset.isEmpty();
    const std::vector<BoardDefinition> &boards = dataset.records.boards();
    report.integrity[static_cast<size_t>(Check::Targets)].count += std::count_if(boards.begin(), boards.end(), isImpossibleBoard);
    for (size_t c = 0; c < checkCount; ++c) {
        const std::string count = std::to_string(report.integrity[c].count);
        const auto kinds = [&] { return static_cast<Check>(c) == Check::Merge ? joined(mergeFaults) : kindsOf(static_cast<Check>(c), sum); };
        if (report.integrity[c].isFailure())
            report.failures.push_back(fillIn(checkRows[c].failure, std::array{count}) + kinds());
    }
    report.isTurnedAround = sum.turned180 > 0;
    report.pictures.checked = sum.picturesChecked;
    report.pictures.skipped = sum.picturesSkipped;
    report.pictures.other = sum.pictureOther;
    report.pictures.turned = sum.pictureTurned;
    report.pictures.mirrored = sum.pictureMirrored;
    report.pictures.notShown = sum.pictureNotShown;
}

void fillScore(AuditReport &report)
{
    const auto count = [&](Check check) { return static_cast<double>(report.integrity[static_cast<size_t>(check)].count); };
    const auto tags = static_cast<double>(std::max<std::int64_t>(1, report.tag_count)), images = static_cast<double>(std::max<std::int64_t>(1, report.image_count));
    const DistributionStats &distance = report.of(Quantity::Distance).stats;
    const auto add = [&](const char *name, double points, bool isV1) { report.terms.push_back({name, std::min(points, 0.0) + 0.0, isV1}); };
    add("impossible_poses", -10 * count(Check::Poses), true);
    add("chirality", -50 * count(Check::Chirality) / tags, true);
    add("orientation", -50 * count(Check::Anchor) / tags, true);
    add("incidence_below_45_deg", report.of(Quantity::Incidence).stats.max < 45 ? -20 : 0, true);
    add("distance_range_below_1_m", distance.max - distance.min < 1 ? -10 : 0, true);
    const double badFrames = count(Check::MissingFrames) + count(Check::ForeignFrames) + count(Check::UndecodableFrames) + count(Check::WrongSizeFrames) + count(Check::ConstantFrames);
    add("bad_frames", -50 * std::min(1.0, badFrames / images), false);
    add("pictures", -50 * std::min(1.0, count(Check::Pictures) / std::max(1, report.pictures.checked)), false);
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

std::int64_t AuditReport::countOf(std::string_view check) const
{
    const auto found = std::find_if(integrity.begin(), integrity.end(), [check](const IntegrityCheck &c) { return c.id == check; });
    return found == integrity.end() ? 0 : found->count;
}

Result<AuditReport> auditDataset(const Dataset &dataset, Executor &executor, const Progress &progress, const AuditOptions &options)
{
    const std::vector<size_t> sample = sampleOf(dataset.frames.size(), options.sampledFrames);
    TAGMILL_TRY(std::vector<FrameRun> runs, auditRuns(dataset, sample, executor, progress));
    checkCoco(dataset, runs);
    AuditReport report;
    report.dataset_name = dataset.dir.filename().empty() ? dataset.dir.parent_path().filename().string() : dataset.dir.filename().string();
    report.timestamp = utcTimestamp();
    report.image_count = static_cast<std::int64_t>(dataset.frames.size());
    AuditTally tally;
    for (FrameRun &run : runs)
        tally.append(std::move(run.tally));
    report.sampled = sampledValues(dataset, runs, sample, executor);
    report.all_light = allLight(report.sampled);
    for (const SampledValue &sampled : report.sampled)
        tally.values[static_cast<size_t>(sampled.quantity)].push_back(sampled.value);
    fillDistributions(std::move(tally), executor, report);
    fillIntegrity(dataset, runs, mergeDifferences(dataset, executor), report);
    fillScore(report);
    return report;
}

} // namespace tagmill
