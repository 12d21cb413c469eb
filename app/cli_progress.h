// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressPrinter: a bar on a terminal, plain lines otherwise, one JSON object a line with --progress json.
// All on stderr, where notices go as well: they pass through here so that the bar survives them.
#pragma once

#include "app/cli_output.h"
#include "blender_link/render_run.h"

#include <QElapsedTimer>

namespace tagmill {

class ProgressPrinter
{
public:
    enum class Style { Bar, Plain, Json, None };

    explicit ProgressPrinter(const Arguments &arguments);

    void progress(const RunProgress &progress);
    void worker(const WorkerStatus &status);
    void frame(const FinishedFrame &frame);
    void problem(const Problem &problem, const Console &console);
    /// Removes the bar.
    void finish();

private:
    void clearBar();
    void drawBar(const RunProgress &progress);
    void jsonLine(const QJsonObject &object) const;

    Style m_style;
    bool m_hasBar = false;
    std::string m_lastStage;
    int m_lastPercent = -1;
    QElapsedTimer m_sinceLine;
    std::map<int, WorkerState> m_workerStates;
};

} // namespace tagmill
