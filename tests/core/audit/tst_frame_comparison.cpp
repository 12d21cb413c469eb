// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of two datasets with the same recipe: what is the same is said to be, what was moved is measured in pixels and by detectors.
#include "core/audit/frame_comparison.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/support/rasterized.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

using Changes = std::function<void(SceneRecipe &)>;

Image8 movedRight(const Image8 &image)
{
    Image8 moved = image;
    const auto channels = static_cast<size_t>(image.channels);
    for (int y = 0; y < image.height; ++y)
        std::copy_n(image.row(y), static_cast<size_t>(image.width - 1) * channels, moved.row(y) + channels);
    return moved;
}

} // namespace

Q_DECLARE_METATYPE(Changes)

class tst_frame_comparison : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (size_t i = 0; i < m_recipe.cameras.size(); ++i) {
            auto picture = test::rasterized(m_recipe, static_cast<int>(i));
            QVERIFY_RESULT(picture);
            m_pictures.push_back(*std::move(picture));
        }
        m_base = made("base", m_recipe, m_pictures);
        QVERIFY(m_base && m_base->frames.size() == 6);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDatasetIsTheSameAsItself()
    {
        const auto comparison = compareFrames(*m_base, *m_base, m_executor);
        QVERIFY_RESULT(comparison);
        QCOMPARE(comparison->frames.size(), size_t(6));
        QCOMPARE(comparison->same(), 6);
        QCOMPARE(comparison->otherRecipe + comparison->unknownRecipe + comparison->baseAlone + comparison->experimentAlone, 0);
        QCOMPARE(comparison->frames.front().image_id, m_base->frames.front().image_id); // in their order
    }

    void aPictureMovedByAPixelLeads()
    {
        auto pictures = m_pictures;
        pictures[3] = movedRight(pictures[3]);
        pictures[4].pixels[30] ^= 1;
        const auto experiment = made("moved", m_recipe, pictures);
        const auto comparison = compareFrames(*m_base, *experiment, m_executor);
        QVERIFY_RESULT(comparison);
        QCOMPARE(comparison->same(), 4);
        const ComparedFrame &worst = comparison->frames[0], &little = comparison->frames[1];
        QCOMPARE(worst.image_id, experiment->frames[3].image_id);
        QVERIFY(worst.corners.count >= 24);
        QVERIFY2(std::abs(worst.corners.bias().x() - 1) < 0.02 && std::abs(worst.corners.bias().y()) < 0.02, qPrintable(QStringLiteral("%1 %2").arg(worst.corners.bias().x()).arg(worst.corners.bias().y())));
        QVERIFY_NEAR(worst.corners.rms(), 1, 0.03);
        QCOMPARE(little.image_id, experiment->frames[4].image_id);
        QCOMPARE(little.pixels.largest, 1);
        QCOMPARE(little.pixels.share, 1.0 / (640 * 480));
        QVERIFY_NEAR(little.pixels.mean, 1.0 / (640 * 480 * 3), 1e-12);
        QVERIFY(little.corners.count >= 24 && little.corners.largest < 0.01);
        // From the other side it has moved to the left.
        const auto back = compareFrames(*experiment, *m_base, m_executor);
        QVERIFY(back && std::abs(back->frames[0].corners.bias().x() + 1) < 0.02);
    }

    void theLowerHalvesOfDeepPicturesCount()
    {
        auto base = made("deep", m_recipe, m_pictures), experiment = made("deeper", m_recipe, m_pictures);
        QVERIFY(base && experiment);
        for (const auto &[dataset, change] : {std::pair(&*base, 0), std::pair(&*experiment, 1)}) {
            Image16 deep(m_pictures[0].width, m_pictures[0].height, m_pictures[0].channels);
            for (size_t i = 0; i < deep.pixels.size(); ++i)
                deep.pixels[i] = static_cast<std::uint16_t>(m_pictures[0].pixels[i] * 256 + 3);
            deep.pixels[77] = static_cast<std::uint16_t>(deep.pixels[77] + change);
            QVERIFY_RESULT(writeFileAtomically(dataset->frames[0].image, *encodePng(deep)));
        }
        const auto comparison = compareFrames(*base, *experiment, m_executor);
        QVERIFY_RESULT(comparison);
        QCOMPARE(comparison->same(), 5);
        QCOMPARE(comparison->frames[0].image_id, experiment->frames[0].image_id);
        QCOMPARE(comparison->frames[0].pixels.share, 1.0 / (640 * 480));
        QCOMPARE(comparison->frames[0].pixels.largest, 1);
    }

    void cornersOfOnePictureAloneAreCounted()
    {
        auto pictures = m_pictures;
        std::fill(pictures[2].pixels.begin(), pictures[2].pixels.end(), std::uint8_t(9));
        const auto comparison = compareFrames(*m_base, *made("black", m_recipe, pictures), m_executor);
        QVERIFY_RESULT(comparison);
        QCOMPARE(comparison->frames[0].corners.count, std::int64_t(0));
        QVERIFY(comparison->frames[0].onlyInBase >= 24 && comparison->frames[0].onlyInExperiment == 0);
    }

    void onlyTheSameRecipeIsCompared_data()
    {
        QTest::addColumn<Changes>("change");
        QTest::addColumn<int>("others");
        QTest::newRow("another sampling of the renderer") << Changes([](SceneRecipe &recipe) { recipe.renderer.max_samples += 1; recipe.random_seed += 1; }) << 0;
        QTest::newRow("another name of a camera") << Changes([](SceneRecipe &recipe) { recipe.cameras[1].name = "left"; }) << 0;
        QTest::newRow("a camera that stands elsewhere") << Changes([](SceneRecipe &recipe) { recipe.cameras[1].transform_matrix(0, 3) += 1e-6; }) << 1;
        QTest::newRow("another lens") << Changes([](SceneRecipe &recipe) { recipe.cameras[1].intrinsics.k_matrix(0, 0) += 1e-3; }) << 1;
        QTest::newRow("another light") << Changes([](SceneRecipe &recipe) { recipe.world.lights[0].intensity += 1; }) << 6;
        QTest::newRow("another board") << Changes([](SceneRecipe &recipe) { recipe.objects[0].location.x() += 1e-3; }) << 6;
    }
    void onlyTheSameRecipeIsCompared()
    {
        QFETCH(const Changes, change);
        QFETCH(const int, others);
        SceneRecipe recipe = m_recipe;
        change(recipe);
        const auto comparison = compareFrames(*m_base, *made(QTest::currentDataTag(), recipe, m_pictures), m_executor);
        QVERIFY_RESULT(comparison);
        QCOMPARE(comparison->otherRecipe, others);
        QCOMPARE(static_cast<int>(comparison->frames.size()), 6 - others);
    }

    void whatCannotBeComparedIsCounted()
    {
        SceneRecipe recipe = m_recipe;
        recipe.cameras.resize(4);
        auto experiment = made("fewer", recipe, m_pictures);
        QVERIFY_RESULT(writeFileAtomically(experiment->frames[1].image, "no picture"));
        const auto comparison = compareFrames(*m_base, *experiment, m_executor);
        QVERIFY_RESULT(comparison);
        QCOMPARE(comparison->baseAlone, 2);
        QCOMPARE(comparison->experimentAlone, 0);
        QCOMPARE(comparison->frames.size(), size_t(4));
        QVERIFY(comparison->frames.front().problem && comparison->frames.front().image_id == experiment->frames[1].image_id);
        fs::remove_all(experiment->dir / ".tagmill" / "results");
        const auto unknown = compareFrames(*m_base, *experiment, m_executor);
        QVERIFY_RESULT(unknown);
        QCOMPARE(unknown->unknownRecipe, 4);
        QVERIFY(unknown->frames.empty());
    }

    void itCanBeStopped()
    {
        int told = 0;
        const auto comparison = compareFrames(*m_base, *m_base, m_executor, [&](double, std::string_view) { return ++told < 3; });
        QVERIFY(!comparison && comparison.error().code == Errc::Cancelled);
        QCOMPARE(told, 3);
    }

private:
    std::shared_ptr<const Dataset> made(const std::string &name, const SceneRecipe &recipe, const std::vector<Image8> &pictures) const
    {
        const fs::path dir = m_dir.path().toStdString() + '/' + name;
        const auto written = test::makeDatasetOf(dir, recipe, [&](int camera) { return pictures[static_cast<size_t>(camera)]; });
        const auto dataset = written ? readDataset(dir) : Result<std::shared_ptr<const Dataset>>(written.error());
        return dataset ? *dataset : nullptr;
    }

    QTemporaryDir m_dir;
    ThreadExecutor m_executor;
    SceneRecipe m_recipe = test::boardUnderSun();
    std::vector<Image8> m_pictures;
    std::shared_ptr<const Dataset> m_base;
};

QTEST_APPLESS_MAIN(tst_frame_comparison)
#include "tst_frame_comparison.moc"
