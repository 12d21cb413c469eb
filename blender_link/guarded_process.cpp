// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/guarded_process.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tagmill {

namespace {

QString &guardPath()
{
    static QString path;
    return path;
}

} // namespace

void setGuardProgram(const QString &path)
{
    guardPath() = path;
}

QString guardProgram()
{
    return guardPath().isEmpty() ? QCoreApplication::applicationFilePath() : guardPath();
}

GuardedProcess::~GuardedProcess()
{
    release();
    if (state() != NotRunning)
        waitForFinished(3000);
}

void GuardedProcess::startGuarded(const QString &program, const QStringList &arguments)
{
    // Both ends are closed by exec everywhere, but the reading one in the guard's own child process.
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0) {
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
        emit errorOccurred(FailedToStart);
        return;
    }
    m_pipe = ends[1];
    const int reading = ends[0];
    setChildProcessModifier([reading] { fcntl(reading, F_SETFD, 0); });
    start(guardProgram(), QStringList{QStringLiteral("--guard"), QString::number(reading), QStringLiteral("--"), program} + arguments);
    ::close(reading);
}

void GuardedProcess::release()
{
    if (const int pipe = std::exchange(m_pipe, -1); pipe >= 0)
        ::close(pipe);
}

} // namespace tagmill
