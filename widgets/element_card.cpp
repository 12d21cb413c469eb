// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/element_card.h"

#include "models/field_text.h"
#include "widgets/config_editor_row.h"
#include "widgets/value_editor.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int labelPart = 10, editorPart = 18; // as in ConfigEditorRow
constexpr int saidInSummary = 2;

/// Two sheets: no font is sure to have a sign for it.
QIcon copyIcon(const QPalette &palette)
{
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(palette.color(QPalette::ButtonText), 3));
    painter.drawRect(10, 4, 16, 18);
    painter.setBrush(palette.color(QPalette::Button));
    painter.drawRect(5, 10, 16, 18);
    return QIcon(pixmap);
}

} // namespace

ElementCard::ElementCard(const std::deque<ElementField> &fields, const ValueMap &defaults, const QString &list, QWidget *parent)
    : QFrame(parent)
    , m_fields(fields)
    , m_defaults(defaults)
    , m_list(list)
    , m_header(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("elementCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 1, 2, 1);
    column->setSpacing(2);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(0);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setArrowType(Qt::RightArrow);
    m_header->setAutoRaise(true);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_body || m_body->isHidden()); });
    bar->addWidget(m_header, 1);
    column->addLayout(bar);
    m_up = addButton(QStringLiteral("↑"), tr("Move up"));
    m_down = addButton(QStringLiteral("↓"), tr("Move down"));
    m_copy = addButton({}, tr("Duplicate"));
    m_copy->setIcon(copyIcon(palette()));
    m_remove = addButton(QStringLiteral("×"), tr("Remove"));
    for (QToolButton *button : buttons())
        bar->addWidget(button);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moved(m_place, -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moved(m_place, 1); });
    connect(m_copy, &QToolButton::clicked, this, [this] { emit duplicated(m_place); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removed(m_place); });
}

QToolButton *ElementCard::addButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFixedSize(22, 22);
    return button;
}

void ElementCard::setPlace(int place, int count)
{
    m_place = place;
    // Said without a look at where they stand.
    const QString name = QStringLiteral("%1 %2").arg(m_list).arg(place + 1);
    setAccessibleName(name);
    for (QToolButton *button : buttons())
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->toolTip(), name));
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
}

void ElementCard::setValue(const Value &value)
{
    m_value = value;
    refresh();
}

void ElementCard::setOpen(bool open)
{
    if (open && !m_body)
        build();
    if (m_body)
        m_body->setVisible(open);
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

void ElementCard::takeFocusFrom(const ElementCard &other)
{
    if (!other.isAncestorOf(QApplication::focusWidget()))
        return;
    QToolButton *next = m_header;
    const auto theirs = other.buttons(), ours = buttons();
    for (size_t i = 0; i < ours.size(); ++i)
        if (theirs[i]->hasFocus() && ours[i]->isEnabled())
            next = ours[i];
    next->setFocus(Qt::OtherFocusReason);
}

void ElementCard::build()
{
    m_body = new QWidget;
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(18, 0, 2, 4);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, labelPart);
    grid->setColumnStretch(1, editorPart);
    for (const ElementField &element : m_fields) {
        const FieldDesc &field = element.field;
        auto *label = new QLabel(fieldLabel(field));
        auto *editor = makeValueEditor(field, m_body);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setBuddy(editor);
        editor->setAccessibleName(fieldLabel(field));
        label->setToolTip(fieldToolTip(field, valueText(defaultOf(element), field)));
        const int line = 2 * static_cast<int>(m_rows.size());
        grid->addWidget(label, line, 0);
        grid->addWidget(editor, editor->isWide() ? line + 1 : line, editor->isWide() ? 0 : 1, 1, editor->isWide() ? 2 : 1);
        const QString key = toQString(field.key);
        connect(editor, &ValueEditor::edited, this, [this, key](const Value &value) { emit edited(m_place, key, value); });
        connect(editor, &ValueEditor::finished, this, &ElementCard::finished);
        connect(editor, &ValueEditor::takenBack, this, &ElementCard::takenBack);
        connect(editor, &ValueEditor::rejected, this, &ElementCard::rejected);
        m_rows.push_back({&element, label, editor});
    }
    layout()->addWidget(m_body);
    refresh();
}

Value ElementCard::defaultOf(const ElementField &element) const
{
    const auto entry = std::find_if(m_defaults.begin(), m_defaults.end(), [&element](const auto &e) { return e.first == element.field.key; });
    return entry != m_defaults.end() ? entry->second : Value();
}

Value ElementCard::valueOf(const ElementField &element) const
{
    const Value *given = member(m_value, element.field.key);
    return given ? *given : defaultOf(element);
}

/// Not of another choice than the one made.
bool ElementCard::applies(const ElementField &element) const
{
    return element.choice.empty() || valueOf(m_fields.front()) == Value(element.choice);
}

QString ElementCard::summary() const
{
    QStringList parts;
    for (const ElementField &element : m_fields) {
        const Value value = valueOf(element);
        if (value.isNull() || !applies(element) || value.as<ValueList>() || parts.size() == saidInSummary)
            continue;
        const QString text = valueText(value, element.field);
        parts.append(element.field.kind == Kind::Choice || element.field.kind == Kind::Text ? text : QStringLiteral("%1 %2").arg(fieldLabel(element.field).toLower(), text));
    }
    return parts.join(QStringLiteral(", "));
}

void ElementCard::refresh()
{
    const QString text = QStringLiteral("%1  %2").arg(m_place + 1).arg(m_value.as<ValueMap>() ? summary() : toQString(tagmill::valueText(m_value)));
    m_header->setText(text);
    m_header->setAccessibleName(QStringLiteral("%1 %2").arg(m_list, text));
    m_header->setToolTip(text);
    for (const Row &row : m_rows) {
        row.editor->setValue(valueOf(*row.element));
        row.label->setVisible(applies(*row.element));
        row.editor->setVisible(applies(*row.element));
    }
}

} // namespace tagmill
