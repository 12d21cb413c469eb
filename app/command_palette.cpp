// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/actions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tagmill {

namespace {

/// Every letter of the query occurs in order ("opds" finds "Open dataset…").
bool matches(const QString &text, const QString &query)
{
    qsizetype at = 0;
    for (const QChar letter : query) {
        if (letter.isSpace())
            continue;
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

QString plainText(const QAction *action)
{
    return action->text().remove(QLatin1Char('&'));
}

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open()
{
    m_search->clear();
    refill({});
    const QWidget *window = parentWidget();
    resize(qMin(560, window->width() - 40), qMin(380, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 60)));
    show();
    m_search->setFocus();
}

void CommandPalette::refill(const QString &query)
{
    m_list->clear();
    for (QAction *action : m_actions.all()) {
        if (!action->isEnabled() || !matches(plainText(action), query))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), keys.isEmpty() ? plainText(action) : plainText(action) + QStringLiteral("   ") + keys, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(action));
        item->setToolTip(action->statusTip());
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    auto *action = item->data(Qt::UserRole).value<QAction *>();
    close();
    // After the popup is gone: the action may open a dialog.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tagmill
