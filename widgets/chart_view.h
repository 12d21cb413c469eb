// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: the one place charts are drawn. Qt Charts is deprecated upstream (6.10), so panels know only
// this class; it paints with QPainter, which for bars is less code than feeding Qt Charts and follows the
// palette, the font and HiDPI by itself. Arrow keys walk the bins; the bin under the cursor is spelled out. A click on a bar, a
// drag over several, or Return asks for what is behind them; Escape asks for nothing any more.
#pragma once

#include "core/audit/histogram.h"

#include <QWidget>

#include <optional>

namespace tagmill {

class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `unit` is written behind values ("m", "°", "px").
    void setTitle(const QString &title, const QString &unit);
    void setHistogram(const Histogram &histogram);
    enum class Counted { Records, Cameras };
    void setCounted(Counted counted);
    /// A line at the value of what is selected.
    void setMarker(std::optional<double> value);
    const Histogram &histogram() const { return m_histogram; }

    /// "0.8 – 1.0 m: 12 records".
    QString binText(int bin) const;
    /// Where a bin's bar is drawn; for tests and tooltips.
    QRectF barRect(int bin) const;
    int currentBin() const { return m_current; }

signals:
    /// From the lower edge of the first bin to the upper one of the last.
    void brushed(double low, double high);

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plotRect() const;
    int binAt(double x) const;
    void setCurrentBin(int bin);
    void setBrush(int first, int last);
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintMarker(QPainter &painter, const QRectF &plot) const;

    QString m_title, m_unit;
    Histogram m_histogram;
    Counted m_counted = Counted::Records;
    std::optional<double> m_marker;
    int m_current = -1;
    int m_brushFrom = -1, m_brushTo = -1; ///< bins, in the order of the drag
    bool m_isBrushing = false;
};

} // namespace tagmill
