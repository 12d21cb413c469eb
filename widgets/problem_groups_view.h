// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemGroupsView: what went wrong in a run, by cause: what it is, what to do, where it happened, and the way to its log.
#pragma once

#include "models/render_job.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace tagmill {

/// In the file manager; where there is none a message shows the path, to be copied.
void openFolder(const QString &folder, QWidget *parent);
void showFolderPath(const QString &folder, QWidget *parent);

class ProblemGroupsView : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemGroupsView(QWidget *parent = nullptr);

    void setGroups(const std::vector<ProblemGroup> &groups);
    int count() const { return m_total; }

signals:
    void logRequested(const QString &place); ///< where to look in it; may be empty

private:
    int currentGroup() const;
    void refreshButtons();

    std::vector<ProblemGroup> m_groups;
    int m_total = 0;
    QTreeWidget *m_tree;
    QPushButton *m_log, *m_folder, *m_copy;
};

} // namespace tagmill
