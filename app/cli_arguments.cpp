// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_arguments.h"

#include "blender_link/blender_command.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>

namespace tagmill {

namespace {

Error usageError(std::string_view id, std::vector<std::string> args)
{
    return makeError(Errc::InvalidValue, id, std::move(args));
}

size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string rangeText(const FlagDesc &flag)
{
    constexpr auto unbounded = std::numeric_limits<std::int64_t>::max();
    const std::string number = flag.kind == FlagKind::Real ? "a number" : "a whole number";
    if (flag.max == unbounded)
        return flag.min == std::numeric_limits<std::int64_t>::min() ? number : number + " from " + std::to_string(flag.min);
    return number + " from " + std::to_string(flag.min) + " to " + std::to_string(flag.max);
}

std::string choiceText(std::string_view choices)
{
    std::string text = "one of";
    for (const std::string_view choice : splitAt(choices, '|'))
        text.append(" ").append(choice).append(",");
    text.pop_back();
    return text;
}

Result<> checkValue(const FlagDesc &flag, const std::string &given, const std::string &value)
{
    if (flag.kind == FlagKind::Integer) {
        std::int64_t number = 0;
        const auto [end, ec] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (ec != std::errc{} || end != value.data() + value.size() || number < flag.min || number > flag.max)
            return usageError("cli.bad_value", {given, value, rangeText(flag)});
    } else if (flag.kind == FlagKind::Real) {
        double number = 0;
        const auto [end, ec] = std::from_chars(value.data(), value.data() + value.size(), number);
        const bool isInRange = std::isfinite(number) && number >= static_cast<double>(flag.min) && number <= static_cast<double>(flag.max);
        if (ec != std::errc{} || end != value.data() + value.size() || !isInRange)
            return usageError("cli.bad_value", {given, value, rangeText(flag)});
    } else if (flag.kind == FlagKind::Choice) {
        const auto choices = splitAt(flag.value, '|');
        if (std::find(choices.begin(), choices.end(), value) == choices.end())
            return usageError("cli.bad_value", {given, value, choiceText(flag.value)});
    } else if (flag.kind == FlagKind::Command) {
        if (const auto command = splitCommand(QString::fromStdString(value)); !command)
            return command.error();
    } else if (value.empty()) {
        return usageError("cli.missing_value", {given, std::string(flag.value)});
    }
    return {};
}

} // namespace

bool Arguments::has(std::string_view flag) const
{
    return m_values.find(flag) != m_values.end();
}

std::vector<std::string> Arguments::values(std::string_view flag) const
{
    const auto found = m_values.find(flag);
    return found == m_values.end() ? std::vector<std::string>{} : found->second;
}

std::optional<std::string> Arguments::value(std::string_view flag) const
{
    const auto found = m_values.find(flag);
    if (found == m_values.end() || found->second.empty())
        return {};
    return found->second.back();
}

std::optional<std::int64_t> Arguments::integer(std::string_view flag) const
{
    const auto text = value(flag);
    if (!text)
        return {};
    std::int64_t number = 0;
    std::from_chars(text->data(), text->data() + text->size(), number); // was checked while parsing
    return number;
}

std::optional<double> Arguments::real(std::string_view flag) const
{
    const auto text = value(flag);
    if (!text)
        return {};
    double number = 0;
    std::from_chars(text->data(), text->data() + text->size(), number); // was checked while parsing
    return number;
}

std::string_view nearestName(std::string_view name, std::span<const std::string_view> candidates)
{
    std::string_view nearest;
    size_t best = name.size() / 3 + 2; // more than a third wrong is another word
    for (const std::string_view candidate : candidates) {
        const bool isBeginning = name.size() >= 3 && candidate.substr(0, name.size()) == name;
        const size_t distance = isBeginning ? 1 : editDistance(name, candidate);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

/// Walks the words once; knows which flags the command has.
class ArgumentParser
{
public:
    ArgumentParser(const CommandDesc &command, std::span<const FlagDesc> flags)
        : m_command(command)
    {
        for (const FlagDesc &flag : flags) {
            const auto takes = [&](const std::vector<std::string_view> &names) {
                return std::find(names.begin(), names.end(), flag.name) != names.end();
            };
            if (takes(command.required) || takes(command.optional))
                m_flags.push_back(&flag);
        }
    }

    Result<Arguments> parse(const std::vector<std::string> &words)
    {
        bool onlyOperands = false;
        for (m_next = 0; m_next < words.size();) {
            const std::string &word = words[m_next++];
            if (onlyOperands || word.size() < 2 || word[0] != '-')
                m_result.m_operands.push_back(word);
            else if (word == "--")
                onlyOperands = true;
            else if (word == "--help" || word == "-h")
                m_result.m_isHelpAsked = true;
            else if (word[1] == '-')
                TAGMILL_CHECK(takeLong(word, words));
            else
                TAGMILL_CHECK(takeShort(word, words));
        }
        if (!m_result.m_isHelpAsked)
            TAGMILL_CHECK(checkComplete());
        return std::move(m_result);
    }

private:
    Result<> takeLong(const std::string &word, const std::vector<std::string> &words)
    {
        const size_t equals = word.find('=');
        const std::string given = word.substr(0, equals);
        const std::string_view name = std::string_view(given).substr(2);
        for (const FlagDesc *flag : m_flags) {
            if (flag->longForm() == name || (!flag->alias.empty() && flag->alias == name))
                return take(*flag, given, equals == std::string::npos ? std::nullopt : std::optional(word.substr(equals + 1)), words);
        }
        return unknown(given);
    }

    Result<> takeShort(const std::string &word, const std::vector<std::string> &words)
    {
        const std::string given = word.substr(0, 2);
        for (const FlagDesc *flag : m_flags) {
            if (word[1] != flag->letter && word[1] != flag->aliasLetter)
                continue;
            const bool isJoined = word.size() > 2;
            if (isJoined && flag->kind == FlagKind::Switch)
                return unknown(word);
            return take(*flag, given, isJoined ? std::optional(word.substr(word[2] == '=' ? 3 : 2)) : std::nullopt, words);
        }
        return unknown(word);
    }

    Result<> take(const FlagDesc &flag, const std::string &given, std::optional<std::string> value,
                  const std::vector<std::string> &words)
    {
        auto &stored = m_result.m_values[std::string(flag.name)];
        if (flag.kind == FlagKind::Switch)
            return value ? Result<>(usageError("cli.superfluous_value", {given, *value})) : Result<>();
        if (!value) {
            if (m_next >= words.size())
                return usageError("cli.missing_value", {given, std::string(flag.value)});
            value = words[m_next++];
        }
        TAGMILL_CHECK(checkValue(flag, given, *value));
        if (!stored.empty() && !flag.isRepeatable)
            return usageError("cli.repeated_flag", {given, *value});
        stored.push_back(*std::move(value));
        return {};
    }

    Error unknown(const std::string &given) const
    {
        std::vector<std::string_view> names{"help"};
        for (const FlagDesc *flag : m_flags) {
            names.push_back(flag->longForm());
            if (!flag->alias.empty())
                names.push_back(flag->alias);
        }
        const std::string command(m_command.name);
        const size_t dashes = given.find_first_not_of('-');
        const auto nearest = dashes == std::string::npos ? std::string_view{} : nearestName(std::string_view(given).substr(dashes), names);
        if (nearest.empty())
            return usageError("cli.unknown_flag", {given, command});
        return usageError("cli.unknown_flag_near", {given, command, "--" + std::string(nearest)});
    }

    Result<> checkComplete() const
    {
        const std::string command(m_command.name);
        for (const std::string_view name : m_command.required) {
            if (!m_result.has(name))
                return usageError("cli.missing_flag", {command, "--" + std::string(name)});
        }
        const auto count = static_cast<int>(m_result.m_operands.size());
        if (count < m_command.minOperands)
            return usageError("cli.missing_operand", {command, std::string(m_command.operands)});
        if (count > m_command.maxOperands)
            return usageError("cli.superfluous_operand", {command, m_result.m_operands[static_cast<size_t>(m_command.maxOperands)]});
        return {};
    }

    const CommandDesc &m_command;
    std::vector<const FlagDesc *> m_flags;
    Arguments m_result;
    size_t m_next = 0;
};

Result<Arguments> parseArguments(const CommandDesc &command, std::span<const FlagDesc> flags, const std::vector<std::string> &words)
{
    return ArgumentParser(command, flags).parse(words);
}

} // namespace tagmill
