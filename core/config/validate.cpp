// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that concern several fields at once (SCHEMA section 2, with the checks render-tag lacks).
#include "core/config/board_rules.h"
#include "core/config/document.h"
#include "core/number_text.h"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tagmill {

namespace {

class Rules
{
public:
    explicit Rules(const GenConfig &config)
        : m_config(config)
    {
    }

    std::vector<Problem> check()
    {
        checkCameraRanges();
        checkIntrinsics();
        checkSceneRanges();
        checkOccluders();
        if (m_config.scenario.subject.type == SubjectType::Tags)
            checkTags();
        else
            checkBoard();
        checkTagmill();
        checkDeadFields();
        return std::move(m_problems);
    }

private:
    void add(std::string_view id, std::string where, std::vector<std::string> args = {}, Severity severity = Severity::Error)
    {
        m_problems.push_back({std::string(id), severity, std::move(where), {}, 0, std::move(args)});
    }

    /// group.low must be <= group.high; the problem stands at the lower one.
    template<class T>
    void ordered(std::string_view group, std::string_view lowName, T low, std::string_view highName, T high, Severity severity = Severity::Error)
    {
        if (low > high)
            add("config.min_above_max", std::string(group) + "." + std::string(lowName),
                {std::string(lowName), std::string(highName), shortNumber(static_cast<double>(low)), shortNumber(static_cast<double>(high))}, severity);
    }

    void orderedHeights(std::string_view lowName, double low, std::string_view highName, double high)
    {
        if (low > high)
            add("config.max_below_min", "scenario.occluders." + std::string(highName),
                {std::string(highName), std::string(lowName), shortNumber(high), shortNumber(low)});
    }

    void checkCameraRanges()
    {
        const CameraConfig &camera = m_config.camera;
        ordered("camera", "min_distance", camera.min_distance, "max_distance", camera.max_distance);
        ordered("camera", "min_elevation", camera.min_elevation, "max_elevation", camera.max_elevation);
        ordered("camera", "min_roll", camera.min_roll, "max_roll", camera.max_roll);
        if (camera.ppm_constraint)
            ordered("camera.ppm_constraint", "min", camera.ppm_constraint->min, "max", camera.ppm_constraint->max);
        if (camera.min_tag_pixels && camera.max_tag_pixels)
            ordered("camera", "min_tag_pixels", *camera.min_tag_pixels, "max_tag_pixels", *camera.max_tag_pixels);
        for (const auto &[name, area] : {std::pair{"camera.min_tag_pixels", camera.min_tag_pixels}, {"camera.max_tag_pixels", camera.max_tag_pixels}})
            if (area && *area != std::floor(*area))
                add("config.fraction", name, {name, shortNumber(*area)});
    }

    void checkIntrinsics()
    {
        checkAperture();
        const IntrinsicsConfig &given = m_config.camera.intrinsics;
        if (given.k_matrix)
            checkMatrix(*given.k_matrix);
        // render-tag ignores half a pair: in compat that stays so, but is said.
        const Severity severity = m_config.isCompat() ? Severity::Warning : Severity::Error;
        const auto lone = [&](const std::optional<double> &one, const char *name, const std::optional<double> &other, const char *otherName) {
            if (one && !other && !given.k_matrix)
                add("config.lone_focal", std::string("camera.intrinsics.") + name, {name, otherName}, severity);
        };
        lone(given.focal_length_x, "focal_length_x", given.focal_length_y, "focal_length_y");
        lone(given.focal_length_y, "focal_length_y", given.focal_length_x, "focal_length_x");
        lone(given.focal_length_mm, "focal_length_mm", given.sensor_width_mm, "sensor_width_mm");
    }

    /// Without the sensor's size an f-number says how large the blur is only for a size that is assumed.
    void checkAperture()
    {
        const bool hasSize = m_config.tagmill.pixel_pitch_um || m_config.camera.intrinsics.sensor_width_mm;
        if (m_config.camera.fstop && !hasSize && !m_config.isCompat()) // compat says it among its differences
            add("config.assumed_sensor", "camera.fstop", {shortNumber(*m_config.camera.fstop)}, Severity::Warning);
    }

