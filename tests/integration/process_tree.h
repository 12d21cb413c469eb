// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessTree: the processes below one, remembered with their start times, so that what became of them can be
// told after their parent is gone, also when a number was given to another process meanwhile.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tagmill::test {

class ProcessTree
{
public:
    static ProcessTree below(qint64 processId);

    bool hasProgram(const QByteArray &name) const { return processOf(name) > 0; }
    /// The process of that program (its name in /proc), 0 when there is none.
    int processOf(const QByteArray &name) const;
    /// Whether all have ended within the time.
    bool waitUntilGone(int timeout_ms) const;
    QString aliveText() const;

private:
    struct Process
    {
        int id = 0;
        QByteArray name, started;
        bool isAlive() const;
    };
    std::vector<Process> m_processes;
};

} // namespace tagmill::test
