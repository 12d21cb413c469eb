// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/theme.h"

#include <QAbstractButton>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace tagmill {

namespace {

QString shortcutKey(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

QList<QKeySequence> listOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? QList<QKeySequence>() : QList{keys};
}

/// Also the letter in parentheses of scripts that have no such letters.
QString withoutLetter(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&\\w\\)|&"));
    return text.remove(letter);
}

QString menuTitle(const QMenu &menu)
{
    const auto *button = qobject_cast<const QAbstractButton *>(menu.parent());
    const QString title = !menu.title().isEmpty() || !button ? menu.title() : button->text();
    return withoutLetter(title).remove(QRegularExpression(QStringLiteral("\\W+$"))); // signs
}

QString titled(const QString &place, const QString &text)
{
    return place.isEmpty() ? text : text.isEmpty() ? place : Actions::tr("%1: %2", "a menu and a command in it").arg(place, text);
}

/// The nearest panel with a title that an action stands in, and the page of it; not the window itself.
QString panelTitle(const QAction &action)
{
    QString page;
    for (const QObject *at = action.parent(); at; at = at->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(at);
        if (widget && !widget->windowTitle().isEmpty())
            return qobject_cast<const QMainWindow *>(widget) && widget->isWindow() ? QString() : titled(widget->windowTitle(), page);
        const QWidget *stack = widget ? widget->parentWidget() : nullptr;
        const auto *tabs = stack ? qobject_cast<const QTabWidget *>(stack->parentWidget()) : nullptr;
        if (const int tab = tabs ? tabs->indexOf(widget) : -1; tab >= 0)
            page = titled(withoutLetter(tabs->tabText(tab)), page);
    }
    return {};
}

/// Where its keys count: the widget that has them, or the window.
const QWidget *reachOf(const QAction &action)
{
    if (action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut)
        return nullptr;
    for (const QObject *at : action.associatedObjects())
        if (const auto *widget = qobject_cast<const QWidget *>(at); widget && !qobject_cast<const QMenu *>(widget) && !qobject_cast<const QToolBar *>(widget))
            return widget;
    return nullptr;
}

bool reachesInto(const QWidget *a, const QWidget *b)
{
    return !a || !b || a == b || a->isAncestorOf(b) || b->isAncestorOf(a);
}

bool shareKeys(const QAction &a, const QAction &b)
{
    const QList<QKeySequence> keys = a.shortcuts();
    return std::any_of(keys.begin(), keys.end(), [&](const QKeySequence &one) { return b.shortcuts().contains(one); });
}

} // namespace

QString commandText(const QAction &action)
{
    return withoutLetter(action.text());
}

QString commandTitle(const QAction &action)
{
    QString menu;
    for (const QObject *place : action.associatedObjects())
        if (const auto *found = qobject_cast<const QMenu *>(place); found && menu.isEmpty())
            menu = menuTitle(*found);
    return titled(panelTitle(action), titled(menu, commandText(action)));
}

QAction *Actions::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon));
    action->setStatusTip(spec.tip);
    connect(action, &QAction::triggered, this, [run = spec.run] { run(); });
    insert({{action, spec.id, nullptr, nullptr}, nullptr, listOf(spec.shortcut), spec.tip});
    return action;
}

void Actions::adopt(QWidget &page)
{
    std::vector<PanelCommand> commands = panelCommands(page);
    QHash<QString, int> count;
    for (const PanelCommand &command : commands)
        ++count[command.id];
    for (PanelCommand &command : commands) {
        QAction *action = command.action;
        if (m_entries.contains(action))
            continue;
        if (count.value(command.id) > 1 || m_byId.contains(command.id))
            command.id.clear(); // one of several alike
        if (action->shortcutContext() == Qt::WindowShortcut && !command.id.isEmpty()) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            command.place->addAction(action);
        }
        connect(action, &QObject::destroyed, this, [this, action, id = command.id] {
            m_order.removeOne(action);
            m_entries.remove(action);
            m_byId.remove(id);
        });
        insert({command, &page, action->shortcuts(), {}});
    }
}

void Actions::insert(const Entry &entry)
{
    QAction *action = entry.command.action;
    m_entries.insert(action, entry);
    m_order.append(action);
    if (entry.command.id.isEmpty())
        return;
    m_byId.insert(entry.command.id, action);
    const QVariant chosen = QSettings().value(shortcutKey(entry.command.id));
    applyShortcuts(entry, chosen.isValid() ? listOf(QKeySequence(chosen.toString(), QKeySequence::PortableText)) : entry.standard);
}

void Actions::applyShortcuts(const Entry &entry, const QList<QKeySequence> &keys) const
{
    QAction &action = *entry.command.action;
    action.setShortcuts(keys);
    const QString shown = action.shortcut().toString(QKeySequence::NativeText);
    if (!entry.tip.isEmpty())
        action.setToolTip(shown.isEmpty() ? entry.tip : entry.tip + QStringLiteral(" (") + shown + QLatin1Char(')'));
}

const Actions::Entry &Actions::entry(const QString &id) const
{
    return *m_entries.constFind(get(id));
}

void Actions::setShortcut(const QString &id, const QKeySequence &keys)
{
    if (entry(id).standard.value(0) == keys)
        return resetShortcut(id);
    applyShortcuts(entry(id), listOf(keys));
    QSettings().setValue(shortcutKey(id), keys.toString(QKeySequence::PortableText));
}

void Actions::resetShortcut(const QString &id)
{
    applyShortcuts(entry(id), entry(id).standard);
    QSettings().remove(shortcutKey(id));
}

bool Actions::hasDefaultShortcut(const QString &id) const
{
    return get(id)->shortcuts() == entry(id).standard;
}

QList<QAction *> Actions::rivals(const QAction &action) const
{
    QList<QAction *> found;
    for (QAction *other : m_order)
        if (other != &action && shareKeys(*other, action) && reachesInto(reachOf(action), reachOf(*other)))
            found.append(other);
    return found;
}

bool Actions::isShown(const QAction &action) const
{
    const Entry &entry = *m_entries.constFind(&action);
    return !entry.command.place || (entry.page && entry.page->isVisible());
}

bool Actions::canRun(const QAction &action) const
{
    const Entry &entry = *m_entries.constFind(&action);
    return entry.page ? tagmill::canRun(entry.command, *entry.page) : action.isEnabled();
}

void Actions::run(QAction &action) const
{
    if (const Entry &entry = *m_entries.constFind(&action); entry.page)
        reveal(entry.command);
    QTimer::singleShot(0, &action, &QAction::trigger); // once the panel stands there
}

QAction *Actions::get(const QString &id) const
{
    QAction *action = m_byId.value(id);
    Q_ASSERT(action);
    return action;
}

} // namespace tagmill
