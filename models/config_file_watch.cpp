// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_file_watch.h"

#include "models/document_model.h"
#include "models/path_text.h"

namespace tagmill {

namespace {

constexpr int settleTime = 200; // ms

} // namespace

ConfigFileWatch::ConfigFileWatch(DocumentModel &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ConfigFileWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_document, &DocumentModel::pathChanged, this, &ConfigFileWatch::watch);
    connect(&m_document, &DocumentModel::savedChanged, this, [this] {
        m_conflict.reset();
        m_lastProblem.clear();
    });
    watch();
}

/// The folder too: many programs write a new file and rename it.
void ConfigFileWatch::watch()
{
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_conflict.reset();
    m_lastProblem.clear();
    const std::filesystem::path &path = m_document.path();
    std::error_code ec;
    if (path.empty() || !std::filesystem::exists(path, ec))
        return;
    m_watcher.addPath(pathText(path));
    m_watcher.addPath(pathText(std::filesystem::absolute(path).parent_path()));
}

void ConfigFileWatch::check()
{
    const std::filesystem::path &path = m_document.path();
    if (path.empty())
        return;
    std::error_code ec;
    if (std::filesystem::exists(path, ec) && !m_watcher.files().contains(pathText(path)))
        m_watcher.addPath(pathText(path)); // renamed over
    auto onDisk = ConfigDocument::fromFile(path);
    if (!onDisk) {
        m_conflict.reset();
        const Problem &problem = onDisk.error().problem;
        if (std::exchange(m_lastProblem, problem.text()) != problem.text())
            emit lost(problem);
        return;
    }
    m_lastProblem.clear();
    if (onDisk->text() == m_document.saved().text()) {
        m_conflict.reset();
    } else if (!m_document.isModified() || onDisk->text() == m_document.document().text()) {
        m_document.fileChanged(*std::move(onDisk));
        emit followed();
    } else if (!m_conflict || m_conflict->text() != onDisk->text()) {
        m_conflict = *std::move(onDisk);
        emit conflicted();
    }
}

void ConfigFileWatch::keepMine()
{
    if (m_conflict)
        m_document.fileChanged(*std::exchange(m_conflict, std::nullopt));
}

void ConfigFileWatch::takeTheirs()
{
    if (!m_conflict)
        return;
    const ConfigDocument theirs = *std::exchange(m_conflict, std::nullopt);
    m_document.setDraft({});
    m_document.apply(theirs, tr("Change of the file by another program"));
    m_document.fileChanged(theirs);
}

} // namespace tagmill
