// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a YAML or JSON text where every node knows its bytes and its line. Aliases are kept as such and
// share their target; merge keys are kept apart from a map's own entries. Private to core/config.
#pragma once

#include "core/config/value.h"
#include "core/result.h"

#include <memory>
#include <string>
#include <vector>

namespace tagmill {

struct TextNode;
using TextNodePtr = std::shared_ptr<const TextNode>;

struct TextEntry
{
    std::string key;
    std::size_t begin = 0, end = 0; ///< bytes of the key
    int line = 0;
    TextNodePtr value;
};

struct TextNode
{
    enum class Type { Scalar, List, Map };
    Type type = Type::Scalar;
    bool isFlow = false;
    Value scalar;
    std::size_t begin = 0, end = 0; ///< bytes; with anchor and tag, without what follows on the line
    int line = 0;                   ///< 1-based
    std::size_t count = 1;          ///< nodes in it after alias expansion
    int height = 1;                 ///< levels in it after alias expansion
    std::vector<TextNodePtr> items;
    std::vector<TextEntry> entries;  ///< own ones, in order, duplicates included (the last counts)
    std::vector<TextNodePtr> merges; ///< maps named by `<<`, strongest first
    TextNodePtr target;              ///< of an alias; all else but begin, end and line is then unused
};

/// The node itself, or what an alias stands for.
const TextNode &resolved(const TextNode &node);
/// The entry of that name that counts: own before merged; nullptr when there is none.
const TextEntry *findEntry(const TextNode &map, std::string_view key);
/// Line of the deepest part of the dotted path that the text has; 0 when it has none of it.
int lineOfPath(const TextNode &root, std::string_view path);
/// Aliases expanded, merges applied.
Value nodeValue(const TextNode &node);

/// Caps of what is read, against files made to exhaust memory.
inline constexpr std::size_t maxTextBytes = 64u << 20;
inline constexpr int maxTextDepth = 64;
inline constexpr std::size_t maxTextNodes = 1'000'000;

struct TextTree
{
    TextNodePtr root;              ///< a null scalar for an empty text
    std::vector<Problem> problems; ///< duplicate keys
};

/// Errors Parse, with the line.
Result<TextTree> parseYaml(std::string_view text);
Result<TextTree> parseJson(std::string_view text);

// For the two parsers.
/// Counts a child in; false when the parent grows beyond a cap.
bool addChild(TextNode &parent, const TextNode &child);
Error syntaxError(std::string_view id, int line, std::vector<std::string> args = {});
/// Fills TextTree::problems.
void findDuplicates(const TextNode &node, const std::string &path, std::vector<Problem> &problems);

} // namespace tagmill
