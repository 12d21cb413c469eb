// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that are no config: described whole, and in the reference.
#include "core/config/document.h"
#include "core/config/model_desc.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace tagmill;
using Json = nlohmann::ordered_json;

namespace {

void collectReferences(const Json &json, std::set<std::string> &out)
{
    if (json.is_object() && json.contains("$ref"))
        out.insert(json.at("$ref").get<std::string>());
    if (json.is_structured())
        for (const Json &inner : json)
            collectReferences(inner, out);
}

} // namespace

class tst_models : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRowIsDocumented()
    {
        std::set<std::string_view> names;
        for (const ModelDesc &model : modelDescriptions()) {
            QVERIFY2(names.insert(model.name).second, std::string(model.name).c_str());
            QVERIFY(!model.label.empty() && !model.doc.empty() && !model.rows.empty());
            std::set<std::string_view> keys;
            for (const ElementDesc &row : model.rows) {
                const std::string field = std::string(model.name) + "." + std::string(row.key);
                QVERIFY2(keys.insert(row.key).second && !row.label.empty() && !row.doc.empty(), field.c_str());
                QVERIFY2(row.required != defaultOf(model, row).has_value(), field.c_str());
                QVERIFY2(row.nullable || row.required || !defaultOf(model, row)->isNull(), field.c_str());
            }
        }
        for (const char *name : {"JobSpec", "Experiment", "Campaign", "CampaignMatrix", "Sweep", "SceneRecipe", "GateFile", "GateRule", "RenderConfig"})
            QVERIFY2(names.contains(name), name);
    }

    void theSchemaDefinesWhatItRefersTo()
    {
        const Json schema = Json::parse(configJsonSchema());
        QCOMPARE(schema.at("properties").begin().key(), std::string("version")); // the config comes first
        std::set<std::string> references;
        collectReferences(schema.at("$defs"), references);
        QVERIFY(references.contains("#") && references.contains("#/$defs/Sweep"));
        for (const std::string &reference : references)
            QVERIFY2(reference == "#" || schema.contains(Json::json_pointer(reference.substr(1))), reference.c_str());
        const Json &sweep = schema.at("$defs").at("Sweep");
        QCOMPARE(sweep.at("properties").at("type").at("enum").dump(), std::string("[\"categorical\",\"linear\"]"));
        QCOMPARE(sweep.at("required").dump(), std::string("[\"parameter\",\"type\"]"));
        QCOMPARE(schema.at("$defs").at("Experiment").at("properties").at("lock_layout").at("default").get<bool>(), true);
        QCOMPARE(schema.at("$defs").at("SceneRecipe").at("additionalProperties").get<bool>(), false);
    }

    void theReferenceHasASectionForEach()
    {
        const std::string text = configMarkdown();
        QVERIFY(text.starts_with("# Config reference"));
        for (const ModelDesc &model : modelDescriptions())
            QVERIFY2(text.find("\n## " + std::string(model.name) + "\n") != std::string::npos, std::string(model.name).c_str());
        QVERIFY(text.find("| `sweeps` | list of Sweep | `[]` |") != std::string::npos);
        QVERIFY(text.find("| `scene_config` | GenConfig | required |") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_models)
#include "tst_models.moc"
