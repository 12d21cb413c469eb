// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes from text: ours, render-tag's, or written by hand, one after the other. A fault is named by its path and
// line; its recipe is left out.
#include "core/compile/recipe.h"
#include "core/compile/recipe_names.h"
#include "core/compile/recipe_text.h"
#include "core/rapidjson_setup.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace tagmill {

namespace {

using Json = rapidjson::Value;

/// A text made to be wrong everywhere shall not fill the memory with complaints.
constexpr size_t mostFaults = 100;

/// The way from a recipe to one of its values, a text only once it is asked for: most never are.
class Path
{
public:
    Path to(const char *key) const { return with({key, 0}); }
    Path to(rapidjson::SizeType index) const { return with({nullptr, index}); }

    std::string text() const
    {
        std::string text;
        for (size_t i = 0; i < m_count; ++i) {
            const auto &[key, index] = m_steps[i];
            if (key)
                (text += text.empty() ? "" : ".") += key;
            else
                ((text += '[') += std::to_string(index)) += ']';
        }
        return text;
    }

private:
    struct Step
    {
        const char *key; ///< nothing: by index
        rapidjson::SizeType index;
    };
    Path with(Step step) const
    {
        Path path = *this;
        path.m_steps.at(path.m_count++) = step;
        return path;
    }

    std::array<Step, 8> m_steps; ///< cameras[0].sensor_noise.models[0].seed: what is read is no deeper
    size_t m_count = 0;
};

/// One value with its path; every access checks and remembers what is wrong.
class Node
{
public:
    Node(const Json *value, const Path &path, std::vector<Problem> &faults)
        : m_value(value)
        , m_path(path)
        , m_faults(faults)
    {
    }

    bool isNull() const { return !m_value || m_value->IsNull(); }

    Node operator[](const char *key) const
    {
        const Json *child = nullptr;
        if (!isNull()) {
            if (!m_value->IsObject()) {
                fail("an object");
            } else if (const auto it = m_value->FindMember(key); it != m_value->MemberEnd()) {
                child = &it->value;
            }
        }
        return {child, m_path.to(key), m_faults};
    }

    std::vector<Node> elements() const
    {
        std::vector<Node> list;
        if (isNull())
            return list;
        if (!m_value->IsArray()) {
            fail("a list");
            return list;
        }
        list.reserve(m_value->Size());
        for (rapidjson::SizeType i = 0; i < m_value->Size(); ++i)
            list.emplace_back(&(*m_value)[i], m_path.to(i), m_faults);
        return list;
    }

    std::vector<std::string> keys() const
    {
        std::vector<std::string> names;
        if (m_value && m_value->IsObject())
            for (const auto &member : m_value->GetObject())
                names.emplace_back(member.name.GetString(), member.name.GetStringLength());
        return names;
    }

    const Node &required() const
    {
        if (isNull())
            fail("a value");
        return *this;
    }

