// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceWorker: a PoolWorker of a SequenceRun: opens and sets up a .blend, then renders its frames one by one.
#pragma once

#include "blender_link/pool_worker.h"
#include "blender_link/sequence_setup.h"

namespace tagmill {

struct SequenceFrameRef
{
    int sequence = -1; ///< index into the run's .blend files
    int frame = 0;
    auto operator<=>(const SequenceFrameRef &) const = default;
};

class SequenceWorker : public PoolWorker
{
    Q_OBJECT
public:
    static constexpr int unfinishedFramesAllowed = 3;

    SequenceWorker(int index, Setup setup, QObject *parent);

    int openedSequence() const { return m_opened; }
    int openingSequence() const { return m_opening; }
    bool canTake() const { return isReady() && m_task.isEmpty() && m_unfinished < unfinishedFramesAllowed; }
    /// Where its frames of the open sequence lie, apart from those of another that are still on their way; empty: their
    /// bytes come with them.
    QString framesFolder() const;

    /// Emits opened() or openFailed().
    void open(int sequence, const QString &blendFile, const RenderConfig &config, const QString &saveBlend);
    /// Of the sequence that is open.
    void render(SequenceFrameRef frame);
    /// Cameras of these frames alone. Emits dryRunDone() or openFailed(): a fault is one of the sequence.
    void dryRun(int sequence, const std::vector<int> &frames);
    /// A frame of this worker is used up.
    void rawFinished() { --m_unfinished; }

signals:
    void opened(int sequence, const tagmill::SequenceSetup &setup);
    void openFailed(int sequence, const tagmill::Error &error, int process);
    void frameRendered(const tagmill::SequenceFrameRef &ref, const tagmill::SequenceFrame &frame);
    void frameFailed(const tagmill::SequenceFrameRef &ref, const tagmill::Error &error, int process);
    void dryRunDone(int sequence, const std::vector<tagmill::SequenceFrame> &frames);

private:
    QString taskName() const override { return m_task; }
    void failTask(const Error &error) override;
    void forgetProcess() override;

    void begin(const QString &task);
    void takeFrame(const SequenceFrame &frame);
    template<class T, class F>
    SequenceReply<T> guarded(F onSuccess);

    QString m_task;
    int m_opened = -1, m_opening = -1, m_unfinished = 0;
    std::optional<SequenceFrameRef> m_frame;
};

} // namespace tagmill
