// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that show a picture from a file: on real Cycles frames it lies where the exact print would.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/files.h"
#include "core/truth/detection_record.h"
#include "tests/blender/frame_renderer.h"
#include "tests/support/tag_picture.h"
#include "tests/support/test_support.h"
#endif

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

constexpr double edge = 0.1; ///< m

SceneRecipe tagSeenFromAbove()
{
    SceneRecipe recipe;
    recipe.random_seed = 5;
    recipe.renderer.max_samples = 16;
    recipe.renderer.noise_threshold = 0;
    recipe.renderer.enable_denoising = false;
    recipe.objects.resize(1);
    ObjectRecipe &tag = recipe.objects[0];
    tag.type = ObjectType::Tag;
    tag.name = "tag";
    tag.location = {0.01, 0.005, 0.001};
    tag.rotation_euler = {0, 0, 0.4};
    tag.tag.emplace();
    tag.tag->tag_family = "tag36h11";
    tag.tag->tag_id = 5;
    tag.tag->tag_size = edge;
    tag.print_scale = {1.1, 0.9};
    recipe.world.lights.resize(1);
    recipe.world.lights[0].type = LightType::Sun;
    recipe.world.lights[0].intensity = 2;
    recipe.cameras.resize(1);
    CameraRecipe &camera = recipe.cameras[0];
    camera.transform_matrix(2, 3) = 0.25;
    camera.intrinsics.resolution = {160, 120};
    camera.intrinsics.k_matrix << 160, 0, 80, 0, 160, 60, 0, 0, 1;
    return recipe;
}

} // namespace

class tst_tag_pictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY_RESULT(m_renderer.start()); }

    void aPictureLiesWhereTheExactPrintWould()
    {
        SceneRecipe recipe = tagSeenFromAbove();
        const auto exact = m_renderer.render(recipe, 0);
        QVERIFY_RESULT(exact);
        const auto misses = [&](int id) { // of the pixels that are clearly ink or paper
            const std::filesystem::path folder = m_folder.path().toStdString() + "/" + std::to_string(id);
            std::filesystem::create_directories(folder);
            if (!writeFileAtomically(folder / "tag36h11_5_m1.png", test::tagPicturePng(id, 1, {255, 255, 0}, {0, 0, 0})))
                return -1;
            recipe.objects[0].tag->texture_base_path = folder.string();
            const auto shown = m_renderer.render(recipe, 0);
            if (!shown)
                return -1;
            int wrong = 0;
            const DetectionRecord record = detectionRecords(recipe, 0, 0).at(0);
            const Vector2 centre = (record.corners[0] + record.corners[2]) / 2;
            for (int y = 0; y < 120; ++y) {
                for (int x = 0; x < 160; ++x) {
                    const float ink = exact->row(y)[3 * x];
                    const float *pixel = shown->row(y) + 3 * x;
                    const bool isOnTag = (Vector2(x, y) - centre).norm() < 25;
                    if (!isOnTag || (ink > 0.05f && ink < 0.45f))
                        continue;
                    wrong += (pixel[0] > 0.25f) != (ink > 0.25f) || pixel[2] > 0.1f; // yellow paper: no blue
                }
            }
            return wrong;
        };
        QCOMPARE(misses(5), 0);
        QVERIFY(misses(6) > 100); // the control: another tag's picture
    }

    void aMissingPictureIsNamed()
    {
        SceneRecipe recipe = tagSeenFromAbove();
        recipe.objects[0].tag->texture_base_path = m_folder.path().toStdString();
        const auto missing = m_renderer.render(recipe, 0);
        QVERIFY(!missing);
        QCOMPARE(missing.error().problem.where, std::string("objects[0].properties.texture_base_path"));
        QVERIFY(missing.error().text().find("tag36h11_5_m1.png") != std::string::npos);
        recipe.isCompat = true; // render-tag never shows it
        QVERIFY_RESULT(m_renderer.render(recipe, 0));
    }

private:
    QTemporaryDir m_folder;
    test::FrameRenderer m_renderer;
};

QTEST_GUILESS_MAIN(tst_tag_pictures)
#include "tst_tag_pictures.moc"
