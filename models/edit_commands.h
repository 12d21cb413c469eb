// SPDX-License-Identifier: GPL-3.0-or-later
// EditCommand: one undoable edit of one key of the document, or of its text.
#pragma once

#include "models/document_model.h"

#include <QUndoCommand>

#include <optional>

namespace tagmill {

class EditCommand : public QUndoCommand
{
public:
    EditCommand(DocumentModel &model, QString key, int step, const ConfigDocument &before, ConfigDocument after, const QString &what = {});

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

    int step() const { return m_step; }
    /// For the stack: joins this one to no edit at all.
    EditCommand *opposite() const { return new EditCommand(m_model, m_key, m_step, m_after, m_before); }

private:
    /// What a document is read from again: a thousand steps are kept, and one that was read is many times as large.
    struct Written
    {
        std::string text;
        TextFormat format = TextFormat::Yaml;
        std::string fileName;
    };
    EditCommand(DocumentModel &model, QString key, int step, Written before, Written after);
    static Written writtenOf(const ConfigDocument &document);
    void show(const Written &written);

    DocumentModel &m_model;
    QString m_key;
    int m_step;
    Written m_before, m_after;
    std::optional<ConfigDocument> m_made; ///< what was after, until it is shown for the first time
};

} // namespace tagmill
