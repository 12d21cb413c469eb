// SPDX-License-Identifier: GPL-3.0-or-later
// The presets themselves: that each can be used.
#include "core/config/document.h"
#include "core/config/presets.h"
#include "core/config/schema_index.h"
#include "core/config/text_tree.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <map>

#include <filesystem>

using namespace tagmill;

namespace {

/// Every key of the map that is not in the schema.
void collectUnknown(const Value &map, const std::string &prefix, std::vector<std::string> &unknown)
{
    for (const auto &[name, value] : *map.as<ValueMap>()) {
        const std::string key = prefix + name;
        if (!findField(key) && !isGroup(key))
            unknown.push_back(key);
        else if (isGroup(key) && value.as<ValueMap>())
            collectUnknown(value, key + ".", unknown);
    }
}

} // namespace

class tst_presets : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFileIsBuiltInAsItIs()
    {
        size_t files = 0;
        for (const auto &file : std::filesystem::directory_iterator(test::sourceDir() / "resources/presets")) {
            const auto tree = parseJson(*readFile(file.path()));
            QVERIFY_RESULT(tree);
            const Value root = nodeValue(*tree->root);
            const Preset *preset = findPreset(file.path().stem().string());
            QVERIFY2(preset, file.path().c_str());
            QVERIFY(*member(root, "overrides") == preset->overrides);
            ++files;
        }
        QCOMPARE(files, allPresets().size());
        QVERIFY(files >= 17);
    }

    void eachIsCompleteAndCanBeUsed_data()
    {
        QTest::addColumn<QString>("name");
        for (const Preset &preset : allPresets())
            QTest::addRow("%s", preset.name.c_str()) << QString::fromStdString(preset.name);
    }
    void eachIsCompleteAndCanBeUsed()
    {
        QFETCH(QString, name);
        const Preset *preset = findPreset(name.toStdString());
        QVERIFY(preset && isPresetName(preset->name));
        QVERIFY(!preset->title.empty() && !preset->description.empty());
        QCOMPARE(preset->version, std::string("1.0"));
        QCOMPARE(preset->category, preset->name.substr(0, preset->name.find('.')));
        std::vector<std::string> unknown;
        collectUnknown(preset->overrides, {}, unknown);
        QVERIFY2(unknown.empty(), unknown.empty() ? "" : unknown.front().c_str());
        // One leaves the size of its board to the config, one its sun.
        const std::map<std::string, std::string> rest = {{"calibration.aprilgrid_6x6", "scenario: {subject: {marker_size_mm: 80}}\n"},
                                                         {"shadow.occluder_overlay", "scene: {lighting: {directional: [{azimuth: 0, elevation: 1}]}}\n"}};
        const std::string more = rest.contains(preset->name) ? rest.at(preset->name) : "";
        for (const std::string start : {"", "camera: {fov: 60}\n", "tagmill: {format: 1}\n"}) {
            const auto document = ConfigDocument::fromText("presets: [" + preset->name + "]\n" + start + more, TextFormat::Yaml, "a.yaml");
            QVERIFY_RESULT(document);
            QVERIFY2(document->problems().empty(), document->problems().empty() ? "" : document->problems()[0].text().c_str());
            for (const Preset &other : allPresets()) { // and together with any other
                Report report;
                const auto config = resolveConfig(*document, {{"scenario.subject.marker_size_mm", "20"}}, report, {other.name});
                QVERIFY_RESULT(config);
            }
        }
        const auto again = ConfigDocument::fromText(presetToYaml(*preset), TextFormat::Yaml);
        QVERIFY_RESULT(again);
        QVERIFY(sameValue(again->textMap(), preset->overrides));
    }

    void namesAreTwoWords()
    {
        QVERIFY(isPresetName("a.b") && isPresetName("lighting.low_key2"));
        for (const char *bad : {"", "a", "a.", ".b", "A.b", "a.b.c", "a-b.c", "1a.b", "a.1"})
            QVERIFY2(!isPresetName(bad), bad);
    }
};

QTEST_APPLESS_MAIN(tst_presets)
#include "tst_presets.moc"
