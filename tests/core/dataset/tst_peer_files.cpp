// SPDX-License-Identifier: GPL-3.0-or-later
// render-tag's own files, from render-tag's own records, byte for byte (tests/data/dataset_a).
#include "core/dataset/canonical_files.h"
#include "core/files.h"
#include "core/number_text.h"
#include "tests/support/test_support.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace tagmill;

namespace {

std::vector<AnnotatedImage> peerImages()
{
    const auto json = nlohmann::json::parse(*readFile(test::dataDir() / "dataset_a" / "records.json"));
    std::vector<AnnotatedImage> images;
    for (const auto &entry : json.at("images")) {
        const auto &image = entry.at("image");
        images.push_back({image.at("file_name"), {image.at("width"), image.at("height")}, {}, {}});
        for (const auto &detection : entry.at("detections"))
            images.back().records.push_back(*recordFromText(detection.dump()));
    }
    return images;
}

/// The first difference with its line, or nothing.
std::string difference(const std::string &actual, const std::string &expected)
{
    if (actual == expected)
        return {};
    const auto at = static_cast<size_t>(std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end()).first - actual.begin());
    const auto line = std::count(actual.begin(), actual.begin() + static_cast<long>(at), '\n') + 1;
    const size_t from = at < 80 ? 0 : at - 80;
    return "line " + std::to_string(line) + ": …" + actual.substr(from, 160) + "\n  expected: …" + expected.substr(from, 160);
}

} // namespace

class tst_peer_files : public QObject
{
    Q_OBJECT
private slots:
    void filesComeOutByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"rich_truth.json", "ground_truth.csv", "coco_labels.json"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void filesComeOutByteForByte()
    {
        QFETCH(QString, name);
        const std::vector<AnnotatedImage> images = peerImages();
        QCOMPARE(images.size(), size_t(6));
        const std::string text = name == QLatin1String("rich_truth.json")    ? richTruthText(images, RecordStyle::Peer)
                                 : name == QLatin1String("ground_truth.csv") ? groundTruthCsv(images, RecordStyle::Peer)
                                                                             : cocoPeerText(images);
        const std::string expected = *readFile(test::dataDir() / "dataset_a" / name.toStdString());
        const std::string different = difference(text, expected);
        QVERIFY2(different.empty(), different.c_str());
    }

    void aChangedRecordIsSeen() // control: the comparison can fail
    {
        std::vector<AnnotatedImage> images = peerImages();
        images[2].records[1].corners[3].x() += 1e-9;
        QVERIFY(!difference(richTruthText(images, RecordStyle::Peer), *readFile(test::dataDir() / "dataset_a" / "rich_truth.json")).empty());
    }

    void numbersPrintAsPythonPrintsThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 160.0 << "160.0";
        QTest::newRow("zero") << 0.0 << "0.0";
        QTest::newRow("negative zero") << -0.0 << "-0.0";
        QTest::newRow("small, fixed") << 0.0001 << "0.0001";
        QTest::newRow("small, exponent") << 0.00001 << "1e-05";
        QTest::newRow("large, fixed") << 1e15 << "1000000000000000.0";
        QTest::newRow("large, exponent") << 1e16 << "1e+16";
        QTest::newRow("three digits of exponent") << 1.5e-300 << "1.5e-300";
        QTest::newRow("shortest") << 0.1 + 0.2 << "0.30000000000000004";
        QTest::newRow("all digits") << 123456789012345680.0 << "1.2345678901234568e+17";
        QTest::newRow("large whole") << 9007199254740993.0 << "9007199254740992.0";
    }
    void numbersPrintAsPythonPrintsThem()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(pythonFloat(value)), text);
    }

    void bracketsStandAsTheyAreAskedFor_data()
    {
        QTest::addColumn<bool>("areInLine");
        QTest::addColumn<QString>("text");
        QTest::newRow("as Python writes them") << false << "{\n  \"a\": [\n    1,\n    2.5\n  ],\n  \"b\": [\n    [\n      1,\n      \"x\"\n    ],\n    []\n  ],\n  \"c\": {\n    \"d\": 1,\n    \"e\": {}\n  }\n}";
        QTest::newRow("in one line, and all within") << true << "{\n  \"a\": [1, 2.5],\n  \"b\": [[1, \"x\"], []],\n  \"c\": {\"d\": 1, \"e\": {}}\n}";
    }
    void bracketsStandAsTheyAreAskedFor()
    {
        QFETCH(bool, areInLine);
        QFETCH(QString, text);
        const JsonLayout layout = areInLine ? JsonLayout::Line : JsonLayout::Lines;
        JsonWriter json;
        json.beginObject().key("a").beginArray(layout).value(1).value(2.5).endArray();
        json.key("b").beginArray(layout).beginArray().value(1).value("x").endArray().beginArray().endArray().endArray();
        json.key("c").beginObject(layout).field("d", 1).key("e").beginObject().endObject().endObject().endObject();
        QCOMPARE(QString::fromStdString(json.take()), text);
    }

    void textIsWrittenAsAscii()
    {
        JsonWriter json;
        json.beginArray().value("a\"\\\n\x01\xc3\xa9\xf0\x9f\x98\x80\xff").endArray();
        QCOMPARE(QString::fromStdString(json.take()), QString::fromLatin1("[\n  \"a\\\"\\\\\\n\\u0001\\u00e9\\ud83d\\ude00\\ufffd\"\n]"));
    }

    void everyCharacterIsEscapedWhereverItStands()
    {
        for (int character = 0; character < 0x80; ++character) {
            for (size_t at = 0; at < 19; ++at) {
                std::string text = "a text of 19 bytes.";
                text[at] = static_cast<char>(character);
                JsonWriter json;
                json.beginArray(JsonLayout::Line).value(text).endArray();
                const std::string written = json.take();
                QVERIFY2(std::all_of(written.begin(), written.end(), [](char c) { return c >= 0x20 && c < 0x7F; }), written.c_str());
                QVERIFY2(nlohmann::json::parse(written)[0].get<std::string>() == text, written.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_peer_files)
#include "tst_peer_files.moc"
