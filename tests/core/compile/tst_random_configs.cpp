// SPDX-License-Identifier: GPL-3.0-or-later
// Any config made of the fields there are, with values in, at and outside their bounds, is refused with a reason that
// names its place, or compiles, with bounded work and the same on any number of threads.
// TAGMILL_RANDOM_CONFIGS and TAGMILL_RANDOM_SEED: another number of configs, another start.
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/config/value_writer.h"
#include "tests/support/test_support.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace tagmill;

namespace {

constexpr int scenesCompiled = 2;

class ConfigMaker
{
public:
    explicit ConfigMaker(std::uint64_t seed)
        : m_random(seed)
    {
    }

    size_t below(size_t count) { return count > 0 ? static_cast<size_t>(m_random() % count) : 0; }
    bool chance(int percent) { return below(100) < static_cast<size_t>(percent); }

    /// A plausible start, some fields set inside their bounds and, in every third config, some anyhow.
    Value make()
    {
        Value root = ValueMap{};
        setValueAt(root, "camera.resolution", ValueList{static_cast<int>(160 + below(640)), static_cast<int>(120 + below(480))});
        setValueAt(root, "dataset.num_scenes", scenesCompiled);
        if (chance(60))
            setValueAt(root, "tagmill.format", 1);
        if (chance(50))
            addBoard(root);
        else if (chance(80))
            addTags(root);
        const bool isWild = chance(33);
        const auto fields = genConfigFields();
        for (size_t i = below(9); i > 0; --i) {
            const FieldDesc &field = fields[below(fields.size())];
            if (!field.key.starts_with("tagmill") || valueAt(root, "tagmill"))
                setValueAt(root, field.key, isWild && chance(40) ? wild(field) : inside(field));
        }
        return root;
    }

private:
    double unit() { return static_cast<double>(m_random() >> 11) * 0x1p-53; }

    void addBoard(Value &root)
    {
        setValueAt(root, "scenario.subject.type", "BOARD");
        setValueAt(root, "scenario.subject.rows", static_cast<int>(1 + below(8)));
        setValueAt(root, "scenario.subject.cols", static_cast<int>(1 + below(8)));
        setValueAt(root, "scenario.subject.marker_size_mm", 10 + 40 * unit());
        if (chance(50))
            setValueAt(root, "scenario.subject.square_size_mm", 30 + 40 * unit());
        else
            setValueAt(root, "scenario.subject.spacing_ratio", 0.1 + unit());
    }

    void addTags(Value &root)
    {
        setValueAt(root, "scenario.subject.type", "TAGS");
        if (chance(70))
            setValueAt(root, "scenario.subject.tags_per_scene", static_cast<int>(1 + below(8)));
        else
            setValueAt(root, "scenario.subject.tags_per_scene", ValueList{static_cast<int>(below(4)), static_cast<int>(below(8))});
    }

    double number(const Range &hard, const Range &soft)
    {
        const double low = std::isfinite(soft.min) ? soft.min : std::isfinite(hard.min) ? hard.min : -2;
        const double high = std::isfinite(soft.max) ? soft.max : std::isfinite(hard.max) ? hard.max : low + 4;
        switch (below(6)) {
        case 0: return low;
        case 1: return high;
        case 2: return std::isfinite(hard.min) ? hard.min : low;
        case 3: return std::isfinite(hard.max) ? hard.max : high;
        default: return low + (high - low) * unit();
        }
    }

    Value text(std::span<const std::string_view> choices)
    {
        return choices.empty() ? Value("some/text") : Value(choices[below(choices.size())]);
    }

    ValueList list(size_t count, auto make)
    {
        ValueList values;
        for (size_t i = 0; i < count; ++i)
            values.push_back(make());
        return values;
    }

    Value matrix(size_t size)
    {
        const double f = 300 + 600 * unit();
        return list(size, [&, row = size_t(0)]() mutable {
            ValueList values = list(size, [] { return Value(0.0); });
            values[row] = row < 2 && size == 3 ? f : 1.0;
            ++row;
            return Value(std::move(values));
        });
    }

