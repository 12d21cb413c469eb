// SPDX-License-Identifier: GPL-3.0-or-later
// What the passes that bring an old map up to date share: the map, what was moved where, and what is to be said.
// Private to core/config.
#pragma once

#include "core/config/pipeline.h"

#include <optional>
#include <string_view>

namespace tagmill {

struct Adaptation
{
    Value root;            ///< a map
    bool isCompat = true;  ///< as render-tag does, also where that loses something; then it is said
    bool isFlat = false;   ///< was one
    bool isChanged = false;
    bool isReadable = true; ///< false: of a version that is not known
    std::vector<MovedKey> moved;
    std::vector<Problem> problems;

    /// The key of the text that a key of now came from; the key itself when it was not moved.
    std::string written(std::string_view key) const;
    bool isMovedFrom(std::string_view written) const;

    /// The problem stands at the key as written, which is also its first argument.
    void add(Severity severity, std::string_view id, std::string_view key, std::vector<std::string> moreArgs = {});
    /// `key` now reads `now`. Not said key by key about a flat config.
    void addDeprecated(std::string_view key, std::string_view now);

    /// Removes a key, and its section when that became empty.
    std::optional<Value> take(std::string_view key);
    /// Takes the value from one key to another.
    void move(std::string_view from, std::string_view to);
    /// Sets `to`, remembering that it came from `from`.
    void set(std::string_view to, Value value, std::string_view from);
};

/// The key as the text has it, where keys were moved.
std::string writtenKey(std::span<const MovedKey> moved, std::string_view key);
/// A length in metres as millimetres; what is no number stays as it is, to be complained about later.
Value inMillimetres(const Value &metres);

// The passes, in their order.
void nestFlatConfig(Adaptation &adaptation);
void migrateVersion(Adaptation &adaptation);
void replaceDeprecatedKeys(Adaptation &adaptation);

/// Keys of older versions that no pass took, because the map says it is newer or says the same in today's keys.
void refuseOlderKeys(Value &root, std::vector<Problem> &problems);
/// The adapted explicit map with lengths in millimetres and `key!` written as `key`; those keys go to `replaced`.
Value plainKeys(Value explicitMap, std::vector<std::string> *replaced = nullptr, std::vector<Problem> *problems = nullptr);

} // namespace tagmill
