// SPDX-License-Identifier: GPL-3.0-or-later
// SceneResult: what is done (DESIGN 29). One file a scene, DIR/.tagmill/results/NNN/scene_XXXXXX.json,
// written atomically after its images; canonical files are derived from these alone.
#pragma once

#include "core/config/document.h"
#include "core/progress.h"
#include "core/truth/detection_record.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tagmill {

struct FrameResult
{
    int cameraIndex = 0;
    std::string image;        ///< file name in DIR/images: "scene_0000_cam_0000.png"
    std::string image_sha256;
    std::string fingerprint;
    std::string render_identity; ///< empty: the scene's; another one only in a mixed pool
    Size2i resolution;
    double render_seconds = 0;
    std::vector<std::string> notes; ///< fallbacks taken, as sentences
    std::vector<DetectionRecord> records;

    std::string name() const { return std::filesystem::path(image).stem().string(); } ///< "scene_0000_cam_0000"
};

struct SceneResult
{
    int sceneId = 0;
    SceneRecipe recipe;
    std::string job; ///< hash of config and seed: results of another job are refused
    std::string render_identity;
    std::vector<FrameResult> frames;

    const std::string &identityOf(const FrameResult &frame) const { return frame.render_identity.empty() ? render_identity : frame.render_identity; }
};

std::filesystem::path sceneResultPath(const std::filesystem::path &dataset, int sceneId);
Result<> writeSceneResult(const std::filesystem::path &dataset, const SceneResult &result);
Result<SceneResult> readSceneResult(const std::filesystem::path &file);
/// The recipe alone, without the frames: quicker.
Result<SceneRecipe> readSceneRecipe(const std::filesystem::path &file);
/// Frames alone, without the recipe: quicker, for browsing. Single bad records are listed and left out.
Result<std::vector<FrameResult>> readFrameResults(const std::filesystem::path &file, Report &report);
/// Of a result file's text; what is wrong with single records goes to badRecords.
Result<std::vector<FrameResult>> frameResultsIn(std::string_view text, const std::string &file, std::vector<Problem> &badRecords);
/// Paths of all result files, sorted; links are none.
std::vector<std::filesystem::path> sceneResultFiles(const std::filesystem::path &dataset);
/// Its result files one after the other; broken ones, and scenes that are there already, are listed in the report and left out. take()
/// is called on any thread, one call at a time, also with the contentHash() of the file; what it answers ends it.
Result<> visitSceneResults(const std::filesystem::path &dataset, const std::vector<std::filesystem::path> &files, Report &report, const Progress &progress, const std::function<Result<>(SceneResult, std::uint64_t contents)> &take);
/// All of them at once, by scene id.
Result<std::vector<SceneResult>> readSceneResults(const std::filesystem::path &dataset, Report &report, const Progress &progress = {});

/// What the beginning of a result file says.
struct SceneHead
{
    int sceneId = 0;
    std::string job, render_identity;
};
/// Of all result files, without reading their frames and recipes; those that begin otherwise are left out.
std::vector<SceneHead> readSceneHeads(const std::filesystem::path &dataset);

/// Job hash of what -o DIR already holds (from .tagmill/job.json), or empty when the folder holds no dataset.
Result<std::string> datasetJob(const std::filesystem::path &dataset);

struct JobDescription
{
    GenConfig config;
    std::int64_t seed = 0;
    std::string command; ///< for the manifest
};
/// sha256 hex of configHash() and the seed.
std::string jobHash(const GenConfig &config, std::int64_t seed);
/// Creates DIR, DIR/images, DIR/.tagmill/job.json and the frozen job beside it. Errors: Io; InvalidValue when DIR holds another job's results.
Result<> openDataset(const std::filesystem::path &dataset, const JobDescription &job);

struct MergeSummary
{
    int scenes = 0, frames = 0; ///< in the canonical files
};
/// Results → rich_truth.json, coco_labels.json, ground_truth.csv, provenance.json, manifest.json, job_spec.json,
/// checksums.json, README.md (not in compat); each atomically. Same bytes for the same results. And the index of them.
/// Results that cannot be read, and scenes of the job without one, are listed and left out. Errors: NotFound (no job of ours), InvalidValue (no result, one of another job), Io, Cancelled.
Result<MergeSummary> mergeDataset(const std::filesystem::path &dataset, Report &report, const Progress &progress = {});

} // namespace tagmill
