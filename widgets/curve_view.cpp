// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve_view.h"

#include "widgets/chart_view.h"
#include "widgets/panel_parts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// 1, 2 or 5 times a power of ten, so that at most four of it reach over the range.
double roundStep(double range)
{
    constexpr double mostSteps = 4;
    const double power = std::pow(10.0, std::floor(std::log10(range / mostSteps)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power * mostSteps >= range * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

bool hasValue(const std::vector<Curve> &curves, size_t bin)
{
    return std::any_of(curves.begin(), curves.end(), [bin](const Curve &curve) { return bin < curve.values.size() && std::isfinite(curve.values[bin]); });
}

} // namespace

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CurveView::setTitle(const QString &title, const QString &measure)
{
    m_title = title;
    m_measure = measure;
    setAccessibleName(tr("%1 by %2").arg(measure, title));
    update();
}

void CurveView::setFormat(const QString &unit, int decimals, std::optional<std::pair<double, double>> fixed)
{
    m_unit = unit;
    m_decimals = decimals;
    m_fixed = fixed;
    findBounds();
    update();
}

void CurveView::setCurves(const BinScale &scale, std::vector<Curve> curves)
{
    if (scale.limits != m_limits)
        m_current = -1;
    m_limits = scale.limits;
    m_curves = std::move(curves);
    m_hovered = -1;
    const int bins = static_cast<int>(m_limits.size());
    m_first = 0;
    m_last = bins - 1;
    while (m_first <= m_last && !hasValue(m_curves, static_cast<size_t>(m_first)))
        ++m_first;
    while (m_last >= m_first && !hasValue(m_curves, static_cast<size_t>(m_last)))
        --m_last;
    findBounds();
    QStringList texts;
    for (int bin = m_first; bin <= m_last; ++bin)
        texts.append(binText(bin));
    setAccessibleDescription(texts.isEmpty() ? tr("No values") : texts.join(QLatin1String("; ")));
    update();
}

/// Zero is always there, so that small differences look small.
void CurveView::findBounds()
{
    m_low = m_fixed ? m_fixed->first : 0;
    m_high = m_fixed ? m_fixed->second : 0;
    for (const Curve &curve : m_curves) {
        for (size_t bin = 0; !m_fixed && bin < curve.values.size(); ++bin) {
            if (!std::isfinite(curve.values[bin]))
                continue;
            const double deviation = bin < curve.deviations.size() && std::isfinite(curve.deviations[bin]) ? curve.deviations[bin] : 0;
            m_low = std::min(m_low, curve.values[bin] - deviation);
            m_high = std::max(m_high, curve.values[bin] + deviation);
        }
    }
    if (!(m_high > m_low))
        m_high = m_low + std::pow(10.0, -m_decimals);
    m_step = m_fixed ? (m_high - m_low) / 2 : roundStep(m_high - m_low);
    if (!m_fixed) {
        m_low = m_step * std::floor(m_low / m_step + 1e-9);
        m_high = m_step * std::ceil(m_high / m_step - 1e-9);
    }
}

QString CurveView::text(double value) const
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', m_decimals) + m_unit : QStringLiteral("–");
}

QString CurveView::levelText(double level) const
{
    const int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(m_step) + 1e-9)), 0, 9);
    return QLocale().toString(level, 'f', decimals) + m_unit;
}

QString CurveView::rangeText(int bin) const
{
    const auto limit = [this](int at) { return QLocale().toString(m_limits[static_cast<size_t>(at)]); };
    if (bin < 0 || bin >= static_cast<int>(m_limits.size()))
        return {};
    return bin + 1 < static_cast<int>(m_limits.size()) ? tr("%1 – %2").arg(limit(bin), limit(bin + 1)) : tr("%1 and more").arg(limit(bin));
}

QString CurveView::binText(int bin) const
{
    QStringList values;
    for (const Curve &curve : m_curves) {
        const double value = static_cast<size_t>(bin) < curve.values.size() ? curve.values[static_cast<size_t>(bin)] : NAN;
        values.append(m_curves.size() > 1 ? tr("%1 %2").arg(curve.name, text(value)) : text(value));
    }
    return tr("%1: %2").arg(rangeText(bin), values.join(QLatin1String(", ")));
}

QRectF CurveView::plotRect() const
{
    const QFontMetricsF metrics(font());
    const double left = std::max(metrics.horizontalAdvance(levelText(m_low)), metrics.horizontalAdvance(levelText(m_high))) + 14;
    return QRectF(rect()).adjusted(left, metrics.height() + 14, -14, -metrics.height() - 10);
}

QRectF CurveView::binRect(int bin) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max(1, m_last - m_first + 1);
    return QRectF(plot.left() + (bin - m_first) * width, plot.top(), width, plot.height());
}

