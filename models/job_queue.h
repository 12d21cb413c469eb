// SPDX-License-Identifier: GPL-3.0-or-later
// JobQueue: the render runs of this window as a table, one row a job, in the order in which they start; rows are moved by
// dragging. One job runs at a time (it uses all its workers); the next queued one starts when it ends. A run that is paused
// keeps its workers and its turn. Those on a cluster use nothing here and start at once, wherever they stand. Lives on the
// GUI thread.
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
    /// The run that a cluster makes of a folder, taken up where it is; the job that follows it already, if one does. Returns its id.
    int follow(const QString &folder);
    void cancel(int id);
    void cancelAll(); ///< of this computer; what runs on a cluster goes on
    void pause(int id);
    void resume(int id);
    void resumeAll();
    /// To the place of that row; one on a cluster has no turn and stays.
    void move(int id, int row);
    /// A job of an earlier session, before those of this one. It is not started, but one on a cluster that is not over is
    /// followed. Returns its id.
    int restore(JobOptions options, JobState state, const RunProgress &progress, JobNotes notes = {});
    /// A job that is over goes on in its row, under its id, and keeps what it finished; one that is followed on a cluster is
    /// resubmitted. False: there is none, or it is not over.
    bool retry(int id);
    /// Forgets a job that is over.
    void remove(int id);

    RenderJob *job(int id) const;      ///< nullptr when there is none
    RenderJob *jobAt(int row) const;
    RenderJob *running() const;        ///< the one that has workers here, paused or not; nullptr when none has
    RenderJob *followerOf(const QString &folder) const; ///< of a run on a cluster, one that is not over before all others
    int rowOf(int id) const;           ///< −1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void jobAdded(int id);
    void jobRemoved(int id);
    void jobMoved(int id);
    void jobReplaced(int id); ///< it goes on as another RenderJob; the former one dies soon
    void jobStateChanged(int id, tagmill::JobState state);
    void jobChanged(int id); ///< batched
    void frameFinished(const QString &outputDir, const tagmill::FinishedFrame &frame);
    void resultsWritten(const QString &outputDir); ///< by a cluster

private:
    std::unique_ptr<RenderJob> makeJob(int id, JobOptions options);
    RenderJob *insert(int row, JobOptions options, JobState state, const RunProgress &progress, JobNotes notes);
    void replace(int row);
    void startNext();
    void emitRowChanged(int id);

    std::vector<std::unique_ptr<RenderJob>> m_jobs;
    int m_restored = 0; ///< rows above all others
    int m_nextId = 1;
};

} // namespace tagmill
