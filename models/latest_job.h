// SPDX-License-Identifier: GPL-3.0-or-later
// LatestJob<T>: runs a function on a pool and hands its value to the thread that owns this object; of
// several starts only the newest counts. Starting again cancels the former job and drops its late result;
// destroying the object does the same without waiting. The function must own all it uses.
// With `patience` the former job may finish (and be delivered) as long as it has run for less than that:
// a steady stream of edits then shows a steady stream of results instead of none until it ends. Only the
// newest of the starts made meanwhile is kept.
// Why not QFuture: who reports an end or a progress holds the future's lock while it wakes the GUI thread, which asks for that
// lock first of all. Our working threads give way to the GUI's; where cores are few it then waits for one that does not run
// (5 to 13 ms at a time [measured]). Here nothing is held when the message is sent.
#pragma once

#include "core/progress.h"
#include "models/background_thread.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace tagmill {

template<class T>
class LatestJob
{
public:
    using Work = std::function<T(const Progress &)>;
    using Done = std::function<void(T)>;
    using Advanced = std::function<void(double fraction)>;

    explicit LatestJob(QThreadPool *pool = nullptr, std::chrono::milliseconds patience = {})
        : m_pool(pool ? pool : &backgroundPool())
        , m_patience(patience)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (m_waiting)
                launch(*std::exchange(m_waiting, std::nullopt));
        });
    }
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    bool isRunning() const { return m_run != nullptr; }

    /// `work` runs on the pool and should ask its Progress often; `done` is called here, once, unless a
    /// newer job replaces it. `advanced` is called here now and then with the fraction.
    void start(Work work, Done done, Advanced advanced = {})
    {
        Request request{std::move(work), std::move(done), std::move(advanced)};
        if (m_run && m_timer.isActive())
            m_waiting = std::move(request);
        else
            launch(std::move(request));
    }

    /// Asks the running job to stop and forgets it and what waits; `done` will not be called.
    void cancel()
    {
        m_waiting.reset();
        m_timer.stop();
        drop();
    }

private:
    struct Request
    {
        Work work;
        Done done;
        Advanced advanced;
    };

    /// What a job and the thread it runs on share. Only the owner's thread touches `owner`, `done` and `advanced`.
    struct Run
    {
        LatestJob *owner = nullptr; ///< null once nobody waits for it
        Done done;
        Advanced advanced;
        std::optional<T> value; ///< the thread's until it sent that it is over
        bool hasAdvanced = false;
        std::atomic<bool> isCancelled = false, isAdvanceSent = false;
        std::atomic<double> fraction = 0;
    };

    /// Lives on the owner's thread until the last job that may send to it is over.
    static std::shared_ptr<QObject> makeMailbox()
    {
        return {new QObject, [](QObject *mailbox) { mailbox->deleteLater(); }};
    }

    template<class Message>
    static void send(const std::shared_ptr<QObject> &mailbox, Message message)
    {
        QMetaObject::invokeMethod(mailbox.get(), std::move(message), Qt::QueuedConnection);
    }

    void launch(Request request)
    {
        drop();
        m_run = std::make_shared<Run>();
        m_run->owner = this;
        m_run->done = std::move(request.done);
        m_run->hasAdvanced = static_cast<bool>(request.advanced);
        m_run->advanced = std::move(request.advanced);
        m_pool->start([run = m_run, mailbox = m_mailbox, work = std::move(request.work)] {
            if (run->isCancelled)
                return; // while it waited for a thread
            giveWayToGui();
            int announced = -1; // ‰
            std::optional<T> value;
            try {
                value.emplace(work([&](double fraction, std::string_view) {
                    const int thousandths = static_cast<int>(fraction * 1000);
                    if (run->hasAdvanced && std::exchange(announced, thousandths) != thousandths) {
                        run->fraction = fraction;
                        if (!run->isAdvanceSent.exchange(true))
                            send(mailbox, [run] { advance(*run); });
                    }
                    return !run->isCancelled;
                }));
            } catch (const std::exception &) { // out of memory, say: the job ends without a value
            }
            if (run->isCancelled)
                return;
            run->value = std::move(value);
            send(mailbox, [run] { finish(*run); });
        });
        if (m_patience.count() > 0)
            m_timer.start(m_patience);
    }

    static void advance(Run &run)
    {
        run.isAdvanceSent = false;
        if (run.owner)
            run.advanced(run.fraction);
    }

    /// Last of all `done`: it may start again or destroy the owner.
    static void finish(Run &run)
    {
        if (!run.owner)
            return;
        LatestJob &owner = *std::exchange(run.owner, nullptr);
        const Done done = std::exchange(run.done, {});
        run.advanced = {};
        owner.m_run = nullptr;
        owner.m_timer.stop();
        if (owner.m_waiting)
            owner.launch(*std::exchange(owner.m_waiting, std::nullopt));
        if (run.value)
            done(*std::move(run.value));
    }

    void drop()
    {
        if (!m_run)
            return;
        m_run->isCancelled = true;
        m_run->owner = nullptr;
        m_run->done = {};
        m_run->advanced = {};
        m_run = nullptr;
    }

    QThreadPool *m_pool;
    std::chrono::milliseconds m_patience;
    QTimer m_timer;
    std::shared_ptr<QObject> m_mailbox = makeMailbox();
    std::shared_ptr<Run> m_run;
    std::optional<Request> m_waiting;
};

} // namespace tagmill
