// SPDX-License-Identifier: GPL-3.0-or-later
// YAML 1.1 and JSON as text: scalars, anchors, merges, and texts that are broken or hostile.
#include "core/config/document.h"
#include "core/config/text_tree.h"
#include "core/config/value_writer.h"
#include "core/config/yaml_scalar.h"
#include "tests/support/test_support.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

using namespace tagmill;

namespace {

std::string yamlAsJson(const std::string &text)
{
    const auto tree = parseYaml(text);
    return tree ? jsonText(nodeValue(*tree->root)) : "error: " + std::to_string(tree.error().problem.line) + ": " + tree.error().problem.id;
}

std::string jsonAsJson(const std::string &text)
{
    const auto tree = parseJson(text);
    return tree ? jsonText(nodeValue(*tree->root)) : "error: " + std::to_string(tree.error().problem.line) + ": " + tree.error().problem.sentence();
}

std::string typeName(const Value &value)
{
    constexpr std::string_view names[] = {"null", "bool", "int", "float", "str", "list", "map"};
    return std::string(names[value.data.index()]);
}

} // namespace

class tst_config_text : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void plainScalarsMeanWhatYaml11Says_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char *text, const char *type, const char *json) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(type) << QString::fromUtf8(json);
        };
        row("empty", "", "null", "null");
        row("tilde", "~", "null", "null");
        row("Null", "Null", "null", "null");
        row("nULL is text", "nULL", "str", "\"nULL\"");
        row("yes", "yes", "bool", "true");
        row("Off", "Off", "bool", "false");
        row("ON", "ON", "bool", "true");
        row("y is text", "y", "str", "\"y\"");
        row("tRUE is text", "tRUE", "str", "\"tRUE\"");
        row("integer", "-12", "int", "-12");
        row("plus sign", "+12", "int", "12");
        row("underscores", "1_000", "int", "1000");
        row("octal", "010", "int", "8");
        row("negative octal", "-017", "int", "-15");
        row("no octal digit", "09", "str", "\"09\"");
        row("YAML 1.2 octal is text", "0o10", "str", "\"0o10\"");
        row("hexadecimal", "0xFf", "int", "255");
        row("binary", "0b101", "int", "5");
        row("sexagesimal", "1:30", "int", "90");
        row("long sexagesimal", "-1:00:01", "int", "-3601");
        row("no sexagesimal", "1:60", "str", "\"1:60\"");
        row("sexagesimal real", "1:30.5", "float", "90.5");
        row("64 bits", "9223372036854775807", "int", "9223372036854775807");
        row("beyond 64 bits", "9223372036854775808", "float", "9.223372036854776e+18");
        row("real", "0.2", "float", "0.2");
        row("real without fraction", "3.", "float", "3.0");
        row("real without whole part", ".5", "float", "0.5");
        row("a sign needs a whole part", "-.5", "str", "\"-.5\"");
        row("exponent with sign", "1.5e+3", "float", "1500.0");
        row("exponent without sign is text", "1.5e3", "str", "\"1.5e3\"");
        row("exponent without point is text", "1e3", "str", "\"1e3\"");
        row("exponent without point is text even with sign", "1e-3", "str", "\"1e-3\"");
        row("infinity", "-.inf", "float", "null");
        row("not a number", ".nan", "float", "null");
        row("signed not a number is text", "+.nan", "str", "\"+.nan\"");
        row("a point is text", ".", "str", "\".\"");
        row("a dash with text", "-a", "str", "\"-a\"");
        row("a date is text", "2026-01-02", "str", "\"2026-01-02\"");
        row("an address is text", "1.2.3.4", "str", "\"1.2.3.4\"");
    }
    void plainScalarsMeanWhatYaml11Says()
    {
        QFETCH(QString, text);
        QFETCH(QString, type);
        QFETCH(QString, json);
        const Value value = resolveYamlScalar(text.toStdString());
        QCOMPARE(QString::fromStdString(typeName(value)), type);
        QCOMPARE(QString::fromStdString(jsonText(value)), json);
    }

    void writtenScalarsReadBackEqual()
    {
        std::vector<Value> values = {Value(), true, false, 0, -7, std::int64_t{INT64_MIN}, 1.0, -0.5, 1e-5, 1e22, 6.02e23, 0.1, "", "yes", "1e3", "1.5", "a b",
                                     " a", "a ", "a: b", "a #b", "#a", "- a", "-a", "[a", "{a", "'a", "\"a", "a\nb", "\ta", "ä€😀", "null", "~", "0x1", "1:30",
                                     "...", "---", "a,b", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "?", "? a", "=", "<<", "assets/textures", "$OUT/x", std::string("\x01\x7f")};
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            std::string text;
            for (auto n = random() % 6; n > 0; --n)
                text += "abe10.:-+_xX#{}[],'\"\\ \n~yno"[random() % 27];
            values.push_back(text);
            values.push_back(std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 100));
        }
        for (const Value &value : values) {
            const ValueMap map = {{"k", value}, {"l", ValueList{value, value}}};
            for (const std::string &text : {yamlFlowText(map), yamlBlockText(map, 0), jsonText(map), jsonText(map, {.indent = 2})}) {
                const auto tree = parseYaml(text);
                QVERIFY2(tree, (text + (tree ? "" : tree.error().text())).c_str());
                // Reals written as JSON may lack the point that YAML 1.1 wants in 1e+22.
                if (!value.as<double>() || text[0] != '{' || text[1] == 'k')
                    QVERIFY2(nodeValue(*tree->root) == Value(map), text.c_str());
            }
            const auto json = parseJson(jsonText(map, {.asciiOnly = true}));
            QVERIFY_RESULT(json);
            QVERIFY(nodeValue(*json->root) == Value(map));
        }
    }

    void structuresAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char *text, const char *json) { QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(json); };
        row("nothing", "", "null");
        row("only a comment", "# nothing here\n", "null");
        row("a byte order mark", "\xef\xbb\xbf" "a: 1\n", "{\"a\": 1}");
        row("windows line ends", "a: 1\r\nb:\r\n  - x\r\n", "{\"a\": 1, \"b\": [\"x\"]}");
        row("an alias", "a: &x [1, 2]\nb: *x\n", "{\"a\": [1, 2], \"b\": [1, 2]}");
        row("a merge", "a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n", "{\"a\": {\"p\": 1, \"q\": 2}, \"b\": {\"p\": 1, \"q\": 3}}");
        row("a merge behind the key it yields to", "a: &x {q: 2}\nb:\n  q: 3\n  <<: *x\n", "{\"a\": {\"q\": 2}, \"b\": {\"q\": 3}}");
        row("a merge of several: the first wins", "a: [&x {p: 1}, &y {p: 2, q: 2}]\nb: {<<: [*x, *y]}\n", "{\"a\": [{\"p\": 1}, {\"p\": 2, \"q\": 2}], \"b\": {\"p\": 1, \"q\": 2}}");
        row("a quoted << is a key", "a: {'<<': 1}\n", "{\"a\": {\"<<\": 1}}");
        row("a key twice: the last counts", "a: 1\nb: 2\na: 3\n", "{\"a\": 3, \"b\": 2}");
        row("tags", "a: !!str 1\nb: !!float 1\nc: !!int '3'\nd: ! 5\n", "{\"a\": \"1\", \"b\": 1.0, \"c\": 3, \"d\": \"5\"}");
        row("block text", "a: |\n  x\n  y\nb: >-\n  x\n  y\n", "{\"a\": \"x\\ny\\n\", \"b\": \"x y\"}");
        row("a key without value", "a:\nb: 1\n", "{\"a\": null, \"b\": 1}");
        row("a document start", "%YAML 1.1\n---\na: 1\n...\n", "{\"a\": 1}");
        row("umlauts before a place", "ä: ö\nb: [ü, 1]\n", "{\"ä\": \"ö\", \"b\": [\"ü\", 1]}");
        row("malformed brackets", "a: [1, 2\nb: 3\n", "error: 2: config.yaml_syntax");
        row("a tab as indentation", "a:\n\tb: 1\n", "error: 2: config.yaml_syntax");
        row("a wrong indentation", "a:\n  b: 1\n c: 2\n", "error: 3: config.yaml_syntax");
        row("two colons", "a: b: c\n", "error: 1: config.yaml_syntax");
        row("an unfinished quote", "a: 'b\n\n", "error: 2: config.yaml_syntax");
        row("an unknown alias", "a: 1\nb: *x\n", "error: 2: config.unknown_alias");
        row("an alias inside its own anchor", "a: &x [*x]\n", "error: 1: config.unknown_alias");
        row("a tag that makes objects", "a: 1\nb: !!python/object:os.system x\n", "error: 2: config.unknown_tag");
        row("a tag that lies", "a: !!int x\n", "error: 1: config.unknown_tag");
        row("two documents", "a: 1\n---\nb: 1\n", "error: 2: config.several_documents");
        row("a list as key", "a: 1\n? [1, 2]\n: 3\n", "error: 2: config.key_not_text");
        row("a merge of a number", "a:\n  <<: 5\n", "error: 2: config.bad_merge");
        row("a byte that is not UTF-8", "a: 1\nb: \xff\n", "error: 2: config.encoding");
        row("a control character", "a: 1\nb: \x01\n", "error: 2: config.encoding");
        row("UTF-16", "\xff\xfe" "a", "error: 1: config.encoding");
    }
    void structuresAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, json);
        // The rows with broken bytes do not survive QString: they are told apart by name.
        const QByteArray tag = QTest::currentDataTag();
        std::string bytes = text.toStdString();
        if (tag == "a byte that is not UTF-8")
            bytes = "a: 1\nb: \xff\n";
        if (tag == "UTF-16")
            bytes = std::string("\xff\xfe" "a\0", 4);
        QCOMPARE(QString::fromStdString(yamlAsJson(bytes)), json);
    }

    void jsonIsStrictAndSaysWhereItBreaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char *text, const char *json) { QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(json); };
        row("all kinds", "{\"a\": [1, -2.5e3, true, null, \"x\\n\\u00e4\\ud83d\\ude00\"]}", "{\"a\": [1, -2500.0, true, null, \"x\\nä😀\"]}");
        row("a large integer", "[9223372036854775808]", "[9.223372036854776e+18]");
        row("nothing", "", "error: 1: The text is not valid JSON here: the text ends too early");
        row("a comma too much", "{\"a\": 1,\n}", "error: 2: The text is not valid JSON here: a comma before } is not allowed");
        row("a comma too few", "{\"a\": 1\n\"b\": 2}", "error: 2: The text is not valid JSON here: a comma or } is missing");
        row("a key without quotes", "{a: 1}", "error: 1: The text is not valid JSON here: a key in double quotes is missing");
        row("single quotes", "{\"a\":\n'b'}", "error: 2: The text is not valid JSON here: not a JSON value (texts need double quotes): 'b'");
        row("a colon too few", "{\"a\" 1}", "error: 1: The text is not valid JSON here: a colon is missing after the key a");
        row("a leading zero", "[010]", "error: 1: The text is not valid JSON here: not a JSON value (texts need double quotes): 010");
        row("no digit behind the point", "[1.]", "error: 1: The text is not valid JSON here: not a JSON value (texts need double quotes): 1.");
        row("NaN", "[NaN]", "error: 1: The text is not valid JSON here: not a JSON value (texts need double quotes): NaN");
        row("a comment", "[1] // one", "error: 1: The text is not valid JSON here: nothing may follow the end of the value");
        row("an open text", "[\"a", "error: 1: The text is not valid JSON here: a text is not closed by a double quote");
        row("half a surrogate pair", "[\"\\ud83d\"]", "error: 1: The text is not valid JSON here: half of a surrogate pair inside a text");
        row("an unknown escape", "[\"\\x\"]", "error: 1: The text is not valid JSON here: an unknown escape inside a text");
        row("an open list", "[1,\n", "error: 2: The text is not valid JSON here: the text ends too early");
    }
    void jsonIsStrictAndSaysWhereItBreaks()
    {
        QFETCH(QString, text);
        QFETCH(QString, json);
        QCOMPARE(QString::fromStdString(jsonAsJson(text.toStdString())), json);
        QVERIFY(!parseJson(std::string_view("\"\xc3\"")));
        QVERIFY(!parseJson(std::string_view("[1]\0", 4)));
    }

    void hostileTextsAreRefusedInShortTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        const auto anchored = [](int i, const std::string &content) { return "a" + std::to_string(i) + ": &a" + std::to_string(i) + " " + content + "\n"; };
        const auto alias = [](int i) { return "*a" + std::to_string(i); };
        std::string laughs = anchored(0, "[x, x, x, x, x, x, x, x, x, x]"), merges = anchored(0, "{k0: 1, l0: 1, m0: 1}"), chain = anchored(0, "[1]");
        for (int i = 1; i < 1000; ++i) {
            std::string ten = alias(i - 1);
            for (int k = 0; k < 9; ++k)
                ten += ", " + alias(i - 1);
            laughs += i < 10 ? anchored(i, "[" + ten + "]") : "";
            merges += i < 60 ? anchored(i, "{<<: [" + alias(i - 1) + ", " + alias(i - 1) + "], k: 1}") : "";
            chain += anchored(i, "[" + alias(i - 1) + "]");
        }
        QTest::addRow("billion laughs") << QByteArray::fromStdString(laughs) << "config.too_many_nodes";
        QTest::addRow("laughs by merge keys") << QByteArray::fromStdString(merges) << "config.too_many_nodes";
        QTest::addRow("depth by aliases") << QByteArray::fromStdString(chain) << "config.too_deep";
        QTest::addRow("deep lists") << QByteArray(100000, '[') << "config.too_deep";
        QTest::addRow("deep maps") << QByteArray("{a: ").repeated(100000) << "config.too_deep";
        QTest::addRow("deep dashes") << QByteArray("- ").repeated(100000) << "config.too_deep";
        QTest::addRow("a million and one values") << "a: [" + QByteArray("1,").repeated(1000001) + "]" << "config.too_many_nodes";
        QTest::addRow("sixty-five megabytes") << QByteArray(65 << 20, ' ') << "config.too_long";
        QByteArray binary(200000, '\0');
        std::mt19937 random(3);
        for (char &c : binary)
            c = static_cast<char>(random());
        QTest::addRow("random bytes") << binary << "config.encoding";
    }
    void hostileTextsAreRefusedInShortTime()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QElapsedTimer timer;
        timer.start();
        const auto document = ConfigDocument::fromText(text.toStdString(), TextFormat::Yaml, "h.yaml");
        QVERIFY(!document);
        QCOMPARE(QString::fromStdString(document.error().problem.id), id);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        if (QByteArray(QTest::currentDataTag()) == "deep lists") {
            const auto json = ConfigDocument::fromText(text.toStdString(), TextFormat::Json);
            QVERIFY(!json && json.error().problem.id == "config.too_deep");
        }
    }

    void manyUnknownKeysAreSummedUp()
    {
        std::string text;
        for (int i = 0; i < 20000; ++i)
            text += "unknown_" + std::to_string(i) + ": 1\n";
        const auto document = ConfigDocument::fromText(text, TextFormat::Yaml);
        QVERIFY_RESULT(document);
        QCOMPARE(document->problems().size(), size_t(101));
        const auto &problems = document->problems();
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.sentence() == "19900 more keys are not in this schema"; }));
    }

    void aDocumentThatIsNoMapIsRefused()
    {
        for (const char *text : {"5", "[1, 2]", "just words"}) {
            const auto document = ConfigDocument::fromText(text, TextFormat::Yaml, "a.yaml");
            QVERIFY(!document);
            QCOMPARE(document.error().problem.id, std::string("config.root_not_map"));
        }
        QVERIFY_RESULT(ConfigDocument::fromText("# empty\n", TextFormat::Yaml));
        QVERIFY_RESULT(ConfigDocument::fromText("null\n", TextFormat::Yaml));
    }

    void mutatedTextsNeverCrashTheReaders()
    {
        const std::string seed = "# c\ncamera: &c {fov: 60, resolution: [640, 480]}\nscenario:\n  subject:\n    type: TAGS # t\n    tag_families: ['tag36h11', \"x\"]\nb:\n  <<: *c\n  t: |\n   x\n";
        std::mt19937 random(11);
        int readable = 0;
        for (int i = 0; i < 3000; ++i) {
            std::string text = seed;
            for (auto n = 1 + random() % 4; n > 0; --n) {
                const size_t at = random() % text.size();
                switch (random() % 3) {
                case 0: text[at] = "\n :-[]{}&*<|#'\"\\\t\xc3"[random() % 19]; break;
                case 1: text.erase(at, 1 + random() % 5); break;
                default: text.insert(at, text.substr(random() % text.size(), random() % 8)); break;
                }
            }
            readable += ConfigDocument::fromText(text, TextFormat::Yaml).has_value();
            readable += ConfigDocument::fromText(text, TextFormat::Json).has_value();
        }
        QVERIFY(readable > 200);
    }
};

QTEST_APPLESS_MAIN(tst_config_text)
#include "tst_config_text.moc"
