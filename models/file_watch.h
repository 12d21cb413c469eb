// SPDX-License-Identifier: GPL-3.0-or-later
// FileWatch: notices when another program writes, replaces or removes a file. Lives on the GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>

namespace tagmill {

class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);
    /// This file from now on; one that is not there: none.
    void watch(const std::filesystem::path &file);

signals:
    /// The file may be another one, or another one beside it was written.
    void changed();

private:
    void settled();

    std::filesystem::path m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< programs write in several steps
};

} // namespace tagmill