    void read(double &target) const
    {
        if (isNull())
            return;
        if (m_value->IsNumber())
            target = m_value->GetDouble();
        else
            fail("a number");
    }
    void read(std::int64_t &target) const
    {
        if (isNull())
            return;
        if (m_value->IsInt64())
            target = m_value->GetInt64();
        else if (m_value->IsDouble() && std::abs(m_value->GetDouble()) < 9e15 && std::floor(m_value->GetDouble()) == m_value->GetDouble())
            target = static_cast<std::int64_t>(m_value->GetDouble());
        else
            fail("a whole number");
    }
    void read(int &target) const
    {
        std::int64_t wide = target;
        read(wide);
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            fail("a smaller number");
        else
            target = static_cast<int>(wide);
    }
    void read(bool &target) const
    {
        if (isNull())
            return;
        if (m_value->IsBool())
            target = m_value->GetBool();
        else
            fail("true or false");
    }
    void read(std::string &target) const
    {
        if (isNull())
            return;
        if (m_value->IsString())
            target.assign(m_value->GetString(), m_value->GetStringLength());
        else
            fail("a text");
    }
    void read(Vector3 &target) const
    {
        const auto list = elements();
        if (!isNull() && list.size() != 3)
            fail("3 numbers");
        for (size_t i = 0; i < std::min<size_t>(3, list.size()); ++i)
            list[i].required().read(target[static_cast<Eigen::Index>(i)]);
    }
    void read(Vector2 &target) const
    {
        const auto list = elements();
        if (!isNull() && list.size() != 2)
            fail("2 numbers");
        for (size_t i = 0; i < std::min<size_t>(2, list.size()); ++i)
            list[i].required().read(target[static_cast<Eigen::Index>(i)]);
    }
    void read(Size2i &target) const
    {
        const auto list = elements();
        if (list.size() == 2) {
            list[0].required().read(target.width);
            list[1].required().read(target.height);
        }
        if (!isNull() && (list.size() != 2 || target.width < 1 || target.height < 1))
            fail("two whole numbers above 0");
    }
    template<int N>
    void read(Eigen::Matrix<double, N, N> &target) const
    {
        const auto rows = elements();
        if (!isNull() && rows.size() != N)
            fail("a square matrix");
        for (size_t r = 0; r < std::min<size_t>(N, rows.size()); ++r) {
            const auto columns = rows[r].elements();
            if (columns.size() != N)
                rows[r].fail("a whole row of numbers");
            for (size_t c = 0; c < std::min<size_t>(N, columns.size()); ++c)
                columns[c].required().read(target(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c)));
        }
    }
    template<class T>
    void read(std::optional<T> &target) const
    {
        if (isNull())
            return;
        target.emplace();
        read(*target);
    }
    template<class T>
    void read(std::vector<T> &target) const
    {
        for (const Node &element : elements()) {
            T value{};
            element.required().read(value);
            target.push_back(std::move(value));
        }
    }
    void read(std::vector<Vector3> &target) const
    {
        for (const Node &element : elements()) {
            Vector3 value = Vector3::Zero();
            element.required().read(value);
            target.push_back(value);
        }
    }
    template<class E, size_t N>
    void read(E &target, const std::array<EnumName<E>, N> &names) const
    {
        if (isNull())
            return;
        if (!m_value->IsString())
            return fail("a text");
        const std::string_view name(m_value->GetString(), m_value->GetStringLength());
        if (const auto value = enumValue(names, name)) {
            target = *value;
            return;
        }
        std::string known;
        for (const auto &row : names)
            known += (known.empty() ? "" : ", ") + std::string(row.name);
        fail("one of " + known);
    }

    /// Any other key of this object is a fault.
    void only(std::initializer_list<std::string_view> known) const
    {
        for (const std::string &key : keys())
            if (std::find(known.begin(), known.end(), key) == known.end())
                (*this)[key.c_str()].failUnknown();
    }

    void fail(const std::string &wanted) const
    {
        if (m_faults.size() < mostFaults && !isBelowLastFault())
            m_faults.push_back({"compile.recipe_value", Severity::Error, m_path.text(), {}, 0, {wanted}});
    }
    void failUnknown() const
    {
        if (m_faults.size() < mostFaults)
            m_faults.push_back({"compile.recipe_key", Severity::Error, m_path.text(), {}, 0, {}});
    }

private:
    /// Below a value that is wrong all is missing; that is not said again.
    bool isBelowLastFault() const
    {
        if (m_faults.empty())
            return false;
        const std::string &last = m_faults.back().where, path = m_path.text();
        const bool isLonger = path.size() > last.size();
        return path.compare(0, last.size(), last) == 0 && (last.empty() || !isLonger || path[last.size()] == '.' || path[last.size()] == '[');
    }

    const Json *m_value;
    Path m_path;
    std::vector<Problem> &m_faults;
};

LightRecipe readLight(const Node &node)
{
    LightRecipe light;
    node["type"].read(light.type, lightTypeNames);
    node["location"].required().read(light.location);
    node["intensity"].required().read(light.intensity);
    node["radius"].read(light.radius);
    node["color"].read(light.color);
    if (!node["rotation_euler"].isNull()) {
        light.rotation_euler = Vector3::Zero();
        node["rotation_euler"].read(*light.rotation_euler);
    }
    return light;
}

