// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_trace.h"

#include "blender_link/cluster_submission.h"
#include "blender_link/run_estimate.h"
#include "core/compile/placed_cameras.h"
#include "core/dataset/scene_result.h"
#include "core/sequence/pass_kind.h"
#include "core/sequence/sequence_result.h"
#include "models/path_text.h"
#include "models/telemetry_trace.h"

#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <iterator>
#include <map>
#include <ranges>
#include <set>
#include <tuple>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr int mostTasks = 2'000'000;

/// Scenes that a run was asked for.
class SceneChoice
{
public:
    explicit SceneChoice(const RenderRunOptions &run)
        : m_ids(run.sceneIds.begin(), run.sceneIds.end())
        , m_count(run.config.dataset.num_scenes)
        , m_cameras(run.config)
    {
    }
    bool contains(int id) const { return m_ids.empty() ? id < m_count : m_ids.contains(id); }
    int cameras(int id) const { return m_cameras.of(id); }
    /// In ascending order.
    template<class Take>
    void visit(const Take &take) const
    {
        if (!m_ids.empty())
            std::ranges::for_each(m_ids, take);
        for (int id = 0; m_ids.empty() && id < m_count; ++id)
            take(id);
    }

private:
    std::set<int> m_ids;
    int m_count;
    CameraCounts m_cameras;
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

/// Of each sequence, in ascending order; none when only Blender knows.
std::vector<int> framesByNumber(const SequenceRunOptions &run)
{
    std::vector<int> frames;
    if (!run.frameStart || !run.frameEnd || *run.frameStart < 0 || run.isShard())
        return frames;
    const std::int64_t step = std::max(1, run.frameStep.value_or(1)), end = *run.frameEnd;
    if ((end - *run.frameStart) / step < mostTasks)
        for (std::int64_t frame = *run.frameStart; frame <= end; frame += step)
            frames.push_back(static_cast<int>(frame));
    return frames;
}

int framesReadyIn(const SequenceRunOptions &run)
{
    int count = 0;
    for (const fs::path &folder : sequenceFolders(run.blendFiles, run.outputDir))
        count += static_cast<int>(frameResultFiles(folder).size());
    return count;
}

std::set<int> scenesOnDisk(const RenderRunOptions &run, const SceneChoice &wanted, JobState state)
{
    const fs::path aside = state == JobState::Finished ? fs::path() : run.asideFolder;
    const fs::path dataset = filePath(run.outputDir);
    std::set<int> scenes;
    for (const SceneHead &head : readSceneHeads(dataset))
        if (wanted.contains(head.sceneId) && (aside.empty() || isMadeAgain(dataset, aside, head.sceneId, wanted.cameras(head.sceneId))))
            scenes.insert(head.sceneId);
    return scenes;
}

RunProgress framesOnDisk(const RenderRunOptions &run, JobState state)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    progress.framesTotal = framesAskedFor(run);
    const SceneChoice wanted(run);
    for (const int scene : scenesOnDisk(run, wanted, state))
        progress.framesDone += wanted.cameras(scene);
    return progress;
}

