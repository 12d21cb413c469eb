// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of fields, joined from its sections, and lookups in it.
#include "core/config/schema_index.h"
#include "core/config/schema_rows.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace tagmill {

namespace {

constexpr std::string_view topLevel[] = {"version", "presets", "dataset", "camera", "tag", "scene", "physics", "scenario",
                                         "renderer", "sequence", "environment", "force_reload_assets", "tagmill"};
static_assert(describes<GenConfig, std::size(topLevel)>);

std::span<const ElementDesc> elementsOf(std::string_view list)
{
    if (list == "tagmill.cameras")
        return placedCameraElements();
    if (list == "tagmill.dropped_cameras")
        return droppedCameraElements();
    return list.ends_with(".directional") ? directionalLightElements() : noiseElements();
}

struct Index
{
    std::vector<FieldDesc> fields;
    std::unordered_map<std::string_view, const FieldDesc *> byKey;
    std::unordered_set<std::string_view> groups;

    Index()
    {
        for (const auto section : {datasetFields(), cameraFields(), sceneFields(), scenarioFields(), renderFields(), tagmillFields()})
            fields.insert(fields.end(), section.begin(), section.end());
        // Declaration order: force_reload_assets and the sections of renderFields() already stand last.
        for (FieldDesc &field : fields) {
            if (field.kind == Kind::ObjectList)
                field.elements = elementsOf(field.key);
            byKey.emplace(field.key, &field);
            for (size_t dot = field.key.find('.'); dot != std::string_view::npos; dot = field.key.find('.', dot + 1))
                groups.insert(field.key.substr(0, dot));
        }
    }
};

const Index &index()
{
    static const Index theIndex;
    return theIndex;
}

std::string_view lastPart(std::string_view key)
{
    return key.substr(key.rfind('.') + 1);
}

/// The words of a name or label in an order of their own, without units: equal for fov and fov_deg, for max_distance and
/// distance_max, for field_of_view and "Field of view".
std::string wordsOf(std::string_view name)
{
    constexpr std::string_view units[] = {"m", "mm", "cm", "meters", "metres", "deg", "degrees", "rad", "radians", "px", "pixels", "ms", "s", "seconds", "um", "percent", "db"};
    std::vector<std::string> words(1);
    for (const char c : name) {
        if (c == '_' || c == ' ')
            words.emplace_back();
        else
            words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    std::erase_if(words, [&units](const std::string &word) { return std::find(std::begin(units), std::end(units), word) != std::end(units); });
    std::sort(words.begin(), words.end());
    std::string joined;
    for (const std::string &word : words)
        joined += word + ' ';
    return joined;
}

constexpr std::pair<std::string_view, std::string_view> keyAliases[] = {
    {"camera.velocity_mean", "camera.sensor_dynamics.velocity_mean"},
    {"camera.velocity_std", "camera.sensor_dynamics.velocity_std"},
    {"camera.shutter_time_ms", "camera.sensor_dynamics.shutter_time_ms"},
};

} // namespace

std::span<const FieldDesc> genConfigFields()
{
    return index().fields;
}

const FieldDesc *findField(std::string_view key)
{
    const auto found = index().byKey.find(key);
    return found == index().byKey.end() ? nullptr : found->second;
}

size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

std::string_view nearestKey(std::string_view key)
{
    if (key.size() > 200)
        return {}; // no slip of the finger
    std::string_view best;
    double bestScore = 1e9;
    const std::string_view name = lastPart(key);
    const std::string words = wordsOf(name);
    const auto consider = [&](std::string_view known, std::string_view label = {}) {
        // The same name in another group is near; else it must be a slip of the finger, other words for it, or a unit too many.
        const std::string_view knownName = lastPart(known);
        const bool isOfWords = words == wordsOf(knownName) || words == wordsOf(label);
        const size_t ofName = isOfWords && name != knownName ? 1 : editDistance(name, knownName);
        if (ofName > std::max<size_t>(1, name.size() / 3))
            return;
        const double score = static_cast<double>(ofName) + 0.1 * static_cast<double>(editDistance(key, known));
        if (score < bestScore) {
            bestScore = score;
            best = known;
        }
    };
    for (const FieldDesc &field : genConfigFields())
        consider(field.key, field.label);
    for (const std::string_view group : index().groups)
        consider(group);
    return best;
}

bool isGroup(std::string_view key)
{
    return index().groups.contains(key);
}

std::string canonicalKey(std::string_view key)
{
    std::string out(key);
    constexpr std::string_view root = "scenario.subject.root.";
    if (key.starts_with(root))
        out = "scenario.subject." + std::string(key.substr(root.size()));
    for (const auto &[alias, name] : keyAliases)
        if (out == alias)
            out = name;
    return out;
}

std::span<const MetreKey> metreKeys()
{
    static constexpr MetreKey keys[] = {{"scenario.subject.size_meters", "scenario.subject.size_mm"},
                                        {"scenario.subject.marker_size", "scenario.subject.marker_size_mm"},
                                        {"scenario.subject.square_size", "scenario.subject.square_size_mm"}};
    return keys;
}

bool isWritableKey(std::string_view key)
{
    if (findField(key) || isGroup(key) || key.starts_with("dataset.metadata."))
        return true;
    if (key.size() > 1000)
        return false; // no path into a list is so long, and looking at each part of it would take for ever
    for (size_t dot = key.rfind('.'); dot != std::string_view::npos && dot > 0; dot = key.rfind('.', dot - 1)) {
        const FieldDesc *field = findField(key.substr(0, dot));
        if (!field)
            continue;
        const std::string_view inside = key.substr(dot + 1);
        const std::string_view item = inside.substr(0, inside.find('.'));
        if (item.empty() || item.find_first_not_of("0123456789") != std::string_view::npos)
            return false;
        if (field->kind != Kind::ObjectList)
            return true;
        const std::string_view name = item.size() == inside.size() ? std::string_view{} : inside.substr(item.size() + 1);
        return name.empty() || std::any_of(field->elements.begin(), field->elements.end(),
                                           [name](const ElementDesc &e) { return name == e.key || name.starts_with(std::string(e.key) + "."); });
    }
    return false;
}

bool forbidsUnknownKeys(std::string_view group)
{
    return group == "dataset" || group == "tag" || group == "scenario" || group == "tagmill" || group.starts_with("tagmill.");
}

std::string_view groupLabel(std::string_view group)
{
    static const std::unordered_map<std::string_view, std::string_view> labels = {
        {"", TAGMILL_TR("GenConfig", "General")},
        {"dataset", TAGMILL_TR("GenConfig", "Dataset")},
        {"dataset.seeds", TAGMILL_TR("GenConfig", "Seeds")},
        {"camera", TAGMILL_TR("GenConfig", "Camera")},
        {"camera.intrinsics", TAGMILL_TR("GenConfig", "Intrinsics")},
        {"camera.ppm_constraint", TAGMILL_TR("GenConfig", "Pixels per module")},
        {"camera.sensor_dynamics", TAGMILL_TR("GenConfig", "Motion and shutter")},
        {"camera.sensor_noise", TAGMILL_TR("GenConfig", "Sensor noise")},
        {"tag", TAGMILL_TR("GenConfig", "Tag")},
        {"tag.material", TAGMILL_TR("GenConfig", "Material")},
        {"scene", TAGMILL_TR("GenConfig", "Scene")},
        {"scene.lighting", TAGMILL_TR("GenConfig", "Lighting")},
        {"physics", TAGMILL_TR("GenConfig", "Placement")},
        {"scenario", TAGMILL_TR("GenConfig", "Scenario")},
        {"scenario.subject", TAGMILL_TR("GenConfig", "Subject")},
        {"scenario.occluders", TAGMILL_TR("GenConfig", "Occluders")},
        {"renderer", TAGMILL_TR("GenConfig", "Renderer")},
        {"sequence", TAGMILL_TR("GenConfig", "Sequence")},
        {"environment", TAGMILL_TR("GenConfig", "Environment")},
        {"tagmill", TAGMILL_TR("GenConfig", "Tagmill")},
        {"tagmill.charuco", TAGMILL_TR("GenConfig", "ChArUco")},
        {"tagmill.aprilgrid", TAGMILL_TR("GenConfig", "AprilGrid")},
        {"tagmill.stratify", TAGMILL_TR("GenConfig", "Stratify")},
        {"tagmill.print", TAGMILL_TR("GenConfig", "Print")},
    };
    const auto found = labels.find(group);
    return found == labels.end() ? std::string_view{} : found->second;
}

std::string_view unitSuffix(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::LinearColor:
    case Unit::Ratio: return {};
    case Unit::Metre: return "m";
    case Unit::Millimetre: return "mm";
    case Unit::Micrometre: return "µm";
    case Unit::Pixel: return "px";
    case Unit::SquarePixel: return "px²";
    case Unit::PixelPerModule: return "px/module";
    case Unit::Degree: return "°";
    case Unit::Radian: return "rad";
    case Unit::Millisecond: return "ms";
    case Unit::MetrePerSecond: return "m/s";
    case Unit::Watt: return "W";
    case Unit::WattPerSquareMetre: return "W/m²";
    case Unit::Decibel: return "dB";
    case Unit::Module: return "modules";
    case Unit::TilesPerMetre: return "/m";
    }
    return {};
}

} // namespace tagmill
