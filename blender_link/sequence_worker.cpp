// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_worker.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<SequenceCamera> cameraIn(const QJsonValue &value)
{
    return readSequenceCamera(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString());
}

QString frameLabel(int frame)
{
    return u"frame_"_s + QString::fromStdString(frameDigits(frame));
}

/// A name inside the exchange folder, and nothing else.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && name != "."_L1 && name != ".."_L1;
}

std::string bytesIn(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

} // namespace

SequenceWorker::SequenceWorker(int index, Setup setup, QObject *parent)
    : PoolWorker(index, std::move(setup), parent)
{
}

void SequenceWorker::forgetProcess()
{
    m_task.clear();
    m_opened = m_opening = -1;
    m_calls.clear();
    m_frame.reset();
}

template<class F>
WorkerProcess::Reply SequenceWorker::guarded(F onSuccess)
{
    return [this, serial = process(), task = m_task, onSuccess](const Result<QJsonObject> &reply) {
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

void SequenceWorker::open(int sequence, const QList<SequenceCall> &calls)
{
    m_opening = sequence;
    m_opened = -1;
    m_calls = calls;
    m_setup = {};
    m_task = QFileInfo(calls.front().params[u"blend_file"_s].toString()).fileName();
    taskBegins();
    callNext();
}

void SequenceWorker::callNext()
{
    if (m_calls.isEmpty()) {
        m_opened = std::exchange(m_opening, -1);
        m_task.clear();
        emit changed();
        emit opened(m_opened, m_setup);
        return;
    }
    const SequenceCall call = m_calls.takeFirst();
    worker().call(call.method, call.params, guarded([this, method = call.method](const QJsonObject &answer) {
                      if (const auto taken = takeAnswer(m_setup, method, answer); !taken)
                          failTask(taken.error());
                      else
                          callNext();
                  }));
}

void SequenceWorker::render(SequenceFrameRef frame)
{
    m_frame = frame;
    m_task = frameLabel(frame.frame);
    taskBegins();
    const bool isShared = info().hasSharedFolder;
    const QJsonObject output{{u"folder"_s, isShared ? QJsonValue(setup().exchangeFolder) : QJsonValue()}};
    worker().call(u"seq.render_frame"_s, {{u"number"_s, frame.frame}, {u"frame"_s, m_task}, {u"output"_s, output}}, guarded([this](const QJsonObject &answer) { takeFrame(answer); }));
}

void SequenceWorker::takeFrame(const QJsonObject &answer)
{
    if (answer[u"number"_s].toInt(-1) != m_frame->frame)
        return failTask(makeError(Errc::Process, "worker.other_frame", {m_task.toStdString()}));
    auto camera = cameraIn(answer[u"camera"_s]);
    if (!camera)
        return failTask(makeError(Errc::Process, "worker.protocol", {camera.error().text()}));
    RawSequenceFrame raw;
    raw.camera = *std::move(camera);
    for (const auto &[key, target] : {std::pair(u"before"_s, &raw.before), std::pair(u"after"_s, &raw.after)})
        if (answer.contains(key)) {
            auto neighbour = cameraIn(answer[key]);
            if (!neighbour)
                return failTask(makeError(Errc::Process, "worker.protocol", {neighbour.error().text()}));
            *target = *std::move(neighbour);
        }
    raw.renderSeconds = answer[u"seconds"_s].toDouble();
    raw.workerPeak_bytes = static_cast<std::int64_t>(answer[u"peak_bytes"_s].toDouble());
    for (const QJsonValue &note : answer[u"notes"_s].toArray())
        raw.notes.push_back(note.toString().toStdString());
    const QString image = answer[u"image"_s].toString(), passes = answer[u"passes"_s].toString();
    if (!isPlainName(image) || (!passes.isEmpty() && !isPlainName(passes)))
        return failTask(makeError(Errc::Process, "worker.protocol", {"a file name that is none"}));
    raw.extension = "." + QFileInfo(image).suffix().toStdString();
    if (info().hasSharedFolder) {
        const std::string folder = setup().exchangeFolder.toStdString() + '/';
        raw.imageFile = folder + image.toStdString();
        raw.passesFile = passes.isEmpty() ? std::string() : folder + passes.toStdString();
    } else {
        raw.imageBytes = bytesIn(answer[u"image_data"_s]);
        raw.passesBytes = bytesIn(answer[u"passes_data"_s]);
    }
    const SequenceFrameRef frame = *std::exchange(m_frame, std::nullopt);
    m_task.clear();
    ++m_unfinished;
    taskDone();
    emit frameRendered(frame, raw);
}

void SequenceWorker::dryRun(int sequence, const std::vector<int> &frames)
{
    m_opening = sequence; // a fault is one of the sequence, not of a frame
    m_task = u"dry run"_s;
    taskBegins();
    QJsonArray numbers;
    for (const int frame : frames)
        numbers.append(frame);
    const QJsonObject params{{u"numbers"_s, numbers}, {u"frame"_s, m_task}, {u"output"_s, QJsonObject{{u"folder"_s, QJsonValue()}}}, {u"dry_run"_s, true}};
    worker().call(u"seq.render_frames"_s, params, guarded([this, sequence](const QJsonObject &answer) {
                      std::vector<std::pair<int, SequenceCamera>> cameras;
                      for (const QJsonValue &value : answer[u"frames"_s].toArray()) {
                          auto camera = cameraIn(value[u"camera"_s]);
                          if (!camera)
                              return failTask(makeError(Errc::Process, "worker.protocol", {camera.error().text()}));
                          cameras.emplace_back(value[u"number"_s].toInt(), *std::move(camera));
                      }
                      m_opening = -1;
                      m_task.clear();
                      emit changed();
                      emit dryRunDone(sequence, cameras);
                  }));
}

} // namespace tagmill
