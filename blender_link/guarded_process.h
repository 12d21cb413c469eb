// SPDX-License-Identifier: GPL-3.0-or-later
// GuardedProcess: a QProcess under the guard (guard.h): letting go of it ends the whole process tree.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace tagmill {

/// The program started as guard; default: this executable. Tests set it.
void setGuardProgram(const QString &path);
QString guardProgram();

class GuardedProcess : public QProcess
{
    Q_OBJECT
public:
    using QProcess::QProcess;
    /// Releases and waits until everything has ended (usually milliseconds, at most 3 s).
    ~GuardedProcess() override;

    void startGuarded(const QString &program, const QStringList &arguments);
    /// Makes the guard end everything below it; finished() follows.
    void release();

private:
    int m_pipe = -1; ///< our end; the guard holds the other
};

} // namespace tagmill
