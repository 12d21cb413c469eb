// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest.h"

#include "core/dataset/json_writer.h"
#include "core/dataset/record_json.h"

#include <map>
#include <set>
#include <utility>

namespace tagmill {

namespace {

void writeIntrinsics(JsonWriter &json, const IntrinsicsRecipe &camera)
{
    json.key("camera_intrinsics").beginObject();
    json.field("fx", camera.k_matrix(0, 0)).field("fy", camera.k_matrix(1, 1)).field("cx", camera.k_matrix(0, 2)).field("cy", camera.k_matrix(1, 2));
    json.field("width", camera.resolution.width).field("height", camera.resolution.height).endObject();
}

void writeValue(JsonWriter &json, const Value &value)
{
    if (const auto *map = value.as<ValueMap>()) {
        json.beginObject();
        for (const auto &[name, entry] : *map) {
            json.key(name);
            writeValue(json, entry);
        }
        json.endObject();
    } else if (const auto *list = value.as<ValueList>()) {
        json.beginArray();
        for (const Value &entry : *list)
            writeValue(json, entry);
        json.endArray();
    } else if (const auto *flag = value.as<bool>()) {
        json.value(*flag);
    } else if (const auto *integer = value.as<std::int64_t>()) {
        json.value(*integer);
    } else if (const auto *number = value.as<double>()) {
        json.value(*number);
    } else if (const auto *text = value.as<std::string>()) {
        json.value(*text);
    } else {
        json.null();
    }
}

void writeSeed(JsonWriter &json, std::string_view name, const std::optional<std::int64_t> &seed)
{
    json.key(name);
    seed ? json.value(*seed) : json.null();
}

/// Which variant of which experiment this is, as the expansion noted it in the config.
void writeExperiment(JsonWriter &json, const DatasetConfig &config)
{
    json.key("experiment");
    const Value metadata(config.metadata);
    const Value *experiment = member(metadata, "experiment");
    if (!experiment || !experiment->as<ValueMap>()) {
        json.null();
        return;
    }
    json.beginObject();
    for (const auto &[name, key] : {std::pair("name", "name"), {"variant_id", "variant"}, {"description", "description"}, {"overrides", "overrides"}}) {
        json.key(name);
        const Value *value = member(*experiment, key);
        writeValue(json, value ? *value : Value());
    }
    json.key("seed_info").beginObject().field("global_seed", config.seeds.global_seed);
    writeSeed(json, "layout", config.seeds.layout);
    writeSeed(json, "lighting", config.seeds.lighting);
    writeSeed(json, "camera", config.seeds.camera);
    writeSeed(json, "noise", config.seeds.noise);
    json.endObject().endObject();
}

void writeOurMetadata(JsonWriter &json, const std::vector<SceneResult> &results, const RecordTable &records, const DatasetJob &job, std::string_view truthTime)
{
    std::set<std::string> identities;
    const std::set<std::string> families(records.families().begin(), records.families().end());
    std::map<std::string, std::int64_t> notes; ///< of how many frames
    std::int64_t frames = 0;
    for (const SceneResult &scene : results) {
        for (const FrameResult &frame : scene.frames) {
            identities.insert(scene.identityOf(frame));
            ++frames;
            for (const std::string &note : frame.notes)
                ++notes[note];
        }
    }
    const IntrinsicsRecipe &camera = results.front().recipe.cameras.front().intrinsics;
    json.key("tagmill").beginObject();
    json.field("format", 1).field("job", job.hash).field("seed", job.seed).field("compat", job.isCompat);
    json.field("pixel_origin", "corner").field("corner_order", "opencv").field("truth_time", truthTime);
    json.field("distortion_model", distortionModelName(camera.distortion_model));
    json.key("distortion_coeffs").numbers(camera.distortion_coeffs.data(), static_cast<Eigen::Index>(camera.distortion_coeffs.size()));
    json.field("scenes", static_cast<std::int64_t>(results.size())).field("scenes_planned", job.scenes).field("frames", frames).field("records", static_cast<std::int64_t>(records.size()));
    json.key("render_identities").beginArray();
    for (const std::string &identity : identities)
        json.value(identity);
    // Pixels are the same again only within one identity.
    json.endArray().field("reproducible_by_bytes", identities.size() == 1).key("families").beginArray();
    for (const std::string &family : families)
        json.value(family);
    json.endArray();
    if (!notes.empty()) {
        json.key("notes").beginArray();
        for (const auto &[note, count] : notes)
            json.beginObject().field("text", note).field("frames", count).endObject();
        json.endArray();
    }
    json.endObject();
}

} // namespace

std::string manifestText(const std::vector<SceneResult> &results, const RecordTable &records, const DatasetJob &job, const DatasetConfig &config, std::string_view truthTime)
{
    JsonWriter json;
    json.beginObject().key("provenance").beginObject();
    json.field("git_commit", "tagmill-" + job.tagmill_version);
    json.field("render_tag_version", "none").field("render_tag_env_hash", "none");
    json.field("blenderproc_version", results.front().render_identity).field("timestamp", job.created).field("command", job.command);
    json.endObject();
    writeIntrinsics(json, results.front().recipe.cameras.front().intrinsics);
    json.key("tag_specification").beginObject().field("tag_family", job.tag_family).field("tag_size_m", job.tag_size_m).endObject();
    json.field("pose_convention", "wxyz").key("evaluation_scopes").beginArray();
    for (const std::string &scope : job.evaluation_scopes)
        json.value(scope);
    json.endArray();
    writeExperiment(json, config);
    json.key("metadata").beginObject();
    for (const auto &[name, value] : config.metadata) {
        if (name != "experiment" && name != "tagmill") {
            json.key(name);
            writeValue(json, value);
        }
    }
    writeOurMetadata(json, results, records, job, truthTime);
    json.endObject().endObject();
    return json.take();
}

} // namespace tagmill
