// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blender/outward_measure.h"

#include "tests/blender/tag_readers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <sstream>

namespace tagmill::test {

namespace {

constexpr double fewestPixelsPerModule = 4;
constexpr int modulesAcross = 8; // of tag36h11, black border included

double shortestSide(const std::vector<Vector2> &corners)
{
    double shortest = INFINITY;
    for (size_t i = 0; i < 4; ++i)
        shortest = std::min(shortest, (corners[(i + 1) % 4] - corners[i]).norm());
    return shortest;
}

} // namespace

void OutwardMeasure::add(const Image8 &image, const std::vector<DetectionRecord> &records, double grown)
{
    const std::map<int, std::vector<Vector2>> found = aprilTags(image);
    for (const DetectionRecord &record : records) {
        if (record.record_type != RecordType::Tag || !record.eval_complete || shortestSide(record.corners) < fewestPixelsPerModule * modulesAcross)
            continue;
        const auto tag = found.find(record.tag_id);
        if (tag == found.end() || tag->second.size() != 4) {
            ++m_missed;
            continue;
        }
        const Vector2 centre = std::accumulate(record.corners.begin(), record.corners.end(), Vector2(0, 0)) / 4;
        for (size_t i = 0; i < 4; ++i) {
            const Vector2 outward = (record.corners[i] - centre).normalized();
            m_outward.push_back((tag->second[i] - record.corners[i]).dot(outward) - grown);
        }
    }
}

double OutwardMeasure::mean() const
{
    return std::accumulate(m_outward.begin(), m_outward.end(), 0.0) / static_cast<double>(m_outward.size());
}

std::string OutwardMeasure::text() const
{
    std::ostringstream out;
    out << corners() << " corners, outward mean " << mean() << " px, " << missed() << " tags missed";
    return out.str();
}

std::vector<std::string> OutwardMeasure::faults(int fewest, double meanLimit) const
{
    std::vector<std::string> found;
    if (corners() < fewest)
        found.emplace_back("too few corners");
    if (missed() > 0)
        found.emplace_back("tags were not found");
    if (!(std::abs(mean()) <= meanLimit))
        found.emplace_back("the outward mean is too large");
    return found;
}

} // namespace tagmill::test
