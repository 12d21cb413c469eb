// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/theme.h"

namespace tagmill {

QAction *Actions::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon));
    if (!spec.tip.isEmpty()) {
        action->setStatusTip(spec.tip);
        const QString keys = spec.shortcut.toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? spec.tip : spec.tip + QStringLiteral(" (") + keys + QLatin1Char(')'));
    }
    connect(action, &QAction::triggered, this, [run = spec.run] { run(); });
    m_byId.insert(spec.id, action);
    m_order.append(action);
    return action;
}

QAction *Actions::get(const QString &id) const
{
    QAction *action = m_byId.value(id);
    Q_ASSERT(action);
    return action;
}

} // namespace tagmill
