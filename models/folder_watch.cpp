// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folder_watch.h"

#include "models/background_thread.h"

#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QSet>

#include <sys/stat.h>

namespace tagmill {

namespace {

QSet<QString> setOf(const QStringList &paths)
{
    return {paths.begin(), paths.end()};
}

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

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_place(new QObject)
{
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("folder watch"));
    m_thread.start();
    QMetaObject::invokeMethod(m_place, [this] {
        giveWayToGui(); // a dataset has a hundred folders to be looked at
        m_watcher = new QFileSystemWatcher(m_place);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::changed);
    });
}

FolderWatch::~FolderWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FolderWatch::watch(const std::vector<ReadFolder> &folders)
{
    QMetaObject::invokeMethod(m_place, [this, folders] {
        const QSet<QString> before = setOf(m_watcher->directories());
        QSet<QString> wanted;
        for (const ReadFolder &folder : folders)
            wanted.insert(folder.path);
        if (const QSet<QString> gone = before - wanted; !gone.isEmpty())
            m_watcher->removePaths(gone.values());
        if (const QSet<QString> fresh = wanted - before; !fresh.isEmpty())
            m_watcher->addPaths(fresh.values());
        for (const ReadFolder &folder : folders)
            if (folder.stamp != 0 && !before.contains(folder.path) && readFolder(folder.path).stamp != folder.stamp)
                emit changed(folder.path);
    });
}

} // namespace tagmill
