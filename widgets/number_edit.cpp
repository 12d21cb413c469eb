// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_edit.h"

#include "core/config/quantity.h"
#include "models/field_text.h"
#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tagmill {

NumberEdit::NumberEdit(Format format, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_format(std::move(format))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lineEdit()->setPlaceholderText(tr("not set"));
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] {
        commit();
        emit finished();
    });
}

void NumberEdit::setNumber(std::optional<double> number)
{
    const bool isTyping = (lineEdit()->isModified() && hasFocus()) || !m_rejection.isEmpty();
    if (isTyping && number == m_number)
        return;
    m_number = number;
    showText();
}

/// The beginning is what matters when there is no room for all of it.
void NumberEdit::showText()
{
    if (lineEdit()->text() != textOf(m_number)) {
        lineEdit()->setText(textOf(m_number));
        if (!hasFocus())
            lineEdit()->setCursorPosition(0);
    }
    lineEdit()->setModified(false);
    setRejection({});
}

QString NumberEdit::textOf(std::optional<double> number) const
{
    return number ? QString(numberText(*number) + m_format.suffix) : QString();
}

Result<std::optional<double>> NumberEdit::parsed(const QString &text) const
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed == m_format.suffix.trimmed())
        return std::optional<double>();
    TAGMILL_TRY(const double value, parseQuantity(typed.toStdString(), m_format.unit));
    return std::optional(m_format.isInteger ? std::round(value) : value);
}

void NumberEdit::commit()
{
    const auto value = parsed(lineEdit()->text());
    if (!value)
        return setRejection(problemSentence(value.error().problem));
    const Range &range = m_format.range;
    if (m_format.isLimited && *value && (**value < range.min || **value > range.max))
        return setRejection(tr("%1 to %2 can be entered here").arg(textOf(range.min), textOf(range.max)));
    change(*value);
}

/// Told before a rejection is taken back: then the value of whoever listens is shown.
void NumberEdit::change(std::optional<double> number)
{
    if (std::exchange(m_number, number) != number)
        emit edited();
    showText();
}

void NumberEdit::setRejection(const QString &message)
{
    if (m_rejection == message)
        return;
    m_rejection = message;
    QPalette colors;
    if (!message.isEmpty())
        colors.setColor(QPalette::Text, toneColor(Tone::Bad, palette()));
    lineEdit()->setPalette(colors);
    if (!isSignalConnected(QMetaMethod::fromSignal(&NumberEdit::rejected)))
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), message, this);
    emit rejected(message);
}

void NumberEdit::stepBy(int steps)
{
    commit();
    const double now = m_number.value_or(std::isfinite(m_format.range.min) ? m_format.range.min : 0);
    double step = m_format.step;
    if (step <= 0)
        step = m_format.isInteger || now == 0 ? 1 : std::pow(10, std::floor(std::log10(std::abs(now))) - 1);
    // To a multiple of the step: 0.4 + 0.1 is 0.5, not 0.5000000000000001.
    double next = std::round((now + steps * step) / step) * step;
    next = std::clamp(next, m_format.range.min, m_format.range.max);
    const double digits = std::pow(10, std::ceil(-std::log10(step)) + 2);
    if (std::isfinite(digits) && digits >= 1 && std::abs(next) < 1e12)
        next = std::round(next * digits) / digits;
    change(next);
}

QValidator::State NumberEdit::validate(QString &input, int &) const
{
    return parsed(input) ? QValidator::Acceptable : QValidator::Intermediate; // anything may be on the way to a number
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (!m_number || *m_number < m_format.range.max)
        enabled |= StepUpEnabled;
    if (!m_number || *m_number > m_format.range.min)
        enabled |= StepDownEnabled;
    return enabled;
}

/// What is being typed has an undo of its own; what is done is the document's.
bool NumberEdit::event(QEvent *event)
{
    return !(!lineEdit()->isModified() && leavesUndoToWindow(event)) && QAbstractSpinBox::event(event);
}

void NumberEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (lineEdit()->isModified() || !m_rejection.isEmpty())) {
        showText();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

QSize NumberEdit::sizeHint() const
{
    ensurePolished();
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("000000") + m_format.suffix) + 8;
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, {text, lineEdit()->sizeHint().height()}, this);
}

QSize NumberEdit::minimumSizeHint() const
{
    return {50, sizeHint().height()};
}

} // namespace tagmill
