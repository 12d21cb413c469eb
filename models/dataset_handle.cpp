// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dataset_handle.h"

#include "models/background_thread.h"
#include "models/file_identity.h"
#include "models/path_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tagmill {

namespace {

constexpr qint64 fileTick_ms = 20; ///< by which the time of a file may be too early

using SnapshotPtr = std::shared_ptr<const DatasetSnapshot>;

/// The nearest folder that is there: what is missing comes back below it.
std::filesystem::path existingFolder(std::filesystem::path dir)
{
    std::error_code ec;
    while (!std::filesystem::is_directory(dir, ec) && dir.has_relative_path())
        dir = dir.parent_path();
    return dir;
}

/// The folder itself (canonical files are renamed into it), the one it lies in, and those that pictures and result files are
/// renamed into.
std::vector<ReadFolder> watchedFolders(const std::filesystem::path &dir)
{
    std::vector<ReadFolder> folders{readFolder(pathText(dir)), readFolder(pathText(dir.parent_path()))};
    if (const QDir images(pathText(dir / "images")); images.exists())
        folders.push_back(readFolder(images.path()));
    const std::vector<ReadFolder> results = readResultFolders(pathText(dir));
    folders.insert(folders.end(), results.begin(), results.end());
    return folders;
}

Result<SnapshotPtr> readSnapshot(const std::filesystem::path &dir, const SnapshotPtr &before, const Progress &progress)
{
    const auto snapshot = std::make_shared<DatasetSnapshot>();
    snapshot->folder = folderIdentity(dir);
    const bool isFirst = !before || before->folder != snapshot->folder;
    snapshot->opened = isFirst ? QDateTime::currentMSecsSinceEpoch() - fileTick_ms : before->opened;
    snapshot->watched = watchedFolders(dir); // before reading: what is written meanwhile is noticed
    auto dataset = readDataset(dir, subprogress(progress, 0, 0.9));
    if (!dataset)
        return std::move(dataset).error();
    snapshot->dataset = *std::move(dataset);
    const std::vector<DatasetFrame> &frames = snapshot->dataset->frames;
    snapshot->imageStamps.resize(frames.size());
    constexpr size_t chunk = 1024; // of files to look at
    ThreadExecutor().parallelFor((frames.size() + chunk - 1) / chunk, [&](size_t part) {
        for (size_t i = part * chunk; i < std::min((part + 1) * chunk, frames.size()); ++i)
            // Nobody has seen a picture before; to ask 100 000 files how old they are takes half as long as reading the index.
            snapshot->imageStamps[i] = !frames[i].imageExists ? 0 : isFirst ? snapshot->opened : std::max(snapshot->opened, fileStamp(frames[i].image));
    });
    return freedInBackground<DatasetSnapshot>(snapshot);
}

} // namespace

bool isUnchanged(const DatasetSnapshot &before, const DatasetSnapshot &now)
{
    return before.folder == now.folder && before.dataset->dir == now.dataset->dir && before.dataset->sources == now.dataset->sources && before.imageStamps == now.imageStamps;
}

std::shared_ptr<const Dataset> datasetOf(const std::shared_ptr<const DatasetSnapshot> &snapshot)
{
    return snapshot ? std::shared_ptr<const Dataset>(snapshot, snapshot->dataset.get()) : nullptr;
}

DatasetHandle::DatasetHandle(QObject *parent)
    : QObject(parent)
    , m_throttle([this] { read(); })
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watch, &FolderWatch::changed, this, [this](const QString &path) {
        if (!isOpen())
            return; // closed since
        // Its neighbours' comings and goings are none of ours.
        const bool isParent = path != m_dir && !path.startsWith(m_dir + QLatin1Char('/'));
        if (!isParent || !m_snapshot || m_error || folderIdentity(filePath(m_dir)) != m_snapshot->folder)
            m_throttle.askSoon();
    });
}

DatasetHandle::~DatasetHandle()
{
    m_job.cancel();
}

std::shared_ptr<const Dataset> DatasetHandle::dataset() const
{
    return datasetOf(m_snapshot);
}

void DatasetHandle::open(const QString &dir)
{
    const QString absolute = QDir::cleanPath(QFileInfo(dir).absoluteFilePath());
    if (absolute != m_dir) {
        close();
        m_dir = absolute;
    }
    read();
}

void DatasetHandle::close()
{
    m_job.cancel();
    m_throttle.reset();
    m_watch.watch({});
    m_error.reset();
    if (m_dir.isEmpty())
        return;
    m_dir.clear();
    m_snapshot.reset();
    emit loadingChanged(false);
    emit datasetChanged();
}

void DatasetHandle::reload()
{
    if (isOpen())
        read();
}

void DatasetHandle::noteWritten(const QString &dir)
{
    if (isOpen() && QDir::cleanPath(QFileInfo(dir).absoluteFilePath()) == m_dir)
        m_throttle.askSoon();
}

void DatasetHandle::read()
{
    m_throttle.readingBegins();
    m_fraction = 0;
    const std::filesystem::path dir = filePath(m_dir);
    m_job.start([dir, before = m_snapshot](const Progress &progress) { return readSnapshot(dir, before, progress); },
                [this](Result<SnapshotPtr> result) { take(std::move(result)); }, [this](double fraction) {
                    m_fraction = fraction;
                    emit loadAdvanced(fraction);
                });
    emit loadingChanged(true);
}

void DatasetHandle::take(Result<SnapshotPtr> result)
{
    if (result) {
        m_error.reset();
        m_snapshot = *std::move(result);
        m_watch.watch(m_snapshot->watched);
    } else if (result.error().code != Errc::Cancelled) {
        m_error = result.error();
        const QString there = pathText(existingFolder(filePath(m_dir))); // it may become one, or come back
        m_watch.watch(there == m_dir ? std::vector<ReadFolder>{{m_dir}, {pathText(filePath(m_dir).parent_path())}} : std::vector<ReadFolder>{{there}});
    }
    m_throttle.readingEnds();
    emit loadingChanged(false);
    if (m_error)
        emit failed(*m_error);
    else
        emit datasetChanged();
}

} // namespace tagmill
