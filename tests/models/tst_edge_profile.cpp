// SPDX-License-Identifier: GPL-3.0-or-later
// Edge profiles: an edge is found where it was drawn, to a hundredth of a pixel, and a shifted one is not.
#include "models/edge_profile.h"
#include "tests/support/dataset_fixture.h"

using namespace tagmill;

namespace {

/// Black left of x, white to its right, each pixel by its exact share.
QImage edgeImage(double x)
{
    QImage image(100, 80, QImage::Format_RGB32);
    for (int column = 0; column < 100; ++column) {
        const int grey = static_cast<int>(std::lround(20 + 200 * std::clamp(column + 1 - x, 0.0, 1.0)));
        for (int row = 0; row < 80; ++row)
            image.setPixelColor(column, row, QColor(grey, grey, grey));
    }
    return image;
}

DetectionRecord square(double left, double top, double right, double bottom)
{
    DetectionRecord record;
    record.corners = {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
    record.resolution = {100, 80};
    return record;
}

QImage asQImage(const Image8 &image)
{
    return QImage(image.pixels.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888).copy();
}

} // namespace

class tst_edge_profile : public QObject
{
    Q_OBJECT
private slots:
    void anEdgeIsFoundWhereItIs_data()
    {
        QTest::addColumn<double>("shift");
        for (const double shift : {0.0, 0.1, -0.25, 0.7, -0.9})
            QTest::addRow("drawn %g px outside the truth", shift) << shift;
    }
    void anEdgeIsFoundWhereItIs()
    {
        QFETCH(const double, shift);
        const std::vector<DetectionRecord> records{square(20, 15, 50.3, 60)};
        const auto profile = edgeProfileAt(edgeImage(50.3 + shift), records, {52, 38}, 7);
        QVERIFY(profile);
        QCOMPARE(profile->corner, -1);
        QVERIFY((profile->truth - Vector2(50.3, 38)).norm() < 1e-9);
        QVERIFY((profile->outward - Vector2(1, 0)).norm() < 1e-9);
        QVERIFY(profile->edge);
        QVERIFY_NEAR(*profile->edge, shift, 0.02);
    }

    void aCornerIsLeftAlongItsDiagonal()
    {
        const std::vector<DetectionRecord> records{square(20, 15, 50, 45)};
        const auto profile = edgeProfileAt(edgeImage(50), records, {48, 17}, 7);
        QVERIFY(profile);
        QCOMPARE(profile->corner, 1);
        QVERIFY((profile->outward - Vector2(1, -1).normalized()).norm() < 1e-9);
        QCOMPARE(profile->grey.size(), size_t(49));
        QVERIFY(*profile->grey.front() < 25 && *profile->grey.back() > 215);
        QVERIFY(!profile->edge); // a corner is no edge
    }

    void withoutContrastThereIsNoEdge()
    {
        QImage flat(100, 80, QImage::Format_RGB32);
        flat.fill(QColor(90, 90, 90));
        const auto profile = edgeProfileAt(flat, {square(20, 15, 50, 60)}, {52, 38}, 7);
        QVERIFY(profile);
        QVERIFY(!profile->edge);
    }

    void whatIsFarOrUselessGivesNone()
    {
        const QImage image = edgeImage(50);
        QVERIFY(!edgeProfileAt(image, {square(20, 15, 50, 60)}, {70, 38}, 7));
        QVERIFY(!edgeProfileAt(image, {}, {52, 38}, 7));
        DetectionRecord bad = square(20, 15, 50, 60);
        bad.corners[2] = {std::nan(""), -1e6};
        QVERIFY(!edgeProfileAt(image, {bad}, {52, 38}, 7));
        // Cut off at the image's right border: no edge of the target there.
        QVERIFY(!edgeProfileAt(image, {square(20, 15, 130, 60)}, {99, 38}, 7));
        // Off the picture there are no values.
        const auto profile = edgeProfileAt(image, {square(3, 15, 60, 60)}, {3, 38}, 7);
        QVERIFY(profile);
        QVERIFY(!profile->grey.back());
        QVERIFY(profile->grey.front());
    }

    void edgesOfARealPictureLieOnTheTruth_data()
    {
        QTest::addColumn<int>("camera");
        QTest::newRow("pinhole") << 0;
        QTest::newRow("Brown–Conrady") << 1;
    }
    void edgesOfARealPictureLieOnTheTruth()
    {
        QFETCH(const int, camera);
        const SceneRecipe recipe = test::boardScene(0);
        const QImage picture = asQImage(test::drawn(recipe, camera));
        std::vector<DetectionRecord> records = detectionRecords(recipe, camera, 42);
        int edges = 0;
        double sum = 0, worst = 0;
        for (const DetectionRecord &record : records) {
            if (record.record_type != RecordType::Tag || !record.eval_complete || record.ppm < 4)
                continue;
            for (size_t c = 0; c < 4; ++c) {
                const Vector2 middle = (record.corners[c] + record.corners[(c + 1) % 4]) / 2;
                const auto profile = edgeProfileAt(picture, {record}, middle, 7);
                QVERIFY(profile);
                QVERIFY(profile->edge);
                ++edges;
                sum += *profile->edge;
                worst = std::max(worst, std::abs(*profile->edge));
            }
        }
        QVERIFY2(edges >= 40, QByteArray::number(edges).constData());
        QVERIFY2(worst < 0.15, QByteArray::number(worst).constData());
        QVERIFY_NEAR(sum / edges, 0, 0.02);
        // Control: the same records half a pixel to the right.
        double moved = 0;
        for (DetectionRecord record : records) {
            if (record.record_type != RecordType::Tag || !record.eval_complete || record.ppm < 4)
                continue;
            record.k_matrix(0, 2) += 0.5;
            for (Vector2 &corner : record.corners)
                corner.x() += 0.5;
            const auto profile = edgeProfileAt(picture, {record}, (record.corners[1] + record.corners[2]) / 2, 7);
            moved = std::max(moved, profile && profile->edge ? std::abs(*profile->edge) : 0);
        }
        QVERIFY2(moved > 0.3, QByteArray::number(moved).constData());
    }
};

QTEST_APPLESS_MAIN(tst_edge_profile)
#include "tst_edge_profile.moc"
