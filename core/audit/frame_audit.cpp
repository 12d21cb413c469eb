// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/frame_audit.h"

#include "core/audit/record_checks.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"

#include <algorithm>

namespace tagmill {

namespace {

void checkRecord(const DetectionRecord &record, FrameAudit &audit)
{
    audit.at(Check::Chirality) += hasWrongWinding(record);
    audit.at(Check::Margin) += marginViolations(record);
    audit.at(Check::Poses) += hasImpossiblePose(record);
    switch (anchorFit(record)) {
    case AnchorFit::Unknown:
    case AnchorFit::Fits:
        return;
    case AnchorFit::Turned180:
        ++audit.anchored180;
        break;
    case AnchorFit::Turned90:
    case AnchorFit::Turned270:
        ++audit.anchoredTurned;
        break;
    case AnchorFit::Mirrored:
        ++audit.anchoredMirrored;
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

void checkPicture(const DatasetFrame &frame, FrameAudit &audit)
{
    if (!frame.imageExists) {
        ++audit.at(Check::MissingFrames);
        audit.at(Check::Orphaned) += static_cast<int>(frame.recordCount);
        return;
    }
    const Result<std::string> bytes = readFile(frame.image);
    const Result<Image8> image = bytes ? decodePng(*bytes) : Result<Image8>(bytes.error());
    if (!image || image->isEmpty()) {
        ++audit.at(Check::UndecodableFrames);
        return;
    }
    const bool isKnownSize = frame.resolution.width > 0;
    audit.at(Check::WrongSizeFrames) += isKnownSize && !(Size2i{image->width, image->height} == frame.resolution);
    audit.at(Check::ConstantFrames) += isConstant(*image);
}

} // namespace

FrameAudit auditFrame(const Dataset &dataset, const DatasetFrame &frame)
{
    FrameAudit audit;
    const std::vector<DetectionRecord> records = dataset.recordsOf(frame);
    for (size_t i = 0; i < records.size(); ++i) {
        checkRecord(records[i], audit);
        const auto former = records.begin() + static_cast<std::ptrdiff_t>(i);
        audit.at(Check::Duplicates) += std::any_of(records.begin(), former, [&](const DetectionRecord &r) { return isDuplicate(r, records[i]); });
    }
    checkPicture(frame, audit);
    return audit;
}

} // namespace tagmill
