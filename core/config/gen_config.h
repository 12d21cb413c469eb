// SPDX-License-Identifier: GPL-3.0-or-later
// GenConfig: what a dataset is, as plain values. The initialiser IS the default. Every field has one row
// in schema.cpp, from which reading, writing, validation, editor, docs and --set derive.
// Values keep the unit of the file (degrees, millimetres, milliseconds where the key says so), because the
// document is the text; the compiler converts to SI once.
#pragma once

#include "core/config/value.h"
#include "core/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tagmill {

enum class EvaluationScope { Detection, CornerAccuracy, PoseEstimation, Calibration };
enum class SamplingMode { Random, Distance, Angle };
enum class DistortionModel { None, BrownConrady, KannalaBrandt };
enum class ToneMapping { Linear, Srgb, Filmic };
enum class PpmDistribution { Uniform };
enum class IntensitySampling { Linear, Log };
enum class SubjectType { Tags, Board };
enum class RendererMode { Cycles, Eevee, Workbench };
enum class OccluderPattern { Half, Corner, Bar, Slit };
enum class Compat { RenderTag, None };
enum class CharucoPattern { OpenCv, OpenCvLegacy, Peer };
enum class CharucoCornerIds { Top, Bottom };
enum class AprilGridLayout { Kalibr, Peer };
enum class ImageMode { Final, Preview };
enum class Optics { Warp, Direct };
enum class TruthTime { Mid, Start };
enum class PixelFilter { Box, BlackmanHarris };
enum class PoseSampling { Random, Halton, Sobol };
enum class Orientation { Flat, So3 };
enum class PrintMaterial { Diffuse, Emissive };

struct SeedsConfig
{
    std::int64_t global_seed = 42;
    std::optional<std::int64_t> layout, lighting, camera, noise;
};

struct DatasetConfig
{
    std::string output_dir = "output";
    SeedsConfig seeds;
    int num_scenes = 1;
    std::vector<EvaluationScope> evaluation_scopes = {EvaluationScope::Detection};
    ValueMap metadata; ///< free-form, kept as it is
};

/// Ways to give K, first that applies: k_matrix; focal_length_x and _y; focal_length; focal_length_mm with
/// sensor_width_mm; camera.fov. Lengths in pixels unless the name says mm.
struct IntrinsicsConfig
{
    std::optional<Matrix3> k_matrix;
    std::optional<double> focal_length_x, focal_length_y, focal_length;
    std::optional<double> principal_point_x, principal_point_y;
    std::optional<double> sensor_width_mm, focal_length_mm;
    DistortionModel distortion_model = DistortionModel::None;
    double k1 = 0, k2 = 0, k3 = 0, p1 = 0, p2 = 0; ///< Brown–Conrady
    double kb1 = 0, kb2 = 0, kb3 = 0, kb4 = 0;     ///< Kannala–Brandt
};

struct PpmConstraintConfig
{
    double min = 5, max = 100; ///< pixels per module
    PpmDistribution distribution = PpmDistribution::Uniform;
};

struct SensorDynamicsConfig
{
    double velocity_mean = 0, velocity_std = 0;               ///< m/s
    double shutter_time_ms = 10, rolling_shutter_duration_ms = 0;
};

struct NoiseComponentConfig
{
    std::string model = "gaussian"; ///< gaussian, poisson, salt_and_pepper
    double mean = 0, stddev = 0, salt_vs_pepper = 0.5, amount = 0, scale = 1000;
    std::optional<std::int64_t> seed;
};

struct SensorNoiseConfig
{
    NoiseComponentConfig single;
    std::optional<std::vector<NoiseComponentConfig>> models; ///< when set and not empty, `single` is ignored
};

struct CameraConfig
{
    Size2i resolution{1920, 1080};
    double fov = 70;         ///< degrees; horizontal, diagonal for Kannala–Brandt
    int samples_per_scene = 10;
    IntrinsicsConfig intrinsics;
    double min_distance = 0.5, max_distance = 2.0;    ///< m
    double min_elevation = 0.3, max_elevation = 0.9;  ///< cosine of the polar angle from +Z
    std::optional<double> elevation;                  ///< fixed, as above
    std::optional<double> azimuth;                    ///< fixed, radians
    double min_roll = 0, max_roll = 0;                ///< degrees
    std::optional<PpmConstraintConfig> ppm_constraint;
    SensorDynamicsConfig sensor_dynamics;
    std::optional<double> fstop, focus_distance;
    double iso_noise = 0, sensor_noise_sigma = 0.002;
    std::optional<SensorNoiseConfig> sensor_noise;
    double dynamic_range_db = 120;
    std::optional<double> min_tag_pixels, max_tag_pixels; ///< px²
    int eval_margin_px = 0;
    ToneMapping tone_mapping = ToneMapping::Filmic;
    int iso = 100;
    bool iso_coupling = false;
};

