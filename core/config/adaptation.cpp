// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/adaptation.h"

#include "core/config/coerce.h"
#include "core/config/load.h"
#include "core/config/schema_index.h"

#include <algorithm>

namespace tagmill {

namespace {

bool isAtOrBelow(std::string_view key, std::string_view group)
{
    return key == group || (key.size() > group.size() && key.starts_with(group) && key[group.size()] == '.');
}

/// Walks the groups of the schema only: in free metadata a "!" is part of the name.
void takeMarks(Value &map, const std::string &prefix, std::vector<std::string> &replaced, std::vector<Problem> *problems)
{
    ValueMap &entries = *map.as<ValueMap>();
    std::vector<std::string> doubled;
    for (auto &[name, value] : entries) {
        const std::string bare = prefix + (name.ends_with('!') ? name.substr(0, name.size() - 1) : name);
        if (name.ends_with('!') && (findField(bare) || isGroup(bare))) {
            const std::string marked = name;
            if (const std::string plain = name.substr(0, name.size() - 1); member(map, plain)) {
                doubled.push_back(plain);
                if (problems)
                    problems->push_back({"config.replace_twice", Severity::Warning, prefix + marked, {}, 0, {prefix + plain, prefix + marked}});
            }
            name.pop_back();
            replaced.push_back(bare);
        }
    }
    for (const std::string &plain : doubled) // of the two now equal names the marked one counts
        if (const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == plain; }); found != entries.end())
            entries.erase(found);
    for (auto &[name, value] : entries)
        if (value.as<ValueMap>() && isGroup(prefix + name))
            takeMarks(value, prefix + name + ".", replaced, problems);
}

} // namespace

std::string writtenKey(std::span<const MovedKey> moved, std::string_view key)
{
    std::string out(key);
    for (size_t i = moved.size(); i-- > 0;) // the last move is the first to be undone
        if (isAtOrBelow(out, moved[i].now))
            out = moved[i].written + out.substr(moved[i].now.size());
    return out;
}

std::string Adaptation::written(std::string_view key) const
{
    return writtenKey(moved, key);
}

bool Adaptation::isMovedFrom(std::string_view key) const
{
    return std::any_of(moved.begin(), moved.end(), [key](const MovedKey &move) { return move.written == key; });
}

void Adaptation::add(Severity severity, std::string_view id, std::string_view key, std::vector<std::string> moreArgs)
{
    const std::string where = written(key);
    moreArgs.insert(moreArgs.begin(), where);
    problems.push_back({std::string(id), severity, where, {}, 0, std::move(moreArgs)});
}

void Adaptation::addDeprecated(std::string_view key, std::string_view now)
{
    if (!isFlat)
        add(Severity::Warning, "config.deprecated", key, {std::string(now)});
}

std::optional<Value> Adaptation::take(std::string_view key)
{
    const Value *found = valueAt(root, key);
    if (!found)
        return {};
    Value value = *found;
    removeValueAt(root, key);
    isChanged = true;
    const std::string_view section = key.substr(0, std::min(key.find('.'), key.size()));
    if (const Value *left = member(root, section); left && left->as<ValueMap>() && left->as<ValueMap>()->empty())
        removeValueAt(root, section);
    return value;
}

void Adaptation::move(std::string_view from, std::string_view to)
{
    if (const Value *value = valueAt(root, from)) {
        set(to, *value, from);
        take(from);
    }
}

void Adaptation::set(std::string_view to, Value value, std::string_view from)
{
    setValueAt(root, to, std::move(value));
    moved.push_back({std::string(to), std::string(from)});
    isChanged = true;
}

Value inMillimetres(const Value &metres)
{
    double number = 0;
    if (!storeValue(number, metres, Constraint{}))
        return metres;
    return number * 1000.0;
}

void rewriteMetres(Value &root)
{
    for (const MetreKey &key : metreKeys()) {
        const Value *metres = valueAt(root, key.metres);
        if (!metres)
            continue;
        Value millimetres = inMillimetres(*metres);
        removeValueAt(root, key.metres);
        setValueAt(root, key.millimetres, std::move(millimetres));
    }
}

Value plainKeys(Value explicitMap, std::vector<std::string> *replaced, std::vector<Problem> *problems)
{
    std::vector<std::string> unused;
    if (explicitMap.as<ValueMap>())
        takeMarks(explicitMap, {}, replaced ? *replaced : unused, problems);
    rewriteMetres(explicitMap);
    return explicitMap;
}

} // namespace tagmill
