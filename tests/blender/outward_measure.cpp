// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blender/outward_measure.h"

#include "core/truth/image_polygon.h"
#include "tests/blender/tag_readers.h"

#include <Eigen/Geometry>
#include <Eigen/SVD>

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

using Line = Eigen::Hyperplane<double, 2>;

/// Through points of the edge, as even as AprilTag 3 takes them, by least squares of their distances.
Line fittedLine(const CameraModel &camera, const Vector3 &from, const Vector3 &to)
{
    constexpr int samples = 16;
    Eigen::Matrix<double, 2, samples> points;
    for (int i = 0; i < samples; ++i)
        points.col(i) = *camera.project(from + (to - from) * (i + 1) / (samples + 1));
    const Vector2 middle = points.rowwise().mean();
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(points.colwise() - middle, Eigen::ComputeFullU);
    return {Vector2(svd.matrixU().col(1)), middle};
}

std::vector<Vector2> cornersOfStraightEdges(const DetectionRecord &record)
{
    const CameraModel camera = recordCamera(record);
    const std::vector<Vector3> outline = outlineInCamera(record);
    std::vector<Line> edges;
    for (size_t i = 0; i < 4; ++i)
        edges.push_back(fittedLine(camera, outline[i], outline[(i + 1) % 4]));
    std::vector<Vector2> corners;
    for (size_t i = 0; i < 4; ++i)
        corners.push_back(edges[i].intersection(edges[(i + 3) % 4]));
    return corners;
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
        const std::vector<Vector2> corners = m_truth == TruthCorners::Exact ? record.corners : cornersOfStraightEdges(record);
        const Vector2 centre = std::accumulate(corners.begin(), corners.end(), Vector2(0, 0)) / 4;
        for (size_t i = 0; i < 4; ++i) {
            const Vector2 outward = (corners[i] - centre).normalized();
            m_outward.push_back((tag->second[i] - corners[i]).dot(outward) - grown);
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
