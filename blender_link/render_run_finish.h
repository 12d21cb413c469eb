// SPDX-License-Identifier: GPL-3.0-or-later
// From a raw frame to a finished one: sensor image, truth, fingerprint. Synchronous; runs on a pool thread.
#pragma once

#include "core/compile/recipe.h"
#include "core/dataset/scene_result.h"
#include "core/imaging/filmic.h"
#include "core/imaging/warp.h"
#include "core/result.h"
#include "core/scene/asset_hashes.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tagmill {

/// What a worker gave for one frame.
struct RawFrame
{
    std::filesystem::path file; ///< in the exchange folder; empty when the bytes came over the channel
    std::string bytes;
    double renderSeconds = 0;
    std::int64_t workerPeak_bytes = 0; ///< most memory the worker held so far; 0: not known
    std::vector<std::string> notes; ///< fallbacks taken
};

struct FinishJob
{
    std::shared_ptr<const SceneRecipe> recipe;
    int cameraIndex = 0;
    RawFrame raw;
    std::filesystem::path dataset;
    std::int64_t seed = 0;
    std::string render_identity;
    bool keepRaw = false; ///< also of a frame that has none yet: see keepsRaw()
    std::shared_ptr<const FilmicTransform> filmic; ///< null: the analytic curve
    std::shared_ptr<WarpCache> warps;              ///< of the whole run
    bool replacesResult = false;                   ///< the scene has an earlier result: its image stays until commitScene()
    std::shared_ptr<AssetHashes> assets = std::make_shared<AssetHashes>(); ///< of the whole run
};

/// Reads the raw frame, makes the sensor image, writes it atomically, computes the records. The raw file is
/// moved to DIR/raw (with an earlier result: there by commitScene(), as the image) or deleted. Errors: Parse, Io, NotFound, InvalidValue.
Result<FrameResult> finishRawFrame(const FinishJob &job);
/// The same for a raw frame that has been read, or drawn; `warp` null when it is the sensor's.
Result<FrameResult> finishImage(const FinishJob &job, const ImageF &raw, const WarpMap *warp);

/// Where an image lies until its scene is complete.
std::filesystem::path pendingImagePath(const std::filesystem::path &dataset, const std::string &image, bool replacesResult);

/// A raw frame that was kept is renewed with its image, whoever renders it again.
bool keepsRaw(const FinishJob &job);

/// Where --keep-raw puts the raw frame of an image.
std::filesystem::path rawFramePath(const std::filesystem::path &dataset, const std::string &image);

/// Puts pending images and raw frames in place and writes the scene's result file, last.
Result<> commitScene(const std::filesystem::path &dataset, const SceneResult &result, bool replacesResult);

/// Removes the images and raw frames of a scene that failed and has no result they belong to.
void discardScene(const std::filesystem::path &dataset, const SceneRecipe &recipe, bool replacesResult);

} // namespace tagmill
