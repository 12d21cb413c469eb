// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/model_desc.h"

#include "core/config/model_store.h"
#include "core/config/schema_index.h"
#include "core/config/text_tree.h"

#include <algorithm>

namespace tagmill {

namespace {

std::string_view nearestOf(std::string_view key, std::span<const ElementDesc> rows)
{
    std::string_view best;
    size_t fewest = key.size() > 60 ? 0 : std::max<size_t>(1, key.size() / 3) + 1;
    for (const ElementDesc &row : rows) {
        if (fewest == 0)
            break;
        if (const size_t errors = editDistance(key, row.key); errors < fewest) {
            fewest = errors;
            best = row.key;
        }
    }
    return best;
}

/// Stops a file made of unknown keys from filling the terminal.
constexpr size_t maxUnknownKeys = 100;

class UnknownKeys
{
public:
    explicit UnknownKeys(Report &report)
        : m_report(report)
    {
    }

    void check(const Value &value, std::string_view modelName, const std::string &path)
    {
        const ModelDesc *model = findModel(modelName);
        const ValueMap *map = value.as<ValueMap>();
        if (!model || !map)
            return;
        for (const auto &[key, inner] : *map) {
            const std::string where = path.empty() ? key : path + "." + key;
            const auto row = std::find_if(model->rows.begin(), model->rows.end(), [&name = key](const ElementDesc &desc) { return desc.key == name; });
            if (row == model->rows.end())
                add(key, where, *model);
            else if (const ValueList *list = inner.as<ValueList>())
                for (size_t i = 0; i < list->size(); ++i)
                    check((*list)[i], row->model, where + "." + std::to_string(i));
            else
                check(inner, row->model, where);
        }
    }

private:
    void add(const std::string &key, const std::string &where, const ModelDesc &model)
    {
        if (++m_count > maxUnknownKeys)
            return;
        const std::string_view near = nearestOf(key, model.rows);
        if (near.empty())
            m_report.add(Severity::Warning, "config.unknown_key", where, {where});
        else
            m_report.add(Severity::Warning, "config.unknown_key_near", where, {where, std::string(near)});
    }

    Report &m_report;
    size_t m_count = 0;
};

} // namespace

std::span<const ModelDesc> modelDescriptions()
{
    static const std::vector<ModelDesc> all = [] {
        std::vector<ModelDesc> out;
        for (const auto part : {jobModels(), experimentModels(), recipeModels(), gateModels(), clusterModels(), renderModels()})
            out.insert(out.end(), part.begin(), part.end());
        return out;
    }();
    return all;
}

const ModelDesc *findModel(std::string_view name)
{
    const auto models = modelDescriptions();
    const auto found = std::find_if(models.begin(), models.end(), [name](const ModelDesc &model) { return model.name == name; });
    return found == models.end() ? nullptr : &*found;
}

std::optional<Value> defaultOf(const ModelDesc &model, const ElementDesc &row)
{
    if (row.required)
        return {};
    if (model.defaults) {
        const Value defaults = model.defaults();
        const Value *found = member(defaults, row.key);
        return found ? std::optional(*found) : std::nullopt;
    }
    const auto tree = parseJson(row.fallback);
    return tree ? std::optional(nodeValue(*tree->root)) : std::nullopt;
}

void reportUnknownKeys(const Value &document, std::string_view model, Report &report)
{
    UnknownKeys(report).check(document, model, {});
}

} // namespace tagmill
