// SPDX-License-Identifier: GPL-3.0-or-later
// OpenCV's ArUco and ChArUco detectors, whose interface moved and changed at 4.7: the one place that knows both.
// Pixel centres are whole numbers there (ours − 0.5); the ChArUco detector of 4.6 adds its half pixel itself.
#include "core/calibration/grey_image.h"
#include "core/calibration/tag_detectors.h"
#include "core/target/family.h"

#include <opencv2/core/version.hpp>
#if CV_VERSION_MAJOR > 4 || (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR >= 7)
#define TAGMILL_HAS_ARUCO_DETECTOR 1
#include <opencv2/objdetect/aruco_detector.hpp>
#include <opencv2/objdetect/charuco_detector.hpp>
#else
#include <opencv2/aruco/charuco.hpp>
#endif
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

struct Markers
{
    std::vector<int> ids;
    std::vector<std::vector<cv::Point2f>> corners; ///< OpenCV's pixels
};

/// Else a marker on a board is taken for its own white cell.
constexpr double leastMarkerDistance = 0.01;

Vector2 fromOpenCv(const cv::Point2f &p)
{
    return {double(p.x) + 0.5, double(p.y) + 0.5};
}

double perimeter(const std::vector<cv::Point2f> &corners)
{
    double sum = 0;
    for (size_t i = 0; i < 4; ++i)
        sum += cv::norm(corners[(i + 1) % 4] - corners[i]);
    return sum;
}

/// A border's outer and inner outline may both be read: the larger one of a marker stays, as OpenCV has it.
Markers withoutRepeats(Markers markers)
{
    const auto centre = [](const std::vector<cv::Point2f> &c) { return (c[0] + c[1] + c[2] + c[3]) / 4; };
    Markers kept;
    for (size_t i = 0; i < markers.ids.size(); ++i) {
        const double size = perimeter(markers.corners[i]);
        bool isLargest = true;
        for (size_t j = 0; j < markers.ids.size() && isLargest; ++j) {
            const double other = perimeter(markers.corners[j]);
            const bool isSame = i != j && markers.ids[i] == markers.ids[j] && cv::norm(centre(markers.corners[i]) - centre(markers.corners[j])) < std::min(size, other) / 8;
            isLargest = !isSame || size > other || (size == other && i < j);
        }
        if (isLargest) {
            kept.ids.push_back(markers.ids[i]);
            kept.corners.push_back(markers.corners[i]);
        }
    }
    return kept;
}

/// Half of cornerSubPix's window that holds no edge but the corner's own two: the next ones, of the marker's bits and of the
/// squares of a board, begin a module away, and draw corners to them. 0: too small to be refined.
int refinementWindow(const std::vector<cv::Point2f> &corners, int modules)
{
    constexpr double shareOfModule = 0.6;
    constexpr int widest = 5, narrowest = 2;
    double shortest = INFINITY;
    for (size_t i = 0; i < 4; ++i)
        shortest = std::min(shortest, cv::norm(corners[(i + 1) % 4] - corners[i]));
    const int half = std::min(widest, static_cast<int>(shareOfModule * shortest / modules));
    return half < narrowest ? 0 : half;
}

void refineCorners(const cv::Mat &grey, Markers &markers, int modules)
{
    for (std::vector<cv::Point2f> &corners : markers.corners)
        if (const int half = refinementWindow(corners, modules); half > 0)
            cv::cornerSubPix(grey, corners, {half, half}, {-1, -1}, {cv::TermCriteria::EPS | cv::TermCriteria::COUNT, 100, 1e-3});
}

/// What OpenCV itself is asked for: its own window is as wide for a small marker as for a large one.
CornerRefinement builtIn(CornerRefinement refinement)
{
    return refinement == CornerRefinement::Subpix ? CornerRefinement::None : refinement;
}

Error refused(const cv::Exception &exception)
{
    return makeError(Errc::Internal, "detector.refused", {"OpenCV", exception.what()});
}

