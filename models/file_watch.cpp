// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/file_watch.h"

#include "models/path_text.h"

namespace tagmill {

namespace {

constexpr int settleTime = 200; // ms

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::settled);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

/// The folder too: many programs write a new file and rename it.
void FileWatch::watch(const std::filesystem::path &file)
{
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_file = file;
    std::error_code ec;
    if (file.empty() || !std::filesystem::exists(file, ec))
        return;
    m_watcher.addPath(pathText(file));
    m_watcher.addPath(pathText(std::filesystem::absolute(file).parent_path()));
}

void FileWatch::settled()
{
    std::error_code ec;
    if (std::filesystem::exists(m_file, ec) && !m_watcher.files().contains(pathText(m_file)))
        m_watcher.addPath(pathText(m_file)); // renamed over
    emit changed();
}

} // namespace tagmill
