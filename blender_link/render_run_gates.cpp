// SPDX-License-Identifier: GPL-3.0-or-later
// A run that ends early when its first frames do not keep what they should.
#include "blender_link/render_run_private.h"

#include "core/dataset/dataset.h"
#include "core/number_text.h"

namespace tagmill {

namespace {

Result<std::vector<GateOutcome>> outcomesOf(const std::filesystem::path &dir, const std::vector<GateRule> &rules, const Progress &progress)
{
    TAGMILL_TRY(const auto dataset, readDataset(dir, subprogress(progress, 0, 0.5)));
    ThreadExecutor executor;
    TAGMILL_TRY(AuditReport report, auditDataset(*dataset, executor, subprogress(progress, 0.5, 1)));
    TAGMILL_CHECK(applyGates(report, rules));
    return report.gates;
}

/// A rule's own words need not say what was measured.
std::string whyBroken(const GateOutcome &outcome)
{
    const bool isSaid = !outcome.value || outcome.message.find(outcome.rule.metric) != std::string::npos;
    return isSaid ? outcome.message : outcome.message + " (" + outcome.rule.metric + " = " + shortNumber(*outcome.value) + ")";
}

} // namespace

/// Once, when so many frames lie in the dataset, or all that can.
void RenderRun::Private::checkStopRules()
{
    const int frames = progress.framesKept + framesCommitted;
    const int asked = std::min(options.stopFrames, progress.framesTotal - progress.framesFailed);
    if (options.stopRules.empty() || areStopRulesChecked || frames == 0 || frames < asked)
        return;
    areStopRulesChecked = true;
    ++committingScenes; // the run is not complete before
    pool.start([dir = dataset(), rules = options.stopRules, cancellable = pool.progress()] { return outcomesOf(dir, rules, cancellable); },
               [this, frames](const Result<std::vector<GateOutcome>> &outcomes) {
                   --committingScenes;
                   if (!outcomes)
                       return end(outcomes.error());
                   for (const GateOutcome &outcome : *outcomes) {
                       if (outcome.isFailure())
                           return end(makeError(Errc::InvalidValue, "run.stopped_by_gate", {std::to_string(frames), whyBroken(outcome)}));
                       if (outcome.isWarning())
                           report({"run.gate_warning", Severity::Warning, {}, {}, 0, {std::to_string(frames), whyBroken(outcome)}});
                   }
                   checkComplete();
               });
}

} // namespace tagmill
