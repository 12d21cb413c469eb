// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edit_commands.h"

#include "models/field_text.h"

#include <QCoreApplication>

#include <utility>

namespace tagmill {

namespace {

constexpr int longestValue = 40; ///< letters

/// Of many elements it says how many there are.
QString shortValue(const Value &value, const FieldDesc &field)
{
    if (const auto *list = value.as<ValueList>(); list && field.kind == Kind::ObjectList)
        return QString::number(list->size());
    const QString text = valueText(value, field).simplified();
    return text.size() <= longestValue ? text : text.left(longestValue - 1) + QStringLiteral("…");
}

/// "Field of view: 70°".
QString editText(const QString &key, const ConfigDocument &after)
{
    const FieldDesc *field = findField(key.toStdString());
    if (!field || field->kind == Kind::Group)
        return QCoreApplication::translate("EditCommand", "Change of %1").arg(field ? fieldLabel(*field) : key);
    const QString value = shortValue(field->get(after.config()), *field);
    const QString format = after.isExplicit(field->key) ? QCoreApplication::translate("EditCommand", "%1: %2", "a field and its value") : QCoreApplication::translate("EditCommand", "%1: back to %2", "a field and its default");
    return format.arg(fieldLabel(*field), value);
}

} // namespace

EditCommand::EditCommand(DocumentModel &model, QString key, int step, const ConfigDocument &before, ConfigDocument after, const QString &what)
    : EditCommand(model, std::move(key), step, writtenOf(before), writtenOf(after))
{
    m_made = std::move(after);
    setText(what.isEmpty() ? editText(m_key, *m_made) : what);
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
    setText(next->text());
    setObsolete(m_after.text == m_before.text);
    return true;
}

} // namespace tagmill
