// SPDX-License-Identifier: GPL-3.0-or-later
// Strict JSON (RFC 8259) to a tree with positions. Why not nlohmann's: it keeps no positions, and its messages
// speak of tokens; ours must name line and cure.
#include "core/config/text_tree.h"

#include <algorithm>
#include <charconv>

namespace tagmill {

namespace {

/// First line with a byte that is not UTF-8; 0 when all is well.
int firstBrokenLine(std::string_view text)
{
    const auto byte = [text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    int line = 1;
    for (size_t i = 0; i < text.size();) {
        const unsigned first = byte(i);
        const size_t length = first < 0x80 ? 1 : first >= 0xf5 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        line += first == '\n';
        bool isGood = length > 0 && first != 0;
        for (size_t k = 1; k < length; ++k)
            isGood = isGood && (byte(i + k) & 0xc0u) == 0x80u;
        if (!isGood)
            return line;
        i += length;
    }
    return 0;
}

class JsonReader
{
public:
    explicit JsonReader(std::string_view text)
        : m_text(text)
    {
        m_at = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    }

    Result<TextNodePtr> readDocument()
    {
        TAGMILL_TRY(TextNodePtr root, readValue(1));
        skipBlanks();
        if (m_at < m_text.size())
            return fail("nothing may follow the end of the value");
        return root;
    }

private:
    Error fail(std::string what) const { return syntaxError("config.json_syntax", m_line, {std::move(what)}); }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                return;
            m_line += c == '\n';
        }
    }

    Result<TextNodePtr> readValue(int depth)
    {
        if (depth > maxTextDepth)
            return syntaxError("config.too_deep", m_line, {std::to_string(maxTextDepth)});
        if (++m_nodes > maxTextNodes)
            return syntaxError("config.too_many_nodes", m_line, {std::to_string(maxTextNodes)});
        skipBlanks();
        auto node = std::make_shared<TextNode>();
        node->begin = m_at;
        node->line = m_line;
        switch (peek()) {
        case '{':
            node->isFlow = true;
            TAGMILL_CHECK(readObject(*node, depth));
            break;
        case '[':
            node->isFlow = true;
            TAGMILL_CHECK(readArray(*node, depth));
            break;
        case '"': {
            TAGMILL_TRY(std::string text, readString());
            node->scalar = std::move(text);
            break;
        }
        default:
            TAGMILL_CHECK(readWord(*node));
        }
        node->end = m_at;
        return TextNodePtr(std::move(node));
    }

    Result<> readObject(TextNode &node, int depth)
    {
        node.type = TextNode::Type::Map;
        ++m_at;
        for (skipBlanks(); peek() != '}'; skipBlanks()) {
            if (!node.entries.empty()) {
                if (peek() != ',')
                    return fail("a comma or } is missing");
                ++m_at;
                skipBlanks();
            }
            if (peek() != '"')
                return fail(peek() == '}' ? "a comma before } is not allowed" : "a key in double quotes is missing");
            TextEntry entry;
            entry.begin = m_at;
            entry.line = m_line;
            TAGMILL_TRY(entry.key, readString());
            entry.end = m_at;
            skipBlanks();
            if (peek() != ':')
                return fail("a colon is missing after the key " + entry.key.substr(0, 60));
            ++m_at;
            TAGMILL_TRY(entry.value, readValue(depth + 1));
            node.entries.push_back(std::move(entry));
        }
        ++m_at;
        return {};
    }

    Result<> readArray(TextNode &node, int depth)
    {
        node.type = TextNode::Type::List;
        ++m_at;
        for (skipBlanks(); peek() != ']'; skipBlanks()) {
            if (!node.items.empty()) {
                if (peek() != ',')
                    return fail("a comma or ] is missing");
                ++m_at;
                skipBlanks();
                if (peek() == ']')
                    return fail("a comma before ] is not allowed");
            }
            TAGMILL_TRY(TextNodePtr item, readValue(depth + 1));
            node.items.push_back(std::move(item));
        }
        ++m_at;
        return {};
    }

