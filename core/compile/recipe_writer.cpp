// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes as text, key by key in the order of SCHEMA section 3. Our own data (DESIGN 27) is written only for
// corrected recipes: `world.tagmill` marks them, `board.pattern` names the pattern unless it is the peer's.
#include "core/compile/json_text.h"
#include "core/compile/recipe.h"
#include "core/compile/recipe_names.h"

#include <bit>

namespace tagmill {

namespace {

// Equal text: −0.0 is not 0.0 here.
bool isSame(const Size2i &a, const Size2i &b)
{
    return a == b;
}

bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool isSame(const Matrix3 &a, const Matrix3 &b)
{
    return std::equal(a.data(), a.data() + a.size(), b.data(), [](double x, double y) { return isSame(x, y); });
}

bool isSame(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return isSame(x, y); });
}

template<class T>
bool isSame(const std::optional<T> &a, const std::optional<T> &b)
{
    return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}

bool isSame(const IntrinsicsRecipe &a, const IntrinsicsRecipe &b)
{
    return isSame(a.resolution, b.resolution) && isSame(a.k_matrix, b.k_matrix) && isSame(a.fov, b.fov)
        && a.distortion_model == b.distortion_model && isSame(a.distortion_coeffs, b.distortion_coeffs)
        && isSame(a.k_matrix_overscan, b.k_matrix_overscan) && isSame(a.resolution_overscan, b.resolution_overscan)
        && isSame(a.fov_spherical, b.fov_spherical) && isSame(a.resolution_spherical, b.resolution_spherical)
        && a.eval_margin_px == b.eval_margin_px;
}

class RecipeWriter
{
public:
    explicit RecipeWriter(JsonText &out)
        : m_out(out)
    {
    }

    void write(const SceneRecipe &recipe)
    {
        m_isCompat = recipe.isCompat;
        m_out.beginObject();
        field("scene_id", recipe.scene_id);
        field("random_seed", static_cast<long>(recipe.random_seed));
        m_out.key("world");
        write(recipe.world);
        m_out.key("renderer");
        write(recipe.renderer, recipe.renderer_options);
        m_out.key("objects");
        list(recipe.objects);
        m_out.key("cameras");
        list(recipe.cameras);
        m_out.endObject();
    }

private:
    template<class T>
    void field(std::string_view key, const T &value)
    {
        m_out.key(key);
        write(value);
    }

    void write(bool value) { m_out.value(value); }
    void write(int value) { m_out.value(value); }
    void write(long value) { m_out.value(value); }
    void write(double value) { m_out.value(value); }
    void write(const char *value) { m_out.value(value); }
    void write(std::string_view value) { m_out.value(value); }
    void write(const std::string &value) { m_out.value(value); }

    template<class T>
    void write(const std::optional<T> &value)
    {
        if (value)
            write(*value);
        else
            m_out.null();
    }

    template<class List>
    void list(const List &values)
    {
        m_out.beginList();
        for (const auto &value : values)
            write(value);
        m_out.endList();
    }

    template<class List>
    void listOrNull(std::string_view key, const List &values)
    {
        m_out.key(key);
        if (values.empty())
            m_out.null();
        else
            list(values);
    }

    void write(const Vector3 &v)
    {
        m_out.beginList();
        for (int i = 0; i < 3; ++i)
            m_out.value(v[i]);
        m_out.endList();
    }

    void write(const Vector2 &v)
    {
        m_out.beginList();
        m_out.value(v.x());
        m_out.value(v.y());
        m_out.endList();
    }

    void write(const Size2i &size)
    {
        m_out.beginList();
        m_out.value(size.width);
        m_out.value(size.height);
        m_out.endList();
    }

    template<int N>
    void write(const Eigen::Matrix<double, N, N> &matrix)
    {
        m_out.beginList();
        for (int row = 0; row < N; ++row) {
            m_out.beginList();
            for (int column = 0; column < N; ++column)
                m_out.value(matrix(row, column));
            m_out.endList();
        }
        m_out.endList();
    }

    void write(const WorldRecipe &world)
    {
        m_out.beginObject();
        field("background_hdri", world.background_hdri);
        field("hdri_rotation", world.hdri_rotation);
        m_out.key("lights");
        list(world.lights);
        field("texture_path", world.texture_path);
        field("texture_scale", world.texture_scale);
        field("texture_rotation", world.texture_rotation);
        if (!m_isCompat) {
            m_out.key("tagmill");
            m_out.beginObject();
            field("format", 1);
            if (world.sun_angle != WorldRecipe().sun_angle)
                field("sun_angle", world.sun_angle);
            m_out.endObject();
        }
        m_out.endObject();
    }

    void write(const LightRecipe &light)
    {
        m_out.beginObject();
        field("type", enumName(lightTypeNames, light.type));
        field("location", light.location);
        field("intensity", light.intensity);
        field("radius", light.radius);
        field("color", light.color);
        field("rotation_euler", light.rotation_euler);
        m_out.endObject();
    }

