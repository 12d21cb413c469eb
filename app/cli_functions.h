// SPDX-License-Identifier: GPL-3.0-or-later
// One function a subcommand; each returns the exit status.
#pragma once

namespace tagmill {

class Arguments;

int runGenerate(const Arguments &arguments);
int runSequence(const Arguments &arguments);
int runMerge(const Arguments &arguments);
int runCompile(const Arguments &arguments);
int runValidateRecipe(const Arguments &arguments);
int runAuditRecipes(const Arguments &arguments);
int runValidateConfig(const Arguments &arguments);
int runConfigResolve(const Arguments &arguments);
int runConfigSchema(const Arguments &arguments);
int runConfigMigrate(const Arguments &arguments);
int runPresetList(const Arguments &arguments);
int runPresetShow(const Arguments &arguments);
int runExplainCompat(const Arguments &arguments);
int runAudit(const Arguments &arguments);
int runAuditDiff(const Arguments &arguments);
int runAuditPrune(const Arguments &arguments);
int runAuditLogs(const Arguments &arguments);
int runEvaluate(const Arguments &arguments);
int runVerify(const Arguments &arguments);
int runExport(const Arguments &arguments);
int runInfo(const Arguments &arguments);
int runLock(const Arguments &arguments);
int runReproduce(const Arguments &arguments);
int runJobStatus(const Arguments &arguments);
int runJobCancel(const Arguments &arguments);
int runJobResubmit(const Arguments &arguments);
int runExperimentExpand(const Arguments &arguments);
int runExperimentRun(const Arguments &arguments);
int runPlan(const Arguments &arguments);
int runBoard(const Arguments &arguments);
int runDoctor(const Arguments &arguments);

} // namespace tagmill
