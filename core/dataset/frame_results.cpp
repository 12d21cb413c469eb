// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a result file, told piece by piece; the recipe beside them is not looked at.
#include "core/dataset/json_items.h"
#include "core/dataset/record_events.h"
#include "core/dataset/record_json.h"
#include "core/dataset/scene_result.h"
#include "core/dataset/text_values.h"
#include "core/files.h"

#include <cmath>

namespace tagmill {

namespace {

/// One frame: its members, and its records as they end.
class FrameEvents : public JsonEvents
{
public:
    FrameResult frame;
    std::vector<Problem> badRecords; ///< where: records[i]

    /// The member that is missing or not usable, or nothing.
    std::string_view badMember() const
    {
        if (!m_bad.empty())
            return m_bad;
        if (!isSinglePathComponent(frame.image))
            return "image";
        return m_seen == allMembers ? std::string_view() : "a member that is missing";
    }

    bool null() override { return isInRecord() ? m_record.null() : noRecord(); }
    bool boolean(bool value) override { return isInRecord() ? m_record.boolean(value) : noRecord(); }
    bool number(std::string_view digits) override
    {
        if (isInRecord())
            return m_record.number(digits);
        noRecord();
        const auto value = numberIn<double>(digits);
        const bool isSmall = value && *value >= 0 && *value <= 1e6 && *value == std::floor(*value);
        if (m_depth == 1 && m_key == "camera")
            take(0, isSmall, [&] { frame.cameraIndex = static_cast<int>(*value); });
        else if (m_depth == 1 && m_key == "render_seconds")
            take(1, value.has_value(), [&] { frame.render_seconds = *value; });
        else if (m_depth == 2 && m_key == "resolution")
            take(2, isSmall && m_sizes < 2 && *value > 0, [&] { (m_sizes++ == 0 ? frame.resolution.width : frame.resolution.height) = static_cast<int>(*value); });
        return true;
    }
    bool text(std::string_view text) override
    {
        if (isInRecord())
            return m_record.text(text);
        noRecord();
        if (m_depth == 1 && m_key == "image")
            take(3, true, [&] { frame.image = text; });
        else if (m_depth == 1 && m_key == "image_sha256")
            take(4, true, [&] { frame.image_sha256 = text; });
        else if (m_depth == 1 && m_key == "fingerprint")
            take(5, true, [&] { frame.fingerprint = text; });
        else if (m_depth == 1 && m_key == "render_identity")
            frame.render_identity = text;
        else if (m_depth == 2 && m_key == "notes")
            frame.notes.emplace_back(text);
        return true;
    }
    bool key(std::string_view name) override
    {
        if (isInRecord())
            return m_record.key(name);
        if (m_depth == 1)
            m_key = name;
        return true;
    }
    bool beginObject() override { return begin(true); }
    bool endObject() override { return end(true); }
    bool beginArray() override { return begin(false); }
    bool endArray() override { return end(false); }

private:
    static constexpr unsigned allMembers = 127;

    template<class Store>
    void take(unsigned member, bool isUsable, Store &&store)
    {
        m_seen |= 1u << member;
        if (isUsable)
            store();
        else if (m_bad.empty())
            m_bad = m_key;
    }
    bool isInRecord() const { return m_depth >= 3 && m_key == "records"; }
    bool begin(bool isObject)
    {
        ++m_depth;
        if (m_depth == 2 && m_key == "records")
            take(6, !isObject, [] {});
        if (!isInRecord())
            return true;
        if (m_depth == 3)
            m_record.reset();
        return isObject ? m_record.beginObject() : m_record.beginArray();
    }
    bool end(bool isObject)
    {
        const bool isTheirs = isInRecord();
        --m_depth;
        if (!isTheirs)
            return true;
        if (isObject)
            m_record.endObject();
        else
            m_record.endArray();
        if (m_depth == 2)
            addRecord();
        return true;
    }
    /// What stands in the list of records without being one.
    bool noRecord()
    {
        if (m_depth != 2 || m_key != "records")
            return true;
        m_record.reset();
        addRecord();
        return true;
    }
    void addRecord()
    {
        Result<DetectionRecord> record = m_record.take().and_then([](RawRecord raw) { return completeRecord(std::move(raw)); });
        if (record) {
            frame.records.push_back(*std::move(record));
        } else {
            badRecords.push_back(std::move(record).error().problem);
            badRecords.back().where = "records[" + std::to_string(m_records) + "]";
        }
        ++m_records;
    }

    int m_depth = 0, m_records = 0, m_sizes = 0;
    unsigned m_seen = 0;
    std::string m_key, m_bad;
    RecordEvents m_record;
};

} // namespace

Result<std::vector<FrameResult>> frameResultsIn(std::string_view text, const std::string &file, std::vector<Problem> &badRecords)
{
    const auto broken = [&file](std::string_view why) { return makeError(Errc::Parse, "dataset.result.broken", {file, std::string(why)}); };
    std::vector<FrameResult> frames;
    JsonItems items(text, {"frames"});
    JsonParser parser;
    for (auto next = items.next(); !next.empty(); next = items.next()) {
        for (const JsonItems::Item &item : next) {
            FrameEvents events;
            if (const auto fault = parser.parse(item.text, events))
                return broken(*fault);
            if (!events.badMember().empty())
                return broken(events.badMember());
            for (Problem &problem : events.badRecords) {
                problem.where = "frames[" + std::to_string(item.index) + "]." + problem.where;
                badRecords.push_back(std::move(problem));
            }
            frames.push_back(std::move(events.frame));
        }
    }
    if (!items.sawList(0) || !items.isWhole())
        return broken(items.sawList(0) ? "cut off" : "frames");
    return frames;
}

Result<std::vector<FrameResult>> readFrameResults(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const std::string text, readFile(file));
    std::vector<Problem> badRecords;
    TAGMILL_TRY(std::vector<FrameResult> frames, frameResultsIn(text, file.string(), badRecords));
    for (const Problem &problem : badRecords)
        report.add(Severity::Warning, "dataset.record.skipped", problem.where, {problem.sentence()}, file.string());
    return frames;
}

} // namespace tagmill
