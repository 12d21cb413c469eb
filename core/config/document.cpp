// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"

#include "core/config/enum_names.h"
#include "core/config/load.h"
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
    Value root;     ///< the text's map, aliases and merges written out
    Value explicitRoot; ///< the same with metres rewritten
    ExplicitConfig loaded;

    static std::shared_ptr<const Impl> make(std::string text, TextFormat format, std::string fileName, TextTree tree);
};

namespace {

/// The key as the text has it: a field in millimetres may be written in metres.
std::string_view writtenKey(const TextNode &root, std::string_view key)
{
    for (const MetreKey &alias : metreKeys())
        if (alias.millimetres == key)
            if (const TextEntry *scenario = findEntry(root, "scenario"))
                if (const TextEntry *subject = findEntry(*scenario->value, "subject"))
                    if (findEntry(*subject->value, alias.metres.substr(alias.metres.rfind('.') + 1)))
                        return alias.metres;
    return key;
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
    impl->explicitRoot = impl->root;
    rewriteMetres(impl->explicitRoot);
    impl->loaded = readExplicitConfig(impl->root);
    auto &problems = impl->loaded.problems;
    for (Problem &problem : problems)
        problem.line = lineOfPath(*impl->tree.root, writtenKey(*impl->tree.root, problem.where));
    problems.insert(problems.end(), impl->tree.problems.begin(), impl->tree.problems.end());
    for (Problem &problem : problems)
        problem.file = impl->fileName;
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return impl;
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
    return lineOfPath(*m_impl->tree.root, writtenKey(*m_impl->tree.root, canonicalKey(key)));
}

Result<> ConfigDocument::set(std::string_view givenKey, const Value &value)
{
    const std::string key = canonicalKey(givenKey);
    if (!isWritableKey(key))
        return makeError(Errc::InvalidValue, "config.unknown_key_near", {key, std::string(nearestKey(key))}, key);
    Value wanted = m_impl->root;
    if (wanted.isNull())
        wanted = ValueMap{};
    for (const MetreKey &alias : metreKeys())
        if (alias.millimetres == key)
            removeValueAt(wanted, alias.metres);
    if (!setValueAt(wanted, key, value))
        return makeError(Errc::InvalidValue, "config.not_writable", {key}, key);
    // The keys of a subject are read by its type, so a subject that comes into being gets one.
    if (key.starts_with("scenario.subject.") && !valueAt(wanted, "scenario.subject.type")) {
        ValueMap subject = {{"type", Value(enumName(config().scenario.subject.type))}};
        for (auto &entry : *valueAt(wanted, "scenario.subject")->as<ValueMap>())
            subject.push_back(entry);
        setValueAt(wanted, "scenario.subject", std::move(subject));
    }
    return rewrite(wanted);
}

Result<> ConfigDocument::remove(std::string_view givenKey)
{
    const std::string key = canonicalKey(givenKey);
    Value wanted = m_impl->root;
    bool isRemoved = removeValueAt(wanted, key);
    for (const MetreKey &alias : metreKeys())
        if (alias.millimetres == key)
            isRemoved = removeValueAt(wanted, alias.metres) || isRemoved;
    if (!isRemoved)
        return {};
    for (size_t dot = key.rfind('.'); dot != std::string::npos && dot > 0; dot = key.rfind('.', dot - 1)) {
        const std::string_view group = std::string_view(key).substr(0, dot);
        const Value *left = valueAt(wanted, group);
        if (staysWhenEmpty(group) || !left || !left->as<ValueMap>() || !left->as<ValueMap>()->empty())
            break;
        removeValueAt(wanted, group);
    }
    if (key == "scenario.subject.type" && valueAt(wanted, "scenario.subject"))
        setValueAt(wanted, key, Value(enumName(SubjectConfig{}.type)));
    return rewrite(wanted);
}

Result<> ConfigDocument::rewrite(const Value &wanted)
{
    if (sameValue(wanted, m_impl->root))
        return {};
    TAGMILL_TRY(PatchedText patched, patchText(m_impl->text, m_impl->tree, m_impl->format, wanted));
    m_impl = Impl::make(std::move(patched.text), m_impl->format, m_impl->fileName, std::move(patched.tree));
    return {};
}

} // namespace tagmill
