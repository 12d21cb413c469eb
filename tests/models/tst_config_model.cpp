// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_model.h"
#include "models/document_model.h"
#include "models/field_text.h"
#include "models/value_json.h"
#include "tests/support/test_support.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tagmill;

namespace {

constexpr auto failOnWarning = QAbstractItemModelTester::FailureReportingMode::QtTest;

void collectKeys(const ConfigModel &model, const QModelIndex &parent, QStringList &keys)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        keys.append(index.data(ConfigModel::KeyRole).toString());
        collectKeys(model, index, keys);
    }
}

QStringList keysOf(const ConfigModel &model)
{
    QStringList keys;
    collectKeys(model, {}, keys);
    return keys;
}

} // namespace

class tst_config_model : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldThatAppliesStandsInItsGroupOnce()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QAbstractItemModelTester tester(&model, failOnWarning);
        const QStringList keys = keysOf(model);
        for (const FieldDesc &field : genConfigFields()) {
            const std::string_view group = field.key.substr(0, std::min(field.key.rfind('.'), field.key.size()));
            const FieldDesc *parent = findField(group);
            const bool isOff = parent && parent->kind == Kind::Group && parent->get(document.config()).isNull();
            const bool applies = field.appliesTo(document.config()) && !isOff;
            const auto count = static_cast<int>(keys.count(toQString(field.key)));
            // A top-level field may share its key with nothing; a group row is the group itself.
            QVERIFY2(count == (applies ? 1 : 0), std::string(field.key).c_str());
        }
    }

    void theSubjectShowsOnlyItsOwnFields()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QAbstractItemModelTester tester(&model, failOnWarning);
        QVERIFY(model.indexOf("scenario.subject.tags_per_scene").isValid());
        QVERIFY(!model.indexOf("scenario.subject.rows").isValid());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY_RESULT(document.setValue("scenario.subject.type", "BOARD"));
        QVERIFY(!model.indexOf("scenario.subject.tags_per_scene").isValid());
        QVERIFY(model.indexOf("scenario.subject.rows").isValid());
        QVERIFY(!inserted.isEmpty());
        QVERIFY(reset.isEmpty());
        document.undoStack().undo();
        QVERIFY(model.indexOf("scenario.subject.tags_per_scene").isValid());
    }

    void anOptionalGroupHasFieldsOnlyWhileItIsSet()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QAbstractItemModelTester tester(&model, failOnWarning);
        const QModelIndex group = model.indexOf("camera.ppm_constraint");
        QVERIFY(group.isValid());
        QCOMPARE(model.rowCount(group), 0);
        QVERIFY_RESULT(document.setValue("camera.ppm_constraint", ValueMap{}));
        QVERIFY(model.rowCount(model.indexOf("camera.ppm_constraint")) >= 2);
        QVERIFY(model.indexOf("camera.ppm_constraint.min").isValid());
        QVERIFY_RESULT(document.removeValue("camera.ppm_constraint"));
        QCOMPARE(model.rowCount(model.indexOf("camera.ppm_constraint")), 0);
    }

    void rolesTellValueDefaultAndWhetherItIsWritten()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QModelIndex fov = model.indexOf("camera.fov");
        QCOMPARE(fov.data(ConfigModel::ValueRole).value<Value>(), Value(70.0));
        QCOMPARE(fov.data(ConfigModel::IsExplicitRole).toBool(), false);
        QVERIFY_RESULT(document.setValue("camera.fov", 55.5));
        QCOMPARE(fov.data(ConfigModel::ValueRole).value<Value>(), Value(55.5));
        QCOMPARE(fov.data(ConfigModel::DefaultRole).value<Value>(), Value(70.0));
        QCOMPARE(fov.data(ConfigModel::IsExplicitRole).toBool(), true);
        QCOMPARE(fov.siblingAtColumn(ConfigModel::ValueColumn).data().toString(), QStringLiteral("55.5°"));
        QCOMPARE(fov.data(ConfigModel::FieldRole).value<const FieldDesc *>(), findField("camera.fov"));
    }

    void whatPresetsSayIsShownAndEditedLikeAnyValue()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QAbstractItemModelTester tester(&model, failOnWarning);
        const auto value = [&](std::string_view key) { return model.indexOf(key).data(ConfigModel::ValueRole).value<Value>(); };
        const auto origin = [&](std::string_view key) { return model.indexOf(key).data(ConfigModel::OriginRole).value<ValueOrigin>(); };
        const Value names = ValueList{Value("locus.v1_baseline"), Value("subject.tag16h5_standard")};
        QVERIFY(!model.indexOf("camera.ppm_constraint.max").isValid());
        QVERIFY_RESULT(document.setValue("presets", names));
        QCOMPARE(value("presets"), names);
        QCOMPARE(value("camera.ppm_constraint.max"), Value(40.0));
        QCOMPARE(origin("camera.ppm_constraint.max"), (ValueOrigin{ValueOrigin::Kind::Preset, "locus.v1_baseline"}));
        QCOMPARE(model.indexOf("camera.ppm_constraint.max").data(ConfigModel::IsExplicitRole).toBool(), false);
        // The families of a new document and those of the preset, until the user says which.
        const Value own = ValueList{Value("tag36h11")}, both = ValueList{Value("tag16h5"), Value("tag36h11")};
        QCOMPARE(value("scenario.subject.tag_families"), both);
        QCOMPARE(origin("scenario.subject.tag_families"), (ValueOrigin{ValueOrigin::Kind::File, {}}));
        QVERIFY(model.setData(model.indexOf("scenario.subject.tag_families", ConfigModel::ValueColumn), QVariant::fromValue(own)));
        QCOMPARE(value("scenario.subject.tag_families"), own);
        QCOMPARE(document.config().scenario.subject.tags.tag_families, std::vector<std::string>{"tag36h11"});
        document.undoStack().undo();
        QCOMPARE(value("scenario.subject.tag_families"), both);
        QVERIFY_RESULT(document.removeValue("presets"));
        QVERIFY(!model.indexOf("camera.ppm_constraint.max").isValid());
    }

    void editsGoThroughTheUndoStack()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QModelIndex value = model.indexOf("camera.fov", ConfigModel::ValueColumn);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(value, 42.0));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(document.config().camera.fov, 42.0);
        QVERIFY(model.reset(model.indexOf("camera.fov")));
        QCOMPARE(document.config().camera.fov, 70.0);
        document.undoStack().undo();
        QCOMPARE(document.config().camera.fov, 42.0);
        document.undoStack().undo();
        QVERIFY(!document.document().isExplicit("camera.fov"));
        QVERIFY(!model.setData(model.indexOf("camera", ConfigModel::ValueColumn), 1));
    }

    void problemsStandAtTheirFieldAndItsGroup()
    {
        DocumentModel document;
        ConfigModel model(document);
        const auto count = [&](std::string_view key) {
            return model.indexOf(key).data(ConfigModel::ProblemsRole).value<std::vector<Problem>>().size();
        };
        QVERIFY_RESULT(document.setValue("camera.fov", 190));
        QCOMPARE(count("camera.fov"), size_t{1});
        QCOMPARE(count("camera"), size_t{1});
        QCOMPARE(count("scene"), size_t{0});
        // What the file says is shown, wrong as it is.
        QCOMPARE(model.indexOf("camera.fov").data(ConfigModel::ValueRole).value<Value>(), Value(190));
        document.undoStack().undo();
        QCOMPARE(count("camera"), size_t{0});
    }

    void whatPlanningFoundStandsAtItsField()
    {
        DocumentModel document;
        ConfigModel model(document);
        const auto ids = [&](std::string_view key) {
            QStringList all;
            for (const Problem &problem : model.indexOf(key).data(ConfigModel::ProblemsRole).value<std::vector<Problem>>())
                all.append(QString::fromStdString(problem.id));
            return all;
        };
        const Problem missing{"asset.missing", Severity::Error, "scene.background_hdri", {}, 0, {}};
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPlanProblems({missing, missing});
        QCOMPARE(ids("scene.background_hdri"), QStringList{QStringLiteral("asset.missing")}); // one for all scenes
        QCOMPARE(ids("scene"), QStringList{QStringLiteral("asset.missing")});
        QCOMPARE(ids("camera"), QStringList());
        QVERIFY(!changed.isEmpty());
        changed.clear();
        model.setPlanProblems({missing});
        QVERIFY(changed.isEmpty());
        model.setPlanProblems({});
        QCOMPARE(ids("scene"), QStringList());
    }

    void aKeyInsideAListIsFoundAtItsField()
    {
        DocumentModel document;
        ConfigModel model(document);
        const QModelIndex index = model.nearestIndex("scene.lighting.directional.0.azimuth");
        QCOMPARE(index.data(ConfigModel::KeyRole).toString(), QStringLiteral("scene.lighting.directional"));
        QVERIFY(!model.nearestIndex("nothing.like.it").isValid());
    }

    void valuesGoThroughJsonUnchanged_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addRow("null") << Value();
        QTest::addRow("integer") << Value(42);
        QTest::addRow("real") << Value(0.1);
        QTest::addRow("text with quotes") << Value("a \"b\"");
        QTest::addRow("list") << Value(ValueList{1, 2.5, "x", true});
        QTest::addRow("maps") << Value(ValueList{ValueMap{{"a", 1}, {"b", ValueList{1, 2, 3}}}, ValueMap{{"a", 2}}});
    }
    void valuesGoThroughJsonUnchanged()
    {
        QFETCH(Value, value);
        QCOMPARE(valueFromJson(valueToJson(value)), std::optional(value));
    }

    void brokenJsonSaysWhere()
    {
        QString message;
        QVERIFY(!valueFromJson(QStringLiteral("[{"), &message));
        QVERIFY(message.contains(QRegularExpression(QStringLiteral("\\d"))));
        QVERIFY(!valueFromJson(QStringLiteral("1, 2"), &message));
    }
};

QTEST_GUILESS_MAIN(tst_config_model)
#include "tst_config_model.moc"
