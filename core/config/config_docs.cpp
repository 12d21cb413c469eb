// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of the config and of the other documents, as JSON Schema and as Markdown, from their tables alone.
#include "core/config/document.h"
#include "core/config/model_desc.h"
#include "core/config/schema_index.h"
#include "core/config/value_writer.h"
#include "core/number_text.h"

#include <cmath>

namespace tagmill {

namespace {

void addRange(ValueMap &schema, const Range &range)
{
    if (std::isfinite(range.min))
        schema.emplace_back(range.minOpen ? "exclusiveMinimum" : "minimum", Value(range.min));
    if (std::isfinite(range.max))
        schema.emplace_back(range.maxOpen ? "exclusiveMaximum" : "maximum", Value(range.max));
}

Value scalarSchema(const char *type, const Range &range)
{
    ValueMap schema = {{"type", Value(type)}};
    addRange(schema, range);
    return schema;
}

Value arraySchema(Value items, int length = 0)
{
    ValueMap schema = {{"type", Value("array")}, {"items", std::move(items)}};
    if (length > 0) {
        schema.emplace_back("minItems", Value(length));
        schema.emplace_back("maxItems", Value(length));
    }
    return schema;
}

Value choiceSchema(std::span<const std::string_view> choices)
{
    ValueList names;
    for (const std::string_view choice : choices)
        names.push_back(Value(choice));
    return ValueMap{{"type", Value("string")}, {"enum", std::move(names)}};
}

Value elementsSchema(std::span<const ElementDesc> elements);

/// A reference to the models an element names; nothing in particular when it names none.
Value modelReference(std::string_view names)
{
    ValueList references;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find('|'));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        references.push_back(ValueMap{{"$ref", name == "GenConfig" ? Value("#") : Value("#/$defs/" + std::string(name))}});
    }
    return references.size() == 1 ? references.front() : Value(ValueMap{{"anyOf", std::move(references)}});
}

/// What a field or an element of this kind may hold, null aside.
template<class Desc>
Value kindSchema(const Desc &desc)
{
    switch (desc.kind) {
    case Kind::Bool: return ValueMap{{"type", Value("boolean")}};
    case Kind::Integer: return scalarSchema("integer", desc.hard);
    case Kind::Real: return scalarSchema("number", desc.hard);
    case Kind::Text:
    case Kind::Path: return ValueMap{{"type", Value("string")}};
    case Kind::Choice: return choiceSchema(desc.choices);
    case Kind::Vector2i: return arraySchema(scalarSchema("integer", desc.hard), 2);
    case Kind::Vector3d: return arraySchema(scalarSchema("number", desc.hard), 3);
    case Kind::Matrix3d: return arraySchema(arraySchema(scalarSchema("number", desc.hard), 3), 3);
    case Kind::Matrix4d: return arraySchema(arraySchema(scalarSchema("number", desc.hard), 4), 4);
    case Kind::IntegerOrRange:
        return ValueMap{{"anyOf", ValueList{scalarSchema("integer", desc.hard), arraySchema(scalarSchema("integer", desc.hard), 2)}}};
    case Kind::TextList: return arraySchema(ValueMap{{"type", Value("string")}});
    case Kind::ChoiceList: return arraySchema(choiceSchema(desc.choices));
    case Kind::IntegerList: return arraySchema(scalarSchema("integer", desc.hard));
    case Kind::ObjectList:
        if constexpr (std::is_same_v<Desc, FieldDesc>)
            return arraySchema(elementsSchema(desc.elements));
        else
            return arraySchema(desc.model.empty() ? Value(ValueMap{}) : modelReference(desc.model));
    case Kind::Object:
        if constexpr (std::is_same_v<Desc, ElementDesc>)
            if (!desc.model.empty())
                return modelReference(desc.model);
        break;
    case Kind::Group: break;
    }
    return ValueMap{{"type", Value("object")}};
}

std::string described(std::string_view doc, Unit unit)
{
    const std::string_view suffix = unitSuffix(unit);
    return std::string(doc) + (suffix.empty() ? "" : " Unit: " + std::string(suffix) + ".");
}

