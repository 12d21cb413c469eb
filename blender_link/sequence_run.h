// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceRun: one or more .blend files from settings to frames, passes and transforms.json, by a pool of workers that
// share frames as they come free. The same object serves `tagmill sequence` and the window. Lives on one thread with an
// event loop; heavy work runs on a pool of its own. All signals carry values.
#pragma once

#include "blender_link/render_run.h"
#include "core/config/job_spec.h"
#include "core/config/render_config.h"
#include "core/sequence/sequence_result.h"
#include "core/sequence/transforms.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace tagmill {

struct SequenceRunOptions
{
    QStringList blendFiles;
    QString outputDir;            ///< several files get a sub-folder each; empty in a dry run: nothing is written
    RenderConfig config;
    std::optional<int> frameStart, frameEnd, frameStep; ///< after keyframes moved; end included
    int shardIndex = 0, totalShards = 1; ///< of several, this one's frames alone; the files about all of them are left to a run without shards
    bool takesLock = false;       ///< of another machine, where nobody works at these frames any more
    bool isDryRun = false;        ///< cameras alone, nothing is rendered
    bool skipsRendering = false;  ///< what is there is described, what is not is a fault
    LockedBlenders blenders;      ///< another one is refused
    QString saveBlend;            ///< where the set-up file goes (one .blend only), or empty
    QStringList blenderCommands;  ///< empty: the config's executable, or find one
    int heartbeatTimeout_ms = 30000;
    int stallTimeout_ms = defaultStallTimeout_ms;
    QString commandLine;          ///< for the provenance
    bool isShard() const { return totalShards > 1; }
};

/// A camera of the path, rendered or not.
struct SequencePose
{
    int frame = 0;
    SequenceCamera camera;
    FrameState state = FrameState::Missing;
};

struct SequenceSummary
{
    QString blendFile, folder;
    double fps = 24;
    int firstFrame = 0, lastFrame = 0, step = 1;
    int complete = 0, stale = 0, missing = 0, damaged = 0; ///< as found before rendering
    int rendered = 0, failed = 0;
    std::vector<SequencePose> poses; ///< of a dry run
    std::vector<SequenceObject> objects;
    std::optional<Error> error;   ///< why the whole .blend failed
};

struct SequenceRunSummary
{
    std::optional<Error> error;    ///< why the run ended early, Cancelled included
    std::vector<Problem> problems; ///< what fell back, frames that failed
    RunProgress progress;
    std::vector<SequenceSummary> sequences;
    double seconds = 0, secondsInRender = 0;
    std::int64_t workerPeak_bytes = 0;
    int exitStatus = 0;
};

/// Where each .blend is rendered to: one alone into `outputDir` itself, several into "stem", "stem_2" … below it; "" when nothing
/// is written.
std::vector<std::filesystem::path> sequenceFolders(const QStringList &blendFiles, const QString &outputDir);
/// Commands of the Blenders that render it: those that were given, else that of its settings; none: one is looked for.
QStringList sequenceBlenders(const QStringList &given, const RenderConfig &config);

class SequenceRun : public QObject
{
    Q_OBJECT
public:
    explicit SequenceRun(SequenceRunOptions options, QObject *parent = nullptr);
    ~SequenceRun() override;

public slots:
    void start();
    /// Ends soon: finished frames stay, workers die; summary has Errc::Cancelled.
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
    void logged(const QJsonObject &event); ///< as the telemetry of a dataset has it (telemetry.h)
    void finished(const tagmill::SequenceRunSummary &summary);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
