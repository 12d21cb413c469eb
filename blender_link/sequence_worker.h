// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceWorker: a PoolWorker of a SequenceRun: opens and sets up a .blend, then renders its frames one by one.
#pragma once

#include "blender_link/pool_worker.h"
#include "blender_link/sequence_setup.h"
#include "core/sequence/sequence_camera.h"

#include <functional>

namespace tagmill {

struct SequenceFrameRef
{
    int sequence = -1; ///< index into the run's .blend files
    int frame = 0;
    auto operator<=>(const SequenceFrameRef &) const = default;
};

/// A frame as the worker leaves it, in files of the exchange folder or as bytes.
struct RawSequenceFrame
{
    SequenceCamera camera;
    std::optional<SequenceCamera> before, after; ///< where the lens changes and flow is asked for
    std::string extension;              ///< of the colour frame, ".png"
    std::string imageFile, passesFile;  ///< empty: the bytes
    std::string imageBytes, passesBytes;
    double renderSeconds = 0;
    std::int64_t workerPeak_bytes = 0;
    std::vector<std::string> notes;
};

class SequenceWorker : public PoolWorker
{
    Q_OBJECT
public:
    static constexpr int unfinishedFramesAllowed = 3;

    SequenceWorker(int index, Setup setup, QObject *parent);

    int openedSequence() const { return m_opened; }
    int openingSequence() const { return m_opening; }
    bool isWorking() const { return !m_task.isEmpty(); }
    bool canTake() const { return isReady() && !isWorking() && m_unfinished < unfinishedFramesAllowed; }

    /// Emits opened() or openFailed().
    void open(int sequence, const QList<SequenceCall> &calls);
    /// Of the sequence that is open.
    void render(SequenceFrameRef frame);
    /// Cameras of these frames alone.
    void dryRun(int sequence, const std::vector<int> &frames);
    /// A raw frame of this worker is used up.
    void rawFinished() { --m_unfinished; }

signals:
    void opened(int sequence, const tagmill::SequenceSetup &setup);
    void openFailed(int sequence, const tagmill::Error &error, int process);
    void frameRendered(const tagmill::SequenceFrameRef &frame, const tagmill::RawSequenceFrame &raw);
    void frameFailed(const tagmill::SequenceFrameRef &frame, const tagmill::Error &error, int process);
    void dryRunDone(int sequence, const std::vector<std::pair<int, tagmill::SequenceCamera>> &cameras);

private:
    QString taskName() const override { return m_task; }
    void failTask(const Error &error) override;
    void forgetProcess() override;

    void callNext();
    void takeFrame(const QJsonObject &answer);
    template<class F>
    WorkerProcess::Reply guarded(F onSuccess);

    QString m_task;
    int m_opened = -1, m_opening = -1, m_unfinished = 0;
    QList<SequenceCall> m_calls;
    SequenceSetup m_setup;
    std::optional<SequenceFrameRef> m_frame;
};

} // namespace tagmill
