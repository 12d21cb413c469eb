// SPDX-License-Identifier: GPL-3.0-or-later
// RecipeAudit: what a file of recipes covers and what is wrong with it, before anything is rendered (AUDIT section 7).
// Recipes are added one by one, so that a large file needs the memory of its numbers only.
#pragma once

#include "core/audit/audit.h"

#include <array>
#include <map>
#include <set>

namespace tagmill {

struct TruthTarget;

/// How often a family's ids stand in the recipes.
struct IdUse
{
    int different = 0, inFamily = 0; ///< ids that occur, ids there are
    std::int64_t least = 0, most = 0; ///< times one id occurs, over those that do
};

struct RecipeAuditReport
{
    static constexpr int coverageColumns = 8, coverageRows = 6;

    int scene_count = 0, camera_count = 0, tag_count = 0, board_count = 0;
    int empty_cameras = 0; ///< that see no target whole
    /// Of every tag or marker that a camera sees whole: m, deg, px per module. roll, deg: of each camera.
    DistributionStats distance, incidence_angle, ppm, roll;
    /// A scene: W of its point lights, W/m² of its suns, tags; a camera: targets seen whole.
    DistributionStats point_light, sun_light, tags_per_scene, targets_in_view;
    std::array<std::int64_t, coverageColumns * coverageRows> coverage{}; ///< seen targets by the place of their middle in the image
    std::map<std::string, IdUse> ids; ///< by family
    std::vector<int> repeated_scene_ids, scenes_with_repeated_tags;
    int repeated_seeds = 0;
    std::int64_t errors = 0, warnings = 0; ///< of all recipes
    std::vector<Problem> problems;         ///< the first thousand of them

    bool passed() const { return errors == 0 && repeated_scene_ids.empty(); }
};

class RecipeAudit
{
public:
    void add(const SceneRecipe &recipe);
    /// What could not be read at all.
    void addProblems(const std::vector<Problem> &problems);
    RecipeAuditReport report() const;

private:
    void addTargets(const SceneRecipe &recipe);
    void addCamera(const CameraRecipe &camera, const std::vector<TruthTarget> &targets);

    RecipeAuditReport m_report;
    std::vector<double> m_distances, m_incidences, m_ppms, m_rolls, m_points, m_suns, m_tags, m_inView;
    std::map<std::string, std::map<int, std::int64_t>> m_ids;
    std::set<int> m_sceneIds;
    std::set<std::int64_t> m_seeds;
};

std::string recipeAuditJson(const RecipeAuditReport &report);

} // namespace tagmill
