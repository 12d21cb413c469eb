// SPDX-License-Identifier: GPL-3.0-or-later
// LatestJob<T>: runs a function on a pool and hands its value to the thread that owns this object; of
// several starts only the newest counts. Starting again cancels the former job and drops its late result;
// destroying the object does the same without waiting. The function must own all it uses.
// With `patience` the former job may finish (and be delivered) as long as it has run for less than that:
// a steady stream of edits then shows a steady stream of results instead of none until it ends. Only the
// newest of the starts made meanwhile is kept.
// Why not QFuture::then(context, …): Qt 6.4 asserts when the context dies before the work ends.
#pragma once

#include "core/progress.h"
#include "models/background_thread.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
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
        : m_pool(pool ? pool : QThreadPool::globalInstance())
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

    bool isRunning() const { return m_watcher != nullptr; }

    /// `work` runs on the pool and should ask its Progress often; `done` is called here, once, unless a
    /// newer job replaces it. `advanced` is called here now and then with the fraction.
    void start(Work work, Done done, Advanced advanced = {})
    {
        Request request{std::move(work), std::move(done), std::move(advanced)};
        if (m_watcher && m_timer.isActive())
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

    void launch(Request request)
    {
        drop();
        auto *watcher = new QFutureWatcher<T>;
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcher<T>::finished, watcher,
                         [this, watcher, done = std::move(request.done)] { finish(watcher, done); });
        if (request.advanced) {
            QObject::connect(watcher, &QFutureWatcher<T>::progressValueChanged, watcher,
                             [advanced = std::move(request.advanced)](int value) { advanced(value / 1000.0); });
        }
        watcher->setFuture(QtConcurrent::run(m_pool, [work = std::move(request.work)](QPromise<T> &promise) {
            giveWayToGui();
            promise.setProgressRange(0, 1000);
            promise.addResult(work([&promise](double fraction, std::string_view) {
                promise.setProgressValue(static_cast<int>(fraction * 1000));
                return !promise.isCanceled();
            }));
        }));
        if (m_patience.count() > 0)
            m_timer.start(m_patience);
    }

    /// Last of all `done`: it may start again or destroy this object.
    void finish(QFutureWatcher<T> *watcher, const Done &done)
    {
        watcher->deleteLater();
        m_watcher = nullptr;
        m_timer.stop();
        if (m_waiting)
            launch(*std::exchange(m_waiting, std::nullopt));
        QFuture<T> future = watcher->future();
        if (future.resultCount() > 0)
            done(future.takeResult());
    }

    void drop()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        m_watcher->deleteLater();
        m_watcher = nullptr;
    }

    QThreadPool *m_pool;
    std::chrono::milliseconds m_patience;
    QTimer m_timer;
    QFutureWatcher<T> *m_watcher = nullptr;
    std::optional<Request> m_waiting;
};

} // namespace tagmill
