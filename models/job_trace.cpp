// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_trace.h"

#include "blender_link/cluster_submission.h"
#include "blender_link/run_estimate.h"
#include "core/dataset/scene_result.h"
#include "core/sequence/sequence_result.h"
#include "models/path_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr qint64 mostLogBytes = 1 << 19;

/// Scenes that a run was asked for.
class SceneChoice
{
public:
    explicit SceneChoice(const RenderRunOptions &run)
        : m_ids(run.sceneIds.begin(), run.sceneIds.end())
        , m_count(run.config.dataset.num_scenes)
    {
    }
    bool contains(int id) const { return m_ids.empty() ? id < m_count : m_ids.contains(id); }

private:
    std::set<int> m_ids;
    int m_count;
};

/// Its old pictures lie aside and others are in their places.
bool isMadeAgain(const fs::path &dataset, const fs::path &aside, int scene, int cameras)
{
    std::error_code ec;
    int old = 0;
    for (int camera = 0; camera < cameras; ++camera) {
        const std::string name = imageId(scene, camera) + ".png";
        if (!fs::exists(dataset / "images" / name, ec))
            return false;
        old += fs::exists(aside / name, ec) ? 1 : 0;
    }
    return old > 0;
}

/// Of all sequences that a run makes: it is one itself, or each lies in a folder of its own.
std::vector<fs::path> sequenceResultFiles(const fs::path &output)
{
    std::error_code ec;
    std::vector<fs::path> sequences{output}, files;
    for (fs::directory_iterator it(output, ec), end; !ec && it != end; it.increment(ec))
        if (it->is_directory(ec))
            sequences.push_back(it->path());
    for (const fs::path &sequence : sequences)
        std::ranges::copy(frameResultFiles(sequence), std::back_inserter(files));
    return files;
}

RunProgress framesOnDisk(const RenderRunOptions &run, JobState state)
{
    const fs::path aside = state == JobState::Finished ? fs::path() : run.asideFolder;
    RunProgress progress;
    progress.stage = RunStage::Done;
    const int cameras = run.config.camera.samples_per_scene;
    progress.framesTotal = framesAskedFor(run);
    const SceneChoice wanted(run);
    const fs::path dataset = filePath(run.outputDir);
    for (const SceneHead &head : readSceneHeads(dataset))
        if (wanted.contains(head.sceneId) && (aside.empty() || isMadeAgain(dataset, aside, head.sceneId, cameras)))
            progress.framesDone += cameras;
    return progress;
}

RunProgress framesOnDisk(const SequenceRunOptions &run, JobState)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    progress.framesDone = static_cast<int>(sequenceResultFiles(filePath(run.outputDir)).size());
    progress.framesTotal = progress.framesDone; // how many there should be only Blender knows
    return progress;
}

/// As its shards lie there; the queue is not asked.
RunProgress framesOnDisk(const ClusterRunOptions &run, JobState)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    const fs::path folder = filePath(run.outputDir);
    const auto job = readClusterJob(folder);
    const auto shards = job ? shardReports(folder, *job, {}) : Result<std::vector<ShardReport>>(job.error());
    if (!shards)
        return progress;
    const int frames = framesOfClusterUnit(folder, *job);
    progress.framesTotal = job->units * frames;
    for (const ShardReport &shard : *shards)
        progress.framesDone += shard.done * frames;
    return progress;
}

/// The newest of these files, newest first: as many as there are newest frames.
std::vector<fs::path> newestOf(const std::vector<fs::path> &files, const Progress &progress)
{
    std::vector<std::pair<fs::file_time_type, const fs::path *>> dated;
    dated.reserve(files.size());
    for (const fs::path &file : files) {
        if (progress && !progress(0, {}))
            return {};
        std::error_code ec;
        dated.emplace_back(fs::last_write_time(file, ec), &file);
    }
    const size_t count = std::min<size_t>(dated.size(), RenderJob::NewestFrames);
    const auto isNewer = [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : *a.second > *b.second; };
    std::partial_sort(dated.begin(), dated.begin() + static_cast<std::ptrdiff_t>(count), dated.end(), isNewer);
    std::vector<fs::path> newest;
    for (size_t i = 0; i < count; ++i)
        newest.push_back(*dated[i].second);
    return newest;
}

