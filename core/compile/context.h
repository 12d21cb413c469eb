// SPDX-License-Identifier: GPL-3.0-or-later
// What all scenes of one config share, worked out once. Immutable after creation: scenes compile on many
// threads.
#pragma once

#include "core/compile/compat.h"
#include "core/compile/compiler.h"
#include "core/compile/pose_sampler.h"
#include "core/compile/rejection.h"
#include "core/compile/stratify.h"
#include "core/random/seed.h"
#include "core/target/family.h"

#include <optional>
#include <string>
#include <vector>

namespace tagmill {

/// A family as the behaviour in force sees it.
struct FamilyInUse
{
    std::string name;
    int codeCount = 0, grid = 8, bits = 36;
    int outer = 0; ///< modules of the picture beyond the quad of `grid` modules, on each side
    std::string codebook{}; ///< families of one codebook show the same picture for the same id
};

struct CompileContext
{
    GenConfig config;
    CompileOptions options;
    Behaviour behaviour;

    std::vector<FamilyInUse> families;    ///< of the tag subject, in its order
    std::optional<ObjectRecipe> board;    ///< the board subject at the origin
    CameraModel camera;                   ///< K and lens of every camera
    IntrinsicsRecipe intrinsics;          ///< of every camera
    double fovFocal = 0;                  ///< px; render-tag's focal length for ppm, always from camera.fov
    double focal = 0;                     ///< px; the one the behaviour in force uses
    std::optional<std::string> hdri;      ///< absolute
    bool isHdriMissing = false;
    std::string tagTexturePrefix;         ///< compat: absolute cache folder with slash
    SeedWidth seedWidth = SeedWidth::Bits31;
    std::shared_ptr<const PosePoints> posePoints; ///< null: independent draws
    std::optional<Strata> strata;

    std::int64_t derive(std::int64_t master, std::string_view name, std::int64_t step) const { return deriveSeed(master, name, step, seedWidth); }

    static Result<CompileContext> create(GenConfig config, CompileOptions options, const Behaviour &behaviour);
};

/// The masters of one attempt's streams. All equal unless an aspect has its own seed.
struct SceneSeeds
{
    std::int64_t scene = 0; ///< stored as random_seed
    std::int64_t layout = 0, lighting = 0, camera = 0;
    std::optional<std::int64_t> noise; ///< null: the camera stream's
    int attempt = 0;
};

/// Stations of one attempt, each with its own generators.
WorldRecipe compileWorld(const CompileContext &context, int sceneId, const SceneSeeds &seeds);
/// `count` overrules the number of tags that is drawn.
std::vector<ObjectRecipe> compileTags(const CompileContext &context, const SceneSeeds &seeds, std::optional<int> count = {});
std::vector<ObjectRecipe> compileBoard(const CompileContext &context, const SceneSeeds &seeds);
/// False when a camera found no pose.
bool compileCameras(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections);
/// A camera of the config at a pose, at rest; `index` numbers its noise.
CameraRecipe cameraAt(const CompileContext &context, const SceneSeeds &seeds, const Matrix4 &pose, int index);
void compileOccluders(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections);
/// Empty when the attempt is accepted, else the faults, in order of discovery.
std::vector<std::string> validateScene(const CompileContext &context, const SceneRecipe &recipe);

/// The noise of one camera before its seed (GENERATION section 7).
struct CoupledNoise
{
    double iso_noise = 0;
    std::optional<SensorNoiseRecipe> sensor_noise;
};
CoupledNoise coupledNoise(const CameraConfig &camera);

/// Fills the overscan fields of a distorted camera (GENERATION section 9). Error InvalidValue: the lens
/// cannot be undone at the border (corrected behaviour only).
Result<> addOverscan(IntrinsicsRecipe &intrinsics, const CameraModel &camera, const Behaviour &behaviour);

} // namespace tagmill
