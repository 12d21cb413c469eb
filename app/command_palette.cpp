// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/actions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <optional>

namespace tagmill {

namespace {

constexpr int iconSide = 16; // px

bool hasWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool hasLettersInOrder(const QString &text, const QString &letters)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

/// Best first: all words stand in the command's text, in that and its menu's, or only their letters in order ("opds" finds
/// "Open dataset…"). Nothing: it does not fit.
std::optional<int> rank(const QAction &action, const QStringList &words)
{
    const QString title = commandTitle(action);
    if (hasWords(commandText(action), words))
        return 0;
    if (hasWords(title, words))
        return 1;
    return hasLettersInOrder(title, words.join(QString())) ? std::optional(2) : std::nullopt;
}

/// The texts of commands with and without an icon begin at one place.
QIcon iconOf(const QAction &action)
{
    QPixmap blank(iconSide, iconSide);
    blank.fill(Qt::transparent);
    return action.icon().isNull() ? QIcon(blank) : action.icon();
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
    m_list->setIconSize({iconSide, iconSide});
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
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::multimap<int, QAction *> found;
    for (QAction *action : m_actions.all())
        if (const auto fit = action->isEnabled() ? rank(*action, words) : std::nullopt)
            found.emplace(*fit, action);
    for (const auto &[fit, action] : found) {
        const QString title = commandTitle(*action), keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(iconOf(*action), keys.isEmpty() ? title : title + QStringLiteral("   ") + keys, m_list);
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
