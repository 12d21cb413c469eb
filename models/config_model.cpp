// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_model.h"

#include "core/problem_kinds.h"
#include "models/document_model.h"
#include "models/field_text.h"

#include <QFont>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tagmill {

struct ConfigModel::Node
{
    std::string key;
    const FieldDesc *field = nullptr; ///< of an optional group as well: null switches it off
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children; ///< all, in declaration order
    std::vector<Node *> shown;                   ///< the rows of the model
};

namespace {

std::string_view parentKey(std::string_view key)
{
    const size_t dot = key.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : key.substr(0, dot);
}

std::vector<Problem> problemsOf(const std::vector<Problem> &problems, std::string_view key)
{
    std::vector<Problem> mine;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(mine),
                 [&](const Problem &problem) { return isAtOrBelow(problem.where, key); });
    return mine;
}

/// What simple editors and delegates hand over, as a Value.
Value valueFrom(const QVariant &variant)
{
    if (variant.canConvert<Value>() && variant.metaType() == QMetaType::fromType<Value>())
        return variant.value<Value>();
    switch (variant.typeId()) {
    case QMetaType::Bool: return variant.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong: return static_cast<std::int64_t>(variant.toLongLong());
    case QMetaType::Double: return variant.toDouble();
    case QMetaType::QString: return variant.toString().toStdString();
    default: return {};
    }
}

} // namespace

bool isAtOrBelow(std::string_view key, std::string_view group)
{
    return key == group || (key.size() > group.size() && key.starts_with(group) && key[group.size()] == '.');
}

ConfigModel::ConfigModel(DocumentModel &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_root(std::make_unique<Node>())
{
    build();
    refreshChildren(*m_root);
    connect(&m_document, &DocumentModel::configChanged, this, &ConfigModel::refresh);
}

ConfigModel::~ConfigModel() = default;

/// One node a group and a field. Top-level scalars stand under the group with the empty key ("General").
void ConfigModel::build()
{
    const auto groupNode = [this](auto &&self, std::string_view key) -> Node & {
        Node &parent = key.find('.') == std::string_view::npos ? *m_root : self(self, parentKey(key));
        const auto found = std::find_if(parent.children.begin(), parent.children.end(),
                                        [&](const auto &child) { return child->key == key; });
        if (found != parent.children.end())
            return **found;
        parent.children.push_back(std::make_unique<Node>());
        Node &node = *parent.children.back();
        node.key = key;
        node.parent = &parent;
        return node;
    };
    for (const FieldDesc &field : genConfigFields()) {
        if (field.kind == Kind::Group) {
            groupNode(groupNode, field.key).field = &field;
            continue;
        }
        Node &group = groupNode(groupNode, parentKey(field.key));
        auto node = std::make_unique<Node>();
        node->key = field.key;
        node->field = &field;
        node->parent = &group;
        group.children.push_back(std::move(node));
    }
}

bool ConfigModel::isShown(const Node &node) const
{
    if (node.field && !node.field->appliesTo(m_document.config()))
        return false;
    // The parts of an optional group that is not set have nowhere to live.
    const Node *group = node.parent;
    return !group || !group->field || !group->field->get(m_document.config()).isNull();
}

/// Removes the rows that no longer apply and inserts those that now do; order never changes.
void ConfigModel::refreshChildren(Node &group)
{
    std::vector<Node *> wanted;
    for (const auto &child : group.children) {
        if (isShown(*child))
            wanted.push_back(child.get());
    }
    for (int row = static_cast<int>(group.shown.size()) - 1; row >= 0; --row) {
        if (std::find(wanted.begin(), wanted.end(), group.shown[static_cast<size_t>(row)]) != wanted.end())
            continue;
        beginRemoveRows(indexOf(&group), row, row);
        group.shown.erase(group.shown.begin() + row);
        endRemoveRows();
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (row < group.shown.size() && group.shown[row] == wanted[row])
            continue;
        beginInsertRows(indexOf(&group), static_cast<int>(row), static_cast<int>(row));
        group.shown.insert(group.shown.begin() + static_cast<std::ptrdiff_t>(row), wanted[row]);
        endInsertRows();
    }
    for (Node *child : group.shown)
        refreshChildren(*child);
}

void ConfigModel::refresh()
{
    refreshChildren(*m_root);
    announce(*m_root);
}

void ConfigModel::setPlanProblems(const std::vector<Problem> &problems)
{
    std::vector<Problem> firsts;
    for (std::vector<Problem> &kind : problemKinds(problems))
        firsts.push_back(std::move(kind.front()));
    if (std::exchange(m_planProblems, std::move(firsts)) != m_planProblems)
        announce(*m_root);
}

/// One dataChanged a group: cross-field rules make problems appear anywhere.
void ConfigModel::announce(Node &node)
{
    if (node.shown.empty())
        return;
    emit dataChanged(indexOf(node.shown.front()), indexOf(node.shown.back(), ValueColumn));
    for (Node *child : node.shown)
        announce(*child);
}

ConfigModel::Node *ConfigModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ConfigModel::indexOf(const Node *node, int column) const
{
    if (!node || !node->parent)
        return {};
    const auto &rows = node->parent->shown;
    const auto found = std::find(rows.begin(), rows.end(), node);
    return found == rows.end() ? QModelIndex() : createIndex(static_cast<int>(found - rows.begin()), column, node);
}

QModelIndex ConfigModel::indexOf(std::string_view key, Column column) const
{
    const auto search = [&](auto &&self, const Node &node) -> const Node * {
        for (const Node *child : node.shown) {
            if (child->key == key)
                return child;
            if (const Node *below = self(self, *child))
                return below;
        }
        return nullptr;
    };
    return indexOf(search(search, *m_root), column);
}

QModelIndex ConfigModel::nearestIndex(std::string_view key) const
{
    for (; !key.empty(); key = parentKey(key)) {
        if (const QModelIndex found = indexOf(key); found.isValid())
            return found;
    }
    return {};
}

bool ConfigModel::reset(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    m_document.endStep();
    const bool isDone = m_document.removeValue(nodeOf(index)->key).has_value();
    m_document.endStep();
    return isDone;
}

QModelIndex ConfigModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->shown[static_cast<size_t>(row)]);
}

