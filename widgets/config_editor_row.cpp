// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config_editor_row.h"

#include "core/problem_kinds.h"
#include "models/config_model.h"
#include "models/document_model.h"
#include "models/field_text.h"
#include "models/problem_sentence.h"
#include "models/value_json.h"
#include "widgets/panel_parts.h"
#include "widgets/value_editor.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

// Label and editor share the width in equal parts in every row, so that columns align.
constexpr int originBar = 3; // px
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

std::optional<QuickFix> firstFix(const ConfigDocument &document, const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        if (auto fix = quickFix(document, problem))
            return fix;
    return {};
}

/// As wide as there is room; what has none in the middle of its text is left out.
class ElidedButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (m_isPainting)
            option->text = fontMetrics().elidedText(option->text, Qt::ElideMiddle, width() - 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, option, this) - 6);
    }
    void paintEvent(QPaintEvent *event) override
    {
        m_isPainting = true; // the size asked for is that of the whole text
        QToolButton::paintEvent(event);
        m_isPainting = false;
    }

private:
    bool m_isPainting = false;
};

} // namespace

QString fieldToolTip(const FieldDesc &field, const QString &defaultText, const QString &origin)
{
    QStringList facts = {QStringLiteral("<code>%1</code>").arg(toQString(field.key))};
    if (const QString bounds = boundText(field); !bounds.isEmpty())
        facts.append(QCoreApplication::translate("ConfigEditor", "Range: %1").arg(bounds.toHtmlEscaped()));
    facts.append(QCoreApplication::translate("ConfigEditor", "Default: %1").arg(defaultText.toHtmlEscaped()));
    if (!origin.isEmpty())
        facts.append(origin.toHtmlEscaped());
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
        if (proxy->accessibleName().isEmpty())
            proxy->setAccessibleName(fieldLabel(m_field));
        proxy->setAccessibleDescription(fieldDoc(m_field));
    }
    for (QWidget *part : m_editor->findChildren<QWidget *>())
        part->installEventFilter(this);
    buildLayout();
    connect(m_editor, &ValueEditor::edited, this, [this](const Value &value) {
        m_rejection.clear();
        // Only a key the schema lacks is refused here, and this one has it.
        const auto result = m_document.setValue(m_field.key, value);
        if (!result)
            showProblems(problemSentence(result.error().problem), true);
    });
    connect(m_editor, &ValueEditor::elementEdited, this, [this](const QString &path, const Value &value, const Value &whole) {
        // One value of a list that the text has is patched in its place; comments around it stay.
        const auto result = m_isExplicit ? m_document.setValue(std::string(m_field.key) + "." + path.toStdString(), value) : m_document.setValue(m_field.key, whole);
        if (!result)
            showProblems(problemSentence(result.error().problem), true);
    });
    connect(m_editor, &ValueEditor::finished, this, [this] { m_document.endStep(); });
    connect(m_editor, &ValueEditor::takenBack, &m_document, &DocumentModel::takeBackStep);
    connect(m_editor, &ValueEditor::rejected, this, [this](const QString &message) {
        m_rejection = message;
        refresh();
    });
    connect(m_reset, &QToolButton::clicked, this, &ConfigEditorRow::reset);
    refresh();
}

void ConfigEditorRow::buildLayout()
{
    m_layout->setContentsMargins(originBar + 4, 1, 0, 1);
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
    m_reset->installEventFilter(this);
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
    for (const std::vector<Problem> &kind : problemKinds(problems))
        sentences.append(kindSentence(kind));
    const bool isError = !m_rejection.isEmpty()
        || std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
    showProblems(sentences.join(QLatin1Char('\n')), isError);
    showFix(problems);
    refreshBar();
}

/// Drawn anew only when it changes: what stands in the row is drawn with it, and an edit refreshes every row.
void ConfigEditorRow::refreshBar()
{
    const auto origin = m_index.data(ConfigModel::OriginRole).value<ValueOrigin>().kind;
    const bool isEdited = m_index.data(ConfigModel::IsEditedRole).toBool();
    if (std::pair(origin, isEdited) == std::pair(m_origin, m_isEdited))
        return;
    m_origin = origin;
    m_isEdited = isEdited;
    update();
}

/// An explicit value can be taken back; a value that need not be there can be unset.
void ConfigEditorRow::refreshReset(bool isNull, bool isDefaultNull)
{
    const bool clears = m_field.nullable && !isNull && !isDefaultNull && !m_isExplicit;
    setShown(*m_reset, m_isExplicit || clears, *m_editor);
    m_reset->setText(m_isExplicit && !(m_field.nullable && isDefaultNull) ? QStringLiteral("↺") : QStringLiteral("×"));
    m_reset->setAccessibleName((m_isExplicit ? tr("Reset %1") : tr("Unset %1")).arg(fieldLabel(m_field)));
}

