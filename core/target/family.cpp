// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/family.h"

#include "core/target/apriltag_family.h"
#include "core/target/opencv_dictionary.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <string>

namespace tagmill {

namespace {

// name, codes, grid, data bits; then what render-tag believes (100, 8 and 36 where it knows nothing); then modules
// outside the quad. OpenCV's first.
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
    {"tagStandard41h12", 2115, 5, 41, 100, 8, 36, 2, true},
    {"tagStandard52h13", 48714, 6, 52, 100, 8, 36, 2, true},
    {"tagCircle21h7", 38, 5, 21, 100, 8, 36, 2, true},
    {"tagCircle49h12", 65535, 5, 49, 100, 8, 36, 3, true},
    {"tagCustom48h12", 42211, 6, 48, 100, 8, 36, 2, true},
});

/// OpenCV's number of each row of the table that it holds.
constexpr std::array<int, 21> openCvNumbers{17, 18, 19, 20, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

/// One family's data, read at first use and kept. Guarded by one flag a family: scenes compile on many threads.
template<class Data, size_t Count>
const std::optional<Data> &kept(size_t index, std::optional<Data> (*read)(size_t))
{
    static std::array<std::once_flag, Count> once;
    static std::array<std::optional<Data>, Count> data;
    std::call_once(once[index], [=] { data[index] = read(index); });
    return data[index];
}

Result<ModuleGrid> openCvModules(size_t index, int id, int borderBits)
{
    const auto &codes = kept<DictionaryCodes, openCvNumbers.size()>(index, [](size_t i) { return openCvDictionary(openCvNumbers[i]); });
    if (!codes || static_cast<int>(codes->codes.size()) != table[index].codeCount)
        return makeError(Errc::NotFound, "target.family.missing", {std::string(table[index].name)});

    const int edge = codes->edge;
    ModuleGrid grid{edge + 2 * borderBits, {}};
    grid.black.assign(static_cast<size_t>(grid.size * grid.size), 1);
    const std::uint64_t code = codes->codes[static_cast<size_t>(id)];
    for (int i = 0; i < edge * edge; ++i)
        if (code >> (edge * edge - 1 - i) & 1u)
            grid.black[static_cast<size_t>((i / edge + borderBits) * grid.size + i % edge + borderBits)] = 0;
    return grid;
}

bool agrees(const AprilTagFamily &read, const TagFamily &family)
{
    return static_cast<int>(read.codes.size()) == family.codeCount && static_cast<int>(read.dataModules.size()) == family.dataBits
           && read.widthAtBorder == family.grid && read.totalWidth == family.pictureModules() && read.isReversed;
}

Result<ModuleGrid> aprilTagModules(size_t index, int id)
{
    constexpr size_t First = openCvNumbers.size();
    const auto &family = kept<AprilTagFamily, table.size() - First>(index - First, [](size_t i) { return aprilTagFamily(table[First + i].name); });
    if (!family || !agrees(*family, table[index]))
        return makeError(Errc::NotFound, "target.family.other_library", {std::string(table[index].name)});

    ModuleGrid grid{family->totalWidth, {}};
    grid.black.assign(static_cast<size_t>(grid.size * grid.size), 0);
    const int outer = table[index].outerModules, width = family->widthAtBorder;
    // Counted from the quad's corner in AprilTag's picture; turning it by 180° counts from the other end.
    const auto blacken = [&](int x, int y) { grid.black[static_cast<size_t>((grid.size - 1 - outer - y) * grid.size + grid.size - 1 - outer - x)] = 1; };
    for (int i = -1; i < width; ++i) { // the black ring outside the quad; the ring inside is white
        blacken(i, -1);
        blacken(width, i);
        blacken(i + 1, width);
        blacken(-1, i + 1);
    }
    const std::uint64_t code = family->codes[static_cast<size_t>(id)];
    for (size_t i = 0; i < family->dataModules.size(); ++i)
        if (!(code >> (family->dataModules.size() - 1 - i) & 1u))
            blacken(family->dataModules[i][0], family->dataModules[i][1]);
    return grid;
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

std::optional<int> openCvDictionaryNumber(std::string_view name)
{
    const TagFamily *const family = findFamily(name);
    const auto index = static_cast<size_t>(family ? family - table.data() : std::ptrdiff_t(table.size()));
    return index < openCvNumbers.size() ? std::optional(openCvNumbers[index]) : std::nullopt;
}

Result<ModuleGrid> tagModules(std::string_view name, int id, int borderBits)
{
    const TagFamily *const family = findFamily(name);
    if (!family)
        return makeError(Errc::NotFound, "target.family.unknown", {std::string(name)});
    if (id < 0 || id >= family->codeCount)
        return makeError(Errc::InvalidValue, "target.id.range", {std::to_string(id), std::string(name), std::to_string(family->codeCount - 1)});
    if (borderBits < 1 || (family->isAprilTag3 && borderBits != 1))
        return makeError(Errc::InvalidValue, "target.border", {std::to_string(borderBits), std::string(name), family->isAprilTag3 ? "exactly 1" : "1 or more"});
    const size_t index = static_cast<size_t>(family - table.data());
    return family->isAprilTag3 ? aprilTagModules(index, id) : openCvModules(index, id, borderBits);
}

} // namespace tagmill
