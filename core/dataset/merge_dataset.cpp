// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/job_spec.h"
#include "core/dataset/canonical_files.h"
#include "core/dataset/dataset_job.h"
#include "core/files.h"

#include <algorithm>
#include <map>
#include <set>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view stage = "merging";

/// render-tag registers a family for every object it builds.
std::vector<std::string> spawnedFamilies(const SceneRecipe &recipe)
{
    std::vector<std::string> families;
    for (const ObjectRecipe &object : recipe.objects) {
        if (object.type == ObjectType::Tag && object.tag)
            families.push_back(object.tag->tag_family);
        if (object.type == ObjectType::Board)
            families.push_back("calibration_board");
        if (object.board)
            families.push_back(object.board->dictionary);
    }
    return families;
}

std::vector<AnnotatedImage> annotatedImages(const std::vector<SceneResult> &results, RecordStyle style)
{
    std::vector<AnnotatedImage> images;
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            AnnotatedImage image;
            image.file_name = "images/" + frame.image;
            image.size = frame.resolution;
            const auto camera = static_cast<size_t>(frame.cameraIndex);
            image.isTruthAtStart = camera < scene.recipe.cameras.size() && scene.recipe.cameras[camera].truth_time == TruthTime::Start;
            if (style == RecordStyle::Peer) {
                image.families = spawnedFamilies(scene.recipe);
                for (const DetectionRecord &record : frame.records)
                    image.records.push_back(peerShaped(record));
            } else {
                image.records = frame.records;
            }
            images.push_back(std::move(image));
        }
    }
    return images;
}

std::string imageName(const FrameResult &frame)
{
    return fs::path(frame.image).stem().string();
}

void writeSeeds(JsonWriter &json, const SceneResult &scene, const DatasetJob &job)
{
    json.key("seeds").beginObject().field("global_seed", job.seed).field("scene_seed", scene.recipe.random_seed).endObject();
}

/// One recipe a scene, frames refer to it.
std::string provenanceText(const std::vector<SceneResult> &results, const DatasetJob &job)
{
    JsonWriter json;
    json.beginObject().field("format", 1).field("tagmill_version", job.tagmill_version).field("timestamp", job.created);
    json.key("scenes").beginObject();
    for (const SceneResult &scene : results) {
        json.key(std::to_string(scene.sceneId)).beginObject();
        writeSeeds(json, scene, job);
        json.field("render_identity", scene.render_identity);
        json.key("recipe_snapshot").raw(recipeToJson(scene.recipe, 2 * json.depth()));
        json.endObject();
    }
    json.endObject().key("frames").beginObject();
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            json.key(imageName(frame)).beginObject();
            json.field("scene", scene.sceneId).field("camera", frame.cameraIndex).field("fingerprint", frame.fingerprint);
            if (!frame.render_identity.empty())
                json.field("render_identity", frame.render_identity);
            json.field("image_sha256", frame.image_sha256).key("notes").beginArray();
            for (const std::string &note : frame.notes)
                json.value(note);
            json.endArray().endObject();
        }
    }
    json.endObject().endObject();
    return json.take();
}

/// render-tag's: the whole recipe for every image.
std::string peerProvenanceText(const std::vector<SceneResult> &results, const DatasetJob &job)
{
    JsonWriter json;
    json.beginObject();
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            json.key(imageName(frame)).beginObject();
            json.field("git_hash", "tagmill-" + job.tagmill_version).field("timestamp", job.created);
            json.key("recipe_snapshot").raw(recipeToJson(scene.recipe, 2 * json.depth()));
            writeSeeds(json, scene, job);
            json.endObject();
        }
    }
    json.endObject();
    return json.take();
}

void writeIntrinsics(JsonWriter &json, const IntrinsicsRecipe &camera)
{
    json.key("camera_intrinsics").beginObject();
    json.field("fx", camera.k_matrix(0, 0)).field("fy", camera.k_matrix(1, 1)).field("cx", camera.k_matrix(0, 2)).field("cy", camera.k_matrix(1, 2));
    json.field("width", camera.resolution.width).field("height", camera.resolution.height).endObject();
}

void writeOurMetadata(JsonWriter &json, const std::vector<SceneResult> &results, const DatasetJob &job, std::string_view truthTime)
{
    std::set<std::string> identities, families;
    std::map<std::string, std::int64_t> notes; ///< of how many frames
    std::int64_t frames = 0, records = 0;
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            identities.insert(scene.identityOf(frame));
            ++frames;
            for (const std::string &note : frame.notes)
                ++notes[note];
            records += static_cast<std::int64_t>(frame.records.size());
            for (const DetectionRecord &record : frame.records)
                families.insert(record.tag_family);
        }
    }
    const IntrinsicsRecipe &camera = results.front().recipe.cameras.front().intrinsics;
    json.key("metadata").beginObject().key("tagmill").beginObject();
    json.field("format", 1).field("job", job.hash).field("seed", job.seed).field("compat", job.isCompat);
    json.field("pixel_origin", "corner").field("corner_order", "opencv").field("truth_time", truthTime);
    json.field("distortion_model", distortionModelName(camera.distortion_model));
    json.key("distortion_coeffs").numbers(camera.distortion_coeffs.data(), static_cast<Eigen::Index>(camera.distortion_coeffs.size()));
    json.field("scenes", static_cast<std::int64_t>(results.size())).field("scenes_planned", job.scenes).field("frames", frames).field("records", records);
    json.key("render_identities").beginArray();
    for (const std::string &identity : identities)
        json.value(identity);
    // Pixels are the same again only within one identity.
    json.endArray().field("reproducible_by_bytes", identities.size() == 1).key("families").beginArray();
    for (const std::string &family : families)
        json.value(family);
    json.endArray();
    if (!notes.empty()) {
        json.key("notes").beginArray();
        for (const auto &[note, count] : notes)
            json.beginObject().field("text", note).field("frames", count).endObject();
        json.endArray();
    }
    json.endObject().endObject();
}

