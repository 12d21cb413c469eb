// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of an evaluation. Private to it.
#pragma once

#include "core/audit/evaluation.h"

namespace tagmill {

/// `frame`: its place in the dataset.
void evaluateFrame(std::uint32_t frame, const std::vector<DetectionRecord> &records, const std::vector<Detection> &detections, double match_px, double noise, Evaluation &evaluation);

} // namespace tagmill
