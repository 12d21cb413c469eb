// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of the Audit workspace do in the background, as tasks of the tray: how far each is, and what stops it.
#pragma once

namespace tagmill {

class AuditModel;
class ComparisonModel;
class EvaluationModel;
class ReproductionModel;
class TaskTray;

/// The models may go before the tray.
void showTasks(TaskTray &tray, AuditModel &audit);
void showTasks(TaskTray &tray, EvaluationModel &evaluation);
void showTasks(TaskTray &tray, ComparisonModel &comparison);
void showTasks(TaskTray &tray, ReproductionModel &reproduction);

} // namespace tagmill
