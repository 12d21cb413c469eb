// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/camera_preview.h"

#include "core/imaging/rasterizer.h"
#include "core/imaging/sensor.h"
#include "core/truth/truth_camera.h"
#include "models/plan_model.h"

#include <algorithm>

namespace tagmill {

namespace {

/// Null when the scene cannot be drawn: the problems say why.
QImage drawn(const SceneRecipe &recipe, int cameraIndex, double scale)
{
    const auto scene = lowerScene(recipe);
    if (!scene)
        return {};
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    const auto raw = Rasterizer().render(*scene, cameraModel(camera.intrinsics).scaled(scale), TruthCamera(recipe, cameraIndex).worldFromCamera());
    if (!raw)
        return {};
    const Image8 image = sensorImage8(*raw, sensorSettings(recipe, cameraIndex));
    return QImage(image.pixels.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888).copy();
}

} // namespace

CameraPreview makeCameraPreview(const std::shared_ptr<const Plan> &plan, int camera, int longest)
{
    CameraPreview preview;
    if (!plan || camera < 0 || static_cast<size_t>(camera) >= plan->cameras.size())
        return preview;
    const PlannedCamera &planned = plan->cameras[static_cast<size_t>(camera)];
    const SceneRecipe &recipe = plan->recipes[static_cast<size_t>(planned.recipe)];
    const CameraRecipe &cameraRecipe = recipe.cameras[static_cast<size_t>(planned.camera)];
    preview.frame.resolution = cameraRecipe.intrinsics.resolution;
    preview.margin_px = cameraRecipe.intrinsics.eval_margin_px;
    preview.scale = static_cast<double>(longest) / std::max(preview.frame.resolution.width, preview.frame.resolution.height);
    preview.frame.image_id = imageId(planned.sceneId, planned.camera);
    preview.image = drawn(recipe, planned.camera, preview.scale);
    if (preview.image.isNull()) {
        const CameraModel shape = cameraModel(cameraRecipe.intrinsics).scaled(preview.scale);
        preview.image = QImage(shape.resolution().width, shape.resolution().height, QImage::Format_RGB888);
        preview.image.fill(QColor(0x78, 0x78, 0x78));
    }
    preview.records = detectionRecords(recipe, planned.camera, plan->config.dataset.seeds.global_seed);
    return preview;
}

} // namespace tagmill