/// Found out on a document without the key: only when somebody asks, an edit refreshes every row.
QString ConfigEditorRow::resetText() const
{
    if (!m_isExplicit)
        return tr("Unset");
    ConfigDocument without = m_document.document();
    if (!without.remove(m_field.key))
        return {};
    const ValueOrigin below = without.originOf(m_field.key);
    const QString value = valueText(m_field.get(without.config()), m_field);
    return below.kind == ValueOrigin::Kind::Preset ? tr("Back to preset %1: %2").arg(QString::fromStdString(below.preset), value) : tr("Reset to the default: %1").arg(value);
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

/// The first that is plain; the problems below it are seen to when it is done. Each is tried on a document of its own, in a job:
/// with faults in half of the fields that takes longer than an edit may.
void ConfigEditorRow::showFix(const std::vector<Problem> &problems)
{
    if (problems.empty()) {
        m_fixing.cancel();
        return showFixText({});
    }
    m_fixing.start([document = m_document.document(), problems](const Progress &) { return firstFix(document, problems); },
                   [this](const std::optional<QuickFix> &fix) { showFixText(fix ? problemSentence(fix->what) : QString()); });
}

void ConfigEditorRow::showFixText(const QString &text)
{
    if (text.isEmpty() && !m_fix)
        return;
    if (!m_fix) {
        m_fix = new ElidedButton(this);
        m_fix->setObjectName(QStringLiteral("fix"));
        m_fix->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_layout->addWidget(m_fix, 3, 0, 1, 3, Qt::AlignLeft);
        connect(m_fix, &QToolButton::clicked, this, [this] {
            // Of the document as it is now.
            if (const auto fix = firstFix(m_document.document(), m_index.data(ConfigModel::ProblemsRole).value<std::vector<Problem>>()))
                m_document.apply(fix->after, problemSentence(fix->what));
        });
    }
    m_fix->setText(text);
    m_fix->setToolTip(text);
    setShown(*m_fix, !text.isEmpty(), *m_editor);
}

QString ConfigEditorRow::originText() const
{
    const auto origin = m_index.data(ConfigModel::OriginRole).value<ValueOrigin>();
    if (m_isEdited)
        return m_isExplicit ? tr("Set by you, not saved yet") : tr("Taken out by you, not saved yet");
    switch (origin.kind) {
    case ValueOrigin::Kind::Preset: return tr("Set by preset %1").arg(QString::fromStdString(origin.preset));
    case ValueOrigin::Kind::File: return tr("Set in the file");
    case ValueOrigin::Kind::Default: break;
    }
    return tr("Not set: the default counts");
}

void ConfigEditorRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_origin == ValueOrigin::Kind::Default && !m_isEdited)
        return;
    QColor color = m_isEdited ? palette().color(QPalette::Highlight) : palette().color(QPalette::PlaceholderText);
    if (m_origin == ValueOrigin::Kind::Preset && !m_isEdited)
        color = toneColor(Tone::Good, palette());
    QPainter(this).fillRect(QRectF(0, 3, originBar, height() - 6), color);
}

void ConfigEditorRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    addContextActions(menu);
    menu.exec(event->globalPos());
}

/// By key the menu is this one, not the one of a text field: what stands there has keys of its own.
bool ConfigEditorRow::eventFilter(QObject *target, QEvent *event)
{
    if (target == m_reset && (event->type() == QEvent::ToolTip || event->type() == QEvent::FocusIn))
        m_reset->setToolTip(resetText()); // it is the button's accessible description as well
    if (event->type() != QEvent::ContextMenu || static_cast<QContextMenuEvent *>(event)->reason() != QContextMenuEvent::Keyboard)
        return QWidget::eventFilter(target, event);
    contextMenuEvent(static_cast<QContextMenuEvent *>(event));
    return true;
}

void ConfigEditorRow::addContextActions(QMenu &menu)
{
    const QString key = toQString(m_field.key);
    const Value standard = m_index.data(ConfigModel::DefaultRole).value<Value>();
    if (const QString text = m_isExplicit ? resetText() : QString(); !text.isEmpty())
        menu.addAction(text, this, &ConfigEditorRow::reset);
    if (m_index.data(ConfigModel::OriginRole).value<ValueOrigin>().kind != ValueOrigin::Kind::Default)
        menu.addAction(tr("Write the default into the config: %1").arg(valueText(standard, m_field)), this, [this, standard] {
            m_document.endStep();
            (void)m_document.setValue(m_field.key, standard);
            m_document.endStep();
        });
    if (m_isEdited)
        menu.addAction(tr("Back to what the file says"), this, [this] {
            m_document.endStep();
            const auto saved = m_document.saved().explicitValue(m_field.key);
            (void)(saved ? m_document.setValue(m_field.key, *saved) : m_document.removeValue(m_field.key));
            m_document.endStep();
        });
    menu.addSeparator();
    menu.addAction(tr("Copy key"), this, [key] { QGuiApplication::clipboard()->setText(key); });
    menu.addAction(tr("Copy as --set"), this, [this, key] {
        QGuiApplication::clipboard()->setText(QStringLiteral("--set '%1=%2'").arg(key, valueToJson(m_index.data(ConfigModel::ValueRole).value<Value>())));
    });
    QAction *show = menu.addAction(tr("Show in the text"), this, [this, key] { emit textRequested(key); });
    show->setEnabled(m_document.document().lineOf(m_field.key) > 0);
}

void ConfigEditorRow::focusEditor()
{
    QWidget *widget = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    widget->setFocus(Qt::TabFocusReason); // what is typed replaces what is there
}

QString ConfigEditorRow::toolTipText() const
{
    return fieldToolTip(m_field, valueText(m_index.data(ConfigModel::DefaultRole).value<Value>(), m_field), originText());
}

bool ConfigEditorRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(), this);
    return true;
}

} // namespace tagmill