struct TagMaterialConfig
{
    bool randomize = false;
    double roughness_min = 0.4, roughness_max = 0.4, specular_min = 0.2, specular_max = 0.2;
};

struct TagConfig
{
    int margin_bits = 1; ///< white quiet zone in modules
    std::optional<std::string> texture_path;
    TagMaterialConfig material;
};

struct DirectionalLightConfig
{
    double azimuth = 0, elevation = 0; ///< radians
    double intensity = 5;              ///< W/m²
    Vector3 color = Vector3::Ones();
};

struct LightingConfig
{
    double intensity_min = 50, intensity_max = 500; ///< W in total over the point lights
    IntensitySampling intensity_sampling = IntensitySampling::Linear;
    int num_lights_min = 3, num_lights_max = 3;
    double radius_min = 0, radius_max = 0;          ///< m
    std::vector<DirectionalLightConfig> directional;
};

struct SceneConfig
{
    LightingConfig lighting;
    std::optional<std::string> background_hdri, texture_dir;
    double texture_scale_min = 1, texture_scale_max = 1; ///< tiles per metre
    bool random_texture_rotation = true;
};

struct PhysicsConfig
{
    double drop_height = 0.2, scatter_radius = 0.5; ///< m
};

/// A number or a range; fixed when min == max and !isRange.
struct IntRange
{
    int min = 10, max = 10;
    bool isRange = false; ///< written as [min, max] in the file; a draw is made
    bool operator==(const IntRange &) const = default;
};

struct TagSubjectConfig
{
    std::vector<std::string> tag_families = {"tag36h11"};
    double size_mm = 100; ///< edge of the black border
    IntRange tags_per_scene;
    double tag_spacing_bits = 2;
};

struct BoardSubjectConfig
{
    int rows = 0, cols = 0; ///< cells
    double marker_size_mm = 0;
    std::string dictionary = "tag36h11";
    std::optional<double> spacing_ratio;  ///< gap ÷ marker: an AprilGrid when given
    std::optional<double> square_size_mm; ///< a ChArUco board otherwise
    double quiet_zone_mm = 0;
    std::optional<std::vector<int>> ids;

    bool isAprilGrid() const { return spacing_ratio.has_value(); }
};

struct SubjectConfig
{
    SubjectType type = SubjectType::Tags;
    TagSubjectConfig tags;   ///< when type is Tags
    BoardSubjectConfig board; ///< when type is Board
};

struct OccludersConfig
{
    bool enabled = true;
    std::vector<OccluderPattern> patterns = {OccluderPattern::Half, OccluderPattern::Corner, OccluderPattern::Bar, OccluderPattern::Slit};
    double plate_size_m = 0.5, plate_thickness_m = 0.005;
    double height_min_m = 0.05, height_max_m = 0.20;
    double edge_offset_max_r = 1;
    double bar_width_min_r = 0.1, bar_width_max_r = 0.5;
    double slit_width_min_r = 0.1, slit_width_max_r = 0.5;
    double albedo = 0.05, roughness = 0.9;
};

struct ScenarioConfig
{
    SubjectConfig subject;
    std::optional<OccludersConfig> occluders;
    SamplingMode sampling_mode = SamplingMode::Random;
    std::optional<double> azimuth; ///< unused by render-tag
    bool flying = false;
    bool use_board = true;
    double tag_spacing_bits = 2; ///< unused by render-tag
};

struct RendererConfig
{
    RendererMode mode = RendererMode::Cycles;
    int samples = 128;     ///< unused by render-tag
    bool denoising = true; ///< unused by render-tag
    double noise_threshold = 0.05;
    int max_samples = 128;
    bool enable_denoising = true;
    std::string denoiser_type = "INTEL";
    int total_bounces = 4, diffuse_bounces = 2, glossy_bounces = 4, transmission_bounces = 0, transparent_bounces = 4;
    bool enable_caustics = false;
};

