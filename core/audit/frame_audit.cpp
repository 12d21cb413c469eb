// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/frame_audit.h"

#include "core/audit/picture_check.h"
#include "core/dataset/picture_file.h"
#include "core/audit/record_checks.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <optional>

namespace tagmill {

namespace {

void checkRecord(const DetectionRecord &record, const CameraModel &camera, FrameAudit &audit)
{
    audit.at(Check::Chirality) += hasWrongWinding(record);
    audit.at(Check::Margin) += marginViolations(record);
    audit.at(Check::Poses) += hasImpossiblePose(record);
    audit.at(Check::Targets) += isImpossibleTag(record);
    switch (anchorFit(record, camera)) {
    case AnchorFit::Unknown:
    case AnchorFit::Fits:
        return;
    case AnchorFit::Turned90:
        ++audit.turned90;
        break;
    case AnchorFit::Turned180:
        ++audit.turned180;
        break;
    case AnchorFit::Turned270:
        ++audit.turned270;
        break;
    case AnchorFit::Mirrored:
        ++audit.mirrored;
        break;
    case AnchorFit::Off:
        break;
    }
    ++audit.at(Check::Anchor);
}

/// All pixels have one colour.
bool isConstant(const Image8 &image)
{
    const auto channels = static_cast<size_t>(image.channels);
    for (size_t i = channels; i < image.pixels.size(); ++i)
        if (image.pixels[i] != image.pixels[i - channels])
            return false;
    return true;
}

void checkTags(const std::vector<DetectionRecord> &records, const Image8 &image, FrameAudit &audit)
{
    const bool isAprilGrid = std::any_of(records.begin(), records.end(), [](const DetectionRecord &r) { return r.board_definition && r.board_definition->type == "aprilgrid"; });
    for (const DetectionRecord &record : records) {
        if (record.record_type != RecordType::Tag)
            continue;
        const PictureFinding finding = checkPicture(record, image, isAprilGrid);
        if (finding.contrast)
            audit.contrasts.push_back(*finding.contrast);
        ++(finding.verdict == PictureVerdict::Skipped ? audit.picturesSkipped : audit.picturesChecked);
        audit.pictureOther += finding.verdict == PictureVerdict::OtherTag;
        audit.pictureTurned += finding.verdict == PictureVerdict::Turned;
        audit.pictureMirrored += finding.verdict == PictureVerdict::Mirrored;
        audit.pictureNotShown += finding.verdict == PictureVerdict::NotShown;
    }
    audit.at(Check::Pictures) = audit.pictureOther + audit.pictureTurned + audit.pictureMirrored + audit.pictureNotShown;
}

void checkImage(const std::filesystem::path &dir, const DatasetFrame &frame, const std::vector<DetectionRecord> &records, PictureDepth depth, FrameAudit &audit)
{
    if (frame.image.empty()) { // a link out of the folder
        ++audit.at(Check::ForeignFrames);
        return;
    }
    const PictureOutline outline = pictureOutline(dir, frame.image);
    if (!frame.imageExists || outline.state == PictureState::Missing) {
        ++audit.at(Check::MissingFrames);
        audit.at(Check::Orphaned) += static_cast<int>(records.size());
        return;
    }
    if (outline.state != PictureState::Whole) {
        ++audit.at(outline.state == PictureState::Foreign ? Check::ForeignFrames : Check::UndecodableFrames);
        return;
    }
    const bool isKnownSize = frame.resolution.width > 0;
    if (isKnownSize && !(outline.size == frame.resolution)) {
        ++audit.at(Check::WrongSizeFrames);
        if (static_cast<std::int64_t>(outline.size.width) * outline.size.height > 4 * static_cast<std::int64_t>(frame.resolution.width) * frame.resolution.height)
            return; // a few bytes may claim gigabytes of pixels
    }
    if (depth == PictureDepth::Outline)
        return;
    const Result<std::string> bytes = readFile(frame.image);
    const Result<Image8> image = bytes ? decodePng(*bytes) : Result<Image8>(bytes.error());
    if (!image || image->isEmpty()) {
        ++audit.at(Check::UndecodableFrames);
        return;
    }
    audit.isDecoded = true;
    const bool isOneColour = isConstant(*image);
    audit.at(Check::ConstantFrames) += isOneColour;
    if (!isOneColour)
        checkTags(records, *image, audit);
}

/// Within equal ids alone: boards of thousands of markers are not compared each with each.
void checkDuplicates(const std::vector<DetectionRecord> &records, FrameAudit &audit)
{
    std::vector<const DetectionRecord *> byId;
    byId.reserve(records.size());
    for (const DetectionRecord &record : records)
        byId.push_back(&record);
    std::stable_sort(byId.begin(), byId.end(), [](const DetectionRecord *a, const DetectionRecord *b) { return a->tag_id < b->tag_id; });
    constexpr size_t mostCompared = 100; // of one id in one image
    for (size_t i = 0, first = 0; i < byId.size(); ++i) {
        if (byId[i]->tag_id != byId[first]->tag_id)
            first = i;
        const size_t from = i - first > mostCompared ? i - mostCompared : first;
        const auto former = [&](const DetectionRecord *r) { return isDuplicate(*r, *byId[i]); };
        audit.at(Check::Duplicates) += std::any_of(byId.begin() + static_cast<std::ptrdiff_t>(from), byId.begin() + static_cast<std::ptrdiff_t>(i), former);
    }
}

} // namespace

FrameAudit auditFrame(const std::filesystem::path &dir, const DatasetFrame &frame, const std::vector<DetectionRecord> &records, PictureDepth depth)
{
    FrameAudit audit;
    std::optional<CameraModel> camera;
    for (size_t i = 0; i < records.size(); ++i) {
        if (i == 0 || !haveOneCamera(records[i - 1], records[i]))
            camera = recordCamera(records[i]);
        checkRecord(records[i], *camera, audit);
    }
    checkDuplicates(records, audit);
    checkImage(dir, frame, records, depth, audit);
    return audit;
}

} // namespace tagmill
