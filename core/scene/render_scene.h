// SPDX-License-Identifier: GPL-3.0-or-later
// RenderScene: what is to be seen, lowered from a recipe: meshes, materials, lights, world. Viewport and
// worker both take it; neither knows tags, boards or recipes.
#pragma once

#include "core/compile/recipe.h"
#include "core/optics/camera_model.h"
#include "core/optics/direct_lens.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tagmill {

/// Polygons with one material slot each. Immutable once hashed; shared between scenes.
struct Mesh
{
    std::vector<float> vertices;             ///< x, y, z …, object frame, m
    std::vector<std::int32_t> face_sizes;    ///< corners of each face
    std::vector<std::int32_t> face_vertices; ///< vertex indices, counter-clockwise seen from the front
    std::vector<std::int32_t> face_slots;    ///< material slot of each face
    std::string sha256;                      ///< of the four arrays: its name on the wire
};

struct Material
{
    std::string name;
    Vector3 base_color = Vector3::Constant(0.8); ///< linear
    double roughness = 0.8, specular = 0.2;
    double emission_strength = 0;                ///< > 0: emits base_color instead (compat boards)
    std::optional<std::string> texture_path;     ///< floor texture, tiled in object space
    double texture_scale = 1, texture_rotation = 0;
    std::optional<Vector2> texture_size;         ///< m; instead of tiles one picture around the object's origin, its pixels sharp
};

struct SceneObject
{
    std::string name;
    std::shared_ptr<const Mesh> mesh;
    Matrix4 world_from_object = Matrix4::Identity();
    std::vector<int> materials; ///< index into RenderScene::materials, one a slot
    bool casts_shadow = true;
};

struct SceneLight
{
    std::string name;
    LightType type = LightType::Point;
    Matrix4 world_from_light = Matrix4::Identity(); ///< shines along its −z
    double power = 0;  ///< W, or W/m² for a sun
    Vector3 color = Vector3::Ones();
    double radius = 0; ///< m, point
    double angle = 0;  ///< rad, sun's angular diameter
};

struct SceneWorld
{
    Vector3 background = Vector3::Zero(); ///< linear radiance
    std::optional<std::string> hdri_path;
    double hdri_rotation = 0;
};

struct RenderScene
{
    SceneWorld world;
    std::vector<Material> materials;
    std::vector<SceneObject> objects;
    std::vector<SceneLight> lights;
};

/// Blender's equidistant fisheye: r = side/2 · θ/(fov/2) around the middle of a square, of which a window is rendered.
struct BlenderFisheye
{
    double fov = 0;           ///< rad, full angle over the side
    int side = 0;             ///< px, even
    int left = 0, top = 0;    ///< of the window
};

/// The camera's way while it exposes, straight and even, from its pose on.
struct RenderMotion
{
    Vector3 travel = Vector3::Zero();   ///< m, world
    std::optional<double> row_exposure; ///< rolling: the part of the time a row is exposed; the last row's ends last
};

/// A round opening, of which every point sees its own picture.
struct RenderAperture
{
    double radius = 0;         ///< m
    double focus_distance = 0; ///< m; along the axis, of a fisheye or traced lens from the eye
};

/// One frame to render: the raw camera (raw_plan.h) plus integrator settings.
struct RenderCamera
{
    Matrix4 world_from_camera = Matrix4::Identity(); ///< Blender axes
    Size2i resolution;                               ///< of the raw frame
    BlenderLens lens;                                ///< of a pinhole
    std::optional<BlenderFisheye> fisheye;           ///< instead of it; Cycles only
    std::optional<BlenderPolynomial> polynomial;     ///< instead of both; Cycles only
    std::optional<RenderMotion> motion;              ///< Cycles only
    std::optional<RenderAperture> aperture;          ///< Cycles only; none: all is in focus
    double clip_start = 0.001, clip_end = 1000;      ///< m
};

struct RenderSettings
{
    RendererMode engine = RendererMode::Cycles;
    int samples = 128;
    double noise_threshold = 0; ///< 0 = no adaptive sampling
    int min_samples = 0;        ///< before the noise is judged; 0: as Blender sees fit
    bool denoise = false;
    std::int32_t seed = 0;
    int total_bounces = 4, diffuse_bounces = 2, glossy_bounces = 4, transmission_bounces = 0, transparent_bounces = 4;
    bool caustics = false;
    bool box_filter = true;     ///< 1 px box; else Blackman–Harris of Blender's width 1.5, which reaches 1.5 px to each side
};

struct LoweredFrame
{
    RenderCamera camera;
    std::vector<RenderCamera> slices; ///< rendered instead of it, one below the other (time_slices.h)
    RenderSettings settings;
};

/// Lowers everything but the cameras. Errors: InvalidValue (a target that cannot be printed, an asset that is
/// missing), and NotFound for what this build cannot lower yet, by the recipe's field.
Result<RenderScene> lowerScene(const SceneRecipe &recipe);
/// Lowers one camera of the recipe. seed = first 31 bits of sha256("render:" random_seed ":" index).
Result<LoweredFrame> lowerCamera(const SceneRecipe &recipe, int cameraIndex);

/// JSON of the wire (worker method scene.set takes the first, render the second; see protocol.h).
std::string renderSceneJson(const RenderScene &scene);
std::string renderFrameJson(const LoweredFrame &frame);
/// Params of mesh.put: arrays as base64 of little-endian float32 and int32.
std::string meshJson(const Mesh &mesh);

} // namespace tagmill
