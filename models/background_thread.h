// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that work for the window while somebody uses it.
#pragma once

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace tagmill {

/// Makes the calling thread (and threads it starts later) give way to the GUI thread when cores are few. With
/// 1 000 planned poses on 2 cores and software GL the GUI thread, which needs at most 5 ms for an event, was away
/// for up to 25 ms after an edit without it and for 7 ms with it [measured]. Not more than that takes: to give way is to give way to
/// other programs as well. Where two others have both cores an edit of 5 000 cameras takes 430 ms at niceness 10 and 850 ms at 17, and in
/// drags the GUI thread is away for 9 to 11 ms at the one and for 9 to 14 ms at the other [measured, four runs each]. With SCHED_IDLE such
/// threads stand still.
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

/// For jobs that belong to no other pool; never globalInstance(), whose threads are those of above.
QThreadPool &backgroundPool();

/// Runs it on one of the threads that Qt paints with, and waits. Qt's raster engine cuts longer lines and larger areas into pieces for
/// those threads and waits for each; where cores are few that takes longer than to paint them, up to 5 ms each [measured]. What paints
/// on such a thread is not cut. For jobs: on the GUI thread it gained nothing [measured].
void paintInOnePiece(const std::function<void()> &paint);

/// Lets go of it on a thread that does nothing else.
void letGoInBackground(std::shared_ptr<const void> value);

/// Lets go of what a working thread made, where nobody waits for it. glibc's malloc has a lock a thread: to free its memory is to wait
/// for that thread when it allocates just now and gives way to others, up to 11 ms [measured].
template<class T>
void freeInBackground(T value)
{
    letGoInBackground(std::make_shared<const T>(std::move(value)));
}

/// The same value. To free thousands of recipes or records takes as long as to draw them: the GUI thread, when it lets go last, leaves
/// that to another.
template<class T>
std::shared_ptr<const T> freedInBackground(std::shared_ptr<const T> value)
{
    const T *content = value.get();
    return {content, [value = std::move(value)](const T *) mutable {
                if (QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread())
                    letGoInBackground(std::move(value));
            }};
}

} // namespace tagmill
