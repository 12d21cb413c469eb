// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to single .blend files of a SequenceRun: opened, held against the disk, finished, described.
#include "blender_link/sequence_run_private.h"

#include "core/dataset/json_writer.h"
#include "core/executor.h"
#include "core/files.h"
#include "core/sequence/depth_file.h"

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr int transformsInterval_ms = 1000;
constexpr int mostFrame = 1048574; ///< Blender's
constexpr size_t dryFramesAtOnce = 500;

/// What the disk says of a sequence, away from the run's thread.
struct Plan
{
    SequenceIdentity identity;
    std::vector<std::pair<int, FrameState>> states;
    std::map<int, SequenceFrameResult> results;
};

struct PlanOrder
{
    fs::path folder;
    SequenceIdentity identity;
    QStringList externalFiles;
    std::vector<int> frames;
    RenderConfig config;
};

std::string hashOfAll(const QStringList &files, const std::atomic<bool> &isStopping)
{
    Sha256Hasher hasher;
    for (const QString &file : files) {
        if (isStopping)
            break;
        const auto hash = fileSha256(file.toStdString()); // one that is missing, or a folder, is part of the picture as well
        hasher.add(file.toStdString() + "\n" + (hash ? *hash : "-") + "\n");
    }
    return hex(hasher.finish());
}

Plan makePlan(const PlanOrder &order, const std::atomic<bool> &isStopping)
{
    Plan plan{order.identity, {}, {}};
    plan.identity.externals_sha256 = hashOfAll(order.externalFiles, isStopping);
    plan.states.resize(order.frames.size());
    std::vector<SequenceFrameResult> found(order.frames.size());
    ThreadExecutor executor;
    executor.parallelFor(order.frames.size(), [&](size_t i) {
        const int frame = order.frames[i];
        plan.states[i] = {frame, FrameState::Missing};
        if (!order.folder.empty() && !isStopping)
            plan.states[i].second = frameState(order.folder, {frame, plan.identity.fingerprint(frame), passesOf(order.config), order.config.depth_png16}, &found[i]);
    });
    if (!order.folder.empty()) {
        // Frames outside today's range, of the same settings, stay part of the sequence.
        Report ignored;
        const auto isOutside = [&](int frame) { return !std::binary_search(order.frames.begin(), order.frames.end(), frame); };
        for (SequenceFrameResult &result : readFrameResultsOf(order.folder, ignored, isOutside))
            if (result.fingerprint == plan.identity.fingerprint(result.frame))
                plan.results.emplace(result.frame, std::move(result));
    }
    for (size_t i = 0; i < plan.states.size(); ++i)
        if (plan.states[i].second == FrameState::Complete)
            plan.results.insert_or_assign(order.frames[i], std::move(found[i]));
    return plan;
}

Result<std::vector<int>> framesOf(const SequenceRunOptions &options, const SequenceSetup &setup)
{
    const int start = options.frameStart.value_or(setup.range.start), end = options.frameEnd.value_or(setup.range.end), step = options.frameStep.value_or(setup.range.step);
    if (start < 0 || end > mostFrame || step < 1)
        return makeError(Errc::InvalidValue, "sequence.frames_beyond", {std::to_string(start), std::to_string(end), std::to_string(step), std::to_string(mostFrame)});
    if (end < start)
        return makeError(Errc::InvalidValue, "sequence.no_frames", {std::to_string(start), std::to_string(end)});
    std::vector<int> frames;
    for (int frame = start; frame <= end; frame += step)
        frames.push_back(frame);
    // Neighbours together, so that a shard's caches serve its next frame.
    const auto bound = [&](int shard) { return frames.begin() + static_cast<std::ptrdiff_t>(frames.size() * static_cast<size_t>(shard) / static_cast<size_t>(options.totalShards)); };
    return std::vector<int>(bound(options.shardIndex), bound(options.shardIndex + 1));
}

PassRange rangeOver(const std::vector<SequenceFrameResult> &frames, PassRange SequenceFrameResult::*which)
{
    PassRange range;
    for (const SequenceFrameResult &frame : frames)
        range.add(frame.*which);
    return range;
}

