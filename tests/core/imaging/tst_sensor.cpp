// SPDX-License-Identifier: GPL-3.0-or-later
// The sensor chain against numpy's own pictures and against the model's means and variances.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/executor.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/imaging/sensor.h"
#include "core/scene/fingerprint.h"

#include <nlohmann/json.hpp>
#endif
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace tagmill;
using nlohmann::json;

namespace {

ImageF flat(int width, int height, float value)
{
    ImageF image(width, height, 3);
    std::fill(image.pixels.begin(), image.pixels.end(), value);
    return image;
}

NoiseLayer gaussian(double mean, double deviation, std::uint64_t seed = 1)
{
    NoiseLayer layer;
    layer.mean = mean;
    layer.deviation = deviation;
    layer.seed = seed;
    return layer;
}

NoiseLayer poisson(double scale, std::uint64_t seed = 1)
{
    NoiseLayer layer;
    layer.model = NoiseModel::Poisson;
    layer.scale = scale;
    layer.seed = seed;
    return layer;
}

NoiseLayer saltAndPepper(double amount, double share, std::uint64_t seed = 1)
{
    NoiseLayer layer;
    layer.model = NoiseModel::SaltAndPepper;
    layer.amount = amount;
    layer.salt_share = share;
    layer.seed = seed;
    return layer;
}

SensorSettings linear(std::vector<NoiseLayer> noise = {}, double dynamic_range_db = 0)
{
    SensorSettings settings;
    settings.noise = std::move(noise);
    settings.dynamic_range_db = dynamic_range_db;
    return settings;
}

struct Statistics
{
    double mean = 0, deviation = 0; ///< in parts of white
};

Statistics statistics(const Image16 &image)
{
    double sum = 0, squares = 0;
    for (const std::uint16_t code : image.pixels) {
        const double value = code / 65535.0;
        sum += value;
        squares += value * value;
    }
    const auto count = static_cast<double>(image.pixels.size());
    return {sum / count, std::sqrt(std::max(0.0, squares / count - sum / count * (sum / count)))};
}

template<class Image>
std::set<int> codesOf(const Image &image)
{
    return {image.pixels.begin(), image.pixels.end()};
}

SceneRecipe noisyRecipe()
{
    SceneRecipe recipe;
    recipe.random_seed = 77;
    CameraRecipe &camera = recipe.cameras.emplace_back();
    camera.intrinsics.resolution = {64, 48};
    camera.intrinsics.k_matrix << 60, 0, 32, 0, 60, 24, 0, 0, 1;
    camera.tone_mapping = ToneMapping::Linear;
    camera.sensor_noise = SensorNoiseRecipe{};
    camera.sensor_noise->single.stddev = 0.01;
    camera.sensor_noise->single.seed = 5;
    return recipe;
}

} // namespace

