// SPDX-License-Identifier: GPL-3.0-or-later
// RenderWorker: one place in the pool of a run. Keeps a WorkerProcess alive (restarts it, gives up after three
// failed starts), and brings one frame at a time through it: meshes it lacks, scene, render. Lives on the
// run's thread; never blocks.
#pragma once

#include "blender_link/process_usage.h"
#include "blender_link/render_run.h"
#include "blender_link/render_run_finish.h"
#include "blender_link/render_run_queue.h"

#include <QElapsedTimer>
#include <QObject>

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

class RenderWorker : public QObject
{
    Q_OBJECT
public:
    static constexpr int startsBeforeGivingUp = 3;
    static constexpr int unfinishedFramesAllowed = 2;

    struct Setup
    {
        QList<BlenderCommand> candidates; ///< tried in order until one starts
        int threads = 0;
        QString exchangeFolder;
        bool mustTryEngines = false;      ///< which engines work without a display is known only after a trial
        int heartbeatTimeout_ms = 30000;
        QString device = QStringLiteral("CPU"); ///< Cycles renders on all of this type
        std::shared_ptr<int> lastProcess = std::make_shared<int>(0); ///< counts the processes of the whole run
    };
    RenderWorker(int index, Setup setup, QObject *parent);
    ~RenderWorker() override;

    void start();
    void stop();
    /// Ends the process and starts another one (every waiting frame failed in this one).
    void restart();
    /// The same in good order: it has worked enough or holds too much.
    void recycle();

    int index() const { return m_index; }
    int process() const { return m_serial; } ///< another number for every process of the run
    int loadedScene() const { return m_loadedScene; }
    bool isReady() const { return m_isReady; }
    bool isGivenUp() const { return m_isGivenUp; }
    bool hasFrame() const { return m_order.has_value(); }
    /// Ready, nothing to do, and the finishing pool keeps up with it.
    bool canTake() const { return m_isReady && !m_order && m_unfinished < unfinishedFramesAllowed; }
    const BlenderInfo &info() const { return m_info; }
    /// Scenes the process has begun, the one it holds included.
    int scenesBegun() const { return m_scenesBegun; }
    QString logTail() const { return m_worker ? m_worker->logTail() : QString(); }
    void setUsage(const ProcessUsage &usage, qint64 vram_bytes);
    WorkerStatus status() const;

    void render(FrameOrder order);
    /// A raw frame of this worker is used up.
    void rawFinished() { --m_unfinished; }

signals:
    void becameReady();
    void frameRendered(const tagmill::FrameRef &frame, const tagmill::RawFrame &raw);
    void frameFailed(const tagmill::FrameRef &frame, const tagmill::Error &error, int process);
    void gaveUp(const tagmill::Error &error);
    void changed();
    void logged(const QString &line);

private:
    void startProcess();
    void endProcess();
    void processReady();
    void announceReady();
    void startFailed(const Error &error);
    void processDied(const Error &error);
    void sendNextMesh();
    void sendScene();
    void sendRender();
    void failFrame(const Error &error);
    /// A reply handler that is dropped when the process it belongs to is gone.
    template<class F>
    WorkerProcess::Reply guarded(F onSuccess);

    const int m_index;
    Setup m_setup;
    BlenderInfo m_info;
    std::unique_ptr<WorkerProcess> m_worker;
    std::optional<FrameOrder> m_order;
    std::set<std::string> m_meshes;     ///< the process has them
    QElapsedTimer m_sinceUsage;
    double m_cpuSeconds = 0;
    int m_scenesBegun = 0;
    int m_serial = 0, m_loadedScene = -1, m_unfinished = 0, m_failedStarts = 0;
    bool m_isReady = false, m_isGivenUp = false, m_wasEverReady = false;
    WorkerStatus m_status;
};

} // namespace tagmill
