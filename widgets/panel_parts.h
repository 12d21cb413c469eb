// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts panels share: headings, and colours that carry meaning, legible on light and dark.
#pragma once

#include <QColor>
#include <QPalette>

class QEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QScrollArea;
class QTableView;
class QToolButton;
class QWidget;

namespace tagmill {

enum class Tone { Normal, Quiet, Good, Warning, Bad };

QColor toneColor(Tone tone, const QPalette &palette);
/// Colours a label's text now and whenever the palette changes.
void setTone(QLabel *label, Tone tone);
/// For event() of a text field that has no undo of its own now: leaves the shortcuts of undo and redo to the window. True when
/// it did.
bool leavesUndoToWindow(QEvent *event);
/// The same for a search field: what is typed there is undone there, else the document's edits are.
void leaveUndoToWindow(QLineEdit *edit);
/// The button opens the menu at a click; Fusion's own sign for that would lie over the text, so one stands behind it.
void setMenuOf(QToolButton *button, QMenu *menu);
/// Should the widget have the focus when it goes, `heir` has it next.
void setShown(QWidget &widget, bool isShown, QWidget &heir);
/// A table of rows, one of which may be chosen; `air`: px above and below a line together.
void setUpRows(QTableView *table, int air = 8);
/// Scrolls to whatever within it has the focus, and takes none itself.
QScrollArea *makeScrollArea(QWidget *content, QWidget *parent);
void setUpScrolling(QScrollArea *area);
/// The button's deed in a shell, in its tooltip and to be copied from its menu; empty: there is none.
void setCommand(QPushButton *button, const QString &tip, const QString &command);
/// A bold label above a group.
QLabel *makeHeading(const QString &text, QWidget *parent);

} // namespace tagmill
