// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/recipe_audit.h"

#include "core/compile/recipe_checks.h"
#include "core/dataset/json_writer.h"
#include "core/target/family.h"
#include "core/transform_point.h"
#include "core/truth/truth_targets.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr size_t mostProblems = 1000;
constexpr double leastFacing = 0.15; ///< n·v, as the records

/// The pixels of a target's corners when all of them lie in the picture.
std::optional<Vector2> middleWhenWhole(const TruthTarget &target, const CameraModel &camera, const Matrix4 &cam_from_target)
{
    for (const Vector3 &corner : target.corners_in_target) {
        const std::optional<Vector2> pixel = camera.project(transformPoint(cam_from_target, corner));
        if (!pixel || !camera.contains(*pixel))
            return {};
    }
    return camera.project(cam_from_target.topRightCorner<3, 1>());
}

size_t coverageCell(const Vector2 &pixel, Size2i size)
{
    const auto cell = [](double at, int length, int count) { return std::clamp(static_cast<int>(at / length * count), 0, count - 1); };
    constexpr int columns = RecipeAuditReport::coverageColumns, rows = RecipeAuditReport::coverageRows;
    return static_cast<size_t>(cell(pixel.y(), size.height, rows) * columns + cell(pixel.x(), size.width, columns));
}

} // namespace

void RecipeAudit::add(const SceneRecipe &recipe)
{
    ++m_report.scene_count;
    if (!m_sceneIds.insert(recipe.scene_id).second)
        m_report.repeated_scene_ids.push_back(recipe.scene_id);
    m_report.repeated_seeds += !m_seeds.insert(recipe.random_seed).second;
    double points = 0, suns = 0;
    for (const LightRecipe &light : recipe.world.lights)
        (light.type == LightType::Sun ? suns : points) += light.intensity;
    m_points.push_back(points);
    m_suns.push_back(suns);
    addTargets(recipe);
    addProblems(checkRecipe(recipe));
    if (!isTooLargeToJudge(recipe)) {
        const std::vector<TruthTarget> targets = truthTargets(recipe);
        for (const CameraRecipe &camera : recipe.cameras)
            addCamera(camera, targets);
    }
    m_report.camera_count += static_cast<int>(recipe.cameras.size());
}

void RecipeAudit::addProblems(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems) {
        m_report.errors += problem.severity == Severity::Error;
        m_report.warnings += problem.severity == Severity::Warning;
        if (m_report.problems.size() < mostProblems)
            m_report.problems.push_back(problem);
    }
}

void RecipeAudit::addTargets(const SceneRecipe &recipe)
{
    std::set<std::pair<std::string, int>> seen;
    int tags = 0;
    bool isRepeated = false;
    for (const ObjectRecipe &object : recipe.objects) {
        m_report.board_count += object.board.has_value();
        if (!object.tag)
            continue;
        ++tags;
        ++m_ids[object.tag->tag_family][object.tag->tag_id];
        isRepeated = !seen.emplace(object.tag->tag_family, object.tag->tag_id).second || isRepeated;
    }
    m_report.tag_count += tags;
    m_tags.push_back(tags);
    if (isRepeated)
        m_report.scenes_with_repeated_tags.push_back(recipe.scene_id);
}

void RecipeAudit::addCamera(const CameraRecipe &camera, const std::vector<TruthTarget> &targets)
{
    const CameraModel model = cameraModel(camera.intrinsics);
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(camera.transform_matrix));
    int inView = 0;
    for (const TruthTarget &target : targets) {
        const Matrix4 cam_from_target = cam_from_world * target.world_from_target;
        const Vector3 position = cam_from_target.topRightCorner<3, 1>();
        const double distance = position.norm();
        const double facing = cam_from_target.block<3, 1>(0, 2).dot(position) / std::max(distance, 1e-10);
        const auto middle = facing > leastFacing && target.type == RecordType::Tag ? middleWhenWhole(target, model, cam_from_target) : std::nullopt;
        if (!middle)
            continue;
        ++inView;
        m_distances.push_back(distance);
        m_incidences.push_back(std::acos(std::min(facing, 1.0)) * 180 / std::numbers::pi);
        if (position.z() > 1e-6)
            m_ppms.push_back(camera.intrinsics.k_matrix(0, 0) * target.size / (position.z() * target.modules));
        ++m_report.coverage[coverageCell(*middle, camera.intrinsics.resolution)];
    }
    m_inView.push_back(inView);
    m_report.empty_cameras += inView == 0;
    m_rolls.push_back(cameraRoll(camera.transform_matrix));
}

