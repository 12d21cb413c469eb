// SPDX-License-Identifier: GPL-3.0-or-later
// Built-in detectors give corners in our convention, whatever their own is. Pictures know nothing of Tagmill's imaging.
#include "core/calibration/tag_detectors.h"
#include "core/target/family.h"
#include "core/target/target_geometry.h"
#include "tests/support/print_picture.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tagmill;

namespace {

constexpr double Size = 0.08; ///< m

Image8 imageOf(const cv::Mat &grey)
{
    Image8 image(grey.cols, grey.rows, 1);
    for (int row = 0; row < grey.rows; ++row)
        std::copy_n(grey.ptr<uchar>(row), grey.cols, image.row(row));
    return image;
}

Image8 photo(const TargetPrint &print, const test::PlaneView &view, double pixelsPerMetre)
{
    return imageOf(test::photograph(test::rasterPrint(print, static_cast<int>(std::lround(print.width * pixelsPerMetre)), static_cast<int>(std::lround(print.height * pixelsPerMetre))), print, view));
}

std::array<Vector2, 4> quad(const test::PlaneView &view)
{
    constexpr double h = Size / 2;
    return {view.pixel({-h, h}), view.pixel({h, h}), view.pixel({h, -h}), view.pixel({-h, -h})};
}

BoardSpec charuco(CharucoPattern pattern, CharucoCornerIds cornerIds, bool hasOwnIds)
{
    BoardSpec board;
    board.rows = 6;
    board.cols = 7;
    board.square_size = 0.05;
    board.marker_size = 0.03;
    board.dictionary = "DICT_4X4_50";
    board.quiet_zone = 0.02;
    board.charuco_pattern = pattern;
    board.charuco_corner_ids = cornerIds;
    for (int i = 0; hasOwnIds && i < 21; ++i)
        board.ids.push_back(49 - 2 * i);
    return board;
}

} // namespace

class tst_tag_detectors : public QObject
{
    Q_OBJECT
private slots:
    void cornersAreInOurConvention_data()
    {
        QTest::addColumn<TagDetector>("detector");
        QTest::addColumn<QString>("family");
        for (const TagDetector detector : {TagDetector::OpenCv, TagDetector::AprilTag3})
            for (const TagFamily &family : tagFamilies())
                if (canDetect(detector, family.name))
                    QTest::addRow("%s, %s", tagDetectorName(detector).data(), std::string(family.name).c_str()) << detector << QString::fromUtf8(family.name.data(), qsizetype(family.name.size()));
    }
    void cornersAreInOurConvention()
    {
        QFETCH(TagDetector, detector);
        QFETCH(QString, family);
        const TagFamily *const known = findFamily(family.toStdString());
        Vector2 sum = Vector2::Zero();
        int corners = 0;
        for (int i = 0; i < 4; ++i) {
            const int id = 3 + 7 * i;
            const auto print = printTag(known->name, id, Size, 1);
            QVERIFY_RESULT(print);
            const int modules = known->pictureModules() + 2;
            const test::PlaneView view = test::planeView(print->width, print->height, 14 * modules, 0.3 + 1.4 * i, 0.3, -0.2, Vector2(i * 0.37, i * 0.61));
            const auto found = detectTags(detector, photo(*print, view, modules * 4 / print->width), known->name);
            QVERIFY_RESULT(found);
            // A small dictionary may read a second tag into a part of the first.
            const auto tag = std::find_if(found->begin(), found->end(), [id](const DetectedTag &one) { return one.id == id; });
            QVERIFY(tag != found->end());
            const auto truth = quad(view);
            for (size_t c = 0; c < 4; ++c, ++corners) {
                sum += tag->corners[c] - truth[c];
                QVERIFY2((tag->corners[c] - truth[c]).norm() < 0.8, qPrintable(QString::number((tag->corners[c] - truth[c]).norm())));
                for (const size_t turn : {1u, 2u, 3u}) // control: no other order fits
                    QVERIFY((tag->corners[(c + turn) % 4] - truth[c]).norm() > 10);
            }
        }
        // Half a pixel of another convention would show here.
        QVERIFY2((sum / corners).norm() < 0.12, qPrintable(QString::number((sum / corners).norm())));
    }

    void charucoBoardsOfAnyPatternAreFound_data()
    {
        QTest::addColumn<CharucoPattern>("pattern");
        QTest::addColumn<CharucoCornerIds>("cornerIds");
        QTest::addColumn<bool>("hasOwnIds");
        QTest::newRow("opencv") << CharucoPattern::OpenCv << CharucoCornerIds::Top << false;
        QTest::newRow("opencv, own ids") << CharucoPattern::OpenCv << CharucoCornerIds::Top << true;
        QTest::newRow("legacy, from the bottom") << CharucoPattern::OpenCvLegacy << CharucoCornerIds::Bottom << false;
        QTest::newRow("peer, own ids") << CharucoPattern::Peer << CharucoCornerIds::Top << true;
    }
    void charucoBoardsOfAnyPatternAreFound()
    {
        QFETCH(CharucoPattern, pattern);
        QFETCH(CharucoCornerIds, cornerIds);
        QFETCH(bool, hasOwnIds);
        const BoardSpec spec = charuco(pattern, cornerIds, hasOwnIds);
        const auto print = printBoard(spec);
        const auto layout = layoutBoard(spec);
        QVERIFY_RESULT(print);
        const test::PlaneView view = test::planeView(print->width, print->height, 600, 0.25, 0.25, -0.2);
        const Image8 image = photo(*print, view, 2000);
        auto found = detectCharuco(image, spec);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), layout->keypoints.size());
        refineSaddles(image, *found, 5);
        Vector2 sum = Vector2::Zero();
        for (const DetectedPoint &point : *found)
            sum += point.pixel - view.pixel(layout->keypoints[static_cast<size_t>(point.id)]);
        const Vector2 mean = sum / static_cast<double>(found->size());
        QVERIFY2(mean.norm() <= 0.02, qPrintable(QString::number(mean.norm())));
        if (hasOwnIds) { // control: other ids, no board
            const auto none = detectCharuco(image, charuco(pattern, cornerIds, false));
            QVERIFY_RESULT(none);
            QVERIFY(none->size() < found->size());
        }
    }

    void whatCannotBeDetectedIsSaid()
    {
        const Image8 image(64, 64, 3);
        QCOMPARE(detectOpenCvTags(image, "tagStandard41h12").error().problem.id, std::string("detector.family"));
        QCOMPARE(detectAprilTags(image, "DICT_4X4_50").error().problem.id, std::string("detector.family"));
        QCOMPARE(detectAprilTags({}, "tag36h11").error().problem.id, std::string("detector.empty_picture"));
        QCOMPARE(detectOpenCvTags({}, "tag36h11").error().problem.id, std::string("detector.empty_picture"));
        QCOMPARE(detectOpenCvTags(image, "tag36h11")->size(), size_t(0)); // black
        QCOMPARE(detectAprilTags(image, "tag36h11")->size(), size_t(0));
        QVERIFY(!tagDetectorVersion(TagDetector::AprilTag3).empty());
    }
};

QTEST_APPLESS_MAIN(tst_tag_detectors)
#include "tst_tag_detectors.moc"
