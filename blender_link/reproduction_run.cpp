// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/reproduction_run.h"

namespace tagmill {

RenderRunOptions reproductionRun(const ReproductionPlan &plan, const QString &folder)
{
    RenderRunOptions options;
    options.config = plan.spec.scene_config;
    options.seed = plan.spec.global_seed;
    options.outputDir = folder;
    options.sceneIds = plan.scenes;
    options.mergeAndAudit = false;
    options.commandLine = QStringLiteral("tagmill reproduce");
    return options;
}

} // namespace tagmill
