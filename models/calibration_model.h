// SPDX-License-Identifier: GPL-3.0-or-later
// CalibrationModel: what a calibration from the boards of the plan would be worth (core/plan), foretold anew in the
// background whenever the plan or the options change, while it is active; and poses added or cameras dropped as undoable
// edits of the document. Lives on the GUI thread.
#pragma once

#include "core/plan/calibration_plan.h"
#include "models/placed_cameras.h"
#include "models/plan_model.h"

namespace tagmill {

class CalibrationModel : public QObject
{
    Q_OBJECT
public:
    CalibrationModel(DocumentModel &document, PlanModel &plan, QObject *parent = nullptr);

    /// Nothing before the first one, and when there is a problem().
    const std::optional<CalibrationForecast> &forecast() const { return m_forecast; }
    /// Why nothing can be foretold.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// Why the last poses could not be added or dropped; until the next try or plan.
    const std::optional<Problem> &refusal() const { return m_refusal; }

    const CalibrationPlanOptions &options() const { return m_options; }
    void setOptions(const CalibrationPlanOptions &options);
    /// Whether anybody looks. Default: no.
    void setActive(bool isActive);

    bool isChoosing() const { return m_choice.isRunning(); }
    /// The most informative of options().candidates poses, as hand-placed cameras. An edit of the document meanwhile ends it.
    void addPoses(int count);
    void dropLeastUseful(int count);
    /// What follows when cameras go and come back, done and undone with it: PlacedCameras::drop().
    using Along = std::function<std::unique_ptr<QUndoCommand>(const std::vector<SelectedItem> &)>;
    void setAlongWithDrops(Along along) { m_along = std::move(along); }

signals:
    void forecastChanged();
    /// isChoosing or refusal changed.
    void stateChanged();

private:
    struct Choice
    {
        std::vector<PlacedCameraConfig> added;
        std::vector<SelectedItem> dropped; ///< in order
    };
    using Choose = std::function<Result<Choice>(const CalibrationPlan &, const Plan &, const CalibrationPlanOptions &, Executor &, const Progress &)>;

    void takePlan();
    void update();
    void choose(Choose choose, const QString &text);
    /// One step of undo, though it may change two keys.
    Result<> apply(Choice choice, const QString &text);

    DocumentModel &m_document;
    PlanModel &m_plan;
    CalibrationPlanOptions m_options;
    LatestJob<Result<CalibrationForecast>> m_job;
    LatestJob<Result<Choice>> m_choice;
    Along m_along;
    std::optional<CalibrationForecast> m_forecast;
    std::optional<Problem> m_problem, m_refusal;
    bool m_isActive = false;
    bool m_isCurrent = false; ///< the forecast, or its problem, is of this plan and these options, or on its way
};

} // namespace tagmill
