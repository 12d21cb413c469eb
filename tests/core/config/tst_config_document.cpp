// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as people and render-tag write them: what they mean, and what is wrong with them.
#include "core/config/document.h"
#include "core/config/text_tree.h"
#include "core/config/value_writer.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
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

/// A smallest board, with what is wanted in addition.
std::string boardText(const std::string &more)
{
    return "tagmill: {format: 1}\nscenario:\n  subject:\n    type: BOARD\n" + more;
}

} // namespace

class tst_config_document : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recordedConfigsMeanWhatRenderTagReadInThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"board_aprilgrid", "board_brown_ppm", "legacy_flat", "presets_textures", "board_charuco", "brown_tags", "kb_tags", "lights_log_sun", "occ_corner", "occ_half_bar_iso",
                                 "occ_slit_board", "ppm_roll", "sensor_stack_velocity", "sweep_angle", "sweep_distance", "tags_flying", "tags_random_basic"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void recordedConfigsMeanWhatRenderTagReadInThem()
    {
        QFETCH(QString, name);
        const auto path = test::dataDir() / "configs" / name.toStdString();
        const auto document = ConfigDocument::fromFile(path.string() + ".yaml");
        QVERIFY_RESULT(document);
        Report report;
        const auto config = resolveConfig(*document, {}, report);
        QVERIFY_RESULT(config);
        QVERIFY2(document->isLegacy() ? !document->hasErrors() : document->problems().empty(), allProblems(*document).c_str());
        const auto text = readFile(path.string() + ".json");
        QVERIFY_RESULT(text);
        const auto expected = parseJson(*text);
        QVERIFY_RESULT(expected);
        QVERIFY2(sameValue(configToValue(*config), nodeValue(*expected->root)), configToJson(*config).c_str());
        // The resolved JSON is a config itself, and means the same.
        const auto again = ConfigDocument::fromFile(path.string() + ".json");
        QVERIFY_RESULT(again);
        QCOMPARE(canonicalConfigJson(again->config()), canonicalConfigJson(*config));
    }

    void resolvedTextReadsBackEqual()
    {
        for (const char *name : {"occ_half_bar_iso", "sensor_stack_velocity", "board_charuco", "ppm_roll"}) {
            const auto document = ConfigDocument::fromFile(test::dataDir() / "configs" / (std::string(name) + ".yaml"));
            QVERIFY_RESULT(document);
            GenConfig config = document->config();
            config.tagmill.present = true;
            config.tagmill.charuco_pattern = CharucoPattern::Peer; // the recorded board names 18 ids
            config.camera.intrinsics.k1 = 1.25e-7; // an exponent: PyYAML needs a point in it
            for (const auto &[text, format] : {std::pair{configToYaml(config), TextFormat::Yaml}, {configToJson(config), TextFormat::Json}, {configToJson(config), TextFormat::Yaml}}) {
                const auto again = ConfigDocument::fromText(text, format);
                QVERIFY_RESULT(again);
                QVERIFY2(!again->hasErrors(), allProblems(*again).c_str());
                QCOMPARE(canonicalConfigJson(again->config()), canonicalConfigJson(config));
            }
        }
    }

    void aNewDocumentIsValidLinearAndNotCompat()
    {
        const ConfigDocument document = ConfigDocument::newDocument();
        QVERIFY2(document.problems().empty(), allProblems(document).c_str());
        QVERIFY(document.config().camera.tone_mapping == ToneMapping::Linear);
        QVERIFY(!document.config().isCompat());
        QVERIFY(ConfigDocument().config().isCompat());
        QVERIFY(!ConfigDocument().hasErrors());
    }

    void valuesAreCoerced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        QTest::addRow("an integer for a real") << "camera: {fov: 60}" << "camera.fov" << "60.0";
        QTest::addRow("a text for a real") << "camera: {fov: '60.5'}" << "camera.fov" << "60.5";
        QTest::addRow("1e1 is text in YAML 1.1, yet a number to a real field") << "camera: {fov: 1e1}" << "camera.fov" << "10.0";
        QTest::addRow("a whole real for an integer") << "dataset: {num_scenes: 3.0}" << "dataset.num_scenes" << "3";
        QTest::addRow("a text for an integer") << "dataset: {num_scenes: '12'}" << "dataset.num_scenes" << "12";
        QTest::addRow("an octal integer") << "dataset: {num_scenes: 010}" << "dataset.num_scenes" << "8";
        QTest::addRow("a sexagesimal integer") << "dataset: {num_scenes: 1:30}" << "dataset.num_scenes" << "90";
        QTest::addRow("yes") << "scenario: {flying: yes}" << "scenario.flying" << "true";
        QTest::addRow("off") << "scenario: {use_board: off}" << "scenario.use_board" << "false";
        QTest::addRow("one as a bool") << "scenario: {flying: 1}" << "scenario.flying" << "true";
        QTest::addRow("a quoted T as a bool") << "scenario: {flying: 'T'}" << "scenario.flying" << "true";
        QTest::addRow("one light instead of a list") << "scene: {lighting: {directional: {azimuth: 1, elevation: 0.5}}}" << "scene.lighting.directional"
                                                     << "[{\"azimuth\": 1.0, \"elevation\": 0.5, \"intensity\": 5.0, \"color\": [1.0, 1.0, 1.0]}]";
        QTest::addRow("null lights") << "scene: {lighting: {directional: null}}" << "scene.lighting.directional" << "[]";
        QTest::addRow("tags as a range") << "scenario: {subject: {type: TAGS, tags_per_scene: [2, 5]}}" << "scenario.subject.tags_per_scene" << "[2, 5]";
        QTest::addRow("tag size in metres") << "scenario: {subject: {type: TAGS, size_meters: 0.25}}" << "scenario.subject.size_mm" << "250.0";
        QTest::addRow("the old name of a scope") << "dataset: {evaluation_scopes: [pose, CALIBRATION]}" << "dataset.evaluation_scopes" << "[\"pose_estimation\", \"calibration\"]";
        QTest::addRow("free metadata") << "dataset: {metadata: {a: [1, {b: c}]}}" << "dataset.metadata" << "{\"a\": [1, {\"b\": \"c\"}]}";
        QTest::addRow("an empty ppm constraint") << "camera: {ppm_constraint: {}}" << "camera.ppm_constraint.max" << "100.0";
        QTest::addRow("a seed of 64 bits") << "dataset: {seeds: {global_seed: 9223372036854775807}}" << "dataset.seeds.global_seed" << "9223372036854775807";
    }
    void valuesAreCoerced()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, json);
        const ConfigDocument document = parsed(text.toStdString());
        QVERIFY2(document.problems().empty(), allProblems(document).c_str());
        const FieldDesc *field = findField(key.toStdString());
        QVERIFY(field);
        QCOMPARE(QString::fromStdString(jsonText(field->get(document.config()))), json);
    }

    void problemsNameKeyValueBoundAndLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, const char *message) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(message);
        };
        row("above an open bound", "camera:\n  fov: 190\n", "a.yaml:2: camera.fov: camera.fov = 190 is not below 180 °");
        row("on an open bound", "camera:\n  fov: 180.0\n", "a.yaml:2: camera.fov: camera.fov = 180 is not below 180 °");
        row("below a bound", "dataset:\n  num_scenes: 0\n", "a.yaml:2: dataset.num_scenes: dataset.num_scenes = 0 is below 1, the least allowed");
        row("one number of a list", "camera:\n  resolution: [640, -1]\n", "a.yaml:2: camera.resolution.1: camera.resolution.1 = -1 is below 1 px, the least allowed");
        row("a picture wider than Blender renders", "camera:\n  resolution: [65537, 480]\n", "a.yaml:2: camera.resolution.0: camera.resolution.0 = 65537 is above 65536 px, the most allowed");
        row("scenes beyond any use", "dataset:\n  num_scenes: 2000000000\n", "a.yaml:2: dataset.num_scenes: dataset.num_scenes = 2000000000 is above 100000000, the most allowed");
        row("a ChArUco board without an inner corner", "tagmill: {format: 1}\nscenario: {subject: {type: BOARD, rows: 1, cols: 7, square_size_mm: 40, marker_size_mm: 30}}\n",
            "a.yaml:2: scenario.subject.rows: A ChArUco board of 1 × 7 squares has no inner corner to measure; take at least 2 rows and 2 columns");
        row("too few numbers", "camera:\n  resolution: [640]\n", "a.yaml:2: camera.resolution: camera.resolution has 1 values; it needs 2");
        row("text for a number", "camera:\n  fov: wide\n", "a.yaml:2: camera.fov: camera.fov = wide is not a number");
        row("a fraction for an integer", "dataset:\n  num_scenes: 2.5\n", "a.yaml:2: dataset.num_scenes: dataset.num_scenes = 2.5 is not a whole number");
        row("infinite", "camera:\n  max_distance: .inf\n", "a.yaml:2: camera.max_distance: camera.max_distance = inf is not a finite number");
        row("a number for text", "dataset:\n  output_dir: 5\n", "a.yaml:2: dataset.output_dir: dataset.output_dir = 5 is not a text; put it in quotes if it is meant as one");
        row("null where none may be", "camera:\n  fov: ~\n", "a.yaml:2: camera.fov: camera.fov may not be null; leave the key out to get its default");
        row("a section that is no map", "camera: 5\n", "a.yaml:1: camera: camera = 5 is not a group of keys");
        row("an unknown choice", "camera:\n  tone_mapping: Filmic\n", "a.yaml:2: camera.tone_mapping: camera.tone_mapping = Filmic is none of: linear, srgb, filmic");
        row("an unknown noise", "camera:\n  sensor_noise:\n    model: pink\n", "a.yaml:3: camera.sensor_noise.model: camera.sensor_noise.model = pink is none of: gaussian, poisson, salt_and_pepper");
        row("a fault in a list of maps", "scene:\n  lighting:\n    directional:\n    - azimuth: 0\n      elevation: 0.1\n    - azimuth: 0\n      elevation: 2\n",
            "a.yaml:7: scene.lighting.directional.1.elevation: scene.lighting.directional.1.elevation = 2 is above 1.5707963267948966 rad, the most allowed");
        row("a light without elevation", "scene:\n  lighting:\n    directional:\n    - azimuth: 0\n", "a.yaml:4: scene.lighting.directional.0: scene.lighting.directional.0.elevation is missing");
        row("an unknown key where they are forbidden", "dataset:\n  num_scene: 3\n", "a.yaml:2: dataset.num_scene: dataset.num_scene is not a key of this schema; did you mean dataset.num_scenes?");
        row("an unknown key of ours", "tagmill:\n  format: 1\n  compatt: none\n", "a.yaml:3: tagmill.compatt: tagmill.compatt is not a key of this schema; did you mean tagmill.compat?");
        row("a wrong section version", "tagmill:\n  format: 2\n", "a.yaml:2: tagmill.format: tagmill.format = 2 is above 1, the most allowed");
        row("images of eleven bits", "tagmill: {format: 1, bit_depth: 11}\n", "a.yaml:1: tagmill.bit_depth: tagmill.bit_depth is 11; images have 8 or 16 bits a channel");
        row("distances the wrong way round", "camera:\n  min_distance: 3\n  max_distance: 2\n", "a.yaml:2: camera.min_distance: min_distance must be <= max_distance; now they are 3 and 2");
        row("a minimum above the default maximum", "camera:\n  min_distance: 3\n", "a.yaml:2: camera.min_distance: min_distance must be <= max_distance; now they are 3 and 2");
        row("elevations the wrong way round", "camera: {min_elevation: 0.9, max_elevation: 0.1}\n", "a.yaml:1: camera.min_elevation: min_elevation must be <= max_elevation; now they are 0.9 and 0.1");
        row("rolls the wrong way round", "camera: {min_roll: 9, max_roll: 1}\n", "a.yaml:1: camera.min_roll: min_roll must be <= max_roll; now they are 9 and 1");
        row("ppm the wrong way round", "camera: {ppm_constraint: {min: 9, max: 1}}\n", "a.yaml:1: camera.ppm_constraint.min: min must be <= max; now they are 9 and 1");
        row("lights the wrong way round", "scene: {lighting: {intensity_min: 9, intensity_max: 1}}\n", "a.yaml:1: scene.lighting.intensity_min: intensity_min must be <= intensity_max; now they are 9 and 1");
        row("radii the wrong way round", "scene: {lighting: {radius_min: 9, radius_max: 1}}\n", "a.yaml:1: scene.lighting.radius_min: radius_min must be <= radius_max; now they are 9 and 1");
        row("numbers of lights the wrong way round", "scene: {lighting: {num_lights_min: 9, num_lights_max: 1}}\n", "a.yaml:1: scene.lighting.num_lights_min: num_lights_min must be <= num_lights_max; now they are 9 and 1");
        row("texture scales the wrong way round", "scene: {texture_scale_min: 9}\n", "a.yaml:1: scene.texture_scale_min: texture_scale_min must be <= texture_scale_max; now they are 9 and 1");
        row("roughness the wrong way round", "tag: {material: {randomize: true, roughness_min: 0.9}}\n", "a.yaml:1: tag.material.roughness_min: roughness_min must be <= roughness_max; now they are 0.9 and 0.4");
        row("plate heights the wrong way round", "scenario: {occluders: {enabled: false, height_min_m: 1}}\n", "a.yaml:1: scenario.occluders.height_max_m: height_max_m must be >= height_min_m; now they are 0.2 and 1");
        row("no patterns", "scenario: {occluders: {enabled: false, patterns: []}}\n", "a.yaml:1: scenario.occluders.patterns: scenario.occluders.patterns is empty; name at least one of: half, corner, bar, slit");
        row("elevation beyond the zenith", "camera: {elevation: 1.2}\n", "a.yaml:1: camera.elevation: camera.elevation = 1.2 is above 1, the most allowed");
        row("a fraction of a pixel area", "camera: {min_tag_pixels: 36.5}\n", "a.yaml:1: camera.min_tag_pixels: camera.min_tag_pixels = 36.5 is an area in whole pixels; write it without a fraction");
        row("no tags in compat", "scenario: {subject: {type: TAGS, tags_per_scene: 0}}\n", "a.yaml:1: scenario.subject.tags_per_scene: scenario.subject.tags_per_scene = 0 gives scenes without tags; write at least 1, or add a tagmill section to allow 0");
        row("fewer than no tags", "tagmill: {format: 1}\nscenario: {subject: {type: TAGS, tags_per_scene: -1}}\n", "a.yaml:2: scenario.subject.tags_per_scene: scenario.subject.tags_per_scene = -1 is below 0, the least allowed");
        row("a range of tags the wrong way round", "scenario: {subject: {type: TAGS, tags_per_scene: [5, 2]}}\n", "a.yaml:1: scenario.subject.tags_per_scene: tags_per_scene[0] must be <= tags_per_scene[1]; now they are 5 and 2");
        row("no families", "scenario: {subject: {type: TAGS, tag_families: []}}\n", "a.yaml:1: scenario.subject.tag_families: scenario.subject.tag_families is empty; name at least one family, such as tag36h11");
        row("no families at all", "tagmill: {format: 1}\nscenario: {subject: {type: TAGS, tag_families: []}}\n", "a.yaml:2: scenario.subject.tag_families: scenario.subject.tag_families is empty; name at least one family, such as tag36h11");
        row("an AprilTag 3 family in render-tag's list", "tagmill: {format: 1}\nscenario: {subject: {type: TAGS, tag_families: [tagCircle21h7]}}\n",
            "a.yaml:2: scenario.subject.tag_families.0: scenario.subject.tag_families.0 = tagCircle21h7 is a family of AprilTag 3: single tags are drawn from it when it stands in tagmill.families, boards have no pattern for it");
        row("an older family in our list", "tagmill: {format: 1, families: [tag36h11]}\n",
            "a.yaml:1: tagmill.families.0: tagmill.families.0 = tag36h11 is none of: tagStandard41h12, tagStandard52h13, tagCircle21h7, tagCircle49h12, tagCustom48h12");
        row("AprilTag 3 families in compat", "tagmill:\n  compat: render-tag\n  families: [tagCircle21h7]\n",
            "a.yaml:3: tagmill.families: tagmill.families has no meaning together with tagmill.compat: render-tag; remove one of them");
        row("a subject without a type", "scenario:\n  subject:\n    size_mm: 4\n", "a.yaml:2: scenario.subject: scenario.subject has no type; write type: TAGS or type: BOARD");
        row("a null subject", "scenario:\n  subject: null\n", "a.yaml:2: scenario.subject: scenario.subject may not be null; leave the key out to get its default");
        row("a K of the wrong shape", "camera: {intrinsics: {k_matrix: [[1, 0], [0, 1]]}}\n", "a.yaml:1: camera.intrinsics.k_matrix: K matrix must be 3x3: camera.intrinsics.k_matrix = [[1, 0], [0, 1]]");
        row("a K with a bad last row", "camera: {intrinsics: {k_matrix: [[1, 0, 0], [0, 1, 0], [0, 1, 1]]}}\n", "a.yaml:1: camera.intrinsics.k_matrix: K matrix last row must be [0, 0, 1]; it is [0, 1, 1]");
        row("a K with skew", "camera: {intrinsics: {k_matrix: [[1, 2, 0], [0, 1, 0], [0, 0, 1]]}}\n", "a.yaml:1: camera.intrinsics.k_matrix: K matrix must have zero skew (K[0][1] = 0); it is 2");
        row("a K with something below the diagonal", "camera: {intrinsics: {k_matrix: [[1, 0, 0], [3, 1, 0], [0, 0, 1]]}}\n", "a.yaml:1: camera.intrinsics.k_matrix: K matrix must have K[1][0] = 0; it is 3");
        row("a K that mirrors", "camera: {intrinsics: {k_matrix: [[1, 0, 0], [0, -1, 0], [0, 0, 1]]}}\n", "a.yaml:1: camera.intrinsics.k_matrix: K matrix must have focal lengths above 0; they are 1 and -1");
        row("half a pair of focal lengths", "tagmill: {}\ncamera: {intrinsics: {focal_length_x: 900}}\n", "a.yaml:2: camera.intrinsics.focal_length_x: focal_length_x counts only together with focal_length_y; give both, or focal_length for both axes");
        row("compat with a key of ours", "tagmill:\n  compat: render-tag\n  charuco:\n    pattern: peer\n", "a.yaml:4: tagmill.charuco.pattern: tagmill.charuco.pattern has no meaning together with tagmill.compat: render-tag; remove one of them");
        row("a later version", "version: '0.3'\n", "a.yaml:1: version: Unsupported version: 0.3 (Latest supported: 0.2)");
        row("a version that is no number", "version: [1]\n", "a.yaml:1: version: version = [1] is no version number; write version: '0.2'");
    }
    void problemsNameKeyValueBoundAndLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const ConfigDocument document = parsed(text.toStdString());
        QVERIFY(document.hasErrors());
        QCOMPARE(document.problems().size(), size_t(1));
        QCOMPARE(QString::fromStdString(document.problems()[0].text()), message);
        Report report;
        const auto config = resolveConfig(document, {}, report);
        QVERIFY(!config);
        QCOMPARE(exitStatus(config.error().code), 1);
    }

    void boardsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &text, const char *message) {
            QTest::addRow("%s", name) << QString::fromStdString(boardText(text)) << QString::fromUtf8(message);
        };
        row("nothing given", "", "scenario.subject.rows is missing; a subject of type BOARD needs it");
        row("neither square nor spacing", "    rows: 5\n    cols: 7\n    marker_size_mm: 30\n", "square_size is required for ChArUco: give square_size_mm, or spacing_ratio for an AprilGrid");
        row("marker as large as the square", "    rows: 5\n    cols: 7\n    marker_size_mm: 30\n    square_size_mm: 30\n", "marker_size_mm must be smaller than square_size_mm; now they are 30 mm and 30 mm");
        row("more markers than the dictionary", "    rows: 12\n    cols: 9\n    marker_size_mm: 20\n    square_size_mm: 30\n    dictionary: DICT_4X4_50\n",
            "The board has 54 markers, but DICT_4X4_50 holds only 50; take fewer cells or a larger dictionary");
        row("more grid tags than the family", "    rows: 6\n    cols: 6\n    marker_size_mm: 20\n    spacing_ratio: 0.3\n    dictionary: tag25h9\n",
            "The board has 36 markers, but tag25h9 holds only 35; take fewer cells or a larger dictionary");
        row("too few ids", "    rows: 3\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n    ids: [1, 2]\n", "Expected 4 tag IDs, got 2");
        row("an id outside", "    rows: 3\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n    dictionary: DICT_4X4_50\n    ids: [1, 2, 3, 50]\n",
            "Marker id 50 is outside DICT_4X4_50, whose ids run from 0 to 49");
        row("an id twice", "    rows: 3\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n    ids: [1, 2, 3, 2]\n", "Marker id 2 is used twice on the board");
        row("an unknown dictionary", "    rows: 3\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n    dictionary: DICT_9X9\n", "scenario.subject.dictionary = DICT_9X9 is none of: tag16h5, ");
        row("a family of AprilTag 3", "    rows: 3\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n    dictionary: tagStandard52h13\n", "scenario.subject.dictionary = tagStandard52h13 is a family of AprilTag 3: ");
        row("no rows", "    rows: 0\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n", "scenario.subject.rows = 0 is below 1, the least allowed");
    }
    void boardsThatCannotBeAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const ConfigDocument document = parsed(text.toStdString());
        QVERIFY(document.hasErrors());
        QVERIFY2(allProblems(document).find(message.toStdString()) != std::string::npos, allProblems(document).c_str());
    }

    void allIdsThatAreWrongAreToldOnce()
    {
        const ConfigDocument document = parsed(boardText("    rows: 3\n    cols: 3\n    marker_size_mm: 20\n    square_size_mm: 30\n    dictionary: DICT_4X4_50\n    ids: [2, 60, 2, 60]\n"));
        QVERIFY(allProblems(document).find("Marker id 2 is used twice") != std::string::npos);
        QVERIFY(allProblems(document).find("Marker id 60 is outside") != std::string::npos);
        QCOMPARE(document.problems().size(), size_t(2));
    }

    void boardSizesInMetresAreReadAsMillimetres()
    {
        const ConfigDocument document = parsed(boardText("    rows: 5\n    cols: 7\n    marker_size: 0.03\n    square_size: 0.04\n"));
        QVERIFY2(document.problems().empty(), allProblems(document).c_str());
        QCOMPARE(document.config().scenario.subject.board.marker_size_mm, 30.0);
        QCOMPARE(*document.config().scenario.subject.board.square_size_mm, 40.0);
        QCOMPARE(document.lineOf("scenario.subject.square_size_mm"), 8);
        const ConfigDocument wrong = parsed(boardText("    rows: 5\n    cols: 7\n    marker_size: 0.05\n    square_size: 0.04\n"));
        QCOMPARE(wrong.problems().size(), size_t(1));
        QCOMPARE(wrong.problems()[0].line, 7);
    }

    void zeroTagsAreFineInOurOwnMode()
    {
        const ConfigDocument document = parsed("tagmill: {format: 1}\nscenario: {subject: {type: TAGS, tags_per_scene: [0, 3]}}\n");
        QVERIFY2(document.problems().empty(), allProblems(document).c_str());
    }

    void somePartsAreOnlyWarnedAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, const char *message) { QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(message); };
        row("an unknown key of the camera", "camera:\n  fvo: 60\n", "a.yaml:2: camera.fvo: camera.fvo is not a key of this schema; did you mean camera.fov?");
        row("an unknown section", "camra: {fov: 60}\n", "a.yaml:1: camra: camra is not a key of this schema; did you mean camera?");
        row("an unknown key of a light", "scene: {lighting: {directional: [{azimuth: 0, elevation: 0, colour: [1, 1, 1]}]}}\n", "a.yaml:1: scene.lighting.directional.0.colour: scene.lighting.directional.0.colour is not a key of this schema");
        row("a key of the other subject", "scenario:\n  subject:\n    type: TAGS\n    rows: 4\n", "a.yaml:4: scenario.subject.rows: scenario.subject.rows does not belong to a subject of type TAGS and is not used");
        row("a dead field", "scenario: {azimuth: 1}\n", "a.yaml:1: scenario.azimuth: scenario.azimuth is set but has no effect");
        row("fog", "environment: {fog_intensity: 0.5}\n", "a.yaml:1: environment.fog_intensity: environment.fog_intensity is set but has no effect");
        row("half a pair of focal lengths in compat", "camera: {intrinsics: {focal_length_y: 900}}\n", "a.yaml:1: camera.intrinsics.focal_length_y: focal_length_y counts only together with focal_length_x; give both, or focal_length for both axes");
        row("unused roughness the wrong way round", "tag: {material: {roughness_min: 0.9}}\n", "a.yaml:1: tag.material.roughness_min: roughness_min must be <= roughness_max; now they are 0.9 and 0.4");
        row("a turn of no background", "tagmill: {format: 1, hdri_rotation: 1}\n", "a.yaml:1: tagmill.hdri_rotation: tagmill.hdri_rotation has no effect without scene.background_hdri; set that too");
        row("occluders without a sun", "scenario: {occluders: {enabled: true}}\n", "a.yaml:1: scenario.occluders.enabled: Occluders throw the shadow of the first directional light; add one above the horizon, or there are none");
        row("a key twice", "camera:\n  fov: 60\n  fov: 61\n", "a.yaml:3: camera.fov: camera.fov is written twice (also in line 2); the last one counts");
    }
    void somePartsAreOnlyWarnedAbout()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const ConfigDocument document = parsed(text.toStdString());
        QCOMPARE(document.problems().size(), size_t(1));
        QCOMPARE(QString::fromStdString(document.problems()[0].text()), message);
        QVERIFY(document.problems()[0].severity == Severity::Warning);
        Report report;
        QVERIFY_RESULT(resolveConfig(document, {}, report));
        QCOMPARE(report.problems.size(), size_t(1));
    }

    void aBadValueLeavesOnlyItsOwnDefault()
    {
        const ConfigDocument document = parsed("camera:\n  fov: 400\n  samples_per_scene: 7\n  resolution: [640, 480]\n");
        QVERIFY(document.hasErrors());
        QCOMPARE(document.config().camera.fov, 70.0);
        QCOMPARE(document.config().camera.samples_per_scene, 7);
        QCOMPARE(document.config().camera.resolution, (Size2i{640, 480}));
        QCOMPARE(document.problems().size(), size_t(1));
    }

    void versionsBeforeTheSubjectAreReadWhenTheyNeedNothingOld()
    {
        for (const char *version : {"'0.2'", "0.2", "'0.1'", "null", "0.0"}) {
            const ConfigDocument document = parsed("version: " + std::string(version) + "\ncamera: {fov: 33}\n");
            QVERIFY2(document.problems().empty(), allProblems(document).c_str());
            QCOMPARE(document.config().version, std::string("0.2"));
            QCOMPARE(document.config().camera.fov, 33.0);
        }
    }

    void overridesBeatTheFileAndAreValidatedWithIt()
    {
        const ConfigDocument document = parsed("camera: {fov: 60, samples_per_scene: 3}\n");
        Report report;
        const auto config = resolveConfig(document, {{"camera.fov", "50"}, {"camera.ppm_constraint.min", "3"}, {"scenario.subject.root.size_mm", "75"},
                                                     {"camera.shutter_time_ms", "2.5"}, {"scenario.occluders", "{albedo: 0.5, enabled: false}"}, {"dataset.metadata.note", "x y"}, {"dataset.output_dir", "2026"}}, report);
        QVERIFY_RESULT(config);
        QVERIFY(report.problems.empty());
        QCOMPARE(config->camera.fov, 50.0);
        QCOMPARE(config->camera.samples_per_scene, 3);
        QCOMPARE(config->camera.ppm_constraint->min, 3.0);
        QCOMPARE(config->scenario.subject.tags.size_mm, 75.0);
        QCOMPARE(config->camera.sensor_dynamics.shutter_time_ms, 2.5);
        QCOMPARE(config->scenario.occluders->albedo, 0.5);
        QCOMPARE(config->dataset.output_dir, std::string("2026"));
        QVERIFY((config->dataset.metadata == ValueMap{{"note", Value("x y")}}));
    }

    void overridesMendOrBreakWhatTheFileSays()
    {
        const ConfigDocument wrong = parsed("camera: {fov: 400}\n");
        Report mended;
        QVERIFY_RESULT(resolveConfig(wrong, {{"camera.fov", "40"}}, mended));
        const ConfigDocument right = parsed("camera: {min_distance: 1}\n");
        Report broken;
        const auto config = resolveConfig(right, {{"camera.max_distance", "0.5"}}, broken);
        QVERIFY(!config);
        QCOMPARE(config.error().text(), std::string("a.yaml:1: camera.min_distance: min_distance must be <= max_distance; now they are 1 and 0.5"));
        Report unknown;
        const auto none = resolveConfig(right, {{"camera.fvo", "1"}}, unknown);
        QVERIFY(!none);
        QCOMPARE(none.error().text(), std::string("camera.fvo: camera.fvo is not a key of this schema; did you mean camera.fov?"));
        Report badValue;
        const auto bad = resolveConfig(right, {{"camera.fov", "wide"}}, badValue);
        QVERIFY(!bad);
        QCOMPARE(bad.error().text(), std::string("camera.fov: camera.fov = wide is not a number"));
        Report badYaml;
        QVERIFY(!resolveConfig(right, {{"camera.resolution", "[640"}}, badYaml));
    }

    void compatOnTheCommandLineBeatsTheFile()
    {
        const ConfigDocument ours = parsed("tagmill: {format: 1, charuco: {pattern: opencv_legacy}}\n");
        Report report;
        const auto compat = resolveConfig(ours, {{"tagmill.compat", "render-tag"}}, report);
        QVERIFY_RESULT(compat);
        QVERIFY(compat->isCompat());
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems[0].sentence(), std::string("tagmill.charuco.pattern is not used, because compat render-tag was asked for"));
        const auto none = resolveConfig(parsed("camera: {fov: 50}\n"), {{"tagmill.compat", "none"}}, report);
        QVERIFY_RESULT(none);
        QVERIFY(!none->isCompat());
    }

    void howPicturesAreMadeLeavesTheMeaning()
    {
        const ConfigDocument plain = parsed("camera: {fov: 50}\n");
        Report report;
        const auto resolved = [&](const ConfigDocument &document, std::vector<Override> overrides) {
            const auto config = resolveConfig(document, std::move(overrides), report);
            return config ? *config : GenConfig();
        };
        const GenConfig preview = resolved(plain, {{"tagmill.mode", "preview"}});
        QVERIFY(preview.isCompat());
        QVERIFY(preview.tagmill.mode == ImageMode::Preview);
        const GenConfig final = resolved(plain, {{"tagmill.mode", "final"}});
        QVERIFY(!final.tagmill.present); // nothing was said that was not so
        const GenConfig corrected = resolved(plain, {{"tagmill.compat", "none"}, {"tagmill.mode", "preview"}});
        QVERIFY(!corrected.isCompat() && corrected.tagmill.mode == ImageMode::Preview);
        QVERIFY(!resolved(parsed("tagmill: {format: 1}\n"), {{"tagmill.mode", "preview"}}).isCompat());
        const ConfigDocument both = parsed("tagmill: {compat: render-tag, mode: preview}\n");
        QCOMPARE(allProblems(both), std::string());
        QVERIFY(resolved(both, {{"tagmill.compat", "render-tag"}}).tagmill.mode == ImageMode::Preview);
        QVERIFY(report.problems.empty());
        QVERIFY(!parsed("tagmill: {compat: render-tag, exposure_gain: 2}\n").problems().empty()); // the control
    }

    void nullAndListsCanBeGivenAsOverrides()
    {
        const ConfigDocument document = parsed("camera: {ppm_constraint: {min: 3}, elevation: 0.5}\nscene: {lighting: {directional: [{azimuth: 0, elevation: 0.5}]}}\n");
        Report report;
        const auto config = resolveConfig(document, {{"camera.ppm_constraint", "null"}, {"camera.elevation", "~"}, {"scene.lighting.directional.0.intensity", "9"},
                                                     {"camera.resolution", "[320, 240]"}}, report);
        QVERIFY_RESULT(config);
        QVERIFY(!config->camera.ppm_constraint && !config->camera.elevation);
        QCOMPARE(config->scene.lighting.directional[0].intensity, 9.0);
        QCOMPARE(config->camera.resolution, (Size2i{320, 240}));
    }

    void aNewResolutionScalesALensGivenInPixels()
    {
        const ConfigDocument document = parsed("camera:\n  resolution: [640, 480]\n  intrinsics: {focal_length_x: 600, focal_length_y: 610, principal_point_x: 330, k1: 0.1}\n");
        Report report;
        const auto config = resolveConfig(document, {{"camera.resolution", "[320, 120]"}}, report);
        QVERIFY_RESULT(config);
        const Matrix3 k = cameraMatrix(config->camera);
        QCOMPARE(k(0, 0), 300.0);
        QCOMPARE(k(1, 1), 152.5);
        QCOMPARE(k(0, 2), 165.0);
        QCOMPARE(k(1, 2), 60.0);
        QCOMPARE(config->camera.intrinsics.k1, 0.1);
        const ConfigDocument matrix = parsed("camera:\n  resolution: [640, 480]\n  intrinsics: {k_matrix: [[600, 0, 320], [0, 600, 240], [0, 0, 1]]}\n");
        const auto scaled = resolveConfig(matrix, {{"camera.resolution", "[1280, 960]"}}, report);
        QVERIFY_RESULT(scaled);
        QVERIFY((cameraMatrix(scaled->camera) - (Matrix3() << 1200, 0, 640, 0, 1200, 480, 0, 0, 1).finished()).isZero());
    }

    void overridesAreSplitAtTheFirstEqualsSign()
    {
        const auto override = parseOverride("dataset.output_dir=a=b");
        QVERIFY_RESULT(override);
        QCOMPARE(override->key, std::string("dataset.output_dir"));
        QCOMPARE(override->value, std::string("a=b"));
        QVERIFY(!parseOverride("camera.fov"));
        QVERIFY(!parseOverride("=5"));
    }

    void cameraMatricesHaveTheirCheckValues()
    {
        CameraConfig camera;
        QCOMPARE(cameraMatrix(camera)(0, 0), 1371.0220864724301);
        QCOMPARE(cameraMatrix(camera)(1, 2), 540.0);
        camera.intrinsics.distortion_model = DistortionModel::KannalaBrandt;
        camera.fov = 170;
        QCOMPARE(cameraMatrix(camera)(0, 0), 742.4546088519029);
        QVERIFY(distortionCoefficients(camera.intrinsics).empty());
        camera.intrinsics.kb2 = 0.01;
        QCOMPARE(distortionCoefficients(camera.intrinsics), (std::vector<double>{0, 0.01, 0, 0}));
        camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
        camera.intrinsics.k3 = 0.5;
        camera.intrinsics.p1 = 0.25;
        QCOMPARE(distortionCoefficients(camera.intrinsics), (std::vector<double>{0, 0, 0.25, 0, 0.5}));
    }

    void theWaysToGiveALensHaveTheirOrder()
    {
        CameraConfig camera;
        camera.resolution = {1000, 500};
        IntrinsicsConfig &given = camera.intrinsics;
        given.sensor_width_mm = 10;
        given.focal_length_mm = 8;
        QCOMPARE(cameraMatrix(camera)(1, 1), 800.0);
        given.focal_length = 700;
        QCOMPARE(cameraMatrix(camera)(1, 1), 700.0);
        given.focal_length_x = 600;
        QCOMPARE(cameraMatrix(camera)(0, 0), 700.0);
        given.focal_length_y = 610;
        QCOMPARE(cameraMatrix(camera)(1, 1), 610.0);
        QCOMPARE(cameraMatrix(camera)(0, 2), 500.0);
        given.k_matrix = Matrix3::Identity();
        QCOMPARE(cameraMatrix(camera)(0, 0), 1.0);
    }

    void filesAreReadByTheirExtension()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.path().toStdString();
        QVERIFY_RESULT(writeFileAtomically(path / "a.JSON", "{\"camera\": {\"fov\": 44}}"));
        QVERIFY_RESULT(writeFileAtomically(path / "b.json", "camera: {fov: 44}"));
        const auto json = ConfigDocument::fromFile(path / "a.JSON");
        QVERIFY_RESULT(json);
        QCOMPARE(json->config().camera.fov, 44.0);
        const auto notJson = ConfigDocument::fromFile(path / "b.json");
        QVERIFY(!notJson);
        QVERIFY(notJson.error().text().find("b.json:1") != std::string::npos);
        QVERIFY(!ConfigDocument::fromFile(path / "none.yaml"));
    }
};

QTEST_APPLESS_MAIN(tst_config_document)
#include "tst_config_document.moc"
