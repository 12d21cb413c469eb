// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_file_watch.h"

#include "models/document_model.h"

namespace tagmill {

ConfigFileWatch::ConfigFileWatch(DocumentModel &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_file, &FileWatch::changed, this, &ConfigFileWatch::check);
    connect(&m_document, &DocumentModel::pathChanged, this, &ConfigFileWatch::watch);
    connect(&m_document, &DocumentModel::savedChanged, this, [this] {
        m_conflict.reset();
        m_lastProblem.clear();
    });
    watch();
}

void ConfigFileWatch::watch()
{
    m_conflict.reset();
    m_lastProblem.clear();
    m_file.watch(m_document.path());
}

void ConfigFileWatch::check()
{
    const std::filesystem::path &path = m_document.path();
    if (path.empty())
        return;
    auto onDisk = ConfigDocument::fromFile(path);
    if (!onDisk) {
        m_conflict.reset();
        const Problem &problem = onDisk.error().problem;
        if (std::exchange(m_lastProblem, problem.text()) != problem.text())
            emit lost(problem);
        return;
    }
    if (!std::exchange(m_lastProblem, {}).empty())
        emit found();
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
    m_document.takeBackDraft();
    m_document.apply(theirs, tr("Change of the file by another program"));
    m_document.fileChanged(theirs);
}

} // namespace tagmill
