// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes of anyone: read, checked, written again; what was read once is read again from what was written.
#include "core/compile/recipe_checks.h"
#include "core/truth/detection_record.h"
#include "tests/fuzz/fuzz_document.h"

using namespace tagmill;
using test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto problems = visitRecipes(text, [](const SceneRecipe &recipe) {
        const std::string written = recipeToJson(recipe);
        const auto again = recipesFromJson(written);
        require(again && again->size() == 1 && recipeToJson(again->front()) == written);
        for (const Problem &problem : checkRecipe(recipe))
            require(!problem.sentence().empty() && !problem.where.empty());
        for (size_t camera = 0; camera < std::min<size_t>(3, recipe.cameras.size()); ++camera)
            detectionRecords(recipe, static_cast<int>(camera), 0);
    });
    for (const Problem &problem : problems)
        require(!problem.sentence().empty() && problem.line > 0);
    return 0;
}
