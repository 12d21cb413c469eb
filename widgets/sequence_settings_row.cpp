// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sequence_settings_row.h"

#include "models/field_text.h"
#include "models/problem_sentence.h"
#include "models/sequence_document.h"
#include "widgets/config_editor_row.h"
#include "widgets/panel_parts.h"
#include "widgets/value_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QToolTip>

namespace tagmill {

namespace {

constexpr int labelPart = 10, editorPart = 14;

/// What it means that nothing is set.
QString unsetText(std::string_view key)
{
    if (key == "executable")
        return SequenceSettingsRow::tr("found automatically");
    if (key == "log_dir" || key == "max_job_vram" || key == "addons")
        return SequenceSettingsRow::tr("none");
    return SequenceSettingsRow::tr("as in the file");
}

} // namespace

SequenceSettingsRow::SequenceSettingsRow(SequenceDocument &document, const FieldDesc &field, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(field)
    , m_layout(new QGridLayout(this))
    , m_label(new QLabel(fieldLabel(field)))
    , m_editor(makeValueEditor(field, this))
    , m_reset(new QToolButton)
    , m_problem(new QLabel)
{
    setObjectName(toQString(field.key));
    for (QWidget *widget : {static_cast<QWidget *>(m_editor), m_editor->focusProxy()}) {
        if (widget) {
            widget->setAccessibleName(fieldLabel(field));
            widget->setAccessibleDescription(fieldDoc(field));
        }
    }
    buildLayout();
    sayUnset();
    connect(m_editor, &ValueEditor::edited, this, &SequenceSettingsRow::take);
    connect(m_editor, &ValueEditor::finished, &m_document, &SequenceDocument::endStep);
    connect(m_editor, &ValueEditor::rejected, this, [this](const QString &message) {
        m_rejection = message;
        showFault(m_fault);
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_rejection.clear();
        m_document.reset(m_field.key);
        refresh();
    });
    refresh();
}

void SequenceSettingsRow::buildLayout()
{
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setHorizontalSpacing(6);
    m_layout->setVerticalSpacing(2);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setBuddy(m_editor);
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reset->setText(m_field.nullable ? QStringLiteral("×") : QStringLiteral("↺"));
    m_reset->setToolTip(m_field.nullable ? tr("Unset: %1").arg(unsetText(m_field.key)) : tr("Reset to the default: %1").arg(valueText(renderConfigValue({}, m_field.key), m_field)));
    m_reset->setAutoRaise(true);
    m_reset->setFixedSize(22, 22);
    m_reset->setAccessibleName(tr("Reset %1").arg(fieldLabel(m_field)));
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_layout->addWidget(m_label, 0, 0);
    m_layout->addWidget(m_editor, 0, 1);
    m_layout->addWidget(m_reset, 0, 2);
    m_layout->addWidget(m_problem, 1, 0, 1, 3);
    m_layout->setColumnStretch(0, labelPart);
    m_layout->setColumnStretch(1, editorPart);
}

void SequenceSettingsRow::sayUnset()
{
    if (!m_field.nullable)
        return;
    for (QLineEdit *edit : m_editor->findChildren<QLineEdit *>())
        edit->setPlaceholderText(unsetText(m_field.key));
    for (QComboBox *box : m_editor->findChildren<QComboBox *>())
        box->setPlaceholderText(unsetText(m_field.key));
}

void SequenceSettingsRow::take(const Value &value)
{
    const auto stored = m_document.setValue(m_field.key, value);
    m_rejection = stored ? QString() : problemSentence(stored.error().problem);
    refresh();
}

void SequenceSettingsRow::refresh()
{
    if (m_rejection.isEmpty())
        m_editor->setValue(m_document.value(m_field.key));
    const bool isChanged = m_document.isChanged(m_field.key);
    setShown(*m_reset, isChanged || !m_rejection.isEmpty(), *m_editor);
    QFont font = m_label->font();
    font.setBold(isChanged);
    m_label->setFont(font);
    showFault(m_fault);
}

void SequenceSettingsRow::showFault(const QString &text)
{
    m_fault = text;
    const QString shown = m_rejection.isEmpty() ? text : m_rejection;
    m_problem->setText(shown);
    m_problem->setVisible(!shown.isEmpty());
}

bool SequenceSettingsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const Value fallback = renderConfigValue({}, m_field.key);
    const QString text = fieldToolTip(m_field, fallback.isNull() ? unsetText(m_field.key) : valueText(fallback, m_field));
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
    return true;
}

} // namespace tagmill
