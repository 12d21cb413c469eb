// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/coerce.h"

#include "core/config/board_rules.h"
#include "core/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

namespace {

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A number written as text, with Python's underscores between digits.
template<class T>
std::optional<T> numberFromText(std::string_view text)
{
    std::string digits(trimmed(text));
    for (size_t i = digits.size(); i-- > 0;)
        if (digits[i] == '_' && i > 0 && i + 1 < digits.size() && digits[i - 1] != '_' && digits[i + 1] != '_')
            digits.erase(i, 1);
    const char *first = digits.data(), *last = first + digits.size();
    if (first != last && *first == '+')
        ++first;
    T number{};
    const auto [end, error] = std::from_chars(first, last, number);
    if (error != std::errc() || end != last)
        return {};
    return number;
}

std::string boundText(double bound, Unit unit)
{
    const std::string_view suffix = unitSuffix(unit);
    return shortNumber(bound) + (suffix.empty() ? "" : " ") + std::string(suffix);
}

Result<> checkRange(double number, const Value &value, const Constraint &constraint)
{
    const Range &hard = constraint.hard;
    const auto fail = [&](std::string_view id, double bound) -> Error {
        return makeError(Errc::InvalidValue, id, {constraint.key, valueText(value), boundText(bound, constraint.unit)},
                         constraint.key);
    };
    if (hard.minOpen && number <= hard.min)
        return fail("config.not_above", hard.min);
    if (number < hard.min)
        return fail("config.below_minimum", hard.min);
    if (hard.maxOpen && number >= hard.max)
        return fail("config.not_below", hard.max);
    if (number > hard.max)
        return fail("config.above_maximum", hard.max);
    return {};
}

Result<std::int64_t> wholeNumber(const Value &value, const Constraint &constraint)
{
    std::optional<double> real;
    if (const auto *whole = value.as<std::int64_t>())
        return *whole;
    if (const auto *number = value.as<double>())
        real = *number;
    if (const auto *text = value.as<std::string>()) {
        if (const auto whole = numberFromText<std::int64_t>(*text))
            return *whole;
        real = numberFromText<double>(*text);
    }
    if (!real)
        return valueError("config.not_integer", constraint, value);
    constexpr double limit = 9223372036854775808.0; // 2^63: the first double that does not fit
    if (!(std::abs(*real) < limit) || *real != std::floor(*real))
        return valueError("config.not_integer", constraint, value);
    return static_cast<std::int64_t>(*real);
}

template<class Numbers>
Result<> storeNumbers(Numbers numbers, std::size_t count, const Value &value, const Constraint &constraint)
{
    const ValueList *list = value.as<ValueList>();
    if (!list)
        return valueError("config.not_list", constraint, value);
    if (list->size() != count)
        return makeError(Errc::InvalidValue, "config.length",
                         {constraint.key, std::to_string(list->size()), std::to_string(count)}, constraint.key);
    for (std::size_t i = 0; i < count; ++i)
        TAGMILL_CHECK(storeValue(numbers(i), (*list)[i], constraint.item(i)));
    return {};
}

} // namespace

Error valueError(std::string_view id, const Constraint &constraint, const Value &value)
{
    if (value.isNull())
        id = "config.null";
    return makeError(Errc::InvalidValue, id, {constraint.key, valueText(value)}, constraint.key);
}

Result<> storeValue(bool &target, const Value &value, const Constraint &constraint)
{
    const auto *whole = value.as<std::int64_t>();
    const auto *real = value.as<double>();
    if (const auto *flag = value.as<bool>()) {
        target = *flag;
        return {};
    }
    if ((whole && (*whole == 0 || *whole == 1)) || (real && (*real == 0 || *real == 1))) {
        target = whole ? *whole == 1 : *real == 1;
        return {};
    }
    if (const auto *text = value.as<std::string>()) {
        std::string lower(*text);
        std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        for (const std::string_view word : {"true", "yes", "on", "t", "y", "1"})
            if (lower == word)
                return target = true, Result<>();
        for (const std::string_view word : {"false", "no", "off", "f", "n", "0"})
            if (lower == word)
                return target = false, Result<>();
    }
    return valueError("config.not_bool", constraint, value);
}

