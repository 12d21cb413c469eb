// SPDX-License-Identifier: GPL-3.0-or-later
// Logs: files of one JSON object a line, filtered; and what the telemetry among them says of the workers. Read line by
// line, so that a log may be larger than memory.
#pragma once

#include "core/audit/log_query.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tagmill {

struct LogFilter
{
    std::string level;              ///< "" = any; case does not matter
    const LogQuery *query = nullptr;
    int limit = 100;
};

/// One worker over all of its lives.
struct WorkerTelemetry
{
    std::int64_t samples = 0, frames = 0, failed = 0;
    double renderSeconds = 0; ///< of its frames
    double peakMemory_mb = 0, peakVram_mb = 0;
    int restarts = 0;
};

struct TelemetrySummary
{
    std::int64_t events = 0;
    double first = 0, last = 0; ///< unix seconds
    std::map<std::string, WorkerTelemetry> workers;

    bool isEmpty() const { return events == 0; }
    std::int64_t frames() const;
    double duration() const { return last - first; } ///< s
    double framesPerSecond() const; ///< over the whole duration, pauses included; 0 when it is none
    double secondsPerFrame() const; ///< of rendering, on one worker
};

struct LogReport
{
    std::int64_t lines = 0, bad = 0; ///< not blank; not a JSON object
    std::int64_t matched = 0;
    std::vector<std::string> records; ///< of those that match the first `limit`, indent 2
    TelemetrySummary telemetry;       ///< of all lines

    bool isCut() const { return matched > static_cast<std::int64_t>(records.size()); }
};

/// Errors: NotFound, Io.
Result<LogReport> readLog(const std::filesystem::path &file, const LogFilter &filter);
std::string logReportJson(const LogReport &report);

} // namespace tagmill
