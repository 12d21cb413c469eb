// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentModel: the config being edited. It holds a ConfigDocument (the text and what derives from it),
// its file, and the undo stack every edit goes through. Successive edits of one key are one undo step
// until endStep() is called, so a drag is one step. Undo puts the former document back whole: equal text.
// Lives on the GUI thread; copy document() for jobs (a value, cheap).
#pragma once

#include "core/config/document.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <filesystem>
#include <optional>

namespace tagmill {

/// A text that cannot be read.
struct Draft
{
    std::string text;
    Problem problem;                 ///< why
    std::optional<std::string> file; ///< what the file holds, when that never could be read
};

class DocumentModel : public QObject
{
    Q_OBJECT
public:
    /// Starts with ConfigDocument::newDocument().
    explicit DocumentModel(QObject *parent = nullptr);

    const ConfigDocument &document() const { return m_document; }
    const GenConfig &config() const { return m_document.config(); }
    /// What the file holds: as read or written last. Of a document never saved: what it began with.
    const ConfigDocument &saved() const { return m_saved; }
    const std::vector<Problem> &problems() const { return m_document.problems(); }
    bool hasErrors() const { return m_document.hasErrors(); }
    QUndoStack &undoStack() { return m_undo; }

    const std::filesystem::path &path() const { return m_path; } ///< empty: never saved
    bool isModified() const { return !m_undo.isClean() || (m_draft && m_draft->text != m_draft->file); }
    /// File name without folder, or "Untitled".
    QString displayName() const;

    void newDocument();
    /// On failure the present document stays.
    Result<> open(const std::filesystem::path &path);
    /// A file that cannot be read as a config, to be mended: its text is the draft of an empty document. Nothing is written until
    /// it can be read. Error when it holds no text.
    Result<> openDraft(const std::filesystem::path &path);
    /// Puts another document in place and forgets the undo history; `path` is where save() would write.
    void setDocument(ConfigDocument document, std::filesystem::path path = {});
    /// Writes to path(), atomically. Error InvalidValue when there is none.
    Result<> save();
    /// By extension; a document of the other format is written anew, without its comments.
    Result<> saveAs(const std::filesystem::path &path);

    /// Writes one key as an undoable edit, called `what` in the undo list or by the value. Setting what is already there,
    /// explicitly, is no edit.
    Result<> setValue(std::string_view key, const Value &value, const QString &what = {});
    /// Removes one explicit key, back to its default.
    Result<> removeValue(std::string_view key);
    /// Puts another text in place as an undoable edit; successive ones are one step. Error Parse, with its line: the
    /// document stays as it is.
    Result<> setText(std::string text);
    /// A text that cannot be read stands in an editor: the document counts as edited, and is not saved until the text is mended
    /// or taken back.
    void setDraft(std::string text, const Problem &problem);
    void takeBackDraft();
    const std::optional<Draft> &draft() const { return m_draft; }
    bool hasDraft() const { return m_draft.has_value(); }
    /// Editors that wait with what is typed hand it over now.
    void flush() { emit flushRequested(); }
    /// Any change of the document as one undoable step, called `what` in the undo list.
    void apply(ConfigDocument after, const QString &what);
    /// The file was written by another program and holds `text` now. Without edits the document becomes that, as an undoable
    /// step; with edits it stays, and is compared with that text from now on.
    void fileChanged(ConfigDocument onDisk);
    /// The next edit of the same key is a step of its own.
    void endStep();
    /// Edits since endStep() were none: the document is as it was, nothing of them can be undone or redone.
    void takeBackStep();

signals:
    /// Values or explicitness of these fields changed.
    void fieldsChanged(const QStringList &keys);
    /// The config is another one; after fieldsChanged or documentReplaced.
    void configChanged();
    void problemsChanged();
    void documentReplaced();
    void pathChanged();
    void flushRequested();
    /// saved() is another one.
    void savedChanged();
    void modifiedChanged(bool isModified);
    /// There is one now, or none any more.
    void draftChanged(bool hasDraft);

private:
    friend class EditCommand;
    void show(ConfigDocument document, const QStringList &keys);
    void replace(ConfigDocument document, std::filesystem::path path, std::optional<Draft> draft);
    Result<> push(std::string_view key, ConfigDocument after, const QString &what = {});
    void setSaved(ConfigDocument document);
    Result<> write(const std::filesystem::path &path, const ConfigDocument &document);
    void updateModified();

    ConfigDocument m_document, m_saved;
    std::filesystem::path m_path;
    QUndoStack m_undo;
    int m_step = 0; ///< edits of one key and one step merge
    std::optional<Draft> m_draft;
    bool m_wasModified = false;
};

} // namespace tagmill
