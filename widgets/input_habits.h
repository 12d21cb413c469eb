// SPDX-License-Identifier: GPL-3.0-or-later
// InputHabits: what key and wheel do in every window. Shift+F10 asks for a menu as the Menu key does, which many keyboards lack and
// which is the only one Qt knows here. In what scrolls, the wheel scrolls: over a number, a choice or a slider, with the focus or
// without, it changes nothing and takes no focus. One for the whole application.
#pragma once

#include <QObject>

namespace tagmill {

class InputHabits : public QObject
{
    Q_OBJECT
public:
    /// From now on, once; there must be a QApplication.
    static void install();

    bool eventFilter(QObject *target, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace tagmill