RecipeAuditReport RecipeAudit::report() const
{
    RecipeAuditReport report = m_report;
    report.distance = distributionStats(m_distances);
    report.incidence_angle = distributionStats(m_incidences);
    report.ppm = distributionStats(m_ppms);
    report.roll = distributionStats(m_rolls);
    report.point_light = distributionStats(m_points);
    report.sun_light = distributionStats(m_suns);
    report.tags_per_scene = distributionStats(m_tags);
    report.targets_in_view = distributionStats(m_inView);
    for (const auto &[family, counts] : m_ids) {
        const TagFamily *const known = findFamily(family);
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        report.ids[family] = {static_cast<int>(counts.size()), known ? known->codeCount : 0, least->second, most->second};
    }
    return report;
}

namespace {

void writeStats(JsonWriter &json, std::string_view name, const DistributionStats &stats)
{
    json.key(name).beginObject().field("count", stats.count);
    json.field("min", stats.min).field("max", stats.max).field("mean", stats.mean).field("std", stats.std).field("median", stats.median);
    json.endObject();
}

void writeIntegers(JsonWriter &json, std::string_view name, const std::vector<int> &values)
{
    json.key(name).beginArray();
    for (const int value : values)
        json.value(value);
    json.endArray();
}

void writeIds(JsonWriter &json, const RecipeAuditReport &report)
{
    json.key("ids").beginObject();
    for (const auto &[family, use] : report.ids)
        json.key(family).beginObject().field("different", use.different).field("in_family", use.inFamily).field("least", use.least).field("most", use.most).endObject();
    json.endObject();
}

void writeProblems(JsonWriter &json, const RecipeAuditReport &report)
{
    json.field("errors", report.errors).field("warnings", report.warnings).key("problems").beginArray();
    for (const Problem &problem : report.problems) {
        json.beginObject().field("id", problem.id).field("severity", severityName(problem.severity)).field("where", problem.where);
        json.field("line", problem.line).field("text", problem.sentence()).endObject();
    }
    json.endArray();
}

} // namespace

std::string recipeAuditJson(const RecipeAuditReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.field("scene_count", report.scene_count).field("camera_count", report.camera_count).field("tag_count", report.tag_count);
    json.field("board_count", report.board_count).field("empty_cameras", report.empty_cameras);
    writeStats(json, "distance", report.distance);
    writeStats(json, "incidence_angle", report.incidence_angle);
    writeStats(json, "ppm", report.ppm);
    writeStats(json, "roll", report.roll);
    writeStats(json, "point_light", report.point_light);
    writeStats(json, "sun_light", report.sun_light);
    writeStats(json, "tags_per_scene", report.tags_per_scene);
    writeStats(json, "targets_in_view", report.targets_in_view);
    json.key("coverage").beginObject().field("columns", RecipeAuditReport::coverageColumns).field("rows", RecipeAuditReport::coverageRows).key("counts").beginArray();
    for (const std::int64_t count : report.coverage)
        json.value(count);
    json.endArray().endObject();
    writeIds(json, report);
    writeIntegers(json, "repeated_scene_ids", report.repeated_scene_ids);
    writeIntegers(json, "scenes_with_repeated_tags", report.scenes_with_repeated_tags);
    json.field("repeated_seeds", report.repeated_seeds);
    writeProblems(json, report);
    json.field("passed", report.passed()).endObject();
    return json.take();
}

} // namespace tagmill