/// The colour maps that earlier previews were made with.
std::string mapsText(const PassRange &depth, const PassRange &flow, const RenderConfig &config)
{
    JsonWriter out;
    out.beginObject();
    out.field("depth_min", static_cast<double>(depth.min)).field("depth_max", static_cast<double>(depth.max));
    out.field("flow_max", static_cast<double>(flow.max)).field("flow_direction", static_cast<int>(config.flow_direction));
    return out.endObject().take() + "\n";
}

Result<> writePreviews(const fs::path &folder, const std::vector<SequenceFrameResult> &frames, const std::set<int> &fresh, const RenderConfig &config, const std::atomic<bool> &isStopping)
{
    const PassRange depth = rangeOver(frames, &SequenceFrameResult::depth), flow = rangeOver(frames, &SequenceFrameResult::flow);
    const fs::path mapsFile = folder / ".tagmill" / "previews.json";
    const std::string maps = mapsText(depth, flow, config);
    const auto earlier = readFile(mapsFile);
    const bool areOldGood = earlier && *earlier == maps;
    std::vector<const SequenceFrameResult *> wanted;
    for (const SequenceFrameResult &frame : frames)
        if (!areOldGood || fresh.contains(frame.frame))
            wanted.push_back(&frame);
    std::vector<Result<>> written(wanted.size());
    ThreadExecutor executor;
    executor.parallelFor(wanted.size(), [&](size_t i) {
        if (!isStopping)
            written[i] = writeRangedPreviews(folder, *wanted[i], depth, flow, config);
    });
    for (const Result<> &one : written)
        TAGMILL_CHECK(one);
    return isStopping ? Result<>() : writeFileAtomically(mapsFile, maps);
}

std::vector<SequenceFrameResult> inOrder(const std::map<int, SequenceFrameResult> &results)
{
    std::vector<SequenceFrameResult> frames;
    for (const auto &[frame, result] : results)
        frames.push_back(result);
    return frames;
}

Result<> writeSequenceFiles(const fs::path &folder, const std::vector<SequenceFrameResult> &frames, const SequenceDescription &description)
{
    TAGMILL_CHECK(writeFileAtomically(folder / "transforms.json", transformsJson(frames, description)));
    return writeFileAtomically(folder / "info.json", sequenceInfoJson(frames, description));
}

std::string joined(const QStringList &texts)
{
    constexpr qsizetype most = 8;
    QString text = texts.mid(0, most).join(QStringLiteral(", "));
    if (texts.size() > most)
        text += QStringLiteral(" … (%1)").arg(texts.size());
    return text.toStdString();
}

} // namespace

void SequenceRun::Private::opened(SequenceWorker *worker, int index, const SequenceSetup &setup)
{
    if (pool.hasEnded())
        return;
    Sequence &sequence = at(index);
    if (!sequence.setup && !sequence.isOver) {
        sequence.setup = setup;
        sequence.summary.fps = setup.fps * options.config.keyframe_multiplier;
        sequence.summary.objects = setup.objects;
        sayWhatWasFound(sequence);
        plan(index, worker->info().identity(setup.file.engine, setup.device).toStdString());
    }
    feedSoon();
}

void SequenceRun::Private::sayWhatWasFound(const Sequence &sequence)
{
    const std::string file = sequence.blendFile.toStdString();
    const SequenceSetup &setup = *sequence.setup;
    const auto tell = [&](Severity severity, std::string_view id, std::vector<std::string> args) { report({std::string(id), severity, {}, file, 0, std::move(args)}); };
    if (!setup.file.missingFiles.isEmpty())
        tell(Severity::Warning, "sequence.missing_files", {joined(setup.file.missingFiles)});
    if (!setup.file.unbaked.isEmpty())
        tell(Severity::Warning, "sequence.unbaked", {joined(setup.file.unbaked)});
    if (!setup.file.fileOutputs.isEmpty() && !options.config.keep_file_outputs)
        tell(Severity::Notice, "sequence.muted_outputs", {joined(setup.file.fileOutputs)});
    for (const QString &note : setup.notes)
        tell(Severity::Notice, "sequence.note", {note.toStdString()});
}

