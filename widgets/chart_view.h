// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: the one place charts are drawn. Qt Charts is deprecated upstream (6.10), so panels know only
// this class; it paints with QPainter, which for bars is less code than feeding Qt Charts and follows the
// palette, the font and HiDPI by itself. Arrow keys walk the bins, with Shift they mark several; the bin under the cursor and
// what is marked are spelled out. A click on a bar, a drag over several, or Return asks for what is behind them; Escape asks for nothing any more. A part of what is counted, or the
// same counts of somebody else, may stand before the bars.
#pragma once

#include "core/histogram.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace tagmill {

/// Of what is selected, in charts and pictures.
QColor selectionColor();

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
    /// What of each bin is selected; empty: nothing. Of as many bins as the histogram has.
    void setPart(std::vector<int> counts);
    const std::vector<int> &part() const { return m_part; }
    /// The same quantity of another dataset, in the same bins: both are drawn by their share then. Empty: nobody's.
    void setOther(std::vector<int> counts, const QString &name, const QString &otherName);
    const std::vector<int> &other() const { return m_other; }
    void clearBrush() { setBrush(-1, -1); }
    /// A line at the value of what is selected.
    void setMarker(std::optional<double> value);
    const Histogram &histogram() const { return m_histogram; }

    /// "0.8 – 1.0 m: 12 records".
    QString binText(int bin) const { return binsText(bin, bin); }
    QString binsText(int first, int last) const;
    /// "0.8 – 1.2 m", of these bins together.
    QString rangeText(int first, int last) const;
    /// Where a bin's bar is drawn; for tests and tooltips.
    QRectF barRect(int bin) const;
    int currentBin() const { return m_current; }

signals:
    /// From the lower edge of the first bin to the upper one of the last.
    void brushed(double low, double high);
    void binsBrushed(int first, int last);
    /// Escape: the brush was taken back.
    void brushCleared();
    /// Double click: what is brushed is to be seen.
    void activated();

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plotRect() const;
    int binAt(double x) const;
    void setCurrentBin(int bin) { setMarked(bin, bin); }
    void setMarked(int from, int current);
    void paintTitle(QPainter &painter) const;
    void setBrush(int first, int last);
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintMarker(QPainter &painter, const QRectF &plot) const;
    void paintBars(QPainter &painter) const;
    void paintOther(QPainter &painter) const;
    void ask();
    /// The highest bar, of what is drawn: counts, or shares.
    double highest() const;
    double shareOf(int count, int total) const { return total > 0 ? static_cast<double>(count) / total : 0; }

    QString m_title, m_unit;
    Histogram m_histogram;
    std::vector<int> m_part, m_other;
    int m_otherTotal = 0;
    QString m_name, m_otherName;
    Counted m_counted = Counted::Records;
    std::optional<double> m_marker;
    int m_markFrom = -1, m_current = -1; ///< bins, in the order they were marked
    int m_brushFrom = -1, m_brushTo = -1; ///< bins, in the order of the drag
    bool m_isBrushing = false;
};

} // namespace tagmill
