// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log_audit.h"

#include "core/audit/json_depth.h"
#include "core/dataset/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace tagmill {

namespace {

using Json = nlohmann::json;

/// A line is one record; what is longer is none.
constexpr size_t longestLine = 1u << 20;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

double numberAt(const Json &json, const char *key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_number() && std::isfinite(it->get<double>()) ? it->get<double>() : 0;
}

std::string textAt(const Json &json, const char *key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

void addTelemetry(const Json &record, TelemetrySummary &summary)
{
    constexpr size_t mostWorkers = 10'000;
    const auto it = record.find("telemetry");
    const std::string worker = textAt(record, "worker_id");
    const bool isKnown = summary.workers.contains(worker);
    if (it == record.end() || !it->is_object() || worker.empty() || (!isKnown && summary.workers.size() >= mostWorkers))
        return;
    const double time = numberAt(record, "timestamp");
    if (time > 0) {
        summary.first = summary.first > 0 ? std::min(summary.first, time) : time;
        summary.last = std::max(summary.last, time);
    }
    ++summary.events;
    WorkerTelemetry &seat = summary.workers[worker];
    const std::string event = textAt(*it, "event");
    ++seat.samples;
    seat.failed += event == "failed";
    if (event == "frame") {
        ++seat.frames;
        seat.renderSeconds += numberAt(*it, "render_seconds");
    }
    seat.peakMemory_mb = std::max({seat.peakMemory_mb, numberAt(*it, "ram_peak_mb"), numberAt(*it, "ram_used_mb")});
    seat.peakVram_mb = std::max(seat.peakVram_mb, numberAt(*it, "vram_used_mb"));
    seat.restarts = std::max(seat.restarts, static_cast<int>(std::clamp(numberAt(*it, "restarts"), 0.0, 1e9)));
}

/// The next line, cut at the longest; false at the end of the file.
bool nextLine(std::istream &in, std::string &line, bool &isCut)
{
    line.clear();
    isCut = false;
    bool isAny = false;
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        isAny = true;
        if (c == '\n')
            return true;
        if (line.size() < longestLine)
            line += static_cast<char>(c);
        else
            isCut = true;
    }
    return isAny;
}

} // namespace

std::int64_t TelemetrySummary::frames() const
{
    std::int64_t count = 0;
    for (const auto &[name, worker] : workers)
        count += worker.frames;
    return count;
}

double TelemetrySummary::framesPerSecond() const
{
    return duration() > 0 ? static_cast<double>(frames()) / duration() : 0;
}

double TelemetrySummary::secondsPerFrame() const
{
    double seconds = 0;
    for (const auto &[name, worker] : workers)
        seconds += worker.renderSeconds;
    return frames() > 0 ? seconds / static_cast<double>(frames()) : 0;
}

Result<LogReport> readLog(const std::filesystem::path &file, const LogFilter &filter)
{
    std::error_code ec;
    std::ifstream in(file, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(file, ec))
        return makeError(Errc::NotFound, "logs.no_file", {file.string()});
    LogReport report;
    const std::string level = lower(filter.level);
    std::string line;
    bool isCut = false;
    while (nextLine(in, line, isCut)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        ++report.lines;
        const Json record = isCut || !isShallowJson(line) ? Json() : Json::parse(line, nullptr, false);
        if (!record.is_object()) {
            ++report.bad;
            continue;
        }
        addTelemetry(record, report.telemetry);
        const bool isMatch = (level.empty() || lower(textAt(record, "level")) == level) && (!filter.query || filter.query->matches(record));
        report.matched += isMatch;
        if (isMatch && report.records.size() < static_cast<size_t>(std::max(filter.limit, 0)))
            report.records.push_back(record.dump(2, ' ', true, Json::error_handler_t::replace));
    }
    if (in.bad())
        return makeError(Errc::Io, "file.unreadable", {file.string(), "read error"});
    return report;
}

std::string logReportJson(const LogReport &report)
{
    JsonWriter json;
    json.beginObject().field("lines", report.lines).field("bad_lines", report.bad).field("matched", report.matched).key("records").beginArray();
    for (const std::string &record : report.records)
        json.raw(record);
    json.endArray().key("telemetry");
    if (report.telemetry.isEmpty()) {
        json.null();
    } else {
        const TelemetrySummary &summary = report.telemetry;
        json.beginObject().field("events", summary.events).field("duration_s", summary.duration()).field("frames", summary.frames());
        json.field("frames_per_second", summary.framesPerSecond()).field("seconds_per_frame", summary.secondsPerFrame()).key("workers").beginObject();
        for (const auto &[name, worker] : summary.workers) {
            json.key(name).beginObject().field("frames", worker.frames).field("failed", worker.failed).field("render_seconds", worker.renderSeconds);
            json.field("peak_memory_mb", worker.peakMemory_mb).field("peak_vram_mb", worker.peakVram_mb).field("restarts", worker.restarts).endObject();
        }
        json.endObject().endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace tagmill
