// SPDX-License-Identifier: GPL-3.0-or-later
// Prints at true scale: files are drawn at a known number of dots by programs that are not ours, detectors find the
// markers, and everything lies at its millimetres. A picture one per cent too large must fail each time.
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/print/page_files.h"
#include "tests/support/apriltag_reader.h"
#include "tests/support/print_configs.h"
#include "tests/support/test_support.h"

#include <opencv2/aruco.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace tagmill;
using namespace tagmill::test;

namespace {

constexpr double dpi = 600, dotsPerMetre = dpi / 0.0254;
constexpr double tolerance_mm = 0.02;

constexpr int reduction = 4; // detectors look at a smaller picture; their corners are refined in the whole one

using Quads = std::map<int, std::array<Vector2, 4>>; ///< by id; m on the page

cv::Mat pdfPicture(const std::string &pdf, const QString &dir)
{
    const QString file = dir + QLatin1String("/page.pdf");
    if (!writeFileAtomically(file.toStdString(), pdf))
        return {};
    QProcess poppler;
    poppler.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-gray"), QStringLiteral("-singlefile"), file, dir + QLatin1String("/page")});
    if (!poppler.waitForFinished(60000) || poppler.exitCode() != 0)
        return {};
    return cv::imread(QString(dir + QLatin1String("/page.pgm")).toStdString(), cv::IMREAD_GRAYSCALE);
}

cv::Mat svgPicture(const std::string &svg, const PrintPage &page)
{
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    const QRectF area(0, 0, page.width * dotsPerMetre, page.height * dotsPerMetre);
    QImage image(area.size().toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, area);
    painter.end();
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return cv::Mat(grey.height(), grey.width(), CV_8U, const_cast<uchar *>(grey.constBits()), static_cast<size_t>(grey.bytesPerLine())).clone();
}

cv::Mat pngPicture(const PrintPage &page)
{
    const auto image = pageAsImage(page, dpi);
    const std::string bytes = *encodePng(*image, dotsPerMetre);
    return cv::imdecode(cv::Mat(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char *>(bytes.data())), cv::IMREAD_GRAYSCALE);
}

cv::Mat picture(const PrintPage &page, const QString &format, const QString &dir)
{
    if (format == QLatin1String("png"))
        return pngPicture(page);
    return format == QLatin1String("pdf") ? pdfPicture(*pagesAsPdf({page}, "test"), dir) : svgPicture(*pageAsSvg(page), page);
}

cv::Mat onePerCentLarger(const cv::Mat &image)
{
    cv::Mat larger;
    cv::resize(image, larger, {}, 1.01, 1.01, cv::INTER_AREA);
    return larger;
}

/// As OpenCV counts, from the centre of the first pixel, to metres on the page.
Vector2 onPage(const cv::Point2f &pixel)
{
    return Vector2(pixel.x + 0.5, pixel.y + 0.5) / dotsPerMetre;
}

cv::Mat reduced(const cv::Mat &image)
{
    cv::Mat small;
    cv::resize(image, small, {image.cols / reduction, image.rows / reduction}, 0, 0, cv::INTER_AREA);
    return small;
}

/// `corner`: from the corner of the first pixel of the reduced picture.
Vector2 refined(const cv::Mat &image, const Vector2 &corner)
{
    const Vector2 start = corner.cwiseProduct(Vector2(static_cast<double>(image.cols) / (image.cols / reduction), static_cast<double>(image.rows) / (image.rows / reduction)));
    std::vector<cv::Point2f> points{{static_cast<float>(start.x() - 0.5), static_cast<float>(start.y() - 0.5)}};
    cv::cornerSubPix(image, points, {9, 9}, {-1, -1}, {cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 100, 1e-5});
    return onPage(points.front());
}

Quads openCvQuads(const cv::Mat &image, int dictionary, int borderBits)
{
    const auto parameters = cv::aruco::DetectorParameters::create();
    parameters->markerBorderBits = borderBits;
    parameters->cornerRefinementMethod = cv::aruco::CORNER_REFINE_SUBPIX;
    std::vector<std::vector<cv::Point2f>> corners;
    std::vector<int> ids;
    cv::aruco::detectMarkers(reduced(image), cv::aruco::getPredefinedDictionary(dictionary), corners, ids, parameters);
    Quads quads;
    for (size_t i = 0; i < ids.size(); ++i)
        for (size_t c = 0; c < 4; ++c)
            quads[ids[i]][c] = refined(image, Vector2(corners[i][c].x + 0.5, corners[i][c].y + 0.5));
    return quads;
}

Quads aprilTagQuads(const cv::Mat &image, const std::string &family)
{
    const AprilTagLibraryFamily library = aprilTagLibraryFamily(family);
    Quads quads;
    for (const AprilTagFind &found : findAprilTags(reduced(image), library.get()))
        for (size_t c = 0; c < 4; ++c)
            quads[found.id][c] = refined(image, found.corners()[c]); // AprilTag 3 counts from the corner
    return quads;
}

Vector2 onPage(const PagePart &part, const Vector2 &x_in_board)
{
    return part.centre + Vector2(x_in_board.x(), -x_in_board.y());
}

Quads boardQuads(const PrintPage &page, const BoardLayout &layout)
{
    Quads quads;
    for (const BoardMarker &marker : layout.markers)
        for (size_t c = 0; c < 4; ++c)
            quads[marker.id][c] = onPage(page.parts.front(), marker.corners[c]);
    return quads;
}

/// Largest distance, mm; infinite when another set of ids was found.
double worst_mm(const Quads &found, const Quads &expected)
{
    double worst = found.size() == expected.size() && !found.empty() ? 0 : INFINITY;
    for (const auto &[id, corners] : expected) {
        const auto at = found.find(id);
        for (size_t c = 0; c < 4; ++c)
            worst = std::max(worst, at == found.end() ? INFINITY : 1000 * (at->second[c] - corners[c]).norm());
    }
    return worst;
}

/// Where saddle points are found that start 3 px away, against where they are printed; the farthest, mm.
double worstSaddle_mm(const cv::Mat &image, const std::vector<Vector2> &expected)
{
    std::vector<cv::Point2f> points;
    for (size_t i = 0; i < expected.size(); ++i) {
        const double turn = 2.4 * static_cast<double>(i);
        points.emplace_back(static_cast<float>(expected[i].x() * dotsPerMetre - 0.5 + 3 * std::cos(turn)), static_cast<float>(expected[i].y() * dotsPerMetre - 0.5 + 3 * std::sin(turn)));
    }
    cv::cornerSubPix(image, points, {9, 9}, {-1, -1}, {cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 100, 1e-5});
    double worst = 0;
    for (size_t i = 0; i < expected.size(); ++i)
        worst = std::max(worst, 1000 * (onPage(points[i]) - expected[i]).norm());
    return worst;
}

/// Ink along a line through the middle of the bar, mm.
double barLength_mm(const cv::Mat &image, const Rectangle2 &bar)
{
    const int row = static_cast<int>((bar.min.y() + bar.max.y()) / 2 * dotsPerMetre);
    double ink = 0;
    const int from = static_cast<int>((bar.min.x() - 0.003) * dotsPerMetre), to = static_cast<int>((bar.max.x() + 0.003) * dotsPerMetre);
    for (int x = from; x < to; ++x)
        ink += std::max(0, 254 - image.at<uchar>(row, x)) / 254.0; // Qt's white is 254 in places
    return ink / dotsPerMetre * 1000;
}

void addFormats(const char *name, const QVariant &value)
{
    for (const char *format : {"png", "pdf", "svg"})
        QTest::addRow("%s, %s", name, format) << QString::fromLatin1(name) << value.toInt() << QString::fromLatin1(format);
}

} // namespace

