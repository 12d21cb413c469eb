// SPDX-License-Identifier: GPL-3.0-or-later
// ElementCard: one map of a list: a line that says what it is and folds out into an editor a key. Editors are made
// when it is opened first.
#pragma once

#include "core/config/field.h"

#include <QFrame>

#include <array>
#include <deque>
#include <vector>

class QLabel;
class QToolButton;

namespace tagmill {

class ValueEditor;

struct ElementField
{
    FieldDesc field;
    std::string_view choice{}; ///< see ElementDesc
};

class ElementCard : public QFrame
{
    Q_OBJECT
public:
    /// `fields` must live as long; `defaults` are what keys are that are not given; `list` is what the list is called.
    ElementCard(const std::deque<ElementField> &fields, const ValueMap &defaults, const QString &list, QWidget *parent = nullptr);

    void setPlace(int place, int count);
    void setValue(const Value &value);
    void setOpen(bool open);
    /// When that one has the focus: to the same button here, or to the header.
    void takeFocusFrom(const ElementCard &other);

signals:
    void edited(int place, const QString &key, const tagmill::Value &value);
    void finished();
    void takenBack();
    void rejected(const QString &message);
    void removed(int place);
    void duplicated(int place);
    void moved(int place, int by);

private:
    struct Row
    {
        const ElementField *element;
        QLabel *label;
        ValueEditor *editor;
    };
    QToolButton *addButton(const QString &text, const QString &tip);
    void build();
    void refresh();
    Value defaultOf(const ElementField &element) const;
    Value valueOf(const ElementField &element) const;
    bool applies(const ElementField &element) const;
    QString summary() const;

    const std::deque<ElementField> &m_fields;
    const ValueMap &m_defaults;
    const QString m_list;
    Value m_value;
    int m_place = 0;
    std::array<QToolButton *, 4> buttons() const { return {m_up, m_down, m_copy, m_remove}; }

    QToolButton *m_header, *m_up, *m_down, *m_copy, *m_remove;
    QWidget *m_body = nullptr;
    std::vector<Row> m_rows;
};

} // namespace tagmill
