// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/residuals.h"

#include "core/dataset/json_writer.h"
#include "core/truth/detection_record.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagmill {

namespace {

double deviation(double sum, double squares, double count)
{
    return std::sqrt(std::max(0.0, squares / count - sum * sum / (count * count)));
}

/// What each scale of residualScales() sorts by.
double quantity(const Residual &residual, size_t scale)
{
    switch (scale) {
    case 0: return residual.radius;
    case 1: return residual.incidence;
    case 2: return residual.ppm;
    case 3: return residual.distance;
    case 4: return residual.blur;
    case 5: return residual.truth.x() - std::floor(residual.truth.x());
    case 6: return residual.truth.y() - std::floor(residual.truth.y());
    default: return 0;
    }
}

} // namespace

bool isWholeTag(const DetectionRecord &record)
{
    return record.record_type == RecordType::Tag && record.corners.size() == 4 && record.occlusion_ratio <= 0
        && std::all_of(record.corners_state.begin(), record.corners_state.end(), [](PointState state) { return state == PointState::Visible || state == PointState::Margin; });
}

double matchRadius_px(const DetectionRecord &tag, bool isExpected, double match_px)
{
    double shortest = INFINITY;
    for (size_t i = 0; i < tag.corners.size(); ++i)
        shortest = std::min(shortest, (tag.corners[(i + 1) % tag.corners.size()] - tag.corners[i]).norm());
    return isExpected || !std::isfinite(shortest) ? match_px : std::max(match_px, shortest / 4);
}

Residual residualOf(const DetectionRecord &record, const Vector2 &truth, const Vector2 &found)
{
    Residual residual;
    residual.offset = found - truth;
    residual.truth = truth;
    const Vector2 half(record.resolution.width / 2.0, record.resolution.height / 2.0);
    residual.radius = half.norm() > 0 ? (truth - half).norm() / half.norm() : 0;
    residual.incidence = record.angle_of_incidence;
    residual.ppm = record.ppm;
    residual.distance = record.distance;
    const std::vector<double> &blurs = record.record_type == RecordType::Board ? record.keypoints_blur_px : record.corners_blur_px;
    if (!blurs.empty())
        residual.blur = std::accumulate(blurs.begin(), blurs.end(), 0.0) / static_cast<double>(blurs.size());
    else if (record.velocity && record.position && record.position->z() > 0) // at most
        residual.blur = record.velocity->norm() * record.shutter_time_ms / 1000 * record.k_matrix(0, 0) / record.position->z();
    if (record.record_type == RecordType::Tag && record.corners.size() == 4) {
        const Vector2 centre = (record.corners[0] + record.corners[1] + record.corners[2] + record.corners[3]) / 4;
        const Vector2 diagonal = truth - centre;
        if (diagonal.norm() > 0)
            residual.outward = residual.offset.dot(diagonal.normalized());
    }
    return residual;
}

void ResidualSums::add(const Residual &residual)
{
    const double length = residual.offset.norm();
    ++count;
    far += length > far_px;
    sum += residual.offset;
    squares += residual.offset.cwiseAbs2();
    largest = std::max(largest, length);
    if (residual.outward) {
        ++outwardCount;
        outwardSum += *residual.outward;
        outwardSquares += *residual.outward * *residual.outward;
    }
}

void ResidualSums::add(const ResidualSums &other)
{
    count += other.count;
    outwardCount += other.outwardCount;
    far += other.far;
    sum += other.sum;
    squares += other.squares;
    outwardSum += other.outwardSum;
    outwardSquares += other.outwardSquares;
    largest = std::max(largest, other.largest);
}

Vector2 ResidualSums::noise() const
{
    return {deviation(sum.x(), squares.x(), double(count)), deviation(sum.y(), squares.y(), double(count))};
}

double ResidualSums::outwardNoise() const
{
    return deviation(outwardSum, outwardSquares, double(outwardCount));
}

double ResidualSums::rms() const
{
    return std::sqrt((squares.x() + squares.y()) / double(count));
}

size_t BinScale::binOf(double value) const
{
    const auto above = std::upper_bound(limits.begin(), limits.end(), value);
    return above == limits.begin() ? 0 : size_t(above - limits.begin()) - 1;
}

const std::vector<BinScale> &residualScales()
{
    static const std::vector<BinScale> scales{
        {"radius", {0, 0.25, 0.5, 0.75}},
        {"incidence_deg", {0, 15, 30, 45, 60, 75}},
        {"ppm", {0, 2, 4, 6, 8, 12, 16, 24, 32}},
        {"distance_m", {0, 0.25, 0.5, 1, 2, 4, 8}},
        {"blur_px", {0, 0.25, 0.5, 1, 2, 4}},
        {"phase_x", {0, 0.25, 0.5, 0.75}},
        {"phase_y", {0, 0.25, 0.5, 0.75}},
    };
    return scales;
}

ResidualTable::ResidualTable()
{
    for (const BinScale &scale : residualScales())
        m_bins.emplace_back(scale.limits.size());
}

void ResidualTable::add(const Residual &residual)
{
    m_all.add(residual);
    for (size_t s = 0; s < m_bins.size(); ++s)
        m_bins[s][residualScales()[s].binOf(quantity(residual, s))].add(residual);
}

void ResidualTable::add(const ResidualTable &other)
{
    m_all.add(other.m_all);
    for (size_t s = 0; s < m_bins.size(); ++s)
        for (size_t b = 0; b < m_bins[s].size(); ++b)
            m_bins[s][b].add(other.m_bins[s][b]);
}

void writeSums(JsonWriter &json, const ResidualSums &sums)
{
    // What is not finite becomes null.
    const Vector2 bias = sums.bias(), noise = sums.noise();
    json.field("count", sums.count);
    json.key("bias_px").numbers(bias.data(), 2);
    json.key("noise_px").numbers(noise.data(), 2);
    json.field("outward_bias_px", sums.outwardBias()).field("outward_noise_px", sums.outwardNoise());
    json.field("rms_px", sums.rms()).field("largest_px", sums.largest).field("far", sums.far);
}

void writeResiduals(JsonWriter &json, const ResidualTable &table)
{
    writeSums(json, table.all());
    json.key("bins").beginObject();
    for (size_t s = 0; s < table.bins().size(); ++s) {
        const BinScale &scale = residualScales()[s];
        json.key(scale.name).beginArray();
        for (size_t b = 0; b < scale.limits.size(); ++b) {
            if (table.bins()[s][b].count == 0)
                continue;
            json.beginObject().field("from", scale.limits[b]).key("to");
            if (b + 1 < scale.limits.size())
                json.value(scale.limits[b + 1]);
            else
                json.null();
            writeSums(json, table.bins()[s][b]);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

} // namespace tagmill
