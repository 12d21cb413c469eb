// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts and prints against OpenCV's own drawings, and Kalibr's rule against a drawing written from the rule.
#include "core/target/target_geometry.h"
#include "tests/support/print_picture.h"
#include "tests/support/test_support.h"

#include <opencv2/aruco/charuco.hpp>
#include <opencv2/core.hpp>

#include <QTest>

#include <cmath>
#include <set>

using namespace tagmill;
using test::rasterPrint;

namespace {

int differences(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() ? cv::countNonZero(a != b) : -1;
}

void verifyTiling(const TargetPrint &print)
{
    double area = 0;
    for (const PrintFace &face : print.faces) {
        const Vector2 size = face.rect.max - face.rect.min;
        QVERIFY(size.x() > 0 && size.y() > 0);
        QVERIFY(face.rect.min.x() >= -print.width / 2 - 1e-12 && face.rect.max.x() <= print.width / 2 + 1e-12);
        QVERIFY(face.rect.min.y() >= -print.height / 2 - 1e-12 && face.rect.max.y() <= print.height / 2 + 1e-12);
        area += size.x() * size.y();
    }
    QVERIFY_NEAR(area / (print.width * print.height), 1.0, 1e-12);
    for (size_t i = 0; i < print.faces.size(); ++i) {
        for (size_t j = i + 1; j < print.faces.size(); ++j) {
            const Vector2 overlap = print.faces[i].rect.max.cwiseMin(print.faces[j].rect.max) - print.faces[i].rect.min.cwiseMax(print.faces[j].rect.min);
            QVERIFY(overlap.minCoeff() < 1e-12);
        }
    }
}

BoardSpec charuco(int rows, int cols, CharucoPattern pattern = CharucoPattern::OpenCv)
{
    BoardSpec board;
    board.rows = rows;
    board.cols = cols;
    board.square_size = 0.05;
    board.marker_size = 0.04;
    board.dictionary = "DICT_6X6_250";
    board.charuco_pattern = pattern;
    return board;
}

BoardSpec aprilGrid(int rows, int cols, AprilGridLayout layout = AprilGridLayout::Kalibr)
{
    BoardSpec board;
    board.type = BoardType::AprilGrid;
    board.rows = rows;
    board.cols = cols;
    board.marker_size = 0.08;
    board.spacing_ratio = 0.3;
    board.dictionary = "tag36h11";
    board.aprilgrid_layout = layout;
    return board;
}

cv::Ptr<cv::aruco::CharucoBoard> openCvBoard(const BoardSpec &board)
{
    return cv::aruco::CharucoBoard::create(board.cols, board.rows, static_cast<float>(board.square_size), static_cast<float>(board.marker_size),
                                           cv::aruco::getPredefinedDictionary(cv::aruco::DICT_6X6_250));
}

} // namespace