template<class Desc>
Value fieldSchema(const Desc &desc)
{
    Value schema = kindSchema(desc);
    if (desc.nullable && desc.kind != Kind::Group)
        schema = ValueMap{{"anyOf", ValueList{std::move(schema), ValueMap{{"type", Value("null")}}}}};
    ValueMap &map = *schema.as<ValueMap>();
    map.insert(map.begin(), {{"title", Value(desc.label)}, {"description", Value(described(desc.doc, desc.unit))}});
    return schema;
}

Value elementsSchema(std::span<const ElementDesc> elements)
{
    ValueMap properties;
    ValueList required;
    for (const ElementDesc &element : elements) {
        properties.emplace_back(std::string(element.key), fieldSchema(element));
        if (element.required)
            required.push_back(Value(element.key));
    }
    return ValueMap{{"type", Value("object")}, {"properties", std::move(properties)}, {"required", std::move(required)}};
}

/// The properties of the group a key lies in; groups on the way are created.
Value &propertiesOf(Value &root, std::string_view key)
{
    Value *schema = &root;
    for (size_t begin = 0, dot = key.find('.'); dot != std::string_view::npos; begin = dot + 1, dot = key.find('.', begin)) {
        const std::string_view group = key.substr(0, dot);
        Value &properties = *member(*schema, "properties");
        const std::string name(key.substr(begin, dot - begin));
        if (!member(properties, name)) {
            const bool isClosed = forbidsUnknownKeys(group);
            properties.as<ValueMap>()->emplace_back(name, ValueMap{{"title", Value(groupLabel(group))}, {"type", Value("object")}, {"properties", ValueMap{}},
                                                                   {"additionalProperties", Value(!isClosed)}});
        }
        schema = member(properties, name);
    }
    return *member(*schema, "properties");
}

Value modelSchema(const ModelDesc &model)
{
    Value schema = elementsSchema(model.rows);
    for (const ElementDesc &row : model.rows)
        if (auto standard = defaultOf(model, row))
            member(*member(schema, "properties"), row.key)->as<ValueMap>()->emplace_back("default", *std::move(standard));
    ValueMap &map = *schema.as<ValueMap>();
    map.insert(map.begin(), {{"title", Value(model.label)}, {"description", Value(model.doc)}});
    map.emplace_back("additionalProperties", Value(!model.isClosed));
    return schema;
}

template<class Desc>
std::string boundsText(const Desc &field)
{
    std::string out;
    if (std::isfinite(field.hard.min))
        out += (field.hard.minOpen ? "> " : "≥ ") + shortNumber(field.hard.min);
    if (std::isfinite(field.hard.max))
        out += (out.empty() ? "" : ", ") + std::string(field.hard.maxOpen ? "< " : "≤ ") + shortNumber(field.hard.max);
    if (field.choices.size() > 8)
        return "a family of tags";
    for (const std::string_view choice : field.choices)
        out += (out.empty() ? "`" : ", `") + std::string(choice) + "`";
    return out;
}

/// "list of Sweep", "TagRecipe or PlainBoardRecipe"; empty when the element names no model.
std::string modelText(const ElementDesc &element)
{
    std::string names(element.model);
    for (size_t bar = names.find('|'); bar != std::string::npos; bar = names.find('|', bar))
        names.replace(bar, 1, " or ");
    return names.empty() || element.kind != Kind::ObjectList ? names : "list of " + names;
}

template<class Desc>
std::string typeText(const Desc &field)
{
    constexpr std::string_view names[] = {"yes or no", "integer", "number", "text", "path", "choice", "two integers", "three numbers", "3×3 numbers", "4×4 numbers",
                                          "integer or [min, max]", "list of texts", "list of choices", "list of integers", "list of maps", "free map", "group"};
    std::string out(names[static_cast<size_t>(field.kind)]);
    if constexpr (std::is_same_v<Desc, ElementDesc>)
        out = !field.model.empty() ? modelText(field) : field.kind == Kind::ObjectList ? "list" : out;
    if (const std::string_view unit = unitSuffix(field.unit); !unit.empty())
        out += ", " + std::string(unit);
    return out + (field.nullable ? " or null" : "");
}

