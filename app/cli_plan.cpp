// SPDX-License-Identifier: GPL-3.0-or-later
// plan: what the boards of a config promise a calibration, which poses to add and which to drop.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "app/cli_progress.h"
#include "core/compile/compiler.h"
#include "core/files.h"
#include "core/number_text.h"
#include "core/plan/calibration_plan.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array allFormulas{LensFormula::Pinhole, LensFormula::BrownConrady, LensFormula::Rational, LensFormula::Fisheye};
constexpr int textColumns = 9, textRows = 7; ///< of the map as people read it

struct Wanted
{
    CalibrationPlanOptions options;
    int add = 0, drop = 0;
    std::optional<std::string> output;
};

Result<Wanted> wantedBy(const Arguments &arguments)
{
    Wanted wanted;
    wanted.add = int(arguments.integer("add").value_or(0));
    wanted.drop = int(arguments.integer("drop").value_or(0));
    wanted.output = arguments.value("output");
    wanted.options.isBoardBent = arguments.has("bent-board");
    wanted.options.candidates = int(arguments.integer("candidates").value_or(wanted.options.candidates));
    wanted.options.noise_px = arguments.real("noise-px").value_or(wanted.options.noise_px);
    if (!(wanted.options.noise_px >= 1e-6 && wanted.options.noise_px <= 100))
        return makeError(Errc::InvalidValue, "cli.noise_px", {*arguments.value("noise-px")});
    if (wanted.output && wanted.add + wanted.drop == 0)
        return makeError(Errc::InvalidValue, "cli.plan_output");
    for (const char *flag : {"set", "preset", "seed"})
        if (wanted.output && arguments.has(flag))
            return makeError(Errc::InvalidValue, "cli.plan_overrides", {"--" + std::string(flag)});
    if (const auto name = arguments.value("lens"))
        for (const LensFormula formula : allFormulas)
            if (lensFormulaName(formula) == *name)
                wanted.options.formula = formula;
    return wanted;
}

/// As generate compiles it, but for assets, which move no camera.
Result<CompileResult> compileCameras(GenConfig config, std::int64_t seed, Executor &executor, const Progress &progress)
{
    config.scene.texture_dir.reset();
    config.scene.background_hdri.reset();
    CompileOptions options;
    options.seed = seed;
    options.validate = true;
    TAGMILL_TRY(const SceneCompiler compiler, SceneCompiler::create(std::move(config), std::move(options)));
    return compileScenes(compiler, shardSceneIds(compiler.sceneCount(), 0, 1), executor, progress);
}

/// What there is to say; `before` is there when something was added or dropped.
struct Outcome
{
    GenConfig config; ///< with the edits
    Result<CalibrationForecast> before, after;
    std::vector<PlacedCameraConfig> added;
    std::vector<CameraIndex> dropped;
    int cameras = 0; ///< that were judged
};

Result<Outcome> workOut(const Wanted &wanted, const LoadedConfig &loaded, const std::vector<SceneRecipe> &recipes, Executor &executor, const Progress &progress)
{
    const CalibrationPlanOptions &options = wanted.options;
    TAGMILL_TRY(CalibrationPlan plan, calibrationPlan(recipes, options, executor));
    const auto forecast = [&] { return forecastCalibration(plan.lens, plan.views, options.noise_px); };
    Outcome outcome{loaded.config, forecast(), forecast(), {}, {}, int(plan.views.size())};
    if (wanted.output)
        TAGMILL_CHECK(checkCamerasEditable(loaded.config));
    if (wanted.add > 0) {
        TAGMILL_TRY(std::vector<AddedView> added, informativeViews(plan, loaded.config, recipes, wanted.add, options, executor, progress));
        for (AddedView &view : added) {
            outcome.added.push_back(view.camera);
            plan.views.push_back(std::move(view.view));
        }
        addCameras(outcome.config, outcome.added);
    }
    if (wanted.drop > 0) {
        TAGMILL_TRY(const std::vector<size_t> dropped, leastUsefulViews(plan, wanted.drop, options.noise_px, executor, progress));
        std::vector<char> isDropped(plan.views.size(), 0);
        for (const size_t i : dropped) {
            outcome.dropped.push_back({plan.views[i].scene, plan.views[i].camera});
            isDropped[i] = 1;
        }
        dropCameras(outcome.config, outcome.dropped);
        std::vector<PlannedView> kept;
        for (size_t i = 0; i < plan.views.size(); ++i)
            if (!isDropped[i])
                kept.push_back(std::move(plan.views[i]));
        plan.views = std::move(kept);
    }
    outcome.after = forecast();
    return outcome;
}

