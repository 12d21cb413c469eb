// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_link.h"

#include "core/dataset/scene_result.h"
#include "models/dataset_handle.h"
#include "models/plan_model.h"

namespace tagmill {

namespace {

bool isSameFrame(const SelectedItem &a, const SelectedItem &b)
{
    return a.source == b.source && a.scene == b.scene && a.camera == b.camera;
}

bool isSameCamera(const CameraRecipe &a, const CameraRecipe &b)
{
    return a.transform_matrix == b.transform_matrix && cameraModel(a.intrinsics) == cameraModel(b.intrinsics);
}

/// For jobs.
bool isTakenBy(const std::filesystem::path &dataset, const SelectedItem &item, const Plan &plan)
{
    const auto scene = readSceneResult(sceneResultPath(dataset, item.scene));
    const int index = plan.indexOf(item.scene, item.camera);
    if (!scene || index < 0 || static_cast<size_t>(item.camera) >= scene->recipe.cameras.size())
        return false;
    const SceneRecipe &planned = plan.recipes[static_cast<size_t>(plan.cameras[static_cast<size_t>(index)].recipe)];
    return isSameCamera(scene->recipe.cameras[static_cast<size_t>(item.camera)], planned.cameras[static_cast<size_t>(item.camera)]);
}

} // namespace

PlanLink::PlanLink(PlanModel &plan, DatasetHandle &dataset, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_dataset(dataset)
    , m_selection(selection)
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_plan, &PlanModel::planChanged, this, &PlanLink::refresh);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &PlanLink::refresh);
    connect(&m_selection, &Selection::changed, this, [this](const SelectedItem &item) {
        if (!isSameFrame(item, m_linked)) // another record or point of it is no other frame
            refresh();
    });
    refresh();
}

PlanLink::~PlanLink() = default;

int PlanLink::cameraOf(const SelectedItem &item, const Plan &plan) const
{
    return m_linkedPlan.get() == &plan && isSameFrame(item, m_linked) ? plan.indexOf(item.scene, item.camera) : -1;
}

void PlanLink::refresh()
{
    m_job.cancel();
    const SelectedItem item = m_selection.current();
    const auto plan = m_plan.plan();
    const auto dataset = m_dataset.dataset();
    if (item.source != SelectionSource::DatasetA || !plan || !dataset || plan->indexOf(item.scene, item.camera) < 0)
        return set(nullptr, {});
    m_job.start([plan, item, dir = dataset->dir](const Progress &) { return isTakenBy(dir, item, *plan); },
                [this, plan, item](bool isTaken) { isTaken ? set(plan, item) : set(nullptr, {}); });
}

void PlanLink::set(std::shared_ptr<const Plan> plan, const SelectedItem &item)
{
    const bool isSame = plan == m_linkedPlan && isSameFrame(item, m_linked);
    m_linkedPlan = std::move(plan);
    m_linked = item;
    if (!isSame)
        emit changed();
}

} // namespace tagmill
