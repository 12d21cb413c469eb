// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterJobView: a run on a cluster: how far it is, its shards with state, node, time and exit code, and what the selected one's
// log ends with.
#pragma once

#include "models/job_queue.h"
#include "models/latest_job.h"
#include "models/shard_table.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace tagmill {

class JobLogView;
class ClusterJobView : public QWidget
{
    Q_OBJECT
public:
    explicit ClusterJobView(JobQueue &jobs, QWidget *parent = nullptr);

    void setJob(RenderJob *job); ///< nullptr: none
    RenderJob *job() const { return m_job; }

signals:
    void datasetRequested(const QString &outputDir);

private:
    QWidget *makeHeader();
    QWidget *makeShards();
    QWidget *makeLogs();
    void refresh();
    void refreshHeader();
    void refreshProblems();
    void refreshShards();
    void showShard();
    QString numbersText() const;

    JobQueue &m_jobs;
    QPointer<RenderJob> m_job;
    ShardTable *m_shards;
    ShardTable::Shards m_shown;
    int m_shard = -1; ///< whose log is shown
    LatestJob<QString> m_tail;

    QLabel *m_stage = nullptr;
    QLabel *m_numbers = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_resubmit = nullptr;
    QPushButton *m_follow = nullptr; ///< of a job that was over before this session
    QPushButton *m_inspect = nullptr;
    QLabel *m_counts = nullptr;
    QComboBox *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QTabWidget *m_logs = nullptr;
    QPlainTextEdit *m_shardLog = nullptr;
    JobLogView *m_log = nullptr;
};

} // namespace tagmill
