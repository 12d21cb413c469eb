// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/pose_sampler.h"

namespace tagmill {

std::shared_ptr<const PosePoints> PosePoints::create(PoseSampling sampling, std::int64_t seed)
{
    constexpr int All = Dimensions * PointTries;
    const auto word = static_cast<std::uint64_t>(seed);
    switch (sampling) {
    case PoseSampling::Random:
        break;
    case PoseSampling::Halton:
        return std::shared_ptr<const PosePoints>(new PosePoints(HaltonSequence(All, word)));
    case PoseSampling::Sobol:
        return std::shared_ptr<const PosePoints>(new PosePoints(SobolSequence(All, word)));
    }
    return nullptr;
}

double PosePoints::value(std::uint64_t point, int tryNumber, PoseDimension dimension) const
{
    const int column = tryNumber * Dimensions + static_cast<int>(dimension);
    return std::visit([&](const auto &sequence) { return sequence.value(point, column); }, m_sequence);
}

} // namespace tagmill
