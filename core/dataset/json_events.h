// SPDX-License-Identifier: GPL-3.0-or-later
// JsonEvents: a JSON text told piece by piece, without a tree of it. The parser (RapidJSON) stays in the .cpp.
// Numbers come as they are written, so whoever wants one converts it once; NaN and Infinity, which Python
// writes, come as numbers too. Nesting is bounded, whatever the text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tagmill {

/// Each answers whether to go on.
class JsonEvents
{
public:
    virtual ~JsonEvents() = default;
    virtual bool null() = 0;
    virtual bool boolean(bool value) = 0;
    virtual bool number(std::string_view digits) = 0;
    virtual bool text(std::string_view text) = 0;
    virtual bool key(std::string_view name) = 0;
    virtual bool beginObject() = 0;
    virtual bool endObject() = 0;
    virtual bool beginArray() = 0;
    virtual bool endArray() = 0;
};

class JsonParser
{
public:
    static constexpr int mostDepth = 64;

    /// Tells the events of one JSON text. Nothing, or why it stopped: a fault of the text with its place, or "stopped".
    std::optional<std::string> parse(std::string_view text, JsonEvents &events);

private:
    std::string m_scratch; ///< parsing writes into the text
};

} // namespace tagmill
