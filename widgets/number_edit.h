// SPDX-License-Identifier: GPL-3.0-or-later
// NumberEdit: a spin box for one number of any size, or none. The unit stands in the value; the text is the
// shortest that reads back as the same number, whatever the locale; sums and other units may be typed ("2*60", "30 cm":
// core/config/quantity.h), also what lies outside the range, where the config says what is wrong with it. The wheel turns it only
// when it has the focus, so that scrolling past it changes nothing.
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
        Unit unit = Unit::None; ///< what is typed is read in
        bool isLimited = false; ///< what is typed has to lie in the range
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
    /// What was typed is no number; it stays to be mended. Empty when it is mended (after edited()) or taken back. Where nobody
    /// listens it is said in a tool tip.
    void rejected(const QString &message);

protected:
    bool event(QEvent *event) override;
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString textOf(std::optional<double> number) const;
    /// Nothing for an empty text.
    Result<std::optional<double>> parsed(const QString &text) const;
    void commit();
    void setRejection(const QString &message);
    void showText();
    /// As the user wants it.
    void change(std::optional<double> number);

    Format m_format;
    std::optional<double> m_number;
    QString m_rejection;
};

} // namespace tagmill
