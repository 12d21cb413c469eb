// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folder_watch.h"

#include "models/background_thread.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <map>
#include <utility>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagmill {

namespace {

/// QFileSystemWatcher says nothing of a file in a folder that is written over.
constexpr std::uint32_t entryEvents = IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF;
/// Of what another machine writes to a network file system nothing is told.
constexpr int pollInterval_ms = 2000;

} // namespace

ReadFolder readFolder(const QString &path)
{
    struct stat status{};
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return {path, isThere ? status.st_ctim.tv_sec * qint64{1'000'000'000} + status.st_ctim.tv_nsec : 0};
}

std::vector<ReadFolder> readResultFolders(const QString &dir)
{
    std::vector<ReadFolder> folders;
    const QDir results(dir + QStringLiteral("/.tagmill/results"));
    if (!results.exists())
        return folders;
    folders.push_back(readFolder(results.path()));
    for (const QString &part : results.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.push_back(readFolder(results.filePath(part)));
    return folders;
}

class FolderWatch::Watcher : public QObject
{
public:
    explicit Watcher(FolderWatch &owner)
        : m_owner(owner)
    {
    }
    ~Watcher() override
    {
        if (m_inotify >= 0)
            ::close(m_inotify);
    }
    Q_DISABLE_COPY_MOVE(Watcher)

    /// In its thread.
    void begin()
    {
        giveWayToGui(); // a dataset has a hundred folders to be looked at
        if (m_inotify = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC); m_inotify >= 0)
            connect(new QSocketNotifier(m_inotify, QSocketNotifier::Read, this), &QSocketNotifier::activated, this, [this] { readEvents(); });
        m_poll = new QTimer(this);
        m_poll->setInterval(pollInterval_ms);
        connect(m_poll, &QTimer::timeout, this, [this] { poll(); });
    }

    void watch(const std::vector<ReadFolder> &folders)
    {
        std::map<int, QString> watched;
        std::map<QString, qint64> stamps;
        for (const ReadFolder &folder : folders) {
            // One that is watched already keeps its number, and another one of its name gets a new one.
            const int number = ::inotify_add_watch(m_inotify, QFile::encodeName(folder.path).constData(), entryEvents);
            if (number >= 0)
                watched.emplace(number, folder.path);
            if (const auto known = m_stamps.find(folder.path); known != m_stamps.end() && (number < 0 || m_watched.contains(number)))
                stamps.insert(*known);
            else
                stamps.emplace(folder.path, told(folder));
        }
        for (const auto &[number, path] : m_watched)
            if (!watched.contains(number))
                ::inotify_rm_watch(m_inotify, number);
        m_watched = std::move(watched);
        m_stamps = std::move(stamps);
        if (m_stamps.empty())
            m_poll->stop();
        else
            m_poll->start();
    }

private:
    /// Its stamp, after another one than was read was told.
    qint64 told(const ReadFolder &read)
    {
        const qint64 now = readFolder(read.path).stamp;
        if (read.stamp != 0 && read.stamp != now)
            emit m_owner.changed(read.path);
        return now;
    }

    void poll()
    {
        for (auto &[path, stamp] : m_stamps)
            if (const qint64 now = readFolder(path).stamp; std::exchange(stamp, now) != now)
                emit m_owner.changed(path);
    }

    void readEvents()
    {
        QSet<QString> paths;
        alignas(inotify_event) std::array<char, 16384> bytes;
        for (ssize_t size = 0; (size = ::read(m_inotify, bytes.data(), bytes.size())) > 0;)
            for (ssize_t at = 0; at < size;) {
                const auto *event = reinterpret_cast<const inotify_event *>(bytes.data() + at);
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
                if (const auto it = m_watched.find(event->wd); it != m_watched.end())
                    paths.insert(it->second);
            }
        for (const QString &path : paths) {
            m_stamps[path] = readFolder(path).stamp;
            emit m_owner.changed(path);
        }
    }

    FolderWatch &m_owner;
    int m_inotify = -1;                 ///< below 0, where the system has no more of them: polling alone
    std::map<int, QString> m_watched;   ///< by their number in inotify
    std::map<QString, qint64> m_stamps; ///< as they were told last
    QTimer *m_poll = nullptr;
};

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_watcher(new Watcher(*this))
{
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("folder watch"));
    m_thread.start();
    QMetaObject::invokeMethod(m_watcher, [this] { m_watcher->begin(); });
}

FolderWatch::~FolderWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FolderWatch::watch(const std::vector<ReadFolder> &folders)
{
    QMetaObject::invokeMethod(m_watcher, [this, folders] { m_watcher->watch(folders); });
}

} // namespace tagmill
