// SPDX-License-Identifier: GPL-3.0-or-later
// ValueEditor: edits one Value. makeValueEditor() chooses by kind and unit of the field.
#pragma once

#include "core/config/field.h"

#include <QWidget>

namespace tagmill {

class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a value; emits nothing.
    virtual void setValue(const Value &value) = 0;
    /// It needs the whole width, below its label.
    virtual bool isWide() const { return false; }

signals:
    void edited(const tagmill::Value &value);
    /// Of a list: one value in it, at "2.azimuth"; `whole` is the list with it.
    void elementEdited(const QString &path, const tagmill::Value &value, const tagmill::Value &whole);
    /// The edit is over (a drag ended, focus was lost): the next one is another undo step.
    void finished();
    /// All since finished() is to be as it was: nothing was edited.
    void takenBack();
    /// What was typed cannot be a value at all; empty when it can again.
    void rejected(const QString &message);
};

ValueEditor *makeValueEditor(const FieldDesc &field, QWidget *parent = nullptr);

/// Numbers: one with a slider, several in a row, a matrix, a number or a range. nullptr for other kinds.
ValueEditor *makeNumberEditor(const FieldDesc &field, QWidget *parent);
/// Text, path, choice, lists. nullptr for other kinds.
ValueEditor *makeTextEditor(const FieldDesc &field, QWidget *parent);
/// A list of maps as cards: fold, add, duplicate, move, remove.
ValueEditor *makeListEditor(const FieldDesc &field, QWidget *parent);
/// Three numbers of linear light and a swatch that opens a colour dialog.
ValueEditor *makeColorEditor(const FieldDesc &field, QWidget *parent);

} // namespace tagmill
