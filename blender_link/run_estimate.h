// SPDX-License-Identifier: GPL-3.0-or-later
// RunEstimate: what a run will take, from three of its frames that are really made, in a folder that goes away. A probe
// is a whole small run, so everything counts: start, render, sensor, PNG, records, canonical files.
#pragma once

#include "blender_link/render_run.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace tagmill {

struct RunEstimate
{
    int frames = 0;              ///< of the run
    int probedFrames = 0;
    double secondsToStart = 0;   ///< until the first frame begins
    double secondsPerFrame = 0;  ///< of the run as a whole, all workers together
    double seconds = 0;
    double secondsLow = 0, secondsHigh = 0; ///< four runs of five end between them, as far as so few frames can say
    std::int64_t disk_bytes = 0, diskFree_bytes = -1; ///< < 0: not known
    std::int64_t memory_bytes = 0; ///< most that workers and host hold together
};

/// What was seen of a probe.
struct ProbeFigures
{
    double secondsToStart = 0;
    std::vector<double> finished_s, render_s; ///< of each frame, in the order they came: since the start, inside the renderer
    std::int64_t dataset_bytes = 0;           ///< that grow with the frames
    std::int64_t workerPeak_bytes = 0, ownPeak_bytes = 0;
    int places = 1;                           ///< frames made at a time in the run
    int sharing = 1;                          ///< frames a probed one's render time passes with: workers share the processor, not the cards
};

/// Frames that the options ask for, whether an earlier run has finished them or not.
int framesAskedFor(const RenderRunOptions &options);
/// Three frames, or all when there are fewer, of scenes far apart.
RenderRunOptions probeOptions(RenderRunOptions options, const QString &folder);
/// `figures` has at least one frame. The first one of a process is slow, so a frame costs what passes between the others,
/// and at least its render time.
RunEstimate estimateFrom(const ProbeFigures &figures, int frames);

/// Makes one estimate. Lives on a thread with an event loop.
class RunEstimator : public QObject
{
    Q_OBJECT
public:
    explicit RunEstimator(RenderRunOptions options, QObject *parent = nullptr);

public slots:
    void start();
    void cancel();

signals:
    void problemFound(const tagmill::Problem &problem);
    /// Once. Errors: those of a run, Cancelled.
    void finished(const tagmill::Result<tagmill::RunEstimate> &estimate);

private:
    void probed(const RunSummary &summary);

    const RenderRunOptions m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RenderRun> m_run;
    QElapsedTimer m_clock;
    ProbeFigures m_figures;
};

} // namespace tagmill