void SequenceRun::Private::openFailed(int index, const Error &error, int process)
{
    if (pool.hasEnded())
        return;
    Sequence &sequence = at(index);
    emit q->logged(runEvent(QStringLiteral("said"), {{QStringLiteral("text"), QString::fromStdString(error.text())}}));
    sequence.openFailures.insert(process);
    const bool isInput = error.code == Errc::InvalidValue || error.code == Errc::NotFound;
    if (error.code == Errc::Io)
        return end(error);
    if (isInput || sequence.openFailures.size() >= processesBeforeGivingUp)
        sequenceFailed(index, error);
    feedSoon();
}

void SequenceRun::Private::plan(int index, const std::string &renderIdentity)
{
    Sequence &sequence = at(index);
    const auto frames = framesOf(options, *sequence.setup);
    if (!frames)
        return sequenceFailed(index, frames.error());
    if (frames->empty()) { // more shards than frames
        sequence.isPlanned = true;
        return sequenceOver(index);
    }
    sequence.summary.firstFrame = frames->front();
    sequence.summary.lastFrame = frames->back();
    sequence.summary.step = options.frameStep.value_or(sequence.setup->range.step);
    PlanOrder order;
    order.folder = sequence.folder;
    order.identity.blend_sha256 = sequence.blend_sha256;
    order.identity.settings = renderConfigPixelsJson(options.config);
    order.identity.render_identity = renderIdentity;
    order.externalFiles = sequence.setup->file.externalFiles;
    order.frames = *frames;
    order.config = options.config;
    pool.start([this, order = std::move(order)] { return makePlan(order, pool.endFlag()); },
           [this, index](Plan plan) {
               at(index).identity = std::move(plan.identity);
               at(index).results = std::move(plan.results);
               planned(index, plan.states);
           });
}

void SequenceRun::Private::planned(int index, const std::vector<std::pair<int, FrameState>> &states)
{
    Sequence &sequence = at(index);
    sequence.isPlanned = true;
    SequenceSummary &found = sequence.summary;
    std::vector<FrameTask> tasks;
    QStringList absent;
    for (const auto &[frame, state] : states) {
        int &count = state == FrameState::Complete ? found.complete : state == FrameState::Stale ? found.stale : state == FrameState::Damaged ? found.damaged : found.missing;
        ++count;
        const bool isKept = state == FrameState::Complete && (options.config.allow_skips || options.skipsRendering);
        const bool isAbsent = !isKept && options.skipsRendering;
        tasks.push_back({index, frame, isKept ? TaskState::Kept : isAbsent ? TaskState::Failed : TaskState::Waiting});
        if (isAbsent)
            absent.append(QString::number(frame));
        else if (!isKept || options.isDryRun)
            sequence.waiting.push_back(frame);
        else
            ++progress.framesKept;
        if (options.isDryRun)
            found.poses.push_back({frame, {}, state});
        else if (!isKept)
            sequence.results.erase(frame); // until it is there again
    }
    progress.framesTotal += static_cast<int>(states.size());
    emit q->tasksPlanned(tasks);
    if (!absent.isEmpty()) {
        found.failed += static_cast<int>(absent.size());
        progress.framesFailed += static_cast<int>(absent.size());
        isInputFaulty = true;
        report({"sequence.frames_missing", Severity::Error, {}, sequence.blendFile.toStdString(), 0, {std::to_string(absent.size()), std::to_string(states.size()), joined(absent)}});
    }
    const bool isRendered = !options.isDryRun && !options.skipsRendering;
    if (found.stale > 0 && isRendered)
        report({"sequence.stale", Severity::Warning, {}, sequence.blendFile.toStdString(), 0, {std::to_string(found.stale)}});
    if (found.damaged > 0 && isRendered)
        report({"sequence.damaged", Severity::Warning, {}, sequence.blendFile.toStdString(), 0, {std::to_string(found.damaged)}});
    publishProgress();
    if (options.isDryRun)
        return beginDryRun(index);
    if (options.skipsRendering && sequence.results.empty())
        return sequenceOver(index); // what describes the frames of other settings stays
    if (const auto written = options.isShard() ? Result<>() : writeProvenance(sequence); !written)
        return end(written.error());
    if (sequence.waiting.empty())
        finishSequence(index);
    feedSoon();
}

