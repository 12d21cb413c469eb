// SPDX-License-Identifier: GPL-3.0-or-later
// DatasetHandle: the dataset being looked at, as an immutable snapshot that is replaced whole. Opening and
// rereading run in a job; while a run writes into the folder the snapshot follows, at most 4 times a second
// and never more than a quarter of the time. Lives on the GUI thread.
#pragma once

#include "core/dataset/dataset.h"
#include "models/folder_watch.h"
#include "models/latest_job.h"
#include "models/reread_throttle.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tagmill {

/// A dataset with what the file system says about its images.
struct DatasetSnapshot
{
    std::shared_ptr<const Dataset> dataset;
    std::vector<qint64> imageStamps; ///< by frame: `opened`, or when the file was written later than that, ms; 0 = no file
    std::uint64_t folder = 0;        ///< tells it from another one of its name
    qint64 opened = 0;               ///< when this folder was read first, ms
    std::vector<ReadFolder> watched; ///< their changes mean new results
};

/// Whether neither records nor pictures were written between the readings.
bool isUnchanged(const DatasetSnapshot &before, const DatasetSnapshot &now);
/// The dataset of a snapshot, null for null; it keeps the whole snapshot alive.
std::shared_ptr<const Dataset> datasetOf(const std::shared_ptr<const DatasetSnapshot> &snapshot);

class DatasetHandle : public QObject
{
    Q_OBJECT
public:
    explicit DatasetHandle(QObject *parent = nullptr);
    ~DatasetHandle() override;

    /// Starts reading; the dataset of another folder is let go at once.
    void open(const QString &dir);
    void close();
    void reload();
    /// Something was written into `dir`: rereads soon when that is the open folder.
    void noteWritten(const QString &dir);

    QString dir() const { return m_dir; }
    bool isOpen() const { return !m_dir.isEmpty(); }
    bool isLoading() const { return m_job.isRunning(); }
    double loadFraction() const { return m_fraction; } ///< of the reading that runs
    /// Null before the first reading is done and after close().
    const std::shared_ptr<const DatasetSnapshot> &snapshot() const { return m_snapshot; }
    std::shared_ptr<const Dataset> dataset() const;
    /// Why the last reading failed; the snapshot before it stays.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void datasetChanged();
    void loadingChanged(bool isLoading);
    void loadAdvanced(double fraction);
    void failed(const tagmill::Error &error);

private:
    void read();
    void take(Result<std::shared_ptr<const DatasetSnapshot>> result);

    QString m_dir;
    double m_fraction = 0;
    QThreadPool m_pool; ///< one thread: the disk
    std::shared_ptr<const DatasetSnapshot> m_snapshot;
    std::optional<Error> m_error;
    FolderWatch m_watch;
    RereadThrottle m_throttle;
    LatestJob<Result<std::shared_ptr<const DatasetSnapshot>>> m_job;
};

} // namespace tagmill
