// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/job_spec.h"
#include "core/dataset/canonical_files.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/dataset_card.h"
#include "core/dataset/dataset_index.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/manifest.h"
#include "core/files.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
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

std::vector<AnnotatedImage> annotatedImages(const std::vector<SceneResult> &results, bool isPeer)
{
    std::vector<AnnotatedImage> images;
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            AnnotatedImage image;
            image.file_name = "images/" + frame.image;
            image.size = frame.resolution;
            const auto camera = static_cast<size_t>(frame.cameraIndex);
            image.isTruthAtStart = camera < scene.recipe.cameras.size() && scene.recipe.cameras[camera].truth_time == TruthTime::Start;
            if (isPeer)
                image.families = spawnedFamilies(scene.recipe);
            images.push_back(std::move(image));
        }
    }
    return images;
}

void writeSeeds(JsonWriter &json, const SceneResult &scene, const DatasetJob &job)
{
    json.key("seeds").beginObject().field("global_seed", job.seed).field("scene_seed", scene.recipe.random_seed).endObject();
}

/// One recipe a scene, frames refer to it.
void writeProvenance(const TextSink &sink, const std::vector<SceneResult> &results, const DatasetJob &job)
{
    JsonWriter json(sink);
    json.beginObject().field("format", 1).field("tagmill_version", job.tagmill_version).field("timestamp", job.created);
    json.key("scenes").beginObject();
    for (const SceneResult &scene : results) {
        if (!json.isWanted())
            return;
        json.key(std::to_string(scene.sceneId)).beginObject();
        writeSeeds(json, scene, job);
        json.field("render_identity", scene.render_identity);
        json.key("recipe_snapshot").raw(recipeToJson(scene.recipe, recipeInLine));
        json.endObject();
    }
    json.endObject().key("frames").beginObject();
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            json.key(frame.name()).beginObject(JsonLayout::Line);
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
}

/// render-tag's: the whole recipe for every image.
void writePeerProvenance(const TextSink &sink, const std::vector<SceneResult> &results, const DatasetJob &job)
{
    JsonWriter json(sink);
    json.beginObject();
    for (const SceneResult &scene : results) {
        if (!json.isWanted())
            return;
        for (const FrameResult &frame : scene.frames) {
            json.key(frame.name()).beginObject();
            json.field("git_hash", "tagmill-" + job.tagmill_version).field("timestamp", job.created);
            json.key("recipe_snapshot").raw(recipeToJson(scene.recipe, 2 * json.depth()));
            writeSeeds(json, scene, job);
            json.endObject();
        }
    }
    json.endObject();
}

