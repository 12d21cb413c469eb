// SPDX-License-Identifier: GPL-3.0-or-later
// Lights, floor texture and background of a scene (GENERATION section 4).
#include "core/compile/context.h"
#include "core/random/generator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double Pi = std::numbers::pi;

struct LightPlan
{
    int count = 3;
    bool isLegacy = true;            ///< every light draws its own intensity
    std::vector<double> intensities; ///< of the other path
};

LightPlan planLights(const CompileContext &context, const LightingConfig &lighting, std::int64_t worldSeed)
{
    LightPlan plan;
    plan.isLegacy = lighting.num_lights_min == 3 && lighting.num_lights_max == 3 && lighting.intensity_sampling == IntensitySampling::Linear;
    if (plan.isLegacy)
        return plan;
    Generator root(static_cast<std::uint64_t>(context.derive(worldSeed, "lighting_root", 0)));
    plan.count = static_cast<int>(root.integers(lighting.num_lights_min, std::int64_t{lighting.num_lights_max} + 1));
    double total = 0;
    if (lighting.intensity_sampling == IntensitySampling::Log) {
        const double low = std::max(1e-3, lighting.intensity_min);
        const double high = std::max(low + 1e-3, lighting.intensity_max);
        total = std::pow(10.0, root.uniform(std::log10(low), std::log10(high)));
    } else {
        total = root.uniform(lighting.intensity_min, lighting.intensity_max);
    }
    if (plan.count == 1) {
        plan.intensities = {total};
        return plan;
    }
    plan.intensities.resize(static_cast<size_t>(plan.count));
    for (double &weight : plan.intensities)
        weight = root.standardExponential();
    const double sum = pairwiseSum(plan.intensities);
    for (double &weight : plan.intensities)
        weight = weight / sum * total;
    return plan;
}

LightRecipe pointLight(const CompileContext &context, const LightingConfig &lighting, const LightPlan &plan, std::int64_t worldSeed, int index)
{
    Generator random(static_cast<std::uint64_t>(context.derive(worldSeed, "light", index)));
    const double theta = random.uniform(0, 2 * Pi);
    const double phi = random.uniform(0.2, 0.8) * Pi / 2;
    const double rho = random.uniform(2, 5);
    LightRecipe light;
    light.intensity = plan.isLegacy ? random.uniform(lighting.intensity_min, lighting.intensity_max) / 3 : plan.intensities[static_cast<size_t>(index)];
    light.radius = random.uniform(lighting.radius_min, lighting.radius_max);
    light.location = {rho * std::sin(phi) * std::cos(theta), rho * std::sin(phi) * std::sin(theta), rho * std::cos(phi)};
    return light;
}

LightRecipe sun(const DirectionalLightConfig &given)
{
    const double e = given.elevation, a = given.azimuth;
    LightRecipe light;
    light.type = LightType::Sun;
    light.location = {10 * std::cos(e) * std::cos(a), 10 * std::cos(e) * std::sin(a), 10 * std::sin(e)};
    light.intensity = given.intensity;
    light.color = given.color;
    // The lamp's own −z, after Rz·Ry·Rx, points from the location to the origin.
    light.rotation_euler = Vector3(Pi / 2 - e, 0.0, Pi / 2 + a);
    return light;
}

void chooseTexture(const CompileContext &context, int sceneId, std::int64_t worldSeed, WorldRecipe &world)
{
    const std::vector<std::string> &files = context.options.textures;
    if (files.empty())
        return;
    const SceneConfig &scene = context.config.scene;
    Generator random(static_cast<std::uint64_t>(worldSeed));
    std::vector<std::uint32_t> pool(files.size());
    for (size_t i = 0; i < pool.size(); ++i)
        pool[i] = static_cast<std::uint32_t>(i);
    random.shuffle(pool);
    world.texture_path = files[pool[static_cast<size_t>(sceneId) % pool.size()]];
    if (scene.texture_scale_max / scene.texture_scale_min > 10.0)
        world.texture_scale = std::exp(random.uniform(std::log(scene.texture_scale_min), std::log(scene.texture_scale_max)));
    else
        world.texture_scale = random.uniform(scene.texture_scale_min, scene.texture_scale_max);
    if (scene.random_texture_rotation)
        world.texture_rotation = random.uniform(0, 2 * Pi);
}

} // namespace

WorldRecipe compileWorld(const CompileContext &context, int sceneId, const SceneSeeds &seeds)
{
    const std::int64_t worldSeed = context.derive(seeds.lighting, "world", 0);
    const LightingConfig &lighting = context.config.scene.lighting;
    WorldRecipe world;
    world.background_hdri = context.hdri;
    world.hdri_rotation = context.config.tagmill.hdri_rotation;
    world.sun_angle = context.config.tagmill.sun_angle;
    chooseTexture(context, sceneId, worldSeed, world);
    const LightPlan plan = planLights(context, lighting, worldSeed);
    world.lights.reserve(static_cast<size_t>(plan.count) + lighting.directional.size());
    for (int i = 0; i < plan.count; ++i)
        world.lights.push_back(pointLight(context, lighting, plan, worldSeed, i));
    for (const DirectionalLightConfig &given : lighting.directional)
        world.lights.push_back(sun(given));
    return world;
}

} // namespace tagmill
