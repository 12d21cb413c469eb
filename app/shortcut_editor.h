// SPDX-License-Identifier: GPL-3.0-or-later
// ShortcutEditor: every command with its keys, to be changed at once. Two commands with the same keys are named.
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tagmill {

class Actions;

class ShortcutEditor : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutEditor(Actions &actions, QWidget *parent = nullptr);

private:
    void fill();
    void showCurrent();
    void change(const QKeySequence &keys);
    QString currentId() const;

    Actions &m_actions;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear, *m_reset;
    QLabel *m_conflict;
    bool m_isShowing = false;
};

} // namespace tagmill
