// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigFileWatch: notices when another program writes or removes the file of the document. An unedited document
// follows the file; an edited one is left alone, and whoever shows it is told.
#pragma once

#include "core/config/document.h"
#include "models/file_watch.h"

#include <QObject>

#include <optional>

namespace tagmill {

class DocumentModel;

class ConfigFileWatch : public QObject
{
    Q_OBJECT
public:
    explicit ConfigFileWatch(DocumentModel &document, QObject *parent = nullptr);

    /// Looks now. Saving asks this first.
    void check();
    /// What the file holds, when it is not what was read or written here, and can be read.
    const std::optional<ConfigDocument> &conflict() const { return m_conflict; }
    /// Edits go on against the file as it is now: the next save overwrites it.
    void keepMine();
    /// The file's text becomes the document's, as an undoable edit.
    void takeTheirs();

signals:
    /// The document follows its file.
    void followed();
    /// The file is another one, and the document has edits: conflict().
    void conflicted();
    /// The file is gone, or no longer a config.
    void lost(const tagmill::Problem &problem);
    /// It can be read again.
    void found();

private:
    void watch();

    DocumentModel &m_document;
    FileWatch m_file;
    std::optional<ConfigDocument> m_conflict;
    std::string m_lastProblem;
};

} // namespace tagmill