WorldRecipe readWorld(const Node &node)
{
    WorldRecipe world;
    node["background_hdri"].read(world.background_hdri);
    node["hdri_rotation"].read(world.hdri_rotation);
    for (const Node &light : node["lights"].elements())
        world.lights.push_back(readLight(light));
    node["texture_path"].read(world.texture_path);
    node["texture_scale"].read(world.texture_scale);
    node["texture_rotation"].read(world.texture_rotation);
    const Node own = node["tagmill"];
    own["sun_angle"].read(world.sun_angle);
    if (!(world.sun_angle >= 0 && world.sun_angle <= std::numbers::pi))
        own["sun_angle"].fail("an angle from 0 to π");
    return world;
}

RendererConfig readRenderer(const Node &node)
{
    RendererConfig renderer;
    node["mode"].read(renderer.mode, rendererNames);
    node["samples"].read(renderer.samples);
    node["denoising"].read(renderer.denoising);
    node["noise_threshold"].read(renderer.noise_threshold);
    node["max_samples"].read(renderer.max_samples);
    node["enable_denoising"].read(renderer.enable_denoising);
    node["denoiser_type"].read(renderer.denoiser_type);
    node["total_bounces"].read(renderer.total_bounces);
    node["diffuse_bounces"].read(renderer.diffuse_bounces);
    node["glossy_bounces"].read(renderer.glossy_bounces);
    node["transmission_bounces"].read(renderer.transmission_bounces);
    node["transparent_bounces"].read(renderer.transparent_bounces);
    node["enable_caustics"].read(renderer.enable_caustics);
    return renderer;
}

RendererOptions readOptions(const Node &own)
{
    own.only({"mode", "optics", "pixel_filter", "min_samples"});
    RendererOptions options;
    own["mode"].read(options.mode, imageModeNames);
    own["optics"].read(options.optics, opticsNames);
    own["pixel_filter"].read(options.pixel_filter, pixelFilterNames);
    own["min_samples"].read(options.min_samples);
    if (options.min_samples < 0)
        own["min_samples"].fail("a number from 0 on");
    return options;
}

/// `properties.tagmill` of a target.
void readPrint(const Node &own, ObjectRecipe &object)
{
    own.only({"corner_ids", "print_scale", "print_material"});
    if (object.board)
        own["corner_ids"].read(object.board->charuco_corner_ids, cornerIdNames);
    own["print_scale"].read(object.print_scale);
    if (!(object.print_scale.minCoeff() > 0))
        own["print_scale"].fail("factors above 0");
    own["print_material"].read(object.print_material, printMaterialNames);
}

BoardSpec readBoard(const Node &node)
{
    BoardSpec board;
    // Without a pattern it is the peer's.
    board.charuco_pattern = CharucoPattern::Peer;
    board.aprilgrid_layout = AprilGridLayout::Peer;
    node["type"].required().read(board.type, boardTypeNames);
    node["rows"].required().read(board.rows);
    node["cols"].required().read(board.cols);
    node["marker_size"].required().read(board.marker_size);
    node["dictionary"].read(board.dictionary);
    node["spacing_ratio"].read(board.spacing_ratio);
    node["square_size"].read(board.square_size);
    node["quiet_zone_m"].read(board.quiet_zone);
    node["ids"].read(board.ids);
    if (board.type == BoardType::Charuco)
        node["pattern"].read(board.charuco_pattern, charucoPatternNames);
    else
        node["pattern"].read(board.aprilgrid_layout, aprilGridLayoutNames);
    return board;
}

void readProperties(const Node &node, ObjectRecipe &object)
{
    if (object.type == ObjectType::Tag) {
        TagRecipe &tag = object.tag.emplace();
        node["tag_id"].required().read(tag.tag_id);
        node["tag_family"].required().read(tag.tag_family);
        node["tag_size"].required().read(tag.tag_size);
        node["margin_bits"].read(tag.margin_bits);
        node["texture_base_path"].read(tag.texture_base_path);
    } else if (object.type == ObjectType::Occluder) {
        OccluderRecipe &plate = object.occluder.emplace();
        node["size_along_edge_m"].required().read(plate.size_along_edge_m);
        node["size_across_edge_m"].required().read(plate.size_across_edge_m);
        node["thickness_m"].read(plate.thickness_m);
        node["albedo"].read(plate.albedo);
        node["roughness"].read(plate.roughness);
    } else if (!object.board) {
        PlainBoardRecipe &board = object.plain_board.emplace();
        node["cols"].required().read(board.cols);
        node["rows"].required().read(board.rows);
        node["tag_size"].read(board.tag_size);
        node["square_size"].required().read(board.square_size);
    }
    readPrint(node["tagmill"], object);
}

