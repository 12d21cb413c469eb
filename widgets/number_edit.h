// SPDX-License-Identifier: GPL-3.0-or-later
// NumberEdit: a spin box for one number of any size, or none. The unit stands in the value; the text is the
// shortest that reads back as the same number, whatever the locale; what lies outside the range may be typed
// (the config says what is wrong with it). The wheel turns it only when it has the focus, so that scrolling
// past it changes nothing.
#pragma once

#include "core/config/field.h"

#include <QAbstractSpinBox>

#include <optional>

namespace tagmill {

class NumberEdit : public QAbstractSpinBox
{
    Q_OBJECT
public:
    struct Format
    {
        bool isInteger = false;
        QString suffix;  ///< with its blank: " m", "°"
        Range range{};   ///< stepping stays inside
        double step = 0; ///< 0: by the size of the value
    };

    explicit NumberEdit(Format format, QWidget *parent = nullptr);

    std::optional<double> number() const { return m_number; }
    /// Shows a number; emits nothing. What the user is typing stays.
    void setNumber(std::optional<double> number);

    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user: stepped, or typed and finished.
    void edited();
    /// The edit is over: Return, focus lost.
    void finished();

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString textOf(std::optional<double> number) const;
    /// Nothing in the inner optional for an empty text; nothing in the outer one when it is no number.
    std::optional<std::optional<double>> parsed(const QString &text) const;
    void commit();
    void showText();

    Format m_format;
    std::optional<double> m_number;
};

} // namespace tagmill
