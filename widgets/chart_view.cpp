// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tagmill {

namespace {

/// A value with as many decimals as the bin width needs.
QString number(double value, double width)
{
    const int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(width) + 1e-9)), 0, 9);
    return QLocale().toString(value == 0 ? 0.0 : value, 'f', decimals);
}

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

QColor selectionColor()
{
    return QColor(0xff, 0xa0, 0x1c);
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setTitle(const QString &title, const QString &unit)
{
    m_title = title;
    m_unit = unit;
    setAccessibleName(tr("Histogram: %1").arg(title));
    update();
}

void ChartView::setHistogram(const Histogram &histogram)
{
    const bool isSame = m_histogram.low == histogram.low && m_histogram.width == histogram.width && m_histogram.counts.size() == histogram.counts.size();
    m_histogram = histogram;
    m_markFrom = m_current = -1;
    m_part.clear();
    m_other.clear();
    if (!isSame)
        m_brushFrom = m_brushTo = -1;
    QStringList bins;
    for (int bin = 0; bin < static_cast<int>(histogram.counts.size()); ++bin)
        bins.append(binText(bin));
    setAccessibleDescription(bins.isEmpty() ? tr("No values") : bins.join(QLatin1String("; ")));
    update();
}

QString ChartView::rangeText(int first, int last) const
{
    const double low = m_histogram.low + first * m_histogram.width, high = m_histogram.low + (last + 1) * m_histogram.width;
    return tr("%1 – %2 %3").arg(number(low, m_histogram.width), number(high, m_histogram.width), m_unit).trimmed();
}

QString ChartView::binsText(int first, int last) const
{
    if (first < 0 || last >= static_cast<int>(m_histogram.counts.size()))
        return {};
    const auto sum = [first, last](const std::vector<int> &counts) { return std::accumulate(counts.begin() + first, counts.begin() + last + 1, 0); };
    const QString range = rangeText(first, last);
    const int count = sum(m_histogram.counts);
    if (!m_other.empty()) {
        const auto percent = [this](int part, int total) { return QLocale().toString(100 * shareOf(part, total), 'f', 1); };
        //: %1 is a range of values, %2 the name of a dataset and %3 its share in percent, %4 and %5 those of another
        return tr("%1: %2 %3 %, %4 %5 %").arg(range, m_name, percent(count, m_histogram.total), m_otherName, percent(sum(m_other), m_otherTotal));
    }
    //: %1 is a range of values
    const QString text = m_counted == Counted::Cameras ? tr("%1: %n camera(s)", nullptr, count) : tr("%1: %n record(s)", nullptr, count);
    return text.arg(range);
}

void ChartView::setPart(std::vector<int> counts)
{
    if (counts.size() != m_histogram.counts.size())
        counts.clear();
    if (counts == m_part)
        return;
    m_part = std::move(counts);
    update();
}

void ChartView::setOther(std::vector<int> counts, const QString &name, const QString &otherName)
{
    if (counts.size() != m_histogram.counts.size())
        counts.clear();
    m_otherTotal = std::accumulate(counts.begin(), counts.end(), 0);
    m_other = std::move(counts);
    m_name = name;
    m_otherName = otherName;
    update();
}

void ChartView::setCounted(Counted counted)
{
    m_counted = counted;
}

void ChartView::setMarker(std::optional<double> value)
{
    if (value == m_marker)
        return;
    m_marker = value;
    update();
}

QRectF ChartView::plotRect() const
{
    const QFontMetricsF metrics(font());
    const double left = std::max(metrics.horizontalAdvance(QLocale().toString(std::max(10, m_histogram.highestCount()))), m_other.empty() ? 0.0 : metrics.horizontalAdvance(QStringLiteral("100 %"))) + 12;
    return QRectF(rect()).adjusted(left, metrics.height() + 12, -12, -metrics.height() - 10);
}

double ChartView::highest() const
{
    const int count = std::max(1, m_histogram.highestCount());
    if (m_other.empty())
        return count;
    return std::max({1e-9, shareOf(m_histogram.highestCount(), m_histogram.total), shareOf(*std::max_element(m_other.begin(), m_other.end()), m_otherTotal)});
}

QRectF ChartView::barRect(int bin) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max<double>(1, static_cast<double>(m_histogram.counts.size()));
    const int count = m_histogram.counts[static_cast<size_t>(bin)];
    const double height = plot.height() * (m_other.empty() ? count : shareOf(count, m_histogram.total)) / highest();
    const double gap = std::min(2.0, width / 8);
    return QRectF(plot.left() + bin * width + gap / 2, plot.bottom() - height, width - gap, height);
}

