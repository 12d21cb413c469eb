// SPDX-License-Identifier: GPL-3.0-or-later
// BlenderProbe: which Blenders this machine has and what they can do, found out on a thread of its own.
// Lives on the GUI thread.
#pragma once

#include "blender_link/doctor.h"

#include <QObject>

#include <optional>

class QThread;

namespace tagmill {

class BlenderProbe : public QObject
{
    Q_OBJECT
public:
    explicit BlenderProbe(QObject *parent = nullptr);
    ~BlenderProbe() override;

    /// Looks again. `commands` as typed (empty: those of this machine); `folder` is where datasets are to go.
    void start(const QStringList &commands, const QString &folder);

    bool isRunning() const { return m_thread != nullptr; }
    /// Of the last search; none before the first has ended.
    const std::optional<DoctorReport> &report() const { return m_report; }

signals:
    void changed();

private:
    void end();

    QThread *m_thread = nullptr;
    std::optional<DoctorReport> m_report;
};

} // namespace tagmill