double CurveView::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (std::clamp(value, m_low, m_high) - m_low) / (m_high - m_low) * plot.height();
}

QPointF CurveView::pointOf(const Curve &curve, int bin) const
{
    return {binRect(bin).center().x(), yOf(curve.values[static_cast<size_t>(bin)])};
}

int CurveView::binAt(const QPointF &position) const
{
    const QRectF plot = plotRect();
    if (m_last < m_first || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    return std::clamp(m_first + static_cast<int>((position.x() - plot.left()) / binRect(m_first).width()), m_first, m_last);
}

void CurveView::paintAxes(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const QFontMetricsF metrics(font());
    const QColor text = faded(palette().color(QPalette::WindowText), 170), line = faded(palette().color(QPalette::WindowText), 40);
    double last = INFINITY;
    for (int step = 0; step <= std::lround((m_high - m_low) / m_step); ++step) {
        const double at = m_low + step * m_step, level = std::abs(at) < m_step / 2 ? 0 : at; // no −0.000
        const double y = yOf(level);
        painter.setPen(level == 0 ? faded(palette().color(QPalette::WindowText), 110) : line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (last - y < metrics.height()) // no number over another
            continue;
        last = y;
        painter.setPen(text);
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 6, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, levelText(level));
    }
    painter.setPen(text);
    double end = -INFINITY;
    for (int bin = m_first; bin <= m_last + 1; ++bin) {
        if (bin >= static_cast<int>(m_limits.size()))
            break; // the last range is open
        const QString label = QLocale().toString(m_limits[static_cast<size_t>(bin)]);
        const double width = metrics.horizontalAdvance(label) + 2, x = std::clamp(binRect(bin).left() - width / 2, 0.0, this->width() - width);
        if (x < end + 6)
            continue;
        painter.drawText(QRectF(x, plot.bottom() + 4, width, metrics.height()), Qt::AlignCenter, label);
        end = x + width;
    }
}

void CurveView::paintCurve(QPainter &painter, const Curve &curve) const
{
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    painter.setPen(QPen(curve.color, 2));
    for (int bin = m_first; bin <= m_last; ++bin) {
        const auto at = static_cast<size_t>(bin);
        if (at >= curve.values.size() || !std::isfinite(curve.values[at])) {
            flush(); // a gap
            continue;
        }
        line << pointOf(curve, bin);
        if (at < curve.deviations.size() && std::isfinite(curve.deviations[at])) {
            const double x = line.back().x();
            painter.setPen(QPen(faded(curve.color, 150), 1));
            painter.drawLine(QPointF(x, yOf(curve.values[at] - curve.deviations[at])), QPointF(x, yOf(curve.values[at] + curve.deviations[at])));
            painter.setPen(QPen(curve.color, 2));
        }
    }
    flush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(curve.color);
    for (int bin = m_first; bin <= m_last; ++bin)
        if (const auto at = static_cast<size_t>(bin); at < curve.values.size() && std::isfinite(curve.values[at]))
            painter.drawEllipse(pointOf(curve, bin), 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(6, 2, width() - 12, metrics.height() + 2), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    if (m_last < m_first) {
        painter.setPen(faded(palette().color(QPalette::WindowText), 130));
        painter.drawText(rect(), Qt::AlignCenter, tr("No values"));
        return;
    }
    if (const int shown = m_hovered >= 0 ? m_hovered : m_current; shown >= 0) {
        const double left = 6 + QFontMetricsF(bold).horizontalAdvance(m_title) + 10;
        painter.setPen(faded(palette().color(QPalette::WindowText), 190));
        painter.drawText(QRectF(left, 2, width() - left - 12, metrics.height() + 2), Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(binText(shown), Qt::ElideRight, width() - left - 12));
    }
    if (m_current >= 0)
        painter.fillRect(binRect(m_current), faded(selectionColor(), 60));
    if (m_hovered >= 0 && m_hovered != m_current)
        painter.fillRect(binRect(m_hovered), faded(palette().color(QPalette::WindowText), 18));
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Curve &curve : m_curves)
        paintCurve(painter, curve);
}

void CurveView::setCurrentBin(int bin)
{
    if (bin == m_current)
        return;
    m_current = bin;
    update();
}

void CurveView::mousePressEvent(QMouseEvent *event)
{
    const int bin = binAt(event->position());
    if (event->button() != Qt::LeftButton || bin < 0)
        return QWidget::mousePressEvent(event);
    setCurrentBin(bin);
    emit binClicked(bin);
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = binAt(event->position());
    update();
}

void CurveView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void CurveView::keyPressEvent(QKeyEvent *event)
{
    if (m_last < m_first || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const int next = m_current < 0 ? m_first : std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), m_first, m_last);
    setCurrentBin(next);
    emit binClicked(next);
}

} // namespace tagmill
