// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edit_commands.h"

#include <QCoreApplication>

#include <utility>

namespace tagmill {

EditCommand::EditCommand(DocumentModel &model, QString key, int step, const ConfigDocument &before, ConfigDocument after, const QString &what)
    : EditCommand(model, std::move(key), step, writtenOf(before), writtenOf(after))
{
    m_made = std::move(after);
    const FieldDesc *field = findField(m_key.toStdString());
    const QString label = field ? QCoreApplication::translate("GenConfig", std::string(field->label).c_str()) : m_key;
    setText(what.isEmpty() ? QCoreApplication::translate("EditCommand", "Change of %1").arg(label) : what);
}

EditCommand::EditCommand(DocumentModel &model, QString key, int step, Written before, Written after)
    : m_model(model)
    , m_key(std::move(key))
    , m_step(step)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

EditCommand::Written EditCommand::writtenOf(const ConfigDocument &document)
{
    return {document.text(), document.format(), document.fileName()};
}

void EditCommand::show(const Written &written)
{
    if (auto document = ConfigDocument::fromText(written.text, written.format, written.fileName)) // as it was read before
        m_model.show(*std::move(document), {m_key});
}

void EditCommand::undo()
{
    show(m_before);
}

void EditCommand::redo()
{
    if (m_made)
        m_model.show(*std::exchange(m_made, std::nullopt), {m_key});
    else
        show(m_after);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other); // same id, so the same class
    if (next->m_key != m_key || next->m_step != m_step)
        return false;
    m_after = next->m_after;
    setObsolete(m_after.text == m_before.text);
    return true;
}

} // namespace tagmill
