// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of two datasets that were made of the same recipe: how far their pictures are apart, and how far apart detectors
// find the same corners in them. Renderer, its settings and its seed may be others: what they change is what is compared.
#pragma once

#include "core/audit/picture_difference.h"
#include "core/audit/residuals.h"

namespace tagmill {

struct ComparedFrame
{
    std::string image_id;
    std::optional<Problem> problem; ///< a picture cannot be read, or has another size
    PictureDifference pixels;
    ResidualSums corners; ///< of those that a detector finds in both: the experiment's place less the base's; none where pixels are the same
    int onlyInBase = 0, onlyInExperiment = 0; ///< corners found in one of the pictures alone

    bool isSame() const { return !problem && pixels.isSame(); }
};

struct FrameComparison
{
    std::vector<ComparedFrame> frames;       ///< those of the same recipe, the worst first
    int otherRecipe = 0, unknownRecipe = 0;  ///< in both datasets, but not seen by the same camera; without recipes beside them
    int baseAlone = 0, experimentAlone = 0;  ///< frames that the other dataset does not have

    int same() const;
};

/// By name. Recipes are those of the result files; files they name are compared by name, not opened. Error Cancelled.
Result<FrameComparison> compareFrames(const Dataset &base, const Dataset &experiment, Executor &executor, const Progress &progress = {});

class JsonWriter;
/// The object `frames` of an audit's diff: how many, and those that differ.
void writeFrameComparison(JsonWriter &json, const FrameComparison &comparison);

} // namespace tagmill
