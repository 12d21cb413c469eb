// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_private.h"

#include "core/compile/recipe_file.h"
#include "core/dataset/dataset.h"
#include "core/dataset/set_aside.h"

#include <QThread>

namespace tagmill {

namespace {

constexpr int tick_ms = 500;

struct MergeOutcome
{
    Report report;
    std::optional<Error> error;
    std::optional<AuditReport> audit;
};

Result<AuditReport> audit(const std::filesystem::path &dir, const Progress &progress)
{
    TAGMILL_TRY(const auto dataset, readDataset(dir, subprogress(progress, 0, 0.5)));
    ThreadExecutor executor;
    TAGMILL_TRY(AuditReport report, auditDataset(*dataset, executor, subprogress(progress, 0.5, 1)));
    TAGMILL_CHECK(writeAuditReport(dir, report));
    return report;
}

} // namespace

void RunProgress::updateRate(qint64 elapsed_ms)
{
    if (framesDone == 0)
        return;
    const double elapsed_s = static_cast<double>(elapsed_ms) / 1000;
    const int left = framesTotal - framesDone - framesKept - framesFailed;
    framesPerSecond = elapsed_s > 0 ? framesDone / elapsed_s : 0;
    secondsLeft = framesPerSecond > 0 ? left / framesPerSecond : -1;
}

RenderRun::Private::Private(RenderRun *run, RenderRunOptions given)
    : q(run)
    , options(std::move(given))
    , pool(run)
    , ticker(run)
    , gpu(run)
    , telemetry(options.outputDir)
{
    ticker.setParent(q); // goes with the run when that is moved to a thread
    ticker.setInterval(tick_ms);
    QObject::connect(&ticker, &QTimer::timeout, q, [this] {
        publishProgress();
        monitor();
        for (RenderWorker *worker : workers)
            emit q->workerChanged(worker->status());
    });
}

RenderRun::RenderRun(RenderRunOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

RenderRun::~RenderRun()
{
    d->pool.end();
    for (RenderWorker *worker : d->workers)
        delete worker;
    d->workers.clear();
    d->pool.threads.waitForDone();
}

void RenderRun::start()
{
    d->clock.start();
    d->summary.outputDir = d->options.outputDir;
    d->ticker.start();
    d->prepare();
}

void RenderRun::cancel()
{
    d->end(makeError(Errc::Cancelled, "cancelled"));
}

void RenderRun::setPaused(bool isPaused)
{
    d->renderClock.setPaused(isPaused);
    d->publishProgress();
    d->feedSoon();
}

void RenderRun::Private::prepare()
{
    progress.stage = RunStage::Compiling;
    publishProgress();
    pool.start(
        [options = options, cancellable = pool.progress()] {
            ThreadExecutor executor;
            return prepareRun(options, executor, cancellable);
        },
        [this](Result<PreparedRun> result) { prepared(std::move(result)); });
}

void RenderRun::Private::prepared(Result<PreparedRun> result)
{
    if (!result) {
        end(result.error());
        return;
    }
    for (const Problem &problem : result->problems) {
        report(problem);
        isInputFaulty = isInputFaulty || problem.severity == Severity::Error;
    }
    job = result->job;
    lock = std::move(result->lock);
    kept = std::move(result->kept);
    scenes.resize(result->recipes.size());
    for (size_t i = 0; i < scenes.size(); ++i) {
        scenes[i].recipe = std::make_shared<const SceneRecipe>(std::move(result->recipes[i]));
        scenes[i].frames.resize(scenes[i].recipe->cameras.size());
        scenes[i].replacesResult = std::filesystem::exists(sceneResultPath(dataset(), scenes[i].recipe->scene_id));
        progress.framesTotal += static_cast<int>(scenes[i].frames.size());
    }
    if (options.skipRender)
        writeRecipes();
    else if (options.config.tagmill.mode == ImageMode::Preview)
        beginDrawing();
    else
        startWorkers();
}

/// Nothing to render, unless the Blender here is another one than theirs.
bool RenderRun::Private::isAllKept() const
{
    const auto isLikeFirst = [this](const KeptScene &scene) { return scene.render_identity == kept.front().render_identity; };
    return kept.size() == scenes.size() && (options.isMixed || std::all_of(kept.begin(), kept.end(), isLikeFirst));
}

void RenderRun::Private::writeRecipes()
{
    std::vector<SceneRecipe> recipes;
    for (const SceneState &scene : scenes)
        recipes.push_back(*scene.recipe);
    pool.start(
        [recipes = std::move(recipes), file = dataset() / "scene_recipes.json"] {
            ThreadExecutor executor;
            return writeRecipeFile(file, recipes, executor);
        },
        [this](Result<> written) { end(written ? std::nullopt : std::optional(written.error())); });
}

void RenderRun::Private::beginRendering(const std::string &renderIdentity)
{
    render_identity = renderIdentity;
    // Scenes kept from another render identity are rendered again: pixels are equal only within one.
    int staleScenes = 0;
    std::string staleIdentity;
    for (const KeptScene &scene : kept) {
        SceneState &state = scenes[static_cast<size_t>(scene.index)];
        state.isDone = options.isMixed || scene.render_identity == renderIdentity;
        if (state.isDone) {
            progress.framesKept += static_cast<int>(state.frames.size());
        } else {
            ++staleScenes;
            staleIdentity = scene.render_identity;
        }
    }
    if (staleScenes > 0)
        report({"run.stale", Severity::Warning, {}, {}, 0, {std::to_string(staleScenes), staleIdentity, renderIdentity}});
    for (size_t i = 0; i < scenes.size(); ++i) {
        if (!scenes[i].isDone)
            queue.addScene(static_cast<int>(i), static_cast<int>(scenes[i].frames.size()));
    }
    planTasks();
    progress.stage = RunStage::Rendering;
    summary.secondsToStart = static_cast<double>(clock.elapsed()) / 1000;
    renderClock.start();
    publishProgress();
    if (!queue.isEmpty())
        addWorkers(wantedWorkers);
}

void RenderRun::Private::merge()
{
    stopWorkers();
    const bool hasResults = scenesDone > 0 || progress.framesKept > 0;
    if (!options.mergeAndAudit || !hasResults) {
        end({});
        return;
    }
    progress.stage = RunStage::Merging;
    publishProgress();
    const auto auditing = [this] {
        QMetaObject::invokeMethod(q, [this] {
            progress.stage = RunStage::Auditing;
            publishProgress();
        });
    };
    pool.start(
        [dir = dataset(), aside = options.asideFolder, cancellable = pool.progress(), auditing] {
            MergeOutcome outcome;
            if (const auto restored = aside.empty() ? Result<>() : restoreAside(aside); !restored)
                outcome.report.problems.push_back(restored.error().problem);
            if (auto merged = mergeDataset(dir, outcome.report, cancellable); !merged) {
                outcome.error = merged.error();
                return outcome;
            }
            auditing();
            auto audited = audit(dir, cancellable);
            if (audited)
                outcome.audit = *std::move(audited);
            else
                outcome.error = audited.error();
            return outcome;
        },
        [this](MergeOutcome outcome) {
            for (const Problem &problem : outcome.report.problems)
                if (options.sceneIds.empty() || problem.id != "dataset.scenes_missing") // the others were not asked for
                    report(problem);
            summary.audit = std::move(outcome.audit);
            end(outcome.error);
        });
}

void RenderRun::Private::end(std::optional<Error> error)
{
    if (pool.hasEnded())
        return;
    pool.end();
    endError = std::move(error);
    const bool isTold = !workers.empty() && std::all_of(workers.begin(), workers.end(), [](const auto *worker) { return worker->isGivenUp(); });
    if (endError && endError->code != Errc::Cancelled && !isTold)
        emit q->logged(runEvent(QStringLiteral("said"), {{QStringLiteral("text"), QString::fromStdString(endError->text())}}));
    stopWorkers();
    pool.whenQuiet([this] { finish(); });
}

void RenderRun::Private::finish()
{
    ticker.stop();
    std::error_code ec;
    std::filesystem::remove(dataset() / ".tagmill" / "pending", ec); // when it is empty
    lock.reset();
    progress.stage = RunStage::Done;
    publishProgress();
    summary.error = endError;
    summary.progress = progress;
    summary.seconds = static_cast<double>(clock.elapsed()) / 1000;
    const bool isAuditBad = summary.audit && !summary.audit->passed();
    if (endError)
        summary.exitStatus = exitStatus(endError->code);
    else if (isWorkFaulty)
        summary.exitStatus = 3;
    else
        summary.exitStatus = isInputFaulty || isAuditBad ? 1 : 0;
    emit q->finished(summary);
}

void RenderRun::Private::stopWorkers()
{
    for (RenderWorker *worker : workers) {
        if (!worker->isStopped() && !worker->isGivenUp())
            tell(workerEvent(worker->status(), QStringLiteral("stopped")));
        worker->stop();
    }
}

void RenderRun::Private::note(const Problem &problem)
{
    summary.problems.push_back(problem);
    emit q->problemFound(problem);
}

void RenderRun::Private::report(const Problem &problem)
{
    note(problem);
    emit q->logged(runEvent(QStringLiteral("said"), {{QStringLiteral("text"), QString::fromStdString(problem.sentence())}}));
}

void RenderRun::Private::tell(const QJsonObject &workerEvent)
{
    telemetry.write(workerEvent);
    emit q->logged(workerEvent);
}

void RenderRun::Private::publishProgress()
{
    if (renderClock.isValid())
        progress.updateRate(renderClock.elapsed());
    emit q->progressChanged(progress);
}

} // namespace tagmill
