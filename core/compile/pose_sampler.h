// SPDX-License-Identifier: GPL-3.0-or-later
// Where the numbers of a camera pose come from: independent draws, or one point of a low-discrepancy sequence over
// the whole dataset.
//
// A pose takes six coordinates. Camera c of scene s is point s·samples_per_scene + c, so each scene is compiled alone.
// A refused pose tries again with the next six dimensions of the same point: over the cameras that were refused these
// are spread as evenly as any projection of the sequence, and stay independent of what was refused, so that accepted
// poses neither crowd at the border of what is possible nor prefer a part of it (shifting the refused point by a
// constant does both). After PointTries tries the rest is drawn independently.
#pragma once

#include "core/config/gen_config.h"
#include "core/random/generator.h"
#include "core/random/halton.h"
#include "core/random/sobol.h"

#include <cstdint>
#include <memory>
#include <variant>

namespace tagmill {

/// Distance stands for the pixels per module where these are asked for.
enum class PoseDimension { Distance, Elevation, Azimuth, ImageX, ImageY, Roll, Count };

class PosePoints
{
public:
    static constexpr int Dimensions = static_cast<int>(PoseDimension::Count);
    static constexpr int PointTries = 2;

    /// Null for random sampling.
    static std::shared_ptr<const PosePoints> create(PoseSampling sampling, std::int64_t seed);
    double value(std::uint64_t point, int tryNumber, PoseDimension dimension) const;

private:
    using Sequence = std::variant<HaltonSequence, SobolSequence>;
    explicit PosePoints(Sequence sequence)
        : m_sequence(std::move(sequence))
    {
    }

    Sequence m_sequence;
};

/// Draws of one scene's poses.
class PoseSampler
{
public:
    /// Both outlive the sampler. `points` null: every draw is the generator's.
    PoseSampler(Generator &random, const PosePoints *points)
        : m_random(random)
        , m_points(points)
    {
    }

    void startTry(std::uint64_t point, int tryNumber)
    {
        m_point = point;
        m_try = tryNumber;
    }
    double uniform(PoseDimension dimension, double low, double high)
    {
        if (!m_points || m_try >= PosePoints::PointTries)
            return m_random.uniform(low, high);
        return low + (high - low) * m_points->value(m_point, m_try, dimension);
    }

private:
    Generator &m_random;
    const PosePoints *m_points;
    std::uint64_t m_point = 0;
    int m_try = 0;
};

} // namespace tagmill
