// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"

#include "core/config/adaptation.h"
#include "core/config/enum_names.h"
#include "core/config/load.h"
#include "core/config/presets.h"
#include "core/config/schema_index.h"
#include "core/config/text_patch.h"
#include "core/files.h"

#include <algorithm>

namespace tagmill {

struct ConfigDocument::Impl
{
    std::string text;
    TextFormat format = TextFormat::Yaml;
    std::string fileName;
    TextTree tree;
    Value root;         ///< the text's map, aliases and merges written out
    Value upgradedRoot; ///< the same in today's keys, when it is not so already
    Value explicitRoot; ///< the same in plain keys: metres rewritten, `key!` as `key`
    bool isLegacy = false;
    std::vector<MovedKey> moved;
    std::vector<std::string> presets;
    ExplicitConfig loaded;

    /// The map that edits start from.
    const Value &current() const { return isLegacy ? upgradedRoot : root; }
    int lineOf(std::string_view key) const;
    const std::string *presetOf(std::string_view key) const;
    static std::shared_ptr<const Impl> make(std::string text, TextFormat format, std::string fileName, TextTree tree);
};

namespace {

/// The key as the text has it: a field in millimetres may be written in metres.
std::string_view keyInMetres(const TextNode &root, std::string_view key)
{
    for (const MetreKey &alias : metreKeys())
        if (alias.millimetres == key)
            if (const TextEntry *scenario = findEntry(root, "scenario"))
                if (const TextEntry *subject = findEntry(*scenario->value, "subject"))
                    if (findEntry(*subject->value, alias.metres.substr(alias.metres.rfind('.') + 1)))
                        return alias.metres;
    return key;
}

/// The key as the map has it: each part of it may be written with a "!".
std::string markedKey(const Value &root, std::string_view key)
{
    std::string out;
    const Value *map = &root;
    for (size_t begin = 0; begin <= key.size();) {
        const size_t dot = std::min(key.find('.', begin), key.size());
        std::string part(key.substr(begin, dot - begin));
        const std::string_view soFar = key.substr(0, dot);
        if (map && member(*map, part + "!") && (findField(soFar) || isGroup(soFar)))
            part += '!';
        map = map ? valueAt(*map, part) : nullptr;
        out += (begin ? "." : "") + part;
        begin = dot + 1;
    }
    return out;
}

/// Groups that mean something by their mere presence, so they stay when they become empty.
bool staysWhenEmpty(std::string_view group)
{
    const FieldDesc *field = findField(group);
    return group == "tagmill" || (field && field->kind == Kind::Group);
}

} // namespace

std::shared_ptr<const ConfigDocument::Impl> ConfigDocument::Impl::make(std::string text, TextFormat format, std::string fileName, TextTree tree)
{
    auto impl = std::make_shared<Impl>();
    impl->text = std::move(text);
    impl->format = format;
    impl->fileName = std::move(fileName);
    impl->tree = std::move(tree);
    impl->root = nodeValue(*impl->tree.root);
    AdaptedConfig adapted = adaptConfig(impl->root);
    impl->isLegacy = adapted.isLegacy;
    impl->moved = std::move(adapted.moved);
    impl->presets = std::move(adapted.presets);
    impl->loaded = readExplicitConfig(adapted.merged);
    if (impl->isLegacy)
        impl->upgradedRoot = adapted.explicitMap;
    impl->explicitRoot = plainKeys(std::move(adapted.explicitMap));
    auto &problems = impl->loaded.problems;
    problems.insert(problems.begin(), adapted.problems.begin(), adapted.problems.end());
    for (Problem &problem : problems)
        problem.line = impl->lineOf(problem.where);
    problems.insert(problems.end(), impl->tree.problems.begin(), impl->tree.problems.end());
    for (Problem &problem : problems)
        problem.file = impl->fileName;
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return impl;
}

int ConfigDocument::Impl::lineOf(std::string_view key) const
{
    const std::string written = writtenKey(moved, key);
    if (!valueAt(explicitRoot, key) && presetOf(key))
        return lineOfPath(*tree.root, "presets");
    return lineOfPath(*tree.root, written == key ? keyInMetres(*tree.root, key) : std::string_view(written));
}

/// The last of the presets that sets the key.
const std::string *ConfigDocument::Impl::presetOf(std::string_view key) const
{
    for (auto name = presets.rbegin(); name != presets.rend(); ++name)
        if (const Preset *preset = findPreset(*name); preset && !key.empty() && valueAt(preset->overrides, key))
            return &*name;
    return nullptr;
}

ConfigDocument::ConfigDocument()
{
    static const std::shared_ptr<const Impl> empty = Impl::make({}, TextFormat::Yaml, {}, {std::make_shared<TextNode>(), {}});
    m_impl = empty;
}

ConfigDocument::ConfigDocument(std::shared_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{
}

ConfigDocument ConfigDocument::newDocument()
{
    constexpr std::string_view text = "tagmill:\n"
                                      "  format: 1\n"
                                      "camera:\n"
                                      "  tone_mapping: linear\n"
                                      "scenario:\n"
                                      "  subject:\n"
                                      "    type: TAGS\n"
                                      "    tag_families: [tag36h11]\n"
                                      "    tags_per_scene: 1\n";
    auto document = fromText(std::string(text), TextFormat::Yaml);
    return document ? *std::move(document) : ConfigDocument();
}

Result<ConfigDocument> ConfigDocument::fromText(std::string text, TextFormat format, std::string fileName)
{
    auto tree = parseText(text, format);
    if (!tree) {
        Error error = std::move(tree).error();
        error.problem.file = fileName;
        return error;
    }
    const TextNode &root = resolved(*tree->root);
    if (root.type != TextNode::Type::Map && !(root.type == TextNode::Type::Scalar && root.scalar.isNull())) {
        Error error = syntaxError("config.root_not_map", root.line, {valueText(nodeValue(root))});
        error.problem.file = fileName;
        return error;
    }
    return ConfigDocument(Impl::make(std::move(text), format, std::move(fileName), *std::move(tree)));
}

Result<ConfigDocument> ConfigDocument::fromFile(const std::filesystem::path &path)
{
    TAGMILL_TRY(std::string text, readFile(path, maxTextBytes));
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return fromText(std::move(text), extension == ".json" ? TextFormat::Json : TextFormat::Yaml, path.string());
}

const std::string &ConfigDocument::text() const
{
    return m_impl->text;
}

TextFormat ConfigDocument::format() const
{
    return m_impl->format;
}

const std::string &ConfigDocument::fileName() const
{
    return m_impl->fileName;
}

const GenConfig &ConfigDocument::config() const
{
    return m_impl->loaded.config;
}

const std::vector<Problem> &ConfigDocument::problems() const
{
    return m_impl->loaded.problems;
}

bool ConfigDocument::hasErrors() const
{
    return std::any_of(problems().begin(), problems().end(), [](const Problem &p) { return p.severity == Severity::Error; });
}

const Value &ConfigDocument::textMap() const
{
    return m_impl->root;
}

bool ConfigDocument::isLegacy() const
{
    return m_impl->isLegacy;
}

const std::vector<std::string> &ConfigDocument::presets() const
{
    return m_impl->presets;
}

ValueOrigin ConfigDocument::originOf(std::string_view givenKey) const
{
    const std::string key = canonicalKey(givenKey);
    if (isExplicit(key))
        return {ValueOrigin::Kind::File, {}};
    const std::string *preset = m_impl->presetOf(key);
    return preset ? ValueOrigin{ValueOrigin::Kind::Preset, *preset} : ValueOrigin{};
}

const Value &ConfigDocument::explicitMap() const
{
    return m_impl->explicitRoot;
}

std::optional<Value> ConfigDocument::explicitValue(std::string_view key) const
{
    const Value *value = key.empty() ? nullptr : valueAt(m_impl->explicitRoot, canonicalKey(key));
    return value ? std::optional(*value) : std::nullopt;
}

int ConfigDocument::lineOf(std::string_view key) const
{
    return m_impl->lineOf(canonicalKey(key));
}

Result<> ConfigDocument::set(std::string_view givenKey, const Value &value)
{
    const std::string key = canonicalKey(givenKey);
    if (!isWritableKey(key))
        return makeError(Errc::InvalidValue, "config.unknown_key_near", {key, std::string(nearestKey(key))}, key);
    Value wanted = m_impl->current();
    if (wanted.isNull())
        wanted = ValueMap{};
    for (const MetreKey &alias : metreKeys())
        if (alias.millimetres == key)
            removeValueAt(wanted, markedKey(wanted, alias.metres));
    const Value below = composePresets(m_impl->presets, config().isCompat());
    std::string written = markedKey(wanted, key);
    const Value *list = valueAt(below, key);
    if (list && list->as<ValueList>() && !written.ends_with('!') && !(deepMerge(*list, value) == value)) {
        removeValueAt(wanted, written);
        written += '!';
    }
    if (!setValueAt(wanted, written, value))
        return makeError(Errc::InvalidValue, "config.not_writable", {key}, key);
    // The keys of a subject are read by its type, so a subject that comes into being gets one.
    if (key.starts_with("scenario.subject.") && !valueAt(wanted, markedKey(wanted, "scenario.subject.type")) && !valueAt(below, "scenario.subject.type")) {
        const std::string subjectKey = markedKey(wanted, "scenario.subject");
        ValueMap subject = {{"type", Value(enumName(config().scenario.subject.type))}};
        for (auto &entry : *valueAt(wanted, subjectKey)->as<ValueMap>())
            subject.push_back(entry);
        setValueAt(wanted, subjectKey, std::move(subject));
    }
    return rewrite(wanted);
}

Result<> ConfigDocument::remove(std::string_view givenKey)
{
    const std::string key = canonicalKey(givenKey);
    Value wanted = m_impl->current();
    const std::string written = markedKey(wanted, key);
    bool isRemoved = removeValueAt(wanted, written);
    for (const MetreKey &alias : metreKeys())
        if (alias.millimetres == key)
            isRemoved = removeValueAt(wanted, markedKey(wanted, alias.metres)) || isRemoved;
    if (!isRemoved)
        return {};
    for (size_t dot = written.rfind('.'); dot != std::string::npos && dot > 0; dot = written.rfind('.', dot - 1)) {
        const std::string_view group = std::string_view(written).substr(0, dot);
        const Value *left = valueAt(wanted, group);
        if (staysWhenEmpty(group) || !left || !left->as<ValueMap>() || !left->as<ValueMap>()->empty())
            break;
        removeValueAt(wanted, group);
    }
    const bool hasPresetType = m_impl->presetOf("scenario.subject.type") != nullptr;
    if (key == "scenario.subject.type" && !hasPresetType && valueAt(wanted, markedKey(wanted, "scenario.subject")))
        setValueAt(wanted, written, Value(enumName(SubjectConfig{}.type)));
    return rewrite(wanted);
}

Result<ConfigDocument> ConfigDocument::upgraded() const
{
    for (const Problem &fault : adaptConfig(m_impl->root, {}, Presets::Keep).problems)
        for (const Problem &problem : problems())
            if (fault.severity == Severity::Error && problem.id == fault.id && problem.where == fault.where)
                return Error{Errc::InvalidValue, problem};
    ConfigDocument document = *this;
    if (isLegacy())
        TAGMILL_CHECK(document.patch(m_impl->upgradedRoot));
    return document;
}

Result<ConfigDocument> ConfigDocument::inFormat(TextFormat format) const
{
    const Value map = m_impl->root.isNull() ? Value(ValueMap{}) : m_impl->root;
    const std::string text = format == TextFormat::Yaml ? "{}\n" : "{}";
    TAGMILL_TRY(const TextTree tree, parseText(text, format));
    TAGMILL_TRY(PatchedText patched, patchText(text, tree, format, map));
    return ConfigDocument(Impl::make(std::move(patched.text), format, {}, std::move(patched.tree)));
}

Result<> ConfigDocument::rewrite(const Value &wanted)
{
    return sameValue(wanted, m_impl->current()) ? Result<>() : patch(wanted);
}

Result<> ConfigDocument::patch(const Value &wanted)
{
    TAGMILL_TRY(PatchedText patched, patchText(m_impl->text, m_impl->tree, m_impl->format, wanted));
    m_impl = Impl::make(std::move(patched.text), m_impl->format, m_impl->fileName, std::move(patched.tree));
    return {};
}

} // namespace tagmill
