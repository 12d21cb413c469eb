// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_brush.h"

#include "core/audit/record_checks.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

/// Whether it is a record's, and not known of sampled frames alone.
bool isOfRecords(Quantity quantity)
{
    return quantity < Quantity::Contrast;
}

/// As AuditTally::add takes it.
double valueOf(const RecordTable &records, size_t row, Quantity quantity)
{
    const RecordColumns &columns = records.columns();
    switch (quantity) {
    case Quantity::Distance: return columns.distance[row];
    case Quantity::Incidence: return columns.angle_of_incidence[row];
    case Quantity::Ppm: return columns.ppm[row];
    case Quantity::Roll: return rollInImage(columns.flags[row] & RotationFlag ? &columns.rotation_quaternion[row] : nullptr, records.corners(row));
    case Quantity::Area: return columns.pixel_area[row];
    case Quantity::Occlusion: return columns.occlusion_ratio[row];
    default: return NAN;
    }
}

template<class Visit>
void eachValueOf(const Dataset &dataset, const DatasetFrame &frame, Quantity quantity, Visit &&visit)
{
    for (size_t row = frame.firstRecord; row < frame.firstRecord + frame.recordCount; ++row)
        if (const double value = dataset.records.isBoard(row) ? NAN : valueOf(dataset.records, row, quantity); std::isfinite(value))
            visit(value);
}

bool isInCell(const RecordTable &records, size_t row, size_t cell)
{
    const Size2i size = records.shot(row).resolution;
    const auto has = [&](std::span<const Vector2> points, std::span<const PointState> states) {
        for (size_t i = 0; i < points.size(); ++i)
            if (CoverageReport::cellOf(points[i], states[i], size) == cell)
                return true;
        return false;
    };
    return (!records.isBoard(row) && has(records.corners(row), records.corners_state(row))) || has(records.keypoints(row), records.keypoints_state(row));
}

} // namespace

std::vector<size_t> framesInBins(const Dataset &dataset, const AuditReport &report, Quantity quantity, int first, int last)
{
    std::vector<size_t> frames;
    const Histogram &histogram = report.of(quantity).histogram;
    if (histogram.isEmpty())
        return frames;
    const auto isInside = [&](double value) { return std::clamp(histogram.binOf(value), first, last) == histogram.binOf(value); };
    for (size_t i = 0; isOfRecords(quantity) && i < dataset.frames.size(); ++i) {
        bool isFound = false;
        eachValueOf(dataset, dataset.frames[i], quantity, [&](double value) { isFound = isFound || isInside(value); });
        if (isFound)
            frames.push_back(i);
    }
    for (const SampledValue &sampled : report.sampled)
        if (sampled.quantity == quantity && isInside(sampled.value) && (frames.empty() || frames.back() != sampled.frame))
            frames.push_back(sampled.frame);
    return frames;
}

std::vector<size_t> framesInCell(const Dataset &dataset, int column, int row)
{
    std::vector<size_t> frames;
    const auto cell = static_cast<size_t>(row * CoverageReport::columns + column);
    for (size_t i = 0; i < dataset.frames.size(); ++i) {
        const DatasetFrame &frame = dataset.frames[i];
        bool isFound = false;
        for (size_t r = frame.firstRecord; r < frame.firstRecord + frame.recordCount && !isFound; ++r)
            isFound = isInCell(dataset.records, r, cell);
        if (isFound)
            frames.push_back(i);
    }
    return frames;
}

AuditPart partOfAudit(const Dataset &dataset, const AuditReport &report, std::span<const size_t> frames)
{
    AuditPart part;
    for (size_t q = 0; q < quantityCount; ++q)
        part.counts[q].assign(report.distributions[q].histogram.counts.size(), 0);
    const auto add = [&](Quantity quantity, double value) {
        const auto q = static_cast<size_t>(quantity);
        if (const Histogram &histogram = report.distributions[q].histogram; !histogram.isEmpty())
            ++part.counts[q][static_cast<size_t>(histogram.binOf(value))];
    };
    for (const size_t i : frames) {
        const DatasetFrame &frame = dataset.frames[i];
        for (size_t q = 0; q < quantityCount; ++q)
            if (const auto quantity = static_cast<Quantity>(q); isOfRecords(quantity))
                eachValueOf(dataset, frame, quantity, [&](double value) { add(quantity, value); });
        for (const DetectionRecord &record : dataset.recordsOf(frame))
            part.coverage.add(record);
    }
    for (const SampledValue &sampled : report.sampled)
        if (std::binary_search(frames.begin(), frames.end(), sampled.frame))
            add(sampled.quantity, sampled.value);
    return part;
}

} // namespace tagmill
