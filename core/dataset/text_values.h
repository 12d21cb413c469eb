// SPDX-License-Identifier: GPL-3.0-or-later
// Values in the text of record and detection files: a number, the cells of a CSV line.
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// Nothing unless the whole text is one finite number.
template<class T>
std::optional<T> numberIn(std::string_view text)
{
    T value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole && std::isfinite(static_cast<double>(value)) ? std::optional<T>(value) : std::nullopt;
}

/// Cells between commas; "" inside quotes is a quote. A carriage return at the end is none of them.
std::vector<std::string> csvCells(std::string_view line);

} // namespace tagmill
