// SPDX-License-Identifier: GPL-3.0-or-later
// AprilTag's families against AprilTag 3's own library: its pictures, and what its detector finds in ours.
#include "core/config/board_rules.h"
#include "core/target/target_geometry.h"
#include "tests/support/apriltag_reader.h"
#include "tests/support/print_picture.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>
#include <thread>

using namespace tagmill;

namespace {

struct LibraryPicture
{
    int size = 0;
    std::vector<int> grey; ///< 0, 255; row-major
    int at(int row, int column) const { return grey[static_cast<size_t>(row * size + column)]; }
};

LibraryPicture libraryPicture(apriltag_family_t *family, int id)
{
    image_u8_t *image = apriltag_to_image(family, id);
    LibraryPicture picture{image->width, {}};
    for (int row = 0; row < image->height; ++row)
        for (int column = 0; column < image->width; ++column)
            picture.grey.push_back(image->buf[row * image->stride + column]);
    std::free(image->buf); // as image_u8_destroy does, which some systems keep in a library of its own
    std::free(image);
    return picture;
}

/// Modules that are part of the tag: the two rings along the quad's edge and the data.
std::set<std::pair<int, int>> paintedModules(const apriltag_family_t &family)
{
    const int start = (family.total_width - family.width_at_border) / 2, end = start + family.width_at_border;
    std::set<std::pair<int, int>> painted;
    for (int row = start - 1; row <= end; ++row)
        for (int column = start - 1; column <= end; ++column)
            if (row <= start || row >= end - 1 || column <= start || column >= end - 1)
                painted.emplace(row, column);
    for (std::uint32_t i = 0; i < family.nbits; ++i)
        painted.emplace(static_cast<int>(family.bit_y[i]) + start, static_cast<int>(family.bit_x[i]) + start);
    return painted;
}

std::vector<int> someIds(int count)
{
    return {0, 1, 17, count / 2, count - 2, count - 1};
}

std::array<Vector2, 4> quadCorners(double size)
{
    const double h = size / 2;
    return {Vector2(-h, h), Vector2(h, h), Vector2(h, -h), Vector2(-h, -h)};
}

} // namespace

