// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as tables: flags and commands are described once (cli_commands.cpp); parsing, --help and
// the "did you mean" hints derive from them. A flag that is not in a command's row does not exist there.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class FlagKind { Switch, Text, Integer, Real, Choice, Command }; ///< Command: splits like a shell would

struct FlagDesc
{
    std::string_view name;         ///< its key, and its long form without dashes: "output"
    char letter = 0;               ///< short form, 0 = none
    std::string_view alias{};      ///< second long form
    char aliasLetter = 0;
    FlagKind kind = FlagKind::Switch;
    bool isRepeatable = false;
    std::string_view value{};      ///< what --help calls the value: "FILE"; for Choice "a|b|c"
    std::string_view help{};
    std::int64_t min = std::numeric_limits<std::int64_t>::min(), max = std::numeric_limits<std::int64_t>::max();
    std::string_view spelling{};   ///< long form where it is not the key: one spelling, other values elsewhere

    std::string_view longForm() const { return spelling.empty() ? name : spelling; }
};

class Arguments;

struct CommandDesc
{
    std::string_view name;         ///< "generate", "config resolve"
    std::string_view operands{};   ///< as --help shows them: "DATASET"
    int minOperands = 0, maxOperands = 0;
    std::string_view summary{};
    std::vector<std::string_view> required{}; ///< names of flags that must be given
    std::vector<std::string_view> optional{};
    int (*run)(const Arguments &) = nullptr;  ///< returns the exit status
};

/// What was given, checked against the tables.
class Arguments
{
public:
    bool has(std::string_view flag) const;
    /// The last value given.
    std::optional<std::string> value(std::string_view flag) const;
    std::vector<std::string> values(std::string_view flag) const;
    std::optional<std::int64_t> integer(std::string_view flag) const;
    std::optional<double> real(std::string_view flag) const;
    const std::vector<std::string> &operands() const { return m_operands; }
    bool isHelpAsked() const { return m_isHelpAsked; }

private:
    friend class ArgumentParser;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
    std::vector<std::string> m_operands;
    bool m_isHelpAsked = false;
};

/// Parses what follows the command's name. Errors (all of them wrong usage, exit 2): unknown flag with the
/// nearest name, value missing or out of range, required flag missing, too few or many operands.
Result<Arguments> parseArguments(const CommandDesc &command, std::span<const FlagDesc> flags,
                                 const std::vector<std::string> &words);

/// The candidate with the smallest edit distance, when that is small enough to be a typing error.
std::string_view nearestName(std::string_view name, std::span<const std::string_view> candidates);

/// "--help" of one command.
std::string commandHelp(const CommandDesc &command, std::span<const FlagDesc> flags);

} // namespace tagmill
