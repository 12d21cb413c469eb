// SPDX-License-Identifier: GPL-3.0-or-later
// What workers use of the machine, as the host sees it: memory and processor time of everything below a process, from
// /proc, and memory of NVIDIA cards by nvidia-smi where there is one. A worker on another host is seen as its ssh.
#pragma once

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace tagmill {

struct ProcessUsage
{
    qint64 rss_bytes = 0;
    double cpu_seconds = 0; ///< since their start
    std::vector<qint64> processes;
};

/// All processes at one moment: one reading serves every worker.
class ProcessTable
{
public:
    static ProcessTable read(const QString &procFolder = QStringLiteral("/proc"));

    /// Everything that descends from the process, without itself.
    ProcessUsage below(qint64 process) const;

private:
    struct Row
    {
        qint64 process = 0, rss_pages = 0, cpu_ticks = 0;
    };
    std::multimap<qint64, Row> m_children; ///< by parent
};

/// Memory of this machine; 0: not known.
qint64 machineMemory_bytes();

/// Free memory of the NVIDIA cards together, asked of nvidia-smi; waits for its answer, some seconds at most. Nothing where
/// there is none.
std::optional<qint64> freeGpuMemory_bytes();

class GpuMemory : public QObject
{
    Q_OBJECT
public:
    explicit GpuMemory(QObject *parent = nullptr);
    ~GpuMemory() override;

    bool isKnown() const { return !m_program.isEmpty(); }
    /// Asks anew, unless an answer is on its way; never waits.
    void refresh();
    /// Of these processes together; −1 where there is no nvidia-smi.
    qint64 bytesOf(const std::vector<qint64> &processes) const;

signals:
    void refreshed();

private:
    QString m_program;
    QProcess m_query;
    QHash<qint64, qint64> m_bytes;
};

} // namespace tagmill
