// SPDX-License-Identifier: GPL-3.0-or-later
// RunClock: how long a run has rendered, pauses left out.
#pragma once

#include <QElapsedTimer>

namespace tagmill {

class RunClock
{
public:
    void start()
    {
        m_clock.start();
        if (isPaused())
            m_pause.start(); // what was paused before does not count
    }
    bool isValid() const { return m_clock.isValid(); }
    bool isPaused() const { return m_pause.isValid(); }
    void setPaused(bool isPaused)
    {
        if (isPaused == this->isPaused())
            return;
        if (isPaused) {
            m_pause.start();
        } else {
            if (m_clock.isValid())
                m_paused_ms += m_pause.elapsed();
            m_pause.invalidate();
        }
    }
    qint64 elapsed() const { return m_clock.elapsed() - m_paused_ms - (m_pause.isValid() ? m_pause.elapsed() : 0); }

private:
    QElapsedTimer m_clock, m_pause;
    qint64 m_paused_ms = 0;
};

} // namespace tagmill
