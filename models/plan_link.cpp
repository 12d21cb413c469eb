// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_link.h"

#include "core/dataset/scene_result.h"
#include "models/dataset_handle.h"
#include "models/plan_model.h"

#include <algorithm>

namespace tagmill {

namespace {

/// A frame of the dataset or a camera of the plan.
bool isLinkable(const SelectedItem &item)
{
    return (item.source == SelectionSource::DatasetA || item.source == SelectionSource::Plan) && item.scene >= 0;
}

bool isSameCamera(const CameraRecipe &a, const CameraRecipe &b)
{
    return a.transform_matrix == b.transform_matrix && cameraModel(a.intrinsics) == cameraModel(b.intrinsics);
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
    connect(&m_selection, &Selection::changed, this, &PlanLink::refresh);
    refresh();
}

PlanLink::~PlanLink() = default;

/// Those of the items that may be the plan's and were not read yet.
std::vector<int> PlanLink::unknownScenes(const std::vector<SelectedItem> &items, const Plan &plan, const TakenCameras &taken)
{
    std::vector<int> scenes;
    for (const SelectedItem &item : items)
        if (isLinkable(item) && (scenes.empty() || scenes.back() != item.scene) && !taken.contains(item.scene) && plan.indexOf(item.scene, item.camera) >= 0)
            scenes.push_back(item.scene);
    std::sort(scenes.begin(), scenes.end());
    scenes.erase(std::unique(scenes.begin(), scenes.end()), scenes.end());
    return scenes;
}

int PlanLink::cameraOf(const SelectedItem &item, const Plan &plan) const
{
    const bool isLinked = m_links.plan.get() == &plan && item.source == SelectionSource::DatasetA && isTaken(item);
    return isLinked ? plan.indexOf(item.scene, item.camera) : -1;
}

bool PlanLink::hasFrame(const SelectedItem &camera) const
{
    return m_links.plan && camera.source == SelectionSource::Plan && isTaken(camera);
}

bool PlanLink::isTaken(const SelectedItem &item) const
{
    return std::binary_search(m_links.cameras.begin(), m_links.cameras.end(), keyOf(item));
}

int plannedCamera(const SelectedItem &item, const Plan &plan, const PlanLink *link)
{
    if (item.source == SelectionSource::Plan)
        return plan.indexOf(item.scene, item.camera);
    return link ? link->cameraOf(item, plan) : -1;
}

/// For jobs, also to look through what is selected: that may be 100 000 frames.
PlanLink::Links PlanLink::makeLinks(const std::filesystem::path &dataset, std::shared_ptr<const Plan> plan, TakenCameras taken, const std::vector<SelectedItem> &items, const Progress &progress)
{
    const std::vector<int> scenes = unknownScenes(items, *plan, taken);
    for (size_t i = 0; i < scenes.size() && reportProgress(progress, static_cast<double>(i) / static_cast<double>(scenes.size()), "reading recipes"); ++i)
        if (auto recipe = readSceneRecipe(sceneResultPath(dataset, scenes[i])))
            taken[scenes[i]] = std::make_shared<const std::vector<CameraRecipe>>(std::move(recipe->cameras));
    Links links{std::move(plan), std::move(taken), {}};
    for (const PlannedCamera &planned : links.plan->cameras) {
        const auto scene = links.taken.find(planned.sceneId);
        const auto camera = static_cast<size_t>(planned.camera);
        if (scene == links.taken.end() || camera >= scene->second->size())
            continue;
        if (isSameCamera((*scene->second)[camera], links.plan->recipes[static_cast<size_t>(planned.recipe)].cameras[camera]))
            links.cameras.push_back({planned.sceneId, planned.camera});
    }
    return links;
}

void PlanLink::refresh()
{
    const auto plan = m_plan.plan();
    const auto &snapshot = m_dataset.snapshot();
    const auto &items = m_selection.items();
    if (!snapshot || snapshot->folder != m_folder) {
        m_folder = snapshot ? snapshot->folder : 0;
        m_job.cancel();
        set({});
    }
    if (!plan || !snapshot || std::none_of(items.begin(), items.end(), isLinkable)) {
        m_job.cancel();
        return set({nullptr, std::move(m_links.taken), {}});
    }
    m_job.start([dir = snapshot->dataset->dir, plan, taken = m_links.taken, items](const Progress &progress) { return makeLinks(dir, plan, taken, items, progress); },
                [this](Links links) { set(std::move(links)); });
}

void PlanLink::set(Links links)
{
    const bool isSame = links.plan == m_links.plan && links.cameras == m_links.cameras;
    m_links = std::move(links);
    if (!isSame)
        emit changed();
}

} // namespace tagmill