QModelIndex ConfigModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int ConfigModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->shown.size());
}

int ConfigModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ConfigModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const auto explicitFields = [this, &node] {
        const auto fields = genConfigFields();
        return static_cast<int>(std::count_if(fields.begin(), fields.end(), [&](const FieldDesc &field) {
            return isAtOrBelow(field.key, node.key) && m_document.document().isExplicit(field.key);
        }));
    };
    switch (role) {
    case KeyRole: return toQString(node.key);
    case FieldRole: return QVariant::fromValue(node.field);
    case OriginRole: return QVariant::fromValue(m_document.document().originOf(node.key));
    case IsEditedRole: return node.field && m_document.document().explicitValue(node.key) != m_document.saved().explicitValue(node.key);
    case IsExplicitRole: return node.field && m_document.document().isExplicit(node.key);
    case ProblemsRole: {
        std::vector<Problem> problems = problemsOf(m_document.problems(), node.key), planned = problemsOf(m_planProblems, node.key);
        std::move(planned.begin(), planned.end(), std::back_inserter(problems));
        return QVariant::fromValue(std::move(problems));
    }
    case ChangedCountRole: return explicitFields();
    case Qt::ToolTipRole: return node.field ? fieldDoc(*node.field) : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(node.field && m_document.document().isExplicit(node.key));
        return font;
    }
    default: break;
    }
    if (index.column() == NameColumn && role == Qt::DisplayRole)
        return node.field ? fieldLabel(*node.field) : groupTitle(node.key);
    return node.field ? valueColumn(node, index.column() == ValueColumn || role >= Qt::UserRole ? role : -1) : QVariant();
}

QVariant ConfigModel::valueColumn(const Node &node, int role) const
{
    const auto current = [&] {
        const auto written = m_document.document().explicitValue(node.key);
        // Presets may add to a list; what the text says alone is shown where it is wrong.
        const bool isJoined = written && written->as<ValueList>() && !m_document.document().presets().empty() && problemsOf(m_document.problems(), node.key).empty();
        return written && !isJoined ? *written : node.field->get(m_document.config());
    };
    switch (role) {
    case Qt::DisplayRole: return valueText(current(), *node.field);
    case Qt::EditRole:
    case ValueRole: return QVariant::fromValue(current());
    case DefaultRole: return QVariant::fromValue(node.field->get(m_defaults));
    default: return {};
    }
}

bool ConfigModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !nodeOf(index)->field || (role != Qt::EditRole && role != ValueRole))
        return false;
    return m_document.setValue(nodeOf(index)->key, valueFrom(value)).has_value();
}

QVariant ConfigModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Field") : tr("Value");
}

Qt::ItemFlags ConfigModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    const bool isEditable = index.isValid() && index.column() == ValueColumn && nodeOf(index)->field;
    return isEditable ? usual | Qt::ItemIsEditable : usual;
}

QHash<int, QByteArray> ConfigModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert({{KeyRole, "key"}, {FieldRole, "field"}, {ValueRole, "value"}, {DefaultRole, "default"},
                  {IsExplicitRole, "isExplicit"}, {ProblemsRole, "problems"}, {OriginRole, "origin"},
                  {IsEditedRole, "isEdited"}, {ChangedCountRole, "changedCount"}});
    return names;
}

} // namespace tagmill
