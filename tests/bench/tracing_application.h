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
        const double before = cpuMs(), innerBefore = std::exchange(m_inner, 0);
        const bool isDone = QApplication::notify(receiver, event);
        const double whole = cpuMs() - before, own = whole - m_inner;
        m_inner = innerBefore + whole;
        Cost &cost = m_costs[name];
        cost.total += own;
        cost.most = std::max(cost.most, own);
        ++cost.count;
        return isDone;
    }

    void resetCosts() { m_costs.clear(); }
    /// The dearest first.
    void reportCosts()
    {
        std::vector<std::pair<QByteArray, Cost>> costs(m_costs.begin(), m_costs.end());
        std::sort(costs.begin(), costs.end(), [](const auto &a, const auto &b) { return a.second.total > b.second.total; });
        for (size_t i = 0; i < std::min<size_t>(25, costs.size()); ++i)
            std::printf("  event %s: %.1f ms at work in %d, most %.1f ms\n", costs[i].first.constData(), costs[i].second.total, costs[i].second.count, costs[i].second.most);
        m_costs.clear();
    }

private:
    struct Cost
    {
        double total = 0, most = 0; ///< ms
        int count = 0;
    };
    /// Of this thread; what is missing to the wall clock went to other threads and programs.
    static double cpuMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
    }

    bool m_isTracing = qEnvironmentVariableIsSet("TAGMILL_BENCH_TRACE");
    std::map<QByteArray, Cost> m_costs;
    double m_inner = 0; ///< ms, of events sent by the present one
};

} // namespace tagmill
