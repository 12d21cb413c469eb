// SPDX-License-Identifier: GPL-3.0-or-later
// PlanLink: which cameras of the plan took which frames of the dataset, of all that is selected. A frame belongs to a planned camera when the
// recipe kept with it has, for that scene and camera, the same pose and lens: then both are one camera, whichever panel it was
// selected in. Recipes are read in a job, each once. Lives on the GUI thread.
#pragma once

#include "models/camera_marks.h"
#include "models/latest_job.h"
#include "models/selection.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace tagmill {

class DatasetHandle;
class PlanModel;
struct CameraRecipe;
struct Plan;

class PlanLink : public QObject
{
    Q_OBJECT
public:
    PlanLink(PlanModel &plan, DatasetHandle &dataset, Selection &selection, QObject *parent = nullptr);
    ~PlanLink() override;

    /// Index into the plan's cameras; −1: none took it, or it is not known yet, or not selected.
    int cameraOf(const SelectedItem &item, const Plan &plan) const;
    /// Whether the dataset's frame of the same numbers was taken by this camera of the plan, which is selected.
    bool hasFrame(const SelectedItem &camera) const;

signals:
    void changed();

private:
    /// Of a dataset's scenes, as far as they were asked for.
    using TakenCameras = std::map<int, std::shared_ptr<const std::vector<CameraRecipe>>>;
    struct Links
    {
        std::shared_ptr<const Plan> plan; ///< null: nothing is linked
        TakenCameras taken;
        std::vector<CameraKey> cameras;   ///< of the plan that took a frame, ascending
    };

    static Links makeLinks(const std::filesystem::path &dataset, std::shared_ptr<const Plan> plan, TakenCameras taken, const std::vector<SelectedItem> &items, const Progress &progress);
    bool isTaken(const SelectedItem &item) const;
    static std::vector<int> unknownScenes(const std::vector<SelectedItem> &items, const Plan &plan, const TakenCameras &taken);
    void refresh();
    void set(Links links);

    PlanModel &m_plan;
    DatasetHandle &m_dataset;
    Selection &m_selection;
    std::uint64_t m_folder = 0; ///< whose cameras are known
    Links m_links;
    QThreadPool m_pool; ///< one thread: the disk
    LatestJob<Links> m_job;
};

/// Index of the camera of the plan that an item is, or that took it; −1: none. Without a link frames of datasets have none.
int plannedCamera(const SelectedItem &item, const Plan &plan, const PlanLink *link);

} // namespace tagmill
