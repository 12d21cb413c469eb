// SPDX-License-Identifier: GPL-3.0-or-later
// Actions: the one list of what the window can be told to do. Menus, tool bar, command palette and
// shortcuts all read it. Keys that the user chose are kept in the settings; those of a panel's commands hold
// in that panel alone.
#pragma once

#include "app/panel_commands.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
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
/// With the panel and the menu it stands in: "Language: English", "3D view: Camera: Isolate".
QString commandTitle(const QAction &action);

class Actions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Adds an action; ids are unique.
    QAction *add(const ActionSpec &spec);
    /// Takes in the commands of a page of the window. Again: those that came meanwhile.
    void adopt(QWidget &page);
    /// The action of an id; it must exist.
    QAction *get(const QString &id) const;
    /// Empty: no keys can be given to it.
    QString idOf(const QAction &action) const { return m_entries.value(&action).command.id; }
    /// Kept for the next time, unless it is the default.
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcut(const QString &id);
    bool hasDefaultShortcut(const QString &id) const;
    /// Those that the same keys would reach.
    QList<QAction *> rivals(const QAction &action) const;
    /// In the order they were added.
    const QList<QAction *> &all() const { return m_order; }

    bool isShown(const QAction &action) const; ///< the page of a panel's is
    bool canRun(const QAction &action) const;
    /// A panel's: once that is in front.
    void run(QAction &action) const;

private:
    struct Entry
    {
        PanelCommand command;
        QPointer<QWidget> page; ///< nullptr: the window's own
        QList<QKeySequence> standard;
        QString tip;
    };
    void insert(const Entry &entry);
    void applyShortcuts(const Entry &entry, const QList<QKeySequence> &keys) const;
    const Entry &entry(const QString &id) const;

    QHash<QString, QAction *> m_byId;
    QHash<const QAction *, Entry> m_entries;
    QList<QAction *> m_order;
};

} // namespace tagmill
