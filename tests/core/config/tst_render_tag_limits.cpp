// SPDX-License-Identifier: GPL-3.0-or-later
// What render-tag would refuse or lose in a config that Tagmill takes.
#include "core/config/render_tag_limits.h"
#include "tests/support/test_support.h"

#include <QTest>

using namespace tagmill;

class tst_render_tag_limits : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatRenderTagRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id"); // empty: nothing to find
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *text, const char *id, const char *where = "", int line = 0) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(id) << QByteArray(where) << line;
        };
        row("nothing", "dataset: {num_scenes: 2}\n", "");
        row("names of scopes as values", "dataset: {evaluation_scopes: [detection, calibration]}\n", "");
        row("names of scopes as render-tag's code has them", "dataset:\n  num_scenes: 1\n  evaluation_scopes: [CALIBRATION]\n", "scope_names", "dataset.evaluation_scopes", 3);
        row("an old intent", "dataset:\n  intent: calibration\n", "legacy_intent", "dataset.intent", 2);
        row("an old intent with pose in it", "dataset:\n  intent: pose_baseline\n", "legacy_intent", "dataset.intent", 2);
        row("an old intent in a flat config", "resolution: [64, 48]\nintent: calibration\n", "legacy_intent", "intent", 2);
        row("an old intent that says nothing", "dataset:\n  intent: detection\n", "");
        row("an old intent beside scopes", "dataset: {intent: calibration, evaluation_scopes: [detection]}\n", "");
        row("its calibration preset", "presets: [lighting.factory, evaluation.calibration_full]\n", "calibration_preset", "presets", 1);
        row("a preset of ours", "presets: [lighting.factory, ours.new_one]\n", "own_presets", "presets", 1);
        row("presets of both", "presets: [lighting.factory]\n", "");
        row("a board key", "scenario:\n  board: {rows: 3}\n", "legacy_board", "scenario.board", 2);
        row("a board layout without squares", "scenario:\n  layout: board\n", "legacy_board", "scenario.layout", 2);
        row("a board layout with squares", "scenario: {layout: board, square_size: 0.1}\n", "");
        row("a seed twice", "dataset:\n  seeds: {global_seed: 1}\n  seed: 2\n", "seed_twice", "dataset.seed", 3);
        row("a seed alone", "dataset: {seed: 2}\n", "");
        row("scenes without tags", "tagmill: {format: 1}\nscenario: {subject: {type: TAGS, tags_per_scene: [0, 3]}}\n", "empty_scenes", "scenario.subject.tags_per_scene", 2);
        row("our own keys", "tagmill:\n  format: 1\n  families: [tagStandard41h12]\n", "own_keys", "tagmill.families", 3);
        row("our section alone", "tagmill: {format: 1, compat: render-tag}\n", "");
        row("half a pair of focal lengths", "camera:\n  intrinsics: {focal_length_x: 900}\n", "lone_focal", "camera.intrinsics.focal_length_x", 2);
        row("a focal length without a sensor", "camera:\n  intrinsics: {focal_length_mm: 8}\n", "lone_focal", "camera.intrinsics.focal_length_mm", 2);
        row("a pair of focal lengths", "camera: {intrinsics: {focal_length_x: 900, focal_length_y: 900}}\n", "");
        row("a flat config", "samples: 3\nnum_scenes: 2\n", "");
        row("a key a flat config loses", "samples: 3\nfov: 60\n", "flat_keys", "fov", 2);
        row("a tag size of old", "tag:\n  size_mm: 80\n", "old_tag_size", "tag.size_mm", 2);
        row("JSON", "{\"tag\": {\n\"size_mm\": 80}}", "old_tag_size", "tag.size_mm", 2);
    }
    void findsWhatRenderTagRefuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, where);
        QFETCH(int, line);
        const auto document = ConfigDocument::fromText(text.toStdString(), text.startsWith('{') ? TextFormat::Json : TextFormat::Yaml);
        QVERIFY_RESULT(document);
        const auto findings = renderTagRefuses(*document, document->config());
        if (id.isEmpty()) {
            QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().where.c_str());
            return;
        }
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(QByteArray::fromStdString(std::string(findings[0].limit->id)), id);
        QCOMPARE(QByteArray::fromStdString(findings[0].where), where);
        QCOMPARE(findings[0].line, line);
    }
};

QTEST_APPLESS_MAIN(tst_render_tag_limits)
#include "tst_render_tag_limits.moc"
