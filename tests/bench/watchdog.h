// SPDX-License-Identifier: GPL-3.0-or-later
// What benches of the window share: how long the event loop was away, and waiting inside it.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

namespace tagmill {

/// Gaps between the beats of a 1 ms timer: how long the event loop was away.
class Watchdog
{
public:
    Watchdog()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
            m_gaps.push_back(now - m_last - 1);
            m_last = now;
        });
        m_timer.start(1);
    }
    void reset()
    {
        m_gaps.clear();
        m_last = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
    }
    std::vector<double> takeSorted()
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        return std::exchange(m_gaps, {});
    }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    double m_last = 0;
    std::vector<double> m_gaps;
};

/// With all cores busy, the longest time, ms, that a thread which does nothing but look at the clock does not run: what the machine's
/// kernel takes for itself, or a virtual machine's host. A control: of as much no window is to blame.
inline double longestOfMachine(double seconds)
{
    std::vector<double> longest(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> threads;
    for (double &mine : longest) {
        threads.emplace_back([&mine, seconds] {
            QElapsedTimer clock;
            clock.start();
            for (qint64 last = 0, now = 0; static_cast<double>(now) < seconds * 1e9; last = now) {
                now = clock.nsecsElapsed();
                mine = std::max(mine, static_cast<double>(now - last) * 1e-6);
            }
        });
    }
    threads.clear();
    return *std::max_element(longest.begin(), longest.end());
}

inline double partOf(const std::vector<double> &sorted, double part)
{
    return sorted.empty() ? 0 : sorted[static_cast<size_t>(part * static_cast<double>(sorted.size() - 1))];
}

/// Sleeps between events, as a window does; with a time limit Qt would spin and take a core from what is measured.
inline void waitUntil(const std::function<bool()> &isReady)
{
    QTimer wake; // where nothing else happens
    wake.start(1);
    while (!isReady())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Lets the window live so long.
inline void wait(int ms)
{
    QElapsedTimer timer;
    timer.start();
    waitUntil([&] { return timer.elapsed() >= ms; });
}

/// What the watchdog saw since it was last asked.
inline void report(const char *what, Watchdog &watchdog)
{
    const auto gaps = watchdog.takeSorted();
    std::printf("%s: GUI thread away longest %.1f ms, p99 %.1f ms\n", what, partOf(gaps, 1), partOf(gaps, 0.99));
    watchdog.reset();
}

} // namespace tagmill
