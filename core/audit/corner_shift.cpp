// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/corner_shift.h"

#include "core/audit/residuals.h"
#include "core/calibration/edge_refinement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace tagmill {

namespace {

/// By the record's place and the point's number.
using Corners = std::map<std::pair<size_t, int>, Vector2>;

Corners measuredCorners(const Image8 &picture, const std::vector<DetectionRecord> &records)
{
    const Image8 grey = greyImage(picture);
    Corners corners;
    std::set<std::string> ofCharuco; // their white is narrower than a module may be; the board's saddles are measured instead
    for (size_t i = 0; i < records.size(); ++i) {
        if (records[i].record_type != RecordType::Board)
            continue;
        const auto board = calibrationFrame(records[i], {.withMargin = true});
        if (!board || board->board.type != "charuco")
            continue;
        ofCharuco.insert(board->board.dictionary);
        for (const DetectedPoint &saddle : refineSaddlesByEdges(grey, *board))
            corners[{i, saddle.id}] = saddle.pixel;
    }
    for (size_t i = 0; i < records.size(); ++i) {
        if (records[i].record_type != RecordType::Tag || ofCharuco.contains(records[i].tag_family) || !isWholeTag(records[i]))
            continue;
        const auto found = refineTagByEdges(grey, records[i]);
        for (int c = 0; c < 4; ++c)
            if (const auto &corner = found[static_cast<size_t>(c)])
                corners[{i, c}] = *corner;
    }
    return corners;
}

} // namespace

bool CornerShift::isWithinLimits() const
{
    return mean.norm() <= mostMeanShift_px && rms_px <= mostRmsShift_px && lost <= mostCornersLost * (compared + lost);
}

CornerShift cornerShift(const Image8 &before, const Image8 &now, const std::vector<DetectionRecord> &records)
{
    const Corners first = measuredCorners(before, records), second = measuredCorners(now, records);
    CornerShift shift;
    double squares = 0;
    for (const auto &[corner, pixel] : first) {
        const auto other = second.find(corner);
        if (other == second.end()) {
            ++shift.lost;
            continue;
        }
        const Vector2 offset = other->second - pixel;
        ++shift.compared;
        shift.mean += offset;
        squares += offset.squaredNorm();
        shift.largest_px = std::max(shift.largest_px, offset.norm());
    }
    if (shift.compared > 0) {
        shift.mean /= shift.compared;
        shift.rms_px = std::sqrt(squares / shift.compared);
    }
    return shift;
}

} // namespace tagmill
