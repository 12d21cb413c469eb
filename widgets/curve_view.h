// SPDX-License-Identifier: GPL-3.0-or-later
// CurveView: one measure over the ranges of what may cause it, a curve a contender, with a whisker of one standard deviation
// where one is known. Ranges stand side by side as wide as each other; those nobody has a value in at either end are left
// out. Arrow keys walk the ranges; a click or Return asks for what is behind one.
#pragma once

#include "core/audit/residuals.h"

#include <QColor>
#include <QWidget>

#include <optional>
#include <vector>

namespace tagmill {

struct Curve
{
    QString name;
    QColor color;
    std::vector<double> values;     ///< one a range; NaN: none
    std::vector<double> deviations{}; ///< empty, or one a value
};

class CurveView : public QWidget
{
    Q_OBJECT
public:
    explicit CurveView(QWidget *parent = nullptr);

    /// The title names what the ranges are of; `measure` and its unit what the curves say.
    void setTitle(const QString &title, const QString &measure);
    /// `unit` is written behind values (" px", " %"); `fixed` bounds the axis, else the values do.
    void setFormat(const QString &unit, int decimals, std::optional<std::pair<double, double>> fixed = {});
    void setCurves(const BinScale &scale, std::vector<Curve> curves);
    const std::vector<Curve> &curves() const { return m_curves; }

    void setCurrentBin(int bin);
    int currentBin() const { return m_current; }
    /// "2 – 3", "32 and more".
    QString rangeText(int bin) const;
    /// "2 – 3: OpenCV 98.2 %, AprilTag 97.0 %".
    QString binText(int bin) const;
    std::pair<double, double> bounds() const { return {m_low, m_high}; } ///< of the axis
    /// Where a range's values are drawn; for tests.
    QRectF binRect(int bin) const;
    QPointF pointOf(const Curve &curve, int bin) const;

    QSize sizeHint() const override { return {320, 190}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

signals:
    void binClicked(int bin);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plotRect() const;
    int binAt(const QPointF &position) const;
    void findBounds();
    double yOf(double value) const;
    QString text(double value) const;
    QString levelText(double level) const; ///< of the axis
    void paintAxes(QPainter &painter) const;
    void paintCurve(QPainter &painter, const Curve &curve) const;

    QString m_title, m_measure, m_unit;
    int m_decimals = 1;
    std::optional<std::pair<double, double>> m_fixed;
    std::vector<double> m_limits;
    std::vector<Curve> m_curves;
    int m_first = 0, m_last = -1; ///< ranges that are drawn
    double m_low = 0, m_high = 1, m_step = 0.5; ///< of the axis: round numbers
    int m_current = -1, m_hovered = -1;
};

} // namespace tagmill
