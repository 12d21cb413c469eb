// SPDX-License-Identifier: GPL-3.0-or-later
// Printed boards, photographed and read back by detectors that know the pattern's rule and nothing of our layouts:
// OpenCV's ArUco and ChArUco, and AprilTag 3 taught Kalibr's border of two modules.
#include "core/target/target_geometry.h"
#include "tests/support/apriltag_reader.h"
#include "tests/support/print_picture.h"
#include "tests/support/test_support.h"

#include <opencv2/aruco/charuco.hpp>
#include <opencv2/imgproc.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace tagmill;

namespace {

constexpr double Square = 0.05, Marker = 0.03; // m; far enough apart for the refinement of the saddles
const std::vector<std::pair<int, int>> boardSizes{{5, 7}, {7, 5}, {6, 6}, {6, 7}, {7, 6}, {5, 5}, {3, 8}};

struct CharucoRule
{
    CharucoPattern pattern = CharucoPattern::OpenCv;
    CharucoCornerIds cornerIds = CharucoCornerIds::Top;
    /// Whether cell (row from the top, column) holds a marker.
    bool (*hasMarker)(int row, int column, int rows) = nullptr;
};

/// Written from the rules alone. OpenCV since 4.6: the top-left square is black. Before: rows counted from the bottom,
/// markers where row and column are of different parity, corner ids from the bottom. render-tag: a marker at the top-left.
const std::map<std::string, CharucoRule> charucoRules{
    {"opencv", {CharucoPattern::OpenCv, CharucoCornerIds::Top, [](int row, int column, int) { return row % 2 != column % 2; }}},
    {"opencv_legacy", {CharucoPattern::OpenCvLegacy, CharucoCornerIds::Bottom, [](int row, int column, int rows) { return (rows - 1 - row) % 2 != column % 2; }}},
    {"peer", {CharucoPattern::Peer, CharucoCornerIds::Top, [](int row, int column, int) { return row % 2 == column % 2; }}},
};

BoardSpec charuco(int rows, int cols, const CharucoRule &rule)
{
    BoardSpec board;
    board.rows = rows;
    board.cols = cols;
    board.square_size = Square;
    board.marker_size = Marker;
    board.dictionary = "DICT_4X4_50";
    board.quiet_zone = 0.02;
    board.charuco_pattern = rule.pattern;
    board.charuco_corner_ids = rule.cornerIds;
    return board;
}

/// OpenCV's board object, its content replaced by what the rule says. Frame: origin top-left, y down.
cv::Ptr<cv::aruco::CharucoBoard> openCvBoard(int rows, int cols, const CharucoRule &rule)
{
    const auto board = cv::aruco::CharucoBoard::create(cols, rows, float(Square), float(Marker), cv::aruco::getPredefinedDictionary(cv::aruco::DICT_4X4_50));
    if (rule.pattern == CharucoPattern::OpenCv)
        return board; // its own
    board->ids.clear();
    board->objPoints.clear();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < cols; ++column) {
            if (!rule.hasMarker(row, column, rows))
                continue;
            const float x = float(column * Square + (Square - Marker) / 2), y = float(row * Square + (Square - Marker) / 2), m = float(Marker);
            board->ids.push_back(static_cast<int>(board->ids.size()));
            board->objPoints.push_back({{x, y, 0}, {x + m, y, 0}, {x + m, y + m, 0}, {x, y + m, 0}});
        }
    }
    board->chessboardCorners.clear();
    for (int i = 0; i < rows - 1; ++i)
        for (int column = 0; column < cols - 1; ++column)
            board->chessboardCorners.emplace_back(float((column + 1) * Square), float(((rule.cornerIds == CharucoCornerIds::Top ? i : rows - 2 - i) + 1) * Square), 0.f);
    // The two markers that touch each corner with one of theirs.
    board->nearestMarkerIdx.assign(board->chessboardCorners.size(), {});
    board->nearestMarkerCorners.assign(board->chessboardCorners.size(), {});
    for (size_t i = 0; i < board->chessboardCorners.size(); ++i)
        for (size_t j = 0; j < board->objPoints.size(); ++j)
            for (int k = 0; k < 4; ++k)
                if (cv::norm(board->objPoints[j][static_cast<size_t>(k)] - board->chessboardCorners[i]) < (Square - Marker) / 2 * 1.5) {
                    board->nearestMarkerIdx[i].push_back(static_cast<int>(j));
                    board->nearestMarkerCorners[i].push_back(k);
                }
    return board;
}