RunProgress framesOnDisk(const SequenceRunOptions &run, JobState)
{
    RunProgress progress;
    progress.stage = RunStage::Done;
    progress.framesDone = framesReadyIn(run);
    progress.framesTotal = std::max(progress.framesDone, static_cast<int>(framesByNumber(run).size()) * static_cast<int>(run.blendFiles.size()));
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

/// All frames of a run, by scene and camera; none when they are too many to be kept.
std::vector<FrameTask> tasksOf(const RenderRunOptions &run, const SceneChoice &wanted)
{
    std::vector<FrameTask> tasks;
    if (framesAskedFor(run) > mostTasks)
        return tasks;
    wanted.visit([&](int scene) {
        for (int camera = 0; camera < wanted.cameras(scene); ++camera)
            tasks.push_back({scene, camera});
    });
    return tasks;
}

/// Of a scene that lies there all frames are done, whoever told so; of one that does not, none is.
void judgeByDisk(std::vector<FrameTask> &tasks, const std::set<int> &done)
{
    for (FrameTask &task : tasks) {
        if (done.contains(task.scene))
            task.state = TaskState::Done;
        else if (task.state == TaskState::Done)
            task.state = TaskState::Waiting;
    }
}

JobTrace traceOf(const RenderRunOptions &run, JobState state, qint64 until_ms, const Progress &progress)
{
    const SceneChoice wanted(run);
    JobTrace trace;
    trace.newest = newestFrames(run, progress);
    trace.tasks = tasksOf(run, wanted);
    TelemetryTrace told = readTelemetry(run.outputDir, trace.tasks, until_ms, progress);
    judgeByDisk(trace.tasks, scenesOnDisk(run, wanted, state));
    trace.log = std::move(told.log);
    trace.workers = std::move(told.workers);
    if (run.asideFolder.empty()) // of pictures made again it has the first making as well
        trace.history = std::move(told.history);
    return trace;
}

/// A frame that lies there, of the sequence of this number.
struct RenderedFrame
{
    fs::file_time_type written;
    int sequence = 0, frame = 0;
    double render_s = 0;
    fs::path colour;

    QString name() const { return QStringLiteral("frame_") + QString::fromStdString(frameDigits(frame)); }
};

std::vector<RenderedFrame> renderedFrames(const SequenceRunOptions &run, const Progress &progress)
{
    std::vector<RenderedFrame> rendered;
    int sequence = 0;
    for (const fs::path &folder : sequenceFolders(run.blendFiles, run.outputDir)) {
        for (const fs::path &file : frameResultFiles(folder)) {
            if (progress && !progress(0, {}))
                return {};
            std::error_code ec;
            const fs::file_time_type written = fs::last_write_time(file, ec);
            if (const auto frame = readFrameResult(file))
                rendered.push_back({written, sequence, frame->frame, frame->render_seconds, folder / frame->colour.path});
        }
        ++sequence;
    }
    return rendered;
}

/// All frames in ascending order: those that lie there, and those that were asked for by number.
std::vector<FrameTask> tasksOf(const SequenceRunOptions &run, const std::vector<RenderedFrame> &rendered)
{
    std::map<std::pair<int, int>, FrameTask> tasks; // by sequence and frame
    for (const RenderedFrame &frame : rendered)
        tasks[{frame.sequence, frame.frame}] = {frame.sequence, frame.frame, TaskState::Done, -1, static_cast<float>(frame.render_s)};
    const std::vector<int> frames = framesByNumber(run);
    for (int sequence = 0; sequence < run.blendFiles.size(); ++sequence)
        for (const int frame : frames)
            tasks.try_emplace({sequence, frame}, FrameTask{sequence, frame});
    std::vector<FrameTask> inOrder;
    std::ranges::copy(tasks | std::views::values, std::back_inserter(inOrder));
    return inOrder;
}

/// As the times of these, in that order, tell; of a silence in which nothing can have run only what the next frame took.
std::vector<ProgressSample> historyOf(const std::vector<RenderedFrame> &rendered)
{
    constexpr double longestWait_s = 60; // of a Blender that starts, or loads
    std::vector<ProgressSample> history;
    double seconds = 0;
    int frames = 0;
    fs::file_time_type last{};
    for (const RenderedFrame &frame : rendered) {
        const double silence_s = std::chrono::duration<double>(frame.written - last).count();
        seconds += frames > 0 && silence_s <= frame.render_s + longestWait_s ? silence_s : frame.render_s;
        last = frame.written;
        addSample(history, {seconds, ++frames});
    }
    if (!history.empty() && history.back().frames < frames)
        history.push_back({seconds, frames});
    return history;
}

/// As the run told it when they were written, but for who rendered them.
std::deque<QString> logOf(const std::vector<RenderedFrame> &rendered, qint64 until_ms)
{
    std::deque<QString> log;
    for (auto frame = rendered.rbegin(); frame != rendered.rend() && log.size() < RenderJob::LogLines; ++frame) {
        const auto written_ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::file_clock::to_sys(frame->written).time_since_epoch()).count();
        if (written_ms < until_ms)
            log.push_front(logLine({{QStringLiteral("timestamp"), static_cast<double>(written_ms) / 1000},
                                    {QStringLiteral("telemetry"), QJsonObject{{QStringLiteral("event"), QStringLiteral("frame")}, {QStringLiteral("frame"), frame->name()}, {QStringLiteral("render_seconds"), frame->render_s}}}}));
    }
    return log;
}

/// A sequence has no telemetry; its results tell enough.
JobTrace traceOf(const SequenceRunOptions &run, JobState, qint64 until_ms, const Progress &progress)
{
    std::vector<RenderedFrame> rendered = renderedFrames(run, progress);
    JobTrace trace;
    trace.tasks = tasksOf(run, rendered);
    std::ranges::sort(rendered, {}, [](const RenderedFrame &frame) { return std::tuple(frame.written, frame.sequence, frame.frame); });
    trace.history = historyOf(rendered);
    trace.log = logOf(rendered, until_ms);
    for (auto frame = rendered.rbegin(); frame != rendered.rend() && trace.newest.size() < RenderJob::NewestFrames; ++frame)
        trace.newest.push_back({frame->name(), pathText(frame->colour), frame->sequence, frame->frame, frame->render_s});
    return trace;
}

/// The queue of the cluster, which the job asks when it is followed, tells the rest.
JobTrace traceOf(const ClusterRunOptions &, JobState, qint64, const Progress &)
{
    return {};
}

} // namespace

RunProgress progressOnDisk(const JobOptions &options, JobState state)
{
    return std::visit([state](const auto &run) { return framesOnDisk(run, state); }, options);
}

JobTrace readJobTrace(const JobOptions &options, JobState state, qint64 until_ms, const Progress &progress)
{
    return std::visit([&](const auto &run) { return traceOf(run, state, until_ms, progress); }, options);
}

} // namespace tagmill
