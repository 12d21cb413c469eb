// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe holds, for the reference. The compiler's own writer and reader are made for speed and do not use these
// rows; a test compares both with them, key by key.
#include "core/config/model_store.h"
#include "core/config/schema_rows.h"

#include <numbers>

namespace tagmill {

#define TR(text) TAGMILL_TR("Model", text)

namespace {

constexpr std::string_view lightTypes[] = {"POINT", "SUN"};
constexpr std::string_view objectTypes[] = {"TAG", "BOARD", "OCCLUDER"};
constexpr std::string_view boardTypes[] = {"charuco", "aprilgrid"};
constexpr std::string_view patterns[] = {"opencv", "opencv_legacy", "kalibr", "peer"};

constexpr ElementDesc sceneRows[] = {
    {.key = "scene_id", .kind = Kind::Integer, .required = true, .label = TR("Scene"), .doc = TR("Number of the scene, from 0.")},
    {.key = "random_seed", .kind = Kind::Integer, .required = true, .label = TR("Seed"), .doc = TR("The seed of the attempt that was accepted.")},
    {.key = "world", .kind = Kind::Object, .label = TR("World"), .doc = TR("Lights, background and floor."), .model = "WorldRecipe", .fallback = "{}"},
    {.key = "renderer", .kind = Kind::Object, .label = TR("Renderer"), .doc = TR("The renderer section of the config."), .model = "RendererRecipe", .fallback = "{}"},
    {.key = "objects", .kind = Kind::ObjectList, .label = TR("Objects"), .doc = TR("Tags, boards and occluders."), .model = "ObjectRecipe", .fallback = "[]"},
    {.key = "cameras", .kind = Kind::ObjectList, .label = TR("Cameras"), .doc = TR("One frame each."), .model = "CameraRecipe", .fallback = "[]"},
};

constexpr ElementDesc worldRows[] = {
    {.key = "background_hdri", .kind = Kind::Path, .nullable = true, .label = TR("Background"), .doc = TR("Picture of the surroundings."), .fallback = "null"},
    {.key = "hdri_rotation", .kind = Kind::Real, .unit = Unit::Radian,
     .label = TR("Background rotation"), .doc = TR("Turn of the background about +Z."), .fallback = "0.0"},
    {.key = "lights", .kind = Kind::ObjectList, .label = TR("Lights"), .doc = TR("Point lights, then suns."), .model = "LightRecipe", .fallback = "[]"},
    {.key = "texture_path", .kind = Kind::Path, .nullable = true, .label = TR("Floor texture"), .doc = TR("Picture on the floor."), .fallback = "null"},
    {.key = "texture_scale", .kind = Kind::Real, .unit = Unit::TilesPerMetre,
     .label = TR("Texture scale"), .doc = TR("Repetitions of the floor texture."), .fallback = "1.0"},
    {.key = "texture_rotation", .kind = Kind::Real, .unit = Unit::Radian,
     .label = TR("Texture rotation"), .doc = TR("Turn of the floor texture about +Z."), .fallback = "0.0"},
    {.key = "tagmill", .kind = Kind::Object, .nullable = true,
     .label = TR("Tagmill"), .doc = TR("Marks a recipe that is not compiled as render-tag does: {format: 1}. Left out otherwise."), .model = "WorldMark", .fallback = "null"},
};

constexpr ElementDesc markRows[] = {
    {.key = "format", .kind = Kind::Integer, .label = TR("Format"), .doc = TR("Version of our recipe data."), .fallback = "1"},
    {.key = "sun_angle", .kind = Kind::Real, .unit = Unit::Radian, .hard = between(0, std::numbers::pi), .label = TR("Sun size"), .doc = TR("Angular diameter of every sun."), .fallback = "0.00918"},
};

constexpr ElementDesc lightRows[] = {
    {.key = "type", .kind = Kind::Choice, .choices = lightTypes, .label = TR("Type"), .doc = TR("Kind of light."), .fallback = "\"POINT\""},
    {.key = "location", .kind = Kind::Vector3d, .unit = Unit::Metre, .required = true, .label = TR("Location"), .doc = TR("Where it stands in the world.")},
    {.key = "intensity", .kind = Kind::Real, .required = true, .label = TR("Intensity"), .doc = TR("Power in W; of a sun its irradiance in W/m².")},
    {.key = "radius", .kind = Kind::Real, .unit = Unit::Metre, .label = TR("Radius"), .doc = TR("Size; larger gives softer shadows."), .fallback = "0.0"},
    {.key = "color", .kind = Kind::Vector3d, .label = TR("Colour"), .doc = TR("Linear red, green and blue."), .fallback = "[1.0, 1.0, 1.0]"},
    {.key = "rotation_euler", .kind = Kind::Vector3d, .unit = Unit::Radian, .nullable = true,
     .label = TR("Rotation"), .doc = TR("Direction of a sun as XYZ Euler angles."), .fallback = "null"},
};

constexpr ElementDesc objectRows[] = {
    {.key = "type", .kind = Kind::Choice, .required = true, .choices = objectTypes, .label = TR("Type"), .doc = TR("Kind of object.")},
    {.key = "name", .kind = Kind::Text, .required = true, .label = TR("Name"), .doc = TR("Unique in its scene.")},
    {.key = "location", .kind = Kind::Vector3d, .unit = Unit::Metre, .required = true, .label = TR("Location"), .doc = TR("Its centre in the world.")},
    {.key = "rotation_euler", .kind = Kind::Vector3d, .unit = Unit::Radian, .nullable = true,
     .label = TR("Rotation"), .doc = TR("XYZ Euler angles."), .fallback = "null"},
    {.key = "rotation_quaternion", .kind = Kind::Object, .nullable = true,
     .label = TR("Quaternion"), .doc = TR("Always null: only rotation_euler turns an object."), .fallback = "null"},
    {.key = "scale", .kind = Kind::Vector3d,
     .label = TR("Scale"), .doc = TR("As render-tag stores it; sizes say how large an object is."), .fallback = "[1.0, 1.0, 1.0]"},
    {.key = "properties", .kind = Kind::Object,
     .label = TR("Properties"), .doc = TR("What belongs to this kind of object alone."), .model = "TagRecipe|PlainBoardRecipe|OccluderRecipe|BoardMark", .fallback = "{}"},
    {.key = "material", .kind = Kind::Object, .nullable = true, .label = TR("Material"), .doc = TR("Surface of a tag."), .model = "MaterialRecipe", .fallback = "null"},
    {.key = "texture_path", .kind = Kind::Path, .nullable = true,
     .label = TR("Texture"), .doc = TR("Picture that render-tag puts on it; the geometry here is exact without."), .fallback = "null"},
    {.key = "board", .kind = Kind::Object, .nullable = true,
     .label = TR("Board"), .doc = TR("The pattern of a calibration board."), .model = "BoardRecipe", .fallback = "null"},
    {.key = "forward_axis", .kind = Kind::Object, .nullable = true, .label = TR("Forward axis"), .doc = TR("Always null."), .fallback = "null"},
    {.key = "keypoints_3d", .kind = Kind::ObjectList, .nullable = true,
     .label = TR("Keypoints"), .doc = TR("Corners in the frame of the object, [x, y, z] in metres."), .fallback = "null"},
    {.key = "calibration_points_3d", .kind = Kind::ObjectList, .nullable = true,
     .label = TR("Saddle points"), .doc = TR("Saddle points in the frame of the object, [x, y, z] in metres."), .fallback = "null"},
};

constexpr ElementDesc tagRows[] = {
    {.key = "tag_id", .kind = Kind::Integer, .required = true, .label = TR("Id"), .doc = TR("Id in its family.")},
    {.key = "tag_family", .kind = Kind::Text, .required = true, .label = TR("Family"), .doc = TR("Family or dictionary.")},
    {.key = "tag_size", .kind = Kind::Real, .unit = Unit::Metre, .required = true, .label = TR("Size"), .doc = TR("Edge of the black border.")},
    {.key = "margin_bits", .kind = Kind::Integer, .unit = Unit::Module, .label = TR("Margin"), .doc = TR("White quiet zone."), .fallback = "1"},
    {.key = "texture_base_path", .kind = Kind::Path, .nullable = true, .label = TR("Tag picture"), .doc = TR("Picture of the tag, or a folder with FAMILY_ID_mMARGIN.png."), .fallback = "null"},
    {.key = "tagmill", .kind = Kind::Object, .nullable = true,
     .label = TR("Tagmill"), .doc = TR("What render-tag does not know of it. Left out where nothing is set."), .model = "PrintRecipe", .fallback = "null"},
};

constexpr ElementDesc plainRows[] = {
    {.key = "mode", .kind = Kind::Text, .label = TR("Mode"), .doc = TR("Always plain."), .fallback = "\"plain\""},
    {.key = "cols", .kind = Kind::Integer, .required = true, .label = TR("Columns"), .doc = TR("Cells in a row.")},
    {.key = "rows", .kind = Kind::Integer, .required = true, .label = TR("Rows"), .doc = TR("Rows of cells.")},
    {.key = "tag_size", .kind = Kind::Real, .unit = Unit::Metre, .label = TR("Tag size"), .doc = TR("Edge of the tags on it."), .fallback = "0.0"},
    {.key = "square_size", .kind = Kind::Real, .unit = Unit::Metre, .required = true, .label = TR("Cell size"), .doc = TR("Edge of a cell.")},
    {.key = "tagmill", .kind = Kind::Object, .nullable = true,
     .label = TR("Tagmill"), .doc = TR("What render-tag does not know of it. Left out where nothing is set."), .model = "PrintRecipe", .fallback = "null"},
};

constexpr ElementDesc plateRows[] = {
    {.key = "shape", .kind = Kind::Text, .label = TR("Shape"), .doc = TR("Always plate."), .fallback = "\"plate\""},
    {.key = "size_along_edge_m", .kind = Kind::Real, .unit = Unit::Metre, .required = true, .label = TR("Length"), .doc = TR("Size along the edge of the shadow.")},
    {.key = "size_across_edge_m", .kind = Kind::Real, .unit = Unit::Metre, .required = true, .label = TR("Width"), .doc = TR("Size across the edge of the shadow.")},
    {.key = "thickness_m", .kind = Kind::Real, .unit = Unit::Metre, .label = TR("Thickness"), .doc = TR("Thickness of the plate."), .fallback = "0.0"},
    {.key = "albedo", .kind = Kind::Real, .unit = Unit::Ratio, .label = TR("Albedo"), .doc = TR("Share of light it reflects."), .fallback = "0.0"},
    {.key = "roughness", .kind = Kind::Real, .unit = Unit::Ratio, .label = TR("Roughness"), .doc = TR("Roughness of its surface."), .fallback = "0.0"},
};

constexpr ElementDesc boardMarkRows[] = {
    {.key = "tagmill", .kind = Kind::Object, .nullable = true,
     .label = TR("Tagmill"), .doc = TR("What render-tag does not know of a print. Left out where nothing is set."), .model = "PrintRecipe", .fallback = "null"},
};

constexpr ElementDesc printRows[] = {
    {.key = "corner_ids", .kind = Kind::Choice, .choices = EnumNames<CharucoCornerIds>::names,
     .label = TR("Corner ids"), .doc = TR("Of a ChArUco board: whether saddle points are numbered from the top or from the bottom row."), .fallback = "\"top\""},
    {.key = "print_scale", .kind = Kind::ObjectList,
     .label = TR("Print scale"), .doc = TR("Measured size of the print divided by its design, along x and y."), .fallback = "[1.0, 1.0]"},
    {.key = "print_material", .kind = Kind::Choice, .choices = EnumNames<PrintMaterial>::names,
     .label = TR("Print"), .doc = TR("Ink on paper, or a screen that shines."), .fallback = "\"diffuse\""},
};

constexpr ElementDesc renderingRows[] = {
    {.key = "mode", .kind = Kind::Choice, .choices = EnumNames<ImageMode>::names, .label = TR("Images"), .doc = TR("By Blender or by the instant rasteriser."), .fallback = "\"final\""},
    {.key = "optics", .kind = Kind::Choice, .choices = EnumNames<Optics>::names, .label = TR("Optics"), .doc = TR("Frames bent to the lens, or the lens traced."), .fallback = "\"warp\""},
    {.key = "pixel_filter", .kind = Kind::Choice, .choices = EnumNames<PixelFilter>::names,
     .label = TR("Pixel filter"), .doc = TR("How samples become a pixel."), .fallback = "\"box\""},
    {.key = "min_samples", .kind = Kind::Integer, .hard = between(0, 4096), .label = TR("Fewest samples"), .doc = TR("Samples a pixel takes before its noise is judged; 0: as Blender sees fit."), .fallback = "0"},
};

constexpr ElementDesc ownCameraRows[] = {
    {.key = "name", .kind = Kind::Text, .nullable = true, .label = TR("Name"), .doc = TR("Of a camera placed by hand."), .fallback = "null"},
    {.key = "exposure_gain", .kind = Kind::Real, .hard = above(0), .label = TR("Exposure gain"), .doc = TR("Factor on the linear radiance."), .fallback = "1.0"},
    {.key = "pixel_pitch_um", .kind = Kind::Real, .unit = Unit::Micrometre, .nullable = true, .hard = above(0),
     .label = TR("Pixel pitch"), .doc = TR("Physical size of a pixel."), .fallback = "null"},
    {.key = "truth_time", .kind = Kind::Choice, .choices = EnumNames<TruthTime>::names,
     .label = TR("Time of the truth"), .doc = TR("Which moment of the exposure the records hold."), .fallback = "\"mid\""},
    {.key = "bit_depth", .kind = Kind::Integer, .hard = between(8, 16), .label = TR("Bit depth"), .doc = TR("Bits a channel of the image: 8 or 16."), .fallback = "8"},
};

constexpr ElementDesc materialRows[] = {
    {.key = "roughness", .kind = Kind::Real, .unit = Unit::Ratio, .label = TR("Roughness"), .doc = TR("Roughness of the print."), .fallback = "0.8"},
    {.key = "specular", .kind = Kind::Real, .unit = Unit::Ratio, .label = TR("Specular"), .doc = TR("Specular part of the print."), .fallback = "0.2"},
};

constexpr ElementDesc boardRows[] = {
    {.key = "type", .kind = Kind::Choice, .required = true, .choices = boardTypes, .label = TR("Type"), .doc = TR("Kind of board.")},
    {.key = "rows", .kind = Kind::Integer, .required = true, .hard = above(0), .label = TR("Rows"), .doc = TR("Rows of cells.")},
    {.key = "cols", .kind = Kind::Integer, .required = true, .hard = above(0), .label = TR("Columns"), .doc = TR("Cells in a row.")},
    {.key = "marker_size", .kind = Kind::Real, .unit = Unit::Metre, .required = true, .hard = above(0), .label = TR("Marker size"), .doc = TR("Edge of a marker.")},
    {.key = "dictionary", .kind = Kind::Text, .label = TR("Dictionary"), .doc = TR("Family or dictionary of the markers."), .fallback = "\"tag36h11\""},
    {.key = "spacing_ratio", .kind = Kind::Real, .nullable = true, .hard = above(0),
     .label = TR("Spacing ratio"), .doc = TR("Gap of an AprilGrid divided by the marker."), .fallback = "null"},
    {.key = "square_size", .kind = Kind::Real, .unit = Unit::Metre, .nullable = true, .hard = above(0),
     .label = TR("Square size"), .doc = TR("Edge of a square of a ChArUco board."), .fallback = "null"},
    {.key = "quiet_zone_m", .kind = Kind::Real, .unit = Unit::Metre, .hard = atLeast(0),
     .label = TR("Quiet zone"), .doc = TR("White rim around the pattern."), .fallback = "0.0"},
    {.key = "ids", .kind = Kind::IntegerList, .nullable = true, .label = TR("Ids"), .doc = TR("Ids of the markers; null: 0, 1, 2 …"), .fallback = "null"},
    {.key = "pattern", .kind = Kind::Choice, .choices = patterns,
     .label = TR("Pattern"), .doc = TR("Which cells hold markers and how they are numbered. Left out: as render-tag does."), .fallback = "\"peer\""},
};

constexpr ElementDesc cameraRows[] = {
    {.key = "transform_matrix", .kind = Kind::Matrix4d, .required = true,
     .label = TR("Pose"), .doc = TR("Camera-to-world, metres; camera axes as in Blender: x right, y up, −z forward.")},
    {.key = "intrinsics", .kind = Kind::Object, .required = true, .label = TR("Intrinsics"), .doc = TR("Lens and sensor."), .model = "IntrinsicsRecipe"},
    {.key = "sensor_dynamics", .kind = Kind::Object, .nullable = true,
     .label = TR("Motion and shutter"), .doc = TR("Motion and shutter."), .model = "DynamicsRecipe", .fallback = "null"},
    {.key = "fstop", .kind = Kind::Real, .nullable = true, .label = TR("Aperture"), .doc = TR("Aperture; null: all is in focus."), .fallback = "null"},
    {.key = "focus_distance", .kind = Kind::Real, .unit = Unit::Metre, .nullable = true,
     .label = TR("Focus distance"), .doc = TR("Distance that is in focus."), .fallback = "null"},
    {.key = "min_tag_pixels", .kind = Kind::Integer, .unit = Unit::SquarePixel, .nullable = true,
     .label = TR("Smallest tag"), .doc = TR("Tags smaller than this are not listed."), .fallback = "null"},
    {.key = "max_tag_pixels", .kind = Kind::Integer, .unit = Unit::SquarePixel, .nullable = true,
     .label = TR("Largest tag"), .doc = TR("Tags larger than this are not listed."), .fallback = "null"},
    {.key = "iso_noise", .kind = Kind::Real, .nullable = true,
     .label = TR("ISO noise"), .doc = TR("Strength of the noise that goes with the ISO value."), .fallback = "0.0"},
    {.key = "sensor_noise", .kind = Kind::Object, .nullable = true,
     .label = TR("Sensor noise"), .doc = TR("Noise on the linear image."), .model = "SensorNoiseRecipe", .fallback = "null"},
    {.key = "tone_mapping", .kind = Kind::Choice, .choices = EnumNames<ToneMapping>::names,
     .label = TR("Tone mapping"), .doc = TR("From linear light to pixel values."), .fallback = "\"filmic\""},
    {.key = "dynamic_range_db", .kind = Kind::Real, .unit = Unit::Decibel, .nullable = true,
     .label = TR("Dynamic range"), .doc = TR("Dynamic range of the sensor."), .fallback = "120.0"},
    {.key = "tagmill", .kind = Kind::Object, .nullable = true,
     .label = TR("Tagmill"), .doc = TR("What render-tag does not know of it. Left out where nothing is set."), .model = "OwnCameraRecipe", .fallback = "null"},
};

constexpr ElementDesc intrinsicsRows[] = {
    {.key = "resolution", .kind = Kind::Vector2i, .unit = Unit::Pixel, .required = true, .label = TR("Resolution"), .doc = TR("Size of the picture.")},
    {.key = "k_matrix", .kind = Kind::Matrix3d, .unit = Unit::Pixel, .required = true,
     .label = TR("K matrix"), .doc = TR("Camera matrix of the picture, corner-origin.")},
    {.key = "fov", .kind = Kind::Real, .unit = Unit::Degree, .nullable = true,
     .label = TR("Field of view"), .doc = TR("Field of view as the config has it."), .fallback = "null"},
    {.key = "distortion_model", .kind = Kind::Choice, .choices = EnumNames<DistortionModel>::names,
     .label = TR("Distortion model"), .doc = TR("Model of the lens."), .fallback = "\"none\""},
    {.key = "distortion_coeffs", .kind = Kind::ObjectList,
     .label = TR("Distortion coefficients"), .doc = TR("Numbers: k1, k2, p1, p2, k3 or kb1 to kb4; empty: no distortion."), .fallback = "[]"},
    {.key = "k_matrix_overscan", .kind = Kind::Matrix3d, .unit = Unit::Pixel, .nullable = true,
     .label = TR("Overscan K matrix"), .doc = TR("Camera matrix of the larger undistorted frame."), .fallback = "null"},
    {.key = "resolution_overscan", .kind = Kind::Vector2i, .unit = Unit::Pixel, .nullable = true,
     .label = TR("Overscan resolution"), .doc = TR("Size of the larger undistorted frame."), .fallback = "null"},
    {.key = "fov_spherical", .kind = Kind::Real, .unit = Unit::Radian, .nullable = true,
     .label = TR("Spherical field of view"), .doc = TR("Full angle of the equidistant frame."), .fallback = "null"},
    {.key = "resolution_spherical", .kind = Kind::Vector2i, .unit = Unit::Pixel, .nullable = true,
     .label = TR("Spherical resolution"), .doc = TR("Size of the equidistant frame."), .fallback = "null"},
    {.key = "eval_margin_px", .kind = Kind::Integer, .unit = Unit::Pixel, .hard = atLeast(0),
     .label = TR("Margin"), .doc = TR("Rim in which corners are not evaluated."), .fallback = "0"},
};

constexpr ElementDesc dynamicsRows[] = {
    {.key = "velocity", .kind = Kind::Vector3d, .unit = Unit::MetrePerSecond, .nullable = true,
     .label = TR("Velocity"), .doc = TR("Velocity in the world."), .fallback = "null"},
    {.key = "shutter_time_ms", .kind = Kind::Real, .unit = Unit::Millisecond, .nullable = true, .label = TR("Shutter time"), .doc = TR("Exposure; null: none, as 0."), .fallback = "0.0"},
    {.key = "rolling_shutter_duration_ms", .kind = Kind::Real, .unit = Unit::Millisecond, .nullable = true,
     .label = TR("Rolling shutter"), .doc = TR("From the first row to the last; 0: global shutter."), .fallback = "0.0"},
};

/// The renderer section of the config, as it is.
std::vector<ElementDesc> rendererRows()
{
    constexpr std::string_view prefix = "renderer.";
    std::vector<ElementDesc> rows;
    for (const FieldDesc &field : genConfigFields())
        if (field.key.starts_with(prefix))
            rows.push_back({.key = field.key.substr(prefix.size()), .kind = field.kind, .unit = field.unit, .nullable = field.nullable, .hard = field.hard,
                            .choices = field.choices, .label = field.label, .doc = field.doc});
    rows.push_back({.key = "tagmill", .kind = Kind::Object, .nullable = true,
                    .label = TR("Tagmill"), .doc = TR("What render-tag does not know of it. Left out where nothing is set."), .model = "RenderingRecipe"});
    return rows;
}

Value rendererDefaults()
{
    ValueMap map;
    for (const FieldDesc &field : genConfigFields())
        if (field.key.starts_with("renderer."))
            map.emplace_back(std::string(field.key.substr(field.key.find('.') + 1)), field.get(GenConfig()));
    map.emplace_back("tagmill", Value());
    return map;
}

/// One noise as in the config, and the list that replaces it.
std::vector<ElementDesc> sensorNoiseRows()
{
    std::vector<ElementDesc> rows(noiseElements().begin(), noiseElements().end());
    rows.push_back({.key = "models", .kind = Kind::ObjectList, .nullable = true, .label = TR("Noises"),
                    .doc = TR("Several noises, one after another; the single one above is then not used."), .model = "NoiseRecipe"});
    return rows;
}

Value noiseDefaults()
{
    Value map = toValue(NoiseComponentConfig());
    map.as<ValueMap>()->emplace_back("models", Value());
    return map;
}

} // namespace

std::span<const ModelDesc> recipeModels()
{
    static const std::vector<ElementDesc> renderer = rendererRows(), sensorNoise = sensorNoiseRows();
    static const ModelDesc models[] = {
        {"SceneRecipe", TR("Recipe"), TR("One scene with all chance resolved; scene_recipes.json is a list of them."), sceneRows, true},
        {"WorldRecipe", TR("World of a recipe"), TR("What surrounds the targets."), worldRows},
        {"WorldMark", TR("Mark of a recipe"), TR("Says that a recipe holds corrected data."), markRows},
        {"LightRecipe", TR("Light of a recipe"), TR("A point light or a sun."), lightRows},
        {"ObjectRecipe", TR("Object of a recipe"), TR("A tag, a board or an occluder."), objectRows},
        {"TagRecipe", TR("Tag of a recipe"), TR("The properties of a tag."), tagRows},
        {"PlainBoardRecipe", TR("Plain board of a recipe"), TR("The properties of the white board behind a grid of tags."), plainRows},
        {"OccluderRecipe", TR("Occluder of a recipe"), TR("The properties of a plate that throws shadows."), plateRows},
        {"BoardMark", TR("Mark of a board"), TR("The properties of a calibration board: empty, or ours."), boardMarkRows},
        {"PrintRecipe", TR("Print of a recipe"), TR("Ours: how a target is printed and numbered."), printRows, true},
        {"MaterialRecipe", TR("Material of a recipe"), TR("Surface of a tag."), materialRows},
        {"BoardRecipe", TR("Board of a recipe"), TR("The pattern of a calibration board."), boardRows},
        {"CameraRecipe", TR("Camera of a recipe"), TR("One frame."), cameraRows},
        {"IntrinsicsRecipe", TR("Lens of a recipe"), TR("Lens and sensor of a camera."), intrinsicsRows},
        {"DynamicsRecipe", TR("Motion of a recipe"), TR("Motion and shutter of a camera."), dynamicsRows},
        {"RendererRecipe", TR("Renderer of a recipe"), TR("The renderer section of the config."), renderer, false, rendererDefaults},
        {"RenderingRecipe", TR("Rendering of a recipe"), TR("Ours: how the pictures are made."), renderingRows, true},
        {"OwnCameraRecipe", TR("Camera data of a recipe"), TR("Ours: exposure and truth of a frame."), ownCameraRows, true},
        {"SensorNoiseRecipe", TR("Sensor noise of a recipe"), TR("Noise on the linear image."), sensorNoise, false, noiseDefaults},
        {"NoiseRecipe", TR("One noise of a recipe"), TR("One of several noises."), noiseElements(), false, noiseDefaults},
    };
    return models;
}

} // namespace tagmill
