// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/scene_result.h"

#include "core/dataset/dataset_sources.h"
#include "core/dataset/json_items.h"
#include "core/dataset/record_json.h"
#include "core/files.h"
#include "core/parallel_work.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

std::string padded(int number, size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

fs::path resultsDir(const fs::path &dataset)
{
    return dataset / ".tagmill" / "results";
}

void writeFrame(JsonWriter &json, const FrameResult &frame)
{
    json.beginObject();
    json.field("camera", frame.cameraIndex).field("image", frame.image).field("image_sha256", frame.image_sha256);
    json.field("fingerprint", frame.fingerprint);
    if (!frame.render_identity.empty())
        json.field("render_identity", frame.render_identity);
    json.key("resolution").beginArray(JsonLayout::Line).value(frame.resolution.width).value(frame.resolution.height).endArray();
    json.field("render_seconds", frame.render_seconds);
    json.key("notes").beginArray();
    for (const std::string &note : frame.notes)
        json.value(note);
    json.endArray();
    json.key("records").beginArray();
    for (const DetectionRecord &record : frame.records)
        writeRecord(json, record, RecordStyle::Ours);
    json.endArray();
    json.endObject();
}

Error broken(const fs::path &file, const std::string &why)
{
    return makeError(Errc::Parse, "dataset.result.broken", {file.string(), why});
}

std::string textIn(const Json &object, const char *key)
{
    return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string();
}

/// A result without its frames: the keys before them, and the text of its recipe.
struct SceneText
{
    Json head;
    std::string recipe;
};

/// Where the last line of the outermost object begins that holds a key, as we write it.
size_t lastKeyLine(std::string_view text)
{
    size_t at = text.rfind('\n');
    while (at != std::string_view::npos && at > 0 && !text.substr(at).starts_with("\n  \""))
        at = text.rfind('\n', at - 1);
    return at;
}

/// Of a text that is JSON as a whole. As we write it, its parts stand where they can be cut apart; frames, most of it, are
/// not read once more then.
SceneText sceneTextOf(const std::string &text)
{
    constexpr std::string_view framesKey = "\n  \"frames\": [", recipeKey = "\n  \"recipe\": ";
    const size_t frames = text.find(framesKey), recipe = lastKeyLine(text), end = text.rfind('}');
    const bool isLast = recipe != std::string::npos && text.compare(recipe, recipeKey.size(), recipeKey) == 0;
    if (frames != std::string::npos && isLast && frames < recipe && recipe < end) {
        const std::string head = text.substr(0, frames) + "\n\"frames\": []}";
        if (Json json = Json::parse(head, nullptr, false); json.is_object() && json.contains("scene_id") && json.contains("job") && json.contains("render_identity") && json.contains("compat"))
            return {std::move(json), text.substr(recipe + recipeKey.size(), end - recipe - recipeKey.size())};
    }
    const auto keep = [](int depth, Json::parse_event_t event, Json &parsed) { return !(depth == 1 && event == Json::parse_event_t::key && parsed == "frames"); };
    Json json = Json::parse(text, keep);
    std::string whole = json.at("recipe").dump();
    return {std::move(json), std::move(whole)};
}

/// All but its frames.
Result<SceneResult> sceneFrom(const std::string &text, const fs::path &file)
{
    try {
        const auto [json, recipe] = sceneTextOf(text);
        SceneResult result;
        result.sceneId = json.at("scene_id").get<int>();
        result.job = json.at("job").get<std::string>();
        result.render_identity = json.at("render_identity").get<std::string>();
        Result<std::vector<SceneRecipe>> recipes = recipesFromJson(recipe);
        if (!recipes || recipes->size() != 1)
            return broken(file, recipes ? "recipe" : "recipe: " + recipes.error().text());
        result.recipe = std::move(recipes->front());
        result.recipe.isCompat = json.at("compat").get<bool>();
        return result;
    } catch (const Json::exception &e) {
        return broken(file, e.what());
    }
}

Result<SceneResult> resultIn(const std::string &text, const fs::path &file)
{
    std::vector<Problem> badRecords;
    TAGMILL_TRY(std::vector<FrameResult> frames, frameResultsIn(text, file.string(), badRecords));
    if (!badRecords.empty())
        return broken(file, badRecords.front().sentence());
    TAGMILL_TRY(SceneResult result, sceneFrom(text, file));
    result.frames = std::move(frames);
    return result;
}

} // namespace

fs::path sceneResultPath(const fs::path &dataset, int sceneId)
{
    return resultsDir(dataset) / padded(sceneId / 1000, 3) / ("scene_" + padded(sceneId, 6) + ".json");
}

