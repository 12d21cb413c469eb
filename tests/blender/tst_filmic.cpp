// SPDX-License-Identifier: GPL-3.0-or-later
// Our Filmic against Blender's own PNG, dither 0.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "blender_link/blender_command.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"

#include <ImfRgbaFile.h>
#endif
#include "tests/support/test_support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace tagmill;

class tst_filmic : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isBlendersOwnToTheLastCode()
    {
        QTemporaryDir dir;
        const QString exr = dir.filePath(QStringLiteral("colours.exr")), png = dir.filePath(QStringLiteral("colours.png"));
        writeColours(exr.toStdString());
        const QString configFolder = saveByBlender(exr, png);
        const auto filmic = FilmicTransform::fromConfig(configFolder.toStdString());
        QVERIFY_RESULT(filmic);
        const auto raw = readExr(exr.toStdString());
        QVERIFY_RESULT(raw);
        const auto bytes = readFile(png.toStdString());
        QVERIFY_RESULT(bytes);
        const auto theirs = decodePng(*bytes);
        QVERIFY_RESULT(theirs);
        const auto differences = compared(toneMap(*raw, ToneMapping::Filmic, &*filmic), *theirs);
        qInfo("equal %d, off by 1: %d, by more: %d", differences[0], differences[1], differences[2]);
        QCOMPARE(differences[2], 0);
        QVERIFY(differences[1] < 0.001 * (differences[0] + differences[1]));
        const auto fallback = compared(toneMap(*raw, ToneMapping::Filmic), *theirs);
        QVERIFY(fallback[2] > 0); // the control, and why the fallback is named: saturated colours differ
    }

private:
    static constexpr int width = 256, height = 64;

    /// Random colours over 18 stops; the first row is grey.
    static void writeColours(const std::string &path)
    {
        std::mt19937 random(9);
        std::uniform_real_distribution<float> exponent(-13, 5);
        const auto radiance = [&] { return half(std::exp2(exponent(random))); };
        std::vector<Imf::Rgba> pixels(size_t(width) * height);
        for (size_t i = 0; i < pixels.size(); ++i) {
            pixels[i] = Imf::Rgba(radiance(), radiance(), radiance(), half(1.0f));
            if (i < width)
                pixels[i].g = pixels[i].b = pixels[i].r;
        }
        Imf::RgbaOutputFile file(path.c_str(), width, height, Imf::WRITE_RGB);
        file.setFrameBuffer(pixels.data(), 1, width);
        file.writePixels(height);
    }

    /// Lets Blender save the picture with its Filmic view; returns the folder of its colour configuration.
    static QString saveByBlender(const QString &exr, const QString &png)
    {
        const QString code = QStringLiteral(
            "import bpy\n"
            "s = bpy.context.scene\n"
            "s.view_settings.view_transform = 'Filmic'\n"
            "s.view_settings.look = 'None'\n"
            "s.render.dither_intensity = 0\n"
            "s.render.image_settings.file_format = 'PNG'\n"
            "s.render.image_settings.color_mode = 'RGB'\n"
            "s.render.image_settings.color_depth = '8'\n"
            "bpy.data.images.load('%1').save_render('%2', scene=s)\n"
            "print('CONFIG=' + bpy.utils.system_resource('DATAFILES', path='colormanagement'))\n").arg(exr, png);
        const QList<BlenderCommand> blenders = findBlenders({});
        if (blenders.isEmpty())
            return {};
        QProcess blender;
        blender.start(blenders.first().program, blenders.first().arguments
                      + QStringList{QStringLiteral("-b"), QStringLiteral("--factory-startup"), QStringLiteral("--python-expr"), code});
        blender.waitForFinished(120000);
        for (const QByteArray &line : blender.readAllStandardOutput().split('\n')) {
            if (line.startsWith("CONFIG="))
                return QString::fromUtf8(line.mid(7));
        }
        return {};
    }

    /// How many values are equal, differ by 1, and by more.
    static std::array<int, 3> compared(const Image8 &a, const Image8 &b)
    {
        std::array<int, 3> counts{};
        for (size_t i = 0; i < a.pixels.size(); ++i)
            ++counts[static_cast<size_t>(std::min(2, std::abs(int(a.pixels[i]) - int(b.pixels[i]))))];
        return counts;
    }
};

QTEST_GUILESS_MAIN(tst_filmic)
#include "tst_filmic.moc"