/// Three digits that count.
std::string shortText(double value)
{
    if (!std::isfinite(value))
        return "-";
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 3);
    return {text.data(), end.ptr};
}

std::string leftAligned(std::string text, size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

std::string rightAligned(const std::string &text, size_t width)
{
    return std::string(text.size() < width ? width - text.size() : 0, ' ') + text;
}

std::string parameterTable(const CalibrationForecast &forecast, const CalibrationForecast *before)
{
    std::string text = "  " + leftAligned("parameter", 12) + rightAligned("value", 12) + rightAligned("sigma", 12) + (before ? rightAligned("before", 12) : "") + "\n";
    for (size_t p = 0; p < forecast.parameters.size(); ++p) {
        const ParameterForecast &parameter = forecast.parameters[p];
        const std::string unit(parameter.unit);
        const std::string name = parameter.name + (unit.empty() ? "" : ", " + unit);
        text += "  " + leftAligned(name, 12) + rightAligned(fixed(parameter.value, parameter.unit == "px" ? 2 : 5), 12) + rightAligned(shortText(parameter.sigma), 12);
        text += (before ? rightAligned(shortText(before->parameters[p].sigma), 12) : "") + "\n";
    }
    return text;
}

/// The map's cells nearest to the middles of a coarse grid; those that no board covers in brackets.
std::string mapText(const UncertaintyMap &map)
{
    std::string text;
    for (int row = 0; row < textRows; ++row) {
        for (int column = 0; column < textColumns; ++column) {
            const int r = std::min(map.rows - 1, (2 * row + 1) * map.rows / (2 * textRows)), c = std::min(map.columns - 1, (2 * column + 1) * map.columns / (2 * textColumns));
            const auto cell = size_t(r * map.columns + c);
            const std::string value = shortText(map.sigma_px[cell]);
            text += rightAligned(map.isCovered[cell] ? value + " " : "(" + value + ")", 10);
        }
        text += "\n";
    }
    return text;
}

std::string countOf(int count, std::string_view noun)
{
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string forecastText(const CalibrationForecast &forecast, const CalibrationForecast *before)
{
    const UncertaintyMap &map = forecast.map;
    std::string text = "Calibration of a " + std::string(lensFormulaName(forecast.formula)) + " lens from " + countOf(forecast.views, "view") + ", " + countOf(forecast.points, "point")
                       + " with " + shortNumber(forecast.noise_px) + " px of noise\n" + parameterTable(forecast, before);
    text += "Projection uncertainty, px: " + shortText(map.centre_px) + " in the middle of the picture; where boards are (" + fixed(100 * map.coverage, 0) + " % of it) "
            + shortText(map.median_px) + " in the median, " + shortText(map.worst_px) + " at worst\n";
    return text + mapText(map) + "  (…): no board reaches there";
}

std::string camerasText(const Outcome &outcome, int candidates)
{
    std::string text;
    if (!outcome.added.empty())
        text += "Added, the most informative of " + countOf(candidates, "pose") + ":\n";
    for (const PlacedCameraConfig &camera : outcome.added) {
        const Vector3 at = camera.transform_matrix.topRightCorner<3, 1>();
        text += "  scene " + std::to_string(camera.scene) + " at (" + fixed(at.x(), 3) + ", " + fixed(at.y(), 3) + ", " + fixed(at.z(), 3) + ") m\n";
    }
    if (!outcome.dropped.empty())
        text += "Dropped, the least useful of " + countOf(outcome.cameras + int(outcome.added.size()), "camera") + ":\n";
    for (const CameraIndex &camera : outcome.dropped)
        text += "  scene " + std::to_string(camera.scene) + ", camera " + std::to_string(camera.camera) + "\n";
    return text;
}

QJsonValue numberJson(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject forecastJson(const CalibrationForecast &forecast)
{
    QJsonArray parameters, sigmas, covered;
    for (const ParameterForecast &parameter : forecast.parameters)
        parameters.append(QJsonObject{{u"name"_s, toQString(parameter.name)}, {u"unit"_s, toQString(parameter.unit)}, {u"value"_s, parameter.value}, {u"sigma"_s, parameter.sigma}});
    const UncertaintyMap &map = forecast.map;
    for (size_t i = 0; i < map.sigma_px.size(); ++i) {
        sigmas.append(numberJson(map.sigma_px[i]));
        covered.append(map.isCovered[i] != 0);
    }
    const QJsonObject mapJson{{u"columns"_s, map.columns}, {u"rows"_s, map.rows}, {u"sigma_px"_s, sigmas}, {u"covered"_s, covered}, {u"coverage"_s, map.coverage},
                              {u"centre_px"_s, numberJson(map.centre_px)}, {u"median_px"_s, numberJson(map.median_px)}, {u"worst_px"_s, numberJson(map.worst_px)}};
    return {{u"views"_s, forecast.views}, {u"points"_s, forecast.points}, {u"parameters"_s, parameters}, {u"projection_uncertainty"_s, mapJson}};
}

QJsonObject outcomeJson(const Outcome &outcome, const Wanted &wanted)
{
    QJsonArray added, dropped;
    for (const PlacedCameraConfig &camera : outcome.added) {
        QJsonArray rows;
        for (int r = 0; r < 4; ++r)
            rows.append(QJsonArray{camera.transform_matrix(r, 0), camera.transform_matrix(r, 1), camera.transform_matrix(r, 2), camera.transform_matrix(r, 3)});
        added.append(QJsonObject{{u"scene"_s, camera.scene}, {u"transform_matrix"_s, rows}});
    }
    for (const CameraIndex &camera : outcome.dropped)
        dropped.append(QJsonObject{{u"scene"_s, camera.scene}, {u"camera"_s, camera.camera}});
    QJsonObject json{{u"lens"_s, toQString(lensFormulaName(outcome.after->formula))}, {u"noise_px"_s, wanted.options.noise_px}, {u"bent_board"_s, wanted.options.isBoardBent},
                     {u"forecast"_s, forecastJson(*outcome.after)}, {u"added"_s, added}, {u"dropped"_s, dropped}};
    if (wanted.add + wanted.drop > 0)
        json.insert(u"before"_s, outcome.before ? QJsonValue(forecastJson(*outcome.before)) : QJsonValue(QJsonValue::Null));
    return json;
}

/// The file's own text with the two lists in it; of what the command line changed, nothing.
Result<> writeConfig(const Outcome &outcome, ConfigDocument document, const std::string &file)
{
    TAGMILL_CHECK(writeCameraLists(document, outcome.config));
    return writeFileAtomically(file, document.text());
}

} // namespace

int runPlan(const Arguments &arguments)
{
    const Console console(arguments);
    const auto wanted = wantedBy(arguments);
    if (!wanted)
        return console.fail(wanted.error());
    const auto loaded = loadConfig(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    WorkProgress work(arguments);
    ThreadExecutor executor;
    const auto compiled = compileCameras(loaded->config, loaded->seed, executor, work.progress());
    if (!compiled)
        return console.fail(loaded->located(compiled.error()));
    work.clear();
    console.problems(compiled->failures);
    if (compiled->recipes.empty())
        return console.fail(makeError(Errc::InvalidValue, "plan.no_scene"));
    const auto outcome = workOut(*wanted, *loaded, compiled->recipes, executor, work.progress());
    work.clear();
    if (!outcome)
        return console.fail(loaded->located(outcome.error()));
    if (!outcome->after)
        return console.fail(outcome->after.error());
    const bool isEdited = wanted->add + wanted->drop > 0;
    if (isEdited && !outcome->before)
        console.line("Before: " + outcome->before.error().text());
    if (int(outcome->added.size()) < wanted->add)
        console.line("Only " + countOf(int(outcome->added.size()), "pose") + " of the " + std::to_string(wanted->add) + " asked for could be added: none of the other candidates (--candidates "
                     + std::to_string(wanted->options.candidates) + ") shows a board well enough");
    console.line(camerasText(*outcome, wanted->options.candidates) + forecastText(*outcome->after, isEdited && outcome->before ? &*outcome->before : nullptr));
    if (wanted->output) {
        if (const auto written = writeConfig(*outcome, loaded->document, *wanted->output); !written)
            return console.fail(written.error());
        console.line("Written: " + *wanted->output);
    }
    console.document(outcomeJson(*outcome, *wanted));
    return compiled->failures.empty() ? statusOk : statusInput;
}

} // namespace tagmill