    Result<> readWord(TextNode &node)
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() && std::string_view(" \t\r\n,:[]{}\"").find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        const std::string_view word = m_text.substr(begin, m_at - begin);
        if (word == "true" || word == "false")
            node.scalar = word == "true";
        else if (word == "null")
            node.scalar = Value();
        else if (word.empty())
            return fail(begin >= m_text.size() ? "the text ends too early" : "a value is missing");
        else if (!readNumber(word, node.scalar))
            return fail("not a JSON value (texts need double quotes): " + std::string(word.substr(0, 60)));
        return {};
    }

    static bool readNumber(std::string_view word, Value &value)
    {
        const std::string_view digits = word.substr(word[0] == '-' ? 1 : 0);
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (digits.empty() || !isDigit(digits[0]) || (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1])))
            return false;
        const size_t point = digits.find('.');
        if (point != std::string_view::npos && (point + 1 >= digits.size() || !isDigit(digits[point + 1])))
            return false;
        const char *last = word.data() + word.size();
        std::int64_t whole = 0;
        if (const auto [end, error] = std::from_chars(word.data(), last, whole); error == std::errc() && end == last) {
            value = whole;
            return true;
        }
        double real = 0;
        const auto [end, error] = std::from_chars(word.data(), last, real);
        value = real;
        return error == std::errc() && end == last;
    }

    Result<std::string> readString()
    {
        std::string out;
        for (++m_at; peek() != '"'; ++m_at) {
            if (m_at >= m_text.size())
                return fail("a text is not closed by a double quote");
            const char c = m_text[m_at];
            if (static_cast<unsigned char>(c) < 0x20)
                return fail("a line break or control character inside a text; write it as \\n or \\uXXXX");
            if (c == '\\')
                TAGMILL_CHECK(readEscape(out));
            else
                out += c;
        }
        ++m_at;
        return out;
    }

    Result<> readEscape(std::string &out)
    {
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        const char c = ++m_at < m_text.size() ? m_text[m_at] : '\0';
        if (const size_t i = letters.find(c); c != '\0' && i != std::string_view::npos) {
            out += meanings[i];
            return {};
        }
        unsigned code = 0;
        if (c != 'u' || !readHex(code))
            return fail("an unknown escape inside a text");
        unsigned low = 0;
        if (code >= 0xd800 && code < 0xdc00) {
            if (m_text.substr(m_at + 1, 2) != "\\u" || (m_at += 2, !readHex(low)) || low < 0xdc00 || low > 0xdfff)
                return fail("half of a surrogate pair inside a text");
            code = 0x10000u + ((code - 0xd800u) << 10) + (low - 0xdc00u);
        } else if (code >= 0xdc00 && code < 0xe000) {
            return fail("half of a surrogate pair inside a text");
        }
        appendUtf8(out, code);
        return {};
    }

    /// Four hex digits after the letter at m_at; m_at ends on the last of them.
    bool readHex(unsigned &code)
    {
        const std::string_view digits = m_text.substr(std::min(m_at + 1, m_text.size()), 4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        m_at += 4;
        return digits.size() == 4 && error == std::errc() && end == digits.data() + 4;
    }

    static void appendUtf8(std::string &out, unsigned code)
    {
        const auto tail = [&out, code](int shift) { out += static_cast<char>(0x80u | ((code >> shift) & 0x3fu)); };
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x800) {
            out += static_cast<char>(0xc0u | (code >> 6));
            tail(0);
        } else if (code < 0x10000) {
            out += static_cast<char>(0xe0u | (code >> 12));
            tail(6), tail(0);
        } else {
            out += static_cast<char>(0xf0u | (code >> 18));
            tail(12), tail(6), tail(0);
        }
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_line = 1;
    size_t m_nodes = 0;
};

} // namespace

Result<TextTree> parseJson(std::string_view text)
{
    if (text.size() > maxTextBytes)
        return syntaxError("config.too_long", 0, {std::to_string(text.size()), std::to_string(maxTextBytes)});
    if (const int line = firstBrokenLine(text))
        return syntaxError("config.encoding", line, {"invalid bytes"});
    TextTree tree;
    TAGMILL_TRY(tree.root, JsonReader(text).readDocument());
    findDuplicates(*tree.root, {}, tree.problems);
    return tree;
}

} // namespace tagmill