QSize ChartView::sizeHint() const
{
    return {360, 200};
}

QSize ChartView::minimumSizeHint() const
{
    return {180, 100};
}

void ChartView::paintAxis(QPainter &painter, const QRectF &plot) const
{
    const QFontMetricsF metrics(font());
    const QColor text = faded(palette().color(QPalette::WindowText), 170);
    const QColor line = faded(palette().color(QPalette::WindowText), 40);
    const bool isShare = !m_other.empty();
    const double most = highest();
    for (const double part : {0.0, 0.5, 1.0}) {
        if (!isShare && part == 0.5 && std::lround(most) % 2 != 0)
            continue; // counts are whole numbers
        const double y = plot.bottom() - part * plot.height();
        painter.setPen(line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 6, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         isShare ? tr("%1 %").arg(QLocale().toString(100 * part * most, 'f', 100 * most < 10 ? 1 : 0)) : QLocale().toString(static_cast<int>(std::lround(part * most))));
    }
    // As many edges as fit without touching, always the first.
    const auto bins = static_cast<int>(m_histogram.counts.size());
    const double binWidth = plot.width() / bins;
    const double widest = std::max(metrics.horizontalAdvance(number(m_histogram.low, m_histogram.width)),
                                   metrics.horizontalAdvance(number(m_histogram.high(), m_histogram.width)));
    const int step = std::max(1, static_cast<int>(std::ceil((widest + 14) / binWidth)));
    for (int edge = 0; edge <= bins; edge += step) {
        const double x = plot.left() + edge * binWidth;
        const QString label = number(m_histogram.low + edge * m_histogram.width, m_histogram.width);
        const double half = metrics.horizontalAdvance(label) / 2 + 1;
        const double left = std::clamp(x - half, 0.0, width() - 2 * half);
        painter.drawText(QRectF(left, plot.bottom() + 4, 2 * half, metrics.height()), Qt::AlignCenter, label);
    }
}

void ChartView::paintMarker(QPainter &painter, const QRectF &plot) const
{
    const double span = m_histogram.high() - m_histogram.low;
    if (!m_marker || *m_marker < m_histogram.low || *m_marker > m_histogram.high() || span <= 0)
        return;
    const double x = plot.left() + (*m_marker - m_histogram.low) / span * plot.width();
    painter.setPen(QPen(QColor(0, 0, 0, 130), 4));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(selectionColor(), 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void ChartView::paintBars(QPainter &painter) const
{
    const QColor bar = palette().color(QPalette::Highlight);
    for (int bin = 0; bin < static_cast<int>(m_histogram.counts.size()); ++bin) {
        const QRectF rect = barRect(bin);
        const bool isMarked = m_current >= 0 && bin >= std::min(m_markFrom, m_current) && bin <= std::max(m_markFrom, m_current);
        painter.fillRect(rect, isMarked ? bar.lighter(130) : bar);
        const int count = m_histogram.counts[static_cast<size_t>(bin)];
        if (m_part.empty() || count == 0 || m_part[static_cast<size_t>(bin)] == 0)
            continue;
        // The least part is seen.
        const double height = std::max(1.5, rect.height() * m_part[static_cast<size_t>(bin)] / count);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - height, rect.width(), height), selectionColor());
    }
}

/// As steps, so that the bars behind stay visible.
void ChartView::paintOther(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / static_cast<double>(m_other.size()), most = highest();
    QPolygonF steps;
    steps << plot.bottomLeft();
    for (size_t bin = 0; bin < m_other.size(); ++bin) {
        const double y = plot.bottom() - plot.height() * shareOf(m_other[bin], m_otherTotal) / most;
        steps << QPointF(plot.left() + static_cast<double>(bin) * width, y) << QPointF(plot.left() + static_cast<double>(bin + 1) * width, y);
    }
    steps << plot.bottomRight();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(selectionColor(), 2));
    painter.drawPolyline(steps);
    painter.restore();
}

