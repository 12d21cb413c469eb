// SPDX-License-Identifier: GPL-3.0-or-later
// PlanModel: what the document would generate: its recipes, its cameras and where each looks from, compiled
// in the background, newest wins. Scenes are compiled with validation, exactly as `generate` compiles them:
// without it some recipes would be others, and what is seen would not be what is rendered. While an edit
// stream lasts, plans of a moment ago still arrive (LatestJob's patience). A document with errors is never
// compiled: the last plan stays and isStale() says so. Lives on the GUI thread; a Plan is immutable.
#pragma once

#include "core/compile/compiler.h"
#include "core/truth/plan_metrics.h"
#include "models/latest_job.h"
#include "models/scene_range.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tagmill {

class ComputePool;
class DocumentModel;

struct PlannedCamera
{
    int recipe = 0;  ///< index into Plan::recipes
    int sceneId = 0;
    int camera = 0;  ///< index in its scene
    PlanView metrics;
};

struct Plan
{
    GenConfig config;                   ///< what it was compiled from
    std::vector<SceneRecipe> recipes;
    std::vector<PlannedCamera> cameras; ///< of all recipes, in order
    std::vector<Problem> failures;      ///< scenes that could not be compiled
    RejectionCounts rejected;           ///< why pose samples were refused
    int sceneCount = 0;                 ///< of the config; more than recipes + failures when capped
    SceneRange scenes;                  ///< what was asked for, of a plan that is capped; all: the first ones
    double seconds = 0;                 ///< it took to compile

    bool isCapped() const { return recipes.size() + failures.size() < static_cast<size_t>(sceneCount); }
    /// Index into cameras, or −1.
    int indexOf(int sceneId, int camera) const;
};

class PlanModel : public QObject
{
    Q_OBJECT
public:
    PlanModel(DocumentModel &document, ComputePool &pool, QObject *parent = nullptr);

    /// The newest plan of this document; nullptr before its first.
    const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    bool isComputing() const { return m_job.isRunning(); }
    /// The plan is not the document's: the document has errors or the compiler refused it.
    bool isStale() const { return m_isStale; }
    /// Why the newest document could not be compiled at all.
    const std::optional<Problem> &refusal() const { return m_refusal; }
    /// Of the newest plan of this document: why there is none, or of what there is none.
    std::vector<Problem> problems() const;
    ComputePool &pool() const { return m_pool; }

    /// Whole scenes are compiled until this many cameras are planned. Default 10 000.
    void setCameraCap(int cameras);
    int cameraCap() const { return m_cameraCap; }
    /// Of a config with more cameras than that: the scenes to plan. Where all fit, all are planned.
    void setScenes(const SceneRange &scenes);

signals:
    void planChanged();
    /// isComputing, isStale or refusal changed.
    void stateChanged();

private:
    void forget();
    void update();
    void take(Result<std::shared_ptr<const Plan>> plan);

    DocumentModel &m_document;
    ComputePool &m_pool;
    LatestJob<Result<std::shared_ptr<const Plan>>> m_job;
    std::shared_ptr<const Plan> m_plan;
    std::optional<Problem> m_refusal;
    int m_cameraCap = 10000;
    SceneRange m_scenes;
    bool m_isStale = false;
};

/// Compiles up to `cameraCap` cameras of a valid config: all, else those of `scenes`, else the first. Errors: InvalidValue, Cancelled.
Result<std::shared_ptr<const Plan>> makePlan(const GenConfig &config, int cameraCap, Executor &executor, const Progress &progress = {}, const SceneRange &scenes = {});

} // namespace tagmill
