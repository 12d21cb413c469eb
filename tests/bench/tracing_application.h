// SPDX-License-Identifier: GPL-3.0-or-later
// TracingApplication: what events cost the GUI thread, for benches of windows.
#pragma once

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <utility>
#include <vector>

namespace tagmill {

/// With TAGMILL_BENCH_TRACE set, adds up what events cost, by kind and receiver: without those sent meanwhile.
class TracingApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_isTracing || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QByteArray name = QByteArray::number(event->type()) + " to " + receiver->metaObject()->className() + " " + receiver->objectName().toUtf8();
        const Times before = now(), innerBefore = std::exchange(m_inner, {});
        const bool isDone = QApplication::notify(receiver, event);
        const Times whole = now() - before, own = whole - m_inner;
        m_inner = innerBefore + whole;
        Cost &cost = m_costs[name];
        cost.total += own.work;
        cost.most = std::max(cost.most, own.work);
        cost.longest = std::max(cost.longest, own.wall);
        ++cost.count;
        return isDone;
    }

    void resetCosts() { m_costs.clear(); }
    /// The dearest first, then those that took longest by the clock.
    void reportCosts()
    {
        std::vector<std::pair<QByteArray, Cost>> costs(m_costs.begin(), m_costs.end());
        const auto print = [&](size_t count) {
            for (size_t i = 0; i < std::min(count, costs.size()); ++i) {
                const auto &[name, cost] = costs[i];
                std::printf("  event %s: %.1f ms at work in %d, most %.1f ms; by the clock %.1f ms at most\n", name.constData(), cost.total, cost.count, cost.most, cost.longest);
            }
        };
        std::sort(costs.begin(), costs.end(), [](const auto &a, const auto &b) { return a.second.total > b.second.total; });
        print(25);
        std::sort(costs.begin(), costs.end(), [](const auto &a, const auto &b) { return a.second.longest > b.second.longest; });
        print(5);
        m_costs.clear();
    }

private:
    struct Cost
    {
        double total = 0, most = 0; ///< ms at work
        double longest = 0;         ///< ms by the clock
        int count = 0;
    };
    struct Times
    {
        double work = 0; ///< ms of this thread; what is missing to the wall clock went to other threads and programs, or to waiting
        double wall = 0; ///< ms
        Times operator+(const Times &other) const { return {work + other.work, wall + other.wall}; }
        Times operator-(const Times &other) const { return {work - other.work, wall - other.wall}; }
    };
    static double clockMs(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
    }
    static Times now() { return {clockMs(CLOCK_THREAD_CPUTIME_ID), clockMs(CLOCK_MONOTONIC)}; }

    bool m_isTracing = qEnvironmentVariableIsSet("TAGMILL_BENCH_TRACE");
    std::map<QByteArray, Cost> m_costs;
    Times m_inner; ///< of events sent by the present one
};

} // namespace tagmill
