// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets: paper, tiles, packing; what is said about a target before it is printed and after it was measured.
#include "core/export/board_files.h"
#include "core/print/measured_size.h"
#include "core/print/page_files.h"
#include "core/print/print_checks.h"
#include "tests/support/print_configs.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace tagmill;
using namespace tagmill::test;

namespace {

constexpr double dpi = 254, dotsPerMetre = 10000; // a tenth of a millimetre

GenConfig largeBoard() // 358 × 289 mm
{
    GenConfig config = charucoConfig(12, 15);
    config.scenario.subject.board.dictionary = "DICT_4X4_100";
    return config;
}

struct PixelBox
{
    int x = 0, y = 0, width = 0, height = 0;
};

PixelBox pixels(const Rectangle2 &box)
{
    const auto at = [](double metres) { return static_cast<int>(std::lround(metres * dotsPerMetre)); };
    return {at(box.min.x()), at(box.min.y()), at(box.max.x()) - at(box.min.x()), at(box.max.y()) - at(box.min.y())};
}

void paste(const Image8 &from, const PixelBox &box, Image8 &to, int x, int y)
{
    for (int row = 0; row < box.height; ++row)
        std::copy_n(from.row(box.y + row) + box.x, box.width, to.row(y + row) + x);
}

bool has(const std::vector<Problem> &problems, std::string_view id)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) { return problem.id == id; });
}

} // namespace

