// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: type words or a few letters of any action or its menu, press Enter. Closes by itself when focus leaves.
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace tagmill {

class Actions;

class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(const Actions &actions, QWidget *parent);
    /// Shows it over the top of its parent with an empty search.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill(const QString &query);
    void runCurrent();

    const Actions &m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace tagmill
