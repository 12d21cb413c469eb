// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigModel: the fields of the document as a tree: groups by the dots of the keys, fields in declaration
// order. Only fields that apply are there (tags or board, the parts of an optional group that is set).
// Edits go through the document's undo stack. Lives on the GUI thread.
#pragma once

#include "core/config/document.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace tagmill {

class DocumentModel;

class ConfigModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, dotted; of groups as well
        FieldRole,              ///< const FieldDesc *, nullptr of a plain group
        ValueRole,              ///< Value: what the text says, else what the config has
        DefaultRole,            ///< Value
        IsExplicitRole,         ///< bool: the text has the key
        ProblemsRole,           ///< std::vector<Problem> of this field, or of all in a group
        OriginRole,             ///< ValueOrigin: the file, a preset, or the default
        IsEditedRole,           ///< bool: the value is not the one the file holds
        ChangedCountRole,       ///< int: explicit fields in and below
    };

    explicit ConfigModel(DocumentModel &document, QObject *parent = nullptr);
    ~ConfigModel() override;

    QModelIndex indexOf(std::string_view key, Column column = NameColumn) const;
    /// Of a key inside a list ("scene.lighting.directional.0.azimuth"): the field's; invalid when nothing fits.
    QModelIndex nearestIndex(std::string_view key) const;
    /// What planning found wrong, of each kind the first; stands at the fields beside the document's own problems.
    void setPlanProblems(const std::vector<Problem> &problems);
    /// Removes the explicit value, as an undo step of its own.
    bool reset(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = NameColumn) const;
    void build();
    void refresh();
    void refreshChildren(Node &group);
    bool isShown(const Node &node) const;
    void announce(Node &node);
    QVariant valueColumn(const Node &node, int role) const;

    DocumentModel &m_document;
    std::unique_ptr<Node> m_root;
    GenConfig m_defaults;
    std::vector<Problem> m_planProblems;
};

/// Of dotted keys.
bool isAtOrBelow(std::string_view key, std::string_view group);

} // namespace tagmill

Q_DECLARE_METATYPE(tagmill::Value)
Q_DECLARE_METATYPE(tagmill::ValueOrigin)
Q_DECLARE_METATYPE(const tagmill::FieldDesc *)
Q_DECLARE_METATYPE(std::vector<tagmill::Problem>)
