// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceHandle: the rendered sequence being looked at, as an immutable snapshot that is replaced whole. Opening and
// rereading run in a job; while a run, of this window or not, writes into the folder the snapshot follows, at most
// 4 times a second and never more than a quarter of the time. Lives on the GUI thread.
#pragma once

#include "core/sequence/transforms.h"
#include "models/folder_watch.h"
#include "models/latest_job.h"
#include "models/reread_throttle.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tagmill {

struct SequenceSnapshot
{
    std::filesystem::path folder;
    std::vector<SequenceFrameResult> frames; ///< by number
    std::vector<qint64> stamps;              ///< by frame: another number when its result, its picture or a pass is another file
    std::vector<SequenceObject> objects;     ///< ids with their names
    PassRange depth, flow;                   ///< of all frames
    std::vector<Problem> problems;           ///< results that cannot be read
    std::vector<ReadFolder> watched;         ///< their changes mean new results or pictures

    bool has(PassKind kind) const; ///< any frame has it
    const SequenceFrameResult *find(int frame) const;
};

/// `tagmill sequence` or the window wrote it.
bool isSequenceFolder(const QString &dir);
/// Errors: NotFound (no sequence), Cancelled.
Result<std::shared_ptr<const SequenceSnapshot>> readSequence(const std::filesystem::path &folder, const Progress &progress = {});

class SequenceHandle : public QObject
{
    Q_OBJECT
public:
    explicit SequenceHandle(QObject *parent = nullptr);
    ~SequenceHandle() override;

    /// Starts reading; the sequence of another folder is let go at once.
    void open(const QString &dir);
    void close();
    /// Something was written into `dir`: rereads soon when that is the open folder.
    void noteWritten(const QString &dir);

    QString dir() const { return m_dir; }
    bool isOpen() const { return !m_dir.isEmpty(); }
    bool isLoading() const { return m_job.isRunning(); }
    /// Null before the first reading is done and after close().
    const std::shared_ptr<const SequenceSnapshot> &snapshot() const { return m_snapshot; }
    /// Why the last reading failed; the snapshot before it stays.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void sequenceChanged();
    void stateChanged(); ///< isLoading or error changed

private:
    void read();
    void take(Result<std::shared_ptr<const SequenceSnapshot>> result);

    QString m_dir;
    QThreadPool m_pool; ///< one thread: the disk
    std::shared_ptr<const SequenceSnapshot> m_snapshot;
    std::optional<Error> m_error;
    FolderWatch m_watch;
    RereadThrottle m_throttle;
    LatestJob<Result<std::shared_ptr<const SequenceSnapshot>>> m_job;
};

} // namespace tagmill
