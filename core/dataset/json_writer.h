// SPDX-License-Identifier: GPL-3.0-or-later
// JsonWriter: writes JSON in the order it is told, two spaces deep, numbers as Python prints them (shortest
// form that reads back the same, "160.0", "1e-05"), text as ASCII. Values that are not finite become null.
#pragma once

#include "core/geometry.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// Rounded to `decimals` (half to even on the exact expansion), trailing zeros cut, one decimal kept.
std::string roundedFloat(double value, int decimals);

/// Takes a text piece by piece, of about so many bytes; false: nobody wants the rest.
constexpr size_t textPieceBytes = size_t(1) << 20;
using TextSink = std::function<bool(std::string_view)>;
/// One that gathers the pieces.
TextSink sinkInto(std::string &text);

/// How brackets are laid out: every entry in a line of its own, as Python does it, or all they hold in one line, which makes a
/// dataset a quarter smaller and a record a line.
enum class JsonLayout { Lines, Line };

class JsonWriter
{
public:
    JsonWriter() = default;
    /// What is written goes to the sink, a megabyte at a time, and after the last bracket. Nothing is left for take().
    explicit JsonWriter(TextSink sink)
        : m_sink(std::move(sink))
    {
    }

    /// One for what stands between brackets of another writer, `depth` deep there; its text goes into them by raw().
    static JsonWriter within(int depth, JsonLayout layout = JsonLayout::Lines);

    JsonWriter &beginObject(JsonLayout layout = JsonLayout::Lines) { return begin('{', layout); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray(JsonLayout layout = JsonLayout::Lines) { return begin('[', layout); }
    JsonWriter &endArray() { return end(']'); }
    JsonWriter &key(std::string_view name);

    JsonWriter &null() { return token("null"); }
    JsonWriter &value(bool value) { return token(value ? "true" : "false"); }
    JsonWriter &value(double value);
    JsonWriter &value(int value) { return this->value(std::int64_t(value)); }
    JsonWriter &value(std::int64_t value);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const std::string &text) { return value(std::string_view(text)); }
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    /// A JSON text made elsewhere, indented as deep as depth() says, or in one line: a value, or several entries.
    JsonWriter &raw(std::string_view json);

    template<class T>
    JsonWriter &field(std::string_view name, const T &what)
    {
        key(name);
        return value(what);
    }
    JsonWriter &numbers(const double *values, Eigen::Index count); ///< as an array

    /// False once the sink wants no more: what writes much asks now and then.
    bool isWanted() const { return m_isWanted; }
    int depth() const { return static_cast<int>(m_open.size()); }
    std::string take() { return std::move(m_text); }

private:
    /// An open bracket.
    struct Level
    {
        bool isEmpty = true;
        bool isInLine = false; ///< as is all within
    };

    JsonWriter &begin(char bracket, JsonLayout layout);
    JsonWriter &end(char bracket);
    JsonWriter &token(std::string_view text);
    void separate();
    void newLine();
    void spill();

    TextSink m_sink;
    bool m_isWanted = true;
    std::string m_text;
    std::vector<Level> m_open;
    bool m_afterKey = false;
};

} // namespace tagmill
