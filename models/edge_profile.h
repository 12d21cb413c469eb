// SPDX-License-Identifier: GPL-3.0-or-later
// EdgeProfile: the grey values of a picture along a line that runs out of a tag: through its nearest corner along the
// outward diagonal, else straight across its nearest edge. Tone curves and blur shift edges; here one sees by how much.
#pragma once

#include "core/truth/detection_record.h"

#include <QImage>

#include <optional>
#include <vector>

namespace tagmill {

struct EdgeProfile
{
    static constexpr double HalfLength = 6; ///< px, on either side of the truth
    static constexpr double Step = 0.25;    ///< px between samples

    int record = -1, corner = -1;      ///< corner −1: across an edge
    Vector2 truth{0, 0};               ///< px, corner-origin: where the line's 0 is
    Vector2 outward{0, 0};             ///< of length 1
    std::vector<std::optional<double>> grey; ///< 0 … 255, from inside outwards; nothing off the picture
    /// Where the picture has the edge, px from the truth outwards; where there is contrast. Modules of 4 px and more.
    std::optional<double> edge;

    static double positionOf(size_t sample) { return -HalfLength + Step * static_cast<double>(sample); }
};

/// Interpolated between the four nearest pixels, whose values stand at their centres; nothing off the picture.
std::optional<double> greyAt(const QImage &image, const Vector2 &pixel);
/// Of the corner or edge nearest to `pixel`, not farther than `reach` px. Boards have no edges here, their markers do.
std::optional<EdgeProfile> edgeProfileAt(const QImage &image, const std::vector<DetectionRecord> &records, const Vector2 &pixel, double reach);

} // namespace tagmill
