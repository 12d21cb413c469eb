// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigEditor: edits a document by its fields, generated from the one table that describes them.
#pragma once

#include "widgets/config_editor_section.h"

#include <QScrollArea>
#include <QTimer>

class QLineEdit;
class QToolButton;

namespace tagmill {

class EmptyState;

class ConfigEditor : public QWidget
{
    Q_OBJECT
public:
    ConfigEditor(DocumentModel &document, ConfigModel &model, QWidget *parent = nullptr);

    /// Opens the section of a field (or of what is nearest to a key), scrolls to it and gives it the focus.
    bool focusField(std::string_view key);
    void setSearchText(const QString &text);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QSize sizeHint() const override { return {370, 600}; }
    bool eventFilter(QObject *target, QEvent *event) override;

signals:
    /// The user wants to see the line of a field in the text.
    void textRequested(const QString &key);

private:
    QWidget *makeTools();
    void makeSections();
    void applyFilter();
    void refresh();
    void commit();
    void watch(QWidget &widget);
    void orderTabs();
    ConfigEditorRow *firstRow() const;
    void focusRow(ConfigEditorRow &row);

    DocumentModel &m_document;
    ConfigModel &m_model;
    QLineEdit *m_search = nullptr;
    QToolButton *m_onlyChanged = nullptr, *m_onlyProblems = nullptr, *m_advanced = nullptr;
    QScrollArea *m_scroll;
    EmptyState *m_nothing = nullptr; ///< shown when the filter lets nothing through
    std::vector<ConfigEditorSection *> m_sections;
    QTimer m_refresh; ///< once for all the signals of one edit
    QTimer m_tabOrder; ///< once for all that was built, and when the form comes into a window
};

} // namespace tagmill
