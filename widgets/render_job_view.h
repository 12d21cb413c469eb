// SPDX-License-Identifier: GPL-3.0-or-later
// RenderJobView: one job in full: progress with rate and time left, workers, newest frames, problems in
// groups, the end of the log.
#pragma once

#include "models/job_queue.h"
#include "models/newest_frames_model.h"
#include "models/worker_list_model.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTimer;
class QTreeWidget;

namespace tagmill {

class FrameListView;

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
    QWidget *makeDetails();
    void refresh();
    void refreshProgress();
    void refreshButtons();
    void refreshProblems();
    void appendLog();
    QString numbersText() const;

    JobQueue &m_jobs;
    QPointer<RenderJob> m_job;
    WorkerListModel *m_workers;
    NewestFramesModel *m_newest;
    QTimer *m_clock;
    qint64 m_logShown = 0;
    int m_problemsShown = -1;

    QLabel *m_stage = nullptr;
    QLabel *m_numbers = nullptr;
    QLabel *m_outcome = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_inspect = nullptr;
    QListView *m_workerList = nullptr;
    FrameListView *m_strip = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeWidget *m_problems = nullptr;
    QPlainTextEdit *m_log = nullptr;
};

} // namespace tagmill
