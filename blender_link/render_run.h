// SPDX-License-Identifier: GPL-3.0-or-later
// RenderRun: one job from config to audited dataset: compile, lower, render on workers, finish, truth,
// result files, merge, audit. The same object serves `tagmill generate` and the window.
// Lives on one thread with an event loop (the CLI's main thread, a dedicated thread in the window);
// heavy work runs on a pool of its own. All signals carry values.
#pragma once

#include "blender_link/worker_status.h"
#include "core/audit/audit.h"
#include "core/config/gen_config.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace tagmill {

struct RenderRunOptions
{
    GenConfig config;
    std::int64_t seed = 42;
    QString outputDir;
    std::vector<int> sceneIds;   ///< empty: all of the config
    int workers = 0;             ///< Blenders; in mode preview frames drawn at a time. 0: one, in mode preview one a core
    QStringList blenderCommands; ///< empty: find one; several are used in turn
    QString device = QStringLiteral("CPU"); ///< a BlenderDevice::type, for Cycles
    bool isMixed = false;        ///< workers of several render identities: not reproducible by bytes
    int scenesPerProcess = 0;    ///< a worker's process is replaced after so many; 0: never
    qint64 workerMemoryLimit_bytes = 0; ///< … or when it uses more, between scenes; 0: its part of three quarters of the machine's
    bool resume = false;
    bool takesLock = false;      ///< of another machine, where nobody works at these scenes any more
    bool keepRaw = false;
    bool skipRender = false;     ///< stop after the recipes are written
    bool mergeAndAudit = true;
    int heartbeatTimeout_ms = 30000; ///< a worker that is silent for so long hangs, and is replaced
    int stallTimeout_ms = defaultStallTimeout_ms; ///< … or that works at nothing, though it beats
    QString commandLine;         ///< for the manifest
    std::vector<GateRule> stopRules; ///< what the first stopFrames frames must keep, or the run ends early
    int stopFrames = 0;
    std::filesystem::path asideFolder; ///< of setAside(), with pictures that are to be made again: those that are not go back before the audit
};

enum class RunStage { Preparing, Compiling, Waiting, StartingWorkers, Rendering, Merging, Auditing, Done }; // Waiting: in the queue of a cluster

struct RunProgress
{
    RunStage stage = RunStage::Preparing;
    int framesDone = 0, framesTotal = 0, framesFailed = 0, framesKept = 0; ///< kept: good ones of an earlier run
    double framesPerSecond = 0;
    double secondsLeft = -1; ///< < 0: not known yet

    /// Speed and time left, from what was done in so long.
    void updateRate(qint64 elapsed_ms);
};

struct FinishedFrame
{
    QString imageId;
    QString imagePath;
    int sceneId = 0, cameraIndex = 0;
    double renderSeconds = 0;
};

/// Frames of a run, one by one, for who wants to see all of them.
enum class TaskState : std::uint8_t { Waiting, Rendering, Done, Kept, Failed };
struct FrameTask
{
    int scene = 0, camera = 0; ///< scene id and camera; of a sequence its index and the frame's number
    TaskState state = TaskState::Waiting;
    std::int16_t worker = -1;  ///< that renders it or did; −1: none, or it is drawn here
    float render_s = 0;
};

struct RunSummary
{
    std::optional<Error> error; ///< why the run ended early, Cancelled included
    std::vector<Problem> problems; ///< scenes and frames that failed, fallbacks taken
    RunProgress progress;
    std::optional<AuditReport> audit;
    QString outputDir;
    double seconds = 0, secondsInRender = 0;
    double secondsToStart = 0;         ///< until the first frame could begin
    std::int64_t workerPeak_bytes = 0; ///< most memory one worker ever held
    int exitStatus = 0;
};

class RenderRun : public QObject
{
    Q_OBJECT
public:
    explicit RenderRun(RenderRunOptions options, QObject *parent = nullptr);
    ~RenderRun() override;

public slots:
    void start();
    /// Ends soon: finished frames stay, workers die; summary has Errc::Cancelled. Within 2 s.
    void cancel();
    /// No further frame is begun; those that were are finished, and the workers stay ready.
    void setPaused(bool isPaused);

signals:
    void progressChanged(const tagmill::RunProgress &progress);
    void workerChanged(const tagmill::WorkerStatus &status);
    void frameFinished(const tagmill::FinishedFrame &frame);
    void tasksPlanned(const std::vector<tagmill::FrameTask> &tasks); ///< once known, in ascending order; more may follow
    void taskChanged(const tagmill::FrameTask &task);
    void problemFound(const tagmill::Problem &problem);
    void logged(const QJsonObject &event); ///< as telemetry.ndjson has it (telemetry.h)
    void finished(const tagmill::RunSummary &summary);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
