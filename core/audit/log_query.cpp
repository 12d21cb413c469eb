// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log_query.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <charconv>
#include <vector>

namespace tagmill {

using Json = nlohmann::json;

enum class LogOperator { Or, And, Not, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, Literal, Path };

struct LogQuery::Node
{
    LogOperator op = LogOperator::Literal;
    std::vector<std::unique_ptr<const Node>> parts;
    Json literal;
    std::vector<std::string> path;
};

namespace {

using Node = LogQuery::Node;
using NodePtr = std::unique_ptr<const Node>;

constexpr int deepest = 64;
constexpr size_t longest = 4096;

const Json *follow(const Json &record, const std::vector<std::string> &path)
{
    const Json *at = &record;
    for (const std::string &name : path) {
        if (!at->is_object())
            return nullptr;
        const auto it = at->find(name);
        if (it == at->end())
            return nullptr;
        at = &*it;
    }
    return at;
}

Json lookUp(const Json &record, const std::vector<std::string> &path)
{
    if (const Json *found = follow(record, path))
        return *found;
    for (const char *group : {"context", "payload", "telemetry"}) {
        const auto it = record.is_object() ? record.find(group) : record.end();
        if (record.is_object() && it != record.end())
            if (const Json *found = follow(*it, path))
                return *found;
    }
    return {};
}

bool holds(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    return !value.is_null() && !value.empty() && value != "";
}

bool isOrdered(const Json &a, const Json &b)
{
    return (a.is_number() && b.is_number()) || (a.is_string() && b.is_string());
}

bool contains(const Json &whole, const Json &part)
{
    if (whole.is_string() && part.is_string())
        return whole.get_ref<const std::string &>().find(part.get_ref<const std::string &>()) != std::string::npos;
    return whole.is_array() && std::find(whole.begin(), whole.end(), part) != whole.end();
}

Json evaluate(const Node &node, const Json &record);

bool compare(const Node &node, const Json &record)
{
    const Json a = evaluate(*node.parts[0], record), b = evaluate(*node.parts[1], record);
    switch (node.op) {
    case LogOperator::Equal:
        return a == b;
    case LogOperator::NotEqual:
        return a != b;
    case LogOperator::Less:
        return isOrdered(a, b) && a < b;
    case LogOperator::LessEqual:
        return isOrdered(a, b) && a <= b;
    case LogOperator::Greater:
        return isOrdered(a, b) && a > b;
    case LogOperator::GreaterEqual:
        return isOrdered(a, b) && a >= b;
    default:
        return contains(a, b);
    }
}

Json evaluate(const Node &node, const Json &record)
{
    const auto part = [&](const NodePtr &inner) { return holds(evaluate(*inner, record)); };
    switch (node.op) {
    case LogOperator::Literal:
        return node.literal;
    case LogOperator::Path:
        return lookUp(record, node.path);
    case LogOperator::Or:
        return std::any_of(node.parts.begin(), node.parts.end(), part);
    case LogOperator::And:
        return std::all_of(node.parts.begin(), node.parts.end(), part);
    case LogOperator::Not:
        return !part(node.parts[0]);
    default:
        return compare(node, record);
    }
}

class QueryParser
{
public:
    explicit QueryParser(std::string_view text)
        : m_text(text)
    {
    }

    Result<NodePtr> parse()
    {
        if (m_text.size() > longest)
            return fault("longer than " + std::to_string(longest) + " characters");
        TAGMILL_TRY(NodePtr root, condition());
        skipBlanks();
        if (m_at < m_text.size())
            return fault("nothing more was expected");
        return root;
    }

private:
    Error fault(const std::string &what) const
    {
        return makeError(Errc::InvalidValue, "logs.query", {std::to_string(m_at + 1), what, std::string(m_text.substr(0, 200))});
    }

    Result<NodePtr> condition() { return chain(LogOperator::Or, "or", &QueryParser::andPart); }
    Result<NodePtr> andPart() { return chain(LogOperator::And, "and", &QueryParser::notPart); }

    Result<NodePtr> chain(LogOperator op, std::string_view word, Result<NodePtr> (QueryParser::*part)())
    {
        TAGMILL_TRY(NodePtr first, (this->*part)());
        if (!takeWord(word))
            return first;
        auto node = std::make_unique<Node>();
        node->op = op;
        node->parts.push_back(std::move(first));
        do {
            TAGMILL_TRY(NodePtr next, (this->*part)());
            node->parts.push_back(std::move(next));
        } while (takeWord(word));
        return NodePtr(std::move(node));
    }