PointList readPoints(const Node &node)
{
    std::vector<Vector3> points;
    node.read(points);
    return points.empty() ? PointList() : PointList(std::move(points));
}

ObjectRecipe readObject(const Node &node)
{
    ObjectRecipe object;
    node["type"].required().read(object.type, objectTypeNames);
    node["name"].required().read(object.name);
    node["location"].required().read(object.location);
    node["rotation_euler"].read(object.rotation_euler);
    if (!node["rotation_quaternion"].isNull())
        node["rotation_quaternion"].fail("null: only rotation_euler turns an object");
    node["scale"].read(object.scale);
    if (object.type == ObjectType::Board && !node["board"].isNull())
        object.board = readBoard(node["board"]);
    readProperties(node["properties"], object);
    if (!node["material"].isNull()) {
        object.material.emplace();
        node["material"]["roughness"].read(object.material->roughness);
        node["material"]["specular"].read(object.material->specular);
    }
    node["texture_path"].read(object.texture_path);
    object.keypoints_3d = readPoints(node["keypoints_3d"]);
    object.calibration_points_3d = readPoints(node["calibration_points_3d"]);
    return object;
}

IntrinsicsRecipe readIntrinsics(const Node &node)
{
    IntrinsicsRecipe intrinsics;
    node["resolution"].required().read(intrinsics.resolution);
    node["k_matrix"].required().read(intrinsics.k_matrix);
    node["fov"].read(intrinsics.fov);
    node["distortion_model"].read(intrinsics.distortion_model, distortionNames);
    node["distortion_coeffs"].read(intrinsics.distortion_coeffs);
    node["k_matrix_overscan"].read(intrinsics.k_matrix_overscan);
    node["resolution_overscan"].read(intrinsics.resolution_overscan);
    node["fov_spherical"].read(intrinsics.fov_spherical);
    node["resolution_spherical"].read(intrinsics.resolution_spherical);
    node["eval_margin_px"].read(intrinsics.eval_margin_px);
    if (!(intrinsics.k_matrix(0, 0) > 0 && intrinsics.k_matrix(1, 1) > 0))
        node["k_matrix"].fail("focal lengths above 0");
    return intrinsics;
}

NoiseComponentRecipe readNoise(const Node &node)
{
    NoiseComponentRecipe noise;
    node["model"].read(noise.model);
    node["mean"].read(noise.mean);
    node["stddev"].read(noise.stddev);
    node["salt_vs_pepper"].read(noise.salt_vs_pepper);
    node["amount"].read(noise.amount);
    node["scale"].read(noise.scale);
    node["seed"].read(noise.seed);
    return noise;
}

CameraRecipe readCamera(const Node &node)
{
    CameraRecipe camera;
    node["transform_matrix"].required().read(camera.transform_matrix);
    camera.intrinsics = readIntrinsics(node["intrinsics"].required());
    const Node dynamics = node["sensor_dynamics"];
    if (!dynamics["velocity"].isNull()) {
        camera.velocity = Vector3::Zero();
        dynamics["velocity"].read(*camera.velocity);
    }
    if (dynamics.isNull() || dynamics["shutter_time_ms"].isNull())
        camera.shutter_time_ms = 0;
    dynamics["shutter_time_ms"].read(camera.shutter_time_ms);
    dynamics["rolling_shutter_duration_ms"].read(camera.rolling_shutter_duration_ms);
    node["fstop"].read(camera.fstop);
    node["focus_distance"].read(camera.focus_distance);
    node["min_tag_pixels"].read(camera.min_tag_pixels);
    node["max_tag_pixels"].read(camera.max_tag_pixels);
    node["iso_noise"].read(camera.iso_noise);
    if (const Node noise = node["sensor_noise"]; !noise.isNull()) {
        camera.sensor_noise = SensorNoiseRecipe{readNoise(noise), std::nullopt};
        if (!noise["models"].isNull()) {
            camera.sensor_noise->models.emplace();
            for (const Node &model : noise["models"].elements())
                camera.sensor_noise->models->push_back(readNoise(model));
        }
    }
    node["tone_mapping"].read(camera.tone_mapping, toneMappingNames);
    node["dynamic_range_db"].read(camera.dynamic_range_db);
    const Node own = node["tagmill"];
    own.only({"name", "exposure_gain", "pixel_pitch_um", "truth_time", "bit_depth"});
    own["name"].read(camera.name);
    own["exposure_gain"].read(camera.exposure_gain);
    own["pixel_pitch_um"].read(camera.pixel_pitch_um);
    own["truth_time"].read(camera.truth_time, truthTimeNames);
    own["bit_depth"].read(camera.bit_depth);
    if (camera.bit_depth != 8 && camera.bit_depth != 16)
        own["bit_depth"].fail("8 or 16");
    if (!(camera.exposure_gain > 0))
        own["exposure_gain"].fail("a factor above 0");
    if (camera.pixel_pitch_um && !(*camera.pixel_pitch_um > 0))
        own["pixel_pitch_um"].fail("a length above 0");
    return camera;
}

