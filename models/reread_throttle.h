// SPDX-License-Identifier: GPL-3.0-or-later
// RereadThrottle: when a folder that is being written is read again: not more often than people see, at most a part of
// the time, and never by throwing a reading away for a newer one, or none would ever be seen.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace tagmill {

class RereadThrottle
{
public:
    explicit RereadThrottle(std::function<void()> read)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(read));
    }

    /// Something was written.
    void askSoon()
    {
        if (m_isReading)
            m_isStale = true;
        else if (!m_timer.isActive())
            m_timer.start(static_cast<int>(std::max(leastInterval_ms, quietShare * m_lastRead_ms)));
    }
    void readingBegins()
    {
        m_timer.stop();
        m_isStale = false;
        m_isReading = true;
        m_clock.start();
    }
    void readingEnds()
    {
        m_lastRead_ms = m_clock.elapsed();
        m_isReading = false;
        if (std::exchange(m_isStale, false))
            askSoon();
    }
    /// Another folder: nothing is known of it.
    void reset()
    {
        m_timer.stop();
        m_isStale = m_isReading = false;
        m_lastRead_ms = 0;
    }

private:
    static constexpr qint64 leastInterval_ms = 250;
    static constexpr qint64 quietShare = 4; ///< this many times as long as a reading took nothing is read

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastRead_ms = 0;
    bool m_isReading = false;
    bool m_isStale = false; ///< written to while being read
};

} // namespace tagmill
