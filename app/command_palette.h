// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: type words or a few letters of any action or its menu, or words of a field of the config, press Enter.
// Closes by itself when focus leaves.
#pragma once

#include <QFrame>

#include <map>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tagmill {

class Actions;
struct FieldDesc;

class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(const Actions &actions, QWidget *parent);
    /// Shows it over the top of its parent with an empty search. `fields` are offered too.
    void open(std::vector<const FieldDesc *> fields);

signals:
    void fieldRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// By how well they fit, the best first.
    using Found = std::multimap<int, QListWidgetItem *>;
    void refill(const QString &query);
    void findActions(const QStringList &words, Found &found) const;
    void findFields(const QStringList &words, Found &found) const;
    void step(int by);
    void runCurrent();

    const Actions &m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
    std::vector<const FieldDesc *> m_fields;
};

} // namespace tagmill