class tst_sensor : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void picturesAreNumpysOwn_data()
    {
        QTest::addColumn<int>("index");
        m_numpy = json::parse(*readFile(test::dataDir() / "sensor_noise.json"));
        int index = 0;
        for (const json &row : m_numpy.at("cases"))
            QTest::newRow(row.at("name").get<std::string>().c_str()) << index++;
    }
    void picturesAreNumpysOwn()
    {
        QFETCH(int, index);
        const json &row = m_numpy.at("cases").at(static_cast<size_t>(index));
        ImageF raw(m_numpy.at("width"), m_numpy.at("height"), 3);
        for (size_t i = 0; i < raw.pixels.size(); ++i)
            raw.pixels[i] = static_cast<float>(i * 37 % 1229) / 1024;
        SensorSettings settings;
        settings.tone_mapping = row.at("curve") == "srgb" ? ToneMapping::Srgb : ToneMapping::Linear;
        settings.dynamic_range_db = row.at("dynamic_range_db");
        settings.floor_seed = row.at("floor_seed");
        for (const json &layer : row.at("layers")) {
            const std::string model = layer.at("model");
            const std::uint64_t seed = layer.at("seed");
            settings.noise.push_back(model == "gaussian"  ? gaussian(layer.at("mean"), layer.at("stddev"), seed)
                                     : model == "poisson" ? poisson(layer.at("scale"), seed)
                                                          : saltAndPepper(layer.at("amount"), layer.at("salt_vs_pepper"), seed));
        }
        const Image8 image = sensorImage8(raw, settings);
        const Image16 deep = sensorImage16(raw, settings);
        QCOMPARE(row.at("codes8").size(), raw.pixels.size());
        for (size_t i = 0; i < raw.pixels.size(); ++i) {
            QCOMPARE(int(image.pixels[i]), row.at("codes8")[i].get<int>());
            QCOMPARE(int(deep.pixels[i]), row.at("codes16")[i].get<int>());
        }
    }

    void gaussianNoiseHasItsMeanAndDeviation()
    {
        const auto [mean, deviation] = statistics(sensorImage16(flat(400, 300, 0.5f), linear({gaussian(0.02, 0.03)})));
        QVERIFY_NEAR(mean, 0.52, 5 * 0.03 / 600); // 360 000 values
        QVERIFY_NEAR(deviation, 0.03, 5 * 0.03 / 848);
    }

    void poissonNoiseGrowsWithTheRootOfTheLight_data()
    {
        QTest::addColumn<float>("light");
        QTest::newRow("dark") << 0.01f;
        QTest::newRow("middle") << 0.2f;
        QTest::newRow("bright") << 0.7f;
    }
    void poissonNoiseGrowsWithTheRootOfTheLight()
    {
        QFETCH(float, light);
        const auto [mean, deviation] = statistics(sensorImage16(flat(400, 300, light), linear({poisson(500)})));
        const double expected = std::sqrt(double(light) / 500);
        QVERIFY_NEAR(mean, double(light), 5 * expected / 600);
        QVERIFY_NEAR(deviation, expected, 0.01 * expected);
    }

    void darkStaysDarkUnderPoissonNoise()
    {
        QCOMPARE(codesOf(sensorImage8(flat(50, 40, 0), linear({poisson(100)}))), std::set<int>{0});
        QCOMPARE(codesOf(sensorImage8(flat(50, 40, -3), linear({poisson(100)}))), std::set<int>{0});
    }

    void saltAndPepperHitWholePixels()
    {
        const Image8 image = sensorImage8(flat(200, 100, 0.5f), linear({saltAndPepper(0.1, 0.25)}));
        int salt = 0, pepper = 0;
        for (size_t i = 0; i < image.pixels.size(); i += 3) {
            QVERIFY(image.pixels[i] == image.pixels[i + 1] && image.pixels[i] == image.pixels[i + 2]);
            salt += image.pixels[i] == 255;
            pepper += image.pixels[i] == 0;
        }
        // 500 and 1 500 draws on 20 000 pixels; some fall on a pixel twice.
        QVERIFY2(salt > 430 && salt <= 500, qPrintable(QString::number(salt)));
        QVERIFY2(pepper > 1380 && pepper <= 1500, qPrintable(QString::number(pepper)));
    }

    void layersAddTheirVariances()
    {
        const auto [mean, deviation] = statistics(sensorImage16(flat(400, 300, 0.4f), linear({poisson(800), gaussian(0, 0.02), gaussian(0, 0.01, 2)})));
        QVERIFY_NEAR(mean, 0.4, 3e-4);
        const double expected = std::sqrt(0.4 / 800 + 0.02 * 0.02 + 0.01 * 0.01);
        QVERIFY_NEAR(deviation, expected, 0.01 * expected);
    }

    void noiseWithoutAmountChangesNothing()
    {
        ImageF raw(37, 21, 3);
        for (size_t i = 0; i < raw.pixels.size(); ++i)
            raw.pixels[i] = static_cast<float>(i) / 2000;
        const auto plain = sensorImage8(raw, linear()).pixels;
        QVERIFY(plain == toneMap(raw, ToneMapping::Linear).pixels);
        QVERIFY(sensorImage8(raw, linear({gaussian(0, 0), gaussian(0.5, 0), saltAndPepper(0, 0.5), poisson(1e300)})).pixels == plain);
    }

    void saturationAndFloorShowAt60Db_data()
    {
        QTest::addColumn<int>("mapping");
        QTest::addColumn<double>("codes"); // deviation of the floor, 8 bit, in the darks
        QTest::newRow("linear") << int(ToneMapping::Linear) << 0.255;
        QTest::newRow("sRGB") << int(ToneMapping::Srgb) << 3.29;
        QTest::newRow("filmic") << int(ToneMapping::Filmic) << 30.0;
    }
    void saturationAndFloorShowAt60Db()
    {
        QFETCH(int, mapping);
        QFETCH(double, codes);
        SensorSettings settings;
        settings.tone_mapping = static_cast<ToneMapping>(mapping);
        const ImageF dark = flat(300, 200, 0);
        const Image8 without = sensorImage8(dark, settings);
        QCOMPARE(codesOf(without), std::set<int>{0});
        settings.dynamic_range_db = 60;
        const Image8 with = sensorImage8(dark, settings);
        double squares = 0;
        for (const std::uint8_t code : with.pixels)
            squares += code * code;
        // Half of the values are below black and clipped; linear's few codes are rounded.
        const double root = std::sqrt(2 * squares / static_cast<double>(with.pixels.size()));
        QVERIFY2(root > 0.6 * codes && root < 2 * codes, qPrintable(QString::number(root)));
        settings.dynamic_range_db = 120;
        QVERIFY(sensorImage8(dark, settings).pixels == without.pixels);
        // Beyond saturation light makes no difference to the noise any more.
        settings.dynamic_range_db = 60;
        const double white = settings.tone_mapping == ToneMapping::Filmic ? 16 : 1;
        settings.noise = {gaussian(-0.8 * white, 0.1 * white)};
        const Image8 saturated = sensorImage8(flat(60, 40, 20), settings);
        QVERIFY(saturated.pixels == sensorImage8(flat(60, 40, 2000), settings).pixels);
        settings.dynamic_range_db = 0;
        QVERIFY(sensorImage8(flat(60, 40, 2000), settings).pixels != saturated.pixels);
    }

    void theFloorHasTheDeviationOfItsFormula()
    {
        QVERIFY_NEAR(floorDeviation(linear({}, 60), 255), 1e-3, 1e-15);
        QVERIFY_NEAR(floorDeviation(linear({}, 20 * std::log10(2) * 10), 255), 1.0 / 1024, 1e-15); // ten stops
        SensorSettings filmic = linear({}, 60);
        filmic.tone_mapping = ToneMapping::Filmic;
        QVERIFY_NEAR(floorDeviation(filmic, 255), 0.18 * std::exp2(6.5) * 1e-3, 1e-5);
        for (const double off : {0.0, -10.0, std::numeric_limits<double>::quiet_NaN(), 120.0, std::numeric_limits<double>::infinity()})
            QCOMPARE(floorDeviation(linear({}, off), 255), 0.0);
        filmic.dynamic_range_db = 120;
        QCOMPARE(floorDeviation(filmic, 255), 0.0);
        const auto [mean, deviation] = statistics(sensorImage16(flat(400, 300, 0.5f), linear({}, 60)));
        QVERIFY_NEAR(mean, 0.5, 1e-5);
        QVERIFY_NEAR(deviation, 1e-3, 1e-5);
    }

    void exposureMultipliesTheLight()
    {
        const ImageF raw = flat(4, 4, 0.2f);
        SensorSettings settings;
        settings.exposure_gain = 2.5;
        QCOMPARE(codesOf(sensorImage8(raw, settings)), std::set<int>{128}); // 127.5, to even
        settings.exposure_gain = 1e300;
        QCOMPARE(codesOf(sensorImage8(raw, settings)), std::set<int>{255});
        settings.exposure_gain = 1e-300;
        QCOMPARE(codesOf(sensorImage8(raw, settings)), std::set<int>{0});
        settings.exposure_gain = 2; // before the noise, which it does not stretch
        settings.noise = {gaussian(0, 0.01)};
        QVERIFY_NEAR(statistics(sensorImage16(flat(200, 200, 0.2f), settings)).deviation, 0.01, 2e-4);
    }

    void impossibleRadianceGivesBlackOrWhite()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN(), signalling = std::numeric_limits<float>::signaling_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        const std::vector<float> values{nan, -nan, signalling, infinity, -infinity, -1, -0.0f, std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()};
        const std::vector<int> expected{0, 0, 0, 1, 0, 0, 0, 0, 1};
        const auto filmic = FilmicTransform::fromConfig(test::dataDir() / "ocio");
        QVERIFY_RESULT(filmic);
        for (const ToneMapping mapping : {ToneMapping::Linear, ToneMapping::Srgb, ToneMapping::Filmic}) {
            for (const double db : {0.0, 120.0}) {
                SensorSettings settings = linear({}, db);
                settings.tone_mapping = mapping;
                for (size_t i = 0; i < values.size(); ++i) {
                    const ImageF raw = flat(2, 1, values[i]);
                    for (const FilmicTransform *blenders : {static_cast<const FilmicTransform *>(nullptr), &*filmic}) {
                        QCOMPARE(codesOf(sensorImage8(raw, settings, blenders)), std::set<int>{255 * expected[i]});
                        const int deep = sensorImage16(raw, settings, blenders).pixels[0];
                        QVERIFY2(std::abs(deep - 65535 * expected[i]) <= (blenders ? 16 : 0), qPrintable(QString::number(deep)));
                    }
                    QCOMPARE(codesOf(toneMap(raw, mapping)), std::set<int>{255 * expected[i]});
                    QVERIFY(sensorImage8(raw, linear({poisson(1000), gaussian(0, 0.1)}, db)).pixels.size() == 6);
                }
            }
        }
    }

    void hugeAndTinyNoiseIsSurvived()
    {
        const ImageF raw = flat(100, 100, 0.5f);
        const std::set<int> blackAndWhite{0, 255};
        QCOMPARE(codesOf(sensorImage8(raw, linear({gaussian(0, 1e30)}))), blackAndWhite);
        QCOMPARE(codesOf(sensorImage8(raw, linear({gaussian(0, 1e308), gaussian(0, 1e308, 2), poisson(1000)}))).count(255), size_t(1)); // infinities and NaN
        QCOMPARE(codesOf(sensorImage8(raw, linear({gaussian(0, 1e-300)}))), std::set<int>{128});
        QCOMPARE(codesOf(sensorImage8(raw, linear({poisson(1e-9)}))), std::set<int>{0}); // not one photon
        QCOMPARE(codesOf(sensorImage8(raw, linear({poisson(9e11)}))).count(128), size_t(1));
        QCOMPARE(codesOf(sensorImage8(raw, linear({saltAndPepper(1, 1)}))).count(255), size_t(1));
        QCOMPARE(codesOf(sensorImage8(raw, linear({saltAndPepper(1e9, -5)}))), (std::set<int>{0, 128})); // held to 0 … 1
    }

    void theSmallestImagesWork()
    {
        const SensorSettings settings = linear({poisson(100), gaussian(0, 0.1), saltAndPepper(1, 0.5)}, 40);
        QCOMPARE(sensorImage8(flat(1, 1, 0.5f), settings).pixels.size(), size_t(3)); // salt of one pixel: trunc(0.5) = 0
        QCOMPARE(codesOf(sensorImage8(flat(1, 1, 0.5f), settings)), std::set<int>{0});
        QVERIFY(sensorImage8(ImageF(0, 0, 3), settings).isEmpty());
        QCOMPARE(sensorImage16(flat(1, 2000, 0.5f), settings).pixels.size(), size_t(6000));
        ImageF grey(5, 5, 1);
        QCOMPARE(sensorImage8(grey, settings).pixels.size(), size_t(25));
    }

    void everyThreadMakesTheSamePicture()
    {
        ImageF raw(200, 150, 3);
        for (size_t i = 0; i < raw.pixels.size(); ++i)
            raw.pixels[i] = static_cast<float>(i % 1009) / 900;
        SensorSettings settings = linear({poisson(700), gaussian(0, 0.02), saltAndPepper(0.02, 0.5)}, 55);
        settings.tone_mapping = ToneMapping::Srgb;
        const Image8 first = sensorImage8(raw, settings);
        for (const unsigned threads : {1u, 2u, 5u}) {
            std::vector<Image8> images(8);
            ThreadExecutor(threads).parallelFor(images.size(), [&](size_t i) { images[i] = sensorImage8(raw, settings); });
            for (const Image8 &image : images)
                QVERIFY(image.pixels == first.pixels);
        }
        settings.noise[1].seed += 1;
        QVERIFY(sensorImage8(raw, settings).pixels != first.pixels);
    }

    void recipesBecomeSettings()
    {
        SceneRecipe recipe = noisyRecipe();
        CameraRecipe &camera = recipe.cameras[0];
        camera.dynamic_range_db = 60;
        SensorSettings settings = sensorSettings(recipe, 0);
        QCOMPARE(settings.dynamic_range_db, 60.0);
        QCOMPARE(settings.noise.size(), size_t(1));
        QCOMPARE(settings.noise[0].seed, std::uint64_t(5));
        // Components without a seed count on from their parent's.
        camera.sensor_noise->models = std::vector<NoiseComponentRecipe>(3);
        (*camera.sensor_noise->models)[1].seed = 99;
        (*camera.sensor_noise->models)[1].model = "poisson";
        (*camera.sensor_noise->models)[2].model = "salt_and_pepper";
        settings = sensorSettings(recipe, 0);
        QCOMPARE(settings.noise.size(), size_t(3));
        QCOMPARE(settings.noise[0].seed, std::uint64_t(5));
        QCOMPARE(settings.noise[1].seed, std::uint64_t(99));
        QCOMPARE(settings.noise[2].seed, std::uint64_t(7));
        QVERIFY(settings.noise[1].model == NoiseModel::Poisson && settings.noise[2].model == NoiseModel::SaltAndPepper);
        // No seed at all: the recipe's own, another one for each camera.
        camera.sensor_noise->single.seed.reset();
        recipe.cameras.push_back(camera);
        QVERIFY(sensorSettings(recipe, 0).noise[0].seed != sensorSettings(recipe, 1).noise[0].seed);
        QVERIFY(sensorSettings(recipe, 0).floor_seed != sensorSettings(recipe, 1).floor_seed);
        QCOMPARE(sensorSettings(recipe, 0).noise[0].seed, sensorSettings(recipe, 0).noise[0].seed);
    }

    void gainNoiseIsShotNoise()
    {
        SceneRecipe recipe = noisyRecipe();
        recipe.cameras[0].sensor_noise.reset();
        recipe.cameras[0].iso_noise = 0.5; // ISO 3600
        const SensorSettings settings = sensorSettings(recipe, 0);
        const auto [mean, deviation] = statistics(sensorImage16(flat(400, 300, 0.3f), settings));
        QVERIFY_NEAR(mean, 0.3, 3e-4);
        const double expected = std::sqrt(0.3 * 0.5 / 1000);
        QVERIFY_NEAR(deviation, expected, 0.01 * expected);
        recipe.isCompat = true;
        QVERIFY(sensorSettings(recipe, 0).noise.empty());
    }

    void fingerprintsFollowEverySettingOfTheSensor()
    {
        const SceneRecipe recipe = noisyRecipe();
        const auto original = frameFingerprint(recipe, 0, "id");
        QVERIFY_RESULT(original);
        const std::vector<std::function<void(CameraRecipe &)>> changes = {
            [](CameraRecipe &c) { c.iso_noise = 0.1; },
            [](CameraRecipe &c) { c.dynamic_range_db = 60; },
            [](CameraRecipe &c) { c.exposure_gain = 2; },
            [](CameraRecipe &c) { c.tone_mapping = ToneMapping::Srgb; },
            [](CameraRecipe &c) { c.sensor_noise.reset(); },
            [](CameraRecipe &c) { c.sensor_noise->single.model = "poisson"; },
            [](CameraRecipe &c) { c.sensor_noise->single.mean = 0.1; },
            [](CameraRecipe &c) { c.sensor_noise->single.stddev = 0.02; },
            [](CameraRecipe &c) { c.sensor_noise->single.scale = 500; },
            [](CameraRecipe &c) { c.sensor_noise->single.amount = 0.1; },
            [](CameraRecipe &c) { c.sensor_noise->single.salt_vs_pepper = 0.1; },
            [](CameraRecipe &c) { c.sensor_noise->single.seed = 6; },
            [](CameraRecipe &c) { c.sensor_noise->models = std::vector<NoiseComponentRecipe>(1); },
        };
        std::set<std::string> fingerprints{*original};
        for (const auto &change : changes) {
            SceneRecipe changed = recipe;
            change(changed.cameras[0]);
            const auto fingerprint = frameFingerprint(changed, 0, "id");
            QVERIFY_RESULT(fingerprint);
            QVERIFY(fingerprints.insert(*fingerprint).second);
        }
        SceneRecipe changed = recipe;
        changed.random_seed = 78;
        QVERIFY(fingerprints.insert(*frameFingerprint(changed, 0, "id")).second);
        changed = recipe;
        changed.isCompat = true;
        QVERIFY(fingerprints.insert(*frameFingerprint(changed, 0, "id")).second);
    }

    void framesAreFinishedWithTheirNoise()
    {
        const SceneRecipe recipe = noisyRecipe();
        const ImageF raw = flat(64, 48, 0.5f);
        const auto png = finishFrame(raw, recipe, 0);
        QVERIFY_RESULT(png);
        QVERIFY(decodePng(*png)->pixels == sensorImage8(raw, sensorSettings(recipe, 0)).pixels);
        QVERIFY(codesOf(*decodePng(*png)).size() > 10);
    }

private:
    json m_numpy;
};

QTEST_APPLESS_MAIN(tst_sensor)
#include "tst_sensor.moc"
