// SPDX-License-Identifier: GPL-3.0-or-later
// Autosave: keeps the unsaved text of a document in the state folder, so that a crash or a power cut costs a moment at
// most. The file goes when the document is saved or the program ends. Written on a thread of its own.
#pragma once

#include "core/config/document.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tagmill {

class DocumentModel;

/// Unsaved edits of a program that is no longer there.
struct LostEdits
{
    std::filesystem::path file; ///< that holds them
    std::filesystem::path path; ///< of the document; empty: it was never saved
    ConfigDocument document;
    QDateTime time;
};

class Autosave : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made when there is something to keep.
    explicit Autosave(DocumentModel &document, std::filesystem::path folder, QObject *parent = nullptr);
    ~Autosave() override;

    /// Default 1000 ms after the first edit that is not kept yet.
    void setDelay(int ms) { m_timer.setInterval(ms); }
    const std::filesystem::path &file() const { return m_file; }
    /// Writes what waits, and returns when it is written; false when it could not be.
    bool flush();

    /// Newest first. Files that cannot be read are left alone.
    static std::vector<LostEdits> lostEdits(const std::filesystem::path &folder);
    static void forget(const LostEdits &edits);

private:
    void keep();

    DocumentModel &m_document;
    std::filesystem::path m_file;
    std::shared_ptr<QLockFile> m_lock; ///< says that this program is there
    std::atomic<bool> m_isKept = true; ///< the last writing went well
    QThreadPool m_pool;
    QTimer m_timer;
};

} // namespace tagmill