    /// Our own keys: an object that appears with its first key, and not at all in compat.
    class Own
    {
    public:
        explicit Own(RecipeWriter &writer)
            : m_writer(writer)
        {
        }
        template<class T>
        void field(std::string_view key, const T &value)
        {
            begin();
            m_writer.field(key, value);
        }
        template<class E, size_t N>
        void field(std::string_view key, const std::array<EnumName<E>, N> &names, E value)
        {
            if (value != names.front().value)
                field(key, enumName(names, value));
        }
        void end()
        {
            if (m_hasBegun)
                m_writer.m_out.endObject();
        }

    private:
        void begin()
        {
            if (m_hasBegun)
                return;
            m_hasBegun = true;
            m_writer.m_out.key("tagmill");
            m_writer.m_out.beginObject();
        }
        RecipeWriter &m_writer;
        bool m_hasBegun = false;
    };

    void write(const RendererConfig &renderer, const RendererOptions &options)
    {
        m_out.beginObject();
        field("mode", enumName(rendererNames, renderer.mode));
        field("samples", renderer.samples);
        field("denoising", renderer.denoising);
        field("noise_threshold", renderer.noise_threshold);
        field("max_samples", renderer.max_samples);
        field("enable_denoising", renderer.enable_denoising);
        field("denoiser_type", renderer.denoiser_type);
        field("total_bounces", renderer.total_bounces);
        field("diffuse_bounces", renderer.diffuse_bounces);
        field("glossy_bounces", renderer.glossy_bounces);
        field("transmission_bounces", renderer.transmission_bounces);
        field("transparent_bounces", renderer.transparent_bounces);
        field("enable_caustics", renderer.enable_caustics);
        if (!m_isCompat) {
            Own own(*this);
            own.field("mode", imageModeNames, options.mode);
            own.field("optics", opticsNames, options.optics);
            own.field("pixel_filter", pixelFilterNames, options.pixel_filter);
            if (options.min_samples != 0)
                own.field("min_samples", options.min_samples);
            own.end();
        }
        m_out.endObject();
    }

    void write(const ObjectRecipe &object)
    {
        m_out.beginObject();
        field("type", enumName(objectTypeNames, object.type));
        field("name", object.name);
        field("location", object.location);
        field("rotation_euler", object.rotation_euler);
        m_out.key("rotation_quaternion");
        m_out.null();
        field("scale", object.scale);
        m_out.key("properties");
        writeProperties(object);
        field("material", object.material);
        field("texture_path", object.texture_path);
        field("board", object.board);
        m_out.key("forward_axis");
        m_out.null();
        listOrNull("keypoints_3d", object.keypoints_3d);
        listOrNull("calibration_points_3d", object.calibration_points_3d);
        m_out.endObject();
    }

    void writeProperties(const ObjectRecipe &object)
    {
        m_out.beginObject();
        if (object.tag) {
            field("tag_id", object.tag->tag_id);
            field("tag_family", object.tag->tag_family);
            field("tag_size", object.tag->tag_size);
            field("margin_bits", object.tag->margin_bits);
            field("texture_base_path", object.tag->texture_base_path);
        } else if (object.plain_board) {
            field("mode", "plain");
            field("cols", object.plain_board->cols);
            field("rows", object.plain_board->rows);
            field("tag_size", object.plain_board->tag_size);
            field("square_size", object.plain_board->square_size);
        } else if (object.occluder) {
            field("shape", "plate");
            field("size_along_edge_m", object.occluder->size_along_edge_m);
            field("size_across_edge_m", object.occluder->size_across_edge_m);
            field("thickness_m", object.occluder->thickness_m);
            field("albedo", object.occluder->albedo);
            field("roughness", object.occluder->roughness);
        }
        if (!m_isCompat) {
            Own own(*this);
            if (object.board)
                own.field("corner_ids", cornerIdNames, object.board->charuco_corner_ids);
            if (object.print_scale != Vector2::Ones())
                own.field("print_scale", object.print_scale);
            own.field("print_material", printMaterialNames, object.print_material);
            own.end();
        }
        m_out.endObject();
    }

    void write(const MaterialRecipe &material)
    {
        m_out.beginObject();
        field("roughness", material.roughness);
        field("specular", material.specular);
        m_out.endObject();
    }

    void write(const BoardSpec &board)
    {
        const auto orNull = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
        m_out.beginObject();
        field("type", enumName(boardTypeNames, board.type));
        field("rows", board.rows);
        field("cols", board.cols);
        field("marker_size", board.marker_size);
        field("dictionary", board.dictionary);
        field("spacing_ratio", orNull(board.spacing_ratio));
        field("square_size", orNull(board.square_size));
        field("quiet_zone_m", board.quiet_zone);
        listOrNull("ids", board.ids);
        if (board.type == BoardType::Charuco && board.charuco_pattern != CharucoPattern::Peer)
            field("pattern", enumName(charucoPatternNames, board.charuco_pattern));
        else if (board.type == BoardType::AprilGrid && board.aprilgrid_layout != AprilGridLayout::Peer)
            field("pattern", enumName(aprilGridLayoutNames, board.aprilgrid_layout));
        m_out.endObject();
    }

