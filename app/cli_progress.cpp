// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_progress.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 30;
constexpr int plainInterval_ms = 10000;
constexpr int barDelay_ms = 300;

std::string stageName(RunStage stage)
{
    switch (stage) {
    case RunStage::Preparing:
        return "preparing";
    case RunStage::Compiling:
        return "compiling";
    case RunStage::Waiting:
        return "waiting";
    case RunStage::StartingWorkers:
        return "starting workers";
    case RunStage::Rendering:
        return "rendering";
    case RunStage::Merging:
        return "merging";
    case RunStage::Auditing:
        return "auditing";
    case RunStage::Done:
        break;
    }
    return "done";
}

int framesHandled(const RunProgress &progress)
{
    return progress.framesDone + progress.framesKept + progress.framesFailed;
}

std::string counts(const RunProgress &progress)
{
    std::string text = std::to_string(framesHandled(progress)) + "/" + std::to_string(progress.framesTotal);
    if (progress.framesKept > 0)
        text += ", " + std::to_string(progress.framesKept) + " kept";
    if (progress.framesFailed > 0)
        text += ", " + std::to_string(progress.framesFailed) + " failed";
    if (progress.framesPerSecond >= 1)
        text += ", " + fixed(progress.framesPerSecond, 1) + " frames/s";
    else if (progress.framesPerSecond > 0)
        text += ", " + durationText(1 / progress.framesPerSecond) + " a frame";
    if (progress.secondsLeft > 0)
        text += ", " + durationText(progress.secondsLeft) + " left";
    return text;
}

std::string barOf(int done, int total)
{
    std::string bar = "[";
    for (int i = 0; i < barWidth; ++i)
        bar += i < barWidth * done / total ? "█" : "·";
    return bar + "] ";
}

ProgressPrinter::Style styleFor(const Arguments &arguments)
{
    const auto asked = arguments.value("progress");
    if (asked == "json")
        return ProgressPrinter::Style::Json;
    if (asked == "none")
        return ProgressPrinter::Style::None;
    if (asked == "plain")
        return ProgressPrinter::Style::Plain;
    return asked == "bar" || ::isatty(STDERR_FILENO) == 1 ? ProgressPrinter::Style::Bar : ProgressPrinter::Style::Plain;
}

} // namespace

ProgressPrinter::ProgressPrinter(const Arguments &arguments)
    : m_style(styleFor(arguments))
{
}

void ProgressPrinter::progress(const RunProgress &progress)
{
    const std::string stage = stageName(progress.stage);
    if (m_style == Style::Json) {
        jsonLine({{u"event"_s, u"progress"_s},
                  {u"stage"_s, toQString(stage)},
                  {u"done"_s, progress.framesDone},
                  {u"kept"_s, progress.framesKept},
                  {u"failed"_s, progress.framesFailed},
                  {u"total"_s, progress.framesTotal},
                  {u"frames_per_second"_s, progress.framesPerSecond},
                  {u"seconds_left"_s, progress.secondsLeft < 0 ? QJsonValue() : QJsonValue(progress.secondsLeft)}});
    } else if (m_style == Style::Bar) {
        drawBar(progress);
    } else if (m_style == Style::Plain) {
        const int percent = progress.framesTotal > 0 ? 100 * framesHandled(progress) / progress.framesTotal : 0;
        const bool isDue = !m_sinceLine.isValid() || m_sinceLine.elapsed() > plainInterval_ms || percent == 100;
        if (stage == m_lastStage && (percent == m_lastPercent || !isDue))
            return;
        std::fprintf(stderr, "%s%s%s\n", stage.c_str(), progress.framesTotal > 0 ? " " : "", progress.framesTotal > 0 ? counts(progress).c_str() : "");
        m_lastPercent = percent;
        m_sinceLine.start();
    }
    m_lastStage = stage;
}