class tst_target : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFamilyIsWholeAndDrawnAsOpenCvDrawsIt()
    {
        const std::map<std::string_view, int> numbers = {
            {"tag16h5", cv::aruco::DICT_APRILTAG_16h5}, {"tag25h9", cv::aruco::DICT_APRILTAG_25h9}, {"tag36h10", cv::aruco::DICT_APRILTAG_36h10},
            {"tag36h11", cv::aruco::DICT_APRILTAG_36h11}, {"DICT_4X4_50", cv::aruco::DICT_4X4_50}, {"DICT_4X4_100", cv::aruco::DICT_4X4_100},
            {"DICT_4X4_250", cv::aruco::DICT_4X4_250}, {"DICT_4X4_1000", cv::aruco::DICT_4X4_1000}, {"DICT_5X5_50", cv::aruco::DICT_5X5_50},
            {"DICT_5X5_100", cv::aruco::DICT_5X5_100}, {"DICT_5X5_250", cv::aruco::DICT_5X5_250}, {"DICT_5X5_1000", cv::aruco::DICT_5X5_1000},
            {"DICT_6X6_50", cv::aruco::DICT_6X6_50}, {"DICT_6X6_100", cv::aruco::DICT_6X6_100}, {"DICT_6X6_250", cv::aruco::DICT_6X6_250},
            {"DICT_6X6_1000", cv::aruco::DICT_6X6_1000}, {"DICT_7X7_50", cv::aruco::DICT_7X7_50}, {"DICT_7X7_100", cv::aruco::DICT_7X7_100},
            {"DICT_7X7_250", cv::aruco::DICT_7X7_250}, {"DICT_7X7_1000", cv::aruco::DICT_7X7_1000}, {"DICT_ARUCO_ORIGINAL", cv::aruco::DICT_ARUCO_ORIGINAL}};
        QCOMPARE(tagFamilies().size(), size_t{21 + 5});
        for (const TagFamily &family : tagFamilies().first(21)) {
            QVERIFY(!family.isAprilTag3 && family.outerModules == 0);
            const auto dictionary = cv::aruco::getPredefinedDictionary(numbers.at(family.name));
            QCOMPARE(dictionary->bytesList.rows, family.codeCount);
            QCOMPARE(dictionary->markerSize + 2, family.grid);
            QCOMPARE(dictionary->markerSize * dictionary->markerSize, family.dataBits);
            for (const int id : {0, 1, family.codeCount / 2, family.codeCount - 1}) {
                cv::Mat expected;
                dictionary->drawMarker(id, family.grid * 3, expected, 1);
                const auto print = printTag(family.name, id, 0.1, 0);
                QVERIFY_RESULT(print);
                QCOMPARE(differences(rasterPrint(*print, family.grid * 3, family.grid * 3), expected), 0);
                const auto other = printTag(family.name, (id + 1) % family.codeCount, 0.1, 0);
                QVERIFY(differences(rasterPrint(*other, family.grid * 3, family.grid * 3), expected) > 0);
            }
        }
    }

    void familiesKnowWhatRenderTagBelieves()
    {
        QCOMPARE(findFamily("tag16h5")->compatCodeCount, 16);
        QCOMPARE(findFamily("tag16h5")->codeCount, 30);
        for (const char *name : {"DICT_4X4_1000", "DICT_5X5_50", "DICT_5X5_100", "DICT_5X5_250", "DICT_5X5_1000"}) {
            QCOMPARE(findFamily(name)->compatGrid, 8);
            QCOMPARE(findFamily(name)->compatBits, 36);
            QVERIFY(findFamily(name)->grid != 8);
        }
    }

    void tagsWithMarginTileTheirPrintAndKeepTheBorderSize()
    {
        for (const int margin : {0, 1, 3}) {
            const auto print = printTag("tag36h11", 12, 0.08, margin);
            QVERIFY_RESULT(print);
            QVERIFY_NEAR(print->width, 0.08 * (8 + 2 * margin) / 8, 1e-15);
            verifyTiling(*print);
            double blackMin = 1;
            for (const PrintFace &face : print->faces)
                if (face.ink == Ink::Black)
                    blackMin = std::min(blackMin, face.rect.min.x());
            QCOMPARE(blackMin, -0.04);
        }
    }

    void badTagsAreRefused()
    {
        QCOMPARE(printTag("tag99h1", 0, 0.1, 1).error().problem.id, std::string("target.family.unknown"));
        QCOMPARE(printTag("tag36h11", 587, 0.1, 1).error().problem.id, std::string("target.id.range"));
        QCOMPARE(printTag("tag36h11", -1, 0.1, 1).error().problem.id, std::string("target.id.range"));
        QCOMPARE(printTag("tag36h11", 0, 0, 1).error().problem.id, std::string("target.tag.size"));
    }

    void charucoEqualsOpenCvsDrawing_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        for (const auto &[rows, cols] : {std::pair{6, 6}, {5, 7}, {7, 5}, {6, 7}, {7, 6}, {5, 5}, {3, 8}, {4, 3}})
            QTest::addRow("%d rows, %d columns", rows, cols) << rows << cols;
    }
    void charucoEqualsOpenCvsDrawing()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        const BoardSpec board = charuco(rows, cols);
        cv::Mat expected;
        openCvBoard(board)->draw(cv::Size(cols * 40, rows * 40), expected);
        const auto print = printBoard(board);
        QVERIFY_RESULT(print);
        verifyTiling(*print);
        QCOMPARE(differences(rasterPrint(*print, cols * 40, rows * 40), expected), 0);
        // Control: the peer's board is another one.
        QVERIFY(differences(rasterPrint(*printBoard(charuco(rows, cols, CharucoPattern::Peer)), cols * 40, rows * 40), expected) > 0);
    }

    void charucoIdsAndCornersEqualOpenCvs_data() { charucoEqualsOpenCvsDrawing_data(); }
    void charucoIdsAndCornersEqualOpenCvs()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        const BoardSpec board = charuco(rows, cols);
        const auto layout = layoutBoard(board);
        QVERIFY_RESULT(layout);
        const auto reference = openCvBoard(board);
        QCOMPARE(layout->markers.size(), reference->ids.size());
        QCOMPARE(layout->keypoints.size(), reference->chessboardCorners.size());
        // OpenCV's frame: origin at the top-left, y down.
        const auto inBoard = [&](const cv::Point3f &p) { return Vector2(p.x - board.width() / 2, board.height() / 2 - p.y); };
        for (size_t i = 0; i < layout->markers.size(); ++i) {
            QCOMPARE(layout->markers[i].id, reference->ids[i]);
            for (size_t k = 0; k < 4; ++k)
                QVERIFY((layout->markers[i].corners[k] - inBoard(reference->objPoints[i][k])).norm() < 1e-6);
        }
        for (size_t i = 0; i < layout->keypoints.size(); ++i)
            QVERIFY((layout->keypoints[i] - inBoard(reference->chessboardCorners[i])).norm() < 1e-6);
    }

    void openCvFindsOurBoardWithOurIds()
    {
        const BoardSpec board = charuco(5, 7);
        const int scale = 120, border = 60;
        cv::Mat image;
        cv::copyMakeBorder(rasterPrint(*printBoard(board), 7 * scale, 5 * scale), image, border, border, border, border, cv::BORDER_CONSTANT, cv::Scalar(255));
        const auto reference = openCvBoard(board);
        std::vector<std::vector<cv::Point2f>> markers;
        std::vector<int> ids;
        const auto parameters = cv::aruco::DetectorParameters::create();
        parameters->minMarkerDistanceRate = 0.01; // else a marker is taken for its own white cell
        cv::aruco::detectMarkers(image, reference->dictionary, markers, ids, parameters);
        QCOMPARE(ids.size(), size_t{17});
        const auto layout = layoutBoard(board);
        const auto pixel = [&](const Vector2 &p) { return Vector2((p.x() + board.width() / 2) / 0.05 * scale + border, (board.height() / 2 - p.y()) / 0.05 * scale + border); };
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto &marker = layout->markers[static_cast<size_t>(ids[i])];
            for (size_t k = 0; k < 4; ++k)
                QVERIFY((pixel(marker.corners[k]) - Vector2(markers[i][k].x + 0.5, markers[i][k].y + 0.5)).norm() < 1.5);
        }
        cv::Mat corners, cornerIds;
        cv::aruco::interpolateCornersCharuco(markers, ids, image, reference, corners, cornerIds);
        QCOMPARE(corners.rows, 24);
        for (int i = 0; i < corners.rows; ++i) {
            const cv::Point2f found = corners.at<cv::Point2f>(i);
            // OpenCV 4.6 adds half a pixel to its ChArUco corners itself.
            QVERIFY((pixel(layout->keypoints[static_cast<size_t>(cornerIds.at<int>(i))]) - Vector2(found.x, found.y)).norm() < 0.1);
        }
    }

    void legacyBoardsStartWithAMarkerOnEvenRowsOnly()
    {
        for (const int rows : {5, 6}) {
            const auto legacy = layoutBoard(charuco(rows, 4, CharucoPattern::OpenCvLegacy));
            const auto same = layoutBoard(charuco(rows, 4, rows == 6 ? CharucoPattern::Peer : CharucoPattern::OpenCv));
            QCOMPARE(legacy->markers.size(), same->markers.size());
            for (size_t i = 0; i < legacy->markers.size(); ++i)
                QCOMPARE(legacy->markers[i].centre, same->markers[i].centre);
        }
    }

    void cornerIdsCountFromTheBottomWhenAsked()
    {
        BoardSpec board = charuco(4, 6);
        const auto top = layoutBoard(board);
        board.charuco_corner_ids = CharucoCornerIds::Bottom;
        const auto bottom = layoutBoard(board);
        QCOMPARE(bottom->keypoints[0], top->keypoints[10]);
        QCOMPARE(bottom->keypoints[14], top->keypoints[4]);
        QVERIFY(bottom->keypoints[0].y() < 0 && bottom->keypoints[0].x() < 0);
    }

    // Written from the rule alone: 10 modules a tag with 2 black ones around the 6×6 code, the picture
    // turned by 180°, id 0 at the bottom-left, ids right then up, a black square of the gap's size at each
    // corner of each tag.
    void kalibrGridEqualsADrawingFromItsRule_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        for (const auto &[rows, cols] : {std::pair{6, 6}, {2, 3}, {3, 2}, {1, 1}})
            QTest::addRow("%d rows, %d columns", rows, cols) << rows << cols;
    }
    void kalibrGridEqualsADrawingFromItsRule()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        const int tag = 40, gap = 12; // px; ratio 0.3
        const int width = cols * (tag + gap) + gap, height = rows * (tag + gap) + gap;
        cv::Mat expected(height, width, CV_8U, cv::Scalar(255));
        const auto dictionary = cv::aruco::getPredefinedDictionary(cv::aruco::DICT_APRILTAG_36h11);
        for (int row = 0; row < rows; ++row) {
            for (int col = 0; col < cols; ++col) {
                cv::Mat picture;
                dictionary->drawMarker(row * cols + col, tag, picture, 2);
                cv::rotate(picture, picture, cv::ROTATE_180);
                const int x = gap + col * (tag + gap), y = height - gap - tag - row * (tag + gap);
                picture.copyTo(expected(cv::Rect(x, y, tag, tag)));
                for (const int dx : {-gap, tag})
                    for (const int dy : {-gap, tag})
                        expected(cv::Rect(x + dx, y + dy, gap, gap)).setTo(0);
            }
        }
        const BoardSpec board = aprilGrid(rows, cols);
        const auto print = printBoard(board);
        QVERIFY_RESULT(print);
        verifyTiling(*print);
        QCOMPARE(differences(rasterPrint(*print, width, height), expected), 0);
        QVERIFY_NEAR(print->width, cols * 0.104 + 0.024, 1e-12);

        const auto layout = layoutBoard(board);
        QCOMPARE(layout->keypoints.size(), static_cast<size_t>(4 * rows * cols));
        const double scale = 0.08 / tag;
        for (int i = 0; i < 2 * rows; ++i) {
            for (int j = 0; j < 2 * cols; ++j) {
                const double x = gap + (j / 2) * (tag + gap) + (j % 2) * tag, y = gap + (i / 2) * (tag + gap) + (i % 2) * tag;
                const Vector2 expectedPoint((x - width / 2.0) * scale, (y - height / 2.0) * scale);
                QVERIFY((layout->keypoints[static_cast<size_t>(i * 2 * cols + j)] - expectedPoint).norm() < 1e-12);
            }
        }
        // The picture's own top-left corner lies at the bottom-right.
        const BoardMarker &first = layout->markers.front();
        QCOMPARE(first.id, 0);
        QVERIFY((first.corners[0] - (first.centre + Vector2(0.04, -0.04))).norm() < 1e-15);
        QVERIFY((first.corners[2] - (first.centre + Vector2(-0.04, 0.04))).norm() < 1e-15);
    }

    void peerGridKeepsGapCentresAndUprightTags()
    {
        const BoardSpec board = aprilGrid(3, 4, AprilGridLayout::Peer);
        const auto layout = layoutBoard(board);
        QVERIFY_RESULT(layout);
        QCOMPARE(layout->keypoints.size(), size_t{6});
        QCOMPARE(layout->markers.front().borderBits, 1);
        QVERIFY(!layout->markers.front().isTurned);
        QVERIFY(layout->markers.front().centre.x() < 0 && layout->markers.front().centre.y() > 0);
        QCOMPARE(layout->blackSquares.size(), size_t{20});
        const auto print = printBoard(board);
        QVERIFY_NEAR(print->width, 4 * 0.104, 1e-12);
        verifyTiling(*print);
        double black = 0;
        for (const Rectangle2 &square : layout->blackSquares)
            black += (square.max - square.min).prod();
        QVERIFY_NEAR(black, 3 * 4 * 0.024 * 0.024, 1e-12); // quarters and halves at the rim make up one a cell
    }

    void quietZonesAreWhiteAndOutside()
    {
        BoardSpec board = charuco(4, 5);
        board.quiet_zone = 0.02;
        const auto print = printBoard(board);
        QVERIFY_NEAR(print->width, 5 * 0.05 + 0.04, 1e-12);
        verifyTiling(*print);
        for (const PrintFace &face : print->faces)
            QVERIFY(face.ink == Ink::White || std::abs(face.rect.min.x()) <= 0.125 + 1e-12);
        BoardSpec grid = aprilGrid(2, 2);
        grid.quiet_zone = 0.01;
        verifyTiling(*printBoard(grid));
    }

    void givenIdsArePlacedInOrder()
    {
        BoardSpec board = charuco(3, 3);
        board.ids = {9, 4, 200, 7};
        const auto layout = layoutBoard(board);
        QVERIFY_RESULT(layout);
        QCOMPARE(layout->markers[2].id, 200);
        QVERIFY(printBoard(board)->faces.size() != 0);
    }

    void impossibleBoardsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("id");
        for (const auto &[change, id] : {std::pair{"marker as large as the square", "target.board.marker_too_large"}, {"no rows", "target.board.cells"},
                                         {"negative quiet zone", "target.board.size"}, {"more markers than codes", "target.board.too_many_markers"},
                                         {"too few ids", "target.board.id_count"}, {"same id twice", "target.board.duplicate_id"},
                                         {"id outside", "target.id.range"}, {"unknown dictionary", "target.family.unknown"},
                                         {"cells without end", "target.board.cells"}, {"nan", "target.board.size"}})
            QTest::newRow(change) << QString::fromUtf8(change) << QString::fromUtf8(id);
    }
    void impossibleBoardsAreRefusedWithAReason()
    {
        QFETCH(QString, change);
        QFETCH(QString, id);
        BoardSpec board = charuco(3, 3);
        if (change == QLatin1String("marker as large as the square"))
            board.marker_size = board.square_size;
        else if (change == QLatin1String("no rows"))
            board.rows = 0;
        else if (change == QLatin1String("negative quiet zone"))
            board.quiet_zone = -0.001;
        else if (change == QLatin1String("more markers than codes"))
            board.rows = board.cols = 23;
        else if (change == QLatin1String("too few ids"))
            board.ids = {1, 2, 3};
        else if (change == QLatin1String("same id twice"))
            board.ids = {1, 2, 3, 1};
        else if (change == QLatin1String("id outside"))
            board.ids = {1, 2, 3, 250};
        else if (change == QLatin1String("unknown dictionary"))
            board.dictionary = "DICT_9X9_1";
        else if (change == QLatin1String("cells without end"))
            board.rows = board.cols = 2000000000;
        else
            board.marker_size = std::nan("");
        const auto layout = layoutBoard(board);
        QVERIFY(!layout);
        QCOMPARE(QString::fromStdString(layout.error().problem.id), id);
        QVERIFY(layout.error().text().size() > 20);
    }
};

QTEST_APPLESS_MAIN(tst_target)
#include "tst_target.moc"
