// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/theme.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSettings>

namespace tagmill {

namespace {

QString shortcutKey(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

/// Also the letter in parentheses of scripts that have no such letters.
QString withoutLetter(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&\\w\\)|&"));
    return text.remove(letter);
}

} // namespace

QString commandText(const QAction &action)
{
    return withoutLetter(action.text());
}

QString commandTitle(const QAction &action)
{
    for (const QObject *place : action.associatedObjects())
        if (const auto *menu = qobject_cast<const QMenu *>(place))
            return Actions::tr("%1: %2", "a menu and a command in it").arg(withoutLetter(menu->title()), commandText(action));
    return commandText(action);
}

QAction *Actions::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon));
    action->setStatusTip(spec.tip);
    m_specs.insert(spec.id, spec);
    const QVariant chosen = QSettings().value(shortcutKey(spec.id));
    applyShortcut(*action, chosen.isValid() ? QKeySequence(chosen.toString(), QKeySequence::PortableText) : spec.shortcut);
    connect(action, &QAction::triggered, this, [run = spec.run] { run(); });
    m_byId.insert(spec.id, action);
    m_order.append(action);
    return action;
}

void Actions::applyShortcut(QAction &action, const QKeySequence &keys) const
{
    action.setShortcut(keys);
    const QString tip = m_specs.value(action.objectName()).tip, shown = keys.toString(QKeySequence::NativeText);
    if (!tip.isEmpty())
        action.setToolTip(shown.isEmpty() ? tip : tip + QStringLiteral(" (") + shown + QLatin1Char(')'));
}

void Actions::setShortcut(const QString &id, const QKeySequence &keys)
{
    applyShortcut(*get(id), keys);
    QSettings settings;
    if (keys == defaultShortcut(id))
        settings.remove(shortcutKey(id));
    else
        settings.setValue(shortcutKey(id), keys.toString(QKeySequence::PortableText));
}

QAction *Actions::get(const QString &id) const
{
    QAction *action = m_byId.value(id);
    Q_ASSERT(action);
    return action;
}

} // namespace tagmill
