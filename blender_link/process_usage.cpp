// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/process_usage.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace tagmill {

namespace {

constexpr qint64 bytesPerMebibyte = 1 << 20;
constexpr int parentField = 1, userTimeField = 11, systemTimeField = 12, rssField = 21; // of /proc/PID/stat behind the name

} // namespace

ProcessTable ProcessTable::read(const QString &procFolder)
{
    ProcessTable table;
    const QStringList entries = QDir(procFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QString &entry : entries) {
        const qint64 process = entry.toLongLong();
        QFile file(procFolder + QLatin1Char('/') + entry + QStringLiteral("/stat"));
        if (process <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // the name may hold anything
        if (fields.size() > rssField)
            table.m_children.insert({fields[parentField].toLongLong(),
                                     {process, fields[rssField].toLongLong(), fields[userTimeField].toLongLong() + fields[systemTimeField].toLongLong()}});
    }
    return table;
}

ProcessUsage ProcessTable::below(qint64 process) const
{
    ProcessUsage usage;
    std::vector<qint64> waiting{process};
    while (!waiting.empty()) {
        const auto [begin, end] = m_children.equal_range(waiting.back());
        waiting.pop_back();
        for (auto child = begin; child != end; ++child) {
            usage.rss_bytes += child->second.rss_pages * ::sysconf(_SC_PAGESIZE);
            usage.cpu_seconds += static_cast<double>(child->second.cpu_ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
            usage.processes.push_back(child->second.process);
            waiting.push_back(child->second.process);
        }
    }
    return usage;
}

qint64 machineMemory_bytes()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    return pages > 0 ? static_cast<qint64>(pages) * ::sysconf(_SC_PAGESIZE) : 0;
}

std::optional<qint64> freeGpuMemory_bytes()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("nvidia-smi"));
    if (program.isEmpty())
        return {};
    QProcess query;
    query.start(program, {QStringLiteral("--query-gpu=memory.free"), QStringLiteral("--format=csv,noheader,nounits")});
    constexpr int patience_ms = 5000;
    if (!query.waitForFinished(patience_ms) || query.exitStatus() != QProcess::NormalExit || query.exitCode() != 0)
        return {};
    std::optional<qint64> bytes;
    for (const QByteArray &line : query.readAllStandardOutput().split('\n')) {
        bool isNumber = false;
        const qint64 mebibytes = line.trimmed().toLongLong(&isNumber);
        if (isNumber)
            bytes = bytes.value_or(0) + mebibytes * bytesPerMebibyte;
    }
    return bytes;
}

GpuMemory::GpuMemory(QObject *parent)
    : QObject(parent)
    , m_program(QStandardPaths::findExecutable(QStringLiteral("nvidia-smi")))
    , m_query(this)
{
    connect(&m_query, &QProcess::finished, this, [this] {
        m_bytes.clear();
        // "1234, 567": a process on two cards has two lines.
        const QList<QByteArray> lines = m_query.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(',');
            if (words.size() == 2)
                m_bytes[words[0].trimmed().toLongLong()] += words[1].trimmed().toLongLong() * bytesPerMebibyte;
        }
        emit refreshed();
    });
}

GpuMemory::~GpuMemory()
{
    m_query.disconnect(this);
    m_query.kill();
    m_query.waitForFinished(1000);
}

void GpuMemory::refresh()
{
    if (isKnown() && m_query.state() == QProcess::NotRunning)
        m_query.start(m_program, {QStringLiteral("--query-compute-apps=pid,used_memory"), QStringLiteral("--format=csv,noheader,nounits")});
}

qint64 GpuMemory::bytesOf(const std::vector<qint64> &processes) const
{
    if (!isKnown())
        return -1;
    qint64 bytes = 0;
    for (const qint64 process : processes)
        bytes += m_bytes.value(process);
    return bytes;
}

} // namespace tagmill
