// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_worker.h"

#include <QDir>
#include <QFileInfo>

namespace tagmill {

namespace {

/// A name inside the exchange folder, and nothing else.
bool isPlainName(const QString &name)
{
    return !name.contains(QLatin1Char('/')) && name != QLatin1String(".") && name != QLatin1String("..");
}

} // namespace

SequenceWorker::SequenceWorker(int index, Setup setup, QObject *parent)
    : PoolWorker(index, std::move(setup), parent)
{
}

QString SequenceWorker::framesFolder() const
{
    return info().hasSharedFolder ? setup().exchangeFolder + QLatin1Char('/') + QString::number(m_opened) : QString();
}

void SequenceWorker::forgetProcess()
{
    m_task.clear();
    m_opened = m_opening = -1;
    m_frame.reset();
}

void SequenceWorker::begin(const QString &task)
{
    m_task = task;
    taskBegins();
}

template<class T, class F>
SequenceReply<T> SequenceWorker::guarded(F onSuccess)
{
    return [this, serial = process(), task = m_task, onSuccess](const Result<T> &reply) {
        if (serial != process() || task != m_task)
            return;
        if (!reply)
            failTask(reply.error());
        else
            onSuccess(*reply);
    };
}

void SequenceWorker::failTask(const Error &error)
{
    const int opening = std::exchange(m_opening, -1);
    const auto frame = std::exchange(m_frame, std::nullopt);
    m_task.clear();
    if (opening >= 0) {
        m_opened = -1;
        emit openFailed(opening, error, process());
    } else if (frame) {
        emit frameFailed(*frame, error, process());
    }
}

void SequenceWorker::open(int sequence, const QString &blendFile, const RenderConfig &config, const QString &saveBlend)
{
    m_opening = sequence;
    m_opened = -1;
    begin(QFileInfo(blendFile).fileName());
    setUpSequence(SequenceClient(worker()), blendFile, config, saveBlend, guarded<SequenceSetup>([this](const SequenceSetup &told) {
                      m_opened = std::exchange(m_opening, -1);
                      m_task.clear();
                      emit changed();
                      emit opened(m_opened, told);
                  }));
}

void SequenceWorker::render(SequenceFrameRef frame)
{
    m_frame = frame;
    if (const QString folder = framesFolder(); !folder.isEmpty())
        QDir().mkpath(folder); // the worker says when it is not there
    begin(QStringLiteral("frame_") + QString::fromStdString(frameDigits(frame.frame)));
    SequenceClient(worker()).renderFrame(frame.frame, {framesFolder()}, guarded<SequenceFrame>([this](const SequenceFrame &rendered) { takeFrame(rendered); }));
}

void SequenceWorker::takeFrame(const SequenceFrame &frame)
{
    if (frame.number != m_frame->frame)
        return failTask(makeError(Errc::Process, "worker.other_frame", {m_task.toStdString()}));
    if (!isPlainName(frame.imageFile) || !isPlainName(frame.passesFile))
        return failTask(makeError(Errc::Process, "worker.protocol", {"a file name that is none"}));
    const SequenceFrameRef ref = *std::exchange(m_frame, std::nullopt);
    m_task.clear();
    ++m_unfinished;
    taskDone();
    emit frameRendered(ref, frame);
}

void SequenceWorker::dryRun(int sequence, const std::vector<int> &frames)
{
    m_opening = sequence;
    begin(QStringLiteral("dry run"));
    SequenceClient(worker()).renderFrames(frames, {{}, true}, guarded<std::vector<SequenceFrame>>([this, sequence](const std::vector<SequenceFrame> &planned) {
        m_opening = -1;
        m_task.clear();
        emit changed();
        emit dryRunDone(sequence, planned);
    }));
}

} // namespace tagmill