/// The frozen job, with the Blender that rendered it.
Result<JobSpec> jobSpecOf(const fs::path &dataset, const std::vector<SceneResult> &results)
{
    Report report; // that another Tagmill froze it matters to who runs it, not here
    TAGMILL_TRY(JobSpec spec, readJobSpec(jobSpecFile(dataset), report));
    constexpr std::string_view key = "blender=";
    const std::string_view identity = results.front().render_identity;
    if (identity.starts_with(key))
        spec.blender_version = identity.substr(key.size(), identity.find(' ') - key.size());
    return spec;
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

/// What is put together: scenes without their records, and these by columns, which is a fifth of the memory.
struct Scenes
{
    std::vector<SceneResult> results; ///< by id
    Dataset whole;                    ///< what readDataset() would read
    std::set<int> ids;                ///< of all results, also of those that show nothing
    std::optional<IndexedSources> sources; ///< when the whole is all that they say, and an index may be made of it
};

/// Results of this job only; those of another one would mix two datasets.
Result<Scenes> scenesOf(const fs::path &dataset, const DatasetJob &job, Report &report, const Progress &progress)
{
    std::error_code ec;
    const fs::path dir = fs::absolute(dataset, ec).lexically_normal();
    DatasetBuilder builder(dir);
    Scenes scenes;
    Report links; // that .tagmill is one harms the index alone
    DatasetSources sources = findSources(dir, links);
    const bool isIndexed = sources.kind == SourceKind::Results;
    if (!isIndexed)
        sources.files = sceneResultFiles(dataset);
    const SourceStamp stamp = stampOf(sources, dir); // before they are read: what changes meanwhile makes the index stale
    std::vector<std::uint64_t> contents;
    TAGMILL_CHECK(visitSceneResults(dataset, sources.files, report, progress, [&](SceneResult scene, std::uint64_t hash) -> Result<> {
        const fs::path file = sceneResultPath(dataset, scene.sceneId);
        scenes.ids.insert(scene.sceneId);
        if (scene.recipe.cameras.empty() || scene.frames.empty())
            return {};
        if (scene.job != job.hash)
            return makeError(Errc::InvalidValue, "dataset.result.other_job", {file.string()});
        addFrames(file, scene.frames, builder);
        for (FrameResult &frame : scene.frames)
            frame.records = std::vector<DetectionRecord>(); // ={} would keep their memory
        if (!scene.frames.empty()) {
            scenes.results.push_back(std::move(scene));
            contents.push_back(hash);
        }
        return {};
    }));
    if (scenes.results.empty())
        return makeError(Errc::InvalidValue, "dataset.no_results", {dataset.string()});
    std::sort(scenes.results.begin(), scenes.results.end(), [](const SceneResult &a, const SceneResult &b) { return a.sceneId < b.sceneId; });
    scenes.whole = builder.take();
    if (isIndexed && contents.size() == sources.files.size())
        scenes.sources = IndexedSources{stamp, contentHash(contents)};
    for (const Problem &problem : scenes.whole.problems)
        if (problem.severity == Severity::Error)
            report.problems.push_back(problem);
    return scenes;
}

RecordSource recordsOf(const Scenes &scenes, bool isPeer)
{
    std::vector<const DatasetFrame *> frames; // of the images
    for (const SceneResult &scene : scenes.results)
        for (const FrameResult &frame : scene.frames)
            frames.push_back(scenes.whole.frameOf(frame.name()));
    const auto &keypoints = scenes.whole.records.columns().keypointCount;
    const auto visitKinds = [frames, &table = scenes.whole.records](size_t image, const auto &take) {
        for (size_t row = frames[image]->firstRecord; row < frames[image]->firstRecord + frames[image]->recordCount; ++row)
            take(RecordSource::Kind{table.family(row), table.board(row), table.isBoard(row), table.columns().keypointCount[row]});
    };
    const auto visit = [frames = std::move(frames), &whole = scenes.whole, isPeer](size_t image, const RecordSource::Visit &take) {
        for (size_t i = 0; i < frames[image]->recordCount; ++i) {
            DetectionRecord record = whole.recordOf(*frames[image], i);
            if (isPeer)
                record = peerShaped(record);
            take(record);
        }
    };
    return {scenes.whole.photometric_margin_px, keypoints.empty() ? 0 : *std::max_element(keypoints.begin(), keypoints.end()), visit, visitKinds};
}

/// Whoever merges what shards left behind has to know that one of them left nothing.
void reportMissingScenes(const fs::path &dataset, const std::set<int> &ids, int planned, Report &report)
{
    constexpr int mostNamed = 10;
    int missing = 0;
    std::string named;
    for (int id = 0; id < planned; ++id) {
        if (ids.count(id) > 0)
            continue;
        if (missing < mostNamed)
            named += (missing > 0 ? ", " : "") + std::to_string(id);
        ++missing;
    }
    if (missing > mostNamed)
        named += ", …";
    if (missing > 0)
        report.add(Severity::Error, "dataset.scenes_missing", {}, {std::to_string(missing), std::to_string(planned), named, dataset.string()}, dataset.string());
}

void reportMissingImages(const fs::path &dataset, const std::vector<AnnotatedImage> &images, Report &report)
{
    std::error_code ec;
    for (const AnnotatedImage &image : images)
        if (!fs::exists(dataset / image.file_name, ec))
            report.add(Severity::Warning, "dataset.image_missing", image.file_name, {image.file_name}, dataset.string());
}

/// Only of a whole folder; none harms nobody.
void writeMergedIndex(const Scenes &scenes)
{
    if (scenes.sources)
        [[maybe_unused]] const auto written = writeIndex(indexBesideResults(scenes.whole.dir), scenes.whole, *scenes.sources);
}

/// A file that is written piece by piece and hashed on the way.
class HashedFile
{
public:
    static Result<HashedFile> create(const fs::path &path)
    {
        TAGMILL_TRY(AtomicFile file, AtomicFile::create(path));
        return HashedFile(std::move(file));
    }

    /// False when it cannot be written: status() says why.
    bool add(std::string_view piece)
    {
        m_hasher.add(piece);
        m_status = m_file.write(piece);
        return m_status.has_value();
    }
    /// Once all of it was added: waits until it is on disk.
    void sync()
    {
        if (m_status)
            m_status = m_file.sync();
    }
    const Result<> &status() const { return m_status; }
    /// The sha256, hex, once it is in its place.
    Result<std::string> commit()
    {
        TAGMILL_CHECK(m_file.commit());
        return hex(m_hasher.finish());
    }

private:
    explicit HashedFile(AtomicFile file)
        : m_file(std::move(file))
    {
    }

    AtomicFile m_file;
    Sha256Hasher m_hasher;
    Result<> m_status;
};

/// The large files and the index, all at a time, as each waits for the disk now and then. No file is in its place when one cannot
/// be written or nobody wants them; their hashes by name.
Result<std::vector<std::pair<std::string, std::string>>> writeLargeFiles(const fs::path &dataset, const Scenes &scenes, const std::vector<AnnotatedImage> &images, const DatasetJob &job, const Progress &progress)
{
    std::mutex mutex; // progress is told by one at a time
    bool isWanted = true;
    const auto asks = [&] {
        const std::scoped_lock lock(mutex);
        return isWanted = isWanted && reportProgress(progress, 0.5, stage);
    };
    const std::array<const char *, 4> names{"ground_truth.csv", "coco_labels.json", "rich_truth.json", "provenance.json"};
    std::vector<HashedFile> files;
    std::vector<TextSink> sinks;
    files.reserve(names.size());
    for (const char *name : names) {
        TAGMILL_TRY(HashedFile file, HashedFile::create(dataset / name));
        files.push_back(std::move(file));
        sinks.push_back([&asks, &to = files.back()](std::string_view piece) { return asks() && to.add(piece); });
    }
    const RecordSource records = recordsOf(scenes, job.isCompat);
    ThreadExecutor all;
    std::vector<std::function<void()>> tasks;
    if (job.isCompat) {
        tasks = {[&] { writeGroundTruthCsvPeer(sinks[0], images, records); }, [&] { writeCocoPeer(sinks[1], images, records); },
                 [&] { writeRichTruthPeer(sinks[2], images, records); }, [&] { writePeerProvenance(sinks[3], scenes.results, job); }};
    } else {
        tasks = {[&] { writeOurFiles({.richTruth = sinks[2], .coco = sinks[1], .groundTruthCsv = sinks[0]}, images, records, all); },
                 [&] { writeProvenance(sinks[3], scenes.results, job); }};
    }
    tasks.push_back([&] { writeMergedIndex(scenes); });
    ThreadExecutor atOnce(static_cast<unsigned>(tasks.size()));
    atOnce.parallelFor(tasks.size(), [&](size_t i) { tasks[i](); });
    if (!isWanted)
        return makeError(Errc::Cancelled, "cancelled");
    atOnce.parallelFor(files.size(), [&](size_t i) { files[i].sync(); });
    for (const HashedFile &file : files)
        TAGMILL_CHECK(file.status());
    std::vector<std::pair<std::string, std::string>> written;
    for (size_t i = 0; i < files.size(); ++i) {
        TAGMILL_TRY(std::string hash, files[i].commit());
        written.emplace_back(names[i], std::move(hash));
    }
    return written;
}

} // namespace

