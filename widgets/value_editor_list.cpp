// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"
#include "widgets/element_card.h"
#include "widgets/panel_parts.h"
#include "widgets/value_editor.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <deque>

namespace tagmill {

namespace {

constexpr size_t cardsAtOnce = 40; ///< of a long list, until more are asked for

FieldDesc fieldOf(const ElementDesc &element)
{
    FieldDesc field;
    field.key = element.key;
    field.kind = element.kind;
    field.unit = element.unit;
    field.nullable = element.nullable;
    field.hard = element.hard;
    field.soft = element.soft;
    field.choices = element.choices;
    field.label = element.label;
    field.doc = element.doc;
    return field;
}

/// An element to start from: its defaults, and the middle of what is usual for what must be given.
ValueMap newElement(const FieldDesc &list)
{
    ValueMap element = elementDefaults(list);
    std::erase_if(element, [](const auto &entry) { return entry.second.isNull(); });
    for (const ElementDesc &desc : list.elements) {
        const auto entry = std::find_if(element.begin(), element.end(), [&desc](const auto &e) { return e.first == desc.key; });
        if (desc.required && entry != element.end() && std::isfinite(desc.soft.min) && std::isfinite(desc.soft.max))
            entry->second = (desc.soft.min + desc.soft.max) / 2;
    }
    return element;
}

class ListEditor : public ValueEditor
{
public:
    ListEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_field(field)
        , m_defaults(elementDefaults(field))
        , m_none(new QLabel(ValueEditor::tr("none")))
        , m_more(new QPushButton)
        , m_add(new QPushButton(ValueEditor::tr("Add")))
    {
        for (const ElementDesc &element : field.elements)
            m_elements.push_back({fieldOf(element), element.choice});
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(3);
        auto *last = new QHBoxLayout;
        last->addWidget(m_none);
        last->addWidget(m_more);
        last->addStretch();
        last->addWidget(m_add);
        m_column->addLayout(last);
        setTone(m_none, Tone::Quiet);
        setFocusProxy(m_add);
        m_add->setAccessibleName(ValueEditor::tr("Add to %1").arg(fieldLabel(field)));
        connect(m_add, &QPushButton::clicked, this, [this] {
            ValueList list = m_list;
            list.push_back(newElement(m_field));
            m_shownCards = std::max(m_shownCards, list.size());
            m_opened = static_cast<int>(list.size()) - 1;
            change(std::move(list));
        });
        connect(m_more, &QPushButton::clicked, this, [this] {
            m_shownCards += cardsAtOnce;
            show();
        });
    }

    bool isWide() const override { return true; }

    void setValue(const Value &value) override
    {
        const auto *list = value.as<ValueList>();
        m_list = list ? *list : ValueList();
        show();
    }

private:
    void show()
    {
        const size_t count = std::min(m_list.size(), m_shownCards);
        while (m_cards.size() > count)
            removeCard(m_cards.size() - 1);
        while (m_cards.size() < count)
            addCard();
        for (size_t i = 0; i < count; ++i) {
            m_cards[i]->setPlace(static_cast<int>(i), static_cast<int>(m_list.size()));
            m_cards[i]->setValue(m_list[i]);
        }
        if (m_opened >= 0 && static_cast<size_t>(m_opened) < m_cards.size())
            m_cards[static_cast<size_t>(std::exchange(m_opened, -1))]->setOpen(true);
        m_none->setVisible(m_list.empty());
        if (count == m_list.size() && m_more->hasFocus())
            m_add->setFocus(Qt::OtherFocusReason);
        m_more->setVisible(count < m_list.size());
        m_more->setText(ValueEditor::tr("%n more", nullptr, static_cast<int>(m_list.size() - count)));
    }

    /// Its neighbour takes the focus.
    void removeCard(size_t place)
    {
        ElementCard *card = m_cards[place];
        m_cards.erase(m_cards.begin() + static_cast<std::ptrdiff_t>(place));
        if (!m_cards.empty())
            m_cards[std::min(place, m_cards.size() - 1)]->takeFocusFrom(*card);
        else if (card->isAncestorOf(QApplication::focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be what the edit came from
    }

    void addCard()
    {
        auto *card = new ElementCard(m_elements, m_defaults, fieldLabel(m_field), this);
        m_column->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.push_back(card);
        connect(card, &ElementCard::edited, this, [this](int place, const QString &key, const Value &value) { editElement(place, key.toStdString(), value); });
        connect(card, &ElementCard::finished, this, &ValueEditor::finished);
        connect(card, &ElementCard::takenBack, this, &ValueEditor::takenBack);
        connect(card, &ElementCard::rejected, this, &ValueEditor::rejected);
        connect(card, &ElementCard::removed, this, [this](int place) {
            ValueList list = m_list;
            list.erase(list.begin() + place);
            removeCard(static_cast<size_t>(place));
            change(std::move(list));
            show();
        });
        connect(card, &ElementCard::duplicated, this, [this](int place) {
            ValueList list = m_list;
            list.insert(list.begin() + place + 1, Value(list[static_cast<size_t>(place)]));
            m_shownCards = std::max(m_shownCards, list.size());
            change(std::move(list));
        });
        connect(card, &ElementCard::moved, this, [this](int place, int by) {
            ValueList list = m_list;
            std::swap(list[static_cast<size_t>(place)], list[static_cast<size_t>(place + by)]);
            if (const auto there = static_cast<size_t>(place + by); there < m_cards.size())
                m_cards[there]->takeFocusFrom(*m_cards[static_cast<size_t>(place)]);
            change(std::move(list));
        });
    }

    /// What is shown follows when the document tells.
    void change(ValueList list)
    {
        m_list = list;
        emit finished();
        emit edited(std::move(list));
        emit finished();
    }

    void editElement(int place, const std::string &key, const Value &value)
    {
        ValueList list = m_list;
        Value &element = list[static_cast<size_t>(place)];
        if (value.isNull())
            removeValueAt(element, key);
        else
            setValueAt(element, key, value);
        m_list = list;
        if (value.isNull())
            emit edited(std::move(list));
        else
            emit elementEdited(QStringLiteral("%1.%2").arg(place).arg(toQString(key)), value, Value(std::move(list)));
    }

    const FieldDesc &m_field;
    const ValueMap m_defaults;
    std::deque<ElementField> m_elements; ///< editors refer to them
    ValueList m_list;
    size_t m_shownCards = cardsAtOnce;
    int m_opened = -1; ///< to be opened when it is there
    QVBoxLayout *m_column = nullptr;
    QLabel *m_none;
    QPushButton *m_more, *m_add;
    std::vector<ElementCard *> m_cards;
};

} // namespace

ValueEditor *makeListEditor(const FieldDesc &field, QWidget *parent)
{
    return new ListEditor(field, parent);
}

} // namespace tagmill