struct SequenceConfig
{
    int fps = 30;
    bool continuous_motion = true;
    int motion_blur_samples = 8;
};

struct EnvironmentConfig
{
    double distractor_density = 0.1, fog_intensity = 0;
};

/// Into how many equal bins a quantity is divided so that the cameras of a dataset visit all alike; unset: drawn freely.
struct StratifyConfig
{
    std::optional<int> ppm, incidence, image_position;
};

/// What was measured on the printed target, and what it is printed with.
struct PrintConfig
{
    std::optional<double> measured_x_mm, measured_y_mm; ///< width and height of the whole print, quiet zone included
    PrintMaterial material = PrintMaterial::Diffuse;
};

/// A hand-placed camera, compiled after the sampled ones of its scene.
struct PlacedCameraConfig
{
    int scene = 0;
    Matrix4 transform_matrix = Matrix4::Identity(); ///< camera-to-world, Blender camera axes, m
    std::optional<std::string> name;
};

/// A sampled camera that is left out once the scene is made, so that all others stay as they are.
struct DroppedCameraConfig
{
    int scene = 0, camera = 0; ///< index among the sampled ones of its scene
};

/// Our own section (spec of the `tagmill:` section); present = false means the file has none and is
/// compiled as render-tag does.
struct TagmillConfig
{
    bool present = false;
    int format = 1;
    Compat compat = Compat::None;
    ImageMode mode = ImageMode::Final;
    Optics optics = Optics::Warp;
    TruthTime truth_time = TruthTime::Mid;
    double exposure_gain = 1;                 ///< factor on linear radiance
    std::optional<double> pixel_pitch_um;     ///< physical size of a pixel, for depth of field
    PixelFilter pixel_filter = PixelFilter::Box;
    int min_samples = 0;                      ///< of a pixel, before its noise is asked for; 0: as Blender sees fit
    int bit_depth = 8;                        ///< of the images' channels: 8 or 16
    double hdri_rotation = 0;                 ///< rad, of scene.background_hdri about +z
    double sun_angle = 0.00918;               ///< rad, angular diameter of the suns; the sun's seen from the earth
    PoseSampling pose_sampling = PoseSampling::Random;
    Orientation orientation = Orientation::Flat;
    StratifyConfig stratify;
    bool unique_ids = false;
    bool seeds64 = false;
    std::vector<std::string> families;        ///< AprilTag 3's own, added to scenario.subject.tag_families
    CharucoPattern charuco_pattern = CharucoPattern::OpenCv;       ///< tagmill.charuco.pattern
    CharucoCornerIds charuco_corner_ids = CharucoCornerIds::Top;   ///< tagmill.charuco.corner_ids
    AprilGridLayout aprilgrid_layout = AprilGridLayout::Kalibr;    ///< tagmill.aprilgrid.layout
    PrintConfig print;
    std::vector<PlacedCameraConfig> cameras;
    std::vector<DroppedCameraConfig> dropped_cameras;
};

struct GenConfig
{
    std::string version = "0.2";
    std::vector<std::string> presets;
    DatasetConfig dataset;
    CameraConfig camera;
    TagConfig tag;
    SceneConfig scene;
    PhysicsConfig physics;
    ScenarioConfig scenario;
    RendererConfig renderer;
    SequenceConfig sequence;
    EnvironmentConfig environment;
    bool force_reload_assets = false;
    TagmillConfig tagmill;

    /// render-tag's behaviour: no `tagmill:` section, or compat: render-tag in it.
    bool isCompat() const { return !tagmill.present || tagmill.compat == Compat::RenderTag; }
};

/// Target-camera K in pixels, corner-origin (SCHEMA 2.3): the first rule that applies. f is diagonal for
/// Kannala–Brandt when it comes from fov (equidistant).
Matrix3 cameraMatrix(const CameraConfig &camera);
/// A new resolution for the same lens: explicit K, focal lengths in pixels and principal point are scaled with it.
void scaleResolution(CameraConfig &camera, Size2i resolution);
/// (k1,k2,p1,p2,k3) for Brown–Conrady, (kb1..kb4) for Kannala–Brandt, empty for none or when all are |c| ≤ 1e-10.
std::vector<double> distortionCoefficients(const IntrinsicsConfig &intrinsics);

} // namespace tagmill
