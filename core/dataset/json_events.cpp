// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/json_events.h"

#include "core/rapidjson_setup.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace tagmill {

namespace {

/// RapidJSON's handler, handing on.
class Handler
{
public:
    explicit Handler(JsonEvents &events)
        : m_events(events)
    {
    }

    bool Null() { return m_events.null(); }
    bool Bool(bool value) { return m_events.boolean(value); }
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool) { return m_events.number({digits, length}); }
    bool String(const char *text, rapidjson::SizeType length, bool) { return m_events.text({text, length}); }
    bool Key(const char *name, rapidjson::SizeType length, bool) { return m_events.key({name, length}); }
    bool StartObject() { return ++m_depth <= JsonParser::mostDepth && m_events.beginObject(); }
    bool EndObject(rapidjson::SizeType) { return --m_depth >= 0 && m_events.endObject(); }
    bool StartArray() { return ++m_depth <= JsonParser::mostDepth && m_events.beginArray(); }
    bool EndArray(rapidjson::SizeType) { return --m_depth >= 0 && m_events.endArray(); }
    // Never called: numbers come as text.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    JsonEvents &m_events;
    int m_depth = 0;
};

constexpr size_t vectorBytes = 16; ///< RapidJSON looks at so many at once, also behind the end

} // namespace

std::optional<std::string> JsonParser::parse(std::string_view text, JsonEvents &events)
{
    m_scratch.assign(text);
    m_scratch.append(vectorBytes + 1, '\0');
    rapidjson::InsituStringStream stream(m_scratch.data());
    rapidjson::Reader reader;
    Handler handler(events);
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseNanAndInfFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    if (!result)
        return result.Code() == rapidjson::kParseErrorTermination ? "stopped" : std::string(rapidjson::GetParseError_En(result.Code())) + " at byte " + std::to_string(result.Offset());
    return std::nullopt;
}

} // namespace tagmill
