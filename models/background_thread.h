// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that work for the window while somebody uses it.
#pragma once

namespace tagmill {

/// Makes the calling thread (and threads it starts later) give way to the GUI thread when cores are few. With
/// 1 000 planned poses on 2 cores and software GL the GUI thread, which needs at most 5 ms for an event, was away
/// for up to 25 ms after an edit without it and for 7 ms with it [measured].
/// Threads of a low QThread priority give way to others that give way.
/// Once a thread is enough; calling again costs nothing. Does nothing outside Linux.
void giveWayToGui();

/// Qt paints long lines and large areas, and converts pictures, on the threads of QThreadPool::globalInstance(), and whoever
/// paints waits for them. A thread gives way as the one does that started it: begun by one of ours, they would keep the GUI
/// thread waiting behind all that gives way to it. This begins them, from the GUI thread, and keeps them.
void keepPaintingThreads();

} // namespace tagmill
