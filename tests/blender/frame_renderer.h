// SPDX-License-Identifier: GPL-3.0-or-later
// FrameRenderer: one real worker that renders frames of recipes, one after the other, for tests.
#pragma once

#include "blender_link/worker_process.h"
#include "core/image.h"
#include "core/scene/render_scene.h"

#include <QTemporaryDir>

#include <memory>
#include <set>

namespace tagmill::test {

class FrameRenderer
{
public:
    /// Starts the first Blender that is found, `wrapper` before it. Error: it does not start.
    Result<> start(const QString &wrapper = {});
    /// The raw frame, as the worker wrote it.
    Result<ImageF> render(const SceneRecipe &recipe, int cameraIndex);
    const BlenderInfo &info() const { return m_worker->info(); }

private:
    Result<QJsonObject> call(const QString &method, const QByteArray &params);
    Result<> setScene(const SceneRecipe &recipe);

    QTemporaryDir m_folder;
    std::unique_ptr<WorkerProcess> m_worker;
    std::string m_sceneJson; ///< what the worker holds
};

} // namespace tagmill::test
