// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calibration_model.h"

#include "models/document_model.h"
#include "models/qt_executor.h"

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{250};

} // namespace

CalibrationModel::CalibrationModel(DocumentModel &document, PlanModel &plan, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_plan(plan)
    , m_job(&plan.pool().later(), patience)
    , m_choice(&plan.pool().later())
{
    connect(&m_plan, &PlanModel::planChanged, this, &CalibrationModel::takePlan);
    connect(&m_document, &DocumentModel::configChanged, this, [this] {
        m_choice.cancel();
        emit stateChanged();
    });
}

void CalibrationModel::setOptions(const CalibrationPlanOptions &options)
{
    m_options = options;
    m_isCurrent = false;
    update();
}

void CalibrationModel::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void CalibrationModel::takePlan()
{
    m_isCurrent = false;
    m_refusal.reset();
    emit stateChanged();
    update();
}

void CalibrationModel::update()
{
    if (!m_isActive || m_isCurrent)
        return;
    m_isCurrent = true;
    const auto plan = m_plan.plan();
    if (!plan) {
        m_job.cancel();
        m_forecast.reset();
        m_problem.reset();
        emit forecastChanged();
        return;
    }
    m_job.start(
        [plan, options = m_options, pool = &m_plan.pool().later()](const Progress &) -> Result<CalibrationForecast> {
            QtExecutor executor(*pool);
            TAGMILL_TRY(const CalibrationPlan views, calibrationPlan(plan->recipes, options, executor));
            return forecastCalibration(views.lens, views.views, options.noise_px);
        },
        [this](Result<CalibrationForecast> forecast) {
            m_problem = forecast ? std::nullopt : std::optional(forecast.error().problem);
            m_forecast = forecast ? std::optional(*std::move(forecast)) : std::nullopt;
            emit forecastChanged();
        });
}

void CalibrationModel::addPoses(int count)
{
    choose(
        [count](const CalibrationPlan &views, const Plan &plan, const CalibrationPlanOptions &options, Executor &executor, const Progress &progress) -> Edited {
            TAGMILL_TRY(const std::vector<AddedView> added, informativeViews(views, plan.config, plan.recipes, count, options, executor, progress));
            std::vector<PlacedCameraConfig> cameras;
            for (const AddedView &view : added)
                cameras.push_back(view.camera);
            GenConfig edited = plan.config;
            addCameras(edited, std::move(cameras));
            return edited;
        },
        tr("Add %n informative pose(s)", nullptr, count));
}

void CalibrationModel::dropLeastUseful(int count)
{
    choose(
        [count](const CalibrationPlan &views, const Plan &plan, const CalibrationPlanOptions &options, Executor &executor, const Progress &progress) -> Edited {
            TAGMILL_TRY(const std::vector<size_t> dropped, leastUsefulViews(views, count, options.noise_px, executor, progress));
            std::vector<CameraIndex> cameras;
            for (const size_t i : dropped)
                cameras.push_back({views.views[i].scene, views.views[i].camera});
            GenConfig edited = plan.config;
            dropCameras(edited, cameras);
            return edited;
        },
        tr("Drop %n camera(s)", nullptr, count));
}

void CalibrationModel::choose(Change change, const QString &text)
{
    const auto plan = m_plan.plan();
    m_refusal.reset();
    if (const auto editable = checkCamerasEditable(m_document.config()); !editable)
        m_refusal = editable.error().problem;
    if (m_refusal || !plan || m_plan.isStale()) {
        emit stateChanged();
        return;
    }
    m_choice.start(
        [plan, options = m_options, change = std::move(change), pool = &m_plan.pool().later()](const Progress &progress) -> Edited {
            QtExecutor executor(*pool);
            TAGMILL_TRY(const CalibrationPlan views, calibrationPlan(plan->recipes, options, executor));
            return change(views, *plan, options, executor, progress);
        },
        [this, text](Edited edited) {
            if (edited)
                apply(*edited, text);
            else
                m_refusal = edited.error().problem;
            emit stateChanged();
        });
    emit stateChanged();
}

/// One step of undo, though it may change two keys.
void CalibrationModel::apply(const GenConfig &edited, const QString &text)
{
    ConfigDocument after = m_document.document();
    if (const auto written = writeCameraLists(after, edited); !written)
        m_refusal = written.error().problem;
    else
        m_document.apply(std::move(after), text);
}

} // namespace tagmill
