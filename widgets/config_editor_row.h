// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigEditorRow: one field: label, editor, reset, and under them what is wrong with the value.
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace tagmill {

class DocumentModel;
class ValueEditor;
struct FieldDesc;

class ConfigEditorRow : public QWidget
{
    Q_OBJECT
public:
    /// `index` is of the ConfigModel, first column.
    ConfigEditorRow(DocumentModel &document, const QModelIndex &index, QWidget *parent = nullptr);

    const FieldDesc &field() const { return m_field; }
    bool isExplicit() const { return m_isExplicit; }
    void refresh();
    void focusEditor();

protected:
    bool event(QEvent *event) override;

private:
    void buildLayout();
    void reset();
    void showProblems(const QString &text, bool isError);
    void refreshReset(bool isNull, bool isDefaultNull);
    QString toolTipText() const;

    DocumentModel &m_document;
    QPersistentModelIndex m_index;
    const FieldDesc &m_field;
    QGridLayout *m_layout;
    QLabel *m_label;
    ValueEditor *m_editor;
    QToolButton *m_reset;
    QLabel *m_problem = nullptr; ///< made when there is one
    QString m_rejection;
    bool m_isExplicit = false;
};

/// Rich text for a field: what it does, its key, range and default.
QString fieldToolTip(const FieldDesc &field, const QString &defaultText);

} // namespace tagmill
