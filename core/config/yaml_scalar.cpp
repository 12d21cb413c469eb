// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_scalar.h"

#include "core/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace tagmill {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Digits of a base; a number too large for 64 bits becomes a real.
Value wholeFromDigits(std::string_view digits, int base, bool isNegative)
{
    const std::string signedDigits = (isNegative ? "-" : "") + std::string(digits);
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(signedDigits.data(), signedDigits.data() + signedDigits.size(), whole, base);
    if (error == std::errc())
        return whole;
    double real = 0;
    if (base == 10) {
        std::from_chars(signedDigits.data(), signedDigits.data() + signedDigits.size(), real);
        return real;
    }
    for (const char c : digits) {
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        real = real * base + digit;
    }
    return isNegative ? -real : real;
}

/// "1:30" and "1:30.5": base 60. nullopt when the text is not of that form.
std::optional<Value> sexagesimal(std::string_view digits, bool isNegative)
{
    if (digits.find(':') == std::string_view::npos || !isDigit(digits[0]))
        return {};
    const size_t point = digits.find('.');
    const std::string_view whole = digits.substr(0, point);
    if (point == std::string_view::npos && digits[0] == '0')
        return {};
    double total = 0;
    size_t begin = 0;
    for (bool isFirst = true; begin <= whole.size(); isFirst = false) {
        const size_t colon = std::min(whole.find(':', begin), whole.size());
        const std::string_view part = whole.substr(begin, colon - begin);
        if (part.empty() || !std::all_of(part.begin(), part.end(), isDigit) || (!isFirst && (part.size() > 2 || (part.size() == 2 && part[0] > '5'))))
            return {};
        double number = 0;
        std::from_chars(part.data(), part.data() + part.size(), number);
        total = total * 60 + number;
        begin = colon + 1;
    }
    if (point != std::string_view::npos) {
        const std::string fraction = "0" + std::string(digits.substr(point));
        double number = 0;
        if (!std::all_of(fraction.begin() + 2, fraction.end(), isDigit))
            return {};
        std::from_chars(fraction.data(), fraction.data() + fraction.size(), number);
        total += number;
        return Value(isNegative ? -total : total);
    }
    if (total >= 9.2e18)
        return Value(isNegative ? -total : total);
    return Value(static_cast<std::int64_t>(isNegative ? -total : total));
}

std::optional<Value> wholeNumber(std::string_view digits, bool isNegative)
{
    const auto all = [](std::string_view text, auto predicate) { return !text.empty() && std::all_of(text.begin(), text.end(), predicate); };
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    const auto isBinary = [](char c) { return c == '0' || c == '1'; };
    const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (digits == "0")
        return Value(0);
    if (digits[0] == '0') {
        if (digits.starts_with("0b") && all(digits.substr(2), isBinary))
            return wholeFromDigits(digits.substr(2), 2, isNegative);
        if (digits.starts_with("0x") && all(digits.substr(2), isHex))
            return wholeFromDigits(digits.substr(2), 16, isNegative);
        if (all(digits.substr(1), isOctal))
            return wholeFromDigits(digits.substr(1), 8, isNegative);
        return {};
    }
    if (all(digits, isDigit))
        return wholeFromDigits(digits, 10, isNegative);
    return {};
}

/// digits '.' digits, an exponent only with a sign; PyYAML wants a digit before the point when there is a sign.
std::optional<Value> realNumber(std::string_view digits, bool hasSign, bool isNegative)
{
    const size_t point = digits.find('.');
    if (point == std::string_view::npos)
        return {};
    if (!std::all_of(digits.begin(), digits.begin() + static_cast<std::ptrdiff_t>(point), isDigit) || (point == 0 && hasSign))
        return {};
    size_t i = point + 1;
    while (i < digits.size() && isDigit(digits[i]))
        ++i;
    if (point == 0 && i == 1)
        return {};
    if (i < digits.size()) {
        const std::string_view exponent = digits.substr(i);
        const bool isExponent = exponent.size() > 2 && (exponent[0] | 0x20) == 'e' && (exponent[1] == '+' || exponent[1] == '-')
                                && std::all_of(exponent.begin() + 2, exponent.end(), isDigit);
        if (!isExponent)
            return {};
    }
    double number = 0;
    const auto error = std::from_chars(digits.data(), digits.data() + digits.size(), number).ec;
    if (error == std::errc::result_out_of_range)
        number = digits.find("e-") != std::string_view::npos || digits.find("E-") != std::string_view::npos
                     ? 0 : std::numeric_limits<double>::infinity();
    return Value(isNegative ? -number : number);
}

