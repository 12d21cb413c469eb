// SPDX-License-Identifier: GPL-3.0-or-later
// StallWatch: whether a worker that still beats has stopped working. It has when for a long time neither a word about its
// work came nor processor time was used. Time is seen both by the worker itself, which may be on another host, and
// by us in the processes below it, which may compile a kernel. Beating needs some, so a small share does not count.
#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace tagmill {

class StallWatch
{
public:
    static constexpr double idleShare = 0.01; ///< of one core

    explicit StallWatch(int timeout_ms)
        : m_timeout_ms(timeout_ms)
    {
    }
    /// Work begins, or a sign of it came.
    void restart()
    {
        m_since.start();
        m_cpuAtStart = cpu();
    }
    /// Since their start.
    void setOwnCpu(double seconds) { setCpu(m_ownCpu, seconds); }
    void setTreeCpu(double seconds) { setCpu(m_treeCpu, seconds); }

    bool isStalled() const { return m_since.isValid() && m_since.elapsed() > m_timeout_ms; }

private:
    double cpu() const { return m_ownCpu + m_treeCpu; }
    void setCpu(double &which, double seconds)
    {
        which = seconds;
        m_cpuAtStart = std::min(m_cpuAtStart, cpu()); // what a process used is forgotten at its end
        if (cpu() - m_cpuAtStart > idleShare * m_timeout_ms / 1000)
            restart();
    }

    const int m_timeout_ms;
    QElapsedTimer m_since;
    double m_ownCpu = 0, m_treeCpu = 0, m_cpuAtStart = 0;
};

} // namespace tagmill
