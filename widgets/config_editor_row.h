// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigEditorRow: one field: label, editor, reset, and under them what is wrong with the value and how to mend it. A bar at
// the left says where the value comes from: a preset, the file, an edit since it was saved; none: the default.
#pragma once

#include "core/config/document.h"
#include "core/config/quick_fix.h"
#include "models/latest_job.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
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

signals:
    /// The user wants to see its line in the text.
    void textRequested(const QString &key);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *target, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildLayout();
    void reset();
    void addContextActions(QMenu &menu);
    void showProblems(const QString &text, bool isError);
    void showFix(const std::vector<Problem> &problems);
    void showFixText(const QString &text);
    QString originText() const;
    void refreshReset(bool isNull, bool isDefaultNull);
    QString resetText() const; ///< what the value is then
    void refreshBar();
    QString toolTipText() const;

    DocumentModel &m_document;
    QPersistentModelIndex m_index;
    const FieldDesc &m_field;
    QGridLayout *m_layout;
    QLabel *m_label;
    ValueEditor *m_editor;
    QToolButton *m_reset;
    QLabel *m_problem = nullptr;    ///< made when there is one
    QToolButton *m_fix = nullptr;   ///< made when there is one
    LatestJob<std::optional<QuickFix>> m_fixing{nullptr, std::chrono::milliseconds(100)};
    QString m_rejection;
    ValueOrigin::Kind m_origin = ValueOrigin::Kind::Default; ///< what the bar says, with m_isEdited
    bool m_isExplicit = false, m_isEdited = false;
};

/// Rich text for a field: what it does, its key, range, default and where its value comes from.
QString fieldToolTip(const FieldDesc &field, const QString &defaultText, const QString &origin = {});

} // namespace tagmill
