// SPDX-License-Identifier: GPL-3.0-or-later
// Plain PNG files are read as libpng reads them, whatever their rows are filtered by; all others are left to it.
#include "core/imaging/plain_png.h"
#include "core/imaging/raw_frame.h"
#include "tests/support/test_support.h"

#include <QImage>
#include <QRandomGenerator>

#include <zlib.h>

using namespace tagmill;

namespace {

void appendNumber(QByteArray &bytes, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift));
}

void appendChunk(QByteArray &file, const QByteArray &name, const QByteArray &data)
{
    appendNumber(file, static_cast<quint32>(data.size()));
    const QByteArray checked = name + data;
    file += checked;
    appendNumber(file, static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(checked.data()), static_cast<uInt>(checked.size()))));
}

struct Kind
{
    int width = 37, height = 23, depth = 8, color = 2, interlacing = 0;
    int filter = -1;    ///< of every row; −1: all in turn
    qsizetype part = 0; ///< bytes an IDAT; 0: one of all
    bool hasTransparency = false;

    int channels() const { return color == 2 ? 3 : color == 6 ? 4 : color == 4 ? 2 : 1; }
};

/// Bytes at random: what they stand for is what the filters make of them.
QByteArray file(const Kind &kind)
{
    QRandomGenerator random(42);
    QByteArray rows;
    for (int y = 0; y < kind.height; ++y) {
        rows.append(static_cast<char>(kind.filter < 0 ? y % 5 : kind.filter));
        for (int i = 0; i < kind.width * kind.channels() * kind.depth / 8; ++i)
            rows.append(static_cast<char>(random.bounded(256)));
    }
    const QByteArray packed = qCompress(rows).mid(4);
    QByteArray out("\x89PNG\r\n\x1a\n"), header;
    appendNumber(header, static_cast<quint32>(kind.width));
    appendNumber(header, static_cast<quint32>(kind.height));
    for (const int value : {kind.depth, kind.color, 0, 0, kind.interlacing})
        header.append(static_cast<char>(value));
    appendChunk(out, "IHDR", header);
    appendChunk(out, "tEXt", QByteArray("Title\0something", 15));
    if (kind.hasTransparency)
        appendChunk(out, "tRNS", QByteArray(2 * kind.channels(), '\0'));
    const qsizetype part = kind.part > 0 ? kind.part : packed.size();
    for (qsizetype at = 0; at < packed.size(); at += part)
        appendChunk(out, "IDAT", packed.mid(at, part));
    appendChunk(out, "IEND", {});
    return out;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

QImage rgb(const Image8 &image)
{
    return QImage(image.pixels.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888).copy();
}

} // namespace

class tst_plain_png : public QObject
{
    Q_OBJECT
private slots:
    void aPlainFileIsReadAsLibpngReadsIt_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const int color : {0, 2})
            for (int filter = -1; filter <= 4; ++filter)
                QTest::addRow("%s, filter %d", color ? "RGB" : "grey", filter) << Kind{.color = color, .filter = filter};
        QTest::addRow("one pixel") << Kind{.width = 1, .height = 1};
        QTest::addRow("one column") << Kind{.width = 1, .height = 99};
        QTest::addRow("in small parts") << Kind{.part = 7};
    }
    void aPlainFileIsReadAsLibpngReadsIt()
    {
        QFETCH(const Kind, kind);
        const QByteArray bytes = file(kind);
        const auto image = decodePlainPng(view(bytes));
        QVERIFY(image);
        QCOMPARE(rgb(*image), QImage::fromData(bytes).convertToFormat(QImage::Format_RGB888));
        const auto decoded = decodePng(view(bytes));
        QVERIFY_RESULT(decoded);
        QVERIFY(decoded->pixels == image->pixels);
    }

    void ourOwnPicturesArePlain()
    {
        Image8 picture(64, 48, 3);
        for (size_t i = 0; i < picture.pixels.size(); ++i)
            picture.pixels[i] = static_cast<std::uint8_t>(i * 7 % 251);
        const auto image = decodePlainPng(*encodePng(picture));
        QVERIFY(image);
        QVERIFY(image->pixels == picture.pixels);
    }

    void otherKindsAreLeftToOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = file({});
        const auto changed = [&](qsizetype at) {
            QByteArray bytes = plain;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            return bytes;
        };
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("another signature") << changed(1);
        QTest::addRow("sixteen bits") << file({.depth = 16});
        QTest::addRow("with alpha") << file({.color = 6});
        QTest::addRow("grey with alpha") << file({.color = 4});
        QTest::addRow("a palette") << file({.color = 3});
        QTest::addRow("interlaced") << file({.interlacing = 1});
        QTest::addRow("a transparent colour") << file({.hasTransparency = true});
        QTest::addRow("no such filter") << file({.filter = 5});
        QTest::addRow("a wrong check sum") << changed(plain.size() - 40);
        QTest::addRow("cut off in the pixels") << plain.left(plain.size() / 2);
        QTest::addRow("without its end") << plain.left(plain.size() - 12);
        QByteArray large = plain.left(8); // 100 000 × 100 000 of a few bytes
        appendChunk(large, "IHDR", QByteArray("\0\1\x86\xa0\0\1\x86\xa0\10\2\0\0\0", 13));
        large += plain.mid(8 + 25);
        QTest::addRow("more than its bytes can be") << large;
        QByteArray wide = plain.left(8); // 9 000 × 9 000
        appendChunk(wide, "IHDR", QByteArray("\0\0\x23\x28\0\0\x23\x28\10\2\0\0\0", 13));
        wide += plain.mid(8 + 25);
        QTest::addRow("more than its pixels are") << wide;
    }
    void otherKindsAreLeftToOthers()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!decodePlainPng(view(bytes)));
    }
};

QTEST_APPLESS_MAIN(tst_plain_png)
#include "tst_plain_png.moc"
