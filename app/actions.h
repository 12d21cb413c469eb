// SPDX-License-Identifier: GPL-3.0-or-later
// Actions: the one list of what the window can be told to do. Menus, tool bar, command palette and
// shortcuts all read it. Keys that the user chose are kept in the settings.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>

namespace tagmill {

struct ActionSpec
{
    QString id;       ///< "file.open": stable, for shortcuts and tests
    QString text;     ///< with accelerator and, when more input follows, an ellipsis
    QString icon;     ///< name in resources/icons, or empty
    QKeySequence shortcut;
    QString tip;      ///< one sentence
    std::function<void()> run;
};

/// An action's text where no key chooses it: without the letter.
QString commandText(const QAction &action);
/// With the menu it stands in: "Language: English".
QString commandTitle(const QAction &action);

class Actions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Adds an action; ids are unique.
    QAction *add(const ActionSpec &spec);
    /// The action of an id; it must exist.
    QAction *get(const QString &id) const;
    QKeySequence defaultShortcut(const QString &id) const { return m_specs.value(id).shortcut; }
    /// Kept for the next time, unless it is the default.
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcut(const QString &id) { setShortcut(id, defaultShortcut(id)); }
    /// In the order they were added.
    const QList<QAction *> &all() const { return m_order; }

private:
    void applyShortcut(QAction &action, const QKeySequence &keys) const;

    QHash<QString, QAction *> m_byId;
    QHash<QString, ActionSpec> m_specs;
    QList<QAction *> m_order;
};

} // namespace tagmill
