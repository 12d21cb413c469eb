// SPDX-License-Identifier: GPL-3.0-or-later
// RunPool: the threads of a run. Work goes to them with copies of what it needs, its value comes back to the run's thread.
#pragma once

#include "core/progress.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace tagmill {

class RunPool
{
public:
    /// `run` outlives the pool; values are handed over on its thread.
    explicit RunPool(QObject *run)
        : m_run(run)
    {
        threads.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    }
    ~RunPool()
    {
        end();
        threads.waitForDone();
    }

    QThreadPool threads;

    /// Hands the value of work to done, unless the run has ended by then.
    template<class Work, class Done>
    void start(Work work, Done done)
    {
        ++m_tasks;
        threads.start([this, work = std::move(work), done = std::move(done)]() mutable {
            using Outcome = decltype(work());
            auto value = std::make_shared<Outcome>(work());
            QMetaObject::invokeMethod(
                m_run,
                [this, value, done = std::move(done)]() mutable {
                    --m_tasks;
                    if (hasEnded())
                        tellQuiet();
                    else
                        done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }
    /// The run has ended: work that looks stops, values are dropped.
    void end() { m_hasEnded = true; }
    bool hasEnded() const { return m_hasEnded; }
    /// Called once when nothing is on its way any more, at once when nothing is.
    void whenQuiet(std::function<void()> quiet)
    {
        m_quiet = std::move(quiet);
        tellQuiet();
    }

    /// For work that looks by itself, from any thread.
    const std::atomic<bool> &endFlag() const { return m_hasEnded; }
    Progress progress()
    {
        return [this](double, std::string_view) { return !m_hasEnded.load(); };
    }

private:
    void tellQuiet()
    {
        if (m_tasks == 0 && m_quiet)
            std::exchange(m_quiet, nullptr)();
    }

    QObject *m_run;
    int m_tasks = 0; ///< on the pool, or not yet handed over
    std::atomic<bool> m_hasEnded{false};
    std::function<void()> m_quiet;
};

} // namespace tagmill
