// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a document: the value changes, and nothing else in the text.
#include "core/config/document.h"
#include "core/config/text_tree.h"
#include "core/config/value_writer.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <random>

using namespace tagmill;

namespace {

const char *const commented = "# A bench of tags.\n"
                              "# Second line.\n"
                              "\n"
                              "tagmill: {format: 1}   # ours\n"
                              "\n"
                              "camera:            # the eye\n"
                              "    # how wide\n"
                              "    fov: 70.0      # degrees\n"
                              "    resolution:\n"
                              "    - 640   # width\n"
                              "    - 480   # height\n"
                              "\n"
                              "    # the lens\n"
                              "    intrinsics: { focal_length: 500,  # px\n"
                              "                  k1: 0.1,  # radial\n"
                              "                  k2: -0.02 }\n"
                              "    ppm_constraint:\n"
                              "        min: 2\n"
                              "        max: 9\n"
                              "# between\n"
                              "scene:\n"
                              "    lighting:\n"
                              "        directional:\n"
                              "        # morning\n"
                              "        - azimuth: 0.1\n"
                              "          elevation: 0.2 # low\n"
                              "        # noon\n"
                              "        - {azimuth: 0.3, elevation: 1.5}\n"
                              "scenario:\n"
                              "    subject:\n"
                              "        type: \"TAGS\"\n"
                              "        tag_families: [tag36h11, tag16h5] # two\n"
                              "        size_mm: 80\n"
                              "    # no board\n"
                              "    use_board: no\n"
                              "# the end\n";

const char *const jsonText1 = "{\n"
                              "    \"camera\": {\n"
                              "        \"fov\": 70.0,\n"
                              "        \"resolution\": [640, 480],\n"
                              "        \"intrinsics\": {\"k1\": 0.1}\n"
                              "    },\n"
                              "    \"dataset\": {\n"
                              "        \"num_scenes\": 3\n"
                              "    }\n"
                              "}\n";

ConfigDocument parsed(const std::string &text, TextFormat format = TextFormat::Yaml)
{
    const auto document = ConfigDocument::fromText(text, format, "a.yaml");
    return document ? *document : ConfigDocument();
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines(1);
    for (const char c : text) {
        lines.back() += c;
        if (c == '\n')
            lines.emplace_back();
    }
    if (lines.back().empty())
        lines.pop_back();
    return lines;
}

/// Lines of `before` that are not, in this order, in `after` (by the longest common subsequence).
int lostLines(const std::string &before, const std::string &after)
{
    const auto a = linesOf(before), b = linesOf(after);
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1));
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t j = 0; j < b.size(); ++j)
            common[i + 1][j + 1] = a[i] == b[j] ? common[i][j] + 1 : std::max(common[i][j + 1], common[i + 1][j]);
    return static_cast<int>(a.size()) - common[a.size()][b.size()];
}

int comments(const std::string &text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '#'));
}

} // namespace

Q_DECLARE_METATYPE(tagmill::Value)