void SequenceRun::Private::beginDryRun(int index)
{
    Sequence &sequence = at(index);
    const auto worker = std::find_if(workers.begin(), workers.end(), [&](const SequenceWorker *one) { return one->openedSequence() == index && one->canTake(); });
    if (worker == workers.end()) { // it died meanwhile: opened anew, then this again
        sequence.setup.reset();
        sequence.isPlanned = false;
        sequence.waiting.clear();
        return feedSoon();
    }
    const size_t count = std::min(sequence.waiting.size(), dryFramesAtOnce);
    (*worker)->dryRun(index, {sequence.waiting.begin(), sequence.waiting.begin() + static_cast<std::ptrdiff_t>(count)});
}

void SequenceRun::Private::dryRunDone(int index, const std::vector<SequenceFrame> &frames)
{
    if (pool.hasEnded())
        return;
    Sequence &sequence = at(index);
    for (const SequenceFrame &frame : frames) {
        if (sequence.waiting.empty() || sequence.waiting.front() != frame.number)
            return sequenceFailed(index, makeError(Errc::Process, "worker.other_frame", {std::to_string(frame.number)}));
        sequence.waiting.pop_front();
        auto &poses = sequence.summary.poses;
        const auto pose = std::lower_bound(poses.begin(), poses.end(), frame.number, [](const SequencePose &one, int number) { return one.frame < number; });
        pose->camera = frame.camera;
        ++progress.framesDone;
    }
    publishProgress();
    if (!sequence.waiting.empty())
        return beginDryRun(index);
    if (const auto written = writeDryRun(sequence); !written)
        return end(written.error());
    sequenceOver(index);
}

/// Files as they would be; where a sequence was rendered already, its own description stays.
Result<> SequenceRun::Private::writeDryRun(const Sequence &sequence) const
{
    std::error_code ec;
    if (sequence.folder.empty() || fs::exists(sequence.folder / ".tagmill" / "results", ec))
        return {};
    std::vector<SequenceFrameResult> frames;
    for (const SequencePose &pose : sequence.summary.poses) {
        SequenceFrameResult frame;
        frame.frame = pose.frame;
        frame.camera = pose.camera;
        frame.colour.path = colourFile(pose.frame, ".png");
        for (const PassKind kind : passesOf(options.config))
            frame.passes[kind].path = passFile(kind, pose.frame, kind == PassKind::Depth ? depthExtension(options.config.depth_format) : ".exr");
        frames.push_back(std::move(frame));
    }
    TAGMILL_CHECK(ensureWritableFolder(sequence.folder));
    return writeSequenceFiles(sequence.folder, frames, descriptionOf(sequence));
}

void SequenceRun::Private::sequenceFailed(int index, const Error &error)
{
    Sequence &sequence = at(index);
    if (sequence.isOver)
        return;
    Problem problem = error.problem;
    if (problem.id == "worker.bad_scene") // its words are for people; that a worker said them is not
        problem = {"sequence.refused", Severity::Error, {}, {}, 0, {problem.args.empty() ? std::string() : problem.args.front()}};
    if (problem.file.empty())
        problem.file = sequence.blendFile.toStdString();
    report(problem);
    sequence.summary.error = Error{error.code, problem};
    (error.code == Errc::InvalidValue || error.code == Errc::NotFound || error.code == Errc::Parse ? isInputFaulty : isWorkFaulty) = true;
    progress.framesFailed += static_cast<int>(sequence.waiting.size());
    for (const int frame : sequence.waiting)
        tellTask({index, frame}, TaskState::Failed);
    sequence.waiting.clear();
    if (sequence.isPlanned && !options.isDryRun)
        if (const auto written = writeDescriptions(sequence); !written)
            report(written.error().problem);
    sequenceOver(index);
}

