// SPDX-License-Identifier: GPL-3.0-or-later
// Documents from and to Values, by their rows. Private to core/config.
#pragma once

#include "core/config/coerce.h"
#include "core/config/experiment.h"
#include "core/config/job_spec.h"
#include "core/config/model_desc.h"

namespace tagmill {

Result<> storeValue(JobSpec &target, const Value &value, const Constraint &constraint);
Result<> storeValue(Experiment &target, const Value &value, const Constraint &constraint);
Result<> storeValue(Campaign &target, const Value &value, const Constraint &constraint);
Value toValue(const JobSpec &value);

// The models each part brings, for modelDescriptions().
std::span<const ModelDesc> jobModels();
std::span<const ModelDesc> experimentModels();
std::span<const ModelDesc> recipeModels();
std::span<const ModelDesc> gateModels();
std::span<const ModelDesc> clusterModels();
std::span<const ModelDesc> renderModels();

} // namespace tagmill
