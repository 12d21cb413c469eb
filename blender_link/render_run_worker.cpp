// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_worker.h"

#include "core/scene/render_scene.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tagmill {

namespace {

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
    : PoolWorker(index, std::move(setup), parent)
{
}

void RenderWorker::forgetProcess()
{
    m_order.reset();
    m_meshes.clear();
    m_loadedScene = -1;
    m_scenesBegun = 0;
    m_failures = 0;
}

template<class F>
WorkerProcess::Reply RenderWorker::guarded(F onSuccess)
{
    return [this, serial = process(), onSuccess](const Result<QJsonObject> &reply) {
        if (serial != process() || !m_order)
            return;
        if (!reply)
            failTask(reply.error());
        else
            onSuccess(*reply);
    };
}

void RenderWorker::render(FrameOrder order)
{
    m_order = std::move(order);
    taskBegins();
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
    worker().callWithJson(QStringLiteral("mesh.put"), next->params, guarded([this, sha256 = next->sha256](const QJsonObject &result) {
                               m_meshes.insert(sha256);
                               for (const QJsonValue &evicted : result.value(QLatin1String("evicted")).toArray())
                                   m_meshes.erase(evicted.toString().toStdString());
                               sendNextMesh();
                           }));
}

void RenderWorker::sendScene()
{
    m_loadedScene = -1; // until the worker says so
    worker().callWithJson(QStringLiteral("scene.set"), m_order->scene->scene, guarded([this](const QJsonObject &) {
                               m_loadedScene = m_order->frame.scene;
                               ++m_scenesBegun;
                               sendRender();
                           }));
}

void RenderWorker::sendRender()
{
    const bool isShared = info().hasSharedFolder;
    const QString file = setup().exchangeFolder + QLatin1Char('/') + m_order->imageId + QStringLiteral(".exr");
    const QJsonObject head{{QStringLiteral("frame"), m_order->imageId},
                           {QStringLiteral("device"), setup().device},
                           {QStringLiteral("output"), QJsonObject{{QStringLiteral("path"), isShared ? QJsonValue(file) : QJsonValue()}}}};
    QByteArray params = QJsonDocument(head).toJson(QJsonDocument::Compact);
    params.chop(1);
    params += ',' + m_order->camera.mid(1); // both are objects: one follows the other
    worker().callWithJson(QStringLiteral("render"), params, guarded([this, isShared, file](const QJsonObject &result) {
                               RawFrame raw = rawFrom(result);
                               if (isShared && result.value(QLatin1String("path")).toString(file) != file)
                                   return failTask(makeError(Errc::Process, "worker.other_frame", {m_order->imageId.toStdString()}));
                               if (isShared)
                                   raw.file = file.toStdString();
                               raw.notes.insert(raw.notes.begin(), m_order->notes.begin(), m_order->notes.end());
                               const FrameRef frame = m_order->frame;
                               m_order.reset();
                               m_failures = 0;
                               ++m_unfinished;
                               taskDone();
                               emit frameRendered(frame, raw);
                           }));
}

void RenderWorker::failTask(const Error &error)
{
    const auto frame = m_order ? std::optional(m_order->frame) : std::nullopt;
    m_order.reset();
    m_loadedScene = -1;
    ++m_failures;
    if (frame)
        emit frameFailed(*frame, error, process());
}

} // namespace tagmill