void SequenceRun::Private::writeTransformsSoon(int index)
{
    Sequence &sequence = at(index);
    const bool isDue = !sequence.sinceTransforms.isValid() || sequence.sinceTransforms.elapsed() > transformsInterval_ms;
    if (sequence.isWritingTransforms || !isDue || options.isShard())
        return;
    sequence.isWritingTransforms = true;
    sequence.sinceTransforms.start();
    pool.start([folder = sequence.folder, frames = inOrder(sequence.results), description = descriptionOf(sequence)] { return writeSequenceFiles(folder, frames, description); },
           [this, index](Result<> written) {
               at(index).isWritingTransforms = false;
               if (!written)
                   return end(written.error());
               if (at(index).isFinishWanted)
                   finishSequence(index);
           });
}

void SequenceRun::Private::finishSequence(int index)
{
    Sequence &sequence = at(index);
    sequence.isFinishWanted = true;
    if (sequence.isWritingTransforms || sequence.isOver || sequence.isFinishing)
        return; // an older description must not come last
    sequence.isFinishing = true;
    if (options.isShard())
        return sequenceOver(index);
    const bool wantsPreviews = options.config.debug && (options.config.depths || options.config.flows);
    pool.start(
        [this, folder = sequence.folder, frames = inOrder(sequence.results), fresh = sequence.fresh, description = descriptionOf(sequence), config = options.config, wantsPreviews]() -> Result<> {
            TAGMILL_CHECK(writeSequenceFiles(folder, frames, description));
            return wantsPreviews ? writePreviews(folder, frames, fresh, config, pool.endFlag()) : Result<>();
        },
        [this, index](Result<> written) {
            if (!written)
                return end(written.error());
            sequenceOver(index);
        });
}

void SequenceRun::Private::sequenceOver(int index)
{
    Sequence &sequence = at(index);
    sequence.isOver = true;
    if (!pool.hasEnded())
        feedSoon();
}

Result<> SequenceRun::Private::writeDescriptions(const Sequence &sequence) const
{
    if (options.isShard())
        return {};
    return writeSequenceFiles(sequence.folder, inOrder(sequence.results), descriptionOf(sequence));
}

SequenceDescription SequenceRun::Private::descriptionOf(const Sequence &sequence) const
{
    SequenceDescription description;
    description.fps = sequence.summary.fps;
    description.firstFrame = sequence.setup ? sequence.setup->range.start : sequence.summary.firstFrame;
    description.step = sequence.summary.step;
    description.isRawFlowOrder = options.config.raw_flow_order;
    return description;
}

/// The table of objects, and what the sequence was made from.
Result<> SequenceRun::Private::writeProvenance(const Sequence &sequence) const
{
    if (options.config.segmentations)
        TAGMILL_CHECK(writeFileAtomically(sequence.folder / objectTableFile, objectTableJson(sequence.setup->objects)));
    JsonWriter out;
    out.beginObject().field("format", 1).field("tagmill", TAGMILL_VERSION);
    out.field("blend_file", sequence.blendFile.toStdString()).field("blend_sha256", sequence.identity.blend_sha256);
    out.field("externals_sha256", sequence.identity.externals_sha256).field("render_identity", sequence.identity.render_identity);
    out.field("command", options.commandLine.toStdString());
    for (const auto &[key, number] : {std::pair("frame_start", options.frameStart), {"frame_end", options.frameEnd}, {"frame_step", options.frameStep}})
        if (number)
            out.field(key, *number);
    out.key("config").raw(renderConfigJson(options.config));
    out.endObject();
    return writeFileAtomically(sequence.folder / ".tagmill" / "sequence.json", out.take() + "\n");
}

} // namespace tagmill
