// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/load.h"

#include "core/config/document.h"
#include "core/config/schema_index.h"

#include <algorithm>
#include <unordered_set>

namespace tagmill {

namespace {

constexpr size_t maxUnknownKeys = 100;

class Loader
{
public:
    ExplicitConfig load(const Value &root)
    {
        const ValueMap *map = root.as<ValueMap>();
        if (!map && !root.isNull())
            add(Severity::Error, "config.root_not_map", {}, {valueText(root)});
        if (map) {
            readGroup({}, root);
            if (m_unknown > maxUnknownKeys)
                add(Severity::Warning, "config.unknown_keys", {}, {std::to_string(m_unknown - maxUnknownKeys)});
            checkSubject(root);
            checkCompat(root);
            addRules();
        }
        return std::move(m_loaded);
    }

private:
    void add(Severity severity, std::string_view id, std::string where, std::vector<std::string> args)
    {
        if (severity == Severity::Error)
            m_broken.insert(where);
        m_loaded.problems.push_back({std::string(id), severity, std::move(where), {}, 0, std::move(args)});
    }

    void readGroup(const std::string &path, const Value &map)
    {
        const std::string prefix = path.empty() ? "" : path + ".";
        for (const auto &[name, value] : *map.as<ValueMap>()) {
            const std::string key = prefix + name;
            const FieldDesc *field = findField(key);
            if (key == "version")
                continue; // adaptConfig() has read it
            if (field && field->kind != Kind::Group)
                readField(*field, value);
            else if (field || isGroup(key))
                readSubgroup(key, field, value);
            else
                addUnknown(path, key);
        }
    }

    void readSubgroup(const std::string &key, const FieldDesc *field, const Value &value)
    {
        if (field) {
            if (const auto result = field->set(m_loaded.config, value); !result)
                return addError(result.error());
            if (value.isNull())
                return;
        } else if (!value.as<ValueMap>()) {
            return add(Severity::Error, value.isNull() ? "config.null" : "config.not_map", key, {key, valueText(value)});
        }
        if (key == "tagmill")
            m_loaded.config.tagmill.present = true;
        readGroup(key, value);
    }

    void readField(const FieldDesc &field, const Value &value)
    {
        if (const auto result = field.set(m_loaded.config, value); !result)
            return addError(result.error());
        if (field.kind != Kind::ObjectList)
            return;
        const ValueList *list = value.as<ValueList>();
        for (size_t i = 0; list && i < list->size(); ++i)
            checkElementKeys(field, std::string(field.key) + "." + std::to_string(i), (*list)[i]);
        if (value.as<ValueMap>())
            checkElementKeys(field, std::string(field.key), value);
    }

    void checkElementKeys(const FieldDesc &field, const std::string &path, const Value &element)
    {
        for (const auto &[name, value] : *element.as<ValueMap>()) {
            const auto isKey = [&name = name](const ElementDesc &desc) { return desc.key == name; };
            if (std::none_of(field.elements.begin(), field.elements.end(), isKey))
                addUnknown(path, path + "." + name);
        }
    }

    void addError(const Error &error)
    {
        m_broken.insert(error.problem.where);
        m_loaded.problems.push_back(error.problem);
    }

    void addUnknown(const std::string &group, const std::string &key)
    {
        if (++m_unknown > maxUnknownKeys)
            return;
        const Severity severity = forbidsUnknownKeys(group) ? Severity::Error : Severity::Warning;
        const std::string_view near = nearestKey(key);
        if (near.empty())
            add(severity, "config.unknown_key", key, {key});
        else
            add(severity, "config.unknown_key_near", key, {key, std::string(near)});
    }

    /// Which of the two forms; what it needs; what it has no use for.
    void checkSubject(const Value &root)
    {
        const Value *subject = valueAt(root, "scenario.subject");
        if (!subject || !subject->as<ValueMap>())
            return;
        constexpr std::string_view prefix = "scenario.subject.";
        const Value *type = member(*subject, "type");
        if (!type)
            return add(Severity::Error, "config.subject_type", "scenario.subject", {});
        if (m_broken.contains("scenario.subject.type"))
            return;
        const bool isBoard = m_loaded.config.scenario.subject.type == SubjectType::Board;
        const std::string typeName = isBoard ? "BOARD" : "TAGS";
        for (const FieldDesc &field : genConfigFields())
            if (field.key.starts_with(prefix) && !field.appliesTo(m_loaded.config) && member(*subject, field.key.substr(prefix.size())))
                add(Severity::Warning, "config.other_subject", std::string(field.key), {std::string(field.key), typeName});
        for (const std::string_view name : {"rows", "cols", "marker_size_mm"}) {
            const std::string key = std::string(prefix) + std::string(name);
            if (isBoard && !member(*subject, name))
                add(Severity::Error, "config.subject_missing", key, {key, typeName});
        }
    }

    /// Everything in the section but these changes what render-tag would make of the config.
    void checkCompat(const Value &root)
    {
        const Value *section = member(root, "tagmill");
        if (!section || !section->as<ValueMap>() || m_loaded.config.tagmill.compat != Compat::RenderTag)
            return;
        for (const FieldDesc &field : genConfigFields())
            if (field.key.starts_with("tagmill.") && !isAllowedInCompat(field.key) && valueAt(root, field.key))
                add(Severity::Error, "config.not_in_compat", std::string(field.key), {std::string(field.key)});
    }

    /// Cross-field rules, but not about fields that are wrong by themselves.
    void addRules()
    {
        for (Problem &problem : validateConfig(m_loaded.config))
            if (!m_broken.contains(problem.where))
                m_loaded.problems.push_back(std::move(problem));
    }

    ExplicitConfig m_loaded;
    std::unordered_set<std::string> m_broken;
    size_t m_unknown = 0;
};

} // namespace

bool isAllowedInCompat(std::string_view key)
{
    return key == "tagmill.format" || key == "tagmill.compat" || key == "tagmill.mode";
}

ExplicitConfig readExplicitConfig(const Value &root)
{
    return Loader().load(root);
}

} // namespace tagmill