std::string defaultText(const FieldDesc &field)
{
    static const GenConfig defaults;
    const bool isRequired = field.key == "scenario.subject.rows" || field.key == "scenario.subject.cols" || field.key == "scenario.subject.marker_size_mm";
    if (isRequired)
        return "required";
    if (field.key.starts_with("camera.ppm_constraint.") || field.key.starts_with("camera.sensor_noise.") || field.key.starts_with("scenario.occluders.")) {
        GenConfig created;
        created.camera.ppm_constraint.emplace();
        created.camera.sensor_noise.emplace();
        created.scenario.occluders.emplace();
        return "`" + yamlFlowText(field.get(created)) + "`";
    }
    return "`" + yamlFlowText(field.get(defaults)) + "`";
}

void appendElements(std::string &out, const FieldDesc &field)
{
    for (const ElementDesc &element : field.elements)
        out += "| `" + std::string(field.key) + "[]." + std::string(element.key) + "` | " + (element.required ? "required" : "") + " | | " + std::string(unitSuffix(element.unit)) + " | "
               + std::string(element.doc) + " |\n";
}

void appendModel(std::string &out, const ModelDesc &model)
{
    out += "\n## " + std::string(model.name) + "\n\n" + std::string(model.doc) + "\n\n| key | type | default | bounds | meaning |\n| --- | --- | --- | --- | --- |\n";
    for (const ElementDesc &row : model.rows) {
        const auto standard = defaultOf(model, row);
        out += "| `" + std::string(row.key) + "` | " + typeText(row) + " | " + (standard ? "`" + yamlFlowText(*standard) + "`" : "required") + " | " + boundsText(row) + " | "
               + std::string(row.doc) + " |\n";
    }
}

} // namespace

std::string configJsonSchema()
{
    Value root = ValueMap{{"$schema", Value("https://json-schema.org/draft/2020-12/schema")}, {"title", Value("Tagmill config")}, {"type", Value("object")}, {"properties", ValueMap{}}};
    for (const FieldDesc &field : genConfigFields()) {
        Value schema = fieldSchema(field);
        const std::string name(field.key.substr(field.key.rfind('.') + 1));
        ValueMap &map = *schema.as<ValueMap>();
        if (field.kind == Kind::Group) {
            member(schema, "type")->data = ValueList{"object", "null"};
            map.emplace_back("properties", ValueMap{});
        } else if (const std::string text = defaultText(field); text != "required") {
            map.emplace_back("default", field.get(GenConfig()));
        }
        propertiesOf(root, field.key).as<ValueMap>()->emplace_back(name, std::move(schema));
    }
    ValueMap definitions;
    for (const ModelDesc &model : modelDescriptions())
        definitions.emplace_back(std::string(model.name), modelSchema(model));
    root.as<ValueMap>()->emplace_back("$defs", std::move(definitions));
    return jsonText(root, {.indent = 2}) + '\n';
}

std::string configMarkdown()
{
    std::string out = "# Config reference\n\nEvery key a config may hold, its default and its bounds. Keys below `scenario.subject` belong to one of its two types.\n";
    std::string section;
    for (const FieldDesc &field : genConfigFields()) {
        const std::string name(field.key.substr(0, std::min(field.key.find('.'), field.key.size())));
        const std::string title = field.key.find('.') == std::string_view::npos ? "" : name;
        if (out.ends_with("types.\n") || title != section) {
            section = title;
            out += "\n## " + std::string(groupLabel(section)) + "\n\n| key | type | default | bounds | meaning |\n| --- | --- | --- | --- | --- |\n";
        }
        out += "| `" + std::string(field.key) + "` | " + typeText(field) + " | " + defaultText(field) + " | " + boundsText(field) + " | " + std::string(field.doc) + " |\n";
        appendElements(out, field);
    }
    out += "\n# Other documents\n\nWhat else Tagmill reads and writes: jobs, experiments, campaigns and recipes.\n";
    for (const ModelDesc &model : modelDescriptions())
        appendModel(out, model);
    return out;
}

} // namespace tagmill
