// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/lighting.h"

#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <map>

namespace tagmill {

namespace {

using Json = nlohmann::json;

/// A provenance.json larger than this is not read for the light alone.
constexpr std::uintmax_t mostProvenanceBytes = 256u << 20;

SceneLighting lightingOf(const SceneRecipe &recipe)
{
    SceneLighting lighting;
    for (const LightRecipe &light : recipe.world.lights)
        (light.type == LightType::Sun ? lighting.sun : lighting.point) += light.intensity;
    return lighting;
}

std::optional<SceneLighting> lightingOf(const Json &recipe)
{
    const auto pointer = Json::json_pointer("/world/lights");
    if (!recipe.is_object() || !recipe.contains(pointer) || !recipe.at(pointer).is_array())
        return {};
    SceneLighting lighting;
    for (const Json &light : recipe.at(pointer)) {
        const bool isLight = light.is_object() && light.contains("intensity") && light["intensity"].is_number();
        const bool isSun = isLight && light.contains("type") && light["type"] == "SUN";
        if (isLight)
            (isSun ? lighting.sun : lighting.point) += light["intensity"].get<double>();
    }
    return lighting;
}

using ByName = std::map<std::string, std::optional<SceneLighting>>;

/// By scene id in ours, by image in render-tag's. Whole entries are taken one by one, so little of it is in memory.
ByName provenanceLighting(const std::filesystem::path &file, bool &isOurs)
{
    ByName out;
    const Result<std::string> text = readPlainFile(file, mostProvenanceBytes);
    if (!text)
        return out;
    std::vector<std::string> keys(4);
    const auto take = [&](int depth, Json::parse_event_t event, Json &parsed) {
        if (event == Json::parse_event_t::key && depth > 0 && depth < 4)
            keys[static_cast<size_t>(depth)] = parsed.get<std::string>();
        const bool isSnapshot = event == Json::parse_event_t::object_end && (depth == 2 || depth == 3) && keys[static_cast<size_t>(depth)] == "recipe_snapshot";
        if (!isSnapshot)
            return true;
        isOurs = depth == 3;
        out[keys[static_cast<size_t>(depth - 1)]] = lightingOf(parsed);
        return false;
    };
    if (Json::parse(*text, take, false).is_discarded())
        out.clear();
    return out;
}

} // namespace

std::vector<std::optional<SceneLighting>> sceneLighting(const Dataset &dataset, std::span<const size_t> frames, Executor &executor)
{
    std::vector<std::optional<SceneLighting>> out(frames.size());
    std::error_code ec;
    if (std::filesystem::is_directory(dataset.dir / ".tagmill" / "results", ec)) {
        executor.parallelFor(frames.size(), [&](size_t i) {
            const int scene = dataset.frames[frames[i]].sceneId;
            if (const auto result = readSceneResult(sceneResultPath(dataset.dir, scene)); scene >= 0 && result)
                out[i] = lightingOf(result->recipe);
        });
        return out;
    }
    bool isOurs = false;
    const ByName byName = provenanceLighting(dataset.dir / "provenance.json", isOurs);
    for (size_t i = 0; i < frames.size(); ++i) {
        const DatasetFrame &frame = dataset.frames[frames[i]];
        const auto found = byName.find(isOurs ? std::to_string(frame.sceneId) : frame.image_id);
        if (found != byName.end())
            out[i] = found->second;
    }
    return out;
}

} // namespace tagmill
