// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error; what every function returns that the world can make fail.
// The interface is a subset of C++23's std::expected, so that it can become an alias one day.
// Why not std::expected: gcc 12 offers it only in C++23 mode and without and_then.
#pragma once

#include "core/problem.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tagmill {

/// What kind of failure it is: for branching and for the exit status, never shown.
enum class Errc { InvalidValue, NotFound, Io, Parse, Process, Cancelled, Internal };

/// Exit class of the command line for an error code (CLI contract: 1 input, 3 work, 130 interrupted).
int exitStatus(Errc code);

struct Error
{
    Errc code = Errc::Internal;
    Problem problem;

    /// The English sentence for people, with the place it happened at.
    std::string text() const { return problem.text(); }
};

/// Shorthand: an Error whose problem has severity Error.
Error makeError(Errc code, std::string_view id, std::vector<std::string> args = {}, std::string where = {});

template<class T = void>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    template<class F>
    auto and_then(F &&f) && -> decltype(f(std::declval<T &&>()))
    {
        if (!has_value())
            return std::get<1>(std::move(m_state));
        return std::forward<F>(f)(std::get<0>(std::move(m_state)));
    }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;
    Result() = default;
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    void operator*() const {}
    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace tagmill

#define TAGMILL_CONCAT_INNER(a, b) a##b
#define TAGMILL_CONCAT(a, b) TAGMILL_CONCAT_INNER(a, b)
#define TAGMILL_TRY_INNER(tmp, declaration, ...)                                                   \
    auto tmp = __VA_ARGS__;                                                                        \
    if (!tmp)                                                                                      \
        return std::move(tmp).error();                                                             \
    declaration = *std::move(tmp)

/// TAGMILL_TRY(const Dataset dataset, readDataset(dir, progress));  returns the error, if there is one.
#define TAGMILL_TRY(declaration, ...)                                                              \
    TAGMILL_TRY_INNER(TAGMILL_CONCAT(tagmill_try_, __COUNTER__), declaration, __VA_ARGS__)

/// The same for Result<void>.
#define TAGMILL_CHECK(...)                                                                         \
    do {                                                                                           \
        if (auto tagmill_check_ = (__VA_ARGS__); !tagmill_check_)                                  \
            return std::move(tagmill_check_).error();                                              \
    } while (false)