Result<> storeValue(std::int64_t &target, const Value &value, const Constraint &constraint)
{
    TAGMILL_TRY(const std::int64_t number, wholeNumber(value, constraint));
    TAGMILL_CHECK(checkRange(static_cast<double>(number), value, constraint));
    target = number;
    return {};
}

Result<> storeValue(int &target, const Value &value, const Constraint &constraint)
{
    Constraint limited = constraint;
    limited.hard.max = std::min(limited.hard.max, double{std::numeric_limits<int>::max()});
    if (limited.hard.min < std::numeric_limits<int>::min())
        limited.hard.min = std::numeric_limits<int>::min();
    std::int64_t number = 0;
    TAGMILL_CHECK(storeValue(number, value, limited));
    target = static_cast<int>(number);
    return {};
}

Result<> storeValue(double &target, const Value &value, const Constraint &constraint)
{
    std::optional<double> number;
    if (const auto *real = value.as<double>())
        number = *real;
    else if (const auto *whole = value.as<std::int64_t>())
        number = static_cast<double>(*whole);
    else if (const auto *text = value.as<std::string>())
        number = numberFromText<double>(*text);
    if (!number)
        return valueError("config.not_number", constraint, value);
    if (!std::isfinite(*number))
        return valueError("config.not_finite", constraint, value);
    TAGMILL_CHECK(checkRange(*number, value, constraint));
    target = *number;
    return {};
}

Result<> storeValue(std::string &target, const Value &value, const Constraint &constraint)
{
    if (!constraint.choices.empty()) {
        TAGMILL_TRY(const std::size_t index, choiceIndex(value, constraint));
        target = constraint.choices[index];
        return {};
    }
    const auto *text = value.as<std::string>();
    if (!text)
        return valueError("config.not_text", constraint, value);
    target = *text;
    return {};
}

Result<> storeValue(Size2i &target, const Value &value, const Constraint &constraint)
{
    Size2i size;
    TAGMILL_CHECK(storeNumbers([&size](std::size_t i) -> int & { return i == 0 ? size.width : size.height; }, 2, value, constraint));
    target = size;
    return {};
}

Result<> storeValue(Vector3 &target, const Value &value, const Constraint &constraint)
{
    Vector3 vector = Vector3::Zero();
    TAGMILL_CHECK(storeNumbers([&vector](std::size_t i) -> double & { return vector[static_cast<Eigen::Index>(i)]; }, 3, value, constraint));
    target = vector;
    return {};
}

namespace {

template<int N>
Result<> storeSquare(Eigen::Matrix<double, N, N> &target, std::string_view shapeError, const Value &value, const Constraint &constraint)
{
    const ValueList *rows = value.as<ValueList>();
    const auto isRow = [](const Value &row) { return row.as<ValueList>() && row.as<ValueList>()->size() == N; };
    if (!rows || rows->size() != N || !std::all_of(rows->begin(), rows->end(), isRow))
        return valueError(shapeError, constraint, value);
    Eigen::Matrix<double, N, N> matrix = Eigen::Matrix<double, N, N>::Zero();
    for (std::size_t r = 0; r < N; ++r)
        TAGMILL_CHECK(storeNumbers([&](std::size_t c) -> double & { return matrix(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c)); }, N, (*rows)[r], constraint.item(r)));
    target = matrix;
    return {};
}

