// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a RenderRun. render_run.cpp holds the stages (prepare, merge, end), render_run_workers.cpp
// the workers, render_run_monitor.cpp what they use, render_run_frames.cpp what happens to single frames,
// render_run_raster.cpp those of mode preview, render_run_gates.cpp the rules that end a run early. All of it runs on the run's thread; the pool only sees copies.
#pragma once

#include "blender_link/render_run.h"
#include "blender_link/render_run_prepare.h"
#include "blender_link/render_run_raster.h"
#include "blender_link/render_run_worker.h"
#include "blender_link/run_clock.h"
#include "blender_link/run_pool.h"
#include "blender_link/telemetry.h"
#include "core/dataset/scene_result.h"
#include "core/scene/render_scene.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace tagmill {

struct RenderRun::Private
{
    struct SceneState
    {
        std::shared_ptr<const SceneRecipe> recipe;
        std::shared_ptr<const LoweredScene> lowered;
        bool isLowering = false, isFailed = false, isDone = false;
        bool replacesResult = false; ///< an earlier result exists; it holds until this one is complete
        std::vector<std::optional<FrameResult>> frames;
        int finished = 0;
    };
    Private(RenderRun *run, RenderRunOptions given);

    // Stages, in order.
    void prepare();
    void prepared(Result<PreparedRun> result);
    void writeRecipes();
    void startWorkers();
    void addWorkers(int count);
    void noWorkers(const Error &error);
    void finishKept();
    bool isAllKept() const;
    std::string identityOf(const RenderWorker *worker) const;
    void workerReady(RenderWorker *worker);
    void workerGaveUp(RenderWorker *worker, const Error &error);
    void processLost(const RenderWorker &worker, const QString &frame, const Error &error);
    void loadFilmic(const QString &folder);
    void beginRendering(const std::string &renderIdentity);
    void beginDrawing(); ///< mode preview: no worker is started
    void merge();
    void end(std::optional<Error> error);
    void finish();

    // Frames.
    void feedSoon();
    void feed();
    void assign(RenderWorker *worker, FrameRef frame);
    void lower(int scene);
    void lowerNext();
    void sendReserved(int scene);
    FrameOrder orderFor(const RenderWorker &worker, FrameRef frame, LoweredFrame lowered);
    void frameRendered(RenderWorker *worker, FrameRef frame, const RawFrame &raw);
    void frameFinished(RenderWorker *worker, FrameRef frame, int process, Result<FrameResult> result);
    void feedSeats();
    void draw(const std::shared_ptr<RasterSeat> &seat, FrameRef frame);
    void frameStored(FrameRef frame, FrameResult result, const RenderWorker *worker = nullptr);
    void frameFailed(RenderWorker *worker, FrameRef frame, const Error &error, int process);
    void sceneComplete(int scene);
    void sceneFailed(int scene, const std::string &where, const Error &error);
    void workersFailScene(int scene, const std::string &where, const Error &error, const QString &log);
    bool giveUpScene(int scene);
    void endWhenHopeless(const Error &error);
    void checkComplete();
    void checkStopRules();

    // What the workers use.
    void monitor();
    void sampleWorkers();
    /// Worked enough, or holds too much: another process takes the next scene.
    bool isWornOut(const RenderWorker &worker) const;

    void planTasks();
    void tellTask(FrameRef frame, TaskState state, const RenderWorker *worker = nullptr, double render_s = 0);
    void note(const Problem &problem); ///< for the summary
    void report(const Problem &problem); ///< and the log
    void tell(const QJsonObject &workerEvent); ///< to the log and the telemetry
    void stopWorkers();
    void publishProgress();
    std::filesystem::path dataset() const { return options.outputDir.toStdString(); }

    RenderRun *q;
    const RenderRunOptions options;
    RunPool pool; ///< ended: nothing more is begun, finished() follows when it is quiet

    RunSummary summary;
    RunProgress progress;
    QElapsedTimer clock;
    RunClock renderClock;
    QTimer ticker;

    std::string job, render_identity; ///< of the run, once it renders
    std::map<const RenderWorker *, QString> blenderIdentities; ///< of the workers that were ready; all the same unless isMixed
    std::string identitySuffix;       ///< what the host adds to it
    std::shared_ptr<const FilmicTransform> filmic;
    const std::shared_ptr<WarpCache> warps = std::make_shared<WarpCache>();
    const std::shared_ptr<AssetHashes> assets = std::make_shared<AssetHashes>();
    std::vector<std::string> notes;   ///< of every frame: fallbacks of the run as a whole
    std::optional<DatasetLock> lock;
    std::vector<KeptScene> kept;
    std::vector<SceneState> scenes;
    FrameQueue queue;
    std::vector<RenderWorker *> workers; ///< children of q
    std::vector<std::shared_ptr<RasterSeat>> idleSeats; ///< of mode preview
    QList<QList<BlenderCommand>> candidates; ///< one list a worker, used in turn
    RenderWorker::Setup workerSetup;
    int wantedWorkers = 1;
    GpuMemory gpu;
    Telemetry telemetry;
    QElapsedTimer sinceSample, sinceTelemetry;
    std::map<RenderWorker *, FrameRef> reserved; ///< waits for its scene to be lowered
    int scenesDone = 0, scenesFailed = 0; ///< in this run
    bool isFeedPlanned = false, isMissingDenoiserTold = false;
    bool isInputFaulty = false;  ///< some scene cannot be compiled or rendered: exit 1
    bool isWorkFaulty = false;   ///< workers failed some scene: exit 3
    int finishingFrames = 0, committingScenes = 0;
    int framesCommitted = 0;          ///< of complete scenes, in this run
    bool areStopRulesChecked = false;
    std::optional<Error> endError;
};

} // namespace tagmill
