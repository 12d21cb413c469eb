// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"
#include "core/dataset/record_json.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

namespace tagmill {

namespace {

using Json = nlohmann::json;

constexpr int mostProblems = 1000;

class RecordCollector
{
public:
    RecordCollector(std::string file, Report &report)
        : m_file(std::move(file))
        , m_report(report)
    {
    }

    void add(const Json &json)
    {
        const std::string where = "records[" + std::to_string(m_count++) + "]";
        Result<DetectionRecord> record = recordFromJson(json);
        if (record)
            records.push_back(*std::move(record));
        else if (++m_bad <= mostProblems)
            m_report.add(Severity::Warning, "dataset.record.skipped", where, {record.error().problem.sentence()}, m_file);
    }

    void finish()
    {
        if (m_bad > mostProblems)
            m_report.add(Severity::Warning, "dataset.record.more", {}, {std::to_string(m_bad - mostProblems)}, m_file);
    }

    std::vector<DetectionRecord> records;

private:
    std::string m_file;
    Report &m_report;
    size_t m_count = 0;
    int m_bad = 0;
};

} // namespace

Result<std::vector<DetectionRecord>> readRichTruth(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const std::string text, readFile(file));
    const size_t first = text.find_first_not_of(" \t\r\n");
    const bool isBareArray = first != std::string::npos && text[first] == '[';
    const int recordDepth = isBareArray ? 1 : 2;
    RecordCollector collector(file.string(), report);
    std::string key;
    bool hasRecords = isBareArray;
    // One record at a time: a finished one is taken and thrown away, so a large file needs little memory.
    const auto take = [&](int depth, Json::parse_event_t event, Json &parsed) {
        if (event == Json::parse_event_t::key && depth == 1)
            key = parsed.get<std::string>();
        const bool isInList = isBareArray || key == "records";
        if (event == Json::parse_event_t::array_start && depth == 1 && isInList)
            hasRecords = true;
        const bool isWhole = event == Json::parse_event_t::object_end || event == Json::parse_event_t::value || event == Json::parse_event_t::array_end;
        if (depth != recordDepth || !isInList || !isWhole)
            return true;
        collector.add(parsed);
        return false;
    };
    try {
        const Json rest = Json::parse(text, take);
        if (!hasRecords || !(rest.is_object() || rest.is_array()))
            return makeError(Errc::Parse, "dataset.rich_truth.broken", {file.string(), "no records"});
    } catch (const Json::exception &e) {
        return makeError(Errc::Parse, "dataset.rich_truth.broken", {file.string(), e.what()});
    }
    collector.finish();
    return std::move(collector.records);
}

} // namespace tagmill