Result<> writeSceneResult(const fs::path &dataset, const SceneResult &result)
{
    JsonWriter json;
    json.beginObject();
    json.field("format", 1).field("scene_id", result.sceneId).field("job", result.job);
    json.field("render_identity", result.render_identity).field("compat", result.recipe.isCompat);
    json.key("frames").beginArray();
    for (const FrameResult &frame : result.frames)
        writeFrame(json, frame);
    json.endArray();
    json.key("recipe").raw(recipeToJson(result.recipe, recipeInLine));
    json.endObject();
    const fs::path path = sceneResultPath(dataset, result.sceneId);
    std::error_code ec;
    fs::create_directories(path.parent_path(), ec);
    if (ec)
        return makeError(Errc::Io, "folder.unwritable", {path.parent_path().string(), ec.message()});
    return writeFileAtomically(path, json.take() + "\n");
}

Result<SceneResult> readSceneResult(const fs::path &file)
{
    TAGMILL_TRY(const std::string text, readFile(file));
    return resultIn(text, file);
}

Result<SceneRecipe> readSceneRecipe(const fs::path &file)
{
    TAGMILL_TRY(const std::string text, readFile(file));
    TAGMILL_TRY(SceneResult result, sceneFrom(text, file));
    return std::move(result.recipe);
}

std::vector<fs::path> sceneResultFiles(const fs::path &dataset)
{
    std::vector<fs::path> files;
    std::error_code ec;
    for (fs::recursive_directory_iterator it(resultsDir(dataset), fs::directory_options::skip_permission_denied, ec), end; !ec && it != end; it.increment(ec)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with("scene_") && name.ends_with(".json") && !it->is_symlink(ec) && it->is_regular_file(ec))
            files.push_back(it->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<SceneHead> readSceneHeads(const fs::path &dataset)
{
    constexpr size_t headBytes = 1u << 14;
    std::vector<SceneHead> heads;
    std::string text(headBytes, '\0');
    for (const fs::path &file : sceneResultFiles(dataset)) {
        const auto source = sourceOfFile(file);
        const std::string_view begin = source ? std::string_view(text).substr(0, (*source)(text.data(), text.size())) : std::string_view();
        const Json json = Json::parse(std::string(begin.substr(0, begin.find("\"frames\""))) + "\"frames\": []}", nullptr, false);
        if (json.is_object() && json.contains("scene_id") && json["scene_id"].is_number_integer())
            heads.push_back({json["scene_id"].get<int>(), textIn(json, "job"), textIn(json, "render_identity")});
    }
    return heads;
}

Result<> visitSceneResults(const fs::path &dataset, const std::vector<fs::path> &files, Report &report, const Progress &progress, const std::function<Result<>(SceneResult, std::uint64_t)> &take)
{
    constexpr size_t atOnce = 64;
    struct Read
    {
        Result<SceneResult> result;
        std::uint64_t contents = 0;
    };
    const auto read = [&files](size_t i) -> Read {
        const Result<std::string> text = readFile(files[i]);
        return text ? Read{resultIn(*text, files[i]), contentHash(*text)} : Read{text.error()};
    };
    std::set<int> seen;
    size_t done = 0;
    const auto handOn = [&](Read one) -> Result<> {
        if (!reportProgress(progress, static_cast<double>(done) / static_cast<double>(files.size()), "reading results"))
            return makeError(Errc::Cancelled, "cancelled");
        ++done;
        if (!one.result) {
            report.problems.push_back(std::move(one.result).error().problem);
            return {};
        }
        if (!seen.insert(one.result->sceneId).second) { // files are sorted: the one in its right place came first
            const std::string id = std::to_string(one.result->sceneId);
            report.add(Severity::Error, "dataset.scene_twice", "scene " + id, {id}, dataset.string());
            return {};
        }
        return take(*std::move(one.result), one.contents);
    };
    ThreadExecutor executor;
    return inOrder(executor, files.size(), atOnce, read, handOn);
}

Result<std::vector<SceneResult>> readSceneResults(const fs::path &dataset, Report &report, const Progress &progress)
{
    std::vector<SceneResult> results;
    TAGMILL_CHECK(visitSceneResults(dataset, sceneResultFiles(dataset), report, progress, [&](SceneResult result, std::uint64_t) -> Result<> {
        results.push_back(std::move(result));
        return {};
    }));
    std::sort(results.begin(), results.end(), [](const SceneResult &a, const SceneResult &b) { return a.sceneId < b.sceneId; });
    return results;
}

} // namespace tagmill
