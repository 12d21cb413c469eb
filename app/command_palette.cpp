// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/actions.h"
#include "models/field_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
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

/// Ranks of what is found, the best first.
enum Rank { InText, InTitle, InFieldLabel, InFieldKey, InLetters, CannotRun };

/// All words stand in the command's text, in that and where it stands, or only their letters in order ("opds" finds
/// "Open dataset…"). Nothing: it does not fit.
std::optional<Rank> rank(const QAction &action, const QStringList &words)
{
    const QString title = commandTitle(action);
    if (hasWords(commandText(action), words))
        return InText;
    if (hasWords(title, words))
        return InTitle;
    return hasLettersInOrder(title, words.join(QString())) ? std::optional(InLetters) : std::nullopt;
}

std::optional<Rank> rank(const FieldDesc &field, const QStringList &words)
{
    if (hasWords(fieldLabel(field), words))
        return InFieldLabel;
    const QString key = toQString(field.key), name = key.section(QLatin1Char('.'), -1);
    const bool isOfIt = std::any_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    return isOfIt && hasWords(key, words) ? std::optional(InFieldKey) : std::nullopt; // the group alone would give all of its fields
}

QListWidgetItem *itemOf(const QIcon &icon, const QString &title, const QString &aside)
{
    return new QListWidgetItem(icon, aside.isEmpty() ? title : title + QStringLiteral("   ") + aside);
}

/// The texts of commands with and without an icon begin at one place.
QIcon blankIcon()
{
    QPixmap blank(iconSide, iconSide);
    blank.fill(Qt::transparent);
    return blank;
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

void CommandPalette::open(std::vector<const FieldDesc *> fields)
{
    m_fields = std::move(fields);
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
    Found found;
    findActions(words, found);
    if (!words.isEmpty())
        findFields(words, found);
    QSet<QString> seen; // a button beside a menu that holds the same
    for (const auto &[fit, item] : found) {
        if (seen.contains(item->text())) {
            delete item;
            continue;
        }
        seen.insert(item->text());
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

/// Those that cannot be run now are grey, after all others.
void CommandPalette::findActions(const QStringList &words, Found &found) const
{
    for (QAction *action : m_actions.all()) {
        const auto fit = m_actions.isShown(*action) ? rank(*action, words) : std::nullopt;
        const bool canRun = fit && m_actions.canRun(*action);
        if (!fit || (!canRun && *fit == InLetters))
            continue;
        QListWidgetItem *item = itemOf(action->icon().isNull() ? blankIcon() : action->icon(), commandTitle(*action), action->shortcut().toString(QKeySequence::NativeText));
        item->setData(Qt::UserRole, QVariant::fromValue(action));
        item->setToolTip(action->statusTip().isEmpty() ? action->toolTip() : action->statusTip());
        if (!canRun)
            item->setFlags(Qt::NoItemFlags);
        found.emplace(canRun ? *fit : CannotRun, item);
    }
}

void CommandPalette::findFields(const QStringList &words, Found &found) const
{
    for (const FieldDesc *field : m_fields) {
        const auto fit = rank(*field, words);
        if (!fit)
            continue;
        QListWidgetItem *item = itemOf(blankIcon(), tr("Field: %1").arg(fieldLabel(*field)), toQString(field->key));
        item->setData(Qt::UserRole, toQString(field->key));
        found.emplace(*fit, item);
    }
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QVariant chosen = item->data(Qt::UserRole);
    close();
    if (auto *action = chosen.value<QAction *>()) {
        if (m_actions.all().contains(action)) // it may have gone with its panel
            m_actions.run(*action);
    } else {
        emit fieldRequested(chosen.toString());
    }
}

/// Round in a circle; those that cannot be run are grey and stay so.
void CommandPalette::step(int by)
{
    const int count = m_list->count();
    for (int tries = 1; tries <= count; ++tries) {
        const int row = (m_list->currentRow() + by * tries + count * tries) % count;
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled)
            return m_list->setCurrentRow(row);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tagmill
