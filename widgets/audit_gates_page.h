// SPDX-License-Identifier: GPL-3.0-or-later
// AuditGatesPage: the rules of a gate, edited in their table with the verdict beside each.
#pragma once

#include "models/gate_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tagmill {

class AuditGatesPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditGatesPage(GateModel &gates, QWidget *parent = nullptr);

private:
    QWidget *makeBar();
    QWidget *makeTable();
    void add();
    void remove();
    void openFile();
    void saveFile();
    void refresh();
    void say(const QString &text, bool isProblem);

    GateModel &m_gates;
    QStackedWidget *m_pages;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr, *m_message = nullptr;
    QPushButton *m_remove = nullptr, *m_save = nullptr;
};

} // namespace tagmill
