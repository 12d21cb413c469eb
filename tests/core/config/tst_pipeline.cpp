// SPDX-License-Identifier: GPL-3.0-or-later
// Older configs and presets: what they come to mean, and what is said about them.
#include "core/config/document.h"
#include "core/config/pipeline.h"
#include "core/config/text_tree.h"
#include "core/config/value_writer.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTest>

using namespace tagmill;

namespace {

ConfigDocument parsed(const std::string &text, TextFormat format = TextFormat::Yaml)
{
    const auto document = ConfigDocument::fromText(text, format, "a.yaml");
    return document ? *document : ConfigDocument();
}

std::string allProblems(const ConfigDocument &document)
{
    std::string out;
    for (const Problem &problem : document.problems())
        out += std::string(severityName(problem.severity)) + " " + problem.text() + "\n";
    return out;
}

Value yaml(const std::string &text)
{
    const auto tree = parseYaml(text);
    return tree ? nodeValue(*tree->root) : Value("broken test");
}

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

const std::string ours = "tagmill: {format: 1}\n";

} // namespace

class tst_pipeline : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mergingFollowsTheKindsOfValues_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *name, const char *target, const char *source, const char *merged) {
            QTest::addRow("%s", name) << QString::fromLatin1(target) << QString::fromLatin1(source) << QString::fromLatin1(merged);
        };
        row("maps key by key, old keys first", "{a: 1, b: {c: 2, d: 3}}", "{e: 4, b: {d: 5}}", "{a: 1, b: {c: 2, d: 5}, e: 4}");
        row("lists of texts are joined without repeats", "{a: [x, y, x]}", "{a: [z, y, z]}", "{a: [x, y, z]}");
        row("an empty list replaces", "{a: [x]}", "{a: []}", "{a: []}");
        row("an empty list is replaced", "{a: []}", "{a: [x]}", "{a: [x]}");
        row("a list with a number replaces", "{a: [x]}", "{a: [x, 1]}", "{a: [x, 1]}");
        row("a list of maps replaces", "{a: [{b: 1}]}", "{a: [{c: 1}]}", "{a: [{c: 1}]}");
        row("null replaces", "{a: {b: 1}}", "{a: null}", "{a: null}");
        row("a map replaces a scalar", "{a: 1}", "{a: {b: 1}}", "{a: {b: 1}}");
        row("a list replaces a map", "{a: {b: 1}}", "{a: [x]}", "{a: [x]}");
    }
    void mergingFollowsTheKindsOfValues()
    {
        QFETCH(QString, target);
        QFETCH(QString, source);
        QFETCH(QString, merged);
        QCOMPARE(jsonText(deepMerge(yaml(target.toStdString()), yaml(source.toStdString()))), jsonText(yaml(merged.toStdString())));
    }

    void olderConfigsMeanWhatTheyMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const std::string &text, const char *key, const char *json) {
            QTest::addRow("%s", name) << QString::fromStdString(text) << QString::fromLatin1(key) << QString::fromLatin1(json);
        };
        row("flat: resolution", "resolution: [640, 480]\n", "camera.resolution", "[640, 480]");
        row("flat: samples", "samples: 4\n", "camera.samples_per_scene", "4");
        row("flat: family", "tag_family: tag16h5\n", "scenario.subject.tag_families", "[\"tag16h5\"]");
        row("flat: family list", "tag_family: [tag16h5, tag25h9]\n", "scenario.subject.tag_families", "[\"tag16h5\", \"tag25h9\"]");
        row("flat: seed", "seed: 7\n", "dataset.seeds.global_seed", "7");
        row("flat: scenes", "seed: 7\nnum_scenes: 3\n", "dataset.num_scenes", "3");
        row("flat: light", "seed: 7\nlighting: {intensity_min: 60}\n", "scene.lighting.intensity_min", "60.0");
        row("flat: physics", "seed: 7\nphysics: {scatter_radius: 0.9}\n", "physics.scatter_radius", "0.9");
        row("flat: background", "seed: 7\nbackgrounds: {hdri_path: a.hdr}\n", "scene.background_hdri", "\"a.hdr\"");
        row("flat: textures", "seed: 7\nbackgrounds: {texture_dir: t}\n", "scene.texture_dir", "\"t\"");
        row("flat: output", "seed: 7\noutput_dir: out\n", "dataset.output_dir", "\"out\"");
        row("flat: a version does not hide the family", "version: '0.2'\nseed: 1\ntag_family: tag16h5\n", "scenario.subject.tag_families", "[\"tag16h5\"]");
        row("flat: presets as render-tag, which forgets them", "seed: 1\npresets: [lighting.factory]\n", "scene.lighting.intensity_min", "50.0");
        row("flat: presets with our section", ours + "seed: 1\npresets: [lighting.factory]\n", "scene.lighting.intensity_min", "200.0");
        row("flat: other sections as render-tag, which forgets them", "seed: 1\ncamera: {fov: 33}\n", "camera.fov", "70.0");
        row("flat: other sections with our section", ours + "seed: 1\ncamera: {fov: 33}\n", "camera.fov", "33.0");
        row("intent: calibration", "dataset: {intent: calibration}\n", "dataset.evaluation_scopes", "[\"calibration\"]");
        row("intent: pose", "dataset: {intent: pose_estimation}\n", "dataset.evaluation_scopes", "[\"detection\", \"pose_estimation\", \"corner_accuracy\"]");
        row("intent: detection", "dataset: {intent: detection}\n", "dataset.evaluation_scopes", "[\"detection\"]");
        row("intent beside scopes", "dataset: {intent: calibration, evaluation_scopes: [detection]}\n", "dataset.evaluation_scopes", "[\"detection\"]");
        row("0.1: families of the scenario", "version: '0.1'\ndataset: {num_scenes: 2}\nscenario: {tag_families: [tag16h5], tag_size: 0.08, tags_per_scene: 4}\n", "scenario.subject.size_mm", "80.0");
        row("0.1: number of the scenario", "version: '0.1'\nscenario: {tag_families: [tag16h5], tag_size: 0.08, tags_per_scene: 4}\n", "scenario.subject.tags_per_scene", "4");
        row("0.1: size of the tag", "version: '0.1'\ntag: {family: tag16h5, size_meters: 0.05}\n", "scenario.subject.size_mm", "50.0");
        row("0.1: size as text", "version: '0.1'\ntag: {family: tag16h5, size_meters: '0.05'}\n", "scenario.subject.size_mm", "50.0");
        row("0.1: ten tags unless told", "version: '0.1'\ntag: {family: tag16h5}\n", "scenario.subject.tags_per_scene", "10");
        row("no version: a range of tags is its end", "scenario: {tags_per_scene: [2, 6]}\n", "scenario.subject.tags_per_scene", "6");
        row("no version: a family alone", "tag: {family: tag16h5}\n", "scenario.subject.tag_families", "[\"tag16h5\"]");
        row("a subject beats a family", "tag: {family: tag16h5}\nscenario: {subject: {type: TAGS, tag_families: [tag25h9]}}\n", "scenario.subject.tag_families", "[\"tag25h9\"]");
        row("0.2: a family counts for nothing in compat", "version: '0.2'\ntag: {family: tag16h5}\n", "scenario.subject.tag_families", "[\"tag36h11\"]");
        row("0.2: a family with our section", ours + "version: '0.2'\ntag: {family: tag16h5}\n", "scenario.subject.tag_families", "[\"tag16h5\"]");
        row("tag.size_mm is lost in compat", "tag: {family: tag16h5, size_mm: 60}\n", "scenario.subject.size_mm", "100.0");
        row("tag.size_mm with our section", ours + "tag: {family: tag16h5, size_mm: 60}\n", "scenario.subject.size_mm", "60");
        row("tag.size_mm alone with our section", ours + "tag: {size_mm: 60}\n", "scenario.subject.size_mm", "60");
        row("seed of the dataset", "dataset: {seed: 9}\n", "dataset.seeds.global_seed", "9");
        row("seed beside other seeds", "dataset: {seed: 9, seeds: {layout: 1}}\n", "dataset.seeds.global_seed", "9");
        row("velocity", "camera: {velocity_mean: 0.5}\n", "camera.sensor_dynamics.velocity_mean", "0.5");
        row("velocity beside its new place", "camera: {velocity_mean: 0.5, sensor_dynamics: {velocity_mean: 0.7}}\n", "camera.sensor_dynamics.velocity_mean", "0.7");
        row("shutter in seconds wins", "camera: {shutter_time_ms: 3, shutter_speed: 0.02}\n", "camera.sensor_dynamics.shutter_time_ms", "20.0");
        row("rolling shutter", "camera: {rolling_shutter_readout: 12}\n", "camera.sensor_dynamics.rolling_shutter_duration_ms", "12.0");
        row("a board by its layout", "version: '0.1'\nscenario: {layout: board, grid_size: [5, 4], marker_size: 0.05, square_size: 0.07}\n", "scenario.subject.rows", "4");
        row("a board by its layout: marker", "scenario: {layout: board, marker_size: 0.05, square_size: 0.07}\n", "scenario.subject.marker_size_mm", "50.0");
        row("a board by its layout: square", "scenario: {layout: board, marker_size: 0.05, square_size: 0.07}\n", "scenario.subject.square_size_mm", "70.0");
        row("a board by its layout: dictionary", "scenario: {layout: board, square_size: 0.1, tag_family: DICT_5X5_100}\n", "scenario.subject.dictionary", "\"DICT_5X5_100\"");
        row("a board map", "scenario: {board: {rows: 3, cols: 5, marker_size: 0.04, spacing_ratio: 0.3, dictionary: tag25h9}}\n", "scenario.subject.spacing_ratio", "0.3");
        row("a board map: columns", "scenario: {board: {rows: 3, cols: 5, marker_size: 0.04, square_size: 0.05}}\n", "scenario.subject.cols", "5");
        row("a board map: ids", "scenario: {board: {rows: 1, cols: 2, marker_size: 0.04, spacing_ratio: 0.3, ids: [4, 5]}}\n", "scenario.subject.ids", "[4, 5]");
        row("a board map of type charuco", "scenario: {board: {type: charuco, rows: 3, cols: 5, marker_size: 0.04, square_size: 0.05, spacing_ratio: 0.3}}\n", "scenario.subject.spacing_ratio", "null");
        row("a layout of tags says nothing", "scenario: {layout: plain}\n", "scenario.subject.type", "\"TAGS\"");
    }
    void olderConfigsMeanWhatTheyMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, json);
        const ConfigDocument document = parsed(text.toStdString());
        QVERIFY2(!document.hasErrors(), allProblems(document).c_str());
        const Value value = findField(key.toStdString())->get(document.config());
        QVERIFY2(sameValue(value, yaml(json.toStdString())), jsonText(value).c_str());
        // What is written in today's keys means the same and is not old.
        const auto upgraded = document.upgraded();
        QVERIFY_RESULT(upgraded);
        QVERIFY(!upgraded->isLegacy());
        QCOMPARE(canonicalConfigJson(upgraded->config()), canonicalConfigJson(document.config()));
    }

    void whatIsOldOrLostIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &text, const char *message) {
            QTest::addRow("%s", name) << QString::fromStdString(text) << QString::fromUtf8(message);
        };
        row("flat", "num_scenes: 1\nseed: 3\n", "warning a.yaml:2: seed: seed at the top level makes this a flat config");
        row("flat: a key that is lost", "seed: 3\nfov: 60\n", "warning a.yaml:2: fov: fov is not a key of a flat config and is not used");
        row("flat: a background key that is lost", "seed: 3\nbackgrounds:\n  colour: red\n", "warning a.yaml:3: backgrounds.colour: backgrounds.colour is not a key of a flat config");
        row("flat: presets", "seed: 3\npresets: [lighting.factory]\n", "warning a.yaml:2: presets: render-tag does not apply the presets of a flat config");
        row("flat: a fault stands at the key as written", "seed: 3\nresolution: [0, 1]\n", "error a.yaml:2: camera.resolution.0: ");
        row("flat: a seed that is none", "seed: many\n", "error a.yaml:1: dataset.seeds.global_seed: ");
        row("flat: backgrounds that are no map", "seed: 3\nbackgrounds: 5\n", "error a.yaml:2: backgrounds: backgrounds = 5 is not a group of keys");
        row("flat: a later version", "seed: 3\nversion: 0.7\n", "error a.yaml:2: version: Unsupported version: 0.7");
        row("0.1: family", "tag:\n  family: tag16h5\n", "warning a.yaml:2: tag.family: tag.family is a deprecated key and is read as scenario.subject.tag_families");
        row("0.1: families", "scenario:\n  tag_families: [tag16h5]\n", "warning a.yaml:2: scenario.tag_families: scenario.tag_families is a deprecated key");
        row("0.1: range", "scenario:\n  tags_per_scene: [2, 6]\n", "warning a.yaml:2: scenario.tags_per_scene: scenario.tags_per_scene = [2, 6] is read as 6, as render-tag does");
        row("0.1: a size that is none", "scenario:\n  tag_families: [tag16h5]\n  tag_size: big\n", "error a.yaml:3: scenario.subject.size_mm: scenario.subject.size_mm = big is not a number");
        row("0.1: a family that is none", "tag:\n  family: 5\n", "error a.yaml:2: scenario.subject.tag_families.0: ");
        row("0.2: older keys", "version: '0.2'\nscenario:\n  tag_size: 0.1\n", "error a.yaml:3: scenario.tag_size: scenario.tag_size is an older key, which a config of this version may not have; write scenario.subject.size_mm instead");
        row("intent", "dataset:\n  intent: calibration\n", "warning a.yaml:2: dataset.intent: dataset.intent is a deprecated key and is read as dataset.evaluation_scopes");
        row("intent beside scopes", "dataset:\n  intent: calibration\n  evaluation_scopes: []\n", "warning a.yaml:2: dataset.intent: dataset.intent is a deprecated key and has no effect here");
        row("intent that is no text", "dataset:\n  intent: [1]\n", "error a.yaml:2: dataset.intent: dataset.intent = [1] is not a text");
        row("seed", "dataset:\n  seed: 3\n", "warning a.yaml:2: dataset.seed: dataset.seed is a deprecated key and is read as dataset.seeds.global_seed");
        row("seed twice", "dataset:\n  seed: 3\n  seeds: {global_seed: 4}\n", "error a.yaml:2: dataset.seed: dataset.seed is an older key for dataset.seeds.global_seed, and both are given");
        row("tag size without use", "version: '0.2'\ntag:\n  size_mm: 60\n", "warning a.yaml:3: tag.size_mm: tag.size_mm is a deprecated key and has no effect here; remove it, or write scenario.subject.size_mm");
        row("velocity", "camera:\n  velocity_std: 1\n", "warning a.yaml:2: camera.velocity_std: camera.velocity_std is a deprecated key");
        row("velocity that is none", "camera:\n  velocity_std: [1]\n", "error a.yaml:2: camera.sensor_dynamics.velocity_std: ");
        row("readout", "camera:\n  rolling_shutter_readout: 0.01\n", "warning a.yaml:2: camera.rolling_shutter_readout: camera.rolling_shutter_readout is a deprecated key and is read as camera.sensor_dynamics.rolling_shutter_duration_ms, in milliseconds without conversion");
        row("layout", "scenario:\n  layout: cb\n", "warning a.yaml:2: scenario.layout: scenario.layout is a deprecated key and has no effect here");
        row("a grid that is none", "scenario:\n  layout: board\n  square_size: 0.1\n  grid_size: [3]\n", "error a.yaml:4: scenario.grid_size: scenario.grid_size has 1 values; it needs 2");
        row("a board that is none", "scenario:\n  board: [3]\n", "error a.yaml:2: scenario.board: scenario.board = [3] is not a group of keys");
        row("a board beside a subject", "scenario:\n  board: {rows: 3}\n  subject: {type: TAGS}\n", "error a.yaml:2: scenario.board: scenario.board is an older key for scenario.subject, and both are given");
        row("a board without a square", "scenario:\n  layout: board\n", "error a.yaml:1: scenario.subject.square_size_mm: square_size is required for ChArUco");
        row("a row that is none", "scenario:\n  board:\n    rows: x\n    cols: 3\n    square_size: 0.1\n", "error a.yaml:3: scenario.subject.rows: scenario.subject.rows = x is not a whole number");
        row("version 0.10 is later than 0.2", "version: '0.10'\n", "error a.yaml:1: version: Unsupported version: 0.10 (Latest supported: 0.2)");
        row("a version in between", "version: '0.1.5'\n", "error a.yaml:1: version: No migration path found from version 0.1.5");
        row("a version that is none", "version: new\n", "error a.yaml:1: version: version = new is no version number");
        row("presets that are no list", "camera: {}\npresets: lighting.factory\n", "error a.yaml:2: presets: Top-level `presets` must be a list, e.g. `presets: [lighting.factory]`");
        row("an unknown preset", "presets:\n- lighting.factory\n- lighting.fog\n", "error a.yaml:3: presets.1: Unknown preset 'lighting.fog'. Available: calibration.aprilgrid_6x6, calibration.kalibr_aprilgrid, ");
        row("a preset that is no name", "presets: [[a]]\n", "error a.yaml:1: presets.0: Unknown preset '[\"a\"]'. Available: ");
        row("what a preset breaks stands at presets", "presets: [subject.tag16h5_standard]\ncamera:\n  max_tag_pixels: 9\n", "error a.yaml:1: camera.min_tag_pixels: ");
        row("key and key!", "scenario:\n  occluders:\n    patterns: [half]\n    patterns!: [bar]\n", "warning a.yaml:4: scenario.occluders.patterns!: scenario.occluders.patterns and scenario.occluders.patterns! are both given");
    }
    void whatIsOldOrLostIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const std::string all = allProblems(parsed(text.toStdString()));
        QVERIFY2(all.find(message.toStdString()) != std::string::npos, all.c_str());
    }

    void presetsLieBelowWhatTheFileSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const std::string &text, const char *key, const char *json) {
            QTest::addRow("%s", name) << QString::fromStdString(text) << QString::fromLatin1(key) << QString::fromLatin1(json);
        };
        row("a preset beats the default", "presets: [lighting.factory]\n", "scene.lighting.intensity_max", "400.0");
        row("the file beats a preset", "presets: [lighting.factory]\nscene: {lighting: {intensity_max: 333}}\n", "scene.lighting.intensity_max", "333");
        row("a later preset beats an earlier one", "presets: [lighting.factory, lighting.warehouse]\n", "scene.lighting.intensity_max", "200.0");
        row("texts of the file are added to a preset's", "presets: [subject.tag36h11_standard]\nscenario: {subject: {tag_families: [tag16h5]}}\n", "scenario.subject.tag_families", "[tag36h11, tag16h5]");
        row("key! replaces them", "presets: [subject.tag36h11_standard]\nscenario: {subject: {tag_families!: [tag16h5]}}\n", "scenario.subject.tag_families", "[tag16h5]");
        row("key! replaces a group", "presets: [shadow.occluder_overlay]\nscenario: {occluders!: {albedo: 0.5, enabled: false}}\n", "scenario.occluders.edge_offset_max_r", "null");
        row("key! without presets is the key", "scenario: {subject: {type: TAGS, tag_families!: [tag16h5]}}\n", "scenario.subject.tag_families", "[tag16h5]");
        row("a name with ! in free notes stays", "dataset: {metadata: {wow!: 1}}\n", "dataset.metadata", "{wow!: 1}");
        row("a scope is not repeated", "presets: [evaluation.calibration_full]\ndataset: {evaluation_scopes: [calibration]}\n", "dataset.evaluation_scopes", "[calibration]");
        row("a board after tags leaves no tags behind", "presets: [subject.tag16h5_standard]\nscenario: {subject: {type: BOARD, rows: 2, cols: 2, marker_size_mm: 10, spacing_ratio: 0.3}}\n", "scenario.subject.rows", "2");
        row("null of the file beats a preset", "presets: [locus.v1_baseline]\ncamera: {ppm_constraint: null}\n", "camera.ppm_constraint", "null");
        row("metres of the file beat a preset", "presets: [subject.tag16h5_standard]\nscenario: {subject: {size_meters: 0.2}}\n", "scenario.subject.size_mm", "200.0");
        row("in compat one sun merges into a preset's", "presets: [lighting.low_key]\nscene: {lighting: {directional: {azimuth: 1, elevation: 0.5}}}\n", "scene.lighting.directional",
            "[{azimuth: 1.0, elevation: 0.5, intensity: 2.0, color: [1.0, 1.0, 1.0]}]");
        row("else it replaces the preset's", ours + "presets: [lighting.low_key]\nscene: {lighting: {directional: {azimuth: 1, elevation: 0.5}}}\n", "scene.lighting.directional",
            "[{azimuth: 1.0, elevation: 0.5, intensity: 5.0, color: [1.0, 1.0, 1.0]}]");
        row("names are kept as they are", "presets: [lighting.factory, lighting.factory]\n", "presets", "[lighting.factory, lighting.factory]");
        row("no presets", "presets: null\n", "presets", "[]");
    }
    void presetsLieBelowWhatTheFileSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, json);
        const ConfigDocument document = parsed(text.toStdString());
        QVERIFY2(document.problems().empty(), allProblems(document).c_str());
        QVERIFY(!document.isLegacy());
        const FieldDesc *field = findField(key.toStdString());
        const Value value = json == u"null" || field->kind != Kind::Group ? field->get(document.config()) : Value();
        if (key == u"scenario.occluders.edge_offset_max_r")
            QCOMPARE(value, findField(key.toStdString())->get(parsed("scenario: {occluders: {}}\n").config())); // the default again
        else
            QVERIFY2(sameValue(value, yaml(json.toStdString())), jsonText(value).c_str());
        // The resolved text with its presets means the same.
        const auto again = ConfigDocument::fromText(configToYaml(document.config()), TextFormat::Yaml);
        QVERIFY_RESULT(again);
        QCOMPARE(canonicalConfigJson(again->config()), canonicalConfigJson(document.config()));
    }

    void presetsOfTheCommandLineLieAboveThoseOfTheFile()
    {
        const ConfigDocument document = parsed("presets: [lighting.factory]\nscene: {lighting: {radius_min: 0.01}}\n");
        Report report;
        const auto config = resolveConfig(document, {{"scene.lighting.radius_max", "0.11"}}, report, {"lighting.warehouse"});
        QVERIFY_RESULT(config);
        QCOMPARE(config->scene.lighting.intensity_max, 200.0);
        QCOMPARE(config->scene.lighting.radius_min, 0.01);
        QCOMPARE(config->scene.lighting.radius_max, 0.11);
        QCOMPARE(config->presets, (std::vector<std::string>{"lighting.factory", "lighting.warehouse"}));
        const auto flat = resolveConfig(parsed("seed: 4\n"), {}, report, {"lighting.warehouse"});
        QVERIFY_RESULT(flat);
        QCOMPARE(flat->scene.lighting.intensity_max, 200.0);
        const auto none = resolveConfig(document, {}, report, {"lighting.fog"});
        QVERIFY(!none);
        QVERIFY2(none.error().text().find("Unknown preset 'lighting.fog'. Available: ") == 0, none.error().text().c_str());
    }

    void compatOnTheCommandLineDecidesHowAnOldFileIsRead()
    {
        const ConfigDocument document = parsed("tag: {family: tag16h5, size_mm: 60}\n");
        Report report;
        const auto config = resolveConfig(document, {{"tagmill.compat", "none"}}, report);
        QVERIFY_RESULT(config);
        QCOMPARE(config->scenario.subject.tags.size_mm, 60.0);
    }

    void frozenConfigsAreNotExpandedAgain()
    {
        const Value frozen = yaml("presets: [subject.tag36h11_standard]\nscenario: {subject: {type: TAGS, tag_families: [tag16h5]}}\n");
        Report report;
        const auto config = configFromValue(frozen, {}, report, Presets::Keep);
        QVERIFY_RESULT(config);
        QCOMPARE(config->scenario.subject.tags.tag_families, std::vector<std::string>{"tag16h5"});
        QCOMPARE(config->presets, std::vector<std::string>{"subject.tag36h11_standard"});
    }

    void theCallersMapIsNotTouched()
    {
        const Value raw = yaml("seed: 1\ntag_family: tag16h5\nbackgrounds: {texture_dir: t}\n");
        const Value copy = raw;
        adaptConfig(raw);
        QVERIFY(raw == copy);
    }

    void hugeListsStayQuick()
    {
        ValueList names(2000, Value("lighting.factory")), families;
        for (int i = 0; i < 200'000; ++i)
            families.push_back(Value("f" + std::to_string(i)));
        const AdaptedConfig many = adaptConfig(ValueMap{{"presets", names}});
        QCOMPARE(many.problems.size(), size_t(1));
        QCOMPARE(many.problems[0].id, std::string("config.too_many_presets"));
        const AdaptedConfig wide = adaptConfig(ValueMap{{"presets", ValueList{Value("subject.tag36h11_standard")}}, {"scenario", ValueMap{{"subject", ValueMap{{"tag_families", families}}}}}});
        QCOMPARE(valueAt(wide.merged, "scenario.subject.tag_families")->as<ValueList>()->size(), families.size() + 1);
        std::string text = "dataset: {seed: 4}\ndataset_notes:\n";
        for (int i = 0; i < 100'000; ++i)
            text += "  k" + std::to_string(i) + ": 1\n";
        const auto upgraded = parsed(text).upgraded();
        QVERIFY_RESULT(upgraded);
        QVERIFY(upgraded->text().find("  k99999: 1\n") != std::string::npos);
    }

    void theOriginOfAValueIsKnown()
    {
        const ConfigDocument document = parsed("presets: [lighting.factory, lighting.warehouse]\nscene: {lighting: {radius_min: 0.01}}\n");
        using Kind = ValueOrigin::Kind;
        QCOMPARE(document.originOf("scene.lighting.radius_min"), (ValueOrigin{Kind::File, {}}));
        QCOMPARE(document.originOf("scene.lighting.radius_max"), (ValueOrigin{Kind::Preset, "lighting.warehouse"}));
        QCOMPARE(document.originOf("camera.fov"), ValueOrigin{});
        QCOMPARE(document.lineOf("scene.lighting.radius_max"), 1);
        QCOMPARE(document.lineOf("scene.lighting.radius_min"), 2);
    }

    void anEditOfAnOldTextBringsItUpToDateAndKeepsComments()
    {
        ConfigDocument document = parsed("# kept\nversion: '0.1'\ncamera:\n  fov: 60  # wide\ntag:\n  family: tag16h5\n  margin_bits: 2 # quiet\n");
        QVERIFY(document.isLegacy());
        QVERIFY_RESULT(document.set("camera.fov", 60));
        QVERIFY(document.isLegacy()); // nothing was changed
        QVERIFY_RESULT(document.set("camera.fov", 61));
        QVERIFY(!document.isLegacy());
        QCOMPARE(shown(document.text()), QString::fromUtf8("# kept\nversion: \"0.2\"\ncamera:\n  fov: 61  # wide\ntag:\n  margin_bits: 2 # quiet\n"
                                              "scenario:\n  subject:\n    type: TAGS\n    tag_families: [tag16h5]\n    size_mm: 100.0\n    tags_per_scene: 10\n"));
        QVERIFY2(document.problems().empty(), allProblems(document).c_str());
        ConfigDocument flat = parsed("# kept\nseed: 4\nresolution: [640, 480]\n");
        QVERIFY_RESULT(flat.remove("camera.resolution"));
        QVERIFY(!flat.isLegacy() && !flat.isExplicit("camera.resolution"));
        QCOMPARE(flat.config().dataset.seeds.global_seed, 4);
        QCOMPARE(shown(flat.text()), QString::fromUtf8("# kept\ndataset:\n  seeds:\n    global_seed: 4\nversion: \"0.2\"\n"));
    }

    void editingWithPresetsGivesWhatWasAskedFor()
    {
        ConfigDocument document = parsed("presets: [subject.tag36h11_standard]\n");
        QVERIFY_RESULT(document.set("scenario.subject.tag_families", ValueList{Value("tag16h5")}));
        QCOMPARE(shown(document.text()), QString::fromUtf8("presets: [subject.tag36h11_standard]\nscenario:\n  subject:\n    \"tag_families!\": [tag16h5]\n"));
        QCOMPARE(document.config().scenario.subject.tags.tag_families, std::vector<std::string>{"tag16h5"});
        QVERIFY(document.explicitValue("scenario.subject.tag_families") == std::optional(Value(ValueList{Value("tag16h5")})));
        QCOMPARE(document.lineOf("scenario.subject.tag_families"), 4);
        QVERIFY_RESULT(document.set("scenario.subject.tag_families", ValueList{Value("tag36h11"), Value("tag25h9")}));
        QCOMPARE(document.config().scenario.subject.tags.tag_families, (std::vector<std::string>{"tag36h11", "tag25h9"}));
        QVERIFY_RESULT(document.set("scenario.subject.size_mm", 50));
        QVERIFY(document.text().find("tag_families!\":") != std::string::npos);
        QVERIFY_RESULT(document.remove("scenario.subject.tag_families"));
        QVERIFY(document.text().find("tag_families") == std::string::npos);
        QCOMPARE(document.config().scenario.subject.tags.tag_families, std::vector<std::string>{"tag36h11"});
        QVERIFY_RESULT(document.set("presets", ValueList{Value("lighting.factory")}));
        QCOMPARE(document.presets(), std::vector<std::string>{"lighting.factory"});
        QVERIFY_RESULT(document.remove("presets"));
        QCOMPARE(document.config().scene.lighting.intensity_min, 50.0);
    }

    void anotherFormatHoldsTheSameMap()
    {
        const ConfigDocument document = parsed("presets: [subject.tag36h11_standard]\nscenario: {subject: {tag_families: [tag16h5]}}\nnobody: knows\n");
        const auto json = document.inFormat(TextFormat::Json);
        QVERIFY_RESULT(json);
        QVERIFY(sameValue(json->textMap(), document.textMap()));
        QCOMPARE(canonicalConfigJson(json->config()), canonicalConfigJson(document.config()));
    }

    void overridesReachEverythingAndSayWhatIsWrong()
    {
        Report report;
        const auto resolved = [&](const std::string &text, std::vector<Override> overrides) { return resolveConfig(parsed(text), overrides, report, {}); };
        const auto tuple = resolved("camera: {resolution: [640, 480], intrinsics: {focal_length: 600}}\n", {{"camera.resolution", "(320, 240)"}});
        QVERIFY_RESULT(tuple);
        QCOMPARE(*tuple->camera.intrinsics.focal_length, 300.0);
        const auto preset = resolved("presets: [locus.v1_baseline]\n", {{"camera.ppm_constraint.min", "7"}, {"scenario.subject.size_mm", "33"}});
        QVERIFY_RESULT(preset);
        QCOMPARE(preset->camera.ppm_constraint->max, 40.0);
        const auto sun = resolved("presets: [lighting.low_key]\n", {{"scene.lighting.directional.0.intensity", "9"}});
        QVERIFY_RESULT(sun);
        QCOMPARE(sun->scene.lighting.directional[0].intensity, 9.0);
        const auto wrong = [&](const std::string &key, const std::string &value) {
            const auto config = resolved("camera: {fov: 60}\n", {{key, value}});
            return config ? std::string("accepted") : config.error().text();
        };
        QCOMPARE(wrong("camera.resolution", "640x480"), std::string("camera.resolution: camera.resolution is two whole numbers, as [1280, 720]; this is none: 640x480"));
        QCOMPARE(wrong("camera.resolution", "[640, wide]"), std::string("camera.resolution.1: camera.resolution.1 = wide is not a whole number"));
        const auto noItem = resolved("scenario: {subject: {type: TAGS, tag_families: [tag16h5]}}\n", {{"scenario.subject.tag_families.7", "tag25h9"}});
        QVERIFY(!noItem);
        QCOMPARE(noItem.error().text(), std::string("scenario.subject.tag_families.7: scenario.subject.tag_families.7 names no item of a list that is there; lists are counted from 0"));
        QCOMPARE(wrong("dataset.num_scenes", "0"), std::string("dataset.num_scenes: dataset.num_scenes = 0 is below 1, the least allowed"));
    }
};

QTEST_APPLESS_MAIN(tst_pipeline)
#include "tst_pipeline.moc"
