// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"
#include "widgets/number_edit.h"
#include "widgets/value_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

std::optional<double> numberOf(const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value.data))
        return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&value.data))
        return *real;
    return std::nullopt;
}

/// A whole number is written as such: who types 60 means no 60.0.
Value valueOf(std::optional<double> number, bool isInteger)
{
    constexpr double exact = 1e15;
    if (!number)
        return {};
    const bool isWhole = isInteger || (*number == std::round(*number) && std::abs(*number) < exact);
    return isWhole ? Value(static_cast<std::int64_t>(*number)) : Value(*number);
}

NumberEdit::Format formatOf(const FieldDesc &field, bool isInteger)
{
    const QString unit = toQString(unitSuffix(field.unit));
    const QString blank = unit.isEmpty() || field.unit == Unit::Degree ? QString() : QStringLiteral(" ");
    return {isInteger, blank + unit, field.hard, field.step, field.unit};
}

/// A slider over the soft range; in equal ratios when that spans two powers of ten or more.
class SoftSlider : public QSlider
{
public:
    SoftSlider(const FieldDesc &field, bool isInteger)
        : QSlider(Qt::Horizontal)
        , m_low(field.soft.min)
        , m_high(field.soft.max)
        , m_isInteger(isInteger)
        , m_isLog(!isInteger && m_low > 0 && m_high / m_low >= 100)
        , m_step(isInteger ? std::max(1.0, field.step) : field.step)
    {
        setRange(0, places);
        if (m_step > 0 && !m_isLog) // a key moves it by a step of the value, not by less
            setSingleStep(std::max(1, static_cast<int>(std::ceil(places * m_step / (m_high - m_low)))));
        setPageStep(std::max(singleStep(), places / 10));
        setMinimumWidth(36);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    double number() const
    {
        const double part = static_cast<double>(value()) / places;
        double result = m_isLog ? m_low * std::pow(m_high / m_low, part) : m_low + (m_high - m_low) * part;
        // Whole steps, or three digits: a drag writes numbers a person would.
        const double grain = m_step > 0 && !m_isLog ? m_step : std::pow(10, std::floor(std::log10(std::max(1e-12, std::abs(result)))) - 2);
        result = std::round(result / grain) * grain;
        const double digits = std::pow(10, std::ceil(-std::log10(grain)) + 1);
        return m_isInteger ? std::round(result) : std::round(result * digits) / digits;
    }

    void setNumber(double number)
    {
        const double at = std::clamp(number, m_low, m_high);
        const double part = m_isLog ? std::log(at / m_low) / std::log(m_high / m_low) : (at - m_low) / (m_high - m_low);
        if (!isSliderDown())
            setValue(static_cast<int>(std::lround(part * places)));
    }

protected:
    /// Keys have no release that ends an edit.
    void focusOutEvent(QFocusEvent *event) override
    {
        QSlider::focusOutEvent(event);
        emit sliderReleased();
    }

private:
    static constexpr int places = 500;
    double m_low, m_high;
    bool m_isInteger, m_isLog;
    double m_step;
};

class ScalarEditor : public ValueEditor
{
public:
    ScalarEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_isInteger(field.kind == Kind::Integer)
        , m_edit(new NumberEdit(formatOf(field, m_isInteger)))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_edit, 3);
        setFocusProxy(m_edit);
        connect(m_edit, &NumberEdit::edited, this, [this] { emit edited(valueOf(m_edit->number(), m_isInteger)); });
        connect(m_edit, &NumberEdit::finished, this, &ValueEditor::finished);
        connect(m_edit, &NumberEdit::rejected, this, &ValueEditor::rejected);
        if (!std::isfinite(field.soft.min) || !std::isfinite(field.soft.max) || field.soft.min >= field.soft.max)
            return;
        m_slider = new SoftSlider(field, m_isInteger);
        m_slider->setAccessibleName(fieldLabel(field));
        row->addWidget(m_slider, 2);
        connect(m_slider, &QSlider::valueChanged, this, [this] {
            if (!m_isShowing)
                emit edited(valueOf(m_slider->number(), m_isInteger));
        });
        connect(m_slider, &QSlider::sliderReleased, this, &ValueEditor::finished);
    }

    void setValue(const Value &value) override
    {
        m_isShowing = true;
        const auto number = numberOf(value);
        m_edit->setNumber(number);
        if (m_slider)
            m_slider->setNumber(number.value_or(0));
        m_isShowing = false;
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        constexpr int roomForBoth = 130; // px
        if (m_slider)
            m_slider->setVisible(width() >= roomForBoth);
    }

private:
    bool m_isInteger, m_isShowing = false;
    NumberEdit *m_edit;
    SoftSlider *m_slider = nullptr;
};

