// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_raster.h"

#include "blender_link/render_run_private.h"
#include "core/imaging/raw_frame.h"
#include "core/truth/detection_record.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace tagmill {

namespace {

constexpr double ns = 1e-9;

Result<> load(RasterSeat &seat, int sceneIndex, const SceneRecipe &recipe)
{
    if (seat.loadedScene == sceneIndex)
        return {};
    seat.loadedScene = -1;
    TAGMILL_TRY(seat.scene, lowerScene(recipe));
    seat.loadedScene = sceneIndex;
    return {};
}

} // namespace

std::string rasterIdentity(bool usesFilmic)
{
    return std::string("engine=RASTERIZER tagmill=" TAGMILL_VERSION) + (usesFilmic ? " filmic=analytic" : "");
}

Result<FrameResult> drawFrame(FinishJob job, int sceneIndex, RasterSeat &seat)
{
    QElapsedTimer clock;
    clock.start();
    const SceneRecipe &recipe = *job.recipe;
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(job.cameraIndex)];
    TAGMILL_CHECK(load(seat, sceneIndex, recipe));
    TAGMILL_TRY(const LoweredFrame frame, lowerCamera(recipe, job.cameraIndex));
    TAGMILL_TRY(seat.image, seat.rasterizer.render(seat.scene, cameraModel(camera.intrinsics), frame.camera.world_from_camera, frame.settings.box_filter, std::move(seat.image)));
    job.raw.renderSeconds = ns * static_cast<double>(clock.nsecsElapsed());
    if (camera.fstop)
        job.raw.notes.push_back(Problem{"run.preview_sharp", Severity::Notice, {}, {}, 0, {}}.sentence());
    if (keepsRaw(job)) {
        TAGMILL_TRY(job.raw.bytes, encodeExr(seat.image));
    }
    return finishImage(job, seat.image, nullptr);
}

void RenderRun::Private::beginDrawing()
{
    const bool isFilmic = std::any_of(scenes.begin(), scenes.end(), [](const SceneState &scene) {
        const auto &cameras = scene.recipe->cameras;
        return std::any_of(cameras.begin(), cameras.end(), [](const CameraRecipe &camera) { return camera.tone_mapping == ToneMapping::Filmic; });
    });
    if (isFilmic) {
        const Problem note{"run.preview_filmic", Severity::Notice, {}, {}, 0, {}};
        notes.push_back(note.sentence());
        report(note);
    }
    const int seats = options.workers > 0 ? options.workers : QThread::idealThreadCount();
    pool.threads.setMaxThreadCount(std::max(pool.threads.maxThreadCount(), seats));
    for (int i = 0; i < seats; ++i)
        idleSeats.push_back(std::make_shared<RasterSeat>());
    beginRendering(rasterIdentity(isFilmic));
    feedSoon();
}

void RenderRun::Private::feedSeats()
{
    while (!idleSeats.empty()) {
        const auto seat = idleSeats.back();
        const auto frame = queue.take(0, seat->loadedScene);
        if (!frame)
            return;
        idleSeats.pop_back();
        tellTask(*frame, TaskState::Rendering);
        draw(seat, *frame);
    }
}

void RenderRun::Private::draw(const std::shared_ptr<RasterSeat> &seat, FrameRef frame)
{
    const SceneState &scene = scenes[static_cast<size_t>(frame.scene)];
    RawFrame raw;
    raw.notes = notes;
    FinishJob drawing{scene.recipe, frame.camera, std::move(raw), dataset(), options.seed, render_identity, options.keepRaw, nullptr, warps, scene.replacesResult, assets};
    ++finishingFrames;
    pool.start([drawing = std::move(drawing), frame, seat] { return drawFrame(drawing, frame.scene, *seat); },
           [this, frame, seat](Result<FrameResult> result) {
               --finishingFrames;
               idleSeats.push_back(seat);
               if (result) {
                   summary.secondsInRender += result->render_seconds;
                   frameStored(frame, *std::move(result));
               } else if (result.error().code == Errc::Io) {
                   end(result.error()); // the disk is full or gone: no other frame would do better
               } else {
                   // The same frame would fail again.
                   sceneFailed(frame.scene, imageId(scenes[static_cast<size_t>(frame.scene)].recipe->scene_id, frame.camera), result.error());
               }
               feedSoon();
           });
}

} // namespace tagmill