class tst_apriltag_families : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sizesAreTheLibrarys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("open");
        QTest::newRow("no open modules, 41 bits") << "tagStandard41h12" << 0;
        QTest::newRow("no open modules, 52 bits") << "tagStandard52h13" << 0;
        QTest::newRow("open corners, 21 bits") << "tagCircle21h7" << 20;
        QTest::newRow("open corners, 49 bits") << "tagCircle49h12" << 32;
        QTest::newRow("open middle") << "tagCustom48h12" << 4;
    }
    void sizesAreTheLibrarys()
    {
        QFETCH(QString, name);
        QFETCH(int, open);
        const auto library = test::aprilTagLibraryFamily(name.toStdString());
        const TagFamily *const family = findFamily(name.toStdString());
        QVERIFY(family && family->isAprilTag3);
        QCOMPARE(family->codeCount, static_cast<int>(library->ncodes));
        QCOMPARE(family->grid, library->width_at_border);
        QCOMPARE(family->pictureModules(), library->total_width);
        QCOMPARE(family->dataBits, static_cast<int>(library->nbits));
        QVERIFY(library->reversed_border);
        const auto row = std::find_if(aprilTag3FamilySizes.begin(), aprilTag3FamilySizes.end(), [&](const FamilySize &f) { return f.name == family->name; });
        QVERIFY(row != aprilTag3FamilySizes.end());
        QCOMPARE(row->codes, family->codeCount);
        QCOMPARE(familyCodeCount(family->name), 0); // no dictionary of a board
        QCOMPARE(library->total_width * library->total_width - static_cast<int>(paintedModules(*library).size()), open);
    }

    void picturesAreTheLibrarysTurned_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : test::olderAprilTags)
            QTest::newRow(name) << name;
        for (const char *name : test::newerAprilTags)
            QTest::newRow(name) << name;
    }
    void picturesAreTheLibrarysTurned()
    {
        QFETCH(QString, name);
        const auto library = test::aprilTagLibraryFamily(name.toStdString());
        const TagFamily *const family = findFamily(name.toStdString());
        const auto painted = paintedModules(*library);
        for (const int id : someIds(family->codeCount)) {
            const auto modules = tagModules(family->name, id);
            QVERIFY_RESULT(modules);
            QCOMPARE(modules->size, family->pictureModules());
            const LibraryPicture picture = libraryPicture(library.get(), id);
            const int frame = (picture.size - modules->size) / 2; // the older families' library picture has a white ring
            QCOMPARE(frame, family->isAprilTag3 ? 0 : 1);
            int turnedTheSame = 0;
            for (int row = 0; row < modules->size; ++row) {
                for (int column = 0; column < modules->size; ++column) {
                    const int r = frame + modules->size - 1 - row, c = frame + modules->size - 1 - column;
                    const bool isBlack = modules->isBlack(row, column);
                    if (painted.count({r, c}))
                        QCOMPARE(isBlack, picture.at(r, c) == 0);
                    else
                        QVERIFY(!isBlack); // bare paper
                    turnedTheSame += isBlack == (picture.at(frame + row, frame + column) == 0);
                }
            }
            QVERIFY(turnedTheSame < modules->size * modules->size); // control: it is not the upright one
        }
    }

    void everyCodeHasItsOwnPicture()
    {
        std::set<std::vector<std::uint8_t>> pictures;
        for (int id = 0; id < 65535; ++id) {
            const auto modules = tagModules("tagCircle49h12", id);
            QVERIFY_RESULT(modules);
            pictures.insert(modules->black);
        }
        QCOMPARE(pictures.size(), size_t{65535});
    }

    void picturesAreReadByManyThreadsAtOnce()
    {
        std::array<int, 4> black{};
        std::vector<std::thread> threads;
        for (int &count : black)
            threads.emplace_back([&count] {
                for (const TagFamily &family : tagFamilies()) {
                    const auto modules = tagModules(family.name, family.codeCount - 1);
                    count += static_cast<int>(modules ? std::count(modules->black.begin(), modules->black.end(), 1) : -1000);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(black[0] > 0);
        for (const int count : black)
            QCOMPARE(count, black[0]);
    }

    void badTagsAndBoardsAreRefused()
    {
        QCOMPARE(tagModules("tagCircle21h7", 38).error().problem.id, std::string("target.id.range"));
        QCOMPARE(tagModules("tagCircle21h7", -1).error().problem.id, std::string("target.id.range"));
        QCOMPARE(tagModules("tagStandard41h12", 0, 2).error().problem.id, std::string("target.border"));
        BoardSpec board;
        board.rows = board.cols = 3;
        board.square_size = 0.05;
        board.marker_size = 0.04;
        board.dictionary = "tagStandard41h12";
        const auto layout = layoutBoard(board);
        QVERIFY(!layout);
        QCOMPARE(layout.error().problem.id, std::string("target.family.not_for_boards"));
        QVERIFY(layout.error().text().find("tagStandard41h12") != std::string::npos);
    }

    /// The quad has the size asked for; the quiet zone lies around the whole picture.
    void printsKeepTheQuadAndWidenThePicture_data()
    {
        picturesAreTheLibrarysTurned_data();
    }
    void printsKeepTheQuadAndWidenThePicture()
    {
        QFETCH(QString, name);
        const TagFamily *const family = findFamily(name.toStdString());
        const auto library = test::aprilTagLibraryFamily(family->name);
        const int total = family->isAprilTag3 ? library->total_width : library->width_at_border;
        for (const int margin : {0, 2}) {
            const auto print = printTag(family->name, 3, 0.1, margin);
            QVERIFY_RESULT(print);
            const int modules = total + 2 * margin;
            QVERIFY_NEAR(print->width, 0.1 / library->width_at_border * modules, 1e-15);
            double area = 0;
            for (const PrintFace &face : print->faces)
                area += (face.rect.max - face.rect.min).prod();
            QVERIFY_NEAR(area / (print->width * print->height), 1.0, 1e-12);
            const cv::Mat image = test::rasterPrint(*print, modules, modules);
            for (int row = 0; row < modules; ++row)
                for (int column = 0; column < modules; ++column)
                    if (std::min({row, column, modules - 1 - row, modules - 1 - column}) < margin)
                        QCOMPARE(static_cast<int>(image.at<uchar>(row, column)), 255);
            QCOMPARE(cv::countNonZero(image == 128), 0);
        }
    }

    /// One corner found once carries the detector's own noise, an RMS of 0.09 px on perfect pictures. So each is found
    /// in several pictures of the same pose, of other ids and other fractions of a pixel, and its mean must hold.
    void theLibrarysDetectorFindsIdAndCorners_data()
    {
        picturesAreTheLibrarysTurned_data();
    }
    void theLibrarysDetectorFindsIdAndCorners()
    {
        QFETCH(QString, name);
        const TagFamily *const family = findFamily(name.toStdString());
        const auto library = test::aprilTagLibraryFamily(family->name);
        constexpr double Size = 0.08;
        const auto truth = quadCorners(Size);
        double worst = 0, squares = 0, outward = 0;
        for (const auto &[roll, tiltX, tiltY] : {std::tuple{0.2, 0.0, 0.0}, {0.7, 0.5, -0.3}, {-2.6, -0.2, 0.6}, {1.9, -0.5, -0.1}}) {
            std::array<Vector2, 4> offsets{};
            offsets.fill(Vector2::Zero());
            for (int i = 0; i < Pictures; ++i) {
                const int id = i == 0 ? family->codeCount - 1 : i * 7 % family->codeCount;
                const auto print = printTag(family->name, id, Size, 1);
                QVERIFY_RESULT(print);
                const int modules = family->pictureModules() + 2;
                const test::PlaneView view = test::planeView(print->width, print->height, 12 * modules, roll, tiltX, tiltY, Vector2(i * 0.37, i * 0.61));
                const auto found = test::findAprilTags(test::photograph(test::rasterPrint(*print, modules * 4, modules * 4), *print, view), library.get());
                QCOMPARE(found.size(), size_t{1});
                QCOMPARE(found[0].id, id);
                QCOMPARE(found[0].hamming, 0);
                for (size_t c = 0; c < 4; ++c) {
                    const Vector2 pixel = view.pixel(truth[c]), offset = found[0].corners()[c] - pixel;
                    offsets[c] += offset / Pictures;
                    squares += offset.squaredNorm();
                    outward += offset.dot((pixel - view.pixel(Vector2::Zero())).normalized());
                    for (const size_t turn : {1u, 2u, 3u}) // control: no other order fits
                        QVERIFY((found[0].corners()[(c + turn) % 4] - pixel).norm() > 20);
                }
            }
            for (const Vector2 &offset : offsets)
                worst = std::max(worst, offset.norm());
        }
        constexpr int Count = 4 * 4 * Pictures;
        qInfo("%d corners: worst mean of one %.4f px; RMS of all %.4f px, mean outward %.4f px", Count, worst, std::sqrt(squares / Count), outward / Count);
        QVERIFY(worst <= 0.1);
        QVERIFY(std::sqrt(squares / Count) <= 0.12);
        QVERIFY(std::abs(outward / Count) <= 0.02);
    }

private:
    static constexpr int Pictures = 8;
};

QTEST_APPLESS_MAIN(tst_apriltag_families)
#include "tst_apriltag_families.moc"