cv::Mat photo(const TargetPrint &print, const test::PlaneView &view)
{
    // 0.5 mm a pixel divides every border of these boards.
    return test::photograph(test::rasterPrint(print, static_cast<int>(std::lround(print.width / 0.0005)), static_cast<int>(std::lround(print.height / 0.0005))), print, view);
}

struct Found
{
    std::map<int, std::vector<cv::Point2f>> markers;
    std::map<int, cv::Point2f> saddles;
};

Found detectCharuco(const cv::Mat &image, const cv::Ptr<cv::aruco::CharucoBoard> &board)
{
    const auto parameters = cv::aruco::DetectorParameters::create();
    parameters->minMarkerDistanceRate = 0.01; // else a marker is taken for its own white cell
    std::vector<std::vector<cv::Point2f>> markers;
    std::vector<int> ids, saddleIds;
    std::vector<cv::Point2f> saddles;
    cv::aruco::detectMarkers(image, board->dictionary, markers, ids, parameters);
    Found found;
    for (size_t i = 0; i < ids.size(); ++i)
        found.markers[ids[i]] = markers[i];
    if (!ids.empty())
        cv::aruco::interpolateCornersCharuco(markers, ids, image, board, saddles, saddleIds);
    for (size_t i = 0; i < saddleIds.size(); ++i)
        found.saddles[saddleIds[i]] = saddles[i];
    return found;
}

BoardSpec aprilGrid(int rows, int cols, AprilGridLayout layout)
{
    BoardSpec board;
    board.type = BoardType::AprilGrid;
    board.rows = rows;
    board.cols = cols;
    board.marker_size = 0.04;
    board.spacing_ratio = 0.3;
    board.quiet_zone = 0.012;
    board.dictionary = "tag36h11";
    board.aprilgrid_layout = layout;
    return board;
}

/// What AprilTag finds of tag36h11 with `border` black modules around the code, by id. The squares touch the tags'
/// corners and are split from them first, which moves the corners inwards by a pixel.
std::map<int, test::AprilTagFind> detectGrid(const cv::Mat &image, int border)
{
    const auto family = test::aprilTagLibraryFamily("tag36h11");
    family->width_at_border = 6 + 2 * border;
    family->total_width = family->width_at_border + 2;
    for (std::uint32_t i = 0; i < family->nbits; ++i) {
        family->bit_x[i] += static_cast<std::uint32_t>(border - 1);
        family->bit_y[i] += static_cast<std::uint32_t>(border - 1);
    }
    std::map<int, test::AprilTagFind> found;
    cv::Mat split;
    cv::dilate(image, split, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    for (const test::AprilTagFind &one : test::findAprilTags(split, family.get()))
        if (!found.emplace(one.id, one).second)
            found[one.id].id = -1; // twice
    return found;
}

int grey(const cv::Mat &image, const Vector2 &pixel)
{
    return image.at<uchar>(static_cast<int>(pixel.y()), static_cast<int>(pixel.x()));
}

} // namespace

