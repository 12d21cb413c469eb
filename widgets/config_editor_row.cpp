// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config_editor_row.h"

#include "models/config_model.h"
#include "models/document_model.h"
#include "models/field_text.h"
#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"
#include "widgets/value_editor.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

// Label and editor share the width in equal parts in every row, so that columns align.
constexpr int labelWidth = 84, labelPart = 10, editorPart = 18; // px at least, parts

QString boundText(const FieldDesc &field)
{
    const bool hasMin = std::isfinite(field.hard.min), hasMax = std::isfinite(field.hard.max);
    const QString low = valueText(field.hard.min, field), high = valueText(field.hard.max, field);
    if (hasMin && hasMax)
        return QStringLiteral("%1 … %2").arg(low, high);
    if (hasMin)
        return (field.hard.minOpen ? QStringLiteral("> ") : QStringLiteral("≥ ")) + low;
    if (hasMax)
        return (field.hard.maxOpen ? QStringLiteral("< ") : QStringLiteral("≤ ")) + high;
    return {};
}

} // namespace

QString fieldToolTip(const FieldDesc &field, const QString &defaultText)
{
    QStringList facts = {QStringLiteral("<code>%1</code>").arg(toQString(field.key))};
    if (const QString bounds = boundText(field); !bounds.isEmpty())
        facts.append(QCoreApplication::translate("ConfigEditor", "Range: %1").arg(bounds.toHtmlEscaped()));
    facts.append(QCoreApplication::translate("ConfigEditor", "Default: %1").arg(defaultText.toHtmlEscaped()));
    return QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
        .arg(fieldLabel(field).toHtmlEscaped(), fieldDoc(field).toHtmlEscaped(), facts.join(QStringLiteral("<br>")));
}

ConfigEditorRow::ConfigEditorRow(DocumentModel &document, const QModelIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_index(index)
    , m_field(*index.data(ConfigModel::FieldRole).value<const FieldDesc *>())
    , m_layout(new QGridLayout(this))
    , m_label(new QLabel(fieldLabel(m_field)))
    , m_editor(makeValueEditor(m_field, this))
    , m_reset(new QToolButton)
{
    setObjectName(toQString(m_field.key));
    m_editor->setAccessibleName(fieldLabel(m_field));
    m_editor->setAccessibleDescription(fieldDoc(m_field));
    if (QWidget *proxy = m_editor->focusProxy()) {
        proxy->setAccessibleName(fieldLabel(m_field));
        proxy->setAccessibleDescription(fieldDoc(m_field));
    }
    buildLayout();
    connect(m_editor, &ValueEditor::edited, this, [this](const Value &value) {
        m_rejection.clear();
        // Only a key the schema lacks is refused here, and this one has it.
        const auto result = m_document.setValue(m_field.key, value);
        if (!result)
            showProblems(problemSentence(result.error().problem), true);
    });
    connect(m_editor, &ValueEditor::finished, this, [this] { m_document.endStep(); });
    connect(m_editor, &ValueEditor::rejected, this, [this](const QString &message) {
        m_rejection = message;
        refresh();
    });
    connect(m_reset, &QToolButton::clicked, this, &ConfigEditorRow::reset);
    refresh();
}

void ConfigEditorRow::buildLayout()
{
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setHorizontalSpacing(6);
    m_layout->setVerticalSpacing(2);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(labelWidth);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setBuddy(m_editor);
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    m_reset->setFixedSize(22, 22);
    m_reset->setAccessibleName(tr("Reset %1").arg(fieldLabel(m_field)));
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    m_layout->addWidget(m_label, 0, 0);
    if (m_editor->isWide())
        m_layout->addWidget(m_editor, 1, 0, 1, 3);
    else
        m_layout->addWidget(m_editor, 0, 1);
    m_layout->addWidget(m_reset, 0, 2);
    m_layout->setColumnStretch(0, labelPart);
    m_layout->setColumnStretch(1, editorPart);
}

void ConfigEditorRow::refresh()
{
    if (!m_index.isValid())
        return;
    const Value value = m_index.data(ConfigModel::ValueRole).value<Value>();
    const bool isExplicit = m_index.data(ConfigModel::IsExplicitRole).toBool();
    m_editor->setValue(value);
    if (isExplicit != m_isExplicit) {
        m_isExplicit = isExplicit;
        QFont font = m_label->font();
        font.setBold(isExplicit);
        m_label->setFont(font);
    }
    refreshReset(value.isNull(), m_index.data(ConfigModel::DefaultRole).value<Value>().isNull());

    const auto problems = m_index.data(ConfigModel::ProblemsRole).value<std::vector<Problem>>();
    QStringList sentences;
    if (!m_rejection.isEmpty())
        sentences.append(m_rejection);
    for (const Problem &problem : problems)
        sentences.append(problemSentence(problem));
    const bool isError = !m_rejection.isEmpty()
        || std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
    showProblems(sentences.join(QLatin1Char('\n')), isError);
}

/// An explicit value can be taken back; a value that need not be there can be unset.
void ConfigEditorRow::refreshReset(bool isNull, bool isDefaultNull)
{
    const bool clears = m_field.nullable && !isNull && !isDefaultNull && !m_isExplicit;
    m_reset->setVisible(m_isExplicit || clears);
    m_reset->setText(m_isExplicit && !(m_field.nullable && isDefaultNull) ? QStringLiteral("↺") : QStringLiteral("×"));
    m_reset->setToolTip(m_isExplicit ? tr("Reset to the default: %1").arg(valueText(m_index.data(ConfigModel::DefaultRole).value<Value>(), m_field))
                                     : tr("Unset"));
}

void ConfigEditorRow::reset()
{
    m_document.endStep();
    const auto result = m_isExplicit ? m_document.removeValue(m_field.key) : m_document.setValue(m_field.key, Value());
    m_document.endStep();
    if (!result)
        showProblems(problemSentence(result.error().problem), true);
}

void ConfigEditorRow::showProblems(const QString &text, bool isError)
{
    if (text.isEmpty() && !m_problem)
        return;
    if (!m_problem) {
        m_problem = new QLabel(this);
        m_problem->setWordWrap(true);
        m_problem->setObjectName(QStringLiteral("problem"));
        m_layout->addWidget(m_problem, 2, 0, 1, 3);
    }
    if (m_problem->text() != text)
        m_problem->setText(text);
    setTone(m_problem, isError ? Tone::Bad : Tone::Warning);
    m_problem->setVisible(!text.isEmpty());
}

void ConfigEditorRow::focusEditor()
{
    QWidget *widget = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    widget->setFocus(Qt::OtherFocusReason);
}

QString ConfigEditorRow::toolTipText() const
{
    return fieldToolTip(m_field, valueText(m_index.data(ConfigModel::DefaultRole).value<Value>(), m_field));
}

bool ConfigEditorRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(), this);
    return true;
}

} // namespace tagmill
