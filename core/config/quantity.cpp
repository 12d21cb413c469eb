// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <numbers>
#include <optional>

namespace tagmill {

namespace {

/// Exponents of metre, radian, second, watt, pixel, module.
using Dimension = std::array<int, 6>;
constexpr Dimension none{}, length{1}, angle{0, 1}, duration{0, 0, 1}, power{0, 0, 0, 1}, pixel{0, 0, 0, 0, 1}, module{0, 0, 0, 0, 0, 1};

/// In metres, radians, seconds, watts, pixels, modules.
struct Quantity
{
    double value = 0;
    Dimension dimension = none;
};

Dimension product(Dimension a, const Dimension &b, int sign)
{
    for (size_t i = 0; i < a.size(); ++i)
        a[i] += sign * b[i];
    return a;
}

struct NamedUnit
{
    std::string_view name;
    double factor;
    Dimension dimension;
};

constexpr double degree = std::numbers::pi / 180;
constexpr auto units = std::to_array<NamedUnit>({
    {"m", 1, length}, {"cm", 0.01, length}, {"mm", 1e-3, length}, {"um", 1e-6, length}, {"µm", 1e-6, length}, {"μm", 1e-6, length}, {"km", 1000, length},
    {"in", 0.0254, length}, {"inch", 0.0254, length}, {"inches", 0.0254, length}, {"\"", 0.0254, length}, {"″", 0.0254, length}, {"ft", 0.3048, length},
    {"'", 0.3048, length}, {"thou", 2.54e-5, length}, {"mil", 2.54e-5, length},
    {"rad", 1, angle}, {"mrad", 1e-3, angle}, {"deg", degree, angle}, {"°", degree, angle}, {"degrees", degree, angle}, {"arcmin", degree / 60, angle},
    {"turn", 360 * degree, angle}, {"turns", 360 * degree, angle},
    {"s", 1, duration}, {"ms", 1e-3, duration}, {"us", 1e-6, duration}, {"µs", 1e-6, duration}, {"min", 60, duration},
    {"W", 1, power}, {"mW", 1e-3, power}, {"kW", 1e3, power},
    {"px", 1, pixel}, {"pixel", 1, pixel}, {"pixels", 1, pixel}, {"module", 1, module}, {"modules", 1, module}, {"%", 0.01, none}, {"tiles", 1, none},
});

Quantity one(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::LinearColor:
    case Unit::Ratio:
    case Unit::Decibel: return {1, none};
    case Unit::Metre: return {1, length};
    case Unit::Millimetre: return {1e-3, length};
    case Unit::Micrometre: return {1e-6, length};
    case Unit::Pixel: return {1, pixel};
    case Unit::SquarePixel: return {1, product(pixel, pixel, 1)};
    case Unit::PixelPerModule: return {1, product(pixel, module, -1)};
    case Unit::Degree: return {degree, angle};
    case Unit::Radian: return {1, angle};
    case Unit::Millisecond: return {1e-3, duration};
    case Unit::MetrePerSecond: return {1, product(length, duration, -1)};
    case Unit::Watt: return {1, power};
    case Unit::WattPerSquareMetre: return {1, product(power, product(length, length, 1), -1)};
    case Unit::Module: return {1, module};
    case Unit::TilesPerMetre: return {1, product(none, length, -1)};
    }
    return {};
}

/// Usual widths of sensors of an optical format; who knows the sensor writes its width instead.
struct SensorFormat
{
    std::string_view name;
    double width_mm;
};
constexpr auto formats = std::to_array<SensorFormat>({
    {"1/4\"", 3.6}, {"1/3.2\"", 4.54}, {"1/3\"", 4.8}, {"1/2.9\"", 4.97}, {"1/2.8\"", 5.12}, {"1/2.7\"", 5.37}, {"1/2.5\"", 5.76}, {"1/2.3\"", 6.17},
    {"1/2\"", 6.4}, {"1/1.8\"", 7.18}, {"1/1.7\"", 7.6}, {"1/1.2\"", 10.67}, {"2/3\"", 8.8}, {"1.1\"", 14.19}, {"1\"", 12.8}, {"4/3\"", 17.3},
    {"APS-C", 23.5}, {"full frame", 36},
});

constexpr auto functions = std::to_array<std::pair<std::string_view, double (*)(double)>>({
    {"sqrt", [](double x) { return std::sqrt(x); }}, {"sin", [](double x) { return std::sin(x); }}, {"cos", [](double x) { return std::cos(x); }},
    {"tan", [](double x) { return std::tan(x); }}, {"asin", [](double x) { return std::asin(x); }}, {"acos", [](double x) { return std::acos(x); }},
    {"atan", [](double x) { return std::atan(x); }},
});

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters, and all that is not ASCII.
bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Recursive descent; the first error stops it.
class Parser
{
public:
    Parser(std::string_view text, Unit unit)
        : m_text(text)
        , m_own(one(unit))
    {
    }