    /// In the order of SCHEMA 2.3; the first fault only.
    void checkMatrix(const Matrix3 &k)
    {
        const std::string where = "camera.intrinsics.k_matrix";
        const auto text = [&k](int r, int c) { return shortNumber(k(r, c)); };
        if (k(2, 0) != 0 || k(2, 1) != 0 || k(2, 2) != 1)
            add("config.k_last_row", where, {"[" + text(2, 0) + ", " + text(2, 1) + ", " + text(2, 2) + "]"});
        else if (k(0, 1) != 0)
            add("config.k_skew", where, {text(0, 1)});
        else if (k(1, 0) != 0)
            add("config.k_lower_left", where, {text(1, 0)});
        else if (!(k(0, 0) > 0) || !(k(1, 1) > 0))
            add("config.k_focal", where, {text(0, 0), text(1, 1)});
    }

    void checkSceneRanges()
    {
        const LightingConfig &light = m_config.scene.lighting;
        ordered("scene.lighting", "intensity_min", light.intensity_min, "intensity_max", light.intensity_max);
        ordered("scene.lighting", "radius_min", light.radius_min, "radius_max", light.radius_max);
        ordered("scene.lighting", "num_lights_min", light.num_lights_min, "num_lights_max", light.num_lights_max);
        ordered("scene", "texture_scale_min", m_config.scene.texture_scale_min, "texture_scale_max", m_config.scene.texture_scale_max);
        // Without randomize the ranges are not used, and render-tag takes them as they are.
        const TagMaterialConfig &material = m_config.tag.material;
        const Severity severity = material.randomize ? Severity::Error : Severity::Warning;
        ordered("tag.material", "roughness_min", material.roughness_min, "roughness_max", material.roughness_max, severity);
        ordered("tag.material", "specular_min", material.specular_min, "specular_max", material.specular_max, severity);
    }

    void checkOccluders()
    {
        const auto &occluders = m_config.scenario.occluders;
        if (!occluders)
            return;
        orderedHeights("height_min_m", occluders->height_min_m, "height_max_m", occluders->height_max_m);
        orderedHeights("bar_width_min_r", occluders->bar_width_min_r, "bar_width_max_r", occluders->bar_width_max_r);
        orderedHeights("slit_width_min_r", occluders->slit_width_min_r, "slit_width_max_r", occluders->slit_width_max_r);
        if (occluders->patterns.empty())
            add("config.no_patterns", "scenario.occluders.patterns");
        const auto &suns = m_config.scene.lighting.directional;
        if (occluders->enabled && (suns.empty() || suns.front().elevation <= 0)) // plates stand where they throw a shadow
            add("config.occluders_without_sun", "scenario.occluders.enabled", {}, Severity::Warning);
    }

    void checkTags()
    {
        const TagSubjectConfig &tags = m_config.scenario.subject.tags;
        const std::string where = "scenario.subject.tags_per_scene";
        if (tags.tag_families.empty() && (m_config.isCompat() || m_config.tagmill.families.empty()))
            add("config.no_families", "scenario.subject.tag_families");
        if (tags.tags_per_scene.min > tags.tags_per_scene.max)
            add("config.min_above_max", where, {"tags_per_scene[0]", "tags_per_scene[1]", std::to_string(tags.tags_per_scene.min), std::to_string(tags.tags_per_scene.max)});
        else if (tags.tags_per_scene.min < 1 && m_config.isCompat())
            add("config.no_tags", where, {std::to_string(tags.tags_per_scene.min)});
    }

    void checkBoard()
    {
        const BoardSubjectConfig &board = m_config.scenario.subject.board;
        const std::string prefix = "scenario.subject.";
        if (!board.spacing_ratio && !board.square_size_mm)
            add("config.no_square", prefix + "square_size_mm");
        if (board.square_size_mm && board.marker_size_mm >= *board.square_size_mm)
            add("config.marker_not_smaller", prefix + "marker_size_mm", {shortNumber(board.marker_size_mm), shortNumber(*board.square_size_mm)});
        if (board.rows < 1 || board.cols < 1)
            return; // said where they were read
        if (!board.spacing_ratio && (board.rows < 2 || board.cols < 2) && !m_config.isCompat())
            add("config.no_saddle", prefix + (board.rows < 2 ? "rows" : "cols"), {std::to_string(board.rows), std::to_string(board.cols)});
        const std::int64_t markers = boardMarkerCount(board, charucoPattern(m_config));
        const int codes = familyCodeCount(board.dictionary);
        if (board.ids)
            checkIds(*board.ids, markers, codes, board.dictionary);
        else if (markers > codes)
            add("config.too_many_markers", prefix + "dictionary", {std::to_string(markers), board.dictionary, std::to_string(codes)});
    }

