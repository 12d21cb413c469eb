// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments and campaigns: the values of sweeps, the order of variants, seeds, names, and what is refused.
#include "core/config/experiment.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

const std::string base = "base_config:\n"
                         "  tagmill: {format: 1}\n"
                         "  dataset: {seeds: {global_seed: 1000}, num_scenes: 2, metadata: {author: me}}\n"
                         "  camera: {resolution: [640, 480], iso: 100}\n"
                         "  scene: {lighting: {directional: [{azimuth: 0, elevation: 0.4}]}}\n"
                         "  scenario: {subject: {type: TAGS, tag_families: [tag36h11], tags_per_scene: 1}}\n";

Sweep linear(double min, double max, std::optional<double> step, std::optional<int> steps)
{
    Sweep sweep;
    sweep.type = SweepType::Linear;
    sweep.min = min;
    sweep.max = max;
    sweep.step = step;
    sweep.steps = steps;
    return sweep;
}

} // namespace

class tst_experiment : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_temporary = std::make_unique<QTemporaryDir>();
        m_dir = m_temporary->path().toStdString();
        m_report = {};
    }

    void linearSweepsCountExactly_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("step"); // < 0: none
        QTest::addColumn<int>("steps");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("a step that is not exact") << 0.1 << 1.0 << 0.1 << 0 << QList<double>{0.1, 0.2, 0.1 + 2 * 0.1, 0.4, 0.5, 0.6, 0.1 + 6 * 0.1, 0.8, 0.9, 1.0};
        QTest::newRow("a step beyond the end") << 0.0 << 1.0 << 0.4 << 0 << QList<double>{0, 0.4, 0.8};
        QTest::newRow("a step beats steps") << 0.0 << 2.0 << 1.0 << 9 << QList<double>{0, 1, 2};
        QTest::newRow("step 0 falls to steps") << 0.0 << 2.0 << 0.0 << 2 << QList<double>{0, 2};
        QTest::newRow("the ends meet") << 3.0 << 3.0 << 1.0 << 0 << QList<double>{3};
        QTest::newRow("steps as linspace") << 0.0 << 1.0 << -1.0 << 5 << QList<double>{0, 0.25, 0.5, 0.75, 1};
        QTest::newRow("linspace ends exactly") << 0.1 << 0.7 << -1.0 << 4 << QList<double>{0.1, 0.1 + 1 * ((0.7 - 0.1) / 3), 0.1 + 2 * ((0.7 - 0.1) / 3), 0.7};
        QTest::newRow("linspace downwards") << 1.0 << 0.0 << -1.0 << 3 << QList<double>{1, 0.5, 0};
        QTest::newRow("one step") << 5.0 << 9.0 << -1.0 << 1 << QList<double>{5};
    }
    void linearSweepsCountExactly()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(double, step);
        QFETCH(int, steps);
        QFETCH(QList<double>, values);
        const ValueList found = sweepValues(linear(min, max, step < 0 ? std::nullopt : std::optional(step), steps == 0 ? std::nullopt : std::optional(steps)));
        QCOMPARE(found.size(), size_t(values.size()));
        for (size_t i = 0; i < found.size(); ++i)
            QVERIFY2(*found[i].as<double>() == values[qsizetype(i)], QByteArray::number(*found[i].as<double>(), 'g', 17));
    }

    void withoutSweepsThereIsTheBase()
    {
        const auto variants = expanded("name: plain\ndescription: as it is\n" + base);
        QCOMPARE(variants.size(), size_t(1));
        QCOMPARE(variants[0].experiment + "/" + variants[0].id + ": " + variants[0].description, std::string("plain/base: Base configuration"));
        QVERIFY(variants[0].overrides.empty() && !variants[0].config.dataset.seeds.camera);
        QVERIFY(m_report.problems.empty());
    }

    void theFirstSweepIsSlowest()
    {
        const auto variants = expanded("name: e\n" + base + "sweeps:\n- {parameter: camera.iso, type: categorical, values: [100, 400]}\n"
                                       "- {parameter: camera.fov, type: linear, min: 50, max: 70, step: 10}\n");
        const std::vector<std::string> expected = {"v000 camera.iso=100, camera.fov=50.0", "v001 camera.iso=100, camera.fov=60.0", "v002 camera.iso=100, camera.fov=70.0",
                                                   "v003 camera.iso=400, camera.fov=50.0", "v004 camera.iso=400, camera.fov=60.0", "v005 camera.iso=400, camera.fov=70.0"};
        QCOMPARE(variants.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(variants[i].id + " " + variants[i].description, expected[i]);
        QCOMPARE(variants[4].config.camera.iso, 400);
        QCOMPARE(variants[4].config.camera.fov, 60.0);
        QVERIFY(variants[4].overrides == (ValueMap{{"camera.iso", Value(400)}, {"camera.fov", Value(60.0)}}));
    }

    void whatIsNotLockedHasChanceOfItsOwn()
    {
        const std::string sweep = "sweeps: [{parameter: camera.iso, type: categorical, values: [100, 200, 400]}]\n";
        const auto locked = expanded("name: e\nlock_camera: true\n" + base + sweep);
        QVERIFY(!locked[2].config.dataset.seeds.layout && !locked[2].config.dataset.seeds.lighting && !locked[2].config.dataset.seeds.camera);
        const auto free = expanded("name: e\nlock_layout: false\nlock_lighting: false\n" + base + sweep);
        for (const std::int64_t i : {0, 1, 2}) {
            const SeedsConfig &seeds = free[static_cast<size_t>(i)].config.dataset.seeds;
            QCOMPARE(*seeds.layout, 1000 + 100 * i);
            QCOMPARE(*seeds.lighting, 1000 + 200 * i);
            QCOMPARE(*seeds.camera, 1000 + 300 * i);
            QCOMPARE(seeds.global_seed, std::int64_t(1000));
        }
        const auto swept = expanded("name: e\n" + base + "sweeps: [{parameter: dataset.seeds.camera, type: categorical, values: [5, 6]}]\n");
        QCOMPARE(*swept[1].config.dataset.seeds.camera, std::int64_t(6));
        const auto seeded = expanded("name: e\n" + base + sweep, {{}, {{"dataset.seeds.global_seed", "2"}}});
        QCOMPARE(*seeded[1].config.dataset.seeds.camera, std::int64_t(302));
    }

    void compatSaysThatLocksHaveNoEffect()
    {
        std::string compat = base;
        compat.erase(compat.find("  tagmill"), std::string("  tagmill: {format: 1}\n").size());
        expanded("name: e\n" + compat + "sweeps: [{parameter: camera.iso, type: categorical, values: [100, 200]}]\n");
        QCOMPARE(m_report.problems.size(), size_t(1));
        QCOMPARE(m_report.problems[0].id, std::string("experiment.locks_in_compat"));
        QVERIFY(m_report.problems[0].severity == Severity::Notice);
    }

    void variantsSayWhereTheyComeFrom()
    {
        const auto variants = expanded("name: e\ndescription: noise against iso\n" + base + "sweeps: [{parameter: camera.iso, type: categorical, values: [100, 200]}]\n");
        const Value metadata = variants[1].config.dataset.metadata;
        QVERIFY(*valueAt(metadata, "author") == Value("me"));
        QVERIFY(*valueAt(metadata, "experiment.name") == Value("e"));
        QVERIFY(*valueAt(metadata, "experiment.variant") == Value("v001"));
        QVERIFY(*valueAt(metadata, "experiment.purpose") == Value("noise against iso"));
        QVERIFY(*member(*valueAt(metadata, "experiment.overrides"), "camera.iso") == Value(200));
    }

    void sweepsReachListsAndOldSpellings()
    {
        const auto sun = expanded("name: e\n" + base + "sweeps: [{parameter: scene.lighting.directional.0.azimuth, type: linear, min: 0, max: 3, steps: 4}]\n");
        QCOMPARE(sun[3].config.scene.lighting.directional.at(0).azimuth, 3.0);
        QCOMPARE(sun[3].config.scene.lighting.directional.at(0).elevation, 0.4);
        const auto size = expanded("name: e\n" + base + "sweeps: [{parameter: scenario.subject.root.size_mm, type: categorical, values: [50]}]\n");
        QCOMPARE(size[0].config.scenario.subject.tags.size_mm, 50.0);
        const auto family = expanded("name: e\n" + base + "sweeps: [{parameter: scenario.subject.tag_families, type: categorical, values: [[tag16h5], [tag25h9]]}]\n");
        QVERIFY2(family[1].config.scenario.subject.tags.tag_families == std::vector<std::string>{"tag25h9"}, "replaced, not joined");
        const auto group = expanded("name: e\n" + base + "sweeps: [{parameter: camera.ppm_constraint, type: categorical, values: [null, {min: 4, max: 8}]}]\n");
        QVERIFY(!group[0].config.camera.ppm_constraint && group[1].config.camera.ppm_constraint->max == 8);
        const auto nested = expanded("name: e\n" + base + "sweeps: [{parameter: camera.ppm_constraint.min, type: categorical, values: [3]}]\n");
        QCOMPARE(nested[0].config.camera.ppm_constraint->min, 3.0);
    }

    void resolutionScalesAnExplicitLens()
    {
        std::string lens = base;
        lens.replace(lens.find("iso: 100"), 8, "intrinsics: {focal_length: 500, principal_point_x: 330}");
        const auto variants = expanded("name: e\n" + lens + "sweeps: [{parameter: camera.resolution, type: categorical, values: [[640, 480], [1280, 960]]}]\n");
        QCOMPARE(*variants[0].config.camera.intrinsics.focal_length, 500.0);
        QCOMPARE(*variants[1].config.camera.intrinsics.focal_length, 1000.0);
        QCOMPARE(*variants[1].config.camera.intrinsics.principal_point_x, 660.0);
    }

    void campaignsListAndSpanConfigs()
    {
        write("configs/a.yaml", "tagmill: {format: 1}\ndataset: {metadata: {author: me}}\ncamera: {resolution: [320, 240]}\nscenario: {subject: {type: TAGS, tag_families: [tag36h11], tags_per_scene: 1}}\n");
        const auto variants = expanded("output_dir: out/all\nmetadata: {author: you, run: 5}\n"
                                       "experiments: [{name: first, config: configs/a.yaml, overrides: {camera: {fov: 44}, scenario: {subject: {tag_families: [tag16h5]}}}}]\n"
                                       "matrices:\n- base: {name: A, config: configs/a.yaml, overrides: {camera: {iso: 200}}}\n"
                                       "  axes: [{parameter: camera.resolution, values: [[640, 480], [800, 600]]}, {parameter: camera.fov, values: [55.5, 60]}]\n");
        std::vector<std::string> names;
        for (const ExperimentVariant &variant : variants)
            names.push_back(variant.experiment + "/" + variant.id);
        const std::vector<std::string> expected = {"first/main", "A__camera_resolution-640x480__camera_fov-55p5/main", "A__camera_resolution-640x480__camera_fov-60/main",
                                                   "A__camera_resolution-800x600__camera_fov-55p5/main", "A__camera_resolution-800x600__camera_fov-60/main"};
        QVERIFY(names == expected);
        QCOMPARE(variants[0].config.camera.fov, 44.0);
        QVERIFY2((variants[0].config.scenario.subject.tags.tag_families == std::vector<std::string>{"tag36h11", "tag16h5"}), "overrides merge");
        QCOMPARE(variants[0].description, std::string("Campaign sub-experiment: first"));
        QCOMPARE(variants[3].config.camera.resolution.width, 800);
        QCOMPARE(variants[3].config.camera.iso, 200);
        QCOMPARE(variants[3].config.dataset.output_dir, "out/all/" + variants[3].experiment);
        QVERIFY(*valueAt(variants[3].config.dataset.metadata, "author") == Value("you"));
        QVERIFY(*valueAt(variants[3].config.dataset.metadata, "run") == Value(5));
        QVERIFY(variants[3].file == m_dir / "configs/a.yaml");
    }

    void valuesBecomeNames_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("name");
        QTest::newRow("a list") << "[640, 480]" << "camera_resolution-640x480";
        QTest::newRow("a flag") << "true" << "camera_iso_coupling-true";
        QTest::newRow("a fraction") << "0.25" << "camera_fov-0p25";
        QTest::newRow("a path") << "a b/c.d" << "scene_texture_dir-a_b_cpd";
    }
    void valuesBecomeNames()
    {
        QFETCH(QString, value);
        QFETCH(QString, name);
        write("a.yaml", "tagmill: {format: 1}\n");
        const std::string key = name.section(u'-', 0, 0).toStdString();
        const std::string parameter = key == "camera_iso_coupling" ? "camera.iso_coupling" : key == "scene_texture_dir" ? "scene.texture_dir" : "camera." + key.substr(7);
        const auto variants = expanded("output_dir: o\nmatrices: [{base: {name: A, config: a.yaml}, axes: [{parameter: " + parameter + ", values: [" + value.toStdString() + "]}]}]\n");
        QCOMPARE(QString::fromStdString(variants.at(0).experiment), QStringLiteral("A__") + name);
    }

    void whatIsWrongIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const std::string &text, const char *id, int line) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(id) << line;
        };
        const std::string head = "name: e\n" + base + "sweeps:\n"; // 8 lines
        row("nothing of both", "name: e\n", "experiment.kind", 0);
        row("a list", "- a\n", "model.root_not_map", 1);
        row("empty", "", "model.root_not_map", 0);
        row("no name", base, "config.missing", 0);
        row("a name that climbs", "name: ../../x\n" + base, "experiment.name", 1);
        row("a name of dots", "name: ..\n" + base, "experiment.name", 1);
        row("an empty name", "name: ''\n" + base, "experiment.name", 1);
        row("a name with a control character", "name: \"a\\0b\"\n" + base, "experiment.name", 1);
        row("a name too long", "name: " + std::string(300, 'a') + "\n" + base, "experiment.name", 1);
        row("a name that is a number", "name: 5\n" + base, "config.not_text", 1);
        row("a base that is a path", "name: e\nbase_config: a.yaml\n", "config.not_map", 2);
        row("a parameter mistyped", head + "- {parameter: camera.isoo, type: categorical, values: [1]}\n", "experiment.unknown_parameter_near", 9);
        row("a parameter of nothing", head + "- {parameter: qqqqqq, type: categorical, values: [1]}\n", "experiment.unknown_parameter", 9);
        std::string endless = "camera";
        for (int i = 0; i < 300000; ++i)
            endless += ".camera";
        row("a parameter without end", head + "- {parameter: " + endless + ", type: categorical, values: [1]}\n", "experiment.unknown_parameter", 9);
        std::string many;
        for (int i = 0; i < 20000; ++i)
            many += "- {parameter: dataset.metadata.k" + std::to_string(i) + ", type: categorical, values: [1]}\n";
        row("thousands of sweeps of one value", head + many, "experiment.too_many_sweeps", 8);
        row("a type mistyped", head + "- {parameter: camera.iso, type: linea, values: [1]}\n", "config.choice", 9);
        row("no values", head + "- {parameter: camera.iso, type: categorical}\n", "experiment.no_values", 9);
        row("empty values", head + "- {parameter: camera.iso, type: categorical, values: []}\n", "experiment.no_values", 9);
        row("values that are one", head + "- {parameter: camera.iso, type: categorical, values: 5}\n", "config.not_list", 9);
        row("no bounds", head + "- {parameter: camera.iso, type: linear, step: 1}\n", "experiment.no_bounds", 9);
        row("no step", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1}\n", "experiment.no_step", 9);
        row("step 0 alone", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1, step: 0}\n", "experiment.no_step", 9);
        row("a step backwards", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1, step: -1}\n", "config.below_minimum", 9);
        row("no steps at all", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1, steps: 0}\n", "config.not_above", 9);
        row("bounds the wrong way", head + "- {parameter: camera.iso, type: linear, min: 2, max: 1, step: 1}\n", "config.min_above_max", 9);
        row("a bound that is no number", head + "- {parameter: camera.iso, type: linear, min: .nan, max: 1, step: 1}\n", "config.not_finite", 9);
        row("a bound without end", head + "- {parameter: camera.iso, type: linear, min: 0, max: .inf, step: 1}\n", "config.not_finite", 9);
        row("a billion steps", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1, steps: 1000000000}\n", "experiment.too_many", 9);
        row("a step too small to count", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1.0e+300, step: 1.0e-300}\n", "experiment.too_many", 9);
        row("a product too large", head + "- {parameter: camera.iso, type: linear, min: 0, max: 1, steps: 9000}\n- {parameter: camera.fov, type: linear, min: 0, max: 1, steps: 9000}\n", "experiment.too_many", 10);
        row("one parameter twice", head + "- {parameter: camera.iso, type: categorical, values: [1]}\n- {parameter: camera.iso, type: categorical, values: [2]}\n", "experiment.swept_twice", 10);
        row("a group and something in it", head + "- {parameter: camera.intrinsics.k1, type: categorical, values: [1]}\n- {parameter: camera.intrinsics, type: categorical, values: [{}]}\n", "experiment.swept_twice", 10);
        row("a value out of range", head + "- {parameter: camera.fov, type: categorical, values: [60, 500]}\n", "experiment.variant", 9);
        row("a fraction of an integer", head + "- {parameter: camera.iso, type: linear, min: 100, max: 101, step: 0.5}\n", "experiment.variant", 9);
        row("an item that is not there", head + "- {parameter: scene.lighting.directional.3.azimuth, type: categorical, values: [1]}\n", "experiment.no_item", 9);
        row("a base with an error", "name: e\nbase_config:\n  camera:\n    fov: 500\n", "config.not_below", 4);
        row("an empty campaign", "output_dir: o\nexperiments: []\n", "experiment.empty_campaign", 0);
        row("a campaign without a folder", "experiments: [{name: a, config: a.yaml}]\n", "config.missing", 0);
        row("a matrix without axes", "output_dir: o\nmatrices: [{base: {name: a, config: a.yaml}, axes: []}]\n", "experiment.no_axes", 2);
        row("an axis without values", "output_dir: o\nmatrices: [{base: {name: a, config: a.yaml}, axes: [{parameter: camera.iso, values: []}]}]\n", "experiment.empty_axis", 2);
        row("an axis mistyped", "output_dir: o\nmatrices: [{base: {name: a, config: a.yaml}, axes: [{parameter: camera.is, values: [1]}]}]\n", "experiment.unknown_parameter_near", 2);
        row("a sub-experiment that climbs", "output_dir: o\nexperiments:\n- {name: a/b, config: a.yaml}\n", "experiment.name", 3);
        row("a matrix that climbs", "output_dir: o\nmatrices: [{base: {name: ../a, config: a.yaml}, axes: [{parameter: camera.iso, values: [1]}]}]\n", "experiment.name", 2);
        row("a name twice", "output_dir: o\nexperiments:\n- {name: a, config: a.yaml}\n- {name: a, config: b.yaml}\n", "experiment.name_twice", 4);
        row("slugs that meet", "output_dir: o\nmatrices:\n- base: {name: a, config: a.yaml}\n  axes: [{parameter: camera.tone_mapping, values: ['1.5', 1p5]}]\n", "experiment.name_twice", 3);
        row("a config that is not there", "output_dir: o\nexperiments:\n- {name: a, config: none.yaml}\n", "experiment.no_config", 3);
        row("a config that is an experiment", "output_dir: o\nexperiments:\n- {name: a, config: test.yaml}\n", "experiment.nested", 3);
        row("an axis out of range", "output_dir: o\nmatrices:\n- base: {name: a, config: good.yaml}\n  axes: [{parameter: camera.fov, values: [500]}]\n", "experiment.variant", 4);
        row("a sub-config with an error", "output_dir: o\nexperiments: [{name: a, config: bad.yaml}]\n", "config.not_below", 2);
        row("deep nesting", "name: e\nbase_config: " + std::string(5000, '[') + "\n", "config.too_deep", 2);
    }
    void whatIsWrongIsSaidWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QFETCH(int, line);
        write("good.yaml", "tagmill: {format: 1}\n");
        write("bad.yaml", "tagmill: {format: 1}\ncamera: {fov: 500}\n");
        const auto variants = expand(text.toStdString());
        QVERIFY(!variants);
        QVERIFY2(QString::fromStdString(variants.error().problem.id) == id, variants.error().text().c_str());
        if (line > 0) {
            QCOMPARE(variants.error().problem.line, line);
            QVERIFY(!variants.error().problem.file.empty());
        }
        QCOMPARE(exitStatus(variants.error().code), 1);
    }

    void whatIsSweptCannotBeSetAsWell()
    {
        for (const char *key : {"camera.resolution", "camera"}) {
            const auto variants = expand("name: e\n" + base + "sweeps: [{parameter: camera.resolution, type: categorical, values: [[64, 48]]}]\n", {{}, {{key, "[32, 24]"}}});
            QVERIFY(!variants);
        }
        const auto other = expanded("name: e\n" + base + "sweeps: [{parameter: camera.iso, type: categorical, values: [100]}]\n", {{}, {{"camera.fov", "33"}}});
        QCOMPARE(other[0].config.camera.fov, 33.0);
    }

    void unknownKeysAreWarnings()
    {
        expanded("name: e\nlock_cameras: true\n" + base + "sweeps: [{parameter: camera.iso, type: categorical, values: [100, 200], valus: 1}]\n");
        QCOMPARE(m_report.problems.size(), size_t(2));
        QVERIFY(m_report.problems[0].text().find("did you mean lock_camera?") != std::string::npos);
        QVERIFY(m_report.problems[1].text().find("sweeps.0.valus") != std::string::npos);
        QCOMPARE(m_report.problems[1].line, 9);
    }

    void sharedWarningsComeOnce()
    {
        std::string unknown = base;
        unknown.replace(unknown.find("iso: 100"), 8, "isoo: 100");
        expanded("name: e\n" + unknown + "sweeps: [{parameter: camera.fov, type: linear, min: 40, max: 60, steps: 20}]\n");
        QCOMPARE(m_report.problems.size(), size_t(1));
        QCOMPARE(m_report.problems[0].line, 5);
    }

    void manyVariantsOfALargeConfigAreRefused()
    {
        std::string large = "name: e\n" + base + "  environment: {}\n";
        large += "sweeps: [{parameter: camera.fov, type: linear, min: 10, max: 60, steps: 10000}]\nnotes: [";
        for (int i = 0; i < 2000; ++i)
            large += "1, ";
        const auto variants = expand(large + "1]\n");
        QVERIFY(!variants);
        QCOMPARE(variants.error().problem.id, std::string("experiment.too_large"));
    }

private:
    void write(const std::string &name, const std::string &text)
    {
        fs::create_directories((m_dir / name).parent_path());
        QVERIFY_RESULT(writeFileAtomically(m_dir / name, text));
    }

    Result<std::vector<ExperimentVariant>> expand(const std::string &text, const ExpandOptions &options = {})
    {
        TAGMILL_CHECK(writeFileAtomically(m_dir / "test.yaml", text));
        TAGMILL_TRY(const ExperimentFile file, readExperiment(m_dir / "test.yaml", m_report));
        return expandExperiment(file, options, m_report);
    }

    std::vector<ExperimentVariant> expanded(const std::string &text, const ExpandOptions &options = {})
    {
        auto variants = expand(text, options);
        if (variants)
            return *std::move(variants);
        qWarning("%s", variants.error().text().c_str());
        return std::vector<ExperimentVariant>(10);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_dir;
    Report m_report;
};

QTEST_APPLESS_MAIN(tst_experiment)
#include "tst_experiment.moc"
