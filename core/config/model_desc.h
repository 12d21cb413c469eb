// SPDX-License-Identifier: GPL-3.0-or-later
// ModelDesc: what the world may know about a document that is not a config: a job spec, an experiment, a campaign, a
// recipe, and the maps inside them. The reference and the JSON Schema are made from these rows alone.
#pragma once

#include "core/config/field.h"
#include "core/problem.h"

#include <optional>

namespace tagmill {

struct ModelDesc
{
    std::string_view name;  ///< "JobSpec": its name in the JSON Schema
    std::string_view label; ///< English, marked for translation in context "Model"
    std::string_view doc;
    std::span<const ElementDesc> rows; ///< in the order of serialisation
    bool isClosed = false;             ///< unknown keys are errors
    Value (*defaults)() = nullptr;     ///< a map of them; without it they stand in the rows
};

/// Every model: a document first, then what it holds.
std::span<const ModelDesc> modelDescriptions();
/// The model of that name, or nullptr ("GenConfig" is none: its fields have their own table).
const ModelDesc *findModel(std::string_view name);
/// What a missing key means; nothing when the key is required.
std::optional<Value> defaultOf(const ModelDesc &model, const ElementDesc &row);

/// A warning with the nearest name for each key of a document that its model does not know, inner maps included.
void reportUnknownKeys(const Value &document, std::string_view model, Report &report);

} // namespace tagmill
