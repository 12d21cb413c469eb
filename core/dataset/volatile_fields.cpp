// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/volatile_fields.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tagmill {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto fields = std::to_array<VolatileField>({
    {"manifest.json", "/provenance/timestamp", "time"},
    {"manifest.json", "/provenance/command", "command"},
    {"provenance.json", "/timestamp", "time"},
    {"provenance.json", "/*/timestamp", "time (compat)"},
    {"provenance.json", "/*/recipe_snapshot/objects/*/texture_path", "folder (compat)"},
    {"job_spec.json", "/created_at", "time"},
    {"job_spec.json", "/paths", "host"},
    {"checksums.json", "/files/manifest.json", "hash of a file with volatile fields"},
    {"checksums.json", "/files/provenance.json", "hash of a file with volatile fields"},
    {"checksums.json", "/files/job_spec.json", "hash of a file with volatile fields"},
    {"audit_report.json", "/report/timestamp", "time"},
    {"audit_report.json", "/report/dataset_name", "folder"},
    {"telemetry.ndjson", "", "telemetry"},
    {".tagmill/index-v1.bin", "", "times of the result files it was made from"},
    {".tagmill/cluster/*", "", "cluster"},
    {".tagmill/cluster/*/*", "", "cluster"},
    {".tagmill/job.json", "/created", "time"},
    {".tagmill/job.json", "/command", "command"},
    {".tagmill/job_spec.json", "/created_at", "time"},
    {".tagmill/job_spec.json", "/paths", "host"},
    {".tagmill/results/*/*", "/frames/*/render_seconds", "duration"},
    {".tagmill/results/*/*", "/recipe/objects/*/texture_path", "folder (compat)"},
});

/// What stands before the next slash; cut off with it.
std::string_view takeComponent(std::string_view &path)
{
    const size_t end = std::min(path.find('/'), path.size());
    const std::string_view component = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    return component;
}

bool matches(std::string_view pattern, std::string_view file)
{
    while (!pattern.empty() && !file.empty()) {
        const std::string_view wanted = takeComponent(pattern), given = takeComponent(file);
        if (wanted != "*" && wanted != given)
            return false;
    }
    return pattern.empty() && file.empty();
}

void removeBelow(Json &json, std::string_view pointer)
{
    if (!json.is_structured())
        return;
    const std::string key(takeComponent(pointer));
    if (key == "*") {
        for (Json &child : json)
            removeBelow(child, pointer);
    } else if (pointer.empty()) {
        if (json.is_object())
            json.erase(key);
    } else if (json.is_object() && json.contains(key)) {
        removeBelow(json[key], pointer);
    }
}

} // namespace

std::span<const VolatileField> volatileFields()
{
    return fields;
}

std::optional<std::string> lastingText(std::string_view file, const std::string &text)
{
    std::optional<Json> json;
    for (const VolatileField &field : fields) {
        if (!matches(field.file, file))
            continue;
        if (field.pointer.empty())
            return {};
        if (!json)
            json = Json::parse(text, nullptr, false);
        removeBelow(*json, field.pointer.substr(1));
    }
    return json && !json->is_discarded() ? json->dump(2) : text;
}

} // namespace tagmill
