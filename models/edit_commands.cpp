// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edit_commands.h"

#include <QCoreApplication>

namespace tagmill {

EditCommand::EditCommand(DocumentModel &model, QString key, int step, ConfigDocument before, ConfigDocument after, const QString &what)
    : m_model(model)
    , m_key(std::move(key))
    , m_step(step)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    const FieldDesc *field = findField(m_key.toStdString());
    const QString label = field ? QCoreApplication::translate("GenConfig", std::string(field->label).c_str()) : m_key;
    setText(what.isEmpty() ? QCoreApplication::translate("EditCommand", "Change of %1").arg(label) : what);
}

void EditCommand::undo()
{
    m_model.show(m_before, {m_key});
}

void EditCommand::redo()
{
    m_model.show(m_after, {m_key});
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other); // same id, so the same class
    if (next->m_key != m_key || next->m_step != m_step)
        return false;
    m_after = next->m_after;
    setObsolete(m_after.text() == m_before.text());
    return true;
}

} // namespace tagmill
