// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_signals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tagmill {

namespace {

constexpr int interruptedStatus = 130;
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t signalCount = 0;

extern "C" void interruptHandler(int)
{
    signalCount = signalCount + 1;
    if (signalCount > 1)
        ::_exit(interruptedStatus);
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = saved;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

void handleAll(void (*handler)(int))
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        handle(number, handler);
}

} // namespace

InterruptFlag::InterruptFlag()
{
    handleAll(interruptHandler);
}

InterruptFlag::~InterruptFlag()
{
    handleAll(SIG_DFL);
}

bool InterruptFlag::isRaised() const
{
    return signalCount > 0;
}

InterruptSignals::InterruptSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit interrupted();
    });
    handleAll(interruptHandler);
}

InterruptSignals::~InterruptSignals()
{
    handleAll(SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace tagmill
