// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compile/resolved_config.h"

#include "core/files.h"

#include <nlohmann/json.hpp>

namespace tagmill::test {

namespace {

using nlohmann::json;

template<class T>
void read(const json &node, const char *key, T &target)
{
    target = node.at(key).get<T>();
}

template<class T>
void read(const json &node, const char *key, std::optional<T> &target)
{
    if (!node.at(key).is_null())
        target = node.at(key).get<T>();
}

template<class E>
void readChoice(const json &node, const char *key, E &target, std::initializer_list<std::pair<const char *, E>> names)
{
    const auto name = node.at(key).get<std::string>();
    for (const auto &[known, value] : names)
        if (name == known) {
            target = value;
            return;
        }
    throw std::runtime_error("unknown choice " + name);
}

NoiseComponentConfig noise(const json &node)
{
    NoiseComponentConfig c;
    read(node, "model", c.model);
    read(node, "mean", c.mean);
    read(node, "stddev", c.stddev);
    read(node, "salt_vs_pepper", c.salt_vs_pepper);
    read(node, "amount", c.amount);
    read(node, "scale", c.scale);
    read(node, "seed", c.seed);
    return c;
}

IntrinsicsConfig intrinsics(const json &node)
{
    IntrinsicsConfig c;
    if (!node.at("k_matrix").is_null()) {
        c.k_matrix = Matrix3::Zero();
        for (int r = 0; r < 3; ++r)
            for (int k = 0; k < 3; ++k)
                (*c.k_matrix)(r, k) = node.at("k_matrix").at(static_cast<size_t>(r)).at(static_cast<size_t>(k)).get<double>();
    }
    read(node, "focal_length_x", c.focal_length_x);
    read(node, "focal_length_y", c.focal_length_y);
    read(node, "focal_length", c.focal_length);
    read(node, "principal_point_x", c.principal_point_x);
    read(node, "principal_point_y", c.principal_point_y);
    read(node, "sensor_width_mm", c.sensor_width_mm);
    read(node, "focal_length_mm", c.focal_length_mm);
    readChoice(node, "distortion_model", c.distortion_model,
               {{"none", DistortionModel::None}, {"brown_conrady", DistortionModel::BrownConrady}, {"kannala_brandt", DistortionModel::KannalaBrandt}});
    const std::pair<const char *, double *> rows[] = {{"k1", &c.k1}, {"k2", &c.k2}, {"k3", &c.k3}, {"p1", &c.p1}, {"p2", &c.p2},
                                                      {"kb1", &c.kb1}, {"kb2", &c.kb2}, {"kb3", &c.kb3}, {"kb4", &c.kb4}};
    for (const auto &[key, target] : rows)
        read(node, key, *target);
    return c;
}

CameraConfig camera(const json &node)
{
    CameraConfig c;
    c.resolution = {node.at("resolution").at(0).get<int>(), node.at("resolution").at(1).get<int>()};
    read(node, "fov", c.fov);
    read(node, "samples_per_scene", c.samples_per_scene);
    c.intrinsics = intrinsics(node.at("intrinsics"));
    read(node, "min_distance", c.min_distance);
    read(node, "max_distance", c.max_distance);
    read(node, "min_elevation", c.min_elevation);
    read(node, "max_elevation", c.max_elevation);
    read(node, "elevation", c.elevation);
    read(node, "azimuth", c.azimuth);
    read(node, "min_roll", c.min_roll);
    read(node, "max_roll", c.max_roll);
    if (const json &ppm = node.at("ppm_constraint"); !ppm.is_null()) {
        c.ppm_constraint.emplace();
        read(ppm, "min", c.ppm_constraint->min);
        read(ppm, "max", c.ppm_constraint->max);
    }
    const json &dynamics = node.at("sensor_dynamics");
    read(dynamics, "velocity_mean", c.sensor_dynamics.velocity_mean);
    read(dynamics, "velocity_std", c.sensor_dynamics.velocity_std);
    read(dynamics, "shutter_time_ms", c.sensor_dynamics.shutter_time_ms);
    read(dynamics, "rolling_shutter_duration_ms", c.sensor_dynamics.rolling_shutter_duration_ms);
    read(node, "fstop", c.fstop);
    read(node, "focus_distance", c.focus_distance);
    read(node, "iso_noise", c.iso_noise);
    read(node, "sensor_noise_sigma", c.sensor_noise_sigma);
    if (const json &given = node.at("sensor_noise"); !given.is_null()) {
        c.sensor_noise = SensorNoiseConfig{noise(given), std::nullopt};
        if (!given.at("models").is_null()) {
            c.sensor_noise->models.emplace();
            for (const json &model : given.at("models"))
                c.sensor_noise->models->push_back(noise(model));
        }
    }
    read(node, "dynamic_range_db", c.dynamic_range_db);
    read(node, "min_tag_pixels", c.min_tag_pixels);
    read(node, "max_tag_pixels", c.max_tag_pixels);
    read(node, "eval_margin_px", c.eval_margin_px);
    readChoice(node, "tone_mapping", c.tone_mapping, {{"linear", ToneMapping::Linear}, {"srgb", ToneMapping::Srgb}, {"filmic", ToneMapping::Filmic}});
    read(node, "iso", c.iso);
    read(node, "iso_coupling", c.iso_coupling);
    return c;
}

SceneConfig scene(const json &node)
{
    SceneConfig c;
    const json &light = node.at("lighting");
    read(light, "intensity_min", c.lighting.intensity_min);
    read(light, "intensity_max", c.lighting.intensity_max);
    readChoice(light, "intensity_sampling", c.lighting.intensity_sampling, {{"linear", IntensitySampling::Linear}, {"log", IntensitySampling::Log}});
    read(light, "num_lights_min", c.lighting.num_lights_min);
    read(light, "num_lights_max", c.lighting.num_lights_max);
    read(light, "radius_min", c.lighting.radius_min);
    read(light, "radius_max", c.lighting.radius_max);
    for (const json &sun : light.at("directional")) {
        DirectionalLightConfig d;
        read(sun, "azimuth", d.azimuth);
        read(sun, "elevation", d.elevation);
        read(sun, "intensity", d.intensity);
        for (size_t i = 0; i < 3; ++i)
            d.color[static_cast<Eigen::Index>(i)] = sun.at("color").at(i).get<double>();
        c.lighting.directional.push_back(d);
    }
    read(node, "background_hdri", c.background_hdri);
    read(node, "texture_dir", c.texture_dir);
    read(node, "texture_scale_min", c.texture_scale_min);
    read(node, "texture_scale_max", c.texture_scale_max);
    read(node, "random_texture_rotation", c.random_texture_rotation);
    return c;
}

SubjectConfig subject(const json &node)
{
    SubjectConfig c;
    if (node.at("type") == "TAGS") {
        read(node, "tag_families", c.tags.tag_families);
        read(node, "size_mm", c.tags.size_mm);
        const json &count = node.at("tags_per_scene");
        c.tags.tags_per_scene = count.is_array() ? IntRange{count.at(0).get<int>(), count.at(1).get<int>(), true} : IntRange{count.get<int>(), count.get<int>(), false};
        read(node, "tag_spacing_bits", c.tags.tag_spacing_bits);
        return c;
    }
    c.type = SubjectType::Board;
    read(node, "rows", c.board.rows);
    read(node, "cols", c.board.cols);
    read(node, "marker_size_mm", c.board.marker_size_mm);
    read(node, "dictionary", c.board.dictionary);
    read(node, "spacing_ratio", c.board.spacing_ratio);
    read(node, "square_size_mm", c.board.square_size_mm);
    read(node, "quiet_zone_mm", c.board.quiet_zone_mm);
    read(node, "ids", c.board.ids);
    return c;
}

OccludersConfig occluders(const json &node)
{
    OccludersConfig c;
    read(node, "enabled", c.enabled);
    c.patterns.clear();
    for (const json &name : node.at("patterns")) {
        OccluderPattern pattern{};
        readChoice(json{{"p", name}}, "p", pattern, {{"half", OccluderPattern::Half}, {"corner", OccluderPattern::Corner}, {"bar", OccluderPattern::Bar}, {"slit", OccluderPattern::Slit}});
        c.patterns.push_back(pattern);
    }
    const std::pair<const char *, double *> rows[] = {
        {"plate_size_m", &c.plate_size_m}, {"plate_thickness_m", &c.plate_thickness_m}, {"height_min_m", &c.height_min_m}, {"height_max_m", &c.height_max_m},
        {"edge_offset_max_r", &c.edge_offset_max_r}, {"bar_width_min_r", &c.bar_width_min_r}, {"bar_width_max_r", &c.bar_width_max_r},
        {"slit_width_min_r", &c.slit_width_min_r}, {"slit_width_max_r", &c.slit_width_max_r}, {"albedo", &c.albedo}, {"roughness", &c.roughness}};
    for (const auto &[key, target] : rows)
        read(node, key, *target);
    return c;
}

} // namespace

GenConfig readResolvedConfig(const std::filesystem::path &path, const std::string &outputDir)
{
    std::string text = *readFile(path);
    for (size_t at = 0; (at = text.find("$OUT", at)) != std::string::npos; at += outputDir.size())
        text.replace(at, 4, outputDir);
    const json root = json::parse(text);
    GenConfig c;
    read(root.at("dataset").at("seeds"), "global_seed", c.dataset.seeds.global_seed);
    read(root.at("dataset"), "num_scenes", c.dataset.num_scenes);
    c.camera = camera(root.at("camera"));
    const json &tag = root.at("tag");
    read(tag, "margin_bits", c.tag.margin_bits);
    read(tag, "texture_path", c.tag.texture_path);
    read(tag.at("material"), "randomize", c.tag.material.randomize);
    read(tag.at("material"), "roughness_min", c.tag.material.roughness_min);
    read(tag.at("material"), "roughness_max", c.tag.material.roughness_max);
    read(tag.at("material"), "specular_min", c.tag.material.specular_min);
    read(tag.at("material"), "specular_max", c.tag.material.specular_max);
    c.scene = scene(root.at("scene"));
    read(root.at("physics"), "scatter_radius", c.physics.scatter_radius);
    const json &scenario = root.at("scenario");
    c.scenario.subject = subject(scenario.at("subject"));
    if (!scenario.at("occluders").is_null())
        c.scenario.occluders = occluders(scenario.at("occluders"));
    readChoice(scenario, "sampling_mode", c.scenario.sampling_mode, {{"random", SamplingMode::Random}, {"distance", SamplingMode::Distance}, {"angle", SamplingMode::Angle}});
    read(scenario, "flying", c.scenario.flying);
    read(scenario, "use_board", c.scenario.use_board);
    const json &renderer = root.at("renderer");
    readChoice(renderer, "mode", c.renderer.mode, {{"cycles", RendererMode::Cycles}, {"eevee", RendererMode::Eevee}, {"workbench", RendererMode::Workbench}});
    read(renderer, "samples", c.renderer.samples);
    read(renderer, "denoising", c.renderer.denoising);
    read(renderer, "noise_threshold", c.renderer.noise_threshold);
    read(renderer, "max_samples", c.renderer.max_samples);
    read(renderer, "enable_denoising", c.renderer.enable_denoising);
    read(renderer, "denoiser_type", c.renderer.denoiser_type);
    read(renderer, "total_bounces", c.renderer.total_bounces);
    read(renderer, "diffuse_bounces", c.renderer.diffuse_bounces);
    read(renderer, "glossy_bounces", c.renderer.glossy_bounces);
    read(renderer, "transmission_bounces", c.renderer.transmission_bounces);
    read(renderer, "transparent_bounces", c.renderer.transparent_bounces);
    read(renderer, "enable_caustics", c.renderer.enable_caustics);
    return c;
}

} // namespace tagmill::test
