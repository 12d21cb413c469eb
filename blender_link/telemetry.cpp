// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/telemetry.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cmath>

namespace tagmill {

namespace {

constexpr double bytesPerMebibyte = 1 << 20;

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

QJsonValue megabytes(qint64 bytes)
{
    return bytes < 0 ? QJsonValue() : QJsonValue(tenths(static_cast<double>(bytes) / bytesPerMebibyte));
}

} // namespace

QJsonObject workerEvent(const WorkerStatus &worker, const QString &event, const QJsonObject &more)
{
    const qint64 now_ms = QDateTime::currentMSecsSinceEpoch();
    QJsonObject telemetry{{QStringLiteral("event"), event},
                          {QStringLiteral("state"), workerStateName(worker.state)},
                          {QStringLiteral("process"), worker.blenderProcessId},
                          {QStringLiteral("ram_used_mb"), megabytes(worker.rss_bytes)},
                          {QStringLiteral("ram_peak_mb"), megabytes(worker.peakRss_bytes)},
                          {QStringLiteral("vram_used_mb"), megabytes(worker.vram_bytes)},
                          {QStringLiteral("cpu_usage"), tenths(worker.cpu_percent)},
                          {QStringLiteral("uptime"), tenths(static_cast<double>(now_ms - worker.startedAt_ms) / 1000)},
                          {QStringLiteral("frames_done"), worker.framesDone},
                          {QStringLiteral("restarts"), worker.restarts},
                          {QStringLiteral("recycled"), worker.recycled}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        telemetry.insert(entry.key(), entry.value());
    return {{QStringLiteral("timestamp"), static_cast<double>(now_ms) / 1000},
            {QStringLiteral("worker_id"), QStringLiteral("worker-%1").arg(worker.index)},
            {QStringLiteral("telemetry"), telemetry}};
}

QJsonObject runEvent(const QString &event, const QJsonObject &more)
{
    QJsonObject telemetry = more;
    telemetry.insert(QStringLiteral("event"), event);
    return {{QStringLiteral("timestamp"), static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000}, {QStringLiteral("telemetry"), telemetry}};
}

QJsonObject endEvent(const WorkerStatus &worker, const QString &frame, const Error &error)
{
    return workerEvent(worker, QStringLiteral("ended"), {{QStringLiteral("frame"), frame}, {QStringLiteral("error"), QString::fromStdString(error.text())}});
}

Telemetry::Telemetry(const QString &dataset)
    : m_file(dataset + QStringLiteral("/telemetry.ndjson"))
{
}

void Telemetry::write(const QJsonObject &event)
{
    // Unbuffered: one write a line.
    if (m_file.isOpen() || m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace tagmill
