// SPDX-License-Identifier: GPL-3.0-or-later
// HelpWindow: first steps, conventions, keys and every field of a config, from the same texts as the editor and the menus.
#pragma once

#include <QDialog>

#include <vector>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace tagmill {

class Actions;

class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(const Actions &actions, QWidget *parent = nullptr);
    /// Scrolls to a field of the config; an empty key: the beginning.
    void showField(const QString &key);

private:
    struct Topic
    {
        QString title, html;
    };
    QString firstSteps() const;
    QString conventions() const;
    QString commands(const Actions &actions) const;
    QString viewKeys() const;
    QString inspectKeys() const;
    void addFields();
    void showTopic(int index, const QString &anchor = {});
    void filter(const QString &text);

    std::vector<Topic> m_topics;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QTextBrowser *m_text;
    int m_shown = -1;
};

} // namespace tagmill
