// SPDX-License-Identifier: GPL-3.0-or-later
// The table: complete, documented, and with SCHEMA's defaults.
#include "core/config/board_rules.h"
#include "core/config/document.h"
#include "core/config/enum_names.h"
#include "core/config/text_tree.h"
#include "core/config/value_writer.h"
#include "core/files.h"
#include "core/number_text.h"
#include "core/target/family.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <limits>
#include <set>

using namespace tagmill;

namespace {

Value readJson(const std::string &name)
{
    const auto text = readFile(test::dataDir() / "configs" / name);
    const auto tree = text ? parseJson(*text) : Result<TextTree>(text.error());
    return tree ? nodeValue(*tree->root) : Value();
}

/// A value of the field's type at a distance from its bound.
Value numberFor(const FieldDesc &field, double number)
{
    switch (field.kind) {
    case Kind::Vector2i: return ValueList{Value(number), Value(number)};
    case Kind::IntegerList: return ValueList{Value(number)};
    default: return number;
    }
}

} // namespace

class tst_schema : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyDefaultEqualsThePublishedOne()
    {
        const Value expected = readJson("default.json");
        const Value ours = configToValue(GenConfig());
        QVERIFY(expected.as<ValueMap>());
        QVERIFY2(sameValue(ours, expected), jsonText(ours, {.indent = 1}).c_str());
    }

    void theDefaultConfigHasThePublishedHash()
    {
        const std::string text = jsonText(configToValue(GenConfig()), {.sortKeys = true, .asciiOnly = true});
        QCOMPARE(text.size(), size_t(2522));
        QCOMPARE(hex(sha256(text)), std::string("14ae33d8e09fdfe4f6799c3290e1693511b9b979f8580621aced40362ef89229"));
    }

    void keysAreUniqueAndDocumented()
    {
        std::set<std::string_view> keys;
        for (const FieldDesc &field : genConfigFields()) {
            QVERIFY2(keys.insert(field.key).second, std::string(field.key).c_str());
            QVERIFY(!field.label.empty() && field.label.back() != '.' && field.label.back() != ':');
            QVERIFY2(!field.doc.empty() && field.doc.back() == '.', std::string(field.key).c_str());
            QCOMPARE(findField(field.key), &field);
            for (size_t dot = field.key.find('.'); dot != std::string_view::npos; dot = field.key.find('.', dot + 1))
                QVERIFY2(!groupLabel(field.key.substr(0, dot)).empty(), std::string(field.key).c_str());
        }
        QVERIFY(keys.size() > 120);
    }

    void everyFieldReadsBackWhatItWrites()
    {
        for (const SubjectType type : {SubjectType::Tags, SubjectType::Board}) {
            GenConfig source;
            source.scenario.subject.type = type;
            source.scenario.subject.board.rows = 3;
            source.scenario.subject.board.cols = 4;
            source.scenario.subject.board.marker_size_mm = 20;
            source.camera.ppm_constraint.emplace();
            source.camera.sensor_noise.emplace().models = std::vector<NoiseComponentConfig>(2);
            source.scenario.occluders.emplace();
            source.scene.lighting.directional.resize(2);
            source.camera.intrinsics.k_matrix = Matrix3::Identity();
            source.dataset.metadata = {{"note", Value("ours")}};
            source.tagmill.present = true;
            GenConfig target;
            for (const FieldDesc &field : genConfigFields()) {
                QVERIFY_RESULT(field.set(target, field.get(source)));
                QVERIFY2(field.get(target) == field.get(source), std::string(field.key).c_str());
            }
            QVERIFY(configToValue(target) == configToValue(source));
        }
    }

    void everyHardBoundIsKept()
    {
        int bounds = 0;
        for (const FieldDesc &field : genConfigFields()) {
            const double step = field.kind == Kind::Real ? 1e-9 : 1;
            const auto refuses = [&field](double number) {
                GenConfig config;
                const Value before = field.get(config);
                const auto result = field.set(config, numberFor(field, number));
                return !result && result.error().text().find(std::string(field.key)) != std::string::npos && field.get(config) == before;
            };
            const auto takes = [&field](double number) {
                GenConfig config;
                return field.set(config, numberFor(field, number)).has_value();
            };
            if (std::isfinite(field.hard.min)) {
                ++bounds;
                QVERIFY2(refuses(field.hard.min - step), std::string(field.key).c_str());
                QVERIFY2(field.hard.minOpen ? refuses(field.hard.min) : takes(field.hard.min), std::string(field.key).c_str());
            }
            if (std::isfinite(field.hard.max)) {
                ++bounds;
                QVERIFY2(refuses(field.hard.max + step), std::string(field.key).c_str());
                QVERIFY2(field.hard.maxOpen ? refuses(field.hard.max) : takes(field.hard.max), std::string(field.key).c_str());
            }
            if (field.soft.min > -1e300)
                QVERIFY2(field.soft.min >= field.hard.min && field.soft.max <= field.hard.max && field.soft.min < field.soft.max, std::string(field.key).c_str());
        }
        QVERIFY(bounds > 60);
    }

    void choicesAreTakenAndOthersRefused()
    {
        int choices = 0;
        for (const FieldDesc &field : genConfigFields()) {
            if (field.kind != Kind::Choice && field.kind != Kind::ChoiceList)
                continue;
            QVERIFY2(!field.choices.empty(), std::string(field.key).c_str());
            for (const std::string_view choice : field.choices) {
                ++choices;
                GenConfig config;
                const Value value = field.kind == Kind::Choice ? Value(choice) : Value(ValueList{Value(choice)});
                QVERIFY_RESULT(field.set(config, value));
                QVERIFY(field.get(config) == value);
            }
            GenConfig config;
            const Value wrong = field.kind == Kind::Choice ? Value("Nonsense") : Value(ValueList{Value("Nonsense")});
            const auto result = field.set(config, wrong);
            QVERIFY(!result);
            QVERIFY2(result.error().text().find(std::string(field.choices.back())) != std::string::npos, result.error().text().c_str());
        }
        QVERIFY(choices > 60);
    }

    void objectListsNameTheirElements()
    {
        int lists = 0;
        for (const FieldDesc &field : genConfigFields()) {
            if (field.kind != Kind::ObjectList)
                continue;
            ++lists;
            QVERIFY(!field.elements.empty());
            for (const ElementDesc &element : field.elements)
                QVERIFY(!element.label.empty() && !element.doc.empty());
        }
        QCOMPARE(lists, 4);
    }

    void writingAFieldOfAnUnsetGroupCreatesIt()
    {
        GenConfig config;
        QVERIFY(findField("camera.ppm_constraint.min")->get(config).isNull());
        QVERIFY_RESULT(findField("camera.ppm_constraint.min")->set(config, 3));
        QVERIFY(config.camera.ppm_constraint.has_value());
        QCOMPARE(config.camera.ppm_constraint->min, 3.0);
        QCOMPARE(config.camera.ppm_constraint->max, 100.0);
        QVERIFY_RESULT(findField("camera.ppm_constraint")->set(config, Value()));
        QVERIFY(!config.camera.ppm_constraint);
        QVERIFY(!config.tagmill.present);
        QVERIFY_RESULT(findField("tagmill.compat")->set(config, "render-tag"));
        QVERIFY(config.tagmill.present && config.isCompat());
    }

    void theJsonSchemaDescribesEveryField()
    {
        const auto tree = parseJson(configJsonSchema());
        QVERIFY_RESULT(tree);
        const Value schema = nodeValue(*tree->root);
        for (const FieldDesc &field : genConfigFields()) {
            std::string path = "properties.";
            for (const char c : field.key)
                path += c == '.' ? ".properties." : std::string(1, c);
            const Value *described = valueAt(schema, path);
            QVERIFY2(described, path.c_str());
            QVERIFY(member(*described, "description"));
            QVERIFY(field.kind == Kind::Group || field.appliesTo(GenConfig()) ? member(*described, "default") || field.kind == Kind::Group : true);
        }
        QVERIFY(sameValue(*valueAt(schema, "properties.camera.properties.fov.exclusiveMaximum"), 180));
        QVERIFY(*valueAt(schema, "properties.tag.additionalProperties") == Value(false));
        QVERIFY(*valueAt(schema, "properties.camera.additionalProperties") == Value(true));
    }

    void theMarkdownNamesEveryField()
    {
        const std::string text = configMarkdown();
        for (const FieldDesc &field : genConfigFields())
            QVERIFY2(text.find("| `" + std::string(field.key) + "` | ") != std::string::npos, std::string(field.key).c_str());
    }

    void nearestKeysAreFound_data()
    {
        QTest::addColumn<QString>("typo");
        QTest::addColumn<QString>("known");
        QTest::addRow("a swapped letter") << "camera.fvo" << "camera.fov";
        QTest::addRow("a wrong letter") << "camera.samples_per_scenf" << "camera.samples_per_scene";
        QTest::addRow("a missing s") << "renderer.max_sample" << "renderer.max_samples";
        QTest::addRow("the wrong group") << "scene.fov" << "camera.fov";
        QTest::addRow("a group") << "camra" << "camera";
        QTest::addRow("a unit too many") << "camera.fov_deg" << "camera.fov";
        QTest::addRow("a unit too many, in another group") << "scene.fov_degrees" << "camera.fov";
        QTest::addRow("another unit") << "scenario.subject.square_size_m" << "scenario.subject.square_size_mm";
        QTest::addRow("a unit too few") << "scenario.subject.size" << "scenario.subject.size_mm";
        QTest::addRow("words in another order") << "camera.distance_max" << "camera.max_distance";
        QTest::addRow("the label") << "camera.field_of_view" << "camera.fov";
        QTest::addRow("a unit alone") << "camera.deg" << "";
        QTest::addRow("nothing near") << "camera.zzzzqqqq" << "";
    }
    void nearestKeysAreFound()
    {
        QFETCH(QString, typo);
        QFETCH(QString, known);
        QCOMPARE(QString::fromUtf8(std::string(nearestKey(typo.toStdString())).c_str()), known);
    }

    void familiesAgreeWithTheTargetStation()
    {
        QCOMPARE(familyNames.size() + aprilTag3FamilyNames.size(), tagFamilies().size());
        for (const FamilySize &family : familySizes) {
            const TagFamily *other = findFamily(family.name);
            QVERIFY2(other, std::string(family.name).c_str());
            QCOMPARE(family.codes, other->codeCount);
        }
    }

    void enumNamesAndValuesAgree()
    {
        QCOMPARE(enumName(ToneMapping::Filmic), std::string_view("filmic"));
        QCOMPARE(enumName(AprilGridLayout::Peer), std::string_view("peer"));
        QCOMPARE(enumName(Compat::None), std::string_view("none"));
        QVERIFY(enumFromName<SubjectType>("BOARD") == SubjectType::Board);
        QVERIFY(!enumFromName<SubjectType>("board"));
    }

    void floatsAreWrittenAsPythonWritesThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addRow("whole") << 70.0 << "70.0";
        QTest::addRow("shortest") << 0.1 << "0.1";
        QTest::addRow("small") << 1e-5 << "1e-05";
        QTest::addRow("just not small") << 1e-4 << "0.0001";
        QTest::addRow("large") << 1e16 << "1e+16";
        QTest::addRow("just not large") << 1e15 << "1000000000000000.0";
        QTest::addRow("with digits and exponent") << 1.5e-7 << "1.5e-07";
        QTest::addRow("three digits of exponent") << 1e100 << "1e+100";
        QTest::addRow("negative zero") << -0.0 << "-0.0";
        QTest::addRow("infinite") << -std::numeric_limits<double>::infinity() << "-inf";
    }
    void floatsAreWrittenAsPythonWritesThem()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(pythonFloat(value)), text);
    }

    void markerCountsFollowThePattern()
    {
        QCOMPARE(charucoMarkerCount(7, 5, CharucoPattern::Peer), std::int64_t{18});
        QCOMPARE(charucoMarkerCount(7, 5, CharucoPattern::OpenCv), std::int64_t{17});
        QCOMPARE(charucoMarkerCount(6, 5, CharucoPattern::OpenCvLegacy), std::int64_t{15});
        BoardSubjectConfig grid;
        grid.rows = 6;
        grid.cols = 7;
        grid.spacing_ratio = 0.3;
        QCOMPARE(boardMarkerCount(grid, CharucoPattern::OpenCv), std::int64_t{42});
        // More than an int holds: a message names them.
        QCOMPARE(charucoMarkerCount(100000, 100000, CharucoPattern::OpenCv), std::int64_t{5000000000});
        const auto document = ConfigDocument::fromText("tagmill: {format: 1}\nscenario: {subject: {type: BOARD, rows: 100000, cols: 100000, marker_size_mm: 30, square_size_mm: 40}}\n", TextFormat::Yaml);
        QVERIFY_RESULT(document);
        QVERIFY(!document->problems().empty());
        QCOMPARE(document->problems().front().args.at(0), std::string("5000000000"));
    }
};

QTEST_APPLESS_MAIN(tst_schema)
#include "tst_schema.moc"
