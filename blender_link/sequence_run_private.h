// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a SequenceRun. sequence_run.cpp holds the stages (folders, workers, end), sequence_run_files.cpp what
// happens to single .blend files, sequence_run_frames.cpp what happens to frames. All of it runs on the run's thread; the pool only sees copies.
#pragma once

#include "blender_link/run_clock.h"
#include "blender_link/run_pool.h"
#include "blender_link/sequence_finish.h"
#include "blender_link/sequence_run.h"
#include "blender_link/telemetry.h"
#include "core/dataset/dataset_lock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <map>
#include <set>

namespace tagmill {

struct SequenceRun::Private
{
    static constexpr size_t processesBeforeGivingUp = 3; ///< a frame, or the opening of a file

    struct Sequence
    {
        QString blendFile;
        std::filesystem::path folder;  ///< empty: nothing is written
        std::string blend_sha256;
        std::optional<DatasetLock> lock;
        std::optional<SequenceSetup> setup;
        SequenceIdentity identity;
        std::deque<int> waiting;       ///< frames, in order
        std::map<int, std::set<int>> failures; ///< by frame: the processes that failed it
        std::set<int> openFailures;    ///< processes that died while they opened it
        std::map<int, SequenceFrameResult> results; ///< of this identity, complete
        SequenceSummary summary;
        QElapsedTimer sinceTransforms;
        std::set<int> fresh;           ///< rendered in this run
        bool isPlanned = false, isFinishing = false, isOver = false;
        bool isWritingTransforms = false, isFinishWanted = false;
        int running = 0;               ///< frames with a worker or on the pool
    };
    Private(SequenceRun *run, SequenceRunOptions given);

    // Stages, in order.
    void prepare();
    void startWorkers();
    void connectWorker(SequenceWorker *worker);
    void keepLog(int worker, const QString &line);
    void workerReady(SequenceWorker *worker);
    void workerGaveUp(SequenceWorker *worker, const Error &error);
    void checkComplete();
    void end(std::optional<Error> error);
    void finish();

    // Single .blend files.
    void opened(SequenceWorker *worker, int index, const SequenceSetup &setup);
    void openFailed(int index, const Error &error, int process);
    void plan(int index, const std::string &renderIdentity);
    void planned(int index, const std::vector<std::pair<int, FrameState>> &states);
    void sayWhatWasFound(const Sequence &sequence);
    void sequenceFailed(int index, const Error &error);
    void finishSequence(int index);
    void sequenceOver(int index);
    void writeTransformsSoon(int index);
    Result<> writeDescriptions(const Sequence &sequence) const;
    Result<> writeProvenance(const Sequence &sequence) const;
    void beginDryRun(int index);
    Result<> writeDryRun(const Sequence &sequence) const;
    SequenceDescription descriptionOf(const Sequence &sequence) const;

    // Frames.
    void feedSoon();
    void feed();
    bool feedWorker(SequenceWorker *worker);
    std::optional<int> takeFrame(Sequence &sequence, int process);
    bool needsFreshProcess(const SequenceWorker &worker) const;
    void frameRendered(SequenceWorker *worker, SequenceFrameRef ref, const SequenceFrame &frame);
    void frameStored(SequenceFrameRef ref, SequenceFrameResult result, const SequenceWorker *worker);
    void frameFailed(SequenceFrameRef ref, const Error &error, int process);
    void dryRunDone(int index, const std::vector<SequenceFrame> &frames);

    void tellTask(SequenceFrameRef ref, TaskState state, const SequenceWorker *worker = nullptr, double render_s = 0);
    void processLost(const SequenceWorker &worker, const QString &task, const Error &error);
    void note(const Problem &problem); ///< for the summary
    void report(const Problem &problem); ///< and the log
    void publishProgress();
    Sequence &at(int index) { return sequences[static_cast<size_t>(index)]; }

    SequenceRun *q;
    const SequenceRunOptions options;
    RunPool pool; ///< ended: nothing more is begun, finished() follows when it is quiet
    SequenceRunSummary summary;
    RunProgress progress;
    QElapsedTimer clock;
    RunClock renderClock;
    QTimer ticker;
    std::vector<Sequence> sequences;
    std::vector<SequenceWorker *> workers; ///< children of q
    std::set<QString> toldNotes;
    QString agreedBlender;                ///< version, build and kernel of the first worker
    int wantedWorkers = 1;
    bool isFeedPlanned = false, isInputFaulty = false, isWorkFaulty = false;
    std::optional<Error> endError;
};

} // namespace tagmill