    Result<double> value()
    {
        Quantity all = sum();
        if (!m_error && !rest().empty())
            fail("quantity.syntax", std::string(rest()));
        if (!m_error)
            all = inOwn(all);
        if (m_error)
            return *m_error;
        const double value = all.value / m_own.value;
        if (!std::isfinite(value))
            return makeError(Errc::InvalidValue, "quantity.not_finite", {std::string(m_text)});
        return rounded(value);
    }

private:
    static constexpr int deepest = 50;

    /// Conversion must not show: 30 cm is 0.3 m, 45° is 45, not 44.99999999999999.
    static double rounded(double value)
    {
        if (value == 0)
            return 0;
        const double scale = std::pow(10.0, 14 - std::ceil(std::log10(std::abs(value))));
        const double near = std::isfinite(scale) ? std::round(value * scale) / scale : value;
        return std::abs(near - value) <= 4e-16 * std::abs(value) ? near : value;
    }

    void fail(std::string_view id, std::string argument)
    {
        if (!m_error)
            m_error = makeError(Errc::InvalidValue, id, {std::move(argument), std::string(m_text)});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }
    std::string_view rest()
    {
        skipBlanks();
        return m_text.substr(m_at);
    }
    bool take(std::string_view token)
    {
        if (!rest().starts_with(token))
            return false;
        m_at += token.size();
        return true;
    }
    bool takeMinus() { return take("-") || take("−"); }
    bool takeTimes() { return (!rest().starts_with("**") && take("*")) || take("×") || take("·"); }
    /// A word as it stands, not a part of one.
    bool takeWord(std::string_view word)
    {
        const std::string_view left = rest();
        if (!left.starts_with(word) || (left.size() > word.size() && isWord(left[word.size()])))
            return false;
        m_at += word.size();
        return true;
    }

    /// A bare number meets a length: it is in the field's unit.
    Quantity inOwn(Quantity q)
    {
        if (q.dimension == m_own.dimension)
            return q;
        if (q.dimension == none)
            return {q.value * m_own.value, m_own.dimension};
        fail("quantity.unit", std::string(m_text));
        return q;
    }

    Quantity sum()
    {
        Quantity left = term();
        for (;;) {
            const bool isPlus = take("+");
            if (!isPlus && !takeMinus())
                return left;
            Quantity right = term();
            if (left.dimension != right.dimension) {
                left = inOwn(left);
                right = inOwn(right);
            }
            left.value += isPlus ? right.value : -right.value;
        }
    }

    Quantity term()
    {
        Quantity left = factor();
        while (!m_error) {
            if (takeTimes()) {
                const Quantity right = factor();
                left = {left.value * right.value, product(left.dimension, right.dimension, 1)};
            } else if (take("/") || take("÷")) {
                // "1/2 in" is half an inch, "8 mm / 3.45 um" a ratio of lengths.
                const Quantity right = left.dimension == none && startsNumber() ? raised(number()) : factor();
                left = {left.value / right.value, product(left.dimension, right.dimension, -1)};
            } else if (const NamedUnit *unit = takeUnit()) {
                left = {left.value * unit->factor, product(left.dimension, unit->dimension, 1)};
            } else {
                return left;
            }
        }
        return left;
    }

    const NamedUnit *takeUnit()
    {
        const NamedUnit *best = nullptr;
        const std::string_view left = rest();
        for (const NamedUnit &unit : units) {
            const bool isWhole = left.starts_with(unit.name) && (left.size() == unit.name.size() || !isWord(unit.name.back()) || !isWord(left[unit.name.size()]));
            if (isWhole && (!best || unit.name.size() > best->name.size()))
                best = &unit;
        }
        if (best)
            m_at += best->name.size();
        return best;
    }

    Quantity factor()
    {
        double sign = 1;
        for (;;) {
            if (takeMinus())
                sign = -sign;
            else if (!take("+"))
                break;
        }
        Quantity q = raised(primary());
        q.value *= sign; // −2² is −4
        return q;
    }

