// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/context.h"

#include "core/compile/board_object.h"
#include "core/compile/print.h"
#include "core/number_text.h"

#include <cmath>
#include <filesystem>
#include <limits>
#include <map>
#include <numbers>

namespace tagmill {

namespace {

namespace fs = std::filesystem;

std::string absolutePath(const std::string &path)
{
    std::error_code failed;
    const fs::path absolute = fs::absolute(path, failed);
    return failed ? path : absolute.lexically_normal().generic_string();
}

std::string withoutSlash(std::string path)
{
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

Error rangeError(const char *where, double low, double high)
{
    return makeError(Errc::InvalidValue, "compile.range", {shortNumber(low), shortNumber(high)}, where);
}

/// DICT_4X4_50 is the beginning of DICT_4X4_1000: id 7 is one picture in both, and no detector tells them apart.
std::string codebookOf(const std::string &family)
{
    const size_t last = family.rfind('_');
    const bool isCounted = family.starts_with("DICT_") && last != std::string::npos && last + 1 < family.size()
                           && family.find_first_not_of("0123456789", last + 1) == std::string::npos;
    return isCounted ? family.substr(0, last) : family;
}

Result<> checkUniqueIds(const GenConfig &config, const std::vector<FamilyInUse> &families)
{
    if (!config.tagmill.unique_ids)
        return {};
    std::map<std::string, int> ids;
    for (const FamilyInUse &family : families)
        ids[family.codebook] = std::max(ids[family.codebook], family.codeCount);
    int all = 0;
    for (const auto &[codebook, count] : ids)
        all += count;
    const IntRange &tags = config.scenario.subject.tags.tags_per_scene;
    const int most = tags.isRange ? tags.max : tags.min;
    if (most > all)
        return makeError(Errc::InvalidValue, "compile.unique_ids", {std::to_string(most), std::to_string(all)}, "tagmill.unique_ids");
    return {};
}

/// What cameras can be asked to look at: one target of each kind.
std::vector<ObjectRecipe> kindsOfTargets(const CompileContext &context)
{
    if (context.board)
        return {*context.board};
    std::vector<ObjectRecipe> kinds;
    for (const FamilyInUse &family : context.families) {
        ObjectRecipe object;
        object.tag = TagRecipe{0, family.name, context.config.scenario.subject.tags.size_mm / 1000, context.config.tag.margin_bits, {}};
        applyPrint(context.config.tagmill.print, object);
        kinds.push_back(std::move(object));
    }
    return kinds;
}

Result<> planPoses(CompileContext &context)
{
    const TagmillConfig &own = context.config.tagmill;
    const std::int64_t master = context.config.dataset.seeds.camera.value_or(context.options.seed);
    context.posePoints = PosePoints::create(own.pose_sampling, context.derive(master, "pose_points", 0));
    if (!own.stratify.ppm && !own.stratify.incidence && !own.stratify.image_position)
        return {};
    if (context.config.scenario.sampling_mode != SamplingMode::Random)
        return makeError(Errc::InvalidValue, "config.stratify_sweep", {}, "tagmill.stratify");
    TAGMILL_TRY(context.strata, Strata::create(context.config, context.camera, kindsOfTargets(context), master, context.seedWidth));
    return {};
}

/// What a scene holds is in memory at once, and flying tags are compared with each other.
Result<> checkSceneSize(const GenConfig &config)
{
    const SubjectConfig &subject = config.scenario.subject;
    const int tags = subject.type == SubjectType::Tags ? subject.tags.tags_per_scene.max : 0;
    struct Row
    {
        const char *where;
        int count, most;
    };
    for (const Row &row : {Row{"camera.samples_per_scene", config.camera.samples_per_scene, 100'000}, Row{"scene.lighting.num_lights_max", config.scene.lighting.num_lights_max, 10'000},
                           Row{"scenario.subject.tags_per_scene", tags, config.scenario.flying ? 1'000 : 10'000}})
        if (row.count > row.most)
            return makeError(Errc::InvalidValue, "compile.too_many", {std::to_string(row.count), std::to_string(row.most)}, row.where);
    return {};
}

/// What would make a draw impossible. The config's own validation says it better and earlier; a caller that
/// builds a GenConfig by hand is stopped here.
Result<> checkCounts(const GenConfig &config)
{
    const CameraConfig &camera = config.camera;
    if (camera.samples_per_scene < 1)
        return makeError(Errc::InvalidValue, "compile.no_cameras", {std::to_string(camera.samples_per_scene)}, "camera.samples_per_scene");
    if (config.dataset.num_scenes < 1)
        return makeError(Errc::InvalidValue, "compile.no_scenes", {std::to_string(config.dataset.num_scenes)}, "dataset.num_scenes");
    if (camera.resolution.width < 1 || camera.resolution.height < 1)
        return makeError(Errc::InvalidValue, "compile.resolution", {std::to_string(camera.resolution.width), std::to_string(camera.resolution.height)}, "camera.resolution");
    if (config.scene.lighting.num_lights_min < 1)
        return rangeError("scene.lighting.num_lights_min", config.scene.lighting.num_lights_min, config.scene.lighting.num_lights_max);
    for (const auto &pixels : {camera.min_tag_pixels, camera.max_tag_pixels})
        if (pixels && (*pixels != std::floor(*pixels) || std::abs(*pixels) > std::numeric_limits<int>::max()))
            return makeError(Errc::InvalidValue, "compile.whole_pixels", {shortNumber(*pixels)}, "camera.min_tag_pixels");
    if (config.scenario.occluders && config.scenario.occluders->patterns.empty())
        return makeError(Errc::InvalidValue, "compile.no_patterns", {}, "scenario.occluders.patterns");
    return {};
}

Result<> checkRanges(const GenConfig &config)
{
    const CameraConfig &camera = config.camera;
    const LightingConfig &light = config.scene.lighting;
    const TagMaterialConfig &material = config.tag.material;
    const SceneConfig &scene = config.scene;
    const OccludersConfig plates = config.scenario.occluders.value_or(OccludersConfig());
    struct Row
    {
        const char *where;
        double low, high;
    };
    for (const Row &row : {
             Row{"camera.min_distance", camera.min_distance, camera.max_distance},
             Row{"camera.min_elevation", camera.min_elevation, camera.max_elevation},
             Row{"camera.min_roll", camera.min_roll, camera.max_roll},
             Row{"scene.lighting.intensity_min", light.intensity_min, light.intensity_max},
             Row{"scene.lighting.radius_min", light.radius_min, light.radius_max},
             Row{"scene.lighting.num_lights_min", static_cast<double>(light.num_lights_min), static_cast<double>(light.num_lights_max)},
             Row{"scene.texture_scale_min", scene.texture_scale_min, scene.texture_scale_max},
             Row{"tag.material.roughness_min", material.roughness_min, material.roughness_max},
             Row{"tag.material.specular_min", material.specular_min, material.specular_max},
             Row{"scenario.occluders.height_min_m", plates.height_min_m, plates.height_max_m},
             Row{"scenario.occluders.bar_width_min_r", plates.bar_width_min_r, plates.bar_width_max_r},
             Row{"scenario.occluders.slit_width_min_r", plates.slit_width_min_r, plates.slit_width_max_r},
         })
        if (!(row.low <= row.high))
            return rangeError(row.where, row.low, row.high);
    if (camera.ppm_constraint && !(camera.ppm_constraint->min <= camera.ppm_constraint->max))
        return rangeError("camera.ppm_constraint.min", camera.ppm_constraint->min, camera.ppm_constraint->max);
    return {};
}

Result<std::vector<FamilyInUse>> familiesOf(const GenConfig &config, const Behaviour &behaviour)
{
    const TagSubjectConfig &subject = config.scenario.subject.tags;
    const IntRange &count = subject.tags_per_scene;
    if (count.min < (behaviour.emptyScenesRefused ? 1 : 0) || (count.isRange && count.max < count.min))
        return makeError(Errc::InvalidValue, "compile.tag_count", {std::to_string(count.min), std::to_string(count.max)}, "scenario.subject.tags_per_scene");
    std::vector<std::string> names = subject.tag_families;
    names.insert(names.end(), config.tagmill.families.begin(), config.tagmill.families.end());
    if (names.empty())
        return makeError(Errc::InvalidValue, "compile.no_families", {}, "scenario.subject.tag_families");
    std::vector<FamilyInUse> families;
    for (size_t i = 0; i < names.size(); ++i) {
        const std::string &name = names[i];
        const TagFamily *const family = findFamily(name);
        const bool isMisplaced = family && family->isAprilTag3 && i < subject.tag_families.size(); // tagmill.families names those
        if (!family || isMisplaced)
            return makeError(Errc::InvalidValue, "target.family.unknown", {name}, "scenario.subject.tag_families");
        if (behaviour.peerFamilyTables)
            families.push_back({name, family->compatCodeCount, family->compatGrid, family->compatBits});
        else
            families.push_back({name, family->codeCount, family->grid, family->dataBits, family->outerModules, codebookOf(name)});
    }
    const bool isGrid = !config.scenario.flying && (count.isRange ? count.max : count.min) > 1;
    if (isGrid && !behaviour.firstFamilySpacing && subject.tag_spacing_bits < 2 * config.tag.margin_bits)
        return makeError(Errc::InvalidValue, "compile.spacing", {std::to_string(2 * config.tag.margin_bits)}, "scenario.subject.tag_spacing_bits");
    return families;
}

Result<> makeCamera(CompileContext &context)
{
    const CameraConfig &given = context.config.camera;
    IntrinsicsRecipe &intrinsics = context.intrinsics;
    intrinsics.resolution = given.resolution;
    intrinsics.k_matrix = cameraMatrix(given);
    intrinsics.fov = given.fov;
    intrinsics.distortion_coeffs = distortionCoefficients(given.intrinsics);
    if (!intrinsics.distortion_coeffs.empty())
        intrinsics.distortion_model = given.intrinsics.distortion_model;
    intrinsics.eval_margin_px = given.eval_margin_px;
    context.camera = cameraModel(intrinsics);
    context.fovFocal = given.resolution.width / (2 * std::tan(given.fov * (std::numbers::pi / 180.0) / 2));
    context.focal = context.behaviour.ppmFromFov ? context.fovFocal : intrinsics.k_matrix(0, 0);
    return addOverscan(intrinsics, context.camera, context.behaviour);
}

Result<> findAssets(CompileContext &context)
{
    GenConfig &config = context.config;
    if (config.tag.texture_path)
        config.tag.texture_path = absolutePath(*config.tag.texture_path);
    if (config.scene.background_hdri) {
        context.hdri = absolutePath(*config.scene.background_hdri);
        std::error_code failed;
        const bool isThere = fs::is_regular_file(*context.hdri, failed);
        // render-tag looks for it only when it validates.
        if (!isThere && (context.options.validate || !context.behaviour.missingAssetsPass))
            return makeError(Errc::NotFound, "compile.no_hdri", {*context.hdri}, "scene.background_hdri");
    }
    if (config.scene.texture_dir && context.options.textures.empty()) {
        auto textures = listTextures(absolutePath(*config.scene.texture_dir));
        if (!textures && !context.behaviour.missingAssetsPass)
            return std::move(textures).error();
        if (textures)
            context.options.textures = *std::move(textures);
    }
    return {};
}

} // namespace

Result<CompileContext> CompileContext::create(GenConfig config, CompileOptions options, const Behaviour &behaviour)
{
    CompileContext context;
    context.config = withoutUnusedOwnKeys(std::move(config));
    context.options = std::move(options);
    context.behaviour = behaviour;
    context.seedWidth = context.config.tagmill.seeds64 ? SeedWidth::Bits63 : SeedWidth::Bits31;
    context.options.outputDir = withoutSlash(absolutePath(context.options.outputDir.empty() ? "." : context.options.outputDir));
    context.tagTexturePrefix = context.options.outputDir + "/cache/tags/";
    TAGMILL_CHECK(checkCounts(context.config));
    TAGMILL_CHECK(checkSceneSize(context.config));
    TAGMILL_CHECK(checkRanges(context.config));
    TAGMILL_CHECK(findAssets(context));
    TAGMILL_CHECK(makeCamera(context));
    if (context.config.scenario.subject.type == SubjectType::Board) {
        TAGMILL_TRY(context.board, makeBoardObject(context.config, context.behaviour, context.options.outputDir));
    } else {
        TAGMILL_TRY(context.families, familiesOf(context.config, context.behaviour));
        TAGMILL_CHECK(checkUniqueIds(context.config, context.families));
    }
    TAGMILL_CHECK(planPoses(context));
    return context;
}

} // namespace tagmill