/// The title makes room for what is marked.
void ChartView::paintTitle(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    const QRectF line(6, 2, width() - 12, metrics.height() + 2);
    const QString marked = m_current < 0 ? QString() : metrics.elidedText(binsText(std::min(m_markFrom, m_current), std::max(m_markFrom, m_current)), Qt::ElideRight, line.width());
    QFont bold = font();
    bold.setBold(true);
    const QString title = m_unit.isEmpty() ? m_title : tr("%1, %2").arg(m_title, m_unit);
    const double room = line.width() - (marked.isEmpty() ? 0 : metrics.horizontalAdvance(marked) + 12);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(bold).elidedText(title, Qt::ElideRight, std::max(0.0, room)));
    painter.setFont(font());
    painter.setPen(faded(palette().color(QPalette::WindowText), 190));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, marked);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTitle(painter);
    if (m_histogram.isEmpty() && m_other.empty()) {
        painter.setPen(faded(palette().color(QPalette::WindowText), 130));
        painter.drawText(rect(), Qt::AlignCenter, tr("No values"));
        return;
    }
    paintAxis(painter, plotRect());
    const int first = std::min(m_brushFrom, m_brushTo), last = std::max(m_brushFrom, m_brushTo);
    if (first >= 0) {
        const double bin = plotRect().width() / static_cast<double>(m_histogram.counts.size());
        painter.fillRect(QRectF(plotRect().left() + first * bin, plotRect().top(), (last - first + 1) * bin, plotRect().height()), faded(selectionColor(), 60));
    }
    paintBars(painter);
    if (!m_other.empty())
        paintOther(painter);
    paintMarker(painter, plotRect());
}

void ChartView::setMarked(int from, int current)
{
    if (from == m_markFrom && current == m_current)
        return;
    m_markFrom = from;
    m_current = current;
    update();
}

/// −1 beside the plot.
int ChartView::binAt(double x) const
{
    const QRectF plot = plotRect();
    const auto bins = static_cast<int>(m_histogram.counts.size());
    const bool isInside = bins > 0 && x >= plot.left() && x < plot.right();
    return isInside ? std::clamp(static_cast<int>((x - plot.left()) / plot.width() * bins), 0, bins - 1) : -1;
}

void ChartView::setBrush(int first, int last)
{
    if (first == m_brushFrom && last == m_brushTo)
        return;
    m_brushFrom = first;
    m_brushTo = last;
    update();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int bin = binAt(event->position().x());
    if (event->button() != Qt::LeftButton || bin < 0)
        return QWidget::mousePressEvent(event);
    m_isBrushing = true;
    setBrush(bin, bin);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int bin = binAt(event->position().x());
    setCurrentBin(bin);
    if (m_isBrushing && bin >= 0)
        setBrush(m_brushFrom, bin);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isBrushing, false) && m_brushFrom >= 0)
        ask();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && binAt(event->position().x()) >= 0)
        emit activated();
}

void ChartView::ask()
{
    const int first = std::min(m_brushFrom, m_brushTo), last = std::max(m_brushFrom, m_brushTo);
    emit brushed(m_histogram.low + first * m_histogram.width, m_histogram.low + (last + 1) * m_histogram.width);
    emit binsBrushed(first, last);
}

void ChartView::leaveEvent(QEvent *)
{
    setCurrentBin(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_histogram.counts.size()) - 1;
    if (event->key() == Qt::Key_Escape && m_brushFrom >= 0) {
        clearBrush();
        emit brushCleared();
        return;
    }
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (asks && m_current >= 0) {
        setBrush(m_markFrom, m_current);
        return ask();
    }
    if (last < 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const int next = std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0, last);
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_markFrom >= 0;
    setMarked(extends ? m_markFrom : next, next);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrentBin(-1);
}

} // namespace tagmill
