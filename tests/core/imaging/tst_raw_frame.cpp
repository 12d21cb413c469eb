// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/files.h"
#include "core/image_cv.h"
#include "core/imaging/raw_frame.h"
#include "core/imaging/sensor.h"

#include <ImfArray.h>
#include <ImfChannelList.h>
#include <ImfFrameBuffer.h>
#include <ImfHeader.h>
#include <ImfOutputFile.h>
#include <OpenColorIO/OpenColorIO.h>
#endif
#include "tests/support/test_support.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace tagmill;

namespace {

/// An EXR with the named half-float channels; the value is 1·x + 100·y + 0.25·(index of the channel).
void writeExr(const std::string &path, int width, int height, const std::vector<std::string> &channels)
{
    Imf::Header header(width, height);
    header.compression() = Imf::NO_COMPRESSION;
    Imf::FrameBuffer buffer;
    std::vector<std::vector<half>> values(channels.size());
    for (size_t c = 0; c < channels.size(); ++c) {
        header.channels().insert(channels[c], Imf::Channel(Imf::HALF));
        for (int i = 0; i < width * height; ++i)
            values[c].push_back(half(static_cast<float>(i % width + 100 * (i / width)) + 0.25f * static_cast<float>(c)));
        buffer.insert(channels[c], Imf::Slice(Imf::HALF, reinterpret_cast<char *>(values[c].data()), sizeof(half), sizeof(half) * static_cast<size_t>(width)));
    }
    Imf::OutputFile file(path.c_str(), header);
    file.setFrameBuffer(buffer);
    file.writePixels(height);
}

ImageF grey(std::initializer_list<float> values)
{
    ImageF image(static_cast<int>(values.size()), 1, 3);
    size_t i = 0;
    for (const float value : values) {
        for (int c = 0; c < 3; ++c)
            image.pixels[i++] = value;
    }
    return image;
}

std::vector<int> codes(const Image8 &image)
{
    std::vector<int> first;
    for (size_t i = 0; i < image.pixels.size(); i += 3)
        first.push_back(image.pixels[i]);
    return first;
}

ImageF randomRadiance(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> exponent(-14, 6);
    ImageF image(count, 1, 3);
    for (float &value : image.pixels)
        value = std::exp2(exponent(random));
    return image;
}

} // namespace

