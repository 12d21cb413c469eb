// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigEditorSection: a group of fields that folds. Its rows are made when it is opened first: making all
// fields at once would be felt at the start.
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tagmill {

class ConfigEditorRow;
class ConfigModel;
class DocumentModel;

struct ConfigFilter
{
    QString text;             ///< in label, key or description, of it or of the elements of a list; empty: all
    bool onlyChanged = false;  ///< explicit in the text
    bool onlyProblems = false;
    bool withAdvanced = false;

    bool isNarrowing() const { return !text.isEmpty() || onlyChanged || onlyProblems; }
    bool matches(const QModelIndex &field) const;
    /// An optional group that is switched off, by its own text or by that of what it would have.
    bool matchesUnset(const QModelIndex &group) const;
};

class ConfigEditorSection : public QWidget
{
    Q_OBJECT
public:
    ConfigEditorSection(DocumentModel &document, ConfigModel &model, const QModelIndex &group, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// Shows what the filter lets through; returns how many fields that is.
    int applyFilter(const ConfigFilter &filter);
    /// Takes values, problems and the set of fields from the model anew.
    void refresh();
    /// The row of a field in here or below, opened up to it; nullptr when there is none.
    ConfigEditorRow *reveal(const QModelIndex &field);
    /// Keys of the open sections in here, for saving.
    void collectOpen(QStringList &keys) const;
    void restoreOpen(const QStringList &keys);

signals:
    /// The user wants to see the line of a field in the text.
    void textRequested(const QString &key);

private:
    QWidget *makeHeader();
    void build();
    void syncRows();
    void refreshHeader();
    int countMatches(const QModelIndex &group) const;

    DocumentModel &m_document;
    ConfigModel &m_model;
    QPersistentModelIndex m_group;
    QString m_key;
    ConfigFilter m_filter;
    QToolButton *m_header = nullptr;
    QLabel *m_badge = nullptr;
    QCheckBox *m_switch = nullptr; ///< of a group that need not be there
    QWidget *m_body = nullptr;     ///< made when opened first
    QVBoxLayout *m_bodyLayout = nullptr;
    std::vector<ConfigEditorRow *> m_rows;
    std::vector<ConfigEditorSection *> m_sections;
    bool m_isOpen = false, m_wasOpen = false;
};

} // namespace tagmill
