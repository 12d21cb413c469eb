// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/family.h"

#include "core/target/opencv_dictionary.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <string>

namespace tagmill {

namespace {

// name, codes, grid, data bits; then what render-tag believes (100, 8 and 36 where it knows nothing).
constexpr auto table = std::to_array<TagFamily>({
    {"tag16h5", 30, 6, 16, 16, 6, 16},
    {"tag25h9", 35, 7, 25, 35, 7, 25},
    {"tag36h10", 2320, 8, 36, 2320, 8, 36},
    {"tag36h11", 587, 8, 36, 587, 8, 36},
    {"DICT_4X4_50", 50, 6, 16, 50, 6, 16},
    {"DICT_4X4_100", 100, 6, 16, 100, 6, 16},
    {"DICT_4X4_250", 250, 6, 16, 250, 6, 16},
    {"DICT_4X4_1000", 1000, 6, 16, 1000, 8, 36},
    {"DICT_5X5_50", 50, 7, 25, 50, 8, 36},
    {"DICT_5X5_100", 100, 7, 25, 100, 8, 36},
    {"DICT_5X5_250", 250, 7, 25, 250, 8, 36},
    {"DICT_5X5_1000", 1000, 7, 25, 1000, 8, 36},
    {"DICT_6X6_50", 50, 8, 36, 50, 8, 36},
    {"DICT_6X6_100", 100, 8, 36, 100, 8, 36},
    {"DICT_6X6_250", 250, 8, 36, 250, 8, 36},
    {"DICT_6X6_1000", 1000, 8, 36, 1000, 8, 36},
    {"DICT_7X7_50", 50, 9, 49, 50, 9, 49},
    {"DICT_7X7_100", 100, 9, 49, 100, 9, 49},
    {"DICT_7X7_250", 250, 9, 49, 250, 9, 49},
    {"DICT_7X7_1000", 1000, 9, 49, 1000, 9, 49},
    {"DICT_ARUCO_ORIGINAL", 1024, 7, 25, 1024, 7, 25},
});

/// OpenCV's number of each row of the table.
constexpr std::array<int, table.size()> openCvNumbers{17, 18, 19, 20, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

/// The codes of one family, read from OpenCV at first use and kept.
const std::optional<DictionaryCodes> &codesOf(size_t index)
{
    // Guarded by one flag a family: scenes compile on many threads.
    static std::array<std::once_flag, table.size()> once;
    static std::array<std::optional<DictionaryCodes>, table.size()> codes;
    std::call_once(once[index], [index] { codes[index] = openCvDictionary(openCvNumbers[index]); });
    return codes[index];
}

} // namespace

std::span<const TagFamily> tagFamilies()
{
    return table;
}

const TagFamily *findFamily(std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [name](const TagFamily &family) { return family.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Result<ModuleGrid> tagModules(std::string_view name, int id, int borderBits)
{
    const TagFamily *const family = findFamily(name);
    if (!family)
        return makeError(Errc::NotFound, "target.family.unknown", {std::string(name)});
    if (id < 0 || id >= family->codeCount)
        return makeError(Errc::InvalidValue, "target.id.range", {std::to_string(id), std::string(name), std::to_string(family->codeCount - 1)});
    if (borderBits < 1)
        return makeError(Errc::InvalidValue, "target.border", {std::to_string(borderBits)});
    const auto &codes = codesOf(static_cast<size_t>(family - table.data()));
    if (!codes || static_cast<int>(codes->codes.size()) != family->codeCount)
        return makeError(Errc::NotFound, "target.family.missing", {std::string(name)});

    const int edge = codes->edge;
    ModuleGrid grid{edge + 2 * borderBits, {}};
    grid.black.assign(static_cast<size_t>(grid.size * grid.size), 1);
    const std::uint64_t code = codes->codes[static_cast<size_t>(id)];
    for (int i = 0; i < edge * edge; ++i)
        if (code >> (edge * edge - 1 - i) & 1u)
            grid.black[static_cast<size_t>((i / edge + borderBits) * grid.size + i % edge + borderBits)] = 0;
    return grid;
}

} // namespace tagmill
