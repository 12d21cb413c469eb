// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render_worker_delegate.h"

#include "models/worker_list_model.h"
#include "widgets/panel_parts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tagmill {

namespace {

QColor stateColor(WorkerState state, const QPalette &palette)
{
    switch (state) {
    case WorkerState::Busy:
    case WorkerState::Idle:
        return toneColor(Tone::Good, palette);
    case WorkerState::Starting:
    case WorkerState::Stopping:
        return toneColor(Tone::Warning, palette);
    case WorkerState::Dead:
        return toneColor(Tone::Quiet, palette);
    }
    return {};
}

/// "95 s", "12 min", "3 h".
QString shortDuration(double seconds)
{
    if (seconds < 100)
        return RenderWorkerDelegate::tr("%1 s").arg(QLocale().toString(seconds, 'f', 0));
    return seconds < 6000 ? RenderWorkerDelegate::tr("%1 min").arg(QLocale().toString(seconds / 60, 'f', 0)) : RenderWorkerDelegate::tr("%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

/// What the worker uses of the machine: "412 MB · CPU 198 % · GPU 1.2 GB · 95 s".
QString usageText(const QModelIndex &index)
{
    const QLocale locale;
    QStringList parts;
    if (const qint64 memory = index.data(WorkerListModel::MemoryRole).toLongLong(); memory > 0) {
        parts.append(locale.formattedDataSize(memory, 0, QLocale::DataSizeSIFormat));
        parts.append(RenderWorkerDelegate::tr("CPU %1 %").arg(locale.toString(index.data(WorkerListModel::CpuRole).toDouble(), 'f', 0)));
    }
    if (const qint64 memory = index.data(WorkerListModel::GpuMemoryRole).toLongLong(); memory > 0)
        parts.append(RenderWorkerDelegate::tr("GPU %1").arg(locale.formattedDataSize(memory, 1, QLocale::DataSizeSIFormat)));
    if (const double uptime = index.data(WorkerListModel::UptimeRole).toDouble(); uptime >= 0)
        parts.append(RenderWorkerDelegate::tr("up %1").arg(shortDuration(uptime)));
    return parts.join(RenderWorkerDelegate::tr(" · "));
}

} // namespace

QString workerLifeText(const QModelIndex &worker)
{
    QStringList parts;
    const double beat = worker.data(WorkerListModel::BeatAgeRole).toDouble();
    if (beat >= 0 && static_cast<WorkerState>(worker.data(WorkerListModel::StateRole).toInt()) != WorkerState::Dead)
        parts.append(RenderWorkerDelegate::tr("beat %1 ago").arg(shortDuration(beat)));
    parts.append(RenderWorkerDelegate::tr("%n frame(s)", nullptr, worker.data(WorkerListModel::FramesDoneRole).toInt()));
    if (const int restarts = worker.data(WorkerListModel::RestartsRole).toInt(); restarts > 0)
        parts.append(RenderWorkerDelegate::tr("%n restart(s)", nullptr, restarts));
    return parts.join(RenderWorkerDelegate::tr(" · "));
}

QString workerProcessText(const QModelIndex &worker)
{
    const qint64 process = worker.data(WorkerListModel::ProcessIdRole).toLongLong();
    return process > 0 ? RenderWorkerDelegate::tr("pid %1").arg(process) : QString();
}

void RenderWorkerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const auto state = static_cast<WorkerState>(index.data(WorkerListModel::StateRole).toInt());
    const bool isStale = isStaleWorker(index);
    const QRectF card = QRectF(option.rect).adjusted(1.5, 1.5, -5.5, -1.5);
    QColor ground = palette.color(QPalette::Base);
    if (isStale) {
        const QColor bad = toneColor(Tone::Bad, palette);
        constexpr double share = 0.12;
        ground = QColor::fromRgbF(static_cast<float>(ground.redF() * (1 - share) + bad.redF() * share), static_cast<float>(ground.greenF() * (1 - share) + bad.greenF() * share),
                                  static_cast<float>(ground.blueF() * (1 - share) + bad.blueF() * share));
    }
    painter->setPen(isStale ? toneColor(Tone::Bad, palette) : palette.color(QPalette::Mid));
    painter->setBrush(ground);
    painter->drawRoundedRect(card, 6, 6);

    const double line = option.fontMetrics.height() + 3;
    QRectF row(card.left() + 12, card.top() + 9, card.width() - 24, line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isStale ? toneColor(Tone::Bad, palette) : stateColor(state, palette));
    painter->drawEllipse(QPointF(row.left() + 4, row.center().y()), 4, 4);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(row.adjusted(16, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
    painter->setFont(option.font);
    painter->setPen(isStale ? toneColor(Tone::Bad, palette) : palette.color(QPalette::Text));
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, isStale ? tr("No sign of life") : workerStateText(state));

    row.translate(0, line + 1);
    const QString frame = index.data(WorkerListModel::FrameRole).toString();
    painter->setPen(toneColor(Tone::Quiet, palette));
    const QString process = workerProcessText(index);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, process);
    const double room = row.width() - (process.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(process) + 8);
    painter->drawText(row, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(frame.isEmpty() ? index.data(WorkerListModel::BlenderRole).toString() : frame, Qt::ElideMiddle,
                                                    static_cast<int>(room)));
    row.translate(0, line);
    const QRectF bar(row.left(), row.top() + 1, row.width(), 4);
    painter->setPen(Qt::NoPen);
    QColor trough = palette.color(QPalette::Text);
    trough.setAlpha(30);
    painter->setBrush(trough);
    painter->drawRoundedRect(bar, 2, 2);
    const double fraction = std::clamp(index.data(WorkerListModel::FractionRole).toDouble(), 0.0, 1.0);
    if (!frame.isEmpty() && fraction > 0) {
        painter->setBrush(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * fraction, bar.height())), 2, 2);
    }

    row.translate(0, 9);
    painter->setPen(toneColor(isStale ? Tone::Bad : Tone::Quiet, palette));
    painter->drawText(row, Qt::AlignVCenter, option.fontMetrics.elidedText(workerLifeText(index), Qt::ElideRight, static_cast<int>(row.width())));
    row.translate(0, line);
    painter->setPen(toneColor(Tone::Quiet, palette));
    if (state == WorkerState::Busy || state == WorkerState::Idle)
        painter->drawText(row, Qt::AlignVCenter, option.fontMetrics.elidedText(usageText(index), Qt::ElideRight, static_cast<int>(row.width())));
    painter->restore();
}

QSize RenderWorkerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {260, 4 * (option.fontMetrics.height() + 3) + 34};
}

} // namespace tagmill