#ifdef TAGMILL_HAS_ARUCO_DETECTOR

cv::aruco::DetectorParameters parameters(CornerRefinement refinement)
{
    cv::aruco::DetectorParameters p;
    p.minMarkerDistanceRate = leastMarkerDistance;
    p.cornerRefinementMethod = static_cast<cv::aruco::CornerRefineMethod>(builtIn(refinement));
    return p;
}

Markers findMarkers(const cv::Mat &grey, int dictionary, CornerRefinement refinement)
{
    Markers found;
    cv::aruco::ArucoDetector(cv::aruco::getPredefinedDictionary(dictionary), parameters(refinement)).detectMarkers(grey, found.corners, found.ids);
    return withoutRepeats(std::move(found));
}

/// It describes its own pattern and the legacy one, ids counted from the top.
bool canDescribe(const BoardSpec &board)
{
    return board.charuco_pattern != CharucoPattern::Peer || board.rows % 2 == 0;
}

std::vector<DetectedPoint> findSaddles(const cv::Mat &grey, const BoardSpec &spec, const BoardLayout &layout, int dictionary)
{
    std::vector<int> ids;
    for (const BoardMarker &marker : layout.markers)
        ids.push_back(marker.id);
    cv::aruco::CharucoBoard board({spec.cols, spec.rows}, float(spec.square_size), float(spec.marker_size), cv::aruco::getPredefinedDictionary(dictionary), ids);
    board.setLegacyPattern(spec.charuco_pattern != CharucoPattern::OpenCv);
    cv::aruco::CharucoDetector detector(board);
    detector.setDetectorParameters(parameters(CornerRefinement::None));
    std::vector<cv::Point2f> saddles;
    std::vector<int> found;
    detector.detectBoard(grey, saddles, found);
    const int columns = spec.cols - 1;
    std::vector<DetectedPoint> points;
    for (size_t i = 0; i < found.size(); ++i) {
        const int row = spec.charuco_corner_ids == CharucoCornerIds::Bottom ? spec.rows - 2 - found[i] / columns : found[i] / columns;
        points.push_back({row * columns + found[i] % columns, fromOpenCv(saddles[i])});
    }
    return points;
}

#else

Markers findMarkers(const cv::Mat &grey, int dictionary, CornerRefinement refinement)
{
    const auto parameters = cv::aruco::DetectorParameters::create();
    parameters->minMarkerDistanceRate = leastMarkerDistance;
    parameters->cornerRefinementMethod = static_cast<int>(builtIn(refinement));
    Markers found;
    cv::aruco::detectMarkers(grey, cv::aruco::getPredefinedDictionary(dictionary), found.corners, found.ids, parameters);
    return withoutRepeats(std::move(found));
}

bool canDescribe(const BoardSpec &)
{
    return true;
}

/// Its board object, filled with our layout: any pattern, any ids. Frame: origin in the middle, y down.
cv::Ptr<cv::aruco::CharucoBoard> charucoBoard(const BoardSpec &spec, const BoardLayout &layout, int dictionary)
{
    const auto board = cv::aruco::CharucoBoard::create(spec.cols, spec.rows, float(spec.square_size), float(spec.marker_size), cv::aruco::getPredefinedDictionary(dictionary));
    const auto yDown = [](const Vector2 &p) { return cv::Point3f(float(p.x()), float(-p.y()), 0); };
    board->ids.clear();
    board->objPoints.clear();
    for (const BoardMarker &marker : layout.markers) {
        board->ids.push_back(marker.id);
        board->objPoints.emplace_back();
        for (const Vector2 &corner : marker.corners)
            board->objPoints.back().push_back(yDown(corner));
    }
    board->chessboardCorners.clear();
    board->nearestMarkerIdx.assign(layout.keypoints.size(), {});
    board->nearestMarkerCorners.assign(layout.keypoints.size(), {});
    const double near = (spec.square_size - spec.marker_size) / 2 * 1.5; // √2 of the gap, and a little
    for (size_t i = 0; i < layout.keypoints.size(); ++i) {
        board->chessboardCorners.push_back(yDown(layout.keypoints[i]));
        for (size_t m = 0; m < layout.markers.size(); ++m)
            for (size_t c = 0; c < 4; ++c)
                if ((layout.markers[m].corners[c] - layout.keypoints[i]).norm() < near) {
                    board->nearestMarkerIdx[i].push_back(static_cast<int>(m));
                    board->nearestMarkerCorners[i].push_back(static_cast<int>(c));
                }
    }
    return board;
}