class tst_print : public QObject
{
    Q_OBJECT
private slots:
    void markersOfABoardLieAtTheirMillimetres_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<int>("borderBits");
        QTest::addColumn<QString>("format");
        addFormats("charuco opencv", 1);
        addFormats("charuco legacy", 1);
        addFormats("charuco peer", 1);
        addFormats("aprilgrid kalibr", 2);
        addFormats("aprilgrid peer", 1);
    }
    void markersOfABoardLieAtTheirMillimetres()
    {
        QFETCH(QString, board);
        QFETCH(int, borderBits);
        QFETCH(QString, format);
        const std::map<QString, GenConfig> configs{
            {QStringLiteral("charuco opencv"), charucoConfig(6, 5, CharucoPattern::OpenCv)}, {QStringLiteral("charuco legacy"), charucoConfig(6, 5, CharucoPattern::OpenCvLegacy)},
            {QStringLiteral("charuco peer"), charucoConfig(6, 5, CharucoPattern::Peer)}, {QStringLiteral("aprilgrid kalibr"), aprilGridConfig(AprilGridLayout::Kalibr)},
            {QStringLiteral("aprilgrid peer"), aprilGridConfig(AprilGridLayout::Peer)}};
        const auto subjects = printSubjects(configs.at(board));
        QVERIFY_RESULT(subjects);
        const auto pages = layoutPages(*subjects, {.paper = *paperFromText("230x220mm"), .scaleBar = true, .drawing = true});
        QVERIFY_RESULT(pages);
        QCOMPARE(pages->size(), size_t{1});
        const PrintPage &page = pages->front();
        const BoardLayout layout = *layoutBoard(*subjects->front().object.board);
        QTemporaryDir dir;
        const cv::Mat image = picture(page, format, dir.path());
        QVERIFY(!image.empty());
        const int dictionary = board.startsWith(QLatin1String("charuco")) ? cv::aruco::DICT_4X4_50 : cv::aruco::DICT_APRILTAG_36h11;
        const Quads expected = boardQuads(page, layout);
        const double worst = worst_mm(openCvQuads(image, dictionary, borderBits), expected);
        QVERIFY2(worst <= tolerance_mm, qPrintable(QStringLiteral("%1 mm").arg(worst)));
        QVERIFY(worst_mm(openCvQuads(onePerCentLarger(image), dictionary, borderBits), expected) > 10 * tolerance_mm);
        if (dictionary != cv::aruco::DICT_4X4_50)
            return;
        std::vector<Vector2> saddles;
        for (const Vector2 &keypoint : layout.keypoints)
            saddles.push_back(onPage(page.parts.front(), keypoint));
        const double worstSaddle = worstSaddle_mm(image, saddles);
        QVERIFY2(worstSaddle <= tolerance_mm, qPrintable(QStringLiteral("%1 mm").arg(worstSaddle)));
        QVERIFY(worstSaddle_mm(onePerCentLarger(image), saddles) > tolerance_mm);
    }

    void tagsLieAtTheirMillimetres_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("dictionary"); // −1: read by AprilTag
        QTest::addColumn<QString>("format");
        addFormats("tag36h11", -1);
        addFormats("DICT_7X7_50", cv::aruco::DICT_7X7_50);
        for (const char *name : {"tag16h5", "tagStandard41h12", "tagCircle21h7", "tagCustom48h12"}) // inverted ones too; one page, one drawing
            QTest::newRow(name) << QString::fromLatin1(name) << -1 << QStringLiteral("png");
        QTest::newRow("DICT_5X5_100") << QStringLiteral("DICT_5X5_100") << int{cv::aruco::DICT_5X5_100} << QStringLiteral("png");
    }
    void tagsLieAtTheirMillimetres()
    {
        QFETCH(QString, family);
        QFETCH(int, dictionary);
        QFETCH(QString, format);
        const std::string name = family.toStdString();
        const auto subjects = printSubjects(tagsConfig(name, 31.7, findFamily(name)->isAprilTag3), {0, 3, 8, 12});
        QVERIFY_RESULT(subjects);
        const auto pages = layoutPages(*subjects, {.paper = *paperFromText("180x210mm"), .scaleBar = true, .drawing = true});
        QVERIFY_RESULT(pages);
        QCOMPARE(pages->size(), size_t{1});
        const PrintPage &page = pages->front();
        QCOMPARE(page.parts.size(), size_t{4});
        Quads expected;
        for (const PagePart &part : page.parts)
            for (size_t c = 0; c < 4; ++c)
                expected[(*subjects)[part.subject].object.tag->tag_id][c] = part.centre + 0.0317 / 2 * Vector2(c == 0 || c == 3 ? -1 : 1, c < 2 ? -1 : 1);
        QTemporaryDir dir;
        const cv::Mat image = picture(page, format, dir.path());
        QVERIFY(!image.empty());
        const auto find = [&](const cv::Mat &in) { return dictionary < 0 ? aprilTagQuads(in, name) : openCvQuads(in, dictionary, 1); };
        const Quads found = find(image);
        QStringList ids;
        for (const auto &[id, corners] : found)
            ids << QString::number(id);
        const double worst = worst_mm(found, expected);
        QVERIFY2(worst <= tolerance_mm, qPrintable(QStringLiteral("%1 mm, found %2").arg(worst).arg(ids.join(QLatin1Char(' ')))));
        QVERIFY(worst_mm(find(onePerCentLarger(image)), expected) > 10 * tolerance_mm);
    }

    void theScaleBarIsAsLongAsItSays_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("format");
        addFormats("A5", 100);
        addFormats("75x90mm", 50);
        addFormats("225x80mm", 200);
    }
    void theScaleBarIsAsLongAsItSays()
    {
        QFETCH(QString, paper);
        QFETCH(int, length);
        QFETCH(QString, format);
        const auto subjects = printSubjects(tagsConfig("tag36h11"), {5});
        const auto pages = layoutPages(*subjects, {.paper = *paperFromText(paper.toStdString()), .scaleBar = true});
        QVERIFY_RESULT(pages);
        QVERIFY(std::any_of(pages->front().texts.begin(), pages->front().texts.end(), [&](const PageText &text) { return text.text.starts_with(std::to_string(length) + " mm"); }));
        QTemporaryDir dir;
        const cv::Mat image = picture(pages->front(), format, dir.path());
        QVERIFY(!image.empty());
        QVERIFY_NEAR(barLength_mm(image, *pages->front().scaleBar), length, tolerance_mm);
        Rectangle2 larger{pages->front().scaleBar->min * 1.01, pages->front().scaleBar->max * 1.01};
        QVERIFY(std::abs(barLength_mm(onePerCentLarger(image), larger) - length) > tolerance_mm);
    }

    void aPngSaysHowLargeItIs()
    {
        const auto pages = layoutPages(*printSubjects(tagsConfig("tag36h11"), {5}), {});
        const std::string bytes = *encodePng(*pageAsImage(pages->front(), 600), 600 / 0.0254);
        const QImage image = QImage::fromData(QByteArray::fromStdString(bytes));
        QCOMPARE(image.dotsPerMeterX(), 23622);
        QVERIFY_NEAR(image.width() / 23622.0, pages->front().width, 0.00005);
    }
};

QTEST_GUILESS_MAIN(tst_print)
#include "tst_print.moc"
