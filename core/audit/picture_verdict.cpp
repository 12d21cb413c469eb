// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/picture_verdict.h"

#include "core/audit/residuals.h"
#include "core/calibration/calibration_frame.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tagmill {

namespace {

double distance(const DetectedTag &found, const DetectionRecord &tag)
{
    double worst = 0;
    for (size_t i = 0; i < 4; ++i)
        worst = std::max(worst, (found.corners[i] - tag.corners[i]).norm());
    return worst;
}

DetectorVerdict judgeTags(TagDetector detector, const std::string &family, const std::vector<DetectedTag> &detected, const std::vector<DetectionRecord> &records)
{
    DetectorVerdict verdict;
    verdict.detector = detector;
    verdict.reads = family;
    std::vector<bool> isUsed(detected.size());
    for (size_t r = 0; r < records.size(); ++r) {
        const DetectionRecord &tag = records[r];
        if (tag.record_type != RecordType::Tag || tag.tag_family != family || tag.corners.size() != 4)
            continue;
        const bool isExpected = isWholeTag(tag);
        verdict.expected += isExpected;
        size_t best = detected.size();
        for (size_t i = 0; i < detected.size(); ++i)
            if (!isUsed[i] && detected[i].id == tag.tag_id && distance(detected[i], tag) <= matchRadius_px(tag, isExpected))
                if (best == detected.size() || distance(detected[i], tag) < distance(detected[best], tag))
                    best = i;
        if (best == detected.size()) {
            if (isExpected)
                verdict.missed.push_back(static_cast<int>(r));
            continue;
        }
        isUsed[best] = true;
        verdict.found += isExpected;
        for (size_t c = 0; c < 4 && isExpected; ++c)
            verdict.points.push_back({tag.corners[c], detected[best].corners[c]});
    }
    for (size_t i = 0; i < detected.size(); ++i)
        if (!isUsed[i])
            verdict.wrongShapes.emplace_back(detected[i].corners.begin(), detected[i].corners.end());
    verdict.wrong = static_cast<int>(verdict.wrongShapes.size());
    return verdict;
}

DetectorVerdict judgeSaddles(const DetectionRecord &board, int index, const std::vector<DetectedPoint> &detected)
{
    DetectorVerdict verdict;
    verdict.reads = board.board_definition->dictionary;
    verdict.isBoard = true;
    const auto isSeen = [&board](size_t i) {
        return board.keypoints[i] && (board.keypoints_state[i] == PointState::Visible || board.keypoints_state[i] == PointState::Margin);
    };
    std::set<size_t> found;
    for (const DetectedPoint &point : detected) {
        const auto i = static_cast<size_t>(point.id);
        const bool isOurs = point.id >= 0 && i < board.keypoints.size() && board.keypoints[i] && (*board.keypoints[i] - point.pixel).norm() <= defaultMatch_px;
        if (!isOurs)
            verdict.wrongShapes.push_back({point.pixel});
        if (isOurs && isSeen(i) && found.insert(i).second)
            verdict.points.push_back({*board.keypoints[i], point.pixel});
    }
    for (size_t i = 0; i < board.keypoints.size(); ++i) {
        verdict.expected += isSeen(i);
        if (isSeen(i) && !found.contains(i))
            verdict.missedPoints.push_back(*board.keypoints[i]);
    }
    verdict.wrong = static_cast<int>(verdict.wrongShapes.size());
    verdict.found = static_cast<int>(found.size());
    if (verdict.expected > 0 && verdict.found == 0)
        verdict.missed.push_back(index);
    return verdict;
}

} // namespace

double DetectorVerdict::rms_px() const
{
    double sum = 0;
    for (const FoundPoint &point : points)
        sum += (point.found - point.truth).squaredNorm();
    return points.empty() ? 0 : std::sqrt(sum / static_cast<double>(points.size()));
}

double DetectorVerdict::largest_px() const
{
    double largest = 0;
    for (const FoundPoint &point : points)
        largest = std::max(largest, (point.found - point.truth).norm());
    return largest;
}

PictureVerdict judgePicture(const Image8 &image, const std::vector<DetectionRecord> &records)
{
    PictureVerdict verdict;
    std::set<std::string> families, wideBorder;
    for (size_t r = 0; r < records.size(); ++r) {
        const DetectionRecord &record = records[r];
        if (record.record_type == RecordType::Tag) {
            families.insert(record.tag_family);
            continue;
        }
        const auto spec = boardSpec(record);
        if (!spec)
            continue;
        if (spec->type == BoardType::Charuco) {
            if (const auto points = detectCharuco(image, *spec))
                verdict.detectors.push_back(judgeSaddles(record, static_cast<int>(r), *points));
        } else if (spec->aprilgrid_layout == AprilGridLayout::Kalibr) {
            wideBorder.insert(spec->dictionary);
        }
    }
    for (const std::string &family : families) {
        bool isRead = false;
        for (const TagDetector detector : {TagDetector::OpenCv, TagDetector::AprilTag3}) {
            if (wideBorder.contains(family) || !canDetect(detector, family))
                continue;
            if (const auto tags = detectTags(detector, image, family)) {
                verdict.detectors.push_back(judgeTags(detector, family, *tags, records));
                isRead = true;
            }
        }
        if (!isRead)
            verdict.unread.push_back({family, wideBorder.contains(family)});
    }
    return verdict;
}

} // namespace tagmill
