// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/throughput_view.h"

#include "models/job_queue.h"
#include "widgets/panel_parts.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tagmill {

namespace {

constexpr double window_s = 10; ///< over which a rate is taken

QString rateText(double rate)
{
    return ThroughputView::tr("%1 frames/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 2 : 0));
}

} // namespace

ThroughputCurve throughputCurve(const std::vector<ProgressSample> &history, const RunProgress &progress, double now_s)
{
    ThroughputCurve curve;
    const int total = progress.framesTotal - progress.framesKept;
    if (total <= 0 || history.empty())
        return curve;
    size_t behind = 0;
    for (const ProgressSample &sample : history) {
        while (sample.seconds - history[behind].seconds > window_s && history[behind + 1].seconds < sample.seconds)
            ++behind;
        const double passed = sample.seconds - history[behind].seconds;
        const double rate = passed > 0 ? (sample.frames - history[behind].frames) / passed : 0;
        curve.points.push_back({sample.seconds, static_cast<double>(sample.frames) / total, rate});
        curve.mostRate = std::max(curve.mostRate, rate);
    }
    curve.left_s = progress.secondsLeft;
    if (curve.left_s >= 0)
        curve.end_s = std::max(now_s, history.back().seconds) + curve.left_s;
    return curve;
}

QString endText(const QDateTime &now, double left_s)
{
    constexpr double most_s = 1e10; // some centuries
    const QDateTime end = now.addSecs(static_cast<qint64>(std::min(most_s, left_s)));
    return end.date() == now.date() ? QLocale().toString(end.time(), QLocale::ShortFormat) : QLocale().toString(end, QLocale::ShortFormat);
}

ThroughputView::ThroughputView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Throughput"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ThroughputView::setCurve(ThroughputCurve curve)
{
    m_curve = std::move(curve);
    QString text = tr("Frames done over time, and frames a second (thin line)");
    if (!m_curve.points.empty())
        text += QLatin1Char('\n') + rateText(m_curve.points.back().rate);
    setToolTip(text);
    setAccessibleDescription(text);
    update();
}

QSize ThroughputView::sizeHint() const
{
    return {240, 96};
}

QSize ThroughputView::minimumSizeHint() const
{
    return {160, 80};
}

void ThroughputView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(card, 6, 6);
    const double line = fontMetrics().height();
    const QRectF plot = card.adjusted(12, line + 10, -12, -line - 8);
    painter.setPen(toneColor(Tone::Quiet, palette()));
    const QRectF title(plot.left(), card.top() + 5, plot.width(), line);
    const QRectF axis(plot.left(), plot.bottom() + 3, plot.width(), line);
    if (m_curve.points.empty()) {
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, tr("Throughput"));
        return;
    }
    const auto &last = m_curve.points.back();
    const double start = m_curve.points.front().seconds;
    const double span = std::max({m_curve.end_s - start, last.seconds - start, 1.0});
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, rateText(last.rate));
    if (m_curve.left_s >= 0)
        painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, tr("ends about %1").arg(endText(QDateTime::currentDateTime(), m_curve.left_s)));
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, durationText(0));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, durationText(span));
    const auto place = [&](double seconds, double share) { return QPointF(plot.left() + plot.width() * (seconds - start) / span, plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0)); };
    QPainterPath done(place(m_curve.points.front().seconds, m_curve.points.front().done)), rate(place(m_curve.points.front().seconds, 0));
    for (const auto &point : m_curve.points) {
        done.lineTo(place(point.seconds, point.done));
        rate.lineTo(place(point.seconds, m_curve.mostRate > 0 ? point.rate / m_curve.mostRate : 0));
    }
    QPainterPath area = done;
    area.lineTo(place(last.seconds, 0));
    area.lineTo(place(m_curve.points.front().seconds, 0));
    area.closeSubpath();
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlpha(60);
    painter.fillPath(area, fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toneColor(Tone::Quiet, palette()), 1));
    painter.drawPath(rate);
    painter.setPen(QPen(accent, 2));
    painter.drawPath(done);
    if (m_curve.end_s > last.seconds) {
        painter.setPen(QPen(accent, 1.5, Qt::DashLine));
        painter.drawLine(place(last.seconds, last.done), place(m_curve.end_s, 1));
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

} // namespace tagmill
