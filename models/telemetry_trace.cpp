// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry_trace.h"

#include "core/dataset/dataset_builder.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <map>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestLine = 1 << 20; ///< bytes; what is longer is none of ours
constexpr size_t mostWorkers = 1000;
constexpr double longestSilence_s = 60; ///< workers are sampled every few seconds while there are any

/// What a worker did, in words; nothing of samples of what it uses.
QString eventText(const QJsonObject &event)
{
    const QString kind = event[u"event"].toString(), frame = event[u"frame"].toString(), error = event[u"error"].toString();
    if (kind == "ready"_L1)
        return RenderJob::tr("ready, Blender %1").arg(event[u"blender"].toString());
    if (kind == "frame"_L1)
        return RenderJob::tr("%1, rendered in %2 s").arg(frame).arg(event[u"render_seconds"].toDouble(), 0, 'f', 1);
    if (kind == "failed"_L1)
        return RenderJob::tr("%1 failed: %2").arg(frame, error);
    if (kind == "recycled"_L1)
        return RenderJob::tr("another process takes over");
    if (kind == "restarted"_L1)
        return event[u"reason"] == "failures"_L1 ? RenderJob::tr("another process takes over: frame after frame failed in this one") : RenderJob::tr("another process takes over: a frame that failed here is tried in a new one");
    if (kind == "ended"_L1) // why stands with the frame that failed by it
        return frame.isEmpty() ? RenderJob::tr("Blender ended, another one is started: %1").arg(error) : RenderJob::tr("Blender ended over %1, another one is started").arg(frame);
    if (kind == "stopped"_L1)
        return RenderJob::tr("stopped");
    if (kind == "said"_L1)
        return event[u"text"].toString();
    return kind == "gave_up"_L1 ? RenderJob::tr("given up: %1").arg(error) : QString();
}

qint64 timeOf(const QJsonObject &record)
{
    return static_cast<qint64>(record[u"timestamp"].toDouble() * 1000);
}

/// Of "worker-2"; −1: none.
int workerIndex(const QString &id)
{
    constexpr QLatin1StringView prefix("worker-");
    bool isNumber = false;
    const int index = id.startsWith(prefix) ? QStringView(id).mid(prefix.size()).toInt(&isNumber) : -1;
    return isNumber && index >= 0 && index <= std::numeric_limits<std::int16_t>::max() ? index : -1;
}

qint64 bytesOf(const QJsonValue &megabytes, qint64 unknown)
{
    return megabytes.isDouble() ? static_cast<qint64>(megabytes.toDouble() * (1 << 20)) : unknown;
}

class Reader
{
public:
    Reader(std::vector<FrameTask> &tasks, qint64 until_ms)
        : m_tasks(tasks)
        , m_until_ms(until_ms)
    {
    }

    void take(const QJsonObject &record)
    {
        const QJsonObject event = record[u"telemetry"].toObject();
        const int worker = workerIndex(record[u"worker_id"].toString());
        if (event.isEmpty() || worker < 0)
            return;
        passTime(record[u"timestamp"].toDouble());
        noteWorker(worker, event);
        noteFrame(worker, event);
        if (event[u"event"] == "sample"_L1 || timeOf(record) >= m_until_ms)
            return;
        m_records.push_back(record);
        if (m_records.size() > RenderJob::LogLines)
            m_records.pop_front();
    }

    TelemetryTrace result()
    {
        TelemetryTrace trace;
        for (const QJsonObject &record : m_records)
            if (const QString line = logLine(record); !line.isEmpty())
                trace.log.push_back(line);
        for (const auto &[index, worker] : m_workers)
            trace.workers.push_back(worker);
        if (!m_history.empty() && m_history.back().frames < m_done)
            m_history.push_back({m_seconds, m_done});
        trace.history = std::move(m_history);
        return trace;
    }

private:
    void passTime(double now)
    {
        if (m_last > 0 && now > m_last && now - m_last <= longestSilence_s)
            m_seconds += now - m_last;
        m_last = std::max(m_last, now);
    }

    void noteWorker(int index, const QJsonObject &event)
    {
        if (!m_workers.contains(index) && m_workers.size() >= mostWorkers)
            return;
        WorkerStatus &worker = m_workers[index];
        worker.index = index;
        worker.state = WorkerState::Dead;
        if (event.contains(u"blender"))
            worker.blender = event[u"blender"].toString();
        worker.blenderProcessId = event[u"process"].toInteger();
        worker.framesDone = event[u"frames_done"].toInt();
        worker.restarts = event[u"restarts"].toInt();
        worker.recycled = event[u"recycled"].toInt();
        worker.rss_bytes = bytesOf(event[u"ram_used_mb"], 0);
        worker.peakRss_bytes = bytesOf(event[u"ram_peak_mb"], 0);
        worker.vram_bytes = bytesOf(event[u"vram_used_mb"], -1);
        worker.cpu_percent = event[u"cpu_usage"].toDouble();
    }

    void noteFrame(int worker, const QJsonObject &event)
    {
        const bool isDone = event[u"event"] == "frame"_L1;
        if (FrameTask *task = isDone || event[u"event"] == "failed"_L1 ? taskOf(event[u"frame"].toString()) : nullptr) {
            m_done += isDone && task->state != TaskState::Done ? 1 : 0;
            task->state = isDone || task->state == TaskState::Done ? TaskState::Done : TaskState::Failed;
            task->worker = static_cast<std::int16_t>(worker);
            if (isDone)
                task->render_s = static_cast<float>(event[u"render_seconds"].toDouble());
        }
        addSample(m_history, {m_seconds, m_done});
    }

    FrameTask *taskOf(const QString &frame)
    {
        const DatasetFrame named = frameOfImage({}, frame.toStdString());
        const std::pair place(named.sceneId, named.cameraIndex);
        const auto at = std::ranges::lower_bound(m_tasks, place, {}, [](const FrameTask &task) { return std::pair(task.scene, task.camera); });
        return at != m_tasks.end() && std::pair(at->scene, at->camera) == place ? &*at : nullptr;
    }

    std::vector<FrameTask> &m_tasks;
    const qint64 m_until_ms;
    std::map<int, WorkerStatus> m_workers;
    std::deque<QJsonObject> m_records; ///< the last, but samples
    std::vector<ProgressSample> m_history;
    double m_last = 0, m_seconds = 0;
    int m_done = 0;
};

} // namespace

QString logLine(const QJsonObject &record)
{
    const QString text = eventText(record[u"telemetry"].toObject()), worker = record[u"worker_id"].toString();
    if (text.isEmpty())
        return {};
    const QString time = QDateTime::fromMSecsSinceEpoch(timeOf(record)).toString(u"yyyy-MM-dd HH:mm:ss");
    //: of a log: time, worker, what it did
    return worker.isEmpty() ? RenderJob::tr("%1 %2").arg(time, text) : RenderJob::tr("%1 %2: %3").arg(time, worker, text);
}

TelemetryTrace readTelemetry(const QString &dataset, std::vector<FrameTask> &tasks, qint64 until_ms, const Progress &progress)
{
    constexpr int linesPerQuestion = 1000;
    Reader reader(tasks, until_ms);
    QFile file(dataset + "/telemetry.ndjson"_L1);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    for (int line = 1; !file.atEnd(); ++line) {
        reader.take(QJsonDocument::fromJson(file.readLine(longestLine)).object());
        if (line % linesPerQuestion == 0 && progress && !progress(0, {}))
            return {};
    }
    return reader.result();
}

} // namespace tagmill
