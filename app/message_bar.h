// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBar: one line across the top of the window for what the user should know now, and what can be done about it. It
// never blocks.
#pragma once

#include "core/problem.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tagmill {

struct MessageAction
{
    QString text;
    std::function<void()> run; ///< the message goes
};

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void show(Severity severity, const QString &text, std::vector<MessageAction> actions = {});
    QString text() const;
    /// What it says is no longer so: it goes, if it is still shown.
    void retract(const QString &text);

private:
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace tagmill
