// SPDX-License-Identifier: GPL-3.0-or-later
// JobQueue: the render runs of this window as a table, one row a job in the order they were added. One job
// runs at a time (it uses all its workers); the next queued one starts when it ends. Lives on the GUI thread.
#pragma once

#include "models/render_job.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tagmill {

QString jobStateText(JobState state);
QString runStageText(RunStage stage);
/// "1:02:03", "4:05", "3 s".
QString durationText(double seconds);

class JobQueue : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OutputColumn, StateColumn, ProgressColumn, FailedColumn, DurationColumn, ColumnCount };
    enum Role { JobIdRole = Qt::UserRole, StateRole, FractionRole };

    explicit JobQueue(QObject *parent = nullptr);
    ~JobQueue() override;

    /// Adds a job, which starts at once when none runs. Returns its id.
    int enqueue(JobOptions options);
    void cancel(int id);
    void cancelAll();
    /// A new job with the same options that keeps what the former one finished. Returns its id, or −1.
    int retry(int id);
    /// Forgets a job that is over.
    void remove(int id);

    RenderJob *job(int id) const;      ///< nullptr when there is none
    RenderJob *jobAt(int row) const;
    RenderJob *running() const;        ///< nullptr when none runs
    int rowOf(int id) const;           ///< −1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void jobAdded(int id);
    void jobStateChanged(int id, tagmill::JobState state);
    void jobChanged(int id); ///< batched
    void frameFinished(const QString &outputDir, const tagmill::FinishedFrame &frame);

private:
    void startNext();
    void emitRowChanged(int id);

    std::vector<std::unique_ptr<RenderJob>> m_jobs;
    int m_nextId = 1;
};

} // namespace tagmill
