// SPDX-License-Identifier: GPL-3.0-or-later
// The wire's JSON: the contract with blender_link/worker. Keys are read by name there; order is ours.
#include "core/files.h"
#include "core/scene/render_scene.h"

#include <nlohmann/json.hpp>

#include <span>

namespace tagmill {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Vector3 &v)
{
    return {v.x(), v.y(), v.z()};
}

Json toJson(const Matrix4 &m)
{
    Json values = Json::array();
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column)
            values.push_back(m(row, column));
    }
    return values;
}

Json toJson(const std::optional<std::string> &text)
{
    return text ? Json(*text) : Json(nullptr);
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string_view engineName(RendererMode engine)
{
    switch (engine) {
    case RendererMode::Cycles:
        return "cycles";
    case RendererMode::Eevee:
        return "eevee";
    case RendererMode::Workbench:
        return "workbench";
    }
    return "cycles";
}

Json toJson(const Material &material)
{
    Json json = {{"name", material.name},
            {"base_color", toJson(material.base_color)},
            {"roughness", material.roughness},
            {"specular", material.specular},
            {"emission_strength", material.emission_strength},
            {"texture_path", toJson(material.texture_path)},
            {"texture_scale", material.texture_scale},
            {"texture_rotation", material.texture_rotation}};
    if (const auto &size = material.texture_size)
        json["texture_size"] = {size->x(), size->y()};
    return json;
}

Json toJson(const SceneObject &object)
{
    return {{"name", object.name},
            {"mesh", object.mesh->sha256},
            {"world_from_object", toJson(object.world_from_object)},
            {"materials", object.materials},
            {"casts_shadow", object.casts_shadow}};
}

Json toJson(const SceneLight &light)
{
    return {{"name", light.name},
            {"type", light.type == LightType::Sun ? "SUN" : "POINT"},
            {"world_from_light", toJson(light.world_from_light)},
            {"power", light.power},
            {"color", toJson(light.color)},
            {"radius", light.radius},
            {"angle", light.angle}};
}

Json toJson(const RenderCamera &camera)
{
    Json json = {{"world_from_camera", toJson(camera.world_from_camera)},
                 {"resolution", {camera.resolution.width, camera.resolution.height}},
                 {"lens_mm", camera.lens.lens_mm},
                 {"sensor_mm", camera.lens.sensor_mm},
                 {"shift_x", camera.lens.shift_x},
                 {"shift_y", camera.lens.shift_y},
                 {"pixel_aspect", {camera.lens.pixel_aspect_x, camera.lens.pixel_aspect_y}},
                 {"clip_start", camera.clip_start},
                 {"clip_end", camera.clip_end}};
    if (const auto &fisheye = camera.fisheye)
        json["fisheye"] = {{"fov", fisheye->fov}, {"side", fisheye->side}, {"left", fisheye->left}, {"top", fisheye->top}};
    if (const auto &polynomial = camera.polynomial)
        json["polynomial"] = {{"fov", polynomial->fov}, {"k", polynomial->k}};
    if (const auto &aperture = camera.aperture)
        json["aperture"] = {{"radius", aperture->radius}, {"focus_distance", aperture->focus_distance}};
    if (const auto &motion = camera.motion) {
        Json &way = json["motion"] = {{"travel", toJson(motion->travel)}};
        if (motion->row_exposure)
            way["row_exposure"] = *motion->row_exposure;
    }
    return json;
}

template<class T>
Json listOf(const std::vector<T> &values)
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(toJson(value));
    return list;
}

template<class T>
std::string base64Of(const std::vector<T> &values)
{
    return base64(std::as_bytes(std::span(values)));
}

} // namespace

std::string renderSceneJson(const RenderScene &scene)
{
    const Json world = {{"background", toJson(scene.world.background)},
                        {"hdri_path", toJson(scene.world.hdri_path)},
                        {"hdri_rotation", scene.world.hdri_rotation}};
    return dumped({{"world", world},
                   {"materials", listOf(scene.materials)},
                   {"objects", listOf(scene.objects)},
                   {"lights", listOf(scene.lights)}});
}

std::string renderFrameJson(const LoweredFrame &frame)
{
    const RenderSettings &settings = frame.settings;
    const Json bounces = {{"total", settings.total_bounces},
                          {"diffuse", settings.diffuse_bounces},
                          {"glossy", settings.glossy_bounces},
                          {"transmission", settings.transmission_bounces},
                          {"transparent", settings.transparent_bounces}};
    Json settingsJson = {{"engine", engineName(settings.engine)},
                         {"samples", settings.samples},
                         {"noise_threshold", settings.noise_threshold},
                         {"denoise", settings.denoise},
                         {"seed", settings.seed},
                         {"bounces", bounces},
                         {"caustics", settings.caustics},
                         {"filter", settings.box_filter ? "box" : "blackman_harris"}};
    if (settings.min_samples > 0)
        settingsJson["min_samples"] = settings.min_samples;
    Json json = {{"camera", toJson(frame.camera)}, {"settings", settingsJson}};
    if (!frame.slices.empty())
        json["slices"] = listOf(frame.slices);
    return dumped(json);
}

std::string meshJson(const Mesh &mesh)
{
    return dumped({{"sha256", mesh.sha256},
                   {"vertices", base64Of(mesh.vertices)},
                   {"face_sizes", base64Of(mesh.face_sizes)},
                   {"face_vertices", base64Of(mesh.face_vertices)},
                   {"face_slots", base64Of(mesh.face_slots)}});
}

} // namespace tagmill
