// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_model.h"

#include "core/compile/compat.h"
#include "core/config/asset_paths.h"
#include "core/truth/plan_viewer.h"
#include "models/background_thread.h"
#include "models/document_model.h"
#include "models/qt_executor.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace tagmill {

namespace {

/// A job of this age gives way to a newer one; a younger one may finish, so that a drag shows its way.
constexpr std::chrono::milliseconds patience{250};
constexpr size_t recipesAtOnce = 64; ///< one task

/// As many as fit: of the range, or the first ones when none is in it.
std::vector<int> scenesThatFit(int sceneCount, size_t room, const SceneRange &range)
{
    std::vector<int> ids;
    for (int scene = 0; scene < sceneCount && ids.size() < room; ++scene)
        if (range.contains(scene))
            ids.push_back(scene);
    return ids.empty() && !range.isAll() ? scenesThatFit(sceneCount, room, {}) : ids;
}

std::vector<PlannedCamera> plannedCameras(const std::vector<SceneRecipe> &recipes, Executor &executor)
{
    std::vector<PlannedCamera> cameras;
    std::vector<size_t> first; // camera of each recipe
    for (size_t r = 0; r < recipes.size(); ++r) {
        first.push_back(cameras.size());
        for (size_t c = 0; c < recipes[r].cameras.size(); ++c)
            cameras.push_back({static_cast<int>(r), recipes[r].scene_id, static_cast<int>(c), {}});
    }
    executor.parallelFor((recipes.size() + recipesAtOnce - 1) / recipesAtOnce, [&](size_t task) {
        PlanViewer viewer;
        for (size_t r = task * recipesAtOnce; r < std::min(recipes.size(), (task + 1) * recipesAtOnce); ++r) {
            const std::vector<PlanView> metrics = viewer.views(recipes[r]);
            for (size_t c = 0; c < metrics.size(); ++c)
                cameras[first[r] + c].metrics = metrics[c];
        }
    });
    return cameras;
}

/// A config without a section of ours is taken for one of render-tag's, which who opens it may not know.
std::vector<Problem> compatNotices(const GenConfig &config)
{
    QStringList differences;
    if (config.isCompat() && !config.tagmill.present)
        for (const CompatDifference *difference : compatDifferencesFor(config))
            differences += QCoreApplication::translate("Compat", std::string(difference->text).c_str());
    if (differences.isEmpty())
        return {};
    return {{"plan.means_render_tag", Severity::Notice, {}, {}, 0, {differences.join(QStringLiteral("; ")).toStdString()}}};
}

} // namespace

int Plan::indexOf(int sceneId, int camera) const
{
    // Scenes are compiled in the order of their ids.
    const auto found = std::lower_bound(cameras.begin(), cameras.end(), std::pair(sceneId, camera), [](const PlannedCamera &planned, const auto &wanted) {
        return std::pair(planned.sceneId, planned.camera) < wanted;
    });
    return found == cameras.end() || found->sceneId != sceneId || found->camera != camera ? -1 : static_cast<int>(found - cameras.begin());
}

Result<std::shared_ptr<const Plan>> makePlan(const GenConfig &config, int cameraCap, Executor &executor, const Progress &progress, const SceneRange &scenes)
{
    const auto begin = std::chrono::steady_clock::now();
    CompileOptions options;
    options.seed = config.dataset.seeds.global_seed;
    options.outputDir = config.dataset.output_dir;
    options.validate = true;
    TAGMILL_TRY(const SceneCompiler compiler, SceneCompiler::create(config, std::move(options)));
    const int room = std::max(1, cameraCap / std::max(1, config.camera.samples_per_scene));
    const SceneRange asked = compiler.sceneCount() > room ? scenes : SceneRange();
    const std::vector<int> ids = scenesThatFit(compiler.sceneCount(), static_cast<size_t>(room), asked);
    TAGMILL_TRY(CompileResult compiled, compileScenes(compiler, ids, executor, progress));

    auto plan = std::make_shared<Plan>();
    plan->config = config;
    plan->recipes = std::move(compiled.recipes);
    plan->failures = std::move(compiled.failures);
    plan->rejected = std::move(compiled.rejected);
    plan->sceneCount = compiler.sceneCount();
    plan->scenes = asked;
    plan->cameras = plannedCameras(plan->recipes, executor);
    plan->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return std::shared_ptr<const Plan>(std::move(plan));
}

PlanModel::PlanModel(DocumentModel &document, ComputePool &pool, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_pool(pool)
    , m_job(&pool, patience)
{
    connect(&m_document, &DocumentModel::documentReplaced, this, &PlanModel::forget);
    connect(&m_document, &DocumentModel::configChanged, this, &PlanModel::update);
    update();
}

void PlanModel::setCameraCap(int cameras)
{
    if (cameras == m_cameraCap)
        return;
    m_cameraCap = cameras;
    update();
}

void PlanModel::setScenes(const SceneRange &scenes)
{
    if (scenes == m_scenes)
        return;
    m_scenes = scenes;
    if (!m_plan || m_plan->isCapped() || isComputing())
        update();
}

/// The plan of a document that is gone is nobody's.
std::vector<Problem> PlanModel::problems() const
{
    if (m_refusal)
        return {*m_refusal};
    if (!m_plan || m_isStale)
        return {};
    std::vector<Problem> problems = compatNotices(m_plan->config);
    problems.insert(problems.end(), m_plan->failures.begin(), m_plan->failures.end());
    return problems;
}

void PlanModel::forget()
{
    m_job.cancel();
    m_refusal.reset();
    if (!m_plan)
        return;
    m_plan.reset();
    emit planChanged();
}

void PlanModel::update()
{
    if (m_document.hasErrors()) {
        m_job.cancel();
        m_isStale = true;
        m_refusal.reset();
        emit stateChanged();
        return;
    }
    m_job.start(
        [config = m_document.config(), file = m_document.path(), cap = m_cameraCap, scenes = m_scenes, pool = &m_pool](const Progress &progress) mutable -> Result<std::shared_ptr<const Plan>> {
            resolveAssetPaths(config, file, LookFirst::BesideConfig);
            QtExecutor executor(*pool);
            TAGMILL_TRY(std::shared_ptr<const Plan> plan, makePlan(config, cap, executor, progress, scenes));
            return freedInBackground(std::move(plan));
        },
        [this](Result<std::shared_ptr<const Plan>> plan) { take(std::move(plan)); });
    emit stateChanged();
}

void PlanModel::take(Result<std::shared_ptr<const Plan>> plan)
{
    m_isStale = !plan;
    m_refusal.reset();
    if (plan)
        m_plan = *std::move(plan);
    else
        m_refusal = plan.error().problem;
    if (!m_isStale)
        emit planChanged();
    emit stateChanged();
}

} // namespace tagmill
