// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blender/frame_renderer.h"

#include "blender_link/guarded_process.h"
#include "core/imaging/raw_frame.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tagmill::test {

Result<> FrameRenderer::start(const QString &wrapper)
{
    const QList<BlenderCommand> blenders = findBlenders({});
    if (blenders.isEmpty())
        return makeError(Errc::Process, "internal", {"no Blender was found"});
    setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
    WorkerOptions options;
    TAGMILL_TRY(options.command, splitCommand(wrapper + blenders.first().text()));
    options.exchangeFolder = m_folder.path();
    m_worker = std::make_unique<WorkerProcess>(options);
    bool isReady = false;
    Error failure;
    QEventLoop loop;
    QObject::connect(m_worker.get(), &WorkerProcess::ready, &loop, [&] { isReady = true; loop.quit(); });
    QObject::connect(m_worker.get(), &WorkerProcess::failedToStart, &loop, [&](const Error &error) { failure = error; loop.quit(); });
    m_worker->start();
    if (!isReady && failure.problem.id.empty())
        loop.exec();
    return isReady ? Result<>() : Result<>(failure);
}

Result<QJsonObject> FrameRenderer::call(const QString &method, const QByteArray &params)
{
    std::optional<Result<QJsonObject>> outcome;
    QEventLoop loop;
    m_worker->callWithJson(method, params, [&](const Result<QJsonObject> &reply) { outcome = reply; loop.quit(); });
    if (!outcome)
        loop.exec();
    return *outcome;
}

Result<> FrameRenderer::setScene(const SceneRecipe &recipe)
{
    TAGMILL_TRY(const RenderScene scene, lowerScene(recipe));
    const std::string json = renderSceneJson(scene);
    if (json == m_sceneJson)
        return {};
    for (const SceneObject &object : scene.objects)
        TAGMILL_CHECK(call(QStringLiteral("mesh.put"), QByteArray::fromStdString(meshJson(*object.mesh))));
    TAGMILL_CHECK(call(QStringLiteral("scene.set"), QByteArray::fromStdString(json)));
    m_sceneJson = json;
    return {};
}

Result<ImageF> FrameRenderer::render(const SceneRecipe &recipe, int cameraIndex)
{
    TAGMILL_CHECK(setScene(recipe));
    TAGMILL_TRY(const LoweredFrame frame, lowerCamera(recipe, cameraIndex));
    const QString path = m_folder.filePath(QStringLiteral("frame.exr"));
    QJsonObject params = QJsonDocument::fromJson(QByteArray::fromStdString(renderFrameJson(frame))).object();
    params.insert(QStringLiteral("frame"), QStringLiteral("frame"));
    params.insert(QStringLiteral("output"), QJsonObject{{QStringLiteral("path"), path}});
    TAGMILL_CHECK(call(QStringLiteral("render"), QJsonDocument(params).toJson(QJsonDocument::Compact)));
    return readExr(path.toStdString());
}

} // namespace tagmill::test
