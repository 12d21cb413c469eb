// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/camera_preview.h"

#include "core/imaging/rasterizer.h"
#include "core/imaging/sensor.h"
#include "core/truth/truth_camera.h"
#include "models/plan_model.h"

#include <algorithm>
#include <mutex>

namespace tagmill {

struct PreviewPainter::Private
{
    struct Drawing
    {
        std::mutex mutex;
        Rasterizer rasterizer;
    };
    Drawing view, sensor; ///< of the view's size, and of the sensor's

    /// Null when the scene cannot be drawn: the problems say why.
    std::optional<Image8> draw(Drawing &drawing, const SceneRecipe &recipe, int cameraIndex, double scale, bool isDraft)
    {
        const auto scene = lowerScene(recipe);
        if (!scene)
            return {};
        const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
        const auto raw = [&] {
            const std::scoped_lock lock(drawing.mutex);
            return drawing.rasterizer.render(*scene, cameraModel(camera.intrinsics).scaled(scale), TruthCamera(recipe, cameraIndex).worldFromCamera());
        }();
        if (!raw)
            return {};
        SensorSettings settings = sensorSettings(recipe, cameraIndex);
        if (isDraft) {
            settings.noise.clear();
            settings.dynamic_range_db = 0; // its floor is noise too
        }
        return sensorImage8(*raw, settings);
    }
};

namespace {

struct Planned
{
    const SceneRecipe &recipe;
    const PlannedCamera &camera;

    const IntrinsicsRecipe &intrinsics() const { return recipe.cameras[static_cast<size_t>(camera.camera)].intrinsics; }
};

std::optional<Planned> find(const std::shared_ptr<const Plan> &plan, int camera)
{
    if (!plan || camera < 0 || static_cast<size_t>(camera) >= plan->cameras.size())
        return {};
    const PlannedCamera &planned = plan->cameras[static_cast<size_t>(camera)];
    return Planned{plan->recipes[static_cast<size_t>(planned.recipe)], planned};
}

} // namespace

Size2i sensorSize(const std::shared_ptr<const Plan> &plan, int camera)
{
    const auto planned = find(plan, camera);
    return planned ? planned->intrinsics().resolution : Size2i();
}

PreviewPainter::PreviewPainter()
    : d(std::make_unique<Private>())
{
}

PreviewPainter::~PreviewPainter() = default;

CameraPreview PreviewPainter::paint(const std::shared_ptr<const Plan> &plan, int camera, int longest, bool isDraft)
{
    CameraPreview preview;
    const auto planned = find(plan, camera);
    if (!planned)
        return preview;
    const int index = planned->camera.camera;
    const IntrinsicsRecipe &intrinsics = planned->intrinsics();
    preview.isDraft = isDraft;
    preview.frame.resolution = intrinsics.resolution;
    preview.margin_px = intrinsics.eval_margin_px;
    preview.scale = static_cast<double>(longest) / std::max(preview.frame.resolution.width, preview.frame.resolution.height);
    preview.frame.image_id = imageId(planned->camera.sceneId, index);
    if (const auto image = d->draw(d->view, planned->recipe, index, preview.scale, isDraft)) {
        preview.image = QImage(image->pixels.data(), image->width, image->height, 3 * image->width, QImage::Format_RGB888).convertToFormat(QImage::Format_RGB32); // as it is shown
    } else {
        const CameraModel shape = cameraModel(intrinsics).scaled(preview.scale);
        preview.image = QImage(shape.resolution().width, shape.resolution().height, QImage::Format_RGB32);
        preview.image.fill(QColor(0x78, 0x78, 0x78));
    }
    preview.records = detectionRecords(planned->recipe, index, plan->config.dataset.seeds.global_seed);
    return preview;
}

std::optional<PictureVerdict> PreviewPainter::judge(const std::shared_ptr<const Plan> &plan, int camera)
{
    const auto planned = find(plan, camera);
    const auto image = planned ? d->draw(d->sensor, planned->recipe, planned->camera.camera, 1, false) : std::nullopt;
    if (!image)
        return {};
    return judgePicture(*image, detectionRecords(planned->recipe, planned->camera.camera, plan->config.dataset.seeds.global_seed));
}

} // namespace tagmill
