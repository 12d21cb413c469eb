// SPDX-License-Identifier: GPL-3.0-or-later
// RenderQueuePanel: the queue as a table, with what can be done to its jobs as buttons, keys and a context menu. Rows are
// dragged into another order, or moved by Alt+Up and Alt+Down.
#pragma once

#include "models/job_queue.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace tagmill {

class RenderQueuePanel : public QWidget
{
    Q_OBJECT
public:
    explicit RenderQueuePanel(JobQueue &jobs, QWidget *parent = nullptr);

    RenderJob *currentJob() const;
    void select(int id);
    /// Jobs in the queues of other windows, which nobody sees here.
    void setJobsElsewhere(int jobs);

signals:
    void currentJobChanged(tagmill::RenderJob *job);
    void addRequested();
    void followRequested(); ///< a run on a cluster

private:
    void makeTable();
    void makeActions();
    QWidget *makeButtons();
    QAction *add(const char *name, const QString &text, const QKeySequence &keys, void (RenderQueuePanel::*run)(RenderJob &job));
    void refresh();
    void pauseOrResume(RenderJob &job);
    void moveUp(RenderJob &job);
    void moveDown(RenderJob &job);
    void cancel(RenderJob &job);
    void retry(RenderJob &job);
    void openFolder(RenderJob &job);
    void copyCommand(RenderJob &job);
    void forget(RenderJob &job);

    JobQueue &m_jobs;
    QTableView *m_table;
    QLabel *m_elsewhere;
    QAction *m_follow = nullptr, *m_pause = nullptr, *m_up = nullptr, *m_down = nullptr, *m_cancel = nullptr, *m_retry = nullptr, *m_open = nullptr, *m_copy = nullptr, *m_forget = nullptr;
};

} // namespace tagmill
