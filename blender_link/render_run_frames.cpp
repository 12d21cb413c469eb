// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_private.h"

#include "blender_link/failure_bundle.h"
#include "core/files.h"
#include "core/scene/render_scene.h"
#include "core/truth/detection_record.h"

#include <cmath>

namespace tagmill {

namespace {

/// Scenes that must fail before anything succeeded for the run to be given up as a whole.
constexpr int hopelessScenes = 3;

/// Instead of a denoiser: half the noise.
constexpr int samplesWithoutDenoiser = 4;

void takeMoreSamples(RenderSettings &settings)
{
    constexpr int most = 1 << 24;
    settings.denoise = false;
    settings.samples = std::min(settings.samples, most / samplesWithoutDenoiser) * samplesWithoutDenoiser;
    settings.noise_threshold /= std::sqrt(samplesWithoutDenoiser);
}

} // namespace

void RenderRun::Private::planTasks()
{
    std::vector<FrameTask> tasks;
    tasks.reserve(static_cast<size_t>(progress.framesTotal));
    for (const SceneState &scene : scenes)
        for (size_t camera = 0; camera < scene.frames.size(); ++camera)
            tasks.push_back({scene.recipe->scene_id, static_cast<int>(camera), scene.isDone ? TaskState::Kept : TaskState::Waiting});
    emit q->tasksPlanned(tasks);
}

void RenderRun::Private::tellTask(FrameRef frame, TaskState state, const RenderWorker *worker, double render_s)
{
    const int id = scenes[static_cast<size_t>(frame.scene)].recipe->scene_id;
    emit q->taskChanged({id, frame.camera, state, static_cast<std::int16_t>(worker ? worker->status().index : -1), static_cast<float>(render_s)});
}

void RenderRun::Private::feedSoon()
{
    if (isFeedPlanned || pool.hasEnded())
        return;
    isFeedPlanned = true; // after the signals that are on their way, a worker's death among them
    QMetaObject::invokeMethod(q, [this] { feed(); }, Qt::QueuedConnection);
}

void RenderRun::Private::feed()
{
    isFeedPlanned = false;
    if (pool.hasEnded() || render_identity.empty())
        return;
    if (renderClock.isPaused())
        return checkComplete();
    feedSeats();
    for (RenderWorker *worker : std::vector(workers)) {
        if (!worker->canTake() || reserved.count(worker) > 0)
            continue;
        if (worker->failsAlways()) {
            tell(workerEvent(worker->status(), QStringLiteral("restarted"), {{QStringLiteral("reason"), QStringLiteral("failures")}}));
            worker->restart();
            continue;
        }
        const auto frame = queue.take(worker->process(), worker->loadedScene());
        if (frame && frame->scene != worker->loadedScene() && isWornOut(*worker)) {
            queue.putBack(*frame);
            tell(workerEvent(worker->status(), QStringLiteral("recycled")));
            worker->recycle();
        } else if (frame) {
            assign(worker, *frame);
        } else if (queue.needsFreshProcess(worker->process())) {
            tell(workerEvent(worker->status(), QStringLiteral("restarted"), {{QStringLiteral("reason"), QStringLiteral("fresh")}}));
            worker->restart();
        }
    }
    lowerNext();
    checkComplete();
}

void RenderRun::Private::assign(RenderWorker *worker, FrameRef frame)
{
    reserved[worker] = frame;
    tellTask(frame, TaskState::Rendering, worker);
    SceneState &scene = scenes[static_cast<size_t>(frame.scene)];
    if (scene.lowered)
        sendReserved(frame.scene);
    else if (!scene.isLowering)
        lower(frame.scene);
}

/// While the workers render, or they would wait for it.
void RenderRun::Private::lowerNext()
{
    const auto next = workers.empty() ? std::nullopt : queue.nextScene();
    if (!next)
        return;
    const SceneState &scene = scenes[static_cast<size_t>(*next)];
    if (!scene.lowered && !scene.isLowering)
        lower(*next);
}

void RenderRun::Private::lower(int index)
{
    SceneState &scene = scenes[static_cast<size_t>(index)];
    scene.isLowering = true;
    pool.start([recipe = scene.recipe] { return lowerForWire(*recipe); },
           [this, index](Result<std::shared_ptr<const LoweredScene>> lowered) {
               SceneState &state = scenes[static_cast<size_t>(index)];
               state.isLowering = false;
               if (lowered) {
                   state.lowered = *std::move(lowered);
                   sendReserved(index);
               } else {
                   sceneFailed(index, imageId(state.recipe->scene_id, 0), lowered.error());
               }
               feedSoon();
           });
}

void RenderRun::Private::sendReserved(int index)
{
    const SceneState &scene = scenes[static_cast<size_t>(index)];
    for (auto entry = reserved.begin(); entry != reserved.end();) {
        const auto [worker, frame] = *entry;
        if (frame.scene != index) {
            ++entry;
            continue;
        }
        entry = reserved.erase(entry);
        if (scene.isFailed)
            continue;
        if (!worker->canTake()) {
            queue.putBack(frame);
            tellTask(frame, TaskState::Waiting);
            continue;
        }
        auto lowered = lowerCamera(*scene.recipe, frame.camera);
        if (!lowered) {
            sceneFailed(index, imageId(scene.recipe->scene_id, frame.camera), lowered.error());
            return;
        }
        worker->render(orderFor(*worker, frame, *std::move(lowered)));
    }
}

FrameOrder RenderRun::Private::orderFor(const RenderWorker &worker, FrameRef frame, LoweredFrame lowered)
{
    const SceneState &scene = scenes[static_cast<size_t>(frame.scene)];
    FrameOrder order;
    order.frame = frame;
    order.sceneId = scene.recipe->scene_id;
    order.scene = scene.lowered;
    order.imageId = QString::fromStdString(imageId(scene.recipe->scene_id, frame.camera));
    order.notes = notes;
    if (lowered.settings.denoise && lowered.settings.engine == RendererMode::Cycles && worker.info().denoisers.isEmpty()) {
        takeMoreSamples(lowered.settings);
        const Problem note{"run.no_denoiser", Severity::Notice, {}, {}, 0, {worker.info().version.toStdString(), std::to_string(samplesWithoutDenoiser)}};
        order.notes.push_back(note.sentence());
        if (!isMissingDenoiserTold)
            report(note);
        isMissingDenoiserTold = true;
    }
    order.camera = QByteArray::fromStdString(renderFrameJson(lowered));
    return order;
}

void RenderRun::Private::frameRendered(RenderWorker *worker, FrameRef frame, const RawFrame &raw)
{
    if (pool.hasEnded())
        return;
    const SceneState &scene = scenes[static_cast<size_t>(frame.scene)];
    summary.secondsInRender += raw.renderSeconds;
    summary.workerPeak_bytes = std::max(summary.workerPeak_bytes, raw.workerPeak_bytes);
    FinishJob finishing{scene.recipe, frame.camera, raw, dataset(), options.seed, identityOf(worker), options.keepRaw, filmic, warps, scene.replacesResult, assets};
    ++finishingFrames;
    pool.start([finishing = std::move(finishing)] { return finishRawFrame(finishing); },
           [this, worker, frame, process = worker->process()](Result<FrameResult> result) { frameFinished(worker, frame, process, std::move(result)); });
    feedSoon();
}

void RenderRun::Private::frameFinished(RenderWorker *worker, FrameRef frame, int process, Result<FrameResult> result)
{
    --finishingFrames;
    worker->rawFinished();
    if (!result && result.error().code == Errc::Io) {
        end(result.error()); // the disk is full or gone: no other frame would do better
        return;
    }
    if (!result) {
        frameFailed(worker, frame, result.error(), process);
        return;
    }
    feedSoon();
    const std::string name = imageId(scenes[static_cast<size_t>(frame.scene)].recipe->scene_id, frame.camera);
    tell(workerEvent(worker->status(), QStringLiteral("frame"), {{QStringLiteral("frame"), QString::fromStdString(name)}, {QStringLiteral("render_seconds"), result->render_seconds}}));
    frameStored(frame, *std::move(result), worker);
}

void RenderRun::Private::frameStored(FrameRef frame, FrameResult result, const RenderWorker *worker)
{
    SceneState &scene = scenes[static_cast<size_t>(frame.scene)];
    if (scene.isFailed) {
        discardScene(dataset(), *scene.recipe, scene.replacesResult);
        return;
    }
    const std::string name = imageId(scene.recipe->scene_id, frame.camera);
    const auto path = pendingImagePath(dataset(), result.image, scene.replacesResult);
    emit q->frameFinished({QString::fromStdString(name), QString::fromStdString(path.string()), scene.recipe->scene_id, frame.camera, result.render_seconds});
    if (!worker)
        emit q->logged(runEvent(QStringLiteral("frame"), {{QStringLiteral("frame"), QString::fromStdString(name)}, {QStringLiteral("render_seconds"), result.render_seconds}}));
    tellTask(frame, TaskState::Done, worker, result.render_seconds);
    scene.frames[static_cast<size_t>(frame.camera)] = std::move(result);
    ++progress.framesDone;
    publishProgress();
    if (++scene.finished == static_cast<int>(scene.frames.size()))
        sceneComplete(frame.scene);
}

void RenderRun::Private::frameFailed(RenderWorker *worker, FrameRef frame, const Error &error, int process)
{
    if (pool.hasEnded())
        return;
    const SceneState &scene = scenes[static_cast<size_t>(frame.scene)];
    const std::string name = imageId(scene.recipe->scene_id, frame.camera);
    if (error.code == Errc::Io) {
        end(error);
        return;
    }
    // Blender's words for a folder that became read-only are its own; no other frame would do better.
    if (const auto writable = ensureWritableFolder(dataset() / ".tagmill"); !writable) {
        end(writable.error());
        return;
    }
    tell(workerEvent(worker->status(), QStringLiteral("failed"), {{QStringLiteral("frame"), QString::fromStdString(name)}, {QStringLiteral("error"), QString::fromStdString(error.text())}}));
    if (!scene.isFailed && queue.failed(frame, process))
        workersFailScene(frame.scene, name, error, worker->logTail());
    else if (!scene.isFailed)
        tellTask(frame, TaskState::Waiting);
    feedSoon();
}

void RenderRun::Private::sceneComplete(int index)
{
    SceneState &scene = scenes[static_cast<size_t>(index)];
    SceneResult result{scene.recipe->scene_id, *scene.recipe, job, scene.frames.front()->render_identity, {}};
    for (auto &frame : scene.frames) {
        if (frame->render_identity == result.render_identity)
            frame->render_identity.clear(); // the scene's
        result.frames.push_back(*std::move(frame));
    }
    scene.frames.assign(scene.frames.size(), std::nullopt);
    scene.lowered.reset();
    ++committingScenes;
    const auto frames = static_cast<int>(result.frames.size());
    pool.start([result = std::move(result), dir = dataset(), replaces = scene.replacesResult] { return commitScene(dir, result, replaces); },
           [this, index, frames](Result<> written) {
               --committingScenes;
               if (!written) {
                   end(written.error());
                   return;
               }
               scenes[static_cast<size_t>(index)].isDone = true;
               ++scenesDone;
               framesCommitted += frames;
               checkStopRules();
               checkComplete();
           });
}

/// Nothing more is done for the scene; false when that was so before.
bool RenderRun::Private::giveUpScene(int index)
{
    SceneState &scene = scenes[static_cast<size_t>(index)];
    if (scene.isFailed)
        return false;
    scene.isFailed = true;
    ++scenesFailed;
    progress.framesDone -= scene.finished;
    progress.framesFailed += static_cast<int>(scene.frames.size());
    for (size_t camera = 0; camera < scene.frames.size(); ++camera)
        tellTask({index, static_cast<int>(camera)}, TaskState::Failed);
    scene.frames.clear();
    queue.drop(index);
    std::erase_if(reserved, [index](const auto &entry) { return entry.second.scene == index; });
    feedSoon(); // who waited for it takes something else
    discardScene(dataset(), *scene.recipe, scene.replacesResult);
    checkStopRules(); // they wait for its frames no longer
    return true;
}

void RenderRun::Private::sceneFailed(int index, const std::string &where, const Error &error)
{
    if (!giveUpScene(index))
        return;
    isInputFaulty = true;
    report({"run.scene_failed", Severity::Error, where, {}, 0, {std::to_string(scenes[static_cast<size_t>(index)].recipe->scene_id), error.text(), error.problem.id}});
    endWhenHopeless(error);
}

void RenderRun::Private::workersFailScene(int index, const std::string &where, const Error &error, const QString &log)
{
    if (!giveUpScene(index))
        return;
    isWorkFaulty = true;
    SceneFailure failure{*scenes[static_cast<size_t>(index)].recipe, where, error.text(), log.toStdString(), {}, options.device.toStdString()};
    for (const QString &command : options.blenderCommands)
        failure.blenders.push_back(command.toStdString());
    const int id = failure.recipe.scene_id;
    report({"run.scene_put_aside", Severity::Error, where, {}, 0, {std::to_string(id), failure.error, failureFolder(dataset(), id).string(), error.problem.id}});
    pool.start([failure = std::move(failure), dir = dataset()] { return writeFailure(dir, failure); },
           [this](Result<> written) {
               if (!written)
                   report(written.error().problem);
           });
    endWhenHopeless(error);
}

void RenderRun::Private::endWhenHopeless(const Error &error)
{
    if (scenesFailed >= hopelessScenes && scenesDone == 0 && progress.framesDone == 0)
        end(error);
}

void RenderRun::Private::checkComplete()
{
    if (pool.hasEnded() || render_identity.empty() || progress.stage != RunStage::Rendering)
        return;
    const bool isRendering = std::any_of(workers.begin(), workers.end(), [](const RenderWorker *worker) { return worker->hasFrame(); });
    if (queue.isEmpty() && reserved.empty() && !isRendering && finishingFrames == 0 && committingScenes == 0)
        merge();
}

} // namespace tagmill
