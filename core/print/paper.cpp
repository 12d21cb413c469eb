// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/paper.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tagmill {

namespace {

constexpr double smallestPaper = 0.02, largestPaper = 5; // m; a PDF page ends at 5.08 m

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::optional<double> takeNumber(std::string_view &text)
{
    double value = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (ec != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return value;
}

/// "210x297mm", "210x297".
std::optional<PaperSize> sizeFromNumbers(std::string_view text)
{
    const auto width = takeNumber(text);
    if (!width || text.empty() || text.front() != 'x')
        return std::nullopt;
    text.remove_prefix(1);
    const auto height = takeNumber(text);
    if (!height || (!text.empty() && text != "mm"))
        return std::nullopt;
    const PaperSize size{"", *width / 1000, *height / 1000};
    const bool isPossible = std::min(size.width, size.height) >= smallestPaper && std::max(size.width, size.height) <= largestPaper;
    return isPossible ? std::optional(size) : std::nullopt;
}

} // namespace

const std::vector<PaperSize> &paperSizes()
{
    static const std::vector<PaperSize> sizes{
        {"A4", 0.210, 0.297}, {"A3", 0.297, 0.420}, {"A2", 0.420, 0.594}, {"A1", 0.594, 0.841}, {"A0", 0.841, 1.189}, {"A5", 0.148, 0.210},
        {"A6", 0.105, 0.148}, {"Letter", 0.2159, 0.2794}, {"Legal", 0.2159, 0.3556}, {"Tabloid", 0.2794, 0.4318}};
    return sizes;
}

Result<PaperSize> paperFromText(std::string_view text)
{
    const std::string wanted = lower(text);
    std::string names;
    for (const PaperSize &size : paperSizes()) {
        if (lower(size.name) == wanted)
            return size;
        names += (names.empty() ? "" : ", ") + size.name;
    }
    if (auto size = sizeFromNumbers(wanted)) {
        size->name = wanted;
        return *std::move(size);
    }
    return makeError(Errc::InvalidValue, "print.paper", {std::string(text), names});
}

} // namespace tagmill
