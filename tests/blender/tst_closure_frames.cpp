// SPDX-License-Identifier: GPL-3.0-or-later
// The closure test on frames of real Cycles: detectors and solvers that know nothing of the truth find it there.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/audit/closure.h"
#include "core/imaging/raw_frame.h"
#include "tests/blender/frame_renderer.h"
#include "tests/support/closure_views.h"
#include "tests/support/test_support.h"
#endif

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

class tst_closure_frames : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY_RESULT(m_renderer.start()); }

    void everyLensCloses_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, lens] : test::lenses)
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyLensCloses()
    {
        QFETCH(QString, name);
        const test::Lens &lens = test::lenses.at(name.toStdString());
        SceneRecipe recipe = test::manyViews(lens, Views);
        recipe.renderer.max_samples = 40;
        recipe.renderer.noise_threshold = 0;
        recipe.renderer.enable_denoising = false;
        recipe.renderer.total_bounces = 0; // sun on paper: quick and without noise
        const std::filesystem::path dir = m_dir.filePath(name).toStdString(), black = m_dir.filePath(name + QStringLiteral(" black")).toStdString();
        QVERIFY_RESULT(test::makeDatasetOf(dir, recipe, [&](int camera) { return rendered(recipe, camera); }));
        QVERIFY_RESULT(test::makeDatasetOf(black, recipe, [](int) { return Image8(640, 480, 3); }));

        const ClosureReport report = closed(dir);
        qInfo("%s", closureText(report).c_str());
        const BoardClosure &measure = report.boards[size_t(ClosureMethod::OpenCvSubpix)], &edges = report.boards[size_t(ClosureMethod::Edges)];
        QCOMPARE(measure.expected, Views);
        QCOMPARE(measure.found, Views);
        QVERIFY2(measure.residuals.all().rms() <= 0.07, qPrintable(QString::number(measure.residuals.all().rms())));
        QVERIFY2(edges.residuals.all().rms() <= 0.03, qPrintable(QString::number(edges.residuals.all().rms())));
        const auto &difference = report.cameras.at(0).lenses.at({ClosureMethod::OpenCvSubpix, lens.formula}).difference;
        const auto &own = report.cameras.at(0).lenses.at({ClosureMethod::Edges, lens.formula}).difference;
        QVERIFY(difference && own);
        QVERIFY2(difference->rms <= 0.06, qPrintable(QString::number(difference->rms)));
        QVERIFY2(difference->max <= (lens.formula == LensFormula::Fisheye ? 0.4 : 0.2), qPrintable(QString::number(difference->max)));
        QVERIFY2(own->rms <= 0.03, qPrintable(QString::number(own->rms)));

        // Controls: a truth a tenth of a pixel off shows in e, black frames show no board.
        QVERIFY(closed(dir, {0.1, 0}).boards[size_t(ClosureMethod::OpenCvSubpix)].residuals.all().rms() > 0.07);
        QCOMPARE(closed(black).boards[size_t(ClosureMethod::OpenCvSubpix)].found, 0);
    }

private:
    static constexpr int Views = 8;

    Result<Image8> rendered(const SceneRecipe &recipe, int camera)
    {
        TAGMILL_TRY(const ImageF raw, m_renderer.render(recipe, camera));
        TAGMILL_TRY(const auto warp, m_warps.mapFor(recipe, camera));
        TAGMILL_TRY(const std::string png, finishFrame(raw, recipe, camera, nullptr, warp.get()));
        return decodePng(png);
    }

    static ClosureReport closed(const std::filesystem::path &dir, const Vector2 &shift = {0, 0})
    {
        ThreadExecutor executor(2);
        const auto dataset = readDataset(dir);
        return dataset ? *closureTest(**dataset, executor, {shift, shift.isZero()}) : ClosureReport();
    }

    QTemporaryDir m_dir;
    test::FrameRenderer m_renderer;
    WarpCache m_warps;
};

QTEST_GUILESS_MAIN(tst_closure_frames)
#include "tst_closure_frames.moc"
