// SPDX-License-Identifier: GPL-3.0-or-later
// Corners by fitted edges: they lie where the picture shows them, wherever the truth says they should.
#include "core/calibration/edge_refinement.h"
#include "tests/support/rasterized.h"
#include "tests/support/tag_wall.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace tagmill;

namespace {

struct Residuals
{
    std::vector<Vector2> offsets;
    double outward = 0;

    Vector2 mean() const
    {
        Vector2 sum = Vector2::Zero();
        for (const Vector2 &offset : offsets)
            sum += offset;
        return sum / double(offsets.size());
    }
    double rms() const
    {
        double sum = 0;
        for (const Vector2 &offset : offsets)
            sum += offset.squaredNorm();
        return std::sqrt(sum / double(offsets.size()));
    }
};

struct Frame
{
    Image8 grey;
    std::vector<DetectionRecord> records;
};

std::vector<Frame> framesOf(const SceneRecipe &recipe)
{
    std::vector<Frame> frames;
    for (int i = 0; i < int(recipe.cameras.size()); ++i)
        if (const auto image = test::rasterized(recipe, i))
            frames.push_back({greyImage(*image), detectionRecords(recipe, i, 1)});
    return frames;
}

/// Found − true, looked for `shift` away from the truth.
Residuals saddles(const std::vector<Frame> &frames, const Vector2 &shift)
{
    Residuals residuals;
    for (const Frame &frame : frames) {
        const auto board = calibrationFrame(frame.records.back(), {.withMargin = true});
        if (!board)
            continue;
        for (const DetectedPoint &point : refineSaddlesByEdges(frame.grey, *board, shift))
            residuals.offsets.push_back(point.pixel - *frame.records.back().keypoints[size_t(point.id)]);
    }
    return residuals;
}

Residuals tags(const std::vector<Frame> &frames, const Vector2 &shift)
{
    Residuals residuals;
    double outward = 0;
    for (const Frame &frame : frames) {
        for (const DetectionRecord &tag : frame.records) {
            if (!tag.eval_complete)
                continue;
            const Vector2 centre = (tag.corners[0] + tag.corners[1] + tag.corners[2] + tag.corners[3]) / 4;
            const auto corners = refineTagByEdges(frame.grey, tag, shift);
            for (size_t c = 0; c < 4; ++c)
                if (corners[c]) {
                    residuals.offsets.push_back(*corners[c] - tag.corners[c]);
                    outward += residuals.offsets.back().dot((tag.corners[c] - centre).normalized());
                }
        }
    }
    residuals.outward = outward / double(residuals.offsets.size());
    return residuals;
}

void addLenses()
{
    QTest::addColumn<DistortionModel>("lens");
    QTest::addColumn<QList<double>>("coefficients");
    QTest::addColumn<double>("focal");
    QTest::newRow("pinhole") << DistortionModel::None << QList<double>() << 600.0;
    QTest::newRow("Brown-Conrady") << DistortionModel::BrownConrady << QList<double>{-0.28, 0.07, 1e-3, 1e-3, 0} << 560.0;
    QTest::newRow("Kannala-Brandt") << DistortionModel::KannalaBrandt << QList<double>{-0.0035, 0.0015, -0.0003, 0.0001} << 330.0;
}

} // namespace

class tst_edge_refinement : public QObject
{
    Q_OBJECT
private slots:
    void saddlesLieWhereThePictureShowsThem_data() { addLenses(); }
    void saddlesLieWhereThePictureShowsThem()
    {
        QFETCH(DistortionModel, lens);
        QFETCH(QList<double>, coefficients);
        QFETCH(double, focal);
        const auto frames = framesOf(test::boardUnderSun(lens, {coefficients.begin(), coefficients.end()}, focal));
        QCOMPARE(frames.size(), size_t(6));
        const Residuals found = saddles(frames, {0, 0});
        qInfo("%zu saddles: mean %.4f, %.4f px, RMS %.4f px", found.offsets.size(), found.mean().x(), found.mean().y(), found.rms());
        QVERIFY(found.offsets.size() >= 100);
        QVERIFY(found.mean().norm() <= 0.005);
        QVERIFY(found.rms() <= 0.03);
        checkShifts(frames, found, saddles);
    }

    void cornersOfTagsLieNeitherInsideNorOutside_data() { addLenses(); }
    void cornersOfTagsLieNeitherInsideNorOutside()
    {
        QFETCH(DistortionModel, lens);
        QFETCH(QList<double>, coefficients);
        SceneRecipe recipe = test::tagWall(test::withLens(test::camera({0, 0, 1}), lens, {coefficients.begin(), coefficients.end()}));
        for (CameraRecipe &camera : recipe.cameras)
            camera.tone_mapping = ToneMapping::Linear;
        const auto frames = framesOf(recipe);
        QCOMPARE(frames.size(), size_t(3));
        const Residuals found = tags(frames, {0, 0});
        qInfo("%zu corners: mean %.4f, %.4f px, outward %.4f px, RMS %.4f px", found.offsets.size(), found.mean().x(), found.mean().y(), found.outward, found.rms());
        QVERIFY(found.offsets.size() >= 200);
        QVERIFY(found.mean().norm() <= 0.005);
        QVERIFY(std::abs(found.outward) <= 0.01);
        QVERIFY(found.rms() <= 0.05);
        checkShifts(frames, found, tags);
    }

    void nothingIsFoundWhereNothingIs()
    {
        auto frames = framesOf(test::boardUnderSun());
        for (Frame &frame : frames)
            frame.grey = Image8(frame.grey.width, frame.grey.height, 1);
        QCOMPARE(saddles(frames, {0, 0}).offsets.size(), size_t(0));
        QCOMPARE(tags(frames, {0, 0}).offsets.size(), size_t(0));
    }

private:
    /// A truth that is 0.01 px off is looked for there; the mean residual against it moves by as much the other way.
    static void checkShifts(const std::vector<Frame> &frames, const Residuals &right, Residuals (*measured)(const std::vector<Frame> &, const Vector2 &))
    {
        for (const Vector2 &shift : {Vector2(0.01, 0), Vector2(0, -0.01)}) {
            const Residuals moved = measured(frames, shift);
            QCOMPARE(moved.offsets.size(), right.offsets.size());
            const Vector2 change = (moved.mean() - shift) - right.mean();
            QVERIFY2((change + shift).cwiseAbs().maxCoeff() <= 0.003, qPrintable(QString::number(change.x()) + u' ' + QString::number(change.y())));
        }
        const Residuals far = measured(frames, {0.9, -0.7}); // nor does a pixel matter
        QVERIFY(far.offsets.size() >= right.offsets.size() * 9 / 10);
        QVERIFY((far.mean() - right.mean()).norm() <= 0.01);
    }
};

QTEST_APPLESS_MAIN(tst_edge_refinement)
#include "tst_edge_refinement.moc"
