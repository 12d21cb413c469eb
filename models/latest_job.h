// SPDX-License-Identifier: GPL-3.0-or-later
// LatestJob<T>: runs a function on a pool and hands its value to the thread that owns this object; of
// several starts only the newest counts. Starting again cancels the former job and drops its late result;
// destroying the object does the same without waiting. The function must own all it uses.
// Why not QFuture::then(context, …): Qt 6.4 asserts when the context dies before the work ends.
#pragma once

#include "core/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace tagmill {

template<class T>
class LatestJob
{
public:
    using Work = std::function<T(const Progress &)>;
    using Done = std::function<void(T)>;
    using Advanced = std::function<void(double fraction)>;

    explicit LatestJob(QThreadPool *pool = nullptr)
        : m_pool(pool ? pool : QThreadPool::globalInstance())
    {
    }
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    bool isRunning() const { return m_watcher != nullptr; }

    /// `work` runs on the pool and should ask its Progress often; `done` is called here, once, unless a
    /// newer job is started before. `advanced` is called here now and then with the fraction.
    void start(Work work, Done done, Advanced advanced = {})
    {
        cancel();
        auto *watcher = new QFutureWatcher<T>;
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcher<T>::finished, watcher, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            m_watcher = nullptr;
            if (watcher->future().resultCount() > 0)
                done(watcher->future().takeResult());
        });
        if (advanced) {
            QObject::connect(watcher, &QFutureWatcher<T>::progressValueChanged, watcher,
                             [advanced = std::move(advanced)](int value) { advanced(value / 1000.0); });
        }
        watcher->setFuture(QtConcurrent::run(m_pool, [work = std::move(work)](QPromise<T> &promise) {
            promise.setProgressRange(0, 1000);
            promise.addResult(work([&promise](double fraction, std::string_view) {
                promise.setProgressValue(static_cast<int>(fraction * 1000));
                return !promise.isCanceled();
            }));
        }));
    }

    /// Asks the running job to stop and forgets it; `done` will not be called.
    void cancel()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        m_watcher->deleteLater();
        m_watcher = nullptr;
    }

private:
    QThreadPool *m_pool;
    QFutureWatcher<T> *m_watcher = nullptr;
};

} // namespace tagmill