    /// Of the right type, within the hard bounds or just at them.
    template<class Desc>
    Value inside(const Desc &field)
    {
        const auto real = [&] { return Value(number(field.hard, field.soft)); };
        const auto whole = [&] { return Value(static_cast<std::int64_t>(std::clamp(std::floor(number(field.hard, field.soft)), -1e15, 1e15))); };
        switch (field.kind) {
        case Kind::Bool: return chance(50);
        case Kind::Integer: return whole();
        case Kind::Real: return real();
        case Kind::Text:
        case Kind::Path:
        case Kind::Choice: return text(field.choices);
        case Kind::Vector2i: return list(2, whole);
        case Kind::Vector3d: return list(3, real);
        case Kind::Matrix3d: return matrix(3);
        case Kind::Matrix4d: return matrix(4);
        case Kind::IntegerOrRange: return chance(50) ? whole() : Value(list(2, whole));
        case Kind::TextList:
        case Kind::ChoiceList: return list(below(4), [&] { return text(field.choices); });
        case Kind::IntegerList: return list(below(40), whole);
        case Kind::ObjectList: return list(below(3), [&] { return object(field); });
        case Kind::Object: return ValueMap{{"key", 1}};
        case Kind::Group: return chance(30) ? Value() : Value(ValueMap{});
        }
        return {};
    }

    template<class Desc>
    Value object(const Desc &field)
    {
        ValueMap map;
        if constexpr (std::is_same_v<Desc, FieldDesc>)
            for (const ElementDesc &element : field.elements)
                if (element.required || chance(60))
                    map.emplace_back(std::string(element.key), chance(95) ? inside(element) : anything());
        return map;
    }

    Value anything()
    {
        static const std::vector<Value> values = {
            Value(), true, 0, 1, -1, 2, 1.5, -0.0, 1e-300, 1e300, -1e300, 4e9, std::int64_t(2147483647), std::int64_t(2147483648), INT64_MAX, INT64_MIN, 10'000'000, 100'000,
            "", "nan", ".nan", "inf", "-.inf", "1e999", "0x10", "1:30", "yes", "~", "null", "1_000", "a\nb: c", "\xc3\xa9 \"'#", "../../etc/passwd", "tag36h11", "12",
            ValueList{}, ValueList{Value()}, ValueList{1, 2}, ValueList{2, 1}, ValueList{0, 0}, ValueList{"a", 1.5, ValueList{}}, ValueMap{}, ValueMap{{"type", "TAGS"}}, ValueMap{{"min", 3}}};
        return values[below(values.size())];
    }

    Value wild(const FieldDesc &field)
    {
        const double sign = chance(50) ? 1 : -1;
        switch (below(4)) {
        case 0: return field.hard.min - (std::isfinite(field.hard.min) ? 1 : 0) * unit();
        case 1: return field.hard.max + (std::isfinite(field.hard.max) ? 1 : 0) * unit();
        case 2: return sign * std::pow(10, static_cast<double>(below(40)) - 20);
        default: return anything();
        }
    }

