// SPDX-License-Identifier: GPL-3.0-or-later
// How a run gets its workers, agrees on one render identity and loses workers.
#include "blender_link/exchange_folder.h"
#include "blender_link/render_run_private.h"

#include "core/imaging/filmic.h"

#include <QThread>

namespace tagmill {

namespace {

/// The engine's name in this Blender, or nothing when it cannot render here.
std::optional<QString> engineName(RendererMode mode, const BlenderInfo &info)
{
    QStringList names{QStringLiteral("CYCLES")};
    if (mode == RendererMode::Eevee)
        names = {QStringLiteral("BLENDER_EEVEE_NEXT"), QStringLiteral("BLENDER_EEVEE")};
    else if (mode == RendererMode::Workbench)
        names = {QStringLiteral("BLENDER_WORKBENCH")};
    for (const QString &name : names) {
        if (info.engines.contains(name))
            return name;
    }
    return {};
}

template<class Scenes>
bool usesFilmic(const Scenes &scenes)
{
    return std::any_of(scenes.begin(), scenes.end(), [](const auto &scene) {
        const auto &cameras = scene.recipe->cameras;
        return !scene.isDone && std::any_of(cameras.begin(), cameras.end(), [](const CameraRecipe &camera) { return camera.tone_mapping == ToneMapping::Filmic; });
    });
}

std::string engineTitle(RendererMode mode)
{
    return mode == RendererMode::Cycles ? "cycles" : mode == RendererMode::Eevee ? "eevee" : "workbench";
}

} // namespace

void RenderRun::Private::startWorkers()
{
    progress.stage = RunStage::StartingWorkers;
    publishProgress();
    for (const QString &text : options.blenderCommands) {
        const auto command = splitCommand(text);
        if (!command) {
            end(command.error());
            return;
        }
        candidates.push_back({*command});
    }
    if (candidates.isEmpty()) {
        const auto found = findBlenders({});
        if (found.isEmpty()) {
            noWorkers(makeError(Errc::Process, "run.no_blender"));
            return;
        }
        candidates.push_back(found);
    }
    const int wanted = std::max(options.workers, static_cast<int>(options.blenderCommands.size()));
    wantedWorkers = std::clamp(wanted, 1, std::max(1, progress.framesTotal));
    workerSetup.threads = std::max(1, QThread::idealThreadCount() / wantedWorkers);
    workerSetup.device = options.device;
    workerSetup.mustTryEngines = options.config.renderer.mode != RendererMode::Cycles;
    workerSetup.heartbeatTimeout_ms = options.heartbeatTimeout_ms;
    workerSetup.stallTimeout_ms = options.stallTimeout_ms;
    if (isAllKept() && options.isMixed)
        finishKept(); // whatever Blender is here, they stay
    else
        addWorkers(isAllKept() ? 1 : wantedWorkers);
}

void RenderRun::Private::addWorkers(int count)
{
    const size_t present = workers.size();
    while (workers.size() < static_cast<size_t>(count) && !candidates.isEmpty()) {
        const int index = static_cast<int>(workers.size());
        workerSetup.candidates = candidates[index % candidates.size()];
        workerSetup.exchangeFolder = QString::fromStdString(newExchangeFolder(dataset()).string());
        auto *worker = new RenderWorker(index, workerSetup, q);
        workers.push_back(worker);
        QObject::connect(worker, &RenderWorker::becameReady, q, [this, worker] { workerReady(worker); });
        QObject::connect(worker, &RenderWorker::gaveUp, q, [this, worker](const Error &error) { workerGaveUp(worker, error); });
        QObject::connect(worker, &RenderWorker::frameRendered, q, [this, worker](const FrameRef &frame, const RawFrame &raw) { frameRendered(worker, frame, raw); });
        QObject::connect(worker, &RenderWorker::frameFailed, q, [this, worker](const FrameRef &frame, const Error &error, int process) { frameFailed(worker, frame, error, process); });
        QObject::connect(worker, &RenderWorker::changed, q, [this, worker] { emit q->workerChanged(worker->status()); });
        QObject::connect(worker, &RenderWorker::processLost, q, [this, worker](const QString &frame, const Error &error) { processLost(*worker, frame, error); });
        QObject::connect(worker, &RenderWorker::logged, q, [this, worker](const QString &line) { tell(workerEvent(worker->status(), QStringLiteral("said"), {{QStringLiteral("text"), line}})); });
    }
    for (RenderWorker *worker : std::vector(workers.begin() + static_cast<std::ptrdiff_t>(present), workers.end()))
        worker->start();
}

/// No Blender can render here. Where nothing is left to render, that is no fault.
void RenderRun::Private::noWorkers(const Error &error)
{
    if (render_identity.empty() && isAllKept())
        finishKept();
    else
        end(error);
}

void RenderRun::Private::finishKept()
{
    beginRendering(kept.front().render_identity);
    checkComplete();
}

std::string RenderRun::Private::identityOf(const RenderWorker *worker) const
{
    return blenderIdentities.at(worker).toStdString() + identitySuffix;
}

void RenderRun::Private::workerReady(RenderWorker *worker)
{
    if (pool.hasEnded())
        return;
    const auto name = engineName(options.config.renderer.mode, worker->info());
    if (!name) {
        noWorkers(makeError(Errc::Process, "run.no_engine", {engineTitle(options.config.renderer.mode), worker->info().version.toStdString()}));
        return;
    }
    const bool isCycles = options.config.renderer.mode == RendererMode::Cycles;
    if (isCycles && !worker->info().hasDevice(options.device)) {
        noWorkers(makeError(Errc::Process, "run.no_device", {options.device.toStdString(), worker->info().version.toStdString(), worker->info().deviceTypes().join(QStringLiteral(", ")).toStdString()}));
        return;
    }
    const bool lacksDenoiser = isCycles && options.config.renderer.enable_denoising && worker->info().denoisers.isEmpty();
    const QString identity = worker->info().identity(*name, options.device) + (lacksDenoiser ? QStringLiteral(" denoiser=none") : QString());
    const bool isFirst = blenderIdentities.empty();
    const QString agreed = isFirst ? identity : blenderIdentities.begin()->second;
    blenderIdentities[worker] = identity;
    sampleWorkers();
    tell(workerEvent(worker->status(), QStringLiteral("ready"), {{QStringLiteral("blender"), worker->status().blender}, {QStringLiteral("identity"), identity}}));
    if (isFirst) {
        if (usesFilmic(scenes))
            loadFilmic(worker->info().hasSharedFolder ? worker->info().color_config : QString());
        else
            beginRendering(identityOf(worker));
    } else if (identity != agreed && !options.isMixed) {
        end(makeError(Errc::Process, "run.mixed_identity", {agreed.toStdString(), identity.toStdString()}));
    }
    feedSoon();
}

void RenderRun::Private::loadFilmic(const QString &folder)
{
    pool.start([folder] { return FilmicTransform::fromConfig(folder.toStdString()); },
           [this](Result<FilmicTransform> loaded) {
               if (loaded) {
                   filmic = std::make_shared<const FilmicTransform>(*std::move(loaded));
               } else {
                   const Problem note{"run.filmic_fallback", Severity::Notice, {}, {}, 0, {loaded.error().problem.sentence()}};
                   notes.push_back(note.sentence());
                   report(note);
                   identitySuffix = " filmic=analytic"; // other pixels than with Blender's own
               }
               beginRendering(identityOf(blenderIdentities.begin()->first));
               feedSoon();
           });
}

void RenderRun::Private::workerGaveUp(RenderWorker *worker, const Error &error)
{
    if (pool.hasEnded())
        return;
    if (const auto waiting = reserved.find(worker); waiting != reserved.end()) {
        queue.putBack(waiting->second);
        tellTask(waiting->second, TaskState::Waiting);
        reserved.erase(waiting);
    }
    tell(workerEvent(worker->status(), QStringLiteral("gave_up"), {{QStringLiteral("error"), QString::fromStdString(error.text())}}));
    if (std::all_of(workers.begin(), workers.end(), [](const RenderWorker *other) { return other->isGivenUp(); })) {
        noWorkers(error);
        return;
    }
    Problem problem = error.problem;
    problem.severity = Severity::Warning;
    note(problem);
    feedSoon();
}

void RenderRun::Private::processLost(const RenderWorker &worker, const QString &frame, const Error &error)
{
    if (pool.hasEnded())
        return;
    tell(endEvent(worker.status(), frame, error));
    Problem problem = error.problem;
    problem.severity = Severity::Warning;
    problem.where = frame.toStdString();
    note(problem);
}

} // namespace tagmill
