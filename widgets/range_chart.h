// SPDX-License-Identifier: GPL-3.0-or-later
// RangeChart: how the records of a dataset are spread over one quantity, and the range of it that is looked at. Bars stand for
// all records, filled as far as they pass the other filters. A drag marks a range, by whole bins; its ends can be dragged, a
// click outside or Escape lifts it, a double click or Return asks for numbers. Arrow keys move the lower end, with Shift the
// upper one.
#pragma once

#include "core/dataset/frame_query.h"

#include <QWidget>

namespace tagmill {

class RangeChart : public QWidget
{
    Q_OBJECT
public:
    explicit RangeChart(const QString &label, const QString &unit, QWidget *parent = nullptr);

    /// `passing`: by bin of `all`.
    void setCounts(const Histogram &all, const std::vector<int> &passing);
    /// Shows a range; emits nothing.
    void setRange(const ValueRange &range);
    const ValueRange &range() const { return m_range; }
    /// "0.4 – 1.2 m", "from 0.4 m"; empty: everything.
    QString rangeText() const;
    /// From where to where there are values; empty: none.
    QString wholeText() const;
    /// "0.4..1.2", "0.4..", "..1.2" and "0.4" (that value alone); nothing when it is none.
    static std::optional<ValueRange> readRange(const QString &text);
    QRectF plotRect() const;
    double valueAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

signals:
    void rangeChanged(const tagmill::ValueRange &range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Grip { None, Low, High, New };

    double xOf(double value) const;
    double snapped(double value) const;
    Grip gripAt(double x) const;
    void drag(double x);
    void change(ValueRange range);
    void askForNumbers();
    QString number(double value) const;
    QString withUnit(const QString &numbers) const;
    void describe();

    const QString m_label, m_unit;
    Histogram m_all;
    std::vector<int> m_passing;
    ValueRange m_range;
    Grip m_grip = Grip::None;
    double m_from = 0; ///< where a new range began
    bool m_isDragged = false;
};

} // namespace tagmill
