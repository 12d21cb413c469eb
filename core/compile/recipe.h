// SPDX-License-Identifier: GPL-3.0-or-later
// SceneRecipe: one scene with all chance resolved (SCHEMA section 3). It means the same anywhere.
#pragma once

#include "core/config/gen_config.h"
#include "core/geometry.h"
#include "core/optics/camera_model.h"
#include "core/target/board.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class LightType { Point, Sun };

struct LightRecipe
{
    LightType type = LightType::Point;
    Vector3 location = Vector3::Zero();
    double intensity = 0; ///< W, or W/m² for a sun
    double radius = 0;    ///< m
    Vector3 color = Vector3::Ones();
    std::optional<Vector3> rotation_euler;
};

struct WorldRecipe
{
    std::optional<std::string> background_hdri;
    double hdri_rotation = 0;
    std::vector<LightRecipe> lights;
    std::optional<std::string> texture_path;
    double texture_scale = 1, texture_rotation = 0;
    // Ours (`tagmill`), the default in compat.
    double sun_angle = TagmillConfig().sun_angle; ///< rad, angular diameter of every sun
};

struct IntrinsicsRecipe
{
    Size2i resolution;
    Matrix3 k_matrix = Matrix3::Identity(); ///< of the sensor image, px, corner-origin
    std::optional<double> fov;
    DistortionModel distortion_model = DistortionModel::None;
    std::vector<double> distortion_coeffs;
    std::optional<Matrix3> k_matrix_overscan;
    std::optional<Size2i> resolution_overscan;
    std::optional<double> fov_spherical; ///< rad, full angle
    std::optional<Size2i> resolution_spherical;
    int eval_margin_px = 0;
};

/// The sensor image's own camera model (never the overscan one).
CameraModel cameraModel(const IntrinsicsRecipe &intrinsics);

struct NoiseComponentRecipe
{
    std::string model = "gaussian";
    double mean = 0, stddev = 0, salt_vs_pepper = 0.5, amount = 0, scale = 1000;
    std::optional<std::int64_t> seed;
};

struct SensorNoiseRecipe
{
    NoiseComponentRecipe single;
    std::optional<std::vector<NoiseComponentRecipe>> models;
};

struct CameraRecipe
{
    Matrix4 transform_matrix = Matrix4::Identity(); ///< camera-to-world, Blender camera axes
    IntrinsicsRecipe intrinsics;
    std::optional<Vector3> velocity; ///< m/s, world
    double shutter_time_ms = 10, rolling_shutter_duration_ms = 0;
    std::optional<double> fstop, focus_distance;
    std::optional<int> min_tag_pixels, max_tag_pixels;
    double iso_noise = 0;
    std::optional<SensorNoiseRecipe> sensor_noise;
    ToneMapping tone_mapping = ToneMapping::Filmic;
    double dynamic_range_db = 120;
    // Ours (`tagmill`), the defaults in compat.
    std::optional<std::string> name; ///< of a camera placed by hand
    double exposure_gain = 1;        ///< factor on linear radiance, before the dynamic range
    std::optional<double> pixel_pitch_um;
    TruthTime truth_time = TruthTime::Mid;
    int bit_depth = 8; ///< of the image's channels: 8 or 16
};

enum class ObjectType { Tag, Board, Occluder };

struct TagRecipe
{
    int tag_id = 0;
    std::string tag_family;
    double tag_size = 0; ///< black border edge, m
    int margin_bits = 1;
    std::optional<std::string> texture_base_path;

    bool operator==(const TagRecipe &) const = default;
};

struct PlainBoardRecipe ///< white board behind a grid of tags
{
    int cols = 0, rows = 0;
    double tag_size = 0, square_size = 0; ///< m
};

struct OccluderRecipe
{
    double size_along_edge_m = 0, size_across_edge_m = 0, thickness_m = 0, albedo = 0, roughness = 0;
};

struct MaterialRecipe
{
    double roughness = 0.8, specular = 0.2;
};