    Quantity raised(const Quantity &base)
    {
        if (m_error || !(take("^") || take("**")))
            return base;
        if (++m_depth > deepest) {
            fail("quantity.syntax", std::string(m_text));
            return {};
        }
        const Quantity exponent = factor();
        --m_depth;
        const bool isSimple = base.dimension == none;
        const int times = std::abs(exponent.value) <= 3 ? static_cast<int>(std::lround(exponent.value)) : 0;
        if (exponent.dimension != none || (!isSimple && (times == 0 || times != exponent.value)))
            fail("quantity.syntax", std::string(m_text));
        Dimension dimension = none;
        for (int i = 0; i < std::abs(times) && !isSimple; ++i)
            dimension = product(dimension, base.dimension, times > 0 ? 1 : -1);
        return {std::pow(base.value, exponent.value), dimension};
    }

    Quantity primary()
    {
        if (++m_depth > deepest)
            fail("quantity.syntax", std::string(m_text));
        const Quantity q = m_error ? Quantity() : unnested();
        --m_depth;
        return q;
    }

    Quantity unnested()
    {
        if (startsNumber()) {
            const Quantity q = number();
            const NamedUnit *unit = takeUnit();
            return unit ? Quantity{q.value * unit->factor, unit->dimension} : q;
        }
        if (take("(")) {
            const Quantity inner = sum();
            if (!take(")"))
                fail("quantity.syntax", rest().empty() ? std::string(m_text) : std::string(rest()));
            return inner;
        }
        if (takeWord("pi") || takeWord("π"))
            return {std::numbers::pi, none};
        if (takeWord("fov"))
            return fieldOfView();
        for (const auto &[name, function] : functions) {
            if (takeWord(name))
                return call(name, function);
        }
        if (const NamedUnit *unit = takeUnit())
            return {unit->factor, unit->dimension};
        const std::string_view left = rest();
        const auto letters = static_cast<size_t>(std::find_if_not(left.begin(), left.end(), isWord) - left.begin());
        if (letters > 0)
            fail("quantity.unknown", std::string(left.substr(0, letters)));
        else
            fail("quantity.syntax", left.empty() ? std::string(m_text) : std::string(left));
        return {};
    }

    Quantity call(std::string_view name, double (*function)(double))
    {
        if (!rest().starts_with("("))
            fail("quantity.syntax", std::string(name));
        const Quantity argument = primary();
        const bool isArc = name.starts_with("a");
        const bool takesAngle = name == "sin" || name == "cos" || name == "tan";
        if (argument.dimension != none && !(takesAngle && argument.dimension == angle))
            fail("quantity.unit", std::string(m_text));
        return {function(argument.value), isArc ? angle : none};
    }

    bool startsNumber()
    {
        const std::string_view left = rest();
        return !left.empty() && (isDigit(left.front()) || left.front() == '.' || left.front() == ',');
    }

    Quantity number()
    {
        std::string digits(rest().substr(0, 60));
        std::replace(digits.begin(), digits.end(), ',', '.');
        double value = 0;
        const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (ec != std::errc())
            fail("quantity.syntax", digits);
        m_at += static_cast<size_t>(end - digits.data());
        return {value, none};
    }

    /// 8 mm on 1/1.8", with `of` before it.
    Quantity fieldOfView()
    {
        takeWord("of");
        Quantity focal = term();
        if (focal.dimension == none)
            focal = {focal.value * 1e-3, length};
        if (!takeWord("on"))
            fail("quantity.syntax", rest().empty() ? std::string(m_text) : std::string(rest()));
        const Quantity width = m_error ? Quantity() : sensorWidth();
        if (focal.dimension != length || !(focal.value > 0) || width.dimension != length || !(width.value > 0))
            fail("quantity.unit", std::string(m_text));
        return {2 * std::atan(width.value / (2 * focal.value)), angle};
    }

    Quantity sensorWidth()
    {
        for (const SensorFormat &format : formats) {
            if (take(format.name))
                return {format.width_mm * 1e-3, length};
        }
        const Quantity width = term();
        return width.dimension == none ? Quantity{width.value * 1e-3, length} : width;
    }

    std::string_view m_text;
    Quantity m_own;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<double> parseQuantity(std::string_view text, Unit unit)
{
    // The field's own unit as it is shown, whatever it is: "px²", "W/m²", "dB".
    std::string_view body = text;
    while (!body.empty() && (body.back() == ' ' || body.back() == '\t'))
        body.remove_suffix(1);
    const std::string_view suffix = unitSuffix(unit);
    if (!suffix.empty() && body.size() > suffix.size() && body.ends_with(suffix)) {
        const std::string_view digits = body.substr(0, body.size() - suffix.size());
        if (Result<double> plain = Parser(digits, Unit::None).value())
            return plain;
    }
    return Parser(body, unit).value();
}

} // namespace tagmill
