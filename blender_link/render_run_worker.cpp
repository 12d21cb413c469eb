// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_worker.h"

#include "core/scene/render_scene.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace tagmill {

namespace {

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

RawFrame rawFrom(const QJsonObject &result)
{
    RawFrame raw;
    raw.renderSeconds = result.value(QLatin1String("seconds")).toDouble();
    raw.workerPeak_bytes = static_cast<std::int64_t>(result.value(QLatin1String("peak_bytes")).toDouble());
    raw.bytes = QByteArray::fromBase64(result.value(QLatin1String("data")).toString().toLatin1()).toStdString();
    for (const QJsonValue &note : result.value(QLatin1String("notes")).toArray())
        raw.notes.push_back(note.toString().toStdString());
    return raw;
}

} // namespace

Result<std::shared_ptr<const LoweredScene>> lowerForWire(const SceneRecipe &recipe)
{
    TAGMILL_TRY(const RenderScene scene, lowerScene(recipe));
    auto lowered = std::make_shared<LoweredScene>();
    lowered->scene = QByteArray::fromStdString(renderSceneJson(scene));
    std::set<std::string> seen;
    for (const SceneObject &object : scene.objects) {
        if (seen.insert(object.mesh->sha256).second)
            lowered->meshes.push_back({object.mesh->sha256, QByteArray::fromStdString(meshJson(*object.mesh))});
    }
    return std::shared_ptr<const LoweredScene>(std::move(lowered));
}

RenderWorker::RenderWorker(int index, Setup setup, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_setup(std::move(setup))
{
    m_status.index = index;
}

RenderWorker::~RenderWorker()
{
    // Not by deleteLater: the thread's event loop may end with us, and the process would outlive it.
    if (m_worker)
        m_worker->disconnect(this);
    m_worker.reset();
    QDir(m_setup.exchangeFolder).removeRecursively();
}

void RenderWorker::start()
{
    m_failedStarts = 0;
    startProcess();
}

void RenderWorker::stop()
{
    m_isReady = false;
    m_order.reset();
    if (m_worker)
        m_worker->stop();
    m_status.state = WorkerState::Stopping;
    emit changed();
}

void RenderWorker::restart()
{
    endProcess();
    ++m_status.restarts;
    startProcess();
}

void RenderWorker::recycle()
{
    endProcess();
    ++m_status.recycled;
    startProcess();
}

void RenderWorker::setUsage(const ProcessUsage &usage, qint64 vram_bytes)
{
    m_status.rss_bytes = usage.rss_bytes;
    m_status.peakRss_bytes = std::max(m_status.peakRss_bytes, usage.rss_bytes);
    m_status.vram_bytes = vram_bytes;
    const double seconds = m_sinceUsage.isValid() ? static_cast<double>(m_sinceUsage.restart()) / 1000 : 0;
    if (!m_sinceUsage.isValid())
        m_sinceUsage.start();
    const double spent = usage.cpu_seconds - m_cpuSeconds; // negative when a process has ended
    m_cpuSeconds = usage.cpu_seconds;
    m_status.cpu_percent = seconds > 0 ? 100 * std::max(0.0, spent) / seconds : 0;
}

void RenderWorker::endProcess()
{
    m_isReady = false;
    m_order.reset();
    m_meshes.clear();
    m_loadedScene = -1;
    m_scenesBegun = 0;
    m_status.rss_bytes = 0;
    m_sinceUsage.invalidate();
    m_cpuSeconds = 0;
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    m_worker->stop();
    m_worker.release()->deleteLater(); // may be the sender of the signal that brought us here
}

void RenderWorker::startProcess()
{
    m_serial = ++*m_setup.lastProcess;
    if (!QDir().mkpath(m_setup.exchangeFolder)) {
        m_isGivenUp = true;
        emit gaveUp(makeError(Errc::Io, "folder.unwritable", {m_setup.exchangeFolder.toStdString(), "it cannot be made"}));
        return;
    }
    WorkerOptions options;
    options.command = m_setup.candidates.front();
    options.threads = m_setup.threads;
    options.exchangeFolder = m_setup.exchangeFolder;
    options.heartbeatTimeout_ms = m_setup.heartbeatTimeout_ms;
    m_worker = std::make_unique<WorkerProcess>(options);
    m_status.state = WorkerState::Starting;
    m_status.blender = options.command.text();
    m_status.startedAt_ms = QDateTime::currentMSecsSinceEpoch();
    connect(m_worker.get(), &WorkerProcess::ready, this, &RenderWorker::processReady);
    connect(m_worker.get(), &WorkerProcess::failedToStart, this, &RenderWorker::startFailed);
    connect(m_worker.get(), &WorkerProcess::died, this, &RenderWorker::processDied);
    connect(m_worker.get(), &WorkerProcess::logged, this, &RenderWorker::logged);
    connect(m_worker.get(), &WorkerProcess::stateChanged, this, &RenderWorker::changed);
    connect(m_worker.get(), &WorkerProcess::progressed, this, [this](const QString &, double fraction) {
        m_status.frameFraction = fraction;
        emit changed();
    });
    m_worker->start();
}

void RenderWorker::processReady()
{
    m_info = m_worker->info();
    if (!m_setup.mustTryEngines) {
        announceReady();
        return;
    }
    m_worker->call(QStringLiteral("probe"), {{QStringLiteral("try_engines"), true}}, [this, serial = m_serial](const Result<QJsonObject> &answer) {
        if (serial != m_serial || !answer)
            return; // a process that dies here is reported by died()
        setBlenderAbilities(m_info, *answer);
        announceReady();
    });
}

void RenderWorker::announceReady()
{
    m_isReady = m_wasEverReady = true;
    m_failedStarts = 0;
    m_status.blender = m_info.version + QStringLiteral(" · ") + m_info.command.text();
    emit changed();
    emit becameReady();
}

void RenderWorker::startFailed(const Error &error)
{
    endProcess();
    const bool hasAnother = !m_wasEverReady && m_setup.candidates.size() > 1;
    // A program that is missing or too old is so at the next try as well.
    constexpr std::string_view lasting[] = {"blender.too_old", "blender.not_blender", "blender.cannot_start", "worker.protocol_version"};
    const bool mayHelp = std::find(std::begin(lasting), std::end(lasting), error.problem.id) == std::end(lasting);
    if (hasAnother) {
        emit logged(fromUtf8(error.text()));
        m_setup.candidates.removeFirst();
        m_failedStarts = 0;
        startProcess();
    } else if (mayHelp && ++m_failedStarts < startsBeforeGivingUp) {
        emit logged(fromUtf8(error.text()));
        ++m_status.restarts;
        startProcess();
    } else {
        m_isGivenUp = true;
        m_status.state = WorkerState::Dead;
        emit changed();
        emit gaveUp(error);
    }
}

void RenderWorker::processDied(const Error &error)
{
    if (m_order)
        failFrame(error);
    emit logged(fromUtf8(error.text()));
    restart();
}

WorkerStatus RenderWorker::status() const
{
    WorkerStatus status = m_status;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_worker) {
        status.state = m_worker->state();
        status.processId = m_worker->processId();
        status.lastBeatAt_ms = m_isReady ? now - m_worker->msSinceHeartbeat() : 0;
    }
    status.frame = m_order ? m_order->imageId : QString();
    return status;
}

