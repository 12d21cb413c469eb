// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/range_chart.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int plotHeight = 34; ///< px
constexpr double reach = 6;    ///< px around an end that still takes hold of it

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

RangeChart::RangeChart(const QString &label, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_unit(unit)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Range of %1").arg(label));
    describe();
}

QSize RangeChart::sizeHint() const
{
    return {180, fontMetrics().height() + plotHeight + 6};
}

QRectF RangeChart::plotRect() const
{
    const int top = fontMetrics().height() + 3;
    return QRectF(4, top, width() - 8, plotHeight);
}

void RangeChart::setCounts(const Histogram &all, const std::vector<int> &passing)
{
    m_all = all;
    m_passing = passing;
    describe();
    update();
}

void RangeChart::setRange(const ValueRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    describe();
    update();
}

void RangeChart::describe()
{
    const QString range = rangeText();
    setAccessibleDescription(range.isEmpty() ? tr("Everything, of %1").arg(m_all.isEmpty() ? tr("no values") : wholeText()) : range);
}

QString RangeChart::number(double value) const
{
    const int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(m_all.width) + 1e-9)), 0, 6);
    const double scale = std::pow(10.0, decimals);
    const bool isRound = std::abs(value * scale - std::round(value * scale)) < 1e-6;
    return QLocale().toString(value == 0 ? 0.0 : value, 'f', isRound ? decimals : std::min(decimals + 2, 9));
}

QString RangeChart::rangeText() const
{
    const bool hasLow = std::isfinite(m_range.low), hasHigh = std::isfinite(m_range.high);
    if (hasLow && hasHigh)
        return withUnit(number(m_range.low) + QStringLiteral(" – ") + number(m_range.high));
    if (hasLow)
        return tr("from %1").arg(withUnit(number(m_range.low)));
    return hasHigh ? tr("up to %1").arg(withUnit(number(m_range.high))) : QString();
}

QString RangeChart::wholeText() const
{
    return m_all.isEmpty() ? QString() : withUnit(number(m_all.low) + QStringLiteral(" – ") + number(m_all.high()));
}

QString RangeChart::withUnit(const QString &numbers) const
{
    const QString gap = m_unit.isEmpty() || m_unit == QStringLiteral("°") ? QString() : QStringLiteral(" ");
    return numbers + gap + m_unit;
}

std::optional<ValueRange> RangeChart::readRange(const QString &text)
{
    ValueRange range;
    const auto read = [](const QString &part, double &value) {
        if (part.trimmed().isEmpty())
            return true;
        bool isNumber = false;
        double number = QLocale().toDouble(part.trimmed(), &isNumber);
        if (!isNumber)
            number = QLocale::c().toDouble(part.trimmed(), &isNumber);
        if (isNumber && std::isfinite(number))
            value = number;
        return isNumber && std::isfinite(number);
    };
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    if (dots < 0) {
        if (!read(text, range.low))
            return std::nullopt;
        range.high = std::isfinite(range.low) ? range.low : range.high;
        return range;
    }
    if (!read(text.left(dots), range.low) || !read(text.mid(dots + 2), range.high) || range.low > range.high)
        return std::nullopt;
    return range;
}

double RangeChart::xOf(double value) const
{
    const QRectF plot = plotRect();
    const double share = m_all.isEmpty() ? 0 : (value - m_all.low) / (m_all.high() - m_all.low);
    return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
}

double RangeChart::valueAt(double x) const
{
    const QRectF plot = plotRect();
    return m_all.low + (m_all.high() - m_all.low) * std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
}

double RangeChart::snapped(double value) const
{
    return m_all.low + m_all.width * std::round((value - m_all.low) / m_all.width);
}

RangeChart::Grip RangeChart::gripAt(double x) const
{
    if (m_range.isAll())
        return Grip::New;
    const double low = std::abs(x - xOf(m_range.low)), high = std::abs(x - xOf(m_range.high));
    if (std::min(low, high) > reach)
        return Grip::New;
    return low < high || (low == high && x < xOf(m_range.low)) ? Grip::Low : Grip::High;
}

bool RangeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_all.isEmpty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bin = std::clamp(static_cast<int>((valueAt(help->pos().x()) - m_all.low) / m_all.width), 0, static_cast<int>(m_all.counts.size()) - 1);
        const double low = m_all.low + bin * m_all.width;
        QToolTip::showText(help->globalPos(), tr("%1 – %2 %3: %n record(s)", nullptr, m_all.counts[static_cast<size_t>(bin)]).arg(number(low), number(low + m_all.width), m_unit)
                               + QLatin1Char('\n') + tr("Drag to look at a range; double-click to type one"), this);
        return true;
    }
    return QWidget::event(event);
}

void RangeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF plot = plotRect();
    const QColor text = palette().color(QPalette::WindowText), accent = palette().color(QPalette::Highlight);
    const bool isAll = m_range.isAll();
    const QString range = isAll ? wholeText() : rangeText();
    const int rangeWidth = fontMetrics().horizontalAdvance(range);
    painter.setPen(text);
    painter.drawText(QRect(4, 0, width() - 12 - rangeWidth, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_label, Qt::ElideRight, width() - 12 - rangeWidth));
    painter.setPen(isAll ? faded(text, 150) : accent.lightnessF() > 0.3 ? accent : text);
    painter.drawText(QRect(0, 0, width() - 4, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter, range);

    painter.fillRect(plot, faded(text, 10));
    const int highest = m_all.highestCount();
    const double barWidth = m_all.counts.empty() ? 0 : plot.width() / static_cast<double>(m_all.counts.size());
    for (size_t bin = 0; bin < m_all.counts.size() && highest > 0; ++bin) {
        // Square roots: a bar of a thousandth is still seen.
        const auto bar = [&](int count) {
            const double height = count > 0 ? std::max(1.5, plot.height() * std::sqrt(static_cast<double>(count) / highest)) : 0;
            return QRectF(plot.left() + barWidth * static_cast<double>(bin), plot.bottom() - height, std::max(1.0, barWidth - 1), height);
        };
        painter.fillRect(bar(m_all.counts[bin]), faded(text, 60));
        if (bin < m_passing.size()) {
            const double middle = m_all.low + (static_cast<double>(bin) + 0.5) * m_all.width;
            painter.fillRect(bar(m_passing[bin]), m_range.contains(middle) ? accent : faded(accent, 90));
        }
    }
    if (m_all.isEmpty()) {
        painter.setPen(faded(text, 120));
        painter.drawText(plot, Qt::AlignCenter, tr("No values"));
    } else if (!m_range.isAll()) {
        painter.setPen(QPen(text, 1.5));
        for (const double end : {m_range.low, m_range.high})
            painter.drawLine(QPointF(xOf(end), plot.top()), QPointF(xOf(end), plot.bottom()));
    }
}

void RangeChart::change(ValueRange range)
{
    // An end at the very edge bounds nothing: values that come later may lie beyond.
    if (range.low <= m_all.low)
        range.low = -std::numeric_limits<double>::infinity();
    if (range.high >= m_all.high())
        range.high = std::numeric_limits<double>::infinity();
    if (range == m_range)
        return;
    setRange(range);
    emit rangeChanged(m_range);
}

void RangeChart::drag(double x)
{
    const double value = snapped(valueAt(x));
    ValueRange range = m_range;
    if (m_grip == Grip::New) {
        const double to = valueAt(x), low = std::min(m_from, to), high = std::max(m_from, to);
        // Whole bins: from the edge below to the edge above.
        range = {m_all.low + m_all.width * std::floor((low - m_all.low) / m_all.width + 1e-9), m_all.low + m_all.width * std::ceil((high - m_all.low) / m_all.width - 1e-9)};
    } else if (m_grip == Grip::Low) {
        range.low = std::min(value, std::isfinite(range.high) ? range.high - m_all.width : m_all.high() - m_all.width);
    } else {
        range.high = std::max(value, std::isfinite(range.low) ? range.low + m_all.width : m_all.low + m_all.width);
    }
    change(range);
}

void RangeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_all.isEmpty())
        return QWidget::mousePressEvent(event);
    m_grip = gripAt(event->position().x());
    m_from = valueAt(event->position().x());
    m_isDragged = false;
}

void RangeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const bool isOnEnd = !m_range.isAll() && gripAt(x) != Grip::New;
        setCursor(isOnEnd ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isDragged && m_grip == Grip::New && std::abs(x - xOf(m_from)) < 3)
        return;
    m_isDragged = true;
    drag(x);
}

void RangeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_grip == Grip::None)
        return;
    if (!m_isDragged && m_grip == Grip::New && !m_range.contains(m_from))
        change({}); // a click beside the range
    m_grip = Grip::None;
}

void RangeChart::mouseDoubleClickEvent(QMouseEvent *)
{
    m_grip = Grip::None;
    askForNumbers();
}

void RangeChart::askForNumbers()
{
    const auto part = [](double value) { return std::isfinite(value) ? QLocale().toString(value, 'g', 9) : QString(); };
    QString text = m_range.isAll() ? QString() : part(m_range.low) + QStringLiteral("..") + part(m_range.high);
    QString fault;
    for (bool isAsked = true; isAsked;) {
        bool isTaken = false;
        text = QInputDialog::getText(this, m_label, fault + tr("From .. to, either may be left out (%1 .. %2 %3):").arg(number(m_all.low), number(m_all.high()), m_unit), QLineEdit::Normal, text, &isTaken);
        const auto range = readRange(text);
        if (isTaken && range)
            change(*range);
        isAsked = isTaken && !range;
        fault = tr("“%1” is no range. Ranges look like 0.4..1.2, 0.4.. and ..1.2, the smaller number first.").arg(text) + QLatin1Char('\n');
    }
}

void RangeChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (m_range.isAll())
            return QWidget::keyPressEvent(event);
        change({});
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        askForNumbers();
    } else if (step != 0 && !m_all.isEmpty()) {
        const bool isHigh = event->modifiers().testFlag(Qt::ShiftModifier);
        m_grip = isHigh ? Grip::High : Grip::Low;
        const double end = isHigh ? (std::isfinite(m_range.high) ? m_range.high : m_all.high()) : (std::isfinite(m_range.low) ? m_range.low : m_all.low);
        drag(xOf(end + step * m_all.width));
        m_grip = Grip::None;
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RangeChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *type = menu.addAction(tr("Type a range…"));
    QAction *lift = menu.addAction(tr("Everything"));
    lift->setEnabled(!m_range.isAll());
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == type)
        askForNumbers();
    else if (chosen == lift)
        change({});
}

} // namespace tagmill