    void write(const CameraRecipe &camera)
    {
        m_out.beginObject();
        field("transform_matrix", camera.transform_matrix);
        m_out.key("intrinsics");
        write(camera.intrinsics);
        m_out.key("sensor_dynamics");
        m_out.beginObject();
        field("velocity", camera.velocity);
        field("shutter_time_ms", camera.shutter_time_ms);
        field("rolling_shutter_duration_ms", camera.rolling_shutter_duration_ms);
        m_out.endObject();
        field("fstop", camera.fstop);
        field("focus_distance", camera.focus_distance);
        field("min_tag_pixels", camera.min_tag_pixels);
        field("max_tag_pixels", camera.max_tag_pixels);
        field("iso_noise", camera.iso_noise);
        m_out.key("sensor_noise");
        if (camera.sensor_noise)
            write(*camera.sensor_noise);
        else
            m_out.null();
        field("tone_mapping", enumName(toneMappingNames, camera.tone_mapping));
        field("dynamic_range_db", camera.dynamic_range_db);
        if (!m_isCompat) {
            Own own(*this);
            if (camera.name)
                own.field("name", *camera.name);
            if (camera.exposure_gain != 1)
                own.field("exposure_gain", camera.exposure_gain);
            if (camera.pixel_pitch_um)
                own.field("pixel_pitch_um", *camera.pixel_pitch_um);
            own.field("truth_time", truthTimeNames, camera.truth_time);
            if (camera.bit_depth != 8)
                own.field("bit_depth", camera.bit_depth);
            own.end();
        }
        m_out.endObject();
    }

    /// Cameras of a dataset share their intrinsics: the text of those before is taken again if it is the same.
    void write(const IntrinsicsRecipe &intrinsics)
    {
        if (m_intrinsics && isSame(*m_intrinsics, intrinsics))
            return m_out.repeat(m_intrinsicsText);
        const size_t begin = m_out.mark();
        writeNew(intrinsics);
        m_intrinsics = intrinsics;
        m_intrinsicsText = m_out.since(begin);
    }

    void writeNew(const IntrinsicsRecipe &intrinsics)
    {
        m_out.beginObject();
        field("resolution", intrinsics.resolution);
        field("k_matrix", intrinsics.k_matrix);
        field("fov", intrinsics.fov);
        field("distortion_model", enumName(distortionNames, intrinsics.distortion_model));
        m_out.key("distortion_coeffs");
        list(intrinsics.distortion_coeffs);
        field("k_matrix_overscan", intrinsics.k_matrix_overscan);
        field("resolution_overscan", intrinsics.resolution_overscan);
        field("fov_spherical", intrinsics.fov_spherical);
        field("resolution_spherical", intrinsics.resolution_spherical);
        field("eval_margin_px", intrinsics.eval_margin_px);
        m_out.endObject();
    }

    void writeNoise(const NoiseComponentRecipe &noise)
    {
        field("model", noise.model);
        field("mean", noise.mean);
        field("stddev", noise.stddev);
        field("salt_vs_pepper", noise.salt_vs_pepper);
        field("amount", noise.amount);
        field("scale", noise.scale);
        m_out.key("seed");
        if (noise.seed)
            m_out.value(static_cast<long>(*noise.seed));
        else
            m_out.null();
    }

    void write(const NoiseComponentRecipe &noise)
    {
        m_out.beginObject();
        writeNoise(noise);
        m_out.endObject();
    }

    void write(const SensorNoiseRecipe &noise)
    {
        m_out.beginObject();
        writeNoise(noise.single);
        m_out.key("models");
        if (noise.models)
            list(*noise.models);
        else
            m_out.null();
        m_out.endObject();
    }

    JsonText &m_out;
    bool m_isCompat = false;
    std::optional<IntrinsicsRecipe> m_intrinsics; ///< those written last, and their text
    std::string m_intrinsicsText;
};

} // namespace

std::string recipeToJson(const SceneRecipe &recipe, int indent)
{
    return recipeElements({&recipe, 1}, indent);
}

std::string recipeElements(std::span<const SceneRecipe> recipes, int indent, std::string buffer)
{
    JsonText out(indent, std::move(buffer));
    RecipeWriter writer(out);
    for (const SceneRecipe &recipe : recipes)
        writer.write(recipe);
    return out.take();
}

std::string recipesToJson(const std::vector<SceneRecipe> &recipes)
{
    return recipes.empty() ? "[]" : "[\n  " + recipeElements(recipes, 2) + "\n]";
}

} // namespace tagmill