Result<MergeSummary> mergeDataset(const fs::path &dataset, Report &report, const Progress &progress)
{
    std::error_code ec;
    if (fs::is_directory(dataset, ec) && !fs::exists(dataset / ".tagmill" / "job.json", ec))
        return makeError(Errc::NotFound, "dataset.no_job", {dataset.string()});
    TAGMILL_TRY(const DatasetJob job, readDatasetJob(dataset));
    TAGMILL_TRY(const Scenes scenes, scenesOf(dataset, job, report, subprogress(progress, 0, 0.5)));
    const std::vector<SceneResult> &results = scenes.results;
    const Dataset &whole = scenes.whole;
    const std::vector<AnnotatedImage> images = annotatedImages(results, job.isCompat);
    reportMissingScenes(dataset, scenes.ids, job.scenes, report);
    reportMissingImages(dataset, images, report);
    TAGMILL_TRY(const JobSpec spec, jobSpecOf(dataset, results));
    TAGMILL_TRY(auto hashes, writeLargeFiles(dataset, scenes, images, job, progress));
    const auto write = [&](const std::string &name, const std::string &text, double done) -> Result<> {
        if (!reportProgress(progress, done, stage))
            return makeError(Errc::Cancelled, "cancelled");
        hashes.emplace_back(name, hex(sha256(text)));
        return writeFileAtomically(dataset / name, text);
    };
    const std::string_view truthTime = truthTimeText(images);
    TAGMILL_CHECK(write("manifest.json", manifestText(results, whole.records, job, spec.scene_config.dataset, job.isCompat ? "start" : truthTime), 0.95));
    TAGMILL_CHECK(write("job_spec.json", jobSpecToJson(spec, dataset), 0.98));
    TAGMILL_CHECK(writeFileAtomically(dataset / "checksums.json", checksumsText(results, job, hashes)));
    if (!job.isCompat) // render-tag writes none
        TAGMILL_CHECK(writeFileAtomically(dataset / "README.md", datasetCard(results, whole, job, spec.scene_config.dataset, truthTime)));
    return MergeSummary{static_cast<int>(results.size()), static_cast<int>(images.size())};
}

} // namespace tagmill
