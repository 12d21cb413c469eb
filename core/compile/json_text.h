// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text as Python's json.dumps writes it: strings, and an indented document.
#pragma once

#include <string>
#include <string_view>

namespace tagmill {

/// Quoted; everything beyond ASCII as \uXXXX.
std::string pythonString(std::string_view utf8);

/// Writes one document with an indent of 2, or in one line, key by key, without building a tree.
class JsonText
{
public:
    /// A negative indent: all in one line. The buffer's content goes, its memory is used.
    explicit JsonText(int indent = 0, std::string buffer = {})
        : m_text(std::move(buffer))
        , m_isInLine(indent < 0)
        , m_indent(indent)
    {
        m_text.clear();
    }

    void beginObject();
    void endObject() { end('}'); }
    void beginList();
    void endList() { end(']'); }
    /// Next value belongs to this key, a plain name that needs no escape.
    void key(std::string_view name);

    void null() { raw("null"); }
    void value(bool value) { raw(value ? "true" : "false"); }
    void value(int value);
    void value(long value);
    void value(double value);
    void value(std::string_view value);
    void value(const char *text) { value(std::string_view(text)); }

    /// To write a value once more without formatting it: where the text stands now, what was written since then, and
    /// that text as the next value.
    size_t mark() const { return m_text.size(); }
    std::string_view since(size_t mark) const { return std::string_view(m_text).substr(mark); }
    void repeat(std::string_view text) { raw(text); }

    std::string take() { return std::move(m_text); }

private:
    void raw(std::string_view text);
    void startValue();
    void newLine();
    void end(char bracket);

    std::string m_text;
    bool m_isInLine = false;
    int m_indent = 0;
    bool m_isEmpty = true;    ///< nothing yet in the open list or object
    bool m_afterKey = true;   ///< no separator before the next value
};

} // namespace tagmill