template<int N>
Value squareValue(const Eigen::Matrix<double, N, N> &value)
{
    ValueList rows;
    for (int r = 0; r < N; ++r) {
        ValueList row;
        for (int c = 0; c < N; ++c)
            row.push_back(value(r, c));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<> storeValue(Matrix3 &target, const Value &value, const Constraint &constraint)
{
    return storeSquare<3>(target, "config.not_3x3", value, constraint);
}

Result<> storeValue(Matrix4 &target, const Value &value, const Constraint &constraint)
{
    return storeSquare<4>(target, "config.not_4x4", value, constraint);
}

Result<> storeValue(IntRange &target, const Value &value, const Constraint &constraint)
{
    IntRange range;
    if (value.as<ValueList>()) {
        TAGMILL_CHECK(storeNumbers([&range](std::size_t i) -> int & { return i == 0 ? range.min : range.max; }, 2, value, constraint));
        range.isRange = true;
    } else {
        TAGMILL_CHECK(storeValue(range.min, value, constraint));
        range.max = range.min;
    }
    target = range;
    return {};
}

Result<> storeValue(ValueMap &target, const Value &value, const Constraint &constraint)
{
    const ValueMap *map = value.as<ValueMap>();
    if (!map)
        return valueError("config.not_map", constraint, value);
    target = *map;
    return {};
}

Result<> storeValue(std::vector<DirectionalLightConfig> &target, const Value &value, const Constraint &constraint)
{
    if (value.isNull()) {
        target.clear();
        return {};
    }
    if (!value.as<ValueMap>())
        return storeValue<DirectionalLightConfig>(target, value, constraint);
    DirectionalLightConfig light;
    TAGMILL_CHECK(storeValue(light, value, constraint));
    target = {light};
    return {};
}

Result<std::size_t> choiceIndex(const Value &value, const Constraint &constraint)
{
    const auto *text = value.as<std::string>();
    if (!text)
        return valueError("config.not_text", constraint, value);
    const auto indexOf = [&constraint](std::string_view name) {
        return static_cast<std::size_t>(std::find(constraint.choices.begin(), constraint.choices.end(), name) - constraint.choices.begin());
    };
    std::size_t index = indexOf(*text);
    constexpr std::pair<std::string_view, std::string_view> scopeAliases[] = {
        {"pose", "pose_estimation"}, {"DETECTION", "detection"}, {"CORNER_PRECISION", "corner_accuracy"},
        {"POSE_ACCURACY", "pose_estimation"}, {"CALIBRATION", "calibration"},
    };
    if (index == constraint.choices.size() && constraint.choices.data() == EnumNames<EvaluationScope>::names.data())
        for (const auto &[alias, name] : scopeAliases)
            if (*text == alias)
                index = indexOf(name);
    if (index < constraint.choices.size())
        return index;
    // The list of families alone would not tell where these may stand.
    const bool isFamily = constraint.choices.data() == familyNames.data();
    if (isFamily && std::find(aprilTag3FamilyNames.begin(), aprilTag3FamilyNames.end(), *text) != aprilTag3FamilyNames.end())
        return makeError(Errc::InvalidValue, "config.apriltag3_family", {constraint.key, *text}, constraint.key);
    std::string known;
    for (const std::string_view choice : constraint.choices)
        known += (known.empty() ? "" : ", ") + std::string(choice);
    return makeError(Errc::InvalidValue, "config.choice", {constraint.key, valueText(value), known}, constraint.key);
}

Value toValue(bool value) { return value; }
Value toValue(int value) { return value; }
Value toValue(std::int64_t value) { return value; }
Value toValue(double value) { return value; }
Value toValue(const std::string &value) { return value; }
Value toValue(Size2i value) { return ValueList{value.width, value.height}; }
Value toValue(const Vector3 &value) { return ValueList{value.x(), value.y(), value.z()}; }
Value toValue(const Matrix3 &value) { return squareValue<3>(value); }
Value toValue(const Matrix4 &value) { return squareValue<4>(value); }
Value toValue(const IntRange &value) { return value.isRange ? Value(ValueList{value.min, value.max}) : Value(value.min); }
Value toValue(const ValueMap &value) { return value; }

} // namespace tagmill