    std::mt19937_64 m_random;
};

/// Half as YAML, half as JSON, which has no infinities.
std::string textOf(const Value &root, TextFormat format)
{
    return format == TextFormat::Yaml ? yamlFlowText(root) + "\n" : jsonText(root, {});
}

bool isReason(const Problem &problem)
{
    return !problem.sentence().empty() && !problem.where.empty() && !problemText(problem.id).empty();
}

/// Small enough that a scene is little work; larger ones are compiled smaller.
GenConfig shrunk(GenConfig config)
{
    CameraConfig &camera = config.camera;
    camera.samples_per_scene = std::min(camera.samples_per_scene, 2);
    LightingConfig &light = config.scene.lighting;
    light.num_lights_min = std::min(light.num_lights_min, 20);
    light.num_lights_max = std::min(light.num_lights_max, 20);
    IntRange &tags = config.scenario.subject.tags.tags_per_scene;
    tags.min = std::min(tags.min, 12);
    tags.max = std::min(tags.max, 12);
    return config;
}

enum class Outcome { NotRead, Refused, NoScene, Compiled };

class tst_random_configs_base : public QObject
{
protected:
    /// What happened; a text in `fault` is a finding.
    Outcome tryConfig(const std::string &text, TextFormat format, bool validate, std::string &fault)
    {
        const auto document = ConfigDocument::fromText(text, format, "random");
        if (!document) {
            if (document.error().problem.line < 1 || document.error().problem.sentence().empty())
                fault = "not read without a line: " + document.error().text();
            return Outcome::NotRead;
        }
        Report report;
        const auto config = resolveConfig(*document, {}, report);
        if (!config) {
            if (!isReason(config.error().problem))
                fault = "refused without a place: " + config.error().text();
            return Outcome::Refused;
        }
        CompileOptions options;
        options.validate = validate;
        const auto asGiven = SceneCompiler::create(*config, options);
        if (!asGiven) {
            if (!isReason(asGiven.error().problem))
                fault = "not compiled without a place: " + asGiven.error().text();
            return Outcome::Refused;
        }
        return compile(shrunk(*config), options, fault);
    }

private:
    static Outcome compile(const GenConfig &config, const CompileOptions &options, std::string &fault)
    {
        const auto compiler = SceneCompiler::create(config, options);
        if (!compiler) {
            fault = "smaller, it is refused: " + compiler.error().text();
            return Outcome::Refused;
        }
        const std::vector<int> ids = shardSceneIds(std::min(scenesCompiled, compiler->sceneCount()), 0, 1);
        SerialExecutor one;
        ThreadExecutor three(3);
        const auto serial = compileScenes(*compiler, ids, one);
        const auto parallel = compileScenes(*compiler, ids, three);
        if (!serial || !parallel) {
            fault = "the scenes are refused as a whole: " + serial.error().text();
            return Outcome::Refused;
        }
        const std::string recipes = recipesToJson(serial->recipes);
        if (recipes != recipesToJson(parallel->recipes) || serial->failures != parallel->failures || serial->rejected != parallel->rejected)
            fault = "three threads give another result than one";
        for (const Problem &failure : serial->failures)
            if (!isReason(failure))
                fault = "no scene without a place: " + failure.text();
        std::int64_t work = 0;
        for (const auto &[reason, count] : serial->rejected)
            work += reason.starts_with("bin_") ? 0 : count; // those count what is left out, not what is tried
        // Bins and turned targets are worth more tries at a pose.
        const TagmillConfig &own = config.tagmill;
        const bool isPicky = own.stratify.ppm || own.stratify.incidence || own.stratify.image_position || own.orientation == Orientation::So3;
        const std::int64_t attempts = 50, tries = isPicky ? 400 : 50;
        const std::int64_t most = static_cast<std::int64_t>(ids.size()) * attempts * (tries * std::max(1, config.camera.samples_per_scene) + 2);
        if (work > most)
            fault = std::to_string(work) + " samples were tried";
        const auto again = recipesFromJson(recipes);
        if (!again || recipesToJson(*again) != recipes)
            fault = "the recipes are not read again as they were written" + (again ? std::string() : ": " + again.error().text());
        return serial->recipes.empty() ? Outcome::NoScene : Outcome::Compiled;
    }
};

} // namespace

class tst_random_configs : public tst_random_configs_base
{
    Q_OBJECT
private slots:
    void everyConfigCompilesOrSaysWhy()
    {
        const int count = qEnvironmentVariableIsSet("TAGMILL_RANDOM_CONFIGS") ? qEnvironmentVariableIntValue("TAGMILL_RANDOM_CONFIGS") : 10'000;
        const auto seed = static_cast<std::uint64_t>(qEnvironmentVariableIntValue("TAGMILL_RANDOM_SEED"));
        std::map<Outcome, int> outcomes;
        qint64 slowest = 0;
        std::string slowestText;
        for (int i = 0; i < count; ++i) {
            ConfigMaker maker(seed + static_cast<std::uint64_t>(i));
            const TextFormat format = maker.chance(50) ? TextFormat::Yaml : TextFormat::Json;
            const bool validate = maker.chance(25);
            const std::string text = textOf(maker.make(), format);
            std::string fault;
            QElapsedTimer timer;
            timer.start();
            ++outcomes[tryConfig(text, format, validate, fault)];
            if (timer.nsecsElapsed() > slowest) {
                slowest = timer.nsecsElapsed();
                slowestText = text;
            }
            QVERIFY2(fault.empty(), (fault + "\n(seed " + std::to_string(seed + static_cast<std::uint64_t>(i)) + ", validate " + std::to_string(validate) + ")\n" + text).c_str());
        }
        // The configs are of all kinds, or this says little.
        std::fprintf(stderr, "%d not read, %d refused, %d without a scene, %d compiled; the slowest took %.1f ms: %s\n", outcomes[Outcome::NotRead], outcomes[Outcome::Refused],
                     outcomes[Outcome::NoScene], outcomes[Outcome::Compiled], static_cast<double>(slowest) / 1e6, slowestText.c_str());
        QVERIFY(outcomes[Outcome::Compiled] > count / 4 && outcomes[Outcome::Refused] > count / 10 && outcomes[Outcome::NoScene] > 0);
    }
};

QTEST_APPLESS_MAIN(tst_random_configs)
#include "tst_random_configs.moc"