std::vector<DetectedPoint> findSaddles(const cv::Mat &grey, const BoardSpec &spec, const BoardLayout &layout, int dictionary)
{
    const Markers markers = findMarkers(grey, dictionary, CornerRefinement::None);
    std::vector<cv::Point2f> saddles;
    std::vector<int> ids;
    if (!markers.ids.empty())
        cv::aruco::interpolateCornersCharuco(markers.corners, markers.ids, grey, charucoBoard(spec, layout, dictionary), saddles, ids);
    std::vector<DetectedPoint> points;
    for (size_t i = 0; i < ids.size(); ++i)
        points.push_back({ids[i], {double(saddles[i].x), double(saddles[i].y)}});
    return points;
}

#endif

} // namespace

Result<std::vector<DetectedTag>> detectOpenCvTags(const Image8 &image, std::string_view family, CornerRefinement refinement)
{
    const std::optional<int> dictionary = openCvDictionaryNumber(family);
    if (!dictionary)
        return makeError(Errc::NotFound, "detector.family", {"OpenCV", std::string(family)});
    if (image.isEmpty())
        return makeError(Errc::InvalidValue, "detector.empty_picture");
    try {
        const cv::Mat grey = greyOf(image);
        Markers markers = findMarkers(grey, *dictionary, refinement);
        if (refinement == CornerRefinement::Subpix)
            refineCorners(grey, markers, findFamily(family)->grid);
        std::vector<DetectedTag> found;
        for (size_t i = 0; i < markers.ids.size(); ++i) {
            found.push_back({std::string(family), markers.ids[i], {}});
            for (size_t c = 0; c < 4; ++c)
                found.back().corners[c] = fromOpenCv(markers.corners[i][c]);
        }
        return found;
    } catch (const cv::Exception &exception) {
        return refused(exception);
    }
}

Result<std::vector<DetectedPoint>> detectCharuco(const Image8 &image, const BoardSpec &board)
{
    TAGMILL_TRY(const BoardLayout layout, layoutBoard(board));
    const std::optional<int> dictionary = openCvDictionaryNumber(board.dictionary);
    if (!dictionary)
        return makeError(Errc::NotFound, "detector.family", {"OpenCV", board.dictionary});
    if (board.type != BoardType::Charuco || board.rows < 2 || board.cols < 2 || !canDescribe(board))
        return makeError(Errc::InvalidValue, "detector.board", {CV_VERSION});
    if (image.isEmpty())
        return makeError(Errc::InvalidValue, "detector.empty_picture");
    try {
        return findSaddles(greyOf(image), board, layout, *dictionary);
    } catch (const cv::Exception &exception) {
        return refused(exception);
    }
}

void refineSaddles(const Image8 &image, std::vector<DetectedPoint> &points, int halfWindow)
{
    const cv::Mat grey = greyOf(image);
    const double border = halfWindow + 3;
    for (DetectedPoint &point : points) {
        if (!(point.pixel.minCoeff() > border && point.pixel.x() < image.width - border && point.pixel.y() < image.height - border))
            continue;
        std::vector<cv::Point2f> one{{float(point.pixel.x() - 0.5), float(point.pixel.y() - 0.5)}};
        cv::cornerSubPix(grey, one, {halfWindow, halfWindow}, {-1, -1}, {cv::TermCriteria::EPS | cv::TermCriteria::COUNT, 100, 1e-5});
        point.pixel = fromOpenCv(one[0]);
    }
}

} // namespace tagmill
