// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence_handle.h"

#include "models/file_identity.h"
#include "models/path_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace tagmill {

namespace {

/// The folder and the one below it, in which results begin, before there are any.
std::vector<ReadFolder> watchedFolders(const QString &dir)
{
    std::vector<ReadFolder> folders = readResultFolders(dir);
    folders.push_back(readFolder(dir));
    if (const QDir own(dir + QStringLiteral("/.tagmill")); own.exists())
        folders.push_back(readFolder(own.path()));
    return folders;
}

template<class See>
void seePictures(const std::filesystem::path &folder, const SequenceFrameResult &frame, const See &see)
{
    see(folder / frame.colour.path);
    for (const auto &[kind, file] : frame.passes)
        see(folder / file.path);
}

/// Those that pictures are renamed into.
std::set<std::filesystem::path> pictureFolders(const std::filesystem::path &folder, const std::vector<SequenceFrameResult> &frames)
{
    std::set<std::filesystem::path> folders;
    for (const SequenceFrameResult &frame : frames)
        seePictures(folder, frame, [&](const std::filesystem::path &file) { folders.insert(file.parent_path()); });
    folders.erase(folder); // watched anyway
    return folders;
}

std::uint64_t stampOf(const std::filesystem::path &folder, const SequenceFrameResult &frame)
{
    auto stamp = static_cast<std::uint64_t>(fileStamp(frameResultPath(folder, frame.frame)));
    seePictures(folder, frame, [&](const std::filesystem::path &file) { stamp = 31 * stamp + static_cast<std::uint64_t>(fileStamp(file)); });
    return stamp;
}

QString absolute(const QString &dir)
{
    return QDir::cleanPath(QFileInfo(dir).absoluteFilePath());
}

} // namespace

bool SequenceSnapshot::has(PassKind kind) const
{
    return std::any_of(frames.begin(), frames.end(), [kind](const SequenceFrameResult &frame) { return frame.passes.contains(kind); });
}

const SequenceFrameResult *SequenceSnapshot::find(int frame) const
{
    const auto it = std::lower_bound(frames.begin(), frames.end(), frame, [](const SequenceFrameResult &one, int number) { return one.frame < number; });
    return it == frames.end() || it->frame != frame ? nullptr : &*it;
}

bool isSequenceFolder(const QString &dir)
{
    return QFileInfo::exists(dir + QStringLiteral("/.tagmill/sequence.json"));
}

Result<std::shared_ptr<const SequenceSnapshot>> readSequence(const std::filesystem::path &folder, const Progress &progress)
{
    if (!isSequenceFolder(pathText(folder)))
        return makeError(Errc::NotFound, "sequence.no_sequence", {folder.string()});
    auto snapshot = std::make_shared<SequenceSnapshot>();
    snapshot->folder = folder;
    snapshot->watched = watchedFolders(pathText(folder)); // before reading: what is written meanwhile is noticed
    Report report;
    snapshot->frames = readFrameResultsOf(folder, report);
    snapshot->problems = std::move(report.problems);
    for (const std::filesystem::path &pictures : pictureFolders(folder, snapshot->frames))
        snapshot->watched.push_back(readFolder(pathText(pictures))); // before asking the files how old they are
    for (const SequenceFrameResult &frame : snapshot->frames) {
        if (progress && !progress(0.5, {}))
            return makeError(Errc::Cancelled, "cancelled");
        snapshot->depth.add(frame.depth);
        snapshot->flow.add(frame.flow);
        snapshot->stamps.push_back(static_cast<qint64>(stampOf(folder, frame)));
    }
    if (auto objects = readObjectTable(folder / objectTableFile))
        snapshot->objects = *std::move(objects);
    return std::shared_ptr<const SequenceSnapshot>(std::move(snapshot));
}

SequenceHandle::SequenceHandle(QObject *parent)
    : QObject(parent)
    , m_throttle([this] { read(); })
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watch, &FolderWatch::changed, this, [this] {
        if (isOpen())
            m_throttle.askSoon();
    });
}

SequenceHandle::~SequenceHandle()
{
    m_job.cancel();
}

void SequenceHandle::open(const QString &dir)
{
    if (absolute(dir) != m_dir) {
        close();
        m_dir = absolute(dir);
    }
    read();
}

void SequenceHandle::close()
{
    m_job.cancel();
    m_throttle.reset();
    m_watch.watch({});
    m_error.reset();
    if (m_dir.isEmpty())
        return;
    m_dir.clear();
    m_snapshot.reset();
    emit stateChanged();
    emit sequenceChanged();
}

void SequenceHandle::noteWritten(const QString &dir)
{
    if (isOpen() && absolute(dir) == m_dir)
        m_throttle.askSoon();
}

void SequenceHandle::read()
{
    m_throttle.readingBegins();
    m_job.start([folder = filePath(m_dir)](const Progress &progress) { return readSequence(folder, progress); },
                [this](Result<std::shared_ptr<const SequenceSnapshot>> result) { take(std::move(result)); });
    emit stateChanged();
}

void SequenceHandle::take(Result<std::shared_ptr<const SequenceSnapshot>> result)
{
    m_error.reset();
    if (result)
        m_snapshot = *std::move(result);
    else
        m_error = result.error();
    m_watch.watch(result ? m_snapshot->watched : watchedFolders(m_dir));
    m_throttle.readingEnds();
    emit stateChanged();
    if (!m_error)
        emit sequenceChanged();
}

} // namespace tagmill