std::optional<Value> number(std::string_view text)
{
    const bool hasSign = text[0] == '+' || text[0] == '-';
    const bool isNegative = text[0] == '-';
    std::string_view unsignedText = text.substr(hasSign ? 1 : 0);
    if (unsignedText.empty())
        return {};
    if (isOneOf(unsignedText, {".inf", ".Inf", ".INF"}))
        return Value(isNegative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity());
    if (!hasSign && isOneOf(text, {".nan", ".NaN", ".NAN"}))
        return Value(std::numeric_limits<double>::quiet_NaN());
    if (!isDigit(unsignedText[0]) && unsignedText[0] != '.')
        return {};
    // Underscores may part digits, but not stand for the first one, nor in a sexagesimal's later parts.
    const size_t underscore = unsignedText.rfind('_');
    if (underscore != std::string_view::npos && (unsignedText.find(':') < underscore || unsignedText.starts_with("._") || unsignedText.starts_with("0_x") || unsignedText.starts_with("0_b")))
        return {};
    std::string digits(unsignedText);
    std::erase(digits, '_');
    if (digits.empty() || digits.find_first_not_of("0123456789abcdefABCDEFxX.:+-") != std::string::npos)
        return {};
    if (auto whole = wholeNumber(digits, isNegative))
        return whole;
    if (auto base60 = sexagesimal(digits, isNegative))
        return base60;
    return realNumber(digits, hasSign, isNegative);
}

/// May the text stand unquoted, in block and in flow context, as key or value?
bool isPlainSafe(std::string_view text)
{
    const auto isWord = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '/' || c == '.' || c == '-' || c == '$'; };
    const auto isFirst = [&](char c) { return isWord(c) && c != '-'; };
    if (text.empty() || !isFirst(text[0]) || text.back() == ' ' || text.starts_with("..."))
        return false;
    if (!std::all_of(text.begin(), text.end(), [&](char c) { return isWord(c) || c == ' '; }))
        return false;
    return resolveYamlScalar(text).as<std::string>() != nullptr;
}

struct ScalarWriter
{
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const
    {
        if (std::isnan(value))
            return ".nan";
        if (std::isinf(value))
            return value < 0 ? "-.inf" : ".inf";
        std::string text = pythonFloat(value);
        // YAML 1.1 knows no exponent without a point.
        if (const size_t e = text.find('e'); e != std::string::npos && text.find('.') == std::string::npos)
            text.insert(e, ".0");
        return text;
    }
    std::string operator()(const std::string &value) const { return isPlainSafe(value) ? value : jsonString(value); }
    std::string operator()(const ValueList &) const { return "[]"; }
    std::string operator()(const ValueMap &) const { return "{}"; }
};

void appendEscape(std::string &out, unsigned code)
{
    std::array<char, 4> digits;
    out += "\\u";
    for (int i = 3; i >= 0; --i, code >>= 4)
        digits[static_cast<size_t>(i)] = "0123456789abcdef"[code & 15u];
    out.append(digits.data(), digits.size());
}

/// The code point at i of valid UTF-8; i moves behind it. Broken bytes give U+FFFD.
unsigned nextCodePoint(std::string_view text, size_t &i)
{
    const auto byte = [&](size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u; };
    const unsigned first = byte(i);
    const size_t length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    unsigned code = length == 1 ? first : length == 0 ? 0xfffdu : first & (0xffu >> (length + 1));
    for (size_t k = 1; k < length; ++k) {
        if ((byte(i + k) & 0xc0u) != 0x80u) {
            i += k;
            return 0xfffdu;
        }
        code = (code << 6) | (byte(i + k) & 0x3fu);
    }
    i += std::max<size_t>(length, 1);
    return code;
}

} // namespace

Value resolveYamlScalar(std::string_view text)
{
    if (isOneOf(text, {"", "~", "null", "Null", "NULL"}))
        return {};
    if (isOneOf(text, {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}))
        return true;
    if (isOneOf(text, {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}))
        return false;
    if (auto parsed = number(text))
        return *parsed;
    return Value(text);
}

std::string yamlScalarText(const Value &scalar)
{
    return std::visit(ScalarWriter{}, scalar.data);
}

std::string jsonString(std::string_view text, bool asciiOnly)
{
    std::string out = "\"";
    for (size_t i = 0; i < text.size();) {
        const size_t begin = i;
        const unsigned code = nextCodePoint(text, i);
        if (code == '"' || code == '\\')
            out += {'\\', static_cast<char>(code)};
        else if (code == '\n')
            out += "\\n";
        else if (code == '\t')
            out += "\\t";
        else if (code == '\r')
            out += "\\r";
        else if (code < 0x20 || code == 0x7f || (asciiOnly && code >= 0x80 && code < 0x10000))
            appendEscape(out, code);
        else if (asciiOnly && code >= 0x10000) {
            appendEscape(out, 0xd800u + ((code - 0x10000u) >> 10));
            appendEscape(out, 0xdc00u + ((code - 0x10000u) & 0x3ffu));
        } else
            out += text.substr(begin, i - begin);
    }
    return out + '"';
}

} // namespace tagmill
