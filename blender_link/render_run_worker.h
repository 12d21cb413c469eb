// SPDX-License-Identifier: GPL-3.0-or-later
// RenderWorker: a PoolWorker of a RenderRun: brings one frame at a time through its process: meshes it lacks, scene, render.
#pragma once

#include "blender_link/pool_worker.h"
#include "blender_link/render_run.h"
#include "blender_link/render_run_finish.h"
#include "blender_link/render_run_queue.h"

#include <memory>
#include <set>

namespace tagmill {

/// A scene lowered to what goes over the wire; shared by the workers that render it.
struct LoweredScene
{
    QByteArray scene; ///< params of scene.set
    struct WireMesh
    {
        std::string sha256;
        QByteArray params; ///< of mesh.put
    };
    std::vector<WireMesh> meshes;
};
Result<std::shared_ptr<const LoweredScene>> lowerForWire(const SceneRecipe &recipe);

struct FrameOrder
{
    FrameRef frame;
    int sceneId = 0;
    std::shared_ptr<const LoweredScene> scene;
    QByteArray camera; ///< params of render, as renderFrameJson made them
    QString imageId;
    std::vector<std::string> notes; ///< fallbacks taken by the host
};

class RenderWorker : public PoolWorker
{
    Q_OBJECT
public:
    static constexpr int unfinishedFramesAllowed = 2;
    static constexpr int failuresAllowed = 3; ///< one after another

    RenderWorker(int index, Setup setup, QObject *parent);

    int loadedScene() const { return m_loadedScene; }
    bool hasFrame() const { return m_order.has_value(); }
    /// Ready, nothing to do, and the finishing pool keeps up with it.
    bool canTake() const { return isReady() && !m_order && m_unfinished < unfinishedFramesAllowed; }
    /// The process fails whatever it is given: another one may not.
    bool failsAlways() const { return m_failures >= failuresAllowed; }
    /// Scenes the process has begun, the one it holds included.
    int scenesBegun() const { return m_scenesBegun; }

    void render(FrameOrder order);
    /// A raw frame of this worker is used up.
    void rawFinished() { --m_unfinished; }

signals:
    void frameRendered(const tagmill::FrameRef &frame, const tagmill::RawFrame &raw);
    void frameFailed(const tagmill::FrameRef &frame, const tagmill::Error &error, int process);

private:
    QString taskName() const override { return m_order ? m_order->imageId : QString(); }
    void failTask(const Error &error) override;
    void forgetProcess() override;

    void sendNextMesh();
    void sendScene();
    void sendRender();
    /// A reply handler that is dropped when the process it belongs to is gone.
    template<class F>
    WorkerProcess::Reply guarded(F onSuccess);

    std::optional<FrameOrder> m_order;
    std::set<std::string> m_meshes;     ///< the process has them
    int m_scenesBegun = 0;
    int m_loadedScene = -1, m_unfinished = 0;
    int m_failures = 0; ///< since the last frame that went well
};

} // namespace tagmill
