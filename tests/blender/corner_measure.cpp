// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blender/corner_measure.h"

#include "core/image_cv.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <sstream>

namespace tagmill::test {

namespace {

constexpr int halfWindow = 4;
constexpr double fewestGreyLevels = 30, leastMove_px = 0.5, near_px = 0.5;

double contrastAt(const cv::Mat &grey, const Vector2 &p)
{
    const cv::Rect window(int(p.x()) - halfWindow, int(p.y()) - halfWindow, 2 * halfWindow + 1, 2 * halfWindow + 1);
    double low = 0, high = 0;
    cv::minMaxLoc(grey(window), &low, &high);
    return high - low;
}

/// OpenCV's pixel centres are whole numbers: ours − 0.5.
Vector2 refined(const cv::Mat &grey, const Vector2 &start)
{
    std::vector<cv::Point2f> point{{float(start.x() - 0.5), float(start.y() - 0.5)}};
    cv::cornerSubPix(grey, point, {halfWindow, halfWindow}, {-1, -1}, {cv::TermCriteria::EPS | cv::TermCriteria::COUNT, 100, 1e-5});
    return {point[0].x + 0.5, point[0].y + 0.5};
}

} // namespace

void CornerMeasure::add(const Image8 &image, const std::vector<Vector2> &truth)
{
    cv::Mat grey;
    cv::cvtColor(matView(image), grey, cv::COLOR_RGB2GRAY);
    std::uniform_real_distribution<double> angle(0, 2 * std::numbers::pi), distance(1, 1.5);
    const double border = halfWindow + 3;
    for (const Vector2 &point : truth) {
        const double a = angle(m_random), d = distance(m_random);
        if (!(point.x() > border && point.y() > border && point.x() < image.width - border && point.y() < image.height - border))
            continue;
        ++m_points;
        const Vector2 start = point + d * Vector2(std::cos(a), std::sin(a));
        const Vector2 found = refined(grey, start);
        if (contrastAt(grey, point) >= fewestGreyLevels && (found - start).norm() >= leastMove_px)
            m_offsets.push_back(found - point);
    }
}

int CornerMeasure::near() const
{
    return static_cast<int>(std::count_if(m_offsets.begin(), m_offsets.end(), [](const Vector2 &o) { return o.norm() <= near_px; }));
}

double CornerMeasure::median() const
{
    std::vector<double> lengths;
    for (const Vector2 &offset : m_offsets)
        lengths.push_back(offset.norm());
    std::sort(lengths.begin(), lengths.end());
    return lengths.empty() ? std::nan("") : lengths[lengths.size() / 2];
}

Vector2 CornerMeasure::mean() const
{
    Vector2 sum(0, 0);
    for (const Vector2 &offset : m_offsets)
        sum += offset;
    return sum / static_cast<double>(m_offsets.size());
}

std::string CornerMeasure::text() const
{
    std::ostringstream out;
    out << points() << " points, " << eligible() << " eligible, " << near() << " near, median " << median() << " px, mean " << mean().x() << ", "
        << mean().y() << " px";
    return out.str();
}

std::vector<std::string> CornerMeasure::faults(int fewest, double medianLimit, double meanLimit) const
{
    std::vector<std::string> found;
    if (eligible() < fewest || eligible() < 0.9 * points())
        found.emplace_back("too few corners are eligible");
    if (near() < 0.95 * eligible())
        found.emplace_back("too few corners are near");
    if (!(median() <= medianLimit))
        found.emplace_back("the median is too large");
    if (!(std::abs(mean().x()) <= meanLimit && std::abs(mean().y()) <= meanLimit))
        found.emplace_back("the mean is too large");
    return found;
}

} // namespace tagmill::test