std::string manifestText(const std::vector<SceneResult> &results, const DatasetJob &job, std::string_view truthTime)
{
    JsonWriter json;
    json.beginObject().key("provenance").beginObject();
    json.field("git_commit", "tagmill-" + job.tagmill_version);
    json.field("render_tag_version", "none").field("render_tag_env_hash", "none");
    json.field("blenderproc_version", results.front().render_identity).field("timestamp", job.created).field("command", job.command);
    json.endObject();
    writeIntrinsics(json, results.front().recipe.cameras.front().intrinsics);
    json.key("tag_specification").beginObject().field("tag_family", job.tag_family).field("tag_size_m", job.tag_size_m).endObject();
    json.field("pose_convention", "wxyz").key("evaluation_scopes").beginArray();
    for (const std::string &scope : job.evaluation_scopes)
        json.value(scope);
    json.endArray().key("experiment").null();
    writeOurMetadata(json, results, job, truthTime);
    json.endObject();
    return json.take();
}

/// The frozen job, with the Blender that rendered it.
Result<std::string> jobSpecText(const fs::path &dataset, const std::vector<SceneResult> &results)
{
    Report report; // that another Tagmill froze it matters to who runs it, not here
    TAGMILL_TRY(JobSpec spec, readJobSpec(jobSpecFile(dataset), report));
    constexpr std::string_view key = "blender=";
    const std::string_view identity = results.front().render_identity;
    if (identity.starts_with(key))
        spec.blender_version = identity.substr(key.size(), identity.find(' ') - key.size());
    return jobSpecToJson(spec, dataset);
}

std::string checksumsText(const std::vector<SceneResult> &results, const DatasetJob &job, const std::vector<std::pair<std::string, std::string>> &written)
{
    std::map<std::string, std::string> images;
    for (const SceneResult &scene : results)
        for (const FrameResult &frame : scene.frames)
            images["images/" + frame.image] = frame.image_sha256;
    JsonWriter json;
    json.beginObject().field("job_id", job.hash).key("files").beginObject();
    for (const auto &[name, hash] : images)
        json.field(name, hash);
    for (const auto &[name, hash] : written)
        json.field(name, hash);
    json.endObject().endObject();
    return json.take();
}

/// Results of this job only; those of another one would mix two datasets.
Result<std::vector<SceneResult>> resultsOf(const fs::path &dataset, const DatasetJob &job, Report &report, const Progress &progress)
{
    TAGMILL_TRY(std::vector<SceneResult> results, readSceneResults(dataset, report, progress));
    std::erase_if(results, [](const SceneResult &scene) { return scene.frames.empty() || scene.recipe.cameras.empty(); });
    for (const SceneResult &scene : results)
        if (scene.job != job.hash)
            return makeError(Errc::InvalidValue, "dataset.result.other_job", {sceneResultPath(dataset, scene.sceneId).string()});
    if (results.empty())
        return makeError(Errc::InvalidValue, "dataset.no_results", {dataset.string()});
    return results;
}

void reportMissingImages(const fs::path &dataset, const std::vector<AnnotatedImage> &images, Report &report)
{
    std::error_code ec;
    for (const AnnotatedImage &image : images)
        if (!fs::exists(dataset / image.file_name, ec))
            report.add(Severity::Warning, "dataset.image_missing", image.file_name, {image.file_name}, dataset.string());
}

} // namespace

Result<> mergeDataset(const fs::path &dataset, Report &report, const Progress &progress)
{
    TAGMILL_TRY(const DatasetJob job, readDatasetJob(dataset));
    TAGMILL_TRY(const std::vector<SceneResult> results, resultsOf(dataset, job, report, subprogress(progress, 0, 0.5)));
    const RecordStyle style = job.isCompat ? RecordStyle::Peer : RecordStyle::Ours;
    const std::vector<AnnotatedImage> images = annotatedImages(results, style);
    reportMissingImages(dataset, images, report);

    std::vector<std::pair<std::string, std::string>> hashes;
    const auto write = [&](const std::string &name, const std::string &text, double done) -> Result<> {
        if (!reportProgress(progress, done, stage))
            return makeError(Errc::Cancelled, "cancelled");
        hashes.emplace_back(name, hex(sha256(text)));
        return writeFileAtomically(dataset / name, text);
    };
    TAGMILL_TRY(const std::string spec, jobSpecText(dataset, results));
    TAGMILL_CHECK(write("ground_truth.csv", groundTruthCsv(images, style), 0.5));
    TAGMILL_CHECK(write("coco_labels.json", job.isCompat ? cocoPeerText(images) : cocoText(images), 0.6));
    TAGMILL_CHECK(write("rich_truth.json", richTruthText(images, style), 0.8));
    TAGMILL_CHECK(write("provenance.json", job.isCompat ? peerProvenanceText(results, job) : provenanceText(results, job), 0.9));
    TAGMILL_CHECK(write("manifest.json", manifestText(results, job, job.isCompat ? "start" : truthTimeText(images)), 0.95));
    TAGMILL_CHECK(write("job_spec.json", spec, 0.98));
    return writeFileAtomically(dataset / "checksums.json", checksumsText(results, job, hashes));
}

} // namespace tagmill