    Result<NodePtr> notPart()
    {
        if (!takeWord("not"))
            return comparison();
        if (++m_depth > deepest)
            return fault("nested too deeply");
        TAGMILL_TRY(NodePtr inner, notPart());
        --m_depth;
        auto node = std::make_unique<Node>();
        node->op = LogOperator::Not;
        node->parts.push_back(std::move(inner));
        return NodePtr(std::move(node));
    }

    Result<NodePtr> comparison()
    {
        TAGMILL_TRY(NodePtr left, operand());
        const auto op = takeOperator();
        if (!op)
            return left;
        TAGMILL_TRY(NodePtr right, operand());
        auto node = std::make_unique<Node>();
        node->op = *op;
        node->parts.push_back(std::move(left));
        node->parts.push_back(std::move(right));
        return NodePtr(std::move(node));
    }

    Result<NodePtr> operand()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return fault("something is missing");
        const char c = m_text[m_at];
        if (c == '(')
            return group();
        if (c == '"' || c == '\'')
            return quoted(c);
        if (std::isdigit(static_cast<unsigned char>(c)) || c == '-' || c == '+')
            return number();
        if (std::isalpha(static_cast<unsigned char>(c)) || c == '_')
            return name();
        return fault("a path, a value or ( was expected");
    }

    Result<NodePtr> group()
    {
        if (++m_depth > deepest)
            return fault("nested too deeply");
        ++m_at;
        TAGMILL_TRY(NodePtr inner, condition());
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != ')')
            return fault(") is missing");
        ++m_at;
        --m_depth;
        return inner;
    }

    Result<NodePtr> quoted(char quote)
    {
        const size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string_view::npos)
            return fault("the text has no end");
        const std::string value(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return literal(value);
    }

    Result<NodePtr> number()
    {
        const char *begin = m_text.data() + m_at + (m_text[m_at] == '+' ? 1 : 0), *end = m_text.data() + m_text.size();
        double value = 0;
        const auto read = std::from_chars(begin, end, value);
        if (read.ec != std::errc())
            return fault("not a number");
        m_at = static_cast<size_t>(read.ptr - m_text.data());
        return literal(value);
    }

    Result<NodePtr> name()
    {
        std::vector<std::string> path(1);
        for (; m_at < m_text.size() && (isNameCharacter(m_text[m_at]) || m_text[m_at] == '.'); ++m_at) {
            if (m_text[m_at] == '.')
                path.emplace_back();
            else
                path.back() += m_text[m_at];
        }
        const std::string &word = path.front();
        if (path.size() == 1 && (word == "true" || word == "True"))
            return literal(true);
        if (path.size() == 1 && (word == "false" || word == "False"))
            return literal(false);
        if (path.size() == 1 && (word == "null" || word == "None"))
            return literal(nullptr);
        auto node = std::make_unique<Node>();
        node->op = LogOperator::Path;
        node->path = std::move(path);
        return NodePtr(std::move(node));
    }

    static Result<NodePtr> literal(Json value)
    {
        auto node = std::make_unique<Node>();
        node->literal = std::move(value);
        return NodePtr(std::move(node));
    }

    static bool isNameCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }

    bool takeWord(std::string_view word)
    {
        skipBlanks();
        const size_t end = m_at + word.size();
        if (m_text.substr(m_at, word.size()) != word || (end < m_text.size() && (isNameCharacter(m_text[end]) || m_text[end] == '.')))
            return false;
        m_at = end;
        return true;
    }

    std::optional<LogOperator> takeOperator()
    {
        static constexpr std::array<std::pair<std::string_view, LogOperator>, 6> signs = {{{"==", LogOperator::Equal}, {"!=", LogOperator::NotEqual}, {"<=", LogOperator::LessEqual},
                                                                                          {">=", LogOperator::GreaterEqual}, {"<", LogOperator::Less}, {">", LogOperator::Greater}}};
        skipBlanks();
        for (const auto &[sign, op] : signs) {
            if (m_text.substr(m_at, sign.size()) == sign) {
                m_at += sign.size();
                return op;
            }
        }
        return takeWord("contains") ? std::optional(LogOperator::Contains) : std::nullopt;
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

LogQuery::LogQuery(std::unique_ptr<const Node> root)
    : m_root(std::move(root))
{
}

LogQuery::LogQuery(LogQuery &&other) noexcept = default;
LogQuery::~LogQuery() = default;

Result<LogQuery> LogQuery::parse(std::string_view text)
{
    TAGMILL_TRY(NodePtr root, QueryParser(text).parse());
    return LogQuery(std::move(root));
}

bool LogQuery::matches(const Json &record) const
{
    return holds(evaluate(*m_root, record));
}

} // namespace tagmill
