// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/detector_bias.h"

#include "core/dataset/json_writer.h"

#include <array>

namespace tagmill {

namespace {

constexpr std::array<DetectorBias, 0> table{};

} // namespace

std::span<const DetectorBias> detectorBiases()
{
    return table;
}

void writeDetectorBias(JsonWriter &json)
{
    json.key("known_bias").beginArray();
    for (const DetectorBias &row : detectorBiases()) {
        json.beginObject().field("detector", row.detector).field("version", row.version).field("refinement", row.refinement).field("tone", row.tone);
        json.field("from_ppm", row.fromPpm).field("to_ppm", row.toPpm).field("outward_px", row.outward_px).field("noise_px", row.noise_px).field("corners", row.corners).endObject();
    }
    json.endArray();
}

} // namespace tagmill
