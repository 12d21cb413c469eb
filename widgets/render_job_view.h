// SPDX-License-Identifier: GPL-3.0-or-later
// RenderJobView: one job in full: progress with rate and time left, workers, newest frames, problems in
// groups, the end of the log.
#pragma once

#include "models/frame_task_model.h"
#include "models/job_queue.h"
#include "models/newest_frames_model.h"
#include "models/worker_list_model.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;
class QTimer;

namespace tagmill {

class JobLogView;
class FrameListView;
class ProblemGroupsView;
class ThroughputView;

class RenderJobView : public QWidget
{
    Q_OBJECT
public:
    RenderJobView(JobQueue &jobs, ImageCache &cache, QWidget *parent = nullptr);

    void setJob(RenderJob *job); ///< nullptr: none
    RenderJob *job() const { return m_job; }

signals:
    void frameActivated(const QString &outputDir, const tagmill::FinishedFrame &frame);
    void datasetRequested(const QString &outputDir);

private:
    QWidget *makeHeader();
    QWidget *makeButtons();
    QWidget *makeWorkers();
    QWidget *makeDetails();
    QWidget *makeFrames();
    QWidget *makeCommandRow();
    void refresh();
    void refreshProgress();
    void refreshButtons();
    void refreshProblems();
    QString numbersText() const;
    void inspectTask(const QModelIndex &index);

    JobQueue &m_jobs;
    QPointer<RenderJob> m_job;
    WorkerListModel *m_workers;
    NewestFramesModel *m_newest;
    FrameTaskModel *m_tasks;
    QTimer *m_clock;

    QLabel *m_stage = nullptr;
    QLabel *m_numbers = nullptr;
    QLabel *m_outcome = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_inspect = nullptr;
    QPushButton *m_open = nullptr;
    ThroughputView *m_throughput = nullptr;
    QWidget *m_workerBar = nullptr; ///< nothing is shown of what a job of an earlier session does not have
    QLabel *m_newestHeading = nullptr;
    QListView *m_workerList = nullptr;
    FrameListView *m_strip = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_frames = nullptr;
    ProblemGroupsView *m_problems = nullptr;
    JobLogView *m_log = nullptr;
    QLineEdit *m_command = nullptr;
};

} // namespace tagmill
