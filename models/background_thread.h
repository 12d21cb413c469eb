// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that work for the window while somebody uses it.
#pragma once

#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace tagmill {

/// Makes the calling thread (and threads it starts later) give way to the GUI thread when cores are few. With
/// 1 000 planned poses on 2 cores and software GL the GUI thread, which needs at most 5 ms for an event, was away
/// for up to 25 ms after an edit without it and for 7 ms with it [measured].
/// Threads of a low QThread priority give way to others that give way.
/// Once a thread is enough; calling again costs nothing. Does nothing outside Linux.
void giveWayToGui();

/// To be called once, first of all, on the thread that will be the GUI's. What answers somebody is not to wait for what works:
/// * Qt paints long lines and large areas, and converts pictures, on threads of QThreadPool::globalInstance(), and whoever paints
///   waits for them. A thread gives way as the one does that started it; so they are started here, and kept.
/// * These and the GUI thread ask for short slices of time: with Linux 6.12 and later they run at once when they wake up, instead
///   of when the slice of who runs is over.
/// * Memory that is freed stays with the program: keepFreedMemory().
void prepareGuiProcess();

/// The same value. To free thousands of recipes or records takes as long as to draw them: the thread that owns the pool, the
/// GUI's, when it lets go last, leaves that to the pool.
template<class T>
std::shared_ptr<const T> freedInBackground(std::shared_ptr<const T> value, QThreadPool &pool)
{
    const T *content = value.get();
    return {content, [value = std::move(value), pool = QPointer(&pool), owner = pool.thread()](const T *) mutable {
                if (QThread::currentThread() == owner && pool)
                    pool->start([value = std::move(value)] { giveWayToGui(); }); // which frees it with what it ran
            }};
}

} // namespace tagmill
