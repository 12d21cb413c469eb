// SPDX-License-Identifier: GPL-3.0-or-later
// merge, verify, info.
#include "app/cli_functions.h"
#include "app/cli_sequence_info.h"
#include "app/cli_output.h"
#include "app/cli_progress.h"
#include "core/dataset/dataset.h"
#include "core/dataset/scene_result.h"
#include "core/dataset/verify_dataset.h"
#include "core/files.h"

#include <filesystem>
#include <map>
#include <set>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

fs::path folderOf(const Arguments &arguments)
{
    return arguments.operands().front();
}

QJsonObject countsJson(const std::map<std::string, int> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(toQString(name), count);
    return object;
}

std::string countsText(const std::map<std::string, int> &counts)
{
    std::string text;
    for (const auto &[name, count] : counts)
        text += (text.empty() ? "" : ", ") + name + " × " + std::to_string(count);
    return text.empty() ? "none" : text;
}

/// What `info` says of a dataset.
struct DatasetSummary
{
    int frames = 0, missingImages = 0, scenes = 0;
    std::map<std::string, int> records, families, resolutions, identities, jobs;

    explicit DatasetSummary(const Dataset &dataset)
    {
        std::set<int> sceneIds;
        frames = static_cast<int>(dataset.frames.size());
        for (const DatasetFrame &frame : dataset.frames) {
            missingImages += frame.imageExists ? 0 : 1;
            sceneIds.insert(frame.sceneId);
            ++resolutions[std::to_string(frame.resolution.width) + "x" + std::to_string(frame.resolution.height)];
        }
        for (size_t row = 0; row < dataset.records.size(); ++row) {
            ++records[dataset.records.isBoard(row) ? "board" : "tag"];
            ++families[dataset.records.family(row)];
        }
        scenes = static_cast<int>(sceneIds.size());
    }
    void addScenes(const std::vector<SceneHead> &heads)
    {
        for (const SceneHead &head : heads) {
            ++identities[head.render_identity];
            ++jobs[head.job];
        }
    }
    std::string text() const
    {
        return "  " + std::to_string(frames) + " frames of " + std::to_string(scenes) + " scenes, " + std::to_string(missingImages)
            + " images missing\n  records: " + countsText(records) + "\n  families: " + countsText(families)
            + "\n  resolutions: " + countsText(resolutions) + "\n  scenes by render identity: " + countsText(identities);
    }
    QJsonObject json() const
    {
        return {{u"frames"_s, frames},
                {u"scenes"_s, scenes},
                {u"missing_images"_s, missingImages},
                {u"records"_s, countsJson(records)},
                {u"families"_s, countsJson(families)},
                {u"resolutions"_s, countsJson(resolutions)},
                {u"render_identities"_s, countsJson(identities)},
                {u"jobs"_s, countsJson(jobs)}};
    }
};

} // namespace

int runMerge(const Arguments &arguments)
{
    const Console console(arguments);
    const fs::path dir = folderOf(arguments);
    Report report;
    WorkProgress work(arguments);
    const auto merged = mergeDataset(dir, report, subprogress(work.progress(), 0, 0.8));
    work.clear();
    console.problems(report.problems);
    if (!merged)
        return console.fail(merged.error());
    const auto dataset = readDataset(dir, subprogress(work.progress(), 0.8, 0.9));
    if (!dataset)
        return console.fail(dataset.error());
    ThreadExecutor executor;
    const auto audit = auditDataset(**dataset, executor, subprogress(work.progress(), 0.9, 1));
    work.clear();
    if (!audit)
        return console.fail(audit.error());
    if (const auto written = writeAuditReport(dir, *audit); !written)
        return console.fail(written.error());
    console.line("Merged " + std::to_string(merged->frames) + " frames of " + std::to_string(merged->scenes) + " scenes: " + dir.string() + "\n" + auditText(*audit));
    console.document({{u"dataset"_s, toQString(fs::absolute(dir).string())},
                      {u"scenes"_s, merged->scenes},
                      {u"frames"_s, merged->frames},
                      {u"problems"_s, problemsJson(report.problems)},
                      {u"audit_passed"_s, audit->passed()},
                      {u"score"_s, audit->score}});
    return audit->passed() && !report.hasErrors() ? statusOk : statusInput;
}

int runVerify(const Arguments &arguments)
{
    const Console console(arguments);
    const fs::path dir = folderOf(arguments);
    ThreadExecutor executor;
    WorkProgress work(arguments);
    const std::vector<std::string> allowed = arguments.values("allow-assets");
    const auto found = verifyDataset(dir, executor, work.progress(), std::vector<fs::path>(allowed.begin(), allowed.end()));
    work.clear();
    if (!found)
        return console.fail(found.error());
    console.problemsByKind(found->problems);
    std::string text = std::to_string(found->files) + " files";
    if (found->scenesPlanned > 0)
        text += ", " + std::to_string(found->scenes) + " of " + std::to_string(found->scenesPlanned) + " scenes";
    console.line(dir.string() + ": " + text + ": " + (found->passed() ? "as they were made" : "not as they were made"));
    console.document({{u"dataset"_s, toQString(fs::absolute(dir).string())},
                      {u"passed"_s, found->passed()},
                      {u"files"_s, found->files},
                      {u"scenes"_s, found->scenes},
                      {u"scenes_planned"_s, found->scenesPlanned},
                      {u"problems"_s, problemsJson(found->problems)}});
    return found->passed() ? statusOk : statusInput;
}

int runInfo(const Arguments &arguments)
{
    if (const fs::path given = arguments.operands().front(); isBlendFile(given))
        return runBlendInfo(arguments, given);
    else if (isSequenceFolder(given))
        return runSequenceInfo(arguments, given);
    const Console console(arguments);
    const fs::path dir = folderOf(arguments);
    WorkProgress work(arguments);
    const auto dataset = readDataset(dir, work.progress());
    work.clear();
    if (!dataset)
        return console.fail(dataset.error());
    DatasetSummary summary(**dataset);
    summary.addScenes(readSceneHeads(dir));
    const Report report{(*dataset)->problems};
    console.problemsByKind(report.problems);
    console.line(dir.string() + "\n" + summary.text());
    QJsonObject json = summary.json();
    std::error_code ec;
    json.insert(u"dataset"_s, toQString(fs::absolute(dir, ec).string()));
    json.insert(u"problems"_s, problemsJson(report.problems));
    console.document(json);
    return report.hasErrors() ? statusInput : statusOk;
}

} // namespace tagmill
