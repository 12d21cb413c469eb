// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT and SIGTERM as a Qt signal: the handler only writes a byte to a pipe.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace tagmill {

/// At most one lives at a time. A second signal ends the process at once; the guards then end the workers.
class InterruptSignals : public QObject
{
    Q_OBJECT
public:
    explicit InterruptSignals(QObject *parent = nullptr);
    ~InterruptSignals() override;

signals:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

/// For work that asks now and then instead of waiting for events. Not together with InterruptSignals.
class InterruptFlag
{
public:
    InterruptFlag();
    ~InterruptFlag();
    InterruptFlag(const InterruptFlag &) = delete;

    bool isRaised() const;
};

} // namespace tagmill
