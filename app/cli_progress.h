// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressPrinter: a bar on a terminal, plain lines otherwise, one JSON object a line with --progress json.
// All on stderr, where notices go as well: they pass through here so that the bar survives them.
#pragma once

#include "app/cli_output.h"
#include "app/cli_signals.h"
#include "blender_link/render_run.h"
#include "core/progress.h"

#include <QElapsedTimer>

namespace tagmill {

class ProgressPrinter
{
public:
    enum class Style { Bar, Plain, Json, None };

    explicit ProgressPrinter(const Arguments &arguments);

    void progress(const RunProgress &progress);
    /// Of work that tells the share that is done; quiet until it has lasted for a while.
    void progress(double fraction, std::string_view stage);
    void worker(const WorkerStatus &status);
    void frame(const FinishedFrame &frame);
    void problem(const Problem &problem, const Console &console);
    /// Removes the bar; the next progress draws it again.
    void clearBar();
    /// Removes the bar for good.
    void finish();

private:
    void drawBar(const RunProgress &progress);
    void drawLine(const std::string &line);
    void jsonLine(const QJsonObject &object) const;

    Style m_style;
    bool m_hasBar = false;
    std::string m_lastStage;
    int m_lastPercent = -1;
    QElapsedTimer m_sinceLine, m_sinceStart;
    std::map<int, WorkerState> m_workerStates;
};

/// Long work of a command: its progress is shown, and Ctrl-C stops it at the next step. One at a time, not together with
/// InterruptSignals.
class WorkProgress
{
public:
    explicit WorkProgress(const Arguments &arguments)
        : m_printer(arguments)
    {
    }
    ~WorkProgress() { m_printer.finish(); }

    /// For core's functions; valid as long as this lives.
    Progress progress();
    /// Before anything else is said on stderr.
    void clear() { m_printer.clearBar(); }
    /// Error Cancelled after Ctrl-C: asked before results are written.
    Result<> check() const;

private:
    InterruptFlag m_interrupt;
    ProgressPrinter m_printer;
};

/// A dataset whose records are wanted. Error InvalidValue when there is none, after why was said; else those of readDataset().
Result<std::shared_ptr<const Dataset>> readRecords(const std::filesystem::path &dir, const Console &console, WorkProgress &work);

} // namespace tagmill