/// Of "scene_000012.json".
int sceneIdOf(const fs::path &result)
{
    constexpr std::string_view prefix = "scene_";
    const std::string name = result.stem().string();
    int id = -1;
    std::from_chars(name.data() + std::min(prefix.size(), name.size()), name.data() + name.size(), id);
    return id;
}

std::deque<FinishedFrame> newestFrames(const RenderRunOptions &run, const Progress &progress)
{
    const SceneChoice wanted(run);
    const fs::path dataset = filePath(run.outputDir);
    std::vector<fs::path> files = sceneResultFiles(dataset);
    std::erase_if(files, [&](const fs::path &file) { return !wanted.contains(sceneIdOf(file)); });
    std::deque<FinishedFrame> newest;
    for (const fs::path &file : newestOf(files, progress)) {
        Report report;
        const auto frames = readFrameResults(file, report);
        if (!frames)
            continue;
        for (auto frame = frames->rbegin(); frame != frames->rend() && newest.size() < RenderJob::NewestFrames; ++frame)
            newest.push_back({QString::fromStdString(frame->name()), pathText(dataset / "images" / fs::path(frame->image).filename()), sceneIdOf(file), frame->cameraIndex, frame->render_seconds});
    }
    return newest;
}

std::deque<FinishedFrame> newestFrames(const SequenceRunOptions &run, const Progress &progress)
{
    std::deque<FinishedFrame> newest;
    for (const fs::path &file : newestOf(sequenceResultFiles(filePath(run.outputDir)), progress)) {
        const fs::path sequence = file.parent_path().parent_path().parent_path().parent_path(); // of .tagmill/results/000/frame_000000.json
        if (const auto frame = readFrameResult(file))
            newest.push_back({pathText(file.stem()), pathText(sequence / frame->colour.path), 0, frame->frame, frame->render_seconds});
    }
    return newest;
}

/// What a worker did, in words; nothing of samples of what it uses.
QString eventText(const QJsonObject &event)
{
    const QString kind = event[u"event"].toString(), frame = event[u"frame"].toString(), error = event[u"error"].toString();
    if (kind == "ready"_L1)
        return RenderJob::tr("ready, Blender %1").arg(event[u"blender"].toString());
    if (kind == "frame"_L1)
        return RenderJob::tr("%1, rendered in %2 s").arg(frame).arg(event[u"render_seconds"].toDouble(), 0, 'f', 1);
    if (kind == "failed"_L1)
        return RenderJob::tr("%1 failed: %2").arg(frame, error);
    if (kind == "recycled"_L1)
        return RenderJob::tr("another process takes over");
    return kind == "gave_up"_L1 ? RenderJob::tr("given up: %1").arg(error) : QString();
}

QString logLine(const QJsonObject &record)
{
    const QString text = eventText(record[u"telemetry"].toObject());
    if (text.isEmpty())
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(record[u"timestamp"].toDouble() * 1000));
    //: of a log: time, worker, what it did
    return RenderJob::tr("%1 %2: %3").arg(time.toString(u"yyyy-MM-dd HH:mm:ss"), record[u"worker_id"].toString(), text);
}

std::deque<QString> telemetryLog(const QString &dataset)
{
    QFile file(dataset + "/telemetry.ndjson"_L1);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > mostLogBytes && file.seek(file.size() - mostLogBytes);
    QList<QByteArray> records = file.read(mostLogBytes).split('\n');
    if (isCut)
        records.removeFirst(); // it begins in its midst
    std::deque<QString> lines;
    for (const QByteArray &record : records)
        if (const QString line = logLine(QJsonDocument::fromJson(record).object()); !line.isEmpty())
            lines.push_back(line);
    if (lines.size() > RenderJob::LogLines)
        lines.erase(lines.begin(), lines.end() - RenderJob::LogLines);
    return lines;
}

} // namespace

RunProgress progressOnDisk(const JobOptions &options, JobState state)
{
    return std::visit([state](const auto &run) { return framesOnDisk(run, state); }, options);
}

JobTrace readJobTrace(const JobOptions &options, const Progress &progress)
{
    if (const auto *run = std::get_if<RenderRunOptions>(&options))
        return {newestFrames(*run, progress), telemetryLog(run->outputDir)};
    if (const auto *run = std::get_if<SequenceRunOptions>(&options))
        return {newestFrames(*run, progress), {}};
    return {};
}

} // namespace tagmill