class tst_print_pages : public QObject
{
    Q_OBJECT
private slots:
    void sheetsJoinedAtTheirMarksAreTheWhole_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<double>("overlap");
        QTest::addColumn<int>("sheets");
        QTest::newRow("A4") << "A4" << 0.010 << 4;
        QTest::newRow("A3 is enough for two") << "A3" << 0.010 << 2;
        QTest::newRow("small cards, no overlap") << "100x80mm" << 0.0 << 30;
        QTest::newRow("a wide overlap") << "A4" << 0.150 << 10;
    }
    void sheetsJoinedAtTheirMarksAreTheWhole()
    {
        QFETCH(QString, paper);
        QFETCH(double, overlap);
        QFETCH(int, sheets);
        const GenConfig config = largeBoard();
        const auto subjects = printSubjects(config);
        QVERIFY_RESULT(subjects);
        const TargetPrint &print = subjects->front().print;
        const auto whole = layoutPages(*subjects, {});
        QVERIFY_RESULT(whole);
        const PixelBox all = pixels(whole->front().parts.front().shown);
        Image8 expected(all.width, all.height, 1), joined(all.width, all.height, 1), shifted(all.width, all.height, 1);
        paste(*pageAsImage(whole->front(), dpi), all, expected, 0, 0);

        const auto pages = layoutPages(*subjects, {.paper = *paperFromText(paper.toStdString()), .tiling = true, .overlap = overlap});
        QVERIFY_RESULT(pages);
        QCOMPARE(static_cast<int>(pages->size()), sheets);
        for (const PrintPage &page : *pages) {
            const PagePart &part = page.parts.front();
            const Image8 image = *pageAsImage(page, dpi);
            const PixelBox box = pixels(part.joined);
            const Vector2 corner = part.joined.min - part.centre + Vector2(print.width, print.height) / 2;
            const int x = static_cast<int>(std::lround(corner.x() * dotsPerMetre)), y = static_cast<int>(std::lround(corner.y() * dotsPerMetre));
            paste(image, box, joined, x, y);
            paste(image, {box.x + 1, box.y, box.width, box.height}, shifted, x, y);
        }
        QVERIFY(joined.pixels == expected.pixels);
        QVERIFY(shifted.pixels != expected.pixels);
    }

    void tagsFillSheets()
    {
        std::vector<int> ids;
        for (int i = 0; i < 30; ++i)
            ids.push_back(i);
        const auto subjects = printSubjects(tagsConfig("tag36h11", 40), ids); // 50 mm with their margins
        QVERIFY_RESULT(subjects);
        const auto packed = layoutPages(*subjects, {.paper = *paperFromText("A4")});
        QVERIFY_RESULT(packed);
        QCOMPARE(packed->size(), size_t{2}); // 5 × 3 on each, lying: upright there is room for 3 × 4
        QCOMPARE(packed->front().parts.size(), size_t{15});
        for (const PrintPage &page : *packed) {
            for (const PagePart &a : page.parts) {
                QVERIFY(a.shown.min.minCoeff() >= 0.0099 && a.shown.max.x() <= 0.2871 && a.shown.max.y() <= 0.2001);
                for (const PagePart &b : page.parts)
                    QVERIFY(a.subject == b.subject || (a.centre - b.centre).cwiseAbs().maxCoeff() > 0.0559);
            }
        }
        const auto single = layoutPages(*subjects, {.paper = *paperFromText("A6"), .oneTagPerSheet = true});
        QVERIFY_RESULT(single);
        QCOMPARE(single->size(), size_t{30});
        QCOMPARE(single->back().texts.front().text, std::string("tag36h11 id 29"));
    }

    void whatCannotBePrintedIsRefusedByName_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<bool>("tiling");
        QTest::addColumn<double>("overlap");
        QTest::addColumn<QString>("problem");
        QTest::newRow("too large") << "A4" << false << 0.01 << "print.too_large";
        QTest::newRow("overlap as large as the sheet") << "A4" << true << 0.3 << "print.bad_overlap";
        QTest::newRow("paper of margins alone") << "20x20mm" << true << 0.0 << "print.bad_overlap";
        QTest::newRow("a thousand sheets") << "32x32mm" << true << 0.0 << "print.too_many_sheets";
    }
    void whatCannotBePrintedIsRefusedByName()
    {
        QFETCH(QString, paper);
        QFETCH(bool, tiling);
        QFETCH(double, overlap);
        QFETCH(QString, problem);
        const auto pages = layoutPages(*printSubjects(largeBoard()), {.paper = *paperFromText(paper.toStdString()), .tiling = tiling, .overlap = overlap});
        QVERIFY(!pages);
        QCOMPARE(QString::fromStdString(pages.error().problem.id), problem);
        QVERIFY(!pages.error().problem.sentence().empty());
    }

    void paperHasNamesAndSizes()
    {
        QCOMPARE(paperFromText("a3")->width, 0.297);
        QCOMPARE(paperFromText("210x297mm")->height, 0.297);
        for (const char *wrong : {"A9", "", "210x297cm", "x297mm", "-3x5mm", "1e9x1e9mm", "nanxnanmm"})
            QVERIFY2(!paperFromText(wrong), wrong);
    }

    void aMeasuredPrintCorrectsTheConfig()
    {
        GenConfig config = aprilGridConfig();
        const Vector2 designed = *designedSize_mm(config);
        const auto even = sizeCorrection(config, designed * 0.996);
        QVERIFY_RESULT(even);
        QVERIFY_NEAR(even->scale, 0.996, 1e-12);
        QVERIFY_NEAR(even->anisotropy, 0, 1e-12);
        QCOMPARE(even->sizes.front().key, std::string("scenario.subject.marker_size_mm"));
        QVERIFY_NEAR(even->sizes.front().corrected_mm, 26.394, 1e-9);
        config.scenario.subject.board.marker_size_mm = even->sizes.front().corrected_mm;
        config.scenario.subject.board.quiet_zone_mm = even->sizes.back().corrected_mm;
        QVERIFY((*designedSize_mm(config) - designed * 0.996).norm() < 0.002); // sizes are whole tenths of a micrometre

        const auto stretched = sizeCorrection(aprilGridConfig(), designed.cwiseProduct(Vector2(1.002, 0.998)));
        QVERIFY_NEAR(stretched->scale, 1, 1e-12);
        QVERIFY_NEAR(stretched->anisotropy, 0.004008, 1e-6);
        QVERIFY_NEAR(stretched->residual_mm, 0.002 * designed.maxCoeff() / 2, 1e-9);
        const auto odd = sizeCorrection(aprilGridConfig(), designed / 10);
        QVERIFY(!odd);
        QCOMPARE(odd.error().problem.id, std::string("print.measured_odd"));
    }

    void targetFilesHoldTheSizesOfThePrint()
    {
        ObjectRecipe board = *designedBoard(aprilGridConfig());
        QVERIFY(kalibrTargetYaml(*boardRecord(board))->find("tagSize: 0.0265\n") != std::string::npos);
        board.print_scale = Vector2::Constant(1.01);
        QVERIFY(kalibrTargetYaml(*boardRecord(board))->find("tagSize: 0.026765\n") != std::string::npos);
        const auto wrong = kalibrTargetYaml(*boardRecord(*designedBoard(charucoConfig())));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().problem.id, std::string("export.kalibr_board"));
        QVERIFY(openCvBoardYaml(*boardRecord(*designedBoard(charucoConfig())))->find("squaresX: 7\n") != std::string::npos);
    }

    void oddTargetsAreTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        for (const char *id : {"print.small_module", "print.few_dots", "print.twins", "print.no_margin", "print.marker_gap", "print.peer_pattern", "print.even_rows", "print.no_quiet_zone",
                               "print.smaller_dictionary", "print.kalibr_family", "target.board.duplicate_id", "target.id.range"})
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(id);
    }
    void oddTargetsAreTold()
    {
        QFETCH(QString, what);
        QFETCH(QString, problem);
        const std::string id = what.toStdString();
        const bool isOfTags = id == "print.twins" || id == "print.no_margin";
        GenConfig config = isOfTags ? tagsConfig("DICT_4X4_50") : id == "print.kalibr_family" ? aprilGridConfig() : charucoConfig();
        QVERIFY(!has(checkPrint(config), id));
        BoardSubjectConfig &board = config.scenario.subject.board;
        double dpi = 600;
        if (id == "print.small_module")
            board.marker_size_mm = 2.9;
        if (id == "print.few_dots")
            dpi = 30;
        if (id == "print.twins")
            config.scenario.subject.tags.tag_families.emplace_back("DICT_4X4_100");
        if (id == "print.no_margin")
            config.tag.margin_bits = 0;
        if (id == "print.marker_gap")
            board.marker_size_mm = 21;
        if (id == "print.peer_pattern")
            config.tagmill.charuco_pattern = CharucoPattern::Peer;
        if (id == "print.even_rows")
            board.rows = 6;
        if (id == "print.no_quiet_zone")
            board.quiet_zone_mm = 0;
        if (id == "print.smaller_dictionary")
            board.dictionary = "DICT_4X4_1000";
        if (id == "print.kalibr_family")
            board.dictionary = "tag36h10";
        if (id == "target.board.duplicate_id")
            board.ids = std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15};
        if (id == "target.id.range")
            board.ids = std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 50};
        QVERIFY(has(checkPrint(config, {}, dpi), problem.toStdString()));
    }
};

QTEST_APPLESS_MAIN(tst_print_pages)
#include "tst_print_pages.moc"
