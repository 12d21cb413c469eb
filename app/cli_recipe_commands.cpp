// SPDX-License-Identifier: GPL-3.0-or-later
// validate-recipe, audit recipes.
#include "app/cli_functions.h"
#include "app/cli_output.h"
#include "core/audit/recipe_audit.h"
#include "core/compile/recipe_checks.h"
#include "core/files.h"

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ten million frames of some hundred bytes; the text is held whole.
constexpr std::uintmax_t mostRecipeBytes = 4'000'000'000;

/// A file is wrong everywhere in one way more often than in a thousand; people and memory get so many.
constexpr size_t mostProblems = 1000;

struct Checked
{
    int recipes = 0;
    std::int64_t errors = 0, warnings = 0;
    std::vector<Problem> problems;

    void add(const std::vector<Problem> &found, const std::string &file)
    {
        for (Problem problem : found) {
            errors += problem.severity == Severity::Error;
            warnings += problem.severity == Severity::Warning;
            problem.file = problem.line > 0 ? file : std::string();
            if (problems.size() < mostProblems)
                problems.push_back(std::move(problem));
        }
    }
};

std::string coverageText(const RecipeAuditReport &report)
{
    std::string text = "  image positions, targets\n";
    for (int row = 0; row < RecipeAuditReport::coverageRows; ++row) {
        for (int column = 0; column < RecipeAuditReport::coverageColumns; ++column) {
            const std::string count = std::to_string(report.coverage[static_cast<size_t>(row * RecipeAuditReport::coverageColumns + column)]);
            text += std::string(count.size() < 9 ? 9 - count.size() : 1, ' ') + count;
        }
        text += "\n";
    }
    return text;
}

std::string auditText(const RecipeAuditReport &report)
{
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    std::string text = std::string(report.passed() ? "Recipes passed" : "Recipes FAILED") + "\n  " + number(report.scene_count) + " scenes, " + number(report.camera_count)
                       + " cameras, " + number(report.tag_count) + " tags, " + number(report.board_count) + " boards; " + number(report.empty_cameras)
                       + " cameras see no target whole\n";
    text += distributionTable({{"distance, m", &report.distance, 2}, {"incidence, deg", &report.incidence_angle, 1}, {"ppm, px per module", &report.ppm, 1},
                               {"roll, deg", &report.roll, 1}, {"point lights, W", &report.point_light, 1}, {"suns, W/m²", &report.sun_light, 1},
                               {"tags per scene", &report.tags_per_scene, 1}, {"targets in view", &report.targets_in_view, 1}});
    text += coverageText(report);
    for (const auto &[family, use] : report.ids)
        text += "  " + family + ": " + number(use.different) + " of " + number(use.inFamily) + " ids, each " + number(use.least) + " to " + number(use.most) + " times\n";
    if (!report.repeated_scene_ids.empty())
        text += "  Failed: " + number(static_cast<std::int64_t>(report.repeated_scene_ids.size())) + " recipe(s) repeat the id of another, first " + number(report.repeated_scene_ids.front()) + "\n";
    if (!report.scenes_with_repeated_tags.empty())
        text += "  " + number(static_cast<std::int64_t>(report.scenes_with_repeated_tags.size())) + " scene(s) hold one tag more than once, first " + number(report.scenes_with_repeated_tags.front()) + "\n";
    if (report.repeated_seeds > 0)
        text += "  " + number(report.repeated_seeds) + " recipe(s) repeat the seed of another\n";
    return text + "  " + number(report.errors) + " errors, " + number(report.warnings) + " warnings";
}

} // namespace

int runValidateRecipe(const Arguments &arguments)
{
    const Console console(arguments);
    const std::string file = *arguments.value("recipes");
    const auto text = readFile(file, mostRecipeBytes);
    if (!text)
        return console.fail(text.error());
    Checked checked;
    const std::vector<Problem> faults = visitRecipes(*text, [&](const SceneRecipe &recipe) {
        ++checked.recipes;
        checked.add(checkRecipe(recipe), file);
    });
    checked.add(faults, file);
    console.problems(checked.problems);
    console.line(file + (checked.errors > 0 ? ": " + std::to_string(checked.errors) + " error(s)" : ": valid") + ", " + std::to_string(checked.recipes) + " recipe(s)");
    console.document({{u"file"_s, toQString(file)}, {u"valid"_s, checked.errors == 0}, {u"recipes"_s, checked.recipes}, {u"errors"_s, static_cast<qint64>(checked.errors)},
                      {u"warnings"_s, static_cast<qint64>(checked.warnings)}, {u"problems"_s, problemsJson(checked.problems)}});
    return checked.errors > 0 ? statusInput : statusOk;
}

int runAuditRecipes(const Arguments &arguments)
{
    const Console console(arguments);
    const auto text = readFile(arguments.operands().front(), mostRecipeBytes);
    if (!text)
        return console.fail(text.error());
    RecipeAudit audit;
    std::vector<Problem> faults = visitRecipes(*text, [&](const SceneRecipe &recipe) { audit.add(recipe); });
    for (Problem &fault : faults)
        fault.file = arguments.operands().front();
    audit.addProblems(faults);
    const RecipeAuditReport report = audit.report();
    console.problems(report.problems);
    console.line(auditText(report));
    console.document(recipeAuditJson(report));
    return report.passed() ? statusOk : statusInput;
}

} // namespace tagmill