class tst_config_patch : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void settingChangesOnlyTheBytesOfTheValue_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("oldBytes");
        QTest::addColumn<QString>("newBytes");
        const auto row = [](const char *name, const char *key, const Value &value, const char *oldBytes, const char *newBytes) {
            QTest::addRow("%s", name) << QString::fromUtf8(key) << value << QString::fromUtf8(oldBytes) << QString::fromUtf8(newBytes);
        };
        row("a number before a comment", "camera.fov", 60.5, "fov: 70.0 ", "fov: 60.5 ");
        row("one item of a block list", "camera.resolution", ValueList{640, 360}, "- 480 ", "- 360 ");
        row("a comment behind a longer value stays where it is", "camera.fov", 60.125, "fov: 70.0      #", "fov: 60.125    #");
        row("a comment behind a shorter value stays where it is", "camera.fov", 7, "fov: 70.0      #", "fov: 7         #");
        row("a comment moves when there is no room left", "camera.fov", 60.1234567891, "fov: 70.0      #", "fov: 60.1234567891 #");
        row("a number in a flow map", "camera.intrinsics.k1", 0.25, "k1: 0.1,  #", "k1: 0.25, #");
        row("the last number of a flow map", "camera.intrinsics.k2", 0.5, "k2: -0.02 }", "k2: 0.5 }");
        row("a new key in a flow map on several lines", "camera.intrinsics.p1", 0.5, "k2: -0.02 }", "k2: -0.02,\n                  p1: 0.5 }");
        row("a new key in a flow map on one line", "tagmill.compat", "none", "{format: 1}", "{format: 1, compat: none}");
        row("a quoted text", "scenario.subject.type", "BOARD", "type: \"TAGS\"", "type: BOARD");
        row("a longer flow list", "scenario.subject.tag_families", ValueList{"tag36h11", "tag16h5", "tag25h9"}, "tag16h5]", "tag16h5, tag25h9]");
        row("a shorter flow list", "scenario.subject.tag_families", ValueList{"tag36h11"}, "[tag36h11, tag16h5]", "[tag36h11]");
        row("an emptied flow list", "scenario.subject.tag_families", ValueList{}, "[tag36h11, tag16h5]", "[]");
        row("a bool", "scenario.use_board", true, "use_board: no", "use_board: true");
        row("a new key in a block map", "camera.iso", 200, "        max: 9\n", "        max: 9\n    iso: 200\n");
        row("a new key in a nested block map", "scenario.subject.tag_spacing_bits", 3.0, "size_mm: 80\n", "size_mm: 80\n        tag_spacing_bits: 3.0\n");
        row("a new group in a group", "camera.sensor_dynamics.shutter_time_ms", 2.0, "        max: 9\n", "        max: 9\n    sensor_dynamics:\n        shutter_time_ms: 2.0\n");
        row("a new section", "dataset.num_scenes", 5, "use_board: no\n", "use_board: no\ndataset:\n    num_scenes: 5\n");
        row("a group made null", "camera.ppm_constraint", Value(), "ppm_constraint:\n        min: 2\n        max: 9\n", "ppm_constraint: null\n");
        row("a field of a block item", "scene.lighting.directional.0.elevation", 0.4, "elevation: 0.2 ", "elevation: 0.4 ");
        row("a field of a flow item", "scene.lighting.directional.1.azimuth", 0.4, "azimuth: 0.3,", "azimuth: 0.4,");
        row("a new field of a block item", "scene.lighting.directional.0.intensity", 4.0, "elevation: 0.2 # low\n", "elevation: 0.2 # low\n          intensity: 4.0\n");
        row("a value that is wrong", "camera.fov", "wide open", "fov: 70.0      #", "fov: wide open #");
        row("a text that looks like a number", "camera.fov", "60", "fov: 70.0 ", "fov: \"60\" ");
    }
    void settingChangesOnlyTheBytesOfTheValue()
    {
        QFETCH(QString, key);
        QFETCH(Value, value);
        QFETCH(QString, oldBytes);
        QFETCH(QString, newBytes);
        ConfigDocument document = parsed(commented);
        QVERIFY2(!document.hasErrors(), document.problems().empty() ? "" : document.problems()[0].text().c_str());
        QString expected = QString::fromUtf8(commented);
        QCOMPARE(expected.count(oldBytes), 1);
        expected.replace(oldBytes, newBytes);
        QVERIFY_RESULT(document.set(key.toStdString(), value));
        QCOMPARE(QString::fromStdString(document.text()), expected);
        QVERIFY(document.explicitValue(key.toStdString()) == std::optional(value));
    }

    void removingTakesTheLineAndWhatBecomesEmpty_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("oldBytes");
        QTest::addColumn<QString>("newBytes");
        const auto row = [](const char *name, const char *key, const char *oldBytes, const char *newBytes) {
            QTest::addRow("%s", name) << QString::fromUtf8(key) << QString::fromUtf8(oldBytes) << QString::fromUtf8(newBytes);
        };
        row("a line of a block map", "camera.fov", "    fov: 70.0      # degrees\n", "");
        row("a block list", "camera.resolution", "    resolution:\n    - 640   # width\n    - 480   # height\n", "");
        row("the first of a flow map", "camera.intrinsics.focal_length", "focal_length: 500,  # px\n                  k1", "k1");
        row("a whole group", "camera.ppm_constraint", "    ppm_constraint:\n        min: 2\n        max: 9\n", "");
        row("a map that becomes empty, and its parents", "scene.lighting.directional",
            "scene:\n    lighting:\n        directional:\n        # morning\n        - azimuth: 0.1\n          elevation: 0.2 # low\n        # noon\n        - {azimuth: 0.3, elevation: 1.5}\n", "");
        row("the type of a subject that has other keys becomes the default", "scenario.subject.type", "\"TAGS\"", "\"TAGS\"");
        row("our format leaves our section", "tagmill.format", "{format: 1}   #", "{}            #");
        row("what is not there", "camera.iso", "# the end", "# the end");
    }
    void removingTakesTheLineAndWhatBecomesEmpty()
    {
        QFETCH(QString, key);
        QFETCH(QString, oldBytes);
        QFETCH(QString, newBytes);
        ConfigDocument document = parsed(commented);
        QString expected = QString::fromUtf8(commented);
        QCOMPARE(expected.count(oldBytes), 1);
        expected.replace(oldBytes, newBytes);
        QVERIFY_RESULT(document.remove(key.toStdString()));
        QCOMPARE(QString::fromStdString(document.text()), expected);
    }

    void jsonIsPatchedAsJson()
    {
        ConfigDocument document = parsed(jsonText1, TextFormat::Json);
        QVERIFY_RESULT(document.set("camera.fov", 61.0));
        QVERIFY_RESULT(document.set("camera.intrinsics.k2", 1e-7));
        QVERIFY_RESULT(document.set("camera.iso", 400));
        QVERIFY_RESULT(document.set("scenario.subject.tag_families", ValueList{"tag16h5"}));
        QVERIFY_RESULT(document.remove("dataset.num_scenes"));
        const std::string expected = "{\n"
                                     "    \"camera\": {\n"
                                     "        \"fov\": 61.0,\n"
                                     "        \"resolution\": [640, 480],\n"
                                     "        \"intrinsics\": {\"k1\": 0.1, \"k2\": 1e-07},\n"
                                     "        \"iso\": 400\n"
                                     "    },\n"
                                     "    \"scenario\": {\n"
                                     "        \"subject\": {\n"
                                     "            \"type\": \"TAGS\",\n"
                                     "            \"tag_families\": [\n"
                                     "                \"tag16h5\"\n"
                                     "            ]\n"
                                     "        }\n"
                                     "    }\n"
                                     "}\n";
        QCOMPARE(QString::fromStdString(document.text()), QString::fromStdString(expected));
        QVERIFY(!document.hasErrors());
    }

    void emptyTextsGrow()
    {
        for (const char *start : {"", "# only a comment\n", "# no line end", "{}", "null\n", "---\n"}) {
            ConfigDocument document = parsed(start);
            QVERIFY_RESULT(document.set("camera.fov", 50.0));
            QVERIFY_RESULT(document.set("dataset.num_scenes", 2));
            QVERIFY_RESULT(document.set("camera.iso", 200));
            QCOMPARE(document.config().camera.fov, 50.0);
            QCOMPARE(document.config().dataset.num_scenes, 2);
            QVERIFY2(comments(document.text()) == comments(start), document.text().c_str());
            QVERIFY_RESULT(document.remove("camera.fov"));
            QVERIFY_RESULT(document.remove("camera.iso"));
            QVERIFY_RESULT(document.remove("dataset.num_scenes"));
            QVERIFY(document.explicitMap() == Value(ValueMap{}) || document.explicitMap().isNull());
        }
        ConfigDocument json = parsed("{}", TextFormat::Json);
        QVERIFY_RESULT(json.set("camera.fov", 50.0));
        QCOMPARE(json.text(), std::string("{\n  \"camera\": {\n    \"fov\": 50.0\n  }\n}"));
    }

    void windowsLineEndsStay()
    {
        std::string text = commented;
        for (size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                text.insert(i++, 1, '\r');
        ConfigDocument document = parsed(text);
        QVERIFY_RESULT(document.set("camera.iso", 200));
        QVERIFY_RESULT(document.set("renderer.max_samples", 8));
        QVERIFY_RESULT(document.set("camera.fov", 20.0));
        QVERIFY_RESULT(document.remove("camera.ppm_constraint"));
        const std::string now = document.text();
        for (size_t i = 0; i < now.size(); ++i)
            QVERIFY(now[i] != '\n' || (i > 0 && now[i - 1] == '\r'));
        QCOMPARE(document.config().renderer.max_samples, 8);
    }

    void bytesAreFoundBehindUmlautsAndAByteOrderMark()
    {
        ConfigDocument document = parsed("\xef\xbb\xbf# grüße €😀\ndataset: {output_dir: \"ä😀\", num_scenes: 3} # größe\ncamera: {fov: 70}\n");
        QVERIFY_RESULT(document.set("dataset.num_scenes", 4));
        QVERIFY_RESULT(document.set("camera.fov", 71));
        QCOMPARE(document.text(), std::string("\xef\xbb\xbf# grüße €😀\ndataset: {output_dir: \"ä😀\", num_scenes: 4} # größe\ncamera: {fov: 71}\n"));
    }

    void valuesBehindAliasesAndMergesChangeOnlyWhereTheyAreAsked()
    {
        const std::string text = "# bench\ndataset:\n  metadata: {shared: &s [1280, 720]}\ncamera:\n  resolution: *s # as above\n";
        ConfigDocument document = parsed(text);
        QCOMPARE(document.config().camera.resolution, (Size2i{1280, 720}));
        QVERIFY_RESULT(document.set("camera.resolution", ValueList{640, 480}));
        QCOMPARE(document.text(), std::string("# bench\ndataset:\n  metadata: {shared: &s [1280, 720]}\ncamera:\n  resolution: [640, 480] # as above\n"));

        ConfigDocument merged = parsed("dataset:\n  metadata:\n    m: &m {fov: 40, iso: 200}\ncamera:\n  <<: *m\n  azimuth: 1\n");
        QCOMPARE(merged.config().camera.fov, 40.0);
        QVERIFY_RESULT(merged.set("camera.fov", 50));
        QCOMPARE(merged.text(), std::string("dataset:\n  metadata:\n    m: &m {fov: 40, iso: 200}\ncamera:\n  <<: *m\n  azimuth: 1\n  fov: 50\n"));
        QVERIFY_RESULT(merged.remove("camera.iso")); // only possible by writing the map out
        QVERIFY(!merged.isExplicit("camera.iso"));
        QCOMPARE(merged.config().camera.fov, 50.0);
        QCOMPARE(merged.config().camera.iso, 100);

        ConfigDocument anchored = parsed("camera: {resolution: &r [640, 480]}\ndataset: {metadata: {r: *r}}\n");
        QVERIFY_RESULT(anchored.set("camera.resolution", ValueList{320, 240}));
        QCOMPARE(anchored.config().camera.resolution, (Size2i{320, 240}));
        QVERIFY(anchored.explicitValue("dataset.metadata.r") == std::optional(Value(ValueList{640, 480})));
    }

    void metresGiveWayToMillimetres()
    {
        ConfigDocument document = parsed("scenario:\n  subject:\n    type: TAGS\n    size_meters: 0.1 # old\n");
        QVERIFY(document.explicitValue("scenario.subject.size_mm") == std::optional(Value(100.0)));
        QCOMPARE(document.lineOf("scenario.subject.size_mm"), 4);
        QVERIFY_RESULT(document.set("scenario.subject.size_mm", 60.0));
        QCOMPARE(document.config().scenario.subject.tags.size_mm, 60.0);
        QVERIFY(document.text().find("size_meters") == std::string::npos);
        QVERIFY_RESULT(document.remove("scenario.subject.size_mm"));
        QCOMPARE(document.text(), std::string("scenario:\n  subject:\n    type: TAGS\n"));
    }

    void aSubjectThatComesIntoBeingGetsAType()
    {
        ConfigDocument document;
        QVERIFY_RESULT(document.set("scenario.subject.size_mm", 60.0));
        QVERIFY(!document.hasErrors());
        QCOMPARE(document.text(), std::string("scenario:\n  subject:\n    type: TAGS\n    size_mm: 60.0\n"));
    }

    void unknownKeysAreNotWritten()
    {
        ConfigDocument document = parsed(commented);
        for (const char *key : {"camera.fvo", "camra", "", "camera.fov.x", "scene.lighting.directional.0.colour", "scene.lighting.directional.x"}) {
            const auto result = document.set(key, 1);
            QVERIFY2(!result, key);
            QVERIFY(result.error().code == Errc::InvalidValue);
        }
        QVERIFY(!document.set("scene.lighting.directional.7.azimuth", 1.0));
        QCOMPARE(document.text(), std::string(commented));
    }

    void wholeGroupsAreSetAndRemoved()
    {
        ConfigDocument document = parsed(commented);
        QVERIFY_RESULT(document.set("scenario.subject", ValueMap{{"type", "BOARD"}, {"rows", 5}, {"cols", 7}, {"marker_size_mm", 30.0}, {"square_size_mm", 40.0}}));
        QVERIFY2(!document.hasErrors(), document.text().c_str());
        QCOMPARE(document.config().scenario.subject.board.cols, 7);
        QVERIFY(document.text().find("    # no board\n    use_board: no\n# the end\n") != std::string::npos);
        QVERIFY_RESULT(document.remove("tagmill"));
        QVERIFY(document.config().isCompat());
        QVERIFY_RESULT(document.set("tagmill", ValueMap{{"format", 1}}));
        QVERIFY(!document.config().isCompat());
        QVERIFY_RESULT(document.set("scene.lighting.directional", ValueList{}));
        QVERIFY(document.config().scene.lighting.directional.empty());
    }

    void eachFieldCanBeSetAloneAndCostsAtMostItsOwnLine()
    {
        GenConfig other;
        other.camera.ppm_constraint.emplace();
        other.scenario.occluders.emplace();
        other.camera.sensor_noise.emplace();
        int fields = 0;
        for (const FieldDesc &field : genConfigFields()) {
            ConfigDocument document = parsed(commented);
            const auto old = document.explicitValue(field.key);
            if (old && (old->as<ValueMap>() || old->as<ValueList>()))
                continue;
            QVERIFY_RESULT(document.set(field.key, field.get(other)));
            const std::string message = std::string(field.key) + "\n" + document.text();
            QVERIFY2(lostLines(commented, document.text()) <= 1, message.c_str());
            QVERIFY2(comments(document.text()) == comments(commented), message.c_str());
            QVERIFY2(sameValue(*document.explicitValue(field.key), field.get(other)), message.c_str());
            // And away again: what was not there before leaves no trace.
            QVERIFY_RESULT(document.remove(field.key));
            if (!old && field.key.find("ppm_constraint") == std::string_view::npos && field.key.find("sensor_noise.") == std::string_view::npos
                && field.key.find("occluders.") == std::string_view::npos)
                QVERIFY2(document.text() == commented, document.text().c_str());
            ++fields;
        }
        QVERIFY(fields > 110);
    }

    void oddTextsAreStillWrittenRight_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::addRow("%s", name) << QString::fromUtf8(text); };
        row("a key after a question mark", "? camera\n: fov: 70\n  iso: 100\ndataset: {num_scenes: 1} # keep\n");
        row("a value on the next line", "camera:\n  fov:\n    70\n  iso: 100\n");
        row("an anchored map", "camera: &c\n  fov: 70\ndataset: {metadata: {c: *c}}\n# keep\n");
        row("a tagged map", "camera: !!map\n  fov: 70\n# keep\n");
        row("a tagged number", "camera:\n  fov: !!float 70 # keep\n");
        row("everything in one flow map", "{camera: {fov: 70}, dataset: {num_scenes: 1}} # keep\n");
        row("a flow map with a last comma", "camera: {fov: 70,} # keep\n");
        row("a block text at the end", "camera:\n  fov: 70\ndataset:\n  metadata:\n    note: |\n      two\n      lines\n\n");
        row("a kept block text at the end", "camera:\n  fov: 70\n  intrinsics: {k1: 1}\ndataset:\n  metadata:\n    note: |+\n      two\n\n\n");
        row("an aliased section", "dataset: {metadata: &m {fov: 33}}\ncamera: *m\n");
        row("a section twice", "camera: {fov: 60}\ncamera: {fov: 61}\n");
        row("a key twice", "camera:\n  fov: 60\n  iso: 100\n  fov: 61 # keep\n");
        row("an empty section", "camera:\ndataset: {num_scenes: 1} # keep\n");
        row("an empty section with a comment", "camera: # keep\ndataset:\n  num_scenes: 1\n");
        row("a section that is a number", "camera: 5 # keep\n");
        row("nested dashes", "scene:\n  lighting:\n    directional:\n    - - 1\n      - 2\ncamera: {fov: 1}\n");
        row("document marks", "%YAML 1.1\n---\ncamera:\n  fov: 70\n...\n");
        row("a quoted key", "\"camera\":\n  'fov': 70 # keep\n");
        row("no line end", "camera:\n  fov: 70");
    }
    void oddTextsAreStillWrittenRight()
    {
        QFETCH(QString, text);
        ConfigDocument document = parsed(text.toStdString());
        const int before = comments(document.text());
        QVERIFY_RESULT(document.set("camera.fov", 44.0));
        QVERIFY_RESULT(document.set("camera.intrinsics.k2", 0.5));
        QVERIFY_RESULT(document.set("camera.resolution", ValueList{320, 240}));
        QVERIFY_RESULT(document.set("scene.lighting.directional", ValueList{ValueMap{{"azimuth", 1.0}, {"elevation", 0.5}}, ValueMap{{"azimuth", 2.0}, {"elevation", 0.5}}}));
        QVERIFY_RESULT(document.set("renderer.mode", "eevee"));
        QVERIFY2(!document.hasErrors(), (document.problems().empty() ? "" : document.problems()[0].text() + "\n" + document.text()).c_str());
        QCOMPARE(document.config().camera.fov, 44.0);
        QCOMPARE(document.config().camera.intrinsics.k2, 0.5);
        QCOMPARE(document.config().camera.resolution, (Size2i{320, 240}));
        QCOMPARE(document.config().scene.lighting.directional.size(), size_t(2));
        QCOMPARE(comments(document.text()), before);
        QVERIFY_RESULT(document.remove("camera.fov"));
        QVERIFY_RESULT(document.remove("scene.lighting.directional"));
        QVERIFY(!document.isExplicit("camera.fov") && !document.isExplicit("scene"));
        QCOMPARE(document.config().camera.resolution, (Size2i{320, 240}));
    }

    void randomEditsKeepEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isJson");
        QTest::addRow("commented YAML") << QString::fromUtf8(commented) << false;
        QTest::addRow("JSON") << QString::fromUtf8(jsonText1) << true;
        QTest::addRow("flow YAML") << "camera: {fov: 70, resolution: [640, 480]} # c\n" << false;
        for (const char *name : {"sensor_stack_velocity", "occ_half_bar_iso", "tags_random_basic", "board_charuco"}) {
            const auto file = readFile(test::dataDir() / "configs" / (std::string(name) + ".yaml"));
            QTest::addRow("%s", name) << QString::fromStdString(file ? *file : std::string()) << false;
            const auto json = readFile(test::dataDir() / "configs" / (std::string(name) + ".json"));
            QTest::addRow("%s as JSON", name) << QString::fromStdString(json ? *json : std::string()) << true;
        }
    }
    void randomEditsKeepEverythingElse()
    {
        QFETCH(QString, text);
        QFETCH(bool, isJson);
        ConfigDocument document = parsed(text.toStdString(), isJson ? TextFormat::Json : TextFormat::Yaml);
        const int commentsAtFirst = comments(document.text());
        std::mt19937 random(17);
        GenConfig other; // where values come from
        other.camera.ppm_constraint.emplace();
        other.scenario.occluders.emplace();
        other.camera.sensor_noise.emplace();
        other.scene.lighting.directional.resize(2);
        int changes = 0, scalarChanges = 0, exactLosses = 0;
        for (int i = 0; i < 300; ++i) {
            const auto fields = genConfigFields();
            const FieldDesc &field = fields[random() % fields.size()];
            if (field.key == "version" || field.key == "presets")
                continue;
            const std::string before = document.text();
            const Value mapBefore = document.explicitMap().isNull() ? Value(ValueMap{}) : document.explicitMap();
            const std::string key(field.key);
            const bool wasScalar = document.isExplicit(key) && !document.explicitValue(key)->as<ValueMap>() && !document.explicitValue(key)->as<ValueList>();
            const bool isRemoval = random() % 4 == 0;
            Value value = field.get(other);
            if (const auto *real = value.as<double>())
                value = *real + static_cast<double>(random() % 1000) / 8;
            if (const auto *whole = value.as<std::int64_t>())
                value = *whole + static_cast<std::int64_t>(random() % 50);
            if (isRemoval)
                QVERIFY_RESULT(document.remove(key));
            else
                QVERIFY_RESULT(document.set(key, value));
            // What the text now says is what was asked, and what all else said is what it says.
            const auto reread = ConfigDocument::fromText(document.text(), document.format());
            QVERIFY2(reread, document.text().c_str());
            QVERIFY(reread->explicitMap() == document.explicitMap());
            QVERIFY(reread->isExplicit(key) == (!isRemoval || key == "scenario.subject.type" ? document.isExplicit(key) : false));
            if (!isRemoval)
                QVERIFY2(sameValue(*document.explicitValue(key), value), document.text().c_str());
            for (const FieldDesc &each : fields) {
                const bool isRelated = each.key.starts_with(field.key) || field.key.starts_with(each.key) || each.key == "scenario.subject.type";
                const Value *was = valueAt(mapBefore, each.key), *is = valueAt(document.explicitMap(), each.key);
                if (!isRelated)
                    QVERIFY2(was ? is && sameValue(*was, *is) : !is, (key + " changed " + std::string(each.key) + "\n" + document.text()).c_str());
            }
            // One value more or less costs at most the lines it stood on.
            changes += before != document.text();
            if (wasScalar && !isRemoval && !value.as<ValueMap>() && !value.as<ValueList>()) {
                ++scalarChanges;
                exactLosses += lostLines(before, document.text()) > 1;
            }
        }
        QVERIFY2(changes > 100, qPrintable(QString::number(changes)));
        QCOMPARE(exactLosses, 0);
        QVERIFY(scalarChanges > 10);
        QVERIFY(comments(document.text()) <= commentsAtFirst);
    }
};

QTEST_APPLESS_MAIN(tst_config_patch)
#include "tst_config_patch.moc"