    void checkIds(const std::vector<int> &ids, std::int64_t markers, int codes, const std::string &dictionary)
    {
        const std::string where = "scenario.subject.ids";
        if (static_cast<std::int64_t>(ids.size()) != markers)
            return add("config.ids_count", where, {std::to_string(markers), std::to_string(ids.size())});
        std::set<int> seen, told; // each id once
        for (const int id : ids) {
            const bool isTwice = !seen.insert(id).second, isOutside = id >= codes;
            if (!(isTwice || isOutside) || !told.insert(id).second)
                continue;
            if (isOutside)
                add("config.id_outside", where, {std::to_string(id), dictionary, std::to_string(codes - 1)});
            else
                add("config.id_twice", where, {std::to_string(id)});
        }
    }

    void checkTagmill()
    {
        const TagmillConfig &own = m_config.tagmill;
        if (own.bit_depth != 8 && own.bit_depth != 16)
            add("config.bit_depth", "tagmill.bit_depth", {std::to_string(own.bit_depth)});
        if (own.hdri_rotation != 0 && !m_config.scene.background_hdri)
            add("config.needs", "tagmill.hdri_rotation", {"tagmill.hdri_rotation", "scene.background_hdri"}, Severity::Warning);
        if (own.stratify.ppm && !m_config.camera.ppm_constraint)
            add("config.needs", "tagmill.stratify.ppm", {"tagmill.stratify.ppm", "camera.ppm_constraint"});
        if ((own.stratify.ppm || own.stratify.incidence || own.stratify.image_position) && m_config.scenario.sampling_mode != SamplingMode::Random)
            add("config.stratify_sweep", "tagmill.stratify");
        for (size_t i = 0; i < own.cameras.size(); ++i) {
            const std::string where = "tagmill.cameras." + std::to_string(i);
            const Matrix4 &pose = own.cameras[i].transform_matrix;
            const Matrix3 rotation = pose.topLeftCorner<3, 3>();
            constexpr double Rounding = 1e-6; // poses are often written with six digits
            const bool isRigid = (rotation * rotation.transpose()).isIdentity(Rounding) && rotation.determinant() > 0 && pose.row(3) == Eigen::RowVector4d(0, 0, 0, 1);
            if (!isRigid)
                add("config.not_rigid", where + ".transform_matrix", {where + ".transform_matrix"});
            if (own.cameras[i].scene >= m_config.dataset.num_scenes)
                add("config.camera_scene", where + ".scene", {std::to_string(own.cameras[i].scene), std::to_string(m_config.dataset.num_scenes - 1)}, Severity::Warning);
        }
        std::map<int, std::set<int>> dropped_cameras; // of each scene
        for (size_t i = 0; i < own.dropped_cameras.size(); ++i) {
            const DroppedCameraConfig &dropped = own.dropped_cameras[i];
            if (dropped.scene >= m_config.dataset.num_scenes || dropped.camera >= m_config.camera.samples_per_scene)
                add("config.no_dropped_camera", "tagmill.dropped_cameras." + std::to_string(i), {std::to_string(dropped.camera), std::to_string(dropped.scene)}, Severity::Warning);
            else if (!dropped_cameras[dropped.scene].insert(dropped.camera).second)
                add("config.dropped_twice", "tagmill.dropped_cameras." + std::to_string(i), {std::to_string(dropped.camera), std::to_string(dropped.scene)}, Severity::Warning);
        }
        for (const auto &[scene, cameras] : dropped_cameras) {
            const auto isHere = [id = scene](const PlacedCameraConfig &camera) { return camera.scene == id; };
            if (static_cast<int>(cameras.size()) == m_config.camera.samples_per_scene && std::none_of(own.cameras.begin(), own.cameras.end(), isHere))
                add("config.scene_dropped", "tagmill.dropped_cameras", {std::to_string(scene)});
        }
    }

    /// Fields that look alive but that nothing reads.
    void checkDeadFields()
    {
        static const GenConfig defaults;
        for (const FieldDesc &field : genConfigFields()) {
            const bool isDead = field.key == "scenario.azimuth" || field.key == "scenario.tag_spacing_bits"
                                || field.key == "force_reload_assets" || field.key.starts_with("sequence.") || field.key.starts_with("environment.");
            if (isDead && !(field.get(m_config) == field.get(defaults)))
                add("config.no_effect", std::string(field.key), {std::string(field.key)}, Severity::Warning);
        }
    }

    const GenConfig &m_config;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> validateConfig(const GenConfig &config)
{
    return Rules(config).check();
}

} // namespace tagmill
