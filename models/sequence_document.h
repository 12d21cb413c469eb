// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceDocument: a scene sequence being set up: which .blend, which settings, which frames, where to; and the camera
// path that a dry run of it found. Every edit can be undone; successive ones of one setting are one undo step until
// endStep() is called. Lives on the GUI thread.
#pragma once

#include "models/render_job.h"

#include <QUndoStack>

#include <memory>
#include <optional>

namespace tagmill {

struct FrameChoice
{
    std::optional<int> start, end, step; ///< not set: as in the file
    bool operator==(const FrameChoice &) const = default;
};

class SequenceDocument : public QObject
{
    Q_OBJECT
public:
    explicit SequenceDocument(QObject *parent = nullptr);
    ~SequenceDocument() override;

    QUndoStack &undoStack() { return m_undo; }
    /// The next edit of the same setting is a step of its own.
    void endStep() { ++m_step; }
    /// As it was at first: no file, the default settings. A step as others are: nothing of it was saved anywhere.
    void clear();
    const QString &blendFile() const { return m_setup.blendFile; }
    /// Another file: its path is not known any more.
    void setBlendFile(const QString &path);
    const QString &outputDir() const { return m_setup.outputDir; }
    /// A path that is known is asked for again, with what lies in that folder.
    void setOutputDir(const QString &dir);
    const FrameChoice &frames() const { return m_setup.frames; }
    void setFrames(const FrameChoice &frames);
    const RenderConfig &config() const { return m_setup.config; }
    Value value(std::string_view key) const;
    bool isChanged(std::string_view key) const; ///< not the default
    /// Errors as setRenderConfig().
    Result<> setValue(std::string_view key, const Value &value);
    void reset(std::string_view key);

    /// Why nothing can be started; its `where` is a key when one is at fault.
    std::optional<Problem> fault() const;
    bool canStart() const { return !fault() && !m_setup.outputDir.isEmpty(); }
    SequenceRunOptions options() const;
    /// The same from a shell.
    QString commandLine() const;
    /// Settings that no flag says: they need a file of their own (--config).
    QStringList keysWithoutFlag() const;

    /// Asks Blender for the cameras; an earlier asking is given up.
    void preview();
    void cancelPreview();
    bool isPreviewing() const;
    /// The last asking, over or not; nullptr before the first.
    const RenderJob *previewJob() const { return m_preview; }
    /// Cameras with the frames' states; nullptr before the first preview succeeded.
    const std::shared_ptr<const SequenceSummary> &path() const { return m_path; }
    /// Something changed since the path was found.
    bool isPathStale() const { return m_path && m_isPathStale; }

signals:
    void changed();        ///< anything that options() says
    void previewChanged(); ///< state or progress of the preview
    void pathChanged();

private:
    struct Setup
    {
        QString blendFile, outputDir;
        FrameChoice frames;
        RenderConfig config;
        bool operator==(const Setup &) const = default;
    };
    class Edit;
    void edit(Setup after, const QString &key, const QString &what);
    void put(const Setup &setup);
    void dropPreview();
    void takePreview();

    Setup m_setup;
    QUndoStack m_undo;
    int m_step = 0; ///< edits of one key and one step merge
    RenderJob *m_preview = nullptr; ///< child
    std::shared_ptr<const SequenceSummary> m_path;
    bool m_isPathStale = false;
};

} // namespace tagmill