/// Points that stay as they were made; copies share them. A board's stand once for all scenes of a config.
class PointList
{
public:
    PointList() = default;
    PointList(std::vector<Vector3> points)
        : m_points(std::make_shared<const std::vector<Vector3>>(std::move(points)))
    {
    }
    PointList(std::initializer_list<Vector3> points)
        : PointList(std::vector<Vector3>(points))
    {
    }
    size_t size() const { return m_points ? m_points->size() : 0; }
    bool empty() const { return size() == 0; }
    const Vector3 *begin() const { return m_points ? m_points->data() : nullptr; }
    const Vector3 *end() const { return begin() + size(); }
    const Vector3 &operator[](size_t index) const { return (*m_points)[index]; }

private:
    std::shared_ptr<const std::vector<Vector3>> m_points;
};

/// Exactly one of tag, board, plainBoard, occluder is set, as `type` says.
struct ObjectRecipe
{
    ObjectType type = ObjectType::Tag;
    std::string name;
    Vector3 location = Vector3::Zero();
    Vector3 rotation_euler = Vector3::Zero();
    Vector3 scale = Vector3::Ones(); ///< as render-tag stores it; geometry here comes from the sizes, not from it
    std::optional<TagRecipe> tag;
    std::optional<BoardSpec> board;
    std::optional<PlainBoardRecipe> plain_board;
    std::optional<OccluderRecipe> occluder;
    std::optional<MaterialRecipe> material;
    std::optional<std::string> texture_path;
    PointList keypoints_3d; ///< as render-tag stores them
    PointList calibration_points_3d;
    // Ours (`properties.tagmill`), the defaults in compat.
    Vector2 print_scale = Vector2::Ones(); ///< measured ÷ nominal size of the print, along its x and y
    PrintMaterial print_material = PrintMaterial::Diffuse;
};

/// Width and height of the whole print as it was measured, quiet zone included, m; zero for what is no print.
Vector2 printSize(const ObjectRecipe &object);

/// Ours (`renderer.tagmill`), the defaults in compat.
struct RendererOptions
{
    ImageMode mode = ImageMode::Final;
    Optics optics = Optics::Warp;
    PixelFilter pixel_filter = PixelFilter::Box; ///< compat renders with Blackman–Harris whatever stands here
    int min_samples = 0; ///< before a pixel's noise is judged; 0: as Blender sees fit
    bool operator==(const RendererOptions &) const = default;
};

struct SceneRecipe
{
    int scene_id = 0;
    std::int64_t random_seed = 0;
    WorldRecipe world;
    RendererConfig renderer;
    RendererOptions renderer_options;
    std::vector<ObjectRecipe> objects;
    std::vector<CameraRecipe> cameras;
    bool isCompat = false; ///< compiled as render-tag; written as the absence of our data (DESIGN 27)
};

constexpr int recipeInLine = -1; ///< instead of an indent: a text without line breaks
/// One recipe as JSON: declaration order, Python's number format, indent 2 (`indent` spaces deeper).
std::string recipeToJson(const SceneRecipe &recipe, int indent = 0);
/// The same of several: elements of a JSON list with commas between them, its brackets left out. `buffer` lends its memory.
std::string recipeElements(std::span<const SceneRecipe> recipes, int indent, std::string buffer = {});
/// A JSON list of recipes, as scene_recipes.json.
std::string recipesToJson(const std::vector<SceneRecipe> &recipes);
/// Reads a list or one bare object. Errors, with path and line: Parse, InvalidValue.
Result<std::vector<SceneRecipe>> recipesFromJson(std::string_view text);
/// The same one by one, so that a large file needs the memory of one recipe. Recipes with faults are left out; what is
/// wrong with them comes back (the first 100 faults, then the reading stops).
std::vector<Problem> visitRecipes(std::string_view text, const std::function<void(SceneRecipe)> &visit);

} // namespace tagmill
