// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBar: one line across the top of the window for what the user should know now. It never blocks.
#pragma once

#include "core/problem.h"

#include <QFrame>

class QLabel;

namespace tagmill {

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void show(Severity severity, const QString &text);
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace tagmill
