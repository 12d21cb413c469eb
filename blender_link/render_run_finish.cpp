// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_finish.h"

#include "blender_link/failure_bundle.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/scene/fingerprint.h"
#include "core/truth/detection_record.h"

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// As pendingImagePath(): a kept raw frame changes together with its image.
fs::path pendingRawPath(const fs::path &dataset, const std::string &name, bool replacesResult)
{
    return replacesResult ? dataset / ".tagmill" / "pending" / (name + ".exr") : rawFramePath(dataset, name);
}

Result<> putRawAway(const FinishJob &job, const std::string &name)
{
    std::error_code ec;
    if (!keepsRaw(job)) {
        if (!job.raw.file.empty())
            fs::remove(job.raw.file, ec);
        return {};
    }
    const fs::path target = pendingRawPath(job.dataset, name, job.replacesResult);
    TAGMILL_CHECK(ensureWritableFolder(target.parent_path()));
    if (job.raw.file.empty())
        return writeFileAtomically(target, job.raw.bytes);
    fs::rename(job.raw.file, target, ec);
    if (!ec)
        return {};
    TAGMILL_TRY(const std::string bytes, readFile(job.raw.file)); // another file system
    TAGMILL_CHECK(writeFileAtomically(target, bytes));
    fs::remove(job.raw.file, ec);
    return {};
}

Error ioError(const fs::path &path, const std::error_code &ec)
{
    return makeError(Errc::Io, "file.unwritable", {path.string(), ec.message()});
}

} // namespace

fs::path pendingImagePath(const fs::path &dataset, const std::string &image, bool replacesResult)
{
    return replacesResult ? dataset / ".tagmill" / "pending" / image : dataset / "images" / image;
}

fs::path rawFramePath(const fs::path &dataset, const std::string &image)
{
    return dataset / "raw" / fs::path(image).replace_extension(".exr");
}

bool keepsRaw(const FinishJob &job)
{
    std::error_code ec;
    return job.keepRaw || fs::exists(rawFramePath(job.dataset, imageId(job.recipe->scene_id, job.cameraIndex)), ec);
}

Result<FrameResult> finishRawFrame(const FinishJob &job)
{
    TAGMILL_TRY(const ImageF raw, job.raw.file.empty() ? decodeExr(job.raw.bytes) : readExr(job.raw.file));
    TAGMILL_TRY(const std::shared_ptr<const WarpMap> warp, job.warps->mapFor(*job.recipe, job.cameraIndex));
    return finishImage(job, raw, warp.get());
}

Result<FrameResult> finishImage(const FinishJob &job, const ImageF &raw, const WarpMap *warp)
{
    const SceneRecipe &recipe = *job.recipe;
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(job.cameraIndex)];
    const std::string name = imageId(recipe.scene_id, job.cameraIndex);
    TAGMILL_TRY(const std::string png, finishFrame(raw, recipe, job.cameraIndex, job.filmic.get(), warp));

    FrameResult frame;
    frame.cameraIndex = job.cameraIndex;
    frame.image = name + ".png";
    frame.image_sha256 = hex(sha256(png));
    frame.resolution = camera.intrinsics.resolution;
    frame.render_identity = job.render_identity;
    frame.render_seconds = job.raw.renderSeconds;
    frame.notes = job.raw.notes;
    frame.records = detectionRecords(recipe, job.cameraIndex, job.seed);
    TAGMILL_TRY(frame.fingerprint, frameFingerprint(recipe, job.cameraIndex, job.render_identity, [&job](const std::string &path) { return job.assets->hashOf(path); }));

    const fs::path target = pendingImagePath(job.dataset, frame.image, job.replacesResult);
    if (job.replacesResult) {
        std::error_code ec;
        fs::create_directories(target.parent_path(), ec); // a failure shows in the write
    }
    TAGMILL_CHECK(writeFileAtomically(target, png));
    TAGMILL_CHECK(putRawAway(job, name));
    return frame;
}

Result<> commitScene(const fs::path &dataset, const SceneResult &result, bool replacesResult)
{
    std::error_code ec;
    if (replacesResult) {
        for (const FrameResult &frame : result.frames) {
            const fs::path target = dataset / "images" / frame.image;
            fs::rename(pendingImagePath(dataset, frame.image, true), target, ec);
            if (ec)
                return ioError(target, ec);
            const std::string name = target.stem().string();
            const fs::path raw = rawFramePath(dataset, name), pending = pendingRawPath(dataset, name, true);
            if (!fs::exists(pending, ec)) {
                fs::remove(raw, ec); // not this image's any more
                continue;
            }
            TAGMILL_CHECK(ensureWritableFolder(raw.parent_path()));
            fs::rename(pending, raw, ec);
            if (ec)
                return ioError(raw, ec);
        }
    }
    TAGMILL_CHECK(writeSceneResult(dataset, result));
    const fs::path failure = failureFolder(dataset, result.sceneId); // of an earlier run
    if (fs::exists(failure, ec)) {
        fs::remove_all(failure, ec);
        fs::remove(failure.parent_path(), ec); // when it is empty
    }
    return {};
}

void discardScene(const fs::path &dataset, const SceneRecipe &recipe, bool replacesResult)
{
    std::error_code ec;
    for (size_t i = 0; i < recipe.cameras.size(); ++i) {
        const std::string name = imageId(recipe.scene_id, static_cast<int>(i));
        fs::remove(pendingImagePath(dataset, name + ".png", replacesResult), ec);
        fs::remove(pendingRawPath(dataset, name, replacesResult), ec);
    }
}

} // namespace tagmill
