// SPDX-License-Identifier: GPL-3.0-or-later
// EstimateProbe: what a run will take, found out on a thread of its own. Lives on the GUI thread.
#pragma once

#include "blender_link/run_estimate.h"

#include <QObject>

#include <optional>

class QThread;

namespace tagmill {

class EstimateProbe : public QObject
{
    Q_OBJECT
public:
    explicit EstimateProbe(QObject *parent = nullptr);
    ~EstimateProbe() override;

    /// Gives up a probe that runs.
    void start(const RenderRunOptions &options);
    /// Gives up a probe that runs and forgets the last estimate.
    void clear();

    bool isRunning() const { return m_thread != nullptr; }
    const std::optional<Result<RunEstimate>> &estimate() const { return m_estimate; }

signals:
    void changed();

private:
    void end();

    QThread *m_thread = nullptr;
    std::optional<Result<RunEstimate>> m_estimate;
};

} // namespace tagmill