/// Several numbers side by side: a size, a vector; or a matrix, three rows of three or four of four.
class TupleEditor : public ValueEditor
{
public:
    TupleEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_isInteger(field.kind == Kind::Vector2i)
        , m_order(field.kind == Kind::Matrix3d ? 3 : field.kind == Kind::Matrix4d ? 4 : 0)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(3);
        const int columns = m_order > 0 ? m_order : m_isInteger ? 2 : 3;
        const int count = m_order > 0 ? m_order * m_order : columns;
        for (int i = 0; i < count; ++i) {
            NumberEdit::Format format = formatOf(field, m_isInteger);
            if (isWide() || (m_isInteger && i + 1 < count))
                format.suffix.clear(); // "640 × 480 px"
            auto *edit = new NumberEdit(format);
            edit->setAccessibleName(ValueEditor::tr("%1, number %2").arg(fieldLabel(field)).arg(i + 1));
            if (isWide())
                edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
            m_edits.push_back(edit);
            const int column = 2 * (i % columns);
            grid->addWidget(edit, i / columns, column);
            grid->setColumnStretch(column, 1);
            if (m_isInteger && i + 1 < count)
                grid->addWidget(new QLabel(QStringLiteral("×")), 0, column + 1);
            connect(edit, &NumberEdit::edited, this, [this] { emit edited(value()); });
            connect(edit, &NumberEdit::finished, this, &ValueEditor::finished);
            connect(edit, &NumberEdit::rejected, this, &ValueEditor::rejected);
        }
        setFocusProxy(m_edits.front());
    }

    bool isWide() const override { return m_order > 0; }

    void setValue(const Value &value) override
    {
        std::vector<std::optional<double>> numbers;
        collect(value, numbers);
        for (size_t i = 0; i < m_edits.size(); ++i)
            m_edits[i]->setNumber(i < numbers.size() ? numbers[i] : std::nullopt);
    }

private:
    static void collect(const Value &value, std::vector<std::optional<double>> &numbers)
    {
        if (const auto *list = std::get_if<ValueList>(&value.data)) {
            for (const Value &item : *list)
                collect(item, numbers);
        } else {
            numbers.push_back(numberOf(value));
        }
    }

    /// A number that is not set counts as 0: half a vector is none.
    Value value() const
    {
        ValueList all;
        for (const NumberEdit *edit : m_edits)
            all.push_back(valueOf(edit->number().value_or(0), m_isInteger));
        if (m_order == 0)
            return all;
        ValueList rows;
        for (auto row = all.begin(); row != all.end(); row += m_order)
            rows.push_back(ValueList(row, row + m_order));
        return rows;
    }

    bool m_isInteger;
    int m_order; ///< of a matrix; 0: none
    std::vector<NumberEdit *> m_edits;
};

/// A number, or two of which one is drawn.
class IntRangeEditor : public ValueEditor
{
public:
    IntRangeEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_from(new NumberEdit(formatOf(field, true)))
        , m_to(new NumberEdit(formatOf(field, true)))
        , m_isRange(new QCheckBox(ValueEditor::tr("to")))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_from, 1);
        row->addWidget(m_isRange);
        row->addWidget(m_to, 1);
        m_isRange->setToolTip(ValueEditor::tr("Draw a number from a range"));
        m_isRange->setAccessibleName(ValueEditor::tr("%1 is a range").arg(fieldLabel(field)));
        m_to->setAccessibleName(ValueEditor::tr("%1, at most").arg(fieldLabel(field)));
        setFocusProxy(m_from);
        for (NumberEdit *edit : {m_from, m_to}) {
            connect(edit, &NumberEdit::edited, this, [this] { emit edited(value()); });
            connect(edit, &NumberEdit::finished, this, &ValueEditor::finished);
            connect(edit, &NumberEdit::rejected, this, &ValueEditor::rejected);
        }
        connect(m_isRange, &QCheckBox::clicked, this, [this](bool on) {
            m_to->setEnabled(on);
            if (on && !m_to->number())
                m_to->setNumber(m_from->number());
            emit edited(value());
            emit finished();
        });
    }

    void setValue(const Value &value) override
    {
        const auto *list = std::get_if<ValueList>(&value.data);
        const bool isRange = list && list->size() == 2;
        m_isRange->setChecked(isRange);
        m_to->setEnabled(isRange);
        m_from->setNumber(isRange ? numberOf(list->front()) : numberOf(value));
        m_to->setNumber(isRange ? numberOf(list->back()) : std::nullopt);
    }

private:
    Value value() const
    {
        const Value from = valueOf(m_from->number(), true);
        return m_isRange->isChecked() ? Value(ValueList{from, valueOf(m_to->number(), true)}) : from;
    }

    NumberEdit *m_from, *m_to;
    QCheckBox *m_isRange;
};

} // namespace

ValueEditor *makeNumberEditor(const FieldDesc &field, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Real: return new ScalarEditor(field, parent);
    case Kind::Vector3d:
        if (field.unit == Unit::LinearColor)
            return makeColorEditor(field, parent);
        return new TupleEditor(field, parent);
    case Kind::Vector2i:
    case Kind::Matrix3d:
    case Kind::Matrix4d: return new TupleEditor(field, parent);
    case Kind::IntegerOrRange: return new IntRangeEditor(field, parent);
    default: return nullptr;
    }
}

} // namespace tagmill
