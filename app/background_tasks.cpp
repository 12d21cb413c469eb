// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background_tasks.h"

#include "app/main_window.h"
#include "app/task_tray.h"
#include "models/audit_model.h"
#include "models/comparison_model.h"
#include "models/evaluation_model.h"
#include "models/reproduction_model.h"

#include <QPointer>

#include <utility>

namespace tagmill {

namespace {

/// `taskOf` is asked while the model lives; `changed` says that the work began or ended.
template<class Model, class Signal, class TaskOf>
void show(TaskTray &tray, Model &model, Signal changed, TaskOf taskOf)
{
    tray.addSource([model = QPointer<Model>(&model), taskOf]() -> std::optional<Task> { return model ? taskOf(*model) : std::nullopt; });
    QObject::connect(&model, changed, &tray, &TaskTray::refresh);
}

std::optional<Task> taskWhen(bool isRunning, const QString &text, std::optional<double> fraction, std::function<void()> cancel)
{
    return isRunning ? std::optional(Task{text, fraction, {}, std::move(cancel)}) : std::nullopt;
}

QString stageText(ReproductionModel::Stage stage)
{
    switch (stage) {
    case ReproductionModel::Stage::Planning:
        return MainWindow::tr("Reading the dataset's job");
    case ReproductionModel::Stage::Rendering:
        return MainWindow::tr("Rendering frames again");
    case ReproductionModel::Stage::Comparing:
    case ReproductionModel::Stage::Idle:
        break;
    }
    return MainWindow::tr("Comparing the frames with those rendered again");
}

} // namespace

void showTasks(TaskTray &tray, AuditModel &audit)
{
    show(tray, audit, &AuditModel::runningChanged, [](AuditModel &model) { return taskWhen(model.isRunning(), MainWindow::tr("Auditing the dataset"), model.fraction(), {}); });
    show(tray, audit, &AuditModel::closureChanged,
         [](AuditModel &model) { return taskWhen(model.isClosing(), MainWindow::tr("Closure test"), model.closureFraction(), [&model] { model.cancelClosure(); }); });
    show(tray, audit, &AuditModel::calibrationChanged, [](AuditModel &model) { return taskWhen(model.isCalibrating(), MainWindow::tr("Holding a calibration against the truth"), {}, {}); });
}

void showTasks(TaskTray &tray, EvaluationModel &evaluation)
{
    show(tray, evaluation, &EvaluationModel::changed,
         [](EvaluationModel &model) { return taskWhen(model.isRunning(), MainWindow::tr("Evaluating a detector"), model.fraction(), [&model] { model.cancel(); }); });
}

void showTasks(TaskTray &tray, ComparisonModel &comparison)
{
    show(tray, comparison, &ComparisonModel::changed,
         [](ComparisonModel &model) { return taskWhen(model.isRunning(), MainWindow::tr("Auditing the dataset to compare with"), {}, [&model] { model.close(); }); });
    show(tray, comparison, &ComparisonModel::framesChanged,
         [](ComparisonModel &model) { return taskWhen(model.isComparingFrames(), MainWindow::tr("Comparing frames of two datasets"), model.frameFraction(), [&model] { model.cancelFrames(); }); });
}

void showTasks(TaskTray &tray, ReproductionModel &reproduction)
{
    show(tray, reproduction, &ReproductionModel::changed, [](ReproductionModel &model) {
        return taskWhen(model.isRunning(), stageText(model.stage()), model.fraction(), model.isCancelling() ? std::function<void()>() : [&model] { model.cancel(); });
    });
}

} // namespace tagmill
