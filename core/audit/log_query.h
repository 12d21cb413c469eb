// SPDX-License-Identifier: GPL-3.0-or-later
// LogQuery: a condition on one log record, in a grammar of its own; nothing is ever executed.
//
//   condition  = and-part { "or" and-part }
//   and-part   = not-part { "and" not-part }
//   not-part   = "not" not-part | comparison
//   comparison = operand [ ( "==" | "!=" | "<" | "<=" | ">" | ">=" | "contains" ) operand ]
//   operand    = number | 'text' | "text" | true | false | null | path | "(" condition ")"
//   path       = name { "." name }
//
// A path is looked up in the record, then in its context, payload and telemetry. An operand alone holds when it is neither
// missing, null, false, 0 nor empty. Values of different kinds are unequal and have no order; what is missing equals null.
#pragma once

#include "core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string_view>

namespace tagmill {

class LogQuery
{
public:
    /// Error InvalidValue with the place.
    static Result<LogQuery> parse(std::string_view text);
    LogQuery(LogQuery &&other) noexcept;
    ~LogQuery();

    bool matches(const nlohmann::json &record) const;

    struct Node;

private:
    explicit LogQuery(std::unique_ptr<const Node> root);
    std::unique_ptr<const Node> m_root;
};

} // namespace tagmill