void ProgressPrinter::progress(double fraction, std::string_view stage)
{
    const int percent = static_cast<int>(100 * std::clamp(fraction, 0.0, 1.0));
    if (!m_sinceStart.isValid())
        m_sinceStart.start();
    if (stage == m_lastStage && percent == m_lastPercent)
        return;
    const std::string text = std::string(stage) + " " + std::to_string(percent) + " %";
    if (m_style == Style::Json)
        jsonLine({{u"event"_s, u"progress"_s}, {u"stage"_s, toQString(stage)}, {u"fraction"_s, fraction}});
    else if (m_style == Style::Bar && m_sinceStart.elapsed() > barDelay_ms)
        drawLine(barOf(percent, 100) + text);
    else if (m_style == Style::Plain && (m_sinceLine.isValid() ? m_sinceLine : m_sinceStart).elapsed() > plainInterval_ms) {
        std::fprintf(stderr, "%s\n", text.c_str());
        m_sinceLine.start();
    }
    m_lastStage = stage;
    m_lastPercent = percent;
}

void ProgressPrinter::drawBar(const RunProgress &progress)
{
    if (progress.stage == RunStage::Rendering && progress.framesTotal > 0)
        drawLine(barOf(framesHandled(progress), progress.framesTotal) + counts(progress));
    else
        drawLine(stageName(progress.stage) + " …");
}

void ProgressPrinter::drawLine(const std::string &line)
{
    std::fputs(("\r\x1b[2K" + line).c_str(), stderr);
    std::fflush(stderr);
    m_hasBar = true;
}

void ProgressPrinter::worker(const WorkerStatus &status)
{
    if (m_style != Style::Json)
        return;
    const auto known = m_workerStates.find(status.index);
    if (known != m_workerStates.end() && known->second == status.state)
        return;
    m_workerStates[status.index] = status.state;
    jsonLine({{u"event"_s, u"worker"_s},
              {u"worker"_s, status.index},
              {u"state"_s, workerStateName(status.state)},
              {u"blender"_s, status.blender},
              {u"process"_s, status.blenderProcessId},
              {u"restarts"_s, status.restarts},
              {u"recycled"_s, status.recycled},
              {u"rss_bytes"_s, status.rss_bytes},
              {u"vram_bytes"_s, status.vram_bytes < 0 ? QJsonValue() : QJsonValue(status.vram_bytes)},
              {u"cpu_percent"_s, status.cpu_percent}});
}

void ProgressPrinter::frame(const FinishedFrame &frame)
{
    if (m_style == Style::Json)
        jsonLine({{u"event"_s, u"frame"_s}, {u"image"_s, frame.imageId}, {u"seconds"_s, frame.renderSeconds}});
}

void ProgressPrinter::problem(const Problem &problem, const Console &console)
{
    if (m_style == Style::Json) {
        QJsonObject object = problemJson(problem);
        object.insert(u"event"_s, u"problem"_s);
        jsonLine(object);
        return;
    }
    clearBar();
    console.problem(problem);
}

void ProgressPrinter::finish()
{
    clearBar();
    m_style = m_style == Style::Bar ? Style::None : m_style;
}

void ProgressPrinter::clearBar()
{
    if (m_hasBar)
        std::fputs("\r\x1b[2K", stderr);
    m_hasBar = false;
}

Progress WorkProgress::progress()
{
    return [this](double fraction, std::string_view stage) {
        m_printer.progress(fraction, stage);
        return !m_interrupt.isRaised();
    };
}

Result<> WorkProgress::check() const
{
    return m_interrupt.isRaised() ? Result<>(makeError(Errc::Cancelled, "cancelled")) : Result<>();
}

Result<std::shared_ptr<const Dataset>> readRecords(const std::filesystem::path &dir, const Console &console, WorkProgress &work)
{
    auto dataset = readDataset(dir, work.progress());
    work.clear();
    if (!dataset || !(*dataset)->isEmpty())
        return dataset;
    console.problemsByKind((*dataset)->problems);
    return makeError(Errc::InvalidValue, "dataset.no_records", {dir.string()});
}

void ProgressPrinter::jsonLine(const QJsonObject &object) const
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace tagmill
