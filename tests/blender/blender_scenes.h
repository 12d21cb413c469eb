// SPDX-License-Identifier: GPL-3.0-or-later
// Small scenes for tests with a real Blender, and one call that renders them.
#pragma once

#include "core/imaging/raw_frame.h"
#include "core/scene/mesh.h"
#include "core/scene/render_scene.h"
#include "tests/support/worker_harness.h"

#include <QJsonArray>

#include <set>

namespace tagmill::test {

inline QString blenderProgram()
{
    const auto found = findBlenders({});
    return found.isEmpty() ? QStringLiteral("blender") : found.first().text();
}

inline WorkerOptions blenderOptions(const QString &exchangeFolder, int threads = 2)
{
    return {.command = *splitCommand(blenderProgram()), .threads = threads, .exchangeFolder = exchangeFolder};
}

inline Matrix4 translation(double x, double y, double z)
{
    Matrix4 m = Matrix4::Identity();
    m.block<3, 1>(0, 3) = Vector3(x, y, z);
    return m;
}

inline Material diffuse(const Vector3 &color, double roughness = 0.8)
{
    Material material;
    material.name = "print";
    material.base_color = color;
    material.roughness = roughness;
    material.specular = 0;
    return material;
}

inline Material emitting(const Vector3 &color)
{
    Material material = diffuse(color);
    material.emission_strength = 1;
    return material;
}

inline SceneObject plane(double width, double height, int material = 0, const Matrix4 &pose = Matrix4::Identity())
{
    SceneObject object;
    object.name = "plane";
    object.mesh = planeMesh(width, height);
    object.world_from_object = pose;
    object.materials = {material};
    return object;
}

inline SceneLight light(LightType type, double power, const Matrix4 &pose)
{
    SceneLight l;
    l.name = "light";
    l.type = type;
    l.power = power;
    l.world_from_light = pose;
    return l;
}

/// A camera `height` above the origin that looks straight down, image up = +y; fx = fy = f pixels.
inline LoweredFrame downward(Size2i size, double f, double height, int samples)
{
    Matrix3 k = Matrix3::Identity();
    k(0, 0) = k(1, 1) = f;
    k(0, 2) = size.width / 2.0;
    k(1, 2) = size.height / 2.0;
    LoweredFrame frame;
    frame.camera.world_from_camera = translation(0, 0, height);
    frame.camera.resolution = size;
    frame.camera.lens = blenderLens(k, size);
    frame.settings.samples = samples;
    return frame;
}

inline QByteArray renderParams(const LoweredFrame &frame, const QString &path)
{
    QJsonObject params = QJsonDocument::fromJson(QByteArray::fromStdString(renderFrameJson(frame))).object();
    params[QStringLiteral("frame")] = QStringLiteral("scene_0000_cam_0000");
    params[QStringLiteral("output")] = QJsonObject{{QStringLiteral("path"), path.isEmpty() ? QJsonValue() : QJsonValue(path)}};
    return QJsonDocument(params).toJson(QJsonDocument::Compact);
}

inline Result<QJsonObject> setScene(WorkerProcess &worker, const RenderScene &scene)
{
    std::set<std::string> sent;
    for (const SceneObject &object : scene.objects)
        if (sent.insert(object.mesh->sha256).second)
            TAGMILL_CHECK(callJsonAndWait(worker, QStringLiteral("mesh.put"), QByteArray::fromStdString(meshJson(*object.mesh))));
    return callJsonAndWait(worker, QStringLiteral("scene.set"), QByteArray::fromStdString(renderSceneJson(scene)));
}

/// Through the reply, so that no folder is needed.
inline Result<ImageF> renderHere(WorkerProcess &worker, const LoweredFrame &frame)
{
    TAGMILL_TRY(const QJsonObject result, callJsonAndWait(worker, QStringLiteral("render"), renderParams(frame, {})));
    return decodeExr(QByteArray::fromBase64(result[QLatin1String("data")].toString().toLatin1()).toStdString());
}

inline Result<ImageF> renderScene(WorkerProcess &worker, const RenderScene &scene, const LoweredFrame &frame)
{
    TAGMILL_CHECK(setScene(worker, scene));
    return renderHere(worker, frame);
}

} // namespace tagmill::test
