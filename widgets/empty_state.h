// SPDX-License-Identifier: GPL-3.0-or-later
// EmptyState: what a panel shows when there is nothing yet: what it is for, and the next step as a button.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tagmill {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// An empty `action` shows no button.
    EmptyState(const QString &title, const QString &text, const QString &action, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QPushButton *button() const { return m_button; }

signals:
    void activated();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace tagmill
