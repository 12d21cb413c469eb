// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcut_editor.h"

#include "app/actions.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace tagmill {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutEditor::ShortcutEditor(Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_clear(new QPushButton(tr("Clear")))
    , m_reset(new QPushButton(tr("Reset")))
    , m_conflict(new QLabel)
{
    setObjectName(QStringLiteral("shortcutEditor"));
    setWindowTitle(tr("Shortcuts"));
    resize(560, 520);
    m_search->setPlaceholderText(tr("Search commands or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Commands"));
    m_keys->setAccessibleName(tr("Keys of the command"));
    m_conflict->setWordWrap(true);
    setTone(m_conflict, Tone::Warning);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Keys:")));
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *resetAll = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    for (QPushButton *button : {m_clear, m_reset, resetAll, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in the search is no command
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, this, [this] {
        for (const QAction *action : m_actions.all())
            if (const QString id = m_actions.idOf(*action); !id.isEmpty())
                m_actions.resetShortcut(id);
        fill();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::fill);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        if (!m_isShowing)
            change(keys);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcut(currentId());
        fill();
    });
    fill();
}

QString ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutEditor::fill()
{
    const QString before = currentId(), query = m_search->text().trimmed();
    m_list->clear();
    for (const QAction *action : m_actions.all()) {
        const QString id = m_actions.idOf(*action), text = commandTitle(*action), keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (id.isEmpty() || (!text.contains(query, Qt::CaseInsensitive) && !keys.contains(query, Qt::CaseInsensitive)))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {text, keys});
        item->setData(0, idRole, id);
        item->setToolTip(0, action->statusTip().isEmpty() ? action->toolTip() : action->statusTip());
        QFont font = item->font(1);
        font.setBold(!m_actions.hasDefaultShortcut(id));
        item->setFont(1, font);
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

void ShortcutEditor::showCurrent()
{
    const QString id = currentId();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keys, m_clear, m_reset})
        widget->setEnabled(!id.isEmpty());
    m_conflict->clear();
    if (id.isEmpty())
        return;
    const QAction *action = m_actions.get(id);
    m_isShowing = true;
    m_keys->setKeySequence(action->shortcut());
    m_isShowing = false;
    m_reset->setEnabled(!m_actions.hasDefaultShortcut(id));
    QStringList others;
    for (const QAction *other : m_actions.rivals(*action))
        others.append(commandTitle(*other));
    if (!others.isEmpty())
        m_conflict->setText(tr("These keys are also those of: %1. Neither works until one is changed.").arg(others.join(QStringLiteral(", "))));
}

void ShortcutEditor::change(const QKeySequence &keys)
{
    if (currentId().isEmpty())
        return;
    m_actions.setShortcut(currentId(), keys);
    m_list->currentItem()->setText(1, keys.toString(QKeySequence::NativeText));
    showCurrent();
}

} // namespace tagmill
