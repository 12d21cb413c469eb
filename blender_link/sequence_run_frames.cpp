// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what next in a SequenceRun, and what becomes of single frames.
#include "blender_link/sequence_run_private.h"

#include "core/files.h"

namespace tagmill {

void SequenceRun::Private::tellTask(SequenceFrameRef ref, TaskState state, const SequenceWorker *worker, double render_s)
{
    emit q->taskChanged({ref.sequence, ref.frame, state, static_cast<std::int16_t>(worker ? worker->index() : -1), static_cast<float>(render_s)});
}

void SequenceRun::Private::feedSoon()
{
    if (isFeedPlanned || pool.hasEnded())
        return;
    isFeedPlanned = true; // after the signals that are on their way, a worker's death among them
    QMetaObject::invokeMethod(q, [this] { feed(); }, Qt::QueuedConnection);
}

void SequenceRun::Private::feed()
{
    isFeedPlanned = false;
    if (pool.hasEnded())
        return;
    if (renderClock.isPaused())
        return checkComplete();
    for (SequenceWorker *worker : std::vector(workers))
        if (worker->canTake() && !feedWorker(worker) && needsFreshProcess(*worker)) {
            emit q->logged(workerEvent(worker->status(), QStringLiteral("restarted"), {{QStringLiteral("reason"), QStringLiteral("fresh")}}));
            worker->restart();
        }
    checkComplete();
}

std::optional<int> SequenceRun::Private::takeFrame(Sequence &sequence, int process)
{
    for (auto frame = sequence.waiting.begin(); frame != sequence.waiting.end(); ++frame) {
        const auto failed = sequence.failures.find(*frame);
        if (failed != sequence.failures.end() && failed->second.contains(process))
            continue;
        const int number = *frame;
        sequence.waiting.erase(frame);
        return number;
    }
    return {};
}

bool SequenceRun::Private::needsFreshProcess(const SequenceWorker &worker) const
{
    const auto hasFailedAll = [&](const Sequence &sequence) {
        return !sequence.isOver && !sequence.waiting.empty() && std::all_of(sequence.waiting.begin(), sequence.waiting.end(), [&](int frame) {
            const auto failed = sequence.failures.find(frame);
            return failed != sequence.failures.end() && failed->second.contains(worker.process());
        });
    };
    return std::any_of(sequences.begin(), sequences.end(), hasFailedAll);
}

/// False: there is nothing for it to do.
bool SequenceRun::Private::feedWorker(SequenceWorker *worker)
{
    if (const int open = worker->openedSequence(); open >= 0) {
        Sequence &sequence = at(open);
        if (!sequence.isOver && sequence.isPlanned) {
            if (const auto frame = takeFrame(sequence, worker->process())) {
                ++sequence.running;
                worker->render({open, *frame});
                tellTask({open, *frame}, TaskState::Rendering, worker);
                return true;
            }
        } else if (!sequence.isOver) {
            return true; // its plan is being made
        }
    }
    // The one that fewest work on; one that nobody knows yet only when there is no other.
    int best = -1;
    size_t fewest = 0;
    for (size_t i = 0; i < sequences.size(); ++i) {
        const Sequence &sequence = sequences[i];
        const int index = static_cast<int>(i);
        if (sequence.isOver || (sequence.isPlanned && sequence.waiting.empty()) || sequence.openFailures.contains(worker->process()) || index == worker->openedSequence())
            continue;
        const auto isOn = [&](const SequenceWorker *other) { return other != worker && (other->openedSequence() == index || other->openingSequence() == index); };
        const auto busy = static_cast<size_t>(std::count_if(workers.begin(), workers.end(), isOn));
        if (options.isDryRun && busy > 0)
            continue;
        if (best < 0 || busy < fewest) {
            best = index;
            fewest = busy;
        }
    }
    if (best < 0)
        return false;
    const bool isFirst = fewest == 0 && !at(best).setup;
    worker->open(best, at(best).blendFile, options.config, isFirst ? options.saveBlend : QString());
    return true;
}

void SequenceRun::Private::frameRendered(SequenceWorker *worker, SequenceFrameRef ref, const SequenceFrame &frame)
{
    if (pool.hasEnded())
        return;
    Sequence &sequence = at(ref.sequence);
    summary.secondsInRender += frame.seconds;
    summary.workerPeak_bytes = std::max<std::int64_t>(summary.workerPeak_bytes, frame.peak_bytes);
    for (const QString &note : frame.notes)
        if (toldNotes.insert(note).second)
            report({"sequence.note", Severity::Notice, {}, sequence.blendFile.toStdString(), 0, {note.toStdString()}});
    SequenceFinishJob job{sequence.folder, frame, worker->framesFolder().toStdString(), sequence.identity.fingerprint(ref.frame), sequence.identity.render_identity, options.config};
    if (!renderClock.isPaused())
        feedWorker(worker); // before anything else: it need not wait for us
    pool.start([job = std::move(job)] { return finishSequenceFrame(job); },
           [this, worker, ref, process = worker->process()](Result<SequenceFrameResult> result) {
               worker->rawFinished();
               feedSoon();
               if (result)
                   frameStored(ref, *std::move(result), worker);
               else
                   frameFailed(ref, result.error(), process);
           });
}

void SequenceRun::Private::frameStored(SequenceFrameRef ref, SequenceFrameResult result, const SequenceWorker *worker)
{
    Sequence &sequence = at(ref.sequence);
    --sequence.running;
    if (sequence.isOver)
        return;
    const QString image = QString::fromStdString((sequence.folder / result.colour.path).string());
    const double seconds = result.render_seconds;
    sequence.fresh.insert(ref.frame);
    sequence.results.insert_or_assign(ref.frame, std::move(result));
    ++sequence.summary.rendered;
    ++progress.framesDone;
    publishProgress();
    const QString name = QStringLiteral("frame_") + QString::fromStdString(frameDigits(ref.frame));
    emit q->frameFinished({name, image, ref.sequence, ref.frame, seconds});
    const QJsonObject made{{QStringLiteral("frame"), name}, {QStringLiteral("render_seconds"), seconds}};
    emit q->logged(worker ? workerEvent(worker->status(), QStringLiteral("frame"), made) : runEvent(QStringLiteral("frame"), made));
    tellTask(ref, TaskState::Done, worker, seconds);
    if (sequence.waiting.empty() && sequence.running == 0)
        finishSequence(ref.sequence);
    else
        writeTransformsSoon(ref.sequence);
}

void SequenceRun::Private::frameFailed(SequenceFrameRef ref, const Error &error, int process)
{
    if (pool.hasEnded())
        return;
    Sequence &sequence = at(ref.sequence);
    --sequence.running;
    const std::string name = "frame " + std::to_string(ref.frame);
    emit q->logged(runEvent(QStringLiteral("failed"), {{QStringLiteral("frame"), QString::fromStdString(name)}, {QStringLiteral("error"), QString::fromStdString(error.text())}}));
    if (sequence.isOver)
        return;
    if (error.code == Errc::Io)
        return end(error);
    // Blender's words for a folder that became read-only are its own; no other frame would do better.
    if (const auto writable = ensureWritableFolder(sequence.folder / ".tagmill"); !writable)
        return end(writable.error());
    if (error.problem.id == "worker.bad_scene")
        return sequenceFailed(ref.sequence, error);
    auto &failed = sequence.failures[ref.frame];
    failed.insert(process);
    if (failed.size() < processesBeforeGivingUp) {
        sequence.waiting.insert(std::lower_bound(sequence.waiting.begin(), sequence.waiting.end(), ref.frame), ref.frame);
        tellTask(ref, TaskState::Waiting);
    } else {
        tellTask(ref, TaskState::Failed);
        isWorkFaulty = true;
        ++sequence.summary.failed;
        ++progress.framesFailed;
        report({"sequence.frame_failed", Severity::Error, name, sequence.blendFile.toStdString(), 0, {std::to_string(processesBeforeGivingUp), error.text(), error.problem.id}});
        if (sequence.waiting.empty() && sequence.running == 0)
            finishSequence(ref.sequence);
    }
    feedSoon();
}

} // namespace tagmill
