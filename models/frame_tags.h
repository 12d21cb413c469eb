// SPDX-License-Identifier: GPL-3.0-or-later
// FrameTags: the user's tags, quarantine and saved views of the open dataset. A change counts at once and is written soon
// after, in a job that reads the file again first, so that two windows on one dataset lose nothing of each other's. What
// could not be written (full disk) is kept and tried again, also when another dataset is opened or takes the folder: it is
// never written into another one. A change can be undone as long as its dataset is open: the opposite change is made, so that
// what another window said meanwhile stays. Lives on the GUI thread.
#pragma once

#include "core/dataset/annotations.h"
#include "models/dataset_handle.h"
#include "models/latest_job.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace tagmill {

class FrameTags : public QObject
{
    Q_OBJECT
public:
    explicit FrameTags(DatasetHandle &dataset, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~FrameTags() override;

    const Annotations &annotations() const { return m_annotations; }
    FrameTagSet tagsOf(const std::string &imageId) const { return m_annotations.tagsOf(imageId); }
    QString tagName(int tag) const; ///< as given, or "Tag 3"; quarantineTag: "Quarantine"
    int count(int tag) const;       ///< frames that carry it

    QUndoStack &undoStack() { return m_undo; }

    /// All of them get the tag, or lose it when all had it.
    void toggle(const std::vector<std::string> &imageIds, int tag);
    void setTagName(int tag, const QString &name);
    void saveView(SavedView view);
    void removeView(const QString &name);

    /// Why the file could not be read or written; nothing when it could.
    const std::optional<Error> &error() const { return m_error; }
    bool isWritten() const { return m_edits.empty() && !m_writing; }
    /// Tries again what failed.
    void retry();

    struct Unsaved
    {
        QString dir; ///< of the dataset
        std::optional<Error> error; ///< nothing: the folder is gone, or is another one by now
    };
    /// Writes now what is not written yet, also of datasets that were open before. The first one whose tags could not be.
    std::optional<Unsaved> save();
    /// Forgets what is not written of a dataset.
    void discard(const QString &dir);

signals:
    void changed();        ///< tags or their names
    void viewsChanged();
    void errorChanged();

private:
    using Edit = std::function<void(Annotations &)>;
    using Edits = std::vector<Edit>;
    using Signal = void (FrameTags::*)();
    class Command;
    struct Left
    {
        QString dir;
        std::uint64_t folder;
        Edits edits;
        std::optional<Error> error;
    };

    void onDataset();
    void read();
    void edit(Edit edit);
    void push(Edit redo, Edit undo, Signal said, const QString &what);
    void write();
    void take(Result<Annotations> result);
    void setError(std::optional<Error> error);
    void leave();
    void takeUp(const QString &dir, std::uint64_t folder);

    DatasetHandle &m_dataset;
    QString m_dir; ///< whose they are; empty: no dataset
    std::uint64_t m_folder = 0; ///< DatasetSnapshot::folder
    Annotations m_annotations;
    QUndoStack m_undo; ///< of the dataset that is open
    bool m_isRead = false;
    Edits m_edits;   ///< not written yet
    size_t m_writing = 0; ///< so many of them are being written
    std::vector<Left> m_left; ///< of datasets that are not open any more
    std::optional<Error> m_error;
    QTimer m_delay;
    QThreadPool m_pool;
    LatestJob<Result<Annotations>> m_job;
};

} // namespace tagmill
