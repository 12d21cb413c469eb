// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calibration_model.h"

#include "models/document_model.h"
#include "models/qt_executor.h"

#include <QUndoCommand>

#include <algorithm>

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
    m_refusal.reset(); // what was asked for with the former ones
    emit stateChanged();
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
        [count](const CalibrationPlan &views, const Plan &plan, const CalibrationPlanOptions &options, Executor &executor, const Progress &progress) -> Result<Choice> {
            TAGMILL_TRY(const std::vector<AddedView> added, informativeViews(views, plan.config, plan.recipes, count, options, executor, progress));
            Choice choice;
            for (const AddedView &view : added)
                choice.added.push_back(view.camera);
            return choice;
        },
        tr("Add %n informative pose(s)", nullptr, count));
}

void CalibrationModel::dropLeastUseful(int count)
{
    choose(
        [count](const CalibrationPlan &views, const Plan &, const CalibrationPlanOptions &options, Executor &executor, const Progress &progress) -> Result<Choice> {
            TAGMILL_TRY(std::vector<size_t> dropped, leastUsefulViews(views, count, options.noise_px, executor, progress));
            std::sort(dropped.begin(), dropped.end());
            Choice choice;
            for (const size_t i : dropped)
                choice.dropped.push_back({SelectionSource::Plan, views.views[i].scene, views.views[i].camera});
            return choice;
        },
        tr("Drop %n camera(s)", nullptr, count));
}

void CalibrationModel::choose(Choose choose, const QString &text)
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
        [plan, options = m_options, choose = std::move(choose), pool = &m_plan.pool().later()](const Progress &progress) -> Result<Choice> {
            QtExecutor executor(*pool);
            TAGMILL_TRY(const CalibrationPlan views, calibrationPlan(plan->recipes, options, executor));
            return choose(views, *plan, options, executor, progress);
        },
        [this, text](Result<Choice> choice) {
            if (const Result<> done = choice ? apply(*std::move(choice), text) : Result<>(choice.error()); !done)
                m_refusal = done.error().problem;
            emit stateChanged();
        });
    emit stateChanged();
}

Result<> CalibrationModel::apply(Choice choice, const QString &text)
{
    if (!choice.dropped.empty())
        return PlacedCameras(m_document).drop(choice.dropped, text, m_along ? m_along(choice.dropped) : nullptr);
    GenConfig edited = m_document.config();
    addCameras(edited, std::move(choice.added));
    ConfigDocument after = m_document.document();
    TAGMILL_CHECK(writeCameraLists(after, edited));
    m_document.apply(std::move(after), text);
    return {};
}

} // namespace tagmill
