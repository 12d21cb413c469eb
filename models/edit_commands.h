// SPDX-License-Identifier: GPL-3.0-or-later
// EditCommand: one undoable edit of one key of the document, or of its text.
#pragma once

#include "models/document_model.h"

#include <QUndoCommand>

namespace tagmill {

class EditCommand : public QUndoCommand
{
public:
    EditCommand(DocumentModel &model, QString key, int step, ConfigDocument before, ConfigDocument after, const QString &what = {});

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

    int step() const { return m_step; }
    /// For the stack: joins this one to no edit at all.
    EditCommand *opposite() const { return new EditCommand(m_model, m_key, m_step, m_after, m_before); }

private:
    DocumentModel &m_model;
    QString m_key;
    int m_step;
    ConfigDocument m_before, m_after;
};

} // namespace tagmill
