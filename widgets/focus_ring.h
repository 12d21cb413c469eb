// SPDX-License-Identifier: GPL-3.0-or-later
// FocusRing: a ring around views, pictures, charts and flat buttons that have the focus and would not show it. It is there for who
// came by key, not for who clicked. One for the whole application.
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tagmill {

class FocusRing : public QObject
{
    Q_OBJECT
public:
    /// From now on, once; there must be a QApplication.
    static void install();

    bool eventFilter(QObject *target, QEvent *event) override;

private:
    explicit FocusRing(QObject *parent);
    void follow(QWidget *focused);

    QPointer<QWidget> m_target, m_ring;
};

} // namespace tagmill