class tst_raw_frame : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void exrIsReadWithItsChannelsInPlace()
    {
        QTemporaryDir dir;
        const std::string path = dir.path().toStdString() + "/a.exr";
        writeExr(path, 7, 5, {"R", "G", "B", "A"});
        const auto image = readExr(path);
        QVERIFY_RESULT(image);
        QCOMPARE(image->width, 7);
        QCOMPARE(image->height, 5);
        QCOMPARE(image->channels, 3);
        QCOMPARE(image->row(3)[2 * 3 + 0], 302.0f);
        QCOMPARE(image->row(3)[2 * 3 + 1], 302.25f);
        QCOMPARE(image->row(3)[2 * 3 + 2], 302.5f);
    }

    void brokenExrIsAProblemNotACrash()
    {
        QTemporaryDir dir;
        const std::string path = dir.path().toStdString() + "/a.exr";
        writeExr(path, 40, 30, {"R", "G", "B"});
        const std::string whole = *readFile(path);
        QVERIFY_RESULT(decodeExr(whole));
        for (const size_t size : {size_t(0), size_t(3), size_t(100), whole.size() / 2, whole.size() - 1}) {
            const auto cut = decodeExr(std::string_view(whole).substr(0, size));
            QVERIFY2(!cut, qPrintable(QString::number(size)));
            QCOMPARE(cut.error().code, Errc::Parse);
        }
        std::mt19937 random(5);
        for (int i = 0; i < 300; ++i) { // any answer is right that is one
            std::string damaged = whole;
            for (int k = 0; k < 4; ++k)
                damaged[random() % 400] = static_cast<char>(random());
            const auto result = decodeExr(damaged);
            QVERIFY(result.has_value() || !result.error().text().empty());
        }
    }

    void exrWithoutAColourIsRefusedByName()
    {
        QTemporaryDir dir;
        const std::string path = dir.path().toStdString() + "/a.exr";
        writeExr(path, 4, 4, {"R", "G", "A"});
        const auto image = readExr(path);
        QVERIFY(!image);
        QCOMPARE(image.error().code, Errc::Parse);
        QVERIFY2(image.error().text().find("no full channel B") != std::string::npos, image.error().text().c_str());
        const auto missing = readExr(dir.path().toStdString() + "/none.exr");
        QCOMPARE(missing.error().code, Errc::NotFound);
    }

    void linearIsClippedAndRounded()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
        const ImageF raw = grey({-1, 0, 0.5f / 255 - 1e-6f, 0.5f / 255 + 1e-6f, 0.5f, 1, 1.5f, infinity, -infinity, nan});
        QCOMPARE(codes(toneMap(raw, ToneMapping::Linear)), (std::vector<int>{0, 0, 0, 1, 128, 255, 255, 255, 0, 0}));
    }

    void everyCodeIsTheRoundedCurve()
    {
        const ImageF raw = randomRadiance(200000, 1);
        const Image8 linear = toneMap(raw, ToneMapping::Linear), srgb = toneMap(raw, ToneMapping::Srgb), filmic = toneMap(raw, ToneMapping::Filmic);
        for (size_t i = 0; i < raw.pixels.size(); ++i) {
            const double x = std::min(1.0, double(raw.pixels[i]));
            QCOMPARE(int(linear.pixels[i]), int(std::floor(x * 255 + 0.5)));
            const double encoded = x <= 0.0031308 ? 12.92 * x : 1.055 * std::pow(x, 1 / 2.4) - 0.055;
            QCOMPARE(int(srgb.pixels[i]), int(std::floor(encoded * 255 + 0.5)));
            QCOMPARE(int(filmic.pixels[i]), int(std::floor(analyticFilmic(double(raw.pixels[i])) * 255 + 0.5)));
        }
    }

    void srgbHasItsPublishedValues()
    {
        QCOMPARE(codes(toneMap(grey({0.18f, 0.2158605f, 0.5f, 1}), ToneMapping::Srgb)), (std::vector<int>{118, 128, 188, 255}));
    }

    void analyticFilmicGrowsFromBlackToWhite()
    {
        QCOMPARE(analyticFilmic(0), 0.0);
        QCOMPARE(analyticFilmic(1e-6), 0.0);
        QCOMPARE(analyticFilmic(20), 1.0);
        double last = 0;
        for (double x = 2e-4; x < 16; x *= 1.02) {
            QVERIFY(analyticFilmic(x) > last);
            last = analyticFilmic(x);
        }
        const std::vector<int> got = codes(toneMap(grey({0, 0.18f, 1, 17}), ToneMapping::Filmic));
        QCOMPARE(got, (std::vector<int>{0, int(std::lround(analyticFilmic(double(0.18f)) * 255)), int(std::lround(analyticFilmic(1) * 255)), 255}));
    }

    void bakedFilmicIsWhatOpenColorIoGives()
    {
        const auto folder = test::dataDir() / "ocio";
        const auto filmic = FilmicTransform::fromConfig(folder);
        QVERIFY_RESULT(filmic);
        const ImageF raw = randomRadiance(100000, 2);
        const Image8 ours = toneMap(raw, ToneMapping::Filmic, &*filmic);
        namespace ocio = OCIO_NAMESPACE;
        const auto config = ocio::Config::CreateFromFile((folder / "config.ocio").c_str());
        ImageF theirs = raw;
        ocio::PackedImageDesc image(theirs.pixels.data(), theirs.width, theirs.height, 3);
        config->getProcessor("scene_linear", "Filmic sRGB")->getDefaultCPUProcessor()->apply(image);
        int different = 0;
        for (size_t i = 0; i < raw.pixels.size(); ++i) {
            const int expected = int(std::floor(theirs.pixels[i] * 255 + 0.5f));
            QVERIFY2(std::abs(int(ours.pixels[i]) - expected) <= 1, qPrintable(QString::number(raw.pixels[i])));
            different += int(ours.pixels[i]) != expected;
        }
        QVERIFY2(different < 300, qPrintable(QString::number(different))); // 0.1 %, at the borders of rounding
        QVERIFY(ours.pixels != toneMap(raw, ToneMapping::Filmic).pixels);  // the control: the fallback is another curve
    }

    void noConfigurationIsAProblem()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        QCOMPARE(FilmicTransform::fromConfig(folder).error().code, Errc::NotFound);
        QVERIFY_RESULT(writeFileAtomically(folder / "config.ocio", "ocio_profile_version: 2\nroles: [\n"));
        QCOMPARE(FilmicTransform::fromConfig(folder).error().code, Errc::Parse);
    }

    void pngKeepsEveryValueAndTheOrderOfChannels()
    {
        Image8 image(33, 17, 3);
        for (size_t i = 0; i < image.pixels.size(); ++i)
            image.pixels[i] = static_cast<std::uint8_t>(i * 7 % 251);
        const auto bytes = encodePng(image);
        QVERIFY_RESULT(bytes);
        const auto again = decodePng(*bytes);
        QVERIFY_RESULT(again);
        QCOMPARE(again->width, 33);
        QVERIFY(again->pixels == image.pixels);
        const QImage qt = QImage::fromData(QByteArray::fromStdString(*bytes)); // a reader of another house
        QCOMPARE(qt.format(), QImage::Format_RGB32);
        QCOMPARE(qRed(qt.pixel(1, 0)), int(image.pixels[3]));
        QCOMPARE(qBlue(qt.pixel(1, 0)), int(image.pixels[5]));
        QCOMPARE(*encodePng(image), *bytes);
        QVERIFY(!encodePng(Image8()));
    }

    void greyPngStaysGrey()
    {
        Image16 image(5, 3, 1);
        for (size_t i = 0; i < image.pixels.size(); ++i)
            image.pixels[i] = static_cast<std::uint16_t>(i * 4099);
        const auto bytes = encodePng(image);
        QVERIFY_RESULT(bytes);
        const QImage qt = QImage::fromData(QByteArray::fromStdString(*bytes));
        QCOMPARE(qt.format(), QImage::Format_Grayscale16);
        QCOMPARE(reinterpret_cast<const std::uint16_t *>(qt.constScanLine(2))[4], image.pixels[14]);
    }

    void brokenPngIsAProblem()
    {
        const std::string whole = *encodePng(Image8(16, 16, 3));
        for (const std::string &bytes : {std::string(), std::string("\x89PNG"), std::string(100, 'x'), whole.substr(0, 30)}) {
            const auto image = decodePng(bytes);
            QVERIFY(!image);
            QCOMPARE(image.error().code, Errc::Parse);
        }
    }

    void framesAreFinishedByTheCamerasRecipe()
    {
        SceneRecipe recipe;
        CameraRecipe &camera = recipe.cameras.emplace_back();
        camera.intrinsics.resolution = {4, 1};
        camera.tone_mapping = ToneMapping::Srgb;
        const ImageF raw = grey({0, 0.18f, 0.5f, 1});
        const auto png = finishFrame(raw, recipe, 0);
        QVERIFY_RESULT(png);
        QCOMPARE(codes(*decodePng(*png)), codes(toneMap(raw, ToneMapping::Srgb)));
        camera.exposure_gain = 2; // before the tone curve: on radiance
        const auto brighter = finishFrame(raw, recipe, 0);
        QVERIFY_RESULT(brighter);
        QCOMPARE(codes(*decodePng(*brighter)), codes(toneMap(grey({0, 0.36f, 1, 2}), ToneMapping::Srgb)));
        camera.bit_depth = 16;
        const auto deep = finishFrame(raw, recipe, 0);
        QVERIFY_RESULT(deep);
        QVERIFY(decodePng16(*deep)->pixels == sensorImage16(raw, sensorSettings(recipe, 0)).pixels);
        QVERIFY(decodePng16(*deep)->pixels != decodePng16(*brighter)->pixels); // which holds no more than 8 bits
        camera.intrinsics.resolution = {2, 2};
        QCOMPARE(finishFrame(raw, recipe, 0).error().problem.id, std::string("imaging.wrong_size"));
        camera.intrinsics.resolution = {4, 1};
        camera.iso_noise = -1;
        QCOMPARE(finishFrame(raw, recipe, 0).error().problem.where, std::string("camera.iso_noise"));
    }

    void deepPngKeepsEveryValueAndIsReadByEveryone()
    {
        Image16 image(33, 17, 3);
        for (size_t i = 0; i < image.pixels.size(); ++i)
            image.pixels[i] = static_cast<std::uint16_t>(i * 40503 % 65521);
        const auto bytes = encodePng(image);
        QVERIFY_RESULT(bytes);
        const auto again = decodePng16(*bytes);
        QVERIFY_RESULT(again);
        QVERIFY(again->pixels == image.pixels);
        const auto shallow = decodePng(*bytes); // as the audit reads it
        QVERIFY_RESULT(shallow);
        for (size_t i = 0; i < image.pixels.size(); ++i)
            QCOMPARE(int(shallow->pixels[i]), image.pixels[i] >> 8);
        const QImage qt = QImage::fromData(QByteArray::fromStdString(*bytes)); // a reader of another house
        QCOMPARE(qt.format(), QImage::Format_RGBX64);
        QCOMPARE(qt.pixelColor(1, 0).rgba64().red(), image.pixels[3]);
        QCOMPARE(qt.pixelColor(1, 0).rgba64().blue(), image.pixels[5]);
    }

    void shallowPngIsStretchedForDeepReaders()
    {
        Image8 image(3, 1, 3);
        image.pixels = {0, 1, 255, 128, 2, 3, 4, 5, 6};
        const auto deep = decodePng16(*encodePng(image));
        QVERIFY_RESULT(deep);
        for (size_t i = 0; i < image.pixels.size(); ++i)
            QCOMPARE(int(deep->pixels[i]), image.pixels[i] * 257);
        QCOMPARE(decodePng16("nothing").error().code, Errc::Parse);
    }

    void opencvSeesTheSamePixels()
    {
        Image8 image(5, 4, 3);
        image.row(2)[3 * 3 + 1] = 77;
        cv::Mat view = matView(image);
        QCOMPARE(int(view.at<cv::Vec3b>(2, 3)[1]), 77);
        view.at<cv::Vec3b>(1, 1)[2] = 5;
        QCOMPARE(int(image.row(1)[1 * 3 + 2]), 5);
    }
};

QTEST_APPLESS_MAIN(tst_raw_frame)
#include "tst_raw_frame.moc"
