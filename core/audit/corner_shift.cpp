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

/// How a record's corners are measured, in both pictures.
enum class Measure { None, Edges, Detector };

bool isCharuco(const DetectionRecord &record)
{
    return record.record_type == RecordType::Board && record.board_definition && record.board_definition->type == "charuco";
}

/// Of ChArUco boards the saddle points; the white of their markers is narrower than a module may be. Of tags the corners.
std::vector<Measure> measuresOf(const std::vector<DetectionRecord> &records)
{
    std::set<std::string> ofCharuco;
    for (const DetectionRecord &record : records)
        if (isCharuco(record))
            ofCharuco.insert(record.board_definition->dictionary);
    std::vector<Measure> measures;
    for (const DetectionRecord &record : records) {
        const bool isTag = record.record_type == RecordType::Tag && !ofCharuco.contains(record.tag_family) && isWholeTag(record);
        measures.push_back(isCharuco(record) || isTag ? Measure::Edges : Measure::None);
    }
    return measures;
}

Corners cornersByEdges(const Image8 &picture, const std::vector<DetectionRecord> &records, const std::vector<Measure> &measures)
{
    const Image8 grey = greyImage(picture);
    Corners corners;
    for (size_t i = 0; i < records.size(); ++i) {
        if (measures[i] != Measure::Edges)
            continue;
        if (records[i].record_type == RecordType::Tag) {
            const auto found = refineTagByEdges(grey, records[i]);
            for (int c = 0; c < 4; ++c)
                if (const auto &corner = found[static_cast<size_t>(c)])
                    corners[{i, c}] = *corner;
        } else if (const auto board = calibrationFrame(records[i], {.withMargin = true})) {
            for (const DetectedPoint &saddle : refineSaddlesByEdges(grey, *board))
                corners[{i, saddle.id}] = saddle.pixel;
        }
    }
    return corners;
}

Corners detectedCorners(const Image8 &picture, const std::vector<DetectionRecord> &records, const std::vector<Measure> &measures)
{
    Corners corners;
    std::map<std::string, std::vector<DetectedTag>> tags; // by family
    for (size_t i = 0; i < records.size(); ++i) {
        const DetectionRecord &record = records[i];
        if (measures[i] != Measure::Detector)
            continue;
        if (record.record_type == RecordType::Board) {
            if (const auto spec = boardSpec(record))
                if (const auto saddles = detectCharuco(picture, *spec))
                    for (const DetectedPoint &saddle : *saddles)
                        corners[{i, saddle.id}] = saddle.pixel;
            continue;
        }
        const auto [family, isNew] = tags.try_emplace(record.tag_family);
        if (isNew)
            if (auto found = detectTags(canDetect(TagDetector::OpenCv, record.tag_family) ? TagDetector::OpenCv : TagDetector::AprilTag3, picture, record.tag_family))
                family->second = *std::move(found);
        for (const DetectedTag &tag : family->second)
            if (tag.id == record.tag_id && (tag.corners[0] - record.corners[0]).norm() <= matchRadius_px(record, true))
                for (int c = 0; c < 4; ++c)
                    corners[{i, c}] = tag.corners[static_cast<size_t>(c)];
    }
    return corners;
}

/// Targets of which fitted edges give less than half the points are too small for it, and left to detectors.
void leaveSmallOnes(const Corners &byEdges, const std::vector<DetectionRecord> &records, std::vector<Measure> &measures)
{
    std::vector<size_t> found(records.size());
    for (const auto &[corner, pixel] : byEdges)
        ++found[corner.first];
    for (size_t i = 0; i < records.size(); ++i) {
        const bool isTag = records[i].record_type == RecordType::Tag;
        const std::vector<PointState> &states = isTag ? records[i].corners_state : records[i].keypoints_state;
        const auto seen = static_cast<size_t>(std::count_if(states.begin(), states.end(), [](PointState state) { return state == PointState::Visible || state == PointState::Margin; }));
        if (measures[i] == Measure::Edges && 2 * found[i] < seen)
            measures[i] = Measure::Detector;
    }
}

} // namespace

bool CornerShift::isWithinLimits() const
{
    if (compared + lost < fewestCorners)
        return true;
    return mean.norm() <= mostMeanShift_px && rms_px <= mostRmsShift_px && lost <= mostCornersLost * (compared + lost);
}

CornerShift cornerShift(const Image8 &before, const Image8 &now, const std::vector<DetectionRecord> &records)
{
    std::vector<Measure> measures = measuresOf(records);
    Corners first = cornersByEdges(before, records, measures);
    leaveSmallOnes(first, records, measures);
    std::erase_if(first, [&measures](const auto &corner) { return measures[corner.first.first] == Measure::Detector; });
    first.merge(detectedCorners(before, records, measures));
    Corners second = cornersByEdges(now, records, measures);
    second.merge(detectedCorners(now, records, measures));
    CornerShift shift;
    double squares = 0;
    for (const auto &[corner, pixel] : first) {
        const auto other = second.find(corner);
        if (other == second.end()) {
            shift.lost += measures[corner.first] == Measure::Edges;
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