SceneRecipe readRecipe(const Node &node)
{
    node.only({"scene_id", "random_seed", "world", "renderer", "objects", "cameras"});
    SceneRecipe recipe;
    node["scene_id"].required().read(recipe.scene_id);
    node["random_seed"].required().read(recipe.random_seed);
    recipe.world = readWorld(node["world"]);
    recipe.isCompat = node["world"]["tagmill"].isNull();
    recipe.renderer = readRenderer(node["renderer"]);
    recipe.renderer_options = readOptions(node["renderer"]["tagmill"]);
    for (const Node &object : node["objects"].elements())
        recipe.objects.push_back(readObject(object));
    for (const Node &camera : node["cameras"].elements())
        recipe.cameras.push_back(readCamera(camera));
    return recipe;
}

/// The path inside the recipe gets the recipe's own in front.
std::string joinedPath(const std::string &recipe, const std::string &path)
{
    return recipe.empty() ? path : path.empty() ? recipe : recipe + (path.front() == '[' ? "" : ".") + path;
}

/// Nothing when it has faults, which are added to `problems`.
std::optional<SceneRecipe> recipeFromText(const RecipeText &given, const std::string &where, std::vector<Problem> &problems)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag>(given.text.data(), given.text.size());
    if (document.HasParseError()) {
        const size_t end = std::min(document.GetErrorOffset(), given.text.size());
        const auto lines = std::count(given.text.begin(), given.text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        problems.push_back({"compile.recipe_json", Severity::Error, {}, {}, given.line + static_cast<int>(lines), {rapidjson::GetParseError_En(document.GetParseError())}});
        return {};
    }
    std::vector<Problem> faults;
    const Node root(&document, {}, faults);
    if (!document.IsObject())
        root.fail("an object: a recipe");
    else if (SceneRecipe recipe = readRecipe(root); faults.empty())
        return recipe;
    for (Problem &fault : faults) {
        fault.line = given.line + lineOfJsonPath(given.text, fault.where) - 1;
        fault.where = joinedPath(where, fault.where);
        problems.push_back(std::move(fault));
    }
    return {};
}

} // namespace

std::vector<Problem> visitRecipes(std::string_view text, const std::function<void(SceneRecipe)> &visit)
{
    std::vector<Problem> problems;
    RecipeTexts texts(text);
    for (size_t index = 0; problems.size() < mostFaults; ++index) {
        const auto next = texts.next();
        if (!next) {
            problems.push_back(next.error().problem);
            break;
        }
        if (!*next)
            break;
        auto recipe = recipeFromText(**next, texts.isList() ? "[" + std::to_string(index) + "]" : std::string(), problems);
        if (recipe)
            visit(*std::move(recipe));
    }
    return problems;
}

Result<std::vector<SceneRecipe>> recipesFromJson(std::string_view text)
{
    std::vector<SceneRecipe> recipes;
    const std::vector<Problem> problems = visitRecipes(text, [&](SceneRecipe recipe) { recipes.push_back(std::move(recipe)); });
    if (!problems.empty())
        return Error{problems.front().id == "compile.recipe_value" || problems.front().id == "compile.recipe_key" ? Errc::InvalidValue : Errc::Parse, problems.front()};
    return recipes;
}

} // namespace tagmill
