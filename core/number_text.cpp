// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace tagmill {

void appendPythonFloat(std::string &out, double value)
{
    if (std::isnan(value)) {
        out += "nan";
        return;
    }
    if (std::isinf(value)) {
        out += value < 0 ? "-inf" : "inf";
        return;
    }
    constexpr double mostWhole = 1e15; // quicker, and there are many
    if (std::abs(value) < mostWhole && value == std::trunc(value) && !(value == 0 && std::signbit(value))) {
        std::array<char, 24> digits;
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::int64_t>(value)).ptr);
        out += ".0";
        return;
    }
    // Both bounds are doubles whose shortest digits are their own, so comparing values compares exponents.
    const double size = std::abs(value);
    const bool isFixed = size == 0 || (size >= 1e-4 && size < 1e16);
    std::array<char, 40> buffer;
    // In scientific form to_chars writes at least two digits of exponent and its sign, as Python does.
    const auto format = isFixed ? std::chars_format::fixed : std::chars_format::scientific;
    const char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format).ptr;
    const std::string_view text(buffer.data(), static_cast<size_t>(end - buffer.data()));
    out += text;
    if (isFixed && text.find('.') == std::string_view::npos)
        out += ".0";
}

std::string pythonFloat(double value)
{
    std::string text;
    appendPythonFloat(text, value);
    return text;
}

std::string shortNumber(double value)
{
    std::string text = pythonFloat(value);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

} // namespace tagmill