class tst_board_patterns : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void openCvReadsEveryPatternWithItsIds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        for (const auto &[name, rule] : charucoRules)
            for (const auto &[rows, cols] : boardSizes)
                QTest::addRow("%s, %d rows, %d columns", name.c_str(), rows, cols) << QString::fromStdString(name) << rows << cols;
    }
    void openCvReadsEveryPatternWithItsIds()
    {
        QFETCH(QString, pattern);
        QFETCH(int, rows);
        QFETCH(int, cols);
        const CharucoRule &rule = charucoRules.at(pattern.toStdString());
        const BoardSpec spec = charuco(rows, cols, rule);
        const auto print = printBoard(spec);
        const auto layout = layoutBoard(spec);
        QVERIFY_RESULT(print);
        const test::PlaneView view = test::planeView(print->width, print->height, 60 * std::max(rows, cols), 0.25, 0.25, -0.2);
        const cv::Mat image = photo(*print, view);
        const auto reference = openCvBoard(rows, cols, rule);
        const Found found = detectCharuco(image, reference);

        QCOMPARE(found.markers.size(), layout->markers.size());
        for (const BoardMarker &marker : layout->markers) {
            QVERIFY(found.markers.count(marker.id));
            for (size_t k = 0; k < 4; ++k) { // unrefined corners are off by up to a pixel
                const cv::Point2f &corner = found.markers.at(marker.id)[k];
                QVERIFY((Vector2(corner.x + 0.5, corner.y + 0.5) - view.pixel(marker.corners[k])).norm() < 2);
            }
        }
        QCOMPARE(found.saddles.size(), static_cast<size_t>((rows - 1) * (cols - 1)));
        QCOMPARE(layout->keypoints.size(), found.saddles.size());
        double worst = 0;
        for (const auto &[id, saddle] : found.saddles) // OpenCV 4.6 adds half a pixel to them itself
            worst = std::max(worst, (Vector2(saddle.x, saddle.y) - view.pixel(layout->keypoints[static_cast<size_t>(id)])).norm());
        qInfo("worst saddle: %.4f px", worst);
        QVERIFY2(worst <= 0.1, qPrintable(QString::number(worst)));
    }

    /// Where patterns differ, a board of one is not read as the other.
    void patternsThatDifferAreToldApart_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isSame");
        QTest::addRow("legacy and peer, even rows") << "opencv_legacy" << "peer" << 6 << true;
        QTest::addRow("legacy and peer, odd rows") << "opencv_legacy" << "peer" << 5 << false;
        QTest::addRow("legacy and new, odd rows") << "opencv_legacy" << "opencv" << 5 << true;
        QTest::addRow("legacy and new, even rows") << "opencv_legacy" << "opencv" << 6 << false;
        QTest::addRow("peer and new, even rows") << "peer" << "opencv" << 6 << false;
        QTest::addRow("peer and new, odd rows") << "peer" << "opencv" << 5 << false;
    }
    void patternsThatDifferAreToldApart()
    {
        QFETCH(QString, printed);
        QFETCH(QString, expected);
        QFETCH(int, rows);
        QFETCH(bool, isSame);
        const auto print = printBoard(charuco(rows, 6, charucoRules.at(printed.toStdString())));
        const test::PlaneView view = test::planeView(print->width, print->height, 360, 0.1, 0.2, 0.1);
        const Found found = detectCharuco(photo(*print, view), openCvBoard(rows, 6, charucoRules.at(expected.toStdString())));
        const auto other = layoutBoard(charuco(rows, 6, charucoRules.at(expected.toStdString())));
        bool isWhereExpected = found.markers.size() == other->markers.size();
        for (const BoardMarker &marker : other->markers) {
            const auto one = found.markers.find(marker.id);
            isWhereExpected = isWhereExpected && one != found.markers.end() && (Vector2(one->second[0].x, one->second[0].y) - view.pixel(marker.corners[0])).norm() < 3;
        }
        QCOMPARE(isWhereExpected, isSame);
    }

    /// Kalibr: tag id at row id / cols from the bottom; corner k of a tag in AprilTag's order (lb, rb, rt, lt) is the point
    /// of a grid with 2·cols points a row, counted from the bottom-left.
    void kalibrsGridIsReadByItsOwnRule_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        for (const auto &[rows, cols] : {std::pair{5, 7}, {7, 5}, {6, 6}, {6, 7}, {5, 5}, {1, 1}, {2, 3}})
            QTest::addRow("%d rows, %d columns", rows, cols) << rows << cols;
    }
    void kalibrsGridIsReadByItsOwnRule()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        const BoardSpec spec = aprilGrid(rows, cols, AprilGridLayout::Kalibr);
        const auto print = printBoard(spec);
        const auto layout = layoutBoard(spec);
        QVERIFY_RESULT(print);
        const test::PlaneView view = test::planeView(print->width, print->height, 75 * std::max(rows, cols) + 60, 0.2, 0.25, -0.2);
        const cv::Mat image = photo(*print, view);
        const auto found = detectGrid(image, 2);
        QCOMPARE(found.size(), static_cast<size_t>(rows * cols));
        QCOMPARE(layout->keypoints.size(), static_cast<size_t>(4 * rows * cols));

        std::vector<cv::Point2f> corners;
        std::vector<int> points;
        for (const auto &[id, tag] : found) {
            QVERIFY(id >= 0 && id < rows * cols && tag.id == id);
            const int perRow = 2 * cols, first = 2 * (id / cols) * perRow + 2 * (id % cols);
            const int indices[] = {first, first + 1, first + perRow + 1, first + perRow};
            for (size_t k = 0; k < 4; ++k) {
                points.push_back(indices[k]);
                corners.emplace_back(float(tag.p[k].x() - 0.5), float(tag.p[k].y() - 0.5));
            }
            // Our own order of the same corners: the picture's TL, TR, BR, BL. Control: the upright picture's would not fit.
            for (size_t k = 0; k < 4; ++k) {
                const Vector2 pixel = view.pixel(layout->markers[static_cast<size_t>(id)].corners[k]);
                QVERIFY((tag.corners()[k] - pixel).norm() < 2.5);
                QVERIFY((tag.corners()[(k + 2) % 4] - pixel).norm() > 20);
            }
        }
        cv::cornerSubPix(image, corners, {6, 6}, {-1, -1}, {cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 100, 1e-5});
        double worst = 0;
        for (size_t i = 0; i < corners.size(); ++i)
            worst = std::max(worst, (Vector2(corners[i].x + 0.5, corners[i].y + 0.5) - view.pixel(layout->keypoints[static_cast<size_t>(points[i])])).norm());
        qInfo("worst tag corner: %.4f px", worst);
        QVERIFY2(worst <= 0.1, qPrintable(QString::number(worst)));
    }

    /// Read module by module from where AprilTag found the corners: code turned by 180° against OpenCV's dictionary inside
    /// two rings of black, a gap of tagSpacing × tagSize, whole black squares at every corner, also on the rim.
    void kalibrsModulesAndSquaresAreWhereItsRuleSays_data() { kalibrsGridIsReadByItsOwnRule_data(); }
    void kalibrsModulesAndSquaresAreWhereItsRuleSays()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        const auto print = printBoard(aprilGrid(rows, cols, AprilGridLayout::Kalibr));
        const test::PlaneView view = test::planeView(print->width, print->height, 100 * std::max(rows, cols) + 60, -0.15, -0.2, 0.2);
        const cv::Mat image = photo(*print, view);
        const auto dictionary = cv::aruco::getPredefinedDictionary(cv::aruco::DICT_APRILTAG_36h11);
        for (const auto &[id, tag] : detectGrid(image, 2)) {
            const cv::Mat bits = cv::aruco::Dictionary::getBitsFromByteList(dictionary->bytesList.rowRange(id, id + 1), 6);
            std::vector<cv::Point2f> unit{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, quad; // lb, rb, rt, lt: y up
            for (const Vector2 &p : tag.p)
                quad.emplace_back(float(p.x()), float(p.y()));
            const cv::Mat h = cv::getPerspectiveTransform(unit, quad);
            const auto greyAt = [&](double x, double y) {
                const cv::Mat p = h * (cv::Mat_<double>(3, 1) << x, y, 1);
                return grey(image, {p.at<double>(0) / p.at<double>(2), p.at<double>(1) / p.at<double>(2)});
            };
            for (int row = 0; row < 10; ++row) { // from the bottom
                for (int column = 0; column < 10; ++column) {
                    const bool isData = row >= 2 && row < 8 && column >= 2 && column < 8;
                    // Turned by 180°: the dictionary's first row, read from the right, lies at the bottom.
                    const bool isWhite = isData && bits.at<uchar>(row - 2, 5 - (column - 2)) != 0;
                    QCOMPARE(greyAt((column + 0.5) / 10, (row + 0.5) / 10) > 128, isWhite);
                }
            }
            constexpr double Gap = 0.3;
            for (const double x : {-Gap * 0.85, -Gap * 0.15, 1 + Gap * 0.15, 1 + Gap * 0.85})
                for (const double y : {-Gap * 0.85, -Gap * 0.15, 1 + Gap * 0.15, 1 + Gap * 0.85})
                    QVERIFY(greyAt(x, y) < 60);
            for (const double along : {0.1, 0.5, 0.9})
                for (const double across : {-Gap / 2, 1 + Gap / 2})
                    QVERIFY(greyAt(along, across) > 200 && greyAt(across, along) > 200);
        }
    }

    /// GENERATION 6 and 12: cells of m·(1 + ratio), ids row by row from the top-left, upright tags with a border of one,
    /// black squares of the gap's size centred on all crossings, clipped by the rim; keypoints at the inner ones.
    void peerGridEqualsADrawingFromItsRule_data() { kalibrsGridIsReadByItsOwnRule_data(); }
    void peerGridEqualsADrawingFromItsRule()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        BoardSpec spec = aprilGrid(rows, cols, AprilGridLayout::Peer);
        spec.quiet_zone = 0;
        constexpr int Tag = 80, Gap = 24, Cell = Tag + Gap; // px; 0.5 mm each
        const auto dictionary = cv::aruco::getPredefinedDictionary(cv::aruco::DICT_APRILTAG_36h11);
        cv::Mat expected(rows * Cell, cols * Cell, CV_8U, cv::Scalar(255));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < cols; ++column) {
                cv::Mat picture;
                dictionary->drawMarker(row * cols + column, Tag, picture, 1);
                picture.copyTo(expected(cv::Rect(column * Cell + Gap / 2, row * Cell + Gap / 2, Tag, Tag)));
            }
        }
        for (int row = 0; row <= rows; ++row)
            for (int column = 0; column <= cols; ++column)
                expected(cv::Rect(column * Cell - Gap / 2, row * Cell - Gap / 2, Gap, Gap) & cv::Rect(0, 0, expected.cols, expected.rows)).setTo(0);
        const auto print = printBoard(spec);
        QVERIFY_RESULT(print);
        const cv::Mat ours = test::rasterPrint(*print, expected.cols, expected.rows);
        QCOMPARE(cv::countNonZero(ours != expected), 0);
        const auto kalibr = printBoard(aprilGrid(rows, cols, AprilGridLayout::Kalibr)); // control: another board
        QVERIFY(std::abs(kalibr->width - print->width) > 0.01);

        const auto layout = layoutBoard(spec);
        QCOMPARE(layout->keypoints.size(), static_cast<size_t>((rows - 1) * (cols - 1)));
        for (int row = 0; row + 1 < rows; ++row)
            for (int column = 0; column + 1 < cols; ++column)
                QVERIFY((layout->keypoints[static_cast<size_t>(row * (cols - 1) + column)] - Vector2((column + 1 - cols / 2.0) * 0.052, (rows / 2.0 - row - 1) * 0.052)).norm() < 1e-12);
    }

    void peerGridIsReadByAprilTag_data() { kalibrsGridIsReadByItsOwnRule_data(); }
    void peerGridIsReadByAprilTag()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        const BoardSpec spec = aprilGrid(rows, cols, AprilGridLayout::Peer);
        const auto print = printBoard(spec);
        const auto layout = layoutBoard(spec);
        const test::PlaneView view = test::planeView(print->width, print->height, 75 * std::max(rows, cols) + 60, 0.2, 0.25, -0.2);
        const auto found = detectGrid(photo(*print, view), 1);
        QCOMPARE(found.size(), layout->markers.size());
        for (const BoardMarker &marker : layout->markers) {
            QVERIFY(found.count(marker.id) && found.at(marker.id).id == marker.id);
            for (size_t k = 0; k < 4; ++k)
                QVERIFY((found.at(marker.id).corners()[k] - view.pixel(marker.corners[k])).norm() < 2.5);
        }
    }
};

QTEST_APPLESS_MAIN(tst_board_patterns)
#include "tst_board_patterns.moc"