template<class F>
WorkerProcess::Reply RenderWorker::guarded(F onSuccess)
{
    return [this, serial = m_serial, onSuccess](const Result<QJsonObject> &reply) {
        if (serial != m_serial || !m_order)
            return;
        if (!reply)
            failFrame(reply.error());
        else
            onSuccess(*reply);
    };
}

void RenderWorker::render(FrameOrder order)
{
    m_order = std::move(order);
    m_status.frameFraction = 0;
    emit changed();
    if (m_loadedScene == m_order->frame.scene)
        sendRender();
    else
        sendNextMesh();
}

void RenderWorker::sendNextMesh()
{
    const auto &meshes = m_order->scene->meshes;
    const auto next = std::find_if(meshes.begin(), meshes.end(), [this](const auto &mesh) { return m_meshes.count(mesh.sha256) == 0; });
    if (next == meshes.end()) {
        sendScene();
        return;
    }
    m_worker->callWithJson(QStringLiteral("mesh.put"), next->params, guarded([this, sha256 = next->sha256](const QJsonObject &result) {
                               m_meshes.insert(sha256);
                               for (const QJsonValue &evicted : result.value(QLatin1String("evicted")).toArray())
                                   m_meshes.erase(evicted.toString().toStdString());
                               sendNextMesh();
                           }));
}

void RenderWorker::sendScene()
{
    m_loadedScene = -1; // until the worker says so
    m_worker->callWithJson(QStringLiteral("scene.set"), m_order->scene->scene, guarded([this](const QJsonObject &) {
                               m_loadedScene = m_order->frame.scene;
                               ++m_scenesBegun;
                               sendRender();
                           }));
}

void RenderWorker::sendRender()
{
    const bool isShared = info().hasSharedFolder;
    const QString file = m_setup.exchangeFolder + QLatin1Char('/') + m_order->imageId + QStringLiteral(".exr");
    const QJsonObject head{{QStringLiteral("frame"), m_order->imageId},
                           {QStringLiteral("device"), m_setup.device},
                           {QStringLiteral("output"), QJsonObject{{QStringLiteral("path"), isShared ? QJsonValue(file) : QJsonValue()}}}};
    QByteArray params = QJsonDocument(head).toJson(QJsonDocument::Compact);
    params.chop(1);
    params += ',' + m_order->camera.mid(1); // both are objects: one follows the other
    m_worker->callWithJson(QStringLiteral("render"), params, guarded([this, isShared, file](const QJsonObject &result) {
                               RawFrame raw = rawFrom(result);
                               if (isShared && result.value(QLatin1String("path")).toString(file) != file)
                                   return failFrame(makeError(Errc::Process, "worker.other_frame", {m_order->imageId.toStdString()}));
                               if (isShared)
                                   raw.file = file.toStdString();
                               raw.notes.insert(raw.notes.begin(), m_order->notes.begin(), m_order->notes.end());
                               const FrameRef frame = m_order->frame;
                               m_order.reset();
                               ++m_unfinished;
                               ++m_status.framesDone;
                               emit changed();
                               emit frameRendered(frame, raw);
                           }));
}

void RenderWorker::failFrame(const Error &error)
{
    const FrameRef frame = m_order->frame;
    m_order.reset();
    m_loadedScene = -1;
    emit frameFailed(frame, error, m_serial);
}

} // namespace tagmill
