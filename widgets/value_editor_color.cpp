// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"
#include "widgets/number_edit.h"
#include "widgets/value_editor.h"

#include <QBoxLayout>
#include <QColorDialog>
#include <QColorSpace>
#include <QColorTransform>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace tagmill {

namespace {

constexpr int swatchSide = 16; // px

/// What a screen shows of linear light; brighter than white is white.
QColor onScreen(const std::array<double, 3> &linear)
{
    static const QColorTransform toScreen = QColorSpace(QColorSpace::SRgbLinear).transformationToColorSpace(QColorSpace::SRgb);
    const auto part = [](double x) { return static_cast<float>(std::clamp(x, 0.0, 1.0)); };
    return toScreen.map(QColor::fromRgbF(part(linear[0]), part(linear[1]), part(linear[2])));
}

/// To four digits: a third of the darkest step of a screen with 8 bits.
std::array<double, 3> linearOf(const QColor &color)
{
    static const QColorTransform toLinear = QColorSpace(QColorSpace::SRgb).transformationToColorSpace(QColorSpace::SRgbLinear);
    const QColor linear = toLinear.map(color.toRgb());
    const auto rounded = [](float x) { return std::round(static_cast<double>(x) * 1e4) / 1e4; };
    return {rounded(linear.redF()), rounded(linear.greenF()), rounded(linear.blueF())};
}

class ColorEditor : public ValueEditor
{
public:
    ColorEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_label(fieldLabel(field))
        , m_swatch(new QToolButton)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(3);
        m_swatch->setIconSize({swatchSide, swatchSide});
        m_swatch->setToolTip(ValueEditor::tr("Choose a colour…"));
        m_swatch->setAccessibleName(ValueEditor::tr("Choose %1").arg(m_label));
        connect(m_swatch, &QToolButton::clicked, this, &ColorEditor::choose);
        row->addWidget(m_swatch);
        for (NumberEdit *&edit : m_edits) {
            edit = new NumberEdit({.isInteger = false, .suffix = {}, .range = {0, field.hard.max}, .step = 0.05});
            edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
            row->addWidget(edit, 1);
            connect(edit, &NumberEdit::edited, this, [this] { emit edited(value()); });
            connect(edit, &NumberEdit::finished, this, &ValueEditor::finished);
            connect(edit, &NumberEdit::rejected, this, &ValueEditor::rejected);
        }
        const QString names[] = {ValueEditor::tr("%1, red"), ValueEditor::tr("%1, green"), ValueEditor::tr("%1, blue")};
        for (size_t i = 0; i < m_edits.size(); ++i)
            m_edits[i]->setAccessibleName(names[i].arg(m_label));
        setFocusProxy(m_edits.front());
    }

    void setValue(const Value &value) override
    {
        const auto *list = value.as<ValueList>();
        for (size_t i = 0; i < m_edits.size(); ++i) {
            const Value *part = list && i < list->size() ? &(*list)[i] : nullptr;
            const double *real = part ? part->as<double>() : nullptr;
            const std::int64_t *integer = part ? part->as<std::int64_t>() : nullptr;
            m_edits[i]->setNumber(real ? std::optional(*real) : integer ? std::optional(static_cast<double>(*integer)) : std::nullopt);
        }
        QPixmap swatch(swatchSide, swatchSide);
        swatch.fill(onScreen(linear()));
        QPainter painter(&swatch);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(0, 0, swatchSide - 1, swatchSide - 1);
        m_swatch->setIcon(swatch);
    }

private:
    std::array<double, 3> linear() const
    {
        std::array<double, 3> parts{};
        for (size_t i = 0; i < m_edits.size(); ++i)
            parts[i] = m_edits[i]->number().value_or(0);
        return parts;
    }
    Value value() const
    {
        const std::array<double, 3> parts = linear();
        return ValueList(parts.begin(), parts.end());
    }

    /// While the dialog is open the scene follows; Cancel leaves no trace of what was tried.
    void choose()
    {
        emit finished(); // what was tried is a step of its own
        auto *dialog = new QColorDialog(onScreen(linear()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(m_label);
        dialog->setOption(QColorDialog::DontUseNativeDialog);
        connect(dialog, &QColorDialog::currentColorChanged, this, [this](const QColor &color) {
            const std::array<double, 3> parts = linearOf(color);
            emit edited(ValueList(parts.begin(), parts.end()));
        });
        connect(dialog, &QColorDialog::rejected, this, &ValueEditor::takenBack);
        connect(dialog, &QColorDialog::finished, this, &ValueEditor::finished);
        dialog->open();
    }

    QString m_label;
    QToolButton *m_swatch;
    std::array<NumberEdit *, 3> m_edits{};
};

} // namespace

ValueEditor *makeColorEditor(const FieldDesc &field, QWidget *parent)
{
    return new ColorEditor(field, parent);
}

} // namespace tagmill
